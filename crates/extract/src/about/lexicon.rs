//! The form of the lexicon of acts: phrases in brace notation, each with the act it names and the
//! guard that keeps its homonyms out.
//!
//! `{a,b}` stands for either, `{,b}` for nothing or `b`, as in a shell; braces nest. ` .. ` stands
//! for up to [`GAP`] words, once in a phrase. Phrases are in
//! the folded form of the text: lower case, no accents, straight apostrophes.

use model::ActType;

/// The most words that ` .. ` in a phrase stands for.
pub(super) const GAP: usize = 4;

/// What the surroundings must show for a phrase to name its act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Guard {
    /// Nothing: the phrase has no other common meaning.
    None,
    /// A prison, police or prisoners in the sentence.
    Custody,
    /// Custody or violence in the sentence, and no contest, match or market.
    Violence,
    /// No contest, match or market in the sentence.
    NotPlay,
    /// A person right before (passive) or after (active).
    Person,
    /// A prison, cell or custody in the sentence.
    Prison,
    /// Verbal, not an adjective of its victims ("detained men").
    Held,
    /// A border, country or migrants in the sentence.
    Border,
    /// News, broadcasts or those who make them in the sentence.
    Reporting,
    /// Not followed by what can be breached: a right, a law.
    NotRight,
}

/// One row of the lexicon.
#[derive(Debug)]
pub(super) struct Entry {
    /// The act; `None` for an idiom that names none.
    pub(super) act: Option<ActType>,
    pub(super) guard: Guard,
    /// In brace notation.
    pub(super) phrases: &'static str,
}

/// Phrases that name an act.
pub(super) const fn entry(act: ActType, guard: Guard, phrases: &'static str) -> Entry {
    Entry { act: Some(act), guard, phrases }
}

/// Phrases that name no act although a part of them does elsewhere.
pub(super) const fn idiom(phrases: &'static str) -> Entry {
    Entry { act: None, guard: Guard::None, phrases }
}

/// Every phrase that a pattern in brace notation stands for.
pub(super) fn expand(pattern: &str) -> Vec<String> {
    let Some(open) = pattern.find('{') else {
        return vec![pattern.to_owned()];
    };
    let Some((options, rest)) = braces(&pattern[open + 1..]) else {
        return vec![pattern.to_owned()];
    };
    let (head, tails) = (&pattern[..open], expand(rest));
    let middles = options.iter().flat_map(|option| expand(option));
    middles
        .flat_map(|middle| tails.iter().map(move |tail| format!("{head}{middle}{tail}")))
        .collect()
}

/// The options up to the closing brace of an opened one, and what follows it.
fn braces(inside: &str) -> Option<(Vec<&str>, &str)> {
    let (mut depth, mut start, mut options) = (0, 0, Vec::new());
    for (at, byte) in inside.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' if depth > 0 => depth -= 1,
            b',' if depth == 0 => {
                options.push(&inside[start..at]);
                start = at + 1;
            }
            b'}' => {
                options.push(&inside[start..at]);
                return Some((options, &inside[at + 1..]));
            }
            _ => {}
        }
    }
    None
}
