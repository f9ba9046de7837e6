//! What `prevalence` says to people.

use super::answers::Gathered;
use crate::output::{Output, counted, visible};
use crate::verbs::frame::percent;
use crate::verbs::stage::figure;
use weigh::prevalence::{
    Decision, DesignEffect, Detail, Fixed, Look, Misreporting, Prevalence, Question, Range,
    RateInterval, Saturation, Sequence, Stratified, Tally, Verdict, assumptions,
};

/// So many looks of a sequence are shown.
const LOOKS: usize = 8;

pub(super) fn print(
    gathered: &Gathered,
    question: &Question,
    found: &Prevalence,
    output: &mut Output,
) -> anyhow::Result<()> {
    let level = percent(question.level).replace(".0 %", " %");
    let mut lines = vec![output.strong(&tally(&found.tally, found.bounds.of))];
    lines.push(format!("without any assumption: {}", persons(found.bounds)));
    lines.extend(found.sequence.iter().flat_map(|found| sequence(found, &level)));
    lines.extend(found.fixed.iter().flat_map(|fixed| fixed_lines(fixed, &level)));
    lines.extend(found.stratified.iter().flat_map(|found| strata(found, &gathered.strata, &level)));
    lines.extend(found.clustered.iter().map(|found| {
        let (low, high) = (percent(found.low), percent(found.high));
        format!("drawn by clusters ({level}, approximate): {low} to {high} of the frame")
    }));
    lines.extend(found.decision.iter().flat_map(decision));
    lines.extend(found.misreporting.iter().flat_map(|found| misreporting(found, &level)));
    lines.extend(found.control.iter().map(|found| {
        let rate = rate(&found.rate);
        format!("control question: {} of {} said yes, {rate}", found.yes, found.asked)
    }));
    lines.extend(found.detail.iter().flat_map(detail));
    lines.extend(found.clusters.iter().map(|effect| effect_line("clusters", effect)));
    lines.extend(found.interviewers.iter().map(|effect| effect_line("interviewers", effect)));
    lines.extend(found.saturation.iter().flat_map(saturation));
    lines.extend(assumptions(gathered.survey.drawn, found).iter().map(|line| output.dim(line)));
    lines.iter().try_for_each(|line| output.line(line))
}

/// "60 of 1000 persons were drawn: 12 said yes, 44 no; 3 declined, 1 was not found".
fn tally(tally: &Tally, frame: u32) -> String {
    let mut line = format!(
        "{} of {} drawn: {} said yes, {} no",
        tally.drawn,
        counted(frame as usize, "person", "persons"),
        tally.yes,
        tally.no
    );
    let silent =
        [(tally.declined, "declined"), (tally.absent, "not found"), (tally.unsure, "unsure")];
    let silent: Vec<String> = silent
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, what)| format!("{count} {what}"))
        .collect();
    if !silent.is_empty() {
        line.push_str(&format!("; {}", silent.join(", ")));
    }
    line
}

/// "12 to 952 persons (1.20 % to 95.2 %)".
fn persons(range: Range) -> String {
    let (low, high) = range.shares();
    match range.least == range.most {
        true => format!("{} of {} ({})", range.least, range.of, percent(low)),
        false => {
            let (low, high) = (percent(low), percent(high));
            format!("{} to {} of {} ({low} to {high})", range.least, range.most, range.of)
        }
    }
}

fn sequence(found: &Sequence, level: &str) -> Vec<String> {
    let Some(last) = found.say_yes.last() else { return Vec::new() };
    let mut lines =
        vec![format!("would say yes, whenever you look ({level}): {}", persons(last.range))];
    let whatever = found.whatever.as_ref().and_then(|looks| looks.last());
    lines.extend(whatever.map(|look| {
        let range = persons(look.range);
        format!("the same, whatever those who did not answer had to say: {range}")
    }));
    let looks = found.whatever.as_ref().unwrap_or(&found.say_yes);
    lines.extend(shown(looks).map(|look| {
        let Look { asked, yes, range, .. } = look;
        format!("  after {asked:>6}: {yes:>6} yes   {}", persons(*range))
    }));
    if let Some(look) = looks.iter().find(|look| look.broken) {
        lines.push(format!(
            "warning: after {} no number fits all that was seen before; such an order has a chance \
             of less than what the level leaves, so look at whether the order was random",
            look.asked
        ));
    }
    lines
}

/// Some of the looks, the last included, evenly spread.
fn shown(looks: &[Look]) -> impl Iterator<Item = &Look> {
    let stride = looks.len().div_ceil(LOOKS).max(1);
    let is_shown = move |at: &usize| (at + 1).is_multiple_of(stride) || at + 1 == looks.len();
    looks.iter().enumerate().filter(move |(at, _)| is_shown(at)).map(|(_, look)| look)
}

fn fixed_lines(fixed: &Fixed, level: &str) -> [String; 2] {
    let share = |number: u32| percent(f64::from(number) / f64::from(fixed.two_sided.of.max(1)));
    let (least, most) = (fixed.at_least, fixed.at_most);
    [
        format!(
            "if the number of interviews was fixed beforehand ({level}): {}",
            persons(fixed.two_sided)
        ),
        format!(
            "  one-sided: at least {least} ({}); or at most {most} ({})",
            share(least),
            share(most)
        ),
    ]
}

fn strata(found: &Stratified, names: &[String], level: &str) -> Vec<String> {
    let mut lines =
        vec![format!("over all strata, looked at once ({level}): {}", persons(found.range))];
    if let Some(share) = found.share {
        let error =
            found.standard_error.map(|error| format!(", standard error {}", percent(error)));
        lines.push(format!("  estimate {}{}", percent(share), error.unwrap_or_default()));
    }
    let stratum = |(one, name): (&weigh::prevalence::StratumShare, &String)| {
        format!("  {}: {} of {} said yes, of {}", visible(name), one.yes, one.answered, one.size)
    };
    lines.extend(found.strata.iter().zip(names).map(stratum));
    lines
}

fn decision(found: &Decision) -> Vec<String> {
    let last = |path: &[f64]| figure(path.last().copied().unwrap_or(1.0));
    let words = match found.verdict {
        Verdict::Systemic => "isolated is given up",
        Verdict::Isolated => "systemic is given up",
        Verdict::Between => "both are given up: it is between the two",
        Verdict::Open => "neither is given up yet",
    };
    let after = |what: &str, after: Option<u32>| {
        after.map(|after| format!("  {what} is given up after {after} interviews"))
    };
    let mut lines = vec![
        format!(
            "systemic (from {}, {} persons) or isolated (up to {}, {} persons): {words} ({})",
            percent(found.hypotheses.systemic),
            found.systemic_at_least,
            percent(found.hypotheses.isolated),
            found.isolated_at_most,
            found.verdict.code(),
        ),
        format!(
            "  evidence against isolated {}, against systemic {}; {} decides",
            last(&found.against_isolated),
            last(&found.against_systemic),
            figure(found.threshold)
        ),
    ];
    let yes = (found.isolated_yes_at_most, found.systemic_yes_at_least);
    if yes != (found.isolated_at_most, found.systemic_at_least) {
        let (most, least) = yes;
        lines.push(format!(
            "  errors in answers taken in: isolated allows for up to {most} who would say yes, systemic \
             asks for {least}"
        ));
    }
    lines.extend(after("isolated", found.no_longer_isolated));
    lines.extend(after("systemic", found.no_longer_systemic));
    lines
}

fn rate(rate: &RateInterval) -> String {
    let RateInterval { estimate, low, high } = rate;
    format!("{} ({} to {})", percent(*estimate), percent(*low), percent(*high))
}

fn misreporting(found: &Misreporting, level: &str) -> Vec<String> {
    let share = found.share.map(|share| format!("  estimate {}", percent(share)));
    let mut lines = vec![
        format!("lived it, errors in answers taken in ({level}): {}", persons(found.range)),
        format!(
            "  sensitivity {}, specificity {}",
            rate(&found.sensitivity),
            rate(&found.specificity)
        ),
    ];
    lines.extend(share);
    lines
}

fn detail(found: &Detail) -> Vec<String> {
    let line = format!(
        "held-back detail: {} of {} who said yes know it, {}",
        found.known,
        found.asked,
        rate(&found.rate)
    );
    let range = found.range.map(|range| format!("  would say yes and know it: {}", persons(range)));
    std::iter::once(line).chain(range).collect()
}

fn effect_line(what: &str, found: &DesignEffect) -> String {
    let effect = match (found.effect, found.correlation) {
        (Some(effect), Some(correlation)) => {
            format!("design effect {effect:.2}, correlation within {correlation:.3}")
        }
        (Some(effect), None) => format!("design effect {effect:.2}"),
        (None, _) => "their effect cannot be told, each counts as one".to_owned(),
    };
    format!(
        "{what}: {} with {} answers; {effect}; worth {:.0} answers of people drawn one by one",
        found.clusters, found.answered, found.effective
    )
}

fn saturation(found: &Saturation) -> Vec<String> {
    let (mass, low, high) = found.unseen;
    let kinds = match found.chao {
        (kinds, Some((low, high))) => format!("{kinds:.1} at least ({low:.1} to {high:.1})"),
        (kinds, None) => format!("{kinds:.0} at least"),
    };
    vec![
        format!(
            "kinds: {} in {} mentions, {} of them once; in all {kinds}",
            found.kinds, found.mentions, found.once
        ),
        format!(
            "  the next mention is of a new kind with {} ({} to {}, approximate; without approximation at most {})",
            percent(mass),
            percent(low),
            percent(high),
            percent(found.unseen_at_most)
        ),
    ]
}
