//! The full path: who says what, by a small transformer encoder that was trained on annotated texts.
//!
//! A text goes in windows through the network (an ONNX file, 8-bit); of its numbers the best
//! attributions are made. `training/encoder` makes the files, and its FORMAT.md says what each step
//! is; this module follows that page.

mod decode;
mod network;
#[cfg(test)]
mod tests;
mod windows;
mod words;

pub use network::ModelError;

use decode::{CONTENT, CUE, Found, SOURCE, Settings};
use model::{Basis, Stance};
use network::{Network, Numbers};
use std::ops::Range;
use windows::Window;
use words::Vocabulary;

/// A trained encoder of one language.
pub struct Encoder {
    vocabulary: Vocabulary,
    settings: Settings,
    network: Network,
}

impl std::fmt::Debug for Encoder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Encoder").field("settings", &self.settings).finish_non_exhaustive()
    }
}

/// Who says what, in bytes of the text.
#[derive(Debug, Clone, PartialEq)]
pub struct Encoded {
    /// The pieces of the source in order; empty where nobody is named.
    pub source: Vec<Range<usize>>,
    /// The pieces of the cue; empty in turns and posts.
    pub cue: Vec<Range<usize>>,
    /// The pieces of the content in order; at least one.
    pub content: Vec<Range<usize>>,
    /// How likely it is right, from 0 to 1.
    pub confidence: f32,
    /// What the speaker does with the content; `None` where it is a question.
    pub stance: Option<Stance>,
    /// How the speaker knows it.
    pub basis: Basis,
}

/// The last of them is that of a question.
const STANCES: [Option<Stance>; 8] = [
    Some(Stance::Asserts),
    Some(Stance::Denies),
    Some(Stance::Declines),
    Some(Stance::Doubts),
    Some(Stance::Retracts),
    Some(Stance::Admits),
    Some(Stance::Offers),
    None,
];

const CODES: usize = STANCES.len() + BASES.len();

const BASES: [Basis; 10] = [
    Basis::Victim,
    Basis::Eyewitness,
    Basis::Medical,
    Basis::OfficialRecord,
    Basis::Document,
    Basis::HeardFrom,
    Basis::Colleague,
    Basis::Relative,
    Basis::Inference,
    Basis::Unknown,
];

impl Encoder {
    /// An encoder from its three files: the network, its settings (JSON), and the pieces of words.
    ///
    /// # Errors
    /// Where one is not what it should be.
    pub fn of(onnx: Vec<u8>, settings: &[u8], vocabulary: &str) -> Result<Self, ModelError> {
        let parsed = serde_json::from_slice::<Settings>(settings);
        let settings = parsed.map_err(|error| ModelError::Settings(error.to_string()))?;
        if !settings.is_whole() {
            return Err(ModelError::Settings("a distance is missing".into()));
        }
        let vocabulary = Vocabulary::of(vocabulary).ok_or(ModelError::Vocabulary)?;
        Ok(Self { vocabulary, settings, network: Network::of(onnx)? })
    }

    /// The attributions in these lines of a text (bytes, in order, apart, without line breaks).
    ///
    /// # Errors
    /// Where the network cannot be run.
    pub fn attributions(
        &self,
        text: &str,
        lines: &[Range<usize>],
    ) -> Result<Vec<Encoded>, ModelError> {
        let mut found = Vec::new();
        for window in self.windows(text, lines) {
            let numbers = self.network.run(&window)?;
            let attributions = decode::decode(&numbers, &window, &self.settings);
            found.extend(attributions.iter().map(|one| encoded(text, &window, &numbers, one)));
        }
        Ok(found)
    }

    fn windows(&self, text: &str, lines: &[Range<usize>]) -> Vec<Window> {
        let words = lines.iter().map(|line| words::words(text, line.clone(), &self.vocabulary));
        let blocks = words.flat_map(windows::blocks).collect();
        windows::windows(blocks, self.settings.context, &self.vocabulary)
    }
}

fn encoded(text: &str, window: &Window, numbers: &Numbers, found: &Found) -> Encoded {
    let spans = |role: usize| spans(text, window, &found.words[role]);
    let codes = codes(numbers, found);
    let (stances, bases) = codes.split_at(STANCES.len());
    Encoded {
        source: spans(SOURCE),
        cue: spans(CUE),
        content: spans(CONTENT),
        confidence: found.confidence,
        stance: STANCES.get(greatest(stances)).copied().unwrap_or(Some(Stance::Asserts)),
        basis: BASES.get(greatest(bases)).copied().unwrap_or(Basis::Unknown),
    }
}

/// The numbers of the codes: those of the anchor and the mean of those of the content's words.
fn codes(numbers: &Numbers, found: &Found) -> [f32; CODES] {
    let mut codes = [0.0; CODES];
    let words = (0..found.words[CONTENT].len()).filter(|word| found.words[CONTENT][*word]);
    let count = words.clone().count().max(1) as f32;
    for (at, code) in codes.iter_mut().enumerate() {
        let said: f32 = words.clone().map(|word| numbers.codes.at(word, CODES + at)).sum();
        *code = numbers.codes.at(found.anchor, at) + said / count;
    }
    codes
}

/// The place of the first of the greatest numbers.
fn greatest(numbers: &[f32]) -> usize {
    let all = numbers.iter().enumerate().rev();
    all.max_by(|(_, a), (_, b)| a.total_cmp(b)).map_or(0, |(at, _)| at)
}

/// Runs of words that stand side by side on one line.
fn spans(text: &str, window: &Window, chosen: &[bool]) -> Vec<Range<usize>> {
    let mut spans: Vec<Range<usize>> = Vec::new();
    let mut before = None;
    for at in (0..chosen.len()).filter(|at| chosen[*at]) {
        let bytes = window.words[at].bytes.clone();
        let goes_on = at > 0 && before == Some(at - 1);
        match spans.last_mut() {
            Some(last) if goes_on && !text[last.end..bytes.start].contains('\n') => {
                last.end = bytes.end;
            }
            _ => spans.push(bytes),
        }
        before = Some(at);
    }
    spans
}
