use super::*;
use crate::ocr::RecognisedWord;

/// A page at two pixels to the point. Each line is where its words stand: left, base, then the words,
/// whose letters are 10 points high and 6 wide.
fn page(lines: &[(f32, f32, &str)], turned: f32) -> RecognisedPage {
    let frame = Frame::at(turned);
    let mut words = Vec::new();
    for (line, (left, base, text)) in (0..).zip(lines) {
        let mut left = *left;
        for text in text.split(' ') {
            let (above, below) = reach(text);
            let width = 6.0 * text.chars().count() as f32;
            let area = [left, base - 10.0 * above, left + width, base + 10.0 * below];
            let area = frame.back(area).map(|side| (side * 2.0).round() as u32);
            words.push(RecognisedWord { text: text.to_owned(), line, area, confidence: 90 });
            left += width + 3.0;
        }
    }
    RecognisedPage { page: 1, scale: 2.0, words: Ok(words) }
}

fn texts(layer: &Layer) -> Vec<String> {
    layer.lines.iter().map(|line| line.text(false)).collect()
}

#[test]
fn sizes_and_lines_follow_from_the_letters() {
    let layer = layer(
        &page(
            &[(72.0, 100.0, "over"), (72.0, 113.0, "The guards gave"), (72.0, 126.0, "¢ one")],
            0.0,
        ),
        &[],
    )
    .unwrap();
    assert_eq!(texts(&layer), ["over", "The guards gave", "• one"]);
    for line in &layer.lines {
        assert!((line.size - 10.0).abs() < 0.8, "{}", line.size);
    }
    assert!((layer.lines[1].base - 113.0).abs() < 0.5);
    let word = &layer.lines[1].words[1];
    assert_eq!(layer.frame.back(word.area), [93.0, 106.0, 129.0, 115.0]);
    assert_eq!(Line::ocr(&[&layer.lines[1]]), Some(90));
}

#[test]
fn cells_side_by_side_are_one_line_though_the_paper_lies_askew() {
    let rows: Vec<(f32, f32, String)> = (0..12)
        .flat_map(|row| {
            let base = 100.0 + 14.0 * row as f32;
            [(72.0, base, format!("{row} Ana Ruiz Sol")), (300.0, base, "Old Market".to_owned())]
        })
        .collect();
    let rows: Vec<(f32, f32, &str)> =
        rows.iter().map(|(left, base, text)| (*left, *base, text.as_str())).collect();
    for degrees in [-3.0_f32, -1.0, 0.0, 2.0, 91.5, 270.0] {
        // Turned pages are moved to where their numbers are positive.
        let moved: Vec<(f32, f32, &str)> = rows
            .iter()
            .map(|(left, base, text)| match degrees as i32 {
                91 => (left + 50.0, base - 800.0, *text),
                270 => (left - 800.0, *base, *text),
                _ => (*left, base + 50.0, *text),
            })
            .collect();
        let layer = layer(&page(&moved, degrees.to_radians()), &[]).unwrap();
        let expected: Vec<String> =
            (0..12).map(|row| format!("{row} Ana Ruiz Sol Old Market")).collect();
        assert_eq!(texts(&layer), expected, "{degrees}");
    }
}

#[test]
fn what_the_file_says_itself_is_not_said_again() {
    let page = page(&[(72.0, 100.0, "The guards"), (72.0, 800.0, "ARCHIVE 7")], 0.0);
    let own = [[70.0, 790.0, 200.0, 805.0]];
    assert_eq!(texts(&layer(&page, &own).unwrap()), ["The guards"]);
    assert!(layer(&page, &[[0.0, 0.0, 600.0, 850.0]]).is_none());
}

#[test]
fn words_that_are_read_to_the_left_keep_the_order_of_their_letters() {
    let page = page(&[(72.0, 100.0, "سجن"), (300.0, 100.0, "في")], 0.0);
    let layer = layer(&page, &[]).unwrap();
    assert_eq!(layer.lines[0].text(true), "في سجن");
}
