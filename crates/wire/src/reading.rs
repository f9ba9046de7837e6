//! Readings on the wire.

use crate::{Answer, DecodeError, Media, Pair, Table, VERSION, pair, span, version, word};
use serde::{Deserialize, Serialize};

/// A reading.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Reading {
    /// The version of the shape.
    pub v: u32,
    /// `sha256:` and 64 hexadecimal digits.
    pub document: String,
    /// The path as given, when one was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// A code of the formats: `text`, `html`, `sheet`, `subtitles`, `chat`, `posts` and others.
    pub kind: String,
    /// ISO 639-1.
    pub language: Option<String>,
    /// The title.
    pub title: Option<String>,
    /// Who published it.
    pub outlet: Option<String>,
    /// Who wrote it.
    #[serde(default)]
    pub authors: Vec<String>,
    /// The best date of publication.
    pub published: Option<DateFound>,
    /// Every date of publication found.
    #[serde(default)]
    pub dates: Vec<DateFound>,
    /// Every date of a change found.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub modified: Vec<DateFound>,
    /// Every date that the text speaks of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub mentioned_dates: Vec<DateMention>,
    /// Its own address on the web.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Every title, outlet, author and address found.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub candidates: Vec<Candidate>,
    /// Captions and credit lines.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub beside: Vec<Beside>,
    /// The text; spans count its Unicode characters.
    pub text: String,
    /// Its blocks in order.
    #[serde(default)]
    pub blocks: Vec<Block>,
    /// Its tables.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tables: Vec<Table>,
    /// The questions of a form with what became of them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<Answer>,
    /// What a picture or a recording is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub media: Option<Media>,
    /// What a reader should know.
    #[serde(default)]
    pub warnings: Vec<Warning>,
}

/// A date and where it was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DateFound {
    /// The date in EDTF.
    pub edtf: String,
    /// The place.
    pub found_in: String,
}

/// A date that the text speaks of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DateMention {
    /// The date in EDTF.
    pub edtf: String,
    /// Its characters.
    pub span: Pair,
    /// `written` or `relative`.
    pub basis: String,
}

/// A value that a document gives for one of its properties.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Candidate {
    /// `title`, `outlet`, `author` or `address`.
    pub property: String,
    /// The value.
    pub value: String,
    /// The place.
    pub found_in: String,
}

/// Words beside the text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Beside {
    /// `caption` or `credit`.
    pub kind: String,
    /// The words.
    pub text: String,
    /// Where they stand.
    pub origin: Origin,
}

/// A block.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Block {
    /// `paragraph`, `heading`, `list-item`, `quote`, `caption`, `dateline`, `turn`, `row`,
    /// `question` or `deleted`.
    pub kind: String,
    /// Its characters.
    pub span: Pair,
    /// Where it came from; `null` where that was not found.
    pub origin: Option<Origin>,
    /// ISO 639-1, where it is another than the reading's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Percent; there where its words were recognised in a picture (OCR).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ocr: Option<u8>,
}

/// A place in the original. Which fields are there tells what kind of place it is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Origin {
    /// `[start, end)` in bytes of a part of the original.
    Part {
        /// The name of the part.
        part: String,
        /// The bytes, once it is unpacked.
        bytes: [u64; 2],
    },
    /// `[start, end)` in bytes.
    Bytes {
        /// The bytes.
        bytes: [u64; 2],
    },
    /// A rectangle on a page.
    Page {
        /// From 1.
        page: u32,
        /// Left, top, right, bottom in points from the upper left corner.
        #[serde(rename = "box")]
        rectangle: [f32; 4],
    },
    /// A cell or a row of cells.
    Cell {
        /// The sheet.
        sheet: String,
        /// As spreadsheets write it.
        cell: String,
    },
    /// A stretch of a recording.
    Seconds {
        /// From when to when.
        seconds: [f64; 2],
    },
}

/// Something that a reader should know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Warning {
    /// A short fixed name.
    pub code: String,
    /// A sentence.
    pub message: String,
    /// The characters it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub span: Option<Pair>,
}

impl From<&model::Warning> for Warning {
    fn from(warning: &model::Warning) -> Self {
        Self {
            code: warning.code.to_string(),
            message: warning.message.clone(),
            span: warning.span.map(pair),
        }
    }
}

impl From<&model::DateFound> for DateFound {
    fn from(found: &model::DateFound) -> Self {
        Self { edtf: found.edtf.to_string(), found_in: found.found_in.clone() }
    }
}

impl TryFrom<&DateFound> for model::DateFound {
    type Error = DecodeError;

    fn try_from(found: &DateFound) -> Result<Self, DecodeError> {
        Ok(Self { edtf: found.edtf.parse()?, found_in: found.found_in.clone() })
    }
}

impl Reading {
    /// The wire form of a reading with its warnings.
    pub fn of(reading: &model::Reading, warnings: &[model::Warning], file: Option<&str>) -> Self {
        Self {
            v: VERSION,
            document: reading.document.to_string(),
            file: file.map(str::to_owned),
            kind: reading.kind.code().to_owned(),
            language: reading.language.clone(),
            title: reading.title.clone(),
            outlet: reading.outlet.clone(),
            authors: reading.authors.clone(),
            published: reading.published.as_ref().map(DateFound::from),
            dates: reading.date_candidates.iter().map(DateFound::from).collect(),
            modified: reading.modified.iter().map(DateFound::from).collect(),
            mentioned_dates: reading.mentioned.iter().map(DateMention::from).collect(),
            address: reading.address.clone(),
            candidates: reading.candidates.iter().map(Candidate::from).collect(),
            beside: reading.beside.iter().map(Beside::from).collect(),
            text: reading.text().as_str().to_owned(),
            blocks: reading.blocks().iter().map(block).collect(),
            tables: reading.tables.iter().map(Table::from).collect(),
            answers: reading.answers.iter().map(Answer::from).collect(),
            media: reading.media.as_ref().map(Media::from),
            warnings: warnings.iter().map(Warning::from).collect(),
        }
    }
}

impl From<&model::DateMention> for DateMention {
    fn from(mention: &model::DateMention) -> Self {
        Self {
            edtf: mention.edtf.to_string(),
            span: pair(mention.span),
            basis: mention.basis.code().to_owned(),
        }
    }
}

impl TryFrom<&DateMention> for model::DateMention {
    type Error = DecodeError;

    fn try_from(mention: &DateMention) -> Result<Self, DecodeError> {
        Ok(Self {
            span: span(mention.span)?,
            edtf: mention.edtf.parse()?,
            basis: word("basis of a date", &mention.basis, model::DateBasis::from_code)?,
        })
    }
}

impl From<&model::Candidate> for Candidate {
    fn from(candidate: &model::Candidate) -> Self {
        Self {
            property: candidate.property.code().to_owned(),
            value: candidate.value.clone(),
            found_in: candidate.found_in.clone(),
        }
    }
}

impl TryFrom<&Candidate> for model::Candidate {
    type Error = DecodeError;

    fn try_from(candidate: &Candidate) -> Result<Self, DecodeError> {
        Ok(Self {
            property: word("property", &candidate.property, model::Property::from_code)?,
            value: candidate.value.clone(),
            found_in: candidate.found_in.clone(),
        })
    }
}

impl From<&model::Beside> for Beside {
    fn from(beside: &model::Beside) -> Self {
        Self {
            kind: beside.kind.code().to_owned(),
            text: beside.text.clone(),
            origin: Origin::from(&beside.origin),
        }
    }
}

impl TryFrom<&Beside> for model::Beside {
    type Error = DecodeError;

    fn try_from(beside: &Beside) -> Result<Self, DecodeError> {
        Ok(Self {
            kind: word("kind of words beside", &beside.kind, model::BesideKind::from_code)?,
            text: beside.text.clone(),
            origin: model::Origin::from(&beside.origin),
        })
    }
}

fn block(block: &model::Block) -> Block {
    let origin = block.origin.as_ref().map(Origin::from);
    Block {
        kind: block.kind.code().to_owned(),
        span: pair(block.span),
        origin,
        language: block.language.clone(),
        ocr: block.ocr,
    }
}

impl From<&model::Origin> for Origin {
    fn from(origin: &model::Origin) -> Self {
        match origin.clone() {
            model::Origin::Bytes { start, end } => Self::Bytes { bytes: [start, end] },
            model::Origin::Part { part, start, end } => Self::Part { part, bytes: [start, end] },
            model::Origin::Page { page, rectangle } => Self::Page { page, rectangle },
            model::Origin::Cell { sheet, cell } => Self::Cell { sheet, cell },
            model::Origin::Seconds { start, end } => Self::Seconds { seconds: [start, end] },
        }
    }
}

impl From<&Origin> for model::Origin {
    fn from(origin: &Origin) -> Self {
        match origin.clone() {
            Origin::Bytes { bytes: [start, end] } => Self::Bytes { start, end },
            Origin::Part { part, bytes: [start, end] } => Self::Part { part, start, end },
            Origin::Page { page, rectangle } => Self::Page { page, rectangle },
            Origin::Cell { sheet, cell } => Self::Cell { sheet, cell },
            Origin::Seconds { seconds: [start, end] } => Self::Seconds { start, end },
        }
    }
}

fn block_back(block: &Block) -> Result<model::Block, DecodeError> {
    Ok(model::Block {
        kind: word("kind of a block", &block.kind, model::BlockKind::from_code)?,
        span: span(block.span)?,
        origin: block.origin.as_ref().map(model::Origin::from),
        language: block.language.clone(),
        // A share of more than all is none.
        ocr: block.ocr.map(|percent| percent.min(100)),
    })
}

impl Reading {
    /// The reading with its warnings.
    ///
    /// # Errors
    /// As for the reading alone; besides where the characters of a warning are none.
    pub fn with_warnings(mut self) -> Result<(model::Reading, Vec<model::Warning>), DecodeError> {
        let warnings = std::mem::take(&mut self.warnings);
        let warnings = warnings.into_iter().map(TryInto::try_into).collect::<Result<_, _>>()?;
        Ok((self.try_into()?, warnings))
    }
}

impl TryFrom<Warning> for model::Warning {
    type Error = DecodeError;

    fn try_from(warning: Warning) -> Result<Self, DecodeError> {
        let span = warning.span.map(crate::span).transpose()?;
        Ok(Self { code: warning.code.into(), message: warning.message, span })
    }
}

impl TryFrom<Reading> for model::Reading {
    type Error = DecodeError;

    fn try_from(wire: Reading) -> Result<Self, DecodeError> {
        version(wire.v)?;
        let kind = word("kind", &wire.kind, model::DocumentKind::from_code)?;
        let blocks = wire.blocks.iter().map(block_back).collect::<Result<_, _>>()?;
        let text = model::Text::new(wire.text);
        let mut reading = model::Reading::new(wire.document.parse()?, kind, text, blocks)?;
        reading.language = wire.language;
        reading.title = wire.title;
        reading.outlet = wire.outlet;
        reading.authors = wire.authors;
        reading.published = wire.published.as_ref().map(TryInto::try_into).transpose()?;
        reading.date_candidates =
            wire.dates.iter().map(TryInto::try_into).collect::<Result<_, _>>()?;
        reading.modified = wire.modified.iter().map(TryInto::try_into).collect::<Result<_, _>>()?;
        reading.mentioned =
            wire.mentioned_dates.iter().map(TryInto::try_into).collect::<Result<_, _>>()?;
        reading.address = wire.address;
        reading.candidates =
            wire.candidates.iter().map(TryInto::try_into).collect::<Result<_, _>>()?;
        reading.beside = wire.beside.iter().map(TryInto::try_into).collect::<Result<_, _>>()?;
        reading.tables = wire.tables.iter().map(TryInto::try_into).collect::<Result<_, _>>()?;
        reading.answers = wire.answers.iter().map(TryInto::try_into).collect::<Result<_, _>>()?;
        reading.media = wire.media.as_ref().map(TryInto::try_into).transpose()?;
        Ok(reading)
    }
}
