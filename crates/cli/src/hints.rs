//! Errors become a message, a hint and an exit code: here and nowhere else.

use crate::output::visible;
use std::io::ErrorKind;
use std::process::ExitCode;

const CASE: u8 = 3;
const REFUSED: u8 = 4;
const USAGE: u8 = 2;
const INTERNAL: u8 = 70;

/// A wrong use that the argument parser cannot see, with what to do instead.
#[derive(Debug, thiserror::Error)]
#[error("{message}")]
pub(crate) struct Usage {
    pub(crate) message: String,
    pub(crate) hint: String,
}

impl Usage {
    pub(crate) fn new(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { message: message.into(), hint: hint.into() }
    }
}

/// Files that the program needs and that are not there, with where they are looked for.
#[derive(Debug, thiserror::Error)]
#[error("{message}")]
pub(crate) struct Lacking {
    pub(crate) message: String,
    pub(crate) hint: String,
}

/// Input or a configuration that cannot be used as it is, with what to do instead.
#[derive(Debug, thiserror::Error)]
#[error("{message}")]
pub(crate) struct Configuration {
    message: String,
    hint: String,
}

impl Configuration {
    pub(crate) fn new(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { message: message.into(), hint: hint.into() }
    }

    /// The same, said of a file.
    pub(crate) fn in_file(mut self, file: &str) -> Self {
        self.message = format!("{file}: {}", self.message);
        self
    }
}

/// Prints an error with its hint on standard error. A closed pipe is no error.
pub(crate) fn report(error: &anyhow::Error) -> ExitCode {
    if is_closed_pipe(error) {
        return ExitCode::SUCCESS;
    }
    let (code, hint) = judge(error);
    eprintln!("error: {}", visible(&chain(error)));
    if let Some(hint) = hint {
        eprintln!("hint: {}", visible(&hint));
    }
    ExitCode::from(code)
}

/// The message with its causes; a cause that the message before it tells already is left out.
fn chain(error: &anyhow::Error) -> String {
    error.chain().map(ToString::to_string).fold(String::new(), |told, cause| match told.as_str() {
        "" => cause,
        _ if told.contains(&cause) => told,
        _ => format!("{told}: {cause}"),
    })
}

/// Prints what the argument parser says: help on standard output, what is wrong with a hint on
/// standard error.
pub(crate) fn report_usage(error: &clap::Error) -> ExitCode {
    // A closed pipe is no error, and there is nobody else to tell.
    let _ = error.print();
    if !error.use_stderr() {
        return ExitCode::SUCCESS;
    }
    eprintln!("hint: see consilience --help, or consilience demo for a first look");
    ExitCode::from(USAGE)
}

fn is_closed_pipe(error: &anyhow::Error) -> bool {
    let closed = |io: &std::io::Error| io.kind() == ErrorKind::BrokenPipe;
    error.chain().any(|cause| cause.downcast_ref::<std::io::Error>().is_some_and(closed))
}

fn judge(error: &anyhow::Error) -> (u8, Option<String>) {
    if let Some(usage) = error.downcast_ref::<Usage>() {
        return (USAGE, Some(usage.hint.clone()));
    }
    if let Some(lacking) = error.downcast_ref::<Lacking>() {
        return (CASE, Some(lacking.hint.clone()));
    }
    if let Some(wrong) = error.downcast_ref::<Configuration>() {
        return (CASE, Some(wrong.hint.clone()));
    }
    if error.downcast_ref::<resolve::ResolveError>().is_some() {
        return (
            CASE,
            Some("see what lists and specifications can be: docs/resolve.md".to_owned()),
        );
    }
    if let Some(error) = error.downcast_ref::<case::Error>() {
        let code = match error {
            case::Error::Mark(_) | case::Error::NotUndone(_) | case::Error::Trust(_) => USAGE,
            error if error.is_refusal() => REFUSED,
            _ => CASE,
        };
        return (code, case_hint(error));
    }
    if let Some(io) = error.downcast_ref::<std::io::Error>() {
        let refused = io.kind() == ErrorKind::PermissionDenied;
        return (if refused { REFUSED } else { CASE }, None);
    }
    (
        INTERNAL,
        Some("this is a fault of the program; please report it with what you did".to_owned()),
    )
}

fn case_hint(error: &case::Error) -> Option<String> {
    use case::Error;
    Some(match error {
        Error::NotACase(path) => format!("make one with: consilience new {}", path.display()),
        Error::Exists(path) => {
            format!("add documents with: consilience add {} FILE…", path.display())
        }
        Error::Occupied(_) => "name a folder that is empty or does not exist".to_owned(),
        Error::Old(path) => format!("take it over with: consilience upgrade {}", path.display()),
        Error::NotOld(_) => "only a case of an earlier version can be taken over".to_owned(),
        Error::Altered(_) => "somebody changed the file; take the original from a copy".to_owned(),
        Error::NoCipher => "use a build with the feature sqlcipher, as the default is".to_owned(),
        Error::Record(error) => return record_hint(error),
        Error::NoPerson(_) => "list them with: consilience people CASE".to_owned(),
        Error::NoRecord => "list them with: consilience people CASE --records".to_owned(),
        Error::TwoPersons(_) => "name the one by its id: consilience people CASE".to_owned(),
        Error::Unrecorded(_) => "make the catalogue anew with: consilience rebuild".to_owned(),
        Error::InTheOpen => {
            "make another case with: consilience new, and add the documents to it".to_owned()
        }
        Error::NotAway => "open the case as usual".to_owned(),
        Error::Claim(_) => "see what is wrong with: consilience check CASE".to_owned(),
        Error::NoFrontier => "record one first with: consilience anchor CASE".to_owned(),
        Error::Proof(_) => "give the answer to what this case asked for, as it came".to_owned(),
        Error::Headers(_) => "headers of 80 bytes each, from a known block on, or from where \
            those end that the case has"
            .to_owned(),
        Error::StillPending => "a calendar takes some hours; ask again later".to_owned(),
        Error::Net(_) => "the record is safe; try again, or use --to FOLDER".to_owned(),
        Error::Page(_) => "open the original in a program of your own".to_owned(),
        Error::Sealed => {
            "undo the entry that sealed it: consilience log CASE, consilience judge CASE undo ENTRY"
                .to_owned()
        }
        Error::Mark(error) => return Some(mark_hint(error).to_owned()),
        Error::Trust(error) => return Some(trust_hint(*error).to_owned()),
        Error::NotUndone(_) => "list them with: consilience log CASE".to_owned(),
        Error::Busy => "wait until the other process has ended, and try again".to_owned(),
        error if error.is_read_only() => {
            "check who owns the folder and whether it can be written".to_owned()
        }
        Error::Io { source, .. } if source.kind() == ErrorKind::StorageFull => {
            "free some space and run the same command again; nothing is lost".to_owned()
        }
        Error::Catalogue(_) | Error::Decode { .. } | Error::Packed(_) | Error::Json(_) => {
            "the record is safe; make the catalogue anew with: consilience rebuild".to_owned()
        }
        Error::Io { .. } | Error::Output(_) => return None,
    })
}

fn mark_hint(error: &case::MarkError) -> &'static str {
    use case::MarkError;
    match error {
        MarkError::NoText => "list the documents with: consilience log CASE",
        MarkError::NoWords | MarkError::NotThere => {
            "give the words as they stand there; accents and case count, white space does not"
        }
        MarkError::Several(_) => {
            "give more of the words, or --near with the character of one place"
        }
        MarkError::Outside(_) => {
            "spans are START-END in characters of the text, as `statements` has"
        }
        MarkError::CutsSealed => "mark all of what is sealed, or nothing of it",
        MarkError::Known(_) => "accept or edit that one: consilience judge CASE accept ID",
    }
}

fn trust_hint(error: case::TrustError) -> &'static str {
    use case::TrustError;
    match error {
        TrustError::NoStatement | TrustError::Undecided => {
            "list statements with: consilience statements CASE, and entries with: consilience log CASE"
        }
        TrustError::Nameless => "judge reject CASE STATEMENT leaves it out",
        TrustError::Alpha | TrustError::Beta | TrustError::Order => {
            "alpha 0.6 and beta 0.05 are what a witness has; as much of both is to say nothing"
        }
        TrustError::NoReason => "say why in --reason",
    }
}

fn record_hint(error: &record::Error) -> Option<String> {
    use record::{Error, KeysError};
    Some(
        match error {
            Error::Keys(KeysError::WrongPassphrase) => {
                "six words with blanks between them; without it nobody can open the case"
            }
            Error::Keys(KeysError::PassphraseNeeded) => {
                "give it with --passphrase-file, or run the command on a terminal"
            }
            Error::Keys(KeysError::Missing(_)) => {
                "copy keys.vault from another device or a backup of this case"
            }
            Error::Keys(KeysError::Away) => {
                "two of the three shares bring them back: consilience travel CASE --return A B"
            }
            Error::Keys(KeysError::OtherShares) => {
                "name the files of two of the three shares that were made last"
            }
            Error::Keys(KeysError::Changed) => "another process changed the keys; try again",
            Error::Keys(KeysError::LastPassphrase) => "add another passphrase first",
            Error::Newer { .. } | Error::Keys(KeysError::Newer(_)) => {
                "open it with the version of consilience that made it"
            }
            Error::OtherCase => "name two devices of the same case",
            Error::Peer(_) | Error::PeerLied { .. } => {
                "nothing bad was taken; look at who has had the other device"
            }
            Error::Locked(_) => "wait until it has ended, and try again",
            Error::Damaged { .. } | Error::Shortened { .. } => {
                "nothing was changed; repair it from another device: consilience sync CASE OTHER"
            }
            error if error.is_full() => {
                "free some space and run the same command again; nothing is lost"
            }
            error if error.is_refusal() => {
                "check who owns the folder and whether it can be written"
            }
            _ => return None,
        }
        .to_owned(),
    )
}
