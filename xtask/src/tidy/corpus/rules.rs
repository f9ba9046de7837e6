//! What hangs together in an annotation: events and their roles, what lies in what, relations,
//! codes and notes.

use super::codes::Codes;
use super::spans::KINDS;
use crate::standoff::{Attribute, Event, Note, Piece, Relation, Standoff, plain};
use std::collections::BTreeSet;

/// The roles of an event, in their order.
const ROLES: [&str; 3] = ["Source", "Cue", "Content"];

const EVENT_NOTES: [&str; 6] = ["SpeakerName", "Role", "State", "Informant", "Said", "Note"];

const ACT_NOTES: [&str; 5] = ["When", "CountValue", "VictimNames", "PerpetratorNames", "Note"];

/// All findings about an annotation whose spans are sound in themselves.
pub(super) fn check(file: &Standoff, codes: &Codes) -> Vec<String> {
    let mut findings = Vec::new();
    for (id, event) in &file.events {
        findings.extend(of_shape(file, id, event));
        findings.extend(of_codes(file, id));
        findings.extend(of_speaker(file, id));
        findings.extend(of_depth(file, id));
    }
    findings.extend(file.relations.iter().filter_map(|relation| of_relation(file, relation)));
    findings.extend(file.acts().flat_map(|act| of_act(file, act)));
    findings.extend(of_attributes(file, codes));
    findings.extend(file.notes.iter().filter_map(|note| of_note(file, note)));
    findings.extend(crossings(file));
    findings
}

/// What is wrong with the roles of an event and its trigger.
fn of_shape(file: &Standoff, id: &str, event: &Event) -> Vec<String> {
    let mut findings = Vec::new();
    for (name, span) in &event.roles {
        if !ROLES.contains(&plain(name)) || file.role(span) != plain(name) {
            findings.push(format!("{id} has {name}:{span}, which is no such span"));
        }
    }
    if !event.roles.is_sorted_by_key(|(name, _)| ROLES.iter().position(|role| *role == plain(name)))
    {
        findings.push(format!("{id} has its roles out of order"));
    }
    let filled = ROLES.map(|role| file.filling(id, role));
    let [source, cue, content] = &filled;
    if content.is_empty() {
        findings.push(format!("{id} has no Content"));
    }
    if !KINDS.contains(&event.kind) || (event.kind == KINDS[0]) == source.is_empty() {
        findings
            .push(format!("{id} is of the kind {}, which does not fit its sources", event.kind));
    }
    let anchor = [cue, source, content].into_iter().find(|pieces| !pieces.is_empty());
    let repeats = anchor.is_some_and(|anchor| within(file.pieces(event.trigger), anchor));
    if file.role(event.trigger) != event.kind || !repeats {
        findings.push(format!("{id} has the trigger {}, which does not repeat it", event.trigger));
    }
    if touch(source, cue) || touch(source, content) || touch(cue, content) {
        findings.push(format!("{id} has roles that overlap"));
    }
    findings
}

/// What is missing or too much among the attributes of an event.
fn of_codes(file: &Standoff, id: &str) -> Vec<String> {
    let has = |name: &str| file.has(id, name);
    let is_question = has("Question");
    let mut findings = Vec::new();
    let missing = ["Form", "Speaker"].into_iter().filter(|name| !has(name));
    findings.extend(missing.map(|name| format!("{id} has no {name}")));
    for name in ["Stance", "Basis", "Contribution"] {
        match (is_question, has(name)) {
            (true, true) => findings.push(format!("{id} is a question and has a {name}")),
            (false, false) => findings.push(format!("{id} has no {name}")),
            _ => {}
        }
    }
    let stance = file.value(id, "Stance");
    if has("Specific") && stance != Some("denies") {
        findings.push(format!("{id} is Specific and no denial"));
    }
    if !file.related(id, "Condition").is_empty() && stance != Some("offers") {
        findings.push(format!("{id} has a Condition and is no offer"));
    }
    let shows = file.is_noted(id, "Informant")
        || ["RelayOf", "BasisCue"].iter().any(|kind| !file.related(id, kind).is_empty());
    if file.value(id, "Basis") == Some("heard_from") && !shows {
        findings.push(format!("{id} is heard_from and shows no informant, relay or basis cue"));
    }
    findings
}

/// What is wrong with who speaks: own voice, carried over, and the name.
fn of_speaker(file: &Standoff, id: &str) -> Vec<String> {
    let (source, cue) = (file.filling(id, "Source"), file.filling(id, "Cue"));
    let (own, carried) = (file.has(id, "OwnVoice"), file.has(id, "CarriedOver"));
    let bare = source.is_empty() && cue.is_empty();
    let mut findings = Vec::new();
    if (bare && own == carried) || (!bare && own) {
        findings.push(format!("{id}: without source and cue, and only then, one of OwnVoice and CarriedOver stands alone"));
    }
    if carried == file.related(id, "Antecedent").is_empty() {
        findings.push(format!("{id}: CarriedOver goes with an Antecedent"));
    }
    if carried && !source.is_empty() {
        findings.push(format!("{id} is CarriedOver and has a Source"));
    }
    let speaker = file.value(id, "Speaker");
    let nobody = speaker == Some("unnamed") && source.is_empty() && !carried;
    match file.is_noted(id, "SpeakerName") {
        true if nobody => findings.push(format!("{id} names a speaker that nobody can tell")),
        false if !nobody && speaker != Some("document") => {
            findings.push(format!("{id} has no SpeakerName"));
        }
        _ => {}
    }
    findings
}

/// Nested is there where the event lies within another's content, and says how deep.
fn of_depth(file: &Standoff, id: &str) -> Option<String> {
    let depth = depth(file, id);
    let said = file.value(id, "Nested").unwrap_or("1");
    (said != depth.to_string()).then(|| format!("{id} is said to be {said} deep and is {depth}"))
}

/// 1 for an event within no other's content, else one more than the deepest that holds it. Each
/// holder is longer than what it holds, so this ends.
fn depth(file: &Standoff, id: &str) -> usize {
    let content = file.filling(id, "Content");
    let (size, mut whole) = (length(&content), content);
    whole.extend(file.filling(id, "Cue"));
    let holds = |other: &&&str| {
        let its = file.filling(other, "Content");
        **other != id && !file.has(other, "OwnVoice") && length(&its) > size && within(&whole, &its)
    };
    let holders = file.events.keys().filter(holds);
    1 + holders.map(|other| depth(file, other)).max().unwrap_or(0)
}

/// A relation that leads from or to what it may not.
fn of_relation(file: &Standoff, relation: &Relation) -> Option<String> {
    let Relation { id, kind, first, second } = *relation;
    let (from_event, to_event) =
        (file.events.contains_key(first), file.events.contains_key(second));
    let (from_act, to) = (file.role(first) == "Act", file.role(second));
    let is_good = match kind {
        "Condition" | "BasisCue" | "SaidTime" => from_event && to == kind,
        "Antecedent" => from_event && matches!(to, "Source" | "Mention"),
        "Refers" => from_event && to == "Act",
        "RelayOf" => from_event && to_event && first != second,
        "InContent" => from_act && to_event,
        "Victim" | "Perpetrator" | "Place" | "Time" | "Count" => from_act && to == kind,
        _ => false,
    };
    if !is_good {
        return Some(format!("{id} says {kind} of {first} and {second}, which cannot be"));
    }
    let content = file.filling(second, "Content");
    if kind == "InContent" && !within(file.pieces(first), &content) {
        return Some(format!("{id} puts the act {first} in {second}, outside its content"));
    }
    let late = kind == "Antecedent" && comes_after(file, first, second);
    late.then(|| format!("{id} gives {first} the antecedent {second}, which comes after"))
}

/// Whether a span begins after the content and the cue of an event.
fn comes_after(file: &Standoff, event: &str, span: &str) -> bool {
    let start = file.pieces(span).first();
    let parts = ["Content", "Cue"].map(|role| file.filling(event, role));
    parts.iter().filter_map(|pieces| pieces.first()).all(|first| Some(first) < start)
}

/// What is wrong with an act: where it lies, and how it is judged.
fn of_act(file: &Standoff, act: &str) -> Vec<String> {
    let holders = file.related(act, "InContent");
    let mut findings = Vec::new();
    if holders.is_empty() {
        findings.push(format!("{act}: the act lies in no content"));
    }
    for name in ["ActType", "Polarity"].into_iter().filter(|name| !file.has(act, name)) {
        findings.push(format!("{act}: the act has no {name}"));
    }
    for holder in &holders {
        if let Some(closer) = closer(file, act, holder, &holders) {
            findings
                .push(format!("{act}: the act is linked to {holder} and lies in {closer} within"));
        }
        let stance = file.value(act, "Stance").or_else(|| file.value(holder, "Stance"));
        let negated = file.value(act, "Polarity") == Some("negated");
        if negated && matches!(stance, Some("asserts" | "admits")) {
            findings.push(format!("{act}: the act is negated, and {holder} asserts or admits it"));
        }
    }
    findings
}

/// A nested event within the holder whose content has the act too.
fn closer<'a>(file: &Standoff<'a>, act: &str, holder: &str, holders: &[&str]) -> Option<&'a str> {
    let outer = file.filling(holder, "Content");
    let is_closer = |other: &&str| {
        let inner = file.filling(other, "Content");
        !holders.contains(other)
            && file.has(other, "Nested")
            && length(&inner) < length(&outer)
            && within(file.pieces(act), &inner)
            && within(&inner, &outer)
    };
    file.events.keys().copied().find(is_closer)
}

/// Attributes of nothing, with unknown codes, or given twice.
fn of_attributes(file: &Standoff, codes: &Codes) -> Vec<String> {
    let (mut seen, mut findings) = (BTreeSet::new(), Vec::new());
    for attribute in &file.attributes {
        let Attribute { id, name, target, value } = *attribute;
        let (is_event, is_act) = (file.events.contains_key(target), file.role(target) == "Act");
        if !is_event && !is_act {
            findings.push(format!("{id} describes {target}, which is no event or act"));
        } else if !codes.allow(name, value, is_act) {
            findings
                .push(format!("{id} has the unknown code {name} {}", value.unwrap_or_default()));
        }
        if !seen.insert((target, name)) {
            findings.push(format!("{id} gives {target} {name} again"));
        }
    }
    findings
}

/// A note of nothing, or of an unknown title.
fn of_note(file: &Standoff, note: &Note) -> Option<String> {
    let Note { id, target, title } = *note;
    let is_known = if file.events.contains_key(target) {
        EVENT_NOTES.contains(&title)
    } else {
        file.role(target) == "Act" && ACT_NOTES.contains(&title)
    };
    (!is_known).then(|| format!("{id} notes {title} of {target}, which cannot be"))
}

/// Contents are apart, the same, or one within the other.
fn crossings(file: &Standoff) -> Vec<String> {
    let contents: Vec<(&str, Vec<Piece>)> =
        file.events.keys().map(|id| (*id, file.filling(id, "Content"))).collect();
    let mut findings = Vec::new();
    for (at, (id, first)) in contents.iter().enumerate() {
        for (other, second) in contents.iter().skip(at + 1) {
            if touch(first, second) && !within(first, second) && !within(second, first) {
                findings.push(format!("{id} and {other} have contents that cross"));
            }
        }
    }
    findings
}

fn length(pieces: &[Piece]) -> usize {
    pieces.iter().map(|(start, end)| end.saturating_sub(*start)).sum()
}

/// Whether every inner piece lies in an outer one.
fn within(inner: &[Piece], outer: &[Piece]) -> bool {
    let holds = |(start, end): &Piece| outer.iter().any(|(from, to)| from <= start && end <= to);
    inner.iter().all(holds)
}

/// Whether the pieces have a character in common.
fn touch(first: &[Piece], second: &[Piece]) -> bool {
    let meets = |(start, end): &Piece| second.iter().any(|(from, to)| start < to && from < end);
    first.iter().any(meets)
}
