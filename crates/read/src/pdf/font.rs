//! Fonts of a file: how far a code moves the pen, and which letters it stands for.

use super::letters::{self, Map};
use super::limits;
use hayro_font::hayro_cmap::{BfString, CMapName, load_embedded};
use hayro_font::{
    CMapResolverFn, Font, FontCache, FontData, FontGlyph, FontQuery, FontResolverFn, OutlineGlyph,
    UNITS_PER_EM,
};
use hayro_syntax::object::{Array, Dict, Name, Stream};
use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::Arc;

/// What letters of fonts without metrics reach above and below the line, in parts of their size.
const ASCENT: f32 = 0.8;
const DESCENT: f32 = -0.2;

/// Where the letters of a glyph cannot be known.
pub(super) const UNKNOWN: &str = "\u{FFFD}";

/// What a code of a font stands for.
#[derive(Debug, Clone)]
pub(super) struct Letter {
    /// The letters in the order in which they are read; may be several.
    pub(super) text: Rc<str>,
    /// How far the pen moves to the right, in parts of the size.
    pub(super) advance: f32,
    /// How far it moves up, in fonts that write from top to bottom.
    pub(super) rise: f32,
}

/// A font that was loaded.
pub(super) struct Loaded<'a> {
    font: Font<'a>,
    is_simple: bool,
    /// Above the line, in parts of the size.
    pub(super) ascent: f32,
    /// Below the line, negative.
    pub(super) descent: f32,
    pub(super) is_bold: bool,
    map: Map,
    /// The font's own characters, where they are asked for.
    own: OnceCell<HashMap<u32, char>>,
    letters: RefCell<HashMap<u32, Letter>>,
}

impl Loaded<'_> {
    /// The code at this place of a string, and how many bytes it has.
    pub(super) fn code(&self, bytes: &[u8], at: usize) -> (u32, usize) {
        let (code, length) = self.font.read_code(bytes, at);
        (code, length.max(1))
    }

    /// What a code stands for.
    pub(super) fn letter(&self, code: u32) -> Letter {
        if let Some(letter) = self.letters.borrow().get(&code) {
            return letter.clone();
        }
        let advance = self.font.code_advance(code);
        let (across, up) = match self.font.is_horizontal() {
            true => (advance.x as f32, 0.0),
            false => (0.0, advance.y as f32),
        };
        let scaled = |units: f32| if units.is_finite() { units / UNITS_PER_EM } else { 0.0 };
        let text = self.text(code);
        let letter = Letter { text: text.into(), advance: scaled(across), rise: scaled(up) };
        self.letters.borrow_mut().insert(code, letter.clone());
        letter
    }

    /// By the map of the file, by the names of glyphs, by the font's own map: in this order, unless
    /// the first is broken.
    fn text(&self, code: u32) -> String {
        let glyph = match self.font.glyph(self.font.map_code(code), code) {
            FontGlyph::Outline(glyph) => Ok(glyph),
            FontGlyph::Type3(glyph) => Err(glyph),
        };
        let of_map = || self.map.get(code).map(cleaned);
        let of_font = || glyph.as_ref().ok().and_then(|glyph| self.own_letter(glyph));
        if self.map.is_broken {
            return of_font().or_else(of_map).unwrap_or_else(|| self.guessed(code));
        }
        let unicode = || match &glyph {
            Ok(glyph) => glyph.as_unicode(),
            Err(glyph) => glyph.as_unicode(),
        };
        let of_name = || match unicode()? {
            BfString::Char(c) => Some(cleaned(&c.to_string())),
            BfString::String(text) => Some(cleaned(&text)),
        };
        let found = of_map().or_else(of_name).or_else(of_font);
        found.unwrap_or_else(|| self.guessed(code))
    }

    fn own_letter(&self, glyph: &OutlineGlyph) -> Option<String> {
        let own = self.own.get_or_init(|| {
            let data = glyph.font_data().map(|font| font.data);
            data.map(|data| letters::of_font((*data).as_ref())).unwrap_or_default()
        });
        own.get(&glyph.glyph_id().to_u32()).map(char::to_string)
    }

    /// Fonts of single bytes are nearly always a form of ASCII where they say nothing.
    fn guessed(&self, code: u32) -> String {
        let plain = char::from_u32(code).filter(|c| self.is_simple && (' '..='~').contains(c));
        plain.map_or_else(|| UNKNOWN.to_owned(), String::from)
    }
}

/// Without control characters; every kind of blank is a blank, and the dots of lists in symbol fonts
/// are dots.
fn cleaned(text: &str) -> String {
    let clean = |c: char| match c {
        '\u{F0B7}' | '\u{F0A7}' => Some('•'),
        '\u{200B}' | '\u{FEFF}' | '\u{FFFE}' | '\u{FFFF}' => None,
        c if c.is_whitespace() => Some(' '),
        c if c.is_control() => None,
        c => Some(c),
    };
    text.chars().filter_map(clean).collect()
}

/// Loads fonts, each once.
pub(super) struct Fonts<'a> {
    cache: FontCache<'a>,
    /// By where their dictionaries stand: the objects' numbers are those of what they stand in.
    loaded: HashMap<(usize, usize), Option<Rc<Loaded<'a>>>>,
    standard: FontResolverFn,
    maps: CMapResolverFn,
    /// Bytes of maps that may still be read.
    left: usize,
}

impl<'a> Fonts<'a> {
    pub(super) fn new() -> Self {
        Self {
            cache: FontCache::new(),
            loaded: HashMap::new(),
            standard: Arc::new(standard),
            maps: Arc::new(|name: CMapName<'_>| load_embedded(name)),
            left: limits::MAPS,
        }
    }

    /// The font of a dictionary; `None` where it cannot be used.
    pub(super) fn of(&mut self, dict: &Dict<'a>) -> Option<Rc<Loaded<'a>>> {
        let place = (dict.data().as_ptr().addr(), dict.data().len());
        if let Some(known) = self.loaded.get(&place) {
            return known.clone();
        }
        if self.is_spent() {
            return None;
        }
        let map = dict.get::<Stream>("ToUnicode").and_then(|stream| stream.decoded_data().ok());
        // A font that is the same for all but its number reads its map again.
        self.left = self.left.saturating_sub(map.as_ref().map_or(0, |map| map.len()));
        let font = self.cache.font(dict, &self.standard, &self.maps);
        let map = map.as_deref().map(Map::parse).unwrap_or_default();
        let loaded = font.map(|font| Rc::new(loaded(font, dict, map)));
        self.loaded.insert(place, loaded.clone());
        loaded
    }
}

impl Fonts<'_> {
    /// Whether no more fonts are loaded.
    pub(super) fn is_spent(&self) -> bool {
        self.left == 0 || self.loaded.len() >= limits::FONTS
    }
}

/// The fonts that every reader of PDF files must have (ISO 32000-1, section 9.6.2.2).
pub(super) fn standard(query: &FontQuery) -> Option<(FontData, u32)> {
    let font = match query {
        FontQuery::Standard(font) => *font,
        FontQuery::Fallback(fallback) => fallback.pick_standard_font(),
    };
    Some(font.get_font_data())
}

fn loaded<'a>(font: Font<'a>, dict: &Dict<'a>, map: Map) -> Loaded<'a> {
    let descendant =
        dict.get::<Array>("DescendantFonts").and_then(|fonts| fonts.iter::<Dict>().next());
    let is_simple = descendant.is_none();
    let described = descendant.as_ref().unwrap_or(dict);
    let descriptor = described.get::<Dict>("FontDescriptor").unwrap_or_default();
    let metric = |key: &str, range: std::ops::Range<f32>, otherwise: f32| {
        let value = descriptor.get::<f32>(key).map(|value| value / UNITS_PER_EM);
        value.filter(|value| range.contains(value)).unwrap_or(otherwise)
    };
    let name = dict.get::<Name>("BaseFont");
    let is_bold = name.is_some_and(|name| name.as_str().contains("Bold"))
        || descriptor.get::<f32>("FontWeight").is_some_and(|weight| weight >= 600.0);
    Loaded {
        ascent: metric("Ascent", 0.3..1.2, ASCENT),
        descent: metric("Descent", -0.6..0.0, DESCENT),
        font,
        is_simple,
        is_bold,
        map,
        own: OnceCell::new(),
        letters: RefCell::default(),
    }
}
