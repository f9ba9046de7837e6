//! Proposals become statements beside those of the path, which stay as they are.

use super::answer::{self, Pointed, Refusal, Unusable};
use super::{ModelName, Question, proposed_by};
use crate::about::Survey;
use crate::names::Cast;
use crate::page::Page;
use crate::proposed::{self, Proposal, Standing};
use crate::{finish, testimony};
use model::{Basis, Excerpt, Parts, Reading, Span, Spans, Speaker, Statement, StatementId};
use std::collections::HashSet;
use std::collections::btree_map::{BTreeMap, Entry};
use std::ops::Range;

/// Nobody has measured how often a model of somebody's own choice is right.
const CONFIDENCE: f32 = 0.5;

/// What was taken of the answers to the questions about a reading.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Taken {
    /// What the model adds, in the order of the contents. None has the id of one that was found.
    pub statements: Vec<Statement>,
    /// How many proposals say what was found, or proposed, already.
    pub doubled: usize,
    /// How many proposals were refused, by reason.
    pub refused: BTreeMap<Refusal, usize>,
    /// Why answers could not be used at all.
    pub unusable: Vec<Unusable>,
}

impl Taken {
    /// How many proposals were refused.
    pub fn refusals(&self) -> usize {
        self.refused.values().sum()
    }

    fn refuse(&mut self, reason: Refusal) {
        *self.refused.entry(reason).or_default() += 1;
    }
}

/// A proposal with what is kept of it besides the words.
struct Kept {
    pointed: Pointed,
    by: String,
}

/// Takes what stands in the text, and is not among what the path `found`, of the answers: bodies of
/// answers to `POST /v1/chat/completions`, each with its question. Pure and total, whatever the
/// answers are; what was `found` is only looked at.
pub fn take(
    reading: &Reading,
    found: &[Statement],
    model: &ModelName,
    answers: &[(Question, Vec<u8>)],
) -> Taken {
    let page = Page::of(reading);
    let mut taken = Taken::default();
    let kept = kept(&page, model, answers, &mut taken);
    let mut others: Vec<Meaning> = found.iter().map(Meaning::of).collect();
    let mut ids: HashSet<StatementId> = found.iter().map(|one| one.id().clone()).collect();
    for statement in statements(reading, &page, kept, &mut taken) {
        let meaning = Meaning::of(&statement);
        if ids.contains(statement.id()) || others.iter().any(|other| other.is_same(&meaning)) {
            taken.doubled += 1;
        } else if statement.relayed_from.as_ref().is_some_and(|original| !ids.contains(original)) {
            taken.refuse(Refusal::Nothing);
        } else {
            ids.insert(statement.id().clone());
            others.push(meaning);
            taken.statements.push(statement);
        }
    }
    taken
}

/// The proposals whose words stand in the text, by these words.
fn kept(
    page: &Page,
    model: &ModelName,
    answers: &[(Question, Vec<u8>)],
    taken: &mut Taken,
) -> BTreeMap<Places, Kept> {
    let mut kept = BTreeMap::new();
    for (question, answer) in answers {
        let proposals = match answer::proposals(page, question, answer) {
            Ok(proposals) => proposals,
            Err(reason) => {
                taken.unusable.push(reason);
                continue;
            }
        };
        let by = proposed_by(model, question);
        for proposal in proposals {
            match proposal {
                Err(reason) => taken.refuse(reason),
                Ok(pointed) => match kept.entry(Places::of(&pointed)) {
                    Entry::Vacant(free) => {
                        free.insert(Kept { pointed, by: by.clone() });
                    }
                    Entry::Occupied(_) => taken.doubled += 1,
                },
            }
        }
    }
    kept
}

/// Where the words of a proposal, and of the statement that is made of it, stand in the text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Places {
    content: Vec<(usize, usize)>,
    cue: Option<(usize, usize)>,
    source: Option<(usize, usize)>,
}

impl Places {
    fn of(pointed: &Pointed) -> Self {
        let pair = |place: &Range<usize>| (place.start, place.end);
        Self {
            content: pointed.content.iter().map(pair).collect(),
            cue: pointed.cue.as_ref().map(pair),
            source: pointed.source.as_ref().map(pair),
        }
    }

    fn of_statement(reading: &Reading, statement: &Statement) -> Option<Self> {
        let text = reading.text();
        let pair = |span: &Span| Some((text.byte_of(span.start())?, text.byte_of(span.end())?));
        let first = |excerpt: Option<&Excerpt>| pair(excerpt?.spans().as_slice().first()?);
        let content = statement.content.spans().as_slice().iter().map(pair);
        Some(Self {
            content: content.collect::<Option<_>>()?,
            cue: first(statement.cue.as_ref()),
            source: first(statement.speaker.mention.as_ref()),
        })
    }
}

/// The statements that the rules make of the proposals, apart from all that the path found.
fn statements(
    reading: &Reading,
    page: &Page,
    mut kept: BTreeMap<Places, Kept>,
    taken: &mut Taken,
) -> Vec<Statement> {
    let survey = Survey::of(reading);
    let cast = Cast::of(page, &survey);
    let testimony = testimony::find(reading, page, &cast, &survey);
    let given = kept.len();
    let proposals = kept.values().map(|kept| proposal(&kept.pointed)).collect();
    let proposals = proposed::without_turns(page, proposals, |block| testimony.takes(block));
    // What a witness says in turns is taken sentence by sentence already.
    taken.doubled += given - proposals.len();
    let asked = proposals.len();
    let drafts = proposed::merged(page, &proposals, &[], |_| Standing::Replaced);
    let witness = testimony.witness.as_ref();
    let made = finish::statements(reading, page, &survey, &cast, witness, &drafts, "");
    let made = made.into_iter().filter_map(|statement| {
        let kept = kept.remove(&Places::of_statement(reading, &statement)?)?;
        Statement::new(reading, parts(&statement, kept)).ok()
    });
    let made: Vec<Statement> = made.collect();
    for _ in made.len()..asked {
        taken.refuse(Refusal::Nothing);
    }
    made
}

fn proposal(pointed: &Pointed) -> Proposal {
    let Pointed { source, cue, content, stance, .. } = pointed;
    Proposal {
        source: source.iter().cloned().collect(),
        cue: cue.iter().cloned().collect(),
        content: content.clone(),
        confidence: CONFIDENCE,
        stance: Some(*stance),
        basis: None,
        is_question: false,
    }
}

/// The same statement with who proposed it. How the speaker knows is what the rules find, and what
/// the model says only where they find nothing.
fn parts(statement: &Statement, kept: Kept) -> Parts<Spans> {
    let spans = |excerpt: &Excerpt| excerpt.spans().clone();
    let basis = match statement.basis {
        Basis::Unknown => kept.pointed.basis,
        known => known,
    };
    let speaker = &statement.speaker;
    Parts {
        speaker: Speaker {
            mention: speaker.mention.as_ref().map(spans),
            name: speaker.name.clone(),
            kind: speaker.kind,
            role: speaker.role.clone(),
            state: speaker.state.clone(),
            person: None,
        },
        cue: statement.cue.as_ref().map(spans),
        content: spans(&statement.content),
        form: statement.form,
        stance: statement.stance,
        basis,
        informant: statement.informant.clone(),
        contribution: statement.contribution,
        relayed_from: statement.relayed_from.clone(),
        condition: statement.condition.as_ref().map(spans),
        specific: statement.specific,
        about: statement.about.clone(),
        said: statement.said.clone(),
        proposed_by: kept.by,
        confidence: statement.confidence,
    }
}

/// What makes two statements say the same: speaker, stance, and half of the words.
struct Meaning {
    speaker: String,
    stance: model::Stance,
    content: Spans,
}

impl Meaning {
    fn of(statement: &Statement) -> Self {
        Self {
            speaker: statement.speaker.name.clone(),
            stance: statement.stance,
            content: statement.content.spans().clone(),
        }
    }

    fn is_same(&self, other: &Self) -> bool {
        let shared: u32 = pairs(&self.content, &other.content).map(|(a, b)| shared(a, b)).sum();
        self.speaker == other.speaker
            && self.stance == other.stance
            && 4 * shared >= size(&self.content) + size(&other.content)
    }
}

fn size(spans: &Spans) -> u32 {
    spans.as_slice().iter().map(|span| span.len()).sum()
}

fn pairs<'s>(a: &'s Spans, b: &'s Spans) -> impl Iterator<Item = (Span, Span)> + 's {
    a.as_slice().iter().flat_map(|a| b.as_slice().iter().map(|b| (*a, *b)))
}

/// How many characters two spans share.
fn shared(a: Span, b: Span) -> u32 {
    a.end().min(b.end()).saturating_sub(a.start().max(b.start()))
}
