//! People who speak for a body that also speaks itself: a report and the director who presents it
//! are one origin.

use crate::case::Case;
use crate::links::{Firsts, Link, Shows, Why, bodies_in, repeats};
use crate::names::words;
use crate::notes;
use crate::voices::Voice;
use model::ReasonKind;

/// Words of a role that was given up: then one speaks for oneself.
const FORMER: &[&str] =
    &["former", "ex", "late", "retired", "exdirector", "exdirectora", "antiguo", "antigua"];

/// Links between what a body says and what those say who hold an office in it. Who lived or saw it
/// is an origin of their own all the same.
pub(crate) fn find(case: &Case, at: u32, firsts: &Firsts, found: &mut Vec<Link>) {
    let voice = case.voice(at);
    let Some(role) = voice.role.filter(|_| speaks_in_office(voice)) else { return };
    let role = case.names.roles.text(role);
    if words(role).any(|word| FORMER.contains(&word)) {
        return;
    }
    for name in bodies_in(role) {
        let statements = firsts.of_body(&name);
        found.extend(statements.and_then(|statements| link(case, at, statements)));
    }
}

fn speaks_in_office(voice: &Voice) -> bool {
    voice.side.is_some() && voice.account && !voice.first_hand && voice.who.is_some()
}

/// To the statement of the body that is about most of the same acts, on the same side.
fn link(case: &Case, at: u32, statements: &[u32]) -> Option<Link> {
    let voice = case.voice(at);
    let candidates = statements.iter().copied().filter(|other| *other != at);
    let fitting = candidates.filter(|other| {
        let other = case.voice(*other);
        other.account && other.side == voice.side && other.families & voice.families != 0
    });
    let shared = |other: u32| (case.voice(other).acts & voice.acts).count_ones();
    let best = fitting.max_by(|a, b| shared(*a).cmp(&shared(*b)).then(b.cmp(a)))?;
    let note = notes::SPEAKS_FOR;
    let why = Why::new(repeats::SPEAKS_FOR, ReasonKind::SameInformant, Shows::Speaker, note);
    Some(Link::by_time(case, at, best, why))
}
