//! Pictures and recordings made here.

mod made;

use super::{Found, perceptual_distance};
use crate::{Refusal, ocr, read};
use expect_test::{Expect, expect};
use made::*;
use model::{DocumentKind, Media, Origin, Reading};
use proptest::prelude::*;
use std::fmt::Write as _;

/// What was found, with the bytes that the claims and captions name.
fn show(bytes: &[u8]) -> String {
    let (reading, warnings) = match read(bytes, "x") {
        Ok(read) => read,
        Err(refusal) => return format!("{refusal}\n"),
    };
    let media = reading.media.as_ref().unwrap();
    let mut shown = format!(
        "{} {} {:?}x{:?} {:?} {}\n",
        reading.kind.code(),
        media.format,
        media.width,
        media.height,
        media.seconds,
        if media.perceptual.is_some() { "seen" } else { "not seen" }
    );
    let raw = |origin: &Option<Origin>| match origin {
        Some(Origin::Bytes { start, end }) => {
            bytes[*start as usize..*end as usize].escape_ascii().to_string()
        }
        other => format!("{other:?}"),
    };
    for claim in &media.claims {
        let _ = writeln!(shown, "{}: {} from {}", claim.name, claim.value, raw(&claim.origin));
    }
    for block in reading.blocks() {
        let words = reading.text().slice(block.span).unwrap().escape_debug();
        let _ = writeln!(shown, "{}: {words} from {}", block.kind.code(), raw(&block.origin));
    }
    // It is said of every picture, and has a test of its own.
    for warning in warnings.iter().filter(|warning| warning.code != "picture-not-read") {
        let _ = writeln!(shown, "{}: {}", warning.code, warning.message);
    }
    shown
}

fn check(bytes: &[u8], expected: Expect) {
    expected.assert_eq(&show(bytes));
}

fn media(bytes: &[u8]) -> Media {
    read(bytes, "x").unwrap().0.media.unwrap()
}

fn hash(bytes: &[u8]) -> u64 {
    media(bytes).perceptual.unwrap()
}

#[test]
fn a_photograph() {
    check(
        &jpeg_with(&scene(1, 64, 48), 80, &exif()),
        expect![[r#"
        image jpeg Some(64)xSome(48) None seen
        camera-make: Harbour from Harbour\x00
        camera-model: H1 from H1\x00
        software: Darkroom 3 from Darkroom 3\x00
        changed: 2024:03:05 09:00:00 from 2024:03:05 09:00:00\x00
        artist: Ana Ruiz from Ana Ruiz\x00
        taken: 2024:03:01 12:00:00 from 2024:03:01 12:00:00\x00
        time-zone: -06:00 from -06:00\x00
        position: 13.689200, -89.183333 from \r\x00\x00\x00\x01\x00\x00\x00)\x00\x00\x00\x01\x00\x00\x00@\x08\x00\x00d\x00\x00\x00Y\x00\x00\x00\x01\x00\x00\x00\x0b\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00
        position-time: 2024:03:01 18:00:05 UTC from 2024:03:01\x00
        caption: Guards at the gate from Guards at the gate\x00
        caption: Café from C\x00a\x00f\x00\xe9\x00
        caption: seen from the road from seen from the road
    "#]],
    );
}

#[test]
fn what_agencies_write_into_photographs() {
    let record =
        |set: u8, words: &[u8]| [&[0x1C, 2, set, 0, words.len() as u8][..], words].concat();
    let records = [
        record(80, b"Ana Ruiz"),
        record(120, "Guards at the gate of La Cumbre".as_bytes()),
        record(55, b"20240301"),
    ]
    .concat();
    let resource = [&b"8BIM\x04\x04\0\0"[..], &(records.len() as u32).to_be_bytes(), &records];
    let photoshop = [&b"Photoshop 3.0\0"[..], &resource.concat()].concat();
    let packet = r#"<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description xmp:CreatorTool="Darkroom" xmp:CreateDate="2024-03-01T12:00:00"><dc:creator><rdf:Seq><rdf:li>A. Ruiz</rdf:li></rdf:Seq></dc:creator><dc:description><rdf:Alt><rdf:li xml:lang="x-default">Seen from the road &amp; the hill</rdf:li></rdf:Alt></dc:description></rdf:Description></rdf:RDF></x:xmpmeta>"#;
    let xmp = [&b"http://ns.adobe.com/xap/1.0/\0"[..], packet.as_bytes()].concat();
    let segment = |marker: u8, data: &[u8]| {
        [&[0xFF, marker][..], &(data.len() as u16 + 2).to_be_bytes(), data].concat()
    };
    let picture = jpeg(&scene(1, 32, 24), 60);
    let segments = [segment(0xED, &photoshop), segment(0xE1, &xmp), segment(0xFE, b"a comment")];
    check(
        &[&picture[..2], &segments.concat(), &picture[2..]].concat(),
        expect![[r#"
        image jpeg Some(32)xSome(24) None seen
        artist: Ana Ruiz from Ana Ruiz
        taken: 20240301 from 20240301
        created: 2024-03-01T12:00:00 from <rdf:Description xmp:CreatorTool=\"Darkroom\" xmp:CreateDate=\"2024-03-01T12:00:00\">
        software: Darkroom from <rdf:Description xmp:CreatorTool=\"Darkroom\" xmp:CreateDate=\"2024-03-01T12:00:00\">
        artist: A. Ruiz from A. Ruiz
        caption: Guards at the gate of La Cumbre from Guards at the gate of La Cumbre
        caption: Seen from the road & the hill from Seen from the road &amp; the hill
        caption: a comment from a comment
    "#]],
    );
}

#[test]
fn words_in_a_png_are_captions() {
    let picture = scene(1, 40, 30);
    check(
        &png_with(
            &picture,
            &[
                (b"tEXt", b"Description\0Caf\xE9 in San Telmo".to_vec()),
                (b"iTXt", b"Author\0\0\0es\0\0Ana Ru\xC3\xADz".to_vec()),
                (b"zTXt", [b"parameters\0\0".to_vec(), packed(b"a prison at night")].concat()),
                (b"tEXt", b"date:create\x002024".to_vec()),
                (b"zTXt", [b"Comment\0\0".to_vec(), packed(&[b'a'; 1 << 20])].concat()),
            ],
        ),
        expect![[r#"
            image png Some(40)xSome(30) None seen
            artist: Ana Ruíz from Ana Ru\xc3\xadz
            caption: Café in San Telmo from Caf\xe9 in San Telmo
            caption: a prison at night from x\x9cKT((\xca,\xce\xcfSH,Q\xc8\xcbL\xcf(\x01\x007o\x06L
        "#]],
    );
}

#[test]
fn other_pictures() {
    let picture = scene(2, 40, 30);
    check(
        &gif(&picture, Some("Taken by Ana Ruiz")),
        expect![[r#"
        image gif Some(40)xSome(30) None seen
        caption: Taken by Ana Ruiz from Taken by Ana Ruiz
    "#]],
    );
    check(
        &webp(&picture),
        expect![[r#"
        image webp Some(40)xSome(30) None seen
    "#]],
    );
    check(
        &tiff(),
        expect![[r#"
        image tiff Some(200)xSome(100) None not seen
        artist: Ana Ruiz from Ana Ruiz\x00
    "#]],
    );
    check(
        &heic(),
        expect![[r#"
        image heic Some(4032)xSome(3024) None not seen
        metadata-not-read: the picture has metadata (Exif or XMP) that are not read; save a copy of it as JPEG to have them read
    "#]],
    );
    check(
        br#"<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200"><script>alert("x")</script><title>Plan</title><g><text x="1">Cell 14 &amp; <tspan>cell 15</tspan></text></g><style>a{}</style><image href="file:///etc/passwd"/></svg>"#,
        expect![[r#"
            image svg Some(300)xSome(200) None not seen
            caption: Plan from Plan
            caption: Cell 14 & cell 15 from Cell 14 &amp; <tspan>cell 15
        "#]],
    );
}

#[test]
fn recordings() {
    check(
        &mp4(),
        expect![[r#"
        image mp4 Some(1920)xSome(1080) Some(10.0) not seen
        created: 2024-03-01T12:00:00Z from \xe2\x07s\xc0
        position: +13.6929-089.1872/ from +13.6929-089.1872/
        camera-make: Harbour from Harbour
        taken: 2024-03-01T06:00:00-0600 from 2024-03-01T06:00:00-0600
    "#]],
    );
    check(
        &wav(),
        expect![[r#"
        image wav NonexNone Some(1.5) not seen
        artist: Ana Ruiz from Ana Ruiz
        caption: Call of 3 March from Call of 3 March
    "#]],
    );
    check(
        &avi(),
        expect![[r#"
        image avi Some(640)xSome(480) Some(10.0) not seen
    "#]],
    );
    check(
        &webm(),
        expect![[r#"
        image webm Some(1280)xSome(720) Some(12.5) not seen
        created: 2024-02-19T01:46:40Z from \n!{!\xde\t\x00\x00
        software: Recorder 1 from Recorder 1
    "#]],
    );
    check(
        &opus(),
        expect![[r#"
        image opus NonexNone Some(3.0) not seen
    "#]],
    );
    check(
        &flac(),
        expect![[r#"
        image flac NonexNone Some(7.0) not seen
    "#]],
    );
    check(
        &mp3(),
        expect![[r#"
        image mp3 NonexNone Some(1.043) not seen
        title: Call from Call
        artist: Ana from \xff\xfeA\x00n\x00a\x00
    "#]],
    );
}

#[test]
fn the_date_in_a_photograph_is_no_date_of_publication() {
    let (reading, _) = read(&jpeg_with(&scene(1, 64, 48), 80, &exif()), "x.jpg").unwrap();
    assert!(reading.published.is_none() && reading.date_candidates.is_empty());
    assert!(reading.media.unwrap().claims.iter().any(|claim| claim.name == "taken"));
}

#[test]
fn a_picture_without_words_has_no_blocks() {
    let (reading, warnings) = read(&png(&scene(1, 40, 30)), "x.png").unwrap();
    assert_eq!((reading.kind, reading.blocks().len()), (DocumentKind::Image, 0));
    assert!(reading.text().as_str().is_empty());
    let said: Vec<&str> = warnings.iter().map(|warning| warning.code.as_ref()).collect();
    assert_eq!(said, ["picture-not-read"]);
}

#[test]
fn words_that_were_recognised_in_a_picture_stand_in_its_pixels() {
    let picture = png(&scene(1, 400, 300));
    let word = |text: &str, left: u32| ocr::RecognisedWord {
        text: text.to_owned(),
        line: 0,
        area: [left, 100, left + 80, 120],
        confidence: 88,
    };
    let words = Ok(vec![word("Wanted", 50), word("Alive", 140)]);
    let recognised = ocr::Recognised {
        engine: "tesseract 5.3.0".to_owned(),
        languages: "eng".to_owned(),
        pages: vec![ocr::RecognisedPage { page: 1, scale: 0.5, words }],
    };
    let declared = crate::Declared::default();
    let (reading, warnings) =
        crate::read_recognised(&picture, "x.png", &declared, Some(&recognised)).unwrap();
    assert_eq!((reading.text().as_str(), reading.kind), ("Wanted Alive", DocumentKind::Image));
    let block = &reading.blocks()[0];
    let rectangle = [100.0, 200.0, 440.0, 240.0];
    assert_eq!((&block.origin, block.ocr), (&Some(Origin::Page { page: 1, rectangle }), Some(88)));
    assert_eq!(warnings.iter().map(|w| w.code.as_ref()).collect::<Vec<_>>(), ["read-by-ocr"]);
}

#[test]
fn a_picture_is_shown_and_recognised_as_it_is_to_be_turned() {
    let upright = scene(1, 40, 30);
    for (orientation, turn) in TURNS {
        let turned = jpeg_with(&turn(&upright), 90, &oriented(orientation));
        let page = crate::page_image(&turned, 1, 1000).unwrap();
        assert_eq!(page.size, [40.0, 30.0], "{orientation}");
        assert!(perceptual_distance(hash(&page.png), hash(&png(&upright))) <= 6, "{orientation}");
        let scan = ocr::scan(&turned, 1).unwrap();
        assert_eq!((scan.size, scan.scale), ([40, 30], 1.0));
    }
    let picture = png(&upright);
    assert_eq!(ocr::unread_pages(&picture, "x.png"), Ok(vec![1]));
    assert_eq!(ocr::unread_pages(b"some words", "x.txt"), Ok(Vec::new()));
    assert_eq!(crate::page_image(&picture, 2, 9), Err(Refusal::NoPage { page: 2, pages: 1 }));
    let small = crate::page_image(&picture, 1, 10).unwrap();
    assert!(media(&small.png).width.unwrap() < 40 && small.size == [40.0, 30.0]);
    assert_eq!(crate::page_image(&picture[..60], 1, 9), Err(Refusal::Drawing));
}

#[test]
fn copies_look_alike_and_others_do_not() {
    let mut scenes = Vec::new();
    for seed in 0..8 {
        let original = hash(&png(&scene(seed, 320, 240)));
        let copies = [
            png(&scene(seed, 640, 480)),
            png(&scene(seed, 97, 71)),
            png(&scene(seed, 200, 150)),
            jpeg(&scene(seed, 320, 240), 90),
            jpeg(&scene(seed, 320, 240), 25),
            jpeg(&scene(seed, 160, 120), 40),
            webp(&scene(seed, 240, 180)),
            gif(&scene(seed, 320, 240), None),
            png(&brighter(&scene(seed, 320, 240))),
        ];
        for (n, copy) in copies.iter().enumerate() {
            let distance = perceptual_distance(original, hash(copy));
            assert!(distance <= 6, "scene {seed}, copy {n}: {distance}");
        }
        scenes.push(original);
    }
    for (n, one) in scenes.iter().enumerate() {
        for other in &scenes[n + 1..] {
            assert!(perceptual_distance(*one, *other) > 20, "{one:016x} {other:016x}");
        }
    }
}

#[test]
fn a_picture_that_was_turned_back_looks_alike() {
    let upright = scene(3, 320, 240);
    let original = hash(&jpeg(&upright, 90));
    for (orientation, turn) in TURNS {
        let turned = jpeg_with(&turn(&upright), 90, &oriented(orientation));
        assert!(perceptual_distance(original, hash(&turned)) <= 6, "{orientation}");
    }
}

#[test]
fn interlaced_and_packed_pixels_are_the_same() {
    let picture = scene(4, 61, 47);
    let plain = super::png::pixels(&png(&picture)).unwrap();
    assert_eq!(plain.shades, picture.shades);
    assert_eq!(super::png::pixels(&png_interlaced(&picture)).unwrap(), plain);
    for filter in 0..5 {
        assert_eq!(super::png::pixels(&png_filtered(&picture, filter)).unwrap(), plain, "{filter}");
    }
    let coloured = super::png::pixels(&png_coloured(&picture)).unwrap();
    assert!(coloured.shades.iter().zip(&plain.shades).all(|(a, b)| a.abs_diff(*b) <= 1));
    let bits = super::png::pixels(&png_of_bits(9, 3)).unwrap();
    assert_eq!(bits.shades[..9], [255, 0, 255, 0, 255, 0, 255, 0, 255]);
}

#[test]
fn a_blank_picture_is_like_no_other() {
    let blank = Picture { width: 40, height: 30, shades: vec![200; 1200] };
    assert_eq!(media(&png(&blank)).perceptual, None);
}

#[test]
fn a_bomb_is_described_and_not_decoded() {
    let mut bombs =
        vec![png(&scene(1, 8, 8)), gif(&scene(1, 8, 8), None), jpeg(&scene(1, 8, 8), 50)];
    // 65,000 times 65,000 pixels.
    bombs[0][16..24].copy_from_slice(&[0, 0, 0xFD, 0xE8, 0, 0, 0xFD, 0xE8]);
    bombs[1][6..10].copy_from_slice(&[0xE8, 0xFD, 0xE8, 0xFD]);
    let size = bombs[2].windows(2).position(|pair| pair == [0xFF, 0xC0]).unwrap() + 5;
    bombs[2][size..size + 4].copy_from_slice(&[0xFD, 0xE8, 0xFD, 0xE8]);
    for bomb in &bombs {
        let (reading, warnings) = read(bomb, "x").unwrap();
        let media = reading.media.unwrap();
        assert_eq!((media.width, media.perceptual), (Some(65_000), None));
        assert_eq!(warnings[0].code, "picture-too-large");
    }
    // A picture within the limits that is not there.
    let mut cut = png(&scene(1, 8, 8));
    cut[16..24].copy_from_slice(&[0, 0, 0x10, 0, 0, 0, 0x10, 0]);
    assert_eq!(read(&cut, "x").unwrap().1[0].code, "picture-damaged");
}

#[test]
fn words_are_not_taken_for_recordings() {
    for text in [
        "RIFF and MOOV are words.",
        "ID3 was the third list of those who were taken.",
        "GIF89a is a format of pictures.",
        "OggS begins the files of a format.",
        "RIFFs of guitars. WAVE is a word.",
        "ÿû is how a frame begins in Latin-1, and this is none.",
    ] {
        let kind = read(text.as_bytes(), "x.txt").unwrap().0.kind;
        assert_eq!(kind, DocumentKind::Text, "{text}");
    }
    assert_eq!(read(b"\x89PNG\r\n\x1A\n", "x").err(), Some(DAMAGED));
}

const DAMAGED: Refusal =
    Refusal::Damaged { what: "the beginning of the picture or recording is missing" };

fn all() -> Vec<Vec<u8>> {
    let picture = scene(5, 24, 18);
    vec![
        jpeg_with(&picture, 60, &exif()),
        png_with(&picture, &[(b"tEXt", b"Comment\0words".to_vec()), (b"eXIf", exif())]),
        png_interlaced(&picture),
        gif(&picture, Some("words")),
        webp(&picture),
        tiff(),
        heic(),
        mp4(),
        wav(),
        avi(),
        webm(),
        opus(),
        flac(),
        mp3(),
    ]
}

/// Whether all places lie in the bytes; what was refused has none.
fn holds(bytes: &[u8]) -> bool {
    let Ok((reading, _)) = read(bytes, "x") else { return true };
    let lies = |origin: &Option<Origin>| match origin {
        Some(Origin::Bytes { start, end }) => start < end && *end <= bytes.len() as u64,
        _ => true,
    };
    let media = |reading: &Reading| reading.media.clone().map(|media| media.claims);
    let claims = media(&reading).unwrap_or_default();
    reading.blocks().iter().all(|block| lies(&block.origin))
        && claims.iter().all(|claim| lies(&claim.origin))
}

#[test]
fn what_is_cut_anywhere_is_described_or_refused() {
    for bytes in all() {
        for end in 0..bytes.len() {
            assert!(holds(&bytes[..end]), "{end} of {}", bytes.len());
        }
    }
}

#[test]
fn what_a_file_says_of_itself_is_bounded() {
    let mut found = Found::default();
    let file = vec![b'a'; 1000];
    for at in 0..999 {
        found.claim_value("software", at.to_string(), at..at + 1);
        found.caption_words(at.to_string(), at..at + 1);
    }
    found.claim("artist", &file, 5..2000);
    assert_eq!((found.claims.len(), found.captions.len()), (256, 256));
    // A box in a box in a box, a hundred thousand times.
    let mut deep = mp4();
    for _ in 0..100_000 {
        deep.extend(b"\0\xFF\xFF\xFFmoov");
    }
    assert!(holds(&deep));
    let mut deep = webm();
    deep.extend(b"\xAE\xFF".repeat(100_000));
    assert!(holds(&deep));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]
    #[test]
    fn flipped_bytes_are_described_or_refused(
        which in 0..14_usize,
        flips in prop::collection::vec((any::<u16>(), any::<u8>()), 1..8),
    ) {
        let mut bytes = all().swap_remove(which);
        let length = bytes.len();
        for (at, byte) in flips {
            bytes[usize::from(at) % length] ^= byte;
        }
        prop_assert!(holds(&bytes));
    }

    #[test]
    fn random_bytes_after_a_beginning_are_described_or_refused(
        which in 0..14_usize,
        head in 4..60_usize,
        rest in prop::collection::vec(any::<u8>(), 0..300),
    ) {
        let mut bytes = all().swap_remove(which);
        bytes.truncate(head);
        bytes.extend(rest);
        prop_assert!(holds(&bytes));
    }
}
