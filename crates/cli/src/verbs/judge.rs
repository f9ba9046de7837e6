use crate::Ended;
use crate::access::Access;
use crate::hints::Usage;
use crate::output::{Output, counted, visible};
use case::judgements::{
    Assess, Consent, Credibility, EditField, Export, ExportStatus, Level, Protect, Repeats, Reuse,
    SamePerson, Statement, Status, Subject, Verdict,
};
use case::{Case, Id, Judgement};
use clap::Subcommand;
use model::{ClaimId, DocumentId};
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

/// What is judged.
#[derive(Debug, Subcommand)]
enum What {
    /// The speakers of two statements are one person
    Same { a: String, b: String },
    /// The speakers of two statements are different persons
    Different { a: String, b: String },
    /// One statement repeats another: it adds no origin
    Repeats { from: String, to: String },
    /// Two statements do not come from one another
    Independent { a: String, b: String },
    /// A statement that the machine proposed is right
    Accept { statement: String },
    /// A statement that the machine proposed is none: it counts for nothing
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
    let judgement = judgement(&arguments.what, &case)?;
    let entry = case.judge(&judgement)?;
    if output.json {
        output.json(&json!({ "v": 1, "entry": entry }))?;
    } else {
        output.line(&format!("recorded as {entry}"))?;
        let path = arguments.case.display().to_string();
        output.note(&format!("hint: consilience judge {} undo {entry}", visible(&path)));
    }
    if let Judgement::Protect(body) = &judgement {
        after_protecting(body, &case, output)?;
    }
    Ok(Ended::Clean)
}

fn judgement(what: &What, case: &Case) -> anyhow::Result<Judgement> {
    let statement = |name: &str| known_statement(name, case);
    let persons = |a: &str, b: &str, same| {
        let (a, b) = (statement(a)?, statement(b)?);
        anyhow::Ok(Judgement::SamePerson(SamePerson { a, b, same }))
    };
    let pair = |from: &str, to: &str, verdict| {
        let (from, to) = (statement(from)?, statement(to)?);
        anyhow::Ok(Judgement::Repeats(Repeats { from, to, verdict }))
    };
    let verdict = |name: &str, verdict, edits| {
        let statement = statement(name)?;
        anyhow::Ok(Judgement::Statement(Statement { statement, verdict, edits }))
    };
    match what {
        What::Same { a, b } => persons(a, b, true),
        What::Different { a, b } => persons(a, b, false),
        What::Repeats { from, to } => pair(from, to, Reuse::Repeats),
        What::Independent { a, b } => pair(a, b, Reuse::Independent),
        What::Accept { statement } => verdict(statement, Verdict::Accept, BTreeMap::new()),
        What::Reject { statement } => verdict(statement, Verdict::Reject, BTreeMap::new()),
        What::Edit { statement, speaker, stance, basis } => {
            verdict(statement, Verdict::Edit, edits(speaker, stance, basis)?)
        }
        What::Undo { entry } => Ok(Judgement::Undo(known_entry(entry, case)?)),
        What::Resolve { chosen, others } => resolve(chosen, others, case),
        What::Seal { document } => Ok(protect(*document, Level::Sealed)),
        What::Unseal { document } => Ok(protect(*document, Level::CaseTeam)),
        What::Protect { .. } => protect_any(what, case),
        What::Assess { .. } => assess(what, case),
        What::Consent { .. } => consent(what, case),
        What::Export { .. } => export(what, case),
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

fn edits(
    speaker: &Option<String>,
    stance: &Option<String>,
    basis: &Option<String>,
) -> anyhow::Result<BTreeMap<EditField, String>> {
    if let Some(stance) = stance {
        super::statements::stance(stance)?;
    }
    if let Some(basis) = basis.as_ref().filter(|basis| model::Basis::from_code(basis).is_none()) {
        let known: Vec<&str> = model::Basis::ALL.iter().map(|basis| basis.code()).collect();
        let hint = format!("one of: {}", known.join(", "));
        return Err(Usage::new(format!("no basis {basis:?}"), hint).into());
    }
    let given =
        [(EditField::Speaker, speaker), (EditField::Stance, stance), (EditField::Basis, basis)];
    let edits: BTreeMap<EditField, String> =
        given.into_iter().filter_map(|(field, value)| Some((field, value.clone()?))).collect();
    if edits.is_empty() {
        return Err(Usage::new("nothing to change", "give --speaker, --stance or --basis").into());
    }
    Ok(edits)
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
