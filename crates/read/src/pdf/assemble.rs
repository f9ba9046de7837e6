//! The pages of a file become one reading.

use super::beside::{self, Note, NoteKind};
use super::flow::{self, Joint, Passage, Setting};
use super::grid::{self, Row};
use super::lines::{Box4, Frame, Line, Word};
use super::page::Sheet;
use super::paint::Hidden;
use super::regions::{Page, Region};
use super::running::{self, Edge};
use super::{Open, file, info, limits};
use crate::Refusal;
use crate::draft::{Draft, Place};
use crate::ocr::{self, Recognised};
use crate::tables::{self, Cell, Left, MAX_CELLS, MAX_ROWS, Read};
use model::{BlockKind, DocumentId, DocumentKind, Origin, Property};
use std::borrow::Cow;
use std::ops::Range;

/// So many words of which a recogniser is not sure are named; the others are counted.
const MOST_DOUBTFUL: usize = 50;

const WHAT: &str = "PDF files";

/// A part of the document, in the order of reading.
struct Part {
    page: u32,
    frame: Frame,
    to_left: bool,
    kind: PartKind,
}

enum PartKind {
    Column(Vec<Line>),
    Table {
        columns: usize,
        rows: Vec<Row>,
    },
    /// Running titles and numbers of pages.
    Running(Vec<Line>),
    /// Comments and fields.
    Notes(Vec<Note>),
    /// What cannot be seen, and why.
    Hidden(Vec<Hidden>, Vec<Line>),
}

/// Makes the reading.
pub(super) fn assemble(
    open: &Open,
    sheets: Vec<Sheet>,
    document: DocumentId,
    recognised: Option<&Recognised>,
) -> Read {
    let state = State::of(&sheets);
    let parts = parts(sheets);
    let setting = setting(&parts);
    let mut writer = Writer::new(&setting, Draft::default());
    writer.write_all(&parts)?;
    state.check(writer.draft.len(), recognised)?;
    state.warn(&mut writer.draft);
    if let Some(recognised) = recognised {
        writer.warn_recognised(recognised);
    }
    writer.warn_hidden();
    if writer.comments > 0 {
        let message = format!("comments on pages are read too; comments: {}", writer.comments);
        writer.draft.warn("comments", message, None);
    }
    warn_of_file(open, &mut writer.draft);
    let title = writer.title.map(|(_, title)| title);
    let (mut reading, warnings) = writer.draft.finish(document, DocumentKind::Pdf, WHAT, None)?;
    set_facts(open, &mut reading, title);
    Ok((reading, warnings))
}

fn setting(parts: &[Part]) -> Setting {
    Setting::of(parts.iter().filter_map(|part| match &part.kind {
        PartKind::Column(lines) => Some(lines.as_slice()),
        _ => None,
    }))
}

/// Adds the words that were recognised in a picture, `height` pixels high, to what is known of it.
pub(crate) fn add_recognised(
    draft: Draft,
    recognised: &Recognised,
    height: u32,
) -> Result<Draft, Refusal> {
    let mut sheet = Sheet::picture(height as f32);
    sheet.add(recognised);
    let parts = parts(vec![sheet]);
    let setting = setting(&parts);
    let mut writer = Writer::new(&setting, draft);
    writer.write_all(&parts)?;
    writer.warn_recognised(recognised);
    Ok(writer.draft)
}

fn set_facts(open: &Open, reading: &mut model::Reading, title: Option<String>) {
    let said = info::said(&open.file.pdf, open.file.catalog().as_ref());
    let of_text = title.map(|value| model::Candidate {
        property: Property::Title,
        value,
        found_in: "text".to_owned(),
    });
    reading.candidates = of_text.into_iter().chain(said.candidates).collect();
    let title = reading.candidates.iter().find(|found| found.property == Property::Title);
    reading.title = title.map(|found| found.value.clone());
    // The day on which a file was made is no day of publication: it is shown, not taken.
    reading.date_candidates = said.created;
    reading.modified = said.modified;
}

/// What is to be said of the pages.
struct State {
    pages: usize,
    /// Pages with pictures and no or hardly any words.
    scans: Vec<u32>,
    /// Pages on which a limit was reached.
    cut: Vec<u32>,
    /// Pages with glyphs whose letters are not known.
    unknown: Vec<u32>,
}

impl State {
    fn of(sheets: &[Sheet]) -> Self {
        let numbers = |holds: fn(&Sheet) -> bool| {
            sheets.iter().filter(|sheet| holds(sheet)).map(|sheet| sheet.number).collect()
        };
        Self {
            pages: sheets.len(),
            scans: numbers(|sheet| sheet.is_picture),
            cut: numbers(|sheet| sheet.is_cut),
            unknown: numbers(|sheet| sheet.unknown > 0),
        }
    }

    /// A file without words is refused: as a scan where it has pictures.
    fn check(&self, blocks: usize, recognised: Option<&Recognised>) -> Result<(), Refusal> {
        if blocks > 0 || self.scans.is_empty() {
            return Ok(());
        }
        let Some(recognised) = recognised else {
            return Err(Refusal::Scan { pages: self.pages });
        };
        let reason = recognised.failure().map_or("it found no words", |(_, reason)| reason);
        Err(Refusal::NotRecognised { engine: recognised.engine.clone(), reason: reason.to_owned() })
    }

    fn warn(&self, draft: &mut Draft) {
        let told = [
            (
                &self.scans,
                "page-without-text",
                "pages have a picture and no text, or hardly any, and were not read; `--ocr` has \
                 them read by tesseract, where it is installed; pages",
            ),
            (&self.cut, "too-much", "pages draw more than is read; the rest is left out; pages"),
            (
                &self.unknown,
                "unknown-letters",
                "fonts do not say which letters they draw, so some are shown as \u{FFFD}; pages",
            ),
        ];
        for (pages, code, message) in told {
            if !pages.is_empty() {
                draft.warn(code, format!("{message}: {}", listed(pages)), None);
            }
        }
    }
}

/// `1-3, 7`, and not more than fits a line.
fn listed(pages: &[u32]) -> String {
    const MOST: usize = 12;
    let mut runs: Vec<(u32, u32)> = Vec::new();
    for page in pages {
        match runs.last_mut().filter(|run| run.1 + 1 == *page) {
            Some(run) => run.1 = *page,
            None => runs.push((*page, *page)),
        }
    }
    let shown = runs.iter().take(MOST).map(|(from, to)| match from == to {
        true => from.to_string(),
        false => format!("{from}-{to}"),
    });
    let mut shown = shown.collect::<Vec<_>>().join(", ");
    if runs.len() > MOST {
        shown.push_str(", …");
    }
    shown
}

fn warn_of_file(open: &Open, draft: &mut Draft) {
    match open.file.harm {
        Some(file::Harm::CutOff) => draft.warn_cut_off(),
        Some(file::Harm::Table) => {
            let message = "the file's table of objects is wrong; what was found is read";
            draft.warn("damaged", message.to_owned(), None);
        }
        None => {}
    }
    if open.file.is_encrypted {
        let message = "the file is encrypted and opens without a password";
        draft.warn("encrypted-open", message.to_owned(), None);
    }
    let attached = beside::attachments(open.file.catalog().as_ref(), open.file.pages(), false);
    if !attached.is_empty() {
        let names: Vec<&str> = attached.iter().take(12).map(|file| file.name.as_str()).collect();
        let message = format!(
            "files are attached and not read with it; files: {}, the first ones: {}",
            attached.len(),
            names.join(", ")
        );
        draft.warn("attachments", message, None);
    }
    let (all, read) = (open.file.pdf.pages().len(), open.file.pages().len());
    if read < all {
        draft.warn("too-much", format!("of {all} pages the first {read} are read"), None);
    }
}

/// The parts of all pages. Running titles come after the text of their page, so that they interrupt
/// nothing.
fn parts(mut sheets: Vec<Sheet>) -> Vec<Part> {
    let running = {
        let edges = sheets.iter().map(|sheet| {
            let first = sheet.layers.first().filter(|layer| layer.hidden.is_empty());
            let lines = first.map_or(&[][..], |layer| layer.lines.as_slice());
            Edge { lines, height: sheet.height }
        });
        running::running(&edges.collect::<Vec<_>>())
    };
    let mut parts = Vec::new();
    let mut before: Vec<(f32, f32)> = Vec::new();
    for (sheet, (top, bottom)) in sheets.iter_mut().zip(running) {
        let mut gaps = Vec::new();
        for (at, layer) in std::mem::take(&mut sheet.layers).into_iter().enumerate() {
            let mut lines = layer.lines;
            let mut repeated = Vec::new();
            if at == 0 && layer.hidden.is_empty() {
                let last = lines.split_off(lines.len().saturating_sub(bottom));
                let rest = lines.split_off(top.min(lines.len()));
                repeated = lines;
                repeated.extend(last);
                lines = rest;
            }
            let part = |kind| Part {
                page: sheet.number,
                frame: layer.frame,
                to_left: sheet.to_left,
                kind,
            };
            if !layer.hidden.is_empty() {
                parts.push(part(PartKind::Hidden(layer.hidden, lines)));
                continue;
            }
            let rules = layer.frame.rules(&sheet.rules);
            let page = Page {
                rules: &rules,
                to_left: sheet.to_left,
                before: &before,
                work: std::cell::Cell::new(limits::COLUMN_WORK),
            };
            for region in page.regions(lines) {
                let kind = match region {
                    Region::Column(lines) => {
                        gaps.clear();
                        PartKind::Column(lines)
                    }
                    Region::Table(grid) => {
                        gaps.clone_from(&grid.gaps);
                        let columns = grid.gaps.len() + 1;
                        PartKind::Table { columns, rows: grid::rows(grid) }
                    }
                };
                parts.push(part(kind));
            }
            if !repeated.is_empty() {
                parts.push(part(PartKind::Running(repeated)));
            }
        }
        if !sheet.notes.is_empty() {
            let kind = PartKind::Notes(std::mem::take(&mut sheet.notes));
            let (page, frame, to_left) = (sheet.number, Frame::level(), sheet.to_left);
            parts.push(Part { page, frame, to_left, kind });
        }
        before = gaps;
    }
    parts
}

/// A table whose rows are written.
struct OpenTable {
    sheet: tables::Sheet,
    columns: usize,
    /// The words of its first row.
    header: Vec<String>,
    rows: u32,
}

/// Writes parts one after another.
struct Writer<'a> {
    setting: &'a Setting,
    draft: Draft,
    left: Left,
    table: Option<OpenTable>,
    /// The passage that was written last, where more of it may follow, with its page.
    last: Option<Passage>,
    title: Option<(f32, String)>,
    /// How many comments were written.
    comments: usize,
    /// Words that cannot be seen: why, how many, and where the first ones stand.
    hidden: Vec<(Vec<Hidden>, usize, std::ops::Range<usize>)>,
    /// Words of which a recogniser was not sure.
    doubtful: usize,
}

impl<'a> Writer<'a> {
    fn new(setting: &'a Setting, draft: Draft) -> Self {
        Self {
            setting,
            draft,
            left: Left { cells: MAX_CELLS, rows: MAX_ROWS },
            table: None,
            last: None,
            title: None,
            comments: 0,
            hidden: Vec::new(),
            doubtful: 0,
        }
    }

    fn write_all(&mut self, parts: &[Part]) -> Result<(), Refusal> {
        parts.iter().try_for_each(|part| self.write(part))?;
        self.end_table();
        Ok(())
    }

    fn write(&mut self, part: &Part) -> Result<(), Refusal> {
        match &part.kind {
            PartKind::Column(lines) => {
                self.end_table();
                for (passage, lines) in flow::passages_with_lines(lines, self.setting) {
                    self.passage(part, passage, lines);
                }
            }
            PartKind::Table { columns, rows } => {
                self.last = None;
                self.table(part, *columns, rows)?;
            }
            PartKind::Running(lines) => {
                for line in lines {
                    let place = place(part, line.area);
                    let bytes =
                        self.draft.push(BlockKind::Caption, &line.text(part.to_left), place);
                    self.say_recognised(bytes, &[line]);
                }
            }
            PartKind::Notes(notes) => self.notes(part, notes),
            PartKind::Hidden(reasons, lines) => self.hidden(part, reasons, lines),
        }
        Ok(())
    }

    /// Says of the block added last, whose bytes these are, how sure a recogniser was of it, and of
    /// which words it was not.
    fn say_recognised(&mut self, bytes: Range<usize>, lines: &[&Line]) {
        self.draft.set_ocr(Line::ocr(lines));
        let words = lines.iter().flat_map(|line| &line.words);
        let doubtful = |word: &&Word| word.ocr.is_some_and(|percent| percent < ocr::DOUBTFUL);
        let mut from = bytes.start;
        for word in words.filter(doubtful) {
            self.doubtful += 1;
            let text = word.text();
            let rest = self.draft.text().get(from..bytes.end).unwrap_or_default();
            // A word that is divided between lines is not found, and only counted.
            let Some(at) = rest.find(&text).filter(|_| self.doubtful <= MOST_DOUBTFUL) else {
                continue;
            };
            let place = from + at..from + at + text.len();
            from = place.end;
            let percent = word.ocr.unwrap_or_default();
            let message = format!("OCR is not sure of “{text}”: {percent} %");
            self.draft.warn("doubtful-word", message, Some(place));
        }
    }

    fn warn_recognised(&mut self, recognised: &Recognised) {
        let Recognised { engine, languages, .. } = recognised;
        let pages = recognised.read_pages();
        if let Some(confidence) = recognised.confidence() {
            let message = format!(
                "read by OCR ({engine}, {languages}) from pictures, which is less sure than text: \
                 compare it with the picture; confidence {confidence} %; words below {} %: {}; \
                 pages: {}",
                ocr::DOUBTFUL,
                self.doubtful,
                listed(&pages)
            );
            self.draft.warn("read-by-ocr", message, None);
        }
        if let Some((page, reason)) = recognised.failure() {
            let message = format!("OCR ({engine}) failed on page {page}: {reason}");
            self.draft.warn("ocr-failed", message, None);
        }
    }

    fn passage(&mut self, part: &Part, passage: Passage, lines: &[Line]) {
        let words = passage.text.trim();
        let divider = match self.last.take().filter(|last| goes_on(last, &passage)) {
            Some(last) => match flow::divided(&last.text, words, self.setting) {
                Joint::Blank => " ",
                Joint::Kept => "",
                Joint::Dropped => {
                    self.draft.drop_last_character();
                    ""
                }
            },
            None => "\n\n",
        };
        let bytes = self.draft.push_after(divider, passage.kind, words, place(part, passage.area));
        self.say_recognised(bytes, &lines.iter().collect::<Vec<_>>());
        let is_heading = passage.kind == BlockKind::Heading && part.page == 1;
        let is_larger = self.title.as_ref().is_none_or(|(size, _)| passage.size > *size);
        if is_heading && is_larger {
            self.title = Some((passage.size, words.to_owned()));
        }
        self.last = Some(passage);
    }

    fn table(&mut self, part: &Part, columns: usize, rows: &[Row]) -> Result<(), Refusal> {
        let all: Vec<Vec<(u32, String)>> =
            rows.iter().map(|row| self.cells(row, columns, part.to_left)).collect();
        let is_same = self.table.as_ref().is_some_and(|table| table.columns == columns);
        if !is_same {
            self.end_table();
        }
        for (row, cells) in rows.iter().zip(&all) {
            let origin = origin(part, row.area);
            let words: Vec<String> = cells.iter().map(|(_, words)| words.clone()).collect();
            let table = self.table.get_or_insert_with(|| OpenTable {
                sheet: tables::Sheet::new(&format!("page {}", part.page)),
                columns,
                header: words.clone(),
                rows: 0,
            });
            // The header comes again on every page.
            if table.rows > 0 && table.header == words {
                let place = Place::Known(origin);
                let bytes = self.draft.push_after(
                    "\n",
                    BlockKind::Row,
                    &words.join(tables::BETWEEN),
                    place,
                );
                self.say_recognised(bytes, &lines_of(row));
                continue;
            }
            table.rows += 1;
            let cells: Vec<Cell> = cells
                .iter()
                .map(|(column, words)| Cell {
                    column: *column,
                    words: Cow::Borrowed(words.as_str()),
                    kind: tables::kind_of_words(words),
                })
                .collect();
            let from = self.draft.text().len();
            table.sheet.push_at(&mut self.draft, origin, &cells, &mut self.left)?;
            self.say_recognised(from..self.draft.text().len(), &lines_of(row));
        }
        Ok(())
    }

    /// The words of the cells of a row, the column that is read first first.
    fn cells(&self, row: &Row, columns: usize, to_left: bool) -> Vec<(u32, String)> {
        let mut cells: Vec<(u32, String)> = Vec::with_capacity(row.cells.len());
        for (column, lines) in &row.cells {
            let leaning: i64 = lines.iter().map(|line| super::bidi::leaning(&line.pieces())).sum();
            let mut words = String::new();
            for line in lines {
                flow::append(&mut words, &line.text(leaning > 0), self.setting);
            }
            let at = if to_left { columns - 1 - column } else { *column };
            cells.push((at as u32, words));
        }
        cells.sort_by_key(|(column, _)| *column);
        cells
    }

    fn end_table(&mut self) {
        if let Some(table) = self.table.take() {
            table.sheet.end(&mut self.draft);
        }
    }

    fn notes(&mut self, part: &Part, notes: &[Note]) {
        for note in notes {
            let kind = match note.kind {
                NoteKind::Comment => BlockKind::Caption,
                NoteKind::Field => BlockKind::Paragraph,
            };
            self.comments += usize::from(note.kind == NoteKind::Comment);
            self.draft.push(kind, &note.text, place(part, note.area));
        }
    }

    fn hidden(&mut self, part: &Part, reasons: &[Hidden], lines: &[Line]) {
        let words = lines.iter().map(|line| line.words.len()).sum();
        let mut first = None;
        for passage in flow::passages(lines, self.setting) {
            let place = place(part, passage.area);
            let bytes = self.draft.push(BlockKind::Paragraph, passage.text.trim(), place);
            first = first.or(Some(bytes));
        }
        if let Some(bytes) = first {
            self.hidden.push((reasons.to_vec(), words, bytes));
        }
    }

    fn warn_hidden(&mut self) {
        let mut reasons: Vec<Hidden> =
            self.hidden.iter().flat_map(|(reasons, ..)| reasons.iter().copied()).collect();
        reasons.sort_unstable();
        reasons.dedup();
        let words: usize = self.hidden.iter().map(|(_, words, _)| words).sum();
        let Some((_, _, bytes)) = self.hidden.first() else { return };
        let reasons: Vec<&str> = reasons.into_iter().map(named).collect();
        let message = format!(
            "text that nobody sees in the file is read too ({}); words: {words}",
            reasons.join(", ")
        );
        let bytes = bytes.clone();
        self.draft.warn("hidden-text", message, Some(bytes));
    }
}

fn lines_of(row: &Row) -> Vec<&Line> {
    row.cells.iter().flat_map(|(_, lines)| lines).collect()
}

fn named(reason: Hidden) -> &'static str {
    match reason {
        Hidden::White => "in the colour of the paper",
        Hidden::Outside => "outside the page",
        Hidden::Clipped => "clipped away",
        Hidden::Layer => "in a hidden layer",
        Hidden::Covered => "under an area drawn over it",
        Hidden::Tiny => "too small to read",
    }
}

fn origin(part: &Part, area: Box4) -> Origin {
    Origin::Page { page: part.page, rectangle: part.frame.back(area) }
}

fn place(part: &Part, area: Box4) -> Place {
    Place::Known(origin(part, area))
}

/// Whether a passage is the rest of one in the column or on the page before.
fn goes_on(last: &Passage, next: &Passage) -> bool {
    let is_text =
        |passage: &Passage| matches!(passage.kind, BlockKind::Paragraph | BlockKind::ListItem);
    let is_same = (last.size - next.size).abs() <= 0.08 * last.size.max(next.size);
    let ends = crate::blocks::ends_sentence(&last.text);
    let begins_small = next.text.starts_with(char::is_lowercase);
    is_text(last)
        && next.kind == BlockKind::Paragraph
        && is_same
        && !ends
        && !next.is_indented
        && last.is_open
        && (begins_small || !next.text.starts_with(['"', '“', '«', '—']))
}
