//! What a person marks, made a statement.

use super::reading;
use crate::{Marked, Marker, PERSON, extract};
use model::{ActType, Basis, Form, Reading, Span, SpanError, Spans, SpeakerKind, Stance};

const TEXT: &str = "Guards at La Cumbre prison in Valdoria beat the inmates, said Ana Ruiz, a nurse.\n\
    “They poured water on us,” the note of the cook says.";

fn place(text: &str, words: &str) -> Spans {
    let byte = text.find(words).expect("the words stand there");
    let start = text[..byte].chars().count() as u32;
    Span::new(start, start + words.chars().count() as u32).expect("words").into()
}

fn marked(content: &str) -> Marked {
    Marked {
        content: place(TEXT, content),
        cue: None,
        source: None,
        speaker: "the cook".to_owned(),
        kind: SpeakerKind::Unnamed,
        stance: Stance::Asserts,
        basis: Basis::Victim,
        act: None,
    }
}

fn spans_of(reading: &Reading, content: &str) -> Spans {
    place(reading.text().as_str(), content)
}

#[test]
fn a_marked_statement_is_about_the_acts_that_it_names() -> Result<(), SpanError> {
    let reading = reading(TEXT);
    let marker = Marker::of(&reading);
    let statement = marker.statement(marked("beat the inmates"), &[])?;
    assert_eq!((statement.proposed_by.as_str(), statement.confidence), (PERSON, 1.0));
    assert_eq!(statement.content.text(), "beat the inmates");
    assert!(statement.is_in(&reading));
    assert_eq!(statement.about.iter().map(|a| a.act).collect::<Vec<_>>(), [ActType::Beating]);
    assert_eq!(statement.form, Form::Indirect);
    Ok(())
}

#[test]
fn the_act_that_a_person_names_is_the_one() -> Result<(), SpanError> {
    let reading = reading(TEXT);
    let marker = Marker::of(&reading);
    let named = Marked { act: Some(ActType::Torture), ..marked("They poured water on us") };
    let statement = marker.statement(named, &[])?;
    assert_eq!(statement.about.iter().map(|a| a.act).collect::<Vec<_>>(), [ActType::Torture]);
    assert_eq!(statement.form, Form::Direct);
    Ok(())
}

#[test]
fn what_the_document_says_of_a_speaker_is_taken_over() -> Result<(), SpanError> {
    let reading = reading(TEXT);
    let (known, _) = extract(&reading);
    let ruiz = Marked { speaker: "Ana Ruiz".to_owned(), ..marked("beat the inmates") };
    let statement = Marker::of(&reading).statement(ruiz, &known)?;
    let role = known.iter().find(|s| s.speaker.name == "Ana Ruiz").map(|s| s.speaker.role.clone());
    assert_eq!(role, Some(statement.speaker.role.clone()));
    Ok(())
}

#[test]
fn a_statement_that_is_moved_keeps_its_id_and_is_about_what_stands_there() -> Result<(), SpanError>
{
    let reading = reading(TEXT);
    let marker = Marker::of(&reading);
    let statement = marker.statement(marked("They poured water on us"), &[])?;
    let moved = marker.moved(&statement, spans_of(&reading, "beat the inmates"))?;
    assert_eq!((moved.id(), moved.content.text()), (statement.id(), "beat the inmates"));
    assert_eq!(moved.about.first().map(|about| about.act), Some(ActType::Beating));
    Ok(())
}

#[test]
fn what_leaves_the_reading_is_refused() -> Result<(), SpanError> {
    let reading = reading(TEXT);
    let content = Span::new(20, 4_000)?.into();
    let refused = Marker::of(&reading).statement(Marked { content, ..marked("water") }, &[]);
    assert!(matches!(refused, Err(SpanError::Outside { .. })));
    Ok(())
}
