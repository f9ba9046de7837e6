//! What speakers say of themselves: in the turns of interviews, in quotations and texts of their own
//! that say whose they are.

use super::Trait;
use super::around::{self, is_doubt};
use super::named::Named;
use super::phrases;
use super::script::{Finding, Script, Told};
use super::values;
use crate::testimony::{self, Label};
use crate::tokens::Shape;
use std::ops::Range;

/// What persons say of themselves, with their place in the names.
pub(super) fn find(script: &Script, named: &Named) -> Vec<(usize, Finding)> {
    let turns = turns(script, named);
    let own = introduced(script, named, &turns);
    let mut found = Vec::new();
    for (name, words) in turns.iter().filter_map(Turn::of_somebody).chain(own) {
        let said = of_oneself(script, &words);
        found.extend(said.into_iter().map(|finding| (name, finding)));
    }
    found
}

/// The words of a turn, and whose they are where that is one of the persons.
struct Turn {
    name: Option<usize>,
    words: Range<usize>,
}

impl Turn {
    fn of_somebody(&self) -> Option<(usize, Range<usize>)> {
        Some((self.name?, self.words.clone()))
    }
}

/// The turns with labels, and those that a name before a colon opens, in order.
fn turns(script: &Script, named: &Named) -> Vec<Turn> {
    let transcript = testimony::transcript(script.reading, &script.page);
    let witness = transcript.witness.and_then(|name| named.called(script, &name));
    let witness =
        witness.or_else(|| transcript.turns.iter().find_map(|turn| own_name(script, named, turn)));
    let mut turns: Vec<Turn> = Vec::new();
    for turn in transcript.turns {
        let name = match &turn.label {
            Label::Question => None,
            Label::Answer => witness,
            Label::Name(name) => named.called(script, name),
        };
        turns.push(Turn { name, words: turn.words });
    }
    let is_label = |tokens: &Range<usize>| {
        script.starts_line(tokens.start) && script.has_shape(tokens.end, Shape::Colon)
    };
    for one in named.all().iter().filter(|one| is_label(&one.tokens)) {
        let start = one.tokens.end + 1;
        let block = script.page.blocks.get(script.block_at(one.tokens.start));
        let end = block.map_or(start, |block| block.tokens.end);
        turns.push(Turn { name: Some(one.name), words: start..end.max(start) });
    }
    turns.sort_by_key(|turn| turn.words.start);
    apart(&mut turns);
    turns
}

/// The name that an answer consists of: "State your name." "José Pérez."
fn own_name(script: &Script, named: &Named, turn: &testimony::Turn) -> Option<usize> {
    let first = named.within(&(turn.words.start..turn.words.start + 1)).first()?;
    let end = first.tokens.end;
    let alone = end >= turn.words.end || script.has_shape(end, Shape::Stop);
    (turn.label == Label::Answer && alone).then_some(first.name)
}

/// Ends each turn where the next one begins.
fn apart(turns: &mut Vec<Turn>) {
    turns.dedup_by_key(|turn| turn.words.start);
    let starts: Vec<usize> = turns.iter().skip(1).map(|turn| turn.words.start).collect();
    for (turn, next) in turns.iter_mut().zip(starts) {
        turn.words.end = turn.words.end.min(next);
    }
}

/// Words by which speakers say their names.
const INTRODUCTIONS: &[&str] = &[
    "my name is",
    "my name 's",
    "i am",
    "i'm",
    "i am called",
    "me llamo",
    "mi nombre es",
    "soy",
    "yo soy",
    "this is",
];

/// What follows where somebody says their own name: the rest of the turn, of the quotation, of the
/// block; of the text where nobody else speaks in it.
fn introduced(script: &Script, named: &Named, turns: &[Turn]) -> Vec<(usize, Range<usize>)> {
    let says = |start: usize| {
        let from = start.saturating_sub(3);
        (from..start).find(|at| script.after(*at, INTRODUCTIONS) == Some(start))
    };
    let introductions: Vec<(usize, usize)> = named
        .all()
        .iter()
        .filter(|one| says(one.tokens.start).is_some())
        .map(|one| (one.name, one.tokens.end))
        .collect();
    let is_own = turns.is_empty() && testimony::is_first_person(&script.page);
    let mut found = Vec::new();
    for (index, (name, start)) in introductions.iter().enumerate() {
        let next = introductions.get(index + 1).map_or(script.words.len(), |(_, next)| *next);
        let quote = script.page.quote_at(start - 1).map(|quote| quote.tokens.end);
        let begun = turns.partition_point(|turn| turn.words.start <= *start);
        let turn = begun.checked_sub(1).and_then(|turn| turns.get(turn));
        let turn = turn.map(|turn| turn.words.end).filter(|end| start <= end);
        let block =
            || script.page.blocks.get(script.block_at(*start)).map_or(*start, |b| b.tokens.end);
        let end = match quote.or(turn) {
            Some(end) => end,
            None if is_own => script.words.len(),
            None => block(),
        };
        found.push((*name, *start..end.min(next).max(*start)));
    }
    found
}

/// What the words of a speaker say of whoever speaks.
fn of_oneself(script: &Script, words: &Range<usize>) -> Vec<Finding> {
    let mut found = Vec::new();
    let quote = words
        .start
        .checked_sub(1)
        .and_then(|before| script.page.quote_index(before))
        .or_else(|| script.page.quote_index(words.start));
    let mut sentence = words.start..words.start;
    let mut is_question = false;
    for at in words.clone() {
        if at >= sentence.end {
            sentence = script.sentence(at);
            is_question = script.is_question(&sentence);
        }
        // What is quoted in a turn is somebody else's.
        if is_question || script.page.quote_index(at) != quote {
            continue;
        }
        let limit = sentence.end.min(words.end);
        let told = said(script, at, limit)
            .filter(|_| is_stated(script, at, sentence.start.max(words.start)));
        found.extend(told.into_iter().flat_map(|told| told.found));
    }
    found
}

/// What a speaker says from this word on: "I am 27", "nací en Mérida".
fn said(script: &Script, at: usize, limit: usize) -> Option<Told> {
    match script.low(at) {
        "i" | "i'm" => in_english(script, at, limit),
        "my" => mine(script, script.after(at, &["my"])?, limit),
        "they" | "people" | "everyone" => {
            let start =
                script.after(at, &["they call me", "people call me", "everyone calls me"])?;
            values::nickname(script, start, limit)
        }
        "tengo" => counted(script, at, limit),
        "soy" => around::being(script, at + 1, limit),
        "naci" => phrases::when_and_where(script, at + 1, limit),
        "trabajo" | "trabajaba" | "vengo" => at_work(script, at, limit),
        "mi" => mine(script, at + 1, limit),
        "me" => {
            let start =
                script.after(at, &["me dicen", "me llaman", "me apodan", "me conocen como"])?;
            values::nickname(script, start, limit)
        }
        _ => None,
    }
}

fn in_english(script: &Script, at: usize, limit: usize) -> Option<Told> {
    if let Some(start) = script.after(at, &["i was born"]) {
        return phrases::when_and_where(script, start, limit);
    }
    if let Some(start) = script.after(at, &["i work as", "i worked as", "i was working as"]) {
        return phrases::occupation(script, start, limit);
    }
    if let Some(start) = script.after(at, &["i come from", "i am originally from"]) {
        return values::place(script, start, limit);
    }
    let start =
        script.after(at, &["i am", "i'm", "i am also", "i'm also", "i am a", "i am now"])?;
    // "I am a barber": the article belongs to what follows.
    let start = if script.is(start - 1, &["a"]) { start - 1 } else { start };
    let told = around::being(script, start, limit)?;
    Some(match script.after(told.end, &["and", "and i am", "and i'm"]) {
        Some(next) => match phrases::describing(script, next, limit) {
            Some(more) => told.and(more),
            None => told,
        },
        None => told,
    })
}

/// "tengo 27 años".
fn counted(script: &Script, at: usize, limit: usize) -> Option<Told> {
    let told = values::age_in_words(script, at + 1, limit)?;
    told.found.iter().all(|finding| finding.what == Trait::Age).then_some(told)
}

fn at_work(script: &Script, at: usize, limit: usize) -> Option<Told> {
    let start =
        script.after(at, &["trabajo como", "trabajo de", "trabajaba como", "trabajaba de"])?;
    phrases::occupation(script, start, limit)
}

/// "my nationality is Venezuelan", "mi cédula es V-12345678", "mi apodo es El Flaco".
fn mine(script: &Script, at: usize, limit: usize) -> Option<Told> {
    if let Some(start) = script.after(at, &["nationality is", "nacionalidad es"]) {
        return values::nationality(script, start, limit);
    }
    if let Some(start) = script.after(at, &["nickname is", "alias is", "apodo es", "alias es"]) {
        return values::nickname(script, start, limit);
    }
    if let Some(start) = script.after(at, &["age is", "edad es", "edad es de"]) {
        return values::bare_age(script, start, limit)
            .or_else(|| values::age_in_words(script, start, limit));
    }
    if let Some(start) = script.after(at, &["date of birth is", "fecha de nacimiento es"]) {
        return values::birth(script, start, limit);
    }
    values::document(script, at, limit)
}

/// Whether the clause is the speaker's own, neither denied nor supposed nor told of others.
fn is_stated(script: &Script, at: usize, floor: usize) -> bool {
    const REACH: usize = 4;
    let floor = floor.max(at.saturating_sub(REACH));
    let marks = [Shape::Comma, Shape::Semicolon, Shape::Colon, Shape::Dash, Shape::Stop];
    let is_mark = |at: &usize| script.page.shape(*at).is_some_and(|shape| marks.contains(&shape));
    let start = (floor..at).rev().find(is_mark).map_or(floor, |mark| mark + 1);
    let told = |at: usize| script.page.tokens.get(at).is_some_and(|token| token.verb.is_some());
    let own = |at: usize| script.is(at, &["that", "que", "when", "cuando", "until", "hasta"]);
    !(start..at).any(|at| is_doubt(script, at) || told(at) || own(at))
}
