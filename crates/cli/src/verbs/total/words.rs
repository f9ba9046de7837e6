//! What was found, for people.

use crate::output::{Output, visible};
use case::HowMany;
use weigh::total::{
    ASSUMPTION, Answer, Assessment, Criterion, Estimate, HIGH_COVERAGE, Linkage, Sensitivity, Table,
};

/// Of so many lists, what every two say on their own is printed.
const FEW: usize = 3;

pub(super) fn print(found: &HowMany, output: &mut Output) -> anyhow::Result<()> {
    let all = &found.assessment;
    lists(&found.table, output)?;
    match &all.answer {
        Some(answer) => answered(answer, &all.curve, output)?,
        None => refused(all, output)?,
    }
    for caution in &all.cautions {
        output.line(&format!("  beside it: {}", visible(&caution.to_string())))?;
    }
    bounds(all, output)?;
    others(all, output)?;
    if found.table.lists().len() <= FEW {
        pairs(&found.table, all, output)?;
    }
    found.linkage.iter().try_for_each(|found| linkage(found, output))
}

fn lists(table: &Table, output: &mut Output) -> anyhow::Result<()> {
    let named = table.lists().iter().enumerate();
    let sizes: Vec<String> =
        named.map(|(at, name)| format!("{} {}", visible(name), table.size(at))).collect();
    let head = format!("{} people on {} lists", table.total(), sizes.len());
    output.line(&format!("{}: {}", output.strong(&head), sizes.join(", ")))
}

fn answered(answer: &Answer, curve: &[Sensitivity], output: &mut Output) -> anyhow::Result<()> {
    let shown = output.strong(&format!("In all about {:.0}", answer.total));
    output.line(&format!(
        "{shown} (95 %: {:.0} to {:.0}), by latent classes",
        answer.low, answer.high
    ))?;
    output.line(&format!("  assuming that {ASSUMPTION}"))?;
    output.line("  if in truth ξ times as many are unseen:")?;
    for Sensitivity { xi, answer: Answer { total, low, high } } in curve {
        output.line(&format!("    ξ = {xi:<5.2} {total:>9.0} ({low:.0} to {high:.0})"))?;
    }
    Ok(())
}

fn refused(all: &Assessment, output: &mut Output) -> anyhow::Result<()> {
    let head = output.strong("No number in all");
    output.line(&head)?;
    let mut reasons = all.refusals.iter().map(|refusal| visible(&refusal.to_string()));
    reasons.try_for_each(|reason| output.line(&format!("  refused: {reason}")))
}

fn bounds(all: &Assessment, output: &mut Output) -> anyhow::Result<()> {
    output.line(
        "At least, if lists are independent for each person, and who is easy to find for one list is \
         so for the others:",
    )?;
    let bounds = &all.bounds;
    let named = [
        ("by list", bounds.by_list),
        ("Chao, of equal lists", bounds.chao),
        ("Chao, corrected", bounds.corrected),
        ("Zelterman (close to one)", bounds.zelterman),
    ];
    if bounds.by_list.is_none() {
        output.line("  nobody is on two lists: nothing is known but those who are counted")?;
    }
    for (name, estimate) in named {
        let Some(estimate) = estimate.filter(|_| bounds.by_list.is_some()) else { continue };
        output.line(&format!("  {name:<28} {}", shown(&estimate)))?;
    }
    Ok(())
}

fn others(all: &Assessment, output: &mut Output) -> anyhow::Result<()> {
    let mut lines = Vec::new();
    for averaged in all.log_linear.iter().flat_map(|models| &models.averages) {
        let by = match averaged.criterion {
            Criterion::Aic => "AIC",
            Criterion::Aicc => "AICc",
            Criterion::Bic => "BIC",
        };
        let (estimate, best) = (shown(&averaged.estimate), &averaged.best);
        lines.push(format!("  log-linear models by {by:<7} {estimate}; best {best}"));
    }
    if let Some(profile) = all.log_linear.as_ref().and_then(|models| models.profile) {
        let high = profile.high.map_or("no end".to_owned(), |high| format!("{high:.0}"));
        let (total, low) = (profile.total, profile.low);
        lines.push(format!("  profile of the best by BIC   {total:.0} ({low:.0} to {high})"));
    }
    for graphs in &all.graphs {
        let (cell, median) = (graphs.prior.cell, graphs.median);
        let (low, high) = (graphs.low, graphs.high);
        lines.push(format!("  graphs, {cell:<7} in each cell {median} ({low} to {high})"));
    }
    if let Some(coverage) = &all.coverage {
        let is_high = coverage.coverage >= HIGH_COVERAGE;
        let estimate = if is_high { coverage.solved } else { coverage.one_step };
        let estimate = estimate.map_or("not told".to_owned(), |estimate| shown(&estimate));
        let percent = coverage.coverage * 100.0;
        lines.push(format!("  sample coverage of {percent:.0} %      {estimate}"));
    }
    if !lines.is_empty() {
        output.line("Other methods:")?;
    }
    lines.iter().try_for_each(|line| output.line(line))
}

fn pairs(table: &Table, all: &Assessment, output: &mut Output) -> anyhow::Result<()> {
    output.line("Every two lists, as if they were independent (Chapman):")?;
    for pair in &all.pairs {
        let name = |list: usize| visible(&table.lists()[list]);
        let names = format!("{} and {}", name(pair.lists.0), name(pair.lists.1));
        let estimate = pair.chapman.map_or("nobody is on both".to_owned(), |found| shown(&found));
        output.line(&format!("  {names:<28} {estimate}"))?;
    }
    Ok(())
}

fn linkage(found: &Linkage, output: &mut Output) -> anyhow::Result<()> {
    let count = found.answers.len();
    output.line(&format!("Over {count} of {} draws of the linkage:", found.tables))?;
    match found.pooled {
        Some(Answer { total, low, high }) => {
            output.line(&format!(
                "  latent classes               {total:.0} ({low:.0} to {high:.0})"
            ))?;
        }
        None if count == 0 => output.line("  no draw gives a number")?,
        None => output.line(
            "  no number: more than one draw in ten was refused, and the others do not speak for them",
        )?,
    }
    if let Some(estimate) = found.log_linear {
        output.line(&format!("  log-linear models            {}", shown(&estimate)))?;
    }
    for (at, reason) in &found.refused {
        output.line(&format!("  draw {} refused: {}", at + 1, visible(&reason.to_string())))?;
    }
    Ok(())
}

/// "160 (95 %: 131 to 220)".
fn shown(estimate: &Estimate) -> String {
    let Estimate { total, low, high, .. } = estimate;
    format!("{total:.0} ({low:.0} to {high:.0})")
}
