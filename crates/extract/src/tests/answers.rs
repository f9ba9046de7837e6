//! Submissions of a form.

use super::rules;
use crate::tests::line;
use expect_test::expect;
use model::{Answer, Block, BlockKind, DocumentId, DocumentKind, Reading, Reply, Span, Text};

/// A reading whose lines are questions and answers by turns; the first answer is a name.
fn survey(lines: &[(&str, &str)], name: Option<&str>) -> Reading {
    let mut text = String::new();
    let (mut blocks, mut answers) = (Vec::new(), Vec::new());
    let mut push = |kind, words: &str| {
        let start = text.chars().count() as u32;
        text += words;
        text += "\n";
        let span = Span::new(start, start + words.chars().count() as u32).unwrap();
        blocks.push(Block { kind, span, origin: None, language: None, ocr: None });
        span
    };
    let given = name.map(|name| push(BlockKind::Turn, name));
    for (question, words) in lines {
        let asked = Some(push(BlockKind::Question, question));
        let span = Some(push(BlockKind::Turn, words));
        let reply = if *words == "Refused" { Reply::Declined } else { Reply::Answered };
        answers.push(Answer {
            submission: "5f1d2c3b".into(),
            instance: None,
            respondent: name.unwrap_or("respondent 5f1d2c3b").into(),
            name: given,
            question: (*question).into(),
            asked,
            reply,
            span,
        });
    }
    let id = DocumentId::of(text.as_bytes());
    let mut reading = Reading::new(id, DocumentKind::Survey, Text::new(text), blocks).unwrap();
    reading.answers = answers;
    reading
}

fn shown(reading: &Reading) -> String {
    rules(reading).0.iter().map(|statement| line(statement) + "\n").collect()
}

const LINES: [(&str, &str); 4] = [
    (
        "Guards beat prisoners to death in La Cumbre. Did you see it?",
        "They beat me every night. My brother was killed in March 2024.",
    ),
    ("The guards tortured you.", "Yes"),
    ("Who killed him? Ana Ruiz said: “The guards killed four men.”", "Refused"),
    ("Health: were you treated?", "No prisoner was ever treated in La Cumbre."),
];

#[test]
fn the_answer_is_the_respondents_and_the_question_is_nobodys() {
    expect![[r#"
        Ana Sol [Ana Sol] | - | asserts account direct | They beat me every night. My brother was killed in March 2024
        Ana Sol [Ana Sol] | - | asserts account direct | No prisoner was ever treated in La Cumbre
    "#]]
    .assert_eq(&shown(&survey(&LINES, Some("Ana Sol"))));
    expect![[r#"
        respondent 5f1d2c3b [-] | - | asserts account direct | They beat me every night. My brother was killed in March 2024
        respondent 5f1d2c3b [-] | - | asserts account direct | No prisoner was ever treated in La Cumbre
    "#]].assert_eq(&shown(&survey(&LINES, None)));
}

#[test]
fn places_that_leave_the_text_give_no_statement() {
    let mut reading = survey(&LINES, None);
    for answer in &mut reading.answers {
        answer.span = Span::new(100_000, 100_010).ok();
        answer.name = Span::new(0, 100_000).ok();
    }
    assert_eq!(rules(&reading).0, []);
}
