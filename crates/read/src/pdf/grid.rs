//! The rows of a table: lines that belong together, and their cells.

use super::lines::{Box4, Line, Word, around};
use super::regions::Grid;

/// A row of a table.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub(super) area: Box4,
    /// From left to right: the column, and the lines in it from top to bottom.
    pub(super) cells: Vec<(usize, Vec<Line>)>,
}

/// The rows of a grid, from top to bottom.
pub(super) fn rows(grid: Grid) -> Vec<Row> {
    let groups = groups(&grid);
    let columns = grid.gaps.len() + 1;
    let mut lines: Vec<Option<Line>> = grid.lines.iter().cloned().map(Some).collect();
    let mut rows = Vec::new();
    for group in groups {
        let mut cells: Vec<Vec<Line>> = (0..columns).map(|_| Vec::new()).collect();
        for line in group.filter_map(|at| lines.get_mut(at).and_then(Option::take)) {
            let mut parts: Vec<Vec<Word>> = (0..columns).map(|_| Vec::new()).collect();
            for word in line.words {
                let at = grid.column(&word);
                parts[at].push(word);
            }
            for (cell, words) in cells.iter_mut().zip(parts) {
                cell.extend(Line::of(words));
            }
        }
        let area = cells.iter().flatten().map(|line| line.area).reduce(around);
        let filled = cells.into_iter().enumerate().filter(|(_, lines)| !lines.is_empty());
        if let Some(area) = area {
            rows.push(Row { area, cells: filled.collect() });
        }
    }
    rows
}

/// Which lines are a row: between the same rules, else as close as lines of a cell are, else with
/// one that fills the column which tells.
fn groups(grid: &Grid) -> Vec<std::ops::Range<usize>> {
    by_rules(grid).or_else(|| by_distance(grid)).unwrap_or_else(|| by_column(grid))
}

fn of_starts(mut starts: Vec<usize>, count: usize) -> Vec<std::ops::Range<usize>> {
    starts.sort_unstable();
    starts.dedup();
    if starts.first() != Some(&0) {
        starts.insert(0, 0);
    }
    let ends = starts.iter().copied().skip(1).chain([count]).collect::<Vec<_>>();
    starts.into_iter().zip(ends).map(|(from, to)| from..to).collect()
}

fn by_rules(grid: &Grid) -> Option<Vec<std::ops::Range<usize>>> {
    let middle = |line: &Line| line.base - 0.3 * line.size;
    let mut starts = Vec::new();
    for height in &grid.ruled {
        let first = grid.lines.partition_point(|line| middle(line) < *height);
        if first < grid.lines.len() {
            starts.push(first);
        }
    }
    let groups = of_starts(starts, grid.lines.len());
    // A rule under the header alone, or around all of it, tells nothing about the rows.
    let is_ruled =
        grid.ruled.len() > 2 && groups.len() * 4 >= grid.lines.len().min(4 * groups.len());
    let largest = groups.iter().map(|group| group.len()).max().unwrap_or(0);
    (is_ruled && largest <= 12).then_some(groups)
}

/// The columns that have words on a line.
fn filled(grid: &Grid, line: &Line) -> Vec<usize> {
    let mut columns: Vec<usize> = line.words.iter().map(|word| grid.column(word)).collect();
    columns.dedup();
    columns
}

fn by_distance(grid: &Grid) -> Option<Vec<std::ops::Range<usize>>> {
    let steps: Vec<f32> = grid.lines.windows(2).map(|pair| pair[1].base - pair[0].base).collect();
    let mut sorted = steps.clone();
    sorted.sort_by(f32::total_cmp);
    // The largest leap between steps that follow each other in size.
    let leap = sorted.windows(2).enumerate().max_by(|(_, a), (_, b)| {
        let ratio = |pair: &[f32]| pair[1] / pair[0].max(0.1);
        ratio(a).total_cmp(&ratio(b))
    });
    let (at, pair) = leap?;
    let share = (sorted.len() / 20).max(1);
    if pair[1] < 1.15 * pair[0] || at + 1 < share || sorted.len() - at - 1 < share {
        return None;
    }
    let border = (pair[0] + pair[1]) / 2.0;
    let starts = steps.iter().enumerate().filter(|(_, step)| **step > border);
    let groups = of_starts(starts.map(|(at, _)| at + 1).collect(), grid.lines.len());
    holds(grid, &groups).then_some(groups)
}

/// Rows of several lines have a column that is filled on one of them only.
fn holds(grid: &Grid, groups: &[std::ops::Range<usize>]) -> bool {
    let long = groups.iter().filter(|group| group.len() > 1);
    let (mut all, mut wrong) = (0, 0);
    for group in long {
        let mut counts = vec![0_usize; grid.gaps.len() + 1];
        for line in grid.lines.get(group.clone()).unwrap_or_default() {
            for column in filled(grid, line) {
                counts[column] += 1;
            }
        }
        all += 1;
        wrong += usize::from(!counts.contains(&1));
    }
    wrong * 3 <= all
}

/// Each line without a word in the column that tells goes to the nearest line.
fn by_column(grid: &Grid) -> Vec<std::ops::Range<usize>> {
    let column = telling_column(grid);
    let tells: Vec<bool> =
        grid.lines.iter().map(|line| filled(grid, line).contains(&column)).collect();
    let base = |at: usize| grid.lines.get(at).map_or(f32::INFINITY, |line| line.base);
    let mut starts = Vec::new();
    for at in 1..grid.lines.len() {
        let (above, below) = (base(at) - base(at - 1), base(at + 1) - base(at));
        let before = base(at - 1) - if at > 1 { base(at - 2) } else { f32::NEG_INFINITY };
        let joins_above = !tells[at] && above <= below * 1.01;
        let above_joins = !tells[at - 1] && at > 1 && above < before * 0.99;
        if !joins_above && !above_joins {
            starts.push(at);
        }
    }
    of_starts(starts, grid.lines.len())
}

/// The first column that is filled on nearly as many lines as any other.
fn telling_column(grid: &Grid) -> usize {
    let mut counts = vec![0_usize; grid.gaps.len() + 1];
    for line in &grid.lines {
        for column in filled(grid, line) {
            counts[column] += 1;
        }
    }
    let most = counts.iter().copied().max().unwrap_or(0);
    counts.iter().position(|count| *count * 10 >= most * 6).unwrap_or(0)
}
