//! The content of pages: operators become glyphs with their letters and places (ISO 32000-1,
//! sections 8 and 9). Only what moves or shows text is followed, and what tells whether it is seen.

use super::font::{Fonts, Loaded};
use super::limits;
use super::paint::{self, Hidden, Marks, Path, Space};
use hayro_font::kurbo::{Affine, Point, Rect};
use hayro_syntax::content::TypedIter;
use hayro_syntax::content::ops::TypedInstruction as Op;
use hayro_syntax::object::{Array, Dict, Name, Number, Object, Stream, String as Bytes};
use hayro_syntax::page::Resources;
use std::borrow::Cow;
use std::rc::Rc;

/// A glyph on a page. Places are in points, from the upper left corner, downwards.
#[derive(Debug, Clone)]
pub(super) struct Glyph {
    /// Its letters, in the order in which they are read.
    pub(super) text: Rc<str>,
    /// Where it begins on its line.
    pub(super) at: (f32, f32),
    /// From there to where the next one begins.
    pub(super) along: (f32, f32),
    /// How large it is written.
    pub(super) size: f32,
    /// How far it reaches above and below the line, in parts of its size; the second is negative.
    pub(super) reach: (f32, f32),
    pub(super) hidden: Option<Hidden>,
    pub(super) is_bold: bool,
    /// Whether the file says that it is no part of the text: the number of a page, a running title.
    pub(super) is_artifact: bool,
}

/// What was found on a page.
#[derive(Debug, Default)]
pub(super) struct Content {
    pub(super) glyphs: Vec<Glyph>,
    pub(super) marks: Marks,
    /// Whether a limit was reached.
    pub(super) is_cut: bool,
    /// Glyphs whose letters are not known.
    pub(super) unknown: usize,
}

/// How much more may be read of a document.
#[derive(Debug)]
pub(super) struct Left {
    pub(super) operators: usize,
    pub(super) glyphs: usize,
    pub(super) bytes: usize,
}

impl Left {
    /// The bytes of a stream; `None` where more is unpacked than is read, and then for all that
    /// follow. A stream that is used again counts again.
    pub(super) fn unpack<'s>(&mut self, stream: &Stream<'s>) -> Option<Cow<'s, [u8]>> {
        if self.bytes == 0 {
            return None;
        }
        let data = stream.decoded_data().unwrap_or_default();
        self.bytes = self.bytes.saturating_sub(data.len() + 1);
        (self.bytes > 0).then_some(data)
    }
}

impl Default for Left {
    fn default() -> Self {
        Self { operators: limits::OPERATORS, glyphs: limits::GLYPHS, bytes: limits::UNPACKED }
    }
}

/// What `q` saves and `Q` brings back.
#[derive(Clone)]
struct State<'a> {
    transform: Affine,
    font: Option<Rc<Loaded<'a>>>,
    size: f64,
    letter_space: f64,
    word_space: f64,
    stretch: f64,
    leading: f64,
    rise: f64,
    mode: i64,
    space: Space,
    is_white: bool,
    opacity: f32,
    is_plain: bool,
    clip: Rect,
}

/// What `BMC` and `BDC` began.
struct Marked {
    /// The glyph that comes first in it.
    first: usize,
    text: Option<String>,
    is_hidden: bool,
    is_artifact: bool,
}

/// Follows the operators of one page.
pub(super) struct Interpreter<'a, 'b> {
    fonts: &'b mut Fonts<'a>,
    left: &'b mut Left,
    hidden_layers: &'b [u32],
    operators: usize,
    page: Rect,
    state: State<'a>,
    saved: Vec<State<'a>>,
    line: Affine,
    text: Affine,
    path: Path,
    clips: bool,
    marked: Vec<Marked>,
    out: Content,
}

impl<'a, 'b> Interpreter<'a, 'b> {
    /// An interpreter for a page of this size, whose space is brought to ours by `transform`.
    pub(super) fn new(
        fonts: &'b mut Fonts<'a>,
        left: &'b mut Left,
        hidden_layers: &'b [u32],
        (width, height): (f32, f32),
        transform: Affine,
    ) -> Self {
        let page = Rect::new(0.0, 0.0, f64::from(width), f64::from(height));
        let state = State {
            transform,
            font: None,
            size: 1.0,
            letter_space: 0.0,
            word_space: 0.0,
            stretch: 1.0,
            leading: 0.0,
            rise: 0.0,
            mode: 0,
            space: Space::Light,
            is_white: false,
            opacity: 1.0,
            is_plain: true,
            // What leaves the page is said to do so, which is more than that it is clipped.
            clip: page.inflate(1e6, 1e6),
        };
        Self {
            fonts,
            left,
            hidden_layers,
            operators: limits::PAGE_OPERATORS,
            page,
            state,
            saved: Vec::new(),
            line: Affine::IDENTITY,
            text: Affine::IDENTITY,
            path: Path::default(),
            clips: false,
            marked: Vec::new(),
            out: Content::default(),
        }
    }

    /// What was found; text under areas that were drawn over it is known only at the end.
    pub(super) fn finish(mut self) -> Content {
        let covers = self.out.marks.covers();
        // A limit to the product: a page of boxes and letters must not take minutes.
        let covers = &covers[..covers.len().min(20_000_000 / self.out.glyphs.len().max(1))];
        for (rect, after) in covers {
            for glyph in self.out.glyphs.iter_mut().take(*after) {
                if glyph.hidden.is_none() && rect.contains(middle(glyph)) {
                    glyph.hidden = Some(Hidden::Covered);
                }
            }
        }
        self.out
    }

    /// Follows a stream of operators. `depth` counts the forms around it.
    pub(super) fn run(&mut self, stream: &[u8], resources: &Resources<'a>, depth: usize) {
        let mut operators = TypedIter::new(stream);
        let (saved, marked) = (self.saved.len(), self.marked.len());
        while let Some(op) = operators.next() {
            if self.operators == 0 || self.left.operators == 0 {
                self.out.is_cut = true;
                break;
            }
            self.operators -= 1;
            self.left.operators -= 1;
            self.follow(&op, resources, depth);
        }
        while self.marked.len() > marked {
            self.end_marked();
        }
        if let Some(state) = self.saved.drain(saved.min(self.saved.len())..).next() {
            self.state = state;
        }
    }

    fn follow(&mut self, op: &Op<'_, '_>, resources: &Resources<'a>, depth: usize) {
        match op {
            Op::SaveState(_) => self.save(),
            Op::RestoreState(_) => self.restore(),
            Op::Transform(t) => {
                let matrix = matrix([t.0, t.1, t.2, t.3, t.4, t.5]);
                self.state.transform *= matrix;
            }
            Op::SetGraphicsState(name) => self.set_state(name.0, resources),
            Op::XObject(name) => self.draw(name.0, resources, depth),
            Op::InlineImage(_) => self.picture(),
            Op::Shading(_) => self.out.marks.picture(self.state.clip, self.out.glyphs.len()),
            Op::BeginMarkedContent(tag) => self.begin_marked(tag.0, None, resources),
            Op::BeginMarkedContentWithProperties(begun) => {
                self.begin_marked(begun.0, Some(begun.1), resources);
            }
            Op::EndMarkedContent(_) => self.end_marked(),
            _ => {
                if !self.follow_text(op, resources) && !self.follow_colour(op, resources) {
                    self.follow_path(op);
                }
            }
        }
    }

    fn follow_text(&mut self, op: &Op<'_, '_>, resources: &Resources<'a>) -> bool {
        match op {
            Op::BeginText(_) => (self.line, self.text) = (Affine::IDENTITY, Affine::IDENTITY),
            Op::TextFont(font) => {
                let dict = resources.get_font(font.0);
                self.state.font = dict.and_then(|dict| self.fonts.of(&dict));
                self.out.is_cut |= self.fonts.is_spent();
                self.state.size = font.1.as_f64();
            }
            Op::CharacterSpacing(space) => self.state.letter_space = space.0.as_f64(),
            Op::WordSpacing(space) => self.state.word_space = space.0.as_f64(),
            Op::HorizontalScaling(scale) => self.state.stretch = scale.0.as_f64() / 100.0,
            Op::TextLeading(leading) => self.state.leading = leading.0.as_f64(),
            Op::TextRenderingMode(mode) => self.state.mode = mode.0.as_i64(),
            Op::TextRise(rise) => self.state.rise = rise.0.as_f64(),
            Op::NextLine(by) => self.next_line(by.0.as_f64(), by.1.as_f64()),
            Op::NextLineAndSetLeading(by) => {
                self.state.leading = -by.1.as_f64();
                self.next_line(by.0.as_f64(), by.1.as_f64());
            }
            Op::NextLineUsingLeading(_) => self.next_line(0.0, -self.state.leading),
            Op::SetTextMatrix(t) => {
                self.line = matrix([t.0, t.1, t.2, t.3, t.4, t.5]);
                self.text = self.line;
            }
            _ => return self.follow_shown(op),
        }
        true
    }

    fn follow_shown(&mut self, op: &Op<'_, '_>) -> bool {
        match op {
            Op::ShowText(shown) => self.show(shown.0),
            Op::ShowTexts(shown) => self.show_all(shown.0),
            Op::NextLineAndShowText(shown) => {
                self.next_line(0.0, -self.state.leading);
                self.show(shown.0);
            }
            Op::ShowTextWithParameters(shown) => {
                self.state.word_space = shown.0.as_f64();
                self.state.letter_space = shown.1.as_f64();
                self.next_line(0.0, -self.state.leading);
                self.show(shown.2);
            }
            _ => return false,
        }
        true
    }

    fn follow_colour(&mut self, op: &Op<'_, '_>, resources: &Resources<'a>) -> bool {
        match op {
            Op::NonStrokeColorDeviceGray(gray) => self.set_colour(Space::Light, &[gray.0]),
            Op::NonStrokeColorDeviceRgb(c) => self.set_colour(Space::Light, &[c.0, c.1, c.2]),
            Op::NonStrokeColorCmyk(c) => self.set_colour(Space::Ink, &[c.0, c.1, c.2, c.3]),
            Op::ColorSpaceNonStroke(name) => {
                // The first colour of a space is black (section 8.6.5).
                self.state.space = paint::space(name.0, resources);
                self.state.is_white = false;
            }
            Op::NonStrokeColor(colour) => self.set_colour(self.state.space, &colour.0),
            Op::NonStrokeColorNamed(colour) => match colour.1 {
                Some(_) => self.state.is_white = false,
                None => self.set_colour(self.state.space, &colour.0),
            },
            _ => return false,
        }
        true
    }

    fn set_colour(&mut self, space: Space, parts: &[Number]) {
        let parts: Vec<f32> = parts.iter().map(|part| part.as_f32()).collect();
        self.state.space = space;
        self.state.is_white = paint::is_white(space, &parts);
    }

    fn follow_path(&mut self, op: &Op<'_, '_>) {
        let at = |x: Number, y: Number| Point::new(x.as_f64(), y.as_f64());
        let transform = self.state.transform;
        match op {
            Op::MoveTo(to) => self.path.move_to(transform * at(to.0, to.1)),
            Op::LineTo(to) => self.path.line_to(transform * at(to.0, to.1)),
            Op::CubicTo(to) => self.path.curve_to(transform * at(to.4, to.5)),
            Op::CubicStartTo(to) => self.path.curve_to(transform * at(to.2, to.3)),
            Op::CubicEndTo(to) => self.path.curve_to(transform * at(to.2, to.3)),
            Op::ClosePath(_) => self.path.close(),
            Op::RectPath(r) => {
                let corner = at(r.0, r.1);
                let other = corner + at(r.2, r.3).to_vec2();
                self.path.rect(Rect::from_points(corner, other), transform);
            }
            Op::ClipNonZero(_) | Op::ClipEvenOdd(_) => self.clips = true,
            Op::EndPath(_) => self.end_path(false, false),
            Op::StrokePath(_) | Op::CloseAndStrokePath(_) => self.end_path(false, true),
            Op::FillPathNonZero(_)
            | Op::FillPathNonZeroCompatibility(_)
            | Op::FillPathEvenOdd(_) => self.end_path(true, false),
            Op::FillAndStrokeNonZero(_)
            | Op::FillAndStrokeEvenOdd(_)
            | Op::CloseFillAndStrokeNonZero(_)
            | Op::CloseFillAndStrokeEvenOdd(_) => self.end_path(true, true),
            _ => {}
        }
    }

    fn end_path(&mut self, fills: bool, strokes: bool) {
        let path = std::mem::take(&mut self.path);
        let is_clip = std::mem::take(&mut self.clips);
        if fills && self.state.opacity > 0.01 {
            let is_opaque = self.state.opacity > 0.99 && self.state.is_plain;
            for area in path.areas() {
                let area = area.intersect(self.state.clip);
                let after = self.out.glyphs.len();
                self.out.marks.fill(area, after, self.state.is_white, is_opaque);
            }
        }
        if strokes {
            for line in path.outline() {
                self.out.marks.line(line);
            }
        }
        if let Some(bounds) = path.bounds().filter(|_| is_clip) {
            self.state.clip = self.state.clip.intersect(bounds);
        }
    }

    fn save(&mut self) {
        if self.saved.len() < limits::SAVED {
            self.saved.push(self.state.clone());
        }
    }

    fn restore(&mut self) {
        if let Some(state) = self.saved.pop() {
            self.state = state;
        }
    }

    fn set_state(&mut self, name: &Name<'_>, resources: &Resources<'a>) {
        let Some(dict) = resources.get_ext_g_state(name) else { return };
        if let Some(opacity) = dict.get::<f32>("ca") {
            self.state.opacity = opacity;
        }
        if let Some(mode) = dict.get::<Name<'_>>("BM") {
            self.state.is_plain = matches!(mode.as_str(), "Normal" | "Compatible");
        }
        if let Some(font) = dict.get::<Array<'_>>("Font") {
            let mut parts = font.flex_iter();
            if let Some(dict) = parts.next::<Dict<'_>>() {
                self.state.font = self.fonts.of(&dict);
                self.state.size = parts.next::<Number>().map_or(self.state.size, |n| n.as_f64());
            }
        }
    }

    /// Draws a picture or a form.
    fn draw(&mut self, name: &Name<'_>, resources: &Resources<'a>, depth: usize) {
        let Some(stream) = resources.get_x_object(name) else { return };
        let kind = stream.dict().get::<Name<'_>>("Subtype");
        match kind.as_ref().map(|kind| kind.as_str()) {
            Some("Image") => self.picture(),
            Some("Form") => self.form(&stream, resources, depth),
            _ => {}
        }
    }

    fn picture(&mut self) {
        let unit = Rect::new(0.0, 0.0, 1.0, 1.0);
        let rect = self.state.transform.transform_rect_bbox(unit).intersect(self.state.clip);
        self.out.marks.picture(rect, self.out.glyphs.len());
    }

    /// Draws a form: operators of their own (section 8.10).
    pub(super) fn form(&mut self, stream: &Stream<'a>, outer: &Resources<'a>, depth: usize) {
        if depth >= limits::NESTED {
            self.out.is_cut = true;
            return;
        }
        // A form costs as much as many operators even where it is empty.
        self.operators = self.operators.saturating_sub(limits::FORM);
        self.left.operators = self.left.operators.saturating_sub(limits::FORM);
        let Some(content) = self.left.unpack(stream) else {
            self.out.is_cut = true;
            return;
        };
        let dict = stream.dict();
        let before = self.state.clone();
        if let Some(matrix) = dict.get::<[f32; 6]>("Matrix") {
            self.state.transform *= Affine::new(matrix.map(f64::from));
        }
        if let Some(area) = dict.get::<hayro_syntax::object::Rect>("BBox") {
            let area = Rect::new(area.x0, area.y0, area.x1, area.y1);
            let area = self.state.transform.transform_rect_bbox(area);
            self.state.clip = self.state.clip.intersect(area);
        }
        let layer = self.layer(dict.get_ref("OC").map(|layer| layer.obj_number), dict.get("OC"));
        self.push_marked(None, layer, false);
        let own = dict.get::<Dict<'a>>("Resources").map(Resources::new);
        let (line, text) = (self.line, self.text);
        self.run(&content, own.as_ref().unwrap_or(outer), depth + 1);
        (self.line, self.text) = (line, text);
        self.end_marked();
        self.state = before;
    }

    fn begin_marked(
        &mut self,
        tag: &Name<'_>,
        properties: Option<&Object<'_>>,
        resources: &Resources<'a>,
    ) {
        let named = match properties {
            Some(Object::Name(name)) => Some(name),
            _ => None,
        };
        let is_layer = tag.as_str() == "OC";
        let number = named
            .filter(|_| is_layer)
            .and_then(|name| resources.properties.get_ref(name).map(|layer| layer.obj_number));
        let dict: Option<Dict<'_>> = match properties {
            Some(Object::Dict(dict)) => Some(dict.clone()),
            _ => named.and_then(|name| resources.properties.get(name)),
        };
        let is_hidden = is_layer && self.layer(number, dict.clone());
        let text = dict.and_then(|dict| dict.get::<Bytes<'_>>("ActualText"));
        let text = text.map(|text| super::info::text_string(text.as_bytes()));
        self.push_marked(text, is_hidden, tag.as_str() == "Artifact");
    }

    /// Whether a layer, or all layers of a group, are switched off (section 8.11).
    fn layer(&self, number: Option<u32>, dict: Option<Dict<'_>>) -> bool {
        let is_off = |number: u32| self.hidden_layers.binary_search(&number).is_ok();
        if number.is_some_and(is_off) {
            return true;
        }
        let Some(group) = dict.filter(|_| !self.hidden_layers.is_empty()) else { return false };
        let mut members: Vec<u32> =
            group.get_ref("OCGs").map(|one| one.obj_number).into_iter().collect();
        if let Some(list) = group.get::<Array<'_>>("OCGs") {
            let listed = list.raw_iter().filter_map(|item| Some(item.as_obj_ref()?.obj_number));
            members = listed.take(limits::LAYERS).collect();
        }
        !members.is_empty() && members.into_iter().all(is_off)
    }

    fn push_marked(&mut self, text: Option<String>, is_hidden: bool, is_artifact: bool) {
        let outer = self.marked.last();
        let is_hidden = is_hidden || outer.is_some_and(|outer| outer.is_hidden);
        let is_artifact = is_artifact || outer.is_some_and(|outer| outer.is_artifact);
        if self.marked.len() < limits::SAVED {
            let first = self.out.glyphs.len();
            self.marked.push(Marked { first, text, is_hidden, is_artifact });
        }
    }

    fn end_marked(&mut self) {
        let Some(marked) = self.marked.pop() else { return };
        if let Some(text) = marked.text {
            replace_text(&mut self.out.glyphs, marked.first, text.trim());
        }
    }

    fn next_line(&mut self, across: f64, up: f64) {
        self.line *= Affine::translate((across, up));
        self.text = self.line;
    }

    fn show_all(&mut self, parts: &Array<'_>) {
        for part in parts.iter::<Object<'_>>() {
            match part {
                Object::String(text) => self.show(&text),
                Object::Number(back) => {
                    let by = -back.as_f64() / 1000.0 * self.state.size;
                    self.text *= Affine::translate((by * self.state.stretch, 0.0));
                }
                _ => {}
            }
        }
    }

    fn show(&mut self, text: &Bytes<'_>) {
        let Some(font) = self.state.font.clone() else { return };
        let bytes = text.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            let (code, length) = font.code(bytes, at);
            at += length;
            if !self.show_code(&font, code, length) {
                return;
            }
        }
    }

    /// Shows one glyph and moves the pen; false where a limit is reached.
    fn show_code(&mut self, font: &Loaded<'a>, code: u32, length: usize) -> bool {
        if self.out.glyphs.len() >= limits::PAGE_GLYPHS || self.left.glyphs == 0 {
            self.out.is_cut = true;
            return false;
        }
        let letter = font.letter(code);
        let state = &self.state;
        let is_blank = code == 32 && length == 1;
        let space = state.letter_space + if is_blank { state.word_space } else { 0.0 };
        let across = match letter.rise == 0.0 {
            true => (f64::from(letter.advance) * state.size + space) * state.stretch,
            false => 0.0,
        };
        let up = if letter.rise == 0.0 { 0.0 } else { f64::from(letter.rise) * state.size + space };
        // What stands between letters is no part of them.
        let width = f64::from(letter.advance) * state.size * state.stretch;
        let to_page = state.transform * self.text;
        let begin = to_page * Point::new(0.0, state.rise);
        let end =
            to_page * Point::new(if letter.rise == 0.0 { width } else { 0.0 }, state.rise + up);
        let top = to_page * Point::new(0.0, state.rise + state.size);
        self.push(font, &letter.text, [begin, end, top]);
        self.text *= Affine::translate((across, up));
        true
    }

    fn push(&mut self, font: &Loaded<'a>, text: &Rc<str>, [begin, end, top]: [Point; 3]) {
        if text.is_empty()
            || ![begin, end, top].iter().all(|p| p.is_finite() && p.to_vec2().hypot() < 1e6)
        {
            return;
        }
        let mut glyph = Glyph {
            text: text.clone(),
            at: (begin.x as f32, begin.y as f32),
            along: ((end.x - begin.x) as f32, (end.y - begin.y) as f32),
            size: (top - begin).hypot() as f32,
            reach: (font.ascent, font.descent),
            hidden: None,
            is_bold: font.is_bold,
            is_artifact: self.marked.last().is_some_and(|marked| marked.is_artifact),
        };
        glyph.hidden = self.hidden(&glyph);
        self.out.unknown += usize::from(&**text == super::font::UNKNOWN);
        self.left.glyphs -= 1;
        self.out.glyphs.push(glyph);
    }

    fn hidden(&self, glyph: &Glyph) -> Option<Hidden> {
        let point = middle(glyph);
        if self.marked.last().is_some_and(|marked| marked.is_hidden) {
            return Some(Hidden::Layer);
        }
        if !self.page.inflate(1.0, 1.0).contains(point) {
            return Some(Hidden::Outside);
        }
        if !self.state.clip.inflate(1.0, 1.0).contains(point) {
            return Some(Hidden::Clipped);
        }
        // Mode 3 is the text that character recognition laid over a scan.
        let is_drawn = self.state.mode != 3 && self.state.mode != 7;
        if is_drawn && glyph.size < 1.0 {
            return Some(Hidden::Tiny);
        }
        let is_faint = self.state.opacity < 0.02
            || (self.state.is_white && self.state.mode == 0 && !self.out.marks.is_behind(point));
        (is_drawn && is_faint).then_some(Hidden::White)
    }
}

/// The middle of a glyph.
fn middle(glyph: &Glyph) -> Point {
    let (dx, dy) = (f64::from(glyph.along.0), f64::from(glyph.along.1));
    let length = dx.hypot(dy).max(1e-6);
    // A quarter of the size above the line, at a right angle to it.
    let up = f64::from(glyph.size) * 0.25;
    let (x, y) = (f64::from(glyph.at.0), f64::from(glyph.at.1));
    Point::new(x + dx / 2.0 + dy / length * up, y + dy / 2.0 - dx / length * up)
}

fn matrix(numbers: [Number; 6]) -> Affine {
    Affine::new(numbers.map(|number| number.as_f64()))
}

/// Gives the glyphs from `first` on the text that the file says they stand for (section 14.9.4),
/// where it says more than their fonts: blanks in it cannot be given places.
fn replace_text(glyphs: &mut Vec<Glyph>, first: usize, text: &str) {
    let Some(shown) = glyphs.get(first..).filter(|shown| !shown.is_empty()) else { return };
    let known = shown.iter().all(|glyph| &*glyph.text != super::font::UNKNOWN);
    let blanks = text.chars().any(char::is_whitespace);
    let in_line = shown.iter().all(|glyph| {
        let (a, b) = (glyph.at, shown[0].at);
        (a.0 - b.0).abs() < 8.0 * glyph.size && (a.1 - b.1).abs() < 8.0 * glyph.size
    });
    if known && (blanks || !in_line) {
        return;
    }
    let text: Rc<str> = super::info::without_controls(text).into();
    let union = shown.iter().skip(1).fold(shown[0].clone(), |all, glyph| joined(&all, glyph));
    glyphs.truncate(first);
    if !text.is_empty() {
        glyphs.push(Glyph { text, ..union });
    }
}

/// One glyph in the place of two on the same line.
fn joined(all: &Glyph, next: &Glyph) -> Glyph {
    let length = all.along.0.hypot(all.along.1).max(1e-3);
    let unit = (all.along.0 / length, all.along.1 / length);
    let on_line = |at: (f32, f32)| (at.0 - all.at.0) * unit.0 + (at.1 - all.at.1) * unit.1;
    let end = on_line((next.at.0 + next.along.0, next.at.1 + next.along.1));
    let (from, to) = (on_line(next.at).min(0.0), end.max(length));
    Glyph {
        at: (all.at.0 + unit.0 * from, all.at.1 + unit.1 * from),
        along: (unit.0 * (to - from), unit.1 * (to - from)),
        ..all.clone()
    }
}
