//! Documents that repeat or retell others, and what their statements repeat.

use super::{Alike, Link, Note, Shows, TARGETS, Why, likeness, logistic, on_any_matter};
use super::{on_one_matter, repeats, same_speaker};
use crate::case::Case;
use crate::names::hash;
use crate::notes;
use crate::regions::Sets;
use crate::reuse::NearCopy;
use crate::voices::{Side, Voice};
use model::{DocumentId, ReasonKind, SpeakerKind};
use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};

/// One document repeats another.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct DocumentPair {
    pub(super) copy: u32,
    pub(super) original: u32,
    /// The share of the copy that stands in the original; for a retelling, what share of words
    /// would say as much.
    containment: f64,
    shows: Shows,
    kind: ReasonKind,
}

/// Pairs of documents, by the copy and the original.
pub(super) type DocumentPairs = BTreeMap<(u32, u32), DocumentPair>;

/// From this containment on a document is an exact copy: rounding is all that is missing.
const EXACT: f64 = 0.999;

/// The near copies, turned round where dates show that the one called the copy came first.
pub(super) fn given(case: &Case, near_copies: &[NearCopy]) -> DocumentPairs {
    let mut pairs = DocumentPairs::new();
    for near in near_copies {
        let (Some(copy), Some(original)) = (case.number(&near.copy), case.number(&near.original))
        else {
            continue;
        };
        let turned = is_published_after(case, original, copy);
        let (copy, original, passage) = match turned {
            true => (original, copy, near.in_original),
            false => (copy, original, near.in_copy),
        };
        let containment = near.containment.clamp(0.0, 1.0);
        let shows = Shows::Passage(passage);
        let pair = DocumentPair { copy, original, containment, shows, kind: ReasonKind::Copy };
        let known = pairs.entry((copy, original)).or_insert(pair);
        if known.containment < containment {
            *known = pair;
        }
    }
    pairs
}

fn is_published_after(case: &Case, a: u32, b: u32) -> bool {
    let day = |document: u32| case.facts(document)?.published.as_ref()?.first_day();
    matches!((day(a), day(b)), (Some(a), Some(b)) if a > b)
}

/// The documents that a document may retell: they tell the same from the same people in other words.
/// At least two statements, and half of what the later document holds, have their like in the earlier
/// one. `shared` gives, for a statement of the document, those that it shares with others.
pub(super) fn retellings<'s>(
    case: &Case,
    copy: u32,
    shared: impl Fn(u32) -> (&'s [u32], &'s [Alike]),
) -> Vec<DocumentPair> {
    let mut by_original: BTreeMap<u32, BTreeSet<u32>> = BTreeMap::new();
    for later in case.counted(copy) {
        let (matches, alike) = shared(*later);
        let nameless = alike.iter().filter(|pair| pair.likeness >= 0.5).map(|pair| pair.earlier);
        for earlier in matches.iter().copied().chain(nameless) {
            let original = case.voice_in(earlier).document;
            by_original.entry(original).or_default().insert(*later);
        }
    }
    let held = case.counted(copy).iter().filter(|slot| on_any_matter(case.voice_in(**slot)));
    let held = held.count().max(1);
    let told = by_original.into_iter().filter_map(|(original, statements)| {
        let share = statements.len() as f64 / held as f64;
        let is_enough = statements.len() >= 2 && share >= 0.5;
        // Half of the statements says as much as half of the words, all as much as 70 %.
        let containment = 0.3 + 0.4 * share.min(1.0);
        let (shows, kind) = (Shows::Content, ReasonKind::SameInformant);
        is_enough.then_some(DocumentPair { copy, original, containment, shows, kind })
    });
    told.collect()
}

/// The near copies, with the retellings of documents that are not known to be copies of each other.
/// Of two that retell each other one does.
pub(super) fn all(case: &Case, given: &DocumentPairs, retold: &DocumentPairs) -> DocumentPairs {
    let ids = |(copy, original): &(u32, u32)| -> (DocumentId, DocumentId) {
        (case.documents[*copy as usize].id, case.documents[*original as usize].id)
    };
    let mut pairs = given.clone();
    for (key, pair) in retold {
        let turned = (key.1, key.0);
        let is_known = given.contains_key(key) || given.contains_key(&turned);
        let is_second = retold.contains_key(&turned) && ids(&turned) < ids(key);
        if !is_known && !is_second {
            pairs.insert(*key, *pair);
        }
    }
    pairs
}

/// The statements of exact copies that have the same words from the same speaker there, by their
/// slots, each with its original and what says so. One of each set of twins is not among them,
/// whatever way round the copies are said to be.
pub(super) fn twins(case: &Case, copies: &DocumentPairs) -> HashMap<u32, Link> {
    let mut exact: Vec<&DocumentPair> =
        copies.values().filter(|pair| pair.containment >= EXACT).collect();
    let id = |document: u32| case.documents[document as usize].id;
    exact.sort_by_key(|pair| (id(pair.copy), id(pair.original)));
    let mut sets = Sets::new(case.len());
    let mut twins = HashMap::new();
    for pair in exact {
        let mut originals: HashMap<_, VecDeque<u32>> = HashMap::new();
        for at in case.of_document(pair.original) {
            originals.entry(twin_key(case.voice(at))).or_default().push_back(at);
        }
        for at in case.of_document(pair.copy) {
            // What is said twice in the one is said twice in the other, in the same order.
            let same = originals.get_mut(&twin_key(case.voice(at)));
            let Some(original) = same.and_then(VecDeque::pop_front) else {
                continue;
            };
            let (slot, of) = (case.slot(at), case.slot(original));
            if !twins.contains_key(&slot) && sets.join(at, original) {
                twins.insert(slot, Link::directed(slot, of, false, pair.why(repeats::SURE)));
            }
        }
    }
    twins
}

/// What twins have in common.
fn twin_key(voice: &Voice) -> (u64, u64, Option<Side>, SpeakerKind, u64) {
    (voice.content, hash(voice.name.as_bytes()), voice.side, voice.kind, voice.acts)
}

impl DocumentPair {
    fn why(&self, probability: f64) -> Why {
        let note = match self.kind {
            ReasonKind::Copy => Note::Share((self.containment * 100.0).round() as u8),
            _ => Note::Fixed(notes::SAME_PEOPLE),
        };
        Why { probability, kind: self.kind, shows: self.shows, note }
    }
}

/// The statements of the original that a statement of a copy has its like in.
pub(super) fn from_copy(case: &Case, pair: &DocumentPair, at: u32, found: &mut Vec<Link>) {
    let mut likely: Vec<(f64, u32)> = case
        .of_document(pair.original)
        .filter_map(|other| Some((copied(case, at, other, pair)?, other)))
        .collect();
    likely.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    for (probability, original) in likely.into_iter().take(TARGETS) {
        found.push(Link::directed(at, original, false, pair.why(probability)));
    }
}

/// How probable it is that a statement of a copy repeats one of the original; `None` where they
/// have too little in common.
///
/// Log odds rise with the share of the document copied and with the likeness of the two: at least
/// 0.9 from 60 % of the words on for statements with 30 % of their words in common.
fn copied(case: &Case, at: u32, of: u32, pair: &DocumentPair) -> Option<f64> {
    let (copy, original) = (case.voice(at), case.voice(of));
    if !on_one_matter(copy, original) {
        return None;
    }
    let like = likeness(case.words(at), case.words(of));
    if pair.containment >= EXACT && like >= 0.5 && same_speaker(copy, original) {
        return Some(repeats::SURE);
    }
    let both_narrate = copy.kind == SpeakerKind::Document && original.kind == SpeakerKind::Document;
    let enough = match (copy.who, original.who) {
        (Some(a), Some(b)) if a == b => 0.3,
        (Some(_), Some(_)) if copy.first_hand && original.first_hand => return None,
        (Some(_), Some(_)) => 0.7,
        _ if both_narrate && copy.acts & original.acts != 0 => 0.0,
        _ if same_speaker(copy, original) && copy.acts & original.acts != 0 => 0.0,
        _ if copy.acts & original.acts != 0 => 0.3,
        _ => 0.5,
    };
    let log_odds = 10.0 * (pair.containment - 0.3) + 4.0 * (like - 0.4);
    (like >= enough).then(|| logistic(log_odds).min(0.99))
}
