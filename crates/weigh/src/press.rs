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
use std::collections::{BTreeMap, BTreeSet, HashMap};

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
    told: &HashMap<u64, Told>,
) -> Option<Link> {
    let is_exposed = is_testimony(case.voice(at)) && particulars.len() >= LEAST;
    is_exposed.then(|| exposed(case, at, particulars, told))?
}

pub(crate) fn is_testimony(voice: &Voice) -> bool {
    let speaks = matches!(voice.kind, SpeakerKind::Person | SpeakerKind::Unnamed);
    speaks && voice.first_hand && voice.account
}

/// The link of a witness all of whose particulars had been published, to the statement that gives
/// most of them.
fn exposed(case: &Case, at: u32, particulars: &[u64], told: &HashMap<u64, Told>) -> Option<Link> {
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
pub(crate) fn particulars(statement: &Statement) -> Vec<u64> {
    let abouts = || statement.about.iter();
    let places = abouts().filter_map(|about| about.place.as_ref());
    let of_places = places.flat_map(|place| [Some(place.name.as_str()), place.within.as_deref()]);
    let victims = abouts().flat_map(|about| about.victims.iter().map(String::as_str));
    let of_matter = of_places.flatten().chain(victims).chain([statement.speaker.name.as_str()]);
    let known: BTreeSet<String> = of_matter.flat_map(stems_of).collect();
    let words = marked(statement.content.text()).into_iter().flat_map(stems_of);
    let given: BTreeSet<String> = words.filter(|stem| !known.contains(stem)).collect();
    given.iter().map(|stem| hash(stem.as_bytes())).collect()
}

fn stems_of(text: &str) -> Vec<String> {
    stems(&fold(text)).map(str::to_owned).collect()
}

/// Words with a digit, and words with a capital that do not begin a sentence.
pub(crate) fn marked(text: &str) -> Vec<&str> {
    let mut begins = true;
    let mut marked = Vec::new();
    for word in text.split_whitespace() {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        let named = !begins && bare.chars().count() > 1 && bare.starts_with(char::is_uppercase);
        if named || bare.contains(|c: char| c.is_ascii_digit()) {
            marked.push(bare);
        }
        let opens = word.ends_with(['“', '«', '"', ':']);
        begins = opens || word.trim_end_matches(['”', '»', '"']).ends_with(['.', '!', '?']);
    }
    marked
}

#[cfg(test)]
mod tests {
    use super::marked;

    #[test]
    fn numbers_and_names_are_particulars() {
        let said = "They took us to cell 14. Corporal Mena read “Orders of the Crown” at 3am.";
        assert_eq!(marked(said), ["14", "Mena", "Orders", "Crown", "3am"]);
    }
}
