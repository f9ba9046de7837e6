//! The text of one page before it is divided.

use super::beside::{self, Note};
use super::content::{Content, Interpreter, Left};
use super::font::Fonts;
use super::lines::{self, Layer, Line};
use super::paint::{self, Rule};
use super::{Open, bidi, limits};
use crate::ocr::Recognised;
use hayro_font::kurbo::Affine;
use hayro_syntax::object::{Array, Stream};
use hayro_syntax::page::Page;

/// What stands on a page.
#[derive(Debug)]
pub(super) struct Sheet {
    /// From 1.
    pub(super) number: u32,
    pub(super) height: f32,
    pub(super) layers: Vec<Layer>,
    pub(super) rules: Vec<Rule>,
    /// Whether more of it is read to the left.
    pub(super) to_left: bool,
    /// Whether it is a picture with no or hardly any letters.
    pub(super) is_picture: bool,
    pub(super) is_cut: bool,
    /// Glyphs whose letters are not known.
    pub(super) unknown: usize,
    /// Comments and fields.
    pub(super) notes: Vec<Note>,
}

impl Sheet {
    /// A picture that is no page of a file, with nothing on it yet.
    pub(super) fn picture(height: f32) -> Self {
        Self {
            number: 1,
            height,
            layers: Vec::new(),
            rules: Vec::new(),
            to_left: false,
            is_picture: true,
            is_cut: false,
            unknown: 0,
            notes: Vec::new(),
        }
    }

    /// Adds the words that were recognised in a picture of the page, where the file has none.
    pub(super) fn add(&mut self, recognised: &Recognised) {
        let Some(page) = recognised.page(self.number).filter(|_| self.is_picture) else { return };
        let seen = self.layers.iter().filter(|layer| layer.hidden.is_empty());
        let own = seen.flat_map(|layer| {
            let words = layer.lines.iter().flat_map(|line| &line.words);
            words.map(|word| layer.frame.back(word.area))
        });
        let layer = super::recognised::layer(page, &own.collect::<Vec<_>>());
        self.is_picture = layer.is_none();
        if let Some(layer) = layer {
            self.to_left |= leaning(std::iter::once(&layer)) > 0;
            // Before a stamp of a few letters, which is all that the page has besides.
            self.layers.insert(0, layer);
        }
    }
}

/// More letters of these layers that are read to the left than to the right: positive.
fn leaning<'a>(layers: impl Iterator<Item = &'a Layer>) -> i64 {
    let words = layers.flat_map(|layer| &layer.lines).flat_map(|line| &line.words);
    words.map(|word| bidi::leaning(&word.pieces)).sum()
}

/// Reads pages, one after another.
pub(super) struct Reader<'a> {
    fonts: Fonts<'a>,
    left: Left,
    hidden_layers: Vec<u32>,
    notes: usize,
}

impl<'a> Reader<'a> {
    pub(super) fn new(open: &'a Open) -> Self {
        let catalog = open.file.catalog();
        let hidden_layers = catalog.as_ref().map(paint::hidden_layers).unwrap_or_default();
        Self {
            fonts: Fonts::new(),
            left: Left::default(),
            hidden_layers,
            notes: limits::ANNOTATIONS,
        }
    }

    /// The text of a page.
    pub(super) fn read(&mut self, page: &Page<'a>, number: u32) -> Sheet {
        let content = self.content(page);
        let layers = lines::layers(&content.glyphs);
        let seen = layers.iter().filter(|layer| layer.hidden.is_empty());
        let to_left = leaning(seen) > 0;
        let is_picture = is_picture(&content, &layers, page.render_dimensions());
        Sheet {
            number,
            height: page.render_dimensions().1,
            layers,
            is_picture,
            rules: content.marks.rules,
            to_left,
            is_cut: content.is_cut,
            unknown: content.unknown,
            notes: beside::notes(page, &mut self.notes),
        }
    }

    /// Whether a page, with the looks of its comments and fields, draws more than a picture of it may
    /// cost.
    pub(super) fn is_too_much(&mut self, page: &Page<'a>) -> bool {
        let before = self.left.operators;
        let looks = beside::looks(page);
        self.follow(page, &looks).is_cut || before - self.left.operators > limits::PICTURE_OPERATORS
    }

    fn content(&mut self, page: &Page<'a>) -> Content {
        self.follow(page, &[])
    }

    fn follow(&mut self, page: &Page<'a>, looks: &[Stream<'a>]) -> Content {
        let size = page.render_dimensions();
        let transform = Affine::new(page.initial_transform(true).as_coeffs());
        let stream = stream_of(page, &mut self.left);
        let mut interpreter =
            Interpreter::new(&mut self.fonts, &mut self.left, &self.hidden_layers, size, transform);
        if let Some(stream) = &stream {
            interpreter.run(stream, page.resources(), 0);
        }
        for look in looks {
            interpreter.form(look, page.resources(), 0);
        }
        let mut content = interpreter.finish();
        content.is_cut |= stream.is_none();
        content
    }
}

/// Whether a page is a picture with no letters that can be seen, or a large one with hardly any, such
/// as a scan with a stamp of its archive.
fn is_picture(content: &Content, layers: &[Layer], (wide, high): (f32, f32)) -> bool {
    let seen = layers.iter().filter(|layer| layer.hidden.is_empty());
    let letters: usize = seen.flat_map(|layer| &layer.lines).map(Line::letters).sum();
    let page = f64::from(wide) * f64::from(high);
    let is_large = content.marks.picture_area >= limits::LARGE_PICTURE * page;
    content.marks.pictures > 0 && (letters == 0 || (letters <= limits::FEW_LETTERS && is_large))
}

/// The operators of a page: one stream, or several that are one; `None` where they are more than is
/// read.
fn stream_of(page: &Page<'_>, left: &mut Left) -> Option<Vec<u8>> {
    let dict = page.raw();
    let mut all = Vec::new();
    let mut add = |stream: &Stream<'_>| {
        all.extend_from_slice(&left.unpack(stream)?);
        all.push(b' ');
        (all.len() <= 2 * limits::STREAM).then_some(())
    };
    if let Some(stream) = dict.get::<Stream<'_>>("Contents") {
        add(&stream)?;
    } else if let Some(list) = dict.get::<Array<'_>>("Contents") {
        for item in list.raw_iter() {
            let Some(number) = item.as_obj_ref() else { continue };
            if let Some(stream) = page.xref().get::<Stream<'_>>(number.into()) {
                add(&stream)?;
            }
        }
    }
    Some(all)
}
