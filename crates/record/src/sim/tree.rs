//! What a disk holds: what is visible, what is surely on disk, and what lies between the two.

use super::Bytes;
use super::crash::{Fate, Past};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, ErrorKind};
use std::ops::Bound::{Excluded, Unbounded};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

pub(super) type Name = Arc<Path>;
pub(super) type Names = BTreeMap<Name, Entry>;

/// All of a disk, as cheap to clone as it has unsynced names.
#[derive(Clone, Default)]
pub(super) struct Tree {
    pub(super) names: Arc<Names>,
    pub(super) sure_names: Arc<Names>,
    pub(super) name_ops: Vec<NameOp>,
    pub(super) files: Arc<BTreeMap<u64, Arc<Node>>>,
    pub(super) past: Option<Arc<Past>>,
    gone: Arc<Vec<(Name, Bytes)>>,
    /// Numbers files and operations.
    next: u64,
}

/// What a name stands for. A file keeps its number under another name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Entry {
    File(u64),
    Folder,
}

/// A change of names that is done whole or not at all: each name with what it now stands for.
#[derive(Clone, Debug)]
pub(super) struct NameOp {
    pub(super) number: u64,
    pub(super) effects: Vec<(Name, Option<Entry>)>,
}

/// A file.
#[derive(Clone, Default)]
pub(super) struct Node {
    pub(super) visible: Bytes,
    /// What is sure: these bytes, and then those of `ops` that are.
    pub(super) sure: Bytes,
    pub(super) ops: Vec<FileOp>,
}

/// A change of a file's bytes.
#[derive(Clone)]
pub(super) struct FileOp {
    pub(super) number: u64,
    pub(super) standing: Standing,
    pub(super) change: Change,
}

/// How sure a change of bytes is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Standing {
    /// The next sync makes it sure.
    Unsynced,
    /// A sync failed; the kernel holds the bytes for written and tries no more.
    Doubtful,
    /// On disk, but waits here because it came after a doubtful one.
    Sure,
}

/// What is done to the bytes.
#[derive(Clone)]
pub(super) enum Change {
    Write { at: usize, bytes: Arc<[u8]> },
    Cut(usize),
}

/// A path as the disk knows it: from the root, without dots.
pub(super) fn key(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::Normal(name) => plain.push(name),
            Component::ParentDir => {
                plain.pop();
            }
            Component::Prefix(_) | Component::RootDir | Component::CurDir => {}
        }
    }
    plain
}

impl Tree {
    /// What a name stands for; the root is always there.
    pub(super) fn look(&self, path: &Path) -> Option<Entry> {
        if path.as_os_str().is_empty() {
            return Some(Entry::Folder);
        }
        self.names.get(path).copied()
    }

    /// The number of a file.
    pub(super) fn file(&self, path: &Path) -> io::Result<u64> {
        match self.look(path) {
            Some(Entry::File(file)) => Ok(file),
            Some(Entry::Folder) => Err(ErrorKind::IsADirectory.into()),
            None => Err(ErrorKind::NotFound.into()),
        }
    }

    /// The visible bytes of a file.
    pub(super) fn bytes(&self, file: u64) -> Bytes {
        self.files.get(&file).map(|node| node.visible.clone()).unwrap_or_default()
    }

    /// The names in a folder, sorted.
    pub(super) fn list(&self, folder: &Path) -> io::Result<Vec<String>> {
        self.folder(folder)?;
        let below = self.names.range::<Path, _>((Excluded(folder), Unbounded));
        let below = below.map(|(name, _)| name).take_while(|name| name.starts_with(folder));
        let children = below.filter(|name| name.parent() == Some(folder));
        let mut names: Vec<String> = children
            .filter_map(|name| name.file_name())
            .map(|name| name.to_string_lossy().into_owned())
            .collect();
        names.sort();
        Ok(names)
    }

    /// Refuses what is no folder.
    pub(super) fn folder(&self, path: &Path) -> io::Result<()> {
        match self.look(path) {
            Some(Entry::Folder) => Ok(()),
            Some(Entry::File(_)) => Err(ErrorKind::NotADirectory.into()),
            None => Err(ErrorKind::NotFound.into()),
        }
    }

    /// Makes a folder and those above it, each an operation of its own.
    pub(super) fn make_folder(&mut self, path: &Path) -> io::Result<()> {
        let above: Vec<&Path> = path.ancestors().collect();
        for folder in above.into_iter().rev() {
            match self.look(folder) {
                Some(Entry::Folder) => {}
                Some(Entry::File(_)) => return Err(ErrorKind::NotADirectory.into()),
                None => self.change_names(vec![(folder.into(), Some(Entry::Folder))]),
            }
        }
        Ok(())
    }

    /// Makes a file, or empties the one that is there, which keeps its number.
    pub(super) fn make_file(&mut self, path: &Path) -> io::Result<u64> {
        if let Ok(file) = self.file(path) {
            self.cut(file, 0);
            return Ok(file);
        }
        self.place_for_file(path)?;
        let file = self.new_node(Node::default());
        self.change_names(vec![(path.into(), Some(Entry::File(file)))]);
        Ok(file)
    }

    /// Writes at the end of what is visible.
    pub(super) fn write(&mut self, file: u64, bytes: &[u8]) {
        let at = self.bytes(file).len();
        self.change_file(file, Change::Write { at, bytes: bytes.into() });
    }

    /// Cuts a file to a length.
    pub(super) fn cut(&mut self, file: u64, length: usize) {
        self.bury(file);
        self.change_file(file, Change::Cut(length));
    }

    /// Gives a file another name. Folders are not renamed by anyone.
    pub(super) fn rename(&mut self, from: &Path, to: &Path) -> io::Result<()> {
        let file = self.file(from)?;
        self.place_for_file(to)?;
        if from == to {
            return Ok(());
        }
        self.bury(file);
        if let Ok(replaced) = self.file(to) {
            self.bury(replaced);
        }
        self.change_names(vec![(to.into(), Some(Entry::File(file))), (from.into(), None)]);
        Ok(())
    }

    /// Removes a file.
    pub(super) fn remove(&mut self, path: &Path) -> io::Result<()> {
        let file = self.file(path)?;
        self.bury(file);
        self.change_names(vec![(path.into(), None)]);
        Ok(())
    }

    /// Makes the bytes of a file sure, but for those in doubt.
    pub(super) fn sync_file(&mut self, file: u64) {
        self.node(file).sync();
    }

    /// A sync of a file failed: what it had unsynced stays in doubt until it is written anew.
    pub(super) fn doubt(&mut self, file: u64) {
        for op in &mut self.node(file).ops {
            if op.standing == Standing::Unsynced {
                op.standing = Standing::Doubtful;
            }
        }
    }

    /// Makes the names in a folder sure. A rename between two folders is sure at its new name when
    /// that folder is synced; when the old folder is, then whole, so that the file is never lost.
    pub(super) fn sync_folder(&mut self, folder: &Path) -> io::Result<()> {
        self.folder(folder)?;
        let inside = |name: &Name| name.parent() == Some(folder);
        let mut waiting: Vec<NameOp> = Vec::new();
        for NameOp { number, effects } in std::mem::take(&mut self.name_ops) {
            let whole = effects.iter().any(|(name, entry)| inside(name) && entry.is_none());
            let (done, later): (Vec<_>, Vec<_>) =
                effects.into_iter().partition(|(name, _)| whole || inside(name));
            for (name, entry) in done {
                // What was still waiting for this name came earlier, so it is overtaken.
                waiting.iter_mut().for_each(|op| op.effects.retain(|(other, _)| *other != name));
                set_name(Arc::make_mut(&mut self.sure_names), name, entry);
            }
            waiting.push(NameOp { number, effects: later });
        }
        waiting.retain(|op| !op.effects.is_empty());
        self.name_ops = waiting;
        Ok(())
    }

    /// Puts a file and its folders on disk, surely.
    pub(super) fn put(&mut self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let above: Vec<&Path> = path.ancestors().skip(1).collect();
        for folder in above.into_iter().rev().filter(|folder| !folder.as_os_str().is_empty()) {
            if matches!(self.look(folder), Some(Entry::File(_))) {
                return Err(ErrorKind::NotADirectory.into());
            }
            self.put_name(folder, Entry::Folder);
        }
        self.put_file(path, bytes)
    }

    /// Puts a file on disk, surely; its folder is as sure as it was.
    pub(super) fn put_file(&mut self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        self.place_for_file(path)?;
        if let Ok(replaced) = self.file(path) {
            self.bury(replaced);
        }
        let file = self.new_node(Node::sure(Arc::new(bytes.to_vec())));
        self.put_name(path, Entry::File(file));
        Ok(())
    }

    /// How many bytes the files hold that have a name.
    pub(super) fn used(&self) -> u64 {
        self.visible_files().iter().map(|(_, bytes)| bytes.len() as u64).sum()
    }

    /// The visible files.
    pub(super) fn visible_files(&self) -> Vec<(PathBuf, Bytes)> {
        let files = self.names.iter().filter_map(|(name, entry)| match entry {
            Entry::File(file) => Some((name.to_path_buf(), self.bytes(*file))),
            Entry::Folder => None,
        });
        files.collect()
    }

    /// What files held before, and what the disk held before it crashed.
    pub(super) fn history(&self) -> Vec<(PathBuf, Bytes)> {
        let mut all = Vec::new();
        let mut disk = self;
        loop {
            all.extend(disk.gone.iter().map(|(name, bytes)| (name.to_path_buf(), bytes.clone())));
            let Some(past) = &disk.past else { return all };
            disk = &past.tree;
            all.extend(disk.visible_files());
        }
    }

    /// The files that have a name, had one at the last sync, or were to have one.
    pub(super) fn reachable(&self) -> BTreeSet<u64> {
        let pending = self.name_ops.iter().flat_map(|op| &op.effects);
        let pending = pending.filter_map(|(_, entry)| *entry);
        let entries = self.names.values().chain(self.sure_names.values()).copied().chain(pending);
        let numbers = entries.filter_map(|entry| match entry {
            Entry::File(file) => Some(file),
            Entry::Folder => None,
        });
        numbers.collect()
    }

    /// A tree that starts where a crash left this one; its numbers go on.
    pub(super) fn followed_by(
        &self,
        names: Arc<Names>,
        files: Arc<BTreeMap<u64, Arc<Node>>>,
        past: Past,
    ) -> Tree {
        let past = Some(Arc::new(past));
        let (sure_names, next) = (names.clone(), self.next);
        Tree { names, sure_names, files, past, next, ..Tree::default() }
    }

    fn place_for_file(&self, path: &Path) -> io::Result<()> {
        self.folder(path.parent().ok_or(ErrorKind::IsADirectory)?)?;
        match self.look(path) {
            Some(Entry::Folder) => Err(ErrorKind::IsADirectory.into()),
            _ => Ok(()),
        }
    }

    fn new_node(&mut self, node: Node) -> u64 {
        let file = self.number();
        Arc::make_mut(&mut self.files).insert(file, Arc::new(node));
        file
    }

    fn node(&mut self, file: u64) -> &mut Node {
        Arc::make_mut(Arc::make_mut(&mut self.files).entry(file).or_default())
    }

    fn number(&mut self) -> u64 {
        self.next += 1;
        self.next
    }

    fn change_file(&mut self, file: u64, change: Change) {
        let number = self.number();
        let node = self.node(file);
        change.apply(Arc::make_mut(&mut node.visible), Fate::Kept);
        node.ops.push(FileOp { number, standing: Standing::Unsynced, change });
    }

    fn change_names(&mut self, effects: Vec<(Name, Option<Entry>)>) {
        for (name, entry) in &effects {
            set_name(Arc::make_mut(&mut self.names), name.clone(), *entry);
        }
        let number = self.number();
        self.name_ops.push(NameOp { number, effects });
    }

    fn put_name(&mut self, path: &Path, entry: Entry) {
        for op in &mut self.name_ops {
            op.effects.retain(|(name, _)| &**name != path);
        }
        self.name_ops.retain(|op| !op.effects.is_empty());
        set_name(Arc::make_mut(&mut self.names), path.into(), Some(entry));
        set_name(Arc::make_mut(&mut self.sure_names), path.into(), Some(entry));
    }

    /// Remembers what a file holds before it is changed otherwise than at its end.
    fn bury(&mut self, file: u64) {
        let bytes = self.bytes(file);
        let names = self.names.iter().filter(|(_, entry)| **entry == Entry::File(file));
        let names: Vec<Name> = names.map(|(name, _)| name.clone()).collect();
        let gone = Arc::make_mut(&mut self.gone);
        gone.extend(names.into_iter().map(|name| (name, bytes.clone())));
    }
}

/// Writes an entry under a name, or takes it away.
pub(super) fn set_name(names: &mut Names, name: Name, entry: Option<Entry>) {
    match entry {
        Some(entry) => names.insert(name, entry),
        None => names.remove(&name),
    };
}

impl Node {
    /// A file of which nothing is in doubt.
    pub(super) fn sure(bytes: Bytes) -> Node {
        Node { visible: bytes.clone(), sure: bytes, ops: Vec::new() }
    }

    fn sync(&mut self) {
        for op in &mut self.ops {
            if op.standing == Standing::Unsynced {
                op.standing = Standing::Sure;
            }
        }
        self.drop_doubts_that_were_cut_off();
        let doubt = self.ops.iter().position(|op| op.standing != Standing::Sure);
        let settled = self.ops.drain(..doubt.unwrap_or(self.ops.len()));
        for op in settled {
            op.change.apply(Arc::make_mut(&mut self.sure), Fate::Kept);
        }
    }

    /// A doubtful write past a length to which the file was later surely cut leaves no trace.
    fn drop_doubts_that_were_cut_off(&mut self) {
        let mut cut = usize::MAX;
        let mut kept: Vec<FileOp> = Vec::new();
        for op in self.ops.drain(..).rev() {
            match op.change {
                Change::Cut(length) if op.standing == Standing::Sure => cut = cut.min(length),
                Change::Write { at, .. } if op.standing == Standing::Doubtful && at >= cut => {
                    continue;
                }
                _ => {}
            }
            kept.push(op);
        }
        kept.reverse();
        self.ops = kept;
    }
}
