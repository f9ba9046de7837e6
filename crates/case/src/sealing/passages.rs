//! What is sealed in one document alone: places in its text, and words wherever they stand in it.

use super::reading::Read;
use super::words::{Found, Matcher, Token, merged};
use super::{Sealing, Seals, can_be_sealed};
use model::{BlockKind, Excerpt, Span, Spans, Statement};
use record::fold::Id;

/// What is sealed in one document.
#[derive(Debug, Default)]
pub(super) struct Local {
    /// Places, whatever stands there.
    pub(super) places: Vec<Found>,
    /// The places of whole statements, in order and apart.
    whole: Vec<Found>,
    words: Vec<(String, Token)>,
}

impl Sealing {
    /// What is sealed in this document alone, by its fields and its statements.
    pub(super) fn local(&self, read: &Read) -> Local {
        let mut local = Local::default();
        if let Some(seals) = self.documents.get(&read.reading.document) {
            local.document(seals, read);
        }
        for statement in read.ever() {
            if let Some(seals) = self.seals_of(statement) {
                local.statement(seals, statement, read);
            }
        }
        local.whole = merged(std::mem::take(&mut local.whole));
        local.places.extend(&local.whole);
        local
    }

    pub(super) fn seals_of(&self, statement: &Statement) -> Option<&Seals> {
        let id: Id = statement.id().as_str().parse().ok()?;
        self.statements.get(&id)
    }
}

impl Local {
    /// The words, to be looked for everywhere in the document.
    pub(super) fn matcher(&self) -> Matcher {
        let words = self.words.iter().filter(|(words, _)| can_be_sealed(words));
        Matcher::new(words.cloned())
    }

    /// Whether a statement is told by words that are sealed as a whole statement.
    pub(super) fn covers(&self, statement: &Statement) -> bool {
        let holds = |span: &Span| {
            let found = |one: &Found| one.start <= span.start() && span.end() <= one.end;
            self.whole.iter().any(found)
        };
        statement.content.spans().as_slice().iter().all(holds)
    }

    fn document(&mut self, seals: &Seals, read: &Read) {
        let reading = &read.reading;
        let values = [
            ("title", reading.title.iter().cloned().collect::<Vec<_>>()),
            ("outlet", reading.outlet.iter().cloned().collect()),
            ("authors", reading.authors.clone()),
        ];
        for (field, values) in values {
            if let Some(token) = seals.field(field) {
                self.words.extend(values.into_iter().map(|value| (value, token)));
            }
        }
        if let Some(token) = seals.field("published") {
            let datelines = reading.blocks().iter().filter(|b| b.kind == BlockKind::Dateline);
            self.places.extend(datelines.map(|block| place(block.span, token)));
        }
    }

    fn statement(&mut self, seals: &Seals, statement: &Statement, read: &Read) {
        if let Some(token) = seals.whole {
            let excerpts = [&statement.speaker.mention, &statement.cue, &statement.condition];
            let spans = excerpts.into_iter().flatten().chain([&statement.content]);
            self.whole.extend(spans.flat_map(|excerpt| places(excerpt.spans(), token)));
        }
        for (field, token) in &seals.fields {
            self.field(field, *token, statement, read);
        }
    }

    fn field(&mut self, field: &str, token: Token, statement: &Statement, read: &Read) {
        let speaker = &statement.speaker;
        match field {
            "speaker" => {
                self.words(speaker.role.iter(), token);
                self.words([&speaker.name], token);
                if let Some(mention) = &speaker.mention {
                    self.places.extend(places(mention.spans(), token));
                    // "Ruiz" of "Ana Ruiz", and not "she".
                    if is_part(mention.text(), &speaker.name) {
                        self.words.push((mention.text().to_owned(), token));
                    }
                }
            }
            "role" => self.words(speaker.role.iter(), token),
            "informant" => self.words(statement.informant.iter(), token),
            "cue" => {
                self.places.extend(statement.cue.iter().flat_map(|c| places(c.spans(), token)))
            }
            "content" => self.excerpt(&statement.content, token, read),
            "condition" => statement.condition.iter().for_each(|c| self.excerpt(c, token, read)),
            "place" => {
                let named = statement.about.iter().filter_map(|about| about.place.as_ref());
                for place in named {
                    self.words([&place.name].into_iter().chain(&place.within), token);
                }
            }
            "victims" => self.words(statement.about.iter().flat_map(|a| &a.victims), token),
            "perpetrators" => {
                self.words(statement.about.iter().flat_map(|a| &a.perpetrators), token);
            }
            // Dates and numbers are no words; they are left out of the statement.
            _ => {}
        }
    }

    fn words<'a>(&mut self, words: impl IntoIterator<Item = &'a String>, token: Token) {
        self.words.extend(words.into_iter().map(|words| (words.clone(), token)));
    }

    /// The places of an excerpt, and the words of each piece of it.
    fn excerpt(&mut self, excerpt: &Excerpt, token: Token, read: &Read) {
        self.places.extend(places(excerpt.spans(), token));
        let pieces = excerpt.spans().as_slice().iter();
        let pieces = pieces.filter_map(|span| read.reading.text().slice(*span));
        self.words.extend(pieces.map(|words| (words.to_owned(), token)));
    }
}

fn place(span: Span, token: Token) -> Found {
    Found { start: span.start(), end: span.end(), token }
}

fn places(spans: &Spans, token: Token) -> impl Iterator<Item = Found> {
    spans.as_slice().iter().map(move |span| place(*span, token))
}

/// Whether all words of `part` are words of `name`.
fn is_part(part: &str, name: &str) -> bool {
    let name = name.to_lowercase();
    let is_word = |word: &str| name.split_whitespace().any(|known| known == word.to_lowercase());
    !part.trim().is_empty() && part.split_whitespace().all(is_word)
}
