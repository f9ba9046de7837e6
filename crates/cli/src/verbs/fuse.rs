mod json;
mod table;

use super::sheet::{Cells, Sheet, Target, save};
use crate::Ended;
use crate::hints::{Configuration, Usage};
use crate::output::{Output, counted, visible};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::PathBuf;
use weigh::fuse::{Copying, FuseError, Fused, Fusion, Kind, Options, SourceFit, fuse};

/// Find which of many claimed values hold, and how far each source can be trusted
///
/// The file (CSV or Parquet) has the columns object, attribute, source and value, and may have time
/// (a number or a date) and confidence (that the claim was taken down as it was made, 0 to 1). Out
/// come object, attribute, value and probability, the most probable first: that the value is the most
/// exact true one. Sources that repeat each other count once, less exact values support more exact
/// ones. docs/fusing.md has every formula.
#[derive(Debug, clap::Args)]
pub(crate) struct Fuse {
    /// The claims, or - for CSV on standard input
    #[arg(value_name = "CLAIMS.csv")]
    claims: PathBuf,
    /// Where to write how far each source can be trusted and whom it repeats (.csv or .parquet)
    #[arg(long, value_name = "OUT.csv")]
    sources: Option<PathBuf>,
    /// What the values of an attribute are, where that is not to be recognised: text, set, place,
    /// date, number or time
    #[arg(long, value_name = "ATTRIBUTE=KIND")]
    kind: Vec<String>,
}

pub(crate) fn run(arguments: &Fuse, output: &mut Output) -> anyhow::Result<Ended> {
    let options = Options { kinds: kinds(&arguments.kind)? };
    let target = arguments.sources.as_deref().map(Target::of).transpose()?;
    if target == Some(Target::StandardOutput) {
        let hint = "values are written there; give --sources a file";
        return Err(Usage::new("sources cannot go to standard output", hint).into());
    }
    let table = table::load(&arguments.claims, output)?;
    let claims = table.claims()?;
    let found = fuse(&claims, &options).map_err(|error| table.refused(&error))?;
    say(&found, output);
    if let Some(target) = target {
        save(&of_sources(&found), &target, output)?;
    }
    match output.json {
        true => output.json(&json::Report::of(&found))?,
        false => save(&of_values(&found.values), &Target::StandardOutput, output)?,
    }
    Ok(Ended::Clean)
}

fn kinds(given: &[String]) -> Result<BTreeMap<String, Kind>, Usage> {
    let kind = |pair: &String| {
        let parts = pair.rsplit_once('=').map(|(name, kind)| (name, Kind::named(kind)));
        match parts {
            Some((name, Some(kind))) => Ok((name.to_owned(), kind)),
            _ => {
                let names: Vec<&str> = Kind::ALL.into_iter().map(Kind::name).collect();
                let hint = format!("write ATTRIBUTE=KIND; the kinds are {}", names.join(", "));
                Err(Usage::new(format!("{pair} names no kind of an attribute"), hint))
            }
        }
    };
    given.iter().map(kind).collect()
}

/// What is wrong with the claims, with what to do.
fn refused(error: &FuseError) -> Configuration {
    let hint = match error {
        FuseError::NoClaims => "give a row for each claim: object, attribute, source, value",
        FuseError::Lacks { .. } => {
            "every claim says of what, which property, by whom, and the value"
        }
        FuseError::Time { .. } => {
            "write times as numbers or as dates (2025-03-04), or leave them empty"
        }
        FuseError::Confidence { .. } => "write it as a share, such as 0.9, or leave it empty",
        FuseError::OneSource(_) => "values can only be weighed where at least two sources speak",
        FuseError::NoAttribute(_) => "name in --kind an attribute of the file",
    };
    Configuration::new(error.to_string(), hint)
}

/// What the attributes were taken for, and which rows count otherwise than one by one.
fn say(found: &Fusion<'_>, output: &Output) {
    for attribute in &found.attributes {
        let name = visible(attribute.name);
        let equals = if attribute.weighted { "" } else { "; its sources count as equals" };
        output.note(&format!("attribute {name} is taken as: {}{equals}", attribute.kind.name()));
    }
    let told = [
        (
            found.repeated,
            "row says",
            "rows say",
            "again what the same source says, and counts once",
        ),
        (found.superseded, "claim is", "claims are", "replaced by a later one of the same source"),
        (
            found.divided,
            "time a source gives",
            "times a source gives",
            "several values, each counted in part",
        ),
    ];
    for (count, one, many, what) in told.into_iter().filter(|told| told.0 > 0) {
        output.note(&format!("{} {what}", counted(count, one, many)));
    }
    if !found.copies.is_empty() {
        let pairs = counted(found.copies.len(), "pair of sources", "pairs of sources");
        output.note(&format!("{pairs} may repeat each other (--sources, --json)"));
    }
}

fn of_values<'s>(values: &'s [Fused<'_>]) -> Sheet<'s> {
    let words = |text: fn(&'s Fused<'_>) -> &'s str| {
        Cells::Words(Box::new(move |row| Cow::Borrowed(values.get(row).map_or("", text))))
    };
    let columns = vec![
        ("object", words(|value| value.object)),
        ("attribute", words(|value| value.attribute)),
        ("value", words(|value| value.value)),
        (
            "probability",
            Cells::Number(6, Box::new(move |row| values.get(row).map_or(0.0, |v| v.probability))),
        ),
    ];
    Sheet { rows: values.len(), columns }
}

fn of_sources<'s>(found: &'s Fusion<'_>) -> Sheet<'s> {
    let sources = &found.sources;
    let words = |text: fn(&'s SourceFit<'_>) -> &'s str| {
        Cells::Words(Box::new(move |row| Cow::Borrowed(sources.get(row).map_or("", text))))
    };
    let number = |figure: fn(&'s SourceFit<'_>) -> f64| {
        Cells::Number(4, Box::new(move |row| sources.get(row).map_or(0.0, figure)))
    };
    let repeats = move |row: usize| {
        let source = sources.get(row).map_or("", |source| source.source);
        Cow::Owned(repeated(found.copies.iter().filter(|copy| copy.copier == source)))
    };
    let columns = vec![
        ("source", words(|source| source.source)),
        ("attribute", words(|source| source.attribute)),
        (
            "claims",
            Cells::Whole(Box::new(move |row| sources.get(row).map_or(0, |s| i64::from(s.claims)))),
        ),
        ("sensitivity", number(|source| source.sensitivity)),
        ("sensitivity_low", number(|source| source.interval.0)),
        ("sensitivity_high", number(|source| source.interval.1)),
        ("specificity", number(|source| source.specificity)),
        ("specificity_low", number(|source| source.specificity_interval.0)),
        ("specificity_high", number(|source| source.specificity_interval.1)),
        ("repeats", Cells::Words(Box::new(repeats))),
    ];
    Sheet { rows: sources.len(), columns }
}

/// "Town Herald 0.98 (12 shared errors); …".
fn repeated<'c>(copies: impl Iterator<Item = &'c Copying<'c>>) -> String {
    let one = |copy: &Copying<'_>| {
        let either = if copy.directed { "" } else { " or the other way" };
        let errors = counted(copy.errors as usize, "shared error", "shared errors");
        format!("{} {:.2} ({errors}){either}", copy.original, copy.probability)
    };
    copies.map(one).collect::<Vec<_>>().join("; ")
}
