//! Statements that people add and contents that they move: from the entry to the claim, made anew the
//! same, refused where they leave the text, and sealed like all else.

use super::{DISPUTE, Result, counts, dispute, new_case, paste, root};
use crate::judgements::{
    AddStatement, EntryBody, Level, Marked, Protect, Span as Stretch, Statement, Subject, Verdict,
};
use crate::{
    Case, Error, Id, Judgement, MarkError, NewStatement, PERSON, StatementFilter, StatementView,
    VerdictView, Words,
};
use model::{ActType, Basis, DocumentId, Span, SpeakerKind, Stance};
use record::{Draft, KeyKind};
use std::collections::BTreeMap;
use tempfile::TempDir;

/// Nobody who looks for acts finds one in the words of the cook.
const NOTE: &str = "Title: A note from the kitchen\nDate: 2024-06-02\n\n\
    Rosa Lamas cooked at the prison of La Cumbre in Valdoria for two years. She wrote to us. \
    What Calabaza did to the men in the yard, she told us, was what she saw each night.\n\n\
    According to Civic Watch, guards beat the men there.\n\n\
    The men came back to the kitchen in the morning. The men came back.\n";

const SAW: &str = "What Calabaza did to the men in the yard";

fn said(words: &str) -> Words {
    Words::Said { words: words.to_owned(), near: None }
}

fn new(document: DocumentId, content: Words) -> NewStatement {
    NewStatement {
        document,
        content,
        cue: None,
        source: None,
        speaker: "Rosa Lamas".to_owned(),
        kind: None,
        stance: Stance::Asserts,
        basis: Basis::Eyewitness,
        act: Some(ActType::Beating),
    }
}

fn note() -> DocumentId {
    DocumentId::of(NOTE.as_bytes())
}

/// A case with an article and the note of the cook.
fn kitchen() -> Result<(TempDir, Case)> {
    let (folder, mut case) = dispute()?;
    paste(&mut case, "note", NOTE)?;
    Ok((folder, case))
}

fn of_note(case: &Case) -> Result<Vec<StatementView>> {
    let filter = StatementFilter { document: Some(note()), ..Default::default() };
    Ok(case.statements(&filter)?)
}

fn added(case: &Case) -> Result<Vec<StatementView>> {
    let all = of_note(case)?.into_iter();
    Ok(all.filter(|view| view.statement.proposed_by == PERSON).collect())
}

/// All that is derived, made anew and beside how far the record was followed, is as it was.
fn assert_made_anew_the_same(case: &mut Case) -> Result {
    let dump = case.dump()?;
    case.rebuild(&mut |_, _| ())?;
    assert_eq!(case.dump()?, dump);
    Ok(())
}

fn undo(case: &mut Case, entry: &str) -> Result {
    let entry = case.entry_named(entry).ok_or("no such entry")?;
    case.judge(&Judgement::Undo(entry))?;
    Ok(())
}

fn refusal<T: std::fmt::Debug>(done: std::result::Result<T, Error>) -> Result<MarkError> {
    match done {
        Err(Error::Mark(error)) => Ok(error),
        other => Err(format!("{other:?}").into()),
    }
}

#[test]
fn a_statement_that_a_person_adds_is_in_claims_like_any_other() -> Result {
    let (folder, mut case) = kitchen()?;
    let (before, makings) = (counts(&mut case)?, case.makings());
    let plain = case.dump()?;
    let mut statement = new(note(), said("What  Calabaza did\nto the men in the yard"));
    statement.cue = Some(said("told us"));
    statement.source = Some(Words::Said { words: "she".to_owned(), near: Some(200) });
    let done = case.add_statement(&statement)?;
    assert_eq!(case.makings(), makings, "no other document is read again");
    let found = added(&case)?;
    let [view] = found.as_slice() else { return Err(format!("{found:?}").into()) };
    assert_eq!(view.statement.content.text(), SAW);
    assert_eq!(view.statement.id().as_str(), done.statement.as_str());
    assert_eq!((view.verdict, &view.entries), (None, &vec![done.entry.clone()]));
    assert_eq!(view.statement.speaker.kind, SpeakerKind::Person);
    assert_eq!(view.document.statements, of_note(&case)?.len());
    let after = counts(&mut case)?;
    assert_eq!(after.first_hand, before.first_hand + 1);
    assert_eq!(after.asserts.max, before.asserts.max + 1);
    assert!(!added(&case)?[0].claims.is_empty());

    // Its claims carry its tags, as those of an accepted one do.
    let kinds: Vec<String> = case.entries()?.into_iter().map(|entry| entry.kind).collect();
    let attached = kinds.iter().filter(|kind| *kind == "attach").count();
    assert_eq!(attached, added(&case)?[0].claims.len());
    assert!(case.check()?.problems.is_empty());

    assert_made_anew_the_same(&mut case)?;
    drop(case);
    let mut case = Case::open(&root(&folder), None)?;
    assert_eq!(counts(&mut case)?, after);

    // Rejected it counts for nothing; undone it was never there.
    let on = |verdict| {
        let (statement, edits) = (done.statement.clone(), BTreeMap::new());
        Judgement::Statement(Statement { statement, verdict, edits, content: None })
    };
    case.judge(&on(Verdict::Reject))?;
    assert_eq!(counts(&mut case)?, before);
    assert_eq!(added(&case)?[0].verdict, Some(VerdictView::Rejected));
    case.judge(&on(Verdict::Accept))?;
    assert_eq!(counts(&mut case)?, after);
    undo(&mut case, &done.entry)?;
    assert_eq!(counts(&mut case)?, before);
    assert_eq!(case.makings(), 0, "no other document is read again");
    let tables = |dump: &str| dump.split("== meta").next().map(str::to_owned);
    assert_eq!(tables(&case.dump()?), tables(&plain));
    assert_made_anew_the_same(&mut case)
}

#[test]
fn words_that_are_not_there_are_refused_and_nothing_is_recorded() -> Result {
    let (_folder, mut case) = kitchen()?;
    let entries = case.entries()?.len();
    let refused = |case: &mut Case, content| -> Result<MarkError> {
        refusal(case.add_statement(&new(note(), content)))
    };
    assert_eq!(refused(&mut case, said("what calabaza did"))?, MarkError::NotThere);
    assert_eq!(refused(&mut case, said(" \n"))?, MarkError::NoWords);
    assert_eq!(refused(&mut case, said("The men came back"))?, MarkError::Several(2));
    assert_eq!(refused(&mut case, said("guards … cooked"))?, MarkError::NotThere);
    let length = NOTE.chars().count() as u32;
    for spans in [vec![(4, length + 40)], vec![(4, 9), (7, 12)], vec![]] {
        let spans = spans.into_iter().map(|(start, end)| Span::new(start, end));
        let spans = spans.collect::<std::result::Result<Vec<_>, _>>()?;
        assert!(matches!(refused(&mut case, Words::At(spans))?, MarkError::Outside(_)));
    }
    let nowhere = new(DocumentId::of(b"nothing"), said(SAW));
    assert_eq!(refusal(case.add_statement(&nowhere))?, MarkError::NoText);
    assert_eq!(case.entries()?.len(), entries);
    case.add_statement(&new(note(), said(SAW)))?;
    assert!(matches!(refused(&mut case, said(SAW))?, MarkError::Known(_)));
    Ok(())
}

#[test]
fn of_words_that_stand_several_times_those_nearest_are_meant() -> Result {
    let (_folder, mut case) = kitchen()?;
    let words = "The men came back".to_owned();
    let reading = case.document(note())?.and_then(|view| view.reading).ok_or("no reading")?;
    let text = reading.text().as_str();
    let last = text.rfind("The men").ok_or("not there")? as u32;
    let near = Words::Said { words, near: Some(last + 3) };
    case.add_statement(&new(note(), near))?;
    assert_eq!(added(&case)?[0].statement.content.spans().hull().start(), last);
    // Pieces that are apart stand in their order.
    let pieces = said("Rosa Lamas cooked … for two years");
    case.add_statement(&new(note(), pieces))?;
    assert_eq!(added(&case)?[0].statement.content.text(), "Rosa Lamas cooked … for two years");
    Ok(())
}

/// An entry that another device wrote, as it came.
fn record(case: &mut Case, body: &AddStatement) -> Result {
    let key = case.record.key(KeyKind::Case)?.0;
    let fields = body.draft_fields();
    let draft = Draft { kind: AddStatement::KIND, fields, key, claims: Vec::new() };
    case.record.append(&[draft])?;
    case.attend()?;
    Ok(())
}

#[test]
fn an_entry_whose_words_are_others_counts_for_nothing_and_the_document_says_so() -> Result {
    let (_folder, mut case) = kitchen()?;
    let done = case.add_statement(&new(note(), said(SAW)))?;
    let state = case.state()?;
    let body = state.added_statements().next().ok_or("no entry")?.body.clone();
    undo(&mut case, &done.entry)?;
    let stretch = |start, end| vec![Stretch { start, end }];
    let length = NOTE.chars().count() as u64;
    let check = body.content.check;
    for spans in [stretch(4, length + 4), stretch(4, 20), stretch(1 << 40, 1 << 41)] {
        let content = Marked { spans, check };
        record(&mut case, &AddStatement { content, ..body.clone() })?;
    }
    let other: Id = "s-0123456789abcdef".parse()?;
    record(&mut case, &AddStatement { statement: other, ..body.clone() })?;
    record(&mut case, &AddStatement { stance: "sings".to_owned(), ..body.clone() })?;
    assert!(added(&case)?.is_empty());
    let warnings = case.document(note())?.ok_or("no document")?.warnings;
    assert_eq!(warnings.iter().filter(|w| w.contains("does not stand in the text")).count(), 5);
    assert_made_anew_the_same(&mut case)?;
    record(&mut case, &body)?;
    assert_eq!(added(&case)?.len(), 1);
    Ok(())
}

#[test]
fn the_content_of_a_statement_is_moved_and_moved_back() -> Result {
    let (_folder, mut case) = kitchen()?;
    let before = case.dump()?;
    let watch = StatementFilter { speaker: Some("Civic Watch".to_owned()), ..Default::default() };
    let mut found = case.statements(&watch)?.into_iter();
    let beat = found.find(|view| view.statement.about.len() > 1).ok_or("no statement")?.statement;
    let statement: Id = beat.id().as_str().parse()?;
    let content = Some(case.mark_for(&statement, &said("prisoners at La Cumbre suffer beatings"))?);
    let (verdict, edits) = (Verdict::Edit, BTreeMap::new());
    let edit = Statement { statement: statement.clone(), verdict, edits, content };
    let makings = case.makings();
    let entry = case.judge(&Judgement::Statement(edit))?;
    let view = case.statement(&statement)?.ok_or("no statement")?;
    assert_eq!(view.statement.content.text(), "prisoners at La Cumbre suffer beatings");
    assert_eq!((view.verdict, view.entries), (Some(VerdictView::Edited), vec![entry.clone()]));
    let acts: Vec<ActType> = view.statement.about.iter().map(|about| about.act).collect();
    assert_eq!(acts, [ActType::Beating], "it is about what is named there");
    assert_made_anew_the_same(&mut case)?;
    undo(&mut case, &entry)?;
    assert_eq!(case.makings(), makings + 1, "only the rebuild above");
    let tables = |dump: &str| dump.split("== meta").next().map(str::to_owned);
    assert_eq!(tables(&case.dump()?), tables(&before));
    let refused = case.mark_for(&statement, &said("nobody wrote this"));
    assert_eq!(refusal(refused)?, MarkError::NotThere);
    Ok(())
}

#[test]
fn what_was_judged_last_here_is_known_and_undone_one_by_one() -> Result {
    let (_folder, mut case) = kitchen()?;
    assert_eq!(case.last_judgement(note())?, None);
    let done = case.add_statement(&new(note(), said(SAW)))?;
    let (statement, edits) = (done.statement.clone(), BTreeMap::new());
    let body = Statement { statement, verdict: Verdict::Accept, edits, content: None };
    let entry = case.judge(&Judgement::Statement(body))?;
    for (what, entry) in [("accept", entry), ("add", done.entry)] {
        let last = case.last_judgement(note())?.ok_or("nothing")?;
        assert_eq!((last.what, &last.entry), (what, &entry));
        assert_eq!(last.statement, done.statement.as_str());
        case.undo_judgement(&last.entry)?;
        assert!(matches!(case.undo_judgement(&last.entry), Err(Error::NotUndone(_))));
    }
    assert_eq!(case.last_judgement(note())?, None);
    let sealed = case.judge(&super::sealing::seal_words("Calabaza"))?;
    assert!(matches!(case.undo_judgement(&sealed), Err(Error::NotUndone(_))));
    Ok(())
}

#[test]
fn sealed_words_never_come_back_through_what_was_marked() -> Result {
    let (_folder, mut case) = kitchen()?;
    let done = case.add_statement(&new(note(), said(SAW)))?;
    case.judge(&super::sealing::seal_words("Calabaza"))?;
    let shown = added(&case)?;
    let content = shown[0].statement.content.text().to_owned();
    assert!(content.starts_with("What █") && content.ends_with("in the yard"), "{content}");
    let log = |case: &mut Case| -> Result<String> { Ok(format!("{:?}", case.entries()?)) };
    let told = log(&mut case)?;
    assert!(!told.contains("Calabaza") && !told.contains("spans"), "{told}");
    assert_made_anew_the_same(&mut case)?;

    // What is marked now is marked in what is shown, and not inside of the mark.
    let mark = content.split('█').nth(1).ok_or("no mark")?;
    let cut = new(note(), said(&format!("{mark}█ did to the men")));
    assert_eq!(refusal(case.add_statement(&cut))?, MarkError::CutsSealed);
    let whole = new(note(), said(&format!("█{mark}█ did to the men")));
    let second = case.add_statement(&whole)?;
    assert_eq!(
        refusal(case.add_statement(&new(note(), said("Calabaza did"))))?,
        MarkError::NotThere
    );
    assert_eq!(added(&case)?.len(), 2);
    assert!(!log(&mut case)?.contains("Calabaza"));
    assert_made_anew_the_same(&mut case)?;
    for entry in [second.entry, done.entry] {
        undo(&mut case, &entry)?;
    }
    assert!(added(&case)?.is_empty());
    assert!(!case.dump()?.contains("Calabaza"));
    assert_made_anew_the_same(&mut case)
}

#[test]
fn the_sealed_content_of_an_added_statement_stays_sealed_when_the_statement_is_gone() -> Result {
    let (_folder, mut case) = kitchen()?;
    let done = case.add_statement(&new(note(), said(SAW)))?;
    let subject = Subject::Statement(done.statement.clone());
    let (field, level) = ("content".to_owned(), Level::Sealed);
    let sealed = case.judge(&Judgement::Protect(Protect { subject, field, level }))?;
    assert!(!case.dump()?.contains("Calabaza"));
    undo(&mut case, &done.entry)?;
    assert!(added(&case)?.is_empty());
    assert!(!case.dump()?.contains("Calabaza"), "the words would be in sight again");
    assert_made_anew_the_same(&mut case)?;
    undo(&mut case, &sealed)?;
    assert!(case.dump()?.contains("Calabaza"));
    Ok(())
}

#[test]
fn words_that_were_sealed_as_a_content_stay_so_when_the_content_is_moved() -> Result {
    let (_folder, mut case) = kitchen()?;
    let done = case.add_statement(&new(note(), said(SAW)))?;
    let subject = Subject::Statement(done.statement.clone());
    let (field, level) = ("content".to_owned(), Level::Sealed);
    // Moved first, so that it is not the words as they stood that are sealed.
    let content = Some(case.mark_for(&done.statement, &said("the men in the yard, she told us"))?);
    let (verdict, edits) = (Verdict::Edit, BTreeMap::new());
    let edit = Statement { statement: done.statement, verdict, edits, content };
    let moved = case.judge(&Judgement::Statement(edit))?;
    case.judge(&Judgement::Protect(Protect { subject, field, level }))?;
    for _ in 0..2 {
        let dump = case.dump()?;
        assert!(!dump.contains("Calabaza") && !dump.contains("she told us"), "{dump}");
        assert_made_anew_the_same(&mut case)?;
        if !case.state()?.is_undone(case.entry_named(&moved).ok_or("no entry")?) {
            undo(&mut case, &moved)?;
        }
    }
    Ok(())
}

#[test]
fn what_is_said_of_a_witness_is_under_the_key_of_the_witness() -> Result {
    let (_folder, mut case) = new_case()?;
    paste(&mut case, "article", DISPUTE)?;
    let before = counts(&mut case)?;
    let person = case.witness("Rosa Lamas")?;
    let input = crate::Input::Bytes { name: "note".to_owned(), bytes: NOTE.into() };
    case.add_for(Some(&person), vec![input], &mut |_| ())?;
    let done = case.add_statement(&new(note(), said(SAW)))?;
    let named = case.entry_named(&done.entry).ok_or("no entry")?;
    let key = case.key_of_person(&person)?;
    let mut under = None;
    case.record.read(&record::Sizes::new(), &mut |entry| {
        if entry.id == named {
            under = Some(entry.key);
        }
    })?;
    assert_eq!(under, Some(key));
    case.withdraw("Rosa Lamas")?;
    assert_eq!(counts(&mut case)?, before);
    assert!(case.check()?.problems.is_empty());
    assert!(case.state()?.added_statements().next().is_none(), "its key is gone");
    Ok(())
}

#[test]
fn two_devices_that_add_the_same_statement_have_it_once() -> Result {
    let (folder, mut case) = kitchen()?;
    let mut other = case.join(&folder.path().join("stick"), None)?;
    case.sync(&mut other)?;
    let mine = case.add_statement(&new(note(), said(SAW)))?;
    let theirs = other.add_statement(&new(note(), said(SAW)))?;
    case.sync(&mut other)?;
    assert_eq!(case.dump()?, other.dump()?);
    let found = added(&case)?;
    assert_eq!((found.len(), found[0].entries.len()), (1, 2));
    undo(&mut case, &mine.entry)?;
    assert_eq!(added(&case)?[0].entries, [theirs.entry]);
    assert_made_anew_the_same(&mut case)
}
