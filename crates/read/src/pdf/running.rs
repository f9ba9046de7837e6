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
    let mut counts: HashMap<(bool, String, i32), usize> = HashMap::new();
    for page in pages {
        for is_top in [true, false] {
            for line in edge(page, is_top) {
                *counts.entry(key(page, line, is_top)).or_default() += 1;
            }
        }
    }
    let filled = pages.iter().filter(|page| !page.lines.is_empty()).count();
    let least = (filled * 2 / 5).max(2);
    let comes_back = |page: &Edge<'_>, line: &Line, is_top: bool| {
        let (top, text, place) = key(page, line, is_top);
        let near = [place - 1, place, place + 1];
        let count = |place| counts.get(&(top, text.clone(), place)).copied().unwrap_or(0);
        near.into_iter().map(count).sum::<usize>() >= least
    };
    let of_page = |page: &Edge<'_>| {
        let count = |is_top: bool| {
            let lines: Vec<&Line> = edge(page, is_top).collect();
            let is_running = |line: &&&Line| {
                comes_back(page, line, is_top) || line.words.iter().all(|word| word.is_artifact)
            };
            let mut count = lines.iter().take_while(is_running).count();
            while count > 0 && !stands_apart(page.lines, count, is_top) {
                count -= 1;
            }
            match is_top {
                true => count - header_lines(page.lines, count),
                false => count,
            }
        };
        let (top, bottom) = (count(true), count(false));
        if top + bottom > page.lines.len() { (page.lines.len(), 0) } else { (top, bottom) }
    };
    pages.iter().map(of_page).collect()
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
