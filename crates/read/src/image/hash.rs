//! A hash of what a picture looks like: Zauner (2010), "Implementation and Benchmarking of Perceptual
//! Image Hash Functions", section 3.2.1 (DCT based). In whole numbers, so that it is the same
//! everywhere.

use super::pixels::Gray;

/// The picture is made this small first.
const SIDE: usize = 32;
/// So many frequencies each way are looked at, without the lowest.
const LOW: usize = 8;

/// The cosines have this many binary places.
const PLACES: u32 = 14;

/// Below this, in shades of grey, even the strongest frequency is noise: a blank page is like every
/// other.
const FAINT: i64 = 2;

/// 64 bits: whether each of the low frequencies is stronger than their median. `None` where the
/// picture is blank. `orientation` is how it is turned.
pub(super) fn of(gray: &Gray, orientation: u8) -> Option<u64> {
    let grid = turned(&shrunk(gray), orientation);
    let strengths = frequencies(&grid);
    let mut sorted = strengths;
    sorted.sort_unstable();
    let strongest = strengths.iter().map(|strength| strength.abs()).max()?;
    // The scale of two cosine sums over the grid, each at most SIDE long.
    if strongest >> (2 * PLACES) < FAINT * (SIDE * SIDE / 4) as i64 {
        return None;
    }
    let median = (sorted[LOW * LOW / 2 - 1] + sorted[LOW * LOW / 2]) / 2;
    let bits = strengths.iter().map(|strength| u64::from(*strength > median));
    Some(bits.fold(0, |hash, bit| hash << 1 | bit))
}

type Grid = [[i64; SIDE]; SIDE];

/// The mean shade of each cell of a grid over the picture.
fn shrunk(gray: &Gray) -> Grid {
    let mut grid = [[0; SIDE]; SIDE];
    for (y, row) in grid.iter_mut().enumerate() {
        let down = cell(y, gray.height);
        for (x, mean) in row.iter_mut().enumerate() {
            let across = cell(x, gray.width);
            let rows = down.clone().filter_map(|y| {
                gray.shades.get(y * gray.width + across.start..y * gray.width + across.end)
            });
            let sum: u64 = rows.flatten().map(|shade| u64::from(*shade)).sum();
            let count = (down.len() * across.len()).max(1) as u64;
            *mean = (sum / count) as i64;
        }
    }
    grid
}

/// The pixels of a cell along one side; a small picture has a pixel in several cells.
fn cell(at: usize, length: usize) -> std::ops::Range<usize> {
    let start = at * length / SIDE;
    let end = ((at + 1) * length / SIDE).max(start + 1);
    start..end
}

/// The grid as the picture is to be shown (Exif 2.3, tag 274).
fn turned(grid: &Grid, orientation: u8) -> Grid {
    const END: usize = SIDE - 1;
    let mut out = *grid;
    for (y, row) in out.iter_mut().enumerate() {
        for (x, shade) in row.iter_mut().enumerate() {
            let (from_x, from_y) = match orientation {
                2 => (END - x, y),
                3 => (END - x, END - y),
                4 => (x, END - y),
                5 => (y, x),
                6 => (y, END - x),
                7 => (END - y, END - x),
                8 => (END - y, x),
                _ => (x, y),
            };
            *shade = grid[from_y][from_x];
        }
    }
    out
}

/// The low frequencies of the discrete cosine transform (DCT-II) without the lowest row and column.
fn frequencies(grid: &Grid) -> [i64; LOW * LOW] {
    let cosines = cosines();
    let mut across = [[0; LOW]; SIDE];
    for (row, out) in grid.iter().zip(&mut across) {
        for (strength, cosines) in out.iter_mut().zip(&cosines) {
            *strength = row.iter().zip(cosines).map(|(shade, cosine)| shade * cosine).sum();
        }
    }
    let mut both = [0; LOW * LOW];
    for (v, cosines) in cosines.iter().enumerate() {
        for u in 0..LOW {
            let column = across.iter().map(|row| row[u]);
            both[v * LOW + u] = column.zip(cosines).map(|(a, cosine)| a * cosine).sum();
        }
    }
    both
}

/// cos((2x + 1) u π / 2N) for the frequencies u from 1.
fn cosines() -> [[i64; SIDE]; LOW] {
    let mut table = [[0; SIDE]; LOW];
    for (u, row) in table.iter_mut().enumerate() {
        for (x, cosine) in row.iter_mut().enumerate() {
            let angle = ((2 * x + 1) * (u + 1)) as f64 * std::f64::consts::PI / (2 * SIDE) as f64;
            // Rounded, so that the last place of a machine's cosine does not matter.
            *cosine = (angle.cos() * f64::from(1 << PLACES)).round() as i64;
        }
    }
    table
}
