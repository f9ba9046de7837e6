//! Drafts become statements: speakers resolved, acts found, bytes turned into characters.

use crate::about::{self, Knower, Survey};
use crate::clues::{self, Before, Clue, Heard, Told};
use crate::coreference::{Resolved, Resolver};
use crate::draft::{Draft, Pattern, Who};
use crate::lexicon::Class;
use crate::names::{Cast, Gender};
use crate::page::{Page, Sentence};
use crate::phrases;
use crate::polarity;
use crate::said::said;
use crate::testimony::Witness;
use model::{
    About, Basis, Contribution, Form, Parts, Reading, Span, SpanError, Spans, Speaker, SpeakerKind,
    Stance, Statement, StatementId,
};
use std::collections::HashSet;
use std::ops::Range;

/// The statements of all drafts, in the order of their contents.
pub(crate) fn statements(
    reading: &Reading,
    page: &Page,
    survey: &Survey,
    cast: &Cast,
    witness: Option<&Witness>,
    drafts: &[Draft],
    proposed_by: &str,
) -> Vec<Statement> {
    let mut maker = Maker::new(reading, page, survey, cast, witness, drafts, proposed_by);
    let mut statements: Vec<Statement> = Vec::new();
    let mut seen: HashSet<StatementId> = HashSet::new();
    for place in in_order(drafts) {
        let draft = &drafts[place];
        let Some(Ok(statement)) = maker.statement(draft) else {
            continue;
        };
        maker.ids[place] = Some(statement.id().clone());
        if seen.insert(statement.id().clone()) {
            if statement.stance == Stance::Asserts
                && statement.speaker.kind != SpeakerKind::Document
            {
                maker.asserted.push(Asserted {
                    id: statement.id().clone(),
                    sentence: draft.sentence,
                    by: statement.speaker.name.clone(),
                    body: matches!(
                        statement.speaker.kind,
                        SpeakerKind::Organisation | SpeakerKind::Unnamed
                    ),
                    about: statement.about.clone(),
                });
            }
            statements.push(statement);
        }
    }
    statements.sort_by_key(|statement| statement.content.spans().hull().start());
    statements
}

/// The clues to stance and basis of each draft, by its place.
pub(crate) fn clues(
    reading: &Reading,
    page: &Page,
    survey: &Survey,
    cast: &Cast,
    witness: Option<&Witness>,
    drafts: &[Draft],
) -> Vec<Vec<Clue>> {
    let mut maker = Maker::new(reading, page, survey, cast, witness, drafts, "");
    maker.is_grave = true;
    let mut clues = vec![Vec::new(); drafts.len()];
    for place in in_order(drafts) {
        if let Some(known) = maker.known(&drafts[place]) {
            clues[place] = known.clues;
        }
    }
    clues
}

/// The places of the drafts by sentence, what is passed on before who passes it on.
fn in_order(drafts: &[Draft]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..drafts.len()).collect();
    let first = |draft: &Draft| draft.content.first().map_or(0, |piece| piece.start);
    order.sort_by_key(|i| {
        (drafts[*i].sentence, drafts[*i].relayed_from.is_some(), first(&drafts[*i]))
    });
    order
}

/// How many assertions are looked at for what a denial may mean.
const LOOKED_AT: usize = 40;
/// How many sentences back a denial may refer.
const REACH_BACK: usize = 8;

/// An assertion that a later denial can mean.
struct Asserted {
    id: StatementId,
    sentence: usize,
    by: String,
    /// Whether an organisation or a report said it.
    body: bool,
    about: Vec<About>,
}

struct Maker<'a> {
    reading: &'a Reading,
    page: &'a Page<'a>,
    survey: &'a Survey,
    resolver: Resolver<'a>,
    /// The statements made of the drafts so far.
    ids: Vec<Option<StatementId>>,
    /// What was asserted so far, for denials that refer back.
    asserted: Vec<Asserted>,
    /// What was said so far, for what answers it.
    before: Before,
    /// Whether the text has anybody answer for something; elsewhere the rules are right.
    is_grave: bool,
    proposed_by: &'a str,
}

/// What is known of a statement before its codes are chosen.
struct Known {
    resolved: Resolved,
    mention: Option<Range<usize>>,
    /// From the first to the last byte of the content.
    hull: Range<usize>,
    /// The bytes of its sentence.
    sentence: Range<usize>,
    form: Form,
    about: Vec<About>,
    /// By the rules.
    stance: Stance,
    basis: Basis,
    informant: Option<String>,
    clues: Vec<Clue>,
}

impl<'a> Maker<'a> {
    fn new(
        reading: &'a Reading,
        page: &'a Page<'a>,
        survey: &'a Survey,
        cast: &'a Cast,
        witness: Option<&'a Witness>,
        drafts: &[Draft],
        proposed_by: &'a str,
    ) -> Self {
        let named = drafts.iter().filter_map(named_by);
        Self {
            reading,
            page,
            survey,
            resolver: Resolver::new(page, cast, survey, witness, named),
            ids: vec![None; drafts.len()],
            asserted: Vec::new(),
            before: Before::default(),
            is_grave: clues::is_grave(page.text, page.language, is_own(page, witness)),
            proposed_by,
        }
    }

    fn statement(&mut self, draft: &Draft) -> Option<Result<Statement, SpanError>> {
        let page = self.page;
        let known = self.known(draft)?;
        let (stance, basis) = self.codes(draft, &known);
        let (basis, informant) = match basis {
            basis if basis == known.basis => (basis, known.informant),
            basis => (basis, None),
        };
        let mut about = known.about;
        if about.is_empty() && stance == Stance::Denies {
            about = self.refers_back(draft, &known.resolved.name);
        }
        let mut relayed_from =
            draft.relayed_from.and_then(|place| self.ids.get(place).cloned().flatten());
        if draft.contribution == Contribution::Relay && draft.relayed_from.is_none() {
            let original = self.passed_on(draft)?;
            relayed_from = Some(original.id.clone());
            about = original.about.clone();
        }
        let condition = (stance == Stance::Offers)
            .then(|| about::condition(page.text, known.hull.clone(), known.sentence))
            .flatten();
        let resolved = known.resolved;
        let parts = Parts {
            speaker: Speaker {
                mention: known.mention.and_then(|m| self.spans(&[m])),
                name: resolved.name,
                kind: resolved.kind,
                role: resolved.role,
                state: resolved.state,
                person: None,
            },
            cue: draft.cue.clone().and_then(|cue| self.spans(&[cue])),
            form: known.form,
            content: self.spans(&draft.content)?,
            stance,
            basis,
            informant,
            contribution: draft.contribution,
            relayed_from,
            condition: condition.and_then(|bytes| page_span(self.reading, bytes)).map(Spans::from),
            specific: stance == Stance::Denies && about::is_specific(page.text, known.hull),
            about,
            said: said(
                page,
                draft.cue.as_ref(),
                self.reading.published.as_ref().map(|date| &date.edtf),
            ),
            proposed_by: self.proposed_by.to_owned(),
            confidence: draft.pattern.confidence() * resolved.certainty.factor(),
        };
        Some(Statement::new(self.reading, parts))
    }

    /// The stance and basis: those of the rules where they see something unusual, else those of the
    /// encoder that found the statement, else those that the clues speak for. That somebody was
    /// there weighs much, and is left to words that say so.
    fn codes(&self, draft: &Draft, known: &Known) -> (Stance, Basis) {
        let Some((stance, basis)) = draft.coded.filter(|_| self.is_grave) else {
            return (
                clues::stance(&known.clues, known.stance),
                clues::basis(&known.clues, known.basis),
            );
        };
        let is_plain = known.stance == Stance::Asserts;
        let is_open = known.basis == Basis::Unknown && !basis.is_first_hand();
        (if is_plain { stance } else { known.stance }, if is_open { basis } else { known.basis })
    }

    /// Who says it, what the rules make of it, and the clues to what else it may be.
    fn known(&mut self, draft: &Draft) -> Option<Known> {
        let page = self.page;
        let (resolved, mention) = self.speaker(draft);
        let bytes = || draft.content.iter().map(|piece| page.bytes(piece));
        let hull = bytes().map(|b| b.start).min()?..bytes().map(|b| b.end).max()?;
        let sentence = page.bytes(&page.sentences[draft.sentence].tokens);
        let sentence = sentence.start.min(hull.start)..sentence.end.max(hull.end);
        let about = self.acts(&draft.content);
        let is_negated = polarity::denies_its_acts(page, self.survey, &draft.content);
        let mut stance = self.stance(draft, &resolved);
        if stance == Stance::Asserts && !about.is_empty() && is_negated {
            stance = Stance::Denies;
        }
        let form = self.form(draft, &resolved.kind);
        let (basis, informant) = self.basis(draft, &resolved, form, &about, &hull, &sentence);
        let clues = if self.is_grave {
            self.clues(Told {
                page,
                draft,
                speaker: &resolved,
                form,
                hull: hull.clone(),
                stance,
                basis,
                has_acts: !about.is_empty(),
                is_negated,
            })
        } else {
            Vec::new()
        };
        Some(Known {
            resolved,
            mention,
            hull,
            sentence,
            form,
            about,
            stance,
            basis,
            informant,
            clues,
        })
    }

    /// The clues of a statement, which is heard from then on.
    fn clues(&mut self, told: Told<'_>) -> Vec<Clue> {
        let found = clues::clues(&told, &self.before);
        self.before.push(Heard {
            hull: told.hull,
            by: told.speaker.name.clone(),
            side: found.side,
            alleges: found.alleges,
            stance: told.stance,
            stems: found.stems,
        });
        found.list
    }

    /// How the speaker knows, by the rules, and from whom.
    fn basis(
        &self,
        draft: &Draft,
        speaker: &Resolved,
        form: Form,
        about: &[About],
        hull: &Range<usize>,
        sentence: &Range<usize>,
    ) -> (Basis, Option<String>) {
        let knower = Knower {
            kind: speaker.kind,
            role: speaker.role.as_deref(),
            name: &speaker.name,
            first_person: draft.pattern == Pattern::Testimony || self.is_own_words(draft, form),
            survey: self.survey,
        };
        match about::basis(self.page.text, hull.clone(), sentence.clone(), &knower) {
            (Basis::Unknown, informant) if !about.is_empty() && self.suffered(draft, speaker) => {
                (Basis::Victim, informant)
            }
            found => found,
        }
    }

    fn speaker(&mut self, draft: &Draft) -> (Resolved, Option<Range<usize>>) {
        match &draft.who {
            Who::Words { mention, antecedent } => {
                let meant = antecedent.as_ref().unwrap_or(mention);
                (self.resolver.resolve(meant, draft.sentence), Some(mention.clone()))
            }
            Who::Work(words) => {
                let maker = self
                    .resolver
                    .maker(words)
                    .unwrap_or_else(|| self.resolver.resolve(words, draft.sentence));
                (maker, Some(words.clone()))
            }
            Who::SameAsBefore => (self.resolver.last().unwrap_or_else(Resolved::document), None),
            Who::Named { mention, name, kind } => {
                (self.resolver.by_name(name, *kind), mention.clone())
            }
            Who::Document => (Resolved::document(), None),
        }
    }

    /// What the maker of the work in the content asserted last.
    fn passed_on(&self, draft: &Draft) -> Option<&Asserted> {
        let maker = self.resolver.maker(draft.content.first()?)?;
        let asserted = self.asserted.iter().rev().take(LOOKED_AT);
        let of_maker = asserted.filter(|a| a.by == maker.name);
        of_maker.max_by_key(|a| !a.about.is_empty())
    }

    fn spans(&self, pieces: &[Range<usize>]) -> Option<Spans> {
        let mut spans: Vec<Span> = pieces
            .iter()
            .filter(|piece| !piece.is_empty())
            .filter_map(|piece| page_span(self.reading, self.page.bytes(piece)))
            .collect();
        spans.sort();
        Spans::new(spans).ok()
    }

    /// An official's "will" about what the own side does is a commitment.
    fn stance(&self, draft: &Draft, speaker: &Resolved) -> Stance {
        let page = self.page;
        let plain = draft.stance == Stance::Asserts && draft.contribution == Contribution::Account;
        let official =
            answers_for_a_state(speaker) || speaker.state.is_some() && speaker.role.is_some();
        if !plain || !official {
            return draft.stance;
        }
        if answers_for_a_state(speaker) && admits_mistake(page, &draft.content) {
            return Stance::Admits;
        }
        let commits = draft.content.iter().flat_map(|piece| piece.clone()).any(|at| {
            page.is_word(at, &["will", "shall", "’ll"])
                && !page.is(at + 1, Class::NEGATION.or(Class::BE))
                && self.own_side(at, draft, speaker)
        });
        if commits { Stance::Offers } else { draft.stance }
    }

    /// Whether the subject of the "will" is the speaker, the speaker's government or state.
    fn own_side(&self, will: usize, draft: &Draft, speaker: &Resolved) -> bool {
        let page = self.page;
        let floor =
            draft.content.iter().find(|piece| piece.contains(&will)).map_or(0, |piece| piece.start);
        let Some(subject) = phrases::subject_before(page, will, floor) else {
            return false;
        };
        let words = page.words(subject.tokens.clone());
        let first = page.is(subject.tokens.start, Class::FIRST_PERSON.or(Class::POSSESSIVE));
        let own_body = page.is(subject.tokens.start, Class::POSSESSIVE)
            && subject.tokens.clone().any(|i| page.is(i, Class::STATE_ORGAN));
        let state = about::state_of(self.survey, words)
            .is_some_and(|state| Some(&state) == speaker.state.as_ref());
        let pronoun = page.is(subject.tokens.start, Class::PRONOUN) && first;
        own_body || state || pronoun || page.is_word(subject.tokens.start, &["he", "she"])
    }

    /// The acts of a content, the first entry of each kind.
    /// The acts in the content, each with what its own sentence tells of it.
    fn acts(&self, content: &[Range<usize>]) -> Vec<About> {
        let page = self.page;
        let of = |piece: &Range<usize>, sentence: &Sentence| {
            let own = piece.start.max(sentence.tokens.start)..piece.end.min(sentence.tokens.end);
            about::abouts(self.survey, page.text, page.bytes(&own), page.bytes(&sentence.tokens))
        };
        let found = content.iter().flat_map(|piece| {
            let sentences = page.sentences.get(page.sentence_of(piece.start)..).unwrap_or_default();
            let reached = sentences.iter().take_while(|one| one.tokens.start < piece.end);
            reached.flat_map(|sentence| of(piece, sentence)).collect::<Vec<About>>()
        });
        about::joined(found.collect())
    }

    /// "refuted the accusations": the acts of the nearest sentence in which somebody else asserts
    /// any; "rejected the report": of the nearest that a body asserts.
    fn refers_back(&self, draft: &Draft, denier: &str) -> Vec<About> {
        let page = self.page;
        let report =
            draft.content.iter().any(|piece| piece.clone().any(|i| page.is(i, Class::WORK)));
        let near = |a: &&Asserted| a.sentence + REACH_BACK >= draft.sentence && a.by != denier;
        let pronoun = draft.content.iter().all(|piece| piece.len() == 1);
        let mut others = self.asserted.iter().rev().take(LOOKED_AT).filter(near);
        let of_body = others.clone().find(|a| report && a.body && !a.about.is_empty());
        // "denied this" means what was said last, whether or not it names an act.
        let Some(meant) = of_body.or_else(|| others.find(|a| pronoun || !a.about.is_empty()))
        else {
            return Vec::new();
        };
        let mut acts: Vec<About> = Vec::new();
        for about in self
            .asserted
            .iter()
            .rev()
            .take(LOOKED_AT)
            .filter(|a| a.sentence == meant.sentence && a.by == meant.by)
            .flat_map(|a| &a.about)
        {
            if !acts.iter().any(|known| known.act == about.act) {
                acts.push(about.clone());
            }
        }
        acts
    }

    /// `Leal said he was beaten`: what is told was done to the one who tells it. Who has a role
    /// ("his lawyer") may speak of another.
    fn suffered(&self, draft: &Draft, speaker: &Resolved) -> bool {
        let page = self.page;
        let Some(piece) = draft.content.first() else {
            return false;
        };
        let subject = piece.start + usize::from(page.is(piece.start, Class::THAT));
        let told = [(Gender::Man, "he"), (Gender::Woman, "she")]
            .into_iter()
            .any(|(gender, word)| page.is_word(subject, &[word]) && speaker.gender.agrees(gender));
        let mut group = subject + 1..(subject + 4).min(piece.end);
        let done_to = group.clone().any(|i| page.is(i, Class::BE));
        let negated = group.any(|i| page.is(i, Class::NEGATION));
        let person = matches!(speaker.kind, SpeakerKind::Person | SpeakerKind::Unnamed);
        person && speaker.role.is_none() && told && done_to && !negated
    }

    /// Whether the content is quoted, wholly or where it says "I".
    fn is_own_words(&self, draft: &Draft, form: Form) -> bool {
        let page = self.page;
        let mut tokens = draft.content.iter().flat_map(|piece| piece.clone());
        match form {
            Form::Direct => draft.who != Who::Document,
            Form::Mixed => {
                tokens.any(|at| page.is(at, Class::FIRST_PERSON) && page.quote_index(at).is_some())
            }
            Form::Indirect => false,
        }
    }

    fn form(&self, draft: &Draft, kind: &SpeakerKind) -> Form {
        let page = self.page;
        let own_words = matches!(draft.pattern, Pattern::Testimony | Pattern::Continued);
        if *kind == SpeakerKind::Document || own_words {
            return Form::Direct;
        }
        let mut quoted = 0;
        let mut free = 0;
        for at in draft.content.iter().flat_map(|piece| piece.clone()) {
            match page.quote_at(at) {
                Some(_) => quoted += 1,
                None if page.tokens[at].is_word() => free += 1,
                None => {}
            }
        }
        match (quoted, free) {
            (0, _) => Form::Indirect,
            (_, 0) => Form::Direct,
            _ => Form::Mixed,
        }
    }
}

/// Whether a text is told by those whom it concerns, or speaks of "us" throughout.
fn is_own(page: &Page, witness: Option<&Witness>) -> bool {
    const ONE_IN: usize = 60;
    let mine = |at: &usize| page.is(*at, Class::FIRST_PERSON) && page.quote_at(*at).is_none();
    witness.is_some() || (0..page.tokens.len()).filter(mine).count() * ONE_IN >= page.tokens.len()
}

/// The words that name who speaks.
fn named_by(draft: &Draft) -> Option<Range<usize>> {
    match &draft.who {
        Who::Words { mention, antecedent } => Some(antecedent.as_ref().unwrap_or(mention).clone()),
        _ => None,
    }
}

/// Whether the speaker is an organ of a state or speaks for one.
fn answers_for_a_state(speaker: &Resolved) -> bool {
    const OFFICES: &[&str] = &[
        "minister",
        "president",
        "government",
        "administration",
        "spokes",
        "secretary",
        "ministr",
        "gobierno",
        "portavoz",
        "vocer",
    ];
    let role = speaker.role.as_deref().unwrap_or_default().to_lowercase();
    speaker.kind == SpeakerKind::Government || OFFICES.iter().any(|office| role.contains(office))
}

/// "an administrative error", "deported by mistake": said by an official, an admission.
fn admits_mistake(page: &Page, content: &[Range<usize>]) -> bool {
    content.iter().flat_map(|piece| piece.clone()).any(|at| {
        let mistake = page.is_word(at, &["error", "mistake", "equivocación"]);
        let before = ["administrative", "clerical", "bureaucratic", "by", "in", "por", "a"];
        let after = page.is_word(at + 1, &["administrativo"]);
        let negated = (at.saturating_sub(4)..at)
            .any(|i| page.is(i, Class::NEGATION) || page.is_word(i, &["no"]));
        mistake && !negated && at > 0 && (page.is_word(at - 1, &before) || after)
    })
}

fn page_span(reading: &Reading, bytes: Range<usize>) -> Option<Span> {
    reading.text().span_of(bytes)
}
