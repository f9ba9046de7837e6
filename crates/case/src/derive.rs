//! One document through the pure stages: bytes to reading to statements to sketch.

use model::{DocumentId, Reading, Statement, Warning};
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

/// What a readable document says.
#[derive(Debug)]
pub(crate) struct Understood {
    pub(crate) reading: Reading,
    pub(crate) warnings: Vec<Warning>,
    pub(crate) statements: Vec<Statement>,
    pub(crate) sketch: Sketch,
}

/// Derives everything from these bytes. Pure.
pub(crate) fn derive(id: DocumentId, bytes: &[u8], name: &str) -> Derived {
    Derived { id, size: bytes.len() as u64, read: understand(bytes, name) }
}

fn understand(bytes: &[u8], name: &str) -> Result<Understood, String> {
    let (reading, mut warnings) = read::read(bytes, name).map_err(|refusal| refusal.to_string())?;
    let (statements, more) = extract::extract(&reading);
    warnings.extend(more);
    let sketch = reuse::sketch(&reading, &statements);
    Ok(Understood { reading, warnings, statements, sketch })
}
