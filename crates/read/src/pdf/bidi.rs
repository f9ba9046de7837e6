//! From the order in which letters stand on a page to the order in which they are read, for lines
//! with Arabic or Hebrew: the Unicode Bidirectional Algorithm (UAX #9) backwards.
//!
//! Where two texts look the same on paper, the order in which the file draws them decides.

use std::rc::Rc;
use unicode_normalization::UnicodeNormalization;

/// So far from a number are the words that it belongs to.
const NEAR: usize = 64;

/// Letters that stand in one place, in the order in which they are read.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Piece {
    pub(super) text: Rc<str>,
    /// When the file draws it.
    pub(super) order: u32,
}

/// The classes of UAX #9, section 3.2, as far as they matter here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    /// A letter that is read to the right.
    Left,
    /// A letter of Hebrew.
    Right,
    /// A letter of Arabic and its kin.
    Arabic,
    /// A digit.
    Number,
    /// A digit of Arabic (U+0660 to U+0669).
    ArabicNumber,
    /// `+`, `-`.
    Sign,
    /// `,`, `.`, `:`, `/`.
    Separator,
    /// `%`, `$`.
    Unit,
    Neutral,
}

fn class(piece: &Piece) -> Class {
    let classes = piece.text.chars().map(class_of);
    let mut first = None;
    for class in classes {
        if matches!(class, Class::Left | Class::Right | Class::Arabic) {
            return class;
        }
        let is_number = matches!(class, Class::Number | Class::ArabicNumber);
        if first.is_none() || is_number {
            first = Some(class);
        }
    }
    first.unwrap_or(Class::Neutral)
}

fn class_of(c: char) -> Class {
    match c {
        '0'..='9' | '\u{6F0}'..='\u{6F9}' => Class::Number,
        '\u{660}'..='\u{669}' | '\u{66B}' | '\u{66C}' => Class::ArabicNumber,
        '+' | '-' | '\u{2212}' => Class::Sign,
        ',' | '.' | ':' | '/' | '\u{60C}' | '\u{A0}' => Class::Separator,
        '%' | '$' | '€' | '£' | '#' | '°' | '\u{66A}' => Class::Unit,
        '\u{61B}' | '\u{61F}' => Class::Arabic,
        '\u{590}'..='\u{5FF}' | '\u{7C0}'..='\u{7FF}' | '\u{FB1D}'..='\u{FB4F}' => Class::Right,
        '\u{600}'..='\u{7BF}'
        | '\u{860}'..='\u{8FF}'
        | '\u{FB50}'..='\u{FDFF}'
        | '\u{FE70}'..='\u{FEFC}' => Class::Arabic,
        c if c.is_alphanumeric() => Class::Left,
        _ => Class::Neutral,
    }
}

/// More letters that are read to the left than to the right: positive.
pub(super) fn leaning(pieces: &[Piece]) -> i64 {
    let weight = |piece: &Piece| match class(piece) {
        Class::Right | Class::Arabic => 1,
        Class::Left => -1,
        _ => 0,
    };
    pieces.iter().map(weight).sum()
}

/// The text of pieces that stand in this order from left to right. `to_left` says how the text
/// around them is read.
pub(super) fn logical(pieces: &[Piece], to_left: bool) -> String {
    let classes: Vec<Class> = pieces.iter().map(class).collect();
    let is_right = |class: &Class| matches!(class, Class::Right | Class::Arabic);
    if !classes.iter().any(is_right) {
        return joined(pieces.iter());
    }
    let mut out: Vec<&Piece> = Vec::with_capacity(pieces.len());
    if to_left {
        leftwards(pieces, &classes, &mut out);
    } else {
        let mut at = 0;
        while let Some(class) = classes.get(at) {
            let end = if is_right(class) { run_end(&classes, at) } else { at + 1 };
            match (pieces.get(at..end), classes.get(at..end)) {
                (Some(run), Some(classes)) if is_right(class) => leftwards(run, classes, &mut out),
                (Some(run), _) => out.extend(run),
                _ => {}
            }
            at = end;
        }
    }
    let text = without_strokes(&joined(out.into_iter()));
    if to_left { mirrored(&text) } else { text }
}

/// Without the strokes between Arabic letters that make lines even. Some files do not say that they
/// are such (U+0640), only that they are no letter.
fn without_strokes(text: &str) -> String {
    let is_stroke = |c: char| matches!(c, '\u{640}' | '\u{FFFD}');
    if !text.contains(is_stroke) {
        return text.to_owned();
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        let mut ahead = rest.clone();
        let next = ahead.find(|c| !is_stroke(*c)).map(class_of);
        let before = plain.chars().next_back().map(class_of);
        if !(is_stroke(c) && before == Some(Class::Arabic) && next == Some(Class::Arabic)) {
            plain.push(c);
        }
    }
    plain
}

/// Where a run of letters that are read to the left ends: after the last of them that comes before
/// one that is read to the right.
fn run_end(classes: &[Class], from: usize) -> usize {
    let mut end = from + 1;
    for (at, class) in classes.iter().enumerate().skip(from) {
        match class {
            Class::Left => break,
            Class::Right | Class::Arabic => end = at + 1,
            _ => {}
        }
    }
    end
}

/// Reads pieces from the right; numbers and words of other scripts among them keep their order.
fn leftwards<'a>(pieces: &'a [Piece], classes: &[Class], out: &mut Vec<&'a Piece>) {
    let mut end = pieces.len().min(classes.len());
    let mut after_arabic = false;
    while end > 0 {
        let is_amount = !after_arabic && ends_in_units(&classes[..end]);
        let begin = match classes[end - 1] {
            Class::Left => words_begin(classes, end),
            class if is_amount || matches!(class, Class::Number | Class::ArabicNumber) => {
                let begin = number_begin(classes, end, after_arabic);
                match follows_words(pieces, classes, begin, end) {
                    true => words_begin(classes, begin),
                    false => begin,
                }
            }
            class => {
                if matches!(class, Class::Right | Class::Arabic) {
                    after_arabic = class == Class::Arabic;
                }
                end - 1
            }
        };
        out.extend(&pieces[begin..end]);
        end = begin;
    }
}

/// Where the words of another script begin that end before `end`.
fn words_begin(classes: &[Class], end: usize) -> usize {
    let mut begin = end;
    for at in (0..end).rev() {
        match classes[at] {
            Class::Right | Class::Arabic => break,
            Class::Left => begin = at,
            Class::Number if begin == at + 1 => begin = at,
            _ => {}
        }
    }
    begin.min(end - 1)
}

/// Whether signs such as `%` stand behind a number.
fn ends_in_units(classes: &[Class]) -> bool {
    let last = classes.iter().rposition(|class| *class != Class::Unit);
    let has_units = classes.last() == Some(&Class::Unit);
    has_units && last.is_some_and(|at| classes[at] == Class::Number)
}

/// Where the number begins that ends before `end` (rules W2 to W5).
fn number_begin(classes: &[Class], end: usize, after_arabic: bool) -> usize {
    let is_number = |class: Class| matches!(class, Class::Number | Class::ArabicNumber);
    let is_arabic = after_arabic || classes[end - 1] == Class::ArabicNumber;
    let mut begin = end - 1;
    while begin > 0 {
        let joins = match classes[begin - 1] {
            class if is_number(class) => 1,
            Class::Separator if begin > 1 && is_number(classes[begin - 2]) => 2,
            Class::Sign if !is_arabic && begin > 1 && is_number(classes[begin - 2]) => 2,
            Class::Unit if !is_arabic => 1,
            _ => 0,
        };
        if joins == 0 {
            break;
        }
        begin -= joins;
    }
    begin
}

/// Whether a number stands to the right of words of another script and belongs to them: `Article 12`.
fn follows_words(pieces: &[Piece], classes: &[Class], begin: usize, end: usize) -> bool {
    // Words are near; a line of numbers only must not be searched again for each.
    let near = begin.saturating_sub(NEAR);
    let before = classes[near..begin].iter().rposition(|class| {
        matches!(class, Class::Left | Class::Right | Class::Arabic | Class::ArabicNumber)
    });
    let before = before.map(|at| near + at);
    let Some(before) = before.filter(|at| classes[*at] == Class::Left) else { return false };
    classes[end - 1] == Class::Number && pieces[before].order < pieces[begin].order
}

fn joined<'a>(pieces: impl Iterator<Item = &'a Piece>) -> String {
    let mut text = String::new();
    for piece in pieces {
        for c in piece.text.chars() {
            push_plain(&mut text, c);
        }
    }
    text
}

/// Forms of letters that depend on their neighbours, and ligatures, become the letters; nothing
/// else does.
fn push_plain(text: &mut String, c: char) {
    match c {
        '\u{FB00}'..='\u{FB06}'
        | '\u{FB1D}'..='\u{FB4F}'
        | '\u{FB50}'..='\u{FDFF}'
        | '\u{FE70}'..='\u{FEFC}' => text.extend(c.nfkc().filter(|plain| *plain != ' ')),
        c => text.push(c),
    }
}

/// Brackets are drawn as their mirror images in text that is read to the left. Some files name the
/// image: one that opens after a letter and before none, or closes the other way round, is turned.
fn mirrored(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let turned = letters.iter().enumerate().map(|(at, c)| {
        let before = at.checked_sub(1).and_then(|at| letters.get(at)).copied();
        let after = letters.get(at + 1).copied();
        let is_open = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
        match (is_open(before), is_open(after)) {
            (true, false) => OPENING.iter().find(|(_, close)| close == c).map_or(*c, |pair| pair.0),
            (false, true) => OPENING.iter().find(|(open, _)| open == c).map_or(*c, |pair| pair.1),
            _ => *c,
        }
    });
    turned.collect()
}

const OPENING: [(char, char); 4] = [('(', ')'), ('[', ']'), ('{', '}'), ('«', '»')];

#[cfg(test)]
mod tests {
    use super::*;

    /// `shown` is what stands on the page from left to right.
    fn check(shown: &str, to_left: bool, read: &str) {
        let pieces = shown
            .chars()
            .enumerate()
            .map(|(order, c)| Piece { text: c.to_string().into(), order: order as u32 });
        let pieces: Vec<Piece> = pieces.collect();
        assert_eq!(logical(&pieces, to_left), read, "{shown}");
    }

    fn turned(text: &str) -> String {
        text.chars().rev().collect()
    }

    #[test]
    fn letters_are_turned_and_digits_are_not() {
        check(&format!("1234 {}", turned("سجن رقم")), true, "سجن رقم 1234");
        check(&format!("١٢٣٤ {}", turned("سجن رقم")), true, "سجن رقم ١٢٣٤");
        check(&format!("12.5% {}", turned("שלום")), true, "שלום 12.5%");
        check("the year 2024", false, "the year 2024");
    }

    #[test]
    fn dates_after_arabic_stand_in_the_order_of_their_parts() {
        // UAX #9, W2 and W4: after Arabic letters a hyphen does not join digits, a slash does.
        check(&format!("05-03-2024 {}", turned("يوم")), true, "يوم 2024-03-05");
        check(&format!("05/03/2024 {}", turned("يوم")), true, "يوم 05/03/2024");
        check(&format!("2024-03-05 {}", turned("יום")), true, "יום 2024-03-05");
    }

    #[test]
    fn words_of_both_directions_keep_their_order() {
        let shown = format!("{} Human Rights Watch {}", turned("قالت"), turned("منظمة"));
        check(&shown, true, "منظمة Human Rights Watch قالت");
        check(
            &format!("he wrote {} to her", turned("سجن تدمر")),
            false,
            "he wrote سجن تدمر to her",
        );
        check(&format!("Article 12 {}", turned("المادة")), true, "المادة Article 12");
    }

    #[test]
    fn forms_and_ligatures_become_letters() {
        check("\u{FEE1}\u{FEFC}\u{FEB3}", true, "سلام");
        check("of\u{FB01}cial \u{FB02}ight", false, "official flight");
    }

    #[test]
    fn strokes_that_make_lines_even_are_left_out() {
        check(&turned("س\u{FFFD}\u{FFFD}جين ق\u{640}ال"), true, "سجين قال");
        check("a\u{FFFD}b", false, "a\u{FFFD}b");
    }

    #[test]
    fn brackets_that_name_their_images_are_turned() {
        check(&format!(")2024( {}", turned("سجن")), true, "سجن (2024)");
        check(&format!("{} (abc)", turned("سجن")), false, "سجن (abc)");
    }
}
