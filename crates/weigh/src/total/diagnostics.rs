//! Whether chains of a sampler found the same, and what they found if not (Vehtari, Gelman, Simpson,
//! Carpenter & Bürkner 2021).

use crate::special::{normal_quantile, quantile};

/// How far chains agree.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Agreement {
    /// Rank-normalised split R̂: 1 where all halves of all chains are alike. The larger of that of
    /// the values and of their distances from the median.
    pub r_hat: f64,
    /// How many independent draws know the middle as well.
    pub bulk: f64,
    /// How many know the worse of the two tails as well.
    pub tail: f64,
}

/// Compares chains of equal length, of at least four draws each.
pub(crate) fn agreement(chains: &[Vec<f64>]) -> Agreement {
    let halves = split(chains);
    let mut sorted: Vec<f64> = halves.iter().flatten().copied().collect();
    sorted.sort_unstable_by(f64::total_cmp);
    let median = quantile(&sorted, 0.5);
    let ranked = ranked(&halves);
    let folded = each(&halves, |value| (value - median).abs());
    let r_hat = r_hat(&ranked).max(r_hat(&self::ranked(&folded)));
    let below = |share: f64| {
        let limit = quantile(&sorted, share);
        effective(&each(&halves, |value| f64::from(value <= limit)))
    };
    Agreement { r_hat, bulk: effective(&ranked), tail: below(0.05).min(below(0.95)) }
}

fn split(chains: &[Vec<f64>]) -> Vec<Vec<f64>> {
    let half = |chain: &Vec<f64>| {
        let middle = chain.len() / 2;
        [chain[..middle].to_vec(), chain[chain.len() - middle..].to_vec()]
    };
    chains.iter().flat_map(half).collect()
}

fn each(chains: &[Vec<f64>], map: impl Fn(f64) -> f64) -> Vec<Vec<f64>> {
    let mapped = |chain: &Vec<f64>| chain.iter().map(|value| map(*value)).collect();
    chains.iter().map(mapped).collect()
}

/// Normal deviates of the ranks of all draws; equal ones share the mean of their ranks (Blom 1958).
fn ranked(chains: &[Vec<f64>]) -> Vec<Vec<f64>> {
    let mut sorted: Vec<f64> = chains.iter().flatten().copied().collect();
    sorted.sort_unstable_by(f64::total_cmp);
    let count = sorted.len() as f64;
    each(chains, |value| {
        let below = sorted.partition_point(|other| *other < value) as f64;
        let until = sorted.partition_point(|other| *other <= value) as f64;
        let rank = (below + until + 1.0) / 2.0;
        normal_quantile((rank - 0.375) / (count + 0.25))
    })
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

fn variance(values: &[f64]) -> f64 {
    let middle = mean(values);
    let squares = values.iter().map(|value| (value - middle) * (value - middle));
    squares.sum::<f64>() / (values.len() as f64 - 1.0)
}

/// The mean variance within chains, and that of all as if they were one (Gelman et al. 2013, 11.4).
fn spread(chains: &[Vec<f64>]) -> (f64, f64) {
    let length = chains.first().map_or(0, Vec::len) as f64;
    let within = mean(&chains.iter().map(|chain| variance(chain)).collect::<Vec<_>>());
    let between = variance(&chains.iter().map(|chain| mean(chain)).collect::<Vec<_>>());
    (within, (length - 1.0) / length * within + between)
}

fn r_hat(chains: &[Vec<f64>]) -> f64 {
    match spread(chains) {
        // Chains that stand still on one value agree; on several, they do not.
        (_, all) if all <= 0.0 => 1.0,
        (within, _) if within <= 0.0 => f64::MAX,
        (within, all) => (all / within).sqrt(),
    }
}

/// The effective number of draws, by Geyer's (1992) initial monotone sequence.
fn effective(chains: &[Vec<f64>]) -> f64 {
    let length = chains.first().map_or(0, Vec::len);
    let draws = (chains.len() * length) as f64;
    let (within, all) = spread(chains);
    if all <= 0.0 {
        return draws;
    }
    let centred: Vec<Vec<f64>> = chains
        .iter()
        .map(|chain| {
            let middle = mean(chain);
            chain.iter().map(|value| value - middle).collect()
        })
        .collect();
    let correlation = |lag: usize| {
        let of = |chain: &Vec<f64>| {
            let products = chain.iter().zip(&chain[lag..]).map(|(a, b)| a * b);
            products.sum::<f64>() / length as f64
        };
        let covariance = centred.iter().map(of).sum::<f64>() / centred.len() as f64;
        1.0 - (within * (length as f64 - 1.0) / length as f64 - covariance) / all
    };
    let (mut sum, mut least, mut lag) = (0.0, f64::INFINITY, 0);
    while lag + 1 < length {
        let pair =
            if lag == 0 { 1.0 + correlation(1) } else { correlation(lag) + correlation(lag + 1) };
        if pair <= 0.0 {
            break;
        }
        least = least.min(pair);
        sum += least;
        lag += 2;
    }
    // At most the draws times their decimal logarithm, as anti-correlated chains would give more.
    (draws / (2.0 * sum - 1.0).max(1.0 / draws.log10().max(1.0)))
        .min(draws * draws.log10().max(1.0))
}

/// A hill of a distribution.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Mode {
    /// Where it is highest.
    pub peak: f64,
    /// Where it begins.
    pub low: f64,
    /// Where it ends.
    pub high: f64,
    /// Which part of all draws lies there.
    pub mass: f64,
}

/// A valley parts two hills only where it is this much lower than the lower one.
const VALLEY: f64 = 0.8;

/// A hill has at least this part of all draws; less is chance.
const LEAST_MASS: f64 = 0.02;

/// The hills of positive draws, on a scale of ratios, by a kernel density with Silverman's (1986)
/// width.
pub(crate) fn modes(draws: &[f64]) -> Vec<Mode> {
    let mut logs: Vec<f64> = draws.iter().map(|draw| draw.max(0.5).ln()).collect();
    logs.sort_unstable_by(f64::total_cmp);
    let (Some(first), Some(last)) = (logs.first().copied(), logs.last().copied()) else {
        return Vec::new();
    };
    let quartiles = (quantile(&logs, 0.75) - quantile(&logs, 0.25)) / 1.34;
    let deviation = if logs.len() > 1 { variance(&logs).sqrt() } else { 0.0 };
    let scale = if quartiles > 0.0 { quartiles.min(deviation) } else { deviation };
    let width = 0.9 * scale * (logs.len() as f64).powf(-0.2);
    if width <= 0.0 {
        return vec![Mode { peak: first.exp(), low: first.exp(), high: last.exp(), mass: 1.0 }];
    }
    let grid: Vec<f64> =
        (0..=POINTS).map(|at| first + (last - first) * at as f64 / POINTS as f64).collect();
    let heights: Vec<f64> = grid.iter().map(|at| density(&logs, *at, width)).collect();
    let borders = borders(&heights);
    let mut modes: Vec<Mode> =
        borders.windows(2).map(|ends| hill(&logs, &grid, &heights, ends[0], ends[1])).collect();
    modes.retain(|mode| mode.mass >= LEAST_MASS);
    modes
}

const POINTS: usize = 400;

fn density(sorted: &[f64], at: f64, width: f64) -> f64 {
    let from = sorted.partition_point(|value| *value < at - 5.0 * width);
    let to = sorted.partition_point(|value| *value < at + 5.0 * width);
    sorted[from..to].iter().map(|value| (-0.5 * ((value - at) / width).powi(2)).exp()).sum()
}

/// Where hills begin and end: the first point, every valley that is deep enough, the last point.
fn borders(heights: &[f64]) -> Vec<usize> {
    let (mut borders, mut peak, mut valley) = (vec![0], 0.0_f64, (f64::INFINITY, 0));
    for (at, height) in heights.iter().enumerate() {
        if *height < valley.0 {
            valley = (*height, at);
        }
        let is_deep = valley.0 < VALLEY * peak && valley.0 < VALLEY * height;
        if is_deep {
            borders.push(valley.1);
        }
        if is_deep || *height > peak {
            (peak, valley) = (*height, (f64::INFINITY, at));
        }
    }
    borders.push(heights.len().saturating_sub(1));
    borders
}

fn hill(sorted: &[f64], grid: &[f64], heights: &[f64], from: usize, to: usize) -> Mode {
    let top = (from..=to).max_by(|a, b| heights[*a].total_cmp(&heights[*b])).unwrap_or(from);
    let below = |at: usize| sorted.partition_point(|value| *value <= grid[at]);
    let start = if from == 0 { 0 } else { below(from) };
    let mass = (below(to) - start) as f64 / sorted.len() as f64;
    Mode { peak: grid[top].exp(), low: grid[from].exp(), high: grid[to].exp(), mass }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::Random;

    fn chains(
        count: usize,
        length: usize,
        draw: impl Fn(usize, f64, &mut Random) -> f64,
    ) -> Vec<Vec<f64>> {
        let chain = |at: usize| {
            let mut random = Random::new(11, at as u64);
            let mut last = 0.0;
            let step = |_| {
                last = draw(at, last, &mut random);
                last
            };
            (0..length).map(step).collect()
        };
        (0..count).map(chain).collect()
    }

    #[test]
    fn independent_chains_agree_and_every_draw_counts() {
        let found = agreement(&chains(8, 500, |_, _, random| random.normal()));
        assert!(found.r_hat < 1.01, "{found:?}");
        assert!(found.bulk > 3000.0 && found.tail > 3000.0, "{found:?}");
    }

    #[test]
    fn slow_chains_count_for_less() {
        // AR(1) with 0.9: one draw in 19 counts.
        let found = agreement(&chains(8, 2000, |_, last, random| 0.9 * last + random.normal()));
        let expected = 16_000.0 / 19.0;
        assert!((found.bulk - expected).abs() < 0.3 * expected, "{found:?}");
    }

    #[test]
    fn chains_in_different_places_or_of_different_width_disagree() {
        let apart =
            chains(4, 500, |at, _, random| random.normal() + if at == 0 { 2.0 } else { 0.0 });
        assert!(agreement(&apart).r_hat > 1.1);
        let wide =
            chains(4, 500, |at, _, random| random.normal() * if at == 0 { 5.0 } else { 1.0 });
        assert!(agreement(&wide).r_hat > 1.05);
        let still = vec![vec![1.0; 8], vec![1.0; 8]];
        assert_eq!(agreement(&still).r_hat, 1.0);
        let stuck = vec![vec![1.0; 8], vec![2.0; 8]];
        assert!(agreement(&stuck).r_hat > 1e9);
    }

    #[test]
    fn two_hills_are_told_apart_with_their_mass() {
        let mut random = Random::new(5, 0);
        let draws: Vec<f64> = (0..4000)
            .map(|at| if at % 4 == 0 { 900.0 } else { 100.0 } * (0.1 * random.normal()).exp())
            .collect();
        let found = modes(&draws);
        assert_eq!(found.len(), 2, "{found:?}");
        assert!((found[0].mass - 0.75).abs() < 0.01 && (found[1].mass - 0.25).abs() < 0.01);
        assert!((found[0].peak - 100.0).abs() < 6.0 && (found[1].peak - 900.0).abs() < 60.0);
        let one: Vec<f64> = (0..4000).map(|_| 100.0 * (0.3 * random.normal()).exp()).collect();
        assert_eq!(modes(&one).len(), 1);
        assert_eq!(modes(&[5.0, 5.0])[0].mass, 1.0);
    }
}
