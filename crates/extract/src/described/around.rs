//! What stands right before and after a name: "the Venezuelan barber José Pérez", "José Pérez, de 27
//! años, barbero,", "José Pérez was born in 1998".

use super::callings::{self, Kind};
use super::named::{Named, Occurrence};
use super::phrases;
use super::script::{Finding, Script, Told};
use super::values;
use crate::lexicon::Class;
use crate::tokens::Shape;
use model::BlockKind;
use std::ops::Range;

/// What is said of the persons beside their names, with their place in the names.
pub(super) fn find(script: &Script, named: &Named) -> Vec<(usize, Finding)> {
    let mut found = Vec::new();
    for occurrence in named.all() {
        let sentence = script.sentence(occurrence.tokens.start);
        let asked = script.kind_at(occurrence.tokens.start) == Some(BlockKind::Question);
        if asked || script.is_question(&sentence) {
            continue;
        }
        let said = Beside { script, named, occurrence, sentence }.all();
        found.extend(said.into_iter().map(|finding| (occurrence.name, finding)));
    }
    found
}

/// A name and the sentence around it.
struct Beside<'s, 'a> {
    script: &'s Script<'a>,
    named: &'s Named,
    occurrence: &'s Occurrence,
    sentence: Range<usize>,
}

/// A phrase before a name is not longer than this many tokens.
const LONGEST_BEFORE: usize = 10;

impl Beside<'_, '_> {
    fn all(&self) -> Vec<Finding> {
        let mut found = self.within();
        let phrase = self.phrase_before();
        let start = phrase.as_ref().map_or(self.occurrence.tokens.start, |(start, _)| *start);
        found.extend(self.before(phrase));
        found.extend(self.after(self.is_subject(start)));
        found
    }

    /// A nickname between the parts of the name.
    fn within(&self) -> Vec<Finding> {
        let quote = self.occurrence.nickname.as_ref();
        let told = quote.and_then(|quote| values::quoted(self.script, quote.start));
        told.map(|told| told.found).unwrap_or_default()
    }

    /// What the phrase before the name says.
    fn before(&self, phrase: Option<(usize, Told)>) -> Vec<Finding> {
        let Some((start, told)) = phrase else {
            return Vec::new();
        };
        let is_apart = self.end_before().1;
        let negated = start.checked_sub(1).is_some_and(|before| self.is_doubted(before));
        // "A barber, José Pérez, …" at the head of a sentence; elsewhere it may be a list.
        let in_list = is_apart && start != self.sentence.start;
        if negated || in_list { Vec::new() } else { told.found }
    }

    /// The longest phrase for a person that ends where the name begins, and where it starts.
    fn phrase_before(&self) -> Option<(usize, Told)> {
        let (end, _) = self.end_before();
        if end == self.sentence.start || !self.may_end_phrase(end - 1) {
            return None;
        }
        let floor = self.sentence.start.max(end.saturating_sub(LONGEST_BEFORE));
        let start = (floor..end).rev().take_while(|at| self.is_in_phrase(*at)).last();
        let mut phrases = (start.unwrap_or(end)..end).filter_map(|at| {
            let told = phrases::describing(self.script, at, end)?;
            Some((at, told)).filter(|(_, told)| told.end == end)
        });
        phrases.next()
    }

    /// Whether a phrase for a person can end with this token: nearly none does.
    fn may_end_phrase(&self, at: usize) -> bool {
        let script = self.script;
        let after = |words: &[&str]| at > 0 && script.is(at - 1, words);
        script.low(at).ends_with("old")
            || script.is(at, &["anos", "edad", "years", "age", "nationality"])
            || callings::kind(script, at).is_some()
            || script.known_place(at).is_some()
            || script.is_capital(at) && after(&["from", "de", "in", "en", "la", "el", "los"])
            || at > 0 && script.is_capital(at) && script.is_capital(at - 1)
            || after(&["de", "of"])
            || phrases::is_after_calling(script, at)
    }

    /// Where a phrase before the name ends: before "llamado", or before a comma.
    fn end_before(&self) -> (usize, bool) {
        let script = self.script;
        let name = self.occurrence.tokens.start;
        let Some(before) = name.checked_sub(1).filter(|at| *at > self.sentence.start) else {
            return (name, false);
        };
        let calls = ["named", "called", "llamado", "llamada", "identified as"];
        if script.is(before, &calls) {
            return (before, false);
        }
        if script.is(before, &["nombre", "como"])
            && script.is(before - 1, &["de", "identificado", "identificada"])
        {
            return (before - 1, false);
        }
        let closes = [Shape::Comma, Shape::Stop];
        let after = script.page.shape(self.occurrence.tokens.end);
        let apart = script.has_shape(before, Shape::Comma)
            && after.is_none_or(|shape| closes.contains(&shape));
        if apart { (before, true) } else { (name, false) }
    }

    /// Whether a token can be in a phrase before the name.
    fn is_in_phrase(&self, at: usize) -> bool {
        let script = self.script;
        let mark = !script.is_word(at) && !script.has_shape(at, Shape::Number);
        let stops = Class::AUXILIARY.or(Class::SUBORDINATOR).or(Class::RELATIVE).or(Class::THAT);
        !mark && !script.page.is(at, stops)
    }

    /// Whether a word before a phrase says that the person is no such thing, or only said to be.
    fn is_doubted(&self, at: usize) -> bool {
        self.script.is(at, &["not", "no", "never", "nunca", "ni", "sin", "nor", "neither"])
            || phrases::is_doubtful(self.script, at)
    }

    /// What follows the name: marks and segments, then what it is the subject of.
    fn after(&self, is_subject: bool) -> Vec<Finding> {
        let end = self.occurrence.tokens.end;
        let limit = self.limit();
        let mut told = Told::nothing(end);
        if !self.is_inside_another() {
            let is_told = self.directly(end, limit).map(|first| told = first).is_some();
            told = self.segments(told, limit, is_told);
        }
        let subject =
            told.end + usize::from(self.script.has_shape(told.end, Shape::Comma) && told.end > end);
        let stated = is_subject.then(|| predicate(self.script, subject, limit)).flatten();
        match stated.filter(|_| !self.is_denied()) {
            Some(stated) => told.and(stated).found,
            None => told.found,
        }
    }

    /// What follows is the person's up to the next name.
    fn limit(&self) -> usize {
        let rest = self.occurrence.tokens.end..self.sentence.end;
        self.named.within(&rest).first().map_or(rest.end, |next| next.tokens.start)
    }

    /// What needs no comma: "alias El Flaco", "C.I. 12.345.678", "de 27 años".
    fn directly(&self, at: usize, limit: usize) -> Option<Told> {
        let script = self.script;
        values::quoted(script, at)
            .or_else(|| phrases::marked(script, at, limit))
            .or_else(|| values::age_in_words(script, at, limit))
    }

    /// The segments between commas and in brackets, as long as each says something.
    fn segments(&self, mut told: Told, limit: usize, mut told_some: bool) -> Told {
        const MOST: usize = 16;
        // After a segment that says nothing, a number or noun alone may be about something else.
        let mut firm = true;
        for _ in 0..MOST {
            let mark = told.end;
            let in_brackets = self.script.has_shape(mark, Shape::ParenOpen);
            let opens = in_brackets || self.script.has_shape(mark, Shape::Comma);
            if !opens || mark + 1 >= limit {
                break;
            }
            let Some(next) = self.segment(mark + 1, limit, firm) else {
                let skipped = self.without_meaning(mark + 1, limit).filter(|_| !in_brackets);
                let Some((end, is_known)) = skipped else {
                    break;
                };
                told.end = end;
                firm &= is_known;
                continue;
            };
            told = told.and(next);
            told_some = true;
            if in_brackets {
                told = self.rest_of_brackets(told, limit);
            }
        }
        if told_some { told } else { Told::nothing(self.occurrence.tokens.end) }
    }

    /// The other segments in brackets, and the mark that closes them.
    fn rest_of_brackets(&self, mut told: Told, limit: usize) -> Told {
        const MOST: usize = 8;
        for _ in 0..MOST {
            let parted = [Shape::Comma, Shape::Semicolon];
            let parts = self.script.page.shape(told.end).is_some_and(|s| parted.contains(&s));
            match self.segment(told.end + 1, limit, true).filter(|_| parts) {
                Some(next) => told = told.and(next),
                None => break,
            }
        }
        let closed = self.script.has_shape(told.end, Shape::ParenClose);
        let end = told.end + usize::from(closed);
        told.until(end)
    }

    /// A segment that describes the person.
    fn segment(&self, at: usize, limit: usize, firm: bool) -> Option<Told> {
        let script = self.script;
        let told = values::age_in_words(script, at, limit)
            .or_else(|| values::bare_age(script, at, limit).filter(|_| firm))
            .or_else(|| super::labels::inline(script, at, limit))
            .or_else(|| phrases::marked(script, at, limit))
            .or_else(|| values::marked_number(script, at, limit))
            .or_else(|| self.origin(at, limit))
            .or_else(|| self.relative_clause(at, limit))
            .or_else(|| in_quotes(script, at))
            .or_else(|| phrases::describing(script, at, limit).filter(|_| firm))?;
        (!self.is_of_another(&told, limit)).then_some(told)
    }

    /// "from Maracaibo"; "de" only before a place that is known.
    fn origin(&self, at: usize, limit: usize) -> Option<Told> {
        phrases::origin(self.script, at, limit, self.script.is(at, &["de"]))
    }

    /// "who is 27", "quien nació en 1998".
    fn relative_clause(&self, at: usize, limit: usize) -> Option<Told> {
        let start = self.script.after(at, &["who", "quien", "que"])?;
        predicate(self.script, start, limit)
    }

    /// Whether a segment ends in front of somebody's name, whom it describes.
    fn is_of_another(&self, told: &Told, limit: usize) -> bool {
        let script = self.script;
        let name = told.end < self.sentence.end
            && script.is_capital(told.end)
            && !script.page.is(told.end, Class::OPENER.or(Class::TIME))
            && !script.starts_line(told.end);
        name && told.end <= limit
    }

    /// The end of a segment that says nothing that is asked, and belongs to the person all the same:
    /// "domiciliado en Caracas"; and whether it is known to be of the person.
    fn without_meaning(&self, at: usize, limit: usize) -> Option<(usize, bool)> {
        const LONGEST: usize = 8;
        let script = self.script;
        let ceiling = limit.min(at + LONGEST);
        let end = (at..ceiling).find(|at| script.has_shape(*at, Shape::Comma))?;
        let others = Class::POSSESSIVE
            .or(Class::RELATIVE)
            .or(Class::CONJUNCTION)
            .or(Class::AUXILIARY)
            .or(Class::NEGATION);
        let neutral = |at: usize| {
            let relative = matches!(callings::kind(script, at), Some(Kind::Relative(_)));
            !script.is_capital(at) && !script.page.is(at, others) && !relative
        };
        let placed = script.known_place(at).is_some_and(|(after, _)| after == end);
        let is_known = placed || script.after(at, OF_THE_PERSON).is_some();
        (is_known || (at..end).all(neutral)).then_some((end, is_known))
    }

    /// Whether the name, with the words before it that describe it, can be the subject of what
    /// follows: at the head of a clause, and not in "the mother of José Pérez".
    fn is_subject(&self, start: usize) -> bool {
        let Some(before) = start.checked_sub(1).filter(|_| start > self.sentence.start) else {
            return true;
        };
        let opens =
            Class::THAT.or(Class::CONJUNCTION).or(Class::SUBORDINATOR).or(Class::POSSESSIVE);
        !self.script.is_word(before) || self.script.page.is(before, opens)
    }

    /// Whether what follows may be said of another, with whom the name is named: "Ana Ruiz, hermana
    /// de José Pérez, 27,", "the mother of José Pérez, 27,".
    fn is_inside_another(&self) -> bool {
        const REACH: usize = 8;
        let script = self.script;
        let name = self.occurrence.tokens.start;
        let floor = self.sentence.start.max(name.saturating_sub(REACH));
        let linked =
            name > floor && script.is(name - 1, &["de", "del", "of", "to", "a", "con", "with"]);
        let comma = (floor..name).rev().find(|at| script.has_shape(*at, Shape::Comma));
        let after_name = |comma: usize| comma > floor && script.is_capital(comma - 1);
        let of_relative = || {
            let relative = |at| matches!(callings::kind(script, at), Some(Kind::Relative(_)));
            name.checked_sub(2).is_some_and(|before| before >= floor && relative(before))
        };
        linked && (comma.is_some_and(after_name) || of_relative())
    }

    /// Whether the clause of the name is denied, or only supposed.
    fn is_denied(&self) -> bool {
        const REACH: usize = 10;
        let name = self.occurrence.tokens.start;
        let floor = self.sentence.start.max(name.saturating_sub(REACH));
        (floor..name).any(|at| is_doubt(self.script, at))
    }
}

/// Whether a word denies or supposes what follows it.
pub(super) fn is_doubt(script: &Script, at: usize) -> bool {
    const DOUBT: &[&str] = &[
        "if",
        "whether",
        "unless",
        "suppose",
        "supposing",
        "imagine",
        "false",
        "untrue",
        "denied",
        "denies",
        "deny",
        "doubt",
        "doubts",
        "doubted",
        "si",
        "supongamos",
        "falso",
        "falsa",
        "niega",
        "niegan",
        "nego",
        "negaron",
        "duda",
        "dudan",
        "dudo",
        "ojala",
    ];
    let answer = script.has_shape(at + 1, Shape::Comma);
    let negates = script.page.is(at, Class::NEGATION) || script.is(at, &["no"]);
    script.is(at, DOUBT) || negates && !answer
}

/// How segments begin that are of the person and say nothing that is asked.
const OF_THE_PERSON: &[&str] = &[
    "mayor de edad",
    "menor de edad",
    "de este domicilio",
    "civilmente habil",
    "domiciliado",
    "domiciliada",
    "residente",
    "residenciado",
    "residenciada",
    "resident",
    "residing",
    "living in",
    "of",
];

/// A nickname in quotation marks after a comma, which has to look like one.
fn in_quotes(script: &Script, at: usize) -> Option<Told> {
    let article = script.is(at + 1, &["el", "la", "los", "las", "the"]);
    let in_brackets = at > 0 && script.has_shape(at - 1, Shape::ParenOpen);
    values::quoted(script, at).filter(|_| article || in_brackets)
}

/// What a subject is said to be: "is a barber", "nació en 1998", "tiene 27 años".
pub(super) fn predicate(script: &Script, at: usize, limit: usize) -> Option<Told> {
    let adverb = script.after(at, &["also", "tambien", "ahora", "now"]).unwrap_or(at);
    let verb = |words: &[&str]| script.after(adverb, words);
    if let Some(start) = verb(&["was born", "is born", "nacio", "were born"]) {
        return phrases::when_and_where(script, start, limit);
    }
    if let Some(start) = verb(&["tiene", "cuenta con", "is", "es"]) {
        let start = script.after(start, &["now", "also", "ahora", "tambien"]).unwrap_or(start);
        return being(script, start, limit);
    }
    if let Some(start) = verb(&["was", "era", "fue"]) {
        let told = phrases::describing(script, start, limit)?;
        return Some(told).filter(|told| !is_then(script, told.end));
    }
    if let Some(start) = verb(WORKS) {
        return phrases::occupation(script, start, limit);
    }
    let start = verb(&["comes from", "hails from", "came from", "proviene de"])?;
    values::place(script, start, limit)
}

/// Before an occupation.
pub(super) const WORKS: &[&str] = &[
    "works as",
    "worked as",
    "trabaja como",
    "trabaja de",
    "trabajaba como",
    "trabajaba de",
    "trabajo como",
    "trabajo de",
    "labora como",
    "laboraba como",
    "se desempena como",
    "se desempenaba como",
];

/// What somebody is said to be now.
pub(super) fn being(script: &Script, at: usize, limit: usize) -> Option<Told> {
    values::age_in_words(script, at, limit)
        .or_else(|| values::bare_age(script, at, limit).filter(|_| !script.is_spanish(at)))
        .or_else(|| phrases::marked(script, at, limit))
        .or_else(|| phrases::describing(script, at, limit))
        .or_else(|| phrases::origin(script, at, limit, false))
        .filter(|told| !is_then(script, told.end))
}

/// Whether it is said of another time only: "was a barber when …".
fn is_then(script: &Script, at: usize) -> bool {
    script.is(at, &["when", "cuando", "then", "entonces"])
}
