//! The people and organisations that a document names, with their roles.

use crate::about::{self, Survey};
use crate::lexicon::Class;
use crate::page::Page;
use crate::phrases;
use crate::tokens::Shape;
use crate::unnamed::Description;
use model::{BlockKind, SpeakerKind};
use std::collections::HashMap;
use std::ops::Range;

/// A person or an organisation of the document.
#[derive(Debug, Clone)]
pub(crate) struct Entity {
    /// The fullest name given.
    pub(crate) name: String,
    pub(crate) kind: SpeakerKind,
    /// The first role given.
    pub(crate) role: Option<String>,
    pub(crate) state: Option<String>,
    pub(crate) gender: Gender,
}

/// What a pronoun can agree with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Gender {
    Woman,
    Man,
    Unknown,
}

impl Gender {
    /// Whether both can be one person's.
    pub(crate) fn agrees(self, other: Self) -> bool {
        self == other || self == Self::Unknown || other == Self::Unknown
    }
}

/// A place where an entity is named.
#[derive(Debug, Clone)]
pub(crate) struct Occurrence {
    pub(crate) tokens: Range<usize>,
    pub(crate) entity: usize,
}

/// All entities and where they are named, in order.
pub(crate) struct Cast {
    pub(crate) entities: Vec<Entity>,
    pub(crate) occurrences: Vec<Occurrence>,
    by_name: HashMap<String, usize>,
    /// Surname or acronym to entity: the last one named fully.
    by_short: HashMap<String, usize>,
}

/// A name in capitals, as found.
struct Found {
    /// With titles.
    whole: Range<usize>,
    /// Without titles.
    name: Range<usize>,
}

/// Labels of transcripts are looked for among this many entities: those of its introduction.
const MOST_LABELLED: usize = 300;
/// Offices that only a state, a region or a body has, whatever it is called.
const OFFICES: &[&str] = &[
    "president",
    "vice-president",
    "premier",
    "chancellor",
    "minister",
    "governor",
    "ambassador",
    "ombudsman",
    "mayor",
    "king",
    "queen",
];
/// No office after a possessive is longer than this many tokens.
const LONGEST_OFFICE: usize = 5;
/// No role is longer than this many tokens.
const LONGEST_ROLE: usize = 14;

impl Cast {
    pub(crate) fn of(page: &Page, survey: &Survey) -> Self {
        let mut cast = Self {
            entities: Vec::new(),
            occurrences: Vec::new(),
            by_name: HashMap::new(),
            by_short: HashMap::new(),
        };
        let found = find_names(page);
        // Full names first, so that a surname in the first line finds the name in the second.
        for name in found.iter().filter(|found| found.name.len() > 1) {
            cast.add(page, survey, name);
        }
        for name in found {
            if let Some(entity) = cast.look_up(&plain(page.words(name.name.clone()))) {
                cast.occurrences.push(Occurrence { tokens: name.whole, entity });
            }
        }
        cast
    }

    /// The entity with this name, surname or acronym.
    pub(crate) fn look_up(&self, name: &str) -> Option<usize> {
        self.by_name.get(name).or_else(|| self.by_short.get(name)).copied()
    }

    /// The same, whatever the case: labels of transcripts are in capitals.
    pub(crate) fn look_up_folded(&self, name: &str) -> Option<usize> {
        let shout = |full: &str| full.to_lowercase() == name.to_lowercase();
        let surname = |full: &str| full.rsplit(' ').next().is_some_and(shout);
        let entities = || self.entities.iter().take(MOST_LABELLED);
        entities().position(|entity| shout(&entity.name)).or_else(|| {
            entities()
                .position(|entity| entity.kind == SpeakerKind::Person && surname(&entity.name))
        })
    }

    /// The first place at or after `from` and before `to` where somebody is named.
    pub(crate) fn named_in(
        &self,
        range: Range<usize>,
    ) -> impl DoubleEndedIterator<Item = &Occurrence> {
        let from = self.occurrences.partition_point(|o| o.tokens.start < range.start);
        let to = self.occurrences.partition_point(|o| o.tokens.start < range.end);
        self.occurrences[from..to.max(from)].iter()
    }

    fn add(&mut self, page: &Page, survey: &Survey, found: &Found) {
        let name = plain(page.words(found.name.clone()));
        let kind = kind_of(page, survey, found.name.clone());
        let role = role_of(page, survey, found);
        if let Some(index) = self.by_name.get(&name).copied() {
            if self.entities[index].role.is_none() && role.is_some() {
                self.entities[index].state = state_of(survey, role.as_deref(), &name);
                self.entities[index].role = role;
            }
            return;
        }
        let state =
            state_of(survey, role.as_deref(), if kind == SpeakerKind::Person { "" } else { &name });
        let index = self.entities.len();
        if kind == SpeakerKind::Person {
            let surname = page.word(found.name.end - 1).to_owned();
            self.by_short.entry(surname).or_insert(index);
            // "Abrego Garcia" for "Kilmar Abrego Garcia".
            if found.name.len() > 2 {
                let tail = plain(page.words(found.name.start + 1..found.name.end));
                self.by_short.entry(tail).or_insert(index);
                let middle = page.word(found.name.start + 1);
                if middle.len() > 3 {
                    self.by_short.entry(middle.to_owned()).or_insert(index);
                }
            }
        } else if let Some(acronym) = acronym_after(page, found.name.end) {
            self.by_short.insert(acronym, index);
        }
        if kind != SpeakerKind::Person {
            self.by_short.entry(page.word(found.name.start).to_owned()).or_insert(index);
        }
        self.by_name.insert(name.clone(), index);
        let gender = gender_of(page, found);
        self.entities.push(Entity { name, kind, role, state, gender });
    }
}

/// One line, single spaces.
pub(crate) fn plain(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn state_of(survey: &Survey, role: Option<&str>, name: &str) -> Option<String> {
    role.filter(|role| !Description::speaks_for_nobody(role))
        .and_then(|role| about::state_of(survey, role))
        .or_else(|| about::state_of(survey, name))
}

/// All names of the prose, titles told apart.
fn find_names(page: &Page) -> Vec<Found> {
    let mut names = Vec::new();
    for block in page.blocks.iter().filter(|block| block.kind != BlockKind::Heading) {
        let mut at = block.tokens.start;
        while at < block.tokens.end {
            let end = name_end(page, at, block.tokens.end);
            if end == at {
                at += 1;
                continue;
            }
            if let Some(found) = without_titles(page, at..end) {
                names.push(found);
            }
            at = end;
        }
    }
    names
}

/// The end of the run of capitals that starts here.
pub(crate) fn name_end(page: &Page, at: usize, ceiling: usize) -> usize {
    if !starts_name(page, at) {
        return at;
    }
    let mut end = at + 1;
    while end < ceiling && end - at < 12 {
        if continues_name(page, end) && page.quote_index(end) == page.quote_index(at) {
            end += 1;
            continue;
        }
        let link = page.is_word(
            end,
            &[
                "of", "de", "del", "la", "las", "los", "van", "von", "bin", "al", "y", "for",
                "the", "&", "da", "dos", "e",
            ],
        );
        let far = (end + 1..ceiling.min(end + 3))
            .find(|i| !page.is_word(*i, &["the", "la", "los", "las"]));
        match far {
            Some(next) if link && continues_name(page, next) && links_allowed(page, at, end) => {
                end = next + 1
            }
            _ => break,
        }
    }
    end
}

/// "of", "for" and "y" only link the names of bodies and offices; "de" also those of people.
fn links_allowed(page: &Page, start: usize, link: usize) -> bool {
    let body = Class::ORGANISATION.or(Class::STATE_ORGAN).or(Class::TITLE);
    if page.is_word(link, &["of", "for", "y", "e", "the", "&"]) {
        return (start..link).any(|i| page.is(i, body));
    }
    page.language_at(link) == model::Language::Spanish || !page.is_word(link, &["la", "los", "las"])
}

fn starts_name(page: &Page, at: usize) -> bool {
    let plural = page.has_shape(at, Shape::Title) && page.is(at, Class::PLURAL_ROLE);
    page.tokens.get(at).is_some_and(|token| token.is_capital())
        && phrases::is_nominal(page, at)
        && !plural
        && !is_label(page, at)
}

fn continues_name(page: &Page, at: usize) -> bool {
    page.tokens.get(at).is_some_and(|token| token.is_capital())
        && phrases::is_nominal(page, at)
        && page.tokens[at - 1].shape != Shape::Stop
}

fn is_label(page: &Page, at: usize) -> bool {
    page.has_shape(at, Shape::Upper) && page.has_shape(at + 1, Shape::Colon)
}

/// Cuts titles off: everything up to the last title that a name follows.
fn without_titles(page: &Page, whole: Range<usize>) -> Option<Found> {
    let is_title = |i: usize| {
        page.is(i, Class::TITLE) || page.is(i, Class::ADJECTIVE.or(Class::ROLE)) && i == whole.start
    };
    let last = whole.clone().rev().find(|i| is_title(*i));
    let mut start = last.map_or(whole.start, |i| i + 1);
    // "Secretary of State Ana Ruiz"
    if last.is_some() && page.is_word(start, &["of", "de"]) && whole.end >= start + 4 {
        start += 2;
    } else if last.is_some() && page.is_word(start, &["of", "de", "for", "del"]) {
        return None;
    }
    // "the General Staff" is no general.
    let article = whole.start > 0 && page.is_word(whole.start - 1, &["the"]);
    if article && whole.end == start + 1 && start > whole.start {
        return Some(Found { name: whole.clone(), whole });
    }
    let organisation =
        (start..whole.end).any(|i| page.is(i, Class::ORGANISATION.or(Class::STATE_ORGAN)));
    let start =
        if organisation && last == Some(whole.start) && page.is(whole.start, Class::ADJECTIVE) {
            whole.start
        } else {
            start
        };
    (start < whole.end).then_some(Found { name: start..whole.end, whole })
}

/// Whether a name is of a person or a body.
pub(crate) fn kind_of(page: &Page, survey: &Survey, name: Range<usize>) -> SpeakerKind {
    let any = |class: Class| name.clone().any(|i| page.is(i, class));
    let given = page.is(name.start, Class::WOMAN.or(Class::MAN)) && name.len() > 1;
    let last_is_body = page.is(name.end - 1, Class::ORGANISATION);
    if any(Class::STATE_ORGAN) && !given {
        return SpeakerKind::Government;
    }
    if (any(Class::ORGANISATION) && !given) || (last_is_body && name.len() > 2) {
        return SpeakerKind::Organisation;
    }
    let acronym = name.len() == 1 && page.has_shape(name.start, Shape::Upper);
    let titled = name.len() == 2 && page.is(name.start, Class::TITLE);
    let article =
        name.start > 0 && page.is_word(name.start - 1, &["the"]) && (name.len() == 1 || titled);
    let words = plain(page.words(name.clone()));
    let state = about::state_of(survey, &words);
    if state.is_some() && (name.len() == 1 || state.as_deref() == Some(words.as_str())) {
        return SpeakerKind::Government;
    }
    if acronym
        || article
        || (!given && is_described_as_body(page, &name))
        || name.clone().any(|i| page.is_word(i, &["of", "for", "&"]))
    {
        return SpeakerKind::Organisation;
    }
    SpeakerKind::Person
}

/// "Civic Watch, a rights group,", "the rights group Civic Watch" and "a report by Civic Watch".
fn is_described_as_body(page: &Page, name: &Range<usize>) -> bool {
    let lower_body =
        |at: usize| page.is(at, Class::ORGANISATION) && page.has_shape(at, Shape::Lower);
    if name.start.checked_sub(1).is_some_and(lower_body) {
        return true;
    }
    let apposition = page.has_shape(name.end, Shape::Comma)
        && page.is(name.end + 1, Class::DETERMINER)
        && (name.end + 2..name.end + 6).any(lower_body);
    let maker = name.start >= 2
        && page.is_word(name.start - 1, &["by", "from", "of", "de", "del"])
        && page.is(name.start - 2, Class::WORK)
        && page.has_shape(name.start - 2, Shape::Lower);
    apposition || maker
}

/// "(CW)" after "Civic Watch".
fn acronym_after(page: &Page, at: usize) -> Option<String> {
    let inside = page.has_shape(at, Shape::ParenOpen) && page.has_shape(at + 2, Shape::ParenClose);
    (inside && page.has_shape(at + 1, Shape::Upper)).then(|| page.word(at + 1).to_owned())
}

/// The role that stands with a name: a title before, words before, an apposition after.
fn role_of(page: &Page, survey: &Survey, found: &Found) -> Option<String> {
    let words = || role_before(page, found).or_else(|| role_after(page, found.name.end));
    owned_office(page, survey, found).or_else(|| words().map(|range| plain(page.words(range))))
}

/// "president of Valdoria" for "Valdoria's president, Aurelio Montes,": an office of a state or
/// a body, in the form that it has elsewhere.
fn owned_office(page: &Page, survey: &Survey, found: &Found) -> Option<String> {
    let before = found.whole.start.checked_sub(1)?;
    let apart = page.has_shape(before, Shape::Comma);
    let end = if apart { before } else { found.name.start };
    let owned = (end.saturating_sub(LONGEST_OFFICE)..end)
        .rev()
        .find(|i| page.has_shape(*i, Shape::Possessive))?;
    let mut office = owned + 1..end;
    let calling = !office.is_empty()
        && page.is(end - 1, Class::ROLE.or(Class::TITLE))
        && office.all(|i| phrases::is_nominal(page, i));
    let sentence = page.sentences[page.sentence_of(owned)].tokens.start;
    let start = (sentence.max(owned.saturating_sub(LONGEST_ROLE))..owned)
        .rev()
        .take_while(|i| page.tokens[*i].is_capital() && phrases::is_nominal(page, *i))
        .last()?;
    let owner = plain(page.words(start..owned));
    let body = Class::ORGANISATION.or(Class::STATE_ORGAN);
    let owns_offices = page.is_word(end - 1, OFFICES)
        || about::state_of(survey, &owner).is_some()
        || (start..owned).any(|i| page.is(i, body));
    let office = plain(page.words(owned + 1..end));
    (calling && owns_offices).then(|| format!("{office} of {owner}"))
}

fn role_before(page: &Page, found: &Found) -> Option<Range<usize>> {
    let mut start = found.whole.start;
    while start > 0 && found.whole.start - start < 6 {
        let token = &page.tokens[start - 1];
        let part = token.shape == Shape::Lower
            && token.is(Class::ROLE.or(Class::TITLE).or(Class::ADJECTIVE).or(Class::ORGANISATION))
            || token.is_capital()
                && start < found.whole.start
                && phrases::is_nominal(page, start - 1);
        if !part {
            break;
        }
        start -= 1;
    }
    let range = start..found.name.start;
    let calling = range.clone().any(|i| page.is(i, Class::ROLE.or(Class::TITLE)));
    let polite = range.clone().all(|i| {
        page.is_word(
            i,
            &["Mr.", "Mr", "Mrs.", "Mrs", "Ms.", "Ms", "Dr.", "Sr.", "Sra.", "don", "doña"],
        )
    });
    if calling && !polite {
        return Some(range);
    }
    // "the president of Valdoria, Aurelio Montes,"
    let comma = found.whole.start.checked_sub(1)?;
    if !page.has_shape(comma, Shape::Comma) {
        return None;
    }
    let phrase = phrases::noun_phrase_before(page, comma, comma.saturating_sub(LONGEST_ROLE));
    let closes = matches!(page.shape(found.name.end), Some(Shape::Comma | Shape::Stop));
    // "Salas's sister, Lucía Salas,"
    let owned = phrase + 2 < comma
        && page.has_shape(comma - 2, Shape::Possessive)
        && page.is(comma - 1, Class::ROLE);
    if owned && closes {
        return Some(phrase..comma);
    }
    let start = phrase + usize::from(page.is(phrase, Class::DETERMINER.or(Class::POSSESSIVE)));
    let head = start..comma.min(start + 4);
    (closes
        && start < comma
        && page.is(phrase, Class::DETERMINER.or(Class::POSSESSIVE))
        && head.clone().any(|i| page.is(i, Class::ROLE.or(Class::TITLE))))
    .then_some(start..comma)
}

/// "Ana Ruiz, 45, a former guard at La Cumbre, said …"
fn role_after(page: &Page, end: usize) -> Option<Range<usize>> {
    let mut at = end;
    if !page.has_shape(at, Shape::Comma) {
        return None;
    }
    at += 1;
    if page.has_shape(at, Shape::Number) && page.has_shape(at + 1, Shape::Comma) {
        at += 2;
    }
    if page.is(at, Class::RELATIVE) && page.is(at + 1, Class::AUXILIARY) {
        at += 2;
    }
    let article = page.is(at, Class::DETERMINER);
    at += usize::from(article);
    let stop = phrases::noun_phrase_after(page, at, at + LONGEST_ROLE);
    let head = at..stop.min(at + 7);
    // After an article an office may have a capital: "the former Secretary of State".
    let calling = |i: usize| {
        let lower = page.has_shape(i, Shape::Lower);
        page.is(i, Class::ROLE.or(Class::TITLE)) && (lower || article)
    };
    head.clone().any(calling).then_some(at..stop)
}

fn gender_of(page: &Page, found: &Found) -> Gender {
    for i in found.whole.clone() {
        if page.is_word(i, &["Mr.", "Mr", "Sr.", "don"]) {
            return Gender::Man;
        }
        if page.is_word(i, &["Mrs.", "Mrs", "Ms.", "Ms", "Sra.", "doña"]) {
            return Gender::Woman;
        }
    }
    given_gender(page, found.name.start)
}

fn given_gender(page: &Page, at: usize) -> Gender {
    match (page.is(at, Class::WOMAN), page.is(at, Class::MAN)) {
        (true, false) => Gender::Woman,
        (false, true) => Gender::Man,
        _ => Gender::Unknown,
    }
}
