//! The text of a tree in passages: what stands between two block elements, with its bytes.

use super::grid::Grid;
use super::markup;
use super::tree::{NodeId, Tree, What, is_heading, is_inline};
use crate::tables::{Cells, TextRow};
use model::BlockKind;
use std::ops::Range;

/// A passage of a page.
#[derive(Debug, Clone)]
pub(crate) struct Passage {
    pub(crate) kind: BlockKind,
    /// Its words; each stretch of white space is one character, none stands at the ends.
    pub(crate) words: String,
    /// From its first character to its last in the page.
    pub(crate) bytes: Range<usize>,
    /// The node of its first character.
    pub(crate) node: NodeId,
    /// Its characters that are not white space, and those of them that are in links.
    pub(crate) letters: usize,
    pub(crate) linked: usize,
    /// Its words that are not in links.
    pub(crate) own: usize,
    /// Its cells, where it is a row of a table of data.
    pub(crate) row: Option<TextRow>,
}

/// The passages of a tree without the nodes that are left out.
pub(crate) fn passages(tree: &Tree, left_out: &[bool]) -> Vec<Passage> {
    let mut walk = Walk::of(tree);
    let mut next = 0;
    while next < tree.nodes.len() {
        walk.leave(next);
        if left_out[next] {
            walk.skip(next);
            next = tree.nodes[next].end;
            continue;
        }
        walk.enter(next);
        next += 1;
    }
    walk.leave(usize::MAX);
    walk.flush();
    walk.done
}

/// The title of a page as a passage.
pub(crate) fn title(tree: &Tree) -> Option<Passage> {
    let id = (0..tree.nodes.len()).find(|id| tree.name(*id) == "title")? + 1;
    let What::Raw(range) = &tree.nodes.get(id)?.what else {
        return None;
    };
    let mut walk = Walk::of(tree);
    walk.open(id, id + 1, Sort::Kind(BlockKind::Heading));
    walk.text(id, range.clone());
    walk.flush();
    walk.done.pop()
}

/// An open element that matters to the passages in it.
struct Open {
    node: NodeId,
    end: NodeId,
    sort: Sort,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    Block,
    Kind(BlockKind),
    /// A row of a table of data, whose cells stay together.
    Row,
    Cell,
    Link,
    Preformatted,
}

struct Walk<'t, 'a> {
    tree: &'t Tree<'a>,
    open: Vec<Open>,
    /// How many open elements are rows, links and preformatted.
    rows: usize,
    links: usize,
    preformatted: usize,
    /// The tables that are open, the innermost last.
    grids: Vec<Grid>,
    part: Part,
    done: Vec<Passage>,
}

/// The passage that is being read.
#[derive(Default)]
struct Part {
    words: String,
    bytes: Option<Range<usize>>,
    node: NodeId,
    letters: usize,
    linked: usize,
    own: usize,
    cells: Cells,
}

impl<'t, 'a> Walk<'t, 'a> {
    fn of(tree: &'t Tree<'a>) -> Self {
        let (open, part, done) = (Vec::new(), Part::default(), Vec::new());
        Self { tree, open, rows: 0, links: 0, preformatted: 0, grids: Vec::new(), part, done }
    }

    fn open(&mut self, node: NodeId, end: NodeId, sort: Sort) {
        self.open.push(Open { node, end, sort });
        if let Some(count) = self.count(sort) {
            *count += 1;
        }
    }

    fn count(&mut self, sort: Sort) -> Option<&mut usize> {
        match sort {
            Sort::Row => Some(&mut self.rows),
            Sort::Link => Some(&mut self.links),
            Sort::Preformatted => Some(&mut self.preformatted),
            Sort::Block | Sort::Kind(_) | Sort::Cell => None,
        }
    }

    fn enter(&mut self, id: NodeId) {
        match &self.tree.nodes[id].what {
            What::Element { name, .. } => self.start(id, name),
            What::Text(range) => self.text(id, range.clone()),
            What::Raw(_) => {}
        }
    }

    fn start(&mut self, id: NodeId, name: &'static str) {
        if name == "br" {
            return self.line_break();
        }
        let Some(sort) = sort(self.tree, id, name) else {
            return;
        };
        let column = self.follow_table(id, name);
        if sort == Sort::Cell && self.rows == 0 {
            return self.open_block(id);
        }
        match sort {
            Sort::Link | Sort::Preformatted => {}
            Sort::Cell => self.part.cells.begin(&mut self.part.words, column),
            // Inside a row, blocks do not divide.
            Sort::Block | Sort::Kind(_) if self.rows > 0 => self.part.push(' '),
            _ => self.flush(),
        }
        if sort == Sort::Preformatted {
            self.divide();
        }
        self.open(id, self.tree.nodes[id].end, sort);
    }

    /// Follows the rows and cells of the innermost table; gives the column of a cell.
    fn follow_table(&mut self, id: NodeId, name: &str) -> u32 {
        if name == "table" {
            self.grids.push(Grid::of(self.tree, id));
        }
        let Some(grid) = self.grids.last_mut() else { return 0 };
        match name {
            "thead" | "tbody" | "tfoot" => grid.begin_group(),
            "tr" => grid.begin_row(),
            "td" | "th" => return grid.place(self.tree, id),
            _ => {}
        }
        0
    }

    /// The row whose cells end here; `None` where the table only lays out a page.
    fn row(&mut self) -> Option<TextRow> {
        let cells = self.part.cells.take();
        let at = self.open.iter().rev().find(|open| open.sort == Sort::Row)?.node;
        let grid = self.grids.last().filter(|grid| !is_layout(self.tree, grid.table))?;
        let in_head = self.tree.name(self.tree.nodes[at].parent) == "thead";
        Some(TextRow {
            table: grid.table,
            is_header: in_head || grid.is_header(),
            merged: grid.merged,
            cells,
        })
    }

    fn open_block(&mut self, id: NodeId) {
        self.flush();
        self.open(id, self.tree.nodes[id].end, Sort::Block);
    }

    /// Ends the passage, or in a row divides words.
    fn divide(&mut self) {
        match self.rows {
            0 => self.flush(),
            _ => self.part.push(' '),
        }
    }

    /// Leaves the elements that end before this node.
    fn leave(&mut self, next: NodeId) {
        self.leave_blocks(next);
        while self.grids.pop_if(|grid| grid.end <= next).is_some() {}
    }

    fn leave_blocks(&mut self, next: NodeId) {
        while let Some(Open { sort, .. }) = self.open.last().filter(|open| open.end <= next) {
            let sort = *sort;
            let is_block = matches!(sort, Sort::Block | Sort::Kind(_) | Sort::Preformatted);
            // In a row blocks do not divide. Elsewhere the kind of a passage is that of the
            // element that just ends.
            if is_block && self.rows > 0 {
                self.part.push(' ');
            } else if !matches!(sort, Sort::Link | Sort::Cell) {
                self.flush();
            }
            self.open.pop();
            if let Some(count) = self.count(sort) {
                *count -= 1;
            }
        }
    }

    /// Passes over a node that is left out: a block divides as if it were there.
    fn skip(&mut self, id: NodeId) {
        let name = self.tree.name(id);
        let is_block = matches!(self.tree.nodes[id].what, What::Element { .. }) && !is_inline(name);
        let divides = is_block && !matches!(name, "script" | "style" | "noscript" | "template");
        if divides && self.rows == 0 {
            self.flush();
        } else if is_block {
            self.part.push(' ');
        }
    }

    /// One break is a line; two divide paragraphs on pages that have no better markup.
    fn line_break(&mut self) {
        let blank = |c: char| c.is_whitespace() && c != '\n';
        let is_second = self.part.words.trim_end_matches(blank).ends_with('\n');
        if is_second && self.rows == 0 {
            self.flush();
        } else {
            self.part.push('\n');
        }
    }

    fn text(&mut self, id: NodeId, range: Range<usize>) {
        let base = range.start;
        let linked = self.links > 0;
        let lines = self.preformatted > 0;
        let html = self.tree.html;
        let part = &mut self.part;
        markup::each_piece(&html[range], |piece, bytes| {
            let is_reference = piece.len() != bytes.len();
            let whole = base + bytes.start..base + bytes.end;
            let mut at = 0;
            while let Some(c) = piece[at..].chars().next() {
                let run = if is_reference { 0 } else { plain(&piece.as_bytes()[at..]) };
                let end = at + if run > 0 { run } else { c.len_utf8() };
                let place = || {
                    if is_reference { whole.clone() } else { whole.start + at..whole.start + end }
                };
                if run > 0 {
                    part.letters(&piece[at..end], run, place(), id, linked);
                } else if c.is_whitespace() || c.is_control() {
                    part.push(if lines && c == '\n' { c } else { ' ' });
                } else if !is_thin(c) {
                    part.letters(&piece[at..end], 1, place(), id, linked);
                }
                at = end;
            }
        });
    }

    /// Ends the passage.
    fn flush(&mut self) {
        self.part.cells.end(&mut self.part.words);
        let row = self.row();
        let part = std::mem::take(&mut self.part);
        let Some(bytes) = part.bytes.filter(|_| part.words.contains(char::is_alphanumeric)) else {
            return;
        };
        self.done.push(Passage {
            kind: self.kind(),
            words: part.words.trim_end().to_owned(),
            bytes,
            node: part.node,
            letters: part.letters,
            linked: part.linked,
            own: part.own,
            row,
        });
    }

    /// Whatever stands in a row is part of it; elsewhere the innermost element says what it is.
    fn kind(&self) -> BlockKind {
        if self.rows > 0 {
            return BlockKind::Row;
        }
        let kind = |open: &Open| match open.sort {
            Sort::Kind(kind) => Some(kind),
            _ => None,
        };
        self.open.iter().rev().find_map(kind).unwrap_or(BlockKind::Paragraph)
    }
}

impl Part {
    /// Adds white space. A stretch of it is one character: the strongest in it.
    fn push(&mut self, space: char) {
        if self.words.is_empty() || self.cells.is_before_words() {
            return;
        }
        match self.words.chars().next_back() {
            Some(' ') if space != ' ' => {
                self.words.pop();
                self.words.push(space);
            }
            Some(last) if !last.is_whitespace() => self.words.push(space),
            _ => {}
        }
    }

    /// Adds so many letters without white space between them.
    fn letters(
        &mut self,
        letters: &str,
        count: usize,
        place: Range<usize>,
        node: NodeId,
        linked: bool,
    ) {
        self.cells.enter(&mut self.words);
        self.cells.cover(&place);
        match &mut self.bytes {
            Some(bytes) => bytes.end = place.end,
            None => {
                self.bytes = Some(place);
                self.node = node;
            }
        }
        let starts_word = self.words.chars().next_back().is_none_or(char::is_whitespace);
        self.own += usize::from(starts_word && !linked);
        self.letters += count;
        self.linked += if linked { count } else { 0 };
        self.words.push_str(letters);
    }
}

/// How many of the first bytes are visible characters of ASCII.
fn plain(bytes: &[u8]) -> usize {
    bytes.iter().take_while(|byte| byte.is_ascii_graphic()).count()
}

/// Whether the character has no width: soft hyphens and the like, which only say where a line may
/// break. Marks of direction between Arabic and Latin are among them.
pub(crate) fn is_thin(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2060}' | '\u{FEFF}')
}

/// What an element means to the passages in it; `None` where it means nothing.
fn sort(tree: &Tree, id: NodeId, name: &str) -> Option<Sort> {
    Some(match name {
        "a" if leads_away(tree, id) => Sort::Link,
        _ if is_heading(name) => Sort::Kind(BlockKind::Heading),
        "li" | "dt" | "dd" => Sort::Kind(BlockKind::ListItem),
        "blockquote" => Sort::Kind(BlockKind::Quote),
        "figcaption" | "caption" => Sort::Kind(BlockKind::Caption),
        "tr" if is_data(tree, id) => Sort::Row,
        "td" | "th" => Sort::Cell,
        "pre" => Sort::Preformatted,
        _ if is_inline(name) => return None,
        _ => Sort::Block,
    })
}

/// Whether a link leads to another page; others are notes and parts of this one.
fn leads_away(tree: &Tree, id: NodeId) -> bool {
    tree.attribute(id, "href").is_some_and(|href| !href.trim_start().starts_with('#'))
}

/// Whether a page says of a table that it only lays it out (WAI-ARIA, role `presentation`).
fn is_layout(tree: &Tree, table: NodeId) -> bool {
    let role = tree.attribute(table, "role").unwrap_or_default();
    matches!(role.trim(), "presentation" | "none")
}

/// Whether a row is one of a table of data and not of one that only lays out a page: its cells
/// are short and hold no tables or headings.
fn is_data(tree: &Tree, row: NodeId) -> bool {
    const LONGEST: usize = 600;
    let mut letters = 0;
    for id in tree.inside(row) {
        match &tree.nodes[id].what {
            What::Text(range) => letters += range.len(),
            What::Element { name, .. } if *name == "table" || is_heading(name) => return false,
            _ => {}
        }
        if letters > LONGEST {
            return false;
        }
    }
    true
}
