//! What a word is likelier to be: a given name or a family's, a woman's or a man's.

use super::nicknames::{is_given, is_whole};
use super::units::{Kind, Unit};
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::LazyLock;

/// Lines of `label: word word …`.
const WORDS: &str = include_str!("likely.txt");

static LISTED: LazyLock<Listed> = LazyLock::new(Listed::read);

#[derive(Default)]
struct Listed {
    /// How many times likelier a word is a given name than a family.
    ratios: FxHashMap<&'static str, f32>,
    women: FxHashSet<&'static str>,
}

impl Listed {
    fn read() -> Self {
        let mut listed = Self::default();
        let lines = WORDS.lines().filter(|line| !line.starts_with('#'));
        for (label, words) in lines.filter_map(|line| line.split_once(':')) {
            let words = words.split_whitespace();
            match label {
                "family" => listed.ratios.extend(words.map(|word| (word, 0.05))),
                "both" => listed.ratios.extend(words.map(|word| (word, 1.2))),
                _ => listed.women.extend(words),
            }
        }
        listed
    }
}

/// How many times likelier a unit is found among the given names than among the families.
pub(super) fn given_rather_than_family(unit: &Unit) -> f32 {
    match unit.kind {
        Kind::Husband | Kind::Family => 0.05,
        Kind::Of => 0.08,
        Kind::Initial => 2.0,
        // “De Jesús” is a family too.
        Kind::Devotion if unit.bare() == "jesus" => 1.5,
        Kind::Devotion => 8.0,
        Kind::Word if unit.parts.is_empty() => word(&unit.joined),
        Kind::Word if unit.parts.iter().all(|part| is_given(part)) => 4.0,
        Kind::Word => 0.15,
    }
}

fn word(token: &str) -> f32 {
    const FAMILY_ENDS: [&str; 9] =
        ["ez", "ski", "sky", "enko", "ovic", "ovich", "ova", "oglu", "sson"];
    // Short forms are families too more often than whole names, the shortest most.
    const SHORT: usize = 4;
    let ends_as_family = || token.len() > 4 && FAMILY_ENDS.iter().any(|end| token.ends_with(end));
    match LISTED.ratios.get(token) {
        Some(ratio) => *ratio,
        None if is_whole(token) => 8.0,
        None if is_given(token) && token.len() > SHORT => 4.0,
        None if is_given(token) => 1.5,
        None if ends_as_family() => 0.05,
        None => 0.35,
    }
}

/// Whether a given name is likelier a woman's, where a husband's name may follow.
pub(super) fn female(given: &str) -> bool {
    const MEN: [&str; 8] =
        ["joshua", "luca", "garcia", "nikita", "mustafa", "hamza", "bautista", "borja"];
    LISTED.women.contains(given) || (given.ends_with('a') && !MEN.contains(&given))
}
