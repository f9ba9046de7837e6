//! What a model answers, read as hostile: of one shape, and every quotation in its place.

use super::Question;
use super::question::{PIECES, PROPOSALS};
use crate::page::Page;
use model::{Basis, Stance};
use serde::Deserialize;
use std::fmt;
use std::ops::Range;

/// Why nothing of an answer can be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unusable {
    /// Not what the protocol says an answer is.
    #[error("it is no answer of a chat model")]
    Protocol,
    /// It was cut off where it became too long.
    #[error("it was cut off before its end")]
    CutOff,
    /// It calls a tool; none was offered.
    #[error("it calls a tool, and there are none")]
    Tool,
    /// The text of the answer is not the JSON that was asked for.
    #[error("its text is not the JSON that was asked for")]
    Shape,
    /// More proposals than are looked at.
    #[error("it has more than {PROPOSALS} proposals")]
    TooMany,
}

/// Why a proposal is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Refusal {
    /// Fields are missing, unknown or of another kind, or a code is in no list.
    Shape,
    /// The sentence is not one of those that were asked about.
    Sentence,
    /// The words do not stand in the sentence, as whole words.
    Words,
    /// The words stand in the sentence, and not so often.
    Occurrence,
    /// Source, cue and pieces of the content overlap.
    Overlap,
    /// The rules make no statement of it: it passes on what nobody says there, or gives other
    /// words for the speaker of one that was proposed.
    Nothing,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Shape => "not of the shape that was asked for",
            Self::Sentence => "about a sentence that was not asked about",
            Self::Words => "with words that do not stand in the sentence",
            Self::Occurrence => "with words that do not stand there so often",
            Self::Overlap => "whose source, cue and content overlap",
            Self::Nothing => "of which the rules make no statement",
        })
    }
}

/// A proposal whose words stand in the text, in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pointed {
    pub(super) source: Option<Range<usize>>,
    pub(super) cue: Option<Range<usize>>,
    /// In order; at least one.
    pub(super) content: Vec<Range<usize>>,
    pub(super) stance: Stance,
    pub(super) basis: Basis,
}

/// The proposals of an answer, each with its places or the reason why it is refused.
pub(super) fn proposals(
    page: &Page,
    question: &Question,
    answer: &[u8],
) -> Result<Vec<Result<Pointed, Refusal>>, Unusable> {
    let text = text_of(answer)?;
    let given: Given = serde_json::from_str(&text).map_err(|_| Unusable::Shape)?;
    if given.proposals.len() > PROPOSALS {
        return Err(Unusable::TooMany);
    }
    Ok(given.proposals.into_iter().map(|one| pointed(page, question, one)).collect())
}

/// The text of the answer. What else a server says is of no use here.
fn text_of(answer: &[u8]) -> Result<String, Unusable> {
    let completion: Completion = serde_json::from_slice(answer).map_err(|_| Unusable::Protocol)?;
    let choice = completion.choices.into_iter().next().ok_or(Unusable::Protocol)?;
    if choice.finish_reason.as_deref() == Some("length") {
        return Err(Unusable::CutOff);
    }
    let message = choice.message;
    let is_call = |call: &serde_json::Value| !call.is_null() && *call != serde_json::json!([]);
    if message.tool_calls.iter().chain(&message.function_call).any(is_call) {
        return Err(Unusable::Tool);
    }
    message.content.ok_or(Unusable::Protocol)
}

#[derive(Deserialize)]
struct Completion {
    choices: Vec<Choice>,
}

#[derive(Deserialize)]
struct Choice {
    message: Message,
    #[serde(default)]
    finish_reason: Option<String>,
}

#[derive(Deserialize)]
struct Message {
    content: Option<String>,
    #[serde(default)]
    tool_calls: Option<serde_json::Value>,
    #[serde(default)]
    function_call: Option<serde_json::Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Given {
    /// Each is looked at by itself, so that one that is wrong takes no other with it.
    proposals: Vec<serde_json::Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GivenProposal {
    source: Vec<Quoted>,
    cue: Vec<Quoted>,
    content: Vec<Quoted>,
    stance: String,
    basis: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Quoted {
    sentence: usize,
    text: String,
    occurrence: usize,
}

fn pointed(page: &Page, question: &Question, given: serde_json::Value) -> Result<Pointed, Refusal> {
    let given: GivenProposal = serde_json::from_value(given).map_err(|_| Refusal::Shape)?;
    let has_good_size = given.source.len() <= 1
        && given.cue.len() <= 1
        && (1..=PIECES).contains(&given.content.len());
    let codes = Stance::from_code(&given.stance).zip(Basis::from_code(&given.basis));
    let (stance, basis) = codes.filter(|_| has_good_size).ok_or(Refusal::Shape)?;
    let place = |quoted: &Quoted| place_of(page, question, quoted);
    let pointed = Pointed {
        source: given.source.first().map(place).transpose()?,
        cue: given.cue.first().map(place).transpose()?,
        content: given.content.iter().map(place).collect::<Result<_, _>>()?,
        stance,
        basis,
    };
    if pointed.overlaps() { Err(Refusal::Overlap) } else { Ok(pointed.in_order()) }
}

impl Pointed {
    fn overlaps(&self) -> bool {
        let mut all: Vec<&Range<usize>> =
            self.content.iter().chain(&self.source).chain(&self.cue).collect();
        all.sort_by_key(|place| place.start);
        all.windows(2).any(|pair| matches!(pair, [a, b] if b.start < a.end))
    }

    fn in_order(mut self) -> Self {
        self.content.sort_by_key(|piece| piece.start);
        self
    }
}

/// Where the words stand, in bytes: whole words only, so that "he" is not found in "the".
fn place_of(page: &Page, question: &Question, quoted: &Quoted) -> Result<Range<usize>, Refusal> {
    let sentence = question.sentence(quoted.sentence).ok_or(Refusal::Sentence)?;
    let wanted = quoted.occurrence.checked_sub(1).ok_or(Refusal::Occurrence)?;
    let mut places = occurrences(page, sentence, &quoted.text).peekable();
    if places.peek().is_none() {
        return Err(Refusal::Words);
    }
    places.nth(wanted).ok_or(Refusal::Occurrence)
}

/// All places of these words in the sentence, from the start of a token to the end of one.
fn occurrences<'p>(
    page: &'p Page,
    sentence: &Range<usize>,
    words: &'p str,
) -> impl Iterator<Item = Range<usize>> + 'p {
    let first = page.tokens.partition_point(|token| token.bytes().start < sentence.start);
    let last = page.tokens.partition_point(|token| token.bytes().end <= sentence.end);
    let tokens = page.tokens.get(first..last).unwrap_or_default();
    let starts = tokens.iter().map(|token| token.bytes().start);
    let places = starts.map(|start| start..start + words.len());
    let end = sentence.end;
    let stands = move |place: &Range<usize>| {
        place.end <= end && page.text.get(place.clone()) == Some(words) && !words.is_empty()
    };
    let ends_with_token = |place: &Range<usize>| {
        let at = tokens.partition_point(|token| token.bytes().end < place.end);
        tokens.get(at).is_some_and(|token| token.bytes().end == place.end)
    };
    places.filter(stands).filter(ends_with_token)
}
