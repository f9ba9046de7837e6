//! Captions and credit lines: words beside a text that tell where it and its pictures come from.

use super::cues::Cue;
use super::passages::Passage;
use super::tree::{NodeId, Tree};
use model::BesideKind;
use std::ops::Range;

/// Words beside the text, and their bytes in the page.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Words {
    pub(crate) kind: BesideKind,
    pub(crate) text: String,
    pub(crate) bytes: Range<usize>,
}

/// A page has at most so many captions and credits that are about its text.
const MOST: usize = 200;

/// The captions and credit lines of a page, in its order. `all` are its visible passages, `main`
/// those of its main text.
pub(crate) fn beside(tree: &Tree, cues: &[Cue], all: &[Passage], main: &[Passage]) -> Vec<Words> {
    let area = area(tree, main);
    let foreign = under(tree, cues, |cue| matches!(cue, Cue::Foreign | Cue::Comments));
    let captions = under(tree, cues, |cue| cue == Cue::Caption);
    let own = all.iter().filter(|p| area.contains(&p.node) && !foreign[p.node]);
    let lines = own.filter_map(|p| {
        let kind = match () {
            () if is_credit(&p.words) => BesideKind::Credit,
            () if captions[p.node] => BesideKind::Caption,
            () => return None,
        };
        Some(Words { kind, text: p.words.clone(), bytes: p.bytes.clone() })
    });
    let mut words: Vec<Words> = lines.take(MOST).collect();
    words.extend(main.iter().take(2).find_map(|p| dateline_credit(tree.html, p)));
    words.sort_by_key(|words| words.bytes.start);
    words
}

/// The nodes around the main text: from the element that holds it and its title.
fn area(tree: &Tree, main: &[Passage]) -> Range<NodeId> {
    let (Some(first), Some(last)) = (main.first(), main.last()) else {
        return 0..0;
    };
    let holds = |id: &NodeId| (*id..tree.nodes[*id].end).contains(&last.node);
    let text = tree.upwards(first.node).find(holds).unwrap_or(0);
    let around = tree.nodes[tree.nodes[text].parent].parent;
    around..tree.nodes[around].end
}

/// Which nodes are in one with such a cue.
fn under(tree: &Tree, cues: &[Cue], is: impl Fn(Cue) -> bool) -> Vec<bool> {
    let mut under = vec![false; tree.nodes.len()];
    for id in 0..under.len() {
        under[id] = is(cues[id]) || (id > 0 && under[tree.nodes[id].parent]);
    }
    under
}

/// News agencies, and what they are written as.
const AGENCIES: &[&str] = &[
    "AFP",
    "AP",
    "APA",
    "ANSA",
    "Agence France-Presse",
    "Agencia EFE",
    "Agencia Brasil",
    "Agência Brasil",
    "Agência Lusa",
    "Anadolu",
    "Associated Press",
    "Bloomberg",
    "CNA",
    "DPA",
    "EFE",
    "EP",
    "Europa Press",
    "KNA",
    "Lusa",
    "PAP",
    "PTI",
    "Reuters",
    "SID",
    "TASS",
    "Télam",
    "UPI",
    "Xinhua",
    "dpa",
    "epd",
    "رويترز",
    "أ ف ب",
    "أ.ف.ب",
    "فرانس برس",
    "د ب أ",
];

/// How lines begin that say whose report or picture something is.
const BEGINNINGS: &[&str] = &[
    "(reporting by",
    "additional reporting",
    "reporting by",
    "with information from",
    "with reporting from",
    "with files from",
    "this report includes",
    "photo:",
    "photos:",
    "photo by",
    "photo credit",
    "image credit",
    "image:",
    "picture:",
    "credit:",
    "source:",
    "ap photo",
    "afp photo",
    "con información de",
    "con informacion de",
    "con datos de",
    "foto:",
    "fotos:",
    "fotografía:",
    "fuente:",
    "crédito:",
    "créditos:",
    "com informações de",
    "com informações da",
    "com agências",
    "fonte:",
    "avec afp",
    "avec l'afp",
    "avec reuters",
    "crédit photo",
    "crédits photo",
    "crédit :",
    "photo :",
    "source :",
    "mit material von",
    "mit informationen von",
    "quelle:",
    "quellen:",
    "bild:",
    "bilder:",
    "bildquelle",
    "bildnachweis",
    "bildrechte",
    "fotoquelle",
    "titelbild:",
    "المصدر:",
    "تصوير:",
    "الصورة:",
];

/// Whether a line says whose report or picture something is.
fn is_credit(words: &str) -> bool {
    const WIDEST: usize = 240;
    if words.len() > WIDEST {
        return false;
    }
    let lower = words.to_lowercase();
    BEGINNINGS.iter().any(|start| lower.starts_with(start)) || is_agencies(words)
}

/// Whether the line is the name of an agency or several: `(Reuters)`, `EFE/AFP`, `dpa/lno`.
fn is_agencies(words: &str) -> bool {
    const WIDEST: usize = 40;
    let names = words.trim_matches(['(', ')', '[', ']', '.', '/', '-', '—', ' ', '©']);
    let first = names.split(['/', ',', '|']).next().unwrap_or_default().trim();
    words.len() <= WIDEST && AGENCIES.contains(&first)
}

/// The agency at the head of a text: `SAN TELMO (Reuters) - `, `San Telmo, 3 mar (EFE).- `.
fn dateline_credit(html: &str, passage: &Passage) -> Option<Words> {
    const HEAD: usize = 80;
    let head = &passage.words[..passage.words.floor_char_boundary(HEAD)];
    let open = head.find('(')?;
    let close = head[open..].find(')')? + open;
    let text = &head[open..=close];
    let dash = passage.words[close + 1..].trim_start_matches(['.', ' ']);
    if !is_agencies(text) || !dash.starts_with(['-', '–', '—', '_']) {
        return None;
    }
    let place = html[passage.bytes.clone()].find(text)? + passage.bytes.start;
    let bytes = place..place + text.len();
    Some(Words { kind: BesideKind::Credit, text: text.to_owned(), bytes })
}
