//! The codes of attributions and acts. They belong to `model`, which a chore may not use; so they
//! are read from its source, and a code that is renamed there is found here.

use super::super::tree::Tree;
use std::collections::BTreeMap;

const STATEMENT: &str = "crates/model/src/statement.rs";
const ACT: &str = "crates/model/src/act.rs";

/// The attributes with a code, and the types of `model` that have it.
const TYPES: [(&str, &str); 5] = [
    ("Stance", "Stance"),
    ("Basis", "Basis"),
    ("Form", "Form"),
    ("Speaker", "SpeakerKind"),
    ("Contribution", "Contribution"),
];

/// The attributes whose values are the corpus's own.
const OWN: [(&str, &[&str]); 2] =
    [("Nested", &["2", "3", "4"]), ("Polarity", &["affirmed", "negated", "possible", "future"])];

/// The attributes without a value.
const FLAGS: [&str; 6] = ["Negated", "Hedged", "Specific", "Question", "OwnVoice", "CarriedOver"];

/// The attributes that an act can have; all but the first two also events have.
const OF_ACTS: [&str; 4] = ["ActType", "Polarity", "Stance", "Basis"];

/// Each attribute with the values that it may have.
#[derive(Debug)]
pub(super) struct Codes(BTreeMap<&'static str, Vec<String>>);

impl Codes {
    /// Errs with what is missing in the sources of `model`.
    pub(super) fn of(tree: &Tree) -> Result<Self, String> {
        let statement = tree.text(STATEMENT).unwrap_or_default();
        let acts = in_acts(tree.text(ACT).unwrap_or_default());
        let mut codes = BTreeMap::from([("ActType", acts)]);
        for (attribute, name) in TYPES {
            codes.insert(attribute, in_type(statement, name));
        }
        if let Some((attribute, _)) = codes.iter().find(|(_, values)| values.is_empty()) {
            return Err(format!("{STATEMENT} or {ACT} shows no codes for {attribute}"));
        }
        for (attribute, values) in OWN {
            codes.insert(attribute, values.iter().map(|value| (*value).to_owned()).collect());
        }
        Ok(Self(codes))
    }

    /// Whether this attribute, with this value or without one, may stand at an event or act.
    pub(super) fn allow(&self, name: &str, value: Option<&str>, at_act: bool) -> bool {
        let place = if at_act { OF_ACTS.contains(&name) } else { !OF_ACTS[..2].contains(&name) };
        place
            && match (self.0.get(name), value) {
                (Some(values), Some(value)) => values.iter().any(|known| known == value),
                (None, None) => FLAGS.contains(&name),
                _ => false,
            }
    }
}

/// The codes of one type: lines such as `HeardFrom = "heard from",` after `Basis {`.
fn in_type(source: &str, name: &str) -> Vec<String> {
    let opens = format!("{name} {{");
    let lines = source.lines().map(str::trim).skip_while(|line| *line != opens);
    let lines = lines.skip(1).take_while(|line| *line != "}");
    lines.filter_map(|line| line.split_once(" = ")).filter_map(|(_, code)| literal(code)).collect()
}

/// The codes of acts: entries such as `Torture in IllTreatment: "torture", "tortura";`, over one or
/// more lines.
fn in_acts(source: &str) -> Vec<String> {
    let lines = source.lines().map(str::trim).skip_while(|line| *line != "act_types! {");
    let lines = lines.skip(1).take_while(|line| *line != "}");
    let entries: String = lines.filter(|line| !line.starts_with("//")).collect();
    let labels = entries.split(';').filter_map(|entry| entry.split_once(':'));
    labels.filter_map(|(_, labels)| literal(labels.trim_start())).collect()
}

/// The words between the first quotation marks, with underscores for spaces.
fn literal(code: &str) -> Option<String> {
    Some(code.strip_prefix('"')?.split_once('"')?.0.replace(' ', "_"))
}
