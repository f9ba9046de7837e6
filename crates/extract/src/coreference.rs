//! Who the words for a speaker mean: surnames, roles, pronouns. Simple and cautious; what cannot
//! be resolved keeps its own words.

mod pronouns;
mod voices;
mod works;

use crate::about::{self, Survey};
use crate::lexicon::Class;
use crate::names::{self, Cast, Entity, Gender, Occurrence};
use crate::page::Page;
use crate::testimony::{INTERVIEWEE, Witness};
use crate::tokens::Shape;
use crate::unnamed::Description;
use model::{BlockKind, Language, SpeakerKind};
use std::collections::HashSet;
use std::ops::Range;

/// A speaker, resolved as far as the document allows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Resolved {
    pub(crate) name: String,
    pub(crate) kind: SpeakerKind,
    pub(crate) role: Option<String>,
    pub(crate) state: Option<String>,
    pub(crate) certainty: Certainty,
    pub(crate) gender: Gender,
}

/// How well the words for a speaker were understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Certainty {
    /// By a name, a role, or words of their own.
    Sure,
    /// Somebody described before being named.
    Inferred,
    /// A pronoun left as it is.
    Unclear,
}

impl Certainty {
    /// What the confidence of a statement is multiplied with.
    pub(crate) fn factor(self) -> f32 {
        match self {
            Self::Sure => 1.0,
            Self::Inferred => 0.85,
            Self::Unclear => 0.7,
        }
    }
}

impl Resolved {
    /// The document itself.
    pub(crate) fn document() -> Self {
        Self {
            name: String::new(),
            kind: SpeakerKind::Document,
            role: None,
            state: None,
            certainty: Certainty::Sure,
            gender: Gender::Unknown,
        }
    }

    /// A speaker of whom no role is known.
    fn without_role(name: String, kind: SpeakerKind, state: Option<String>) -> Self {
        Self { name, kind, state, ..Self::document() }
    }

    /// The same, with what a pronoun tells of an unknown gender.
    fn with_gender(&self, told: Gender) -> Self {
        let gender = match self.gender {
            Gender::Unknown => told,
            known => known,
        };
        Self { gender, ..self.clone() }
    }

    fn of(entity: &Entity) -> Self {
        Self {
            name: entity.name.clone(),
            kind: entity.kind,
            role: entity.role.clone(),
            state: entity.state.clone(),
            certainty: Certainty::Sure,
            gender: entity.gender,
        }
    }
}

/// Resolves mentions in the order of the text, remembering who was spoken of.
pub(crate) struct Resolver<'a> {
    page: &'a Page<'a>,
    cast: &'a Cast,
    survey: &'a Survey,
    /// The witness of a testimony: whoever else in it bears a part of the name is the same.
    witness: Option<&'a Witness>,
    /// The entities whose words are given somewhere in the document.
    speaking: HashSet<usize>,
    /// Speakers so far, with the token of their mention.
    recent: Vec<(usize, Resolved)>,
    /// Single people described and not named so far.
    open: Vec<Open>,
}

/// Somebody described and not named.
struct Open {
    at: usize,
    description: Description,
    resolved: Resolved,
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

/// Groups that speak for a state wherever they are named.
const AUTHORITIES: &[&str] = &["authorities", "autoridades"];
/// Groups that speak for a state where it is named with them.
const OFFICIALS: &[&str] = &["officials", "prosecutors", "funcionarios", "fiscales"];
/// Who lends a body its voice.
const SPOKESPEOPLE: &[&str] = &[
    "spokesman",
    "spokeswoman",
    "spokesperson",
    "spokesmen",
    "spokespeople",
    "portavoz",
    "vocero",
    "vocera",
];
/// Who argues for a state in court.
const STATE_LAWYERS: &[&str] = &["lawyers", "attorneys", "lawyer", "attorney", "abogados"];
/// Words that say that somebody will not be named.
const ANONYMOUS: &[&str] = &[
    "anonymity",
    "anonymous",
    "anonymously",
    "named",
    "identified",
    "unnamed",
    "unidentified",
    "anonimato",
    "anónimo",
    "identificado",
    "identificada",
];
/// Words before a work told of before.
const THIS: &[&str] = &["the", "this", "el", "la", "este", "esta"];
/// How far back, in sentences, a work may have been told of.
const WORK_MEMORY: usize = 8;
/// No description of an unnamed speaker is longer than this many tokens.
const LONGEST_DESCRIPTION: usize = 14;
/// In this many first paragraphs somebody is described who is named later.
const LEAD: usize = 3;
/// No lead is longer, in tokens: a text without paragraphs has none.
const LEAD_TOKENS: usize = 1_000;
/// No more unnamed people are kept in mind.
const MOST_OPEN: usize = 20;
/// No more speakers with a name are looked at for a description.
const MOST_NAMED: usize = 60;

impl<'a> Resolver<'a> {
    /// `mentions` are the words for all who speak in the document.
    pub(crate) fn new(
        page: &'a Page<'a>,
        cast: &'a Cast,
        survey: &'a Survey,
        witness: Option<&'a Witness>,
        mentions: impl Iterator<Item = Range<usize>>,
    ) -> Self {
        let named = |mention| cast.named_in(mention).map(|occurrence| occurrence.entity);
        let unnamed = witness.filter(|witness| witness.kind == SpeakerKind::Unnamed);
        let open = unnamed.and_then(|witness| {
            Some(Open {
                at: 0,
                description: Description::of(&witness.name)?,
                resolved: Resolved::without_role(witness.name.clone(), witness.kind, None),
            })
        });
        Self {
            page,
            cast,
            survey,
            witness,
            speaking: mentions.flat_map(named).collect(),
            recent: Vec::new(),
            open: open.into_iter().collect(),
        }
    }

    /// Who these words mean, in this sentence.
    pub(crate) fn resolve(&mut self, mention: &Range<usize>, sentence: usize) -> Resolved {
        let resolved = self.as_witness(self.meaning(mention, sentence));
        self.keep_open(mention, &resolved);
        if resolved.kind != SpeakerKind::Document {
            self.recent.push((mention.start, resolved.clone()));
        }
        resolved
    }

    /// The witness of the testimony, where the name is a part of the witness's.
    fn as_witness(&self, resolved: Resolved) -> Resolved {
        let named = self.witness.filter(|witness| {
            resolved.kind == SpeakerKind::Person && witness.is_called(&resolved.name)
        });
        match named {
            Some(witness) => Resolved { name: witness.name.clone(), ..resolved },
            None => resolved,
        }
    }

    /// Remembers somebody described, for "the man" and "he" later on.
    fn keep_open(&mut self, mention: &Range<usize>, resolved: &Resolved) {
        if resolved.kind != SpeakerKind::Unnamed || resolved.certainty == Certainty::Unclear {
            return;
        }
        if let Some(known) = self.open.iter_mut().find(|o| o.resolved.name == resolved.name) {
            known.at = mention.start;
            known.resolved = resolved.clone();
        } else if self.open.len() < MOST_OPEN
            && self.is_one_person(mention)
            && let Some(description) = Description::of(&resolved.name)
        {
            self.open.push(Open { at: mention.start, description, resolved: resolved.clone() });
        }
    }

    /// Whether the words are for one person without a name: "a former guard", "the doctor".
    fn is_one_person(&self, mention: &Range<usize>) -> bool {
        let page = self.page;
        let head = self.head(mention);
        let Some(last) = head.end.checked_sub(1).filter(|last| *last >= head.start) else {
            return false;
        };
        let many = Class::QUANTITY.or(Class::PLURAL_ROLE);
        page.is(last, Class::ROLE.or(Class::MAN).or(Class::WOMAN))
            && page.has_shape(last, Shape::Lower)
            && !head.clone().any(|i| page.is(i, many))
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
            Some(entity) if kind == SpeakerKind::Person => {
                Resolved { name: name.to_owned(), kind, ..entity }
            }
            _ => Resolved::without_role(name.to_owned(), kind, None),
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
                certainty: Certainty::Unclear,
                ..Resolved::without_role(words, SpeakerKind::Unnamed, None)
            });
        }
        self.named(mention)
            .or_else(|| self.by_role(mention))
            .or_else(|| self.aged(mention, sentence))
            .or_else(|| self.by_description(mention))
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
                && (token.is(Class::PREPOSITION.or(Class::RELATIVE).or(Class::CONJUNCTION))
                    || !token.is_word()
                        && !matches!(token.shape, Shape::Possessive | Shape::Number))
            {
                break;
            }
            at += 1;
            end = at;
        }
        let possessive = (mention.start..end).rev().find(|i| page.has_shape(*i, Shape::Possessive));
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
        let entity = self.cast.named_in(whole.clone()).last().map(|occurrence| occurrence.entity);
        if let Some(entity) = entity.and_then(|index| self.cast.entities.get(index)) {
            return Some(Resolved::of(entity));
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
        let state = role.as_deref().and_then(|r| about::state_of(self.survey, r)).or_else(|| {
            (kind != SpeakerKind::Person).then(|| about::state_of(self.survey, &name)).flatten()
        });
        Some(Resolved { role, ..Resolved::without_role(name, kind, state) })
    }

    /// "the president", "the group", "the man": whoever was last spoken of so.
    fn by_role(&self, mention: &Range<usize>) -> Option<Resolved> {
        let page = self.page;
        let head = self.head(mention);
        let definite = page.is_word(mention.start, &["the", "el", "la"]);
        if head.len() < 2 || !definite || head.end != mention.end {
            return None;
        }
        let noun = page.word(head.end - 1).to_lowercase();
        if page.is(head.end - 1, Class::ROLE.or(Class::TITLE)) && head.len() <= 4 {
            return self.by_office(mention, &head, &noun);
        }
        let body = page.is(head.end - 1, Class::ORGANISATION) && head.len() == 2;
        body.then(|| self.body(mention, &noun)).flatten()
    }

    /// The named person with this role or the unnamed one so described, whoever came last.
    fn by_office(
        &self,
        mention: &Range<usize>,
        head: &Range<usize>,
        noun: &str,
    ) -> Option<Resolved> {
        let has_role = |entity: &Entity| {
            let role = entity.role.as_deref().unwrap_or_default();
            has_word(&role.to_lowercase(), noun)
        };
        let named = self
            .cast
            .named_in(0..mention.start)
            .rev()
            .take(200)
            .find(|o| head.len() <= 3 && has_role(&self.cast.entities[o.entity]));
        let open = self.open_again(mention, noun);
        match (named, open) {
            (Some(named), Some(open)) if open.at > named.tokens.start => {
                Some(open.resolved.clone())
            }
            (Some(named), _) => Some(self.entity(named.entity)),
            (None, Some(open)) => Some(open.resolved.clone()),
            (None, None) => self.last_person(mention),
        }
    }

    /// The unnamed person that "the man" or "the former guard" means: the only one that fits, else
    /// the last one with the same noun.
    fn open_again(&self, mention: &Range<usize>, noun: &str) -> Option<&Open> {
        let again = Description::of(&names::plain(self.page.words(mention.clone())))?;
        let before = |open: &&Open| open.at < mention.start;
        let fits = |open: &&Open| {
            let gender = open.resolved.gender.agrees(again.gender);
            gender && open.description.is_meant_by(&again)
        };
        let mut fitting = self.open.iter().filter(before).filter(fits);
        match (fitting.next(), fitting.next()) {
            (Some(only), None) => Some(only),
            _ => self
                .open
                .iter()
                .rev()
                .filter(before)
                .find(|open| has_word(&open.resolved.name.to_lowercase(), noun)),
        }
    }

    /// "the man", where nobody without a name has spoken: the person who spoke last.
    fn last_person(&self, mention: &Range<usize>) -> Option<Resolved> {
        let again = Description::of(&names::plain(self.page.words(mention.clone())))?;
        let (_, last) = self.lately().next()?;
        let same = last.kind == SpeakerKind::Person && again.gender.agrees(last.gender);
        (again.is_general() && same).then(|| last.clone())
    }

    /// "the group": the last body that spoke, or that was named.
    fn body(&self, mention: &Range<usize>, noun: &str) -> Option<Resolved> {
        let any_body = BODIES.contains(&noun);
        let is_meant = |r: &Resolved| {
            has_word(&r.name.to_lowercase(), noun) && r.kind != SpeakerKind::Person
                || any_body && r.kind == SpeakerKind::Organisation
        };
        let before = self.lately().take(12).find(|(_, r)| is_meant(r));
        if let Some((_, resolved)) = before {
            return Some(resolved.clone());
        }
        let mut named = self.cast.named_in(0..mention.start).rev().take(4);
        let organisation =
            |o: &&Occurrence| self.cast.entities[o.entity].kind == SpeakerKind::Organisation;
        let found = named.find(organisation).filter(|_| any_body);
        found.map(|o| self.entity(o.entity))
    }

    /// "A former guard": somebody named further down with that role, or described so before.
    fn by_description(&self, mention: &Range<usize>) -> Option<Resolved> {
        let page = self.page;
        let again = page.is_word(mention.start, &["another", "otro", "otra", "the", "el", "la"]);
        if again || !self.is_one_person(mention) || self.is_owned(mention) || !self.is_lead(mention)
        {
            return None;
        }
        let words = names::plain(page.words(mention.clone()));
        let description = Description::of(&words)?;
        let named = || self.named_later(mention, &description);
        named().or_else(|| self.described_before(&description))
    }

    /// "Salas's sister" is nobody's description but her own.
    fn is_owned(&self, mention: &Range<usize>) -> bool {
        let head = self.head(mention);
        head.start > mention.start || self.page.is(mention.start, Class::POSSESSIVE)
    }

    /// Whether the words stand in the first paragraphs.
    fn is_lead(&self, mention: &Range<usize>) -> bool {
        let block = self.page.sentences[self.page.sentence_of(mention.start)].block;
        if mention.start > LEAD_TOKENS {
            return false;
        }
        let prose = |kind: BlockKind| matches!(kind, BlockKind::Paragraph | BlockKind::ListItem);
        let before = self.page.blocks[..block].iter().filter(|b| prose(b.kind));
        before.take(LEAD).count() < LEAD
    }

    /// The only speaker named later whose role agrees, unless the described one asked to stay
    /// unnamed.
    fn named_later(&self, mention: &Range<usize>, description: &Description) -> Option<Resolved> {
        if self.stays_unnamed(mention) {
            return None;
        }
        let mut fitting = Vec::new();
        for occurrence in self.cast.named_in(0..self.page.tokens.len()) {
            if fitting.len() > MOST_NAMED || !self.speaking.contains(&occurrence.entity) {
                continue;
            }
            if !fitting.iter().any(|(entity, _)| *entity == occurrence.entity) {
                fitting.push((occurrence.entity, occurrence.tokens.clone()));
            }
        }
        fitting.retain(|(entity, first)| self.is_described_so(*entity, first, description));
        match fitting.as_slice() {
            [(entity, first)] if first.start > mention.start => {
                Some(Resolved { certainty: Certainty::Inferred, ..self.entity(*entity) })
            }
            _ => None,
        }
    }

    /// Whether the role, or the words after the first mention, agree with a description.
    fn is_described_so(&self, entity: usize, first: &Range<usize>, as_what: &Description) -> bool {
        let page = self.page;
        let entity = &self.cast.entities[entity];
        if entity.kind != SpeakerKind::Person || !entity.gender.agrees(as_what.gender) {
            return false;
        }
        let end = page.sentences[page.sentence_of(first.start)].tokens.end;
        let after = first.end.min(end)..end.min(first.end + LONGEST_DESCRIPTION);
        let told = || format!("person who {}", names::plain(page.words(after)));
        let role = entity.role.clone().unwrap_or_else(told);
        Description::of(&role).is_some_and(|role| as_what.agrees(&role))
    }

    fn stays_unnamed(&self, mention: &Range<usize>) -> bool {
        let sentence = &self.page.sentences[self.page.sentence_of(mention.start)].tokens;
        sentence.clone().any(|at| self.page.is_word(at, ANONYMOUS))
    }

    /// "A former inmate of La Cumbre" after "a former inmate" in the lead: told again in full.
    fn described_before(&self, description: &Description) -> Option<Resolved> {
        let lead = self.open.iter().filter(|open| {
            let general = description.is_general() || open.description.is_general();
            let nameless = open.resolved.name == INTERVIEWEE;
            nameless || !general && open.description.agrees(description)
        });
        let mut lead = lead.fuse();
        match (lead.next(), lead.next()) {
            (Some(only), None) => Some(only.resolved.clone()),
            _ => None,
        }
    }

    /// A speaker without a name: a body of a state, a group, somebody described.
    fn described(&self, mention: &Range<usize>) -> Resolved {
        let page = self.page;
        let cut = self.description_end(mention);
        let words = self.description(mention.start..cut);
        let name = self.without_article(&words);
        let head = self.head(mention);
        let state = about::state_of(self.survey, &words);
        let last = head.end.saturating_sub(1);
        if let Some(speaker) = self.speaks_for_state(mention, &head, &name, state.as_deref()) {
            return speaker;
        }
        let organ = page.is(last, Class::STATE_ORGAN);
        let of_organ = (mention.start..last).any(|i| page.is(i, Class::STATE_ORGAN));
        let official = page.is_word(last, OFFICIALS)
            && (state.is_some() || of_organ && !self.stays_unnamed(mention));
        if organ || page.is_word(last, AUTHORITIES) || official {
            let state = state.or_else(|| self.state_spoken_of().filter(|_| of_organ));
            return Resolved::without_role(name, SpeakerKind::Government, state);
        }
        if page.is(last, Class::WORK)
            && let Some(maker) = self.maker(mention)
        {
            return maker;
        }
        if page.is(last, Class::ORGANISATION) {
            return Resolved::without_role(name, SpeakerKind::Organisation, state);
        }
        let state = state.filter(|_| !Description::speaks_for_nobody(&name));
        Resolved {
            gender: Description::of(&name).map_or(Gender::Unknown, |d| d.gender),
            ..Resolved::without_role(name, SpeakerKind::Unnamed, state)
        }
    }

    /// "former inmate" for "a former inmate": one form wherever it stands in the sentence.
    fn without_article(&self, words: &str) -> String {
        let articles: &[&str] = match self.page.language {
            Language::English => &["the", "a", "an"],
            Language::Spanish => &["el", "la", "los", "las", "un", "una", "unos", "unas"],
        };
        let Some((first, rest)) = words.split_once(' ') else {
            return words.to_owned();
        };
        let name_follows = first.starts_with(char::is_uppercase)
            && rest.starts_with(char::is_uppercase)
            && self.page.language == Language::Spanish;
        if articles.contains(&first.to_lowercase().as_str()) && !name_follows {
            rest.to_owned()
        } else {
            words.to_owned()
        }
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
        let capital = page.has_shape(range.start, Shape::Title)
            && (page.is(range.start, common) || page.is_word(range.start, &["government"]));
        let followed_by_name =
            page.tokens.get(range.start + 1).is_some_and(|token| token.is_capital());
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

    /// A description ends before an apposition or a relative clause, and is never long.
    fn description_end(&self, mention: &Range<usize>) -> usize {
        let page = self.page;
        let limit = mention.end.min(mention.start + LONGEST_DESCRIPTION);
        (mention.start + 1..limit).find(|i| page.has_shape(*i, Shape::Comma)).unwrap_or(limit)
    }

    fn entity(&self, index: usize) -> Resolved {
        Resolved::of(&self.cast.entities[index])
    }
}

fn has_word(words: &str, word: &str) -> bool {
    words.split(|c: char| !c.is_alphanumeric()).any(|w| w == word)
}
