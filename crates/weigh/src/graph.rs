//! Directed graphs of repeats: what leads back to what, for sure, perhaps, and in expectation.

use crate::regions::Sets;
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// An arc between two nodes that holds with a probability.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Arc {
    pub(crate) from: u32,
    pub(crate) to: u32,
    pub(crate) probability: f64,
    /// One coin for both directions.
    pub(crate) both: bool,
}

/// A graph in which what is sure has been drawn together: nodes that certainly repeat another
/// are counted under it, and their own uncertain arcs say nothing more.
#[derive(Debug)]
pub(crate) struct Drawn {
    /// The class of each node.
    pub(crate) class_of: Vec<u32>,
    /// Whether the node is at the root of its class, not a repeat of it.
    pub(crate) at_root: Vec<bool>,
    pub(crate) classes: u32,
    /// The uncertain arcs between classes, one per pair.
    pub(crate) arcs: Vec<Arc>,
}

/// Draws together what certain arcs join.
pub(crate) fn draw(nodes: usize, arcs: &[Arc]) -> Drawn {
    let certain: Vec<Arc> = arcs.iter().copied().filter(|arc| arc.probability >= 1.0).collect();
    let graph = Graph::new(nodes, &certain);
    let components = graph.components(|_| true);
    let root_of = graph.roots(&components);
    let root = |node: usize| root_of[components.of[node] as usize];
    // Classes are numbered by their first node, so that the order of the case decides.
    let mut number: FxHashMap<u32, u32> = FxHashMap::default();
    let at_root: Vec<bool> = (0..nodes).map(|node| root(node) == components.of[node]).collect();
    for node in (0..nodes).filter(|node| at_root[*node]) {
        let next = number.len() as u32;
        number.entry(root(node)).or_insert(next);
    }
    let class_of: Vec<u32> = (0..nodes).map(|node| number[&root(node)]).collect();
    let arcs = between_classes(arcs, &class_of, &at_root);
    Drawn { class_of, at_root, classes: number.len() as u32, arcs }
}

/// One arc per pair of classes: as probable as the most probable one between them, and both ways
/// where none tells the way, or two tell it differently.
fn between_classes(arcs: &[Arc], class_of: &[u32], at_root: &[bool]) -> Vec<Arc> {
    let mut between: BTreeMap<(u32, u32), Arc> = BTreeMap::new();
    for arc in arcs {
        let from_root = at_root[arc.from as usize];
        let to_root = arc.both && at_root[arc.to as usize];
        let (from, to) = (class_of[arc.from as usize], class_of[arc.to as usize]);
        let drawn = match (from_root, to_root) {
            _ if from == to || arc.probability >= 1.0 => continue,
            (true, both) => Arc { from, to, both, ..*arc },
            (false, true) => Arc { from: to, to: from, both: false, ..*arc },
            (false, false) => continue,
        };
        between
            .entry((from.min(to), from.max(to)))
            .and_modify(|known| *known = join(*known, drawn))
            .or_insert(drawn);
    }
    between.into_values().collect()
}

fn join(a: Arc, b: Arc) -> Arc {
    let probability = a.probability.max(b.probability);
    let (told, other) = if a.both { (b, a) } else { (a, b) };
    let both = told.both || (!other.both && told.from != other.from);
    Arc { probability, both, ..told }
}

/// Adjacency in one array (compressed rows); a both-ways arc stands in two rows.
#[derive(Debug)]
pub(crate) struct Graph {
    starts: Vec<u32>,
    /// (target, index of the arc)
    targets: Vec<(u32, u32)>,
}

/// Strongly connected components, numbered so that no arc leads to a higher number.
#[derive(Debug)]
pub(crate) struct Components {
    pub(crate) of: Vec<u32>,
    pub(crate) count: usize,
}

impl Graph {
    pub(crate) fn new(nodes: usize, arcs: &[Arc]) -> Self {
        let ends = |arc: &Arc| [Some((arc.from, arc.to)), arc.both.then_some((arc.to, arc.from))];
        let mut starts = vec![0_u32; nodes + 1];
        for (from, _) in arcs.iter().flat_map(ends).flatten() {
            starts[from as usize + 1] += 1;
        }
        for node in 0..nodes {
            starts[node + 1] += starts[node];
        }
        let mut fill = starts.clone();
        let mut targets = vec![(0, 0); starts[nodes] as usize];
        for (index, arc) in (0..).zip(arcs) {
            for (from, to) in ends(arc).into_iter().flatten() {
                targets[fill[from as usize] as usize] = (to, index);
                fill[from as usize] += 1;
            }
        }
        Self { starts, targets }
    }

    fn nodes(&self) -> usize {
        self.starts.len() - 1
    }

    fn row(&self, node: u32) -> &[(u32, u32)] {
        let (start, end) = (self.starts[node as usize], self.starts[node as usize + 1]);
        &self.targets[start as usize..end as usize]
    }

    fn next(&self, node: u32) -> impl Iterator<Item = u32> {
        self.row(node).iter().map(|(to, _)| *to)
    }

    /// The strongly connected components of the arcs that hold (Tarjan 1972, without recursion).
    pub(crate) fn components(&self, holds: impl Fn(u32) -> bool) -> Components {
        const UNSEEN: u32 = u32::MAX;
        let nodes = self.nodes();
        let mut of = vec![UNSEEN; nodes];
        let mut order = vec![UNSEEN; nodes];
        let mut low = vec![0_u32; nodes];
        let (mut clock, mut count) = (0_u32, 0_u32);
        let mut stack: Vec<u32> = Vec::new();
        let mut path: Vec<(u32, u32)> = Vec::new();
        for start in 0..nodes as u32 {
            if order[start as usize] != UNSEEN {
                continue;
            }
            path.push((start, self.starts[start as usize]));
            while let Some((node, cursor)) = path.last_mut() {
                let at = *node as usize;
                if order[at] == UNSEEN {
                    (order[at], low[at]) = (clock, clock);
                    clock += 1;
                    stack.push(*node);
                }
                if *cursor < self.starts[at + 1] {
                    let (to, arc) = self.targets[*cursor as usize];
                    *cursor += 1;
                    if !holds(arc) {
                        continue;
                    }
                    if order[to as usize] == UNSEEN {
                        path.push((to, self.starts[to as usize]));
                    } else if of[to as usize] == UNSEEN {
                        low[at] = low[at].min(order[to as usize]);
                    }
                    continue;
                }
                path.pop();
                if let Some((parent, _)) = path.last() {
                    low[*parent as usize] = low[*parent as usize].min(low[at]);
                }
                if low[at] == order[at] {
                    while let Some(member) = stack.pop() {
                        of[member as usize] = count;
                        if member as usize == at {
                            break;
                        }
                    }
                    count += 1;
                }
            }
        }
        Components { of, count: count as usize }
    }

    /// For each component one that it leads to and that leads to no other; itself where it leads
    /// nowhere.
    fn roots(&self, components: &Components) -> Vec<u32> {
        let mut nearest: Vec<Option<u32>> = vec![None; components.count];
        for node in 0..self.nodes() as u32 {
            let own = components.of[node as usize];
            let leads = self.next(node).filter(|to| components.of[*to as usize] != own).min();
            let known = nearest[own as usize];
            nearest[own as usize] = known.into_iter().chain(leads).min();
        }
        // Arcs lead to lower numbers, so that the root of a target is known before it is asked.
        let mut roots: Vec<u32> = Vec::with_capacity(components.count);
        for (own, target) in (0..).zip(nearest) {
            roots.push(target.map_or(own, |to| roots[components.of[to as usize] as usize]));
        }
        roots
    }

    /// For each node the origin it leads back to: the number of a component that has an eligible
    /// node and leads to no other such component. `None` for what leads to no eligible node.
    ///
    /// Nodes that are not eligible pass through: so more arcs never make more origins.
    pub(crate) fn origins(
        &self,
        holds: impl Fn(u32) -> bool,
        eligible: impl Fn(u32) -> bool,
    ) -> Vec<Option<u32>> {
        let components = self.components(&holds);
        let mut members: Vec<u32> = (0..self.nodes() as u32).collect();
        members.sort_by_key(|node| components.of[*node as usize]);
        let mut origin: Vec<Option<u32>> = vec![None; components.count];
        for group in
            members.chunk_by(|a, b| components.of[*a as usize] == components.of[*b as usize])
        {
            let this = components.of[group[0] as usize];
            let outward = group.iter().flat_map(|node| self.row(*node));
            let leads = outward
                .filter(|(_, arc)| holds(*arc))
                .map(|(to, _)| components.of[*to as usize])
                .filter(|to| *to != this)
                .filter_map(|to| origin[to as usize])
                .min();
            let own = group.iter().any(|node| eligible(*node)).then_some(this);
            origin[this as usize] = leads.or(own);
        }
        components.of.iter().map(|component| origin[*component as usize]).collect()
    }
}

/// Parts of a graph that no arc joins.
#[derive(Debug, Default)]
pub(crate) struct Parts {
    /// Nodes without any arc.
    pub(crate) alone: Vec<u32>,
    /// (nodes, arcs) of each other one, by first node.
    pub(crate) joined: Vec<(Vec<u32>, Vec<Arc>)>,
}

pub(crate) fn parts(nodes: usize, arcs: &[Arc]) -> Parts {
    let mut sets = Sets::new(nodes);
    let mut has_arc = vec![false; nodes];
    for arc in arcs {
        sets.join(arc.from, arc.to);
        has_arc[arc.from as usize] = true;
        has_arc[arc.to as usize] = true;
    }
    let mut number: Vec<u32> = vec![u32::MAX; nodes];
    let mut parts = Parts::default();
    let mut local = vec![0_u32; nodes];
    for node in 0..nodes as u32 {
        if !has_arc[node as usize] {
            parts.alone.push(node);
            continue;
        }
        let root = sets.find(node) as usize;
        if number[root] == u32::MAX {
            number[root] = parts.joined.len() as u32;
            parts.joined.push((Vec::new(), Vec::new()));
        }
        let part = &mut parts.joined[number[root] as usize].0;
        local[node as usize] = part.len() as u32;
        part.push(node);
    }
    for arc in arcs {
        let part = number[sets.find(arc.from) as usize] as usize;
        let (from, to) = (local[arc.from as usize], local[arc.to as usize]);
        parts.joined[part].1.push(Arc { from, to, ..*arc });
    }
    parts
}
