//! Where on a page some words of a block stand, line by line.

use super::{PageWord, lines_on_page};
use crate::Refusal;

/// So many boxes at most are given for a page.
pub const MOST_BOXES: usize = 4096;

/// A block on a page, and which of its characters are sought.
#[derive(Debug, Clone, PartialEq)]
pub struct Sought {
    /// Its rectangle: left, top, right, bottom in points from the upper left corner.
    pub rectangle: [f32; 4],
    /// Its words.
    pub words: String,
    /// Characters of these words, from the first to the one after the last.
    pub spans: Vec<[u32; 2]>,
}

/// The boxes around the words that are sought on a page, `page` from 1: one for each line of each
/// span. A span whose words are not found in the block's rectangle has that for its box.
///
/// # Errors
/// As [`crate::read`] for a file that cannot be opened.
pub fn boxes_on_page(bytes: &[u8], page: u32, sought: &[Sought]) -> Result<Vec<[f32; 4]>, Refusal> {
    let lines = lines_on_page(bytes, page)?;
    let all = sought.iter().flat_map(|block| boxes(&lines, block));
    Ok(all.filter(|area| area.iter().all(|edge| edge.is_finite())).take(MOST_BOXES).collect())
}

/// A word with the line that it stands on.
struct Placed<'a> {
    line: usize,
    word: &'a PageWord,
}

fn boxes(lines: &[Vec<PageWord>], block: &Sought) -> Vec<[f32; 4]> {
    let letters: Vec<char> = block.words.chars().collect();
    let words = words_inside(lines, block.rectangle, is_to_left(&letters));
    let found = aligned(&letters, &words);
    let mut boxes = Vec::new();
    for span in &block.spans {
        match around(*span, &letters, &words, &found) {
            Some(found) => boxes.extend(found),
            None if boxes.last() != Some(&block.rectangle) => boxes.push(block.rectangle),
            None => {}
        }
    }
    boxes
}

/// The words whose middle lies in the rectangle, in the order in which they are read.
fn words_inside(lines: &[Vec<PageWord>], rectangle: [f32; 4], to_left: bool) -> Vec<Placed<'_>> {
    let [left, top, right, bottom] = rectangle;
    let is_inside = |word: &&PageWord| {
        let [a, b, c, d] = word.rectangle;
        let (x, y) = ((a + c) / 2.0, (b + d) / 2.0);
        (left..=right).contains(&x) && (top..=bottom).contains(&y)
    };
    let mut words = Vec::new();
    for (line, all) in lines.iter().enumerate() {
        let from = words.len();
        words.extend(all.iter().filter(is_inside).map(|word| Placed { line, word }));
        if to_left && let Some(of_line) = words.get_mut(from..) {
            of_line.reverse();
        }
    }
    words
}

/// Whether most letters are of a script that is read to the left: Hebrew, Arabic and their like.
fn is_to_left(letters: &[char]) -> bool {
    let to_left = letters.iter().filter(|c| ('\u{590}'..'\u{900}').contains(*c)).count();
    to_left * 2 > letters.iter().filter(|c| c.is_alphabetic()).count()
}

/// For each character of a block the word that it is a letter of. Both are followed letter by letter;
/// where they differ, by a hyphen that was dropped or a sign between cells, the nearest place is
/// looked for at which they agree again.
fn aligned(letters: &[char], words: &[Placed<'_>]) -> Vec<Option<usize>> {
    let own = letters.iter().enumerate().filter(|(_, c)| !c.is_whitespace());
    let own: Vec<(usize, char)> = own.map(|(at, c)| (at, *c)).collect();
    let theirs = words.iter().enumerate().flat_map(|(at, placed)| {
        placed.word.text.chars().filter(|c| !c.is_whitespace()).map(move |c| (at, c))
    });
    let theirs: Vec<(usize, char)> = theirs.collect();
    let mut found = vec![None; letters.len()];
    let (mut i, mut j) = (0, 0);
    while let (Some((at, a)), Some((word, b))) = (own.get(i), theirs.get(j)) {
        if a == b {
            found[*at] = Some(*word);
            (i, j) = (i + 1, j + 1);
            continue;
        }
        let (more, others) = agreement(&own[i..], &theirs[j..]).unwrap_or((1, 1));
        (i, j) = (i + more, j + others);
    }
    found
}

/// After how many letters of one or the other both agree again.
fn agreement(own: &[(usize, char)], theirs: &[(usize, char)]) -> Option<(usize, usize)> {
    /// Letters that are looked ahead, and letters that must agree.
    const AHEAD: usize = 48;
    const AGREE: usize = 4;
    let agree = |i: usize, j: usize| {
        let pairs = own.iter().skip(i).zip(theirs.iter().skip(j)).take(AGREE);
        let mut count = 0;
        for ((_, a), (_, b)) in pairs {
            if a != b {
                return false;
            }
            count += 1;
        }
        count > 0
    };
    (1..AHEAD).find_map(|ahead| {
        let places = [(ahead, 0), (0, ahead)];
        places.into_iter().find(|(i, j)| agree(*i, *j))
    })
}

/// The boxes of a span, one for each line; `None` where too few of its letters were found.
fn around(
    [start, end]: [u32; 2],
    letters: &[char],
    words: &[Placed<'_>],
    found: &[Option<usize>],
) -> Option<Vec<[f32; 4]>> {
    let range = start as usize..(end as usize).min(letters.len());
    let is_letter = |at: &usize| letters.get(*at).is_some_and(|c| c.is_alphanumeric());
    let all = range.clone().filter(is_letter).count();
    let met = range.clone().filter(is_letter).filter(|at| matches!(found.get(*at), Some(Some(_))));
    if all == 0 || met.count() * 10 < all * 9 {
        return None;
    }
    let mut numbers: Vec<usize> = found.get(range)?.iter().flatten().copied().collect();
    numbers.dedup();
    let mut boxes: Vec<(usize, [f32; 4])> = Vec::new();
    for placed in numbers.into_iter().filter_map(|at| words.get(at)) {
        let [left, top, right, bottom] = placed.word.rectangle;
        match boxes.last_mut().filter(|(line, _)| *line == placed.line) {
            Some((_, [a, b, c, d])) => {
                (*a, *b, *c, *d) = (a.min(left), b.min(top), c.max(right), d.max(bottom));
            }
            None => boxes.push((placed.line, placed.word.rectangle)),
        }
    }
    Some(boxes.into_iter().map(|(_, area)| area).collect())
}
