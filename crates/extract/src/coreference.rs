//! Who the words for a speaker mean: surnames, roles, pronouns. Simple and cautious; what cannot
//! be resolved keeps its own words.

use crate::about::{self, Survey};
use crate::lexicon::Class;
use crate::names::{self, Cast, Gender, Occurrence};
use crate::page::Page;
use crate::phrases;
use crate::tokens::Shape;
use model::SpeakerKind;
use std::ops::Range;

/// A speaker, resolved as far as the document allows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Resolved {
    pub(crate) name: String,
    pub(crate) kind: SpeakerKind,
    pub(crate) role: Option<String>,
    pub(crate) state: Option<String>,
    /// Whether the words were understood; false for a pronoun left as it is.
    pub(crate) sure: bool,
    pub(crate) gender: Gender,
}

impl Resolved {
    /// The document itself.
    pub(crate) fn document() -> Self {
        Self {
            name: String::new(),
            kind: SpeakerKind::Document,
            role: None,
            state: None,
            sure: true,
            gender: Gender::Unknown,
        }
    }

    fn unnamed(name: String, state: Option<String>) -> Self {
        Self {
            name,
            kind: SpeakerKind::Unnamed,
            role: None,
            state,
            sure: true,
            gender: Gender::Unknown,
        }
    }
}

/// Resolves mentions in the order of the text, remembering who was spoken of.
pub(crate) struct Resolver<'a> {
    page: &'a Page<'a>,
    cast: &'a Cast,
    survey: &'a Survey,
    /// Speakers so far, with the token of their mention.
    recent: Vec<(usize, Resolved)>,
}

/// Nouns for any organisation spoken of before.
const BODIES: &[&str] = &[
    "group",
    "organisation",
    "organization",
    "channel",
    "broadcaster",
    "network",
    "station",
    "newspaper",
    "agency",
    "outlet",
    "committee",
    "commission",
    "company",
    "union",
    "association",
    "organización",
    "grupo",
    "canal",
    "diario",
    "periódico",
    "agencia",
    "colectivo",
    "asociación",
    "comité",
    "comisión",
];

/// How far back, in sentences, a pronoun may reach.
const MEMORY: usize = 6;
/// No description of an unnamed speaker is longer than this many tokens.
const LONGEST_DESCRIPTION: usize = 14;

impl<'a> Resolver<'a> {
    pub(crate) fn new(page: &'a Page<'a>, cast: &'a Cast, survey: &'a Survey) -> Self {
        Self {
            page,
            cast,
            survey,
            recent: Vec::new(),
        }
    }

    /// Who these words mean, in this sentence.
    pub(crate) fn resolve(&mut self, mention: &Range<usize>, sentence: usize) -> Resolved {
        let resolved = self.meaning(mention, sentence);
        if resolved.kind != SpeakerKind::Document {
            self.recent.push((mention.start, resolved.clone()));
        }
        resolved
    }

    /// The speakers of late, the last one first. Bounded, so that a long document takes no longer
    /// for each of its pronouns.
    fn lately(&self) -> impl Iterator<Item = &(usize, Resolved)> {
        self.recent.iter().rev().take(40)
    }

    /// Somebody whose name is known, with what the document says of that name.
    pub(crate) fn by_name(&self, name: &str, kind: SpeakerKind) -> Resolved {
        let entity = self.cast.look_up(name).map(|index| self.entity(index));
        match entity {
            Some(entity) if kind == SpeakerKind::Person => Resolved {
                name: name.to_owned(),
                kind,
                ..entity
            },
            _ => Resolved {
                name: name.to_owned(),
                kind,
                ..Resolved::document()
            },
        }
    }

    /// Whoever spoke last.
    pub(crate) fn last(&self) -> Option<Resolved> {
        self.recent.last().map(|(_, resolved)| resolved.clone())
    }

    fn meaning(&self, mention: &Range<usize>, sentence: usize) -> Resolved {
        let page = self.page;
        let words = names::plain(page.words(mention.clone()));
        if mention.len() == 1 && page.is(mention.start, Class::PRONOUN.or(Class::POSSESSIVE)) {
            return self.pronoun(mention.start, sentence).unwrap_or(Resolved {
                sure: false,
                ..Resolved::unnamed(words, None)
            });
        }
        self.named(mention)
            .or_else(|| self.by_role(mention))
            .unwrap_or_else(|| self.described(mention))
    }

    /// The part of a mention that says who: up to a preposition, comma or relative, after the
    /// last possessive.
    fn head(&self, mention: &Range<usize>) -> Range<usize> {
        let page = self.page;
        let mut at = mention.start;
        let mut end = at;
        while at < mention.end {
            let name_end = names::name_end(page, at, mention.end);
            if name_end > at {
                at = name_end;
                end = at;
                continue;
            }
            let token = &page.tokens[at];
            if at > mention.start
                && (token.is(Class::PREPOSITION
                    .or(Class::RELATIVE)
                    .or(Class::CONJUNCTION))
                    || !token.is_word()
                        && !matches!(token.shape, Shape::Possessive | Shape::Number))
            {
                break;
            }
            at += 1;
            end = at;
        }
        let possessive = (mention.start..end)
            .rev()
            .find(|i| page.has_shape(*i, Shape::Possessive));
        possessive.map_or(mention.start, |i| i + 1)..end
    }

    /// A name in the head, or set off by commas after a description.
    fn named(&self, mention: &Range<usize>) -> Option<Resolved> {
        let page = self.page;
        let head = self.head(mention);
        let named = self.name_at_end(&head).or_else(|| {
            let comma = (head.end..mention.end)
                .find(|i| page.has_shape(*i, Shape::Comma))
                .unwrap_or(mention.end);
            let described = comma + 1 < mention.end;
            described
                .then(|| {
                    self.name_at_end(&(comma + 1..names::name_end(page, comma + 1, mention.end)))
                })
                .flatten()
        })?;
        Some(named)
    }

    fn name_at_end(&self, head: &Range<usize>) -> Option<Resolved> {
        let page = self.page;
        let start = (head.start..head.end)
            .find(|i| names::name_end(page, *i, head.end) == head.end && head.end > *i)?;
        let whole = start..head.end;
        let entity = self
            .cast
            .named_in(whole.clone())
            .last()
            .map(|occurrence| occurrence.entity);
        if let Some(entity) = entity.and_then(|index| self.cast.entities.get(index)) {
            return Some(Resolved {
                name: entity.name.clone(),
                kind: entity.kind,
                role: entity.role.clone(),
                state: entity.state.clone(),
                sure: true,
                gender: entity.gender,
            });
        }
        self.lone_name(whole)
    }

    /// A name of one word that no full name in the document explains.
    fn lone_name(&self, whole: Range<usize>) -> Option<Resolved> {
        let page = self.page;
        let name_start = (whole.clone()).find(|i| !page.is(*i, Class::TITLE))?;
        let name = names::plain(page.words(name_start..whole.end));
        let role =
            (name_start > whole.start).then(|| names::plain(page.words(whole.start..name_start)));
        let kind = names::kind_of(page, self.survey, name_start..whole.end);
        let state = role
            .as_deref()
            .and_then(|r| about::state_of(self.survey, r))
            .or_else(|| {
                (kind != SpeakerKind::Person)
                    .then(|| about::state_of(self.survey, &name))
                    .flatten()
            });
        Some(Resolved {
            name,
            kind,
            role,
            state,
            sure: true,
            gender: Gender::Unknown,
        })
    }

    /// "the president": whoever was last given that role.
    fn by_role(&self, mention: &Range<usize>) -> Option<Resolved> {
        let page = self.page;
        let head = self.head(mention);
        if head.is_empty() {
            return None;
        }
        let noun = page.word(head.end - 1).to_lowercase();
        let definite = page.is_word(mention.start, &["the", "el", "la"]);
        let role = page.is(head.end - 1, Class::ROLE.or(Class::TITLE));
        if definite && role && head.len() <= 3 && head.end == mention.end {
            let by_role = self
                .cast
                .named_in(0..mention.start)
                .rev()
                .take(200)
                .find(|o| {
                    let entity = &self.cast.entities[o.entity];
                    entity
                        .role
                        .as_deref()
                        .is_some_and(|r| has_word(&r.to_lowercase(), &noun))
                });
            if let Some(occurrence) = by_role {
                let entity = &self.cast.entities[occurrence.entity];
                return Some(Resolved {
                    name: entity.name.clone(),
                    kind: entity.kind,
                    role: entity.role.clone(),
                    state: entity.state.clone(),
                    sure: true,
                    gender: entity.gender,
                });
            }
        }
        let body = page.is(head.end - 1, Class::ORGANISATION);
        if definite && body && head.len() == 2 && head.end == mention.end {
            let organisation = |r: &Resolved| {
                r.kind == SpeakerKind::Organisation && BODIES.contains(&noun.as_str())
            };
            let before = self.lately().take(12).find(|(_, r)| {
                has_word(&r.name.to_lowercase(), &noun) && r.kind != SpeakerKind::Person
                    || organisation(r)
            });
            if let Some((_, resolved)) = before {
                return Some(resolved.clone());
            }
            if BODIES.contains(&noun.as_str()) {
                let named = self.cast.named_in(0..mention.start).rev().take(4);
                let body = |o: &&Occurrence| {
                    self.cast.entities[o.entity].kind == SpeakerKind::Organisation
                };
                return named.into_iter().find(body).map(|o| self.entity(o.entity));
            }
        }
        if definite && (role || page.is_word(head.end - 1, &["man", "woman", "inmate"])) {
            let before = self.lately().find(|(at, r)| {
                r.kind == SpeakerKind::Unnamed
                    && has_word(&r.name.to_lowercase(), &noun)
                    && *at < mention.start
            });
            if let Some((_, resolved)) = before {
                return Some(resolved.clone());
            }
        }
        None
    }

    /// A speaker without a name: a body of a state, a group, somebody described.
    fn described(&self, mention: &Range<usize>) -> Resolved {
        let page = self.page;
        let cut = self.description_end(mention);
        let words = self.description(mention.start..cut);
        let head = self.head(mention);
        let state = about::state_of(self.survey, &words);
        let last = head.end.saturating_sub(1);
        let organ = page.is(last, Class::STATE_ORGAN)
            || page.is_word(
                last,
                &[
                    "authorities",
                    "officials",
                    "prosecutors",
                    "government",
                    "police",
                    "autoridades",
                    "funcionarios",
                    "fiscales",
                ],
            );
        if organ && (state.is_some() || page.is(last, Class::STATE_ORGAN))
            || page.is_word(last, &["authorities", "autoridades"])
        {
            let name = bare(&words);
            return Resolved {
                name,
                kind: SpeakerKind::Government,
                role: None,
                state,
                sure: true,
                gender: Gender::Unknown,
            };
        }
        if page.is(last, Class::WORK)
            && let Some(maker) = self.maker(mention)
        {
            return maker;
        }
        if page.is(last, Class::ORGANISATION) {
            let name = bare(&words);
            return Resolved {
                name,
                kind: SpeakerKind::Organisation,
                role: None,
                state,
                sure: true,
                gender: Gender::Unknown,
            };
        }
        Resolved::unnamed(words, state)
    }

    /// The words of a description, the first one as in the middle of a sentence.
    fn description(&self, range: Range<usize>) -> String {
        let page = self.page;
        let words = names::plain(page.words(range.clone()));
        let common = Class::DETERMINER
            .or(Class::QUANTITY)
            .or(Class::PLURAL_ROLE)
            .or(Class::ROLE)
            .or(Class::ADJECTIVE)
            .or(Class::POSSESSIVE);
        let capital = page.has_shape(range.start, Shape::Title) && page.is(range.start, common);
        let followed_by_name = page
            .tokens
            .get(range.start + 1)
            .is_some_and(|token| token.is_capital());
        let mut chars = words.chars();
        match chars.next() {
            Some(first)
                if capital && !(followed_by_name && page.is(range.start, Class::ADJECTIVE)) =>
            {
                first.to_lowercase().chain(chars).collect()
            }
            _ => words,
        }
    }

    /// Who made a work: "a report by Civic Watch", "a Canal Norte documentary", "Civic Watch's report".
    pub(crate) fn maker(&self, work: &Range<usize>) -> Option<Resolved> {
        let page = self.page;
        for at in work.clone() {
            let end = names::name_end(page, at, work.end);
            if end > at {
                let entity = self
                    .cast
                    .look_up(&names::plain(page.words(at..end)))
                    .and_then(|i| self.cast.entities.get(i));
                if let Some(entity) = entity {
                    return Some(Resolved {
                        name: entity.name.clone(),
                        kind: entity.kind,
                        role: entity.role.clone(),
                        state: entity.state.clone(),
                        sure: true,
                        gender: entity.gender,
                    });
                }
                let name = names::plain(page.words(at..end));
                let state = about::state_of(self.survey, &name);
                return Some(Resolved {
                    name,
                    kind: SpeakerKind::Organisation,
                    role: None,
                    state,
                    sure: true,
                    gender: Gender::Unknown,
                });
            }
        }
        None
    }

    /// A description ends before an apposition or a relative clause, and is never long.
    fn description_end(&self, mention: &Range<usize>) -> usize {
        let page = self.page;
        let limit = mention.end.min(mention.start + LONGEST_DESCRIPTION);
        (mention.start + 1..limit)
            .find(|i| page.has_shape(*i, Shape::Comma))
            .unwrap_or(limit)
    }

    /// The most recent compatible speaker or subject.
    fn pronoun(&self, at: usize, sentence: usize) -> Option<Resolved> {
        let page = self.page;
        let wanted = if page.is_word(at, &["he", "his", "él"]) {
            Gender::Man
        } else if page.is_word(at, &["she", "her", "ella"]) {
            Gender::Woman
        } else {
            Gender::Unknown
        };
        let floor = page.sentences[sentence.saturating_sub(MEMORY)].tokens.start;
        if wanted == Gender::Unknown && !page.is(at, Class::POSSESSIVE) {
            return self.group(at, floor);
        }
        let speaker = self.lately().find(|(place, r)| {
            *place < at && *place >= floor && r.sure && fits(r.kind, r.gender, wanted)
        });
        let named = self.cast.named_in(floor..at).rev().find(|o| {
            let entity = &self.cast.entities[o.entity];
            fits(entity.kind, entity.gender, wanted) && self.is_subject(&o.tokens)
        });
        match (speaker, named) {
            (Some((place, _)), Some(o)) if o.tokens.start > *place => Some(self.entity(o.entity)),
            (Some((_, resolved)), _) => Some(resolved.clone()),
            (None, Some(o)) => Some(self.entity(o.entity)),
            (None, None) => None,
        }
    }

    /// "they", "it": the last body or group that spoke.
    fn group(&self, at: usize, floor: usize) -> Option<Resolved> {
        let plural = self.page.is_word(at, &["they", "it", "ellos", "ellas"]);
        let found = self.lately().find(|(place, r)| {
            *place < at
                && *place >= floor
                && matches!(
                    r.kind,
                    SpeakerKind::Organisation | SpeakerKind::Government | SpeakerKind::Unnamed
                )
        });
        found.filter(|_| plural).map(|(_, r)| r.clone())
    }

    fn entity(&self, index: usize) -> Resolved {
        let entity = &self.cast.entities[index];
        Resolved {
            name: entity.name.clone(),
            kind: entity.kind,
            role: entity.role.clone(),
            state: entity.state.clone(),
            sure: true,
            gender: entity.gender,
        }
    }

    /// Whether a name stands where a subject does: no preposition before, a verb soon after.
    fn is_subject(&self, name: &Range<usize>) -> bool {
        let page = self.page;
        let free = name.start == 0
            || !page.is(name.start - 1, Class::PREPOSITION.or(Class::TO))
                && !page.has_shape(name.end, Shape::Possessive);
        let object = name.start > 0 && phrases::is_finite(page, name.start - 1);
        let mut after = name.end;
        if page.has_shape(after, Shape::Comma) {
            let reach = page.tokens.len().min(after + 16);
            after = (after + 1..reach)
                .find(|i| page.has_shape(*i, Shape::Comma))
                .map_or(after, |i| i + 1);
        }
        free && !object
            && (after..after + 3).any(|i| {
                phrases::is_finite(page, i) && page.sentence_of(i) == page.sentence_of(name.start)
            })
    }
}

fn fits(kind: SpeakerKind, gender: Gender, wanted: Gender) -> bool {
    let person = match kind {
        SpeakerKind::Person => true,
        SpeakerKind::Unnamed => wanted != Gender::Unknown,
        _ => false,
    };
    person && (wanted == Gender::Unknown || gender == Gender::Unknown || gender == wanted)
}

fn has_word(words: &str, word: &str) -> bool {
    words
        .split(|c: char| !c.is_alphanumeric())
        .any(|w| w == word)
}

/// Without the article.
fn bare(words: &str) -> String {
    for article in [
        "The ", "the ", "El ", "La ", "Los ", "Las ", "el ", "la ", "los ", "las ",
    ] {
        if let Some(rest) = words.strip_prefix(article) {
            return rest.to_owned();
        }
    }
    words.to_owned()
}
