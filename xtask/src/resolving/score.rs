//! How right links and clusters are where it is known who is who. Recall counts every true pair, also
//! those that were never looked at.

use super::set::Truth;
use anyhow::{Context, Result, ensure};
use std::collections::{HashMap, HashSet};
use std::hash::Hash;

/// Pairs that were proposed, those of them that are right, and all that there are.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(crate) struct Fit {
    pub(crate) right: u64,
    pub(crate) proposed: u64,
    pub(crate) all: u64,
}

impl Fit {
    pub(crate) fn precision(self) -> f64 {
        share(self.right, self.proposed)
    }

    pub(crate) fn recall(self) -> f64 {
        share(self.right, self.all)
    }

    pub(crate) fn f1(self) -> f64 {
        share(2 * self.right, self.proposed + self.all)
    }
}

fn share(part: u64, all: u64) -> f64 {
    part as f64 / all.max(1) as f64
}

/// A row of a table of clusters.
struct Row<'t> {
    id: &'t str,
    cluster: &'t str,
    is_right: bool,
}

/// The rows under a header `id,cluster`, with two lists `id,cluster,list`.
fn rows(clusters: &str) -> Result<impl Iterator<Item = Result<Row<'_>>>> {
    let mut lines = clusters.lines();
    let header = lines.next().context("a table of clusters has no header")?;
    ensure!(header.starts_with("id,cluster"), "a table of clusters begins with `{header}`");
    Ok(lines.map(|line| {
        let mut fields = line.split(',');
        let id = fields.next().context("a row without an id")?;
        let cluster = fields.next().with_context(|| format!("`{line}` names no cluster"))?;
        Ok(Row { id, cluster, is_right: fields.next() == Some("right") })
    }))
}

/// A pair of a table of links.
pub(crate) struct Pair<'t> {
    pub(crate) left: &'t str,
    pub(crate) right: &'t str,
    pub(crate) probability: f64,
}

/// The pairs under a header `left_id,right_id,probability,…`, in their order.
pub(crate) fn pairs(links: &str) -> Result<impl Iterator<Item = Result<Pair<'_>>>> {
    let mut lines = links.lines();
    let header = lines.next().context("a table of links has no header")?;
    ensure!(
        header.starts_with("left_id,right_id,probability"),
        "a table of links begins with `{header}`"
    );
    Ok(lines.map(|line| {
        let mut fields = line.split(',');
        let (left, right) = (fields.next(), fields.next());
        let probability = fields.next().and_then(|number| number.parse().ok());
        let pair = left.zip(right).zip(probability);
        let ((left, right), probability) = pair.with_context(|| format!("`{line}` is no link"))?;
        Ok(Pair { left, right, probability })
    }))
}

/// Who the rows are, and how many pairs of them are one person.
pub(crate) struct People {
    left: HashMap<String, u32>,
    /// Of the second list, where there are two.
    right: HashMap<String, u32>,
    true_pairs: u64,
}

impl People {
    /// Of all rows of a table of clusters, which has a line for each row of the lists.
    pub(crate) fn of(clusters: &str, truth: &Truth) -> Result<Self> {
        let (mut left, mut right) = (HashMap::new(), HashMap::new());
        let mut numbers = HashMap::new();
        for row in rows(clusters)? {
            let row = row?;
            let person = match truth {
                Truth::Table(table) => table.get(row.id).copied(),
                Truth::Shared(part) => part(row.id).map(|part| number(&mut numbers, part)),
            };
            let person = person.with_context(|| format!("who is row `{}`?", row.id))?;
            let side = if row.is_right { &mut right } else { &mut left };
            let before = side.insert(row.id.to_owned(), person);
            ensure!(before.is_none(), "two rows have the id `{}`", row.id);
        }
        if let Truth::Table(table) = truth {
            let known = left.len() + right.len();
            ensure!(known == table.len(), "{known} rows of {} have a cluster", table.len());
        }
        let true_pairs = match right.is_empty() {
            true => pairs_within(&counts(left.values())),
            false => pairs_across(&counts(left.values()), &counts(right.values())),
        };
        Ok(Self { left, right, true_pairs })
    }

    pub(crate) fn has_two_lists(&self) -> bool {
        !self.right.is_empty()
    }

    fn are_one(&self, pair: &Pair) -> Result<bool> {
        let side = if self.has_two_lists() { &self.right } else { &self.left };
        let unknown = |id: &str| format!("a link names `{id}`, which is no row");
        let left = self.left.get(pair.left).with_context(|| unknown(pair.left))?;
        let right = side.get(pair.right).with_context(|| unknown(pair.right))?;
        Ok(left == right)
    }

    fn person(&self, row: &Row) -> Option<u32> {
        let side = if row.is_right { &self.right } else { &self.left };
        side.get(row.id).copied()
    }
}

fn number(numbers: &mut HashMap<String, u32>, name: &str) -> u32 {
    let next = numbers.len() as u32;
    match numbers.get(name) {
        Some(number) => *number,
        None => *numbers.entry(name.to_owned()).or_insert(next),
    }
}

fn counts<T: Eq + Hash>(things: impl Iterator<Item = T>) -> HashMap<T, u64> {
    let mut counts = HashMap::new();
    for thing in things {
        *counts.entry(thing).or_insert(0) += 1;
    }
    counts
}

fn pairs_within<T>(counts: &HashMap<T, u64>) -> u64 {
    counts.values().map(|count| count * (count - 1) / 2).sum()
}

fn pairs_across<T: Eq + Hash>(left: &HashMap<T, u64>, right: &HashMap<T, u64>) -> u64 {
    left.iter().map(|(thing, count)| count * right.get(thing).unwrap_or(&0)).sum()
}

/// Questions under a header `left_id,right_id,label`, with the right answers.
pub(crate) fn answered(questions: &str, people: &People) -> Result<String> {
    let mut lines = questions.lines();
    let mut answered = lines.next().context("questions have no header")?.to_owned();
    for line in lines {
        let mut fields = line.split(',');
        let pair = fields.next().zip(fields.next());
        let (left, right) = pair.with_context(|| format!("`{line}` is no question"))?;
        let are_one = people.are_one(&Pair { left, right, probability: 1.0 })?;
        let answer = if are_one { "same" } else { "different" };
        answered.push_str(&format!("\n{left},{right},{answer}"));
    }
    Ok(answered + "\n")
}

/// How right links are.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Links {
    /// At the threshold with the best F1, and that threshold.
    pub(crate) best: Fit,
    pub(crate) threshold: f64,
    /// At a probability of a half.
    pub(crate) half: Fit,
    /// Of all links, however improbable.
    pub(crate) all: Fit,
    /// Expected calibration error in ten bins (Naeini, Cooper & Hauskrecht 2015).
    pub(crate) ece: f64,
}

/// Probabilities are counted in millionths, the digits that they are written with.
const DIGITS: usize = 1_000_000;

/// Pairs, and the right ones of them, by their probability.
struct Histogram(Vec<(u64, u64)>);

impl Histogram {
    fn of(links: &str, people: &People) -> Result<Self> {
        let mut counts = vec![(0, 0); DIGITS + 1];
        for pair in pairs(links)? {
            let pair = pair?;
            let at = (pair.probability * DIGITS as f64).round() as usize;
            let count = counts.get_mut(at).context("a probability above 1")?;
            count.0 += 1;
            count.1 += u64::from(people.are_one(&pair)?);
        }
        Ok(Self(counts))
    }

    /// Each threshold that links have, the highest first, with the fit at it.
    fn fits(&self, all: u64) -> impl Iterator<Item = (f64, Fit)> {
        let mut sum = Fit { all, ..Fit::default() };
        let used = self.0.iter().enumerate().rev().filter(|(_, (pairs, _))| *pairs > 0);
        used.map(move |(at, (pairs, right))| {
            sum.proposed += pairs;
            sum.right += right;
            (at as f64 / DIGITS as f64, sum)
        })
    }

    fn ece(&self) -> f64 {
        let mut bins = [(0.0, 0.0, 0.0); 10];
        for (at, (pairs, right)) in self.0.iter().enumerate() {
            let (expected, seen, count) = &mut bins[(at * 10 / DIGITS).min(9)];
            *expected += at as f64 / DIGITS as f64 * *pairs as f64;
            *seen += *right as f64;
            *count += *pairs as f64;
        }
        let all: f64 = bins.iter().map(|(_, _, count)| count).sum();
        bins.iter().map(|(expected, seen, _)| (expected - seen).abs()).sum::<f64>() / all.max(1.0)
    }
}

/// Scores a table of links.
pub(crate) fn links(links: &str, people: &People) -> Result<Links> {
    let histogram = Histogram::of(links, people)?;
    let nothing = Fit { all: people.true_pairs, ..Fit::default() };
    let mut scores =
        Links { best: nothing, threshold: 1.0, half: nothing, all: nothing, ece: histogram.ece() };
    for (threshold, fit) in histogram.fits(people.true_pairs) {
        if fit.f1() > scores.best.f1() {
            (scores.best, scores.threshold) = (fit, threshold);
        }
        if threshold >= 0.5 {
            scores.half = fit;
        }
        scores.all = fit;
    }
    Ok(scores)
}

/// The most probable links first, so that each row of either list has one at most.
pub(crate) fn assigned(links: &str) -> Result<Vec<Pair<'_>>> {
    let (mut lefts, mut rights) = (HashSet::new(), HashSet::new());
    let mut assigned = Vec::new();
    for pair in pairs(links)? {
        let pair = pair?;
        if !lefts.contains(pair.left) && !rights.contains(pair.right) {
            lefts.insert(pair.left);
            rights.insert(pair.right);
            assigned.push(pair);
        }
    }
    Ok(assigned)
}

/// The best fit of links so assigned. Takes links of two lists, the most probable first.
pub(crate) fn one_to_one(links: &str, people: &People) -> Result<Fit> {
    let mut fit = Fit { all: people.true_pairs, ..Fit::default() };
    let mut best = fit;
    for pair in assigned(links)? {
        fit.proposed += 1;
        fit.right += u64::from(people.are_one(&pair)?);
        if fit.f1() > best.f1() {
            best = fit;
        }
    }
    Ok(best)
}

/// Scores a table of clusters by the pairs in them; of two lists, the pairs across.
pub(crate) fn clusters(clusters: &str, people: &People) -> Result<Fit> {
    let (mut lefts, mut rights) = (Vec::new(), Vec::new());
    for row in rows(clusters)? {
        let row = row?;
        let person = people.person(&row).context("a row that nobody knows")?;
        let side = if row.is_right { &mut rights } else { &mut lefts };
        side.push((row.cluster, person));
    }
    let cluster = |(cluster, _): &(_, u32)| *cluster;
    let (right, proposed) = match rights.is_empty() {
        true => {
            let proposed = pairs_within(&counts(lefts.iter().map(cluster)));
            (pairs_within(&counts(lefts.iter())), proposed)
        }
        false => {
            let of = |rows: &[(_, u32)]| counts(rows.iter().map(cluster));
            let proposed = pairs_across(&of(&lefts), &of(&rights));
            (pairs_across(&counts(lefts.iter()), &counts(rights.iter())), proposed)
        }
    };
    Ok(Fit { right, proposed, all: people.true_pairs })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first_letter() -> Truth {
        Truth::Shared(|id| id.get(..1))
    }

    const CLUSTERS: &str = "id,cluster\na1,1\na2,1\na3,4\nb1,1\nb2,5\n";
    const LINKS: &str = "left_id,right_id,probability,match_weight\n\
        a1,a2,0.9900,9.1\nb1,b2,0.8000,5\na1,b1,0.8000,5\na2,b2,0.4000,1\na1,a3,0.2,0\n";

    #[test]
    fn links_are_scored_at_every_threshold() -> Result<()> {
        let people = People::of(CLUSTERS, &first_letter())?;
        assert_eq!(people.true_pairs, 4);
        let scores = links(LINKS, &people)?;
        assert_eq!(scores.half, Fit { right: 2, proposed: 3, all: 4 });
        assert_eq!((scores.best, scores.threshold), (Fit { right: 3, proposed: 5, all: 4 }, 0.2));
        assert_eq!(scores.all.recall(), 0.75);
        // Bins .9 (1 of .99), .8 (1 of 2), .4 (0 of 1), .2 (1 of 1), each by its share of five.
        assert!((scores.ece - (0.01 + 0.6 + 0.4 + 0.8) / 5.0).abs() < 1e-9);
        Ok(())
    }

    #[test]
    fn clusters_are_scored_by_their_pairs() -> Result<()> {
        let people = People::of(CLUSTERS, &first_letter())?;
        assert_eq!(clusters(CLUSTERS, &people)?, Fit { right: 1, proposed: 3, all: 4 });
        Ok(())
    }

    #[test]
    fn between_two_lists_only_pairs_across_count_and_each_row_once() -> Result<()> {
        let table = "id,cluster,list\na1,1,left\nb1,2,left\na1,1,right\nb1,3,right\nb2,2,right\n";
        let people = People::of(table, &first_letter())?;
        assert_eq!(people.true_pairs, 3);
        assert_eq!(clusters(table, &people)?, Fit { right: 2, proposed: 2, all: 3 });
        let table = "left_id,right_id,probability\na1,b1,0.9\na1,a1,0.8\nb1,b2,0.7\n";
        assert_eq!(one_to_one(table, &people)?, Fit { right: 1, proposed: 2, all: 3 });
        Ok(())
    }

    #[test]
    fn rows_that_nobody_knows_are_refused() -> Result<()> {
        let truth = Truth::Table(HashMap::from([("a".to_owned(), 1), ("b".to_owned(), 1)]));
        assert!(People::of("id,cluster\na,1\n", &truth).is_err());
        assert!(People::of("id,cluster\na,1\nc,1\n", &truth).is_err());
        let people = People::of("id,cluster\na,1\nb,2\n", &truth)?;
        assert!(links("left_id,right_id,probability\na,z,0.5\n", &people).is_err());
        Ok(())
    }
}
