//! The order of reading on a page: columns of text one after another, tables row by row.
//!
//! Lines that leave the same stretch of paper empty, one below another, stand in columns (Breuel,
//! “Two Geometric Algorithms for Layout Analysis”, 2002, finds text columns by the whitespace
//! between them too). Columns with few words to a line, or that are ruled, are a table.

use super::limits;
use super::lines::{Box4, Line, Word};
use std::cell::Cell;

/// Gaps from here on, in parts of the size, may be between columns.
const WIDE: f32 = 1.0;
/// Columns within columns.
const DEPTH: usize = 4;
/// So many words to a line are running text.
const RUNNING: f32 = 4.5;
/// Fewer are no column of text.
const NARROW: f32 = 2.5;
/// So few are cells of a table.
const CELLS: f32 = 3.2;

/// An interval of the width of a page that is empty: from, to.
type Gap = (f32, f32);

/// A part of a page.
#[derive(Debug)]
pub(super) enum Region {
    /// Lines of running text, one below another.
    Column(Vec<Line>),
    /// Lines of a table.
    Table(Grid),
}

/// A table before its rows are told apart.
#[derive(Debug)]
pub(super) struct Grid {
    pub(super) lines: Vec<Line>,
    /// Between the columns, from left to right.
    pub(super) gaps: Vec<Gap>,
    /// Where a line is ruled across it, from top to bottom.
    pub(super) ruled: Vec<f32>,
}

impl Grid {
    /// The column of a word, from the left.
    pub(super) fn column(&self, word: &Word) -> usize {
        column(&self.gaps, word)
    }
}

fn column(gaps: &[Gap], word: &Word) -> usize {
    let middle = word.middle();
    gaps.iter().filter(|gap| (gap.0 + gap.1) / 2.0 < middle).count()
}

/// Lines in a frame, with what is ruled there.
pub(super) struct Page<'a> {
    pub(super) rules: &'a [Box4],
    /// Whether most of it is read to the left.
    pub(super) to_left: bool,
    /// The columns of the table that the page before ended with.
    pub(super) before: &'a [Gap],
    /// How many more words may be looked at: on a page made for it, every line could begin columns
    /// that come to nothing.
    pub(super) work: Cell<usize>,
}

impl Page<'_> {
    /// The parts of a page, in the order in which they are read.
    pub(super) fn regions(&self, lines: Vec<Line>) -> Vec<Region> {
        let mut out = Vec::new();
        self.divide(lines, 0, &mut out);
        out
    }

    fn divide(&self, lines: Vec<Line>, depth: usize, out: &mut Vec<Region>) {
        let mut bands: Vec<(usize, Band)> = Vec::new();
        let mut at = 0;
        while depth < DEPTH && at < lines.len() {
            let Some(mut band) = lines.get(at..).and_then(|rest| self.band(rest, depth)) else {
                at += 1;
                continue;
            };
            let first = bands.last().map_or(0, |(from, band)| from + band.lines);
            let above = lines.get(first..at).unwrap_or_default();
            let taken = reach_back(above, lines.get(at), &band.gaps);
            band.lines += taken;
            bands.push((at - taken, band));
            at = bands.last().map_or(at + 1, |(from, band)| from + band.lines);
        }
        let mut rest = lines.into_iter();
        let mut taken = 0;
        for (from, band) in bands {
            let plain: Vec<Line> = rest.by_ref().take(from - taken).collect();
            if !plain.is_empty() {
                out.push(Region::Column(plain));
            }
            taken = from + band.lines;
            self.settle(rest.by_ref().take(band.lines).collect(), band, depth, out);
        }
        let plain: Vec<Line> = rest.collect();
        if !plain.is_empty() {
            out.push(Region::Column(plain));
        }
    }

    /// A table, or columns that are divided on.
    fn settle(&self, lines: Vec<Line>, band: Band, depth: usize, out: &mut Vec<Region>) {
        if band.is_table {
            let ruled = self.ruled_across(&lines, &band.gaps);
            out.push(Region::Table(Grid { lines, gaps: band.gaps, ruled }));
            return;
        }
        let mut columns = columns(lines, &band.gaps);
        if self.to_left {
            columns.reverse();
        }
        for column in columns {
            self.divide(column, depth + 1, out);
        }
    }

    /// Columns that begin with the first of these lines.
    fn band(&self, lines: &[Line], depth: usize) -> Option<Band> {
        if let Some(band) = self.goes_on(lines).filter(|_| depth == 0) {
            return Some(band);
        }
        let count = reach(lines)?;
        let inside = lines.get(..count)?;
        let words: usize = inside.iter().map(|line| line.words.len()).sum();
        self.work.set(self.work.get().checked_sub(4 * words + self.rules.len())?);
        let gaps = self.gaps(inside);
        // A line above a table that lies over some of its columns is no part of it.
        if self.gaps(inside.get(1..)?).len() > gaps.len() + 1 {
            return None;
        }
        let ruled = self.ruled_across(inside, &gaps).len();
        let enough = count >= 3 || (count == 2 && (gaps.len() >= 3 || ruled >= 2));
        if gaps.is_empty() || !enough || is_list(inside, &gaps) {
            return None;
        }
        let is_table = match kind(inside, &gaps, ruled) {
            Kind::Table => true,
            Kind::Columns => false,
            Kind::Neither => return None,
        };
        Some(Band { lines: count, gaps, is_table })
    }

    /// The table of the page before goes on: no word stands between its columns.
    fn goes_on(&self, lines: &[Line]) -> Option<Band> {
        if self.before.is_empty() || self.work.get() == 0 {
            return None;
        }
        self.work.set(self.work.get().saturating_sub(limits::LINES));
        let fits = |line: &Line| {
            let mut filled: Vec<usize> =
                line.words.iter().map(|word| column(self.before, word)).collect();
            let crossed = line.words.iter().any(|word| {
                self.before.iter().any(|gap| {
                    let middle = (gap.0 + gap.1) / 2.0;
                    word.area[0] < middle - 0.1 && word.area[2] > middle + 0.1
                })
            });
            filled.dedup();
            (!crossed).then_some(filled.len())
        };
        let rest = lines.iter().take(limits::LINES);
        let taken: Vec<usize> = rest.map_while(fits).collect();
        let first = taken.iter().take(3).copied().max().unwrap_or(0);
        let full = taken.iter().filter(|columns| **columns * 2 > self.before.len()).count();
        let holds = first >= 2 && full * 3 >= taken.len();
        holds.then(|| Band { lines: taken.len(), gaps: self.before.to_vec(), is_table: true })
    }

    /// What is empty in all of these lines, and wide enough for so many.
    fn gaps(&self, lines: &[Line]) -> Vec<Gap> {
        let size = usual(lines, |line| line.size);
        let least = match lines.len() {
            0..=3 => 1.2 * size,
            4..=7 => (0.7 * size).max(1.5 * usual_blank(lines)),
            _ => (0.35 * size).max(1.35 * usual_blank(lines)),
        };
        let area = lines.iter().map(|line| line.area).reduce(super::lines::around);
        let (top, bottom) = area.map_or((0.0, 0.0), |area| (area[1], area[3]));
        let upright = |gap: &Gap| {
            self.rules.iter().any(|rule| {
                let x = (rule[0] + rule[2]) / 2.0;
                let along = rule[3].min(bottom) - rule[1].max(top);
                rule[2] - rule[0] < 3.0
                    && (gap.0 - 1.0..=gap.1 + 1.0).contains(&x)
                    && along > 0.7 * (lines.first().map_or(0.0, |l| l.area[3] - l.area[1]))
            })
        };
        let empty = empty(lines);
        let is_border = |gap: &Gap| gap.1 - gap.0 >= least || upright(gap) || is_edge(lines, *gap);
        empty.into_iter().filter(is_border).collect()
    }

    /// The heights at which a line is drawn across a gap.
    fn ruled_across(&self, lines: &[Line], gaps: &[Gap]) -> Vec<f32> {
        let (Some(first), Some(last)) = (lines.first(), lines.last()) else { return Vec::new() };
        let (top, bottom) = (first.area[1] - 6.0, last.area[3] + 6.0);
        let crosses = |rule: &&Box4| {
            rule[3] - rule[1] < 3.0
                && (top..=bottom).contains(&rule[1])
                && gaps.iter().any(|gap| rule[0] < gap.0 + 0.5 && rule[2] > gap.1 - 0.5)
        };
        // Borders are often drawn cell by cell: those end in the gap.
        let touches = |rule: &&Box4| {
            rule[3] - rule[1] < 3.0
                && rule[2] - rule[0] > 8.0
                && (top..=bottom).contains(&rule[1])
                && gaps.iter().any(|gap| {
                    (gap.0 - 1.0..=gap.1 + 1.0).contains(&rule[0])
                        || (gap.0 - 1.0..=gap.1 + 1.0).contains(&rule[2])
                })
        };
        let found = self.rules.iter().filter(|rule| crosses(rule) || touches(rule));
        let mut heights: Vec<f32> = found.map(|rule| (rule[1] + rule[3]) / 2.0).collect();
        heights.sort_by(f32::total_cmp);
        heights.dedup_by(|a, b| (*a - *b).abs() < 2.0);
        heights
    }
}

/// Whether words begin at the same place behind a gap, and end at different ones before it, as
/// cells do.
fn is_edge(lines: &[Line], gap: Gap) -> bool {
    let size = lines.first().map_or(1.0, |line| line.size);
    if gap.1 - gap.0 < 0.15 * size {
        return false;
    }
    let after = lines.iter().filter_map(|line| {
        line.words.iter().map(|word| word.area[0]).find(|left| *left >= gap.1 - 0.1)
    });
    let before = lines.iter().filter_map(|line| {
        line.words.iter().rev().map(|word| word.area[2]).find(|right| *right <= gap.0 + 0.1)
    });
    let (mut all, mut level) = (0, 0);
    for left in after {
        all += 1;
        level += usize::from(left - gap.1 < 0.8);
    }
    let (least, most) = before.fold((f32::MAX, f32::MIN), |(a, b), end| (a.min(end), b.max(end)));
    all >= 3 && level * 10 >= all * 6 && most - least > 0.5 * size
}

/// Lines in columns.
struct Band {
    lines: usize,
    gaps: Vec<Gap>,
    is_table: bool,
}

enum Kind {
    Table,
    Columns,
    Neither,
}

/// How many lines from the first on leave something empty between columns.
fn reach(lines: &[Line]) -> Option<usize> {
    let (first, second) = (lines.first()?, lines.get(1)?);
    let mut gaps = wide_gaps(first);
    let mut count = 1;
    if gaps.is_empty() {
        gaps = beside(first, second)?;
        count = 2;
    }
    let mut bottom = first.area[3];
    for line in lines.get(count..)?.iter().take(limits::LINES) {
        let left = narrowed(&gaps, line);
        let own = wide_gaps(line);
        let is_whole = own.is_empty() && left.len() < gaps.len() && crosses(&gaps, line);
        let is_far = line.area[1] - bottom > 4.0 * line.size.max(first.size);
        if left.is_empty() || (is_whole && count >= 2) || is_far {
            break;
        }
        gaps = left;
        bottom = bottom.max(line.area[3]);
        count += 1;
    }
    Some(count)
}

/// How many lines above belong to the columns below: in cells of several lines, and in columns whose
/// lines are not level, the first line stands alone.
fn reach_back(above: &[Line], first: Option<&Line>, gaps: &[Gap]) -> usize {
    let Some(mut below) = first else { return 0 };
    let mut count = 0;
    for line in above.iter().rev() {
        let is_near = below.base - line.base < 1.3 * line.size;
        let is_same = (line.size - below.size).abs() < 0.08 * below.size;
        if !is_near || !is_same || columns_of(line, gaps) > 1 || crosses(gaps, line) {
            break;
        }
        below = line;
        count += 1;
    }
    count
}

/// Whether a stretch of words without a gap lies over one of these. Narrow ones may be between the
/// words of a cell.
fn crosses(gaps: &[Gap], line: &Line) -> bool {
    let wide = gaps.iter().filter(|gap| gap.1 - gap.0 > 0.8 * line.size);
    wide.into_iter().any(|gap| line.area[0] < gap.0 - 1.0 && line.area[2] > gap.1 + 1.0)
}

/// The gaps of a line that may be between columns.
fn wide_gaps(line: &Line) -> Vec<Gap> {
    let pairs = line.words.windows(2).map(|pair| (pair[0].area[2], pair[1].area[0]));
    let gaps: Vec<Gap> = pairs.collect();
    let least = if is_stretched(&gaps, line.size) { 3.0 } else { WIDE };
    gaps.into_iter().filter(|gap| gap.1 - gap.0 > least * line.size).collect()
}

/// Whether a line was stretched to the width of its column: all its gaps are alike.
fn is_stretched(gaps: &[Gap], size: f32) -> bool {
    let widths = gaps.iter().map(|gap| gap.1 - gap.0);
    let least = widths.clone().fold(f32::MAX, f32::min);
    let most = widths.fold(0.0, f32::max);
    gaps.len() > 1 && most - least < 0.12 * most + 0.05 * size
}

/// Two lines that stand beside each other at slightly different heights, as in columns whose lines
/// are not level.
fn beside(first: &Line, second: &Line) -> Option<Vec<Gap>> {
    let is_level = second.base - first.base < 0.8 * first.size.min(second.size);
    let (left, right) = match first.area[0] <= second.area[0] {
        true => (first, second),
        false => (second, first),
    };
    let gap = (left.area[2], right.area[0]);
    (is_level && gap.1 - gap.0 > WIDE * first.size).then(|| vec![gap])
}

/// What remains empty of gaps beside the words of a line.
fn narrowed(gaps: &[Gap], line: &Line) -> Vec<Gap> {
    let least = 0.3 * line.size;
    let mut left = gaps.to_vec();
    for word in &line.words {
        let (from, to) = (word.area[0], word.area[2]);
        left = left
            .into_iter()
            .flat_map(|gap| [(gap.0, gap.1.min(from)), (gap.0.max(to), gap.1)])
            .filter(|gap| gap.1 - gap.0 > least)
            .collect();
        left.dedup();
    }
    left
}

/// What no word of any line covers, between the first and the last word.
fn empty(lines: &[Line]) -> Vec<Gap> {
    let words = lines.iter().flat_map(|line| &line.words);
    let mut covered: Vec<Gap> = words.map(|word| (word.area[0], word.area[2])).collect();
    covered.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (mut gaps, mut end) = (Vec::new(), f32::INFINITY);
    for (from, to) in covered {
        if from > end {
            gaps.push((end, from));
        }
        end = if end == f32::INFINITY { to } else { end.max(to) };
    }
    gaps
}

/// The usual gap between words that follow each other.
fn usual_blank(lines: &[Line]) -> f32 {
    let narrow = lines.iter().flat_map(|line| {
        let pairs = line.words.windows(2).map(|pair| pair[1].area[0] - pair[0].area[2]);
        pairs.filter(|gap| *gap > 0.0 && *gap < WIDE * line.size).collect::<Vec<_>>()
    });
    let mut narrow: Vec<f32> = narrow.collect();
    narrow.sort_by(f32::total_cmp);
    narrow.get(narrow.len() / 2).copied().unwrap_or(0.0)
}

fn usual(lines: &[Line], of: fn(&Line) -> f32) -> f32 {
    let mut values: Vec<f32> = lines.iter().map(of).collect();
    values.sort_by(f32::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(1.0)
}

/// The lines of each column, from left to right.
fn columns(lines: Vec<Line>, gaps: &[Gap]) -> Vec<Vec<Line>> {
    let mut columns: Vec<Vec<Line>> = (0..=gaps.len()).map(|_| Vec::new()).collect();
    for line in lines {
        let mut parts: Vec<Vec<Word>> = (0..=gaps.len()).map(|_| Vec::new()).collect();
        for word in line.words {
            let at = column(gaps, &word);
            parts[at].push(word);
        }
        for (column, words) in columns.iter_mut().zip(parts) {
            column.extend(Line::of(words));
        }
    }
    columns
}

/// How many words the lines of each column have.
fn words_to_a_line(lines: &[Line], gaps: &[Gap]) -> Vec<f32> {
    let mut counts = vec![(0_usize, 0_usize); gaps.len() + 1];
    for line in lines {
        let mut last = usize::MAX;
        for word in &line.words {
            let at = column(gaps, word);
            counts[at].0 += 1;
            counts[at].1 += usize::from(at != last);
            last = at;
        }
    }
    counts.iter().map(|(words, lines)| *words as f32 / (*lines).max(1) as f32).collect()
}

fn kind(lines: &[Line], gaps: &[Gap], ruled: usize) -> Kind {
    let mut counts = words_to_a_line(lines, gaps);
    counts.sort_by(f32::total_cmp);
    let several = lines.iter().filter(|line| columns_of(line, gaps) > 1).count();
    let fewest = counts.first().copied().unwrap_or(0.0);
    let middle = counts.get((counts.len() - 1) / 2).copied().unwrap_or(0.0);
    if ruled >= 2 && several * 3 >= lines.len() {
        return Kind::Table;
    }
    if fewest >= RUNNING && counts.len() <= 4 {
        return Kind::Columns;
    }
    let is_table = middle <= CELLS || counts.len() >= 4 || lines.len() < 6;
    if is_table && several * 2 >= lines.len() {
        return Kind::Table;
    }
    // The numbers of a table of contents are no column.
    if fewest >= NARROW { Kind::Columns } else { Kind::Neither }
}

/// In how many columns a line has words.
fn columns_of(line: &Line, gaps: &[Gap]) -> usize {
    let mut filled: Vec<usize> = line.words.iter().map(|word| column(gaps, word)).collect();
    filled.dedup();
    filled.len()
}

/// Whether the first of two columns has nothing but the marks and numbers of a list.
fn is_list(lines: &[Line], gaps: &[Gap]) -> bool {
    let is_mark = |word: &Word| {
        let text = word.text();
        super::flow::is_mark(&text)
    };
    gaps.len() == 1
        && [0, 1].into_iter().any(|side| {
            let words = lines.iter().flat_map(|line| &line.words);
            let mut own = words.filter(|word| column(gaps, word) == side).peekable();
            own.peek().is_some() && own.all(is_mark)
        })
}
