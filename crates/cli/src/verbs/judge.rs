use crate::Ended;
use crate::access::Access;
use crate::hints::Usage;
use crate::output::{Output, counted, visible};
use case::judgements::{
    Answer, Assess, Compared, Consent, Credibility, EditField, Export, ExportStatus, Level,
    Protect, Repeats, Reuse, SamePerson, Statement, Status, Subject, Verdict,
};
use case::{Case, Id, Judgement, NewStatement, NewTrust, Words};
use clap::Subcommand;
use model::{ActType, Basis, ClaimId, DocumentId, Span, SpeakerKind};
use serde_json::json;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// Record a judgement: one signed entry, undone by another one
///
/// Nothing is edited or deleted. What people on different devices judge differently is kept side by
/// side until somebody chooses.
#[derive(Debug, clap::Args)]
pub(crate) struct Judge {
    /// The case
    case: PathBuf,
    #[command(subcommand)]
    what: What,
}

/// Whether people answer apart from each other.
#[derive(Debug, clap::Args)]
struct Apart {
    /// Who you are, in letters, digits and hyphens, where two people look at the same pairs apart from
    /// each other; what nobody in particular answers decides
    #[arg(long, value_name = "NAME")]
    reviewer: Option<String>,
}

/// What is judged.
#[derive(Debug, Subcommand)]
enum What {
    /// Two records are one person
    ///
    /// Each by its id (`people CASE --records`), or by that of a statement in which the person speaks.
    Same {
        a: String,
        b: String,
        #[command(flatten)]
        apart: Apart,
    },
    /// Two records are different persons
    Different {
        a: String,
        b: String,
        #[command(flatten)]
        apart: Apart,
    },
    /// Two records are different persons of one family
    Relative {
        a: String,
        b: String,
        #[command(flatten)]
        apart: Apart,
    },
    /// What is there does not tell whether two records are one person
    Unsure {
        a: String,
        b: String,
        #[command(flatten)]
        apart: Apart,
    },
    /// One statement repeats another: it adds no origin
    Repeats { from: String, to: String },
    /// Two statements do not come from one another
    Independent { a: String, b: String },
    /// A statement is right
    Accept { statement: String },
    /// A statement is none: it counts for nothing
    Reject { statement: String },
    /// A statement is right with changes
    Edit {
        statement: String,
        /// Who says it
        #[arg(long)]
        speaker: Option<String>,
        /// asserts, denies, declines, doubts, retracts, admits, offers
        #[arg(long)]
        stance: Option<String>,
        /// How the speaker knows
        #[arg(long)]
        basis: Option<String>,
        #[command(flatten)]
        content: Content,
    },
    /// Add a statement that you found in a document
    ///
    /// It counts like any other, and says that a person added it. Undo the entry to take it back. Its
    /// id is printed; judge it by that id as you would judge any other.
    Add {
        /// The document, by its sha256
        document: DocumentId,
        #[command(flatten)]
        content: Content,
        /// Who says it, by name; the document itself where it is not given
        #[arg(long, default_value = "", hide_default_value = true)]
        speaker: String,
        /// person, organisation, government, unnamed; where it is not given, as in the document's
        /// other statements of this speaker
        #[arg(long)]
        kind: Option<String>,
        /// The words for who says it, as they stand there ("she")
        #[arg(long, value_name = "WORDS")]
        source: Option<String>,
        /// The words that show that something is said ("alleged")
        #[arg(long, value_name = "WORDS")]
        cue: Option<String>,
        /// asserts, denies, declines, doubts, retracts, admits, offers
        #[arg(long, default_value = "asserts")]
        stance: String,
        /// How the speaker knows
        #[arg(long, default_value = "unknown")]
        basis: String,
        /// The kind of act that it is about; where it is not given, the acts that the words name
        #[arg(long)]
        act: Option<String>,
    },
    /// Your own view on a claim: it stands beside the count, never in it
    Assess {
        claim: String,
        /// Who you are, in letters, digits and hyphens
        #[arg(long)]
        analyst: String,
        /// 1 (confirmed by other independent sources) to 5 (improbable), 6 (cannot be judged)
        #[arg(long)]
        credibility: u8,
        /// confirmed, "no conclusion", rejected
        #[arg(long)]
        status: String,
        /// Why
        #[arg(long)]
        reasoning: String,
    },
    /// How far you trust whoever says a statement: what they say then weighs by that, everywhere
    Trust {
        /// A statement of the source
        statement: String,
        /// Of what happened to happen, how much the source says: above 0, below 1
        #[arg(long, required_unless_present = "default")]
        alpha: Option<f64>,
        /// Of what did not, how much the source says all the same: above 0, at most alpha
        #[arg(long, required_unless_present = "default")]
        beta: Option<f64>,
        /// Why
        #[arg(long, required_unless_present = "default")]
        reason: Option<String>,
        /// Who you are, in letters, digits and hyphens
        #[arg(long)]
        analyst: Option<String>,
        /// Take back all that was decided about the source, by whichever statement of it
        #[arg(long, conflicts_with_all = ["alpha", "beta", "reason", "analyst"])]
        default: bool,
    },
    /// What a witness agreed to
    Consent {
        /// The person's name or id
        person: String,
        /// What for; can be given several times
        #[arg(long = "purpose", required = true)]
        purposes: Vec<String>,
        /// How it was given: written, spoken, recorded
        #[arg(long, default_value = "written")]
        form: String,
        /// The language that it was explained in
        #[arg(long, default_value = "")]
        language: String,
        /// The date after which it no longer holds
        #[arg(long)]
        expiry: Option<String>,
        /// What else there is to say
        #[arg(long, default_value = "")]
        note: String,
    },
    /// Say who may see a document, a statement, a person's name, some words, or a field of them
    ///
    /// What is sealed is in no screen, list, count, search, log or name of a file: words of it give
    /// way to a mark that names the entry, as long whatever it hides. The other levels hide nothing
    /// inside the case; exports ask for them. In a conflict the strictest level counts.
    #[command(group = clap::ArgGroup::new("subject").required(true))]
    Protect {
        /// A document, by its sha256
        #[arg(long, group = "subject", value_name = "SHA256")]
        document: Option<DocumentId>,
        /// A statement
        #[arg(long, group = "subject", value_name = "ID")]
        statement: Option<String>,
        /// Words, such as a name, wherever they stand in the case, whatever their case and accents;
        /// - reads one line from standard input, which leaves nothing in the history of the shell
        #[arg(long, group = "subject")]
        words: Option<String>,
        /// A witness: the names, wherever they stand in the case
        #[arg(long, group = "subject", value_name = "PERSON")]
        person: Option<String>,
        /// A field instead of the whole. Of a document: name, url, title, outlet, authors,
        /// published. Of a statement: speaker, role, informant, cue, content, condition, place,
        /// victims, perpetrators, when, said, count. Its words are hidden throughout the document
        #[arg(long)]
        field: Option<String>,
        /// Who may see it
        #[arg(long, value_enum)]
        level: ProtectionLevel,
    },
    /// Put a document out of sight: it is in no screen, count, search or export
    Seal {
        /// Its sha256
        document: DocumentId,
    },
    /// Bring a sealed document back
    Unseal {
        /// Its sha256
        document: DocumentId,
    },
    /// Note what was handed out, or is being prepared, so that a withdrawal can name it
    Export {
        /// What it is called
        title: String,
        /// Somebody outside has it; else it is a draft
        #[arg(long)]
        sent: bool,
        /// A claim in it; can be given several times
        #[arg(long = "claim")]
        claims: Vec<String>,
        /// A document in it; can be given several times
        #[arg(long = "document")]
        documents: Vec<DocumentId>,
    },
    /// Let an entry count as if it had never been made
    Undo {
        /// The entry, as `log` prints it
        entry: String,
    },
    /// Choose among entries that conflict
    Resolve {
        /// The entry that holds
        chosen: String,
        /// The other ones
        #[arg(required = true)]
        others: Vec<String>,
    },
}

/// What is said, in a document as it is shown.
#[derive(Debug, clap::Args)]
struct Content {
    /// What is said, word by word as it stands there; pieces that are apart have " … " between them
    #[arg(long, value_name = "WORDS")]
    content: Option<String>,
    /// The character near which these words stand, where they stand several times
    #[arg(long, value_name = "CHARACTER", requires = "content")]
    near: Option<u32>,
    /// What is said, by its characters instead: START-END, the end not included; can be given several
    /// times
    #[arg(long = "span", value_name = "START-END", conflicts_with = "content")]
    spans: Vec<String>,
}

impl Content {
    /// The words that are meant; `None` where none are given.
    fn words(&self) -> anyhow::Result<Option<Words>> {
        if let Some(words) = &self.content {
            return Ok(Some(Words::Said { words: words.clone(), near: self.near }));
        }
        let spans: Vec<Span> =
            self.spans.iter().map(|text| span(text)).collect::<Result<_, _>>()?;
        Ok((!spans.is_empty()).then_some(Words::At(spans)))
    }
}

fn span(text: &str) -> anyhow::Result<Span> {
    let place = |text: &str| text.trim().parse().ok();
    let ends = text.split_once('-').and_then(|(start, end)| Some((place(start)?, place(end)?)));
    let span = ends.and_then(|(start, end)| Span::new(start, end).ok());
    let hint = "two numbers of characters, such as 12-40";
    Ok(span.ok_or_else(|| Usage::new(format!("no span: {text:?}"), hint))?)
}

/// Who may see something; each level is stricter than the one before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum ProtectionLevel {
    /// Everybody
    Public,
    /// The organisation
    Organisation,
    /// Those who work on the case
    CaseTeam,
    /// Nobody: it is hidden inside the case too
    Sealed,
}

impl From<ProtectionLevel> for Level {
    fn from(level: ProtectionLevel) -> Self {
        match level {
            ProtectionLevel::Public => Self::Public,
            ProtectionLevel::Organisation => Self::Organisation,
            ProtectionLevel::CaseTeam => Self::CaseTeam,
            ProtectionLevel::Sealed => Self::Sealed,
        }
    }
}

pub(crate) fn run(
    arguments: &Judge,
    access: &Access,
    output: &mut Output,
) -> anyhow::Result<Ended> {
    let mut case = access.open(&arguments.case)?;
    if let What::Add { .. } = &arguments.what {
        let added = case.add_statement(&new_statement(&arguments.what)?)?;
        return recorded(arguments, &added.entry, Some(&added.statement), output);
    }
    if let What::Trust { .. } = &arguments.what {
        return trust(arguments, &mut case, output);
    }
    let judgement = judgement(&arguments.what, &case)?;
    let entry = case.judge(&judgement)?;
    recorded(arguments, &entry, None, output)?;
    if let Judgement::Protect(body) = &judgement {
        after_protecting(body, &case, output)?;
    }
    Ok(Ended::Clean)
}

/// Says what was recorded, and how to take it back.
fn recorded(
    arguments: &Judge,
    entry: &str,
    statement: Option<&Id>,
    output: &mut Output,
) -> anyhow::Result<Ended> {
    match (output.json, statement) {
        (true, None) => output.json(&json!({ "v": 1, "entry": entry }))?,
        (true, Some(id)) => {
            output.json(&json!({ "v": 1, "entry": entry, "statement": id.as_str() }))?;
        }
        (false, None) => output.line(&format!("recorded as {entry}"))?,
        (false, Some(id)) => output.line(&format!("statement {id}, recorded as {entry}"))?,
    }
    if !output.json {
        let path = arguments.case.display().to_string();
        output.note(&format!("hint: consilience judge {} undo {entry}", visible(&path)));
    }
    Ok(Ended::Clean)
}

fn new_statement(what: &What) -> anyhow::Result<NewStatement> {
    let What::Add { document, content, speaker, kind, source, cue, stance, basis, act } = what
    else {
        anyhow::bail!("no statement");
    };
    let content = content.words()?;
    let hint = "give --content with its words, or --span with its characters";
    let content = content.ok_or_else(|| Usage::new("no words are given", hint))?;
    let start = match &content {
        Words::At(spans) => spans.first().map(|span| span.start()),
        Words::Said { near, .. } => *near,
    };
    let said = |words: &Option<String>| {
        words.clone().map(|words| Words::Said { words, near: Some(start.unwrap_or_default()) })
    };
    let act = act.as_deref().map(|act| known_code("act", act, ActType::ALL, |a| a.code()));
    let kinds = [
        SpeakerKind::Person,
        SpeakerKind::Organisation,
        SpeakerKind::Government,
        SpeakerKind::Unnamed,
    ];
    let kind =
        kind.as_deref().map(|kind| known_code("kind of speaker", kind, &kinds, |k| k.code()));
    Ok(NewStatement {
        document: *document,
        source: said(source),
        cue: said(cue),
        content,
        speaker: speaker.clone(),
        kind: kind.transpose()?,
        stance: super::statements::stance(stance)?,
        basis: known_basis(basis)?,
        act: act.transpose()?,
    })
}

fn known_basis(basis: &str) -> anyhow::Result<Basis> {
    known_code("basis", basis, Basis::ALL, |basis| basis.code())
}

/// The value with this code.
fn known_code<T: Copy>(
    what: &str,
    given: &str,
    all: &[T],
    code: fn(T) -> &'static str,
) -> anyhow::Result<T> {
    let found = all.iter().copied().find(|value| code(*value) == given);
    let known: Vec<&str> = all.iter().map(|value| code(*value)).collect();
    let hint = format!("one of: {}", known.join(", "));
    Ok(found.ok_or_else(|| Usage::new(format!("no {what} {given:?}"), hint))?)
}

fn judgement(what: &What, case: &Case) -> anyhow::Result<Judgement> {
    let statement = |name: &str| known_statement(name, case);
    let persons = |a: &str, b: &str, apart: &Apart, answer| compared((a, b), apart, answer, case);
    let pair = |from: &str, to: &str, verdict| {
        let (from, to) = (statement(from)?, statement(to)?);
        anyhow::Ok(Judgement::Repeats(Repeats { from, to, verdict }))
    };
    let verdict = |name: &str, verdict| {
        let (statement, edits, content) = (statement(name)?, BTreeMap::new(), None);
        anyhow::Ok(Judgement::Statement(Statement { statement, verdict, edits, content }))
    };
    match what {
        What::Same { a, b, apart } => persons(a, b, apart, Answer::Same),
        What::Different { a, b, apart } => persons(a, b, apart, Answer::Different),
        What::Relative { a, b, apart } => persons(a, b, apart, Answer::Relative),
        What::Unsure { a, b, apart } => persons(a, b, apart, Answer::Unsure),
        What::Repeats { from, to } => pair(from, to, Reuse::Repeats),
        What::Independent { a, b } => pair(a, b, Reuse::Independent),
        What::Accept { statement } => verdict(statement, Verdict::Accept),
        What::Reject { statement } => verdict(statement, Verdict::Reject),
        What::Edit { .. } => edit(what, case),
        What::Add { .. } => anyhow::bail!("a statement that is added is no judgement"),
        What::Undo { entry } => Ok(Judgement::Undo(known_entry(entry, case)?)),
        What::Resolve { chosen, others } => resolve(chosen, others, case),
        What::Seal { document } => Ok(protect(*document, Level::Sealed)),
        What::Unseal { document } => Ok(protect(*document, Level::CaseTeam)),
        What::Protect { .. } => protect_any(what, case),
        What::Assess { .. } => assess(what, case),
        What::Trust { .. } => anyhow::bail!("a decision about a source is recorded by itself"),
        What::Consent { .. } => consent(what, case),
        What::Export { .. } => export(what, case),
    }
}

/// What two records are. What is answered for good and with yes or no is written as it always was, so that
/// earlier programs understand it.
fn compared(
    (a, b): (&str, &str),
    apart: &Apart,
    answer: Answer,
    case: &Case,
) -> anyhow::Result<Judgement> {
    let (a, b) = (known_record(a, case)?, known_record(b, case)?);
    if a == b {
        return Err(Usage::new("a record is compared with another one", "give two ids").into());
    }
    let reviewer = apart.reviewer.as_deref().map(|name| id(name, case)).transpose()?;
    Ok(match (answer, &reviewer) {
        (Answer::Same | Answer::Different, None) => {
            Judgement::SamePerson(SamePerson { a, b, same: answer == Answer::Same })
        }
        _ => Judgement::Compared(Compared { a, b, answer, reviewer }),
    })
}

/// A record of a person, or a statement.
fn known_record(name: &str, case: &Case) -> anyhow::Result<Id> {
    match case.people()?.record(name) {
        Some(_) => id(name, case),
        None => known_statement(name, case),
    }
}

fn protect(document: DocumentId, level: Level) -> Judgement {
    let subject = Subject::Document(document.bytes());
    Judgement::Protect(Protect { subject, field: String::new(), level })
}

fn protect_any(what: &What, case: &Case) -> anyhow::Result<Judgement> {
    let What::Protect { document, statement, words, person, field, level } = what else {
        anyhow::bail!("not a protection");
    };
    let (subject, fields): (Subject, &[&str]) = match (document, statement, words, person) {
        (Some(document), ..) => (known_document(*document, case)?, &case::DOCUMENT_FIELDS),
        (_, Some(statement), ..) => {
            (Subject::Statement(known_statement(statement, case)?), &case::STATEMENT_FIELDS)
        }
        (_, _, Some(words), _) => (Subject::Words(sealable(words)?), &[]),
        (.., Some(person)) => (Subject::Person(known_person(person, case)?), &case::PERSON_FIELDS),
        _ => anyhow::bail!("nothing to protect"),
    };
    if let Some(field) = field.as_deref().filter(|field| !fields.contains(field)) {
        let message = format!("a {} has no field {:?}", subject.kind(), case.shown(field)?);
        let hint = match fields {
            [] => "give no --field".to_owned(),
            known => format!("one of: {}", known.join(", ")),
        };
        return Err(Usage::new(message, hint).into());
    }
    let field = field.clone().unwrap_or_default();
    Ok(Judgement::Protect(Protect { subject, field, level: (*level).into() }))
}

/// The words as given, or a line of standard input.
fn sealable(given: &str) -> anyhow::Result<String> {
    let words = match given {
        "-" => crate::access::line_of_input()?,
        words => words.trim().to_owned(),
    };
    if !case::can_be_sealed(&words) {
        let hint = "at least two letters or digits; - reads them from standard input";
        return Err(Usage::new("no words to protect", hint).into());
    }
    Ok(words)
}

/// Says where the parts of a name are left, in numbers only.
fn after_protecting(body: &Protect, case: &Case, output: &Output) -> anyhow::Result<()> {
    let (Subject::Words(words), Level::Sealed) = (&body.subject, body.level) else {
        return Ok(());
    };
    let left = case.parts_left(words)?;
    if left > 0 {
        let places = counted(left, "place shows", "places show");
        output.note(&format!("note: {places} single words of it; seal those that tell who it is"));
    }
    Ok(())
}

fn edit(what: &What, case: &Case) -> anyhow::Result<Judgement> {
    let What::Edit { statement, speaker, stance, basis, content } = what else {
        anyhow::bail!("not an edit");
    };
    stance.as_deref().map(super::statements::stance).transpose()?;
    basis.as_deref().map(known_basis).transpose()?;
    let given =
        [(EditField::Speaker, speaker), (EditField::Stance, stance), (EditField::Basis, basis)];
    let edits: BTreeMap<EditField, String> =
        given.into_iter().filter_map(|(field, value)| Some((field, value.clone()?))).collect();
    let content = content.words()?;
    if edits.is_empty() && content.is_none() {
        let hint = "give --speaker, --stance, --basis, --content or --span";
        return Err(Usage::new("nothing to change", hint).into());
    }
    let statement = known_statement(statement, case)?;
    let content = content.map(|words| case.mark_for(&statement, &words)).transpose()?;
    let verdict = Verdict::Edit;
    Ok(Judgement::Statement(Statement { statement, verdict, edits, content }))
}

fn assess(what: &What, case: &Case) -> anyhow::Result<Judgement> {
    let What::Assess { claim, analyst, credibility, status, reasoning } = what else {
        anyhow::bail!("not an assessment");
    };
    let credibility = Credibility::new(*credibility)
        .ok_or_else(|| Usage::new(format!("no grade {credibility}"), "a number from 1 to 6"))?;
    let status = Status::parse(status).ok_or_else(|| {
        Usage::new(format!("no status {status:?}"), "confirmed, \"no conclusion\" or rejected")
    })?;
    Ok(Judgement::Assess(Assess {
        claim: known_claim(claim, case)?,
        analyst: id(analyst, case)?,
        credibility,
        status,
        min: None,
        max: None,
        reasoning: reasoning.clone(),
    }))
}

/// Records how far a source is trusted, or takes all of that back.
fn trust(arguments: &Judge, case: &mut Case, output: &mut Output) -> anyhow::Result<Ended> {
    let What::Trust { statement, alpha, beta, reason, analyst, default } = &arguments.what else {
        anyhow::bail!("not a judgement on a source");
    };
    let statement = known_statement(statement, case)?;
    if *default {
        return taken_back(&case.take_back_trust(&statement)?, output);
    }
    let new = NewTrust {
        statement,
        alpha: alpha.unwrap_or_default(),
        beta: beta.unwrap_or_default(),
        reason: reason.clone().unwrap_or_default(),
        analyst: analyst.as_deref().map(|analyst| id(analyst, case)).transpose()?,
    };
    let entry = case.trust(&new)?;
    recorded(arguments, &entry, None, output)
}

/// Says which entries take something back.
fn taken_back(entries: &[String], output: &mut Output) -> anyhow::Result<Ended> {
    if output.json {
        output.json(&json!({ "v": 1, "entries": entries }))?;
        return Ok(Ended::Clean);
    }
    for entry in entries {
        output.line(&format!("taken back by {entry}"))?;
    }
    Ok(Ended::Clean)
}

fn consent(what: &What, case: &Case) -> anyhow::Result<Judgement> {
    let What::Consent { person, purposes, form, language, expiry, note } = what else {
        anyhow::bail!("not a consent");
    };
    Ok(Judgement::Consent(Consent {
        person: known_person(person, case)?,
        purposes: purposes.clone(),
        form: form.clone(),
        language: language.clone(),
        expiry: expiry.clone(),
        note: note.clone(),
    }))
}

fn export(what: &What, case: &Case) -> anyhow::Result<Judgement> {
    let What::Export { title, sent, claims, documents } = what else {
        anyhow::bail!("not an export");
    };
    let claims = claims.iter().map(|claim| known_claim(claim, case));
    Ok(Judgement::Export(Export {
        title: title.clone(),
        status: if *sent { ExportStatus::Sent } else { ExportStatus::Draft },
        claims: claims.collect::<anyhow::Result<_>>()?,
        documents: documents.iter().map(DocumentId::bytes).collect(),
    }))
}

fn resolve(chosen: &str, others: &[String], case: &Case) -> anyhow::Result<Judgement> {
    let chosen = known_entry(chosen, case)?;
    let mut entries = vec![chosen];
    for other in others {
        entries.push(known_entry(other, case)?);
    }
    Ok(Judgement::Resolve { entries, chosen })
}

fn id(name: &str, case: &Case) -> anyhow::Result<Id> {
    let hint = "letters, digits and - _ . : only";
    let shown = case.shown(name)?;
    Ok(name
        .parse()
        .map_err(|_: case::NotAnId| Usage::new(format!("not an id: {shown:?}"), hint))?)
}

/// A statement that is in sight, or one that is protected already.
fn known_statement(name: &str, case: &Case) -> anyhow::Result<Id> {
    let id = id(name, case)?;
    let is_known = case.statement(&id)?.is_some()
        || case.protection_of(&Subject::Statement(id.clone()), "")?.is_some();
    if !is_known {
        let hint = "list them with: consilience statements CASE";
        return Err(Usage::new(format!("no statement {:?}", case.shown(name)?), hint).into());
    }
    Ok(id)
}

fn known_person(name: &str, case: &Case) -> anyhow::Result<Id> {
    match case.person_named(name)? {
        Some(person) => Ok(person),
        None => Err(case::Error::NoPerson(case.shown(name)?).into()),
    }
}

/// A document that is in sight, or one that is protected already.
fn known_document(document: DocumentId, case: &Case) -> anyhow::Result<Subject> {
    let subject = Subject::Document(document.bytes());
    let is_known =
        case.document(document)?.is_some() || case.protection_of(&subject, "")?.is_some();
    if !is_known {
        let hint = "list them with: consilience log CASE";
        return Err(Usage::new("no such document", hint).into());
    }
    Ok(subject)
}

fn known_claim(name: &str, case: &Case) -> anyhow::Result<Id> {
    let claim: Option<ClaimId> = name.parse().ok();
    if !claim.map(|claim| case.has_claim(&claim)).transpose()?.unwrap_or(false) {
        let hint = "list them with: consilience claims CASE";
        return Err(Usage::new(format!("no claim {:?}", case.shown(name)?), hint).into());
    }
    id(name, case)
}

fn known_entry(name: &str, case: &Case) -> anyhow::Result<record::EntryId> {
    let hint = "list them with: consilience log CASE";
    let found = case.entry_named(name);
    let shown = case.shown(name)?;
    Ok(found.ok_or_else(|| Usage::new(format!("no entry {shown:?}"), hint))?)
}
