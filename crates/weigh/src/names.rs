//! Words and names in the form in which they are compared: folded, without titles, stemmed.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Lower case and without diacritics: "José" and "JOSE" are compared as "jose".
pub(crate) fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let plain = text.nfkd().filter(|c| !is_combining_mark(*c));
    plain.flat_map(char::to_lowercase).collect()
}

/// The runs of letters and digits of a folded text, in order.
pub(crate) fn words(folded: &str) -> impl Iterator<Item = &str> {
    folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// Words that stand before a name and are no part of it.
const TITLES: &[&str] = &[
    "mr",
    "mrs",
    "ms",
    "miss",
    "dr",
    "dra",
    "prof",
    "professor",
    "sir",
    "president",
    "former",
    "ex",
    "minister",
    "senator",
    "secretary",
    "judge",
    "general",
    "colonel",
    "captain",
    "sr",
    "sra",
    "srta",
    "don",
    "dona",
    "doctor",
    "doctora",
    "senor",
    "senora",
    "presidente",
    "presidenta",
    "ministro",
    "ministra",
    "senador",
    "senadora",
    "the",
    "el",
    "la",
    "los",
    "las",
];

/// A name as it is compared: folded, without titles and articles. A name that is all titles
/// ("the President") keeps them.
pub(crate) fn name_key(name: &str) -> String {
    let folded = fold(name);
    let bare: Vec<&str> = words(&folded).filter(|word| !TITLES.contains(word)).collect();
    if bare.is_empty() {
        return words(&folded).collect::<Vec<_>>().join(" ");
    }
    bare.join(" ")
}

/// Words of English and Spanish that carry no content of their own.
const EMPTY: &[&str] = &[
    "a", "about", "after", "al", "also", "an", "and", "are", "as", "at", "be", "been", "before",
    "being", "but", "by", "como", "con", "de", "del", "did", "do", "does", "el", "ella", "ellos",
    "en", "era", "eran", "es", "esta", "fue", "fueron", "for", "from", "had", "has", "have", "he",
    "her", "him", "his", "i", "in", "into", "is", "it", "its", "la", "las", "le", "les", "lo",
    "los", "me", "mi", "my", "no", "nos", "not", "of", "on", "or", "os", "our", "para", "pero",
    "por", "que", "s", "se", "she", "sin", "so", "some", "son", "su", "sus", "than", "that", "the",
    "their", "them", "then", "there", "they", "this", "those", "to", "un", "una", "us", "was",
    "we", "were", "when", "where", "which", "while", "who", "whom", "with", "would", "y", "ya",
    "you",
];

/// The stems of the content words of a folded text, in order.
pub(crate) fn stems(folded: &str) -> impl Iterator<Item = &str> {
    words(folded).filter(|word| !EMPTY.contains(word)).map(stem)
}

/// A crude stem: enough to see "beatings" in "beating" and "Valdorians" in "Valdorian".
fn stem(word: &str) -> &str {
    const ENDINGS: [&str; 6] = ["ings", "ing", "ed", "es", "s", "en"];
    let cut = ENDINGS.iter().find_map(|ending| word.strip_suffix(ending));
    match cut {
        Some(rest) if rest.len() >= 4 => rest,
        _ => word,
    }
}

/// Stems that say that somebody suffered and not who: they make no group of victims.
const ANYBODY: &[&str] = &[
    "abuse",
    "adult",
    "arrest",
    "boy",
    "captive",
    "child",
    "childr",
    "children",
    "citizen",
    "civilian",
    "deportee",
    "deport",
    "detain",
    "detainee",
    "detenido",
    "family",
    "families",
    "female",
    "former",
    "girl",
    "hombre",
    "hundr",
    "hundred",
    "individual",
    "inmate",
    "interno",
    "male",
    "man",
    "many",
    "member",
    "men",
    "migrant",
    "mujer",
    "nino",
    "people",
    "person",
    "persona",
    "prisoner",
    "preso",
    "reo",
    "returnee",
    "several",
    "suspect",
    "thousand",
    "victim",
    "victima",
    "woman",
    "women",
    "year",
    "young",
    "old",
    "held",
    "other",
    "all",
    "least",
    "dozen",
];

/// The stems that tell one group of victims from another: no numbers, no words for just anybody.
pub(crate) fn group_stems(victims: &str) -> Vec<String> {
    let folded = fold(victims);
    let telling = |stem: &&str| {
        !ANYBODY.contains(stem) && stem.len() > 2 && !stem.starts_with(|c: char| c.is_ascii_digit())
    };
    stems(&folded).filter(telling).map(str::to_owned).collect()
}

/// A 64-bit FNV-1a hash with a final mix (the finaliser of SplitMix64), the same on every machine.
pub(crate) fn hash(bytes: &[u8]) -> u64 {
    let fnv = bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325_u64, |h, b| (h ^ u64::from(*b)).wrapping_mul(0x0100_0000_01b3));
    mix(fnv)
}

/// The finaliser of SplitMix64 (Steele, Lea & Flood 2014).
pub(crate) fn mix(mut z: u64) -> u64 {
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// Joins a hash to a running one, order kept.
pub(crate) fn chain(running: u64, next: u64) -> u64 {
    mix(running.rotate_left(23) ^ next.wrapping_mul(0x9e37_79b9_7f4a_7c15))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_compared_without_titles_and_diacritics() {
        assert_eq!(name_key("President Aurelio Montés"), "aurelio montes");
        assert_eq!(name_key("The President"), "the president");
        assert_eq!(name_key("Dra. ANA Ruíz"), "ana ruiz");
        assert_eq!(name_key(""), "");
    }

    #[test]
    fn a_group_of_victims_is_known_by_its_telling_words() {
        assert_eq!(group_stems("12 detained Valdorians"), ["valdorian"]);
        assert_eq!(group_stems("Valdorian men"), ["valdorian"]);
        assert!(group_stems("hundreds of prisoners").is_empty());
    }

    #[test]
    fn stems_join_the_forms_of_a_word() {
        let of = |text: &str| stems(text).map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(of("the beatings they were beaten in"), ["beat", "beat"]);
    }
}
