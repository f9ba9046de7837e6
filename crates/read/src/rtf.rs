//! Rich Text Format (Microsoft, specification 1.9.1, 2008).
//!
//! A scanner of our own: control words, groups and bytes, each with its place. Groups are kept on a
//! stack of bounded height, so no nesting exhausts anything.

mod pages;
mod rows;
mod words;

use crate::Refusal;
use crate::docx::kind_of_style;
use crate::draft::Draft;
use crate::story::{self, Story};
use crate::words::{Mark, Stream};
use encoding_rs::Encoding;
use model::{BlockKind, DateFound, DocumentId, DocumentKind, Edtf, Reading, Warning};
use rows::Rows;
use std::collections::HashMap;
use std::ops::Range;
use words::{Item, Items};

/// More groups in each other than in any document written by people; deeper ones are read with the
/// settings of this one.
const DEEPEST: usize = 2000;

/// Whether the file begins as RTF does.
pub(crate) fn is_rtf(bytes: &[u8]) -> bool {
    bytes.starts_with(b"{\\rtf")
}

/// Reads an RTF file.
pub(crate) fn read(
    bytes: &[u8],
    document: DocumentId,
    _: &str,
) -> Result<(Reading, Vec<Warning>), Refusal> {
    let mut draft = Draft::default();
    let about = add_to(&mut draft, bytes, Stream::Document(0));
    let (mut reading, warnings) = draft.finish(document, DocumentKind::Rtf, "RTF files", None)?;
    let heading = reading.blocks().iter().find(|block| block.kind == BlockKind::Heading);
    let heading = heading.and_then(|block| reading.text().slice(block.span)).map(str::to_owned);
    reading.title = about.title.or(heading);
    reading.authors = about.authors;
    reading.date_candidates = about.dates;
    Ok((reading, warnings))
}

/// Adds the blocks of RTF that stands somewhere in a document.
pub(crate) fn add_to(draft: &mut Draft, bytes: &[u8], stream: Stream) -> About {
    let mut reader = Rtf::new(stream);
    for (item, range) in Items::of(bytes) {
        reader.take(&item, range);
    }
    reader.flush();
    if reader.states.len() > 1 || reader.too_deep > 0 {
        draft.warn_cut_off();
    }
    for piece in reader.story.take() {
        piece.add_to(draft);
    }
    draft.end_tables(rows::APART);
    reader.about
}

/// What the file says of itself.
#[derive(Debug, Default)]
pub(crate) struct About {
    title: Option<String>,
    authors: Vec<String>,
    dates: Vec<DateFound>,
}

/// Where the characters of a group go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Destination {
    Text,
    Skip,
    Fonts,
    Styles,
    /// Information on the document, in the group of this name.
    Info(&'static str),
    /// The names of those who changed the text.
    Authors,
    /// The name of who wrote the next comment.
    CommentAuthor,
}

/// Settings that end with their group.
#[derive(Debug, Clone)]
struct State {
    destination: Destination,
    /// Whether this group opened its destination.
    opened: bool,
    /// How many paragraphs and rows were open where the destination began, and whether a context
    /// was entered there.
    base: usize,
    has_context: bool,
    /// How many characters stand for a `\u` in programs that do not know it.
    fallback: usize,
    font: i32,
    deleted: bool,
    revised: bool,
    author: i32,
    revised_on: i32,
    deleter: i32,
    deleted_on: i32,
    style: i32,
    /// Whether the group describes a row of a table inside of a cell.
    describes_inner: bool,
}

/// Reads one file.
struct Rtf {
    story: Story,
    states: Vec<State>,
    /// Groups beyond the highest stack.
    too_deep: usize,
    /// Whether `\*` came just before.
    is_optional: bool,
    /// Characters still to be left out behind a `\u`.
    skip: usize,
    /// Bytes that wait to be decoded together, and where they stand.
    pending: Vec<u8>,
    place: Range<usize>,
    high: Option<(u16, usize)>,
    page: &'static Encoding,
    fonts: HashMap<i32, &'static Encoding>,
    styles: HashMap<i32, BlockKind>,
    authors: Vec<String>,
    comment_author: String,
    kind: BlockKind,
    rows: Rows,
    /// The rows of the text around notes and the like that are open.
    outer_rows: Vec<Rows>,
    /// The characters of a group that are no text.
    value: String,
    date: [i32; 3],
    about: About,
}

impl Rtf {
    fn new(stream: Stream) -> Self {
        let state = State {
            destination: Destination::Text,
            opened: false,
            base: 0,
            has_context: false,
            fallback: 1,
            font: -1,
            deleted: false,
            revised: false,
            author: 0,
            revised_on: 0,
            deleter: 0,
            deleted_on: 0,
            style: 0,
            describes_inner: false,
        };
        Self {
            story: Story::new(stream),
            states: vec![state],
            too_deep: 0,
            is_optional: false,
            skip: 0,
            pending: Vec::new(),
            place: 0..0,
            high: None,
            page: encoding_rs::WINDOWS_1252,
            fonts: HashMap::new(),
            styles: HashMap::new(),
            authors: Vec::new(),
            comment_author: String::new(),
            kind: BlockKind::Paragraph,
            rows: Rows::default(),
            outer_rows: Vec::new(),
            value: String::new(),
            date: [0; 3],
            about: About::default(),
        }
    }

    /// The settings here. The first ones are never taken off the stack.
    fn state(&mut self) -> &mut State {
        let last = self.states.len() - 1;
        &mut self.states[last]
    }

    fn take(&mut self, item: &Item<'_>, range: Range<usize>) {
        match item {
            Item::Open => self.open(),
            Item::Close => self.close(),
            Item::Byte(byte) => self.byte(*byte, range),
            Item::Bin => self.skip = self.skip.saturating_sub(1),
            Item::Optional => self.is_optional = true,
            Item::Word { name, number } => {
                let is_optional = std::mem::take(&mut self.is_optional);
                if *name != "u" && self.skip > 0 {
                    self.skip -= 1;
                    return;
                }
                self.word(name, *number, is_optional, range);
            }
        }
    }

    fn open(&mut self) {
        self.flush();
        self.skip = 0;
        if self.states.len() >= DEEPEST {
            self.too_deep += 1;
            return;
        }
        let mut state = self.state().clone();
        state.opened = false;
        state.has_context = false;
        self.states.push(state);
    }

    fn close(&mut self) {
        self.flush();
        self.skip = 0;
        if self.too_deep > 0 {
            self.too_deep -= 1;
            return;
        }
        if self.states.len() == 1 {
            return;
        }
        let Some(state) = self.states.pop() else {
            return;
        };
        if state.opened && state.destination == Destination::Text {
            while self.story.depth() > state.base {
                self.story.close();
            }
        }
        if state.has_context {
            self.rows.leave(&mut self.story);
            self.rows = self.outer_rows.pop().unwrap_or_default();
            self.story.leave();
        }
        self.end_value(&state);
    }

    /// Takes what a group said that is no text.
    fn end_value(&mut self, state: &State) {
        match state.destination {
            Destination::Text | Destination::Skip | Destination::Fonts => return,
            Destination::Styles => {
                let kind = kind_of_style(self.value.trim().trim_end_matches(';'));
                self.styles.extend(kind.map(|kind| (state.style, kind)));
            }
            Destination::Authors if !state.opened => {
                self.authors.push(self.value.trim().trim_end_matches(';').to_owned());
            }
            Destination::Authors => {}
            Destination::CommentAuthor => self.comment_author = self.value.trim().to_owned(),
            Destination::Info(field) => self.info(field),
        }
        self.value.clear();
    }

    fn info(&mut self, field: &str) {
        let value = self.value.trim();
        match field {
            "title" if !value.is_empty() => self.about.title = Some(value.to_owned()),
            "author" if !value.is_empty() && self.about.authors.is_empty() => {
                self.about.authors.push(value.to_owned())
            }
            "creatim" | "revtim" if self.about.dates.len() < 2 => {
                let [year, month, day] = std::mem::take(&mut self.date);
                let part = |number| u8::try_from(number).ok();
                let edtf = part(month).zip(part(day));
                let edtf = edtf.and_then(|(month, day)| Edtf::day(year, month, day).ok());
                let what = if field == "creatim" { "created" } else { "modified" };
                let found_in = format!("properties: {what}");
                self.about.dates.extend(edtf.map(|edtf| DateFound { edtf, found_in }));
            }
            _ => {}
        }
    }

    fn byte(&mut self, byte: u8, range: Range<usize>) {
        self.is_optional = false;
        if self.skip > 0 {
            self.skip -= 1;
            return;
        }
        if self.pending.is_empty() {
            self.place.start = range.start;
        }
        self.place.end = range.end;
        self.pending.push(byte);
    }

    /// Decodes the bytes that wait.
    fn flush(&mut self) {
        if self.pending.is_empty() {
            return;
        }
        let bytes = std::mem::take(&mut self.pending);
        let font = self.state().font;
        let page = self.fonts.get(&font).copied().unwrap_or(self.page);
        let (words, _) = page.decode_without_bom_handling(&bytes);
        let place = self.place.clone();
        self.words(&words, place);
    }

    /// Puts characters where the group wants them.
    fn words(&mut self, words: &str, place: Range<usize>) {
        match self.state().destination {
            Destination::Text => self.text(words, place),
            Destination::Skip | Destination::Fonts => {}
            _ => self.value.push_str(words),
        }
    }

    fn text(&mut self, words: &str, place: Range<usize>) {
        self.begin();
        let state = self.state();
        let (deleted, revised) = (state.deleted, state.revised);
        let (deleter, author) =
            ((state.deleter, state.deleted_on), (state.author, state.revised_on));
        if deleted {
            let mark = self.change("deleted-text", "deleted", deleter);
            self.story.removed(words, place, &mark);
        } else if revised {
            let mark = self.change("inserted-text", "inserted", author);
            self.story.words(words, place, Some(&mark));
        } else {
            self.story.words(words, place, None);
        }
    }

    fn change(&self, code: &'static str, what: &str, (author, time): (i32, i32)) -> Mark {
        let name = usize::try_from(author).ok().and_then(|author| self.authors.get(author));
        story::change(code, what, name.map(String::as_str), date(time).as_deref())
    }

    /// Opens a paragraph or a row where none is open, and ends a table that the text has left.
    fn begin(&mut self) {
        let base = self.state().base;
        if self.story.depth() > base && self.story.is_row() && !self.rows.is_inside() {
            self.end_row();
        }
        if self.story.depth() <= base {
            match self.rows.is_inside() {
                true => self.begin_row(),
                false => {
                    self.rows.leave(&mut self.story);
                    self.story.open(self.kind);
                }
            }
        }
        self.rows.enter_inner(&mut self.story);
        let kind = self.kind;
        self.story.set_kind(kind);
    }

    fn end_paragraph(&mut self) {
        let base = self.state().base;
        if self.story.is_row() && self.rows.is_inside() {
            self.story.gap(' ');
        } else if self.story.depth() > base {
            self.story.close();
        }
    }

    /// Ends a paragraph; one outside of rows ends the table before it.
    fn paragraph(&mut self) {
        self.end_paragraph();
        if self.story.depth() == self.state().base && !self.rows.is_inside() {
            self.rows.leave(&mut self.story);
        }
    }

    fn begin_row(&mut self) {
        self.rows.begin(&mut self.story);
    }

    fn end_row(&mut self) {
        self.rows.end(&mut self.story);
    }

    fn word(&mut self, name: &str, number: Option<i32>, is_optional: bool, range: Range<usize>) {
        if name != "'" {
            self.flush();
        }
        if self.destination(name, is_optional) {
            return;
        }
        let value = number.unwrap_or(0);
        if name == "u" {
            self.unicode(value, range);
            return;
        }
        self.high = None;
        if let Some(sign) = words::sign(name) {
            self.words(sign, range);
            return;
        }
        match self.state().destination {
            Destination::Text => self.text_word(name, value),
            Destination::Fonts => self.font_word(name, value),
            Destination::Info(_) => self.date_word(name, value),
            _ => {}
        }
        self.setting(name, number);
    }

    /// Opens the destination of this name, if it is one.
    fn destination(&mut self, name: &str, is_optional: bool) -> bool {
        use Destination::{Authors, CommentAuthor, Fonts, Info, Skip, Styles, Text};
        let destination = match name {
            "fonttbl" => Fonts,
            "stylesheet" => Styles,
            "revtbl" => Authors,
            "atnauthor" => CommentAuthor,
            "title" => Info("title"),
            "author" => Info("author"),
            "creatim" => Info("creatim"),
            "revtim" => Info("revtim"),
            "info" => Skip,
            "listtext" | "pntext" => {
                self.kind = BlockKind::ListItem;
                Skip
            }
            "nesttableprops" => {
                self.state().describes_inner = true;
                return true;
            }
            _ if words::is_skipped(name) => Skip,
            _ if words::context(name).is_some() => Text,
            _ if is_optional => Skip,
            _ => return false,
        };
        let is_hidden = self.state().destination == Skip && destination == Text;
        if is_hidden && name != "shptxt" {
            return true;
        }
        if self.too_deep > 0 || self.state().opened {
            // A group has one destination; what would open another one is left out.
            return true;
        }
        let base = self.story.depth();
        if let Some(mark) = self.context(name) {
            self.story.enter(mark);
            self.outer_rows.push(std::mem::take(&mut self.rows));
            self.state().has_context = true;
        }
        let state = self.state();
        state.destination = destination;
        state.opened = true;
        state.base = base;
        self.value.clear();
        true
    }

    fn context(&self, name: &str) -> Option<Mark> {
        let (code, message) = words::context(name)?;
        if code == "comment" {
            return Some(story::change(code, message, Some(&self.comment_author), None));
        }
        Some(Mark { code, message: message.to_owned() })
    }

    fn unicode(&mut self, value: i32, range: Range<usize>) {
        self.skip = self.state().fallback;
        // Numbers past 32767 are written as negative ones.
        let unit = value.rem_euclid(1 << 16) as u16;
        let high = self.high.take();
        if (0xD800..0xDC00).contains(&unit) {
            self.high = Some((unit, range.start));
            return;
        }
        let start = high.map_or(range.start, |(_, start)| start);
        let units = high.map(|(unit, _)| unit).into_iter().chain([unit]);
        let words: String = char::decode_utf16(units).map(|c| c.unwrap_or('\u{FFFD}')).collect();
        self.words(&words, start..range.end);
    }

    fn text_word(&mut self, name: &str, value: i32) {
        match name {
            "par" | "sect" | "page" => self.paragraph(),
            "line" => self.story.gap('\n'),
            "tab" => self.story.gap('\t'),
            "trowd" => self.row_defaults(),
            "cell" => self.rows.cell(&mut self.story),
            "nestcell" => self.rows.inner_cell(&mut self.story),
            "nestrow" => self.rows.end_inner(&mut self.story),
            "row" => self.end_row(),
            "pard" => {
                self.kind = BlockKind::Paragraph;
                self.rows.paragraph();
            }
            "intbl" => self.rows.inside(),
            "itap" => self.rows.depth(value),
            "cellx" | "trleft" | "trhdr" | "clmgf" | "clvmgf" => {
                let describes_inner = self.state().describes_inner;
                self.rows.describe(name, value, describes_inner);
            }
            "outlinelevel" if (0..9).contains(&value) => self.kind = BlockKind::Heading,
            "s" => {
                if let Some(kind) = self.styles.get(&value) {
                    self.kind = *kind;
                }
            }
            "ls" if value > 0 && self.kind == BlockKind::Paragraph => {
                self.kind = BlockKind::ListItem;
            }
            _ => {}
        }
    }

    /// A description of a row begins; in the text, so does the row.
    fn row_defaults(&mut self) {
        let describes_inner = self.state().describes_inner;
        if !describes_inner && !self.story.is_row() {
            self.end_paragraph();
            self.begin_row();
        }
        self.rows.describe("trowd", 0, describes_inner);
    }

    fn font_word(&mut self, name: &str, value: i32) {
        if name == "fcharset" {
            let font = self.state().font;
            self.fonts.extend(pages::of_charset(value).map(|page| (font, page)));
        }
    }

    fn date_word(&mut self, name: &str, value: i32) {
        match name {
            "yr" => self.date[0] = value,
            "mo" => self.date[1] = value,
            "dy" => self.date[2] = value,
            _ => {}
        }
    }

    /// Settings that hold in every destination.
    fn setting(&mut self, name: &str, number: Option<i32>) {
        let value = number.unwrap_or(0);
        let on = number != Some(0);
        match name {
            "ansicpg" => self.page = pages::of_number(value).unwrap_or(self.page),
            "mac" => self.page = encoding_rs::MACINTOSH,
            "uc" => self.state().fallback = usize::try_from(value).unwrap_or(0).min(16),
            "f" => self.state().font = value,
            "s" => self.state().style = value,
            "deleted" => self.state().deleted = on,
            "revised" => self.state().revised = on,
            "revauth" => self.state().author = value,
            "revdttm" => self.state().revised_on = value,
            "revdttmdel" => self.state().deleted_on = value,
            "revauthdel" => self.state().deleter = value,
            "plain" => {
                let state = self.state();
                (state.deleted, state.revised) = (false, false);
            }
            _ => {}
        }
    }
}

/// A date and time in one number (the DTTM structure of [MS-DOC], 2.9.69).
fn date(time: i32) -> Option<String> {
    let bits = |from: u32, count: u32| (time >> from) & ((1 << count) - 1);
    let (minute, hour, day, month) = (bits(0, 6), bits(6, 5), bits(11, 5), bits(16, 4));
    let year = 1900 + bits(20, 9);
    (time != 0).then(|| format!("{year}-{month:02}-{day:02}T{hour:02}:{minute:02}"))
}

#[cfg(test)]
mod tests;
