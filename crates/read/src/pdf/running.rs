//! Lines that come back on most pages in the same place: running titles, page numbers.

use super::lines::Line;
use std::collections::HashMap;

/// So many lines at the top and at the bottom of a page may be such.
const LINES: usize = 4;
/// And they stand in this part of its height.
const ZONE: f32 = 0.15;

/// The lines of a page that are read first.
pub(super) struct Edge<'a> {
    pub(super) lines: &'a [Line],
    /// From the top of the page to its bottom.
    pub(super) height: f32,
}

/// For each page, how many of its lines are running titles at the top, and how many at the bottom.
/// The lines are in order.
pub(super) fn running(pages: &[Edge<'_>]) -> Vec<(usize, usize)> {
    let counts = Counts::of(pages);
    let of_page = |page: &Edge<'_>| {
        let (top, bottom) = (counts.running(page, true), counts.running(page, false));
        if top + bottom > page.lines.len() { (page.lines.len(), 0) } else { (top, bottom) }
    };
    pages.iter().map(of_page).collect()
}

/// How often lines come back.
struct Counts {
    /// On how many pages there is a text in a place.
    texts: HashMap<(bool, String, i32), usize>,
    /// On how many pages the outermost line stands far from the text, in a place.
    places: HashMap<(bool, i32), usize>,
    /// Pages that have lines.
    pages: usize,
}

impl Counts {
    fn of(pages: &[Edge<'_>]) -> Self {
        let (mut texts, mut places) = (HashMap::new(), HashMap::new());
        for (page, is_top) in pages.iter().flat_map(|page| [(page, true), (page, false)]) {
            for (at, line) in edge(page, is_top).enumerate() {
                let (_, text, place) = key(page, line, is_top);
                if at == 0 && is_far(page.lines, is_top) {
                    *places.entry((is_top, place)).or_default() += 1;
                }
                *texts.entry((is_top, text, place)).or_default() += 1;
            }
        }
        let filled = pages.iter().filter(|page| !page.lines.is_empty()).count();
        Self { texts, places, pages: filled }
    }

    fn running(&self, page: &Edge<'_>, is_top: bool) -> usize {
        let lines = edge(page, is_top).enumerate();
        let is_running = |(at, line): &(usize, &Line)| {
            self.comes_back(page, line, is_top)
                || (*at == 0 && self.is_place(page, line, is_top))
                || line.words.iter().all(|word| word.is_artifact)
        };
        let mut count = lines.take_while(is_running).count();
        while count > 0 && !stands_apart(page.lines, count, is_top) {
            count -= 1;
        }
        if is_top { count - header_lines(page.lines, count) } else { count }
    }

    fn comes_back(&self, page: &Edge<'_>, line: &Line, is_top: bool) -> bool {
        let (_, text, place) = key(page, line, is_top);
        let near = [place - 1, place, place + 1];
        let count = |place| self.texts.get(&(is_top, text.clone(), place)).copied().unwrap_or(0);
        near.into_iter().map(count).sum::<usize>() >= (self.pages * 2 / 5).max(2)
    }

    /// Titles of chapters differ from page to page and stand in the same place.
    fn is_place(&self, page: &Edge<'_>, line: &Line, is_top: bool) -> bool {
        let (_, _, place) = key(page, line, is_top);
        let near = [place - 1, place, place + 1];
        let count = |place| self.places.get(&(is_top, place)).copied().unwrap_or(0);
        let all: usize = near.into_iter().map(count).sum();
        self.pages >= 4 && all * 5 >= self.pages * 3 && is_far(page.lines, is_top)
    }
}

/// Whether the outermost line stands so far from the others as lines of a text do not.
fn is_far(lines: &[Line], is_top: bool) -> bool {
    let pair = match is_top {
        true => lines.get(..2),
        false => lines.len().checked_sub(2).and_then(|at| lines.get(at..)),
    };
    let Some([above, below]) = pair else { return false };
    below.area[1] - above.area[3] > 1.2 * above.size.max(below.size)
}

/// The outermost lines, from the edge inwards.
fn edge<'a>(page: &Edge<'a>, is_top: bool) -> Box<dyn Iterator<Item = &'a Line> + 'a> {
    match is_top {
        true => {
            let zone = page.height * ZONE;
            Box::new(page.lines.iter().take(LINES).take_while(move |line| line.base < zone))
        }
        false => {
            let zone = page.height * (1.0 - ZONE);
            Box::new(page.lines.iter().rev().take(LINES).take_while(move |line| line.base > zone))
        }
    }
}

/// The words up to their digits, and the place.
fn key(page: &Edge<'_>, line: &Line, is_top: bool) -> (bool, String, i32) {
    let mut text = String::new();
    for c in line.text(false).chars() {
        match c.is_numeric() {
            true if text.ends_with('#') => {}
            true => text.push('#'),
            false => text.extend(c.to_lowercase()),
        }
    }
    let from_edge = if is_top { line.base } else { page.height - line.base };
    (is_top, text, (from_edge / 4.0).round() as i32)
}

/// How many of the lines at the top are the header of a table, which comes back too: lines close to
/// the text and to each other, one of which has several parts.
fn header_lines(lines: &[Line], count: usize) -> usize {
    let gap = |at: usize| match (lines.get(at), lines.get(at + 1)) {
        (Some(above), Some(below)) => (below.area[1] - above.area[3]) / above.size.max(0.1),
        _ => f32::INFINITY,
    };
    let close = (0..count).rev().enumerate();
    let close = close.take_while(|(far, at)| gap(*at) < if *far == 0 { 2.0 } else { 1.0 }).count();
    let parts = |line: &Line| {
        let pairs = line.words.windows(2);
        1 + pairs.filter(|pair| pair[1].area[0] - pair[0].area[2] > line.size).count()
    };
    let header = lines.get(count - close..count).unwrap_or_default();
    if header.iter().any(|line| parts(line) >= 3) { close } else { 0 }
}

/// Whether so many lines stand apart from the text.
fn stands_apart(lines: &[Line], count: usize, is_top: bool) -> bool {
    let inner = match is_top {
        true => lines.get(count - 1..count + 1),
        false => lines.len().checked_sub(count + 1).and_then(|at| lines.get(at..at + 2)),
    };
    let Some([above, below]) = inner else { return true };
    let size = if is_top { above.size } else { below.size };
    below.area[1] - above.area[3] > 0.6 * size
}
