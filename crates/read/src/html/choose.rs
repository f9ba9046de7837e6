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
use std::ops::Range;

/// Less running text than this is hardly a page's main text where there is more.
const LITTLE: usize = 1000;
/// So much is enough where the page confirms it.
const ENOUGH: usize = 200;

/// The main text of a page; empty where none can be told apart.
///
/// What the page says is believed at first. Where that leaves little and nothing confirms it, less
/// is believed, step by step, and taken if it gives much more.
///
/// `seen` are the sums of all that is not hidden, and what is.
pub(crate) fn main_text(
    tree: &Tree,
    cues: &[Cue],
    facts: &Facts,
    seen: (&Sums, &[bool]),
) -> Vec<Passage> {
    let guide = Guide::of(&facts.texts);
    let mut best = attempt(tree, cues, &guide, facts, seen);
    let mut found: usize = best.iter().map(worth).sum();
    if found >= LITTLE || (found >= ENOUGH && is_confirmed(tree, &best, facts)) {
        return best;
    }
    for (step, factor) in [(without_words as Step, 2), (with_comments, 4), (with_hidden, 3)] {
        let believed: Vec<Cue> =
            (0..tree.nodes.len()).map(|id| step(cues[id], of_name(tree.name(id)))).collect();
        let other = attempt(tree, &believed, &guide, facts, seen);
        let there: usize = other.iter().map(worth).sum();
        if there > found * factor + 100 {
            (best, found) = (other, there);
        }
    }
    best
}

/// What is still believed of a cue, given that of the element's name alone.
type Step = fn(Cue, Cue) -> Cue;

/// What class and id say of foreign things is not believed.
fn without_words(cue: Cue, by_name: Cue) -> Cue {
    match cue {
        Cue::Foreign | Cue::Beside | Cue::Small => by_name,
        cue => cue,
    }
}

/// Nor what they say of comments: the text of a forum is one.
fn with_comments(cue: Cue, by_name: Cue) -> Cue {
    without_words(if cue == Cue::Comments { Cue::None } else { cue }, by_name)
}

/// Nor that something is hidden: some pages show their text only after a script has run.
fn with_hidden(cue: Cue, by_name: Cue) -> Cue {
    with_comments(if cue == Cue::Hidden { Cue::None } else { cue }, by_name)
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

fn attempt(
    tree: &Tree,
    cues: &[Cue],
    guide: &Guide,
    facts: &Facts,
    (seen, unseen): (&Sums, &[bool]),
) -> Vec<Passage> {
    let hidden: Vec<bool> =
        (0..tree.nodes.len()).map(|id| cues[id] == Cue::Hidden || is_code(tree, id)).collect();
    let own = (hidden != unseen).then(|| Sums::of(tree, &passages(tree, &hidden), worth));
    let sums = own.as_ref().unwrap_or(seen);
    let mut left_out = left_out(tree, cues, sums, &hidden);
    teasers(tree, sums, &mut left_out);
    let all = passages(tree, &left_out);
    let container = container(tree, &all, guide);
    let range = container..tree.nodes[container].end;
    let title = title_passage(tree, &all, container);
    let near = near(tree, container);
    let chosen = all.into_iter().enumerate().filter(|(at, p)| {
        let is_below_title = title.is_some_and(|title| *at > title) || near.contains(&p.node);
        let is_lead = is_below_title && p.node < container && is_lead(p);
        range.contains(&p.node) || is_lead
    });
    let chosen = of_one_article(tree, chosen.map(|(_, p)| p).collect());
    trimmed(chosen, facts, guide)
}

/// Without other articles with titles of their own, which pages without an end show below the
/// first.
fn of_one_article(tree: &Tree, mut chosen: Vec<Passage>) -> Vec<Passage> {
    let article = |p: &Passage| tree.upwards(p.node).find(|id| tree.name(*id) == "article");
    let Some(own) = chosen.iter().find(|p| worth(p) > 0).and_then(article) else {
        return chosen;
    };
    let is_titled = |id: NodeId| tree.inside(id).any(|inner| tree.name(inner) == "h1");
    let inside = own..tree.nodes[own].end;
    let mut titled: Option<(NodeId, bool)> = None;
    chosen.retain(|p| {
        let Some(other) = article(p).filter(|other| !inside.contains(other)) else {
            return true;
        };
        let known = titled.filter(|(id, _)| *id == other);
        let (_, is_other) = *titled.insert(known.unwrap_or_else(|| (other, is_titled(other))));
        !is_other
    });
    chosen
}

/// Whether a passage above the text may be its first one. Some pages set it as a heading.
fn is_lead(p: &Passage) -> bool {
    const SHORTEST: usize = 60;
    let is_heading = p.kind == BlockKind::Heading && p.linked == 0 && p.letters >= SHORTEST;
    is_running(p) || is_heading
}

/// What stands around the container: within a few elements, and in the same article.
fn near(tree: &Tree, container: NodeId) -> Range<NodeId> {
    const STEPS: usize = 3;
    let mut outer = container;
    for up in tree.upwards(container).take(STEPS + 1) {
        if matches!(tree.name(up), "body" | "html") {
            break;
        }
        outer = up;
        if matches!(tree.name(up), "article" | "main") {
            break;
        }
    }
    outer..tree.nodes[outer].end
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
            Cue::Foreign => inside * 2 < all || all == 0,
            Cue::Comments => inside + 200 < all || inside * 4 < all * 3,
            Cue::Beside => inside * 4 < all,
            Cue::Small => running == 0 && inside * 6 < all,
            // What has more than one passage is a text beside a picture.
            Cue::Caption => inside * 6 < all && running <= 1,
            Cue::Hidden => true,
            Cue::Main | Cue::None | Cue::Post => false,
        }
    };
    (0..tree.nodes.len()).map(|id| hidden[id] || is_out(id)).collect()
}

/// Leaves out teasers: elements beside each other that are alike, each a link to another text
/// with a few words about it.
fn teasers(tree: &Tree, sums: &Sums, left_out: &mut [bool]) {
    const LEAST: usize = 3;
    for id in 0..tree.nodes.len() {
        if left_out[id] || sums.inside(tree, id).linking < LEAST {
            continue;
        }
        let teasers: Vec<NodeId> =
            tree.children(id).filter(|child| is_teaser(sums.inside(tree, *child))).collect();
        for teaser in &teasers {
            let is_like = |other: &&NodeId| alike(tree, **other, *teaser);
            if teasers.len() < 200 && teasers.iter().filter(is_like).count() >= LEAST {
                left_out[*teaser] = true;
            }
        }
    }
}

fn is_teaser(sum: Sum) -> bool {
    const LONGEST: usize = 400;
    sum.linking > 0 && sum.linked * 10 >= sum.letters && sum.running <= 2 && sum.worth <= LONGEST
}

/// Whether two elements have the same name and the same class.
fn alike(tree: &Tree, one: NodeId, other: NodeId) -> bool {
    let says = !class(tree, one).is_empty()
        || matches!(tree.name(one), "li" | "article" | "section" | "dl" | "tr");
    says && tree.name(one) == tree.name(other) && class(tree, one) == class(tree, other)
}

fn class<'a>(tree: &Tree<'a>, id: NodeId) -> &'a str {
    let What::Element { attributes, .. } = tree.nodes[id].what else {
        return "";
    };
    let found =
        super::markup::attributes(attributes).find(|(name, _)| name.eq_ignore_ascii_case("class"));
    found.map_or("", |(_, class)| class)
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
    let holds_text = |id: &NodeId| sums.inside(tree, *id).worth > 0;
    largest(tree, sums, ids().filter(|id| holds_text(id) && is_body(tree, *id)))
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
        if inside.worth * 10 < whole.worth * 9 && is_text(whole.without(inside)) {
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
    rest.linked * 5 < rest.letters && rest.worth * 3 > rest.letters
}
