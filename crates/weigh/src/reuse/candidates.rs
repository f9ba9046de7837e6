//! Which texts of many are worth comparing: those that share fingerprints.

use rayon::prelude::*;

/// A fingerprint that stands in more texts than this is common: each of them is then compared with the
/// next few only, so that ten thousand texts with one paragraph in common cost no more than others.
const COMMON: usize = 24;
/// With so many of the next.
const NEXT: usize = 4;
/// Texts are compared with at most so many of those after them, the ones they share most with.
const MOST: usize = 48;
/// The share of the fingerprints of the text with fewer that must be in common, as 1 of so many: far
/// below what any containment asked for leaves.
const ONE_OF: u32 = 12;

/// For each text those after it that it is to be compared with, and what was passed over.
#[derive(Debug, Default)]
pub(super) struct Candidates {
    pub(super) of: Vec<Vec<u32>>,
    /// Fingerprints in more than [`COMMON`] texts.
    pub(super) common: u64,
    /// Pairs beyond [`MOST`].
    pub(super) passed_over: u64,
}

/// Takes the fingerprints of each text, sorted and without repeats; fewer than 2³² texts.
pub(super) fn candidates(prints: &[&[u64]]) -> Candidates {
    let groups = Groups::of(prints);
    let holders = Holders::of(&groups, prints.len());
    let sizes: Vec<u32> = prints.iter().map(|prints| prints.len() as u32).collect();
    let each = (0..prints.len() as u32).into_par_iter().with_min_len(prints.len() / 64 + 1);
    let chosen: Vec<(Vec<u32>, u64)> = each
        .map_init(
            || Tally::new(prints.len()),
            |tally, text| {
                holders.groups_of(text).for_each(|group| tally.add(text, groups.members(group)));
                tally.take(text, &sizes)
            },
        )
        .collect();
    let passed_over = chosen.iter().map(|(_, passed_over)| passed_over).sum();
    let of = chosen.into_iter().map(|(others, _)| others).collect();
    Candidates { of, common: groups.common(), passed_over }
}

/// The texts that hold each fingerprint which more than one holds.
struct Groups {
    members: Vec<u32>,
    /// Where each group starts in `members`; one more for the end.
    starts: Vec<usize>,
}

/// Fingerprints are put into so many parts by their last bits. They are the least of their windows, so
/// that their first bits say little.
const PARTS: usize = 256;

impl Groups {
    fn of(prints: &[&[u64]]) -> Self {
        let parts = parted(prints);
        let found: Vec<(Vec<u32>, Vec<usize>)> =
            (0..PARTS).into_par_iter().map(|part| grouped(&parts, part)).collect();
        let mut groups = Self { members: Vec::new(), starts: vec![0] };
        for (members, ends) in found {
            let before = groups.members.len();
            groups.members.extend(members);
            groups.starts.extend(ends.into_iter().map(|end| before + end));
        }
        groups
    }

    fn members(&self, group: u32) -> &[u32] {
        &self.members[self.starts[group as usize]..self.starts[group as usize + 1]]
    }

    fn count(&self) -> u32 {
        self.starts.len() as u32 - 1
    }

    fn common(&self) -> u64 {
        (0..self.count()).filter(|group| self.members(*group).len() > COMMON).count() as u64
    }
}

/// Postings by part, in blocks of texts: 32 bits of the fingerprint, then the text. Two fingerprints
/// that agree in 40 bits make a candidate more, which is compared in full.
fn parted(prints: &[&[u64]]) -> Vec<Vec<Vec<u64>>> {
    const BLOCK: usize = 2048;
    let block = |(number, block): (usize, &[&[u64]])| {
        let mut parts = vec![Vec::new(); PARTS];
        for (text, prints) in (number * BLOCK..).zip(block) {
            for print in *prints {
                let posting = (print >> 8) << 32 | text as u64;
                parts[*print as usize % PARTS].push(posting);
            }
        }
        parts
    };
    prints.par_chunks(BLOCK).enumerate().map(block).collect()
}

/// The groups of two and more of one part, with where each ends.
fn grouped(blocks: &[Vec<Vec<u64>>], part: usize) -> (Vec<u32>, Vec<usize>) {
    let mut postings: Vec<u64> = blocks.iter().flat_map(|parts| &parts[part]).copied().collect();
    postings.sort_unstable();
    let (mut members, mut ends) = (Vec::new(), Vec::new());
    for group in postings.chunk_by(|a, b| a >> 32 == b >> 32).filter(|group| group.len() > 1) {
        members.extend(group.iter().map(|posting| *posting as u32));
        ends.push(members.len());
    }
    (members, ends)
}

/// The groups that each text is in.
struct Holders {
    groups: Vec<u32>,
    /// Where the groups of each text start; one more for the end.
    starts: Vec<usize>,
}

impl Holders {
    fn of(groups: &Groups, texts: usize) -> Self {
        let mut starts = vec![0; texts + 1];
        groups.members.iter().for_each(|text| starts[*text as usize + 1] += 1);
        let mut sum = 0;
        for start in &mut starts {
            sum += *start;
            *start = sum;
        }
        let (mut next, mut held) = (starts.clone(), vec![0; groups.members.len()]);
        for group in 0..groups.count() {
            for text in groups.members(group) {
                let place = &mut next[*text as usize];
                held[*place] = group;
                *place += 1;
            }
        }
        Self { groups: held, starts }
    }

    fn groups_of(&self, text: u32) -> impl Iterator<Item = u32> {
        let range = self.starts[text as usize]..self.starts[text as usize + 1];
        self.groups[range].iter().copied()
    }
}

/// How many fingerprints one text shares with each other.
struct Tally {
    shared: Vec<u32>,
    others: Vec<u32>,
}

impl Tally {
    fn new(texts: usize) -> Self {
        Self { shared: vec![0; texts], others: Vec::new() }
    }

    /// Counts the members of a group that come after a text in it.
    fn add(&mut self, text: u32, members: &[u32]) {
        let after = &members[members.partition_point(|member| *member <= text)..];
        let few = if members.len() > COMMON { after.len().min(NEXT) } else { after.len() };
        for other in &after[..few] {
            let shared = &mut self.shared[*other as usize];
            if *shared == 0 {
                self.others.push(*other);
            }
            *shared += 1;
        }
    }

    /// Those that share enough, in their order, and how many were too many; empties the tally.
    fn take(&mut self, text: u32, sizes: &[u32]) -> (Vec<u32>, u64) {
        let mut enough: Vec<(u32, u32)> = Vec::new();
        for other in self.others.drain(..) {
            let shared = std::mem::take(&mut self.shared[other as usize]);
            if shared * ONE_OF >= sizes[text as usize].min(sizes[other as usize]) {
                enough.push((shared, other));
            }
        }
        let passed_over = enough.len().saturating_sub(MOST);
        if passed_over > 0 {
            enough.sort_unstable_by_key(|(shared, other)| (u32::MAX - shared, *other));
            enough.truncate(MOST);
        }
        let mut others: Vec<u32> = enough.into_iter().map(|(_, other)| other).collect();
        others.sort_unstable();
        (others, passed_over as u64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::mix;

    fn found(texts: &[Vec<u64>]) -> Candidates {
        let prints: Vec<Vec<u64>> = texts
            .iter()
            .map(|text| {
                let mut prints: Vec<u64> = text.iter().map(|print| mix(*print)).collect();
                prints.sort_unstable();
                prints
            })
            .collect();
        candidates(&prints.iter().map(Vec::as_slice).collect::<Vec<_>>())
    }

    #[test]
    fn texts_that_share_enough_are_candidates_once() {
        let found = found(&[(0..20).collect(), (10..30).collect(), (29..80).collect(), Vec::new()]);
        assert_eq!(found.of, [vec![1], vec![], vec![], vec![]]);
        assert_eq!((found.common, found.passed_over), (0, 0));
    }

    #[test]
    fn what_all_share_makes_few_pairs() {
        let texts: Vec<Vec<u64>> =
            (1..=2000).map(|text| (0..5).chain(text * 10..text * 10 + 5).collect()).collect();
        let found = found(&texts);
        assert_eq!(found.common, 5);
        assert_eq!(found.of.iter().map(Vec::len).max(), Some(NEXT));
    }

    #[test]
    fn a_text_that_shares_with_all_is_compared_with_the_nearest() {
        let mut texts: Vec<Vec<u64>> = vec![(0..1000).collect()];
        texts.extend((0..100).map(|text| vec![text * 10, text * 10 + 1, 100_000 + text]));
        let found = found(&texts);
        assert_eq!((found.of[0].len(), found.passed_over), (MOST, 100 - MOST as u64));
    }
}
