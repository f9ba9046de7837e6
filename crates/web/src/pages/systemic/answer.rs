//! What follows so far, in words and as a chart.

use super::super::plots::{Chart, Looks};
use crate::words::{Value, Words};
use ::case::Systemic;
use ::case::prevalence::{Decision, Drawn, Look, Range, Verdict};

/// Points of a path, and rows of its table, at most; the last is always there.
const POINTS: usize = 200;

pub(super) struct AnswerShown {
    /// The range in a sentence.
    pub(super) number: String,
    /// Without any assumption.
    pub(super) bounds: String,
    pub(super) assumption: String,
    pub(super) verdict: String,
    /// The evidence behind it.
    pub(super) evidence: Option<String>,
    /// Where no number fits all that was seen.
    pub(super) broken: Option<String>,
    /// What would settle it.
    pub(super) plan: Vec<String>,
}

pub(super) fn answer(words: Words, found: &Systemic) -> AnswerShown {
    let bounds = &found.found.bounds;
    let drawn = found.survey.drawn;
    let number = match range(found) {
        Some((key, range)) => words.say_with(key, &values(words, &range)),
        None => words.say_with("systemic-said", &said(found)),
    };
    AnswerShown {
        number,
        bounds: words.say_with("systemic-bounds", &values(words, bounds)),
        assumption: words.of_code("systemic-assumed", drawn.code()),
        verdict: verdict(words, found),
        evidence: found.found.decision.as_ref().map(|found| evidence(words, found)),
        broken: broken(words, found),
        plan: plan(words, found),
    }
}

/// The narrowest range that the way of drawing gives, whatever those who were silent had to say, with the
/// sentence that says it.
fn range(found: &Systemic) -> Option<(&'static str, Range)> {
    let last = |looks: &[Look]| looks.last().map(|look| look.range);
    let any_time = found
        .found
        .sequence
        .as_ref()
        .and_then(|sequence| last(sequence.whatever.as_deref().unwrap_or(&sequence.say_yes)));
    let once = found.found.fixed.map(|fixed| ("systemic-once", fixed.two_sided));
    any_time.map(|range| ("systemic-any-time", range)).or(once)
}

fn said(found: &Systemic) -> Vec<(&'static str, Value<'static>)> {
    let tally = found.found.tally;
    vec![("yes", tally.yes.into()), ("drawn", tally.drawn.into())]
}

fn values(words: Words, range: &Range) -> Vec<(&'static str, Value<'static>)> {
    let (low, high) = range.shares();
    vec![
        ("least", range.least.into()),
        ("most", range.most.into()),
        ("of", range.of.into()),
        ("low", words.percent(low).into()),
        ("high", words.percent(high).into()),
    ]
}

fn verdict(words: Words, found: &Systemic) -> String {
    match (&found.found.decision, found.survey.drawn) {
        (Some(decision), _) => {
            let values = shares(words, decision);
            words.of_code_with("systemic-verdict", decision.verdict.code(), &values)
        }
        (None, Drawn::Volunteers) => words.say("systemic-no-verdict-volunteers"),
        (None, _) => words.say("systemic-no-verdict"),
    }
}

fn shares(words: Words, decision: &Decision) -> Vec<(&'static str, Value<'static>)> {
    let hypotheses = decision.hypotheses;
    vec![
        ("isolated", words.percent(hypotheses.isolated).into()),
        ("systemic", words.percent(hypotheses.systemic).into()),
        ("error", words.percent(hypotheses.error).into()),
        ("few", decision.isolated_at_most.into()),
        ("many", decision.systemic_at_least.into()),
    ]
}

fn evidence(words: Words, decision: &Decision) -> String {
    let last = |path: &[f64]| words.ratio(path.last().copied().unwrap_or(1.0));
    let values = [
        ("isolated", last(&decision.against_isolated).into()),
        ("systemic", last(&decision.against_systemic).into()),
        ("threshold", words.ratio(decision.threshold).into()),
    ];
    words.say_with("systemic-evidence", &values)
}

fn broken(words: Words, found: &Systemic) -> Option<String> {
    let sequence = found.found.sequence.as_ref()?;
    let all = sequence.say_yes.iter().chain(sequence.whatever.iter().flatten());
    let asked = all.filter(|look| look.broken).map(|look| look.asked).min()?;
    Some(words.count("systemic-broken", asked))
}

fn plan(words: Words, found: &Systemic) -> Vec<String> {
    let Some(plan) = &found.plan else { return Vec::new() };
    let is_decided = found.found.decision.as_ref().is_some_and(|it| it.verdict != Verdict::Open);
    let margins = plan.margins.iter().map(|margin| {
        let points = words.number(margin.margin * 100.0, 0);
        let values = [
            ("points", points.into()),
            ("answers", margin.answers.into()),
            ("more", plan.more(margin.answers).into()),
        ];
        words.say_with("systemic-margin", &values)
    });
    let mut lines: Vec<String> = margins.collect();
    if let Some(decision) = plan.decision.filter(|_| !is_decided) {
        let [isolated, systemic] = &decision.sequential;
        let values = [
            ("answers", decision.finite.asked.into()),
            ("more", plan.more(decision.finite.asked).into()),
            ("from", decision.finite.systemic_from.into()),
            ("few", words.number(isolated.mean, 0).into()),
            ("many", words.number(systemic.mean, 0).into()),
        ];
        lines.push(words.say_with("systemic-to-decide", &values));
    }
    if is_decided {
        lines.push(words.say("systemic-decided"));
    }
    if !matches!(found.survey.drawn, Drawn::RandomOrder | Drawn::RandomSample) {
        lines.push(words.say("systemic-draw-them"));
    }
    lines
}

/// What was left possible after each interview, where each was drawn at random.
pub(super) fn chart(words: Words, found: &Systemic) -> Option<Chart> {
    let sequence = found.found.sequence.as_ref().filter(|sequence| !sequence.say_yes.is_empty())?;
    let whatever = sequence.whatever.as_deref();
    let path = |looks: &[Look]| -> Vec<(u32, f64, f64)> {
        let thinned = thinned(looks).into_iter();
        thinned.map(|look| (look.asked, look.range.shares().0, look.range.shares().1)).collect()
    };
    let said = path(&sequence.say_yes);
    let (band, inner) = match whatever {
        Some(whatever) => (path(whatever), said),
        None => (said, Vec::new()),
    };
    let hypotheses = found.question.hypotheses;
    let level = |(key, share): (&str, f64)| {
        (share, words.say_with(key, &[("share", words.percent(share).into())]))
    };
    let levels = hypotheses.map(|both| {
        [("systemic-level-isolated", both.isolated), ("systemic-level-systemic", both.systemic)]
    });
    let levels = levels.into_iter().flatten().map(level).collect();
    let looks = Looks { band, inner, levels };
    let percent = |share: f64| words.percent(share);
    Some(Chart {
        svg: looks.svg(
            &words.say("systemic-chart"),
            &words.say("systemic-interviews"),
            percent,
            |n| words.number(n, 0),
        ),
        header: header(words, whatever.is_some()),
        rows: rows(words, &sequence.say_yes, whatever),
        links: Vec::new(),
    })
}

fn header(words: Words, has_silent: bool) -> Vec<String> {
    let mut header = vec![
        words.say("systemic-interviews"),
        words.say("systemic-yes-so-far"),
        words.say("systemic-would-say"),
    ];
    header.extend(has_silent.then(|| words.say("systemic-whatever")));
    header
}

fn rows(words: Words, say_yes: &[Look], whatever: Option<&[Look]>) -> Vec<Vec<String>> {
    let between = |range: &Range| {
        let (low, high) = range.shares();
        format!("{}–{}", words.percent(low), words.percent(high))
    };
    let whatever = whatever.map(thinned).unwrap_or_default();
    let mut whatever = whatever.into_iter();
    let row = |look: &Look| {
        let number = |count: u32| words.number(count.into(), 0);
        let mut row = vec![number(look.asked), number(look.yes), between(&look.range)];
        row.extend(whatever.next().map(|look| between(&look.range)));
        row
    };
    thinned(say_yes).into_iter().map(row).collect()
}

/// Some of the looks, evenly spread, the last among them.
fn thinned(looks: &[Look]) -> Vec<&Look> {
    let stride = looks.len().div_ceil(POINTS).max(1);
    let is_kept = |at: usize| (at + 1).is_multiple_of(stride) || at + 1 == looks.len();
    looks.iter().enumerate().filter(|(at, _)| is_kept(*at)).map(|(_, look)| look).collect()
}
