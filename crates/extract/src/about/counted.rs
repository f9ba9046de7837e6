//! Which numbers of a sentence belong to an act: how many it was done to, and how often.

use super::acts::{Hit, is_break};
use super::count::{self, Quantity};
use super::people::{is_being, is_participle};
use super::scene::{Kinds, Scene};
use super::words::Word;
use model::{ActType, CountOf, Counted};
use std::ops::Range;

/// The numbers of an act. `people` is how many those are said to be to whom it was done, where the
/// text names them with a number.
pub(super) fn counts(
    text: &str,
    scene: &Scene<'_>,
    hit: &Hit,
    people: Option<Quantity>,
) -> Vec<Counted> {
    let at = scene.indices(&hit.at);
    let alone = alone(scene, &at, hit.act);
    // "Of the 120 detainees, 34 were beaten": who stands beside the verb is meant.
    let subject = alone.clone().filter(|(of, _)| *of == CountOf::Victims).map(|(_, found)| found);
    let victims = subject.or(people).map(|found| (CountOf::Victims, found));
    let cases = alone.filter(|(of, _)| *of == CountOf::Times).map(|(_, found)| found);
    let times = cases.or_else(|| times(scene, &at)).map(|found| (CountOf::Times, found));
    let written = |(of, found): (CountOf, Quantity)| {
        let words = text.get(bytes(&scene.words, &found.words)?)?.to_owned();
        Some(Counted { of, bounds: found.bounds, words: Some(words) })
    };
    victims.into_iter().chain(times).filter_map(written).collect()
}

fn bytes(words: &[Word<'_>], range: &Range<usize>) -> Option<Range<usize>> {
    let last = range.end.checked_sub(1)?;
    Some(words.get(range.start)?.at.start..words.get(last)?.at.end)
}

/// The number in front of a phrase for people: "34 men", "dozens of men", "34 of the 120 men".
pub(super) fn of_people(words: &[Word<'_>], start: usize) -> Option<Quantity> {
    let mut whole = before(words, start, BETWEEN)?;
    while let Some(part) = before(words, whole.words.start, PARTITIVE) {
        whole = part;
    }
    Some(whole)
}

/// What can stand between a number and whom it counts.
const BETWEEN: &[&str] = &[
    "",
    "of",
    "de",
    "of the",
    "of these",
    "of those",
    "of its",
    "of their",
    "de los",
    "de las",
    "de sus",
    "de estos",
    "de esos",
    "other",
    "otros",
    "otras",
    "more",
    "mas",
    "additional",
];

/// What stands between a part and the whole.
const PARTITIVE: &[&str] = &["of the", "of", "out of", "out of the", "de los", "de las", "de"];

fn before(words: &[Word<'_>], end: usize, links: &[&str]) -> Option<Quantity> {
    let linked = |link: &&str| {
        let length = link.split(' ').filter(|part| !part.is_empty()).count();
        let start = end.checked_sub(length)?;
        let is_link = words
            .get(start..end)?
            .iter()
            .map(|word| word.low.as_ref())
            .eq(link.split(' ').filter(|part| !part.is_empty()));
        is_link.then(|| count::ending_at(words, start))?
    };
    links.iter().find_map(linked)
}

/// A number without a noun for people: "34 were beaten", "12 beatings", "killing at least 34".
fn alone(scene: &Scene<'_>, hit: &Range<usize>, act: ActType) -> Option<(CountOf, Quantity)> {
    subject(scene, hit)
        .map(|found| (CountOf::Victims, found))
        .or_else(|| noun(scene, hit, act))
        .or_else(|| object(scene, hit).map(|found| (CountOf::Victims, found)))
}

/// "At least 34 were beaten", "dozens of them have been killed".
fn subject(scene: &Scene<'_>, hit: &Range<usize>) -> Option<Quantity> {
    const FARTHEST: usize = 8;
    let mut end = hit.start;
    while end > 0 && hit.start - end < FARTHEST && stands_between(scene.low(end - 1)) {
        end -= 1;
    }
    let auxiliary = (end..hit.start).any(|at| is_being(scene.low(at)) || has(scene.low(at)));
    let found = count::ending_at(&scene.words, end).filter(|_| auxiliary)?;
    counts_people(scene, &found.words).then_some(found)
}

/// Whether a number without a noun can count people: not their age, nor the number of a cell. Digits
/// by themselves start the clause.
fn counts_people(scene: &Scene<'_>, number: &Range<usize>) -> bool {
    let Some(before) = number.start.checked_sub(1) else {
        return true;
    };
    let low = scene.low(before);
    let is_bare =
        number.len() == 1 && scene.low(number.start).starts_with(|c: char| c.is_ascii_digit());
    if is_bare {
        return is_break(low) || STARTS_A_CLAUSE.contains(&low);
    }
    !scene.kinds(before).has(Kinds::PERSON) && !matches!(low, "of" | "aged" | "age" | "de")
}

/// Words after which a clause starts, or which narrow its number.
const STARTS_A_CLAUSE: &[&str] = &[
    "that", "and", "but", "while", "where", "which", "because", "when", "only", "just", "said",
    "says", "que", "y", "pero", "mientras", "donde", "porque", "cuando", "solo", "otros", "otras",
    "another", "other", "“", "«",
];

fn has(low: &str) -> bool {
    matches!(low, "have" | "had" | "has" | "han" | "habian" | "ha" | "habia")
}

fn stands_between(low: &str) -> bool {
    is_being(low)
        || has(low)
        || low.ends_with("ly")
        || low.ends_with("mente")
        || matches!(
            low,
            "of" | "them"
                | "others"
                | "more"
                | "also"
                | "de"
                | "ellos"
                | "ellas"
                | "mas"
                | "otros"
                | "otras"
                | "tambien"
                | "que"
        )
}

/// "12 beatings", "34 cases of torture", "40 torturados", "dozens of deaths".
fn noun(scene: &Scene<'_>, hit: &Range<usize>, act: ActType) -> Option<(CountOf, Quantity)> {
    let words = &scene.words;
    let cases = before_cases(scene, hit.start);
    let found = match cases {
        Some(start) => before(words, start, BETWEEN)?,
        None => before(words, hit.start, BETWEEN).filter(|_| is_plural(scene, hit))?,
    };
    let people = is_participle(scene.low(hit.start)) && cases.is_none();
    let of = if people || is_once_each(act) { CountOf::Victims } else { CountOf::Times };
    Some((of, found))
}

/// Where "cases of" starts that ends before the act.
fn before_cases(scene: &Scene<'_>, hit: usize) -> Option<usize> {
    let start = hit.checked_sub(2)?;
    let cases = matches!(
        scene.low(start),
        "cases" | "casos" | "incidents" | "instances" | "acts" | "actos"
    );
    (cases && matches!(scene.low(start + 1), "of" | "de")).then_some(start)
}

/// A plural noun, or a participle for people: "beatings", "torturados", "34 killed".
fn is_plural(scene: &Scene<'_>, hit: &Range<usize>) -> bool {
    let first = scene.low(hit.start);
    first.ends_with('s') || is_participle(first)
}

/// Acts that are done once to each victim, so that to count them is to count people.
fn is_once_each(act: ActType) -> bool {
    let families = [
        ActType::Killing,
        ActType::EnforcedDisappearance,
        ActType::Detention,
        ActType::Deportation,
        ActType::Release,
    ];
    families.contains(&act.family())
}

/// "killing at least 34", "fueron torturados 40": a number right after a verb, and nothing that it
/// could count.
fn object(scene: &Scene<'_>, hit: &Range<usize>) -> Option<Quantity> {
    let to = usize::from(scene.low(hit.end) == "a");
    let found = count::starting_at(&scene.words, hit.end + to)?;
    let next = scene.low(found.words.end);
    let ends = is_break(next)
        || matches!(
            next,
            "in" | "at"
                | "on"
                | "and"
                | "during"
                | "since"
                | "who"
                | "en"
                | "y"
                | "durante"
                | "desde"
                | "que"
        );
    ends.then_some(found)
}

/// "three times", "en 12 ocasiones", "twice": how often, after the act and in its clause.
fn times(scene: &Scene<'_>, hit: &Range<usize>) -> Option<Quantity> {
    const REACH: usize = 14;
    let clause = (hit.end..hit.end + REACH).take_while(|at| {
        !scene.low(*at).is_empty() && !matches!(scene.low(*at), "." | ";" | ":" | "?" | "!")
    });
    for at in clause {
        let each = |after: usize| {
            matches!(
                scene.low(after),
                "a" | "per" | "each" | "every" | "al" | "por" | "cada" | "daily"
            )
        };
        if let Some(bounds) = adverb(scene.low(at)).filter(|_| !each(at + 1)) {
            return Some(Quantity { words: at..at + 1, bounds });
        }
        let noun = matches!(scene.low(at), "times" | "occasions" | "veces" | "ocasiones");
        if noun && !each(at + 1) {
            return before(&scene.words, at, BETWEEN);
        }
    }
    None
}

fn adverb(low: &str) -> Option<model::Bounds> {
    match low {
        "twice" => Some(model::Bounds::exactly(2)),
        "thrice" => Some(model::Bounds::exactly(3)),
        _ => None,
    }
}
