//! What statements on a claim say against each other, with both sentences. That some assert and
//! others deny it is what the two sides of the screen show, and is not repeated.

use super::evidence::Evidence;
use crate::pages::shown::{self, Card};
use crate::words::Words;
use model::{Bounds, Contradiction, CountOf, Opposed, WeighedClaim};

/// Two statements that cannot both be right if they speak of one matter.
pub(super) struct Contradicting {
    /// In what: `count`, `place` or `interval`.
    pub(super) kind: &'static str,
    /// The act and the question that they answer differently.
    pub(super) heading: String,
    /// The answer of each, with its statement.
    pub(super) sides: Vec<(String, Card)>,
}

impl Contradicting {
    /// Those of a claim of which both statements are at hand.
    pub(super) fn all(words: Words, claim: &WeighedClaim, evidence: &Evidence<'_>) -> Vec<Self> {
        let found = claim.contradictions.iter();
        found.filter_map(|found| Self::new(words, found, evidence)).collect()
    }

    fn new(words: Words, found: &Contradiction, evidence: &Evidence<'_>) -> Option<Self> {
        let question = match &found.values {
            Opposed::Count(CountOf::Victims, _) => words.say("differ-victims"),
            Opposed::Count(CountOf::Times, _) => words.say("differ-times"),
            Opposed::Place(_) => words.say("differ-place"),
            Opposed::Interval(_) => words.say("differ-interval"),
            Opposed::Polarity(_) => return None,
        };
        let act = shown::capitalised(found.act.label(words.language));
        let cards = found.sides.iter().map(|side| evidence.card(&side.statement));
        let cards: Vec<Card> = cards.collect::<Option<_>>()?;
        Some(Self {
            kind: found.values.code(),
            heading: format!("{act}: {question}"),
            sides: values(words, &found.values).into_iter().zip(cards).collect(),
        })
    }
}

/// The two values as people read them.
fn values(words: Words, values: &Opposed) -> [String; 2] {
    match values {
        Opposed::Count(_, bounds) => bounds.map(|bounds| number(words, bounds)),
        Opposed::Place(places) => places.each_ref().map(shown::place),
        Opposed::Interval(dates) => dates.each_ref().map(|date| words.date(date)),
        Opposed::Polarity(stances) => stances.map(|stance| words.of_code("stance", stance.code())),
    }
}

/// "at least 34", "30 to 50, roughly".
fn number(words: Words, bounds: Bounds) -> String {
    let number = |n: u64| words.number(n as f64, 0);
    let given = match (bounds.least(), bounds.most()) {
        (Some(least), Some(most)) if least != most => {
            let values = [("least", number(least).into()), ("most", number(most).into())];
            words.say_with("bounds-between", &values)
        }
        (Some(least), None) => words.say_with("bounds-least", &[("number", number(least).into())]),
        (None, Some(most)) => words.say_with("bounds-most", &[("number", number(most).into())]),
        (least, _) => number(least.unwrap_or_default()),
    };
    match bounds.is_approximate() {
        true => words.say_with("bounds-rough", &[("number", given.into())]),
        false => given,
    }
}
