//! Lines in blocks, and blocks in windows of the network: section 4 of the format.

use super::words::{OTHER, Vocabulary, Word};

/// The most pieces of a window, its marks included.
pub(super) const ROOM: usize = 192;

/// A window: what the network takes, and which words it is of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Window {
    pub(super) ids: Vec<i32>,
    pub(super) features: Vec<i32>,
    pub(super) words: Vec<Word>,
    /// The place of each word's first piece.
    pub(super) firsts: Vec<usize>,
    /// The block of each word.
    pub(super) blocks: Vec<usize>,
    /// How many first blocks are context.
    pub(super) lead: usize,
}

impl Window {
    fn of(group: Vec<Vec<Word>>, lead: usize, vocabulary: &Vocabulary) -> Self {
        let other = i32::from(OTHER);
        let mut window = Self {
            ids: vec![vocabulary.start],
            features: vec![other],
            words: Vec::new(),
            firsts: Vec::new(),
            blocks: Vec::new(),
            lead,
        };
        for (number, block) in group.into_iter().enumerate() {
            for word in block {
                window.firsts.push(window.ids.len());
                window.blocks.push(number);
                window.ids.extend(&word.pieces);
                window.features.resize(window.ids.len(), i32::from(word.feature));
                window.words.push(word);
            }
            window.ids.push(vocabulary.end);
            window.features.push(other);
        }
        window
    }
}

fn size(words: &[Word]) -> usize {
    words.iter().map(|word| word.pieces.len()).sum()
}

/// Cuts the words of a line into blocks that fit into a window.
pub(super) fn blocks(mut words: Vec<Word>) -> Vec<Vec<Word>> {
    const MOST: usize = ROOM - 2;
    let mut done = Vec::new();
    let mut left = size(&words);
    while left > MOST {
        let (mut total, mut cut, mut stop) = (0, None, 0);
        for (place, word) in words.iter().enumerate() {
            total += word.pieces.len();
            if total > MOST {
                break;
            }
            stop = place + 1;
            if word.closes && total > MOST / 2 {
                cut = Some(place + 1);
            }
        }
        let rest = words.split_off(cut.unwrap_or(stop.max(1)));
        left -= size(&words);
        done.push(std::mem::replace(&mut words, rest));
    }
    if !words.is_empty() {
        done.push(words);
    }
    done
}

/// Fills windows with blocks. A window begins with at most `context` pieces of the block before it.
pub(super) fn windows(
    blocks: Vec<Vec<Word>>,
    context: usize,
    vocabulary: &Vocabulary,
) -> Vec<Window> {
    let mut done = Vec::new();
    let (mut group, mut lead, mut used): (Vec<Vec<Word>>, _, _) = (Vec::new(), 0, 1);
    for words in blocks {
        let need = size(&words) + 1;
        if group.len() > lead && used + need > ROOM {
            let most = context.min(ROOM.saturating_sub(need + 2));
            let tail = group.last().map_or(Vec::new(), |before| tail(before, most));
            done.push(Window::of(std::mem::take(&mut group), lead, vocabulary));
            (lead, used) = (0, 1);
            if !tail.is_empty() {
                (lead, used) = (1, 2 + size(&tail));
                group.push(tail);
            }
        }
        used += need;
        group.push(words);
    }
    if group.len() > lead {
        done.push(Window::of(group, lead, vocabulary));
    }
    done
}

/// The last words that have at most so many pieces.
fn tail(words: &[Word], most: usize) -> Vec<Word> {
    let mut left = most;
    let fits = |word: &&Word| match left.checked_sub(word.pieces.len()) {
        Some(rest) => {
            left = rest;
            true
        }
        None => false,
    };
    let count = words.iter().rev().take_while(fits).count();
    words[words.len() - count..].to_vec()
}
