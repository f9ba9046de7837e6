//! Pairs of statements of which the one repeats the other, as the words of the two show it:
//! near copies, shared quotations, likeness of content, citations.
//!
//! Pairs are found through what is shared (runs of words, rare words, names), never by comparing all
//! with all; of those that share something only the first few count, so that ten thousand copies cost
//! as much each as ten. So too a statement that comes or goes touches only those after it that share
//! something with it, and only where it is among the first few: see [`touching`].

mod copies;
mod firsts;
mod impossible;
mod keys;
mod lists;
mod spelling;
mod touching;

pub(crate) use firsts::{Firsts, Told, bodies_in};

use crate::case::{Case, Update};
use crate::citations::Cited;
use crate::notes;
use crate::reuse::NearCopy;
use crate::voices::Voice;
use copies::{DocumentPair, DocumentPairs};
use firsts::Wanted;
use keys::{Keys, Respelled};
use model::{DocumentId, Form, Passage, Reason, ReasonKind};
use rustc_hash::FxHashMap;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use touching::Seed;

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
    /// At most, for statements that share details and no mistake: accounts of one event agree.
    pub(crate) const SHARED_DETAILS: f64 = 0.6;
    /// At most, where they share one mistake: it can be made twice, and a name that looks misspelt can
    /// be another one.
    pub(crate) const SHARED_MISTAKE: f64 = 0.85;
    /// At most, where they share two mistakes or more of which one is a day that does not exist: no
    /// more than where the text says where it has it from.
    pub(crate) const SHARED_MISTAKES: f64 = 0.93;
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
    pub(crate) fn by_time(case: &Case, a: u32, b: u32, why: Why) -> Self {
        let (to, from) = (a.min(b), a.max(b));
        Self::directed(from, to, !is_later(case.voice(from), case.voice(to)), why)
    }

    pub(crate) fn directed(from: u32, to: u32, both: bool, why: Why) -> Self {
        let Why { probability, kind, shows, note } = why;
        Self { from, to, probability, both, kind, shows, note }
    }

    /// The reason with the words that show it.
    pub(crate) fn reason(&self, case: &Case) -> Reason {
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
            Note::Fixed(note) => Cow::Borrowed(note),
            Note::Share(percent) => Cow::Owned(format!("{percent}{}", notes::SHARE)),
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

/// All links between statements of one side.
#[derive(Debug, Default)]
pub(crate) struct Links {
    keys: Keys,
    /// The near copies that `given` is of.
    near: Vec<NearCopy>,
    given: DocumentPairs,
    /// Documents that may retell others.
    retold: DocumentPairs,
    /// Documents that repeat or retell others.
    pairs: DocumentPairs,
    /// Of those, the copies that had other originals before the last update.
    moved: BTreeSet<u32>,
    twins: HashMap<u32, Link>,
    cited: Cited,
    /// What stands here goes by slots, and so do the links.
    of: Vec<Found>,
    twin: Vec<bool>,
    /// Links that were found at the statement that they lead to, by the one that they lead from.
    turned: FxHashMap<u32, BTreeMap<u32, Link>>,
}

/// What was found at one statement.
#[derive(Debug, Default, PartialEq)]
struct Found {
    links: Box<[Link]>,
    alike: Box<[Alike]>,
    /// Earlier statements in which the same speaker says the like.
    matches: Box<[u32]>,
}

impl Links {
    /// The links from a statement, each with the place of the one that it leads to.
    pub(crate) fn of(&self, case: &Case, from: u32) -> impl Iterator<Item = (u32, &Link)> {
        let slot = case.slot(from);
        let own = self.of[slot as usize].links.iter().filter(move |link| link.from == slot);
        let mut turned: Vec<(u32, &Link)> = Vec::new();
        for (at, link) in self.turned.get(&slot).into_iter().flatten() {
            turned.push((case.place(*at), link));
        }
        turned.sort_by_key(|(at, _)| *at);
        let links = own.chain(turned.into_iter().map(|(_, link)| link));
        links.map(|link| (case.place(link.to), link))
    }

    /// Whether a statement stands word for word in the original of an exact copy.
    pub(crate) fn is_twin(&self, case: &Case, at: u32) -> bool {
        self.twin[case.slot(at) as usize]
    }

    /// Documents that repeat or retell another, each with that other.
    pub(crate) fn copies(&self) -> impl Iterator<Item = (u32, u32)> {
        self.pairs.keys().copied()
    }

    /// The documents that had other originals before the last update.
    pub(crate) fn moved(&self) -> &BTreeSet<u32> {
        &self.moved
    }

    /// Follows the case; gives the slots of the statements whose links are others than before.
    pub(crate) fn update(
        &mut self,
        case: &Case,
        update: &Update,
        near_copies: &[NearCopy],
    ) -> BTreeSet<u32> {
        let is_whole = update.fresh.len() == case.len();
        let respelled = self.keys.update(case, update);
        let is_given_anew = self.give(case, update, near_copies);
        self.twin.resize(self.twin.len().max(case.slots_in_use()), false);
        let (twins, flipped) = match is_given_anew {
            true => self.mark_twins(case),
            false => (None, Vec::new()),
        };
        let misspelt = self.keys.spell(case, update, &flipped, &self.twin);
        let slots = update.fresh.iter().chain(&flipped).chain(&misspelt).copied();
        let slots = slots.chain(respelled.iter().map(|spelled| spelled.slot));
        let mut dirty: BTreeSet<u32> = slots.map(|slot| case.place(slot)).collect();
        if !is_whole {
            let twins = twins.as_ref().unwrap_or(&self.twins);
            let seeds = self.seeds(case, update, twins, &flipped, &respelled);
            let compared = Compared { case, of: &self.of };
            dirty.extend(touching::touched(case, &self.keys, &self.twin, &seeds, compared));
        }
        dirty.extend(self.cited.update(case, update).into_iter().map(|slot| case.place(slot)));
        let mut firsts = self.firsts(case, &dirty);
        self.find_alike(case, &dirty, &firsts);
        let again = self.retell(case, update, &dirty, is_given_anew);
        if !again.is_subset(&dirty) {
            dirty.extend(again);
            firsts = self.firsts(case, &dirty);
        }
        self.find(case, update, &dirty, &firsts)
    }

    /// What came, went, or is found by other words; of `twins` nothing was found before.
    fn seeds<'s>(
        &'s self,
        case: &'s Case,
        update: &Update,
        twins: &HashMap<u32, Link>,
        flipped: &[u32],
        respelled: &'s [Respelled],
    ) -> Vec<Seed<'s>> {
        let keys = &self.keys;
        let gone = update.gone.iter().map(|gone| {
            let seed = Seed::of(case, keys, gone.slot, gone.place, false);
            if twins.contains_key(&gone.slot) { seed.without_keys() } else { seed }
        });
        let fresh = update.fresh.iter().map(|slot| {
            let seed = Seed::of(case, keys, *slot, case.place(*slot), true);
            if self.twin[*slot as usize] { seed.without_keys() } else { seed }
        });
        let new: HashSet<u32> = update.fresh.iter().copied().collect();
        let mut before: BTreeMap<u32, &[u32]> = respelled
            .iter()
            .map(|respelled| (respelled.slot, &*respelled.before))
            .chain(flipped.iter().map(|slot| (*slot, keys.rare.get(*slot))))
            .filter(|(slot, _)| !new.contains(slot))
            .collect();
        // What was spelled in another way was found by that.
        before.extend(respelled.iter().map(|respelled| (respelled.slot, &*respelled.before)));
        let moved = before.into_iter().flat_map(|(slot, before)| {
            let (was_found, is_found) = (!twins.contains_key(&slot), !self.twin[slot as usize]);
            let seed = |comes| {
                let seed = Seed::of(case, keys, slot, case.place(slot), comes);
                if was_found == is_found { seed.with_words_only() } else { seed }
            };
            let went = was_found.then(|| Seed { rare: before, ..seed(false) });
            [went, is_found.then(|| seed(true))]
        });
        gone.chain(fresh).chain(moved.flatten()).collect()
    }

    fn firsts(&self, case: &Case, dirty: &BTreeSet<u32>) -> Firsts {
        if dirty.len() == case.len() {
            return Firsts::all(case, &self.keys, &self.twin);
        }
        Firsts::of(case, &self.keys, &self.twin, &Wanted::of(case, &self.keys, dirty))
    }

    /// Finds the near copies among the documents anew, unless they are as before.
    fn give(&mut self, case: &Case, update: &Update, near_copies: &[NearCopy]) -> bool {
        let touched = update.touched.iter().map(|number| case.documents[*number as usize].id);
        let touched: HashSet<DocumentId> = touched.collect();
        let is_touched =
            |near: &NearCopy| touched.contains(&near.copy) || touched.contains(&near.original);
        let is_other = self.near != near_copies || near_copies.iter().any(is_touched);
        if is_other {
            self.near = near_copies.to_vec();
            self.given = copies::given(case, near_copies);
        }
        is_other
    }

    /// Finds the twins anew; gives those that were, and the slots of those that were none before or
    /// twins of another, or are none now.
    fn mark_twins(&mut self, case: &Case) -> (Option<HashMap<u32, Link>>, Vec<u32>) {
        let twins = copies::twins(case, &self.given);
        let before = std::mem::replace(&mut self.twins, twins);
        for slot in before.keys() {
            self.twin[*slot as usize] = false;
        }
        for slot in self.twins.keys() {
            self.twin[*slot as usize] = true;
        }
        let gone = before.keys().filter(|slot| case.is_counted(**slot));
        let gone = gone.filter(|slot| !self.twin[**slot as usize]);
        let other = self.twins.iter().filter(|(slot, link)| before.get(slot) != Some(link));
        let flipped = gone.copied().chain(other.map(|(slot, _)| *slot)).collect();
        (Some(before), flipped)
    }

    /// Finds what is like the dirty statements.
    fn find_alike(&mut self, case: &Case, dirty: &BTreeSet<u32>, firsts: &Firsts) {
        self.of.resize_with(self.twin.len(), Found::default);
        for at in dirty {
            let slot = case.slot(*at) as usize;
            let is_told = on_any_matter(case.voice(*at)) && !self.twin[slot];
            let alike = if is_told { self.alike(case, *at, firsts) } else { Vec::new() };
            let matches = if is_told { speaker_matches(case, *at, firsts) } else { Vec::new() };
            self.of[slot].alike = alike.into();
            self.of[slot].matches = matches.into();
        }
    }

    /// Finds which documents retell which; the statements of documents whose originals are others
    /// than before, or say something else.
    fn retell(
        &mut self,
        case: &Case,
        update: &Update,
        dirty: &BTreeSet<u32>,
        is_given_anew: bool,
    ) -> BTreeSet<u32> {
        let mut documents: BTreeSet<u32> = update.touched.clone();
        documents.extend(dirty.iter().map(|at| case.voice(*at).document));
        let mut is_other = is_given_anew;
        for copy in &documents {
            let shared = |slot: u32| {
                let Found { matches, alike, .. } = &self.of[slot as usize];
                (&**matches, &**alike)
            };
            let retold = copies::retellings(case, *copy, shared).into_iter();
            let now: DocumentPairs = retold.map(|pair| ((*copy, pair.original), pair)).collect();
            let before: DocumentPairs =
                self.retold.extract_if((*copy, 0)..=(*copy, u32::MAX), |_, _| true).collect();
            is_other |= before != now;
            self.retold.extend(now);
        }
        if !is_other {
            self.moved.clear();
            let touched = self.pairs.keys().filter(|(_, of)| update.touched.contains(of));
            let copies: BTreeSet<u32> = touched.map(|(copy, _)| *copy).collect();
            return copies.iter().flat_map(|copy| case.of_document(*copy)).collect();
        }
        let pairs = copies::all(case, &self.given, &self.retold);
        let before = std::mem::replace(&mut self.pairs, pairs);
        let other = |(key, pair): &(&(u32, u32), &DocumentPair)| {
            update.touched.contains(&key.1) || before.get(key) != Some(pair)
        };
        let mut copies: BTreeSet<u32> =
            self.pairs.iter().filter(other).map(|((copy, _), _)| *copy).collect();
        let lost = before.keys().filter(|key| !self.pairs.contains_key(key));
        let new = self.pairs.keys().filter(|key| !before.contains_key(key));
        self.moved = lost.chain(new).map(|(copy, _)| *copy).collect();
        copies.extend(&self.moved);
        copies.iter().flat_map(|copy| case.of_document(*copy)).collect()
    }

    /// Finds the links of the dirty statements.
    fn find(
        &mut self,
        case: &Case,
        update: &Update,
        dirty: &BTreeSet<u32>,
        firsts: &Firsts,
    ) -> BTreeSet<u32> {
        let mut changed = BTreeSet::new();
        let gone = update.gone.iter().map(|gone| gone.slot);
        let slots: BTreeSet<u32> = dirty.iter().map(|at| case.slot(*at)).chain(gone).collect();
        let mut before = Vec::new();
        for slot in &slots {
            before.push((*slot, std::mem::take(&mut self.of[*slot as usize].links)));
        }
        let mut originals: HashMap<u32, Vec<DocumentPair>> = HashMap::new();
        let documents: BTreeSet<u32> = dirty.iter().map(|at| case.voice(*at).document).collect();
        for copy in documents {
            let mut pairs: Vec<DocumentPair> =
                self.pairs.range((copy, 0)..=(copy, u32::MAX)).map(|(_, pair)| *pair).collect();
            pairs.sort_by_key(|pair| case.documents[pair.original as usize].id);
            originals.insert(copy, pairs);
        }
        for at in dirty {
            let slot = case.slot(*at);
            let of_document = originals.get(&case.voice(*at).document);
            let mut found = Vec::new();
            self.at(case, *at, of_document.map_or(&[], Vec::as_slice), firsts, &mut found);
            let by_slots =
                |link: Link| Link { from: case.slot(link.from), to: case.slot(link.to), ..link };
            let twin = self.twins.get(&slot).cloned();
            let links = twin.into_iter().chain(found.into_iter().map(by_slots));
            self.of[slot as usize].links = links.collect();
        }
        for (slot, links) in before {
            let now = &self.of[slot as usize].links;
            if links == *now {
                continue;
            }
            changed.insert(slot);
            for link in links.iter().filter(|link| link.from != slot) {
                changed.insert(link.from);
                if let Some(turned) = self.turned.get_mut(&link.from) {
                    turned.remove(&slot);
                }
            }
            for link in now.iter().filter(|link| link.from != slot) {
                changed.insert(link.from);
                self.turned.entry(link.from).or_default().insert(slot, link.clone());
            }
        }
        changed.retain(|slot| case.is_counted(*slot));
        changed
    }

    /// The links that are found at a statement, by places.
    fn at(
        &self,
        case: &Case,
        at: u32,
        originals: &[DocumentPair],
        firsts: &Firsts,
        found: &mut Vec<Link>,
    ) {
        let slot = case.slot(at);
        let is_twin = self.twin[slot as usize];
        if !is_twin {
            for pair in originals {
                copies::from_copy(case, pair, at, found);
            }
            for alike in &self.of[slot as usize].alike {
                found.push(from_likeness(case, at, alike));
            }
            if on_any_matter(case.voice(at)) {
                self.add_quotations(case, at, firsts, found);
            }
        }
        self.cited.find(case, at, firsts, found);
        crate::bodies::find(case, at, firsts, found);
        if !is_twin && on_any_matter(case.voice(at)) {
            let particulars = self.keys.particulars.get(slot);
            found.extend(crate::press::find(case, at, particulars, &firsts.told));
            let given = |at: u32| self.keys.given(case.slot(at));
            found.extend(crate::details::find(case, at, given, &firsts.told));
        }
    }

    /// Statements of other documents with like content, where one of the two is nameless.
    fn alike(&self, case: &Case, at: u32, firsts: &Firsts) -> Vec<Alike> {
        let voice = case.voice(at);
        let mut candidates = BTreeSet::new();
        for word in self.keys.rare.get(case.slot(at)) {
            candidates.extend(firsts.with_word(*word, at));
        }
        let mut likely: Vec<(f64, u32)> = candidates
            .into_iter()
            .filter_map(|earlier| {
                let other = case.voice(earlier);
                let likeness = may_be_alike(voice, other)
                    .then(|| likeness(case.words(at), case.words(earlier)))?;
                (likeness >= LIKE).then_some((likeness, earlier))
            })
            .collect();
        likely.sort_by(|x, y| y.0.total_cmp(&x.0).then(x.1.cmp(&y.1)));
        let best = likely.into_iter().take(TARGETS);
        best.map(|(likeness, at)| Alike { earlier: case.slot(at), likeness }).collect()
    }

    fn add_quotations(&self, case: &Case, at: u32, firsts: &Firsts, found: &mut Vec<Link>) {
        let voice = case.voice(at);
        let mut quoted = BTreeSet::new();
        for run in self.keys.runs.get(case.slot(at)) {
            let Some(first) = firsts.with_run(*run, at) else { continue };
            if may_be_quoted(voice, case.voice(first)) {
                quoted.insert(first);
            }
        }
        found.extend(quoted.into_iter().take(TARGETS).map(|first| quotation(case, at, first)));
    }
}

/// What statements were and are held against.
#[derive(Clone, Copy)]
struct Compared<'c> {
    case: &'c Case,
    of: &'c [Found],
}

impl Compared<'_> {
    /// Whether a statement may be alike to an earlier one, by its slot.
    fn are_alike(self, at: u32, earlier: u32) -> bool {
        let (voice, other) = (self.case.voice(at), self.case.voice_in(earlier));
        let slot = self.case.slot(at);
        let likeness = || likeness(self.case.words_in(slot), self.case.words_in(earlier));
        may_be_alike(voice, other) && likeness() >= LIKE
    }

    /// Whether it was found to be.
    fn were_alike(self, at: u32, earlier: u32) -> bool {
        let found = self.of.get(self.case.slot(at) as usize);
        found.is_some_and(|found| found.alike.iter().any(|alike| alike.earlier == earlier))
    }

    /// Whether the words that it shares with an earlier one may be a quotation.
    fn may_quote(self, at: u32, earlier: u32) -> bool {
        let (voice, other) = (self.case.voice(at), self.case.voice_in(earlier));
        on_any_matter(voice) && may_be_quoted(voice, other)
    }
}

/// Whether the like words of two tell that one repeats the other.
fn may_be_alike(voice: &Voice, other: &Voice) -> bool {
    other.document != voice.document
        && on_one_matter(voice, other)
        && (voice.is_nameless() || other.is_nameless())
}

/// Whether the same words in two are a quotation.
fn may_be_quoted(voice: &Voice, other: &Voice) -> bool {
    other.document != voice.document && on_one_matter(voice, other) && !same_named(voice, other)
}

/// Whether a statement stands on a side of some matter.
pub(crate) fn on_any_matter(voice: &Voice) -> bool {
    voice.side.is_some() && voice.families != 0 && !voice.opinion
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

/// The Dice coefficient of the content words (Dice 1945), in [0, 1]; both are sorted.
pub(crate) fn likeness(a: &[u32], b: &[u32]) -> f64 {
    let (mut i, mut j, mut shared) = (0, 0, 0);
    while i < a.len() && j < b.len() {
        match a[i].cmp(&b[j]) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => (i, j, shared) = (i + 1, j + 1, shared + 1),
        }
    }
    let all = a.len() + b.len();
    if all == 0 { 0.0 } else { 2.0 * f64::from(shared) / all as f64 }
}

pub(crate) fn logistic(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

/// How many statements one statement is linked to by one rule: it can be about several acts, and
/// repeat a different one on each.
pub(crate) const TARGETS: usize = 3;

/// How many of the statements of a speaker, first and most recent, a later one is held against.
const FIRST: usize = 6;
const RECENT: usize = 6;

/// Earlier statements of the same named speaker on the same acts, in another document of the same
/// month, that share words. A fifth of the words is enough in a retelling, since it is two such pairs
/// or more that count.
fn speaker_matches(case: &Case, at: u32, firsts: &Firsts) -> Vec<u32> {
    let voice = case.voice(at);
    let Some(said) = voice.who.and_then(|who| firsts.said.get(&who)) else {
        return Vec::new();
    };
    let before = &said[..said.partition_point(|other| *other < at)];
    let recent = before.iter().rev().take(RECENT).chain(before.iter().take(FIRST));
    let recent: BTreeSet<u32> = recent.copied().collect();
    let like = recent.into_iter().filter(|earlier| {
        let other = case.voice(*earlier);
        let elsewhere = other.document != voice.document && on_one_matter(voice, other);
        let near = voice.day.zip(other.day).is_none_or(|(a, b)| a.abs_diff(b) <= 31);
        let same_acts = voice.acts & other.acts != 0;
        let words = || likeness(case.words(at), case.words(*earlier));
        elsewhere && near && same_acts && words() >= 0.2
    });
    like.map(|earlier| case.slot(earlier)).collect()
}

/// An earlier statement of another document with like content, by its slot.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Alike {
    earlier: u32,
    likeness: f64,
}

/// The least likeness at which two statements are compared further.
const LIKE: f64 = 0.45;

fn from_likeness(case: &Case, at: u32, alike: &Alike) -> Link {
    let earlier = case.place(alike.earlier);
    let (a, b) = (case.voice(earlier), case.voice(at));
    let counts = |at: u32| -> BTreeSet<u64> {
        case.statement(at).about.iter().filter_map(model::About::count).collect()
    };
    let (of_a, of_b) = (counts(earlier), counts(at));
    let same_count = !of_a.is_disjoint(&of_b);
    let other_count = !same_count && !of_a.is_empty() && !of_b.is_empty();
    let apart = a.day.zip(b.day).map_or(0, |(a, b)| a.abs_diff(b));
    // Log odds: even at 62 % of the words in common; a shared number adds (it is rare), a
    // different number or a month between the two takes away.
    let log_odds = 12.0 * (alike.likeness - 0.62) + if same_count { 1.2 } else { 0.0 }
        - if other_count { 2.0 } else { 0.0 }
        + if apart <= 7 { 0.6 } else { 0.0 }
        - if apart > 31 { 2.0 } else { 0.0 };
    let witnesses = a.first_hand && b.first_hand;
    let most = if witnesses { repeats::UNNAMED_WITNESSES } else { repeats::SAME_QUOTATION };
    let probability = logistic(log_odds).min(most);
    let why = Why::new(probability, ReasonKind::SameInformant, Shows::Content, notes::SAME_SAID);
    Link::by_time(case, earlier, at, why)
}

fn same_named(a: &Voice, b: &Voice) -> bool {
    a.who.is_some() && a.who == b.who
}

fn quotation(case: &Case, at: u32, first: u32) -> Link {
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
