//! How the weight of a claim comes about, channel by channel, so that a reader can redo the sum.

use super::evidence::Evidence;
use super::trust;
use crate::pages::plots::{Chart, Ratios};
use crate::store::Weighed;
use crate::words::Words;
use ::case::ClaimView;
use model::{AccountWeight, ChannelWeight, Verbal, WeighedClaim, Weight};
use std::fmt::Write;

/// The channels of a claim with what each adds, and their sum.
pub(super) struct Sums {
    /// How often channels are biased, and what they do then.
    pub(super) bias: String,
    pub(super) chart: Chart,
    pub(super) channels: Vec<ChannelShown>,
    /// How many channels are not shown, where there are many.
    pub(super) more: Option<String>,
    pub(super) total: Numbers,
    /// Why a party's denial is not taken off, where there is a denial.
    pub(super) parties: Option<String>,
    pub(super) export: String,
}

/// A likelihood ratio with its logarithm and its interval, in words.
pub(super) struct Numbers {
    pub(super) ratio: String,
    pub(super) log: String,
    pub(super) range: String,
    pub(super) log_range: String,
}

pub(super) struct ChannelShown {
    pub(super) anchor: String,
    pub(super) name: String,
    /// That these are denials, where they are.
    pub(super) denies: bool,
    pub(super) numbers: Numbers,
    pub(super) accounts: Vec<AccountShown>,
    pub(super) more: Option<String>,
}

pub(super) struct AccountShown {
    pub(super) speaker: String,
    /// Where its card is.
    pub(super) anchor: String,
    /// Where its sentence is.
    pub(super) href: Option<String>,
    /// Where it is said how far the account is trusted, and decided; and what that is called.
    pub(super) trust: String,
    pub(super) trust_label: String,
    pub(super) alpha: String,
    pub(super) alpha_range: String,
    pub(super) beta: String,
    pub(super) beta_range: String,
    pub(super) repeat: String,
    pub(super) source: String,
}

/// How many channels and accounts are shown; the export has all.
const CHANNELS: usize = 40;
const ACCOUNTS: usize = 20;
/// How many channels are drawn, those that add most first.
const DRAWN: usize = 20;

impl Sums {
    /// `None` where no account is reckoned with.
    pub(super) fn new(words: Words, weighed: &Weighed, evidence: &Evidence<'_>) -> Option<Self> {
        let claim = &weighed.view.weighed;
        let weight = &claim.weight;
        if weight.channels.is_empty() {
            return None;
        }
        let numbered = weight.channels.iter().zip(1..).take(CHANNELS);
        let denied = !claim.denies.support.statements.is_empty();
        let hidden = weight.channels.len().saturating_sub(CHANNELS);
        let (bias, asserts) = (weight.bias, weight.biased_asserts);
        let chances =
            [("bias", words.number(bias, 3).into()), ("asserts", words.number(asserts, 2).into())];
        Some(Self {
            bias: words.say_with("sum-bias", &chances),
            chart: chart(words, weight, evidence),
            channels: numbered
                .map(|(channel, number)| {
                    ChannelShown::new(words, weighed, channel, number, evidence)
                })
                .collect(),
            more: (hidden > 0).then(|| words.count("sum-more-channels", hidden)),
            total: total(words, weight),
            parties: denied.then(|| words.say("sum-parties")),
            export: format!("/claims/{}/arithmetic.csv", claim.claim.id),
        })
    }
}

/// The numbers of the whole claim.
fn total(words: Words, weight: &Weight) -> Numbers {
    let (least, most) = weight.interval;
    Numbers::new(words, least.ln(), weight.lr.ln(), most.ln())
}

impl Numbers {
    fn new(words: Words, least: f64, log: f64, most: f64) -> Self {
        let range = |value: &dyn Fn(f64) -> String| format!("{} – {}", value(least), value(most));
        Self {
            ratio: words.ratio(log.exp()),
            log: words.number(log, 3),
            range: range(&|log| words.ratio(log.exp())),
            log_range: range(&|log| words.number(log, 3)),
        }
    }

    fn of(words: Words, channel: &ChannelWeight) -> Self {
        Self::new(words, channel.least, channel.log_lr, channel.most)
    }
}

impl ChannelShown {
    fn new(
        words: Words,
        weighed: &Weighed,
        channel: &ChannelWeight,
        number: usize,
        evidence: &Evidence<'_>,
    ) -> Self {
        let hidden = channel.accounts.len().saturating_sub(ACCOUNTS);
        let accounts = channel.accounts.iter().take(ACCOUNTS);
        Self {
            anchor: format!("channel-{number}"),
            name: name(channel, evidence),
            denies: channel.denies,
            numbers: Numbers::of(words, channel),
            accounts: accounts
                .map(|account| AccountShown::new(words, weighed, account, evidence))
                .collect(),
            more: (hidden > 0).then(|| words.count("sum-more-accounts", hidden)),
        }
    }
}

impl AccountShown {
    fn new(
        words: Words,
        weighed: &Weighed,
        account: &AccountWeight,
        evidence: &Evidence<'_>,
    ) -> Self {
        let decided = weighed.trust.get(&account.statement).map(AsRef::as_ref);
        let speaker = evidence.speaker(&account.statement);
        let within = |(least, most)| format!("{} – {}", number(words, least), number(words, most));
        Self {
            anchor: evidence.anchor(&account.statement),
            href: evidence.card(&account.statement).map(|card| card.href),
            trust: trust::href(&account.statement),
            trust_label: words.say_with("trust-of", &[("speaker", (&speaker).into())]),
            alpha: number(words, account.alpha),
            alpha_range: within(account.alpha_range),
            beta: number(words, account.beta),
            beta_range: within(account.beta_range),
            repeat: number(words, account.repeat),
            source: trust::source_in_short(words, account, decided),
            speaker,
        }
    }
}

/// A parameter as it stands in the sum.
pub(super) fn number(words: Words, value: f64) -> String {
    words.number(value, 3)
}

/// What a channel is called: a document that names neither outlet nor author by its own name.
fn name(channel: &ChannelWeight, evidence: &Evidence<'_>) -> String {
    let document = || {
        let first = channel.accounts.first()?;
        evidence.card(&first.statement).map(|card| card.document)
    };
    let name = channel.name.as_deref().map(crate::pages::shown::visible);
    name.or_else(document).unwrap_or_default()
}

fn chart(words: Words, weight: &Weight, evidence: &Evidence<'_>) -> Chart {
    let mut channels: Vec<(usize, &ChannelWeight)> = (1..).zip(&weight.channels).collect();
    channels.sort_by(|(_, a), (_, b)| b.log_lr.abs().total_cmp(&a.log_lr.abs()));
    channels.truncate(DRAWN);
    let row = |(_, channel): &(usize, &ChannelWeight)| {
        (name(channel, evidence), channel.least, channel.log_lr, channel.most)
    };
    let mut rows: Vec<(String, f64, f64, f64)> = channels.iter().map(row).collect();
    // Of very many channels not all stand in the table below.
    let link = |(number, _): &(usize, &ChannelWeight)| match *number {
        number if number <= CHANNELS => format!("#channel-{number}"),
        _ => "#sum".to_owned(),
    };
    let mut links: Vec<String> = channels.iter().map(link).collect();
    links.push("#arithmetic".to_owned());
    let (least, most) = weight.interval;
    rows.push((words.say("sum-whole"), least.ln(), weight.lr.ln(), most.ln()));
    let cells = |(name, least, log, most): &(String, f64, f64, f64)| {
        let numbers = Numbers::new(words, *least, *log, *most);
        vec![name.clone(), numbers.ratio, numbers.range, band(words, *log)]
    };
    Chart {
        header: ["sum-channel", "ratio", "sum-range", "in-words"].map(|key| words.say(key)).into(),
        rows: rows.iter().map(cells).collect(),
        links,
        svg: Ratios { rows, bands: bands(words) }
            .svg(&words.say("sum-chart"), |ratio| words.ratio(ratio)),
    }
}

fn log_odds(probability: f64) -> f64 {
    (probability / (1.0 - probability)).ln()
}

/// Where the words of a weight begin and end on the scale of log LRs.
fn bands(words: Words) -> Vec<(Option<f64>, String)> {
    let band = |verbal: Verbal| {
        let start = Some(verbal.least()).filter(|least| *least > 0.0).map(log_odds);
        (start, words.of_code("words", verbal.code()))
    };
    Verbal::ALL.map(band).into()
}

fn band(words: Words, log_lr: f64) -> String {
    words.of_code("words", Verbal::of(1.0 / (1.0 + (-log_lr).exp())).code())
}

/// The same as a table for spreadsheets, whole: a line for each account, with the numbers of its
/// channel and of the claim.
pub(super) fn csv(view: &ClaimView) -> String {
    let mut csv = String::from(
        "channel,side,channel_log_lr,channel_least,channel_most,statement,speaker,alpha,beta,repeat,\
         source,bias,biased_asserts,document,start,end,alpha_least,alpha_most,beta_least,beta_most\n",
    );
    let claim: &WeighedClaim = &view.weighed;
    let weight = &claim.weight;
    let views = view.statements.iter().map(|view| (view.statement.id(), view));
    let views: std::collections::HashMap<_, _> = views.collect();
    for channel in &weight.channels {
        let name = field(channel.name.as_deref().unwrap_or_default());
        let side = if channel.denies { "denies" } else { "asserts" };
        let (log_lr, least, most) = (channel.log_lr, channel.least, channel.most);
        for account in &channel.accounts {
            let (alpha, beta, repeat) = (account.alpha, account.beta, account.repeat);
            let (id, source) = (&account.statement, account.source.code());
            let found = views.get(id).map(|view| &view.statement);
            let speaker = field(found.map_or("", |statement| statement.speaker.name.as_str()));
            let place = found.map_or(",,".to_owned(), |statement| {
                let span = statement.content.spans().hull();
                format!("{},{},{}", statement.document(), span.start(), span.end())
            });
            let ((alpha_least, alpha_most), (beta_least, beta_most)) =
                (account.alpha_range, account.beta_range);
            // Writing to a string does not fail.
            let _ = writeln!(
                csv,
                "{name},{side},{log_lr},{least},{most},{id},{speaker},{alpha},{beta},{repeat},{source},\
                 {},{},{place},{alpha_least},{alpha_most},{beta_least},{beta_most}",
                weight.bias, weight.biased_asserts
            );
        }
    }
    csv
}

/// A field of CSV that no spreadsheet runs: what begins like a formula gets a mark before it
/// (OWASP, "CSV Injection").
fn field(words: &str) -> String {
    let begins = words.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let mark = if begins { "'" } else { "" };
    format!("\"{mark}{}\"", words.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_field_of_the_table_is_a_formula_or_breaks_out() {
        assert_eq!(field("=cmd()"), "\"'=cmd()\"");
        assert_eq!(field("The \"Tribune\", daily"), "\"The \"\"Tribune\"\", daily\"");
    }

    #[test]
    fn the_bands_are_those_of_the_words() {
        let words = crate::tests::sample::visitor("/", "en").words;
        for (start, name) in bands(words) {
            let start = start.unwrap_or(-9.0) + 1e-9;
            assert_eq!(band(words, start), name);
        }
    }
}
