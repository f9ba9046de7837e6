//! Words that a program recognised in pictures (OCR): how they come from Tesseract, and how they are
//! kept, so that whoever has them needs no such program to read the document again.
//!
//! What is recognised is evidence of less worth than what a file says. So every block of such words
//! says how sure the program was, and a warning names the program, its languages and the pages.

use crate::Refusal;
use std::fmt::Write;

/// The most bytes that are read of what a recogniser says of one page.
pub const MOST_BYTES: usize = 8 << 20;
/// The most words of one page.
const MOST_WORDS: usize = 20_000;
/// The most pages, as of a PDF file.
const MOST_PAGES: usize = 10_000;
/// A longer word is cut.
const LONGEST_WORD: usize = 200;
/// The first line of what is kept.
const HEAD: &str = "consilience ocr 1";
/// Words of which a recogniser is less sure than this, in percent, are named.
pub const DOUBTFUL: u8 = 60;

/// What a recogniser said of the pages of a document.
#[derive(Debug, Clone, PartialEq)]
pub struct Recognised {
    /// The program with its version: `tesseract 5.3.0`.
    pub engine: String,
    /// The languages that it was asked to look for, by its own names: `eng+spa`.
    pub languages: String,
    /// The pages that it looked at, in their order.
    pub pages: Vec<RecognisedPage>,
}

/// What a recogniser said of one page.
#[derive(Debug, Clone, PartialEq)]
pub struct RecognisedPage {
    /// From 1.
    pub page: u32,
    /// How many pixels of the picture that it saw are a point of the page.
    pub scale: f32,
    /// The words, or why there are none.
    pub words: Result<Vec<RecognisedWord>, String>,
}

/// A word in a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecognisedWord {
    /// Its letters.
    pub text: String,
    /// The number of its line.
    pub line: u32,
    /// Left, top, right and bottom in pixels from the upper left corner.
    pub area: [u32; 4],
    /// How sure the recogniser was, in percent.
    pub confidence: u8,
}

/// A picture for a recogniser.
#[derive(Debug, Clone, PartialEq)]
pub struct Scan {
    /// The picture as PNG, in shades of grey.
    pub png: Vec<u8>,
    /// Its width and height in pixels.
    pub size: [u32; 2],
    /// How many of its pixels are a point of the page.
    pub scale: f32,
}

/// What a recogniser or a file says that cannot be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OcrError {
    /// Not the table that Tesseract writes.
    #[error("the answer makes no sense")]
    Nonsense,
    /// More than is read.
    #[error("the answer is longer than any honest one")]
    TooLong,
    /// Not what this program keeps.
    #[error("the recognised words that were kept are damaged")]
    Kept,
}

/// The words of Tesseract's table (TSV, `tessedit_create_tsv`): a head, then a line for each page,
/// block, paragraph, line and word; words have level 5. `size` is that of the picture.
///
/// # Errors
/// Where this is no such table, or a longer one than any honest one.
pub fn words_of_tsv(tsv: &[u8], size: [u32; 2]) -> Result<Vec<RecognisedWord>, OcrError> {
    if tsv.len() > MOST_BYTES {
        return Err(OcrError::TooLong);
    }
    let text = std::str::from_utf8(tsv).map_err(|_| OcrError::Nonsense)?;
    let mut lines = text.lines();
    if !lines.next().is_some_and(|head| head.starts_with("level\tpage_num\tblock_num\t")) {
        return Err(OcrError::Nonsense);
    }
    let mut words: Vec<RecognisedWord> = Vec::new();
    let (mut last, mut number) = (None, 0);
    for line in lines {
        let row = Row::of(line).ok_or(OcrError::Nonsense)?;
        if row.level != 5 {
            continue;
        }
        if last.is_some_and(|last| last != row.line) {
            number += 1;
        }
        last = Some(row.line);
        words.extend(row.word(number, size));
        if words.len() > MOST_WORDS {
            return Err(OcrError::TooLong);
        }
    }
    Ok(words)
}

/// A line of the table.
struct Row<'a> {
    level: u32,
    /// Page, block, paragraph and line.
    line: [u32; 4],
    left: u32,
    top: u32,
    width: u32,
    height: u32,
    confidence: f32,
    text: &'a str,
}

impl<'a> Row<'a> {
    fn of(line: &'a str) -> Option<Self> {
        let mut fields = line.splitn(12, '\t');
        let mut number = || fields.next()?.parse::<u32>().ok();
        let level = number()?;
        let line = [number()?, number()?, number()?, number()?];
        number()?;
        let (left, top, width, height) = (number()?, number()?, number()?, number()?);
        let confidence: f32 = fields.next()?.parse().ok()?;
        let text = fields.next().unwrap_or_default();
        Some(Self { level, line, left, top, width, height, confidence, text })
    }

    /// The word; `None` where it has no letters or is not in the picture.
    fn word(&self, line: u32, [wide, high]: [u32; 2]) -> Option<RecognisedWord> {
        // Lines of tables that touch a word are read as a letter of it.
        let text = plain(self.text).trim_matches(is_rule).to_owned();
        let (right, bottom) =
            (self.left.saturating_add(self.width), self.top.saturating_add(self.height));
        let area = [self.left, self.top, right.min(wide), bottom.min(high)];
        let is_inside = area[0] < area[2] && area[1] < area[3];
        // What is not a number becomes 0.
        let confidence = self.confidence.clamp(0.0, 100.0).round() as u8;
        (!text.is_empty() && is_inside).then_some(RecognisedWord { text, line, area, confidence })
    }
}

fn is_rule(c: char) -> bool {
    matches!(c, '|' | '¦' | '_')
}

/// Letters without what no word on paper has.
fn plain(text: &str) -> String {
    let is_letter = |c: &char| {
        !c.is_control()
            && !c.is_whitespace()
            && !matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
    };
    text.chars().filter(is_letter).take(LONGEST_WORD).collect()
}

impl Recognised {
    /// As it is kept: lines of text, with tabs between fields.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = format!("{HEAD}\nengine\t{}\nlanguages\t{}\n", self.engine, self.languages);
        for RecognisedPage { page, scale, words } in &self.pages {
            // Writing to a string cannot fail.
            let _ = match words {
                Ok(_) => writeln!(out, "page\t{page}\t{scale}"),
                Err(reason) => writeln!(out, "failed\t{page}\t{}", on_one_line(reason)),
            };
            for word in words.iter().flatten() {
                let RecognisedWord { text, line, area: [left, top, right, bottom], confidence } =
                    word;
                let _ =
                    writeln!(out, "{line}\t{left}\t{top}\t{right}\t{bottom}\t{confidence}\t{text}");
            }
        }
        out.into_bytes()
    }

    /// Reads what was kept.
    ///
    /// # Errors
    /// Where it is not what [`Recognised::to_bytes`] writes.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, OcrError> {
        let text = std::str::from_utf8(bytes).map_err(|_| OcrError::Kept)?;
        Self::of_lines(&mut text.lines()).ok_or(OcrError::Kept)
    }

    fn of_lines<'a>(lines: &mut impl Iterator<Item = &'a str>) -> Option<Self> {
        lines.next().filter(|head| *head == HEAD)?;
        let engine = lines.next()?.strip_prefix("engine\t")?.to_owned();
        let languages = lines.next()?.strip_prefix("languages\t")?.to_owned();
        let mut pages: Vec<RecognisedPage> = Vec::new();
        for line in lines {
            match page_of(line) {
                Some(page) => {
                    let is_next = pages.last().is_none_or(|last| last.page < page.page);
                    if !is_next || pages.len() >= MOST_PAGES {
                        return None;
                    }
                    pages.push(page);
                }
                None => {
                    let words = pages.last_mut()?.words.as_mut().ok()?;
                    words.push(word_of(line).filter(|_| words.len() < MOST_WORDS)?);
                }
            }
        }
        Some(Self { engine, languages, pages })
    }

    /// What was said of a page.
    pub(crate) fn page(&self, page: u32) -> Option<&RecognisedPage> {
        let at = self.pages.binary_search_by_key(&page, |known| known.page).ok()?;
        self.pages.get(at)
    }

    /// Whether any word was recognised.
    pub fn has_words(&self) -> bool {
        self.words().next().is_some()
    }

    fn words(&self) -> impl Iterator<Item = &RecognisedWord> {
        self.pages.iter().flat_map(|page| page.words.iter().flatten())
    }

    /// The pages on which words were recognised.
    pub(crate) fn read_pages(&self) -> Vec<u32> {
        let has = |page: &&RecognisedPage| page.words.as_ref().is_ok_and(|words| !words.is_empty());
        self.pages.iter().filter(has).map(|page| page.page).collect()
    }

    /// The first page that failed, with the reason.
    pub(crate) fn failure(&self) -> Option<(u32, &str)> {
        let mut failed =
            self.pages.iter().filter_map(|page| Some((page.page, page.words.as_ref().err()?)));
        failed.next().map(|(page, reason)| (page, reason.as_str()))
    }

    /// How sure the recogniser was of a letter, in percent, in the mean.
    pub(crate) fn confidence(&self) -> Option<u8> {
        mean(self.words().map(|word| (word.confidence, word.text.chars().count())))
    }
}

/// The mean of percentages, each as often as is said.
pub(crate) fn mean(parts: impl Iterator<Item = (u8, usize)>) -> Option<u8> {
    let (mut sum, mut count) = (0_u64, 0_u64);
    for (percent, times) in parts {
        sum += u64::from(percent) * times as u64;
        count += times as u64;
    }
    u8::try_from((sum + count / 2).checked_div(count)?).ok()
}

fn page_of(line: &str) -> Option<RecognisedPage> {
    let mut fields = line.splitn(3, '\t');
    let (kind, page, rest) = (fields.next()?, fields.next()?.parse().ok()?, fields.next()?);
    match kind {
        "page" => {
            let scale: f32 = rest.parse().ok()?;
            let is_scale = (0.01..=100.0).contains(&scale);
            is_scale.then_some(RecognisedPage { page, scale, words: Ok(Vec::new()) })
        }
        "failed" => Some(RecognisedPage { page, scale: 1.0, words: Err(rest.to_owned()) }),
        _ => None,
    }
}

fn word_of(line: &str) -> Option<RecognisedWord> {
    let mut fields = line.splitn(7, '\t');
    let mut number = || fields.next()?.parse::<u32>().ok();
    let line = number()?;
    let area = [number()?, number()?, number()?, number()?];
    let confidence = u8::try_from(number()?).ok().filter(|percent| *percent <= 100)?;
    let text = fields.next()?;
    let is_word = !text.is_empty() && plain(text) == text;
    let is_area = area[0] < area[2] && area[1] < area[3];
    (is_word && is_area).then(|| RecognisedWord { text: text.to_owned(), line, area, confidence })
}

fn on_one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(LONGEST_WORD).collect()
}

/// What of a document is a picture without text: the numbers of such pages of a PDF file, and 1 for a
/// picture that can be decoded.
///
/// # Errors
/// As [`crate::read`] for a file that cannot be opened.
pub fn unread_pages(bytes: &[u8], name: &str) -> Result<Vec<u32>, Refusal> {
    if crate::image::is_decoded(bytes) {
        return Ok(vec![1]);
    }
    match crate::pdf::reader(bytes, name) {
        Some(_) => crate::pdf::unread_pages(bytes, name),
        None => Ok(Vec::new()),
    }
}

/// A picture of a page, or the picture that the document is, for a recogniser.
///
/// # Errors
/// As [`crate::page_image`].
pub fn scan(bytes: &[u8], page: u32) -> Result<Scan, Refusal> {
    match crate::image::is_decoded(bytes) {
        true => crate::image::scan(bytes, page),
        false => crate::pdf::scan(bytes, page),
    }
}

#[cfg(test)]
mod tests;
