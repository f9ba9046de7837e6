//! Attributions that a trained model proposes become drafts. The model says where source, cue and
//! content stand; the rules say what the speaker does with the content and whom the words mean.

use crate::cues;
use crate::draft::{Draft, Pattern, Who};
use crate::encoder::Encoded;
use crate::page::Page;
use crate::tagger::Attribution;
use crate::tokens::Token;
use model::{Basis, BlockKind, Contribution, Language, SpeakerKind, Stance};
use std::ops::Range;

/// Who says what, in bytes of the text.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Proposal {
    /// The pieces of the source in order; empty where nobody is named.
    pub(crate) source: Vec<Range<usize>>,
    /// The pieces of the cue; empty in turns and posts.
    pub(crate) cue: Vec<Range<usize>>,
    /// The pieces of the content in order; at least one.
    pub(crate) content: Vec<Range<usize>>,
    /// How likely it is right, from 0 to 1.
    pub(crate) confidence: f32,
    /// What the model takes the speaker to do with the content.
    pub(crate) stance: Option<Stance>,
    /// How an encoder takes the speaker to know it.
    pub(crate) basis: Option<Basis>,
    /// Whether it asks.
    pub(crate) is_question: bool,
}

impl Proposal {
    /// What an encoder takes the speaker to do, and how to know.
    pub(crate) fn coded(&self) -> Option<(Stance, Basis)> {
        self.stance.zip(self.basis)
    }

    /// Whether a word says that something is said.
    fn cites(&self, page: &Page) -> bool {
        let mut cue = self.cue.iter().flat_map(|piece| tokens(page, piece));
        cue.any(|at| page.tokens.get(at).is_some_and(Token::is_word))
    }
}

impl From<Encoded> for Proposal {
    fn from(found: Encoded) -> Self {
        let Encoded { source, cue, content, confidence, stance, basis } = found;
        let (basis, is_question) = (Some(basis), stance.is_none());
        Self { source, cue, content, confidence, stance, basis, is_question }
    }
}

impl From<Attribution> for Proposal {
    fn from(found: Attribution) -> Self {
        let Attribution { source, cue, content, probability } = found;
        let (confidence, is_question) = (probability, false);
        Self { source, cue, content, confidence, stance: None, basis: None, is_question }
    }
}

/// An attribution as somebody marked it, in bytes of the text, to learn from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Annotated {
    /// The pieces of the source, or of the words for whoever goes on speaking.
    pub source: Vec<Range<usize>>,
    /// The pieces of the cue.
    pub cue: Vec<Range<usize>>,
    /// The pieces of the content in order.
    pub content: Vec<Range<usize>>,
}

/// What is marked as a draft: a source with a colon is a turn, and what has neither source nor cue
/// the document says itself. `None` where there is no content.
pub(crate) fn of_marked(page: &Page, marked: &Annotated, rules: &[Draft]) -> Option<Draft> {
    let Annotated { source, cue, content } = marked.clone();
    let proposal = Proposal {
        source,
        cue,
        content,
        confidence: 1.0,
        stance: None,
        basis: None,
        is_question: false,
    };
    let mut found = Found::of(page, &proposal)?;
    let colon = found.cue.as_ref().is_some_and(|cue| page.words(cue.clone()) == ":");
    if colon {
        found.cue = None;
    }
    let twin = found.cue.as_ref().and_then(|_| found.twin(rules));
    let mut draft = found.draft(page, twin.and_then(|twin| rules.get(twin)));
    if colon {
        draft.pattern = Pattern::Testimony;
    } else if found.source.is_none() && found.cue.is_none() {
        (draft.pattern, draft.who) = (Pattern::Narration, Who::Document);
    }
    draft.relayed_from = None;
    Some(draft)
}

/// The lines in this language that a model is asked about, in bytes.
pub(crate) fn lines(page: &Page, language: Language) -> Vec<Range<usize>> {
    let asked = page
        .blocks
        .iter()
        .filter(|block| block.language == language && block.kind != BlockKind::Dateline);
    asked.flat_map(|block| lines_of(page, &block.tokens)).collect()
}

/// Without those that are no more than a turn of a transcript or a witness's own text: these are
/// taken sentence by sentence ([`crate::testimony`]). Who is cited in them, with a cue, is kept.
pub(crate) fn without_turns(
    page: &Page,
    proposals: Vec<Proposal>,
    is_taken: impl Fn(usize) -> bool,
) -> Vec<Proposal> {
    let is_kept = |one: &Proposal| {
        let at = one.content.first().map_or(0, |piece| tokens(page, piece).start);
        let block = page.blocks.partition_point(|block| block.tokens.end <= at);
        !is_taken(block) || one.cites(page)
    };
    proposals.into_iter().filter(is_kept).collect()
}

/// Those in which somebody is cited, and those that are told: turns, posts, the text's own voice.
pub(crate) fn parted(page: &Page, proposals: Vec<Proposal>) -> (Vec<Proposal>, Vec<Proposal>) {
    proposals.into_iter().partition(|one| one.cites(page))
}

fn lines_of(page: &Page, tokens: &Range<usize>) -> Vec<Range<usize>> {
    let bytes = page.bytes(tokens);
    let mut start = bytes.start;
    let line = |line: &str| {
        let own = start..start + line.len();
        start = own.end + 1;
        own
    };
    page.text[bytes].split('\n').map(line).collect()
}

/// Whether a draft of the rules stands beside what a model proposes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    /// The rules know better.
    Firm,
    /// No model was asked.
    Alone,
    /// The model knows better.
    Replaced,
}

/// The proposals as drafts, and the drafts of the rules that stand beside them. A draft of the rules
/// with the same cue or content gives what the model does not say.
pub(crate) fn merged(
    page: &Page,
    proposals: &[Proposal],
    rules: &[Draft],
    standing: impl Fn(&Draft) -> Standing,
) -> Vec<Draft> {
    let mut drafts: Vec<Draft> = Vec::new();
    // Where each draft of the rules is now, for those that pass it on.
    let mut places: Vec<Option<usize>> = vec![None; rules.len()];
    let standing: Vec<Standing> = rules.iter().map(standing).collect();
    let found: Vec<Found> = proposals.iter().filter_map(|one| Found::of(page, one)).collect();
    for found in &found {
        let twin = found.twin(rules);
        if twin.and_then(|twin| standing.get(twin)) == Some(&Standing::Firm) {
            continue;
        }
        if let Some(place) = twin.and_then(|twin| places.get_mut(twin)) {
            place.get_or_insert(drafts.len());
        }
        drafts.push(found.draft(page, twin.and_then(|twin| rules.get(twin))));
    }
    for ((draft, place), standing) in rules.iter().zip(&mut places).zip(&standing) {
        // The models do not look inside of what somebody says.
        let is_nested = found.iter().any(|one| one.holds(draft))
            && !found.iter().any(|one| one.has_cue_of(draft));
        if *standing != Standing::Replaced || is_nested {
            *place = Some(drafts.len());
            drafts.push(draft.clone());
        }
    }
    for draft in &mut drafts {
        let original = draft.relayed_from.and_then(|original| places.get(original).copied());
        draft.relayed_from = original.flatten();
    }
    drafts
}

/// A proposal in tokens.
struct Found<'p> {
    proposal: &'p Proposal,
    source: Option<Range<usize>>,
    cue: Option<Range<usize>>,
    content: Vec<Range<usize>>,
}

impl<'p> Found<'p> {
    fn of(page: &Page, proposal: &'p Proposal) -> Option<Self> {
        let tokens = |pieces: &[Range<usize>]| -> Vec<Range<usize>> {
            pieces.iter().map(|piece| tokens(page, piece)).filter(|t| !t.is_empty()).collect()
        };
        let longest = |pieces: &[Range<usize>]| {
            let pieces = tokens(pieces).into_iter().rev();
            pieces.max_by_key(ExactSizeIterator::len)
        };
        let content = tokens(&proposal.content);
        let (source, cue) = (longest(&proposal.source), longest(&proposal.cue));
        (!content.is_empty()).then_some(Self { proposal, source, cue, content })
    }

    /// The draft of the rules that is about the same.
    fn twin(&self, rules: &[Draft]) -> Option<usize> {
        let first = rules.iter().position(|draft| self.has_cue_of(draft));
        first.or_else(|| {
            let alike =
                |draft: &Draft| 4 * self.shared(draft) >= self.size() + size(&draft.content);
            rules.iter().position(alike)
        })
    }

    fn has_cue_of(&self, draft: &Draft) -> bool {
        match (&self.cue, &draft.cue) {
            (Some(own), Some(other)) => own.start < other.end && other.start < own.end,
            _ => false,
        }
    }

    /// Whether a clause with its own speaker and cue lies in the content.
    fn holds(&self, draft: &Draft) -> bool {
        let (Some(cue), Who::Words { mention, .. }) = (&draft.cue, &draft.who) else {
            return false;
        };
        let is_in = |part: &Range<usize>| {
            self.content.iter().any(|piece| piece.start <= part.start && part.end <= piece.end)
        };
        draft.pattern == Pattern::Clause
            && is_in(cue)
            && is_in(mention)
            && draft.content.iter().all(is_in)
    }

    fn size(&self) -> usize {
        size(&self.content)
    }

    /// How many tokens are in both contents.
    fn shared(&self, draft: &Draft) -> usize {
        let own = self.content.iter().flat_map(|piece| piece.clone());
        own.filter(|at| draft.covers(*at)).count()
    }

    fn draft(&self, page: &Page, twin: Option<&Draft>) -> Draft {
        let anchor = self.cue.as_ref().or(self.content.first()).map_or(0, |piece| piece.start);
        let (stance, contribution) = self.meaning(page, twin);
        let sentence = page.sentence_of(anchor).min(page.sentences.len().saturating_sub(1));
        Draft {
            sentence,
            who: self.who(twin),
            cue: self.cue.clone(),
            content: self.content.clone(),
            stance,
            contribution,
            pattern: Pattern::Model(self.proposal.confidence),
            relayed_from: twin.and_then(|twin| twin.relayed_from),
            coded: self.proposal.coded(),
        }
    }

    fn who(&self, twin: Option<&Draft>) -> Who {
        let theirs = twin.map(|draft| &draft.who);
        match (&self.source, theirs) {
            (Some(own), Some(Who::Words { mention, antecedent }))
                if mention.start < own.end && own.start < mention.end =>
            {
                Who::Words { mention: own.clone(), antecedent: antecedent.clone() }
            }
            (Some(own), Some(Who::Work(words))) if own == words => Who::Work(words.clone()),
            (Some(own), _) => Draft::words(own.clone()),
            (None, Some(Who::SameAsBefore)) => Who::SameAsBefore,
            (None, _) => {
                Who::Named { mention: None, name: String::new(), kind: SpeakerKind::Unnamed }
            }
        }
    }

    /// What the speaker does with the content, and what that adds.
    fn meaning(&self, page: &Page, twin: Option<&Draft>) -> (Stance, Contribution) {
        if let Some(twin) = twin {
            return (twin.stance, twin.contribution);
        }
        let cue = self.cue.iter().flat_map(Clone::clone).find_map(|at| {
            let token = page.tokens.get(at)?;
            let row = token.verb.map(|form| form.cue).or(token.noun)?;
            cues::table(page.language_at(at)).get(usize::from(row))
        });
        let (said, contribution) =
            cue.map_or((None, Contribution::Account), |cue| (Some(cue.stance), cue.contribution));
        (said.or(self.proposal.stance).unwrap_or(Stance::Asserts), contribution)
    }
}

fn size(pieces: &[Range<usize>]) -> usize {
    pieces.iter().map(ExactSizeIterator::len).sum()
}

/// The tokens that these bytes touch.
pub(crate) fn tokens(page: &Page, bytes: &Range<usize>) -> Range<usize> {
    let start = page.tokens.partition_point(|token| token.bytes().end <= bytes.start);
    let end = page.tokens.partition_point(|token| token.bytes().start < bytes.end);
    start..end.max(start)
}
