//! PNG (ISO/IEC 15948, third edition): chunks and pixels.

use super::bytes::{MOST_WORDS, u32_be, words};
use super::pixels::{Gray, MOST_BYTES, PixelError, fits, shade, shade_over_white};
use super::{Found, exif, iptc};
use miniz_oxide::inflate::{decompress_slice_iter_to_slice, decompress_to_vec_zlib_with_limit};
use std::ops::Range;

/// Chunks of one file.
const MOST_CHUNKS: usize = 1 << 16;

/// The chunks in order: the name, and the bytes of what is in each.
fn chunks(bytes: &[u8]) -> impl Iterator<Item = ([u8; 4], Range<usize>)> {
    let mut at = 8;
    let next = move || {
        let length = u32_be(bytes, at)? as usize;
        let name: [u8; 4] = bytes.get(at + 4..at + 8)?.try_into().ok()?;
        let (start, end) = (at + 8, (at + 8).checked_add(length)?);
        // After the chunk come four bytes that check it.
        at = end.checked_add(4)?;
        (end <= bytes.len()).then_some((name, start..end))
    };
    std::iter::from_fn(next).take(MOST_CHUNKS)
}

/// What the chunks say.
pub(super) fn describe(bytes: &[u8], found: &mut Found) {
    for (name, place) in chunks(bytes) {
        match &name {
            b"IHDR" => {
                let side = |at| u32_be(bytes, at);
                if let (Some(width), Some(height)) = (side(place.start), side(place.start + 4)) {
                    found.size(width, height);
                }
            }
            b"eXIf" => exif::add(bytes, place, found),
            b"tEXt" | b"zTXt" | b"iTXt" => text(bytes, &name, place, found),
            _ => {}
        }
    }
}

/// Words with a key before them.
fn text(bytes: &[u8], name: &[u8; 4], place: Range<usize>, found: &mut Found) {
    let data = bytes.get(place.clone()).unwrap_or_default();
    let Some(end) = memchr::memchr(0, data) else { return };
    let key = words(&data[..end]);
    let Some((from, is_packed)) = text_start(name, data, end + 1) else { return };
    let inside = place.start + from..place.end;
    if key == "XML:com.adobe.xmp" && !is_packed {
        return iptc::add_xmp(bytes, inside, found);
    }
    let packed = bytes.get(inside.clone()).unwrap_or_default();
    let value = match is_packed {
        // A text that unpacks to more is none.
        true => decompress_to_vec_zlib_with_limit(packed, MOST_WORDS).map(|text| words(&text)),
        false => Ok(words(packed)),
    };
    let value = value.unwrap_or_default();
    match key.as_str() {
        "Author" => found.claim_value("artist", value, inside),
        "Software" => found.claim_value("software", value, inside),
        "Creation Time" => found.claim_value("created", value, inside),
        "Copyright" => found.claim_value("copyright", value, inside),
        key if key.starts_with("Raw profile") || key.starts_with("date:") => {}
        _ => found.caption_words(value, inside),
    }
}

/// Where the words begin after the key, and whether they are packed.
fn text_start(name: &[u8; 4], data: &[u8], after: usize) -> Option<(usize, bool)> {
    match name {
        b"tEXt" => Some((after, false)),
        b"zTXt" => Some((after + 1, true)),
        _ => {
            let is_packed = data.get(after).is_some_and(|flag| *flag == 1);
            // A language and a key in it stand before the words.
            let language = after + 2;
            let key = language + memchr::memchr(0, data.get(language..)?)? + 1;
            let words = key + memchr::memchr(0, data.get(key..)?)? + 1;
            Some((words, is_packed))
        }
    }
}

/// The header of the picture.
struct Header {
    width: usize,
    height: usize,
    depth: usize,
    colour: u8,
    is_interlaced: bool,
}

impl Header {
    fn of(bytes: &[u8]) -> Result<Self, PixelError> {
        let (name, place) = chunks(bytes).next().ok_or(PixelError::Damaged)?;
        let (Some(width), Some(height)) =
            (u32_be(bytes, place.start), u32_be(bytes, place.start + 4))
        else {
            return Err(PixelError::Damaged);
        };
        let Some(&[depth, colour, _, _, interlace]) = bytes.get(place.start + 8..place.start + 13)
        else {
            return Err(PixelError::Damaged);
        };
        let is_known = matches!(
            (colour, depth),
            (0, 1 | 2 | 4 | 8 | 16) | (3, 1 | 2 | 4 | 8) | (2 | 4 | 6, 8 | 16)
        );
        if &name != b"IHDR" || !is_known || width == 0 || height == 0 {
            return Err(PixelError::Damaged);
        }
        if !fits(width, height) {
            return Err(PixelError::TooLarge);
        }
        Ok(Self {
            width: width as usize,
            height: height as usize,
            depth: usize::from(depth),
            colour,
            is_interlaced: interlace == 1,
        })
    }

    fn channels(&self) -> usize {
        match self.colour {
            2 => 3,
            4 => 2,
            6 => 4,
            _ => 1,
        }
    }

    /// The bytes of a row of so many pixels, without the byte for its filter.
    fn row(&self, width: usize) -> usize {
        (width * self.channels() * self.depth).div_ceil(8)
    }

    /// The pictures that the file has one after the other (section 8.1): the first column and row and
    /// the steps between them.
    fn passes(&self) -> &'static [(usize, usize, usize, usize)] {
        const ONE: &[(usize, usize, usize, usize)] = &[(0, 0, 1, 1)];
        const SEVEN: &[(usize, usize, usize, usize)] = &[
            (0, 0, 8, 8),
            (4, 0, 8, 8),
            (0, 4, 4, 8),
            (2, 0, 4, 4),
            (0, 2, 2, 4),
            (1, 0, 2, 2),
            (0, 1, 1, 2),
        ];
        if self.is_interlaced { SEVEN } else { ONE }
    }

    /// The columns and rows of a pass.
    fn size(&self, (x, y, across, down): (usize, usize, usize, usize)) -> (usize, usize) {
        let width = self.width.saturating_sub(x).div_ceil(across);
        let height = self.height.saturating_sub(y).div_ceil(down);
        if width == 0 { (0, 0) } else { (width, height) }
    }
}

/// The pixels.
pub(super) fn pixels(bytes: &[u8]) -> Result<Gray, PixelError> {
    let header = Header::of(bytes)?;
    let passes = header.passes();
    let length: usize = passes
        .iter()
        .map(|pass| {
            let (width, height) = header.size(*pass);
            (header.row(width) + 1) * height
        })
        .sum();
    if length > MOST_BYTES {
        return Err(PixelError::TooLarge);
    }
    let mut raw = vec![0; length];
    let packed = chunks(bytes).filter(|(name, _)| name == b"IDAT");
    let packed = packed.filter_map(|(_, place)| bytes.get(place));
    match decompress_slice_iter_to_slice(&mut raw, packed, true, true) {
        Ok(filled) if filled == length => {}
        _ => return Err(PixelError::Damaged),
    }
    let palette = palette(bytes);
    let mut gray = Gray::black(header.width, header.height);
    let mut rest = raw.as_mut_slice();
    for pass in passes {
        let (width, height) = header.size(*pass);
        let (rows, after) = rest.split_at_mut((header.row(width) + 1) * height);
        unfilter(rows, header.row(width) + 1, header.row(1))?;
        draw(&header, rows, *pass, &palette, &mut gray);
        rest = after;
    }
    Ok(gray)
}

fn palette(bytes: &[u8]) -> Vec<u8> {
    let place = chunks(bytes).find(|(name, _)| name == b"PLTE").map(|(_, place)| place);
    let colours = place.and_then(|place| bytes.get(place)).unwrap_or_default();
    colours.chunks_exact(3).map(|colour| shade(colour[0], colour[1], colour[2])).collect()
}

/// Undoes the filters (section 9.2). `row` is the bytes of a row with the byte for its filter, `step`
/// how far the pixel to the left is.
fn unfilter(rows: &mut [u8], row: usize, step: usize) -> Result<(), PixelError> {
    let mut above = vec![0; row.saturating_sub(1)];
    for line in rows.chunks_exact_mut(row) {
        let Some((filter, line)) = line.split_first_mut() else { return Ok(()) };
        for at in 0..line.len() {
            let before = |line: &[u8]| at.checked_sub(step).map_or(0, |left| line[left]);
            let (left, up, corner) = (before(line), above[at], before(&above));
            let predicted = match filter {
                0 => 0,
                1 => left,
                2 => up,
                3 => ((u16::from(left) + u16::from(up)) / 2) as u8,
                4 => paeth(left, up, corner),
                _ => return Err(PixelError::Damaged),
            };
            line[at] = line[at].wrapping_add(predicted);
        }
        above.copy_from_slice(line);
    }
    Ok(())
}

fn paeth(left: u8, up: u8, corner: u8) -> u8 {
    let (a, b, c) = (i16::from(left), i16::from(up), i16::from(corner));
    let (to_left, to_up, to_corner) = ((b - c).abs(), (a - c).abs(), (a + b - 2 * c).abs());
    if to_left <= to_up && to_left <= to_corner {
        left
    } else if to_up <= to_corner {
        up
    } else {
        corner
    }
}

fn draw(
    header: &Header,
    rows: &[u8],
    pass: (usize, usize, usize, usize),
    palette: &[u8],
    gray: &mut Gray,
) {
    let (x, y, across, down) = pass;
    let (width, _) = header.size(pass);
    for (row, line) in rows.chunks_exact(header.row(width) + 1).enumerate() {
        let line = &line[1..];
        let start = (y + row * down) * header.width + x;
        for column in 0..width {
            if let Some(shade) = gray.shades.get_mut(start + column * across) {
                *shade = pixel(header, line, column, palette);
            }
        }
    }
}

/// How bright the pixel is in this column of a row.
fn pixel(header: &Header, line: &[u8], column: usize, palette: &[u8]) -> u8 {
    let sample = |n: usize| {
        let at = (column * header.channels() + n) * header.depth;
        let byte = line.get(at / 8).copied().unwrap_or(0);
        // Of two bytes the first is enough.
        if header.depth >= 8 { byte } else { byte << (at % 8) >> (8 - header.depth) }
    };
    match header.colour {
        3 => palette.get(usize::from(sample(0))).copied().unwrap_or(0),
        2 => shade(sample(0), sample(1), sample(2)),
        4 => shade_over_white(sample(0), sample(1)),
        6 => shade_over_white(shade(sample(0), sample(1), sample(2)), sample(3)),
        _ if header.depth < 8 => {
            let most = (1_u16 << header.depth) - 1;
            (u16::from(sample(0)) * 255 / most) as u8
        }
        _ => sample(0),
    }
}
