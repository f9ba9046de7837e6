//! What can go wrong with a case as a whole. What goes wrong with one document is a line of the
//! intake report instead.

use std::path::{Path, PathBuf};

/// An error that stops the work on a case.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no case here.
    #[error("{} is not a case", .0.display())]
    NotACase(PathBuf),
    /// There is one already.
    #[error("{} is a case already", .0.display())]
    Exists(PathBuf),
    /// The folder for a new case holds something else.
    #[error("{} is not empty", .0.display())]
    Occupied(PathBuf),
    /// Made before there was a record.
    #[error("{} was made by an earlier version", .0.display())]
    Old(PathBuf),
    /// There is nothing to take over.
    #[error("{} holds no case of an earlier version", .0.display())]
    NotOld(PathBuf),
    /// An original of an old case is not what it was.
    #[error("{} is not the document that was captured", .0.display())]
    Altered(PathBuf),
    /// This build of the program has no cipher for the catalogue.
    #[error("this build of the program cannot open an encrypted case")]
    NoCipher,
    /// The record cannot be used as it is.
    #[error(transparent)]
    Record(#[from] record::Error),
    /// A file of the case could not be read or written.
    #[error("{}: {source}", path.display())]
    Io {
        /// Which.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// Another process is writing.
    #[error("the case is in use by another process")]
    Busy,
    /// The catalogue cannot be used.
    #[error("the catalogue: {0}")]
    Catalogue(rusqlite::Error),
    /// Something stored does not make sense.
    #[error("the catalogue holds {what} that cannot be understood: {source}")]
    Decode {
        /// What.
        what: &'static str,
        /// Why.
        source: wire::DecodeError,
    },
    /// A text of the catalogue was not packed, or is cut off.
    #[error("the catalogue holds a text that cannot be unpacked: {0}")]
    Packed(std::io::Error),
    /// Nobody of this name gave evidence.
    #[error("nobody named {0:?} is known in the case")]
    NoPerson(String),
    /// A record of a person that is not there, or not any more.
    #[error("no such record of a person")]
    NoRecord,
    /// Several persons of one name gave evidence.
    #[error("several persons are named {0:?}")]
    TwoPersons(String),
    /// What the record holds about a claim does not prove itself.
    #[error("the proof for the claim does not hold: {0}")]
    Claim(verify::claim::ClaimError),
    /// Nothing was recorded that a proof of time could be of.
    #[error("no frontier of the record is there that this could be a proof of")]
    NoFrontier,
    /// Bytes that are no proof of time, or one of something else.
    #[error("not a proof of time: {0}")]
    Proof(verify::anchor::ProofError),
    /// Headers that are not those of Bitcoin.
    #[error("not headers of Bitcoin: {0}")]
    Headers(verify::bitcoin::ChainError),
    /// A calendar has not yet what it promised.
    #[error("still pending")]
    StillPending,
    /// There is no answer from the network.
    #[error(transparent)]
    Net(#[from] crate::net::NetError),
    /// The case has no passphrase.
    #[error("the case was made in the open and stays so")]
    InTheOpen,
    /// The keys are here.
    #[error("the keys of the case are on this device")]
    NotAway,
    /// A document that has no entry in the record; a fault of the program.
    #[error("document {0} has no entry in the record")]
    Unrecorded(model::DocumentId),
    /// The original is sealed, or holds words that are.
    #[error("the original is sealed, or holds words that are sealed")]
    Sealed,
    /// Words cannot be marked.
    #[error(transparent)]
    Mark(#[from] crate::marking::MarkError),
    /// Nothing can be decided about a source, or taken back.
    #[error(transparent)]
    Trust(#[from] crate::trusting::TrustError),
    /// An entry is no judgement of statements; it is undone by name elsewhere.
    #[error("{0} is no judgement of a statement, or is undone already")]
    NotUndone(String),
    /// A page of a document cannot be shown.
    #[error(transparent)]
    Page(#[from] worker::Failure),
    /// What was asked for could not be written out.
    #[error("cannot write: {0}")]
    Output(#[from] std::io::Error),
    /// JSON of the case that is none.
    #[error("JSON of the case: {0}")]
    Json(#[from] serde_json::Error),
}

impl Error {
    /// Puts a path to an input/output error.
    pub(crate) fn io(path: &Path) -> impl FnOnce(std::io::Error) -> Self + '_ {
        move |source| Self::Io { path: path.to_owned(), source }
    }

    /// Says what could not be decoded.
    pub(crate) fn decode<E: Into<wire::DecodeError>>(what: &'static str) -> impl FnOnce(E) -> Self {
        move |source| Self::Decode { what, source: source.into() }
    }

    /// Whether it is for want of a passphrase.
    pub fn needs_passphrase(&self) -> bool {
        matches!(self, Self::Record(record::Error::Keys(record::KeysError::PassphraseNeeded)))
    }

    /// Whether the folder may not be written.
    pub fn is_read_only(&self) -> bool {
        !matches!(self, Self::Busy) && !matches!(self, Self::Record(_)) && self.is_refusal()
    }

    /// Whether it is for lack of permission or because another process holds the case: trying
    /// again, or asking somebody, may help.
    pub fn is_refusal(&self) -> bool {
        match self {
            Self::Busy | Self::Sealed => true,
            Self::Record(error) => error.is_refusal(),
            Self::Io { source, .. } => is_denied(source),
            Self::Catalogue(error) => {
                error.sqlite_error_code() == Some(rusqlite::ErrorCode::ReadOnly)
            }
            _ => false,
        }
    }
}

fn is_denied(error: &std::io::Error) -> bool {
    use std::io::ErrorKind::{PermissionDenied, ReadOnlyFilesystem};
    matches!(error.kind(), PermissionDenied | ReadOnlyFilesystem)
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode::{DatabaseBusy, DatabaseLocked};
        match error.sqlite_error_code() {
            Some(DatabaseBusy | DatabaseLocked) => Self::Busy,
            _ => Self::Catalogue(error),
        }
    }
}
