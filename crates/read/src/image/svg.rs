//! SVG 2: the words that a drawing shows. Scripts, styles and other files are left alone.

use crate::draft::{Draft, Place};
use crate::tables::Read;
use crate::xml::{Event, Events, attribute, unescape};
use crate::{Refusal, encoding};
use model::{BlockKind, DocumentId, DocumentKind, Media};
use std::ops::Range;

/// Whether the first element of a text is a drawing.
pub(crate) fn is_svg(head: &str) -> bool {
    let head = head.trim_start_matches('\u{FEFF}').trim_start();
    let first = Events::of(head).find_map(|event| match event {
        Event::Start { name, .. } => Some(name == "svg"),
        _ => None,
    });
    head.starts_with('<') && first == Some(true)
}

/// Reads a drawing.
pub(crate) fn read(bytes: &[u8], document: DocumentId, _name: &str) -> Read {
    let decoded = encoding::decode(bytes, None).ok_or(Refusal::NotText)?;
    let mut walk = Walk::default();
    walk.all(&decoded.text);
    let (mut reading, warnings) =
        walk.draft.finish_with_or_without_words(document, DocumentKind::Image, Some(&decoded))?;
    reading.media = Some(Media {
        format: "svg".to_owned(),
        width: walk.size.0,
        height: walk.size.1,
        seconds: None,
        claims: Vec::new(),
        perceptual: None,
    });
    Ok((reading, warnings))
}

/// An element with words.
#[derive(Default)]
struct Shown {
    words: String,
    place: Range<usize>,
    /// How many elements are open in it.
    depth: usize,
}

#[derive(Default)]
struct Walk {
    draft: Draft,
    size: (Option<u32>, Option<u32>),
    open: Option<Shown>,
    /// How many scripts and styles are open.
    hidden: usize,
}

impl Walk {
    fn all(&mut self, text: &str) {
        let mut events = Events::of(text);
        while let Some(event) = events.next() {
            let after = text.len() - events.left();
            match event {
                Event::Start { name: "svg", attributes, .. } if self.size == (None, None) => {
                    self.size = size(attributes);
                }
                Event::Start { closed: true, .. } => {}
                Event::Start { name, .. } => self.start(name, after),
                Event::End(name) => self.end(name),
                Event::Text(words) => self.words(&unescape(words), after),
                Event::Cdata(words) => self.words(words, after),
            }
        }
        self.close();
    }

    fn start(&mut self, name: &str, after: usize) {
        match (name, &mut self.open) {
            ("script" | "style", _) => self.hidden += 1,
            (_, Some(open)) => open.depth += 1,
            ("text" | "title" | "desc", None) => {
                self.open = Some(Shown { place: after..after, ..Shown::default() });
            }
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        if matches!(name, "script" | "style") {
            self.hidden = self.hidden.saturating_sub(1);
            return;
        }
        match &mut self.open {
            Some(open) if open.depth > 0 => open.depth -= 1,
            Some(_) => self.close(),
            None => {}
        }
    }

    fn words(&mut self, words: &str, after: usize) {
        if let (Some(open), 0) = (&mut self.open, self.hidden) {
            // Lines of a text are elements in it.
            if !open.words.is_empty() && !open.words.ends_with(char::is_whitespace) {
                open.words.push(' ');
            }
            open.words.push_str(words);
            open.place.end = after;
        }
    }

    fn close(&mut self) {
        if let Some(open) = self.open.take() {
            let words = open.words.split_whitespace().collect::<Vec<&str>>().join(" ");
            self.draft.push(BlockKind::Caption, &words, Place::Decoded(open.place));
        }
    }
}

/// Width and height, where they are numbers of pixels; else those of the view.
fn size(attributes: &str) -> (Option<u32>, Option<u32>) {
    let whole = |words: &str| {
        let number = words.trim().trim_end_matches("px").parse::<f64>().ok()?;
        (1.0..1e9).contains(&number).then_some(number.round() as u32)
    };
    let side = |name| attribute(attributes, name).and_then(|words| whole(&words));
    if let (Some(width), Some(height)) = (side("width"), side("height")) {
        return (Some(width), Some(height));
    }
    let view = attribute(attributes, "viewBox").unwrap_or_default();
    let mut numbers = view.split([' ', ',']).filter(|word| !word.is_empty()).skip(2);
    (numbers.next().and_then(whole), numbers.next().and_then(whole))
}
