//! Testimony that may rest on the press: every particular that a witness gives was published before
//! the witness was heard.
//!
//! Particulars are what one can hardly know by chance: numbers and names. What is not published
//! before is the control: whoever gives a single particular that nobody had published knows it from
//! elsewhere. Whoever gives only published ones may be sincere and have read them, and may have lived
//! them, so that such a repeat is never sure.

use crate::case::Case;
use crate::links::{Link, Shows, Told, Why, is_later, on_one_matter, repeats};
use crate::names::{fold, hash, stems};
use crate::notes;
use crate::voices::Voice;
use model::{ReasonKind, SpeakerKind, Statement};
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet};

/// Fewer particulars than this say nothing: two people name one corridor.
const LEAST: usize = 2;
/// Log odds of a repeat before any particular is looked at: one witness in twenty has all from the
/// press; and what each adds that no witness had told before, or one only.
const BEFORE: f64 = -3.0;
const EACH: f64 = 1.2;

/// The link of a witness to what the witness may have read.
pub(crate) fn find(
    case: &Case,
    at: u32,
    particulars: &[u64],
    told: &FxHashMap<u64, Told>,
) -> Option<Link> {
    may_have_read(case.voice(at), particulars).then(|| exposed(case, at, particulars, told))?
}

/// Whether it matters what had been published before somebody spoke.
pub(crate) fn may_have_read(voice: &Voice, particulars: &[u64]) -> bool {
    is_testimony(voice) && particulars.len() >= LEAST
}

pub(crate) fn is_testimony(voice: &Voice) -> bool {
    let speaks = matches!(voice.kind, SpeakerKind::Person | SpeakerKind::Unnamed);
    speaks && voice.first_hand && voice.account
}

/// The link of a witness all of whose particulars had been published, to the statement that gives
/// most of them.
fn exposed(case: &Case, at: u32, particulars: &[u64], told: &FxHashMap<u64, Told>) -> Option<Link> {
    let mut given: BTreeMap<u32, usize> = BTreeMap::new();
    let mut log_odds = BEFORE;
    for particular in particulars {
        let known = told.get(particular)?;
        let before = known.by.iter().copied().take_while(|by| *by < at);
        let public: Vec<u32> = before.filter(|by| could_read(case, at, *by)).collect();
        if public.is_empty() {
            return None;
        }
        log_odds += EACH / known.witnesses_before(at).max(1) as f64;
        for by in public {
            *given.entry(by).or_default() += 1;
        }
    }
    let on_matter = given.iter().filter(|(by, _)| on_one_matter(case.voice(at), case.voice(**by)));
    let most = on_matter.max_by_key(|(by, count)| (**count, std::cmp::Reverse(**by)));
    let probability = (1.0 / (1.0 + (-log_odds).exp())).min(repeats::READ_BEFORE);
    let why = Why::new(probability, ReasonKind::PressExposure, Shows::Content, notes::READ_BEFORE);
    most.map(|(by, _)| Link::directed(at, *by, false, why))
}

/// Whether a statement stood in another document that was published before the witness spoke, and
/// is not the witness's own.
fn could_read(case: &Case, witness: u32, other: u32) -> bool {
    let (voice, said) = (case.voice(witness), case.voice(other));
    let own = voice.who.is_some() && voice.who == said.who;
    let facts = case.facts(said.document);
    let published = facts.and_then(|facts| facts.published.as_ref()?.first_day());
    let before = published.zip(voice.day).is_some_and(|(published, day)| published < day);
    said.document != voice.document && !own && before && is_later(voice, said)
}

/// The numbers and names in what is said, as hashes of their stems; without those of the place, of the victims and of
/// the speaker, which are those of the matter.
pub(crate) fn particulars(statement: &Statement, marked: &[Marked<'_>]) -> Vec<u64> {
    let abouts = || statement.about.iter();
    let places = abouts().filter_map(|about| about.place.as_ref());
    let of_places = places.flat_map(|place| [Some(place.name.as_str()), place.within.as_deref()]);
    let victims = abouts().flat_map(|about| about.victims.iter().map(String::as_str));
    let of_matter = of_places.flatten().chain(victims).chain([statement.speaker.name.as_str()]);
    let known: BTreeSet<String> = of_matter.flat_map(stems_of).collect();
    let words = marked.iter().flat_map(|marked| stems_of(marked.word));
    let given: BTreeSet<String> = words.filter(|stem| !known.contains(stem)).collect();
    given.iter().map(|stem| hash(stem.as_bytes())).collect()
}

/// For each particular the number of the name or date that it is a part of: "Corporal Mena" and
/// "15 June 2025" are one thing each.
pub(crate) fn wholes(marked: &[Marked<'_>], particulars: &[u64]) -> Vec<u32> {
    let mut of: FxHashMap<u64, u32> = FxHashMap::default();
    for (number, whole) in (0..).zip(marked.chunk_by(|_, next| next.goes_on)) {
        let stems = whole.iter().flat_map(|marked| stems_of(marked.word));
        let keys: Vec<u64> = stems.map(|stem| hash(stem.as_bytes())).collect();
        // "Corporal Mena" and later "Mena" are the same.
        let known = keys.iter().find_map(|key| of.get(key).copied());
        for key in keys {
            of.entry(key).or_insert(known.unwrap_or(number));
        }
    }
    particulars.iter().map(|key| of.get(key).copied().unwrap_or_default()).collect()
}

fn stems_of(text: &str) -> Vec<String> {
    stems(&fold(text)).map(str::to_owned).collect()
}

/// A word that is a number or a part of a name.
#[derive(Debug)]
pub(crate) struct Marked<'t> {
    pub(crate) word: &'t str,
    /// Whether the one before it is a part of the same name or date.
    goes_on: bool,
}

/// Words inside of names: "Ministry of Justice".
const LINKS: [&str; 7] = ["of", "de", "del", "la", "las", "los", "el"];

/// Words with a digit, and words with a capital that do not begin a sentence.
pub(crate) fn marked(text: &str) -> Vec<Marked<'_>> {
    let (mut begins, mut goes_on) = (true, false);
    let mut marked = Vec::new();
    for word in text.split_whitespace() {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        let named = !begins && bare.chars().count() > 1 && bare.starts_with(char::is_uppercase);
        let is_marked = named || bare.contains(|c: char| c.is_ascii_digit());
        if is_marked {
            marked.push(Marked { word: bare, goes_on: goes_on && word.starts_with(bare) });
        }
        goes_on = (is_marked && word.ends_with(bare)) || (goes_on && LINKS.contains(&word));
        let opens = word.ends_with(['“', '«', '"', ':']);
        begins = opens || word.trim_end_matches(['”', '»', '"']).ends_with(['.', '!', '?']);
    }
    marked
}

#[cfg(test)]
mod tests {
    use super::{hash, marked, wholes};

    #[test]
    fn numbers_and_names_are_particulars() {
        let said = "They took us to cell 14. Corporal Mena read “Orders of the Crown” at 3am.";
        let words: Vec<&str> = marked(said).iter().map(|marked| marked.word).collect();
        assert_eq!(words, ["14", "Mena", "Orders", "Crown", "3am"]);
    }

    #[test]
    fn words_of_one_name_or_date_are_one_thing() {
        let said = "men of Corporal Mena, Lima and Vela came on 15 June 2025, said the Ministry of \
                    Harbours, and Mena left with Sol";
        let wholes = |word: &str| wholes(&marked(said), &[hash(word.as_bytes())])[0];
        let same =
            [("corporal", "mena"), ("15", "2025"), ("june", "2025"), ("ministry", "harbour")];
        for (one, other) in same {
            assert_eq!(wholes(one), wholes(other), "{one} {other}");
        }
        for (one, other) in
            [("mena", "lima"), ("lima", "vela"), ("2025", "ministry"), ("mena", "sol")]
        {
            assert_ne!(wholes(one), wholes(other), "{one} {other}");
        }
    }
}
