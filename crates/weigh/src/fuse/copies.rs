//! Who repeats whom (after Dong, Berti-Équille & Srivastava 2009, Integrating conflicting data: the role
//! of source dependence): a false value that both give and hardly anybody else is strong evidence, a true
//! one weak, and a difference speaks against it.

use super::items::{Group, Item, Vote};
use super::shrink::inside;
use rustc_hash::FxHashMap;

/// A copier takes over so much of what it gives (Dong et al. 2009, section 5).
const TAKEN: f64 = 0.8;

/// Of the sources so many repeat another one (ibid.); shared out over all pairs.
const COPIERS: f64 = 0.2;

/// Pairs under this probability change nothing.
const LEAST: f64 = 0.1;

/// Objects with more claims than this tell nothing of copying, so that the work stays linear.
const CLAIMS: usize = 64;

/// So many shared errors are kept as reasons.
const REASONS: usize = 5;

/// Coverage tells direction where one source speaks of a tenth more than the other.
const WIDER: f64 = 1.1;

/// Two sources of which one repeats the other.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Pair {
    pub(super) copier: u32,
    pub(super) original: u32,
    pub(super) probability: f64,
    pub(super) directed: bool,
    pub(super) common: u32,
    pub(super) same: u32,
    /// Group, item and candidate.
    pub(super) reasons: Vec<(usize, usize, usize)>,
    pub(super) errors: u32,
}

#[derive(Debug, Clone, Default)]
struct Evidence {
    log_odds: f64,
    common: u32,
    same: u32,
    /// How often the first of the two was earlier, less how often the second was.
    earlier: i64,
    /// False values that both give, each with what it adds.
    errors: Vec<(f64, (usize, usize, usize))>,
}

/// Of so many sources at most every pair has a place.
const FEW: usize = 256;

/// What is found of each pair of sources.
struct Compared {
    sources: usize,
    /// Of few sources, a row for each of them.
    rows: Vec<Evidence>,
    /// Of many.
    pairs: FxHashMap<(u32, u32), Evidence>,
}

impl Compared {
    fn of(sources: usize) -> Self {
        let places = if sources <= FEW { sources * sources } else { 0 };
        Self { sources, rows: vec![Evidence::default(); places], pairs: FxHashMap::default() }
    }

    fn pair(&mut self, one: u32, other: u32) -> &mut Evidence {
        match self.sources <= FEW {
            true => &mut self.rows[one as usize * self.sources + other as usize],
            false => self.pairs.entry((one, other)).or_default(),
        }
    }

    /// All pairs that were compared, in any order.
    fn all(self) -> impl Iterator<Item = ((u32, u32), Evidence)> {
        let sources = self.sources as u32;
        let pair = move |(evidence, at): (Evidence, u32)| ((at / sources, at % sources), evidence);
        let rows = self.rows.into_iter().zip(0..).filter(|(evidence, _)| evidence.common > 0);
        rows.map(pair).chain(self.pairs)
    }
}

/// How often sources agree by chance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Alone {
    /// As often as both are right, by the record of each.
    ByRecord,
    /// As if all sources were equally good. Sources that repeat each other have a good record as long
    /// as they are believed; this is how they are seen through.
    AsEquals,
}

/// Finds the pairs; `posteriors` has the probabilities of all candidates of each group, item after item.
pub(super) fn find(groups: &[Group], posteriors: &[Vec<f64>], alone: Alone) -> Vec<Pair> {
    let records = Records::of(groups, posteriors, alone);
    let mut evidence = Compared::of(records.coverage.len());
    for (group, (found, chances)) in groups.iter().zip(posteriors).enumerate() {
        for (at, (item, chances)) in found.with(chances).enumerate() {
            if (2..=CLAIMS).contains(&item.votes.len()) {
                let view = View {
                    item,
                    chances,
                    exact: &records.exact,
                    errors: Errors::of(item, chances),
                    place: (group, at),
                };
                view.compare(&found.common, &mut evidence);
            }
        }
    }
    let sources = records.known.max(2) as f64;
    let prior = COPIERS.min(2.0 * COPIERS / (sources - 1.0));
    let mut pairs: Vec<Pair> = evidence
        .all()
        .filter_map(|(pair, found)| decide(pair, found, prior, &records.coverage))
        .collect();
    pairs.sort_by(|a, b| {
        let place = |pair: &Pair| (pair.original, pair.copier);
        b.probability.total_cmp(&a.probability).then(place(a).cmp(&place(b)))
    });
    pairs
}

/// What is known of each source, by its number.
struct Records {
    /// How many claims it makes.
    coverage: Vec<f64>,
    /// What share of them is the most exact true value.
    exact: Vec<f64>,
    /// How many sources make any.
    known: usize,
}

impl Records {
    fn of(groups: &[Group], posteriors: &[Vec<f64>], alone: Alone) -> Self {
        let mut counts: Vec<(f64, f64)> = Vec::new();
        let (mut all, mut right) = (0.0, 0.0);
        for (group, chances) in groups.iter().zip(posteriors) {
            for (item, chances) in group.with(chances) {
                for vote in &item.votes {
                    let (chance, source) = (chances[vote.candidate], vote.source as usize);
                    if counts.len() <= source {
                        counts.resize(source + 1, (0.0, 0.0));
                    }
                    let count = &mut counts[source];
                    count.0 += 1.0;
                    count.1 += chance;
                    all += 1.0;
                    right += chance;
                }
            }
        }
        let mean = right / f64::max(all, 1.0);
        // Four claims of the common mean keep a source with few from being sure.
        let share = |count: &(f64, f64)| match alone {
            Alone::ByRecord => (count.1 + mean * 4.0) / (count.0 + 4.0),
            Alone::AsEquals => mean,
        };
        Self {
            exact: counts.iter().map(share).collect(),
            known: counts.iter().filter(|(count, _)| *count > 0.0).count(),
            coverage: counts.into_iter().map(|(count, _)| count).collect(),
        }
    }
}

/// What is false in an item.
struct Errors {
    /// Of each candidate, how many false claims it has.
    of: Vec<f64>,
    all: f64,
}

impl Errors {
    fn of(item: &Item, chances: &[f64]) -> Self {
        let mut of = vec![0.0; item.candidates.len()];
        for vote in &item.votes {
            of[vote.candidate] += 1.0 - chances[vote.candidate];
        }
        let all = of.iter().sum();
        Self { of, all }
    }
}

struct View<'v> {
    item: &'v Item,
    chances: &'v [f64],
    exact: &'v [f64],
    errors: Errors,
    place: (usize, usize),
}

impl View<'_> {
    fn compare(&self, common: &[f64], evidence: &mut Compared) {
        let apart = (1.0 - TAKEN).ln();
        for (at, one) in self.item.votes.iter().enumerate() {
            for other in self.item.votes[at + 1..].iter().filter(|other| other.source != one.source)
            {
                let found = evidence.pair(one.source, other.source);
                found.common += 1;
                if one.candidate == other.candidate {
                    self.agree(one, other, common, found);
                } else {
                    found.log_odds += apart;
                }
            }
        }
    }

    /// One source says what another does by chance where both have the truth, or both the same error;
    /// errors that others make too are likely by chance.
    fn agree(&self, one: &Vote, other: &Vote, common: &[f64], found: &mut Evidence) {
        let chance = self.chances[one.candidate];
        let exact = |vote: &Vote| self.exact[vote.source as usize];
        let exact = f64::midpoint(exact(one), exact(other));
        let meaning = self.item.candidates[one.candidate].meaning as usize;
        let others = (self.errors.of[one.candidate] - 2.0 * (1.0 - chance)).max(0.0);
        let rest = (self.errors.all - 2.0 * (1.0 - chance)).max(0.0);
        let share = (others + common[meaning]) / (rest + 1.0);
        let alone = inside(chance * exact + (1.0 - chance) * (1.0 - exact) * share);
        let gain = ((TAKEN + (1.0 - TAKEN) * alone) / alone).ln();
        found.log_odds += gain;
        found.same += 1;
        if let (Some(first), Some(second)) = (one.time, other.time) {
            found.earlier += i64::from(first < second) - i64::from(second < first);
        }
        if chance < 0.5 {
            found.errors.push((gain, (self.place.0, self.place.1, one.candidate)));
        }
    }
}

fn decide(
    (one, other): (u32, u32),
    mut found: Evidence,
    prior: f64,
    coverage: &[f64],
) -> Option<Pair> {
    let odds = found.log_odds + (prior / (1.0 - prior)).ln();
    let probability = super::shrink::logistic(odds);
    if probability < LEAST {
        return None;
    }
    let (first, second) = (coverage[one as usize], coverage[other as usize]);
    let (directed, one_is_original) = match found.earlier {
        0 if first >= second * WIDER => (true, true),
        0 if second >= first * WIDER => (true, false),
        0 => (false, true),
        earlier => (true, earlier > 0),
    };
    let (original, copier) = if one_is_original { (one, other) } else { (other, one) };
    found.errors.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    let errors = found.errors.len() as u32;
    let reasons = found.errors.iter().take(REASONS).map(|(_, place)| *place).collect();
    let (common, same) = (found.common, found.same);
    Some(Pair { copier, original, probability, directed, common, same, reasons, errors })
}

/// How one source depends on another.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Tie {
    other: u32,
    /// How much of what it says is taken over from the other.
    share: f64,
    /// The same where nothing tells who was first, both ways.
    mutual: f64,
    /// How often one says what the other says, because one of the two repeats the other.
    same: f64,
}

/// Which sources depend on each other.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Taken {
    /// By the number of a source, in order of the others.
    ties: Vec<Vec<Tie>>,
}

impl Taken {
    pub(super) fn of(pairs: &[Pair]) -> Self {
        let mut taken = Self::default();
        for pair in pairs {
            let same = (f64::from(pair.same) + 1.0) / (f64::from(pair.common) + 2.0);
            let share = pair.probability * same.max(TAKEN);
            let (first, second) = match pair.directed {
                true => ((share, 0.0), (0.0, 0.0)),
                false => ((0.0, share), (0.0, share)),
            };
            let same = pair.probability * same;
            taken.tie(pair.copier, pair.original, first, same);
            taken.tie(pair.original, pair.copier, second, same);
        }
        taken.ties.iter_mut().for_each(|ties| ties.sort_unstable_by_key(|tie| tie.other));
        taken
    }

    fn tie(&mut self, source: u32, other: u32, (share, mutual): (f64, f64), same: f64) {
        let source = source as usize;
        if self.ties.len() <= source {
            self.ties.resize_with(source + 1, Vec::new);
        }
        self.ties[source].push(Tie { other, share, mutual, same });
    }

    /// What a source may depend on.
    fn ties(&self, source: u32) -> Ties<'_> {
        Ties(self.ties.get(source as usize).map_or(&[], Vec::as_slice))
    }

    /// Of the sources that a vote may depend on, the likeliest: how likely the two say the same, and
    /// whether they do.
    pub(super) fn likeliest(&self, item: &Item, vote: &Vote) -> (f64, bool) {
        let ties = self.ties(vote.source);
        if ties.0.is_empty() || item.votes.len() > CLAIMS {
            return (0.0, false);
        }
        let others = item.votes.iter().filter(|other| other.source != vote.source);
        let shares = others.map(|other| {
            let share = ties.with(other.source).map_or(0.0, |tie| tie.same);
            (share, other.candidate == vote.candidate)
        });
        shares.fold((0.0, false), |best, other| {
            match other.0.total_cmp(&best.0).then(other.1.cmp(&best.1)) {
                std::cmp::Ordering::Greater => other,
                _ => best,
            }
        })
    }

    /// How much each vote of a group counts: in part where its source gives several values, and by the
    /// chance that it is not taken over from another with the same value.
    pub(super) fn weights(&self, group: &Group) -> Vec<f64> {
        let mut weights = Vec::with_capacity(group.claims());
        for item in &group.items {
            weights.extend(item.votes.iter().map(|vote| self.weight(item, vote)));
        }
        weights
    }

    fn weight(&self, item: &Item, vote: &Vote) -> f64 {
        let ties = self.ties(vote.source);
        if ties.0.is_empty() || !(2..=CLAIMS).contains(&item.votes.len()) {
            return vote.share;
        }
        let same = |other: &&Vote| other.candidate == vote.candidate && other.source != vote.source;
        let same = item.votes.iter().filter(same);
        vote.share * ties.own(same.map(|other| other.source))
    }
}

/// What one source may depend on.
#[derive(Debug, Clone, Copy)]
struct Ties<'t>(&'t [Tie]);

impl Ties<'_> {
    fn with(&self, other: u32) -> Option<&Tie> {
        let at = self.0.binary_search_by_key(&other, |tie| tie.other).ok()?;
        self.0.get(at)
    }

    /// The chance that the source says it of its own. Those of whom nobody was first share one vote.
    fn own(&self, others: impl Iterator<Item = u32>) -> f64 {
        let (mut own, mut mutual) = (1.0, 1.0);
        for tie in others.filter_map(|other| self.with(other)) {
            own *= 1.0 - tie.share;
            mutual += tie.mutual;
        }
        own / mutual
    }
}
