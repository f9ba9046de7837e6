//! The last pass: how likely it is that a cue with its source and content is an attribution.

use super::frames::{Candidate, LABELS, head, head_at};
use super::roles::Roles;
use super::words::{Prepared, Word, bucket, level, mix};
use std::ops::Range;

/// A cue with what the second pass found for it.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// The cue.
    pub candidate: Candidate,
    /// The tokens of the source, in pieces; empty where there is none.
    pub source: Vec<Range<usize>>,
    /// The tokens of the content, in pieces.
    pub content: Vec<Range<usize>>,
    /// The probability of the whole path of the second pass.
    pub path: f32,
    /// The smallest probability of a token of the source, and of a token of the content.
    pub weakest: [f32; 2],
}

impl Found {
    /// What a path of the second pass says.
    pub fn of(
        candidate: Candidate,
        start: usize,
        path: &[u8],
        shares: &[[f32; LABELS]],
        probability: f32,
    ) -> Self {
        let source = pieces(path, start, 1);
        let content = pieces(path, start, 3);
        let mut weakest = [1.0f32; 2];
        for (label, share) in path.iter().zip(shares) {
            let (role, sum) = match label {
                1 | 2 => (0, share[1] + share[2]),
                3 | 4 => (1, share[3] + share[4]),
                _ => continue,
            };
            weakest[role] = weakest[role].min(sum);
        }
        Self { candidate, source, content, path: probability, weakest }
    }
}

/// The spans of a role, whose labels are `begin` and the one after.
fn pieces(path: &[u8], start: usize, begin: u8) -> Vec<Range<usize>> {
    let mut pieces: Vec<Range<usize>> = Vec::new();
    for (place, label) in path.iter().enumerate() {
        let at = start + place;
        if *label == begin {
            pieces.push(at..at + 1);
        } else if *label == begin + 1
            && let Some(last) = pieces.last_mut()
        {
            last.end = at + 1;
        }
    }
    pieces
}

/// The number of tokens of all pieces.
pub(super) fn length(pieces: &[Range<usize>]) -> usize {
    pieces.iter().map(Range::len).sum()
}

/// So many things found before and after are compared.
const NEIGHBOURS: usize = 8;

/// The features of one of the things found, into `out`.
pub fn features(page: &Prepared, roles: &Roles, all: &[Found], at: usize, out: &mut Vec<u32>) {
    out.clear();
    let Some(found) = all.get(at) else { return };
    let cue = &found.candidate.cue;
    let sequence = page.sequence_of(cue.start);
    super::roles::features(page, &sequence, head_at(page, cue), out);
    let word = |at: usize| page.words.get(at).copied().unwrap_or_default();
    let head = head(page, cue);
    let share = cue.clone().map(|at| roles.shares[at][1]).fold(0.0, f32::max);
    let own = level(share);
    let sides = sides(found);
    words(&head, [word(cue.start.wrapping_sub(1)), word(cue.end)], sides, own, out);
    sureness(found, roles, own, sides, &head, out);
    shape(page, roles, found, &head, out);
    rules(page, found, own, out);
    neighbours(roles, all, at, own, out);
}

/// How what is found stands to what is found beside it.
fn neighbours(roles: &Roles, all: &[Found], at: usize, own: u32, out: &mut Vec<u32>) {
    let found = &all[at];
    let cue = std::slice::from_ref(&found.candidate.cue);
    let near = at.saturating_sub(NEIGHBOURS)..(at + NEIGHBOURS + 1).min(all.len());
    let (mut around, mut inside, mut rival, mut shared) = (0, 0, 0, 0);
    for other in near.filter(|other| *other != at).map(|other| &all[other]) {
        let sure = 1 + level(roles.shares[other.candidate.cue.start][1]);
        let other_cue = std::slice::from_ref(&other.candidate.cue);
        if common(cue, &other.content) > 0 {
            around = around.max(sure);
        }
        if common(other_cue, &found.content) > 0 {
            inside = inside.max(sure);
        } else if common(&found.content, &other.content) > 0 {
            rival = rival.max(sure);
        }
        if common(&found.source, &other.source) > 0 {
            shared = shared.max(sure);
        }
    }
    out.extend([
        mix(280, around, own),
        mix(281, inside, own),
        mix(282, rival, own),
        mix(283, shared, own),
        mix(284, mix(0, around, inside), mix(0, rival, own)),
        mix(285, mix(0, shared, rival), own),
    ]);
}

/// Where source and content stand.
fn sides(found: &Found) -> u32 {
    let start = found.candidate.cue.start;
    let side = |pieces: &[Range<usize>]| match (pieces.first(), pieces.last()) {
        (Some(first), Some(last)) => {
            1 + u32::from(first.start > start) + 2 * u32::from(last.start > start)
        }
        _ => 0,
    };
    side(&found.source) * 8 + side(&found.content)
}

fn words(head: &Word, beside: [Word; 2], sides: u32, own: u32, out: &mut Vec<u32>) {
    let [before, after] = beside;
    out.extend([
        mix(200, 0, 0),
        mix(201, head.word, 0),
        mix(202, head.word, sides),
        mix(203, head.lemma, sides),
        mix(204, head.part, sides),
        mix(205, head.word, before.word),
        mix(206, head.word, after.word),
        mix(207, before.word, sides),
        mix(208, after.word, sides),
        mix(209, head.word, before.part),
        mix(210, head.word, after.part),
        mix(211, mix(0, head.part, before.part), after.part),
        mix(212, head.suffix, sides),
        mix(213, head.word, own),
        mix(214, head.group, sides),
        mix(215, head.group, own),
        mix(216, head.group, before.group),
        mix(217, head.group, after.group),
    ]);
}

fn sureness(found: &Found, roles: &Roles, own: u32, sides: u32, head: &Word, out: &mut Vec<u32>) {
    let path = level(found.path);
    let (source, content) = (level(found.weakest[0]), level(found.weakest[1]));
    let start = roles.shares[found.candidate.cue.start][3];
    let finer = (start.clamp(0.0, 1.0) * 20.0) as u32;
    out.extend([
        mix(220, own, 0),
        mix(221, path, own),
        mix(222, source, content),
        mix(223, mix(0, source, content), own),
        mix(224, mix(0, path, own), sides),
        mix(225, finer, 0),
        mix(226, mix(0, source, own), u32::from(found.source.is_empty())),
        mix(227, content, sides),
        mix(228, mix(0, path, found.candidate.origin), own),
        mix(229, found.candidate.origin, head.part),
    ]);
}

fn shape(page: &Prepared, roles: &Roles, found: &Found, head: &Word, out: &mut Vec<u32>) {
    let word =
        |at: Option<usize>| at.and_then(|at| page.words.get(at)).copied().unwrap_or_default();
    let first = word(found.content.first().map(|piece| piece.start));
    let last = word(found.content.last().map(|piece| piece.end - 1));
    let next = word(found.content.last().map(|piece| piece.end));
    let source_last = word(found.source.last().map(|piece| piece.end - 1));
    let source_first = word(found.source.first().map(|piece| piece.start));
    let cue = &found.candidate.cue;
    let inside = level(roles.shares[cue.start][2]);
    let gap = found.content.iter().map(|piece| {
        if piece.start >= cue.end {
            piece.start - cue.end
        } else {
            cue.start.saturating_sub(piece.end)
        }
    });
    let sizes = bucket(length(&found.source)) * 16 + bucket(length(&found.content));
    out.extend([
        mix(240, sizes, 0),
        mix(241, bucket(length(&found.content)), head.word),
        mix(242, first.word, head.part),
        mix(243, first.part, head.word),
        mix(244, inside, 0),
        mix(245, inside, mix(0, first.quoted, last.quoted)),
        mix(246, mix(0, first.quoted, last.quoted), head.lemma),
        mix(247, source_last.word, 0),
        mix(248, source_last.part, head.part),
        mix(249, source_first.word, head.part),
        mix(250, next.word, last.quoted),
        mix(251, gap.min().map_or(20, bucket), head.part),
        mix(252, found.content.len() as u32, found.source.len() as u32),
        mix(253, u32::from(word(Some(cue.start)).quote > 0), inside),
        mix(254, source_last.suffix, source_last.shape),
        mix(255, source_last.word, head.word),
    ]);
}

/// How far the rules agree.
fn rules(page: &Prepared, found: &Found, own: u32, out: &mut Vec<u32>) {
    let place = (found.candidate.proposal as usize).wrapping_sub(1);
    let Some(proposal) = page.proposals.get(place) else {
        out.push(mix(270, own, 0));
        return;
    };
    let source = agreement(&found.source, std::slice::from_ref(&proposal.source));
    let content = agreement(&found.content, &proposal.content);
    let pattern = proposal.pattern;
    out.extend([
        mix(271, source, content),
        mix(272, pattern, mix(0, source, content)),
        mix(273, pattern, own),
        mix(274, pattern, mix(0, content, own)),
        mix(275, pattern, source),
    ]);
}

/// Dice's coefficient of two sets of tokens in quarters.
fn agreement(ours: &[Range<usize>], theirs: &[Range<usize>]) -> u32 {
    let sum = length(ours) + length(theirs);
    if sum == 0 {
        return 9;
    }
    (8 * common(ours, theirs) / sum) as u32
}

/// The number of tokens in both.
pub fn common(ours: &[Range<usize>], theirs: &[Range<usize>]) -> usize {
    let pairs = ours.iter().flat_map(|a| theirs.iter().map(move |b| (a, b)));
    pairs.map(|(a, b)| a.end.min(b.end).saturating_sub(a.start.max(b.start))).sum()
}
