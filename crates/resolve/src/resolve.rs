//! The whole way from lists to persons.

use crate::calibrate::{Calibrated, Calibration};
use crate::calibrated::calibrated;
use crate::cluster::{self, Clusters, Draws, Pair};
use crate::explain::Explanation;
use crate::fit::{self, Labelled, Random, Weights};
use crate::levels::{DIFFER, GIVEN_FIELD, level};
use crate::missed::Missed;
use crate::pairs::{Blocks, Scope};
use crate::params::{Params, prior_same};
use crate::priors::Priors;
use crate::records::Records;
use crate::rules::{self, FEW, Rule};
use crate::score::{Edge, Evidence, Scorer};
use crate::summary::Summary;
use model::{ColumnRole, Columns};
use rustc_hash::FxHashMap;

/// A list.
#[derive(Debug, Clone, Copy)]
pub struct Roster<'a> {
    /// How it is called in messages.
    pub name: &'a str,
    /// Its rows, with the roles of their columns.
    pub columns: &'a Columns,
}

/// How common names are beyond the lists: names with their numbers, for a role.
#[derive(Debug, Clone)]
pub struct Frequencies {
    /// Of given names or of family names.
    pub role: ColumnRole,
    /// Each name with how many bear it.
    pub names: Vec<(String, u64)>,
}

/// What is asked.
#[derive(Debug, Clone)]
pub struct Options {
    /// Links below this probability are left out, in `[0, 1]`.
    pub threshold: f64,
    /// Two rows of one list may be one person.
    pub within_one_list: bool,
    /// How common names are, where tables are at hand.
    pub frequencies: Vec<Frequencies>,
    /// For each row, over the left list and then the right, a number for where it is from: two lists have
    /// more persons in common than two others. Where empty, the column of lists says it, or which file.
    pub sources: Vec<u32>,
    /// Rows that are one person though nobody compared them: they hold together as if somebody had said so,
    /// and say nothing of how often probabilities are right.
    pub joined: Vec<(u32, u32)>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            threshold: 0.9,
            within_one_list: true,
            frequencies: Vec::new(),
            sources: Vec::new(),
            joined: Vec::new(),
        }
    }
}

/// What a person said of two records.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// They are one person.
    Same,
    /// They are two.
    Different,
    /// They are two, and relatives.
    Relative,
}

/// What a person said of two rows, counted over the left list and then the right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Label {
    /// One of the rows.
    pub left: u32,
    /// The other.
    pub right: u32,
    /// What was said.
    pub verdict: Verdict,
}

/// Two rows that may be one person, counted over the left list and then the right.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Link {
    /// The earlier row.
    pub left: u32,
    /// The later row.
    pub right: u32,
    /// That they are one person, with what all other rows say of it.
    pub probability: f64,
    /// What the two rows say by themselves, in bits against strangers.
    pub match_weight: f64,
    /// That they are relatives, by themselves.
    pub relative: f64,
}

/// Something that whoever reads the result has to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    /// So many pairs agree in too common a thing only, and were not compared.
    LeftOut(u64),
    /// Too many columns describe a person; these were not compared.
    NotCompared(Vec<String>),
    /// No column says a name, a birth or a number: there is nothing to compare.
    NothingToCompare,
    /// Two verdicts on the same rows contradict; the later one holds.
    Contradicted(u32, u32),
}

/// Lists that cannot be resolved.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ResolveError {
    /// A list without columns that say who somebody is.
    #[error("no column of {0} is a name, a birth or a number of a document")]
    NoNames(String),
    /// More rows than can be numbered.
    #[error("more than two thousand million rows")]
    TooManyRows,
    /// A verdict on a row that is not there.
    #[error("a label names row {0}, which is not there")]
    NoSuchRow(u32),
}

/// Links, clusters, and all that explains them.
#[derive(Debug)]
pub struct Resolution {
    /// Sorted by probability, the highest first, then by rows.
    pub links: Vec<Link>,
    /// For each row, of the left list and then of the right, the first row of its person.
    pub clusters: Vec<u32>,
    /// What whoever reads the result has to know.
    pub notes: Vec<Note>,
    /// How probabilities were brought to what people said; `None` where nobody said anything.
    pub calibrated: Option<Calibrated>,
    fitted: Fitted,
    /// Every pair that hangs together, with its probability.
    pairs: Vec<(u32, u32, f64)>,
    loose: Vec<(u32, u32, f64)>,
    missed: Missed,
    verdicts: Verdicts,
    scope: Scope,
}

/// What was fitted.
#[derive(Debug)]
pub(crate) struct Fitted {
    pub(crate) records: Records,
    pub(crate) random: Random,
    pub(crate) params: Params,
    pub(crate) weights: Weights,
    pub(crate) priors: Priors,
    pub(crate) rules: Vec<Rule>,
    pub(crate) all_pairs: f64,
    pub(crate) compared: f64,
}

impl Fitted {
    pub(crate) fn scorer(&self) -> Scorer<'_> {
        Scorer::new(&self.records, &self.random, &self.weights, &self.priors)
    }
}

/// Pairs below these log odds are not kept.
const KEPT: f64 = -4.0;

/// Rows of the sample by which the rules are chosen.
const PILOT: usize = 60_000;

/// A verdict of a person is as sure as this, in log odds.
const SAID: f32 = 60.0;

/// Resolves one list in itself, or two against each other.
///
/// # Errors
///
/// [`ResolveError`] where there are rows but nothing to compare them by, or labels name rows that are not
/// there.
pub fn resolve(
    left: Roster,
    right: Option<Roster>,
    options: &Options,
    labels: &[Label],
) -> Result<Resolution, ResolveError> {
    let rosters: Vec<Roster> = std::iter::once(left).chain(right).collect();
    check(&rosters, labels, &options.joined)?;
    let mut records = Records::of(&rosters);
    for frequencies in &options.frequencies {
        records.mix(frequencies.role, &frequencies.names);
    }
    let scope = scope(&rosters, &records, options);
    let verdicts = Verdicts::of(labels, &options.joined);
    let (fitted, edges, left_out) = weigh(records, scope, &options.sources, &verdicts);
    let scorer = fitted.scorer();
    let calibrated = calibrate(&verdicts, &edges, scope, &scorer);
    let mut clusters = verdicts.cluster(&edges, scope, &scorer);
    // Two given names of one family are a brother and a sister, and no question.
    let have_a_name =
        |(a, b, _): &(u32, u32, f64)| level(scorer.pattern(*a, *b), GIVEN_FIELD) != DIFFER;
    clusters.loose.retain(have_a_name);
    if let Some(calibrated) = &calibrated {
        verdicts.apply(&calibrated.calibration, &mut clusters.pairs);
        verdicts.apply(&calibrated.calibration, &mut clusters.loose);
    }
    let missed = Missed::of(&fitted, &clusters.pairs);
    let links = links(&clusters.pairs, scope, &scorer, options.threshold);
    let mut notes = verdicts.notes.clone();
    notes.extend((left_out > 0).then_some(Note::LeftOut(left_out)));
    let not_compared = &fitted.records.not_compared;
    if !not_compared.is_empty() {
        notes.push(Note::NotCompared(not_compared.clone()));
    }
    let Clusters { of: clusters, pairs, loose } = clusters;
    Ok(Resolution {
        links,
        clusters,
        notes,
        calibrated,
        pairs,
        loose,
        missed,
        fitted,
        verdicts,
        scope,
    })
}

fn check(rosters: &[Roster], labels: &[Label], joined: &[(u32, u32)]) -> Result<(), ResolveError> {
    let rows: usize = rosters.iter().map(|roster| roster.columns.rows()).sum();
    let Some(rows) = u32::try_from(rows).ok().filter(|rows| *rows < rules::UNDER_SECOND) else {
        return Err(ResolveError::TooManyRows);
    };
    let says_who = |role: ColumnRole| {
        use ColumnRole::{Age, BirthDate, BirthYear, DocumentNumber, Family, FullName, Given};
        matches!(role, Age | BirthDate | BirthYear | DocumentNumber | Family | FullName | Given)
    };
    for roster in rosters.iter().filter(|roster| roster.columns.rows() > 0) {
        if !roster.columns.columns.iter().filter_map(|column| column.role).any(says_who) {
            return Err(ResolveError::NoNames(roster.name.to_owned()));
        }
    }
    let joined = joined.iter().flat_map(|(a, b)| [*a, *b]);
    let mut named = labels.iter().flat_map(|label| [label.left, label.right]).chain(joined);
    match named.find(|row| *row >= rows) {
        Some(row) => Err(ResolveError::NoSuchRow(row)),
        None => Ok(()),
    }
}

fn scope(rosters: &[Roster], records: &Records, options: &Options) -> Scope {
    match rosters.len() {
        _ if options.within_one_list && rosters.len() < 2 => Scope::Any,
        _ if !records.lists.is_empty() => Scope::AcrossLists,
        2 if options.within_one_list => Scope::Any,
        2 => Scope::AcrossTwo,
        _ => Scope::Any,
    }
}

/// Fits and weighs: what was fitted, the pairs worth keeping, and how many were left out.
fn weigh(
    records: Records,
    scope: Scope,
    sources: &[u32],
    verdicts: &Verdicts,
) -> (Fitted, Vec<Edge>, u64) {
    let all_pairs = scope.pairs(&records);
    let random = fit::random(&records, scope);
    let rules = choose(&records, scope, all_pairs, &random);
    let blocks = Blocks::of(&records, rules, 1);
    let patterns = fit::found(&records, &blocks, scope);
    let labelled = verdicts.labelled(&records);
    let params = fit::fit(&patterns, &blocks.rules, &random, all_pairs, &labelled);
    let weights = Weights::of(&params);
    let of_all = Priors::default();
    let walk = Scorer::new(&records, &random, &weights, &of_all).edges(&blocks, scope, KEPT);
    let priors = Priors::fitted(&records, sources, scope, &walk.found, &weights);
    let compared = patterns.iter().map(|(_, count)| count).sum();
    let rules = blocks.rules;
    let fitted = Fitted { records, random, params, weights, priors, rules, all_pairs, compared };
    (fitted, walk.found, walk.left_out)
}

/// The rules: first by what is believed of any list, then by what a sample of these lists shows.
fn choose(records: &Records, scope: Scope, all_pairs: f64, random: &Random) -> Vec<Rule> {
    let first = rules::choose(records, all_pairs, &prior_same(&random.numbers), &random.known);
    if all_pairs <= FEW {
        return first;
    }
    let step = records.len().div_ceil(PILOT).max(1);
    let blocks = Blocks::of(records, first, step);
    let patterns = fit::found(records, &blocks, scope);
    let of_sample = all_pairs / (step * step) as f64;
    let params = fit::fit(&patterns, &blocks.rules, random, of_sample, &Labelled::default());
    rules::choose(records, all_pairs, &params.same, &random.known)
}

/// Learns from the verdicts how far probabilities that know nothing of them are right.
fn calibrate(
    verdicts: &Verdicts,
    edges: &[Edge],
    scope: Scope,
    scorer: &Scorer,
) -> Option<Calibrated> {
    if verdicts.said.is_empty() {
        return None;
    }
    let raw = Verdicts::default().cluster(edges, scope, scorer);
    Some(calibrated(&raw.pairs, &verdicts.said))
}

fn links(pairs: &[(u32, u32, f64)], scope: Scope, scorer: &Scorer, threshold: f64) -> Vec<Link> {
    let asked = |(a, b, probability): &&(u32, u32, f64)| {
        *probability >= threshold && scope.holds(scorer.records, *a, *b)
    };
    let link = |(a, b, probability): &(u32, u32, f64)| {
        let edge = scorer.edge(*a, *b, scorer.pattern(*a, *b));
        let [_, relative] = scorer.posterior(&edge);
        let match_weight = f64::from(edge.same) / std::f64::consts::LN_2;
        Link { left: *a, right: *b, probability: *probability, match_weight, relative }
    };
    let mut links: Vec<Link> = pairs.iter().filter(asked).map(link).collect();
    links.sort_by(|x, y| {
        y.probability.total_cmp(&x.probability).then((x.left, x.right).cmp(&(y.left, y.right)))
    });
    links
}

/// What persons said of pairs, the earlier row first.
#[derive(Debug, Default)]
struct Verdicts {
    /// What holds of pairs, whether somebody said it or not.
    of: FxHashMap<(u32, u32), Verdict>,
    /// What somebody said.
    said: FxHashMap<(u32, u32), Verdict>,
    notes: Vec<Note>,
}

impl Verdicts {
    fn of(labels: &[Label], joined: &[(u32, u32)]) -> Self {
        let mut verdicts = Self::default();
        for label in labels.iter().filter(|label| label.left != label.right) {
            let pair = (label.left.min(label.right), label.left.max(label.right));
            let before = verdicts.said.insert(pair, label.verdict);
            if before.is_some_and(|before| before != label.verdict) {
                verdicts.notes.push(Note::Contradicted(pair.0, pair.1));
            }
        }
        let joined = joined.iter().filter(|(a, b)| a != b);
        verdicts.of = joined.map(|(a, b)| ((*a.min(b), *a.max(b)), Verdict::Same)).collect();
        verdicts.of.extend(&verdicts.said);
        verdicts
    }

    /// The patterns of what was said, for the fit.
    fn labelled(&self, records: &Records) -> Labelled {
        let mut labelled = Labelled::default();
        for ((a, b), verdict) in &self.of {
            let (a, b) = (&records.rows[*a as usize], &records.rows[*b as usize]);
            let pattern = crate::levels::pattern(records, a, b, crate::row::agreement(a, b));
            match verdict {
                Verdict::Same => labelled.same.push((pattern, 1.0)),
                Verdict::Relative => labelled.relative.push((pattern, 1.0)),
                Verdict::Different => {}
            }
        }
        labelled.same.sort_unstable_by_key(|(pattern, _)| *pattern);
        labelled.relative.sort_unstable_by_key(|(pattern, _)| *pattern);
        labelled
    }

    /// All pairs with their log odds, those that were judged as they were judged.
    fn pairs(&self, edges: &[Edge], scorer: &Scorer) -> Vec<Pair> {
        let odds = |edge: &Edge| {
            let [same, _] = scorer.posterior(edge);
            (same.max(1e-15) / (1.0 - same).max(1e-15)).ln()
        };
        let is_free = |edge: &&Edge| !self.of.contains_key(&(edge.a, edge.b));
        let mut pairs: Vec<Pair> =
            edges.iter().filter(is_free).map(|edge| (edge.a, edge.b, odds(edge))).collect();
        let said = |((a, b), verdict): (&(u32, u32), &Verdict)| match verdict {
            Verdict::Same => (*a, *b, f64::from(SAID)),
            Verdict::Different | Verdict::Relative => (*a, *b, -f64::from(SAID)),
        };
        let mut said: Vec<Pair> = self.of.iter().map(said).collect();
        said.sort_unstable_by_key(|(a, b, _)| (*a, *b));
        pairs.extend(said);
        pairs
    }

    /// The persons, with what was said.
    fn cluster(&self, edges: &[Edge], scope: Scope, scorer: &Scorer) -> Clusters {
        let pairs = self.pairs(edges, scorer);
        let sides = scope.sides(scorer.records);
        let evidence = |a, b| self.evidence(a, b, scope, scorer);
        cluster::cluster(scorer.records.len(), &pairs, sides, evidence)
    }

    /// Calibrates the pairs of which nothing was said.
    fn apply(&self, calibration: &Calibration, pairs: &mut [(u32, u32, f64)]) {
        for (a, b, probability) in pairs {
            if !self.of.contains_key(&(*a, *b)) {
                *probability = calibration.apply(*probability);
            }
        }
    }

    fn evidence(&self, a: u32, b: u32, scope: Scope, scorer: &Scorer) -> Evidence {
        let mut evidence = scorer.evidence(a, b);
        match self.of.get(&(a, b)) {
            Some(Verdict::Same) => evidence.said = SAID,
            Some(_) => evidence.said = -SAID,
            None if !scope.holds(scorer.records, a, b) => evidence.said = -SAID,
            None => {}
        }
        evidence
    }
}

impl Resolution {
    /// What was fitted, for people and programs to read.
    pub fn summary(&self) -> Summary {
        Summary::of(&self.fitted, &self.missed, &self.pairs)
    }

    /// Why two rows are held to be one person or not; `None` where a row is not there.
    pub fn explain(&self, a: u32, b: u32) -> Option<Explanation> {
        let (a, b) = (a.min(b), a.max(b));
        let mut why = Explanation::of(&self.fitted, &self.pairs, a, b)?;
        if let Some((_, _, probability)) = self.loose.iter().find(|(x, y, _)| (*x, *y) == (a, b)) {
            why.probability = *probability;
        }
        Some(why)
    }

    /// Partings of all rows into persons, each as often as it is probable, so that what is counted of them
    /// carries the doubt about who is one. The same seed gives the same draws.
    pub fn draws(&self, count: usize, seed: u64) -> Draws {
        let scorer = self.fitted.scorer();
        let hanging: Vec<Pair> = self.pairs.iter().map(|(a, b, _)| (*a, *b, 0.0)).collect();
        let groups = cluster::hanging(scorer.records.len(), &hanging, 0.0);
        let sides = self.scope.sides(scorer.records);
        let evidence = |a, b| {
            let mut evidence = self.verdicts.evidence(a, b, self.scope, &scorer);
            if evidence.said == 0.0 {
                evidence.prior += self.more_after_labels(evidence.odds()) as f32;
            }
            evidence
        };
        cluster::draws(scorer.records.len(), groups, sides, (count, seed), evidence)
    }

    /// What calibration adds to the log odds of a pair by itself.
    fn more_after_labels(&self, odds: f64) -> f64 {
        let Some(calibrated) = &self.calibrated else { return 0.0 };
        let bound = |probability: f64| probability.clamp(1e-9, 1.0 - 1e-9);
        let logit = |probability: f64| (bound(probability) / (1.0 - bound(probability))).ln();
        let probability = 1.0 / (1.0 + (-odds).exp());
        logit(calibrated.calibration.apply(probability)) - logit(probability)
    }

    /// Every pair that was worth keeping, with its probability: rows, the earlier first.
    pub fn pairs(&self) -> &[(u32, u32, f64)] {
        &self.pairs
    }

    /// Pairs that are too improbable for their records to be weighed with others, but whose given names do
    /// not differ, with the probability by the two alone: rows, the earlier first.
    pub fn loose(&self) -> &[(u32, u32, f64)] {
        &self.loose
    }
}
