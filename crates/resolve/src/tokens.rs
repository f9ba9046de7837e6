//! Texts as numbers: equal texts have equal codes, and what comparing needs of each is kept beside it.

use crate::similar;
use rustc_hash::FxHashMap;

/// Interned texts. Code 0 stands for no text, and equals nothing.
#[derive(Debug)]
pub(crate) struct Tokens {
    codes: FxHashMap<Box<str>, u32>,
    texts: Vec<Box<str>>,
    letters: Vec<u64>,
}

impl Default for Tokens {
    fn default() -> Self {
        Self { codes: FxHashMap::default(), texts: vec!["".into()], letters: vec![0] }
    }
}

impl Tokens {
    /// The code of a text.
    pub(crate) fn code(&mut self, text: &str) -> u32 {
        if text.is_empty() {
            return 0;
        }
        if let Some(code) = self.codes.get(text) {
            return *code;
        }
        let code = self.texts.len() as u32;
        self.texts.push(text.into());
        self.letters.push(similar::letters(text.as_bytes()));
        self.codes.insert(text.into(), code);
        code
    }

    /// The code of a text that is there already.
    pub(crate) fn find(&self, text: &str) -> Option<u32> {
        self.codes.get(text).copied()
    }

    /// The text of a code.
    pub(crate) fn text(&self, code: u32) -> &str {
        self.texts.get(code as usize).map_or("", |text| text)
    }

    /// All texts by their codes; the first is empty.
    pub(crate) fn texts(&self) -> &[Box<str>] {
        &self.texts
    }

    /// Whether two different texts are so near that one may be the other with a slip.
    #[inline]
    pub(crate) fn near(&self, a: u32, b: u32) -> bool {
        let apart = (self.letters[a as usize] ^ self.letters[b as usize]).count_ones();
        apart <= similar::MOST_APART
            && similar::near(self.text(a).as_bytes(), self.text(b).as_bytes())
    }
}

/// How often each code is there.
#[derive(Debug, Default)]
pub(crate) struct Counts {
    counts: Vec<u32>,
    total: u64,
    /// For each code the logarithm of one over its share.
    rarity: Vec<f32>,
}

impl Counts {
    /// Counts codes; 0 is none.
    pub(crate) fn of(codes: impl Iterator<Item = u32>) -> Self {
        let mut counts = Self::default();
        for code in codes.filter(|code| *code != 0) {
            counts.add(code, 1);
        }
        counts.finish();
        counts
    }

    /// Makes the shares anew after something was added.
    pub(crate) fn finish(&mut self) {
        let total = self.total.max(1) as f64;
        let rarity = |count: &u32| (total / f64::from((*count).max(1))).ln() as f32;
        self.rarity = self.counts.iter().map(rarity).collect();
    }

    /// Adds observations of a code, such as those of an external table.
    pub(crate) fn add(&mut self, code: u32, more: u32) {
        let at = code as usize;
        if self.counts.len() <= at {
            self.counts.resize(at + 1, 0);
        }
        self.counts[at] = self.counts[at].saturating_add(more);
        self.total += u64::from(more);
    }

    /// How many in all.
    pub(crate) fn total(&self) -> u64 {
        self.total
    }

    /// The logarithm of one over the share of a code; one that is not there counts as there once.
    #[inline]
    pub(crate) fn rarity(&self, code: u32) -> f32 {
        match self.rarity.get(code as usize) {
            Some(rarity) => *rarity,
            None => (self.total.max(1) as f32).ln(),
        }
    }

    /// The probability that two of them, drawn without putting back, are equal.
    pub(crate) fn chance_of_equal(&self) -> f64 {
        let square = |count: &u32| f64::from(*count) * (f64::from(*count) - 1.0).max(0.0);
        let pairs: f64 = self.counts.iter().map(square).sum();
        let total = self.total as f64;
        pairs / (total * (total - 1.0)).max(1.0)
    }
}
