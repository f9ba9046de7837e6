//! PDF files: any bytes are read or refused, every block lies in the text, and the same bytes give
//! the same reading.
#![no_main]

use libfuzzer_sys::fuzz_target;
use model::Origin;

fuzz_target!(|bytes: &[u8]| {
    let mut file = b"%PDF-1.7\n".to_vec();
    file.extend_from_slice(bytes);
    let first = read::read(&file, "a.pdf");
    if let Ok((reading, _)) = &first {
        let text = reading.text();
        let mut end = 0;
        for block in reading.blocks() {
            assert!(block.span.start() >= end && block.span.end() > block.span.start());
            end = block.span.end();
            assert!(text.slice(block.span).is_some_and(|words| words.trim() == words));
            if let Some(Origin::Page { page, rectangle }) = block.origin {
                assert!(page > 0 && rectangle.iter().all(|side| side.is_finite()));
            }
        }
        let sought = reading.blocks().iter().filter_map(|block| match block.origin {
            Some(Origin::Page { page: 1, rectangle }) => Some(read::Sought {
                rectangle,
                words: text.slice(block.span)?.to_owned(),
                spans: vec![[0, 9], [3, u32::MAX]],
            }),
            _ => None,
        });
        let sought: Vec<read::Sought> = sought.collect();
        if let Ok(boxes) = read::boxes_on_page(&file, 1, &sought) {
            assert!(boxes.iter().flatten().all(|edge| edge.is_finite()));
        }
        let _ = read::words_on_page(&file, 1);
        let _ = read::pdf::attachments(&file);
        let _ = read::page_image(&file, 1, 60);
    }
    assert_eq!(first, read::read(&file, "a.pdf"));
});
