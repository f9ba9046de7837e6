//! People who were asked together answer alike: what clusters (facility, period, interviewer) take
//! from a number of interviews.

use super::{ClusterInterval, DesignEffect};
use crate::special::{clopper_pearson, student_quantile};
use std::collections::BTreeMap;

/// One cluster: how many answered, and how many of them yes.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
struct Cluster {
    answered: f64,
    yes: f64,
}

/// The sums over clusters that all formulas need.
struct Sums {
    clusters: Vec<Cluster>,
    answered: f64,
    share: f64,
    /// The sum of squared sizes.
    squares: f64,
}

impl Sums {
    fn of(answers: impl Iterator<Item = (usize, bool)>) -> Self {
        let mut clusters: BTreeMap<usize, Cluster> = BTreeMap::new();
        for (cluster, yes) in answers {
            let cluster = clusters.entry(cluster).or_default();
            cluster.answered += 1.0;
            cluster.yes += f64::from(u8::from(yes));
        }
        let clusters: Vec<Cluster> = clusters.into_values().collect();
        let answered: f64 = clusters.iter().map(|cluster| cluster.answered).sum();
        let yes: f64 = clusters.iter().map(|cluster| cluster.yes).sum();
        let squares = clusters.iter().map(|cluster| cluster.answered.powi(2)).sum();
        Self { clusters, answered, share: yes / answered.max(1.0), squares }
    }

    fn count(&self) -> f64 {
        self.clusters.len() as f64
    }

    /// The correlation of two answers of one cluster: the analysis of variance (Donner & Koval
    /// 1980).
    fn correlation(&self) -> Option<f64> {
        let (count, answered) = (self.count(), self.answered);
        if count < 2.0 || answered <= count {
            return None;
        }
        let between = |cluster: &Cluster| {
            cluster.answered * (cluster.yes / cluster.answered - self.share).powi(2)
        };
        let within = |cluster: &Cluster| cluster.yes * (1.0 - cluster.yes / cluster.answered);
        let between = self.clusters.iter().map(between).sum::<f64>() / (count - 1.0);
        let within = self.clusters.iter().map(within).sum::<f64>() / (answered - count);
        let size = (answered - self.squares / answered) / (count - 1.0);
        let all = between + (size - 1.0) * within;
        (all > 0.0).then(|| (between - within) / all)
    }

    /// The variance of the share as clusters give it over that of as many people drawn one by one
    /// (Kish 1965, section 8.2; the linearised variance of a ratio, Cochran 1977, section 3.12).
    fn effect(&self) -> Option<f64> {
        let (count, answered, share) = (self.count(), self.answered, self.share);
        let simple = share * (1.0 - share) / (answered - 1.0);
        if count < 2.0 || answered < 2.0 || simple <= 0.0 {
            return None;
        }
        let residual = |cluster: &Cluster| (cluster.yes - share * cluster.answered).powi(2);
        let residuals: f64 = self.clusters.iter().map(residual).sum();
        Some(count / (count - 1.0) * residuals / answered.powi(2) / simple)
    }
}

/// What the clusters of these answers do to their number. Where all answers are alike, nothing tells
/// how alike they had to be, and each cluster counts as one.
pub(super) fn effect(answers: impl Iterator<Item = (usize, bool)>) -> DesignEffect {
    described(&Sums::of(answers))
}

fn described(sums: &Sums) -> DesignEffect {
    let effect = sums.effect();
    let counted = match effect {
        Some(effect) => sums.answered / effect.max(1.0),
        None => sums.count(),
    };
    DesignEffect {
        clusters: sums.clusters.len() as u32,
        answered: sums.answered as u32,
        mean_size: sums.answered / sums.count().max(1.0),
        correlation: sums.correlation(),
        effect,
        effective: counted,
    }
}

/// The interval for people who were drawn by clusters (Korn & Graubard 1998): that of Clopper and
/// Pearson with as many interviews as the clusters leave, fewer for few clusters. `None` with fewer
/// than two clusters, which tell nothing of how clusters differ.
pub(super) fn interval(
    answers: impl Iterator<Item = (usize, bool)>,
    error: f64,
) -> Option<ClusterInterval> {
    let sums = Sums::of(answers);
    if sums.count() < 2.0 {
        return None;
    }
    let effect = described(&sums);
    let quantile = |freedom: f64| student_quantile(1.0 - error / 2.0, freedom);
    let fewer = (quantile(sums.answered - 1.0) / quantile(sums.count() - 1.0)).powi(2);
    let effective = effect.effective * fewer.min(1.0);
    let (low, high) = clopper_pearson(sums.share * effective, effective, error);
    Some(ClusterInterval { share: sums.share, low, high, effective })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answers(clusters: &[(u32, u32)]) -> Vec<(usize, bool)> {
        let one = |(at, (yes, answered)): (usize, &(u32, u32))| {
            let (yes, answered) = (*yes, *answered);
            (0..answered).map(move |person| (at, person < yes)).collect::<Vec<_>>()
        };
        clusters.iter().enumerate().flat_map(one).collect()
    }

    #[test]
    fn whole_clusters_that_answer_alike_count_once() {
        let effect = effect(answers(&[(10, 10), (0, 10), (10, 10), (0, 10)]).into_iter());
        // Between 10·(½)²·4/3 = 10/3, within 0: the correlation is 1.
        assert_eq!(effect.correlation, Some(1.0));
        // 4/3 · 4·25/1600 / (.25/39) = 13.
        assert!((effect.effect.unwrap() - 13.0).abs() < 1e-9);
        assert!((effect.effective - 40.0 / 13.0).abs() < 1e-9);
    }

    #[test]
    fn clusters_that_are_like_one_another_cost_nothing() {
        let effect = effect(answers(&[(2, 10), (2, 10), (2, 10)]).into_iter());
        assert!(effect.correlation.is_some_and(|found| found < 0.0));
        assert_eq!((effect.effect, effect.effective), (Some(0.0), 30.0));
    }

    #[test]
    fn what_tells_nothing_is_said_to_tell_nothing() {
        let alike = effect(answers(&[(0, 5), (0, 7)]).into_iter());
        assert_eq!((alike.correlation, alike.effect, alike.effective), (None, None, 2.0));
        assert!(interval(answers(&[(1, 5)]).into_iter(), 0.05).is_none());
        assert!(interval(std::iter::empty(), 0.05).is_none());
        let none = interval(answers(&[(0, 5), (0, 7)]).into_iter(), 0.05).unwrap();
        assert!(none.low == 0.0 && none.high > 0.8 && none.high <= 1.0);
    }
}
