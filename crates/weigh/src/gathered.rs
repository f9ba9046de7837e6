//! What the statements of a case are about, gathered by family of acts and region, and kept from one
//! weighing to the next.

use crate::case::{Case, Update};
use crate::claims::{Draft, of_region};
use crate::contradictions::{self, Member, Pair};
use crate::links::Links;
use crate::places::{Atlas, Originals, Placed, Places, Row};
use crate::regions::{self, Unknown};
use crate::voices::Side;
use model::{About, ActType, Contradiction};
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// A family of acts in a region; the region is a name of [`Places`].
pub(crate) type Matter = (ActType, u32);

/// A row: a slot and which of its rows.
type RowKey = (u32, u16);

/// One act that one statement is about, where it is kept.
#[derive(Debug, Clone, PartialEq)]
struct Kept {
    placed: Placed,
    region: u32,
    /// The block of what it says against others, where it asserts on its own account.
    block: Option<u32>,
    /// The telling stems of its victims.
    stems: Box<[u32]>,
}

/// Rows that may say something against each other.
#[derive(Debug)]
struct Block {
    key: contradictions::Key,
    members: Vec<RowKey>,
    pairs: Vec<Pair>,
}

#[derive(Debug, Default)]
pub(crate) struct Gathered {
    places: Places,
    /// By slot.
    rows: Vec<Box<[Kept]>>,
    matters: FxHashMap<Matter, Vec<RowKey>>,
    blocks: Vec<Block>,
    block_of: HashMap<contradictions::Key, u32>,
    /// Slots with a row of which nothing tells the country.
    unknown: BTreeSet<u32>,
    /// Where those are put.
    regions: Unknown,
    originals: Originals,
}

impl Gathered {
    /// Follows the case; gives the matters of which something changed.
    pub(crate) fn update(
        &mut self,
        case: &Case,
        update: &Update,
        links: &Links,
    ) -> BTreeSet<Matter> {
        let mut changed = Changed::default();
        for gone in &update.gone {
            self.replace(gone.slot, Box::default(), &mut changed);
        }
        self.rows.resize(case.slots_in_use(), Box::default());
        let moved = self.places.update(case, update);
        let mut documents: BTreeSet<u32> = update.touched.clone();
        if !links.moved().is_empty() {
            self.originals = Originals::of(links.copies());
            documents.extend(links.moved());
        }
        if !moved.lie.is_empty() {
            for slot in (0..case.len() as u32).map(|at| case.slot(at)) {
                if self.places.speaks_of(slot, &moved.lie) {
                    documents.insert(case.voice_in(slot).document);
                    let blocks = self.rows[slot as usize].iter().filter_map(|row| row.block);
                    changed.blocks.extend(blocks);
                }
            }
        }
        self.place(case, &self.originals.downstream(&documents), &mut changed);
        if changed.unknown || !links.moved().is_empty() || self.regions.may_differ(case, update) {
            self.place_unknown(case, links, &mut changed);
        }
        self.oppose(case, &mut changed);
        if !moved.written.is_empty() {
            let is_named = |row: &Kept| {
                let named = [row.placed.country, row.placed.site];
                named.into_iter().flatten().any(|name| moved.written.contains(&name))
            };
            for row in self.rows.iter().flatten().filter(|row| is_named(row)) {
                changed.matters.insert((row.placed.act.family(), row.region));
            }
        }
        changed.matters
    }

    /// Reads these documents again.
    fn place(&mut self, case: &Case, documents: &BTreeSet<u32>, changed: &mut Changed) {
        let mut placed: Vec<(u32, Vec<Placed>)> = Vec::new();
        let atlas = Atlas::new(case, &self.places, &self.originals);
        for document in documents {
            let mut rows: BTreeMap<u32, Vec<Placed>> =
                case.counted(*document).iter().map(|slot| (*slot, Vec::new())).collect();
            for (slot, row) in atlas.of(*document) {
                rows.entry(slot).or_default().push(row);
            }
            placed.extend(rows);
        }
        let nowhere = self.places.names.of("?");
        for (slot, rows) in placed {
            let known = &self.rows[slot as usize];
            if known.iter().map(|row| row.placed).eq(rows.iter().copied()) {
                continue;
            }
            let kept = rows.into_iter().map(|placed| {
                let region = placed.country.unwrap_or(nowhere);
                let stems = stems(case, about(case, &placed));
                Kept { placed, region, block: None, stems }
            });
            let mut kept: Box<[Kept]> = kept.collect();
            kept.iter_mut().for_each(|row| row.block = self.block(case, slot, row));
            self.replace(slot, kept, changed);
        }
    }

    /// The block of a row, where it has one.
    fn block(&mut self, case: &Case, slot: u32, row: &Kept) -> Option<u32> {
        let voice = case.voice_in(slot);
        if voice.side != Some(Side::Asserts) || !voice.account {
            return None;
        }
        let region = self.places.names.text(row.region);
        let key = contradictions::Key::of(about(case, &row.placed), region);
        let next = self.blocks.len() as u32;
        let block = *self.block_of.entry(key.clone()).or_insert(next);
        if block == next {
            self.blocks.push(Block { key, members: Vec::new(), pairs: Vec::new() });
        }
        Some(block)
    }

    /// Puts rows in the place of those that a slot has.
    fn replace(&mut self, slot: u32, rows: Box<[Kept]>, changed: &mut Changed) {
        let before = std::mem::replace(&mut self.rows[slot as usize], rows);
        for (number, row) in (0..).zip(&before) {
            let matter = (row.placed.act.family(), row.region);
            if let Some(members) = self.matters.get_mut(&matter) {
                take_out(members, (slot, number));
            }
            changed.matters.insert(matter);
            if let Some(block) = row.block {
                take_out(&mut self.blocks[block as usize].members, (slot, number));
                changed.blocks.insert(block);
            }
        }
        for (number, row) in (0..).zip(&self.rows[slot as usize]) {
            let matter = (row.placed.act.family(), row.region);
            self.matters.entry(matter).or_default().push((slot, number));
            changed.matters.insert(matter);
            if let Some(block) = row.block {
                self.blocks[block as usize].members.push((slot, number));
                changed.blocks.insert(block);
            }
        }
        let is_unknown = self.rows[slot as usize].iter().any(|row| row.placed.country.is_none());
        let was_unknown = match is_unknown {
            true => !self.unknown.insert(slot),
            false => self.unknown.remove(&slot),
        };
        changed.unknown |= is_unknown || was_unknown;
    }

    /// Finds the regions of the rows of which nothing tells the country.
    fn place_unknown(&mut self, case: &Case, links: &Links, changed: &mut Changed) {
        let rows = self.unknown.iter().flat_map(|slot| {
            let rows = self.rows[*slot as usize].iter();
            rows.filter(|row| row.placed.country.is_none()).map(|row| (*slot, &row.placed))
        });
        self.regions = regions::unknown(case, rows, links.copies());
        let names = &mut self.places.names;
        let marks = self.regions.marks(case);
        let marks: FxHashMap<u32, u32> = marks.map(|(set, mark)| (set, names.of(&mark))).collect();
        let others = self.unknown.iter().filter_map(|slot| {
            let set = self.regions.set_of(case.voice_in(*slot).document);
            let region = marks.get(&set).copied()?;
            let rows = self.rows[*slot as usize].iter();
            let mut unknown = rows.filter(|row| row.placed.country.is_none());
            unknown.any(|row| row.region != region).then_some((*slot, region))
        });
        for (slot, region) in others.collect::<Vec<_>>() {
            let mut rows = self.rows[slot as usize].clone();
            for row in rows.iter_mut().filter(|row| row.placed.country.is_none()) {
                row.region = region;
                row.block = self.block(case, slot, row);
            }
            self.replace(slot, rows, changed);
        }
    }

    /// Finds what the rows of the blocks that changed say against each other.
    fn oppose(&mut self, case: &Case, changed: &mut Changed) {
        for number in &changed.blocks {
            let block = &self.blocks[*number as usize];
            let mut members = block.members.clone();
            members.sort_unstable_by_key(|(slot, row)| (case.place(*slot), *row));
            let rows = members.iter().map(|(slot, number)| {
                let kept = &self.rows[*slot as usize][*number as usize];
                Member { slot: *slot, row: *number, about: about(case, &kept.placed) }
            });
            let rows: Vec<Member<'_>> = rows.collect();
            let pairs = contradictions::of_block(case, &self.places, &block.key, &rows);
            let ends = |pairs: &[Pair]| -> Vec<RowKey> {
                pairs.iter().flat_map(|pair| pair.ends).collect()
            };
            let said = |pairs: &[Pair]| -> Vec<Contradiction> {
                pairs.iter().map(|pair| pair.contradiction.clone()).collect()
            };
            if said(&pairs) != said(&block.pairs) {
                for (slot, row) in ends(&pairs).into_iter().chain(ends(&block.pairs)) {
                    let row = self.rows[slot as usize].get(row as usize);
                    let matter = row.map(|row| (row.placed.act.family(), row.region));
                    changed.matters.extend(matter);
                }
            }
            self.blocks[*number as usize].pairs = pairs;
        }
    }

    /// The matters that a statement speaks of.
    pub(crate) fn matters_of(&self, slot: u32) -> impl Iterator<Item = Matter> {
        self.rows[slot as usize].iter().map(|row| (row.placed.act.family(), row.region))
    }

    /// The matters in which somebody speaks of one of these places, folded.
    pub(crate) fn matters_at(&self, places: &BTreeSet<String>) -> BTreeSet<Matter> {
        let places: HashSet<u32> =
            places.iter().filter_map(|name| self.places.names.known(name)).collect();
        let is_there = |row: &&Kept| {
            [row.placed.country, row.placed.site].into_iter().flatten().any(|n| places.contains(&n))
        };
        let rows = self.rows.iter().flatten().filter(is_there);
        rows.map(|row| (row.placed.act.family(), row.region)).collect()
    }

    /// The order of matters that depends on nothing but their names.
    pub(crate) fn key(&self, (family, region): Matter) -> (ActType, &str) {
        (family, self.places.names.text(region))
    }

    /// The claims of a matter.
    pub(crate) fn drafts(&self, case: &Case, matter: Matter) -> Vec<Draft> {
        let mut members = self.matters.get(&matter).cloned().unwrap_or_default();
        members.sort_unstable_by_key(|(slot, row)| (case.place(*slot), *row));
        let name = |number: Option<u32>| number.map(|number| self.places.names.text(number));
        let rows = members.iter().map(|(slot, number)| {
            let kept = &self.rows[*slot as usize][*number as usize];
            Row {
                at: case.place(*slot),
                side: case.voice_in(*slot).side,
                act: kept.placed.act,
                about: about(case, &kept.placed),
                country: name(kept.placed.country),
                site: name(kept.placed.site),
                days: kept.placed.days,
                stems: &kept.stems,
            }
        });
        let rows: Vec<Row<'_>> = rows.collect();
        let (family, region) = self.key(matter);
        let mut drafts = of_region(case, &self.places, family, region, &rows);
        for draft in &mut drafts {
            draft.contradictions = self.contradictions(&members, draft);
            draft.contradictions.extend(contradictions::polarity(case, draft));
        }
        drafts
    }

    /// What the rows of a claim say against each other, or against those of other claims.
    fn contradictions(&self, members: &[RowKey], draft: &Draft) -> Vec<Contradiction> {
        let keys = || draft.rows.iter().map(|row| members[*row as usize]);
        let blocks = keys().filter_map(|(slot, row)| self.rows[slot as usize][row as usize].block);
        let blocks: FxHashSet<u32> = blocks.collect();
        let mut blocks: Vec<&Block> =
            blocks.iter().map(|block| &self.blocks[*block as usize]).collect();
        blocks.retain(|block| !block.pairs.is_empty());
        if blocks.is_empty() {
            return Vec::new();
        }
        blocks.sort_by(|a, b| a.key.cmp(&b.key));
        let rows: FxHashSet<RowKey> = keys().collect();
        let is_here = |pair: &&Pair| pair.ends.iter().any(|end| rows.contains(end));
        let pairs = blocks.iter().flat_map(|block| &block.pairs).filter(is_here);
        pairs.map(|pair| pair.contradiction.clone()).collect()
    }
}

/// What changed in what is gathered.
#[derive(Debug, Default)]
struct Changed {
    matters: BTreeSet<Matter>,
    blocks: BTreeSet<u32>,
    /// Whether a row came or went of which nothing tells the country.
    unknown: bool,
}

fn take_out(members: &mut Vec<RowKey>, row: RowKey) {
    if let Some(at) = members.iter().position(|known| *known == row) {
        members.swap_remove(at);
    }
}

fn about<'c>(case: &'c Case, placed: &Placed) -> &'c About {
    &case.statement_in(placed.of).about[placed.which as usize]
}

fn stems(case: &Case, about: &About) -> Box<[u32]> {
    let stems = about.victims.iter().flat_map(|victims| crate::names::group_stems(victims));
    stems.filter_map(|stem| case.names.words.known(&stem)).collect()
}
