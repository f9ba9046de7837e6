//! Which passages of a page are its main text.
//!
//! Three cues decide, none alone: what elements say of themselves, where running text is dense,
//! and what the page gives to machines as its text. What an element says is not believed where it
//! would leave too little.

use super::cues::{Cue, is_body, of_name};
use super::facts::Facts;
use super::guide::Guide;
use super::passages::{Passage, passages};
use super::tree::{NodeId, Tree, What, is_heading, is_inline};
use super::trim::trimmed;
use super::worth::{Sum, Sums, is_running, worth};
use model::BlockKind;

/// Less running text than this is hardly a page's main text where there is more.
const LITTLE: usize = 1000;
/// So much is enough where the page confirms it.
const ENOUGH: usize = 200;

/// The main text of a page; empty where none can be told apart.
pub(crate) fn main_text(tree: &Tree, cues: &[Cue], facts: &Facts) -> Vec<Passage> {
    let guide = Guide::of(&facts.texts);
    let strict = attempt(tree, cues, &guide, facts);
    let found: usize = strict.iter().map(worth).sum();
    if found >= LITTLE || (found >= ENOUGH && is_confirmed(tree, &strict, facts)) {
        return strict;
    }
    let by_name: Vec<Cue> = (0..tree.nodes.len()).map(|id| only_by_name(tree, cues, id)).collect();
    let lenient = attempt(tree, &by_name, &guide, facts);
    let there: usize = lenient.iter().map(worth).sum();
    if there > found * 2 + 100 {
        return lenient;
    }
    let shown: Vec<Cue> = by_name.iter().map(|cue| shown(*cue)).collect();
    let all = attempt(tree, &shown, &guide, facts);
    if all.iter().map(worth).sum::<usize>() > found * 3 + 200 { all } else { strict }
}

/// Whether the page says besides that this is its text: by an element around it, or by a
/// description that is taken from it.
fn is_confirmed(tree: &Tree, chosen: &[Passage], facts: &Facts) -> bool {
    let Some(first) = chosen.first() else {
        return false;
    };
    let description = Guide::of(&facts.descriptions);
    let is_article = |id: NodeId| tree.name(id) == "article" || is_body(tree, id);
    chosen.iter().any(|p| description.knows(&p.words)) || tree.upwards(first.node).any(is_article)
}

/// The cue without what hides: some pages show their text only after a script has run.
fn shown(cue: Cue) -> Cue {
    if cue == Cue::Hidden { Cue::None } else { cue }
}

/// The cue without what class and id say of what is foreign.
fn only_by_name(tree: &Tree, cues: &[Cue], id: NodeId) -> Cue {
    match cues[id] {
        Cue::Foreign | Cue::Comments | Cue::Beside | Cue::Small => of_name(tree.name(id)),
        cue => cue,
    }
}

fn attempt(tree: &Tree, cues: &[Cue], guide: &Guide, facts: &Facts) -> Vec<Passage> {
    let hidden: Vec<bool> =
        (0..tree.nodes.len()).map(|id| cues[id] == Cue::Hidden || is_code(tree, id)).collect();
    let all = passages(tree, &hidden);
    let sums = Sums::of(tree, &all, worth);
    let left_out = left_out(tree, cues, &sums, &hidden);
    let all = passages(tree, &left_out);
    let container = container(tree, &all, guide);
    let range = container..tree.nodes[container].end;
    let title = title_passage(tree, &all, container);
    let chosen = all.into_iter().enumerate().filter(|(at, p)| {
        let is_lead = title.is_some_and(|title| *at > title) && p.node < container && is_lead(p);
        range.contains(&p.node) || is_lead
    });
    trimmed(chosen.map(|(_, p)| p).collect(), facts, guide)
}

/// Whether a passage above the text may be its first one. Some pages set it as a heading.
fn is_lead(p: &Passage) -> bool {
    const SHORTEST: usize = 60;
    let is_heading = p.kind == BlockKind::Heading && p.linked == 0 && p.letters >= SHORTEST;
    is_running(p) || is_heading
}

/// Never text, whatever else there is.
fn is_code(tree: &Tree, id: NodeId) -> bool {
    matches!(tree.name(id), "script" | "style" | "title" | "head" | "svg" | "select" | "textarea")
}

/// The last main heading before the container.
fn title_passage(tree: &Tree, all: &[Passage], container: NodeId) -> Option<usize> {
    all.iter()
        .rposition(|p| p.node < container && tree.upwards(p.node).any(|id| tree.name(id) == "h1"))
}

/// The nodes that are no main text by what they say of themselves. What holds a great part of
/// the page's running text is not believed.
fn left_out(tree: &Tree, cues: &[Cue], sums: &Sums, hidden: &[bool]) -> Vec<bool> {
    let all = sums.all().worth;
    let is_out = |id: NodeId| {
        let Sum { worth: inside, running, .. } = sums.inside(tree, id);
        match cues[id] {
            Cue::Foreign => inside * 3 < all || all == 0,
            Cue::Comments => inside + 200 < all || inside * 4 < all * 3,
            Cue::Beside => inside * 6 < all,
            Cue::Small => running == 0 && inside * 6 < all,
            Cue::Caption => inside * 6 < all,
            Cue::Hidden => true,
            Cue::Main | Cue::None | Cue::Post => false,
        }
    };
    (0..tree.nodes.len()).map(|id| hidden[id] || is_out(id)).collect()
}

/// The innermost element that holds nearly all of the main text.
fn container(tree: &Tree, all: &[Passage], guide: &Guide) -> NodeId {
    let guided = Sums::of(tree, all, |p| if guide.knows(&p.words) { worth(p) } else { 0 });
    let plain = Sums::of(tree, all, worth);
    if guide.letters() > LITTLE && guided.all().worth * 2 > guide.letters() {
        let around = around(tree, &guided);
        if plain.inside(tree, around).worth * 2 > plain.all().worth {
            return around;
        }
    }
    descend(tree, &plain, body(tree, &plain).unwrap_or(0))
}

/// The innermost element around nearly all that is known to be text.
fn around(tree: &Tree, guided: &Sums) -> NodeId {
    let all = guided.all().worth;
    let holds = |id: &NodeId| guided.inside(tree, *id).worth * 20 >= all * 19;
    (0..tree.nodes.len()).rev().find(holds).unwrap_or(0)
}

/// The element that says that it is the text of the page, where one does.
fn body(tree: &Tree, sums: &Sums) -> Option<NodeId> {
    if sums.all().worth == 0 {
        return None;
    }
    let ids = || 0..tree.nodes.len();
    largest(tree, sums, ids().filter(|id| is_body(tree, *id)))
        .or_else(|| largest(tree, sums, ids().filter(|id| tree.name(*id) == "article")))
}

/// The largest of some elements, if it holds a good part of the page's text, with those beside
/// it that are nearly as large.
fn largest(tree: &Tree, sums: &Sums, ids: impl Iterator<Item = NodeId>) -> Option<NodeId> {
    let worth = |id: NodeId| sums.inside(tree, id).worth;
    let mut outer: Vec<NodeId> = Vec::new();
    for id in ids {
        let is_inside = outer.last().is_some_and(|last| id < tree.nodes[*last].end);
        if !is_inside {
            outer.push(id);
        }
    }
    let most = outer.iter().map(|id| worth(*id)).max()?;
    let whole: usize = outer.iter().map(|id| worth(*id)).sum();
    if most * 3 < sums.all().worth && whole * 2 < sums.all().worth {
        return None;
    }
    outer.retain(|id| worth(*id) * 3 >= most);
    let (first, last) = (*outer.first()?, *outer.last()?);
    tree.upwards(first).find(|id| (*id..tree.nodes[*id].end).contains(&last))
}

/// From this element down to the innermost that holds nearly all of the sums.
fn descend(tree: &Tree, sums: &Sums, from: NodeId) -> NodeId {
    let mut at = from;
    loop {
        let whole = sums.inside(tree, at);
        let elements =
            tree.children(at).filter(|id| matches!(tree.nodes[*id].what, What::Element { .. }));
        let Some(best) = elements.max_by_key(|id| sums.inside(tree, *id).worth) else {
            return at;
        };
        let inside = sums.inside(tree, best);
        let holds_most = inside.worth * 4 >= whole.worth * 3 && inside.worth > 0;
        if !holds_most || is_passage(tree.name(best)) {
            return at;
        }
        if inside.worth * 20 < whole.worth * 19 && is_text(whole.without(inside)) {
            return at;
        }
        at = best;
    }
}

/// Whether an element holds a passage, and no text of several.
fn is_passage(name: &str) -> bool {
    let passages =
        ["p", "li", "ul", "ol", "dl", "dt", "dd", "blockquote", "pre", "table", "tr", "figure"];
    passages.contains(&name) || is_heading(name) || is_inline(name)
}

/// Whether what stands beside the best child is running text too, and not teasers.
fn is_text(rest: Sum) -> bool {
    rest.linked * 5 < rest.letters && rest.worth * 2 > rest.letters
}
