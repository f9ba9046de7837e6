//! What can go wrong with a record as a whole.

use crate::keys::KeysError;
use std::path::{Path, PathBuf};
use verify::envelope::LogId;

/// An error of the record. Nothing was changed where one is given, unless it says so.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no record here.
    #[error("{} holds no record", .0.display())]
    Nothing(PathBuf),
    /// There is one already.
    #[error("{} holds a record already", .0.display())]
    Exists(PathBuf),
    /// A file could not be read or written.
    #[error("{}: {source}", path.display())]
    Io {
        /// Which.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The keys cannot be used.
    #[error(transparent)]
    Keys(#[from] KeysError),
    /// Made by a newer program.
    #[error("the case has format {found}, and this program knows formats up to {known}")]
    Newer {
        /// Its format.
        found: u32,
        /// The last one known here.
        known: u32,
    },
    /// An original cannot be kept or read.
    #[error(transparent)]
    Vault(#[from] crate::vault::VaultError),
    /// Another process writes.
    #[error("the case is being written by {0}")]
    Locked(String),
    /// An earlier write failed: what is on disk is in doubt until the record is opened anew.
    #[error("an earlier write failed; the case must be opened anew")]
    Poisoned,
    /// A log is damaged in the middle: it can be read up to there and not written.
    #[error("log {} is damaged at byte {at} of segment {segment}: {damage}", log.short())]
    Damaged {
        /// Which.
        log: LogId,
        /// The segment, from 0.
        segment: u32,
        /// The place there.
        at: u64,
        /// What is wrong.
        damage: verify::log::Damage,
    },
    /// A log holds less than was known of it.
    #[error("log {} has {found} entries, and {known} were known", log.short())]
    Shortened {
        /// Which.
        log: LogId,
        /// How many there are.
        found: u64,
        /// How many there were.
        known: u64,
    },
    /// An entry is longer than any may be.
    #[error("an entry of more than 1 MiB")]
    TooLong,
    /// A batch is longer than any may be.
    #[error("a batch of more than 64 MiB")]
    BatchTooLong,
    /// A file of the record that does not make sense.
    #[error("{}: {what}", path.display())]
    Malformed {
        /// Which.
        path: PathBuf,
        /// What is wrong with it.
        what: &'static str,
    },
    /// The key that something is to be written under is not here.
    #[error("the key {0} is not here")]
    KeyMissing(crate::keys::KeyId),
    /// The two records are not of one case.
    #[error("the other one is of another case")]
    OtherCase,
    /// A peer cannot be asked.
    #[error(transparent)]
    Peer(#[from] crate::sync::PeerError),
    /// A peer answered what cannot be so. What was received before is whole and stays.
    #[error("the peer gave {what}")]
    PeerLied {
        /// What it gave.
        what: &'static str,
    },
}

impl Error {
    /// Puts a path to an input/output error.
    pub(crate) fn io(path: &Path) -> impl FnOnce(std::io::Error) -> Self + '_ {
        move |source| Self::Io { path: path.to_owned(), source }
    }

    /// Whether trying again, or asking somebody, may help: another process writes, the passphrase
    /// is wrong or missing, there is no permission.
    pub fn is_refusal(&self) -> bool {
        match self {
            Self::Locked(_) | Self::Poisoned => true,
            Self::Keys(
                KeysError::WrongPassphrase
                | KeysError::PassphraseNeeded
                | KeysError::Away
                | KeysError::OtherShares,
            ) => true,
            Self::Io { source, .. } => is_denied(source),
            _ => false,
        }
    }

    /// Whether the disk is full.
    pub fn is_full(&self) -> bool {
        use std::io::ErrorKind::StorageFull;
        match self {
            Self::Io { source, .. }
            | Self::Keys(KeysError::Io { source, .. })
            | Self::Vault(crate::vault::VaultError::Io { source, .. }) => {
                source.kind() == StorageFull
            }
            _ => false,
        }
    }
}

fn is_denied(error: &std::io::Error) -> bool {
    use std::io::ErrorKind::{PermissionDenied, ReadOnlyFilesystem};
    matches!(error.kind(), PermissionDenied | ReadOnlyFilesystem)
}
