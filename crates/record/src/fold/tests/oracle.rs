//! The same semantics once more, as slowly and plainly as they can be said: sets of everything
//! that came before, instead of clocks, and no order of folding.

use super::histories::History;
use super::*;

type Entries = BTreeSet<EntryId>;

struct Oracle<'a> {
    history: &'a History,
    bodies: BTreeMap<EntryId, Body>,
    /// All that each entry comes after.
    pasts: BTreeMap<EntryId, Entries>,
    undone: Entries,
    /// The members of each register, with what a choice names there.
    registers: BTreeMap<About, Vec<(EntryId, Option<Resolve>)>>,
}

/// Which entries hold in each register but those of consent.
pub(super) fn expected(history: &History) -> BTreeMap<About, Entries> {
    let (bodies, pasts) = (BTreeMap::new(), BTreeMap::new());
    let (undone, registers) = (Entries::new(), BTreeMap::new());
    let mut oracle = Oracle { history, bodies, pasts, undone, registers };
    oracle.read();
    oracle.undo();
    oracle.fill();
    let held =
        oracle.registers.iter().map(|(about, members)| (about.clone(), oracle.held(members)));
    held.filter(|(_, held)| !held.is_empty()).collect()
}

impl Oracle<'_> {
    fn read(&mut self) {
        for id in &self.history.written {
            let payload = self.history.payload(*id);
            let is_hidden = self.history.hidden.contains(id);
            let mut direct = if is_hidden { Vec::new() } else { payload.deps.clone() };
            direct.extend(id.seq.checked_sub(1).map(|seq| EntryId { seq, ..*id }));
            let mut past: Entries = direct.iter().copied().collect();
            direct.iter().for_each(|before| past.extend(&self.pasts[before]));
            self.pasts.insert(*id, past);
            let body = if is_hidden { Body::Unreadable } else { Body::read(payload) };
            self.bodies.insert(*id, body);
        }
    }

    /// Forwards to see which undos are refused, backwards to see which of the others count.
    fn undo(&mut self) {
        let mut lasting = Entries::new();
        let mut targets = BTreeMap::new();
        for id in &self.history.written {
            match &self.bodies[id] {
                Body::Undo(Undo { entry })
                    if !self.pasts[id].contains(entry) || lasting.contains(entry) =>
                {
                    lasting.insert(*id);
                }
                Body::Undo(Undo { entry }) => {
                    targets.insert(*id, *entry);
                }
                Body::Genesis(_) | Body::Withdraw(_) | Body::Destroyed(_) | Body::Moved(_) => {
                    lasting.insert(*id);
                }
                _ => {}
            }
        }
        for id in self.history.written.iter().rev() {
            if let Some(target) = targets.get(id).filter(|_| !self.undone.contains(id)) {
                self.undone.insert(*target);
            }
        }
    }

    fn fill(&mut self) {
        for id in &self.history.written {
            if let Body::Resolve(resolve) = &self.bodies[id] {
                if resolve.entries.iter().all(|named| self.pasts[id].contains(named)) {
                    self.choose(*id, resolve.clone());
                }
                continue;
            }
            for about in abouts(&self.bodies[id]) {
                self.registers.entry(about).or_default().push((*id, None));
            }
        }
    }

    fn choose(&mut self, id: EntryId, mut resolve: Resolve) {
        let all = resolve.entries.clone();
        for members in self.registers.values_mut() {
            let is_member = |named: &EntryId| members.iter().any(|(member, _)| member == named);
            resolve.entries = all.iter().copied().filter(is_member).collect();
            if is_member(&resolve.chosen) && resolve.entries.len() > 1 {
                members.push((id, Some(resolve.clone())));
            }
        }
    }

    fn held(&self, members: &[(EntryId, Option<Resolve>)]) -> Entries {
        let counts = |member: &&(EntryId, Option<Resolve>)| self.counts(members, member.0);
        let counting: Vec<_> = members.iter().filter(counts).collect();
        let holds = |id: &EntryId| !counting.iter().any(|newer| self.replaces(newer, *id));
        counting.iter().map(|(id, _)| *id).filter(holds).collect()
    }

    fn counts(&self, members: &[(EntryId, Option<Resolve>)], id: EntryId) -> bool {
        let choice = members
            .iter()
            .find(|(member, _)| *member == id)
            .and_then(|(_, choice)| choice.as_ref());
        !self.undone.contains(&id)
            && choice.is_none_or(|choice| self.counts(members, choice.chosen))
    }

    fn replaces(&self, newer: &(EntryId, Option<Resolve>), older: EntryId) -> bool {
        match &newer.1 {
            None => self.pasts[&newer.0].contains(&older),
            Some(choice) => choice
                .entries
                .iter()
                .any(|named| *named == older || self.pasts[named].contains(&older)),
        }
    }
}

fn same_person(a: &Id, b: &Id, reviewer: Option<&Id>) -> About {
    let (a, b) = pair(a.clone(), b.clone());
    About::SamePerson { a, b, reviewer: reviewer.cloned() }
}

fn abouts(body: &Body) -> Vec<About> {
    match body {
        Body::SamePerson(body) => vec![same_person(&body.a, &body.b, None)],
        Body::Compared(body) => vec![same_person(&body.a, &body.b, body.reviewer.as_ref())],
        Body::Repeats(body) => vec![About::repeats(&pair(body.from.clone(), body.to.clone()))],
        Body::Assess(body) => vec![About::assessment(&(body.claim.clone(), body.analyst.clone()))],
        Body::Protect(body) => vec![About::protection(&(body.subject.clone(), body.field.clone()))],
        Body::Statement(body) => {
            let edits = body.edits.keys().map(|field| About::Edit(body.statement.clone(), *field));
            let content = body.content.iter().map(|_| About::content(&body.statement));
            edits.chain(content).chain([About::verdict(&body.statement)]).collect()
        }
        _ => Vec::new(),
    }
}
