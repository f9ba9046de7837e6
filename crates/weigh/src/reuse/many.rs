//! Many texts at once: which are copies of one original, and which share passages.

use super::candidates::{Candidates, candidates};
use super::clusters::{Graph, Link, clusters};
use super::coverage::{Covered, Side, Table, kept};
use super::passages::tiles;
use super::quoted::between_marks;
use super::translations::{Anchors, translations};
use super::winnow::{SURE, fingerprints};
use super::words::Words;
use model::{Span, Text};
use rayon::prelude::*;
use std::collections::HashMap;

/// A document among many.
#[derive(Debug, Clone, Copy)]
pub struct Document<'d> {
    /// What it is called; no other document has the same.
    pub id: &'d str,
    /// Its text as it is compared.
    pub prepared: &'d Prepared,
}

/// What to look for.
#[derive(Debug, Clone, PartialEq)]
pub struct Options {
    /// The least containment of copies, in (0, 1]: clusters are made of them.
    pub threshold: f64,
}

impl Default for Options {
    fn default() -> Self {
        Self { threshold: THRESHOLD }
    }
}

/// Half of a text: what stands in fewer words of it is a passage, and one passage in common, such as
/// what a paper prints under all its articles, makes no copy.
pub const THRESHOLD: f64 = 0.5;
/// The least containment of a pair that is told.
const TOLD: f64 = 0.25;

/// How two documents hang together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// They have the same words, quotations included.
    Exact,
    /// One stands in the other to the threshold or more.
    Copy,
    /// One stands in the other to a quarter or more, but less than the threshold.
    Passage,
    /// They are in two languages and share figures and names in like order.
    Translation,
}

impl Kind {
    /// As it is written.
    pub fn code(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Copy => "copy",
            Self::Passage => "passage",
            Self::Translation => "translation?",
        }
    }
}

/// Two documents that share text. Both by their places in the list that was given.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pair {
    /// The one of which the greater share stands in the other; of about equal ones, that with the lesser
    /// id.
    pub a: usize,
    /// The other.
    pub b: usize,
    /// The share of the words of `a`, without long quotations, that stand in `b` in runs of five or more,
    /// in [0, 1]. Of translations, the share of its figures and names.
    pub containment: f64,
    /// The same of `b` in `a`.
    pub converse: f64,
    /// How they hang together.
    pub kind: Kind,
}

/// What bounds passed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct LeftOut {
    /// Passages in so many documents that those were compared with the next few only.
    pub common_passages: u64,
    /// Pairs that share a passage and were not compared, since one of the two has too many such.
    pub pairs: u64,
    /// Pairs of copies in two clusters: one of both holds what the rest of the other's cluster does not.
    pub apart: u64,
    /// Names and figures in so many documents that they tell nothing of translations.
    pub common_names: u64,
}

/// What was found among many documents.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Found {
    /// For each document the place of the one that names its cluster: that with the least id in it.
    pub clusters: Vec<usize>,
    /// In the order of ids. Of documents with the same words each is paired with the first, and only
    /// that one with others.
    pub pairs: Vec<Pair>,
    /// What was passed over.
    pub left_out: LeftOut,
}

/// Finds copies and passages in common among documents with different ids.
///
/// What is found depends on nothing but ids and texts: not on the order of the documents, nor on how
/// many threads there are. Two documents that share [`SURE`] words in a row, quotations left out, are
/// compared, but for what [`LeftOut`] counts.
pub fn find(documents: &[Document<'_>], options: &Options) -> Found {
    let mut order: Vec<usize> = (0..documents.len()).collect();
    order.par_sort_unstable_by_key(|at| (documents[*at].id, *at));
    let texts: Vec<&Prepared> = order.iter().map(|at| documents[*at].prepared).collect();
    let twins = Twins::of(&texts);
    let prints: Vec<&[u64]> = twins.firsts.iter().map(|at| texts[*at].prints.as_slice()).collect();
    let found = candidates(&prints);
    let sides: Vec<Side<'_>> = twins.firsts.iter().map(|at| texts[*at].side()).collect();
    let compared = compared(&sides, &found, options);
    let (firsts, apart) = clustered(&sides, &twins, &compared, options);
    let name = |rank: usize| twins.firsts[firsts[twins.of[rank]] as usize];
    let mut clusters = vec![0; documents.len()];
    order.iter().enumerate().for_each(|(rank, at)| clusters[*at] = order[name(rank)]);
    let mut left_out =
        LeftOut { common_passages: found.common, pairs: found.passed_over, apart, common_names: 0 };
    let mut pairs: Vec<Pair> =
        twins.pairs().chain(compared.iter().map(|c| c.pair(&twins, options))).collect();
    let anchors: Vec<Option<&Anchors>> = texts.iter().map(|text| text.anchors.as_ref()).collect();
    let translated = translations(&anchors);
    left_out.common_names = translated.common;
    pairs.extend(translated.pairs);
    pairs.par_sort_unstable_by_key(|pair| (pair.a.min(pair.b), pair.a.max(pair.b), pair.kind));
    pairs.iter_mut().for_each(|pair| (pair.a, pair.b) = (order[pair.a], order[pair.b]));
    Found { clusters, pairs, left_out }
}

/// What is kept of a text to compare it with others: about a third of its size.
#[derive(Debug, Default)]
pub struct Prepared {
    /// Of all words, quotations included; none where there are no words.
    whole: Option<u64>,
    /// How many words are its own.
    words: u32,
    runs: Vec<u32>,
    prints: Vec<u64>,
    anchors: Option<Anchors>,
}

/// Memory that is used for one text after the other.
#[derive(Debug, Default)]
pub struct Workspace {
    words: Words,
    runs: Vec<u64>,
}

impl Prepared {
    /// Of a text of less than 4 GiB.
    pub fn of(text: &str, workspace: &mut Workspace) -> Self {
        let Workspace { words, runs } = workspace;
        let may_quote = words.refill(text);
        let whole = (!words.hashes.is_empty()).then(|| words.whole());
        if may_quote {
            *words = std::mem::take(words).own(&between_marks(text));
        }
        words.runs_into(runs);
        Self {
            whole,
            words: words.hashes.len() as u32,
            runs: runs.iter().map(|run| kept(*run)).collect(),
            prints: fingerprints(runs),
            anchors: None,
        }
    }

    /// Besides, what of it a translation would leave as it is. Only documents of two known languages
    /// can be translations of each other.
    pub fn with_anchors(self, text: &str, language: Option<&str>) -> Self {
        Self { anchors: language.map(|language| Anchors::of(text, language)), ..self }
    }

    fn side(&self) -> Side<'_> {
        Side { runs: &self.runs, words: self.words }
    }
}

/// Documents with the same words, of which the first stands for all.
struct Twins {
    /// The documents that stand for all with the same words.
    firsts: Vec<usize>,
    /// For each document the place in `firsts` of the one that stands for it.
    of: Vec<usize>,
    /// How many each of `firsts` stands for.
    weights: Vec<u32>,
}

impl Twins {
    fn of(texts: &[&Prepared]) -> Self {
        let mut twins = Self { firsts: Vec::new(), of: Vec::new(), weights: Vec::new() };
        let mut known: HashMap<u64, usize> = HashMap::new();
        for (rank, text) in texts.iter().enumerate() {
            let fresh = twins.firsts.len();
            let place = text.whole.map_or(fresh, |whole| *known.entry(whole).or_insert(fresh));
            if place == fresh {
                twins.firsts.push(rank);
                twins.weights.push(0);
            }
            twins.of.push(place);
            twins.weights[place] += 1;
        }
        twins
    }

    /// Each with the first.
    fn pairs(&self) -> impl Iterator<Item = Pair> {
        let firsts = self.of.iter().map(|place| self.firsts[*place]).enumerate();
        firsts.filter(|(rank, first)| rank != first).map(|(rank, first)| Pair {
            a: first,
            b: rank,
            containment: 1.0,
            converse: 1.0,
            kind: Kind::Exact,
        })
    }
}

/// Two texts that share enough to be told of, by their places in [`Twins::firsts`].
#[derive(Debug, Clone, Copy)]
struct Compared {
    a: u32,
    b: u32,
    of_a: f64,
    of_b: f64,
}

impl Compared {
    /// `None` where too little is shared: less than the share that is asked for, or a sentence of fewer
    /// than [`SURE`] words.
    fn of((a, b): (u32, u32), sides: &[Side<'_>], covered: Covered, least: f64) -> Option<Self> {
        let share = |of: u32, words: u32| f64::from(of) / f64::from(words.max(1));
        let of_a = share(covered.of_a, sides[a as usize].words);
        let of_b = share(covered.of_b, sides[b as usize].words);
        let enough = covered.of_a.max(covered.of_b) as usize >= SURE && of_a.max(of_b) >= least;
        enough.then_some(Self { a, b, of_a, of_b })
    }

    fn containment(&self) -> f64 {
        self.of_a.max(self.of_b)
    }

    fn link(&self) -> Link {
        let mutual = self.of_a.min(self.of_b);
        Link { a: self.a, b: self.b, mutual, containment: self.containment() }
    }

    /// Of ranks.
    fn pair(&self, twins: &Twins, options: &Options) -> Pair {
        /// Shares that differ by less tell no direction.
        const EQUAL: f64 = 0.05;
        let (a, b) = (twins.firsts[self.a as usize], twins.firsts[self.b as usize]);
        let is_copy = self.containment() >= options.threshold;
        let kind = if is_copy { Kind::Copy } else { Kind::Passage };
        let pair = Pair { a, b, containment: self.of_a, converse: self.of_b, kind };
        if self.of_b <= self.of_a + EQUAL {
            return pair;
        }
        Pair { a: b, b: a, containment: self.of_b, converse: self.of_a, ..pair }
    }
}

fn compared(sides: &[Side<'_>], found: &Candidates, options: &Options) -> Vec<Compared> {
    let least = TOLD.min(options.threshold);
    let each = found.of.par_iter().enumerate().with_min_len(64);
    let found: Vec<Vec<Compared>> = each
        .map_init(Table::default, |table, (a, others)| {
            if others.is_empty() {
                return Vec::new();
            }
            table.refill(sides[a]);
            let compare = |b: &u32| {
                let covered = table.compare(sides[*b as usize]);
                Compared::of((a as u32, *b), sides, covered, least)
            };
            others.iter().filter_map(compare).collect()
        })
        .collect();
    found.concat()
}

fn clustered(
    sides: &[Side<'_>],
    twins: &Twins,
    compared: &[Compared],
    options: &Options,
) -> (Vec<u32>, u64) {
    let copies = compared.iter().filter(|pair| pair.containment() >= options.threshold);
    let mut table = Table::default();
    let mut is_copy = |a: u32, b: u32| {
        table.refill(sides[a as usize]);
        let covered = table.compare(sides[b as usize]);
        Compared::of((a, b), sides, covered, options.threshold).is_some()
    };
    let links = copies.map(Compared::link).collect();
    clusters(Graph { weights: &twins.weights, links, is_copy: &mut is_copy })
}

/// A passage that stands in two texts word for word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shared {
    /// Where in the first text, in characters.
    pub a: Span,
    /// Where in the second.
    pub b: Span,
    /// As it is written in the first.
    pub text: String,
}

/// The passages of five words or more that two texts share, without long quotations, in the order of
/// the first; no word is in two of them, and what was moved is found too.
pub fn passages(a: &str, b: &str) -> Vec<Shared> {
    let (words_a, words_b) = (own_words(a), own_words(b));
    let (text_a, text_b) = (Text::new(a.to_owned()), Text::new(b.to_owned()));
    let span = |words: &Words, text: &Text, first: usize, length: usize| {
        let (start, end) = (words.places.get(first)?.0, words.places.get(first + length - 1)?.1);
        text.span_of(start as usize..end as usize)
    };
    let shared = tiles(&words_a, &words_b).into_iter().filter_map(|tile| {
        let a = span(&words_a, &text_a, tile.in_a, tile.length)?;
        let b = span(&words_b, &text_b, tile.in_b, tile.length)?;
        Some(Shared { a, b, text: text_a.slice(a)?.to_owned() })
    });
    shared.collect()
}

fn own_words(text: &str) -> Words {
    Words::of(text).own(&between_marks(text))
}
