//! People who speak for a body that also speaks itself: a report and the director who presents it
//! are one origin.

use crate::links::{Link, Shows, Why, repeats};
use crate::names::{fold, name_key, words};
use crate::notes;
use crate::voices::{Case, Voice};
use model::{ReasonKind, SpeakerKind};
use std::collections::BTreeMap;

/// Words of a role that was given up: then one speaks for oneself.
const FORMER: &[&str] =
    &["former", "ex", "late", "retired", "exdirector", "exdirectora", "antiguo", "antigua"];

/// How many statements of a body are looked through.
const NEAREST: usize = 32;

/// A body by the words of its name, with its statements in the order of the case.
type Bodies = BTreeMap<Vec<String>, Vec<u32>>;

/// Links between what a body says and what those say who hold an office in it. Who lived or saw it
/// is an origin of their own all the same.
pub(crate) fn find(case: &Case<'_>, found: &mut Vec<Link>) {
    let bodies = bodies(case);
    if bodies.is_empty() {
        return;
    }
    let longest = bodies.keys().map(Vec::len).max().unwrap_or(0);
    for at in 0..case.statements.len() as u32 {
        let (statement, voice) = (case.statement(at), case.voice(at));
        let Some(role) = statement.speaker.role.as_deref().filter(|_| speaks_in_office(voice))
        else {
            continue;
        };
        let role = fold(role);
        let role: Vec<String> = words(&role).map(str::to_owned).collect();
        if role.iter().any(|word| FORMER.contains(&word.as_str())) {
            continue;
        }
        let ranges =
            (0..role.len()).flat_map(|start| (1..=longest).map(move |length| (start, length)));
        let named =
            ranges.filter_map(|(start, length)| bodies.get(role.get(start..start + length)?));
        found.extend(named.filter_map(|statements| link(case, at, statements)));
    }
}

fn speaks_in_office(voice: &Voice) -> bool {
    voice.side.is_some() && voice.account && !voice.first_hand && voice.who.is_some()
}

fn bodies(case: &Case<'_>) -> Bodies {
    let mut bodies = Bodies::new();
    for at in 0..case.statements.len() as u32 {
        let speaker = &case.statement(at).speaker;
        if matches!(speaker.kind, SpeakerKind::Organisation | SpeakerKind::Government) {
            let name: Vec<String> = words(&name_key(&speaker.name)).map(str::to_owned).collect();
            bodies.entry(name).or_default().push(at);
        }
    }
    bodies.remove(&Vec::new());
    bodies
}

/// To the statement of the body that is about most of the same acts, on the same side.
fn link(case: &Case<'_>, at: u32, statements: &[u32]) -> Option<Link> {
    let voice = case.voice(at);
    let candidates = statements.iter().copied().filter(|other| *other != at).take(NEAREST);
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
