//! What a person does with the statements of a document: accept, reject, edit, add, undo. Forms do
//! all of it; the keys of `reader.js` only fill them in and send them.

use super::ShowQuery;
use crate::pages::Visitor;
use crate::pages::problem::Problem;
use crate::pages::shown;
use crate::store::{Ruling, Store};
use crate::words::Words;
use ::case::judgements::{EditField, Verdict};
use ::case::{DocumentView, Id, LastJudgement, NewStatement, StatementView, Words as Said};
use axum::Form;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use model::{ActType, Basis, DocumentId, SpeakerKind, Stance, Statement};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// One of the values of a field.
pub(super) struct Choice {
    pub(super) code: &'static str,
    pub(super) label: String,
    pub(super) is_chosen: bool,
}

/// The form for a statement that is edited.
pub(super) struct EditForm {
    pub(super) speaker: String,
    pub(super) words: String,
    pub(super) stances: Vec<Choice>,
    pub(super) bases: Vec<Choice>,
    /// Where the reader is without it.
    pub(super) cancel: String,
}

/// The form for a statement that is added.
pub(super) struct AddForm {
    pub(super) stances: Vec<Choice>,
    pub(super) bases: Vec<Choice>,
    pub(super) kinds: Vec<Choice>,
    pub(super) acts: Vec<Choice>,
    /// Who speaks in the document.
    pub(super) speakers: BTreeSet<String>,
}

/// What can be undone.
pub(super) struct UndoForm {
    pub(super) entry: String,
    pub(super) what: String,
}

fn stances(words: Words, chosen: Stance) -> Vec<Choice> {
    let choice = |stance: &Stance| Choice {
        code: stance.code(),
        label: words.of_code("stance", stance.code()),
        is_chosen: *stance == chosen,
    };
    Stance::ALL.iter().map(choice).collect()
}

fn bases(words: Words, chosen: Basis) -> Vec<Choice> {
    let choice = |basis: &Basis| Choice {
        code: basis.code(),
        label: words.of_code("basis", basis.code()),
        is_chosen: *basis == chosen,
    };
    Basis::ALL.iter().map(choice).collect()
}

impl EditForm {
    pub(super) fn new(words: Words, statement: &Statement) -> Self {
        Self {
            speaker: statement.speaker.name.clone(),
            words: statement.content.text().to_owned(),
            stances: stances(words, statement.stance),
            bases: bases(words, statement.basis),
            cancel: shown::statement_href(statement.document(), statement.id()),
        }
    }
}

impl AddForm {
    pub(super) fn new(words: Words, statements: &[StatementView]) -> Self {
        let names = statements.iter().map(|view| view.statement.speaker.name.clone());
        let kind = |kind: SpeakerKind| Choice {
            code: kind.code(),
            label: words.of_code("speaker-kind", kind.code()),
            is_chosen: false,
        };
        let act = |act: &ActType| Choice {
            code: act.code(),
            label: shown::capitalised(act.label(words.language)),
            is_chosen: false,
        };
        use SpeakerKind::{Government, Organisation, Person, Unnamed};
        Self {
            stances: stances(words, Stance::Asserts),
            bases: bases(words, Basis::Unknown),
            kinds: [Person, Organisation, Government, Unnamed].map(kind).into(),
            acts: ActType::ALL.iter().map(act).collect(),
            speakers: names.filter(|name| !name.is_empty()).collect(),
        }
    }
}

impl UndoForm {
    pub(super) fn new(words: Words, view: &DocumentView, last: LastJudgement) -> Self {
        let is_it = |view: &StatementView| view.statement.id().as_str() == last.statement;
        let number = view.statements.iter().position(is_it).map_or(0, |at| at + 1);
        let what = words.of_code_with("undo", last.what, &[("n", number.into())]);
        Self { entry: last.entry, what }
    }
}

/// What was done, told on the page that follows; nothing for what is not known.
pub(super) fn done(words: Words, view: &DocumentView, query: &ShowQuery) -> Option<String> {
    const KNOWN: [&str; 6] = ["accept", "reject", "edit", "add", "undo", "nothing"];
    let done = query.done.as_deref().filter(|done| KNOWN.contains(done))?;
    let is_it = |view: &StatementView| Some(view.statement.id().as_str()) == query.at.as_deref();
    let at = view.statements.iter().position(is_it);
    let speaker = at.and_then(|at| view.statements.get(at)).map(|v| shown::speaker(words, v));
    let values =
        [("n", at.map_or(0, |at| at + 1).into()), ("speaker", speaker.unwrap_or_default().into())];
    Some(words.of_code_with("done", done, &values))
}

/// What a form of the reader carries; what does not belong to its `what` is passed over.
#[derive(Deserialize)]
pub(crate) struct Judged {
    what: String,
    #[serde(default)]
    statement: String,
    #[serde(default)]
    entry: String,
    #[serde(default)]
    speaker: String,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    stance: String,
    #[serde(default)]
    basis: String,
    #[serde(default)]
    act: String,
    #[serde(default)]
    words: String,
    #[serde(default)]
    source: String,
    #[serde(default)]
    cue: String,
    #[serde(default)]
    near: String,
}

/// `POST /documents/{sha256}/judge`: records it, then shows the statement that it is about.
pub(crate) async fn judge(
    State(store): State<Store>,
    _: Visitor,
    Path(id): Path<String>,
    Form(form): Form<Judged>,
) -> Result<Response, Problem> {
    let id: DocumentId = id.parse().map_err(|_| Problem::NoDocument)?;
    let (done, at) = match form.what.as_str() {
        "accept" => ("accept", form.ruled(&store, Verdict::Accept).await?),
        "reject" => ("reject", form.ruled(&store, Verdict::Reject).await?),
        "edit" => form.edited(&store).await?,
        "add" => ("add", store.add_statement(form.added(id)?).await?.statement.to_string()),
        "undo" => {
            let last = store.last_judgement(id).await?;
            // Somebody else may have judged since the page was made.
            let last = last.filter(|last| last.entry == form.entry).ok_or(Problem::NotUndone)?;
            store.undo(last.entry).await?;
            ("undo", last.statement)
        }
        _ => return Err(Problem::Malformed),
    };
    let href = format!("{}?at={at}&done={done}", shown::document_href(id));
    Ok(Redirect::to(&href).into_response())
}

impl Judged {
    fn id(&self) -> Result<Id, Problem> {
        self.statement.parse().map_err(|_| Problem::NoStatement)
    }

    async fn ruled(&self, store: &Store, verdict: Verdict) -> Result<String, Problem> {
        let (statement, edits, content) = (self.id()?, BTreeMap::new(), None);
        store.rule(Ruling { statement: statement.clone(), verdict, edits, content }).await?;
        Ok(statement.to_string())
    }

    /// Records what is not as it was.
    async fn edited(&self, store: &Store) -> Result<(&'static str, String), Problem> {
        let statement = self.id()?;
        let view = store.statement(statement.clone()).await?;
        let before = &view.statement;
        let (stance, basis) = (self.stance()?, self.basis()?);
        let fields = [
            (EditField::Speaker, self.speaker.trim(), before.speaker.name.as_str()),
            (EditField::Stance, stance.code(), before.stance.code()),
            (EditField::Basis, basis.code(), before.basis.code()),
        ];
        let changed = fields.into_iter().filter(|(_, after, before)| after != before);
        let edits: BTreeMap<EditField, String> =
            changed.map(|(field, after, _)| (field, after.to_owned())).collect();
        let is_moved = !self.words.split_whitespace().eq(before.content.text().split_whitespace());
        let content = is_moved.then(|| Said::Said { words: self.words.clone(), near: None });
        let at = statement.to_string();
        if edits.is_empty() && content.is_none() {
            return Ok(("nothing", at));
        }
        store.rule(Ruling { statement, verdict: Verdict::Edit, edits, content }).await?;
        Ok(("edit", at))
    }

    fn stance(&self) -> Result<Stance, Problem> {
        Stance::from_code(&self.stance).ok_or(Problem::Malformed)
    }

    fn basis(&self) -> Result<Basis, Problem> {
        Basis::from_code(&self.basis).ok_or(Problem::Malformed)
    }

    fn added(&self, document: DocumentId) -> Result<NewStatement, Problem> {
        let near: Option<u32> = self.near.parse().ok();
        let said = |words: &str| Said::Said { words: words.to_owned(), near };
        // Words beside the content are those nearest to it; to the beginning where that is not known.
        let beside = |words: &str| match words.trim() {
            "" => None,
            words => Some(Said::Said { words: words.to_owned(), near: near.or(Some(0)) }),
        };
        Ok(NewStatement {
            document,
            content: said(&self.words),
            cue: beside(&self.cue),
            source: beside(&self.source),
            speaker: self.speaker.trim().to_owned(),
            kind: SpeakerKind::from_code(&self.kind),
            stance: self.stance()?,
            basis: self.basis()?,
            act: ActType::from_code(&self.act),
        })
    }
}
