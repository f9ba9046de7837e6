//! What a statement is about: the acts it names, their victims and perpetrators, place, time and
//! number; and how its speaker knows, on what condition an offer is made, whether a denial can be
//! checked. Rules and tables for English and Spanish, pure and total.

mod acts;
mod basis;
mod basis_words;
mod condition;
pub(crate) mod count;
mod counted;
mod countries;
pub(crate) mod gazetteer;
mod held;
mod inflect;
mod lexicon;
mod marks;
mod people;
mod places;
mod scene;
mod specific;
mod survey;
mod usage;
pub(crate) mod when;
pub(crate) mod words;

#[cfg(test)]
mod tests;

pub(crate) use basis::{Knower, basis};
pub(crate) use condition::condition;
pub(crate) use specific::is_specific;
pub(crate) use survey::{Survey, state_of};

use acts::Hit;
use model::{About, ActType, Edtf};
use scene::Scene;
use std::ops::Range;
use words::{Folded, fit, hull};

/// A part of a text in lower case, without accents, quotation marks straight.
pub(crate) fn folded(text: &str, range: Range<usize>) -> String {
    Folded::of(text, range).text
}

/// The acts that a content is about, one entry for each kind, in the order of the text. The
/// ranges are bytes of `text`, which is the text of the survey's reading.
pub(crate) fn abouts(
    survey: &Survey,
    text: &str,
    content: Range<usize>,
    sentence: Range<usize>,
) -> Vec<About> {
    let content = fit(text, content);
    let language = survey.language_at(content.start);
    let candidates = acts::candidates(text, content.clone(), language);
    if candidates.is_empty() {
        return Vec::new();
    }
    let sentence = fit(text, sentence);
    let scene = Scene::of(text, hull(&content, &sentence))
        .in_captivity(survey.tells_of_captivity(content.start))
        .in_document(survey.subject);
    let hits = acts::hits(&scene, candidates);
    let dates = dates_of(survey, &scene, &content);
    let about = |hit| about(survey, text, &scene, hit, &content, &sentence, &dates);
    joined(hits.iter().map(about).collect())
}

/// What is told of acts as one entry for each kind, in the order in which they come.
pub(crate) fn joined(told: Vec<About>) -> Vec<About> {
    let mut found = Vec::<About>::new();
    for about in told {
        match found.iter_mut().find(|known| known.act == about.act) {
            Some(known) => complete(known, about),
            None => found.push(about),
        }
    }
    share_victims(&mut found);
    specific_only(found)
}

/// Without the general words beside the particular: "human rights violations, including
/// beatings" is about beatings.
fn specific_only(abouts: Vec<About>) -> Vec<About> {
    let acts: Vec<ActType> = abouts.iter().map(|about| about.act).collect();
    let general = [ActType::IllTreatment, ActType::Killing, ActType::Detention];
    let closer = |act: ActType, other: &ActType| {
        *other != act && other.family() == act && *other != ActType::Threat
    };
    let is_covered =
        |act: ActType| general.contains(&act) && acts.iter().any(|other| closer(act, other));
    abouts.into_iter().filter(|about| !is_covered(about.act)).collect()
}

/// Dates of the content, and one that follows it directly.
fn dates_of(survey: &Survey, scene: &Scene<'_>, content: &Range<usize>) -> Vec<(usize, Edtf)> {
    let dates = when::dates(&scene.words, survey.anchor).into_iter();
    let placed = dates.map(|(words, date)| {
        let start = scene.words[words.start].at.start;
        (start, date)
    });
    placed.filter(|(start, _)| content.start <= *start && *start <= content.end + 4).collect()
}

fn about(
    survey: &Survey,
    text: &str,
    scene: &Scene<'_>,
    hit: &Hit,
    content: &Range<usize>,
    sentence: &Range<usize>,
    dates: &[(usize, Edtf)],
) -> About {
    let parties = people::parties(survey, text, scene, hit);
    let nearest = dates.iter().min_by_key(|(start, _)| start.abs_diff(hit.at.start));
    About {
        act: hit.act,
        victims: parties.victims,
        perpetrators: parties.perpetrators,
        place: places::place_of(survey, hit.act, &hit.at, content, sentence, scene.captive),
        when: nearest.map(|(_, date)| date.clone()),
        counts: parties.counts,
    }
}

/// Adds what a later mention of the same act tells and the first did not.
fn complete(known: &mut About, other: About) {
    let same_victims =
        known.victims.is_empty() || other.victims.is_empty() || known.victims == other.victims;
    if same_victims {
        for counted in other.counts {
            if !known.counts.iter().any(|count| count.of == counted.of) {
                known.counts.push(counted);
            }
        }
    }
    if known.victims.is_empty() {
        known.victims = other.victims;
    }
    if known.perpetrators.is_empty() {
        known.perpetrators = other.perpetrators;
    }
    known.place = known.place.take().or(other.place);
    known.when = known.when.take().or(other.when);
}

/// In a list of ill-treatments the victims of one are those of all: "violations of detained men,
/// including sexual abuse and beatings".
fn share_victims(abouts: &mut [About]) {
    let ill =
        |about: &&About| about.act.family() == ActType::IllTreatment && !about.victims.is_empty();
    let Some(victims) = abouts.iter().find(ill).map(|about| about.victims.clone()) else {
        return;
    };
    for about in abouts.iter_mut().filter(|about| about.act.family() == ActType::IllTreatment) {
        if about.victims.is_empty() {
            about.victims.clone_from(&victims);
        }
    }
}
