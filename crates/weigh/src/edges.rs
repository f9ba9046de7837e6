//! The derivations between the statements of one side of one claim.

use crate::case::Case;
use crate::links::{Link, Links, Shows, Why, repeats};
use crate::notes;
use crate::voices::Voice;
use model::{Contribution, Derivation, Form, ReasonKind, SpeakerKind, Verdict};
use rustc_hash::{FxHashMap, FxHashSet};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// `from` repeats `to`, for all the reasons found.
#[derive(Debug, Clone)]
pub(crate) struct Edge {
    pub(crate) from: u32,
    pub(crate) to: u32,
    /// The greatest of the reasons': they look at the same words and are no independent evidence.
    pub(crate) probability: f64,
    /// Whether it may as well be the other way round.
    pub(crate) both: bool,
    pub(crate) links: Vec<Link>,
}

impl Edge {
    /// As it is shown.
    pub(crate) fn derivation(&self, case: &Case) -> Derivation {
        Derivation {
            from: case.statement(self.from).id().clone(),
            to: case.statement(self.to).id().clone(),
            probability: self.probability,
            reasons: self.links.iter().map(|link| link.reason(case)).collect(),
        }
    }
}

/// A person's decision on two statements of the case.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Decision {
    pub(crate) from: u32,
    pub(crate) to: u32,
    pub(crate) verdict: Verdict,
}

/// All edges among these statements, which are in the order of the case.
pub(crate) fn among(
    case: &Case,
    links: &Links,
    members: &[u32],
    decisions: &[Decision],
) -> Vec<Edge> {
    let holds = |at: &u32| members.binary_search(at).is_ok();
    let mut found: Vec<Link> = Vec::new();
    for from in members.iter().copied() {
        let here = links.of(case, from).filter(|(to, _)| holds(to));
        found.extend(here.map(|(to, link)| Link { from, to, ..link.clone() }));
    }
    let untold: Vec<u32> = members.iter().copied().filter(|at| !links.is_twin(case, *at)).collect();
    relays(case, members, &mut found);
    same_speakers(case, &untold, &mut found);
    own_relays(case, &untold, &mut found);
    parts_of_names(case, &untold, &mut found);
    same_informants(case, &untold, &mut found);
    narrations(case, &untold, &mut found);
    same_descriptions(case, &untold, &mut found);
    same_newsrooms(case, &untold, &mut found);
    found.retain(|link| holds(&link.from) && link.from != link.to);
    decide(combine(found), members, decisions)
}

/// One edge per pair, with its most probable reason first.
fn combine(found: Vec<Link>) -> Vec<Edge> {
    let pair = |link: &Link| (link.from.min(link.to), link.from.max(link.to));
    // Bits of floats that are not negative are in the order of the floats.
    let rank = |(at, link): (usize, &Link)| {
        (pair(link), Reverse(link.probability.to_bits()), link.from, at)
    };
    let mut order: Vec<_> = found.iter().enumerate().map(rank).collect();
    order.sort_unstable();
    let mut found: Vec<Option<Link>> = found.into_iter().map(Some).collect();
    let pairs = order.chunk_by(|a, b| a.0 == b.0);
    let of_pair = |links: &[(_, _, _, usize)]| {
        edge(links.iter().filter_map(|(_, _, _, at)| found[*at].take()).collect())
    };
    pairs.filter_map(of_pair).collect()
}

/// The edge of all links between two statements. It goes both ways only where the surest link
/// makes the two one, or no link knows the way.
fn edge(links: Vec<Link>) -> Option<Edge> {
    let first = links.first()?;
    let are_one = first.both && first.probability >= repeats::SURE;
    let way = links.iter().find(|link| !link.both).filter(|_| !are_one).unwrap_or(first);
    let Link { from, to, both, .. } = *way;
    Some(Edge { from, to, probability: first.probability, both, links })
}

/// A relay repeats what it passes on.
fn relays(case: &Case, members: &[u32], found: &mut Vec<Link>) {
    for at in members {
        let statement = case.statement(*at);
        let Some(source) = statement.relayed_from.as_ref().and_then(|id| case.at(id)) else {
            continue;
        };
        let kind = match statement.form {
            Form::Direct => ReasonKind::Quotes,
            Form::Indirect | Form::Mixed => ReasonKind::Cites,
        };
        let why = Why::new(repeats::SURE, kind, Shows::Cue, notes::PASSES_ON);
        if members.binary_search(&source).is_ok() {
            found.push(Link::directed(*at, source, false, why));
        }
    }
}

/// What one named person or body says at several times is one origin.
fn same_speakers(case: &Case, members: &[u32], found: &mut Vec<Link>) {
    let note = notes::SAME_SPEAKER;
    let mut first: FxHashMap<u32, u32> = FxHashMap::default();
    let is_account = |at: &&u32| case.voice(**at).account;
    for at in members.iter().filter(is_account) {
        let Some(who) = case.voice(*at).who else {
            continue;
        };
        let earliest = *first.entry(who).or_insert(*at);
        if earliest != *at {
            let why = Why::new(repeats::SURE, ReasonKind::SameInformant, Shows::Speaker, note);
            found.push(Link::directed(*at, earliest, true, why));
        }
    }
    for at in members.iter().filter(|at| case.statement(**at).contribution == Contribution::Relay) {
        let own = case.voice(*at).who.and_then(|who| first.get(&who));
        let passes_on = case.statement(*at).relayed_from.as_ref().and_then(|id| case.at(id));
        let placed = passes_on.is_some_and(|source| members.binary_search(&source).is_ok());
        if let (Some(own), false) = (own, placed) {
            let why = Why::new(repeats::SURE, ReasonKind::SameInformant, Shows::Speaker, note);
            found.push(Link::directed(*at, *own, false, why));
        }
    }
}

/// Who shares a source and in the same document speaks of the matter without having lived it
/// speaks from that source.
fn own_relays(case: &Case, members: &[u32], found: &mut Vec<Link>) {
    let mut relays: FxHashMap<(u32, u32), u32> = FxHashMap::default();
    for at in members {
        let (statement, voice) = (case.statement(*at), case.voice(*at));
        let passes_on =
            statement.contribution == Contribution::Relay && statement.relayed_from.is_some();
        if let (true, Some(who)) = (passes_on, voice.who) {
            relays.entry((voice.document, who)).or_insert(*at);
        }
    }
    for at in members {
        let voice = case.voice(*at);
        let relay = voice.who.and_then(|who| relays.get(&(voice.document, who)));
        if let (Some(relay), true, false) = (relay, voice.account, voice.first_hand) {
            let note = notes::SPEAKER_PASSES_ON;
            let why = Why::new(repeats::FROM_OWN_RELAY, ReasonKind::Cites, Shows::Speaker, note);
            found.push(Link::directed(*at, *relay, false, why));
        }
    }
}

/// "Ruiz" is linked to "Ana Ruiz" where only one fuller name has all its words.
fn parts_of_names(case: &Case, members: &[u32], found: &mut Vec<Link>) {
    let mut first: BTreeMap<&str, u32> = BTreeMap::new();
    let is_person = |at: &&u32| {
        let voice = case.voice(**at);
        voice.kind == SpeakerKind::Person && voice.who.is_some() && voice.account
    };
    for at in members.iter().filter(is_person) {
        first.entry(case.voice(*at).name.as_str()).or_insert(*at);
    }
    let length = |name: &str| name.split(' ').count();
    let mut by_word: FxHashMap<&str, Vec<&str>> = FxHashMap::default();
    for name in first.keys() {
        for word in name.split(' ') {
            by_word.entry(word).or_default().push(name);
        }
    }
    // Longest first: only those can be fuller, and most names have no fuller one at all.
    for names in by_word.values_mut() {
        names.sort_by_key(|name| std::cmp::Reverse(length(name)));
    }
    for (name, at) in &first {
        let last = name.split(' ').next_back().unwrap_or_default();
        let parts: BTreeSet<&str> = name.split(' ').collect();
        let longer = by_word.get(last).into_iter().flatten();
        let longer = longer.take_while(|other| length(other) > length(name));
        // Two are enough to know that it is not one.
        let fuller = longer.filter(|other| {
            let words: BTreeSet<&str> = other.split(' ').collect();
            parts.is_subset(&words)
        });
        let fuller: Vec<&str> = fuller.take(2).copied().collect();
        if let [only] = fuller[..]
            && case.voice(*at).who != case.voice(first[only]).who
        {
            let note = notes::PART_OF_NAME;
            let why =
                Why::new(repeats::PART_OF_NAME, ReasonKind::SameInformant, Shows::Speaker, note);
            found.push(Link::by_time(case, *at, first[only], why));
        }
    }
}

/// Two who name the same informant.
fn same_informants(case: &Case, members: &[u32], found: &mut Vec<Link>) {
    let mut first: FxHashMap<u32, u32> = FxHashMap::default();
    // Where the informant speaks too, both cite that statement.
    let speaking: FxHashSet<u32> = members.iter().filter_map(|at| case.voice(*at).who).collect();
    for at in members.iter().filter(|at| case.voice(**at).account) {
        let informant = case.voice(*at).informant;
        let Some(informant) = informant.filter(|who| !speaking.contains(who)) else {
            continue;
        };
        let earliest = *first.entry(informant).or_insert(*at);
        if earliest != *at {
            let note = notes::SAME_INFORMANT;
            let why = Why::new(repeats::CITED, ReasonKind::SameInformant, Shows::Content, note);
            found.push(Link::by_time(case, *at, earliest, why));
        }
    }
}

/// The own words of a document are one voice, and sum up those whom it quotes on the matter.
fn narrations(case: &Case, members: &[u32], found: &mut Vec<Link>) {
    for statements in by_document(case, members).values() {
        let narrates =
            |at: &&u32| case.voice(**at).kind == SpeakerKind::Document && case.voice(**at).account;
        let own: Vec<u32> = statements.iter().filter(narrates).copied().collect();
        let Some(first) = own.first() else { continue };
        for at in &own[1..] {
            let why = Why::new(
                repeats::SURE,
                ReasonKind::SameInformant,
                Shows::Content,
                notes::OWN_WORDS,
            );
            found.push(Link::directed(*at, *first, true, why));
        }
        if own.iter().any(|at| case.voice(*at).first_hand) {
            continue;
        }
        let nearest =
            own.iter().filter_map(|at| Some((*at, quoted_nearest(case, *at, statements)?)));
        // One link is enough, since the document's words are one: the closest pair shows it best.
        let closest = nearest.min_by_key(|(at, to)| remoteness(case.voice(*at), case.voice(*to)));
        if let Some((at, to)) = closest {
            let note = notes::SUMS_UP;
            let why = Why::new(repeats::NARRATION, ReasonKind::Quotes, Shows::Content, note);
            found.push(Link::directed(at, to, false, why));
        }
    }
}

fn quoted_nearest(case: &Case, at: u32, statements: &[u32]) -> Option<u32> {
    let quoted = statements.iter().copied().filter(|other| {
        let statement = case.statement(*other);
        statement.speaker.kind != SpeakerKind::Document
            && statement.contribution != Contribution::Opinion
    });
    quoted.min_by_key(|other| (remoteness(case.voice(at), case.voice(*other)), *other))
}

/// Relays after accounts, other acts after the same ones, then by characters between.
fn remoteness(a: &Voice, b: &Voice) -> (bool, bool, u32) {
    (!b.account, a.acts & b.acts == 0, a.start.abs_diff(b.start))
}

fn by_document(case: &Case, members: &[u32]) -> BTreeMap<u32, Vec<u32>> {
    let mut documents: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for at in members {
        documents.entry(case.voice(*at).document).or_default().push(*at);
    }
    documents
}

/// Unnamed speakers of one description in one document are taken for one.
fn same_descriptions(case: &Case, members: &[u32], found: &mut Vec<Link>) {
    let mut first: FxHashMap<(u32, &str), u32> = FxHashMap::default();
    for at in members {
        let voice = case.voice(*at);
        if voice.kind != SpeakerKind::Unnamed || !voice.account {
            continue;
        }
        let earliest = *first.entry((voice.document, &voice.name)).or_insert(*at);
        if earliest != *at {
            let note = notes::SAME_DESCRIPTION;
            let why = Why::new(
                repeats::SAME_DESCRIPTION,
                ReasonKind::SameInformant,
                Shows::Speaker,
                note,
            );
            found.push(Link::directed(*at, earliest, false, why));
        }
    }
}

/// Nameless words from one newsroom on one day may rest on one informant.
fn same_newsrooms(case: &Case, members: &[u32], found: &mut Vec<Link>) {
    let mut first: FxHashMap<(u32, i32), u32> = FxHashMap::default();
    for at in members {
        let voice = case.voice(*at);
        let (Some(outlet), Some(day), true) = (voice.outlet, voice.day, voice.is_nameless()) else {
            continue;
        };
        if !voice.account || voice.first_hand {
            continue;
        }
        let earliest = *first.entry((outlet, day)).or_insert(*at);
        if case.voice(earliest).document != voice.document {
            let note = notes::SAME_NEWSROOM;
            let why =
                Why::new(repeats::SAME_NEWSROOM, ReasonKind::SameOwnerOrWire, Shows::Nothing, note);
            found.push(Link::by_time(case, *at, earliest, why));
        }
    }
}

/// Judgements win: a repeat becomes sure; between independent statements, every machine edge that
/// leads the later one to where the earlier one leads is cut.
fn decide(mut edges: Vec<Edge>, members: &[u32], decisions: &[Decision]) -> Vec<Edge> {
    let holds = |at: &u32| members.binary_search(at).is_ok();
    let here = decisions.iter().filter(|decision| holds(&decision.from) && holds(&decision.to));
    let (repeat, apart): (Vec<&Decision>, Vec<&Decision>) =
        here.partition(|decision| decision.verdict == Verdict::Repeats);
    for decision in apart {
        separate(&mut edges, decision.from, decision.to);
    }
    for decision in repeat {
        let pair = (decision.from, decision.to);
        edges.retain(|edge| (edge.from, edge.to) != pair && (edge.to, edge.from) != pair);
        let why = Why::new(repeats::SURE, ReasonKind::Judged, Shows::Nothing, notes::DECIDED);
        let link = Link::directed(decision.from, decision.to, false, why);
        edges.extend(combine(vec![link]));
    }
    edges
}

/// Cuts edges until the two lead to nothing in common. Where the one leads to the other, it loses
/// the edge by which it does; else the later one loses the edge to what both lead to.
fn separate(edges: &mut Vec<Edge>, a: u32, b: u32) {
    let (earlier, later) = (a.min(b), a.max(b));
    loop {
        let (of_earlier, of_later) = (reached(edges, earlier), reached(edges, later));
        if of_earlier.is_disjoint(&of_later) {
            return;
        }
        let earlier_leads = of_earlier.contains(&later) && !of_later.contains(&earlier);
        let (from, goal) = if earlier_leads { (earlier, of_later) } else { (later, of_earlier) };
        let out = |edge: &Edge| match (edge.from == from, edge.both && edge.to == from) {
            (true, _) => Some(edge.to),
            (false, true) => Some(edge.from),
            (false, false) => None,
        };
        let leads_there = |at: u32| !reached(edges, at).is_disjoint(&goal);
        let Some(cut) = edges.iter().position(|edge| out(edge).is_some_and(leads_there)) else {
            return;
        };
        edges.remove(cut);
    }
}

/// All that a statement can lead back to, itself included.
fn reached(edges: &[Edge], from: u32) -> BTreeSet<u32> {
    let mut next: HashMap<u32, Vec<u32>> = HashMap::new();
    for edge in edges {
        next.entry(edge.from).or_default().push(edge.to);
        if edge.both {
            next.entry(edge.to).or_default().push(edge.from);
        }
    }
    let mut reached = BTreeSet::from([from]);
    let mut open = vec![from];
    while let Some(at) = open.pop() {
        for to in next.get(&at).into_iter().flatten() {
            if reached.insert(*to) {
                open.push(*to);
            }
        }
    }
    reached
}
