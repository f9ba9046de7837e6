//! What reading a PDF file may take. Honest files stay far below.

/// Bytes of one stream once it is unpacked.
pub(super) const STREAM: usize = 64 << 20;
/// Bytes of all streams but pictures once they are unpacked. A stream that is used again is counted
/// again.
pub(super) const UNPACKED: usize = 256 << 20;
/// Streams of one file.
pub(super) const STREAMS: usize = 200_000;
/// Filters behind one another on a stream.
pub(super) const FILTERS: usize = 4;
/// Pages that are read; the others are named in a warning.
pub(super) const PAGES: usize = 10_000;
/// Operators of one page, those of the forms it draws included.
pub(super) const PAGE_OPERATORS: usize = 2_000_000;
/// Operators of a document.
pub(super) const OPERATORS: usize = 20_000_000;
/// Operators that drawing a form counts for.
pub(super) const FORM: usize = 40;
/// Glyphs of one page.
pub(super) const PAGE_GLYPHS: usize = 300_000;
/// Glyphs of a document.
pub(super) const GLYPHS: usize = 3_000_000;
/// Forms drawn within forms.
pub(super) const NESTED: usize = 16;
/// Graphics states saved and not restored.
pub(super) const SAVED: usize = 512;
/// Lines and areas of a page that are remembered.
pub(super) const MARKS: usize = 20_000;
/// Annotations and fields that are read.
pub(super) const ANNOTATIONS: usize = 20_000;
/// Files attached to one file.
pub(super) const ATTACHMENTS: usize = 1_000;
/// Pixels of the picture of a page.
pub(super) const PIXELS: usize = 4_000_000;
/// Pixels of the picture of a page that a recogniser looks at: A4 at 300 to the inch.
pub(super) const SCAN_PIXELS: usize = 8_700_000;
/// Pixels to the inch of such a picture.
pub(super) const SCAN_RESOLUTION: f32 = 300.0;
/// A page with at most so many letters, and pictures on this part of it, is a picture.
pub(super) const FEW_LETTERS: usize = 60;
pub(super) const LARGE_PICTURE: f64 = 0.4;
/// Pixels of a picture that is drawn on the picture of a page.
pub(super) const PICTURE_PIXELS: u64 = 32_000_000;
/// Pixels that the shapes on the picture of a page touch.
pub(super) const INK: f64 = 600e6;
/// Corners and curves of those shapes.
pub(super) const CORNERS: usize = 8_000_000;
/// Areas that something is cut off at.
pub(super) const MASKS: usize = 1_000;
/// Glyphs that are drawn by operators.
pub(super) const DRAWN_GLYPHS: usize = 20_000;
/// Operators of a page of which a picture is made.
pub(super) const PICTURE_OPERATORS: usize = 500_000;
/// Words that are looked at in search of the columns of a page.
pub(super) const COLUMN_WORK: usize = 30_000_000;
/// Lines that stand in columns together; more are divided.
pub(super) const LINES: usize = 400;
/// Marks over and under one letter, in bytes.
pub(super) const MARK_BYTES: usize = 64;
/// Layers of one group.
pub(super) const LAYERS: usize = 64;
/// Fonts of a document, and bytes of the maps of their letters.
pub(super) const FONTS: usize = 4_000;
pub(super) const MAPS: usize = 64 << 20;
/// Bytes of one object that is no stream.
pub(super) const OBJECT: usize = 1 << 20;
/// Bytes that looking for the ends of objects may take, besides eight times those of the file.
pub(super) const WALK: usize = 64 << 20;
