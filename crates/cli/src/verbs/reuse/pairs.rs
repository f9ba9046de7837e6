//! Pairs that share text, as lines of JSON.

use super::input::Taken;
use crate::verbs::sheet;
use rayon::prelude::*;
use serde::Serialize;
use std::io::Write;
use std::path::Path;
use weigh::reuse::{Kind, Pair, Shared, names_in_common, passages};

#[derive(Serialize)]
struct Line<'p> {
    v: u32,
    a: &'p str,
    b: &'p str,
    containment: f64,
    converse: f64,
    kind: &'static str,
    passages: Vec<Passage>,
}

/// Spans in characters.
#[derive(Serialize)]
struct Passage {
    a: [u32; 2],
    b: [u32; 2],
    text: String,
}

impl From<Shared> for Passage {
    fn from(shared: Shared) -> Self {
        let ends = |span: model::Span| [span.start(), span.end()];
        Self { a: ends(shared.a), b: ends(shared.b), text: shared.text }
    }
}

/// Pairs whose lines are made at once.
const AT_ONCE: usize = 1024;

/// Writes a line for each pair, into a file whole or not at all.
pub(super) fn save(documents: &[Taken], pairs: &[Pair], to: &Path) -> anyhow::Result<()> {
    sheet::whole(to, |file| {
        for pairs in pairs.chunks(AT_ONCE) {
            let lines: Vec<String> =
                pairs.par_iter().map(|pair| line(documents, pair)).collect::<Result<_, _>>()?;
            lines.iter().try_for_each(|line| writeln!(file, "{line}"))?;
        }
        Ok(())
    })
}

fn line(documents: &[Taken], pair: &Pair) -> serde_json::Result<String> {
    let (a, b) = (&documents[pair.a], &documents[pair.b]);
    let text = |document: &'_ Taken| document.text.clone().unwrap_or_default();
    let shared = match pair.kind {
        Kind::Translation => names_in_common(&text(a), &text(b)),
        Kind::Exact | Kind::Copy | Kind::Passage => passages(&text(a), &text(b)),
    };
    serde_json::to_string(&Line {
        v: wire::VERSION,
        a: &a.id,
        b: &b.id,
        containment: rounded(pair.containment),
        converse: rounded(pair.converse),
        kind: pair.kind.code(),
        passages: shared.into_iter().map(Passage::from).collect(),
    })
}

/// To four decimals.
fn rounded(share: f64) -> f64 {
    (share * 1e4).round() / 1e4
}
