//! Where an act is said to have happened.

use super::survey::{Kind, Mark, Survey, Usage};
use super::words::hull;
use model::{ActType, Place};
use std::ops::Range;

/// How many blocks back a place of detention is still meant by an act that is told without one.
const CARRIED_BLOCKS: usize = 3;

/// The place of an act: in the content, else in its sentence, else the prison spoken of before.
pub(super) fn place_of(
    survey: &Survey,
    act: ActType,
    hit: &Range<usize>,
    content: &Range<usize>,
    sentence: &Range<usize>,
) -> Option<Place> {
    let wide = hull(content, sentence);
    let found = if act.family() == ActType::Deportation {
        destination(survey, hit, content).or_else(|| destination(survey, hit, &wide))
    } else {
        scene(survey, hit, content).or_else(|| scene(survey, hit, &wide))
    };
    let carried = || {
        is_in_custody(act)
            .then(|| carried(survey, hit.start))
            .flatten()
    };
    found.or_else(carried).map(|mark| mark.place.clone())
}

/// Acts that are done to people who are held.
fn is_in_custody(act: ActType) -> bool {
    let custody = [ActType::DeathInCustody, ActType::IncommunicadoDetention];
    act.family() == ActType::IllTreatment && act != ActType::Threat || custody.contains(&act)
}

fn marks_in<'s>(survey: &'s Survey, range: &Range<usize>) -> &'s [Mark] {
    let start = survey
        .marks
        .partition_point(|mark| mark.at.start < range.start);
    let end = survey
        .marks
        .partition_point(|mark| mark.at.start < range.end);
    &survey.marks[start..end.max(start)]
}

/// "deported … to X": the nearest goal after the act.
fn destination<'s>(
    survey: &'s Survey,
    hit: &Range<usize>,
    range: &Range<usize>,
) -> Option<&'s Mark> {
    let goals = marks_in(survey, range)
        .iter()
        .filter(|mark| mark.usage == Usage::To);
    goals
        .filter(|mark| mark.at.end > hit.start)
        .min_by_key(|mark| mark.at.start)
}

/// The place that fits best: a named prison, then where something is, then where somebody is
/// taken; of equals the nearest.
fn scene<'s>(survey: &'s Survey, hit: &Range<usize>, range: &Range<usize>) -> Option<&'s Mark> {
    let usable = |mark: &&Mark| mark.kind == Kind::Facility || mark.usage != Usage::Mention;
    let rank = |mark: &&Mark| {
        let class = match (mark.kind, mark.usage) {
            (Kind::Facility, _) => 0,
            (_, Usage::At | Usage::Detention) => 1,
            _ => 2,
        };
        (class, mark.at.start.abs_diff(hit.start))
    };
    marks_in(survey, range)
        .iter()
        .filter(usable)
        .min_by_key(rank)
}

/// The nearest place of detention before the act, not many paragraphs back.
fn carried(survey: &Survey, before: usize) -> Option<&Mark> {
    let block = survey.block_of(before);
    let end = survey.marks.partition_point(|mark| mark.at.start < before);
    let near = survey.marks[..end]
        .iter()
        .rev()
        .take_while(|mark| survey.block_of(mark.at.start) + CARRIED_BLOCKS >= block);
    near.into_iter()
        .find(|mark| mark.kind == Kind::Facility || mark.usage == Usage::Detention)
}
