//! One investigation: the record in a folder, and a catalogue of what was derived from it.
//!
//! ```text
//! CASE/
//!   case.toml, keys.vault, logs/, vault/    the record: what was captured and judged
//!   catalogue.db                            readings, statements, claims, words: all of it can be
//!                                           derived again from the record
//! ```
//!
//! A document is in the case once its entry is committed to the log, after its original is on
//! disk: a process that is killed loses nothing that its report named. The catalogue follows the
//! log; where it is behind, missing or of another version, it is brought up to date when the case
//! is opened. Claims are weighed when they are asked for and something has changed since.

mod anchoring;
mod capture;
mod catalogue;
mod checking;
mod custody;
mod derive;
mod endpoint;
mod error;
mod folding;
mod how_many;
mod inputs;
mod intake;
mod judging;
mod marking;
mod net;
mod opening;
mod originals;
mod packed;
mod people;
mod queries;
mod recognised;
mod respondents;
mod sealing;
mod search;
mod syncing;
mod systemic;
mod takeover;
mod timing;
mod to_wire;
mod travelling;
mod trusting;
mod views;
mod weighing;
mod withdrawing;

pub use anchoring::{Anchored, Answer, Destinations, MAX_HEADERS, PUBLIC_CALENDARS, Taken};
pub use capture::{
    Address, BadAddress, CaptureLine, CaptureRules, Exchange, Fate, Fetch, FetchError, Lookup,
    SystemNames, VisitError, Web,
};
pub use checking::{Checked, ClaimChecked, EntryOfClaim, EntryView, utc};
pub use custody::{CustodyView, Interview, Likeness};
pub use derive::extract_by;
pub use endpoint::{Endpoint, EndpointError, EndpointRules, Key};
pub use error::Error;
pub use extract::PERSON;
pub use how_many::{HowMany, captured, how_many};
pub use intake::Progress;
pub use judging::{AssessmentView, Conflict, Judgement, LastJudgement, VerdictView};
pub use marking::{AddedStatement, MarkError, NewStatement, Words};
pub use net::{Net, NetError, Online};
pub use people::{Agreement, AnswerView, LastCompared, PairView};
pub use queries::StatementFilter;
pub use read::{PageImage, Sought};
pub use record::fold::Id;
pub use record::fold::judgements::{self, NotAnId};
pub use record::{NotAShare, Notice, Passphrase, Share};
pub use resolve::people::{MayBe, People, romanised};
pub use resolve::{Explanation, calibrate, queue, reviewers};
pub use sealing::{DOCUMENT_FIELDS, PERSON_FIELDS, Protection, STATEMENT_FIELDS, can_be_sealed};
pub use syncing::{Exchanged, SyncReport};
pub use systemic::{
    AnswerSheet, AskedQuestion, FrameOf, Inquiry, Interviewed, NotAsked, OrderedBy, Outside, Plan,
    Silence, Systemic, interview, prevalence_to_wire, systemic,
};
pub use takeover::take_over;
pub use timing::{FrontierView, ProofStanding, ProofView, TimeReport};
pub use travelling::come_back;
pub use trusting::{NewTrust, TrustDecision, TrustError, TrustView};
pub use verify::bitcoin::{BlockHash, NotABlock};
pub use verify::tsr::{TsrError, pem_certificates};
pub use views::*;
pub use weigh::{INFORMANTS_INCLUDE, NOTES, SHARE};
pub use weigh::{prevalence, total};
pub use withdrawing::{Recounted, Withdrawn, WitnessView};
pub use worker::MarkedPage;

use catalogue::{Catalogue, FileIdentity};
use judging::Folded;
use record::{Lock, Options, Record, Sizes, World};
use sealing::Sealing;
use std::cell::RefCell;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// An open case.
#[derive(Debug)]
pub struct Case {
    root: PathBuf,
    record: Record,
    catalogue: Catalogue,
    /// What all entries say, as far as it was asked for.
    folded: RefCell<Option<Folded>>,
    /// What is hidden, with the entries and the catalogue that it is of.
    sealing: RefCell<Option<KnownSealing>>,
    /// Everybody, and the records of their custody, as far as they were asked for.
    people: Kept<People>,
    custody: Kept<resolve::custody::Records>,
    sheets: Kept<Vec<AnswerSheet>>,
    /// What is kept of the last weighing.
    weighing: Option<weighing::Weighing>,
    /// How often the catalogue was made anew or replaced since the case was opened.
    makings: u64,
    /// What recognises words in pictures of documents that are added.
    ocr: Option<worker::Ocr>,
}

/// The state of the record and the catalogue that something was made of.
type MadeOf = (Sizes, FileIdentity);

type KnownSealing = (MadeOf, Arc<Sealing>);

/// Something that is made of the catalogue, with the state of the record and the catalogue that it is of:
/// it is kept until the record grows or the catalogue is made anew.
#[derive(Debug)]
struct Kept<T>(RefCell<Option<(MadeOf, Arc<T>)>>);

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self(RefCell::default())
    }
}

impl<T> Kept<T> {
    /// What is kept, if it is of the case as it is now; else it is made.
    fn of(
        &self,
        case: &Case,
        make: impl FnOnce(&Case) -> Result<T, Error>,
    ) -> Result<Arc<T>, Error> {
        let at = (case.record.sizes(), case.catalogue.identity());
        if let Some((_, kept)) = self.0.borrow().as_ref().filter(|(known, _)| *known == at) {
            return Ok(Arc::clone(kept));
        }
        let made = Arc::new(make(case)?);
        self.0.replace(Some((at, Arc::clone(&made))));
        Ok(made)
    }
}

impl Case {
    /// Makes an empty case in a folder that does not exist yet or is empty. On Unix only its owner
    /// may look inside. Without a passphrase its keys lie open.
    pub fn create(root: &Path, passphrase: Option<Passphrase>) -> Result<Self, Error> {
        if root.join("case.toml").exists() || root.join("case.json").exists() {
            return Err(Error::Exists(root.to_owned()));
        }
        make_private_folder(root)?;
        if fs::read_dir(root).map_err(Error::io(root))?.next().is_some() {
            return Err(Error::Occupied(root.to_owned()));
        }
        Self::begin(root, passphrase)
    }

    /// Makes the record and the catalogue in a folder that is there.
    fn begin(root: &Path, passphrase: Option<Passphrase>) -> Result<Self, Error> {
        catalogue::can_encrypt(passphrase.is_some())?;
        let name = root.canonicalize().ok().and_then(|path| Some(path.file_name()?.to_owned()));
        let name = name.map_or_else(|| "case".to_owned(), |n| n.to_string_lossy().into_owned());
        let lock = passphrase.map_or(Lock::Open, Lock::Passphrase);
        // A case in the open keeps nothing back: it is for material that is public.
        let reserve = if matches!(lock, Lock::Open) { 0 } else { record::RESERVE };
        let options = Options { name, device: "".to_owned(), lock, reserve };
        let record = Record::create(&World::real(), root, options)?;
        Self::with(root, record)
    }

    /// Opens a case, and brings its catalogue up to date with its record.
    pub fn open(root: &Path, passphrase: Option<&Passphrase>) -> Result<Self, Error> {
        if root.join("case.json").exists() {
            return Err(Error::Old(root.to_owned()));
        }
        if !root.join("case.toml").exists() {
            return Err(Error::NotACase(root.to_owned()));
        }
        let record = Record::open(&World::real(), root, passphrase)?;
        Self::with(root, record)
    }

    fn with(root: &Path, record: Record) -> Result<Self, Error> {
        catalogue::can_encrypt(record.is_encrypted())?;
        let catalogue = Catalogue::open(root, &record)?;
        let (folded, sealing) = Default::default();
        let (people, custody, sheets) = Default::default();
        let root = root.to_owned();
        let makings = 0;
        let mut case = Self {
            root,
            record,
            catalogue,
            folded,
            sealing,
            people,
            custody,
            sheets,
            weighing: None,
            makings,
            ocr: None,
        };
        case.catch_up()?;
        case.take_up_restored()?;
        Ok(case)
    }

    /// Looks at what other processes did since: what they wrote, and what they took back. Whoever
    /// keeps a case open does this before each answer.
    pub fn attend(&mut self) -> Result<(), Error> {
        self.record.refresh()?;
        if self.catalogue.reopen_if_replaced(&self.root, &self.record)? {
            self.makings += 1;
        }
        self.catch_up()
    }

    /// Does some work as the one who writes, and lets others write whatever comes of it.
    fn locked<T>(&mut self, work: impl FnOnce(&mut Self) -> Result<T, Error>) -> Result<T, Error> {
        self.record.lock()?;
        let done = work(self);
        self.record.unlock();
        done
    }

    /// Changes whenever something was sealed, withdrawn or brought back: what was shown before may
    /// not be shown again.
    pub fn makings(&self) -> u64 {
        self.makings
    }

    /// The name of its folder when it was made.
    pub fn name(&self) -> &str {
        self.record.name()
    }

    /// Whether a passphrase guards it.
    pub fn is_encrypted(&self) -> bool {
        self.record.is_encrypted()
    }

    /// What a person should know of the record.
    pub fn notices(&self) -> &[Notice] {
        self.record.notices()
    }
}

/// Whether this build of the program can make and open encrypted cases.
pub fn can_encrypt() -> bool {
    cfg!(feature = "sqlcipher")
}

/// A new passphrase of six words.
pub fn new_passphrase() -> Result<Passphrase, Error> {
    let made = Passphrase::generate(&*World::real().rng);
    made.map_err(|source| Error::Io { path: PathBuf::from("random bytes"), source })
}

/// Makes a folder, and those above it, that only its owner can open.
fn make_private_folder(path: &Path) -> Result<(), Error> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(Error::io(path))
}

#[cfg(test)]
mod tests;
