//! A frame of several strata, each with its own number of persons and of interviews.

use super::tables::Tables;
use super::{Answer, Answers, Range, Stratified, StratumShare, Survey, sequence};

/// The estimate over strata, and the range that all answers together allow for at this look.
pub(super) fn estimate(tables: &Tables, survey: &Survey, error: f64) -> Stratified {
    let strata = shares(survey);
    let frame = f64::from(survey.frame());
    Stratified {
        share: share(survey),
        standard_error: variance(&strata, frame).map(f64::sqrt),
        range: range(tables, survey, error),
        strata,
    }
}

fn shares(survey: &Survey) -> Vec<StratumShare> {
    let empty = |size: &u32| StratumShare { size: *size, drawn: 0, answered: 0, yes: 0 };
    let mut strata: Vec<StratumShare> = survey.strata.iter().map(empty).collect();
    for interview in &survey.interviews {
        if let Some(stratum) = strata.get_mut(interview.stratum) {
            stratum.drawn += 1;
            stratum.answered += u32::from(interview.answer.answered().is_some());
            stratum.yes += u32::from(interview.answer == Answer::Yes);
        }
    }
    strata
}

/// The share of yes among those who answered, each stratum by its part of the frame (Cochran 1977,
/// section 5.10); without strata simply the share. `None` where a stratum has no answer.
pub(super) fn share(survey: &Survey) -> Option<f64> {
    let frame = f64::from(survey.frame());
    let part = |stratum: StratumShare| {
        let of_those = f64::from(stratum.yes) / f64::from(stratum.answered);
        (stratum.answered > 0).then(|| f64::from(stratum.size) / frame * of_those)
    };
    let has_persons = |stratum: &StratumShare| stratum.size > 0;
    shares(survey).into_iter().filter(has_persons).map(part).sum()
}

/// Its variance with the correction for finite strata (Cochran 1977, section 5.10). `None` where a
/// stratum that was not asked whole has fewer than two answers.
fn variance(strata: &[StratumShare], frame: f64) -> Option<f64> {
    let part = |stratum: &StratumShare| {
        let (size, answered) = (f64::from(stratum.size), f64::from(stratum.answered));
        if stratum.answered == stratum.size {
            return Some(0.0);
        }
        let share = f64::from(stratum.yes) / answered;
        let spread = share * (1.0 - share) / (answered - 1.0);
        let part = (size / frame).powi(2) * (1.0 - answered / size) * spread;
        (stratum.answered > 1).then_some(part)
    };
    strata.iter().map(part).sum()
}

/// The range at the last look alone: who did not answer counts as no for its lower end and as yes
/// for its upper end, each with half of the error where there is anybody.
fn range(tables: &Tables, survey: &Survey, error: f64) -> Range {
    let at = |answers: &Answers, error: f64| {
        let mut state = sequence::State::new(tables, &survey.strata);
        answers.iter().for_each(|(stratum, yes)| state.observe(*stratum, *yes));
        state.range(error)
    };
    let (said, perhaps) = (survey.said(), survey.perhaps());
    if said == perhaps {
        return at(&said, error);
    }
    Range { most: at(&perhaps, error / 2.0).most, ..at(&said, error / 2.0) }
}
