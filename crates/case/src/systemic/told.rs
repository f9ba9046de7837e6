//! What was found, as the contract writes it.

use super::{OrderedBy, Plan, Silence, Systemic};
use weigh::prevalence::{
    self as found, ClusterInterval, Control, Decision, DesignEffect, Detail, Drawn, Fixed, Look,
    Misreporting, Question, RateInterval, Saturation, Sequence, Stratified, Tally,
};
use wire::prevalence as told;

/// What follows from a survey, in the wire form; `strata` are what its strata are called.
pub fn prevalence_to_wire(
    drawn: Drawn,
    strata: &[String],
    question: &Question,
    found: &found::Prevalence,
) -> told::Prevalence {
    told::Prevalence {
        v: wire::VERSION,
        frame: found.bounds.of,
        drawn: drawn.code(),
        level: question.level,
        answers: answers(&found.tally),
        bounds: range(found.bounds),
        among_drawn: found.among_drawn.map(range),
        sequence: found.sequence.as_ref().and_then(steps),
        fixed: found.fixed.map(once),
        strata: found.stratified.as_ref().map(|found| over_strata(found, strata)),
        clustered: found.clustered.map(clustered),
        design_effects: told::Effects {
            cluster: found.clusters.map(effect),
            interviewer: found.interviewers.map(effect),
        },
        decision: found.decision.as_ref().map(decided),
        misreporting: found.misreporting.map(misreported),
        control: found.control.map(controlled),
        detail: found.detail.map(detailed),
        saturation: found.saturation.map(saturated),
        assumptions: found::assumptions(drawn, found),
    }
}

fn answers(tally: &Tally) -> told::Answers {
    let Tally { drawn, yes, no, declined, absent, unsure } = *tally;
    let response_rate = f64::from(yes + no) / f64::from(drawn.max(1));
    told::Answers { drawn, yes, no, declined, absent, unsure, response_rate }
}

fn range(found: found::Range) -> told::Range {
    let (low, high) = found.shares();
    told::Range { least: found.least, most: found.most, low, high }
}

fn steps(sequence: &Sequence) -> Option<told::Steps> {
    let last = |looks: &[Look]| looks.last().map(|look| range(look.range));
    let steps = |looks: &[Look]| looks.iter().map(step).collect();
    let all = sequence.say_yes.iter().chain(sequence.whatever.iter().flatten());
    Some(told::Steps {
        say_yes: last(&sequence.say_yes)?,
        whatever: sequence.whatever.as_deref().and_then(last),
        broken: all.clone().any(|look| look.broken),
        steps: steps(&sequence.say_yes),
        steps_whatever: sequence.whatever.as_deref().map(steps),
    })
}

fn step(look: &Look) -> told::Step {
    let Look { asked, yes, range, .. } = *look;
    told::Step { asked, yes, least: range.least, most: range.most }
}

fn once(fixed: Fixed) -> told::Once {
    let of = f64::from(fixed.two_sided.of.max(1));
    let side = |persons: u32| told::Side { persons, share: f64::from(persons) / of };
    told::Once {
        two_sided: range(fixed.two_sided),
        at_least: side(fixed.at_least),
        at_most: side(fixed.at_most),
    }
}

fn over_strata(found: &Stratified, names: &[String]) -> told::Strata {
    let stratum = |(one, name): (&found::StratumShare, &String)| told::Stratum {
        name: name.clone(),
        persons: one.size,
        drawn: one.drawn,
        answered: one.answered,
        yes: one.yes,
    };
    told::Strata {
        strata: found.strata.iter().zip(names).map(stratum).collect(),
        share: found.share,
        standard_error: found.standard_error,
        range: range(found.range),
    }
}

fn clustered(found: ClusterInterval) -> told::Clustered {
    let ClusterInterval { share, low, high, effective } = found;
    told::Clustered { share, low, high, effective }
}

fn effect(found: DesignEffect) -> told::Effect {
    told::Effect {
        groups: found.clusters,
        answered: found.answered,
        mean_size: found.mean_size,
        correlation: found.correlation,
        design_effect: found.effect,
        effective: found.effective,
    }
}

fn decided(found: &Decision) -> told::Decided {
    let last = |path: &[f64]| path.last().copied().unwrap_or(1.0);
    let paths = found.against_isolated.iter().zip(&found.against_systemic);
    let evidence = |(at, (isolated, systemic)): (u32, (&f64, &f64))| told::Evidence {
        asked: at,
        against_isolated: *isolated,
        against_systemic: *systemic,
    };
    told::Decided {
        isolated: found.hypotheses.isolated,
        systemic: found.hypotheses.systemic,
        isolated_at_most: found.isolated_at_most,
        systemic_at_least: found.systemic_at_least,
        isolated_yes_at_most: found.isolated_yes_at_most,
        systemic_yes_at_least: found.systemic_yes_at_least,
        error: found.hypotheses.error,
        threshold: found.threshold,
        e_against_isolated: last(&found.against_isolated),
        e_against_systemic: last(&found.against_systemic),
        no_longer_isolated: found.no_longer_isolated,
        no_longer_systemic: found.no_longer_systemic,
        verdict: found.verdict.code(),
        steps: (1..).zip(paths).map(evidence).collect(),
    }
}

fn estimate(found: RateInterval) -> told::Estimate {
    let RateInterval { estimate, low, high } = found;
    told::Estimate { estimate, low, high }
}

fn misreported(found: Misreporting) -> told::Misreported {
    told::Misreported {
        sensitivity: estimate(found.sensitivity),
        specificity: estimate(found.specificity),
        share: found.share,
        range: range(found.range),
    }
}

fn controlled(found: Control) -> told::Controlled {
    told::Controlled { asked: found.asked, yes: found.yes, false_yes: estimate(found.rate) }
}

fn detailed(found: Detail) -> told::Detailed {
    told::Detailed {
        asked: found.asked,
        known: found.known,
        true_yes: estimate(found.rate),
        yes_and_known: found.range.map(range),
    }
}

fn saturated(found: Saturation) -> told::Saturated {
    let (unseen, low, high) = found.unseen;
    told::Saturated {
        mentions: found.mentions,
        kinds: found.kinds,
        once: found.once,
        twice: found.twice,
        unseen: told::Estimate { estimate: unseen, low, high },
        unseen_at_most: found.unseen_at_most,
        kinds_at_least: found.chao.0,
        kinds_interval: found.chao.1.map(|(low, high)| [low, high]),
    }
}

impl Systemic {
    /// The wire form.
    pub fn to_wire(&self) -> told::Systemic {
        let drawn = self.survey.drawn;
        told::Systemic {
            prevalence: prevalence_to_wire(drawn, &[], &self.question, &self.found),
            list: told::FrameList {
                name: self.frame.list.clone(),
                rows: self.frame.rows,
                persons: self.frame.persons,
            },
            document: self.document.to_string(),
            question: self.asked.clone(),
            order: match self.ordered_by {
                OrderedBy::Time => "time",
                OrderedBy::Column => "column",
                OrderedBy::Rows => "rows",
            },
            asked: self.asked_to_wire(),
            plan: self.plan.as_ref().map(plan),
        }
    }

    fn asked_to_wire(&self) -> told::Asked {
        told::Asked {
            submissions: self.submissions,
            in_frame: self.sample.len(),
            more_than_once: self.more_than_once(),
            contradicting: self.silent(Silence::Contradiction),
            empty: self.silent(Silence::Empty),
            passed_over: self.silent(Silence::PassedOver),
            not_in_frame: self.outside.len(),
            may_be_in_frame: self.outside.iter().filter(|one| one.may_be.is_some()).count(),
            without_name: self.nameless.len(),
        }
    }
}

fn plan(plan: &Plan) -> told::Plan {
    let margin = |one: &found::ForMargin| told::Margin {
        margin: one.margin,
        answers: one.answers,
        more: plan.more(one.answers),
    };
    let decision = plan.decision.as_ref().map(|found| {
        let [isolated, systemic] = &found.sequential;
        told::ToDecide {
            answers: found.finite.asked,
            more: plan.more(found.finite.asked),
            systemic_from: found.finite.systemic_from,
            mean_if_isolated: isolated.mean,
            mean_if_systemic: systemic.mean,
        }
    });
    told::Plan { margins: plan.margins.iter().map(margin).collect(), decision }
}
