//! Files that hold others: what lies in them becomes documents of their own, each with its line in
//! the intake report.
//!
//! A file that holds others is a document too, so that what somebody handed over is kept as it came.
//! Whatever comes out of it is bounded for each file that was given, however deep it lies.

use crate::folding::BATCH;
use crate::inputs::{Content, Given};
use crate::intake::{Owner, SharedText, loaded};
use crate::sealing::Sealing;
use crate::views::{IntakeItem, Outcome};
use crate::{Case, Error};
use model::{DocumentId, DocumentKind};
use read::{Declared, Member};
use rusqlite::OptionalExtension;

/// Files lie in each other no deeper than this.
const DEEPEST: usize = 8;
/// So many bytes wait at most until they are taken in together.
const WAITING: usize = 32 << 20;

/// An intake under way.
pub(crate) struct Intake<'a> {
    pub(crate) owner: &'a Owner,
    pub(crate) sealing: &'a Sealing,
    pub(crate) shared: SharedText,
    /// The lines so far.
    pub(crate) items: Vec<IntakeItem>,
    /// What may still come out of the file that was given.
    left: Left,
}

struct Left {
    members: usize,
    bytes: usize,
}

impl Default for Left {
    fn default() -> Self {
        Self { members: read::archive::MOST_MEMBERS, bytes: read::archive::MOST_INFLATED }
    }
}

impl Left {
    /// Whether a file of so many bytes may come.
    fn allows(&mut self, bytes: usize) -> bool {
        let left = self.members.checked_sub(1).zip(self.bytes.checked_sub(bytes));
        let is_allowed = left.is_some();
        if let Some((members, bytes)) = left {
            *self = Self { members, bytes };
        }
        is_allowed
    }
}

impl<'a> Intake<'a> {
    pub(crate) fn new(owner: &'a Owner, sealing: &'a Sealing, shared: SharedText) -> Self {
        Self { owner, sealing, shared, items: Vec::new(), left: Left::default() }
    }
}

/// Files out of another that wait to be taken in together.
#[derive(Default)]
struct Waiting {
    files: Vec<Given>,
    bytes: usize,
    /// How many came out.
    all: usize,
    /// Whether more came out than may.
    is_over: bool,
}

impl Waiting {
    fn push(&mut self, holder: &str, member: Member, left: &mut Left) {
        let size = member.result.as_ref().map_or(0, Vec::len);
        if self.is_over || !left.allows(size) {
            self.is_over = true;
            return;
        }
        let dresses = member.declared.as_ref().is_some_and(|declared| is_dress(declared));
        let content = match member.result {
            Ok(_) if dresses => Content::Unusable(DRESS.to_owned()),
            Ok(bytes) => Content::Bytes(bytes),
            Err(reason) => Content::Unusable(reason),
        };
        let name = format!("{holder}/{}", member.name);
        self.files.push(Given { name, content, declared: member.declared });
        self.bytes += size;
        self.all += 1;
    }

    fn is_full(&self) -> bool {
        self.files.len() >= BATCH || self.bytes >= WAITING
    }

    fn take(&mut self) -> Vec<Given> {
        self.bytes = 0;
        std::mem::take(&mut self.files)
    }
}

impl Case {
    /// Takes in files, and after each the files that lie in it.
    pub(crate) fn take_in(
        &mut self,
        intake: &mut Intake<'_>,
        batch: Vec<Given>,
        depth: usize,
    ) -> Result<(), Error> {
        let items = self.add_batch(&batch, intake.owner, intake.sealing, &mut intake.shared)?;
        for (given, mut item) in batch.into_iter().zip(items) {
            let notes = given.declared.iter().flat_map(|declared| &declared.notes);
            item.warnings.extend(notes.map(|note| intake.sealing.text(note)));
            let is_closed = matches!(given.content, Content::Closed(_));
            let held = !is_closed && self.may_hold(&item)?;
            intake.items.push(item);
            if depth == 0 {
                intake.left = Left::default();
            }
            if held {
                self.open_file(intake, &given, depth)?;
            }
        }
        Ok(())
    }

    /// Whether the file of this line may hold others.
    fn may_hold(&self, item: &IntakeItem) -> Result<bool, Error> {
        let (Outcome::Read { document, .. } | Outcome::Duplicate { document, .. }) = &item.outcome
        else {
            return Ok(false);
        };
        let kind = self.kind_of(*document)?;
        Ok(kind.is_some_and(read::may_hold))
    }

    fn kind_of(&self, document: DocumentId) -> Result<Option<DocumentKind>, Error> {
        let query = "SELECT kind FROM documents WHERE id = ?1";
        let mut query = self.catalogue.connection.prepare_cached(query)?;
        let kind: Option<Option<String>> =
            query.query_row([document.hex()], |row| row.get(0)).optional()?;
        Ok(kind.flatten().as_deref().and_then(DocumentKind::from_code))
    }

    /// Takes in what lies in a file, as it comes out of it.
    fn open_file(
        &mut self,
        intake: &mut Intake<'_>,
        given: &Given,
        depth: usize,
    ) -> Result<(), Error> {
        let place = intake.items.len() - 1;
        // It was read a moment ago; what changed since then was not captured and is not opened.
        let Ok(bytes) = loaded(given) else { return Ok(()) };
        let mut waiting = Waiting::default();
        let mut done = Ok(());
        let opened = worker::members(&bytes, &given.name, &mut |member| {
            if done.is_err() {
                return;
            }
            if depth == DEEPEST {
                waiting.is_over = true;
                return;
            }
            waiting.push(&given.name, member, &mut intake.left);
            if waiting.is_full() {
                done = self.take_in(intake, waiting.take(), depth + 1);
            }
        });
        done?;
        self.take_in(intake, waiting.take(), depth + 1)?;
        let over = waiting.is_over.then(|| TOO_MUCH.to_owned());
        let failed = opened.err().map(|failure| failure.to_string());
        for reason in over.into_iter().chain(failed) {
            let name = intake.sealing.text(&format!("{}/{REST}", given.name));
            let outcome = Outcome::Failed { document: None, reason };
            intake.items.push(IntakeItem { name, outcome, warnings: Vec::new(), holds: None });
        }
        if let Some(item) = intake.items.get_mut(place) {
            item.holds = Some(waiting.all).filter(|all| *all > 0);
        }
        Ok(())
    }
}

/// Why a part of a page is no document.
const DRESS: &str = "a style sheet, a script or a font of a page; it stays in the archive";

/// Whether an archive of the web says that this is a style sheet, a script or a font.
fn is_dress(declared: &Declared) -> bool {
    let kind = declared.media_type.as_deref().unwrap_or_default();
    kind == "text/css"
        || kind.ends_with("/javascript")
        || kind.ends_with("/x-javascript")
        || kind.starts_with("font/")
        || kind.starts_with("application/font")
}

/// What stands for files that did not come out of another.
const REST: &str = "(the rest)";

const TOO_MUCH: &str = "more files, or more bytes, or files deeper in each other came out of it \
    than are taken; take it apart and add the parts";
