//! What a crash may leave of what was not sure.

use super::sources::SplitMix;
use super::tree::{Change, Entry, Name, NameOp, Names, Node, Standing, Tree, set_name};
use super::{Bytes, SimDisk};
use std::collections::{BTreeMap, HashSet};
use std::fmt::Write;
use std::path::Path;
use std::sync::Arc;

/// A disk writes sectors whole.
const SECTOR: usize = 512;
/// The kernel writes back pages, in any order.
const PAGE: usize = 4096;

/// Which crashes to make.
#[derive(Clone, Copy, Debug)]
pub struct Crashes {
    /// Chooses the random subsets and the garbage.
    pub seed: u64,
    /// How many subsets of the unsynced operations to keep: all, where there are no more than so
    /// many, and otherwise so many by chance, of which some are also torn.
    pub subsets: usize,
    /// At how many sector boundaries to tear each unsynced write; at all, where there are no more,
    /// and otherwise at evenly spaced ones with the first and the last. As many again for pages.
    pub tears: usize,
}

/// The disks that a crash may leave, each made when it is asked for:
///
/// - for each number of operations, only the first so many are kept, from none to all;
/// - for each operation, it alone is dropped;
/// - for each write and each sector boundary in it, what is behind is lost; for each page
///   boundary, what is before. What is lost is as it was before, zeros, or garbage; zeros and
///   garbage from the very start too, which is a file that grew before its bytes came. The
///   operations after the torn one are dropped, and again kept;
/// - the subsets.
///
/// No two are planned alike, though they may come out alike.
pub struct CrashStates {
    tree: Arc<Tree>,
    capacity: Option<u64>,
    numbers: Arc<[u64]>,
    plans: std::vec::IntoIter<Vec<Fate>>,
}

/// What becomes of an operation.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) enum Fate {
    Kept,
    Dropped,
    /// Of a write, the bytes before (or after) so many from its start are kept.
    Torn {
        at: usize,
        kept: Side,
        lost: Fill,
    },
}

/// A side of a tear.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) enum Side {
    Head,
    Tail,
}

/// What is found where bytes were lost.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) enum Fill {
    /// What was there before; nothing, at the end of a file.
    Old,
    Zeros,
    /// Bytes from a seed.
    Garbage(u64),
}

/// The crash that a disk comes from.
pub(super) struct Past {
    pub(super) tree: Arc<Tree>,
    numbers: Arc<[u64]>,
    fates: Vec<Fate>,
}

impl Crashes {
    /// A plan for tests that open every state: 64 subsets, 64 boundaries for each write.
    pub fn seeded(seed: u64) -> Crashes {
        Crashes { seed, subsets: 64, tears: 64 }
    }
}

impl CrashStates {
    pub(super) fn new(tree: Arc<Tree>, capacity: Option<u64>, crashes: &Crashes) -> CrashStates {
        let pending = tree.pending();
        let numbers = pending.iter().map(|(number, _)| *number).collect();
        let writes: Vec<Option<Span>> = pending.into_iter().map(|(_, span)| span).collect();
        let plans = Plans::all(&writes, crashes).into_iter();
        CrashStates { tree, capacity, numbers, plans }
    }
}

impl Iterator for CrashStates {
    type Item = SimDisk;

    fn next(&mut self) -> Option<SimDisk> {
        let fates = self.plans.next()?;
        let past = Past { tree: self.tree.clone(), numbers: self.numbers.clone(), fates };
        Some(SimDisk::of(Arc::new(past.crash()), self.capacity))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.plans.size_hint()
    }
}

impl ExactSizeIterator for CrashStates {}

/// Where a write stands in its file: its first byte and its length.
type Span = (usize, usize);

struct Plans {
    seen: HashSet<Vec<Fate>>,
    plans: Vec<Vec<Fate>>,
    random: SplitMix,
}

impl Plans {
    fn all(writes: &[Option<Span>], crashes: &Crashes) -> Vec<Vec<Fate>> {
        let random = SplitMix(crashes.seed);
        let mut plans = Plans { seen: HashSet::new(), plans: Vec::new(), random };
        plans.prefixes_and_single_drops(writes.len());
        plans.tears(writes, crashes.tears);
        plans.subsets(writes, crashes.subsets);
        plans.plans
    }

    fn add(&mut self, plan: Vec<Fate>) {
        if self.seen.insert(plan.clone()) {
            self.plans.push(plan);
        }
    }

    fn prefixes_and_single_drops(&mut self, count: usize) {
        for kept in 0..=count {
            self.add((0..count).map(|index| Fate::kept_if(index < kept)).collect());
        }
        for dropped in 0..count {
            self.add((0..count).map(|index| Fate::kept_if(index != dropped)).collect());
        }
    }

    fn tears(&mut self, writes: &[Option<Span>], limit: usize) {
        for (torn, write) in writes.iter().enumerate() {
            let Some(write) = write else { continue };
            for fate in tears(*write, limit, &mut self.random) {
                for later_kept in [false, true] {
                    let others = |index: usize| Fate::kept_if(index < torn || later_kept);
                    let fate = |index| if index == torn { fate } else { others(index) };
                    self.add((0..writes.len()).map(fate).collect());
                }
            }
        }
    }

    fn subsets(&mut self, writes: &[Option<Span>], limit: usize) {
        let count = writes.len();
        let all = u32::try_from(count).ok().and_then(|count| 1usize.checked_shl(count));
        if let Some(all) = all.filter(|all| *all <= limit) {
            for subset in 0..all {
                self.add((0..count).map(|index| Fate::kept_if(subset >> index & 1 == 1)).collect());
            }
            return;
        }
        for _ in 0..limit {
            let plan = writes.iter().map(|write| self.by_chance(*write)).collect();
            self.add(plan);
        }
    }

    fn by_chance(&mut self, write: Option<Span>) -> Fate {
        match write {
            Some(write) if self.random.below(4) == 0 => self.torn_by_chance(write),
            _ => Fate::kept_if(self.random.below(2) == 0),
        }
    }

    fn torn_by_chance(&mut self, (start, length): Span) -> Fate {
        let sectors = boundaries(start, length, SECTOR, usize::MAX);
        let at = sectors.get(self.random.below(sectors.len())).copied().unwrap_or(0);
        let fills = [Fill::Old, Fill::Zeros, Fill::Garbage(self.random.next())];
        let lost = fills[self.random.below(fills.len())];
        let kept = if self.random.below(2) == 0 { Side::Head } else { Side::Tail };
        Fate::Torn { at, kept, lost }
    }
}

/// The ways in which a write is torn.
fn tears((start, length): Span, limit: usize, random: &mut SplitMix) -> Vec<Fate> {
    if length == 0 {
        return Vec::new();
    }
    let mut fates = Vec::new();
    let mut add = |at, kept, lost| fates.push(Fate::Torn { at, kept, lost });
    for at in std::iter::once(0).chain(boundaries(start, length, SECTOR, limit)) {
        if at > 0 {
            add(at, Side::Head, Fill::Old);
        }
        add(at, Side::Head, Fill::Zeros);
        add(at, Side::Head, Fill::Garbage(random.next()));
    }
    for at in boundaries(start, length, PAGE, limit) {
        add(at, Side::Tail, Fill::Zeros);
        add(at, Side::Tail, Fill::Garbage(random.next()));
    }
    fates
}

/// The multiples of `step` strictly inside a write, counted from the start of the file, as
/// distances from the start of the write.
fn boundaries(start: usize, length: usize, step: usize, limit: usize) -> Vec<usize> {
    let first = step - start % step;
    let all: Vec<usize> = (first..length).step_by(step).collect();
    if all.len() <= limit {
        return all;
    }
    let last = all.len() - 1;
    (0..limit).map(|index| all[index * last / (limit - 1).max(1)]).collect()
}

impl Fate {
    fn kept_if(kept: bool) -> Fate {
        if kept { Fate::Kept } else { Fate::Dropped }
    }
}

impl Change {
    /// Does to the bytes what the fate leaves of the change.
    pub(super) fn apply(&self, content: &mut Vec<u8>, fate: Fate) {
        match (self, fate) {
            (_, Fate::Dropped) => {}
            (Change::Cut(length), _) => content.resize(*length, 0),
            (Change::Write { at, bytes }, Fate::Kept) => overlay(content, *at, bytes),
            (Change::Write { at: start, bytes }, Fate::Torn { at, kept, lost }) => {
                let middle = start + at;
                let (head, tail) = bytes.split_at(at);
                match kept {
                    Side::Head => {
                        overlay(content, *start, head);
                        lost.apply(content, middle, tail.len());
                    }
                    Side::Tail => {
                        lost.apply(content, *start, head.len());
                        overlay(content, middle, tail);
                    }
                }
            }
        }
    }
}

impl Fill {
    fn apply(self, content: &mut Vec<u8>, at: usize, length: usize) {
        let mut bytes = vec![0; length];
        match self {
            Fill::Old => return,
            Fill::Zeros => {}
            Fill::Garbage(seed) => SplitMix(seed).fill(&mut bytes),
        }
        overlay(content, at, &bytes);
    }
}

/// Writes bytes at a place; a hole before it is zeros.
fn overlay(content: &mut Vec<u8>, at: usize, bytes: &[u8]) {
    let end = at + bytes.len();
    if content.len() < at {
        content.resize(at, 0);
    }
    let over = content.len().min(end) - at;
    content[at..at + over].copy_from_slice(&bytes[..over]);
    content.extend_from_slice(&bytes[over..]);
}

impl Tree {
    /// What is not sure, in the order in which it was done: its number, and where it is a write,
    /// where it stands.
    fn pending(&self) -> Vec<(u64, Option<Span>)> {
        let names = self.name_ops.iter().map(|op| (op.number, None));
        let mut pending: Vec<_> = names.collect();
        for node in self.reachable().iter().filter_map(|file| self.files.get(file)) {
            let unsure = node.ops.iter().filter(|op| op.standing != Standing::Sure);
            pending.extend(unsure.map(|op| (op.number, op.change.span())));
        }
        pending.sort_unstable();
        pending
    }

    /// What the crash took.
    pub(super) fn story(&self) -> String {
        let mut story = String::new();
        let Some(past) = &self.past else { return story };
        for (number, fate) in past.numbers.iter().zip(&past.fates) {
            if *fate != Fate::Kept {
                let what = past.tree.describe(*number);
                // Writing to a string does not fail.
                let _ = writeln!(story, "{what}: {fate:?}");
            }
        }
        story
    }

    fn describe(&self, number: u64) -> String {
        if let Some(op) = self.name_ops.iter().find(|op| op.number == number) {
            return format!("{:?}", op.effects);
        }
        for (file, node) in &*self.files {
            if let Some(op) = node.ops.iter().find(|op| op.number == number) {
                return format!("{} {}", self.name_of(*file), op.change.describe());
            }
        }
        String::new()
    }

    fn name_of(&self, file: u64) -> String {
        let mut names = self.names.iter().chain(&*self.sure_names);
        let name = names.find(|(_, entry)| **entry == Entry::File(file));
        name.map_or_else(|| format!("file {file}"), |(name, _)| name.display().to_string())
    }
}

impl Change {
    fn span(&self) -> Option<Span> {
        match self {
            Change::Write { at, bytes } => Some((*at, bytes.len())),
            Change::Cut(_) => None,
        }
    }

    fn describe(&self) -> String {
        match self {
            Change::Write { at, bytes } => format!("written from {at}, {} bytes", bytes.len()),
            Change::Cut(length) => format!("cut to {length}"),
        }
    }
}

impl Past {
    fn crash(self) -> Tree {
        let names = self.names_left();
        let files = self.files_left();
        let tree = self.tree.clone();
        tree.followed_by(names, files, self)
    }

    /// What becomes of an operation; one that is sure is in no list, and kept.
    fn fate(&self, number: u64) -> Fate {
        let found = self.numbers.binary_search(&number).ok();
        found.and_then(|index| self.fates.get(index)).copied().unwrap_or(Fate::Kept)
    }

    fn names_left(&self) -> Arc<Names> {
        let kept = |op: &&NameOp| self.fate(op.number) == Fate::Kept;
        let ops = &self.tree.name_ops;
        if ops.iter().all(|op| kept(&op)) {
            return self.tree.names.clone();
        }
        let mut names = (*self.tree.sure_names).clone();
        for (name, entry) in ops.iter().filter(kept).flat_map(|op| &op.effects) {
            set_name(&mut names, name.clone(), *entry);
        }
        let folder_lost = |op: &NameOp| op.makes_folder() && !kept(&op);
        Arc::new(if ops.iter().any(folder_lost) { without_orphans(names) } else { names })
    }

    fn files_left(&self) -> Arc<BTreeMap<u64, Arc<Node>>> {
        let mut files = self.tree.files.clone();
        for (file, node) in self.tree.files.iter().filter(|(_, node)| !node.ops.is_empty()) {
            let left = Arc::new(Node::sure(self.bytes_left(node)));
            Arc::make_mut(&mut files).insert(*file, left);
        }
        files
    }

    fn bytes_left(&self, node: &Node) -> Bytes {
        if node.ops.iter().all(|op| self.fate(op.number) == Fate::Kept) {
            return node.visible.clone();
        }
        let mut content = (*node.sure).clone();
        for op in &node.ops {
            op.change.apply(&mut content, self.fate(op.number));
        }
        Arc::new(content)
    }
}

impl NameOp {
    fn makes_folder(&self) -> bool {
        self.effects.iter().any(|(_, entry)| *entry == Some(Entry::Folder))
    }
}

/// A name in a folder that is not there is not there either. Folders come before what is in them.
fn without_orphans(names: Names) -> Names {
    let mut left = Names::new();
    for (name, entry) in names {
        if has_folder(&left, &name) {
            left.insert(name, entry);
        }
    }
    left
}

fn has_folder(names: &Names, name: &Name) -> bool {
    let root = Path::new("");
    let folder = name.parent().unwrap_or(root);
    folder == root || names.get(folder) == Some(&Entry::Folder)
}
