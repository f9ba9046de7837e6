//! Where an act is said to have happened.

use super::survey::{Kind, Mark, Survey, Usage};
use super::words::hull;
use model::{ActType, Place};
use std::ops::Range;

/// The place of an act: in the content, else in its sentence, else the prison spoken of before;
/// a captive who tells it has been in the only one that the document names.
pub(super) fn place_of(
    survey: &Survey,
    act: ActType,
    hit: &Range<usize>,
    content: &Range<usize>,
    sentence: &Range<usize>,
    captive: bool,
) -> Option<Place> {
    let wide = hull(content, sentence);
    if act.family() == ActType::Deportation {
        let goal = destination(survey, hit, content).or_else(|| destination(survey, hit, &wide));
        return goal.map(|mark| mark.place.clone());
    }
    let around = scene(survey, act, hit, &wide);
    let in_custody = is_in_custody(act)
        || captive && matches!(act, ActType::DenialOfDueProcess | ActType::Threat);
    let carried = || survey.prison_before(hit.start, captive).or_else(|| survey.told_at(hit.start));
    // A town in the sentence but not in what is said may be the speaker's: the prison that was
    // spoken of comes first.
    let found = scene(survey, act, hit, content)
        .or_else(|| around.filter(|mark| mark.is_prison()))
        .or_else(|| in_custody.then(carried).flatten())
        .or(around);
    found.map(|mark| mark.place.clone())
}

/// Acts that are done to people who are held.
fn is_in_custody(act: ActType) -> bool {
    let custody = [ActType::DeathInCustody, ActType::IncommunicadoDetention];
    act.family() == ActType::IllTreatment && act != ActType::Threat || custody.contains(&act)
}

fn marks_in<'s>(survey: &'s Survey, range: &Range<usize>) -> &'s [Mark] {
    let start = survey.marks.partition_point(|mark| mark.at.start < range.start);
    let end = survey.marks.partition_point(|mark| mark.at.start < range.end);
    &survey.marks[start..end.max(start)]
}

/// "deported … to X": the nearest goal after the act.
fn destination<'s>(
    survey: &'s Survey,
    hit: &Range<usize>,
    range: &Range<usize>,
) -> Option<&'s Mark> {
    let goals = marks_in(survey, range).iter().filter(|mark| mark.usage == Usage::To);
    goals.filter(|mark| mark.at.end > hit.start).min_by_key(|mark| mark.at.start)
}

/// The place that fits best: a named prison, then where something is, then where people who are
/// held are taken; of equals the nearest.
fn scene<'s>(
    survey: &'s Survey,
    act: ActType,
    hit: &Range<usize>,
    range: &Range<usize>,
) -> Option<&'s Mark> {
    let held = is_in_custody(act) || act.family() == ActType::Detention;
    let usable = |mark: &&Mark| match mark.usage {
        Usage::At | Usage::Detention => true,
        Usage::To => held || mark.kind == Kind::Facility,
        Usage::Mention => mark.kind == Kind::Facility,
    };
    let rank = |mark: &&Mark| {
        let class = match (mark.kind, mark.usage) {
            (Kind::Facility, _) => 0,
            (_, Usage::At | Usage::Detention) => 1,
            _ => 2,
        };
        (class, mark.at.start.abs_diff(hit.start))
    };
    marks_in(survey, range).iter().filter(usable).min_by_key(rank)
}
