//! The small words of some languages in Latin letters. They are most of what is written, so a few of them
//! tell the language of a block faster than its letters.

use rustc_hash::FxHashMap;
use std::sync::OnceLock;

/// The most frequent words of each language: articles, prepositions, pronouns, forms of to be.
const WORDS: [(&str, &str); LANGUAGES] = [
    (
        "en",
        "the of and to in that was is for with on he his they she had her were as at by from this \
         have not but are which who said it be been would their after when we you what there has",
    ),
    (
        "es",
        "el la los las de que y en un una por con del se no su al lo como más fue para es pero sus \
         había este esta ha le ya les son cuando muy sin sobre también me hasta hay donde quien ni",
    ),
    (
        "pt",
        "o os as a do da dos das que e em um uma por com não se ao no na foi para é mais como mas \
         seu sua ele ela pelo pela são tem à nos nas já muito também só isso depois quando ser",
    ),
    (
        "fr",
        "le la les des du de et en un une que qui dans pour par sur est pas ne se au aux il elle \
         ont été avec ce cette son sa ses plus mais on où sont nous vous ils leur était l d n s",
    ),
    (
        "de",
        "der die das und in den von zu mit ist nicht ein eine auf dem des sich für im er sie es \
         wurde wurden war auch als an nach wie aus bei einen einer dass hat werden oder ihr",
    ),
    (
        "it",
        "il lo la gli le di che e in un una per con non si del della dei delle è sono da al nel \
         alla più come ma suo sua ha anche questo era stato nella dal ai i",
    ),
    (
        "nl",
        "de het een en van in is dat op te met voor niet zijn was aan er hij ze door ook als bij \
         worden werd maar om hun nog naar",
    ),
    (
        "ca",
        "el la els les de que i en un una per amb del no es al dels com més va ha són seva seu \
         aquest aquesta ser hi pel però",
    ),
];

const LANGUAGES: usize = 8;

/// So many words of a text are looked at.
const LOOKED_AT: usize = 48;

/// How many small words of each language a text has.
#[derive(Debug, Clone, Copy)]
pub(super) struct SmallWords([u32; LANGUAGES]);

impl SmallWords {
    /// Those of a text.
    pub(super) fn of(text: &str) -> Self {
        let table = table();
        let mut counts = [0; LANGUAGES];
        let words = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
        for word in words.take(LOOKED_AT) {
            // The longest of them has seven letters.
            if word.len() > 16 {
                continue;
            }
            let languages = table.get(word).or_else(|| table.get(word.to_lowercase().as_str()));
            let Some(languages) = languages else { continue };
            for (at, count) in counts.iter_mut().enumerate() {
                *count += u32::from(languages >> at & 1);
            }
        }
        Self(counts)
    }

    /// Whether it has enough of this language's and no more of any other's: two, or three where
    /// another one has as many.
    pub(super) fn is_likely(&self, language: &str) -> bool {
        let count = self.count(language).unwrap_or(0);
        let as_many = self.0.iter().filter(|other| **other >= count).count();
        (count >= 2 && as_many == 1) || (count >= 3 && self.most() == count)
    }

    /// The language that a longer text is in without doubt: a fifth of its words are small ones of
    /// that language, and of no other more than half of that.
    pub(super) fn obvious(&self) -> Option<&'static str> {
        let most = self.most();
        let near = self.0.iter().filter(|count| **count * 2 > most).count();
        let at = self.0.iter().position(|count| *count == most)?;
        let (language, _) = WORDS.get(at)?;
        (most as usize * 5 >= LOOKED_AT && near == 1).then_some(language)
    }

    /// Whether the language is one of those whose small words are known, and the text has others.
    pub(super) fn knows(&self, language: &str) -> Option<bool> {
        Some(self.count(language)? < self.most())
    }

    /// The language that it has clearly more of than of any other.
    pub(super) fn clear(&self) -> Option<&'static str> {
        let most = self.most();
        let best: Vec<&str> = WORDS
            .iter()
            .zip(self.0)
            .filter(|(_, count)| *count == most)
            .map(|((language, _), _)| *language)
            .collect();
        match best[..] {
            [language] if most >= 3 => Some(language),
            _ => None,
        }
    }

    fn most(&self) -> u32 {
        self.0.iter().copied().max().unwrap_or(0)
    }

    fn count(&self, language: &str) -> Option<u32> {
        let at = WORDS.iter().position(|(code, _)| *code == language)?;
        self.0.get(at).copied()
    }
}

/// Each word with the languages that have it, a bit for each.
fn table() -> &'static FxHashMap<&'static str, u8> {
    static TABLE: OnceLock<FxHashMap<&'static str, u8>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let mut table = FxHashMap::default();
        for (at, (_, words)) in WORDS.iter().enumerate() {
            for word in words.split_whitespace() {
                *table.entry(word).or_default() |= 1 << at;
            }
        }
        table
    })
}
