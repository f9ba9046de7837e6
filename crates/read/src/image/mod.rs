//! Pictures and recordings: not read, only described. What their files say of themselves is kept as
//! the files' own claims, and words that are embedded in them become captions.

mod bmff;
mod bytes;
mod exif;
mod gif;
mod hash;
mod iptc;
mod jpeg;
mod matroska;
mod pixels;
mod png;
mod riff;
mod sound;
mod svg;
mod webp;

pub(crate) use pixels::shade;
pub(crate) use svg::{is_svg, read as read_svg};

use crate::Refusal;
use crate::draft::{Draft, Place};
use crate::formats::Reader;
use crate::magic::is_clean;
use crate::ocr::{Recognised, Scan};
use crate::pdf::PageImage;
use crate::tables::Read;
use bytes::{MOST_WORDS, words};
use model::{BlockKind, DocumentId, DocumentKind, Media, MediaClaim, Origin};
use pixels::{Gray, PixelError};
use std::ops::Range;

/// So many bytes tell a text from a picture.
const HEAD: usize = 1024;

/// Claims and captions of one file; the others are left out.
const MOST: usize = 256;

/// Pixels of a picture that a recogniser looks at; a larger one is made smaller.
const LARGEST_SCAN: usize = 9_000_000;
/// Pixels of a picture that is shown.
const LARGEST_PAGE: usize = 4_000_000;

/// How many bits of two perceptual hashes differ, 0 to 64. Up to about 8 the pictures are likely to be
/// one, scaled or compressed anew; about 32 differ between pictures that have nothing in common.
pub fn perceptual_distance(a: u64, b: u64) -> u32 {
    (a ^ b).count_ones()
}

/// What gives the pixels of a picture.
type Decode = fn(&[u8]) -> Result<Gray, PixelError>;

/// A format that is known by its bytes.
struct Format {
    code: &'static str,
    describe: fn(&[u8], &mut Found),
    /// The pixels, for formats that are decoded.
    pixels: Option<Decode>,
}

impl Format {
    /// Whether it is a picture that stands still.
    fn is_still(&self) -> bool {
        self.pixels.is_some() || self.code == "tiff"
    }

    const fn described(code: &'static str, describe: fn(&[u8], &mut Found)) -> Self {
        Self { code, describe, pixels: None }
    }
}

const JPEG: Format =
    Format { code: "jpeg", describe: jpeg::describe, pixels: Some(pixels::of_jpeg) };
const PNG: Format = Format { code: "png", describe: png::describe, pixels: Some(png::pixels) };
const GIF: Format = Format { code: "gif", describe: gif::describe, pixels: Some(pixels::of_gif) };
const WEBP: Format =
    Format { code: "webp", describe: webp::describe, pixels: Some(pixels::of_webp) };

/// The format of a file, by its first bytes.
fn format(bytes: &[u8]) -> Option<Format> {
    // Texts may begin so too; files of these formats have bytes that no text has.
    if is_clean(&bytes[..bytes.len().min(HEAD)]) {
        return None;
    }
    let begins = |magic: &[u8]| bytes.starts_with(magic);
    if begins(b"\xFF\xD8\xFF") {
        return Some(JPEG);
    }
    if begins(b"\x89PNG\r\n\x1A\n") {
        return Some(PNG);
    }
    if begins(b"GIF87a") || begins(b"GIF89a") {
        return Some(GIF);
    }
    if begins(b"II*\0") || begins(b"MM\0*") {
        return Some(Format::described("tiff", exif::describe));
    }
    if begins(b"RIFF") {
        return match bytes.get(8..12)? {
            b"WEBP" => Some(WEBP),
            b"AVI " => Some(Format::described("avi", riff::describe)),
            b"WAVE" => Some(Format::described("wav", riff::describe)),
            _ => None,
        };
    }
    if begins(b"\x1A\x45\xDF\xA3") {
        return Some(Format::described(matroska::code(bytes), matroska::describe));
    }
    if begins(b"OggS") {
        return Some(Format::described(sound::ogg_code(bytes), sound::describe_ogg));
    }
    if begins(b"fLaC\0") {
        return Some(Format::described("flac", sound::describe_flac));
    }
    if sound::is_mp3(bytes) {
        return Some(Format::described("mp3", sound::describe_mp3));
    }
    Some(Format::described(bmff::code(bytes)?, bmff::describe))
}

/// The reader for pictures and recordings, by their first bytes.
pub(crate) fn reader(bytes: &[u8]) -> Option<Reader> {
    format(bytes).map(|_| read as Reader)
}

/// Whether this is a picture or a recording.
pub(crate) fn is_image(bytes: &[u8]) -> bool {
    format(bytes).is_some()
}

/// Whether this is a picture whose pixels can be looked at.
pub(crate) fn is_decoded(bytes: &[u8]) -> bool {
    format(bytes).is_some_and(|format| format.pixels.is_some())
}

fn read(bytes: &[u8], document: DocumentId, _name: &str) -> Read {
    read_recognised(bytes, document, None)
}

/// Describes a picture, with the words that were recognised in it.
pub(crate) fn read_recognised(
    bytes: &[u8],
    document: DocumentId,
    recognised: Option<&Recognised>,
) -> Read {
    let format = format(bytes).ok_or(Refusal::NotText)?;
    let mut found = Found::default();
    (format.describe)(bytes, &mut found);
    if found.is_empty() {
        return Err(Refusal::Damaged {
            what: "the beginning of the picture or recording is missing",
        });
    }
    let mut draft = Draft::default();
    let perceptual = format.pixels.and_then(|pixels| perceptual(bytes, &found, pixels, &mut draft));
    if found.has_unread {
        let message = "the picture has metadata (Exif or XMP) that are not read; save a copy of it \
                       as JPEG to have them read";
        draft.warn("metadata-not-read", message.to_owned(), None);
    }
    for (words, place) in &found.captions {
        draft.push(BlockKind::Caption, words, Place::Known(origin(place)));
    }
    match recognised {
        Some(recognised) => {
            let (_, height) = found.shown_size();
            draft = crate::pdf::add_recognised(draft, recognised, height)?;
        }
        None if format.is_still() => draft.warn("picture-not-read", not_read(&format), None),
        None => {}
    }
    let (mut reading, warnings) =
        draft.finish_with_or_without_words(document, DocumentKind::Image, None)?;
    reading.media = Some(found.media(format.code, perceptual));
    Ok((reading, warnings))
}

/// What is said of a picture in which nobody looked for words.
fn not_read(format: &Format) -> String {
    let how = match format.pixels {
        Some(_) => "`--ocr` has them read by tesseract, where it is installed",
        None => "OCR takes no pictures of this format; save it as PNG and add that too",
    };
    format!("words in the picture, if there are any, were not read; {how}")
}

/// A picture for a recogniser, turned as it is to be shown.
///
/// # Errors
/// Where it cannot be decoded.
pub(crate) fn scan(bytes: &[u8], page: u32) -> Result<Scan, Refusal> {
    let gray = upright(bytes, page)?;
    let shrunk = gray.fitting(LARGEST_SCAN);
    let scale = shrunk.width as f32 / gray.width as f32;
    let (png, size) = shrunk.png();
    Ok(Scan { png, size, scale })
}

/// A picture as a page, a pixel of which is a point: see [`crate::page_image`].
pub(crate) fn page_image(bytes: &[u8], page: u32, width: u32) -> Result<PageImage, Refusal> {
    let gray = upright(bytes, page)?;
    let size = [gray.width as f32, gray.height as f32];
    let most = (width as usize).saturating_mul(width as usize).saturating_mul(2);
    let (png, _) = gray.fitting(most.clamp(1, LARGEST_PAGE)).png();
    Ok(PageImage { png, size })
}

/// The pixels of a picture, turned as it is to be shown.
fn upright(bytes: &[u8], page: u32) -> Result<Gray, Refusal> {
    if page != 1 {
        return Err(Refusal::NoPage { page, pages: 1 });
    }
    let format = format(bytes).ok_or(Refusal::NotText)?;
    let mut found = Found::default();
    (format.describe)(bytes, &mut found);
    let fits = found.width.zip(found.height).is_none_or(|(wide, high)| pixels::fits(wide, high));
    let pixels = format.pixels.filter(|_| fits).ok_or(Refusal::Drawing)?;
    Ok(pixels(bytes).map_err(|_| Refusal::Drawing)?.turned(found.orientation))
}

/// The hash of what the picture looks like; where there is none, it is said why.
fn perceptual(bytes: &[u8], found: &Found, pixels: Decode, draft: &mut Draft) -> Option<u64> {
    let result = match found.width.zip(found.height) {
        Some((width, height)) if !pixels::fits(width, height) => Err(PixelError::TooLarge),
        _ => pixels(bytes),
    };
    match result {
        Ok(gray) => hash::of(&gray, found.orientation),
        Err(error) => {
            draft.warn(error.code(), error.to_string(), None);
            None
        }
    }
}

fn origin(place: &Range<usize>) -> Origin {
    Origin::Bytes { start: place.start as u64, end: place.end as u64 }
}

/// What was found in a file.
#[derive(Debug, Default)]
struct Found {
    width: Option<u32>,
    height: Option<u32>,
    seconds: Option<f64>,
    /// How the picture is turned (Exif 2.3, tag 274), 1 to 8; 0 where nothing says so.
    orientation: u8,
    /// Whether it is sure to be one, though nothing is known of it.
    is_known: bool,
    /// Whether the file says more of itself in a place that is not read.
    has_unread: bool,
    claims: Vec<MediaClaim>,
    captions: Vec<(String, Range<usize>)>,
}

impl Found {
    fn is_empty(&self) -> bool {
        !self.is_known
            && self.width.is_none()
            && self.seconds.is_none()
            && self.claims.is_empty()
            && self.captions.is_empty()
    }

    /// Width and height as it is to be shown.
    fn shown_size(&self) -> (u32, u32) {
        let (width, height) = (self.width.unwrap_or(1), self.height.unwrap_or(1));
        if (5..=8).contains(&self.orientation) { (height, width) } else { (width, height) }
    }

    fn size(&mut self, width: u32, height: u32) {
        if width > 0 && height > 0 && self.width.is_none() {
            (self.width, self.height) = (Some(width), Some(height));
        }
    }

    /// Keeps how long it lasts, where that is a time.
    fn lasts(&mut self, seconds: f64) {
        if seconds.is_finite() && seconds > 0.0 {
            // Milliseconds are more than any of the formats is made for.
            self.seconds = Some((seconds * 1000.0).round() / 1000.0);
        }
    }

    /// Adds a claim whose characters are these bytes.
    fn claim(&mut self, name: &str, file: &[u8], place: Range<usize>) {
        let value = file.get(place.clone()).map(words).unwrap_or_default();
        self.claim_value(name, value, place);
    }

    /// Adds a claim whose value is computed from these bytes.
    fn claim_value(&mut self, name: &str, value: String, place: Range<usize>) {
        let known = self.claims.iter().any(|claim| claim.name == name && claim.value == value);
        if value.is_empty() || known || place.is_empty() || self.claims.len() >= MOST {
            return;
        }
        let origin = Some(origin(&place));
        self.claims.push(MediaClaim { name: name.to_owned(), value, origin });
    }

    /// Adds words that are embedded.
    fn caption(&mut self, file: &[u8], place: Range<usize>) {
        let caption = file.get(place.clone()).map(words).unwrap_or_default();
        self.caption_words(caption, place);
    }

    fn caption_words(&mut self, caption: String, place: Range<usize>) {
        let known = self.captions.iter().any(|(words, _)| *words == caption);
        if !caption.is_empty()
            && caption.len() <= 4 * MOST_WORDS
            && !known
            && !place.is_empty()
            && self.captions.len() < MOST
        {
            self.captions.push((caption, place));
        }
    }

    fn media(self, format: &str, perceptual: Option<u64>) -> Media {
        Media {
            format: format.to_owned(),
            width: self.width,
            height: self.height,
            seconds: self.seconds,
            claims: self.claims,
            perceptual,
        }
    }
}

#[cfg(test)]
mod tests;
