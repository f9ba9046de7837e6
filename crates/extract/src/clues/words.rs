//! Phrases in groups, found in one pass over folded text.

use super::{words_en, words_es};
use aho_corasick::AhoCorasick;
use model::Language;
use std::sync::OnceLock;

macro_rules! groups {
    ($($(#[$doc:meta])* $name:ident,)*) => {
        /// What phrases have in common, in both languages.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum Group {
            $($(#[$doc])* $name,)*
        }

        impl Group {
            /// All of them, each at the place of its number.
            pub(super) const ALL: &'static [(Self, &'static str)] =
                &[$((Self::$name, stringify!($name)),)*];
        }
    };
}

groups! {
    /// Who speaks for a state.
    Official,
    /// Police, army, prison staff.
    Force,
    /// Who runs a firm, a farm, a school.
    Company,
    /// Who has left such a body.
    Former,
    Kin,
    /// Those to whom it was done.
    Held,
    Medic,
    Lawyer,
    Press,
    Ngo,
    Bystander,
    Fellow,
    Paper,
    Record,
    /// What is said of an account that is not to be believed.
    Untrue,
    DenyVerb,
    /// Verbs of answering an accusation.
    AnswerVerb,
    /// Nobody, never, no such thing.
    Nobody,
    Not,
    /// Words for something harmless or lawful in place of an act.
    Harmless,
    Merely,
    Contrary,
    AdmitVerb,
    /// Words of granting and regret.
    Granted,
    /// Mistakes and failings.
    Lapse,
    /// Deeds told by the doer.
    IDid,
    /// Words of taking back.
    Withdraws,
    /// Words of putting right.
    Corrects,
    /// What is taken back.
    EarlierWord,
    Refuses,
    /// What was asked of who does not answer.
    AskedFor,
    /// "No way of knowing".
    NotKnow,
    /// "So-called", "where is the proof".
    Suspicion,
    OfferVerb,
    /// Readiness, invitations, what one will do.
    Willing,
    /// Words that open a condition.
    Provided,
    /// Days and ways of keeping a promise.
    Tomorrow,
    Saw,
    Told,
    MyKin,
    MyWork,
    ShownBy,
    /// Findings of an examination.
    Exam,
    Infers,
    Hurt,
    Mine,
    /// What was done to the speaker.
    HurtMe,
    Opines,
    Alleges,
    /// Words of violence and want.
    Harm,
    YesWord,
    NoWord,
    But,
    Hedge,
}

/// A set of groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Groups(u64);

impl Groups {
    pub(crate) fn has(self, group: Group) -> bool {
        self.0 >> (group as u32) & 1 == 1
    }

    pub(crate) fn has_any(self, groups: &[Group]) -> bool {
        groups.iter().any(|group| self.has(*group))
    }

    pub(super) fn iter(self) -> impl Iterator<Item = usize> {
        (0..Group::ALL.len()).filter(move |place| self.0 >> place & 1 == 1)
    }

    /// The groups of the phrases that stand in folded text as whole words.
    pub(crate) fn of(folded: &str, language: Language) -> Self {
        let mut found = 0;
        scan(folded, language, |group, _| found |= 1 << (group as u32));
        Self(found)
    }
}

/// Whether words of harm stand in folded text under a negation, and whether any stand free of one.
/// Those that begin with a negation themselves ("no water") are free.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Harm {
    pub(super) is_negated: bool,
    pub(super) is_affirmed: bool,
}

/// So many bytes before a word its negation may stand.
const REACH: usize = 45;

impl Harm {
    pub(super) fn of(folded: &str, language: Language) -> Self {
        let mut harm = Self::default();
        scan(folded, language, |group, start| {
            if group == Group::Harm {
                let from = folded.floor_char_boundary(start.saturating_sub(REACH));
                let clause = folded.get(from..start).map(last_clause).unwrap_or_default();
                let is_negated = words(clause).any(|word| NEGATIONS.contains(&word));
                harm.is_negated |= is_negated;
                harm.is_affirmed |= !is_negated;
            }
        });
        harm
    }
}

/// What follows the last mark, or the last word that opens another clause.
fn last_clause(before: &str) -> &str {
    let mark = before.rfind([',', '.', ';', ':', '|', '!', '?', '"']).map_or(0, |at| at + 1);
    let before = before.get(mark..).unwrap_or_default();
    let opens = |word: &str| before.rfind(word).map(|at| at + word.len());
    let start = [" but ", " and ", " pero ", " y "].into_iter().filter_map(opens).max();
    before.get(start.unwrap_or(0)..).unwrap_or_default()
}

/// The words of folded text.
pub(super) fn words(folded: &str) -> impl Iterator<Item = &str> {
    folded.split(|c: char| !c.is_alphanumeric() && c != '\'').filter(|word| !word.is_empty())
}

const NEGATIONS: &[&str] = &[
    "no", "not", "never", "nobody", "none", "without", "neither", "nor", "nothing", "cannot",
    "can't", "couldn't", "didn't", "wasn't", "weren't", "isn't", "aren't", "hasn't", "haven't",
    "hadn't", "don't", "doesn't", "won't", "wouldn't", "ni", "nunca", "jamas", "nadie", "ningun",
    "ninguna", "ninguno", "tampoco", "sin", "nada",
];

/// Calls with the group and the start of each phrase that stands in folded text as whole words.
fn scan(folded: &str, language: Language, found: impl FnMut(Group, usize)) {
    if let Some(table) = Table::of(language) {
        table.scan(folded, found);
    }
}

/// Whether a text speaks so much of custody and violence that those who are spoken of have
/// something to answer for: about one word in a hundred, and fewer where somebody tells it in their
/// own words.
pub(crate) fn is_grave(text: &str, language: Language, is_own: bool) -> bool {
    static ENGLISH: OnceLock<Option<Table>> = OnceLock::new();
    static SPANISH: OnceLock<Option<Table>> = OnceLock::new();
    const FEWEST: usize = 2;
    let one_in = if is_own { 1_000 } else { 110 };
    let table = match language {
        Language::English => ENGLISH.get_or_init(|| Table::read(&[(Group::Harm, words_en::GRAVE)])),
        Language::Spanish => SPANISH.get_or_init(|| Table::read(&[(Group::Harm, words_es::GRAVE)])),
    };
    let Some(table) = table else { return false };
    let folded = crate::about::folded(text, 0..text.len());
    let mut grave = 0;
    table.scan(&folded, |_, _| grave += 1);
    grave >= FEWEST && grave * one_in >= folded.matches(' ').count()
}

struct Table {
    automaton: AhoCorasick,
    /// For each phrase its group, and whether any ending goes.
    phrases: Vec<(Group, bool)>,
}

impl Table {
    fn of(language: Language) -> Option<&'static Self> {
        static ENGLISH: OnceLock<Option<Table>> = OnceLock::new();
        static SPANISH: OnceLock<Option<Table>> = OnceLock::new();
        match language {
            Language::English => ENGLISH.get_or_init(|| Self::read(words_en::WORDS)),
            Language::Spanish => SPANISH.get_or_init(|| Self::read(words_es::WORDS)),
        }
        .as_ref()
    }

    fn read(lists: &[(Group, &'static str)]) -> Option<Self> {
        let (mut words, mut phrases) = (Vec::new(), Vec::new());
        for (group, list) in lists {
            for phrase in list.split('|') {
                let word = phrase.strip_suffix('*');
                words.push(word.unwrap_or(phrase));
                phrases.push((*group, word.is_some()));
            }
        }
        Some(Self { automaton: AhoCorasick::new(&words).ok()?, phrases })
    }

    fn scan(&self, folded: &str, mut found: impl FnMut(Group, usize)) {
        let edge = |c: Option<char>| !c.is_some_and(char::is_alphanumeric);
        for hit in self.automaton.find_overlapping_iter(folded) {
            let Some((group, is_open)) = self.phrases.get(hit.pattern().as_usize()) else {
                continue;
            };
            let left = folded.get(..hit.start()).and_then(|left| left.chars().next_back());
            let right = || folded.get(hit.end()..).and_then(|right| right.chars().next());
            if edge(left) && (*is_open || edge(right())) {
                found(*group, hit.start());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_group_has_phrases_in_both_languages() {
        for lists in [words_en::WORDS, words_es::WORDS] {
            for (group, name) in Group::ALL {
                assert!(lists.iter().any(|(other, _)| other == group), "{name}");
            }
        }
    }

    #[test]
    fn phrases_are_folded_and_whole() {
        for list in [words_en::WORDS, words_es::WORDS].concat() {
            for phrase in list.1.split('|') {
                assert!(!phrase.trim_end_matches('*').is_empty(), "{:?}", list.0);
                assert_eq!(phrase, crate::about::folded(phrase, 0..phrase.len()));
            }
        }
        let has = |text, group| Groups::of(text, Language::English).has(group);
        assert!(has("she withdrew it", Group::Withdraws));
        assert!(has("it was fabricated", Group::Untrue), "any ending");
        assert!(!has("the notary", Group::Not), "a whole word");
    }

    #[test]
    fn harm_is_negated_within_its_clause() {
        let harm = |text| {
            let Harm { is_negated, is_affirmed } = Harm::of(text, Language::English);
            (is_negated, is_affirmed)
        };
        assert_eq!(harm("nobody in my yard was ever beaten"), (true, false));
        assert_eq!(harm("there was no light, and guards beat him"), (false, true));
        assert_eq!(harm("there was no water for days"), (false, true), "the want is the harm");
        assert_eq!(harm("he was not kicked but burnt"), (true, true));
    }
}
