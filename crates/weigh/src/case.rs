//! All statements of a case in an order that depends on nothing but what they say and when, kept
//! from one weighing to the next.
//!
//! A statement has a *slot*, which it keeps as long as nothing about it changes, and a *place* in
//! the order of the case, which moves when others come and go. What is kept between weighings goes
//! by slots; what weighs goes by places.

use crate::arena::Arena;
use crate::names::name_key;
use crate::retract::taken_back;
use crate::voices::{Heard, Names, Sources, Voice, hear};
use crate::{DocumentFacts, Page};
use model::{DocumentId, Statement, StatementId};
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// A slot that holds nothing has this place.
const NOWHERE: u32 = u32::MAX;

#[derive(Debug)]
pub(crate) struct Document {
    pub(crate) id: DocumentId,
    pub(crate) facts: Option<DocumentFacts>,
    /// The slots of all its statements.
    all: Vec<u32>,
    /// Those that count, in the order of the case.
    counted: Vec<u32>,
    /// What those say, as one number that does not depend on their order.
    signature: u64,
}

/// The statements of a case.
#[derive(Debug, Default)]
pub(crate) struct Case {
    statements: Vec<Statement>,
    voices: Vec<Voice>,
    /// By slot: its document, as in the voice.
    within: Vec<u32>,
    words: Arena<u32>,
    /// The slot at each place.
    order: Vec<u32>,
    /// The place of each slot.
    places: Vec<u32>,
    pub(crate) documents: Vec<Document>,
    numbers: HashMap<DocumentId, u32>,
    /// All documents, in the order of their ids.
    by_id: Vec<u32>,
    index: HashMap<StatementId, u32>,
    pub(crate) names: Names,
    sources: Sources,
    /// By slot: who can take it back.
    owners: Vec<u64>,
    retracting: BTreeSet<u32>,
    /// What was taken back by those who said it, and what says so.
    taken_back: HashSet<u32>,
    /// The same by who took it back.
    taken_back_by: BTreeMap<u64, Vec<u32>>,
    /// Slots of what was taken out, first the last time and then before.
    leaving: Vec<u32>,
    free: Vec<u32>,
}

/// A statement that is not any more where it was.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Gone {
    pub(crate) slot: u32,
    /// The place after the last one of those before it that stays.
    pub(crate) place: u32,
}

/// What an update changed.
#[derive(Debug, Default)]
pub(crate) struct Update {
    /// Slots of statements that are new, or have another place among the others.
    pub(crate) fresh: Vec<u32>,
    pub(crate) gone: Vec<Gone>,
    /// Documents of which something changed.
    pub(crate) touched: BTreeSet<u32>,
}

impl Case {
    pub(crate) fn len(&self) -> usize {
        self.order.len()
    }

    pub(crate) fn slot(&self, at: u32) -> u32 {
        self.order[at as usize]
    }

    /// Where a statement that counts stands in the order of the case.
    pub(crate) fn place(&self, slot: u32) -> u32 {
        self.places[slot as usize]
    }

    pub(crate) fn voice(&self, at: u32) -> &Voice {
        &self.voices[self.slot(at) as usize]
    }

    pub(crate) fn statement(&self, at: u32) -> &Statement {
        &self.statements[self.slot(at) as usize]
    }

    /// The document of a statement.
    pub(crate) fn document(&self, at: u32) -> u32 {
        self.within[self.slot(at) as usize]
    }

    /// The voice in a slot, whether or not it counts.
    pub(crate) fn voice_in(&self, slot: u32) -> &Voice {
        &self.voices[slot as usize]
    }

    pub(crate) fn statement_in(&self, slot: u32) -> &Statement {
        &self.statements[slot as usize]
    }

    /// The stems of the content of a statement, sorted, without repeats.
    pub(crate) fn words(&self, at: u32) -> &[u32] {
        self.words.get(self.slot(at))
    }

    /// The same by slot.
    pub(crate) fn words_in(&self, slot: u32) -> &[u32] {
        self.words.get(slot)
    }

    /// The place of a statement that counts.
    pub(crate) fn at(&self, id: &StatementId) -> Option<u32> {
        let place = self.places[*self.index.get(id)? as usize];
        (place != NOWHERE).then_some(place)
    }

    /// The statements of a document, in order.
    pub(crate) fn of_document(&self, document: u32) -> impl DoubleEndedIterator<Item = u32> {
        self.documents[document as usize].counted.iter().map(|slot| self.places[*slot as usize])
    }

    /// The slots of the same.
    pub(crate) fn counted(&self, document: u32) -> &[u32] {
        &self.documents[document as usize].counted
    }

    pub(crate) fn facts(&self, document: u32) -> Option<&DocumentFacts> {
        self.documents[document as usize].facts.as_ref()
    }

    pub(crate) fn number(&self, id: &DocumentId) -> Option<u32> {
        let number = *self.numbers.get(id)?;
        (!self.counted(number).is_empty()).then_some(number)
    }

    /// How many slots there are, with those that hold nothing.
    pub(crate) fn slots_in_use(&self) -> usize {
        self.places.len()
    }

    /// All documents of which a statement counts, in the order of their ids.
    pub(crate) fn documents_by_id(&self) -> impl Iterator<Item = u32> {
        self.by_id.iter().copied().filter(|number| !self.counted(*number).is_empty())
    }

    /// Whether what is in a slot has a place in the order.
    pub(crate) fn is_counted(&self, slot: u32) -> bool {
        self.places[slot as usize] != NOWHERE
    }

    /// Who can take back what is in each slot, taken back or not; 0 where nobody can.
    pub(crate) fn owners(&self) -> &[u64] {
        &self.owners
    }

    /// The slots of what takes something back.
    pub(crate) fn retracting(&self) -> impl Iterator<Item = u32> {
        self.retracting.iter().copied()
    }

    /// All that is known, by documents.
    pub(crate) fn into_pages(self) -> Vec<Page> {
        let mut statements: Vec<Option<Statement>> =
            self.statements.into_iter().map(Some).collect();
        let pages = self.documents.into_iter().map(|document| {
            let Document { id, facts, all, .. } = document;
            let said = all.iter().filter_map(|slot| statements[*slot as usize].take());
            Page { document: id, facts, statements: said.collect() }
        });
        pages.collect()
    }

    /// Puts pages in the place of what is known of their documents.
    pub(crate) fn update(&mut self, pages: Vec<Page>) -> Update {
        self.free.append(&mut self.leaving);
        let mut change = Change::default();
        for page in pages {
            self.renew(page, &mut change);
        }
        if self.by_id.len() < self.documents.len() {
            self.by_id = (0..self.documents.len() as u32).collect();
            self.by_id.sort_by_key(|number| self.documents[*number as usize].id);
        }
        self.rename(&mut change);
        self.settle(&mut change);
        self.take_back(&mut change);
        self.put_in_order(change)
    }

    /// Finds what is different in a document.
    fn renew(&mut self, page: Page, change: &mut Change) {
        let Page { document, facts, statements } = page;
        let number = *self.numbers.entry(document).or_insert_with(|| {
            let (all, counted) = (Vec::new(), Vec::new());
            let id = document;
            self.documents.push(Document { id, facts: None, all, counted, signature: 0 });
            self.documents.len() as u32 - 1
        });
        let known = &mut self.documents[number as usize];
        let are_facts_same = known.facts == facts;
        known.facts = facts;
        let mut before: HashMap<&StatementId, u32> =
            known.all.iter().map(|slot| (self.statements[*slot as usize].id(), *slot)).collect();
        let (mut kept, mut seen) = (Vec::new(), HashSet::new());
        let mut coming = Vec::new();
        for statement in statements {
            if !seen.insert(statement.id().clone()) {
                continue;
            }
            let is_same = |slot: &u32| self.statements[*slot as usize] == statement;
            match before.get(statement.id()).copied().filter(|slot| are_facts_same && is_same(slot))
            {
                Some(slot) => {
                    before.remove(statement.id());
                    kept.push(slot);
                }
                None => coming.push((number, statement)),
            }
        }
        if coming.is_empty() && before.is_empty() {
            return;
        }
        change.leaving.extend(before.into_values());
        change.coming.extend(coming);
        change.touched.insert(number);
        known.all = kept;
    }

    /// Names that stand for other persons than before are heard anew.
    fn rename(&mut self, change: &mut Change) {
        let mut renamed = BTreeSet::new();
        for slot in &change.leaving {
            self.sources.leaves(&self.statements[*slot as usize], &mut renamed);
        }
        for (_, statement) in &change.coming {
            self.sources.comes(statement, &mut renamed);
        }
        if renamed.is_empty() {
            return;
        }
        let Self { documents, statements, voices, .. } = self;
        for (number, document) in (0..).zip(documents) {
            let facts = document.facts.iter();
            let around = facts.flat_map(|facts| facts.outlet.iter().chain(&facts.authors));
            let all = around.map(|name| name_key(name)).any(|name| renamed.contains(&name));
            let is_named = |slot: &u32| {
                let informant = statements[*slot as usize].informant.as_deref();
                all || renamed.contains(&voices[*slot as usize].name)
                    || informant.is_some_and(|name| renamed.contains(&name_key(name)))
            };
            let (again, kept): (Vec<u32>, Vec<u32>) =
                document.all.iter().partition(|s| is_named(s));
            if again.is_empty() {
                continue;
            }
            document.all = kept;
            change.touched.insert(number);
            change.coming.extend(again.iter().map(|s| (number, statements[*s as usize].clone())));
            change.leaving.extend(again);
        }
    }

    /// Gives slots to what comes.
    fn settle(&mut self, change: &mut Change) {
        for slot in &change.leaving {
            self.index.remove(self.statements[*slot as usize].id());
            change.speakers.insert(std::mem::take(&mut self.owners[*slot as usize]));
            self.retracting.remove(slot);
        }
        for (number, statement) in std::mem::take(&mut change.coming) {
            let facts = self.documents[number as usize].facts.as_ref();
            let Heard { voice, words } =
                hear(&statement, number, facts, &self.sources, &mut self.names);
            let slot = self.free.pop().unwrap_or(self.statements.len() as u32);
            let (owner, retracts) = (voice.own.unwrap_or(0), voice.retracts);
            self.index.insert(statement.id().clone(), slot);
            if slot as usize == self.statements.len() {
                self.statements.push(statement);
                self.voices.push(voice);
                self.within.push(number);
                self.places.push(NOWHERE);
                self.owners.push(0);
            } else {
                self.statements[slot as usize] = statement;
                self.voices[slot as usize] = voice;
                self.within[slot as usize] = number;
            }
            self.owners[slot as usize] = owner;
            change.speakers.insert(owner);
            if retracts {
                self.retracting.insert(slot);
            }
            self.words.set(slot, &words);
            self.documents[number as usize].all.push(slot);
            change.new.insert(slot);
        }
    }

    /// What is taken back now and was not before, or the other way.
    fn take_back(&mut self, change: &mut Change) {
        let now = taken_back(self, &change.speakers);
        let before = change.speakers.iter().filter_map(|who| self.taken_back_by.remove(who));
        let before: HashSet<u32> = before.flatten().collect();
        let after: HashSet<u32> = now.values().flatten().copied().collect();
        for slot in before.symmetric_difference(&after) {
            change.touched.insert(self.voices[*slot as usize].document);
        }
        self.taken_back.retain(|slot| !before.contains(slot));
        self.taken_back.extend(after);
        self.taken_back_by.extend(now);
    }

    /// Puts the statements of the documents that were touched in their places.
    fn put_in_order(&mut self, change: Change) -> Update {
        let Change { leaving, touched, new, .. } = change;
        let of_touched = touched.iter().flat_map(|number| self.counted(*number));
        let moving = of_touched.map(|slot| self.places[*slot as usize]);
        let mut moving: Vec<u32> = moving.filter(|place| *place != NOWHERE).collect();
        moving.sort_unstable();
        let mut rest = Vec::with_capacity(self.order.len());
        let (mut before, mut from) = (Vec::with_capacity(moving.len()), 0);
        for place in moving {
            rest.extend_from_slice(&self.order[from..place as usize]);
            before.push((self.order[place as usize], rest.len()));
            from = place as usize + 1;
        }
        rest.extend_from_slice(&self.order[from..]);
        for number in &touched {
            let document = &mut self.documents[*number as usize];
            document.counted =
                document.all.iter().copied().filter(|s| !self.taken_back.contains(s)).collect();
            let manners = document.counted.iter().map(|slot| self.voices[*slot as usize].manner);
            document.signature = manners.fold(0, u64::wrapping_add);
        }
        let counted = touched.iter().flat_map(|number| self.counted(*number));
        let mut moving: Vec<u32> = counted.copied().collect();
        moving.sort_by(|a, b| self.compare(*a, *b));
        let place_before: HashMap<u32, (usize, usize)> =
            before.iter().enumerate().map(|(at, (slot, rest))| (*slot, (*rest, at))).collect();
        let mut update = Update { touched, ..Update::default() };
        let mut order = Vec::with_capacity(rest.len() + moving.len());
        let (mut from, mut last) = (0, 0);
        for slot in &moving {
            let to = from + rest[from..].partition_point(|r| self.compare(*r, *slot).is_lt());
            order.extend_from_slice(&rest[from..to]);
            order.push(*slot);
            from = to;
            match place_before.get(slot).filter(|_| !new.contains(slot)) {
                Some((rest, at)) if *rest == to && *at >= last => last = *at,
                _ => update.fresh.push(*slot),
            }
        }
        order.extend_from_slice(&rest[from..]);
        for (slot, _) in &before {
            self.places[*slot as usize] = NOWHERE;
        }
        self.order = order;
        for (at, slot) in (0..).zip(&self.order) {
            self.places[*slot as usize] = at;
        }
        let fresh: HashSet<u32> = update.fresh.iter().copied().collect();
        // The last one that stays, of those that could have moved.
        let mut stays: Option<(u32, usize)> = None;
        for (slot, at) in before {
            if self.places[slot as usize] != NOWHERE && !fresh.contains(&slot) {
                stays = Some((slot, at));
                continue;
            }
            let beside = stays.filter(|(_, other)| *other == at).map(|(slot, _)| slot);
            let previous = beside.or_else(|| at.checked_sub(1).map(|at| rest[at]));
            let place = previous.map_or(0, |previous| self.places[previous as usize] + 1);
            update.gone.push(Gone { slot, place });
        }
        for number in &update.touched {
            let places = &self.places;
            let counted = &mut self.documents[*number as usize].counted;
            counted.sort_by_key(|slot| places[*slot as usize]);
        }
        self.leaving = leaving;
        update
    }

    /// Time first, then what is said, then what else the document says: neither names nor ids of
    /// documents decide, so that renaming them changes no number. Ids only part what is the same in
    /// everything else.
    fn compare(&self, a: u32, b: u32) -> Ordering {
        let key = |slot: u32| {
            let (statement, voice) = (&self.statements[slot as usize], &self.voices[slot as usize]);
            let hull = statement.content.spans().hull();
            let signature = self.documents[voice.document as usize].signature;
            let day = voice.day.unwrap_or(i32::MAX);
            let said = (statement.content.text(), voice.manner, signature, statement.id());
            ((day, hull.start(), hull.end()), said)
        };
        key(a).cmp(&key(b))
    }
}

/// A change on its way.
#[derive(Debug, Default)]
struct Change {
    leaving: Vec<u32>,
    coming: Vec<(u32, Statement)>,
    /// The slots of what came.
    new: HashSet<u32>,
    touched: BTreeSet<u32>,
    /// Who can take back something of what came or goes.
    speakers: BTreeSet<u64>,
}
