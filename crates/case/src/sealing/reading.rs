//! A document as it was read, with tokens in the place of all that is sealed in it.

use super::map::{Map, divided};
use super::passages::Local;
use super::words::{Edges, Found, Matcher, Token, merged, replaced};
use super::{Sealing, Seals};
use crate::marking::{Before, MarkError};
use model::{
    About, Answer, Beside, Block, Candidate, Column, Counted, DateBasis, DateFound, DateMention,
    Edtf, Excerpt, Media, MediaClaim, Parts, Place, Property, Reading, ReadingError, Span,
    SpanError, Spans, Speaker, Statement, StatementId, Table, TableCell, TableRow, Text, Warning,
};
use std::fmt::Display;

/// What the stages found in a document, before anything is made of it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Read {
    pub(crate) reading: Reading,
    pub(crate) warnings: Vec<Warning>,
    pub(crate) statements: Vec<Statement>,
    /// What it said before people amended it, where they did.
    pub(crate) before: Option<Box<Before>>,
}

impl Read {
    /// All statements that are there or were.
    pub(crate) fn ever(&self) -> impl Iterator<Item = &Statement> {
        let before =
            self.before.iter().flat_map(|before| before.proposed.iter().chain(&before.once));
        self.statements.iter().chain(before)
    }
}

/// A document as it may be kept.
#[derive(Debug)]
pub(crate) struct SealedRead {
    pub(crate) read: Read,
    /// Whether anything in it is hidden.
    pub(crate) is_sealed: bool,
    /// The words that are sealed in this document alone.
    pub(crate) here: Matcher,
}

/// Why a document could not be sealed; a fault of the program, after which nothing of it is kept.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SealError {
    #[error("its places do not fit after sealing: {0}")]
    Span(#[from] SpanError),
    #[error("its blocks do not fit after sealing: {0}")]
    Reading(#[from] ReadingError),
    #[error("its ids do not fit after sealing: {0}")]
    Id(#[from] model::IdError),
}

impl Sealing {
    /// Hides what is sealed in a document. Where nothing is, the document is as it was.
    pub(crate) fn seal(&self, read: Read) -> Result<SealedRead, SealError> {
        let concerns = self.has_words()
            || self.documents.contains_key(&read.reading.document)
            || read.ever().any(|statement| self.seals_of(statement).is_some());
        if !concerns {
            return Ok(SealedRead { read, is_sealed: false, here: Matcher::default() });
        }
        let local = self.local(&read);
        let here = local.matcher();
        let sealed = Hiding::new(self, &local, &here, &read).read(&read)?;
        if sealed == read {
            return Ok(SealedRead { read, is_sealed: false, here });
        }
        let read = self.unlinked(sealed)?;
        Ok(SealedRead { read, is_sealed: true, here })
    }

    /// Where words that are shown stand in the document with nothing hidden.
    pub(crate) fn unsealed_spans(&self, read: &Read, shown: &Spans) -> Result<Spans, MarkError> {
        let local = self.local(read);
        let here = local.matcher();
        let hiding = Hiding::new(self, &local, &here, read);
        let back = |span: &Span| hiding.map.back(*span).ok_or(MarkError::CutsSealed);
        Ok(Spans::new(shown.as_slice().iter().map(back).collect::<Result<_, _>>()?)?)
    }

    /// The document without what tells of its original: ids that are digests of names, and places
    /// in the bytes, whose distances tell how long a name is.
    fn unlinked(&self, read: Read) -> Result<Read, SealError> {
        let Read { reading, warnings, statements, before } = read;
        let blocks = reading.blocks().iter();
        let blocks = blocks.map(|block| Block { origin: None, ..block.clone() }).collect();
        let mut unlinked =
            Reading::new(reading.document, reading.kind, reading.text().clone(), blocks)?;
        copy_facts(&reading, &mut unlinked);
        let keyed = |id: &StatementId| self.keyed(id.as_str()).parse::<StatementId>();
        let mut renamed = Vec::with_capacity(statements.len());
        for statement in &statements {
            let relayed_from = statement.relayed_from.as_ref().map(keyed).transpose()?;
            let parts = Parts { relayed_from, ..(**statement).clone() };
            let id = keyed(statement.id())?;
            renamed.push(Statement::recorded(id, statement.document(), parts));
        }
        Ok(Read { reading: unlinked, warnings, statements: renamed, before })
    }
}

fn copy_facts(from: &Reading, to: &mut Reading) {
    to.language.clone_from(&from.language);
    to.title.clone_from(&from.title);
    to.outlet.clone_from(&from.outlet);
    to.authors.clone_from(&from.authors);
    to.published.clone_from(&from.published);
    to.date_candidates.clone_from(&from.date_candidates);
    to.modified.clone_from(&from.modified);
    to.mentioned.clone_from(&from.mentioned);
    to.address.clone_from(&from.address);
    to.candidates.clone_from(&from.candidates);
    to.answers.clone_from(&from.answers);
    let row = |row: &TableRow| TableRow { places: Vec::new(), ..row.clone() };
    to.tables = from
        .tables
        .iter()
        .map(|table| Table { rows: table.rows.iter().map(row).collect(), ..table.clone() })
        .collect();
    // Words beside the text are left out: their places in the bytes would tell. So would those of what
    // a picture says of itself, and what it looks like shows what was sealed in it.
    let unplaced = |claim: &MediaClaim| MediaClaim { origin: None, ..claim.clone() };
    to.media = from.media.as_ref().map(|media| Media {
        claims: media.claims.iter().map(unplaced).collect(),
        perceptual: None,
        ..media.clone()
    });
}

/// The sealing of one document.
struct Hiding<'a> {
    sealing: &'a Sealing,
    local: &'a Local,
    here: &'a Matcher,
    seals: Seals,
    found: Vec<Found>,
    map: Map,
}

impl<'a> Hiding<'a> {
    fn new(sealing: &'a Sealing, local: &'a Local, here: &'a Matcher, read: &Read) -> Self {
        let reading = &read.reading;
        let text = reading.text();
        let mut found = sealing.words.find(text.as_str(), Edges::Words);
        found.extend(here.find(text.as_str(), Edges::Words));
        found.extend(&local.places);
        let blocks: Vec<Span> = reading.blocks().iter().map(|block| block.span).collect();
        let found = divided(merged(found), &blocks, text);
        let map = Map::new(&found);
        let seals = sealing.documents.get(&reading.document).cloned().unwrap_or_default();
        Self { sealing, local, here, seals, found, map }
    }

    fn read(&self, read: &Read) -> Result<Read, SealError> {
        let mut reading = self.reading(&read.reading)?;
        reading.mentioned = self.mentioned(read, &reading)?;
        let statements = self.statements(&read.statements, &reading)?;
        let before = match &read.before {
            Some(before) => Some(Box::new(Before {
                proposed: self.statements(&before.proposed, &reading)?,
                once: self.statements(&before.once, &reading)?,
            })),
            None => None,
        };
        let warnings = read.warnings.iter().map(|w| self.warning(w)).collect::<Result<_, _>>()?;
        Ok(Read { reading, warnings, statements, before })
    }

    /// The statements that are still told.
    fn statements(
        &self,
        all: &[Statement],
        reading: &Reading,
    ) -> Result<Vec<Statement>, SealError> {
        let told = all.iter().filter(|statement| !self.is_gone(statement));
        told.map(|statement| self.statement(statement, reading, all)).collect()
    }

    fn is_gone(&self, statement: &Statement) -> bool {
        let seals = self.sealing.seals_of(statement);
        seals.is_some_and(|seals| seals.whole.is_some()) || self.local.covers(statement)
    }

    fn reading(&self, reading: &Reading) -> Result<Reading, SealError> {
        let text = Text::new(replaced(reading.text().as_str(), &self.found).into_owned());
        let mut blocks = Vec::with_capacity(reading.blocks().len());
        for block in reading.blocks() {
            blocks.push(Block { span: self.map.span(block.span)?, ..block.clone() });
        }
        let mut sealed = Reading::new(reading.document, reading.kind, text, blocks)?;
        sealed.language.clone_from(&reading.language);
        sealed.title = self.field("title", reading.title.as_deref());
        sealed.outlet = self.field("outlet", reading.outlet.as_deref());
        sealed.authors = match self.seals.field("authors") {
            Some(token) => vec![token.to_string(); usize::from(!reading.authors.is_empty())],
            None => reading.authors.iter().map(|author| self.text(author)).collect(),
        };
        if self.seals.field("published").is_none() {
            let kept = |found: &&DateFound| self.shows(&found.edtf);
            sealed.published = reading.published.iter().find(kept).cloned();
            sealed.date_candidates = reading.date_candidates.iter().filter(kept).cloned().collect();
            sealed.modified = reading.modified.iter().filter(kept).cloned().collect();
        }
        sealed.address = self.field("url", reading.address.as_deref());
        sealed.candidates = reading.candidates.iter().map(|one| self.candidate(one)).collect();
        let beside = |one: &Beside| Beside { text: self.text(&one.text), ..one.clone() };
        sealed.beside = reading.beside.iter().map(beside).collect();
        let tables = reading.tables.iter().map(|table| self.table(table));
        sealed.tables = tables.collect::<Result<_, _>>()?;
        let answers = reading.answers.iter().map(|answer| self.answer(answer));
        sealed.answers = answers.collect::<Result<_, _>>()?;
        sealed.media = reading.media.as_ref().map(|media| self.media(media));
        Ok(sealed)
    }

    /// A table, with its cells where they stand among tokens.
    fn table(&self, table: &Table) -> Result<Table, SpanError> {
        let column = |column: &Column| {
            let name = column.name.as_deref().map(|name| self.text(name));
            Column { name, ..column.clone() }
        };
        let row = |row: &TableRow| {
            let mut cells: Vec<TableCell> = Vec::with_capacity(row.cells.len());
            for cell in &row.cells {
                let span = self.map.span(cell.span)?;
                // What is hidden across cells is one token, in the first of them.
                if cells.last().is_none_or(|before| before.span.end() <= span.start()) {
                    cells.push(TableCell { span, ..*cell });
                }
            }
            let places = if self.found.is_empty() { row.places.clone() } else { Vec::new() };
            Ok(TableRow { block: row.block, cells, places })
        };
        Ok(Table {
            sheet: self.text(&table.sheet),
            columns: table.columns.iter().map(column).collect(),
            rows: table.rows.iter().map(row).collect::<Result<_, SpanError>>()?,
            ..table.clone()
        })
    }

    /// An answer: who gave it, what it answers, and the submission's id may hold what is sealed.
    fn answer(&self, answer: &Answer) -> Result<Answer, SpanError> {
        let place = |span: Option<Span>| span.map(|span| self.map.span(span)).transpose();
        Ok(Answer {
            submission: self.text(&answer.submission).into(),
            instance: answer.instance.as_deref().map(|instance| self.text(instance).into()),
            respondent: self.text(&answer.respondent).into(),
            name: place(answer.name)?,
            question: self.text(&answer.question).into(),
            asked: place(answer.asked)?,
            reply: answer.reply,
            span: place(answer.span)?,
        })
    }

    /// The dates of the text that are still there. Where the day of publication is sealed, so is what is
    /// told from it.
    fn mentioned(&self, read: &Read, sealed: &Reading) -> Result<Vec<DateMention>, SpanError> {
        let (reading, hidden) = (&read.reading, self.hidden_dates(read));
        let hides_day = self.seals.field("published").is_some();
        let mut kept = Vec::new();
        for mention in &reading.mentioned {
            let span = self.map.span(mention.span)?;
            let is_there = sealed.text().slice(span) == reading.text().slice(mention.span);
            let is_told = mention.basis == DateBasis::Relative && hides_day;
            let is_hidden = hidden.iter().any(|date| date.overlaps(&mention.edtf));
            if is_there && !is_told && !is_hidden && self.shows(&mention.edtf) {
                kept.push(DateMention { span, ..mention.clone() });
            }
        }
        Ok(kept)
    }

    /// The dates that are sealed in a statement; the text may have them in other words.
    fn hidden_dates<'s>(&self, read: &'s Read) -> Vec<&'s Edtf> {
        let mut hidden = Vec::new();
        for statement in read.ever() {
            let Some(seals) = self.sealing.seals_of(statement) else { continue };
            if seals.field("when").is_some() {
                hidden.extend(statement.about.iter().filter_map(|about| about.when.as_ref()));
            }
            if seals.field("said").is_some() {
                hidden.extend(&statement.said);
            }
        }
        hidden
    }

    /// What a picture says of itself. Where the dates or the authors of the document are sealed, so are
    /// those of the picture.
    fn media(&self, media: &Media) -> Media {
        const DATES: [&str; 6] =
            ["taken", "digitised", "changed", "created", "position-time", "time-zone"];
        let hides_dates = self.seals.field("published").is_some();
        let claims = media.claims.iter();
        let claims = claims.filter(|claim| !(hides_dates && DATES.contains(&claim.name.as_str())));
        let claims = claims.map(|claim| {
            let is_author = matches!(claim.name.as_str(), "artist" | "copyright");
            let token = self.seals.field("authors").filter(|_| is_author);
            MediaClaim { value: self.value(token, &claim.value), ..claim.clone() }
        });
        Media { claims: claims.collect(), ..media.clone() }
    }

    fn candidate(&self, candidate: &Candidate) -> Candidate {
        let field = match candidate.property {
            Property::Title => "title",
            Property::Outlet => "outlet",
            Property::Author => "authors",
            Property::Address => "url",
        };
        let value = self.field(field, Some(&candidate.value)).unwrap_or_default();
        Candidate { value, ..candidate.clone() }
    }

    fn field(&self, field: &str, value: Option<&str>) -> Option<String> {
        let value = value?;
        Some(self.seals.field(field).map_or_else(|| self.text(value), |token| token.to_string()))
    }

    fn statement(
        &self,
        statement: &Statement,
        reading: &Reading,
        all: &[Statement],
    ) -> Result<Statement, SealError> {
        let none = Seals::default();
        let seals = self.sealing.seals_of(statement).unwrap_or(&none);
        let optional = |excerpt: &Option<Excerpt>| {
            excerpt.as_ref().map(|excerpt| self.excerpt(excerpt, reading)).transpose()
        };
        let is_gone =
            |id: &&StatementId| all.iter().any(|other| other.id() == *id && self.is_gone(other));
        let speaker = &statement.speaker;
        let said = statement.said.as_ref().filter(|_| self.seals.field("published").is_none());
        let parts = Parts {
            speaker: Speaker {
                mention: optional(&speaker.mention)?,
                name: self.value(seals.field("speaker"), &speaker.name),
                role: speaker
                    .role
                    .as_ref()
                    .map(|role| self.value(seals.field("role").or(seals.field("speaker")), role)),
                state: speaker.state.as_ref().map(|state| self.text(state)),
                ..speaker.clone()
            },
            cue: optional(&statement.cue)?,
            content: self.excerpt(&statement.content, reading)?,
            condition: optional(&statement.condition)?,
            informant: statement
                .informant
                .as_ref()
                .map(|informant| self.value(seals.field("informant"), informant)),
            relayed_from: statement.relayed_from.as_ref().filter(|id| !is_gone(id)).cloned(),
            about: statement.about.iter().map(|about| self.about(about, seals)).collect(),
            said: self.date(seals.field("said"), said),
            ..(**statement).clone()
        };
        Ok(Statement::recorded(statement.id().clone(), statement.document(), parts))
    }

    fn about(&self, about: &About, seals: &Seals) -> About {
        let each = |field: &str, values: &[String]| match seals.field(field) {
            Some(token) => vec![token.to_string(); usize::from(!values.is_empty())],
            None => values.iter().map(|value| self.text(value)).collect(),
        };
        let place = |place: &Place| Place {
            name: self.value(seals.field("place"), &place.name),
            within: match seals.field("place") {
                Some(_) => None,
                None => place.within.as_ref().map(|within| self.text(within)),
            },
        };
        About {
            act: about.act,
            victims: each("victims", &about.victims),
            perpetrators: each("perpetrators", &about.perpetrators),
            place: about.place.as_ref().map(place),
            // "Last Tuesday" is a date because the document has one.
            when: self
                .date(seals.field("when").or(self.seals.field("published")), about.when.as_ref()),
            counts: about
                .counts
                .iter()
                .filter(|one| self.shows_count(one, seals))
                .cloned()
                .collect(),
        }
    }

    /// Whether neither a number nor its words are sealed: a bound tells what the words say.
    fn shows_count(&self, counted: &Counted, seals: &Seals) -> bool {
        let bounds = [counted.bounds.least(), counted.bounds.most()];
        seals.field("count").is_none()
            && bounds.iter().flatten().all(|bound| self.shows(bound))
            && counted.words.as_ref().is_none_or(|words| self.shows(words))
    }

    fn warning(&self, warning: &Warning) -> Result<Warning, SpanError> {
        let span = warning.span.map(|span| self.map.span(span)).transpose()?;
        Ok(Warning { code: warning.code.clone(), message: self.text(&warning.message), span })
    }

    fn excerpt(&self, excerpt: &Excerpt, reading: &Reading) -> Result<Excerpt, SpanError> {
        reading.excerpt(self.map.spans(excerpt.spans())?)
    }

    /// The value of a field; an empty one hides nothing.
    fn value(&self, token: Option<Token>, value: &str) -> String {
        match token {
            Some(token) if !value.is_empty() => token.to_string(),
            _ => self.text(value),
        }
    }

    fn date(&self, token: Option<Token>, date: Option<&Edtf>) -> Option<Edtf> {
        date.filter(|date| token.is_none() && self.shows(date)).cloned()
    }

    /// Whether a date or number is not itself what is sealed.
    fn shows(&self, value: &impl Display) -> bool {
        let value = value.to_string();
        self.text(&value) == value
    }

    fn text(&self, text: &str) -> String {
        let mut found = self.sealing.words.find(text, Edges::Words);
        found.extend(self.here.find(text, Edges::Words));
        replaced(text, &merged(found)).into_owned()
    }
}
