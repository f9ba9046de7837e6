//! Glyphs become words, and words become lines.

use super::bidi::{self, Piece};
use super::content::Glyph;
use super::paint::{Hidden, Rule};
use std::collections::BTreeMap;
use unicode_normalization::char::is_combining_mark;

/// Gaps wider than this, in parts of the size, divide words. Kerning stays below a tenth, and
/// blanks are hardly ever set narrower than a fifth.
const GAP: f32 = 0.15;

/// A rectangle: left, top, right, bottom.
pub(super) type Box4 = [f32; 4];

/// The smallest rectangle around two.
pub(super) fn around(a: Box4, b: Box4) -> Box4 {
    [a[0].min(b[0]), a[1].min(b[1]), a[2].max(b[2]), a[3].max(b[3])]
}

/// A word as it stands on a page, in a frame in which its line is level.
#[derive(Debug, Clone)]
pub(super) struct Word {
    /// From left to right.
    pub(super) pieces: Vec<Piece>,
    pub(super) area: Box4,
    pub(super) base: f32,
    pub(super) size: f32,
    pub(super) is_bold: bool,
    pub(super) is_artifact: bool,
    /// How sure a recogniser was of it, in percent; `None` where the file has its letters.
    pub(super) ocr: Option<u8>,
}

impl Word {
    /// Its letters as they are read.
    pub(super) fn text(&self) -> String {
        bidi::logical(&self.pieces, bidi::leaning(&self.pieces) > 0)
    }

    /// Half-way between its sides.
    pub(super) fn middle(&self) -> f32 {
        (self.area[0] + self.area[2]) / 2.0
    }
}

/// Words on one line, from left to right; never empty.
#[derive(Debug, Clone)]
pub(super) struct Line {
    pub(super) words: Vec<Word>,
    pub(super) area: Box4,
    pub(super) base: f32,
    /// That of most of its letters.
    pub(super) size: f32,
}

impl Line {
    /// A line of words; `None` without any.
    pub(super) fn of(words: Vec<Word>) -> Option<Self> {
        let area = words.iter().map(|word| word.area).reduce(around)?;
        let largest = words.iter().max_by(|a, b| {
            let long = |word: &Word| word.area[2] - word.area[0];
            long(a).total_cmp(&long(b))
        })?;
        let (base, size) = (largest.base, largest.size);
        Some(Self { words, area, base, size })
    }

    /// Its pieces, with blanks between words.
    pub(super) fn pieces(&self) -> Vec<Piece> {
        let mut pieces: Vec<Piece> = Vec::new();
        for word in &self.words {
            if let Some(last) = pieces.last() {
                let order = last.order;
                pieces.push(Piece { text: " ".into(), order });
            }
            pieces.extend(word.pieces.iter().cloned());
        }
        pieces
    }

    /// Its words as they are read.
    pub(super) fn text(&self, to_left: bool) -> String {
        bidi::logical(&self.pieces(), to_left)
    }

    /// Its letters, counted.
    pub(super) fn letters(&self) -> usize {
        self.words.iter().map(|word| word.pieces.len()).sum()
    }

    /// How sure a recogniser was of its letters.
    pub(super) fn ocr(lines: &[&Self]) -> Option<u8> {
        let words = lines.iter().flat_map(|line| &line.words);
        crate::ocr::mean(words.filter_map(|word| Some((word.ocr?, word.pieces.len()))))
    }

    /// Whether most of its words are bold.
    pub(super) fn is_bold(&self) -> bool {
        self.words.iter().filter(|word| word.is_bold).count() * 2 > self.words.len()
    }
}

/// A turn that makes the lines of some text level.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Frame {
    cos: f32,
    sin: f32,
}

impl Frame {
    /// That of the page itself.
    pub(super) fn level() -> Self {
        Self::of(0)
    }

    fn of(degrees: i32) -> Self {
        let (sin, cos) = match degrees.rem_euclid(360) {
            0 => (0.0, 1.0),
            90 => (1.0, 0.0),
            180 => (0.0, -1.0),
            270 => (-1.0, 0.0),
            other => (other as f32).to_radians().sin_cos(),
        };
        Self { cos, sin }
    }

    /// That of lines that rise by an angle, in radians.
    pub(super) fn at(radians: f32) -> Self {
        let (sin, cos) = radians.sin_cos();
        Self { cos, sin }
    }

    /// The rectangle in the frame whose rectangle on the page this is: the inverse of
    /// [`Frame::back`], but near half of a right angle, where there is none.
    pub(super) fn upright(self, area: Box4) -> Box4 {
        let (wide, high) = (area[2] - area[0], area[3] - area[1]);
        let (cos, sin) = (self.cos.abs(), self.sin.abs());
        let both = cos * cos - sin * sin;
        let (width, height) = match both.abs() > 0.5 {
            true => ((wide * cos - high * sin) / both, (high * cos - wide * sin) / both),
            false => (wide, high),
        };
        let (x, y) = self.into(((area[0] + area[2]) / 2.0, (area[1] + area[3]) / 2.0));
        let (width, height) = (width.max(0.1) / 2.0, height.max(0.1) / 2.0);
        [x - width, y - height, x + width, y + height]
    }

    fn into(self, (x, y): (f32, f32)) -> (f32, f32) {
        (x * self.cos + y * self.sin, y * self.cos - x * self.sin)
    }

    /// The rectangle on the page around one of the frame.
    pub(super) fn back(self, area: Box4) -> Box4 {
        let corner = |x: f32, y: f32| (x * self.cos - y * self.sin, y * self.cos + x * self.sin);
        let corners = [
            corner(area[0], area[1]),
            corner(area[2], area[1]),
            corner(area[0], area[3]),
            corner(area[2], area[3]),
        ];
        let boxes = corners.map(|(x, y)| [x, y, x, y]);
        boxes.into_iter().reduce(around).unwrap_or(area)
    }

    /// The lines of a page, as they stand in the frame: left, top, right, bottom.
    pub(super) fn rules(self, rules: &[Rule]) -> Vec<Box4> {
        let turned = rules.iter().map(|rule| {
            let ((a, b), (c, d)) = (self.into(rule.from), self.into(rule.to));
            [a.min(c), b.min(d), a.max(c), b.max(d)]
        });
        turned.collect()
    }
}

/// The text of a page that runs in one direction and is equally visible.
#[derive(Debug)]
pub(super) struct Layer {
    pub(super) frame: Frame,
    pub(super) hidden: Vec<Hidden>,
    pub(super) lines: Vec<Line>,
}

/// The layers of a page: what is seen first, and of that what runs as most of it does.
pub(super) fn layers(glyphs: &[Glyph]) -> Vec<Layer> {
    let mut classes: BTreeMap<(bool, i32), Vec<usize>> = BTreeMap::new();
    for (at, glyph) in glyphs.iter().enumerate() {
        classes.entry((glyph.hidden.is_some(), degrees(glyph))).or_default().push(at);
    }
    let mut classes: Vec<_> = classes.into_iter().collect();
    classes.sort_by_key(|((is_hidden, _), members)| (*is_hidden, usize::MAX - members.len()));
    let layers = classes.into_iter().map(|((_, degrees), members)| {
        let frame = Frame::of(degrees);
        let mut hidden: Vec<Hidden> = members.iter().filter_map(|at| glyphs[*at].hidden).collect();
        hidden.sort_unstable();
        hidden.dedup();
        let letters = members.into_iter().map(|at| Letter::of(&glyphs[at], at as u32, frame));
        Layer { frame, hidden, lines: lines(letters.collect()) }
    });
    layers.filter(|layer| !layer.lines.is_empty()).collect()
}

/// The direction of a glyph; scans are seldom straight.
fn degrees(glyph: &Glyph) -> i32 {
    if glyph.along == (0.0, 0.0) {
        return 0;
    }
    let exact = glyph.along.1.atan2(glyph.along.0).to_degrees();
    let right = (exact / 90.0).round() * 90.0;
    let degrees = if (exact - right).abs() <= 6.0 { right } else { (exact / 5.0).round() * 5.0 };
    (degrees as i32).rem_euclid(360)
}

/// A glyph in its frame.
#[derive(Debug, Clone)]
struct Letter {
    piece: Piece,
    left: f32,
    right: f32,
    base: f32,
    size: f32,
    top: f32,
    bottom: f32,
    is_bold: bool,
    is_artifact: bool,
}

impl Letter {
    fn of(glyph: &Glyph, order: u32, frame: Frame) -> Self {
        let (left, base) = frame.into(glyph.at);
        let end = frame.into((glyph.at.0 + glyph.along.0, glyph.at.1 + glyph.along.1));
        let size = glyph.size.max(0.01);
        Self {
            piece: Piece { text: glyph.text.clone(), order },
            left: left.min(end.0),
            right: left.max(end.0),
            base,
            size,
            top: base - glyph.reach.0 * size,
            bottom: base - glyph.reach.1 * size,
            is_bold: glyph.is_bold,
            is_artifact: glyph.is_artifact,
        }
    }

    fn is_blank(&self) -> bool {
        self.piece.text.trim().is_empty()
    }

    fn is_mark(&self) -> bool {
        self.piece.text.chars().all(is_combining_mark)
    }
}

fn lines(mut letters: Vec<Letter>) -> Vec<Line> {
    letters.sort_by(|a, b| a.base.total_cmp(&b.base).then(a.piece.order.cmp(&b.piece.order)));
    let usual = usual_size(&letters);
    let mut lines = Vec::new();
    let mut current: Vec<Letter> = Vec::new();
    for letter in letters {
        // A raised letter is on the line that it stands over, a large first letter on its own.
        let apart = current.first().is_some_and(|first| {
            let size =
                first.size.max(letter.size).min(usual * 1.3).max(first.size.min(letter.size));
            letter.base - first.base > 0.4 * size
        });
        if apart {
            lines.extend(line(std::mem::take(&mut current)));
        }
        current.push(letter);
    }
    lines.extend(line(current));
    lines
}

fn usual_size(letters: &[Letter]) -> f32 {
    let mut sizes: Vec<f32> = letters.iter().map(|letter| letter.size).collect();
    sizes.sort_by(f32::total_cmp);
    sizes.get(sizes.len() / 2).copied().unwrap_or(1.0)
}

fn line(mut letters: Vec<Letter>) -> Option<Line> {
    letters.sort_by(|a, b| a.left.total_cmp(&b.left).then(a.piece.order.cmp(&b.piece.order)));
    let letters = without_repeats(with_marks(letters));
    let mut words: Vec<Word> = Vec::new();
    let mut is_open = false;
    for letter in letters {
        if letter.is_blank() {
            is_open = false;
            continue;
        }
        match words.last_mut().filter(|word| is_open && continues(word, &letter)) {
            Some(word) => extend(word, letter),
            None => words.push(begun(letter)),
        }
        is_open = true;
    }
    Line::of(words)
}

/// Marks over and under letters belong to the letter that they stand at.
fn with_marks(letters: Vec<Letter>) -> Vec<Letter> {
    if !letters.iter().any(Letter::is_mark) {
        return letters;
    }
    let (marks, mut bases): (Vec<Letter>, Vec<Letter>) =
        letters.into_iter().partition(Letter::is_mark);
    let mut alone = Vec::new();
    for mark in marks {
        let middle = (mark.left + mark.right) / 2.0;
        let after = bases.partition_point(|base| base.left <= middle);
        let near = [after.checked_sub(2), after.checked_sub(1), Some(after)];
        let distance = |base: &Letter| (base.left - middle).max(middle - base.right).max(0.0);
        let nearest = near
            .into_iter()
            .flatten()
            .filter(|at| bases.get(*at).is_some_and(|base| !base.is_blank()))
            .min_by(|a, b| distance(&bases[*a]).total_cmp(&distance(&bases[*b])));
        match nearest {
            Some(at) if bases[at].piece.text.len() < super::limits::MARK_BYTES => {
                let text = format!("{}{}", bases[at].piece.text, mark.piece.text);
                bases[at].piece.text = text.into();
            }
            _ => alone.push(mark),
        }
    }
    bases.extend(alone);
    bases.sort_by(|a, b| a.left.total_cmp(&b.left).then(a.piece.order.cmp(&b.piece.order)));
    bases
}

/// Letters drawn twice in nearly the same place are bold, or a text laid over its picture.
fn without_repeats(letters: Vec<Letter>) -> Vec<Letter> {
    let mut kept: Vec<Letter> = Vec::with_capacity(letters.len());
    for letter in letters {
        let is_same = |other: &Letter| {
            let near = 0.2 * letter.size;
            other.piece.text == letter.piece.text
                && (other.left - letter.left).abs() < near.min(letter.right - letter.left)
                && (other.base - letter.base).abs() < near
        };
        // Strokes that lengthen Arabic letters lie over each other.
        let is_stroke = matches!(&*letter.piece.text, "\u{640}" | super::font::UNKNOWN);
        if letter.is_blank() || is_stroke || !kept.iter().rev().take(4).any(is_same) {
            kept.push(letter);
        }
    }
    kept
}

fn continues(word: &Word, letter: &Letter) -> bool {
    let size = word.size.min(letter.size);
    let gap = letter.left - word.area[2];
    // A number that is raised points to a note; it is no digit of the number before it.
    let is_raised =
        (word.base - letter.base).abs() > 0.15 * size && word.size.max(letter.size) > 1.2 * size;
    gap <= GAP * size && gap > -1.5 * size && !is_raised
}

fn begun(letter: Letter) -> Word {
    Word {
        area: [letter.left, letter.top, letter.right, letter.bottom],
        base: letter.base,
        size: letter.size,
        is_bold: letter.is_bold,
        is_artifact: letter.is_artifact,
        ocr: None,
        pieces: vec![trimmed(letter.piece)],
    }
}

fn extend(word: &mut Word, letter: Letter) {
    word.area = around(word.area, [letter.left, letter.top, letter.right, letter.bottom]);
    word.is_artifact &= letter.is_artifact;
    word.pieces.push(trimmed(letter.piece));
}

fn trimmed(piece: Piece) -> Piece {
    match piece.text.trim() {
        text if text.len() == piece.text.len() => piece,
        text => Piece { text: text.into(), ..piece },
    }
}
