//! How much of a passage, and of what stands inside a node, is running text.

use super::passages::Passage;
use super::tree::{NodeId, Tree};
use model::BlockKind;

/// What a passage is worth as main text: its letters outside of links if it has sentences, a part
/// of them if it is a line that may stand between such.
pub(crate) fn worth(passage: &Passage) -> usize {
    let free = passage.letters - passage.linked;
    if is_running(passage) {
        return free;
    }
    let is_line = passage.linked == 0 && passage.own >= 4 && is_plain(passage);
    if is_line { free / LINE } else { 0 }
}

/// Whether a passage has sentences, and few links.
pub(crate) fn is_running(passage: &Passage) -> bool {
    let free = passage.letters - passage.linked;
    passage.linked * 2 <= passage.letters && is_plain(passage) && is_sentence(passage, free)
}

/// Whether a passage is a link to something else and little besides.
pub(crate) fn is_linking(passage: &Passage) -> bool {
    passage.linked * 5 > passage.letters * 4 && passage.kind != BlockKind::Row
}

fn is_plain(passage: &Passage) -> bool {
    !matches!(passage.kind, BlockKind::Caption | BlockKind::Heading)
}

/// Lines without sentences count for this part of their letters.
const LINE: usize = 4;

/// Whether the passage is long enough for a sentence and punctuated as one.
fn is_sentence(passage: &Passage, free: usize) -> bool {
    const LONG: usize = 120;
    let words = passage.words.as_str();
    let is_long = passage.own >= 8 || (free >= 25 && is_without_spaces(words));
    // Lines with dates and times, phone numbers, addresses.
    let is_data = || words.bytes().filter(u8::is_ascii_digit).count() * 8 > passage.letters;
    let is_closed = || free >= LONG || ends_sentence(words) || words.contains([',', '،', '、']);
    is_long && has_stop(words) && is_closed() && !(free < LONG && is_data())
}

/// Chinese and Japanese divide no words.
fn is_without_spaces(words: &str) -> bool {
    words.chars().filter(|c| ('\u{3040}'..'\u{9FFF}').contains(c)).nth(12).is_some()
}

fn has_stop(words: &str) -> bool {
    words.contains(['.', '!', '?', '…', ',', ';', ':', '。', '、', '，', '؟', '،'])
}

/// Whether the words end as a sentence does.
pub(crate) fn ends_sentence(words: &str) -> bool {
    let closing = ['"', '\'', '”', '’', '»', '«', '“', ')', ']'];
    words.trim_end_matches(closing).ends_with(['.', '!', '?', '…', ':', ';', '。', '！', '？', '؟'])
}

/// The sums of passages inside each node, by sums over all passages before.
pub(crate) struct Sums {
    /// The sum of so many first passages.
    sums: Vec<Sum>,
    /// How many passages begin before each node.
    before: Vec<u32>,
}

/// What stands inside a node.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Sum {
    /// The worth of its passages.
    pub(crate) worth: usize,
    /// Their letters.
    pub(crate) letters: usize,
    /// Those of them that are in links.
    pub(crate) linked: usize,
    /// Passages with sentences.
    pub(crate) running: usize,
    /// Passages that are links and nothing else.
    pub(crate) linking: usize,
}

impl Sums {
    /// The sums of passages with the worth that is given for each. Passages stand in the order of
    /// their nodes.
    pub(crate) fn of(tree: &Tree, passages: &[Passage], worth: impl Fn(&Passage) -> usize) -> Self {
        let mut sums = Vec::with_capacity(passages.len() + 1);
        let mut before = Vec::with_capacity(tree.nodes.len() + 1);
        let mut sum = Sum::default();
        sums.push(sum);
        for passage in passages {
            // A passage's own node is the first that it stands before.
            let count = u32::try_from(sums.len() - 1).unwrap_or(u32::MAX);
            before.resize((passage.node + 1).max(before.len()), count);
            sum = sum.with(Sum {
                worth: worth(passage),
                letters: passage.letters,
                linked: passage.linked,
                running: usize::from(is_running(passage)),
                linking: usize::from(is_linking(passage)),
            });
            sums.push(sum);
        }
        let count = u32::try_from(passages.len()).unwrap_or(u32::MAX);
        before.resize((tree.nodes.len() + 1).max(before.len()), count);
        Self { sums, before }
    }

    /// What stands inside a node.
    pub(crate) fn inside(&self, tree: &Tree, id: NodeId) -> Sum {
        self.until(tree.nodes[id].end).without(self.until(id))
    }

    /// What stands before a node.
    fn until(&self, id: NodeId) -> Sum {
        let passages = self.before.get(id).map_or(0, |count| *count as usize);
        self.sums.get(passages).copied().unwrap_or_default()
    }

    /// What stands in the page.
    pub(crate) fn all(&self) -> Sum {
        self.sums.last().copied().unwrap_or_default()
    }
}

impl Sum {
    fn with(self, other: Self) -> Self {
        Self {
            worth: self.worth + other.worth,
            letters: self.letters + other.letters,
            linked: self.linked + other.linked,
            running: self.running + other.running,
            linking: self.linking + other.linking,
        }
    }

    /// What is left without a part of it.
    pub(crate) fn without(self, other: Self) -> Self {
        Self {
            worth: self.worth - other.worth,
            letters: self.letters - other.letters,
            linked: self.linked - other.linked,
            running: self.running - other.running,
            linking: self.linking - other.linking,
        }
    }
}
