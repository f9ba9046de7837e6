//! What was found, in English and Spanish.

use super::dates::{date, on, range};
use super::steps::Told;
use super::{Held, When};
use model::Language::{English, Spanish};
use model::{Certainty, Edtf, Language, ListRule, Order, Place, Step};

type Both = [String; 2];

fn both(say: impl Fn(Language) -> String) -> Both {
    [say(English), say(Spanish)]
}

fn pick(language: Language, english: &'static str, spanish: &'static str) -> &'static str {
    match language {
        English => english,
        Spanish => spanish,
    }
}

/// A place, with what is around it.
fn name(place: Option<&Place>, language: Language) -> String {
    match place {
        None => pick(language, "a place that is not named", "un lugar que no se nombra").to_owned(),
        Some(Place { name, within: Some(around) }) => format!("{name} ({around})"),
        Some(Place { name, within: None }) => name.clone(),
    }
}

/// Where somebody was held, and when that ended or began.
fn stay(
    held: &Held<'_>,
    edge: Option<&Edtf>,
    words: [&'static str; 2],
    language: Language,
) -> String {
    let place = name(held.stay.place.as_ref(), language);
    match edge {
        None => place,
        Some(edge) => {
            format!("{place} ({} {})", pick(language, words[0], words[1]), date(edge, language))
        }
    }
}

pub(super) fn gap(
    before: &[&Held<'_>],
    after: &[&Held<'_>],
    days: When,
    certainty: Certainty,
) -> Both {
    both(|language| {
        let until = before
            .first()
            .map(|held| stay(held, held.stay.to.as_ref(), ["until", "hasta"], language));
        let since = after
            .first()
            .map(|held| stay(held, held.stay.from.as_ref(), ["from", "desde"], language));
        let (until, since) = (until.unwrap_or_default(), since.unwrap_or_default());
        let days = range(days, language);
        match (language, certainty) {
            (English, Certainty::Certain) => {
                format!("No record says where they were {days}, between {until} and {since}.")
            }
            (English, Certainty::Possible) => format!(
                "It may be that no record says where they were {days}, between {until} and {since}."
            ),
            (Spanish, Certainty::Certain) => {
                format!("Ningún registro dice dónde estaba {days}, entre {until} y {since}.")
            }
            (Spanish, Certainty::Possible) => format!(
                "Puede que ningún registro diga dónde estaba {days}, entre {until} y {since}."
            ),
        }
    })
}

pub(super) fn overlap(one: &Held<'_>, other: &Held<'_>, days: When, certainty: Certainty) -> Both {
    both(|language| {
        let (one, other) =
            (name(one.stay.place.as_ref(), language), name(other.stay.place.as_ref(), language));
        let days = match days.is_closed() {
            true => range(days, language),
            false => pick(language, "at the same time", "al mismo tiempo").to_owned(),
        };
        match (language, certainty) {
            (English, Certainty::Certain) => {
                format!("The records hold them in two places at once: {one} and {other}, {days}.")
            }
            (English, Certainty::Possible) => {
                format!(
                    "The records may hold them in two places at once: {one} and {other}, {days}."
                )
            }
            (Spanish, Certainty::Certain) => format!(
                "Según los registros estaba en dos lugares a la vez: {one} y {other}, {days}."
            ),
            (Spanish, Certainty::Possible) => format!(
                "Según los registros pudo estar en dos lugares a la vez: {one} y {other}, {days}."
            ),
        }
    })
}

/// The route of a step: out of which place, into which.
fn route(told: &Told<'_>, language: Language) -> String {
    let out_of = told.out_of.map(|place| {
        format!(" {} {}", pick(language, "from", "desde"), name(Some(place), language))
    });
    let into = told
        .into
        .map(|place| format!(" {} {}", pick(language, "to", "a"), name(Some(place), language)));
    out_of.unwrap_or_default() + &into.unwrap_or_default()
}

/// When a step was, as far as its days tell.
fn when(at: When, language: Language) -> String {
    match at.is_closed() {
        true if at.first == at.last => range(at, language),
        true => format!("{} {}", pick(language, "some day", "algún día"), range(at, language)),
        false => on(None, language),
    }
}

fn stepped(step: Step, language: Language) -> &'static str {
    match step {
        Step::Arrest => pick(language, "arrested", "arrestada"),
        Step::Transfer => pick(language, "transferred", "trasladada"),
        Step::Deportation => pick(language, "removed", "expulsada"),
        Step::Release => pick(language, "released", "liberada"),
        Step::Escape => pick(language, "said to have escaped", "dada por fugada"),
        Step::Death => pick(language, "said to have died", "dada por muerta"),
    }
}

/// Before what may be so, where it is not certain.
fn perhaps(certainty: Certainty, language: Language) -> &'static str {
    match certainty {
        Certainty::Certain => "",
        Certainty::Possible => pick(language, "perhaps ", "quizá "),
    }
}

pub(super) fn unreceived(told: &Told<'_>, at: When, certainty: Certainty) -> Both {
    both(|language| {
        let (step, route) = (stepped(told.step, language), route(told, language));
        let (when, perhaps) = (when(at, language), perhaps(certainty, language));
        match language {
            English => format!(
                "They were {step}{route} {when}, and {perhaps}no place has a record of having \
                 received them."
            ),
            Spanish => format!(
                "La persona fue {step}{route} {when}, y {perhaps}ningún lugar tiene registro de \
                 haberla recibido."
            ),
        }
    })
}

pub(super) fn nothing_after(step: Step, at: When, certainty: Certainty) -> Both {
    both(|language| {
        let (step, when) = (stepped(step, language), when(at, language));
        let perhaps = perhaps(certainty, language);
        match language {
            English => format!(
                "They were {step} {when}, and {perhaps}no other document speaks of them afterwards."
            ),
            Spanish => format!(
                "La persona fue {step} {when}, y {perhaps}ningún otro documento habla de ella \
                 después."
            ),
        }
    })
}

/// Who gave an order, in front of the verb.
fn by(order: &Order, language: Language) -> String {
    let nobody = pick(language, "an order", "una orden");
    order.by.clone().unwrap_or_else(|| nobody.to_owned())
}

pub(super) fn removed(order: &Order, told: &Told<'_>, certainty: Certainty) -> Both {
    both(|language| {
        let (by, given) = (by(order, language), on(order.date.as_ref(), language));
        let (route, when) = (route(told, language), when(told.at, language));
        let perhaps = perhaps(certainty, language);
        match language {
            English => format!(
                "They were removed{route} {when}, {perhaps}although their removal had been \
                 forbidden: {by}, {given}."
            ),
            Spanish => format!(
                "La persona fue expulsada{route} {when}, {perhaps}aunque su expulsión estaba \
                 prohibida: {by}, {given}."
            ),
        }
    })
}

pub(super) fn held_after(order: &Order, held: &Held<'_>, certainty: Certainty) -> Both {
    both(|language| {
        let (by, given) = (by(order, language), on(order.date.as_ref(), language));
        let place = stay(held, held.stay.to.as_ref(), ["until", "hasta"], language);
        match (language, certainty) {
            (English, Certainty::Certain) => {
                format!(
                    "They were held at {place} after their release had been ordered: {by}, {given}."
                )
            }
            (English, Certainty::Possible) => {
                format!(
                    "They may have been held at {place} after their release had been ordered: {by}, \
                 {given}."
                )
            }
            (Spanish, Certainty::Certain) => format!(
                "La persona siguió detenida en {place} después de que se ordenara su liberación: \
                 {by}, {given}."
            ),
            (Spanish, Certainty::Possible) => format!(
                "Puede que la persona siguiera detenida en {place} después de que se ordenara su \
                 liberación: {by}, {given}."
            ),
        }
    })
}

pub(super) fn missing(rule: &ListRule, certainty: Certainty) -> Both {
    let ListRule { on, also_on } = rule;
    both(|language| match (language, certainty) {
        (English, Certainty::Certain) => {
            format!("They are on the list {on} and not on {also_on}, on which they must be.")
        }
        (English, Certainty::Possible) => format!(
            "They are on the list {on} and not on {also_on}, unless somebody there is the same \
             person."
        ),
        (Spanish, Certainty::Certain) => {
            format!("La persona está en la lista {on} y no en {also_on}, donde debe estar.")
        }
        (Spanish, Certainty::Possible) => format!(
            "La persona está en la lista {on} y no en {also_on}, salvo que alguien de allí sea la \
             misma persona."
        ),
    })
}
