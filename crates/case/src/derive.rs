//! One document through the pure stages: bytes to reading to statements, sealed, to sketch.

use crate::sealing::{Extent, Matcher, Read, Sealing};
use model::{DocumentId, Reading, Statement, Warning};
use read::Declared;
use weigh::reuse::{self, Sketch};

/// The versions of the stages that a document's rows were derived by; another one derives anew.
pub(crate) fn stages() -> String {
    format!("{}+{}+{}", read::VERSION, extract::VERSION, weigh::VERSION)
}

/// All that is derived from one document alone.
#[derive(Debug)]
pub(crate) struct Derived {
    pub(crate) id: DocumentId,
    pub(crate) size: u64,
    /// The rest, or why it could not be read.
    pub(crate) read: Result<Understood, String>,
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

/// Derives everything from these bytes.
pub(crate) fn derive(
    id: DocumentId,
    bytes: &[u8],
    name: &str,
    declared: Option<&Declared>,
    sealing: &Sealing,
) -> Derived {
    let read = understand(bytes, name, declared, sealing);
    Derived { id, size: bytes.len() as u64, read }
}

fn understand(
    bytes: &[u8],
    name: &str,
    declared: Option<&Declared>,
    sealing: &Sealing,
) -> Result<Understood, String> {
    let read = read_original(bytes, name, declared)?;
    // From here on nothing holds what is sealed.
    let sealed = sealing.seal(read).map_err(|error| error.to_string())?;
    let Read { reading, warnings, statements } = sealed.read;
    let sketch = reuse::sketch(&reading, &statements);
    let extent = match (sealed.is_sealed, sealed.here.is_empty()) {
        (false, true) => Extent::Nothing,
        (true, true) => Extent::Words,
        (_, false) => Extent::Fields,
    };
    Ok(Understood { reading, warnings, statements, sketch, extent, here: sealed.here })
}

/// What the stages find in these bytes, nothing hidden.
pub(crate) fn read_original(
    bytes: &[u8],
    name: &str,
    declared: Option<&Declared>,
) -> Result<Read, String> {
    let (reading, mut warnings) =
        worker::read(bytes, name, declared).map_err(|failure| failure.to_string())?;
    let (statements, more) = extract::extract(&reading);
    warnings.extend(more);
    Ok(Read { reading, warnings, statements })
}
