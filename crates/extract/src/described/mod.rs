//! What a reading says of the persons that it names, beside their names: age, birth, numbers of
//! documents, nationality, origin, occupation, sex, nicknames. English and Spanish, by rules: what
//! stands right before and after a name, what the lines of a form say, and what a speaker says of
//! themself. Whatever could be another person's is left out.

mod around;
mod callings;
mod labels;
mod named;
mod phrases;
mod script;
mod speakers;
mod values;

use model::{Reading, Span};
use named::Named;
use script::{Finding, Script};
use std::collections::HashSet;

/// Something that is said of a named person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Described {
    /// Of whom: the place in the names that were given.
    pub name: usize,
    /// What of the person is said.
    pub what: Trait,
    /// What it is, in the form that [`Trait`] says.
    pub value: String,
    /// The characters of the reading's text that say it.
    pub span: Span,
}

/// What of a person is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Trait {
    /// How old, in whole years: `27`.
    Age,
    /// When born, in EDTF: a day, a month or a year. Of a day and a month that cannot be told
    /// apart, the set of both: `[1998-03-04,1998-04-03]`.
    Birth,
    /// The number of a document: its digits and letters, without what parts them: `V12345678`.
    DocumentNumber,
    /// The country, by its English short name: `Venezuela`.
    Nationality,
    /// The place that the person is from or was born in, as it is written.
    Origin,
    /// What the person works as: a word or two as they are written, in lower case.
    Occupation,
    /// `m` or `f`, where the grammar is plain.
    Sex,
    /// What the person is also called, as it is written.
    Nickname,
}

/// What the reading says of each of the persons named, in the order of the text; what is said twice
/// of a person in the same words, where it is said first.
///
/// A name is found however its accents and capitals are written; its last words alone are the name
/// after it was written whole, where no other of `names` ends so. Of names that are the same but for
/// accents and capitals, the first is meant. Pure and total; time is linear in the text.
pub fn described(reading: &Reading, names: &[&str]) -> Vec<Described> {
    let script = Script::of(reading);
    let named = Named::of(&script, names);
    if named.all().is_empty() {
        return Vec::new();
    }
    let mut found = around::find(&script, &named);
    found.extend(labels::find(&script, &named));
    found.extend(speakers::find(&script, &named));
    found.sort_by_key(|(name, finding)| (finding.at.start, finding.at.end, *name));
    let mut known = HashSet::new();
    found.retain(|(name, finding)| known.insert((*name, finding.what, finding.value.clone())));
    let of = |(name, finding): (usize, Finding)| {
        let span = reading.text().span_of(script.page.bytes(&finding.at))?;
        Some(Described { name, what: finding.what, value: finding.value, span })
    };
    found.into_iter().filter_map(of).collect()
}
