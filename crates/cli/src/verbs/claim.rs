use crate::Ended;
use crate::access::Access;
use crate::hints::Usage;
use crate::output::{Output, counted, visible};
use crate::verbs::stage::{claim_lines, figure, fold_reason, offer_lines, opposed, speaker};
use case::{ClaimView, StatementView};
use model::{AccountWeight, ClaimId, Fold, Opposed, StatementId};
use std::path::PathBuf;

/// Show one claim: every statement, its origin, the arithmetic, what would change it
#[derive(Debug, clap::Args)]
pub(crate) struct Claim {
    /// The case
    case: PathBuf,
    /// The claim's id, as `claims` prints it
    id: String,
}

pub(crate) fn run(
    arguments: &Claim,
    access: &Access,
    output: &mut Output,
) -> anyhow::Result<Ended> {
    let mut case = access.open(&arguments.case)?;
    let id = arguments.id.parse::<ClaimId>();
    let found = id.ok().map(|id| case.claim(&id)).transpose()?.flatten();
    let Some(view) = found else {
        let hint = format!("list them with: consilience claims {}", arguments.case.display());
        let shown = case.shown(&arguments.id)?;
        return Err(Usage::new(format!("no claim {shown:?}"), hint).into());
    };
    if output.json {
        output.json(&wire::ClaimDetail::from(&view))?;
    } else {
        print(&view, output)?;
    }
    Ok(Ended::Clean)
}

fn print(view: &ClaimView, output: &mut Output) -> anyhow::Result<()> {
    let weighed = &view.weighed;
    claim_lines(weighed, output)?;
    section("Asserted by", &weighed.asserts.statements, view, output)?;
    section("Denied by", &weighed.denies.support.statements, view, output)?;
    contradictions(view, output)?;
    channels(view, output)?;
    arithmetic(view, output)?;
    assessments(view, output)?;
    if !weighed.offers.is_empty() {
        heading("Offered tests: evidence for nothing", output)?;
        for offer in weighed.offers.iter().filter_map(|id| find(view, id)) {
            offer_lines(&offer.statement, output)?;
        }
    }
    if !view.children.is_empty() {
        heading("Narrower claims", output)?;
        for child in &view.children {
            claim_lines(child, output)?;
        }
    }
    Ok(())
}

fn heading(words: &str, output: &mut Output) -> anyhow::Result<()> {
    let words = output.strong(words);
    output.line("")?;
    output.line(&words)
}

fn find<'a>(view: &'a ClaimView, id: &StatementId) -> Option<&'a StatementView> {
    view.statements.iter().find(|view| view.statement.id() == id)
}

fn section(
    words: &str,
    ids: &[StatementId],
    view: &ClaimView,
    output: &mut Output,
) -> anyhow::Result<()> {
    if ids.is_empty() {
        return Ok(());
    }
    heading(words, output)?;
    for found in ids.iter().filter_map(|id| find(view, id)) {
        statement(found, view, output)?;
    }
    Ok(())
}

fn statement(found: &StatementView, view: &ClaimView, output: &mut Output) -> anyhow::Result<()> {
    let said = &found.statement;
    let id = output.dim(said.id().as_str());
    let (who, stance, basis) = (speaker(said), said.stance.code(), said.basis.code());
    output.line(&format!("  {who} {stance} (basis: {basis})  {id}"))?;
    output.line(&format!("    “{}”", visible(said.content.text())))?;
    let span = said.content.spans().hull();
    let place =
        format!("{}, characters {}–{}", visible(&found.document.name), span.start(), span.end());
    let place = output.dim(&place);
    output.line(&format!("    {place}"))?;
    for fold in view.weighed.folds.iter().filter(|fold| &fold.statement == said.id()) {
        output.line(&format!("    {}", folded(fold, view)))?;
    }
    Ok(())
}

/// What cannot all be so, with both sentences. That the claim is denied stands above.
fn contradictions(view: &ClaimView, output: &mut Output) -> anyhow::Result<()> {
    let found = view.weighed.contradictions.iter();
    let found: Vec<_> = found.filter(|one| !matches!(one.values, Opposed::Polarity(_))).collect();
    if found.is_empty() {
        return Ok(());
    }
    heading("Contradictions, if these speak of the same matter", output)?;
    for one in found {
        let (kind, act) = (one.values.code(), one.act.code());
        output.line(&format!("  {act}, {kind}"))?;
        for (value, side) in opposed(&one.values).iter().zip(&one.sides) {
            let Some(said) = find(view, &side.statement) else { continue };
            let (who, words) = (speaker(&said.statement), visible(said.statement.content.text()));
            let id = output.dim(side.statement.as_str());
            output.line(&format!("    {value}: {who} “{words}”  {id}"))?;
        }
    }
    Ok(())
}

/// What analysts think, each beside the others: it is never a part of the count.
fn assessments(view: &ClaimView, output: &mut Output) -> anyhow::Result<()> {
    if view.assessments.is_empty() {
        return Ok(());
    }
    heading("Assessed by analysts, beside the count", output)?;
    for one in &view.assessments {
        let origins = match one.origins {
            (None, None) => String::new(),
            (min, max) => {
                let number = |n: Option<u64>| n.map_or("?".to_owned(), |n| n.to_string());
                format!(", {}–{} origins", number(min), number(max))
            }
        };
        let conflict = if one.conflict { " (in conflict)" } else { "" };
        let (who, grade) = (visible(&one.analyst), one.credibility);
        let status = &one.status;
        output.line(&format!("  {who}: {status}, credibility {grade}{origins}{conflict}"))?;
        output.line(&format!("    {}", visible(&one.reasoning)))?;
    }
    if view.disagrees() {
        output.line("  they disagree")?;
    }
    Ok(())
}

/// What a statement is counted under, or may be: only what surely repeats is folded in `max`.
fn folded(fold: &Fold, view: &ClaimView) -> String {
    let into = fold.into.as_ref().and_then(|id| find(view, id));
    let reason = fold_reason(fold);
    match into.map(|root| speaker(&root.statement)) {
        None => format!("counted under nobody: {reason}"),
        Some(root) if fold.probability >= SURE => format!("counted under {root}: {reason}"),
        Some(root) => format!("may be one with {root}: {reason}"),
    }
}

/// Where the parameters come from, where not all are stated.
fn footing(view: &ClaimView, output: &mut Output) -> anyhow::Result<()> {
    let footing = &view.weighed.weight.footing;
    if footing.claims > 0 {
        let claims = counted(footing.claims as usize, "claim", "claims");
        output.line(&format!("  parameters estimated from {claims} of this case"))?;
    }
    for decided in &footing.decided {
        let who = find(view, &decided.statement).map(|found| speaker(&found.statement));
        let who = who.unwrap_or_else(|| decided.statement.to_string());
        output.line(&format!("  decided by a person about {who}: {}", decided.reason))?;
    }
    Ok(())
}

/// How the ratio comes about: the natural logarithms of the channels add up to that of the claim.
fn channels(view: &ClaimView, output: &mut Output) -> anyhow::Result<()> {
    let weight = &view.weighed.weight;
    if weight.channels.is_empty() {
        return Ok(());
    }
    heading("The arithmetic", output)?;
    let (bias, asserts) = (weight.bias, weight.biased_asserts);
    output.line(&format!("  pi {bias:.3} that a channel is biased, b {asserts:.2} if it is"))?;
    for channel in &weight.channels {
        let name = channel.name.as_deref().map_or("a document of its own".to_owned(), visible);
        let denials = if channel.denies { ", denials taken off" } else { "" };
        let (log, least, most) = (channel.log_lr, channel.least, channel.most);
        let numbers = format!("ln LR {log:.3} ({least:.3} to {most:.3})");
        output.line(&format!("  {name}{denials}: {numbers}"))?;
        for account in &channel.accounts {
            output.line(&format!("    {}", reckoned(account, view)))?;
        }
    }
    let (least, most) = weight.interval;
    let (log, least, most) = (weight.lr.ln(), least.ln(), most.ln());
    output.line(&format!("  sum: ln LR {log:.3} ({least:.3} to {most:.3})"))
}

/// One account with the numbers that it is reckoned with.
fn reckoned(account: &AccountWeight, view: &ClaimView) -> String {
    let who = find(view, &account.statement).map(|found| speaker(&found.statement));
    let who = who.unwrap_or_else(|| account.statement.to_string());
    let within =
        |value: f64, (least, most): (f64, f64)| format!("{value:.3} ({least:.3} to {most:.3})");
    let alpha = within(account.alpha, account.alpha_range);
    let beta = within(account.beta, account.beta_range);
    let (repeat, source) = (account.repeat, account.source.code());
    format!("{who}: alpha {alpha}, beta {beta}, {source}; q {repeat:.3}")
}

/// The probability from which on the greatest count folds (docs/weighing.md).
const SURE: f64 = 0.9;

fn arithmetic(view: &ClaimView, output: &mut Output) -> anyhow::Result<()> {
    let weight = &view.weighed.weight;
    heading("What would change it", output)?;
    output.line(&format!("  worth {} clean eyewitnesses", figure(weight.n_eff)))?;
    if let Some(bias) = weight.tipping_point {
        let percent = figure(bias * 100.0);
        output.line(&format!(
            "  a shared bias with probability {percent} % takes it below “{}”",
            weight.words.code()
        ))?;
    }
    if weight.breakdown > 0 {
        output.line(&format!("  so do {} origins wrong in the same way", weight.breakdown))?;
    }
    footing(view, output)?;
    for left in &weight.leave_one_out {
        let who = find(view, &left.origin).map(|found| speaker(&found.statement));
        let who = who.unwrap_or_else(|| left.origin.to_string());
        output.line(&format!("  without {who}: likelihood ratio {}", figure(left.lr)))?;
    }
    output.line(&format!("  Admiralty credibility {}", weight.admiralty))
}
