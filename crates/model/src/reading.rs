//! A reading: the text of a document with, for every block, where in the original it stands.

use crate::{Answer, DocumentId, Edtf, Excerpt, Media, Span, SpanError, Spans, Table, Text};
use std::borrow::Cow;

/// The format that a document was read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DocumentKind {
    /// Plain text.
    Text,
    /// A web page.
    Html,
    /// A PDF file.
    Pdf,
    /// A Word file (Office Open XML).
    Docx,
    /// A text of OpenDocument.
    Odt,
    /// Rich Text Format.
    Rtf,
    /// A message: mail with its headers.
    Message,
    /// Several messages in one file.
    Mailbox,
    /// Tables: a workbook, comma- or tab-separated values.
    Sheet,
    /// What is said in a recording, with times.
    Subtitles,
    /// An exported conversation.
    Chat,
    /// Posts of a social network.
    Posts,
    /// Submissions of a form.
    Survey,
    /// A file that holds others.
    Archive,
    /// A picture or a recording: not read, only described.
    Image,
}

impl DocumentKind {
    /// All of them.
    pub const ALL: [Self; 15] = [
        Self::Text,
        Self::Html,
        Self::Pdf,
        Self::Docx,
        Self::Odt,
        Self::Rtf,
        Self::Message,
        Self::Mailbox,
        Self::Sheet,
        Self::Subtitles,
        Self::Chat,
        Self::Posts,
        Self::Survey,
        Self::Archive,
        Self::Image,
    ];

    /// As it is written on the wire.
    pub fn code(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Html => "html",
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Odt => "odt",
            Self::Rtf => "rtf",
            Self::Message => "message",
            Self::Mailbox => "mailbox",
            Self::Sheet => "sheet",
            Self::Subtitles => "subtitles",
            Self::Chat => "chat",
            Self::Posts => "posts",
            Self::Survey => "survey",
            Self::Archive => "archive",
            Self::Image => "image",
        }
    }

    /// The kind with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// What a block of text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BlockKind {
    /// Running text.
    Paragraph,
    /// A title or a heading between paragraphs.
    Heading,
    /// An item of a list.
    ListItem,
    /// A quotation set apart.
    Quote,
    /// Words under a picture.
    Caption,
    /// The line that says when, where or by whom.
    Dateline,
    /// What one speaker says in a transcript, with the name before it.
    Turn,
    /// A row of a table.
    Row,
    /// What somebody took out of the text, in a file that keeps changes: evidence of a change, and
    /// nothing that the document says.
    Deleted,
    /// What a form asks; nobody's assertion.
    Question,
}

impl BlockKind {
    const ALL: [Self; 10] = [
        Self::Paragraph,
        Self::Heading,
        Self::ListItem,
        Self::Quote,
        Self::Caption,
        Self::Dateline,
        Self::Turn,
        Self::Row,
        Self::Deleted,
        Self::Question,
    ];

    /// As it is written on the wire.
    pub fn code(self) -> &'static str {
        match self {
            Self::Paragraph => "paragraph",
            Self::Heading => "heading",
            Self::ListItem => "list-item",
            Self::Quote => "quote",
            Self::Caption => "caption",
            Self::Dateline => "dateline",
            Self::Turn => "turn",
            Self::Row => "row",
            Self::Deleted => "deleted",
            Self::Question => "question",
        }
    }

    /// The kind with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// Where in the original a block stands.
#[derive(Debug, Clone, PartialEq)]
pub enum Origin {
    /// `[start, end)` in the original's bytes.
    Bytes {
        /// The first byte.
        start: u64,
        /// The byte after the last one.
        end: u64,
    },
    /// `[start, end)` in the bytes of a part of the original, as they are once it is unpacked: a
    /// member of a Word file, a decoded body of a message.
    Part {
        /// The name of the part, such as `word/document.xml` or `1.2` (RFC 3501, section 6.4.5).
        part: String,
        /// The first byte.
        start: u64,
        /// The byte after the last one.
        end: u64,
    },
    /// A rectangle on a page.
    Page {
        /// The number of the page, from 1.
        page: u32,
        /// Left, top, right and bottom in points of 1/72 inch from the upper left corner.
        rectangle: [f32; 4],
    },
    /// A cell or a row of cells in a sheet.
    Cell {
        /// The name of the sheet; empty where the file has only one without a name.
        sheet: String,
        /// The cell or range as spreadsheets write it: `B7`, `A7:F7`; empty for the name of the
        /// sheet itself.
        cell: String,
    },
    /// A stretch of a recording.
    Seconds {
        /// When it begins.
        start: f64,
        /// When it ends.
        end: f64,
    },
}

/// A piece of a reading's text that belongs together.
#[derive(Debug, Clone, PartialEq)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Its characters.
    pub span: Span,
    /// Where it came from; `None` where that could not be found, which a warning then says.
    pub origin: Option<Origin>,
    /// ISO 639-1 code of its language, where that is another than the reading's.
    pub language: Option<String>,
    /// How sure the program was that recognised its words in a picture (OCR), in percent; `None`
    /// where the words are the file's own.
    pub ocr: Option<u8>,
}

/// A date of publication and where it was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DateFound {
    /// The date.
    pub edtf: Edtf,
    /// The place: `date line`, `json-ld`, `opengraph`, `meta`, `time`, `url`, `text`, `script`,
    /// `messages`, `posts`, `submissions`, `header` of a message, `properties: created` and
    /// `properties: modified` of a file, `pdf info`, `xmp`.
    pub found_in: String,
}

/// How a date in the text became a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DateBasis {
    /// All of it is written there.
    Written,
    /// It is told from the day of publication, or its year is: "last Tuesday", "on 3 March".
    Relative,
}

impl DateBasis {
    /// As it is written on the wire.
    pub fn code(self) -> &'static str {
        match self {
            Self::Written => "written",
            Self::Relative => "relative",
        }
    }

    /// The basis with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Written, Self::Relative].into_iter().find(|basis| basis.code() == code)
    }
}

/// A date that the text speaks of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DateMention {
    /// Its characters.
    pub span: Span,
    /// The date.
    pub edtf: Edtf,
    /// How it became one.
    pub basis: DateBasis,
}

/// What a candidate is one for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Property {
    /// The title.
    Title,
    /// Who published it.
    Outlet,
    /// Who wrote it.
    Author,
    /// Its own address on the web.
    Address,
}

impl Property {
    const ALL: [Self; 4] = [Self::Title, Self::Outlet, Self::Author, Self::Address];

    /// As it is written on the wire.
    pub fn code(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Outlet => "outlet",
            Self::Author => "author",
            Self::Address => "address",
        }
    }

    /// The property with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|property| property.code() == code)
    }
}

/// Something that a document says of itself, and where. The values that were not taken are kept
/// too: who doubts one can see the others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// What it is about.
    pub property: Property,
    /// The value, cleaned of what does not belong to it.
    pub value: String,
    /// The place: `json-ld`, `opengraph`, `meta`, `title`, `link`, `text`, `script`, `given`,
    /// `pdf info`, `xmp`.
    pub found_in: String,
}

/// What words beside the text are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BesideKind {
    /// Words under a picture.
    Caption,
    /// A line that says whose report or picture it is: `(Reuters)`, `AP Photo/Ana Ruiz`.
    Credit,
}

impl BesideKind {
    /// As it is written on the wire.
    pub fn code(self) -> &'static str {
        match self {
            Self::Caption => "caption",
            Self::Credit => "credit",
        }
    }

    /// The kind with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Caption, Self::Credit].into_iter().find(|kind| kind.code() == code)
    }
}

/// Words of a document that stand beside its main text and tell where it comes from.
#[derive(Debug, Clone, PartialEq)]
pub struct Beside {
    /// What they are.
    pub kind: BesideKind,
    /// The words.
    pub text: String,
    /// Where they stand.
    pub origin: Origin,
}

/// Something that a reader of the result should know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning {
    /// A short fixed name, such as `encoding-guessed`.
    pub code: Cow<'static, str>,
    /// A sentence for a person, lower case and without a full stop.
    pub message: String,
    /// The characters it is about, if any.
    pub span: Option<Span>,
}

/// The text of a document and what was found about it.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// Which document.
    pub document: DocumentId,
    /// What it was read as.
    pub kind: DocumentKind,
    /// ISO 639-1 code of the main language; `None` where it is not known.
    pub language: Option<String>,
    /// The title.
    pub title: Option<String>,
    /// Who published it.
    pub outlet: Option<String>,
    /// Who wrote it.
    pub authors: Vec<String>,
    /// When it was published: the best of the candidates.
    pub published: Option<DateFound>,
    /// Every date of publication found, in the order of trust.
    pub date_candidates: Vec<DateFound>,
    /// Every date of a change found, in the order of trust.
    pub modified: Vec<DateFound>,
    /// Every date that the text speaks of, in its order and apart.
    pub mentioned: Vec<DateMention>,
    /// Its own address on the web, where it says one.
    pub address: Option<String>,
    /// Every title, outlet, author and address found, each kind in the order of trust.
    pub candidates: Vec<Candidate>,
    /// Captions and credit lines, in the order of the document.
    pub beside: Vec<Beside>,
    /// Its tables, where it has any whose cells are known.
    pub tables: Vec<Table>,
    /// The questions of a form with what became of them, submission by submission.
    pub answers: Vec<Answer>,
    /// What a picture or a recording is, and what its file says of itself.
    pub media: Option<Media>,
    text: Text,
    blocks: Vec<Block>,
}

/// Blocks that do not fit the text.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadingError {
    /// A block that overlaps the one before it.
    #[error("block {index} starts inside the block before it")]
    Overlap {
        /// Its place in the list.
        index: usize,
    },
    /// A block that leaves the text.
    #[error("block {index} leaves the text")]
    Outside {
        /// Its place in the list.
        index: usize,
    },
}

impl Reading {
    /// A reading of `text` in `blocks`, which are in order, apart and inside the text. What else
    /// is known is set afterwards.
    pub fn new(
        document: DocumentId,
        kind: DocumentKind,
        text: Text,
        blocks: Vec<Block>,
    ) -> Result<Self, ReadingError> {
        let mut end = 0;
        for (index, block) in blocks.iter().enumerate() {
            if block.span.start() < end {
                return Err(ReadingError::Overlap { index });
            }
            end = block.span.end();
            if end > text.chars_len() {
                return Err(ReadingError::Outside { index });
            }
        }
        Ok(Self {
            document,
            kind,
            language: None,
            title: None,
            outlet: None,
            authors: Vec::new(),
            published: None,
            date_candidates: Vec::new(),
            modified: Vec::new(),
            mentioned: Vec::new(),
            address: None,
            candidates: Vec::new(),
            beside: Vec::new(),
            tables: Vec::new(),
            answers: Vec::new(),
            media: None,
            text,
            blocks,
        })
    }

    /// The whole text, blocks divided as the reader divided them.
    pub fn text(&self) -> &Text {
        &self.text
    }

    /// The blocks in order.
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// Sets the language of the block at this place; nothing where there is none.
    pub fn set_block_language(&mut self, block: usize, language: Option<String>) {
        if let Some(block) = self.blocks.get_mut(block) {
            block.language = language;
        }
    }

    /// The words of these spans, with their place.
    pub fn excerpt(&self, spans: Spans) -> Result<Excerpt, SpanError> {
        self.text.excerpt(spans)
    }
}
