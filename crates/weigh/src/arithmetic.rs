//! How the weight of a claim comes about, channel by channel.

use crate::case::Case;
use crate::channels::{self, Assertion, Corner, Point};
use crate::parameters::Table;
use model::{AccountWeight, ChannelWeight, ParameterSource, SpeakerKind};

/// What one account tells.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Told {
    /// The statement whose knowledge tells most.
    pub(crate) by: u32,
    pub(crate) table: Table,
    pub(crate) source: ParameterSource,
}

/// The accounts on one side of a claim that are reckoned with.
#[derive(Debug, Clone, Default)]
pub(crate) struct Side {
    pub(crate) assertions: Vec<Assertion>,
    /// What each of them tells.
    pub(crate) told: Vec<Told>,
    /// For each channel, by its number, a statement that came through it.
    pub(crate) channels: Vec<u32>,
}

/// What each channel adds, in the middle of the box and in the corners where the side weighs least
/// and most. So the ends of the channels add up to those of the side.
pub(crate) fn by_channel(
    case: &Case,
    side: &Side,
    centre: &Point,
    (least, most): (Corner, Corner),
) -> Vec<ChannelWeight> {
    let at = |point| channels::by_channel(&side.assertions, point);
    let (middle, least, most) = (at(centre), at(&least.at), at(&most.at));
    let ends = middle.log_lrs().zip(least.log_lrs()).zip(most.log_lrs());
    let channels =
        ends.zip(&side.channels).map(|((((_, log_lr), (_, least)), (_, most)), through)| {
            let name = name(case, *through);
            ChannelWeight { name, denies: false, log_lr, least, most, accounts: Vec::new() }
        });
    let mut channels: Vec<ChannelWeight> = channels.collect();
    for (assertion, told) in side.assertions.iter().zip(&side.told) {
        if let Some(channel) = channels.get_mut(assertion.channel as usize) {
            channel.accounts.push(account(case, assertion, told, centre));
        }
    }
    channels
}

fn account(case: &Case, assertion: &Assertion, told: &Told, centre: &Point) -> AccountWeight {
    let Table { alpha, beta } = told.table;
    AccountWeight {
        statement: case.statement(told.by).id().clone(),
        alpha: alpha.centre,
        beta: beta.centre,
        alpha_range: (alpha.least, alpha.most),
        beta_range: (beta.least, beta.most),
        repeat: 1.0 - assertion.chances(centre).own,
        source: told.source,
    }
}

/// What the channel of a statement is called: see [`crate::voices::Voice::channel`].
fn name(case: &Case, at: u32) -> Option<String> {
    let speaker = &case.statement(at).speaker;
    let voice = case.voice(at);
    if voice.who == Some(voice.channel)
        && matches!(speaker.kind, SpeakerKind::Organisation | SpeakerKind::Government)
    {
        return Some(speaker.name.clone());
    }
    let facts = case.facts(voice.document)?;
    facts.outlet.clone().or_else(|| facts.authors.first().cloned())
}
