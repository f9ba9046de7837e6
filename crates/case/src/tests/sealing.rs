//! What is sealed appears nowhere: canaries in every kind of value, looked for in every form.

use super::{Result, new_case, paste, root};
use crate::judgements::{
    Assess, Consent, Credibility, EditField, Export, ExportStatus, Level, Protect, Statement,
    Status, Subject, Verdict,
};
use crate::{Case, Error, Id, Input, Judgement, Outcome, StatementFilter, StatementView};
use model::{DocumentId, DocumentKind};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

const NAME: &str = "zanahoria-quispe-note.txt";

/// Every value of it that can be sealed is a word that stands nowhere else.
const NOTE: &str = "Title: Beatings seen by Zanahoria Quispe\n\
    Source: Mandarina Herald\n\
    Author: Albaricoque Paredes\n\
    Date: 2025-09-04\n\n\
    “I saw guards beat prisoners with batons at La Calabaza prison in Valdoria in March 2025,” \
    said Zanahoria Quispe, a former inmate.\n\n\
    “Guards beat me with batons at La Calabaza prison in Valdoria,” said Marta Olmos, a former \
    inmate.\n\n\
    Civic Watch said that guards beat Remolacha Condori at La Calabaza prison in Valdoria.\n\n\
    The Ministry of Justice denied that prisoners were beaten at La Calabaza prison in Valdoria.\n";

/// Another document that names the same person, in other words.
const OTHER: &str = "Title: A second report\n\n\
    ZANAHORIA\u{a0}QUISPE was seen in San Telmo, a neighbour said.\n";

/// A document with every field of a statement that the others lack.
const REPORT: &str = "Title: A third report\n\n\
    According to Luis Paz, 12 migrants were tortured by soldiers in La Cascada in April 2031.\n\n\
    According to Rosa Tumbo, who was told by Teodoro Oca, inmates were beaten in San Telmo.\n\n\
    The president offered to open the prison if Ullucu Mashua apologises.\n";

/// The forms in which words could be left somewhere.
fn forms(words: &str) -> Vec<(&'static str, Vec<u8>)> {
    use sha2::Digest;
    let wide = |bytes: fn(u16) -> [u8; 2]| words.encode_utf16().flat_map(bytes).collect();
    let digest: [u8; 32] = sha2::Sha256::digest(words.as_bytes()).into();
    vec![
        ("raw", words.into()),
        ("upper case", words.to_uppercase().into()),
        ("lower case", words.to_lowercase().into()),
        ("UTF-16LE", wide(u16::to_le_bytes)),
        ("UTF-16BE", wide(u16::to_be_bytes)),
        ("hexadecimal", verify::hash::hex(words.as_bytes()).into()),
        ("base64", base64(words.as_bytes()).into()),
        ("SHA-256", digest.to_vec()),
        ("SHA-256 in hexadecimal", verify::hash::hex(&digest).into()),
    ]
}

/// RFC 4648, without the last group, which depends on what follows.
fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let digits = bytes.chunks_exact(3).flat_map(|three| {
        let bits = three.iter().fold(0_usize, |bits, byte| bits << 8 | usize::from(*byte));
        [18, 12, 6, 0].map(|shift| char::from(DIGITS[bits >> shift & 63]))
    });
    digits.collect()
}

/// All that a case shows or leaves lying, by where it is: files outside of the record itself, the
/// catalogue, and the answers to every question.
fn everything(case: &mut Case, root: &Path) -> Result<Vec<(String, Vec<u8>)>> {
    let mut all: Vec<(String, Vec<u8>)> = vec![("dump".to_owned(), case.dump()?.into())];
    let mut shown = String::new();
    let claims = case.claims()?;
    writeln!(shown, "{claims:?}")?;
    for claim in &claims.claims {
        let id = &claim.claim.id;
        writeln!(shown, "{:?} {:?}", case.claim(id)?, case.assessments(id)?)?;
    }
    for document in case.documents()? {
        let view = case.document(document.id)?.ok_or("no document")?;
        let text = view.reading.as_ref().map(|reading| reading.text().as_str().to_owned());
        writeln!(shown, "{document:?} {view:?} {text:?}")?;
    }
    writeln!(shown, "{:?}", case.statements(&StatementFilter::default())?)?;
    writeln!(shown, "{:?} {:?}", case.witnesses()?, case.conflicts()?)?;
    writeln!(shown, "{:?} {:?}", case.custody(&[])?, case.lists()?)?;
    writeln!(shown, "{:?}", case.interviews_of("Zanahoria Quispe")?)?;
    let mut claims = Vec::new();
    case.write_claims(&mut claims)?;
    all.push(("claims".to_owned(), claims));
    all.push(("answers".to_owned(), shown.into()));
    all.push(("log".to_owned(), format!("{:?}", case.entries()?).into()));
    all.push(("check".to_owned(), format!("{:?}", case.check()?).into()));
    let mut waiting = vec![root.to_owned()];
    while let Some(path) = waiting.pop() {
        let name = path.strip_prefix(root)?.display().to_string();
        if ["logs", "vault", "keys.vault", "keys"].contains(&name.as_str()) {
            continue;
        }
        all.push((format!("the name {name}"), name.into_bytes()));
        if path.is_dir() {
            waiting.extend(fs::read_dir(&path)?.flatten().map(|entry| entry.path()));
        } else {
            all.push((path.display().to_string(), fs::read(&path)?));
        }
    }
    Ok(all)
}

/// Where some words stand, in whatever form.
fn places(case: &mut Case, root: &Path, words: &[&str]) -> Result<Vec<String>> {
    let all = everything(case, root)?;
    let mut found = Vec::new();
    for words in words {
        for (form, bytes) in forms(words) {
            for (place, hay) in &all {
                if hay.windows(bytes.len()).any(|window| window == bytes) {
                    found.push(format!("{words} ({form}) in {place}"));
                }
            }
        }
    }
    Ok(found)
}

fn protect(subject: Subject, field: &str, level: Level) -> Judgement {
    Judgement::Protect(Protect { subject, field: field.to_owned(), level })
}

pub(super) fn seal_words(words: &str) -> Judgement {
    protect(Subject::Words(words.to_owned()), "", Level::Sealed)
}

fn of_speaker(case: &Case, speaker: &str) -> Result<StatementView> {
    let filter = StatementFilter { speaker: Some(speaker.to_owned()), ..Default::default() };
    Ok(case.statements(&filter)?.into_iter().next().ok_or(speaker)?)
}

fn id(name: &str) -> Result<Id> {
    Ok(name.parse()?)
}

/// All that is derived, without how far the record was followed.
fn tables(case: &mut Case) -> Result<String> {
    let dump = case.dump()?;
    let (before, after) = dump.split_once("== meta").ok_or("no table meta")?;
    Ok(before.to_owned() + after.split_once("== ").map_or("", |(_, rest)| rest))
}

fn noted() -> Result<(tempfile::TempDir, Case)> {
    let (folder, mut case) = new_case()?;
    paste(&mut case, NAME, NOTE)?;
    paste(&mut case, "second.txt", OTHER)?;
    Ok((folder, case))
}

/// Everything that people write down which can hold a name.
fn write_about(case: &mut Case, name: &str) -> Result {
    let claim = case.claims()?.claims[0].claim.id.clone();
    let statement = of_speaker(case, "Marta Olmos")?.statement.id().to_string();
    case.judge(&Judgement::Assess(Assess {
        claim: id(claim.as_str())?,
        analyst: id(&name.replace(' ', "-"))?,
        credibility: Credibility::new(3).ok_or("no grade")?,
        status: Status::NoConclusion,
        min: None,
        max: None,
        reasoning: format!("It rests on {name} alone."),
    }))?;
    let edits = BTreeMap::from([(EditField::Speaker, name.to_uppercase())]);
    case.judge(&Judgement::Statement(Statement {
        statement: id(&statement)?,
        verdict: Verdict::Edit,
        edits,
        content: None,
    }))?;
    case.judge(&Judgement::Export(Export {
        title: format!("Dossier of {name}"),
        status: ExportStatus::Draft,
        claims: vec![id(claim.as_str())?],
        documents: vec![DocumentId::of(NOTE.as_bytes()).bytes()],
    }))?;
    let person = case.witness("Ulluco Mamani")?;
    case.judge(&Judgement::Consent(Consent {
        person,
        purposes: vec![format!("to protect {name}")],
        form: "written".to_owned(),
        language: String::new(),
        expiry: None,
        note: name.to_owned(),
    }))?;
    Ok(())
}

/// Seals, looks everywhere, undoes it, and compares with what was before.
fn sealed_and_back(seals: &[Judgement], canaries: &[&str]) -> Result {
    let (folder, mut case) = noted()?;
    paste(&mut case, "third.txt", REPORT)?;
    write_about(&mut case, "Zanahoria Quispe")?;
    let root = root(&folder);
    for canary in canaries {
        let found = places(&mut case, &root, &[canary])?;
        assert!(found.len() > 1, "{canary} is found before it is sealed: {found:?}");
    }
    let (before, log) = (tables(&mut case)?, case.entries()?);
    let mut entries = Vec::new();
    for seal in seals {
        entries.push(case.judge(seal)?);
    }
    assert_eq!(places(&mut case, &root, canaries)?, Vec::<String>::new());
    let sealed = case.dump()?;
    case.rebuild(&mut |_, _| ())?;
    assert_eq!(case.dump()?, sealed, "made anew, it is the same");
    drop(case);
    let mut case = Case::open(&root, None)?;
    assert_eq!(places(&mut case, &root, canaries)?, Vec::<String>::new());
    for entry in entries {
        let entry = case.entry_named(&entry).ok_or("no entry")?;
        case.judge(&Judgement::Undo(entry))?;
    }
    assert_eq!(tables(&mut case)?, before);
    assert_eq!(case.entries()?[..log.len()], log[..]);
    Ok(())
}

#[test]
fn sealed_words_appear_nowhere_until_that_is_undone() -> Result {
    let canaries = ["Zanahoria", "Quispe", "zanahoria-quispe", "ZANAHORIA\u{a0}QUISPE"];
    sealed_and_back(&[seal_words("zanahoria  QUISPE")], &canaries[..])
}

#[test]
fn every_field_of_a_document_can_be_sealed() -> Result {
    let document = || Subject::Document(DocumentId::of(NOTE.as_bytes()).bytes());
    for (field, canaries) in [
        ("outlet", &["Mandarina", "Herald"][..]),
        ("authors", &["Albaricoque", "Paredes"]),
        ("title", &["Beatings seen"]),
        ("name", &["quispe-note"]),
        ("url", &["quispe-note"]),
        ("published", &["2025-09-04"]),
    ] {
        sealed_and_back(&[protect(document(), field, Level::Sealed)], canaries)
            .map_err(|error| format!("{field}: {error}"))?;
    }
    // A field that only a newer program knows hides all of it.
    sealed_and_back(&[protect(document(), "shelf", Level::Sealed)], &["Mandarina", "quispe-note"])
}

#[test]
fn every_field_of_a_statement_can_be_sealed() -> Result {
    let (_folder, mut case) = noted()?;
    paste(&mut case, "third.txt", REPORT)?;
    let statement = |speaker: &str| -> Result<Subject> {
        let view = of_speaker(&case, speaker)?;
        Ok(Subject::Statement(id(view.statement.id().as_str())?))
    };
    for (speaker, field, canaries) in [
        ("Marta", "speaker", &["Marta", "Olmos"][..]),
        ("Marta", "role", &["former inmate"]),
        ("Marta", "content", &["beat me"]),
        ("Civic", "place", &["Calabaza"]),
        ("Rosa", "informant", &["Teodoro", "Oca"]),
        ("Luis", "victims", &["migrants"]),
        ("Luis", "perpetrators", &["soldiers"]),
        ("Luis", "when", &["2031-04"]),
        ("president", "cue", &["offered"]),
        ("president", "condition", &["Ullucu", "apologises"]),
        ("Marta", "colour", &["beat me", "Marta"]),
    ] {
        sealed_and_back(&[protect(statement(speaker)?, field, Level::Sealed)], canaries)
            .map_err(|error| format!("{field}: {error}"))?;
    }
    Ok(())
}

#[test]
fn a_sealed_number_is_left_out() -> Result {
    let (_folder, mut case) = new_case()?;
    paste(&mut case, "third.txt", REPORT)?;
    let said = of_speaker(&case, "Luis")?.statement;
    assert_eq!(said.about[0].count(), Some(12));
    case.judge(&protect(Subject::Statement(id(said.id().as_str())?), "count", Level::Sealed))?;
    assert!(of_speaker(&case, "Luis")?.statement.about[0].counts.is_empty());
    Ok(())
}

#[test]
fn a_sealed_statement_is_no_statement_and_its_passage_is_hidden() -> Result {
    let (_folder, mut case) = noted()?;
    let said = of_speaker(&case, "Marta")?.statement.id().to_string();
    let counts = |case: &mut Case| -> Result<(u32, usize)> {
        Ok((case.claims()?.claims[0].asserts.first_hand, case.totals()?.statements))
    };
    let before = counts(&mut case)?;
    let entry = case.judge(&protect(Subject::Statement(id(&said)?), "", Level::Sealed))?;
    assert_eq!(counts(&mut case)?, (before.0 - 1, before.1 - 1));
    assert!(case.statement(&id(&said)?)?.is_none());
    for gone in ["Marta", "Olmos", "\"beat me\""] {
        assert!(case.search(gone, 9)?.is_empty(), "{gone}");
    }
    // A later level replaces the one before; only in a conflict the strictest counts.
    case.judge(&protect(Subject::Statement(id(&said)?), "", Level::CaseTeam))?;
    assert_eq!(counts(&mut case)?, before);
    let entry = case.entry_named(&entry).ok_or("no entry")?;
    case.judge(&Judgement::Undo(entry))?;
    assert_eq!(counts(&mut case)?, before);
    Ok(())
}

#[test]
fn a_person_who_is_sealed_is_named_nowhere_and_the_seal_outlives_a_withdrawal() -> Result {
    let canaries = ["Zanahoria", "Quispe", "zanahoria-quispe"];
    let (folder, mut case) = noted()?;
    let person = case.witness("Zanahoria Quispe")?;
    let mine = Input::Bytes {
        name: "interview of zanahoria quispe".to_owned(),
        bytes: "My name is Zanahoria Quispe. The guards beat me every night.".into(),
    };
    case.add_for(Some(&person), vec![mine], &mut |_| ())?;
    assert!(!places(&mut case, &root(&folder), &canaries)?.is_empty());
    case.judge(&protect(Subject::Person(person.clone()), "", Level::Sealed))?;
    assert_eq!(places(&mut case, &root(&folder), &canaries)?, Vec::<String>::new());
    let shown = case.witnesses()?.swap_remove(0);
    assert_eq!((shown.names.len(), shown.documents), (1, 1));
    assert_eq!(case.entry_named(&shown.names[0]).map(|entry| entry.seq), Some(5));
    // Whoever knows the name finds the person, and nobody is made twice.
    assert_eq!(case.witness("ZANAHORIA QUISPE")?, person);
    case.withdraw("Zanahoria Quispe")?;
    assert_eq!(case.totals()?.documents, 2);
    assert_eq!(places(&mut case, &root(&folder), &canaries)?, Vec::<String>::new());
    assert!(case.check()?.problems.is_empty());
    Ok(())
}

#[test]
fn a_person_of_one_letter_is_hidden_where_that_is_a_name() -> Result {
    let (_folder, mut case) = new_case()?;
    let person = case.witness("Q")?;
    paste(&mut case, "a", "Q said that prisoners were beaten. Plan Q is a plan.")?;
    case.judge(&protect(Subject::Person(person), "", Level::Sealed))?;
    assert_eq!(
        case.search("plan", 9)?[0].words,
        "Q said that prisoners were beaten. Plan Q is a plan."
    );
    let shown = format!("{:?} {:?}", case.witnesses()?, case.entries()?[1].fields["name"]);
    assert!(!shown.contains("\"Q\"") && shown.matches('█').count() == 4, "{shown}");
    Ok(())
}

#[test]
fn a_withdrawal_writes_nothing_of_a_sealed_name_that_stands_nowhere_else() -> Result {
    let (_folder, mut case) = new_case()?;
    let person = case.witness("Zanahoria Quispe")?;
    let mine = Input::Bytes { name: "interview".to_owned(), bytes: OTHER.into() };
    case.add_for(Some(&person), vec![mine], &mut |_| ())?;
    case.judge(&protect(Subject::Person(person), "", Level::Sealed))?;
    case.withdraw("Zanahoria Quispe")?;
    let kinds = case.entries()?.into_iter().filter(|entry| entry.kind == "protect").count();
    assert_eq!(kinds, 1);
    Ok(())
}

#[test]
fn what_comes_in_later_is_sealed_at_the_door() -> Result {
    let (folder, mut case) = new_case()?;
    case.judge(&seal_words("Zanahoria Quispe"))?;
    let report = paste(&mut case, NAME, NOTE)?;
    assert!(matches!(report.items[0].outcome, Outcome::Read { statements: 4.., .. }), "{report:?}");
    let again = paste(&mut case, "Zanahoria%20Quispe.txt", NOTE)?;
    assert!(matches!(again.items[0].outcome, Outcome::Duplicate { again: false, .. }));
    let once_more = paste(&mut case, "Zanahoria%20Quispe.txt", NOTE)?;
    assert!(matches!(once_more.items[0].outcome, Outcome::Duplicate { again: true, .. }));
    let missing = case.add(vec![Input::Path("/nowhere/ZanahoriaQuispe".into())], &mut |_| ())?;
    let reports = format!("{report:?} {again:?} {once_more:?} {missing:?}").to_lowercase();
    assert!(!reports.contains("zanahoria") && !reports.contains("quispe"), "{reports}");
    assert_eq!(places(&mut case, &root(&folder), &["Zanahoria", "Quispe"])?, Vec::<String>::new());
    assert!(case.search("zanahoria", 9)?.is_empty());
    let error = case.withdraw("Zanahoria Quispe");
    assert!(error.is_err_and(|error| !error.to_string().contains("Zanahoria")));
    Ok(())
}

#[test]
fn a_sealed_document_stays_out_of_sight_when_its_bytes_are_given_again() -> Result {
    let (folder, mut case) = noted()?;
    let document = DocumentId::of(NOTE.as_bytes());
    case.judge(&protect(Subject::Document(document.bytes()), "", Level::Sealed))?;
    let report = paste(&mut case, "once more", NOTE)?;
    assert!(matches!(report.items[0].outcome, Outcome::Failed { document: None, .. }));
    assert_eq!((case.totals()?.documents, case.entries()?.len()), (1, 4));
    let canaries =
        ["Mandarina", "Olmos", "quispe-note", document.hex().as_str()].map(str::to_owned);
    let canaries: Vec<&str> = canaries.iter().map(String::as_str).collect();
    assert_eq!(places(&mut case, &root(&folder), &canaries)?, Vec::<String>::new());
    Ok(())
}

#[test]
fn an_original_that_holds_what_is_sealed_is_refused() -> Result {
    let (_folder, mut case) = noted()?;
    let page = "<html><body><p>The gate was closed on Monday, a guard said to us there.</p>\
                <img alt=\"Zanahoria&nbsp;Quispe\"></body></html>";
    paste(&mut case, "page.html", page)?;
    paste(&mut case, "plain.txt", "The gate was closed on Monday, a guard said to us there.")?;
    paste(&mut case, "picture", "\u{89}PNG\r\n\u{1a}\n but no picture at all")?;
    let ids: Vec<DocumentId> = case.documents()?.iter().map(|document| document.id).collect();
    let served = |case: &Case| -> Result<Vec<bool>> {
        ids.iter()
            .map(|id| match case.original(*id) {
                Ok(_) => Ok(true),
                Err(error @ Error::Sealed) => {
                    assert!(error.is_refusal());
                    Ok(false)
                }
                Err(error) => Err(error.into()),
            })
            .collect()
    };
    assert_eq!(served(&case)?, [true; 5]);
    case.judge(&seal_words("Zanahoria Quispe"))?;
    assert_eq!(served(&case)?[..4], [false, false, false, true]);
    Ok(())
}

#[test]
fn an_original_in_which_something_sealed_may_lie_is_refused() -> Result {
    let (_folder, mut case) = noted()?;
    let message = "From: a@b\nSubject: s\nMessage-ID: <1>\n\nNothing was seen at the gate.\n";
    paste(&mut case, "gate.eml", message)?;
    let documents = case.documents()?;
    let is_it = |name: &str| documents.iter().find(|document| document.name == name);
    let message = is_it("gate.eml").ok_or("no message")?.id;
    let other = documents.iter().find(|document| document.id != message).ok_or("no other")?.id;
    assert!(case.original(message).is_ok());
    case.judge(&protect(Subject::Document(other.bytes()), "", Level::Sealed))?;
    assert!(matches!(case.original(message), Err(Error::Sealed)));
    let words = case.sealing()?;
    assert!(!words.may_be_inside(Some(DocumentKind::Text)));
    case.judge(&seal_words("Zanahoria Quispe"))?;
    let words = case.sealing()?;
    for kind in [None, Some(DocumentKind::Pdf), Some(DocumentKind::Image), Some(DocumentKind::Rtf)]
    {
        assert!(words.may_be_inside(kind), "{kind:?}");
    }
    assert!(!words.may_be_inside(Some(DocumentKind::Html)));
    Ok(())
}

#[test]
fn sealing_one_of_two_speakers_changes_no_count() -> Result {
    let (_folder, mut case) = noted()?;
    let counts = |case: &mut Case| -> Result<Vec<String>> {
        let claims = case.claims()?.claims.into_iter();
        let counted = claims.map(|c| {
            let (asserts, denies) = (&c.asserts, &c.denies.support);
            format!(
                "{:?} {} {:?} {:?}",
                asserts.origins, asserts.first_hand, denies.origins, c.weight.lr
            )
        });
        Ok(counted.collect())
    };
    let before = counts(&mut case)?;
    assert!(before[0].contains("max: 3"), "{before:?}");
    case.judge(&seal_words("Zanahoria Quispe"))?;
    assert_eq!(counts(&mut case)?, before);
    case.judge(&seal_words("Marta Olmos"))?;
    assert_eq!(counts(&mut case)?, before);
    let speakers: std::collections::BTreeSet<String> = case
        .statements(&StatementFilter::default())?
        .iter()
        .map(|view| view.statement.speaker.name.clone())
        .filter(|name| name.contains('█'))
        .collect();
    assert_eq!(speakers.len(), 2, "two who are sealed stay two");
    Ok(())
}

#[test]
fn judgements_hold_whether_or_not_a_name_is_sealed() -> Result {
    let (_folder, mut case) = noted()?;
    let reject = |case: &mut Case, statement: &str| -> Result<String> {
        let (statement, edits) = (id(statement)?, BTreeMap::new());
        let judgement = Statement { statement, verdict: Verdict::Reject, edits, content: None };
        Ok(case.judge(&Judgement::Statement(judgement))?)
    };
    let count = |case: &mut Case| -> Result<u32> {
        Ok(case.claims()?.claims.first().map_or(0, |claim| claim.asserts.origins.max))
    };
    let own = of_speaker(&case, "Zanahoria")?.statement.id().to_string();
    assert_eq!(count(&mut case)?, 3);
    reject(&mut case, &own)?;
    assert_eq!(count(&mut case)?, 2);
    let seal = case.judge(&seal_words("Zanahoria Quispe"))?;
    assert_eq!(count(&mut case)?, 2, "what was judged before holds");
    let marta = of_speaker(&case, "Marta")?.statement.id().to_string();
    reject(&mut case, &marta)?;
    assert_eq!(count(&mut case)?, 1, "so does what is judged by the id that is shown");
    // An id is a digest of the speaker's name: whoever guesses names could compare.
    let shown = format!("{} {:?}", case.dump()?, case.entries()?);
    assert!(!shown.contains(&own), "its own id is not shown");
    assert!(case.statement(&id(&own)?)?.is_some(), "whoever knows it finds the statement");
    let seal = case.entry_named(&seal).ok_or("no entry")?;
    case.judge(&Judgement::Undo(seal))?;
    assert_eq!(count(&mut case)?, 1);
    assert!(case.statement(&id(&own)?)?.is_some());
    Ok(())
}

#[test]
fn the_strictest_level_counts_and_exports_can_ask() -> Result {
    let (folder, mut case) = noted()?;
    let subject = || Subject::Words("Zanahoria Quispe".to_owned());
    assert!(case.protection_of(&subject(), "")?.is_none());
    assert!(case.visible_to(Level::Public, &subject(), "")?);
    // However the words are written, a later level is about the same ones.
    case.judge(&seal_words("ZANAHORIA  quispé"))?;
    case.judge(&protect(subject(), "", Level::Organisation))?;
    let ask = |case: &Case| -> Result<Vec<bool>> {
        let levels = [Level::Public, Level::Organisation, Level::CaseTeam];
        levels.iter().map(|level| Ok(case.visible_to(*level, &subject(), "")?)).collect()
    };
    assert_eq!(ask(&case)?, [false, true, true]);
    assert_eq!(case.search("zanahoria", 9)?.len(), 3, "it hides nothing inside the case");
    let name = "by Zanahoria Quispe";
    assert_eq!(case.shown(name)?, name);
    assert!(!case.shown_to(Level::Public, name)?.contains("Zanahoria"));
    // Two devices that did not know of each other: the strictest counts on both.
    let mut other = case.join(&folder.path().join("stick"), None)?;
    case.sync(&mut other)?;
    case.judge(&protect(subject(), "", Level::Sealed))?;
    other.judge(&protect(subject(), "", Level::Public))?;
    case.sync(&mut other)?;
    for device in [&mut case, &mut other] {
        assert_eq!(device.conflicts()?.len(), 1);
        assert_eq!(device.protection_of(&subject(), "")?.map(|p| p.level), Some(Level::Sealed));
        assert!(device.search("zanahoria", 9)?.is_empty());
        assert_eq!(ask(device)?, [false; 3]);
    }
    assert_eq!(tables(&mut case)?, tables(&mut other)?);
    Ok(())
}

#[test]
fn what_is_sealed_elsewhere_is_sealed_here_once_it_is_heard_of() -> Result {
    let (folder, mut case) = noted()?;
    let mut other = case.join(&folder.path().join("stick"), None)?;
    case.sync(&mut other)?;
    let mut served = Case::open(&root(&folder), None)?;
    other.judge(&seal_words("Zanahoria Quispe"))?;
    paste(&mut other, "Zanahoria Quispe.txt", "Zanahoria Quispe was seen in Puerto Lirio.")?;
    let report = case.sync(&mut other)?;
    assert!(!format!("{report:?}").contains("Zanahoria"));
    served.attend()?;
    for device in [&mut case, &mut served, &mut other] {
        assert!(device.search("Zanahoria", 9)?.is_empty());
        assert_eq!(device.search("Lirio", 9)?.len(), 1);
    }
    assert_eq!(places(&mut served, &root(&folder), &["Zanahoria"])?, Vec::<String>::new());
    assert_eq!(tables(&mut case)?, tables(&mut other)?);
    Ok(())
}

#[test]
fn a_document_that_was_sealed_before_it_came_stays_out_of_sight() -> Result {
    let (folder, mut case) = new_case()?;
    let mut other = case.join(&folder.path().join("stick"), None)?;
    case.sync(&mut other)?;
    let document = DocumentId::of(NOTE.as_bytes());
    case.judge(&protect(Subject::Document(document.bytes()), "", Level::Sealed))?;
    paste(&mut other, NAME, NOTE)?;
    assert_eq!(other.totals()?.documents, 1);
    case.sync(&mut other)?;
    for device in [&mut case, &mut other] {
        assert_eq!((device.totals()?.documents, device.check()?.originals), (0, 1));
        assert!(device.document(document)?.is_none());
    }
    Ok(())
}

#[test]
fn the_length_of_a_name_is_not_told() -> Result {
    let text = |name: &str| {
        format!("“Guards beat me at La Cumbre prison,” said {name}, a former inmate.\n\nThe end.\n")
    };
    let shown = |name: &str| -> Result<String> {
        let (_folder, mut case) = new_case()?;
        case.judge(&seal_words(name))?;
        let named = format!("{name}.txt");
        paste(&mut case, &named, &text(name))?;
        let view = case.document(case.documents()?[0].id)?.ok_or("no document")?;
        let reading = view.reading.ok_or("no reading")?;
        let mut shown = format!("{:?} {}", reading.blocks(), reading.text().as_str());
        writeln!(shown, "{} {}", view.summary.name, view.summary.size)?;
        for said in &view.statements {
            writeln!(shown, "{:?} {:?}", said.statement.content, said.statement.speaker)?;
        }
        let log = case.entries()?.swap_remove(2).fields;
        writeln!(shown, "{} {}", log["name"], log["size"])?;
        let token = shown.split('█').nth(1).ok_or("no token")?.to_owned();
        Ok(shown.replace(&token, "token"))
    };
    assert_eq!(shown("Ana Ruiz")?, shown("Maximiliana Quetzalcóatl Huanacuni")?);
    Ok(())
}

#[test]
fn parts_of_a_sealed_name_are_counted_and_not_told() -> Result {
    let (_folder, mut case) = new_case()?;
    paste(
        &mut case,
        "a",
        "Zanahoria Quispe came. Mrs Quispe spoke.\n\nQuispe left with Zanahoria.",
    )?;
    case.judge(&seal_words("Zanahoria Quispe"))?;
    assert_eq!(case.parts_left("Zanahoria Quispe")?, 3);
    assert_eq!(case.parts_left("Quispe")?, 0);
    Ok(())
}

#[test]
fn what_a_page_says_of_itself_is_sealed_and_other_pages_are_as_they_were() -> Result {
    let page = |author: &str| {
        format!(
            "<html><head><title>Beatings seen</title><meta name=\"author\" content=\"{author}\">\
             <meta property=\"og:site_name\" content=\"The Herald\"></head><body><article>\
             <h1>Beatings seen</h1><p>A guard said that inmates of La Cumbre prison were beaten \
             with batons on Monday, and that nobody came to help them for two days.</p><figure>\
             <img src=\"a.png\"><figcaption>The gate. Photo: {author}</figcaption></figure>\
             </article></body></html>"
        )
    };
    let (_folder, mut case) = new_case()?;
    paste(&mut case, "one.html", &page("Zanahoria Quispe"))?;
    paste(&mut case, "two.html", &page("Ana Ruiz"))?;
    let before = tables(&mut case)?;
    assert!(before.contains("Zanahoria"));
    let second = |dump: &str| -> Vec<String> {
        let lines = dump.lines().filter(|line| line.contains("Ana Ruiz"));
        lines.map(str::to_owned).collect()
    };
    let entry = case.judge(&seal_words("Zanahoria Quispe"))?;
    let sealed = tables(&mut case)?;
    assert!(!sealed.contains("Zanahoria") && !sealed.contains("Quispe"), "{sealed}");
    assert!(!second(&before).is_empty());
    assert_eq!(second(&sealed), second(&before), "where nothing is hidden all is as it was");
    let entry = case.entry_named(&entry).ok_or("no entry")?;
    case.judge(&Judgement::Undo(entry))?;
    assert_eq!(tables(&mut case)?, before);
    Ok(())
}

#[test]
fn a_name_in_a_table_is_sealed_in_cells_columns_and_warnings() -> Result {
    let (_folder, mut case) = new_case()?;
    let list = "Nombre;Apellidos;Fecha de nacimiento;Zanahoria Quispe\n\
        Ana;Ruiz Lima;1990-01-02;si\nZanahoria;Quispe;1991-03-04;no\nLuis;Montes;1992-05-06;si\n";
    paste(&mut case, "list.csv", list)?;
    let before = tables(&mut case)?;
    assert!(
        before.contains("people-recognised") && before.contains("Zanahoria Quispe"),
        "{before}"
    );
    for name in ["Zanahoria Quispe", "Zanahoria", "Quispe"] {
        case.judge(&seal_words(name))?;
    }
    let sealed = tables(&mut case)?;
    assert!(!sealed.contains("Zanahoria") && !sealed.contains("Quispe"), "{sealed}");
    assert!(sealed.contains("people-recognised") && sealed.contains("Montes"), "{sealed}");
    Ok(())
}

#[test]
fn an_original_that_cannot_be_looked_into_is_refused_while_words_are_sealed() -> Result {
    let (_folder, mut case) = new_case()?;
    case.judge(&seal_words("Zanahoria Quispe"))?;
    let sealing = case.sealing()?;
    for packed in [&b"PK\x03\x04"[..], b"\x1f\x8b\x08", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"] {
        assert!(sealing.is_in_bytes(packed));
    }
    for encoded in [&b"%PDF-1.7"[..], b"{\\rtf1", b"WARC/1.1", b"From: a@b\nMIME-Version: 1.0\n\n"]
    {
        assert!(sealing.is_in_bytes(encoded));
    }
    assert!(sealing.is_in_bytes(br#"{"name": "Zanahori\u0061 Quispe"}"#));
    assert!(!sealing.is_in_bytes(br#"{"name": "Zan\u00e1 \u and \ud83d"}"#));
    assert!(!sealing.is_in_bytes(b"nothing of the kind"));
    assert!(sealing.is_in_bytes(b"zanahoria quispe"));
    Ok(())
}

#[test]
fn a_respondent_of_a_form_is_sealed_with_the_questions_and_the_ids() -> Result {
    let (_folder, mut case) = new_case()?;
    let form = r#"[{"_uuid":"zanahoria-quispe","_submission_time":"2024-03-01T10:00:00",
        "respondent_name":"Zanahoria Quispe","what did Zanahoria Quispe see":"Guards beat me in La Cumbre.",
        "Quispe/beaten":null,"visits":[{"Zanahoria":"Zanahoria Quispe refused"}]}]"#;
    paste(&mut case, "data.json", form)?;
    let before = tables(&mut case)?;
    assert!(before.contains("unanswered") && before.contains("Zanahoria Quispe"), "{before}");
    for name in ["Zanahoria Quispe", "Zanahoria", "Quispe"] {
        case.judge(&seal_words(name))?;
    }
    let sealed = tables(&mut case)?;
    let low = sealed.to_lowercase();
    assert!(!low.contains("zanahoria") && !low.contains("quispe"), "{sealed}");
    assert!(sealed.contains("unanswered") && sealed.contains("Guards beat me"), "{sealed}");
    Ok(())
}

/// A picture of one white pixel with these words in it.
fn picture(words: &[(&str, &str)]) -> Vec<u8> {
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    let mut chunk = |name: &[u8; 4], data: &[u8]| {
        png.extend((data.len() as u32).to_be_bytes());
        png.extend_from_slice(name);
        png.extend_from_slice(data);
        png.extend([0; 4]);
    };
    chunk(b"IHDR", b"\0\0\0\x01\0\0\0\x01\x08\0\0\0\0");
    for (key, words) in words {
        chunk(b"tEXt", format!("{key}\0{words}").as_bytes());
    }
    chunk(b"IDAT", b"\x78\x9c\x63\xf8\x0f\x00\x01\x01\x01\x00");
    png
}

#[test]
fn what_a_picture_says_of_itself_is_sealed() -> Result {
    let (folder, mut case) = new_case()?;
    let path = folder.path().join("gate.png");
    let said =
        [("Author", "Zanahoria Quispe"), ("Comment", "by Zanahoria Quispe"), ("Software", "Gimp")];
    fs::write(&path, picture(&said))?;
    super::add(&mut case, &path)?;
    let before = tables(&mut case)?;
    assert!(before.contains("Zanahoria Quispe") && before.contains("Gimp"), "{before}");
    for name in ["Zanahoria Quispe", "Zanahoria", "Quispe"] {
        case.judge(&seal_words(name))?;
    }
    let sealed = tables(&mut case)?;
    assert!(!sealed.contains("Zanahoria") && !sealed.contains("Quispe"), "{sealed}");
    assert!(sealed.contains("Gimp"), "{sealed}");
    Ok(())
}

#[test]
fn dates_of_the_text_are_sealed_with_its_words() -> Result {
    let (_folder, mut case) = new_case()?;
    let text = "Date: 2024-03-14\n\nGuards beat prisoners in La Cumbre on 3 March 2024, said Marta Olmos.\n\n\
        They came again last Tuesday and on 5 January 2024, said Marta Olmos, who was held there.\n";
    paste(&mut case, "dates.txt", text)?;
    let mentioned = |case: &mut Case, date: &str| -> Result<bool> {
        let wire = format!("{{\\\"edtf\\\":\\\"{date}\\\",\\\"span\\\"");
        Ok(tables(case)?.contains(&wire))
    };
    assert!(mentioned(&mut case, "2024-03-03")? && mentioned(&mut case, "2024-03-12")?);
    case.judge(&seal_words("3 March 2024"))?;
    assert!(!mentioned(&mut case, "2024-03-03")? && mentioned(&mut case, "2024-01-05")?);
    Ok(())
}
