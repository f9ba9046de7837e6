//! Turns of a talk and posts as a trained model finds them: each is one statement of whoever its
//! label names, whatever the label looks like.

use crate::about::Survey;
use crate::draft::{Draft, Pattern, Who};
use crate::names::{self, Cast};
use crate::page::Page;
use crate::proposed::{self, Proposal};
use crate::testimony::{self, Label, Said, Testimony};
use crate::tokens::Shape;
use model::{Basis, Contribution, Stance};
use std::collections::HashMap;
use std::ops::Range;

/// A turn, a post, or a clause that nobody is said to say.
struct Told {
    /// The words for whoever speaks.
    label: Option<Range<usize>>,
    cue: Option<Range<usize>>,
    content: Vec<Range<usize>>,
    coded: Option<(Stance, Basis)>,
    is_question: bool,
}

impl Told {
    fn of(page: &Page, proposal: &Proposal) -> Self {
        let first = |pieces: &[Range<usize>]| {
            let first = proposed::tokens(page, pieces.first()?);
            Some(first).filter(|first| !first.is_empty())
        };
        let pieces = proposal.content.iter().map(|piece| proposed::tokens(page, piece));
        Self {
            label: first(&proposal.source),
            cue: first(&proposal.cue),
            content: pieces.filter(|piece| !piece.is_empty()).collect(),
            coded: proposal.coded(),
            is_question: proposal.is_question,
        }
    }

    fn size(&self) -> usize {
        self.content.iter().map(ExactSizeIterator::len).sum()
    }

    /// Whether its last words are a question.
    fn ends_in_question(&self, page: &Page) -> bool {
        let last = self.content.last().map_or(0, |piece| piece.end.saturating_sub(1));
        page.word(last).contains('?')
    }
}

/// The drafts of what a model found to be told without a word that says so, beside those of the
/// testimony of which it found less than half; `None` where no model looked. Where it found labels,
/// no text is its author's, and in a text that is not about abuse it knows best what its author says.
pub(crate) fn find(
    page: &Page,
    cast: &Cast,
    survey: &Survey,
    testimony: &Testimony,
    proposals: Option<&[Proposal]>,
) -> Vec<Draft> {
    let read = proposals.unwrap_or_default();
    let told: Vec<Told> = read.iter().map(|one| Told::of(page, one)).collect();
    let told = apart(page, told);
    let mut covered = vec![false; page.tokens.len()];
    for piece in told.iter().flat_map(|one| &one.content) {
        covered[piece.clone()].fill(true);
    }
    let asking = asking(page, &told);
    let mut drafts: Vec<Draft> = Vec::new();
    for one in told.iter().filter(|one| one.size() > 0) {
        let name = one.label.as_ref().map(|label| folded(page, label));
        if one.is_question
            || one.ends_in_question(page)
            || name.is_some_and(|name| asking.get(&name) == Some(&true))
        {
            continue;
        }
        let Some(who) = speaker(page, cast, survey, testimony, one) else {
            continue;
        };
        drafts.extend(parts(page, survey, one, who));
    }
    let has_labels = told.iter().any(|one| one.label.is_some());
    let is_left_to_model = testimony.author.is_some()
        && (has_labels || proposals.is_some() && !survey.is_about_abuse());
    let is_left = |draft: &&Draft| {
        let tokens = || draft.content.iter().flat_map(Clone::clone);
        let is_new = 2 * tokens().filter(|at| covered[*at]).count() < tokens().count();
        is_new && !is_left_to_model
    };
    drafts.extend(testimony.drafts.iter().filter(is_left).cloned());
    drafts
}

/// Without what goes on in the words of another turn: that one begins there.
fn apart(page: &Page, mut told: Vec<Told>) -> Vec<Told> {
    let mut begun = vec![false; page.tokens.len()];
    for first in told.iter().filter_map(|one| one.content.first()) {
        begun[first.clone()].fill(true);
    }
    for one in &mut told {
        let mut is_first = true;
        one.content.retain(|piece| {
            let taken = piece.clone().filter(|at| begun[*at]).count();
            std::mem::take(&mut is_first) || 2 * taken < piece.len()
        });
    }
    told
}

/// For each label whether all of its turns are questions, as interviewers' are.
fn asking(page: &Page, told: &[Told]) -> HashMap<String, bool> {
    let mut asking = HashMap::new();
    for one in told {
        if let Some(label) = &one.label {
            let asks = one.content.iter().cloned().flatten().any(|at| page.word(at).contains('?'));
            *asking.entry(folded(page, label)).or_insert(true) &= asks;
        }
    }
    asking
}

fn folded(page: &Page, label: &Range<usize>) -> String {
    names::plain(page.words(label.clone())).to_lowercase()
}

/// Who speaks; `None` for whoever only asks.
fn speaker(
    page: &Page,
    cast: &Cast,
    survey: &Survey,
    testimony: &Testimony,
    told: &Told,
) -> Option<Who> {
    let Some(label) = &told.label else {
        return Some(without_label(page, testimony, told));
    };
    let witness = testimony.witness.as_ref();
    Some(match (testimony::label_of(page, label.clone()), witness) {
        (Label::Question, _) => return None,
        (Label::Answer, Some(witness)) => testimony::named(witness, label.clone()),
        (Label::Answer, None) => Draft::words(label.clone()),
        (Label::Name(name), Some(witness)) if witness.is_called(&name) => {
            testimony::named(witness, label.clone())
        }
        (Label::Name(_), _) => testimony::labelled(page, cast, survey, label, told.cue.is_some()),
    })
}

/// Whoever tells the text itself; after a dash whoever spoke before; else nobody but the document.
fn without_label(page: &Page, testimony: &Testimony, told: &Told) -> Who {
    let first = told.content.first().map_or(0, |piece| piece.start);
    if let Some(author) = &testimony.author {
        return Who::Named { mention: None, name: author.name.clone(), kind: author.kind };
    }
    let is_answer = first > 0 && page.has_shape(first - 1, Shape::Dash);
    if is_answer { Who::SameAsBefore } else { Who::Document }
}

/// One draft; where a witness tells of acts and denies others, several, so that no act is counted on
/// the wrong side.
fn parts(page: &Page, survey: &Survey, told: &Told, who: Who) -> Vec<Draft> {
    let sides = |piece| testimony::told(page, survey, piece, &who, Said::Turn);
    let parts: Vec<Draft> = match who {
        Who::Document => Vec::new(),
        _ => told.content.iter().flat_map(sides).collect(),
    };
    if parts.len() > told.content.len() {
        let cue = |part| Draft { cue: told.cue.clone(), ..part };
        return parts.into_iter().map(cue).collect();
    }
    vec![whole(page, told, who)]
}

fn whole(page: &Page, told: &Told, who: Who) -> Draft {
    let first = told.content.first().map_or(0, |piece| piece.start);
    let is_document = who == Who::Document;
    Draft {
        sentence: page.sentence_of(first).min(page.sentences.len().saturating_sub(1)),
        who,
        cue: told.cue.clone(),
        content: told.content.clone(),
        stance: Stance::Asserts,
        contribution: Contribution::Account,
        pattern: if is_document { Pattern::Narration } else { Pattern::Testimony },
        relayed_from: None,
        coded: told.coded,
    }
}
