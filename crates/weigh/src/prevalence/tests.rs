//! Coverage, computed exactly where a sum over all samples can be, and laws.

use super::sequence::State;
use super::tables::{ROOM, Tables};
use super::*;
use crate::random::Random;
use proptest::prelude::*;

fn interview(answer: Answer) -> Interview {
    Interview {
        answer,
        stratum: 0,
        cluster: None,
        interviewer: None,
        control: None,
        detail: None,
        kinds: Vec::new(),
    }
}

fn survey(frame: u32, drawn: Drawn, answers: &[Answer]) -> Survey {
    let interviews = answers.iter().map(|answer| interview(*answer)).collect();
    Survey { strata: vec![frame], interviews, drawn }
}

fn question() -> Question {
    Question { level: 0.95, sensitivity: None, specificity: None, hypotheses: None }
}

/// The probability that the sequence misses `truth` at some time, for every order in which the frame
/// can be drawn: the chances of each number of yes among those asked, without those that missed.
fn ever_missed(tables: &Tables, frame: u32, truth: u32, error: f64) -> f64 {
    let mut state = State::new(tables, &[frame]);
    let limit = -error.ln() + ROOM;
    let (mut chances, mut missed) = (vec![1.0], 0.0);
    for asked in 1..=frame {
        let mut next = vec![0.0; chances.len() + 1];
        for (yes, chance) in chances.iter().enumerate() {
            let left = f64::from(truth.saturating_sub(yes as u32)) / f64::from(frame - asked + 1);
            next[yes] += chance * (1.0 - left);
            next[yes + 1] += chance * left;
        }
        for (yes, chance) in next.iter_mut().enumerate().filter(|(_, chance)| **chance > 0.0) {
            state.strata[0].drawn = asked;
            state.strata[0].yes = yes as u32;
            if state.evidence(truth) >= limit {
                missed += std::mem::take(chance);
            }
        }
        chances = next;
    }
    missed
}

#[test]
fn at_no_time_and_for_no_truth_the_sequence_misses_more_often_than_said() {
    for frame in [1, 2, 7, 60, 150] {
        let tables = Tables::up_to(frame);
        for truth in 0..=frame {
            let missed = ever_missed(&tables, frame, truth, 0.05);
            assert!(missed <= 0.05, "{truth} of {frame}: {missed}");
        }
    }
}

/// Puts a list in random order (Fisher & Yates).
fn shuffle<T>(list: &mut [T], random: &mut Random) {
    for at in (1..list.len()).rev() {
        list.swap(at, random.below(at + 1));
    }
}

/// People of three strata, of whom some decline, in a random order.
fn people(random: &mut Random) -> Vec<Interview> {
    let mut people = Vec::new();
    for (stratum, (yes, no, declined)) in
        [(9, 20, 3), (2, 17, 1), (5, 5, 0)].into_iter().enumerate()
    {
        for (answer, count) in [(Answer::Yes, yes), (Answer::No, no), (Answer::Declined, declined)]
        {
            people.extend((0..count).map(|_| Interview { stratum, ..interview(answer) }));
        }
    }
    shuffle(&mut people, random);
    people
}

#[test]
fn simulated_with_strata_and_refusals_the_truth_is_covered_at_every_look() {
    const PATHS: u32 = 300;
    let mut random = Random::new(5, 0);
    let tables = Tables::up_to(62);
    let (mut missed_yes, mut missed_whatever) = (0, 0);
    for _ in 0..PATHS {
        let survey = Survey {
            strata: vec![32, 20, 10],
            interviews: people(&mut random),
            drawn: Drawn::RandomOrder,
        };
        let found = super::sequence(&tables, &survey, &survey.tally(), 0.2);
        let misses = |looks: &[Look], truth| looks.iter().any(|look| !look.range.contains(truth));
        missed_yes += u32::from(misses(&found.say_yes, 16));
        // Those who declined may have had nothing to say, or all a yes.
        let whatever = found.whatever.unwrap();
        missed_whatever += u32::from(misses(&whatever, 16) || misses(&whatever, 20));
    }
    assert!(
        missed_yes <= PATHS / 5 && missed_whatever <= PATHS / 5,
        "{missed_yes} {missed_whatever}"
    );
}

#[test]
fn volunteers_get_the_bounds_and_nothing_else() {
    let answers = [Answer::Yes, Answer::No, Answer::Yes, Answer::Declined];
    for drawn in [Drawn::Volunteers, Drawn::Unknown] {
        let asked = Question {
            sensitivity: Some(Rate::Known(0.9)),
            hypotheses: Some(Hypotheses { isolated: 0.1, systemic: 0.3, error: 0.05 }),
            ..question()
        };
        let found = assess(&survey(10, drawn, &answers), &asked).unwrap();
        assert_eq!(found.bounds, Range { least: 2, most: 9, of: 10 });
        assert!(found.sequence.is_none() && found.fixed.is_none() && found.decision.is_none());
        assert!(found.misreporting.is_none() && found.clustered.is_none());
    }
}

#[test]
fn whoever_asked_everybody_knows_the_number() {
    for frame in [1, 2, 9] {
        for yes in 0..=frame {
            let answers: Vec<Answer> =
                (0..frame).map(|at| if at < yes { Answer::Yes } else { Answer::No }).collect();
            let found = assess(&survey(frame, Drawn::RandomOrder, &answers), &question()).unwrap();
            let exact = Range { least: yes, most: yes, of: frame };
            assert_eq!(found.bounds, exact);
            assert_eq!(found.fixed.map(|fixed| fixed.two_sided), Some(exact));
            let looks = found.sequence.map(|sequence| sequence.say_yes);
            assert_eq!(looks.and_then(|looks| looks.last().map(|look| look.range)), Some(exact));
        }
    }
}

#[test]
fn whoever_asked_nobody_knows_nothing() {
    let found = assess(&survey(9, Drawn::RandomOrder, &[]), &question()).unwrap();
    let all = Range { least: 0, most: 9, of: 9 };
    assert_eq!((found.bounds, found.fixed.map(|fixed| fixed.two_sided)), (all, Some(all)));
    assert!(found.among_drawn.is_none() && found.sequence.is_some_and(|s| s.say_yes.is_empty()));
}

#[test]
fn a_survey_that_cannot_be_is_refused() {
    let refused = |survey: Survey, question: Question| assess(&survey, &question).unwrap_err();
    let two = [Answer::Yes, Answer::No];
    assert!(matches!(
        refused(survey(1, Drawn::Unknown, &two), question()),
        PrevalenceError::SmallFrame { drawn: 2, size: 1 }
    ));
    assert_eq!(refused(survey(0, Drawn::Unknown, &[]), question()), PrevalenceError::NoFrame);
    let huge = survey(MOST_PERSONS + 1, Drawn::Unknown, &two);
    assert!(matches!(refused(huge, question()), PrevalenceError::LargeFrame { .. }));
    for level in [0.0, 1.0, f64::NAN, -1.0, 95.0] {
        let question = Question { level, ..question() };
        assert!(matches!(
            refused(survey(9, Drawn::Unknown, &two), question),
            PrevalenceError::Share { .. }
        ));
    }
    let mut elsewhere = survey(9, Drawn::Unknown, &two);
    elsewhere.interviews[1].stratum = 1;
    assert!(matches!(
        refused(elsewhere, question()),
        PrevalenceError::Stratum { interview: 2, .. }
    ));
}

#[test]
fn the_control_question_gives_the_specificity() {
    let mut asked = survey(100, Drawn::RandomSample, &[Answer::Yes; 10]);
    asked.interviews.extend((0..30).map(|_| interview(Answer::No)));
    for (at, interview) in asked.interviews.iter_mut().enumerate() {
        interview.control = Some(at < 4);
        interview.detail = (at < 6).then_some(at != 0);
    }
    let found = assess(&asked, &question()).unwrap();
    let (control, misreporting) = (found.control.unwrap(), found.misreporting.unwrap());
    assert_eq!((control.asked, control.yes), (40, 4));
    assert!((misreporting.specificity.estimate - 0.9).abs() < 1e-12);
    // (.25 + .9 − 1) / .9
    assert!(misreporting.share.is_some_and(|share| (share - 0.15 / 0.9).abs() < 1e-12));
    let fixed = found.fixed.unwrap().two_sided;
    assert!(misreporting.range.least < fixed.least);
    let detail = found.detail.unwrap();
    assert_eq!((detail.asked, detail.known), (6, 5));
    assert!(detail.range.is_some_and(|range| range.least >= 5 && range.most < fixed.most));
}

#[test]
fn evidence_decides_when_it_is_enough() {
    let hypotheses = Some(Hypotheses { isolated: 0.02, systemic: 0.2, error: 0.01 });
    let decided = |answers: &[Answer], drawn| {
        let question = Question { hypotheses, ..question() };
        assess(&survey(1000, drawn, answers), &question).unwrap().decision.unwrap()
    };
    let many = decided(&[Answer::Yes, Answer::No, Answer::Yes, Answer::Yes], Drawn::RandomOrder);
    // 200·199·198/(20·19·18) against 1, times 800/980 for the no.
    assert_eq!((many.verdict, many.no_longer_isolated), (Verdict::Systemic, Some(4)));
    let ratio = 200.0 * 199.0 * 198.0 / (20.0 * 19.0 * 18.0) * 800.0 / 980.0;
    assert!((many.against_isolated[3] - ratio).abs() < 1e-6 * ratio);
    let none = decided(&[Answer::No; 40], Drawn::RandomOrder);
    assert_eq!((none.verdict, none.no_longer_isolated), (Verdict::Isolated, None));
    assert!(none.no_longer_systemic.is_some_and(|after| after < 40));
    let silent = decided(&[Answer::Absent; 40], Drawn::RandomOrder);
    assert_eq!(silent.verdict, Verdict::Open);
    let once = decided(&[Answer::No; 40], Drawn::RandomSample);
    assert_eq!((once.verdict, once.against_isolated.len()), (Verdict::Isolated, 1));
}

/// Everybody who lived it says yes with .9, everybody else with .05; in random order, with answers to
/// a control question. How often each hypothesis is given up.
fn given_up(lived: u32, question: &Question, strata: &[u32], random: &mut Random) -> (u32, u32) {
    const PATHS: u32 = 200;
    let frame: u32 = strata.iter().sum();
    let (mut isolated, mut systemic) = (0, 0);
    for _ in 0..PATHS {
        let yes =
            |who: u32, random: &mut Random| random.uniform() < if who < lived { 0.9 } else { 0.05 };
        let mut order: Vec<(u32, usize)> = (0..frame).map(|who| (who, 0)).collect();
        let of = (0..strata.len()).flat_map(|at| vec![at; strata[at] as usize]);
        order.iter_mut().zip(of).for_each(|(person, at)| person.1 = at);
        shuffle(&mut order, random);
        let one = |(who, stratum): &(u32, usize)| {
            let answer = if yes(*who, random) { Answer::Yes } else { Answer::No };
            let control = Some(yes(frame, random));
            Interview { stratum: *stratum, control, ..interview(answer) }
        };
        let interviews = order.iter().map(one).collect();
        let survey = Survey { strata: strata.to_vec(), interviews, drawn: Drawn::RandomOrder };
        let found = assess(&survey, question).unwrap().decision.unwrap();
        isolated += u32::from(found.no_longer_isolated.is_some());
        systemic += u32::from(found.no_longer_systemic.is_some());
    }
    (isolated, systemic)
}

#[test]
fn errors_in_answers_are_in_the_decision() {
    // 5 of 100 who lived it give about 9 yes, of which a decision that believes them makes more than
    // a hypothesis of at most 5 allows.
    let hypotheses = Some(Hypotheses { isolated: 0.05, systemic: 0.4, error: 0.05 });
    let believing = Question { hypotheses, specificity: Some(Rate::Known(1.0)), ..question() };
    let known = Question {
        sensitivity: Some(Rate::Known(0.9)),
        specificity: Some(Rate::Known(0.95)),
        ..believing
    };
    let sensitivity = Some(Rate::Counted { right: 180, of: 200 });
    let by_control = Question { sensitivity, specificity: None, ..believing };
    let mut random = Random::new(17, 0);
    let (wrongly, _) = given_up(5, &believing, &[100], &mut random);
    assert!(wrongly > 60, "{wrongly}");
    for (question, strata) in [(known, &[100][..]), (by_control, &[100]), (known, &[60, 40])] {
        let (isolated, systemic) = given_up(5, &question, strata, &mut random);
        assert!(isolated <= 10 && systemic >= 180, "{isolated} {systemic}");
        let (isolated, systemic) = given_up(40, &question, strata, &mut random);
        assert!(isolated >= 180 && systemic <= 10, "{isolated} {systemic}");
    }
}

#[test]
fn when_all_are_asked_the_decision_is_what_is_the_case() {
    let (frame, hypotheses) = (20, Hypotheses { isolated: 0.2, systemic: 0.5, error: 0.05 });
    for strata in [vec![frame], vec![12, 8]] {
        for yes in 0..=frame {
            let mut order: Vec<Interview> = (0..frame)
                .map(|at| {
                    let answer = if at < yes { Answer::Yes } else { Answer::No };
                    let stratum = usize::from(strata.len() > 1 && at % 5 > 2);
                    Interview { stratum, ..interview(answer) }
                })
                .collect();
            shuffle(&mut order, &mut Random::new(3, yes.into()));
            let survey =
                Survey { strata: strata.clone(), interviews: order, drawn: Drawn::RandomOrder };
            let question = Question { hypotheses: Some(hypotheses), ..question() };
            let found = assess(&survey, &question).unwrap().decision.unwrap();
            let last = |path: &[f64]| path.last().is_some_and(|value| *value >= found.threshold);
            // These answers leave nothing open: what they rule out has evidence against it at the
            // end, and what is the case has none.
            assert_eq!(last(&found.against_isolated), yes > 4, "{strata:?} {yes}");
            assert_eq!(last(&found.against_systemic), yes < 10, "{strata:?} {yes}");
        }
    }
}

#[test]
fn a_control_question_that_all_say_yes_to_takes_no_bounds_from_volunteers() {
    let mut asked = survey(10, Drawn::Volunteers, &[Answer::Yes, Answer::No]);
    asked.interviews.iter_mut().for_each(|interview| interview.control = Some(true));
    let found = assess(&asked, &question()).unwrap();
    assert_eq!(found.bounds, Range { least: 1, most: 9, of: 10 });
    assert!(found.misreporting.is_none() && found.control.is_some());
    asked.drawn = Drawn::RandomSample;
    assert!(matches!(assess(&asked, &question()), Err(PrevalenceError::NoInformation { .. })));
}

#[test]
fn who_was_not_asked_for_the_detail_may_know_it() {
    let mut asked = survey(40, Drawn::RandomSample, &[Answer::Yes; 10]);
    asked.interviews.iter_mut().take(2).for_each(|interview| interview.detail = Some(true));
    let detail = assess(&asked, &question()).unwrap().detail.unwrap();
    assert!(detail.range.is_some_and(|range| range.least <= 2 && range.most == 40), "{detail:?}");
}

/// A survey of up to three strata: sizes, and for each who was drawn the stratum and the answer.
fn any_survey() -> impl Strategy<Value = Survey> {
    let stratum = proptest::collection::vec(0_u8..4, 0..12);
    let strata = proptest::collection::vec((stratum, 0_u32..10), 1..4);
    (strata, any::<u64>()).prop_map(|(strata, seed)| {
        let mut interviews = Vec::new();
        let mut sizes = Vec::new();
        for (at, (answers, more)) in strata.iter().enumerate() {
            sizes.push(answers.len() as u32 + more);
            let answer = |code: &u8| match code {
                0 => Answer::Yes,
                1 | 2 => Answer::No,
                _ => Answer::Declined,
            };
            let one = |code: &u8| Interview { stratum: at, ..interview(answer(code)) };
            interviews.extend(answers.iter().map(one));
        }
        if sizes.iter().sum::<u32>() == 0 {
            sizes[0] = 1;
        }
        shuffle(&mut interviews, &mut Random::new(seed, 0));
        Survey { strata: sizes, interviews, drawn: Drawn::RandomOrder }
    })
}

/// The same answers of a random sample without strata.
fn pooled(survey: &Survey) -> Survey {
    let answers: Vec<Answer> = survey.interviews.iter().map(|one| one.answer).collect();
    self::survey(survey.frame(), Drawn::RandomSample, &answers)
}

fn last(found: &Prevalence) -> Option<Range> {
    let sequence = found.sequence.as_ref()?;
    let looks = sequence.whatever.as_ref().unwrap_or(&sequence.say_yes);
    looks.last().filter(|look| !look.broken).map(|look| look.range)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn every_interval_is_within_the_bounds(survey in any_survey()) {
        let found = assess(&survey, &question()).unwrap();
        let within = |range: Range| {
            range.least <= range.most
                && range.least >= found.bounds.least
                && range.most <= found.bounds.most
        };
        prop_assert!(last(&found).is_none_or(within));
        prop_assert!(found.fixed.is_none_or(|fixed| within(fixed.two_sided)));
        prop_assert!(found.stratified.as_ref().is_none_or(|found| within(found.range)));
    }

    #[test]
    fn looks_only_narrow(survey in any_survey()) {
        let found = assess(&survey, &question()).unwrap();
        let looks = found.sequence.unwrap().say_yes;
        for pair in looks.windows(2).filter(|pair| !pair[1].broken) {
            prop_assert!(pair[1].range.least >= pair[0].range.least);
            prop_assert!(pair[1].range.most <= pair[0].range.most);
        }
    }

    #[test]
    fn one_more_yes_never_lowers_an_end(survey in any_survey(), at in any::<prop::sample::Index>()) {
        prop_assume!(!survey.interviews.is_empty());
        let mut single = pooled(&survey);
        let at = at.index(single.interviews.len());
        let mut range = |answer| {
            single.interviews[at].answer = answer;
            assess(&single, &question()).unwrap().fixed.unwrap().two_sided
        };
        let (no, yes) = (range(Answer::No), range(Answer::Yes));
        prop_assert!(yes.least >= no.least && yes.most >= no.most);
    }

    #[test]
    fn every_number_is_one(survey in any_survey(), way in 0_usize..5, groups in 1_usize..5) {
        let ways = [
            Drawn::RandomOrder,
            Drawn::RandomSample,
            Drawn::Clusters,
            Drawn::Volunteers,
            Drawn::Unknown,
        ];
        let mut survey = Survey { drawn: ways[way], ..survey };
        for (at, interview) in survey.interviews.iter_mut().enumerate() {
            interview.cluster = Some(at % groups);
            interview.interviewer = (at % 2 == 0).then_some(at % 3);
            interview.control = (at % 3 != 0).then_some(at % 4 == 0);
            interview.detail = Some(at % groups == 0);
            interview.kinds = (0..at % 3).map(|kind| kind * groups).collect();
        }
        let question = Question {
            sensitivity: Some(Rate::Counted { right: 9, of: 10 }),
            specificity: Some(Rate::Known(0.95)),
            hypotheses: Some(Hypotheses { isolated: 0.0, systemic: 1.0, error: 0.05 }),
            ..question()
        };
        let told = format!("{:?}", assess(&survey, &question).unwrap());
        prop_assert!(!told.contains("NaN") && !told.contains("inf"), "{told}");
    }

    #[test]
    fn the_order_of_the_strata_changes_nothing(survey in any_survey()) {
        let turned = |at: usize| survey.strata.len() - 1 - at;
        let interviews = survey.interviews.iter();
        let interviews = interviews.map(|one| Interview { stratum: turned(one.stratum), ..one.clone() });
        let other = Survey {
            strata: survey.strata.iter().rev().copied().collect(),
            interviews: interviews.collect(),
            drawn: survey.drawn,
        };
        let (one, other) = (assess(&survey, &question()).unwrap(), assess(&other, &question()).unwrap());
        prop_assert_eq!(&one.sequence, &other.sequence);
        prop_assert_eq!(one.stratified.map(|found| found.range), other.stratified.map(|found| found.range));
    }

    #[test]
    fn the_order_of_a_sample_changes_nothing(survey in any_survey(), seed in any::<u64>()) {
        let survey = Survey { drawn: Drawn::RandomSample, ..survey };
        let mut other = survey.clone();
        shuffle(&mut other.interviews, &mut Random::new(seed, 0));
        let question = Question {
            hypotheses: Some(Hypotheses { isolated: 0.0, systemic: 0.9, error: 0.1 }),
            specificity: Some(Rate::Counted { right: 9, of: 10 }),
            ..question()
        };
        prop_assert_eq!(assess(&survey, &question), assess(&other, &question));
    }

    #[test]
    fn a_refusal_is_never_narrower_than_an_answer(survey in any_survey(), at in any::<prop::sample::Index>()) {
        prop_assume!(!survey.interviews.is_empty());
        let mut single = pooled(&survey);
        let at = at.index(single.interviews.len());
        let mut range = |answer| {
            single.interviews[at].answer = answer;
            assess(&single, &question()).unwrap().fixed.unwrap().two_sided
        };
        let (yes, no, silent) = (range(Answer::Yes), range(Answer::No), range(Answer::Declined));
        prop_assert!(silent.least <= yes.least.min(no.least) && silent.most >= yes.most.max(no.most));
    }
}
