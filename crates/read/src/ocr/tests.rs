use super::*;
use proptest::prelude::*;

const HEADER: &str = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n";

fn table(rows: &str) -> Vec<u8> {
    format!("{HEADER}{rows}").into_bytes()
}

fn words(rows: &str) -> Result<Vec<RecognisedWord>, OcrError> {
    words_of_tsv(&table(rows), [1000, 500])
}

fn word(text: &str, line: u32, area: [u32; 4], confidence: u8) -> RecognisedWord {
    RecognisedWord { text: text.to_owned(), line, area, confidence }
}

#[test]
fn words_have_their_lines_boxes_and_confidence() {
    let rows = "1\t1\t0\t0\t0\t0\t0\t0\t1000\t500\t-1\t\n\
                4\t1\t1\t1\t1\t0\t10\t20\t300\t30\t-1\t\n\
                5\t1\t1\t1\t1\t1\t10\t20\t60\t30\t96.4\tThe\n\
                5\t1\t1\t1\t1\t2\t80\t20\t90\t30\t31.5\t|guards\n\
                5\t1\t1\t1\t2\t1\t10\t60\t60\t30\t-1\tcame\n";
    let expected = vec![
        word("The", 0, [10, 20, 70, 50], 96),
        word("guards", 0, [80, 20, 170, 50], 32),
        word("came", 1, [10, 60, 70, 90], 0),
    ];
    assert_eq!(words(rows), Ok(expected));
    assert_eq!(words(""), Ok(Vec::new()));
}

#[test]
fn what_no_recogniser_says_is_refused_or_left_out() {
    let refused = [
        "5\t1\t1\t1\t1\t1\t10\t20\t60\n",
        "5\t1\t1\t1\t1\t1\t-10\t20\t60\t30\t96\tThe\n",
        "5\t1\t1\t1\t1\t1\t10\t20\t99999999999\t30\t96\tThe\n",
        "5\t1\t1\t1\t1\t1\t10\t20\t60\t30\tmuch\tThe\n",
        "\n",
    ];
    for rows in refused {
        assert_eq!(words(rows), Err(OcrError::Nonsense), "{rows:?}");
    }
    for bytes in [&b""[..], b"hello", b"\xFF\xFE", b"level\tpage\n"] {
        assert_eq!(words_of_tsv(bytes, [9, 9]), Err(OcrError::Nonsense), "{bytes:?}");
    }
    let left_out = [
        // Outside, empty, without letters.
        "5\t1\t1\t1\t1\t1\t1000\t20\t60\t30\t96\tThe\n",
        "5\t1\t1\t1\t1\t1\t10\t20\t0\t30\t96\tThe\n",
        "5\t1\t1\t1\t1\t1\t4294967295\t20\t4294967295\t30\t96\tThe\n",
        "5\t1\t1\t1\t1\t1\t10\t20\t60\t30\t96\t \n",
        "5\t1\t1\t1\t1\t1\t10\t20\t60\t30\t96\t\u{202E}\u{7}\n",
        "5\t1\t1\t1\t1\t1\t10\t20\t60\t30\t96\t|\n",
    ];
    for rows in left_out {
        assert_eq!(words(rows), Ok(Vec::new()), "{rows:?}");
    }
    let odd = words("5\t1\t1\t1\t1\t1\t10\t20\t6000\t30\tNaN\ta\u{202E}b\tc\u{1B}[2J\n").unwrap();
    assert_eq!(odd, [word("abc[2J", 0, [10, 20, 1000, 50], 0)]);
    let long = format!("5\t1\t1\t1\t1\t1\t10\t20\t60\t30\t96\t{}\n", "a".repeat(100_000));
    assert_eq!(words(&long).unwrap()[0].text.len(), LONGEST_WORD);
}

#[test]
fn a_flood_is_refused() {
    let row = "5\t1\t1\t1\t1\t1\t10\t20\t60\t30\t96\ta\n";
    assert_eq!(words(&row.repeat(MOST_WORDS + 1)), Err(OcrError::TooLong));
    assert_eq!(words_of_tsv(&vec![b'a'; MOST_BYTES + 1], [9, 9]), Err(OcrError::TooLong));
}

fn recognised() -> Recognised {
    Recognised {
        engine: "tesseract 5.3.0".to_owned(),
        languages: "eng+spa".to_owned(),
        pages: vec![
            RecognisedPage {
                page: 2,
                scale: 4.166_667,
                words: Ok(vec![word("Ñandú", 3, [1, 2, 30, 40], 91)]),
            },
            RecognisedPage { page: 4, scale: 1.0, words: Err("it took too long".to_owned()) },
            RecognisedPage { page: 5, scale: 2.0, words: Ok(Vec::new()) },
        ],
    }
}

#[test]
fn what_is_kept_comes_back() {
    let kept = recognised();
    assert_eq!(Recognised::from_bytes(&kept.to_bytes()), Ok(kept.clone()));
    assert_eq!((kept.read_pages(), kept.failure()), (vec![2], Some((4, "it took too long"))));
    assert_eq!(kept.confidence(), Some(91));
    let text = String::from_utf8(kept.to_bytes()).unwrap();
    let damaged = [
        text.replace("ocr 1", "ocr 2"),
        text.replace("page\t5", "page\t1"),
        text.replace("\t91\t", "\t101\t"),
        text.replace("4.166667", "NaN"),
        text.replace("4.166667", "0"),
        text.replace("1\t2\t30", "30\t2\t30"),
        text.replace("Ñandú", "Ñan\u{202E}dú"),
        text.replace("engine\t", ""),
        text.replace("page\t2\t4.166667\n", ""),
        text.replace("failed\t4\tit", "failed\t4\tit\n1\t1\t2\t3\t4\t50\tword"),
    ];
    for text in damaged {
        assert_eq!(Recognised::from_bytes(text.as_bytes()), Err(OcrError::Kept), "{text}");
    }
}

proptest! {
    #[test]
    fn any_table_gives_words_in_the_picture_that_are_kept(rows in "([0-6]\t){1,11}[0-9a-z\\-.|\t\n]{0,60}", numbers in prop::collection::vec((0_u32..1500, 0_u32..900, 1_u32..300, -2_i32..130), 0..20)) {
        let good: String = numbers.iter().map(|(x, y, side, conf)| {
            format!("5\t1\t1\t1\t{}\t1\t{x}\t{y}\t{side}\t{side}\t{conf}\tword\n", y / 50)
        }).collect();
        for rows in [rows, good] {
            let Ok(words) = words(&rows) else { continue };
            for word in &words {
                let [left, top, right, bottom] = word.area;
                prop_assert!(left < right && right <= 1000 && top < bottom && bottom <= 500);
                prop_assert!(word.confidence <= 100 && !word.text.is_empty());
            }
            let mut kept = recognised();
            kept.pages[2].words = Ok(words);
            prop_assert_eq!(Recognised::from_bytes(&kept.to_bytes()), Ok(kept));
        }
    }
}
