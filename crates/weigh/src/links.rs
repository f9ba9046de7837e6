//! Pairs of statements of which the one repeats the other, as the words of the two show it:
//! near copies, shared quotations, likeness of content, citations.
//!
//! Pairs are found through buckets (shared runs of words, rare words, names), never by comparing
//! all with all; every bucket keeps only its first few statements, so that ten thousand copies
//! cost as much each as ten.

use crate::names::{chain, fold, hash, words};
use crate::notes;
use crate::regions::Sets;
use crate::reuse::NearCopy;
use crate::voices::{Case, Side, Voice};
use model::{Form, Passage, Reason, ReasonKind, SpeakerKind};
use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};

/// How probable a repeat is, by the evidence for it. Judgements of ours, to be replaced by
/// estimates from labelled pairs; what counts is on which side of 0.1 and 0.9 each falls.
pub(crate) mod repeats {
    /// The same person or body, a relay, an exact copy, one narrator: no doubt is left.
    pub(crate) const SURE: f64 = 1.0;
    /// The same words between quotation marks in two documents: one source said them once.
    pub(crate) const SAME_QUOTATION: f64 = 0.97;
    /// A run of eight words in common, at least one speaker without a name.
    pub(crate) const SHARED_RUN: f64 = 0.95;
    /// The same run from two people with different names: may be a set phrase or a joint text.
    pub(crate) const SHARED_RUN_OF_TWO: f64 = 0.6;
    /// The text says where it has it from.
    pub(crate) const CITED: f64 = 0.95;
    /// A document's own words sum up those whom it quotes.
    pub(crate) const NARRATION: f64 = 0.95;
    /// Who relays a source and then speaks in general speaks from that source.
    pub(crate) const FROM_OWN_RELAY: f64 = 0.95;
    /// Two unnamed speakers of one description in one document.
    pub(crate) const SAME_DESCRIPTION: f64 = 0.95;
    /// Who holds an office in a body speaks for it.
    pub(crate) const SPEAKS_FOR: f64 = 0.95;
    /// "Ruiz" in one document, "Ana Ruiz" in another.
    pub(crate) const PART_OF_NAME: f64 = 0.8;
    /// Nameless words on one claim from one newsroom on one day.
    pub(crate) const SAME_NEWSROOM: f64 = 0.3;
    /// Two unnamed witnesses with like words: many people lived the same.
    pub(crate) const UNNAMED_WITNESSES: f64 = 0.6;
    /// At most, for a witness all of whose particulars had been published: who lived it knows them
    /// too.
    pub(crate) const READ_BEFORE: f64 = 0.85;
}

/// What in the repeating statement shows the link.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Shows {
    Speaker,
    Cue,
    Content,
    Passage(Passage),
    Nothing,
}

/// What is said of the link beside its kind.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Note {
    Fixed(&'static str),
    /// A share of words, in percent.
    Share(u8),
}

/// `from` repeats `to`; or either the other, where time does not tell.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Link {
    pub(crate) from: u32,
    pub(crate) to: u32,
    pub(crate) probability: f64,
    pub(crate) both: bool,
    pub(crate) kind: ReasonKind,
    pub(crate) shows: Shows,
    pub(crate) note: Note,
}

impl Link {
    /// A link from the later statement to the earlier one, both ways where time does not tell.
    pub(crate) fn by_time(case: &Case<'_>, a: u32, b: u32, why: Why) -> Self {
        let (to, from) = (a.min(b), a.max(b));
        Self::directed(from, to, !is_later(case.voice(from), case.voice(to)), why)
    }

    pub(crate) fn directed(from: u32, to: u32, both: bool, why: Why) -> Self {
        let Why { probability, kind, shows, note } = why;
        Self { from, to, probability, both, kind, shows, note }
    }

    /// The reason with the words that show it.
    pub(crate) fn reason(&self, case: &Case<'_>) -> Reason {
        let statement = case.statement(self.from);
        let place = |excerpt: &model::Excerpt| Passage {
            document: statement.document(),
            span: excerpt.spans().hull(),
        };
        let passage = match self.shows {
            Shows::Speaker => {
                statement.speaker.mention.as_ref().or(Some(&statement.content)).map(place)
            }
            Shows::Cue => statement.cue.as_ref().or(Some(&statement.content)).map(place),
            Shows::Content => Some(place(&statement.content)),
            Shows::Passage(passage) => Some(passage),
            Shows::Nothing => None,
        };
        let note = match self.note {
            Note::Fixed(note) => note.to_owned(),
            Note::Share(percent) => format!("{percent}{}", notes::SHARE),
        };
        Reason { kind: self.kind, passage, note: Some(note) }
    }
}

/// A probability with its reason.
#[derive(Debug, Clone)]
pub(crate) struct Why {
    pub(crate) probability: f64,
    pub(crate) kind: ReasonKind,
    pub(crate) shows: Shows,
    pub(crate) note: Note,
}

impl Why {
    pub(crate) fn new(
        probability: f64,
        kind: ReasonKind,
        shows: Shows,
        note: &'static str,
    ) -> Self {
        Self { probability, kind, shows, note: Note::Fixed(note) }
    }
}

/// Whether time shows that the one was said after the other.
pub(crate) fn is_later(a: &Voice, b: &Voice) -> bool {
    a.document == b.document || matches!((a.day, b.day), (Some(a), Some(b)) if a > b)
}

/// All links between statements of one side, by the repeating statement.
pub(crate) struct Links {
    by_statement: Vec<Vec<Link>>,
    /// Statements that stand word for word in the original of an exact copy.
    pub(crate) twin: Vec<bool>,
    /// Documents that repeat or retell another, each with that other.
    pub(crate) copies: Vec<(u32, u32)>,
}

impl Links {
    pub(crate) fn of(&self, from: u32) -> &[Link] {
        &self.by_statement[from as usize]
    }
}

/// Finds all links.
pub(crate) fn find(case: &Case<'_>, near_copies: &[NearCopy]) -> Links {
    let mut links = Links {
        by_statement: vec![Vec::new(); case.statements.len()],
        twin: vec![false; case.statements.len()],
        copies: Vec::new(),
    };
    let mut copies = DocumentPairs::given(case, near_copies);
    mark_twins(case, &copies, &mut links);
    let alike = alike(case, &links.twin);
    copies.add_retellings(case, &alike, &links.twin);
    let mut found = Vec::new();
    from_copies(case, &copies, &links.twin, &mut found);
    from_likeness(case, &alike, &mut found);
    from_quotations(case, &links.twin, &mut found);
    crate::citations::find(case, &mut found);
    crate::bodies::find(case, &mut found);
    crate::press::find(case, &links.twin, &mut found);
    for link in found {
        links.by_statement[link.from as usize].push(link);
    }
    links.copies = copies.0.into_keys().collect();
    links
}

/// Whether two statements stand on one side of one kind of act.
pub(crate) fn on_one_matter(a: &Voice, b: &Voice) -> bool {
    on_any_matter(a) && !b.opinion && a.side == b.side && a.families & b.families != 0
}

/// Whether both are people or bodies with names, and different ones.
fn named_apart(a: &Voice, b: &Voice) -> bool {
    matches!((a.who, b.who), (Some(a), Some(b)) if a != b)
}

fn same_speaker(a: &Voice, b: &Voice) -> bool {
    a.kind == b.kind && a.who == b.who && a.name == b.name
}

/// The Dice coefficient of the content words (Dice 1945), in [0, 1].
pub(crate) fn likeness(a: &Voice, b: &Voice) -> f64 {
    let (mut i, mut j, mut shared) = (0, 0, 0);
    while i < a.words.len() && j < b.words.len() {
        match a.words[i].cmp(&b.words[j]) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => (i, j, shared) = (i + 1, j + 1, shared + 1),
        }
    }
    let all = a.words.len() + b.words.len();
    if all == 0 { 0.0 } else { 2.0 * f64::from(shared) / all as f64 }
}

fn logistic(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

/// One document repeats another.
#[derive(Debug, Clone, Copy)]
struct DocumentPair {
    copy: u32,
    original: u32,
    /// The share of the copy that stands in the original; for a retelling, what share of words
    /// would say as much.
    containment: f64,
    shows: Shows,
    kind: ReasonKind,
}

#[derive(Debug, Default)]
struct DocumentPairs(BTreeMap<(u32, u32), DocumentPair>);

/// From this containment on a document is an exact copy: rounding is all that is missing.
const EXACT: f64 = 0.999;

impl DocumentPairs {
    /// The near copies, turned round where dates show that the one called the copy came first.
    fn given(case: &Case<'_>, near_copies: &[NearCopy]) -> Self {
        let mut pairs = Self::default();
        for near in near_copies {
            let at = |id| case.document_index.get(id).copied();
            let (Some(copy), Some(original)) = (at(&near.copy), at(&near.original)) else {
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
            let known = pairs.0.entry((copy, original)).or_insert(pair);
            if known.containment < containment {
                *known = pair;
            }
        }
        pairs
    }

    /// Adds documents that tell the same from the same people in other words: at least two
    /// statements, and half of what the later document holds, have their like in the earlier one.
    fn add_retellings(&mut self, case: &Case<'_>, alike: &[Alike], twin: &[bool]) {
        let mut shared: BTreeMap<(u32, u32), BTreeSet<u32>> = BTreeMap::new();
        let matches = speaker_matches(case, twin);
        let nameless =
            alike.iter().filter(|pair| pair.likeness >= 0.5).map(|pair| (pair.a, pair.b));
        for (earlier, later) in matches.into_iter().chain(nameless) {
            let pair = (case.voice(later).document, case.voice(earlier).document);
            shared.entry(pair).or_default().insert(later);
        }
        for ((copy, original), statements) in shared {
            let of_copy = case.by_document[copy as usize].iter();
            let held = of_copy.filter(|at| on_any_matter(case.voice(**at))).count();
            let share = statements.len() as f64 / held.max(1) as f64;
            let is_known =
                self.0.contains_key(&(copy, original)) || self.0.contains_key(&(original, copy));
            if statements.len() < 2 || share < 0.5 || is_known {
                continue;
            }
            // Half of the statements says as much as half of the words, all as much as 70 %.
            let containment = 0.3 + 0.4 * share.min(1.0);
            let pair = DocumentPair {
                copy,
                original,
                containment,
                shows: Shows::Content,
                kind: ReasonKind::SameInformant,
            };
            self.0.insert((copy, original), pair);
        }
    }
}

pub(crate) fn on_any_matter(voice: &Voice) -> bool {
    voice.side.is_some() && voice.families != 0 && !voice.opinion
}

fn is_published_after(case: &Case<'_>, a: u32, b: u32) -> bool {
    let day = |document: u32| {
        let facts = case.documents[document as usize]?;
        facts.published.as_ref()?.first_day()
    };
    matches!((day(a), day(b)), (Some(a), Some(b)) if a > b)
}

/// Statements of one named speaker on the same acts in two documents of one month that share words:
/// (earlier, later). A fifth of the words is enough in a retelling, since it is two such pairs or
/// more that count.
fn speaker_matches(case: &Case<'_>, twin: &[bool]) -> Vec<(u32, u32)> {
    let mut said: HashMap<u32, Vec<u32>> = HashMap::new();
    let mut matches = Vec::new();
    for at in 0..case.statements.len() as u32 {
        let voice = case.voice(at);
        let Some(who) = voice.who.filter(|_| on_any_matter(voice) && !twin[at as usize]) else {
            continue;
        };
        let before = said.entry(who).or_default();
        let recent = before.iter().rev().take(6).chain(before.iter().take(6));
        for earlier in recent.copied().collect::<BTreeSet<u32>>() {
            let other = case.voice(earlier);
            let elsewhere = other.document != voice.document && on_one_matter(voice, other);
            let near = voice.day.zip(other.day).is_none_or(|(a, b)| a.abs_diff(b) <= 31);
            let same_acts = voice.acts & other.acts != 0;
            if elsewhere && near && same_acts && likeness(voice, other) >= 0.2 {
                matches.push((earlier, at));
            }
        }
        before.push(at);
    }
    matches
}

/// Marks the statements of exact copies that have the same words from the same speaker there. One
/// of each set of twins stays unmarked, whatever way round the copies are said to be.
fn mark_twins(case: &Case<'_>, copies: &DocumentPairs, links: &mut Links) {
    let mut sets = Sets::new(case.statements.len());
    for pair in copies.0.values().filter(|pair| pair.containment >= EXACT) {
        let mut originals: HashMap<_, VecDeque<u32>> = HashMap::new();
        for at in &case.by_document[pair.original as usize] {
            originals.entry(twin_key(case.voice(*at))).or_default().push_back(*at);
        }
        for at in &case.by_document[pair.copy as usize] {
            // What is said twice in the one is said twice in the other, in the same order.
            let same = originals.get_mut(&twin_key(case.voice(*at)));
            let Some(original) = same.and_then(VecDeque::pop_front) else {
                continue;
            };
            if !links.twin[*at as usize] && sets.join(*at, original) {
                links.twin[*at as usize] = true;
                let why = pair.why(repeats::SURE);
                links.by_statement[*at as usize].push(Link::directed(*at, original, false, why));
            }
        }
    }
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

/// Statements of a copy that have their like in the original.
fn from_copies(case: &Case<'_>, copies: &DocumentPairs, twin: &[bool], found: &mut Vec<Link>) {
    for pair in copies.0.values() {
        let originals = &case.by_document[pair.original as usize];
        for at in case.by_document[pair.copy as usize].iter().filter(|at| !twin[**at as usize]) {
            let voice = case.voice(*at);
            let mut likely: Vec<(f64, u32)> = originals
                .iter()
                .filter_map(|other| Some((copied(voice, case.voice(*other), pair)?, *other)))
                .collect();
            likely.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
            for (probability, original) in likely.into_iter().take(TARGETS) {
                let link = Link::directed(*at, original, false, pair.why(probability));
                found.push(link);
            }
        }
    }
}

/// How many statements one statement is linked to by one rule: it can be about several acts, and
/// repeat a different one on each.
const TARGETS: usize = 3;

/// How probable it is that a statement of a copy repeats one of the original; `None` where they
/// have too little in common.
///
/// Log odds rise with the share of the document copied and with the likeness of the two: at least
/// 0.9 from 60 % of the words on for statements with 30 % of their words in common.
fn copied(copy: &Voice, original: &Voice, pair: &DocumentPair) -> Option<f64> {
    if !on_one_matter(copy, original) {
        return None;
    }
    let like = likeness(copy, original);
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

/// Two statements of different documents with like content, at least one of them nameless;
/// `a` before `b`.
#[derive(Debug, Clone, Copy)]
struct Alike {
    a: u32,
    b: u32,
    likeness: f64,
}

/// The least likeness at which two statements are compared further.
const LIKE: f64 = 0.45;
/// Fewer content words than this are no evidence: many people use the same three words.
const LEAST_WORDS: usize = 4;
/// How many statements a bucket of one word keeps, and how many of its rarest words a statement
/// is found by.
const BUCKET: usize = 8;
const RAREST: usize = 4;

fn alike(case: &Case<'_>, twin: &[bool]) -> Vec<Alike> {
    let mut frequency: HashMap<u32, u32> = HashMap::new();
    for word in case.voices.iter().flat_map(|voice| &voice.words) {
        *frequency.entry(*word).or_default() += 1;
    }
    let mut buckets: HashMap<u32, Vec<u32>> = HashMap::new();
    let mut pairs = Vec::new();
    for at in 0..case.statements.len() as u32 {
        let voice = case.voice(at);
        if !on_any_matter(voice) || voice.words.len() < LEAST_WORDS || twin[at as usize] {
            continue;
        }
        let mut rarest = voice.words.clone();
        rarest.sort_by_key(|word| (frequency[word], *word));
        rarest.truncate(RAREST.max(voice.words.len() / 2));
        let mut candidates = BTreeSet::new();
        for word in &rarest {
            let bucket = buckets.entry(*word).or_default();
            candidates.extend(bucket.iter().copied());
            if bucket.len() < BUCKET {
                bucket.push(at);
            }
        }
        pairs.extend(best_like(case, at, &candidates));
    }
    pairs
}

fn best_like(case: &Case<'_>, at: u32, candidates: &BTreeSet<u32>) -> Vec<Alike> {
    let voice = case.voice(at);
    let mut likely: Vec<Alike> = candidates
        .iter()
        .filter_map(|earlier| {
            let other = case.voice(*earlier);
            let comparable = other.document != voice.document
                && on_one_matter(voice, other)
                && (voice.is_nameless() || other.is_nameless());
            let likeness = comparable.then(|| likeness(voice, other))?;
            (likeness >= LIKE).then_some(Alike { a: *earlier, b: at, likeness })
        })
        .collect();
    likely.sort_by(|x, y| y.likeness.total_cmp(&x.likeness).then(x.a.cmp(&y.a)));
    likely.truncate(TARGETS);
    likely
}

fn from_likeness(case: &Case<'_>, alike: &[Alike], found: &mut Vec<Link>) {
    for pair in alike {
        let (a, b) = (case.voice(pair.a), case.voice(pair.b));
        let counts = |at: u32| -> BTreeSet<u64> {
            case.statement(at).about.iter().filter_map(model::About::count).collect()
        };
        let (of_a, of_b) = (counts(pair.a), counts(pair.b));
        let same_count = !of_a.is_disjoint(&of_b);
        let other_count = !same_count && !of_a.is_empty() && !of_b.is_empty();
        let apart = a.day.zip(b.day).map_or(0, |(a, b)| a.abs_diff(b));
        // Log odds: even at 62 % of the words in common; a shared number adds (it is rare), a
        // different number or a month between the two takes away.
        let log_odds = 12.0 * (pair.likeness - 0.62) + if same_count { 1.2 } else { 0.0 }
            - if other_count { 2.0 } else { 0.0 }
            + if apart <= 7 { 0.6 } else { 0.0 }
            - if apart > 31 { 2.0 } else { 0.0 };
        let witnesses = a.first_hand && b.first_hand;
        let most = if witnesses { repeats::UNNAMED_WITNESSES } else { repeats::SAME_QUOTATION };
        let probability = logistic(log_odds).min(most);
        let why =
            Why::new(probability, ReasonKind::SameInformant, Shows::Content, notes::SAME_SAID);
        found.push(Link::by_time(case, pair.a, pair.b, why));
    }
}

/// Words in a row that two statements share only where the one quotes the other, or both a third.
const RUN: usize = 8;
/// Content words from which on an equal direct quotation is one quotation.
const QUOTATION: usize = 6;

fn from_quotations(case: &Case<'_>, twin: &[bool], found: &mut Vec<Link>) {
    let mut first_with_run: HashMap<u64, u32> = HashMap::new();
    for at in 0..case.statements.len() as u32 {
        let voice = case.voice(at);
        if !on_any_matter(voice) || twin[at as usize] {
            continue;
        }
        let mut quoted = BTreeSet::new();
        for run in runs(case.statement(at).content.text(), voice) {
            let first = *first_with_run.entry(run).or_insert(at);
            let other = case.voice(first);
            if other.document != voice.document
                && on_one_matter(voice, other)
                && !same_named(voice, other)
            {
                quoted.insert(first);
            }
        }
        found.extend(quoted.into_iter().take(TARGETS).map(|first| quotation(case, at, first)));
    }
}

fn same_named(a: &Voice, b: &Voice) -> bool {
    a.who.is_some() && a.who == b.who
}

/// The hashes of all runs of words, and of the whole where it is short.
fn runs(content: &str, voice: &Voice) -> Vec<u64> {
    let folded = fold(content);
    let hashes: Vec<u64> = words(&folded).map(|word| hash(word.as_bytes())).collect();
    let of_run = |run: &[u64]| run.iter().fold(0, |running, word| chain(running, *word));
    let mut runs: Vec<u64> = hashes.windows(RUN).map(of_run).collect();
    if hashes.len() < RUN && voice.words.len() >= QUOTATION {
        runs.push(voice.content);
    }
    runs
}

fn quotation(case: &Case<'_>, at: u32, first: u32) -> Link {
    let (voice, other) = (case.voice(at), case.voice(first));
    let direct = |at: u32| case.statement(at).form != Form::Indirect;
    let why = if named_apart(voice, other) {
        let note = notes::SAME_RUN_OF_TWO;
        Why::new(repeats::SHARED_RUN_OF_TWO, ReasonKind::Quotes, Shows::Content, note)
    } else if direct(at) && direct(first) {
        let note = notes::SAME_QUOTATION;
        Why::new(repeats::SAME_QUOTATION, ReasonKind::SameInformant, Shows::Content, note)
    } else {
        let note = notes::SAME_RUN;
        Why::new(repeats::SHARED_RUN, ReasonKind::Quotes, Shows::Content, note)
    };
    Link::by_time(case, at, first, why)
}
