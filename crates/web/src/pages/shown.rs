//! Parts that several screens show: headings of claims, statements, documents and dates.

use crate::words::{Value, Words};
use ::case::{DocumentSummary, StatementView};
use model::{
    Basis, ClaimId, Contribution, DocumentId, Edtf, Excerpt, Origins, Place, Proposition, Span,
    SpeakerKind, Stance, Statement, StatementId,
};
use std::collections::HashMap;

/// Where the claim screen of a claim is.
pub(crate) fn claim_href(id: &ClaimId) -> String {
    format!("/claims/{id}")
}

/// Where the reader is, for a document.
pub(crate) fn document_href(id: DocumentId) -> String {
    format!("/documents/{}", id.hex())
}

/// Where the reader shows a statement: the server marks all its pieces, the fragment scrolls
/// there.
pub(crate) fn statement_href(document: DocumentId, statement: &StatementId) -> String {
    format!("{}?at={statement}#{statement}", document_href(document))
}

/// Where the reader shows some words.
pub(crate) fn passage_href(document: DocumentId, span: Span) -> String {
    let (from, to) = (span.start(), span.end());
    format!("{}?from={from}&to={to}#passage", document_href(document))
}

/// A heading for a claim: the act, whom it is said to have been done to, where and when.
pub(crate) fn heading(words: Words, about: &Proposition) -> String {
    let act = capitalised(about.act.label(words.language));
    let place = about.place.as_ref().map(place);
    let values: Vec<(&str, Value<'_>)> = vec![
        ("act", act.into()),
        ("victims", about.victims.as_deref().unwrap_or_default().into()),
        ("place", place.clone().unwrap_or_default().into()),
    ];
    let heading = match (&about.victims, &place) {
        (Some(_), Some(_)) => words.say_with("heading-victims-place", &values),
        (Some(_), None) => words.say_with("heading-victims", &values),
        (None, Some(_)) => words.say_with("heading-place", &values),
        (None, None) => words.say_with("heading-act", &values),
    };
    match about.years {
        None => heading,
        Some((first, last)) if first == last => format!("{heading} ({first})"),
        Some((first, last)) => format!("{heading} ({first}–{last})"),
    }
}

/// A place with what it lies in: `La Cumbre, Valdoria`.
pub(crate) fn place(place: &Place) -> String {
    match &place.within {
        Some(within) if *within != place.name => format!("{}, {within}", place.name),
        _ => place.name.clone(),
    }
}

/// With its first letter as a capital.
pub(crate) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

/// A number of origins: `1–3`, or `2` where least and most are the same.
pub(crate) fn range(words: Words, origins: &Origins) -> String {
    let number = |n: u32| words.number(f64::from(n), 0);
    match origins.min == origins.max {
        true => number(origins.max),
        false => format!("{}–{}", number(origins.min), number(origins.max)),
    }
}

/// `1–3 independent origins`.
pub(crate) fn origins(words: Words, origins: &Origins) -> String {
    let range = range(words, origins);
    words.say_with("origins", &[("n", origins.max.into()), ("range", range.into())])
}

/// `about 1.9 expected`; nothing where there is no doubt.
pub(crate) fn expected(words: Words, origins: &Origins) -> Option<String> {
    if origins.min == origins.max {
        return None;
    }
    let number = words.number(origins.expected, 1);
    let error = origins.expected_error;
    if error < 0.05 {
        return Some(words.say_with("expected", &[("number", number.into())]));
    }
    let error = words.number(error, 1);
    Some(words.say_with("expected-error", &[("number", number.into()), ("error", error.into())]))
}

/// A disc for each origin that is sure, a ring for each that may be one: at most twelve.
pub(crate) fn dots(origins: &Origins) -> String {
    const MOST: u32 = 12;
    if origins.max > MOST {
        return String::new();
    }
    let rings = origins.max.saturating_sub(origins.min);
    "●".repeat(origins.min as usize) + &"○".repeat(rings as usize)
}

/// Leaves at most so many in a list, and gives how many were left out.
pub(crate) fn cap<T>(list: &mut Vec<T>, most: usize) -> usize {
    let more = list.len().saturating_sub(most);
    list.truncate(most);
    more
}

/// A date as people read it, and in EDTF.
pub(crate) struct DateShown {
    pub(crate) edtf: String,
    pub(crate) readable: String,
}

impl DateShown {
    pub(crate) fn new(words: Words, date: &Edtf) -> Self {
        Self { edtf: date.to_string(), readable: words.date(date) }
    }

    /// Whether the two are not the same, so that both are worth showing.
    pub(crate) fn differs(&self) -> bool {
        self.edtf != self.readable
    }
}

/// What people call a document: its title, else its name as given. The name is never cut, at a
/// slash or elsewhere: where a path ends and a name begins cannot be told.
pub(crate) fn document_name(document: &DocumentSummary) -> String {
    visible(document.title.as_deref().unwrap_or(&document.name))
}

/// A name with everything written out that is not seen, or turns the direction of what is.
pub(crate) fn visible(name: &str) -> String {
    // Embeddings, overrides and isolates; marks of direction stand in honest titles too.
    let turns = |c| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let mut shown = String::with_capacity(name.len());
    for c in name.chars() {
        match c {
            '\n' => shown.push_str("\\n"),
            c if c.is_control() || turns(c) => shown.extend(c.escape_unicode()),
            c => shown.push(c),
        }
    }
    shown
}

/// A sentence that a stage wrote in English, in the reader's language where it is one of those that
/// are known here.
pub(crate) struct Sentence {
    pub(crate) words: String,
    pub(crate) is_english: bool,
}

impl Sentence {
    pub(crate) fn new(translated: Option<String>, english: &str) -> Self {
        Self {
            is_english: translated.is_none(),
            words: translated.unwrap_or_else(|| english.to_owned()),
        }
    }

    /// Why a document could not be read.
    pub(crate) fn failure(words: Words, reason: &str) -> Self {
        Self::new(words.failure(reason), reason)
    }
}

/// The document that one is a near copy of: what to say before its name, the name, where it is.
pub(crate) struct CopyShown {
    pub(crate) words: String,
    pub(crate) name: String,
    pub(crate) href: String,
}

impl CopyShown {
    /// `None` for a document that is no near copy.
    pub(crate) fn of(words: Words, document: &DocumentSummary) -> Option<Self> {
        let (original, name, percent) = document.copy_of.as_ref()?;
        Some(Self {
            words: words.say_with("near-copy", &[("percent", u32::from(*percent).into())]),
            name: visible(name),
            href: document_href(*original),
        })
    }
}

/// Tells headings that are the same apart: by the group, where none is named, else by a number.
pub(crate) fn tell_apart<'h>(
    words: Words,
    headings: impl Iterator<Item = (&'h mut String, &'h Proposition)>,
) {
    let mut seen: HashMap<String, usize> = HashMap::new();
    for (heading, about) in headings {
        let times = seen.entry(heading.clone()).or_default();
        *times += 1;
        match *times {
            1 => continue,
            2 if about.victims.is_none() => {
                let values = [("heading", heading.as_str().into())];
                *heading = words.say_with("heading-unnamed", &values);
            }
            n => *heading = format!("{heading} ({})", words.number(n as f64, 0)),
        }
    }
}

/// A statement as a card.
pub(crate) struct Card {
    pub(crate) id: String,
    pub(crate) href: String,
    pub(crate) speaker: String,
    pub(crate) role: Option<String>,
    pub(crate) stance: String,
    /// The code of the stance, for the style.
    pub(crate) stance_code: &'static str,
    /// The words between the speaker and the content ("alleged").
    pub(crate) cue: Option<String>,
    pub(crate) quote: String,
    pub(crate) condition: Option<String>,
    pub(crate) document: String,
    pub(crate) outlet: Option<String>,
    pub(crate) document_href: String,
    pub(crate) said: Option<DateShown>,
    pub(crate) published: Option<DateShown>,
    /// How the speaker knows; `None` where that is not said and says nothing.
    pub(crate) basis: Option<String>,
    pub(crate) first_hand: bool,
    pub(crate) proposed: String,
    /// That a person added it.
    pub(crate) added: Option<String>,
    /// What people made of it.
    pub(crate) verdict: Option<String>,
}

impl Card {
    pub(crate) fn new(words: Words, view: &StatementView) -> Self {
        let statement = &view.statement;
        let document = &view.document;
        let published = document.published.as_ref().map(|found| &found.edtf);
        let said = statement.said.as_ref().filter(|said| Some(*said) != published);
        let code = statement.stance.code();
        // Often the condition is a part of what is said, and need not be said twice.
        let told = statement.content.text();
        let condition = statement.condition.as_ref();
        let condition = condition.filter(|condition| !told.contains(condition.text()));
        Self {
            id: statement.id().to_string(),
            href: statement_href(document.id, statement.id()),
            speaker: speaker(words, view),
            role: statement.speaker.role.clone(),
            stance: stance(words, statement),
            stance_code: code,
            cue: statement.cue.as_ref().map(text),
            quote: text(&statement.content),
            condition: condition.map(text),
            document: document_name(document),
            outlet: document.outlet.clone(),
            document_href: document_href(document.id),
            said: said.map(|date| DateShown::new(words, date)),
            published: published.map(|date| DateShown::new(words, date)),
            basis: basis(words, view),
            first_hand: statement.basis.is_first_hand(),
            proposed: proposed(words, view),
            added: is_added(statement).then(|| words.say("added-by-person")),
            verdict: view.verdict.map(|verdict| words.of_code("verdict", verdict.code())),
        }
    }
}

fn text(excerpt: &Excerpt) -> String {
    excerpt.text().to_owned()
}

/// What a statement's speaker is called.
pub(crate) fn speaker(words: Words, view: &StatementView) -> String {
    let speaker = &view.statement.speaker;
    if speaker.kind == SpeakerKind::Unnamed && speaker.name.is_empty() {
        return words.say("speaker-not-named");
    }
    if speaker.kind == SpeakerKind::Document || speaker.name.is_empty() {
        let document = &view.document;
        let name = document.outlet.clone();
        let name = name.unwrap_or_else(|| document_name(document));
        return words.say_with("speaker-itself", &[("name", name.into())]);
    }
    speaker.name.clone()
}

/// Whether a statement says that something is so without an account of its own: a relay, an opinion.
fn adds_nothing(statement: &Statement) -> bool {
    statement.stance == Stance::Asserts && statement.contribution != Contribution::Account
}

/// What the speaker does. Who applauds a report or passes it on is not said to assert what is in it.
fn stance(words: Words, statement: &Statement) -> String {
    match adds_nothing(statement) {
        true => words.of_code("contribution", statement.contribution.code()),
        false => words.of_code("stance", statement.stance.code()),
    }
}

/// How the speaker knows. That it is not known matters only for those who say that something is so.
fn basis(words: Words, view: &StatementView) -> Option<String> {
    let statement = &view.statement;
    if adds_nothing(statement) {
        return None;
    }
    if statement.contribution != Contribution::Account {
        return Some(words.of_code("contribution", statement.contribution.code()));
    }
    let says_so = matches!(statement.stance, Stance::Asserts | Stance::Admits);
    match (&statement.informant, statement.basis) {
        (Some(informant), Basis::HeardFrom) => {
            Some(words.say_with("heard-from-named", &[("name", informant.into())]))
        }
        (_, Basis::Unknown) if !says_so => None,
        (_, basis) => Some(words.of_code("basis", basis.code())),
    }
}

/// Whether a person added the statement, and no machine proposed it.
pub(crate) fn is_added(statement: &Statement) -> bool {
    statement.proposed_by == ::case::PERSON
}

/// That a machine proposed the statement, and how sure it was; nothing where a person added it.
fn proposed(words: Words, view: &StatementView) -> String {
    let statement = &view.statement;
    if is_added(statement) {
        return String::new();
    }
    let sure = words.percent(f64::from(statement.confidence));
    let values = [("by", (&statement.proposed_by).into()), ("sure", sure.into())];
    words.say_with("proposed-by", &values)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::sample;

    #[test]
    fn a_document_without_a_title_is_called_by_its_file() -> Result<(), Box<dyn std::error::Error>>
    {
        let (_, document) = sample::claim()?;
        let named = |title: Option<&str>, name: &str| {
            let (title, name) = (title.map(str::to_owned), name.to_owned());
            let summary = DocumentSummary { title, name, ..document.summary.clone() };
            document_name(&summary)
        };
        assert_eq!(named(Some("On Monday"), "a/b.txt"), "On Monday");
        assert_eq!(named(None, "<b>alert(1)</b>.txt"), "<b>alert(1)</b>.txt");
        assert_eq!(named(None, "C:\\cases\\b.txt"), "C:\\cases\\b.txt");
        assert_eq!(named(None, "a\nb\u{7}\u{202e}txt"), "a\\nb\\u{7}\\u{202e}txt");
        assert_eq!(named(None, "pasted text"), "pasted text");
        assert_eq!(named(None, "///"), "///");
        Ok(())
    }

    #[test]
    fn headings_that_are_the_same_are_told_apart() -> Result<(), Box<dyn std::error::Error>> {
        let (view, _) = sample::claim()?;
        let about = view.weighed.claim.about;
        let of_nobody = Proposition { victims: None, ..about.clone() };
        let words = sample::visitor("/", "en").words;
        let told = |about: &Proposition| {
            let mut headings =
                vec!["Torture".to_owned(), "Beating".to_owned(), "Torture".to_owned()];
            headings.push("Torture".to_owned());
            tell_apart(words, headings.iter_mut().map(|heading| (heading, about)));
            headings
        };
        assert_eq!(
            told(&of_nobody),
            ["Torture", "Beating", "Torture (group not named)", "Torture (3)"]
        );
        assert_eq!(told(&about)[2..], ["Torture (2)", "Torture (3)"]);
        Ok(())
    }

    #[test]
    fn a_range_of_origins_says_what_is_expected_only_where_there_is_doubt() {
        let words = sample::visitor("/", "en").words;
        let numbers = |min, expected, expected_error, max| {
            let counts = Origins { min, expected, expected_error, max };
            (origins(words, &counts), super::expected(words, &counts), dots(&counts))
        };
        assert_eq!(numbers(0, 0.0, 0.0, 0).0, "no independent origin");
        assert_eq!(numbers(1, 1.0, 0.0, 1).0, "1 independent origin");
        assert_eq!(numbers(1, 1.0, 0.0, 1).1, None);
        assert_eq!(numbers(1, 1.93, 0.0, 3).1.as_deref(), Some("about 1.9 expected"));
        assert_eq!(numbers(1, 1.9, 0.2, 3).1.as_deref(), Some("about 1.9 ± 0.2 expected"));
        assert_eq!(numbers(1, 1.9, 0.2, 3).2, "●○○");
        assert_eq!(numbers(1, 9.0, 0.2, 30).2, "");
    }
}
