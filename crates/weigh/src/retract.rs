//! What a speaker took back counts as if it had never been said.

use crate::DocumentFacts;
use crate::names::name_key;
use crate::voices::day_of;
use model::{ActType, DocumentId, SpeakerKind, Stance, Statement};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The statements without those taken back by the same speaker, and without the retractions.
///
/// A retraction that names acts takes back what its speaker said of those kinds, not later than
/// the retraction. One that names none takes back what the speaker said if all of that is of one
/// kind; where it is of several kinds, nobody can say which was meant, and nothing is dropped.
pub(crate) fn without_retracted<'a>(
    statements: &[&'a Statement],
    facts: &HashMap<DocumentId, &DocumentFacts>,
) -> Vec<&'a Statement> {
    let day = |at: usize| day_of(statements[at], facts.get(&statements[at].document()).copied());
    let mut dropped = vec![false; statements.len()];
    for said in by_retracting_speaker(statements) {
        let (retractions, others): (Vec<usize>, Vec<usize>) =
            said.into_iter().partition(|at| statements[*at].stance == Stance::Retracts);
        for retraction in retractions {
            let not_later = |at: &usize| !is_after(day(*at), day(retraction));
            let candidates: Vec<usize> = others.iter().copied().filter(not_later).collect();
            for at in taken_back(statements, retraction, &candidates) {
                dropped[at] = true;
            }
            dropped[retraction] = true;
        }
    }
    let kept = statements.iter().zip(dropped).filter(|(_, dropped)| !dropped);
    kept.map(|(statement, _)| *statement).collect()
}

/// All that those say who take something back, speaker by speaker.
fn by_retracting_speaker(statements: &[&Statement]) -> Vec<Vec<usize>> {
    let retracts = |statement: &&&Statement| statement.stance == Stance::Retracts;
    let retracting = statements.iter().filter(retracts).filter_map(|s| speaker_key(s));
    let mut said: BTreeMap<String, Vec<usize>> =
        retracting.map(|speaker| (speaker, Vec::new())).collect();
    if said.is_empty() {
        return Vec::new();
    }
    for (at, statement) in statements.iter().enumerate() {
        if let Some(own) = speaker_key(statement).and_then(|key| said.get_mut(&key)) {
            own.push(at);
        }
    }
    said.into_values().collect()
}

fn is_after(day: Option<i32>, other: Option<i32>) -> bool {
    matches!((day, other), (Some(a), Some(b)) if a > b)
}

fn taken_back(statements: &[&Statement], retraction: usize, candidates: &[usize]) -> Vec<usize> {
    let families = |at: usize| -> BTreeSet<ActType> {
        statements[at].about.iter().map(|about| about.act.family()).collect()
    };
    let meant = families(retraction);
    let all: BTreeSet<ActType> = candidates.iter().flat_map(|at| families(*at)).collect();
    if meant.is_empty() && all.len() != 1 {
        return Vec::new();
    }
    let meant = if meant.is_empty() { all } else { meant };
    let touches = |at: &&usize| !families(**at).is_disjoint(&meant);
    candidates.iter().filter(touches).copied().collect()
}

/// An unnamed speaker takes back only what the same document has of the same description.
fn speaker_key(statement: &Statement) -> Option<String> {
    let speaker = &statement.speaker;
    let name = name_key(&speaker.name);
    match (&speaker.person, speaker.kind) {
        (Some(person), _) => Some(format!("person:{person}")),
        (None, SpeakerKind::Document) => None,
        (None, SpeakerKind::Unnamed) => Some(format!("{}:{name}", statement.document().hex())),
        (None, _) if name.is_empty() => None,
        (None, _) => Some(format!("name:{name}")),
    }
}
