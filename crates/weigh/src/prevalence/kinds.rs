//! Saturation: how much is still unheard of among the kinds of what was told (facility × method ×
//! perpetrator).

use super::Saturation;
use crate::special::normal_quantile;
use std::collections::BTreeMap;

/// What so many mentions of kinds tell of the kinds that nobody mentioned.
pub(super) fn saturation(mentions: impl Iterator<Item = usize>, error: f64) -> Saturation {
    let mut counts: BTreeMap<usize, u32> = BTreeMap::new();
    for kind in mentions {
        *counts.entry(kind).or_default() += 1;
    }
    let with = |times: u32| counts.values().filter(|count| **count == times).count() as u32;
    let mentions: u32 = counts.values().sum();
    let (once, twice) = (with(1), with(2));
    let kinds = counts.len() as u32;
    Saturation {
        mentions,
        kinds,
        once,
        twice,
        unseen: unseen(f64::from(mentions), f64::from(once), f64::from(twice), error),
        unseen_at_most: at_most(f64::from(mentions), f64::from(once), error),
        chao: chao(f64::from(mentions), f64::from(kinds), f64::from(once), f64::from(twice), error),
    }
}

/// The mass of unseen kinds: that of those seen once (Good 1953), with the interval of Esty
/// (1983).
fn unseen(mentions: f64, once: f64, twice: f64, error: f64) -> (f64, f64, f64) {
    if mentions == 0.0 {
        return (1.0, 0.0, 1.0);
    }
    let mass = once / mentions;
    let variance = (once * (1.0 - mass) + 2.0 * twice) / mentions.powi(2);
    let reach = normal_quantile(1.0 - error / 2.0) * variance.max(0.0).sqrt();
    (mass, (mass - reach).max(0.0), (mass + reach).min(1.0))
}

/// A bound that holds for every number of mentions (in the manner of McAllester & Schapire 2000):
/// the mass passes its mean by ε with probability exp(−nε²) at most (McAllester & Ortiz
/// 2003), the mean is at most that of the estimate, and the estimate falls short of its own
/// mean by ε with probability exp(−nε²/2) at most, since one mention moves it by 2/n (McDiarmid
/// 1989).
fn at_most(mentions: f64, once: f64, error: f64) -> f64 {
    if mentions == 0.0 {
        return 1.0;
    }
    let each = ((2.0 / error).ln() / mentions).sqrt();
    (once / mentions + (1.0 + 2.0_f64.sqrt()) * each).min(1.0)
}

/// How many kinds there are at least, by those seen once and twice, with its interval (Chao 1987,
/// with the factor (n − 1)/n for samples that are small). Without kinds that were seen
/// once the estimate is what was seen, and nothing tells how sure that is: the interval is `None`.
fn chao(mentions: f64, kinds: f64, once: f64, twice: f64, error: f64) -> (f64, Option<(f64, f64)>) {
    if mentions == 0.0 {
        return (0.0, None);
    }
    let factor = (mentions - 1.0) / mentions;
    let (unseen, variance) = if twice > 0.0 {
        let ratio = once / twice;
        let terms = ratio.powi(2) / 2.0 + factor * ratio.powi(3) + factor * ratio.powi(4) / 4.0;
        (factor * once * ratio / 2.0, twice * factor * terms)
    } else {
        let unseen = factor * once * (once - 1.0) / 2.0;
        let terms = once * (once - 1.0) / 2.0 + factor * once * (2.0 * once - 1.0).powi(2) / 4.0
            - factor * once.powi(4) / (4.0 * (kinds + unseen));
        (unseen, factor * terms)
    };
    if unseen <= 0.0 {
        return (kinds, None);
    }
    let spread = (1.0 + variance.max(0.0) / unseen.powi(2)).ln().sqrt();
    let spread = (normal_quantile(1.0 - error / 2.0) * spread).exp();
    (kinds + unseen, Some((kinds + unseen / spread, kinds + unseen * spread)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(counts: &[u32]) -> Saturation {
        let mentions = counts.iter().enumerate();
        let mentions = mentions.flat_map(|(kind, count)| (0..*count).map(move |_| kind));
        saturation(mentions, 0.05)
    }

    #[test]
    fn by_hand() {
        // 20 mentions of 8 kinds: four once, two twice, one 4 and one 8 times.
        let found = of(&[1, 1, 1, 1, 2, 2, 4, 8]);
        assert_eq!((found.mentions, found.kinds, found.once, found.twice), (20, 8, 4, 2));
        // 4/20; the variance (4·.8 + 2·2)/400 = .018.
        let reach = 1.959_964 * 0.018_f64.sqrt();
        let (mass, low, high) = found.unseen;
        assert!((mass - 0.2).abs() < 1e-12 && (low - (0.2 - reach).max(0.0)).abs() < 1e-6);
        assert!((high - (0.2 + reach)).abs() < 1e-6);
        // .95 · 4²/(2·2) = 3.8 unseen.
        assert!((found.chao.0 - 11.8).abs() < 1e-12);
        assert!(found.chao.1.is_some_and(|(low, high)| low > 8.0 && low < 11.8 && high > 11.8));
    }

    #[test]
    fn nothing_told_and_all_told_often() {
        let none = of(&[]);
        assert_eq!(
            (none.unseen, none.unseen_at_most, none.chao),
            ((1.0, 0.0, 1.0), 1.0, (0.0, None))
        );
        let often = of(&[40, 40]);
        assert_eq!((often.unseen, often.chao), ((0.0, 0.0, 0.0), (2.0, None)));
        assert!(often.unseen_at_most > 0.0 && often.unseen_at_most < 1.0);
        let single = of(&[1]);
        assert_eq!((single.unseen, single.chao), ((1.0, 1.0, 1.0), (1.0, None)));
    }
}
