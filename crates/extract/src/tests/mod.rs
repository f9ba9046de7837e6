//! What is extracted, feature by feature. Every text is ours, about a country that is not.

mod answers;
mod attribution;
mod described;
mod marked;
mod news;
mod paths;
mod speakers;
mod stances;
mod testimony;
mod total;

use crate::Extractor;
use model::{Block, BlockKind, DocumentId, DocumentKind, Excerpt, Reading, Span, Statement, Text};
use std::fmt::Write;

/// A reading with a block per line; a line of `# ` is a heading, one of `> ` a quotation.
pub(crate) fn reading(text: &str) -> Reading {
    let mut blocks = Vec::new();
    let mut at = 0;
    for line in text.split('\n') {
        let length = line.chars().count() as u32;
        let kind = if line.starts_with("> ") {
            BlockKind::Quote
        } else if line.starts_with("# ") {
            BlockKind::Heading
        } else {
            BlockKind::Paragraph
        };
        if let Ok(span) = Span::new(at, at + length) {
            blocks.push(Block { kind, span, origin: None, language: None, ocr: None });
        }
        at += length + 1;
    }
    let id = DocumentId::of(text.as_bytes());
    Reading::new(id, DocumentKind::Text, Text::new(text.to_owned()), blocks)
        .expect("lines are apart")
}

/// What the rules say, which every path has beneath it.
pub(crate) fn rules(reading: &Reading) -> (Vec<Statement>, Vec<model::Warning>) {
    Extractor::rules().extract(reading)
}

/// `speaker [words] | cue | stance, contribution, form | content`, a line for each statement.
pub(crate) fn shown(text: &str) -> String {
    let (statements, _) = rules(&reading(text));
    statements.iter().fold(String::new(), |mut out, statement| {
        let _ = writeln!(out, "{}", line(statement));
        out
    })
}

fn line(s: &Statement) -> String {
    let words = |excerpt: Option<&Excerpt>| excerpt.map_or("-".to_owned(), |e| e.text().to_owned());
    let mut flags = vec![s.stance.code(), s.contribution.code(), s.form.code()];
    if s.relayed_from.is_some() {
        flags.push("passes on");
    }
    if s.condition.is_some() {
        flags.push("conditional");
    }
    let name = if s.speaker.kind == model::SpeakerKind::Document {
        "(the document)"
    } else {
        &s.speaker.name
    };
    format!(
        "{} [{}] | {} | {} | {}",
        name,
        words(s.speaker.mention.as_ref()),
        words(s.cue.as_ref()),
        flags.join(" "),
        s.content.text()
    )
}

/// The same, with the acts that each statement is about.
pub(crate) fn check_acts(text: &str, expect: expect_test::Expect) {
    let (statements, _) = rules(&reading(text));
    let shown = statements.iter().fold(String::new(), |mut out, s| {
        let acts: Vec<&str> = s.about.iter().map(|about| about.act.code()).collect();
        let line = format!(
            "{} | {} | {} | {}",
            s.speaker.name,
            s.stance.code(),
            s.content.text(),
            acts.join(", ")
        );
        let _ = writeln!(out, "{}", line.trim_end());
        out
    });
    expect.assert_eq(&shown);
}

pub(crate) fn check(text: &str, expect: expect_test::Expect) {
    expect.assert_eq(&shown(text));
}
