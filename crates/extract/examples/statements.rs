//! Prints the statements of plain-text files, one line of JSON each: enough for the scorer of
//! attributions. Paragraphs are divided at line breaks.

use model::{Block, BlockKind, DocumentId, DocumentKind, Excerpt, Reading, Span, Text};
use std::io::Write;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for path in std::env::args().skip(1) {
        let text = std::fs::read_to_string(&path)?;
        let reading = reading(&text)?;
        let (statements, _) = extract::extract(&reading);
        for s in &statements {
            let about: Vec<String> = s.about.iter().map(|a| quoted(a.act.code())).collect();
            writeln!(
                out,
                r#"{{"file":{},"speaker":{{"name":{},"kind":{},"spans":{}}},"cue":{{"text":{},"spans":{}}},"content":{{"text":{},"spans":{}}},"form":{},"stance":{},"contribution":{},"relayed":{},"acts":[{}],"confidence":{},"condition":{}}}"#,
                quoted(&path),
                quoted(&s.speaker.name),
                quoted(s.speaker.kind.code()),
                spans(s.speaker.mention.as_ref()),
                quoted(s.cue.as_ref().map_or("", Excerpt::text)),
                spans(s.cue.as_ref()),
                quoted(s.content.text()),
                spans(Some(&s.content)),
                quoted(s.form.code()),
                quoted(s.stance.code()),
                quoted(s.contribution.code()),
                s.relayed_from.is_some(),
                about.join(","),
                s.confidence,
                quoted(s.condition.as_ref().map_or("", Excerpt::text)),
            )?;
        }
    }
    Ok(())
}

fn spans(excerpt: Option<&Excerpt>) -> String {
    let list = excerpt.map_or(Vec::new(), |e| e.spans().as_slice().to_vec());
    let pairs: Vec<String> = list
        .iter()
        .map(|s| format!("[{},{}]", s.start(), s.end()))
        .collect();
    format!("[{}]", pairs.join(","))
}

fn reading(text: &str) -> Result<Reading, Box<dyn std::error::Error>> {
    let mut blocks = Vec::new();
    let mut at = 0;
    for line in text.split('\n') {
        let length = line.chars().count() as u32;
        if let Some(after) = line
            .trim_start()
            .strip_prefix("date ")
            .filter(|after| after.len() > 11)
        {
            let head = length - after[10..].chars().count() as u32;
            blocks.push(Block {
                kind: BlockKind::Dateline,
                span: Span::new(at, at + head)?,
                origin: None,
            });
            blocks.push(Block {
                kind: BlockKind::Paragraph,
                span: Span::new(at + head, at + length)?,
                origin: None,
            });
        } else if !line.trim().is_empty() {
            let dateline = line.trim_start().starts_with("date ");
            let heading = !line
                .trim_end()
                .ends_with(['.', '!', '?', '"', '”', ':', ',', ')'])
                && length < 120;
            let kind = if dateline {
                BlockKind::Dateline
            } else if heading {
                BlockKind::Heading
            } else {
                BlockKind::Paragraph
            };
            blocks.push(Block {
                kind,
                span: Span::new(at, at + length)?,
                origin: None,
            });
        }
        at += length + 1;
    }
    let id = DocumentId::of(text.as_bytes());
    Ok(Reading::new(
        id,
        DocumentKind::Text,
        Text::new(text.to_owned()),
        blocks,
    )?)
}

fn quoted(text: &str) -> String {
    let escape = |c: char| match c {
        '"' => "\\\"".to_owned(),
        '\\' => "\\\\".to_owned(),
        c if c.is_control() => format!("\\u{:04x}", c as u32),
        c => c.to_string(),
    };
    format!("\"{}\"", text.chars().map(escape).collect::<String>())
}
