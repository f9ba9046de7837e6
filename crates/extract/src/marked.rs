//! Words that a person marked in a reading become statements like those that the rules propose: the
//! person says who says what and how; the acts it is about, when it was said and on what condition
//! are found as ever.

use crate::about::{self, Knower, Survey};
use crate::page::Page;
use crate::said::said;
use model::{
    About, ActType, Basis, Contribution, Excerpt, Form, Parts, Reading, SpanError, Spans, Speaker,
    SpeakerKind, Stance, Statement,
};
use std::ops::Range;

/// What proposed a statement that a person added.
pub const PERSON: &str = "person";

/// A statement as a person marked it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marked {
    /// What is said.
    pub content: Spans,
    /// The words that show that something is said.
    pub cue: Option<Spans>,
    /// The words for who says it.
    pub source: Option<Spans>,
    /// The name of who says it; empty where the document itself does.
    pub speaker: String,
    /// What kind of speaker.
    pub kind: SpeakerKind,
    /// What the speaker does with the content.
    pub stance: Stance,
    /// How the speaker knows.
    pub basis: Basis,
    /// The kind of act that it is about, where the person says so.
    pub act: Option<ActType>,
}

/// A reading in which words can be marked.
pub struct Marker<'a> {
    reading: &'a Reading,
    page: Page<'a>,
    survey: Survey,
}

impl<'a> Marker<'a> {
    /// The reading, looked through once.
    pub fn of(reading: &'a Reading) -> Self {
        Self { reading, page: Page::of(reading), survey: Survey::of(reading) }
    }

    /// The statement that a person marked. What is known of its speaker is taken from the `known`
    /// statements of the same document. Errs where a span leaves the reading.
    pub fn statement(&self, marked: Marked, known: &[Statement]) -> Result<Statement, SpanError> {
        let content = self.reading.excerpt(marked.content.clone())?;
        let cue = marked.cue.as_ref().and_then(|cue| self.tokens(cue));
        let published = self.reading.published.as_ref().map(|found| &found.edtf);
        let same = known.iter().map(|statement| &statement.speaker);
        let mut same = same.filter(|speaker| speaker.name == marked.speaker);
        let (role, state) =
            same.next().map(|s| (s.role.clone(), s.state.clone())).unwrap_or_default();
        let speaker = Speaker {
            mention: marked.source,
            name: marked.speaker,
            kind: marked.kind,
            role,
            state,
            person: None,
        };
        let parts = Parts {
            form: self.form(&content, speaker.kind),
            informant: self.informant(&content, &speaker, marked.basis),
            condition: self.condition(&content, marked.stance),
            specific: self.is_specific(&content, marked.stance),
            about: self.about(&content, marked.act),
            said: said(&self.page, cue.as_ref(), published),
            speaker,
            cue: marked.cue,
            content: marked.content,
            stance: marked.stance,
            basis: marked.basis,
            contribution: Contribution::Account,
            relayed_from: None,
            proposed_by: PERSON.to_owned(),
            confidence: 1.0,
        };
        Statement::new(self.reading, parts)
    }

    /// The same statement with another content. It is about the acts that are named there; where
    /// none is, about those that it was about before.
    pub fn moved(&self, statement: &Statement, content: Spans) -> Result<Statement, SpanError> {
        let content = self.reading.excerpt(content)?;
        let found = self.about(&content, None);
        let mut parts = (**statement).clone();
        parts.form = self.form(&content, parts.speaker.kind);
        if !found.is_empty() {
            parts.about = found;
        }
        parts.content = content;
        Ok(Statement::recorded(statement.id().clone(), statement.document(), parts))
    }

    /// The acts of a content, the first entry of each kind; the one that the person names alone,
    /// where one does.
    fn about(&self, content: &Excerpt, act: Option<ActType>) -> Vec<About> {
        let mut found: Vec<About> = Vec::new();
        for piece in self.pieces(content.spans()) {
            let sentence = self.sentence(&piece);
            for about in about::abouts(&self.survey, self.page.text, piece, sentence) {
                if !found.iter().any(|known| known.act == about.act) {
                    found.push(about);
                }
            }
        }
        let Some(act) = act else {
            return found;
        };
        let named = found.iter().find(|about| about.act == act).or(found.first());
        vec![named.map_or_else(|| About::only(act), |about| About { act, ..about.clone() })]
    }

    /// Direct where all words stand between quotation marks, or nobody else is named.
    fn form(&self, content: &Excerpt, kind: SpeakerKind) -> Form {
        if kind == SpeakerKind::Document {
            return Form::Direct;
        }
        let tokens = content.spans().as_slice().iter();
        let tokens = tokens.filter_map(|span| self.tokens(&(*span).into())).flatten();
        let words = tokens.filter(|at| self.page.tokens.get(*at).is_some_and(|t| t.is_word()));
        let quoted: Vec<bool> = words.map(|at| self.page.quote_index(at).is_some()).collect();
        match (quoted.contains(&true), quoted.contains(&false)) {
            (false, _) => Form::Indirect,
            (true, false) => Form::Direct,
            (true, true) => Form::Mixed,
        }
    }

    fn informant(
        &self,
        content: &Excerpt,
        speaker: &Speaker<Spans>,
        basis: Basis,
    ) -> Option<String> {
        let hull = self.hull(content)?;
        let knower = Knower {
            kind: speaker.kind,
            role: speaker.role.as_deref(),
            name: &speaker.name,
            first_person: false,
            survey: &self.survey,
        };
        let sentence = self.sentence(&hull);
        let (found, informant) = about::basis(self.page.text, hull, sentence, &knower);
        informant.filter(|_| basis == Basis::HeardFrom && found == basis)
    }

    fn condition(&self, content: &Excerpt, stance: Stance) -> Option<Spans> {
        let hull = self.hull(content).filter(|_| stance == Stance::Offers)?;
        let sentence = self.sentence(&hull);
        let found = about::condition(self.page.text, hull, sentence)?;
        self.reading.text().span_of(found).map(Spans::from)
    }

    fn is_specific(&self, content: &Excerpt, stance: Stance) -> bool {
        let hull = self.hull(content).filter(|_| stance == Stance::Denies);
        hull.is_some_and(|hull| about::is_specific(self.page.text, hull))
    }

    /// The bytes of each piece.
    fn pieces(&self, spans: &Spans) -> Vec<Range<usize>> {
        let text = self.reading.text();
        let bytes =
            |span: &model::Span| Some(text.byte_of(span.start())?..text.byte_of(span.end())?);
        spans.as_slice().iter().filter_map(bytes).collect()
    }

    fn hull(&self, content: &Excerpt) -> Option<Range<usize>> {
        self.pieces(&content.spans().hull().into()).pop()
    }

    /// The tokens that stand in the hull of some spans; `None` where none does.
    fn tokens(&self, spans: &Spans) -> Option<Range<usize>> {
        let bytes = self.pieces(&spans.hull().into()).pop()?;
        let tokens = &self.page.tokens;
        let start = tokens.partition_point(|token| (token.end as usize) <= bytes.start);
        let end = tokens.partition_point(|token| (token.start as usize) < bytes.end);
        (start < end).then_some(start..end)
    }

    /// The bytes of the sentence in which a piece begins; the piece where it stands in none.
    fn sentence(&self, piece: &Range<usize>) -> Range<usize> {
        let at = self.page.tokens.partition_point(|token| (token.end as usize) <= piece.start);
        let sentence = self.page.sentences.get(self.page.sentence_of(at));
        sentence.map_or_else(|| piece.clone(), |sentence| self.page.bytes(&sentence.tokens))
    }
}
