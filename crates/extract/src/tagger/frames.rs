//! The second pass: for each cue its source and its content, from the words on both sides, what the
//! first pass says of them, and how they stand to the cue. So each cue has a source and content of
//! its own; what two cues share is found twice.

use super::roles::{CONTENT, CUE, Roles, SOURCE};
use super::words::{Prepared, Word, bucket, level, mix};
use std::ops::Range;

/// Labels: outside, then begin and inside of source and content.
pub const LABELS: usize = 5;

/// How far from a cue its source and content are looked for, in tokens.
const REACH_BEFORE: usize = 110;
const REACH_AFTER: usize = 130;

/// From this probability on a word is tried as a cue.
const LEAST_SHARE: f32 = 0.08;

/// Words that may be a cue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// Its tokens.
    pub cue: Range<usize>,
    /// The proposal of the rules with this cue, from 1; 0 for none.
    pub(super) proposal: u32,
    /// Where it is from: 0 the best path, 1 a less likely one, 2 the rules alone.
    pub(super) origin: u32,
}

impl Candidate {
    /// These tokens as a cue.
    pub fn of(page: &Prepared, cue: Range<usize>, origin: u32) -> Self {
        let mut numbers = cue.clone().filter_map(|at| page.proposal_of.get(at));
        let proposal = numbers.find(|number| **number > 0).copied().unwrap_or(0);
        Self { cue, proposal, origin }
    }
}

/// A bound for texts that are no prose: no sequence has more cues than this and one for each 16
/// tokens.
const MOST_CUES: usize = 8;

/// What may be a cue, in order and apart.
pub fn candidates(page: &Prepared, roles: &Roles) -> Vec<Candidate> {
    let mut found = Vec::new();
    for sequence in page.sequences() {
        let mut at = sequence.start;
        let full = found.len() + MOST_CUES + sequence.len() / 16;
        while at < sequence.end && found.len() < full {
            let (end, origin) = cue_at(page, roles, at, sequence.end);
            if end > at {
                found.push(Candidate::of(page, at..end, origin));
            }
            at = end.max(at + 1);
        }
    }
    found
}

/// The end of the cue that begins at the token; the token itself where none does.
fn cue_at(page: &Prepared, roles: &Roles, at: usize, end: usize) -> (usize, u32) {
    if roles.labels[at] == CUE {
        let inside = (at + 1..end).take_while(|i| roles.labels[*i] == CUE + 1);
        return (at + 1 + inside.count(), 0);
    }
    if roles.shares[at][3] >= LEAST_SHARE {
        let inside = (at + 1..end).take_while(|i| {
            let share = roles.shares[*i];
            roles.labels[*i] != CUE && share[1] - share[3] > 0.5 * roles.shares[at][3]
        });
        return (at + 1 + inside.count(), 1);
    }
    let number = page.proposal_of[at];
    if number == 0 {
        return (at, 2);
    }
    let same = (at + 1..end).take_while(|i| {
        page.proposal_of[*i] == number
            && roles.labels[*i] != CUE
            && roles.shares[*i][3] < LEAST_SHARE
    });
    (at + 1 + same.count(), 2)
}

/// How a token stands to the cue.
#[derive(Debug, Clone, Copy, Default)]
struct Relation {
    /// 0 before, 1 in, 2 after.
    side: u32,
    distance: u32,
    /// Sentences between.
    sentences: u32,
    commas: u32,
    /// Cues of the first pass between.
    cues: u32,
    /// Sources and contents of the first pass begun between, this one included.
    sources: u32,
    contents: u32,
    /// Whether "that" or the like stands between.
    clause: u32,
    /// Ends of quotations between.
    marks: u32,
    /// Whether no other cue is nearer.
    nearest: u32,
    /// The role in the proposal of the rules with this cue.
    rule: u32,
}

/// The surroundings of one cue.
pub struct Frame<'a> {
    page: &'a Prepared,
    roles: &'a Roles,
    candidate: &'a Candidate,
    /// The tokens looked at.
    pub tokens: Range<usize>,
    relations: Vec<Relation>,
    head: Word,
    head_key: u32,
    flanks: u32,
}

impl<'a> Frame<'a> {
    /// The surroundings of a candidate.
    pub fn of(page: &'a Prepared, roles: &'a Roles, candidate: &'a Candidate) -> Self {
        let sequence = page.sequence_of(candidate.cue.start);
        let start = candidate.cue.start.saturating_sub(REACH_BEFORE).max(sequence.start);
        let end = (candidate.cue.end + REACH_AFTER).min(sequence.end).max(start);
        let head = head(page, &candidate.cue);
        let head_key = mix(0, head.word, bucket(candidate.cue.len()));
        let mut frame = Self {
            page,
            roles,
            candidate,
            tokens: start..end,
            relations: vec![Relation::default(); end - start],
            head,
            head_key,
            flanks: 0,
        };
        frame.look_before();
        frame.look_after();
        frame.compare_cues();
        frame.apply_rules();
        frame.flanks = frame.flanks();
        frame
    }

    fn relation(&mut self, at: usize) -> Option<&mut Relation> {
        self.relations.get_mut(at.wrapping_sub(self.tokens.start))
    }

    fn look_before(&mut self) {
        let mut now = Relation::default();
        for at in (self.tokens.start..self.candidate.cue.start).rev() {
            now.distance += 1;
            self.pass(&mut now, at, 1);
        }
    }

    fn look_after(&mut self) {
        for at in self.candidate.cue.clone() {
            self.relation(at).into_iter().for_each(|relation| relation.side = 1);
        }
        let mut now = Relation { side: 2, ..Relation::default() };
        for at in self.candidate.cue.end..self.tokens.end {
            now.distance += 1;
            self.pass(&mut now, at, 0);
        }
    }

    /// Counts what is passed on the way from the cue. `back` is 1 on the way to the start, where a
    /// span is entered at its last token.
    fn pass(&mut self, now: &mut Relation, at: usize, back: usize) {
        let word = self.page.words[at];
        let cue = self.page.words[self.candidate.cue.start];
        let label = self.roles.labels[at];
        let beyond = if back == 1 { self.roles.labels.get(at + 1).copied() } else { None };
        let enters = |begin: u8| {
            let inside = label == begin || label == begin + 1;
            if back == 1 { inside && beyond != Some(begin + 1) } else { label == begin }
        };
        now.sentences = word.sentence.abs_diff(cue.sentence).min(2);
        now.sources += u32::from(enters(SOURCE));
        now.contents += u32::from(enters(CONTENT));
        now.marks += u32::from(matches!(word.quoted, 1 | 4));
        let placed = *now;
        if let Some(relation) = self.relation(at) {
            *relation = placed;
        }
        now.cues += u32::from(enters(CUE));
        now.commas += u32::from(word.shape & 31 == crate::tokens::Shape::Comma as u32);
        now.clause |= u32::from(word.opens_clause);
    }

    /// Which tokens are nearer to this cue than to any other of the first pass.
    fn compare_cues(&mut self) {
        let is_other =
            |at: usize| matches!(self.roles.labels[at], 3 | 4) && !self.candidate.cue.contains(&at);
        let mut gap = usize::MAX / 2;
        let mut gaps = Vec::with_capacity(self.relations.len());
        for at in self.tokens.clone() {
            gap = if is_other(at) { 0 } else { gap + 1 };
            gaps.push(gap);
        }
        gap = usize::MAX / 2;
        for (place, at) in self.tokens.clone().enumerate().rev() {
            gap = if is_other(at) { 0 } else { gap + 1 };
            let nearest = gaps[place].min(gap);
            let relation = &mut self.relations[place];
            relation.nearest = 1 + u32::from(nearest < relation.distance as usize);
        }
    }

    fn apply_rules(&mut self) {
        let Some(proposal) =
            self.page.proposals.get((self.candidate.proposal as usize).wrapping_sub(1))
        else {
            return;
        };
        self.relations.iter_mut().for_each(|relation| relation.rule = 1);
        for at in proposal.source.clone() {
            let rule = 2 + u32::from(at == proposal.source.start);
            self.relation(at).into_iter().for_each(|relation| relation.rule = rule);
        }
        for piece in &proposal.content {
            for at in piece.clone().take(1_000) {
                let rule = 4 + u32::from(at == piece.start);
                self.relation(at).into_iter().for_each(|relation| relation.rule = rule);
            }
        }
    }

    /// What stands beside the cue: the nearest source and content of the first pass on each side.
    fn flanks(&self) -> u32 {
        let start = self.tokens.start;
        let before = self.candidate.cue.start - start;
        let after = (self.candidate.cue.end - start).min(self.relations.len());
        let side = |mut places: Box<dyn Iterator<Item = usize> + '_>| {
            places.find_map(|place| {
                let label = self.roles.labels[start + place];
                let near = self.relations[place].distance < 12;
                (label != 0 && near).then(|| u32::from(label.div_ceil(2)))
            })
        };
        let left = side(Box::new((0..before).rev())).unwrap_or(0);
        let right = side(Box::new(after..self.relations.len())).unwrap_or(0);
        left * 4 + right
    }

    /// The features of a token of the frame, into `out`.
    pub fn features(&self, at: usize, out: &mut Vec<u32>) {
        out.clear();
        let word = |offset: isize| {
            let place = at.wrapping_add_signed(offset);
            let inside = self.tokens.contains(&place);
            if inside {
                self.page.words[place]
            } else {
                Word { word: 1, part: 1, ..Word::default() }
            }
        };
        let label = |offset: isize| {
            let place = at.wrapping_add_signed(offset);
            if self.tokens.contains(&place) { u32::from(self.roles.labels[place]) } else { 9 }
        };
        let relation = self.relations[at - self.tokens.start];
        let (here, before, after) = (word(0), word(-1), word(1));
        let seen = Seen {
            relation,
            here,
            before,
            after,
            label: label(0),
            labels: mix(0, label(-1) * 16 + label(0), label(1)),
            step: relation.side * 16 + bucket(relation.distance as usize),
            shares: self.roles.shares[at],
        };
        self.lexical(&seen, out);
        self.first_pass(&seen, out);
        self.structure(&seen, out);
        self.rules(&seen, at, out);
    }

    fn lexical(&self, s: &Seen, out: &mut Vec<u32>) {
        let (side, step) = (s.relation.side, s.step);
        out.extend([
            mix(100, step, 0),
            mix(101, step, s.here.part),
            mix(102, step, s.here.word),
            mix(103, side, s.here.word),
            mix(104, mix(0, side, self.head.lemma), s.here.part),
            mix(105, mix(0, side, self.head.part), s.here.part),
            mix(106, mix(0, side, s.before.word), s.here.word),
            mix(107, mix(0, side, s.here.word), s.after.word),
            mix(108, mix(0, side, s.before.part), mix(0, s.here.part, s.after.part)),
            mix(109, mix(0, side, self.head.part), s.here.word),
            mix(110, self.head_key, step),
            mix(111, mix(0, self.head.word, step), s.here.part),
            mix(112, mix(0, side, s.before.part), s.here.part),
            mix(113, mix(0, side, s.here.suffix), s.here.shape),
            mix(114, mix(0, side, s.here.shape), mix(0, s.before.shape, s.after.shape)),
            mix(115, mix(0, side, s.here.group), s.label),
            mix(116, step, s.here.group),
            mix(117, mix(0, side, self.head.group), s.here.group),
            mix(118, mix(0, step, self.head.group), s.label),
            mix(119, mix(0, side, s.before.group), s.here.group),
        ]);
    }

    fn first_pass(&self, s: &Seen, out: &mut Vec<u32>) {
        let side = s.relation.side;
        let levels = level(s.shares[0]) * 100 + level(s.shares[1]) * 10 + level(s.shares[2]);
        let ranks = s.relation.sources.min(3) * 4 + s.relation.contents.min(3);
        out.extend([
            mix(120, s.step, s.label),
            mix(121, mix(0, side, s.label), self.head.word),
            mix(122, side, levels),
            mix(123, mix(0, side, s.labels), s.relation.cues.min(3)),
            mix(124, mix(0, side, s.label), ranks),
            mix(125, mix(0, side, s.labels), ranks),
            mix(126, mix(0, side, s.label), self.flanks),
            mix(127, mix(0, side, s.label), mix(0, self.flanks, ranks)),
            mix(128, mix(0, side, s.labels), self.head.part),
            mix(129, level(s.shares[0]) * 10 + level(s.shares[2]), s.step),
            mix(130, mix(0, side, self.candidate.origin), s.label),
        ]);
    }

    fn structure(&self, s: &Seen, out: &mut Vec<u32>) {
        let r = &s.relation;
        let cue = self.page.words[self.candidate.cue.start];
        let same = u32::from(s.here.quote == cue.quote);
        let quotes = same + 2 * u32::from(cue.quote > 0) + 4 * s.here.quoted;
        let side = r.side * 16 + r.sentences;
        out.extend([
            mix(140, side, s.label),
            mix(141, side, r.cues.min(3) * 8 + s.label),
            mix(142, side, r.nearest * 8 + s.label),
            mix(143, side, mix(0, r.commas.min(4), s.label)),
            mix(144, side, r.clause * 8 + s.label),
            mix(145, side, mix(0, quotes, r.marks.min(4))),
            mix(146, mix(0, side, quotes), r.marks.min(4) * 8 + s.label),
            mix(147, mix(0, quotes, s.step), s.before.quoted * 8 + s.after.quoted),
            mix(148, mix(0, side, r.commas.min(4)), s.here.part),
            mix(149, mix(0, side, r.clause), s.here.part),
            mix(150, mix(0, side, r.nearest), mix(0, r.cues.min(3), s.here.part)),
        ]);
    }

    fn rules(&self, s: &Seen, at: usize, out: &mut Vec<u32>) {
        let rule = |place: usize| {
            self.relations.get(place.wrapping_sub(self.tokens.start)).map_or(9, |r| r.rule)
        };
        let rules = mix(0, rule(at.wrapping_sub(1)) * 16 + rule(at), rule(at + 1));
        out.extend([
            mix(160, rule(at), s.relation.side),
            mix(161, rules, s.relation.side),
            mix(162, rules, s.labels),
            mix(163, rule(at), s.step),
            mix(164, mix(0, rule(at), s.here.rule), s.label),
            mix(165, rules, s.here.part),
            mix(166, rule(at), level(s.shares[0]) * 10 + level(s.shares[2])),
        ]);
    }
}

/// What the features of one token are made of.
struct Seen {
    relation: Relation,
    here: Word,
    before: Word,
    after: Word,
    label: u32,
    labels: u32,
    step: u32,
    shares: [f32; 4],
}

/// The word of a cue that says most: a verb of the table, else the first one.
pub(super) fn head_at(page: &Prepared, cue: &Range<usize>) -> usize {
    let known = cue.clone().find(|at| page.words.get(*at).is_some_and(|word| word.lemma > 0));
    known.unwrap_or(cue.start)
}

pub(super) fn head(page: &Prepared, cue: &Range<usize>) -> Word {
    page.words.get(head_at(page, cue)).copied().unwrap_or_default()
}
