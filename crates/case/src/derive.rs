//! One document through the pure stages: bytes to reading to statements, sealed, to sketch.

use crate::marking::Amendments;
use crate::recognised::Kept;
use crate::sealing::{Extent, Matcher, Read, Sealing};
use extract::Extractor;
use model::{DocumentId, Reading, Statement, Warning};
use read::Declared;
use std::sync::OnceLock;
use weigh::reuse::{self, Sketch};

static EXTRACTOR: OnceLock<Extractor> = OnceLock::new();

/// Has all cases of this process made by this extractor; to be said before one is opened. Where
/// nothing is said they are made by the rules, which need no model: so a case is the same on every
/// device.
/// `false` where one is in use already.
pub fn extract_by(extractor: Extractor) -> bool {
    EXTRACTOR.set(extractor).is_ok()
}

fn extractor() -> &'static Extractor {
    EXTRACTOR.get_or_init(Extractor::rules)
}

/// The versions of the stages that a document's rows were derived by; another one derives anew.
pub(crate) fn stages() -> String {
    format!("{}+{}+{}", read::VERSION, extractor().version(), weigh::VERSION)
}

/// All that is derived from one document alone.
#[derive(Debug)]
pub(crate) struct Derived {
    pub(crate) id: DocumentId,
    pub(crate) size: u64,
    /// The rest, or why it could not be read.
    pub(crate) read: Result<Understood, String>,
    /// The words that were recognised in its pictures.
    pub(crate) ocr: Option<Kept>,
    /// What is to be said beside, once.
    pub(crate) note: Option<String>,
}

/// What a readable document says, as far as it is not sealed.
#[derive(Debug)]
pub(crate) struct Understood {
    pub(crate) reading: Reading,
    pub(crate) warnings: Vec<Warning>,
    pub(crate) statements: Vec<Statement>,
    pub(crate) sketch: Sketch,
    /// How much of it is hidden.
    pub(crate) extent: Extent,
    /// The words that are sealed in this document alone.
    pub(crate) here: Matcher,
}

/// A document as it was captured.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Original<'a> {
    pub(crate) bytes: &'a [u8],
    pub(crate) name: &'a str,
    /// What an archive says of it.
    pub(crate) declared: Option<&'a Declared>,
    /// The words that were recognised in its pictures.
    pub(crate) words: Option<&'a [u8]>,
}

/// Derives everything from a document.
pub(crate) fn derive(id: DocumentId, original: &Original<'_>, sealing: &Sealing) -> Derived {
    let read = understand(original, sealing);
    Derived { id, size: original.bytes.len() as u64, read, ocr: None, note: None }
}

fn understand(original: &Original<'_>, sealing: &Sealing) -> Result<Understood, String> {
    let read = read_original(original, sealing.amendments())?;
    // From here on nothing holds what is sealed.
    let sealed = sealing.seal(read).map_err(|error| error.to_string())?;
    let Read { reading, warnings, statements, before } = sealed.read;
    // What people add is no sign that one document is a copy of another.
    let proposed = before.as_ref().map_or(&statements, |before| &before.proposed);
    let sketch = reuse::sketch(&reading, proposed);
    let extent = match (sealed.is_sealed, sealed.here.is_empty()) {
        (false, true) => Extent::Nothing,
        (true, true) => Extent::Words,
        (_, false) => Extent::Fields,
    };
    Ok(Understood { reading, warnings, statements, sketch, extent, here: sealed.here })
}

/// What the stages find in a document, and what people added to it, nothing hidden.
pub(crate) fn read_original(
    original: &Original<'_>,
    amendments: &Amendments,
) -> Result<Read, String> {
    let Original { bytes, name, declared, words } = *original;
    let read = worker::read_recognised(bytes, name, declared, words);
    let (reading, mut warnings) = read.map_err(|failure| failure.to_string())?;
    let (statements, more) = extractor().extract(&reading);
    warnings.extend(more);
    Ok(amendments.applied(Read { reading, warnings, statements, before: None }))
}
