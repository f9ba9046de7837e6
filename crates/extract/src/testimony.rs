//! Witnesses in their own words: interviews, transcripts and first-person texts. One statement for
//! each turn or paragraph, by one name throughout, so that a witness is counted once.

mod posts;

use crate::about::{self, Survey};
use crate::answers;
use crate::draft::{Draft, Pattern, Who};
use crate::lexicon::{Class, Inflection};
use crate::names::{self, Cast};
use crate::page::Page;
use crate::phrases;
use crate::polarity;
use crate::tokens::Shape;
use model::{BlockKind, Contribution, DocumentKind, Reading, SpeakerKind, Stance};
use std::collections::HashSet;
use std::ops::Range;

/// What was found, and which blocks need no other rule.
pub(crate) struct Testimony {
    pub(crate) drafts: Vec<Draft>,
    /// Whose testimony it is.
    pub(crate) witness: Option<Witness>,
    /// Who tells the text where it has no turns.
    pub(crate) author: Option<Witness>,
    taken: Vec<bool>,
}

impl Testimony {
    /// Whether the block is a witness's or an interviewer's own words.
    pub(crate) fn takes(&self, block: usize) -> bool {
        self.taken.get(block).copied().unwrap_or(false)
    }
}

/// Who speaks in a turn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Label {
    /// Q, Interviewer: asks.
    Question,
    /// A, Witness: answers.
    Answer,
    /// Someone by name.
    Name(String),
}

/// A turn of a transcript: its label and the words after the colon.
pub(crate) struct Turn {
    pub(crate) label: Label,
    mention: Range<usize>,
    pub(crate) words: Range<usize>,
}

/// The turns of a text, and who answers in them where it says so.
pub(crate) struct Transcript {
    pub(crate) turns: Vec<Turn>,
    pub(crate) witness: Option<String>,
}

/// The turns of a transcript or of posts; none where the text is neither.
pub(crate) fn transcript(reading: &Reading, page: &Page) -> Transcript {
    let told = turns(page);
    let turns = if is_transcript(&told) { told } else { posts::find(page) };
    let named = |witness: &Witness| witness.kind == SpeakerKind::Person;
    let witness = Some(witness(reading, page)).filter(named).map(|witness| witness.name);
    Transcript { turns, witness }
}

/// A witness as the statements name one.
#[derive(Debug, Clone)]
pub(crate) struct Witness {
    pub(crate) name: String,
    pub(crate) kind: SpeakerKind,
}

impl Witness {
    /// Whether these words are the witness's name, its parts or its initials.
    pub(crate) fn is_called(&self, called: &str) -> bool {
        let (name, called) = (self.name.to_lowercase(), called.to_lowercase());
        let has_all = |whole: &str, part: &str| {
            let mut words = whole.split(' ');
            part.split(' ').all(|part| words.any(|word| word == part))
        };
        let fuller = name.contains(' ') && has_all(&called, &name);
        let parts = fuller || has_all(&name, &called);
        let initials: String = name.split(' ').filter_map(|word| word.chars().next()).collect();
        let letters: String = called.chars().filter(|c| c.is_alphanumeric()).collect();
        self.kind == SpeakerKind::Person && (parts || letters.len() > 1 && letters == initials)
    }
}

/// A transcript has at least this many turns.
const FEWEST_TURNS: usize = 2;
/// Below this share of first-person sentences a text is not its author's testimony: news with
/// many quotations has none outside them, memoirs and statements have a third and more.
const FIRST_PERSON_SHARE: f32 = 0.25;

/// The testimony in a reading: a transcript, else a first-person text, else none.
pub(crate) fn find(reading: &Reading, page: &Page, cast: &Cast, survey: &Survey) -> Testimony {
    if reading.kind == DocumentKind::Survey {
        let drafts = answers::find(reading, page, survey);
        return Testimony {
            drafts,
            witness: None,
            author: None,
            taken: vec![true; page.blocks.len()],
        };
    }
    let turns = turns(page);
    let none = vec![false; page.blocks.len()];
    if is_transcript(&turns) {
        return from_turns(reading, page, cast, survey, &turns, none);
    }
    let posts = posts::find(page);
    if !posts.is_empty() {
        return from_turns(reading, page, cast, survey, &posts, none);
    }
    if is_first_person(page) {
        return from_author(reading, page, survey, none);
    }
    Testimony { drafts: Vec::new(), witness: None, author: None, taken: none }
}

fn is_transcript(turns: &[Turn]) -> bool {
    // The first turns tell; a long form must not be compared with itself.
    let turns = &turns[..turns.len().min(60)];
    let count = |label: &Label| turns.iter().filter(|turn| turn.label == *label).count();
    let asks = count(&Label::Question) > 0;
    let answers = count(&Label::Answer);
    let named = turns.iter().filter(|turn| matches!(turn.label, Label::Name(_))).count();
    let two_names = turns.iter().any(|turn| turn.label != turns[0].label);
    // The fields of a form ("Date:", "Place:") do not repeat; the speakers of a talk do.
    let repeated = turns.iter().any(|turn| count(&turn.label) > 1);
    turns.len() >= FEWEST_TURNS
        && (asks && (answers > 0 || named > 0) || answers > 1 || named > 2 && two_names && repeated)
}

fn from_turns(
    reading: &Reading,
    page: &Page,
    cast: &Cast,
    survey: &Survey,
    turns: &[Turn],
    mut taken: Vec<bool>,
) -> Testimony {
    let witness = witness(reading, page);
    let asking = interviewers(page, turns);
    let mut drafts = Vec::new();
    for turn in turns {
        mark(page, &turn.words, &mut taken);
        let who = match &turn.label {
            Label::Question => continue,
            Label::Name(name) if asking.contains(name) => continue,
            Label::Answer => named(&witness, turn.mention.clone()),
            Label::Name(name) if witness.is_called(name) => named(&witness, turn.mention.clone()),
            Label::Name(_) => {
                let is_turn = page.has_shape(turn.mention.end, Shape::Colon);
                labelled(page, cast, survey, &turn.mention, is_turn)
            }
        };
        drafts.extend(told(page, survey, &turn.words, &who, Said::Turn));
    }
    Testimony { drafts, witness: Some(witness), author: None, taken }
}

/// The speaker behind a label that is a name, by the fullest name the document gives, without the
/// handle where both stand there.
pub(crate) fn labelled(
    page: &Page,
    cast: &Cast,
    survey: &Survey,
    mention: &Range<usize>,
    is_turn: bool,
) -> Who {
    let handle = mention.clone().skip(1).find(|at| page.word(*at) == "@");
    let untitled = mention.clone().find(|at| !page.is(*at, Class::TITLE));
    let name = untitled.unwrap_or(mention.start)..handle.unwrap_or(mention.end);
    let label = names::plain(page.words(name.clone()));
    let entity = cast.look_up_folded(&label).and_then(|index| cast.entities.get(index));
    let (name, kind) = match entity {
        Some(entity) => (entity.name.clone(), entity.kind),
        // Who speaks in capitals is no acronym.
        None if is_turn => (title_case(&label), SpeakerKind::Person),
        None => (title_case(&label), names::kind_of(page, survey, name)),
    };
    Who::Named { mention: Some(mention.clone()), name, kind }
}

/// Names whose every turn is a question, as interviewers' are.
fn interviewers(page: &Page, turns: &[Turn]) -> HashSet<String> {
    let mut asking = HashSet::new();
    let mut telling = HashSet::new();
    for turn in turns {
        if let Label::Name(name) = &turn.label {
            let asks = turn.words.clone().any(|i| page.word(i).contains('?'));
            if asks {
                asking.insert(name.clone());
            } else {
                telling.insert(name.clone());
            }
        }
    }
    asking.retain(|name| !telling.contains(name));
    asking
}

pub(crate) fn named(witness: &Witness, mention: Range<usize>) -> Who {
    Who::Named { mention: Some(mention), name: witness.name.clone(), kind: witness.kind }
}

fn mark(page: &Page, words: &Range<usize>, taken: &mut [bool]) {
    let first = page.blocks.partition_point(|block| block.tokens.end <= words.start);
    for (index, block) in page.blocks.iter().enumerate().skip(first) {
        if block.tokens.start >= words.end {
            break;
        }
        taken[index] = true;
    }
}

/// The turns of the document, in order. A turn goes on over the paragraphs that have no label.
fn turns(page: &Page) -> Vec<Turn> {
    let mut turns: Vec<Turn> = Vec::new();
    let mut open = false;
    for block in &page.blocks {
        if matches!(block.kind, BlockKind::Heading | BlockKind::Dateline | BlockKind::Caption) {
            open = false;
            continue;
        }
        let mut from = block.tokens.start;
        for at in block.tokens.clone() {
            if at != block.tokens.start && !starts_line(page, at) {
                continue;
            }
            let Some((label, mention)) = label(page, at, block.tokens.end) else {
                continue;
            };
            close(&mut turns, open, from..at);
            from = mention.end + 1;
            open = true;
            turns.push(Turn { label, mention, words: from..from });
        }
        close(&mut turns, open, from..block.tokens.end);
    }
    turns
}

fn close(turns: &mut [Turn], open: bool, words: Range<usize>) {
    if let (true, Some(last)) = (open, turns.last_mut()) {
        last.words.end = last.words.end.max(words.end);
    }
}

fn starts_line(page: &Page, at: usize) -> bool {
    page.text[page.tokens[at - 1].end as usize..page.tokens[at].start as usize].contains('\n')
}

const ASKS: &[&str] = &[
    "q",
    "p",
    "int",
    "interviewer",
    "question",
    "journalist",
    "reporter",
    "moderator",
    "host",
    "entrevistador",
    "entrevistadora",
    "pregunta",
    "periodista",
];
const ANSWERS: &[&str] = &[
    "a",
    "r",
    "answer",
    "witness",
    "interviewee",
    "respondent",
    "survivor",
    "respuesta",
    "testigo",
    "entrevistado",
    "entrevistada",
    "sobreviviente",
];

/// Labels of fields and notes, which nobody speaks.
const FIELDS: &[&str] = &[
    "name",
    "date",
    "place",
    "location",
    "subject",
    "photo",
    "update",
    "source",
    "note",
    "correction",
    "time",
    "nombre",
    "fecha",
    "lugar",
    "asunto",
    "foto",
    "fuente",
    "nota",
];

/// A label and its words: "Q:", "Witness:", "RUIZ:", "Ana Ruiz:".
fn label(page: &Page, at: usize, end: usize) -> Option<(Label, Range<usize>)> {
    let colon = (at + 1..end.min(at + 6)).find(|i| page.has_shape(*i, Shape::Colon))?;
    let mention = at..colon;
    if !mention.clone().all(|i| page.tokens[i].is_capital() || page.has_shape(i, Shape::Number)) {
        return None;
    }
    let label = label_of(page, mention.clone());
    if let Label::Name(_) = label {
        let start = mention.clone().find(|i| !page.is(*i, Class::TITLE))?;
        if FIELDS.contains(&first_word(page, at).as_str())
            || page.is(start, Class::OPENER.or(Class::WORK))
            || colon + 1 >= end
        {
            return None;
        }
    }
    Some((label, mention))
}

/// What the words before a turn say of who speaks.
pub(crate) fn label_of(page: &Page, mention: Range<usize>) -> Label {
    let word = first_word(page, mention.start);
    let is_bare = |i| page.has_shape(i, Shape::Number) || page.word(i).len() == 1;
    let bare = mention.clone().skip(1).all(is_bare);
    if bare && ASKS.contains(&word.as_str()) {
        Label::Question
    } else if bare && ANSWERS.contains(&word.as_str()) {
        Label::Answer
    } else {
        let start = mention.clone().find(|i| !page.is(*i, Class::TITLE));
        Label::Name(names::plain(page.words(start.unwrap_or(mention.start)..mention.end)))
    }
}

fn first_word(page: &Page, at: usize) -> String {
    page.word(at).trim_end_matches('.').to_lowercase()
}

/// "JAKE" as "Jake".
pub(crate) fn title_case(name: &str) -> String {
    let word = |word: &str| {
        // Two letters are initials.
        let shouted = word.chars().count() > 2 && word.chars().all(|c| !c.is_lowercase());
        let mut chars = word.chars();
        match chars.next() {
            Some(first) if shouted => first.to_string() + &chars.as_str().to_lowercase(),
            _ => word.to_owned(),
        }
    };
    name.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

/// Whether a text without turns is told by its author: enough sentences outside quotations have
/// "I", "me" or "my".
pub(crate) fn is_first_person(page: &Page) -> bool {
    let mut told = 0;
    let mut all = 0;
    for sentence in &page.sentences {
        if matches!(
            page.blocks[sentence.block].kind,
            BlockKind::Heading | BlockKind::Dateline | BlockKind::Caption
        ) {
            continue;
        }
        all += 1;
        let mine = |i: usize| {
            page.is(i, Class::FIRST_PERSON) && page.quote_at(i).is_none()
                || is_first_person_verb(page, i)
        };
        told += usize::from(sentence.tokens.clone().any(mine));
    }
    told >= 2 && told as f32 >= FIRST_PERSON_SHARE * all as f32
}

/// Spanish drops its pronouns: "Me llamo", "fui", "estuve", "vi".
fn is_first_person_verb(page: &Page, at: usize) -> bool {
    page.language_at(at) == model::Language::Spanish
        && page.quote_at(at).is_none()
        && page.is_word(
            at,
            &["fui", "estuve", "vi", "soy", "tuve", "oí", "éramos", "fuimos", "estuvimos", "llamo"],
        )
}

fn from_author(reading: &Reading, page: &Page, survey: &Survey, mut taken: Vec<bool>) -> Testimony {
    let mut author = witness(reading, page);
    if author.kind == SpeakerKind::Unnamed {
        if let [name] = reading.authors.as_slice() {
            author = Witness { name: name.clone(), kind: SpeakerKind::Person };
        } else if author.name == INTERVIEWEE {
            author.name = AUTHOR.to_owned();
        }
    }
    let who = Who::Named { mention: None, name: author.name.clone(), kind: author.kind };
    let mut drafts = Vec::new();
    for (index, block) in page.blocks.iter().enumerate() {
        if matches!(block.kind, BlockKind::Heading | BlockKind::Dateline | BlockKind::Caption) {
            continue;
        }
        taken[index] = true;
        drafts.extend(told(page, survey, &block.tokens, &who, Said::Text));
    }
    Testimony { drafts, witness: Some(author.clone()), author: Some(author), taken }
}

pub(crate) const INTERVIEWEE: &str = "the interviewee";
const AUTHOR: &str = "the author";

/// Who testifies, by the words that say so: "Interview with …", "My name is …".
fn witness(reading: &Reading, page: &Page) -> Witness {
    introduced(page)
        .or_else(|| reading.title.as_deref().and_then(titled))
        .unwrap_or(Witness { name: INTERVIEWEE.to_owned(), kind: SpeakerKind::Unnamed })
}

/// Words before the name of a witness.
const INTRODUCTIONS: &[&[&str]] = &[
    &["my", "name", "is"],
    &["my", "name's"],
    &["i", "am", "called"],
    &["me", "llamo"],
    &["mi", "nombre", "es"],
    &["interview", "with"],
    &["interviewee"],
    &["witness"],
    &["testimony", "of"],
    &["testimony", "by"],
    &["statement", "of"],
    &["statement", "by"],
    &["conversation", "with"],
    &["entrevista", "con"],
    &["entrevista", "a"],
    &["testimonio", "de"],
    &["declaración", "de"],
    &["entrevistado"],
    &["entrevistada"],
    &["testigo"],
    &["name"],
    &["nombre"],
    &["i", "am"],
    &["i’m"],
    &["i'm"],
    &["soy"],
];

/// No introduction is looked for after this many tokens.
const INTRODUCTION_REACH: usize = 3_000;

fn introduced(page: &Page) -> Option<Witness> {
    let reach = page.tokens.len().min(INTRODUCTION_REACH);
    INTRODUCTIONS.iter().find_map(|words| (0..reach).find_map(|at| introduction(page, at, words)))
}

fn introduction(page: &Page, at: usize, words: &[&str]) -> Option<Witness> {
    let matches = words.iter().enumerate().all(|(i, word)| page.is_word(at + i, &[word]));
    if !matches || page.quote_at(at).is_some_and(|q| q.tokens.start < at) && words[0] == "i" {
        return None;
    }
    let mut start = at + words.len();
    if page.has_shape(start, Shape::Colon) {
        start += 1;
    } else if words.len() == 1 && !matches!(words[0], "i’m" | "i'm" | "soy") {
        return None;
    }
    if page.has_shape(start, Shape::Number) {
        start += 1;
    }
    let end = names::name_end(page, start, page.tokens.len());
    let personal = matches!(words[0], "i" | "i’m" | "i'm" | "soy");
    // "Witness: Ana Ruiz told me that …" is an answer and no introduction.
    let field = words.len() == 1 && !personal;
    if end > start {
        let first = (start..end).find(|i| !page.is(*i, Class::TITLE))?;
        let stop = (first..end).find(|i| starts_line(page, *i) && *i > first).unwrap_or(end);
        let person = stop - first > 1 || !personal;
        if field
            && page.tokens.get(stop).is_some_and(|next| next.is_word())
            && !starts_line(page, stop)
        {
            return None;
        }
        let body = (first..stop).any(|i| {
            page.is(i, Class::ORGANISATION) && !page.is(first, Class::MAN.or(Class::WOMAN))
        });
        let name = names::plain(page.words(first..stop));
        return (person && !body).then_some(Witness { name, kind: SpeakerKind::Person });
    }
    if personal || words.contains(&"is") || !page.is_word(start, &["a", "an", "un", "una"]) {
        return None;
    }
    let end = phrases::noun_phrase_after(page, start, page.tokens.len().min(start + 12));
    if field && page.tokens.get(end).is_some_and(|next| next.is_word()) && !starts_line(page, end) {
        return None;
    }
    let start = start + 1;
    (end > start)
        .then(|| Witness { name: names::plain(page.words(start..end)), kind: SpeakerKind::Unnamed })
}

/// The same in a title that is no block of the text.
fn titled(title: &str) -> Option<Witness> {
    const MARKS: &[&str] = &[
        "nterview with ",
        "estimony of ",
        "tatement of ",
        "onversation with ",
        "ntrevista con ",
        "ntrevista a ",
        "estimonio de ",
    ];
    let rest = MARKS.iter().find_map(|mark| title.split_once(mark)).map(|(_, rest)| rest)?;
    let words: Vec<&str> =
        rest.split_whitespace().take_while(|word| word.starts_with(char::is_uppercase)).collect();
    let name = words.join(" ");
    let name = name.trim_end_matches([',', '.', ':', ';', '—', '–']).to_owned();
    (words.len() > 1).then_some(Witness { name, kind: SpeakerKind::Person })
}

/// What a witness says in these words: a statement for each paragraph, or several where it tells of
/// acts and denies others, so that no act is counted on the wrong side.
pub(crate) fn told(
    page: &Page,
    survey: &Survey,
    words: &Range<usize>,
    who: &Who,
    said: Said,
) -> Vec<Draft> {
    let mut runs: Vec<Run> = Vec::new();
    let from = page.sentences.partition_point(|sentence| sentence.tokens.end <= words.start);
    let reached = page.sentences[from..].iter().take_while(|one| one.tokens.start < words.end);
    for (index, sentence) in (from..).zip(reached) {
        let tokens = sentence.tokens.start.max(words.start)..sentence.tokens.end.min(words.end);
        let one = Run::of(page, survey, index, tokens);
        match runs.last_mut().filter(|run| run.goes_on(page, &one)) {
            Some(run) => run.add(one),
            None => runs.push(one),
        }
    }
    let is_kept = |run: &Run| match said {
        Said::Turn => run.states,
        Said::Text => run.tells_fact,
    };
    runs.into_iter()
        .filter(is_kept)
        .filter_map(|run| {
            let content = without_marks_around(page, run.tokens);
            (!content.is_empty()).then(|| Draft {
                sentence: run.sentence,
                who: who.clone(),
                cue: None,
                content: vec![content],
                stance: Stance::Asserts,
                contribution: Contribution::Account,
                pattern: Pattern::Testimony,
                relayed_from: None,
                coded: None,
            })
        })
        .collect()
}

/// What the words of a witness are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Said {
    /// Something said to somebody: all but questions counts.
    Turn,
    /// A text of one's own: what tells no fact is left out.
    Text,
}

/// A statement has at most so many tokens, so that it can be read and takes linear time.
const LONGEST_RUN: usize = 1_500;

/// Sentences of one paragraph that are one statement.
struct Run {
    /// The first of them.
    sentence: usize,
    tokens: Range<usize>,
    /// Whether one is no question.
    states: bool,
    /// Whether one tells an act or something that happened.
    tells_fact: bool,
    side: Side,
}

/// What a sentence does with the acts in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    /// There are none.
    None,
    Tells,
    Denies,
}

impl Run {
    fn of(page: &Page, survey: &Survey, sentence: usize, tokens: Range<usize>) -> Self {
        let asks = tokens.end > 0 && page.word(tokens.end - 1).contains('?');
        let whole = page.bytes(&page.sentences[sentence].tokens);
        let has_acts =
            !about::abouts(survey, page.text, page.bytes(&tokens), whole.clone()).is_empty();
        let denies = || polarity::denies_its_acts(page, survey, std::slice::from_ref(&tokens));
        let side = match has_acts && !asks {
            false => Side::None,
            true if denies() => Side::Denies,
            true => Side::Tells,
        };
        let tells_fact = !asks && tokens.len() > 2 && (has_acts || tells_event(page, &tokens));
        Self { sentence, tokens, states: !asks, tells_fact, side }
    }

    /// Whether the other one is a part of the same statement.
    fn goes_on(&self, page: &Page, next: &Self) -> bool {
        let block = |run: &Self| page.sentences.get(run.sentence).map(|sentence| sentence.block);
        block(self) == block(next)
            && next.tokens.end - self.tokens.start <= LONGEST_RUN
            && (self.side == next.side || self.side == Side::None || next.side == Side::None)
    }

    fn add(&mut self, next: Self) {
        self.tokens.end = next.tokens.end;
        self.states |= next.states;
        self.tells_fact |= next.tells_fact;
        if self.side == Side::None {
            self.side = next.side;
        }
    }
}

/// Without a comma or dash before it and the full stop at its end.
fn without_marks_around(page: &Page, mut tokens: Range<usize>) -> Range<usize> {
    let is_mark = |at| page.has_shape(at, Shape::Comma) || page.has_shape(at, Shape::Dash);
    while !tokens.is_empty() && is_mark(tokens.start) {
        tokens.start += 1;
    }
    while !tokens.is_empty()
        && page.has_shape(tokens.end - 1, Shape::Stop)
        && !page.word(tokens.end - 1).contains(['?', '!'])
    {
        tokens.end -= 1;
    }
    tokens
}

/// A sentence outside of quotations with a verb in the past.
fn tells_event(page: &Page, tokens: &Range<usize>) -> bool {
    let mut quotes = tokens.clone().filter_map(|i| page.quote_at(i));
    tokens.len() >= 4
        && !quotes.any(|quote| page.is_speech(quote))
        && tokens.clone().any(|i| is_past(page, i))
}

fn is_past(page: &Page, at: usize) -> bool {
    let cue = page.tokens[at].verb.is_some_and(|v| v.inflection == Inflection::Past);
    let past = page.is_word(
        at,
        &[
            "was",
            "were",
            "had",
            "did",
            "couldn't",
            "couldn’t",
            "didn't",
            "didn’t",
            "fue",
            "era",
            "había",
            "estaba",
            "fui",
            "estuve",
            "vi",
        ],
    );
    cue || past
        || page.has_shape(at, Shape::Lower) && phrases::looks_past(page.word(at))
        || page.is(at, Class::VERB) && !page.word(at).ends_with("ing")
}
