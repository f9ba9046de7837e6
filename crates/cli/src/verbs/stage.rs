//! What several verbs print alike.

use crate::output::{Output, visible};
use indicatif::{ProgressBar, ProgressStyle};
use model::{
    Bounds, CountOf, Denials, Fold, Opposed, Origins, SpeakerKind, Statement, Support, WeighedClaim,
};
use std::collections::BTreeSet;
use std::io::Read;
use std::path::Path;
use std::time::Duration;

/// Works while a line on the terminal says what is done and for how long.
pub(crate) fn watched<T>(output: &Output, doing: &'static str, work: impl FnOnce() -> T) -> T {
    let style = ProgressStyle::with_template("{msg} {spinner} {elapsed}");
    let bar = if output.quiet { ProgressBar::hidden() } else { ProgressBar::new_spinner() };
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()));
    bar.set_message(doing);
    bar.enable_steady_tick(Duration::from_millis(200));
    let done = work();
    bar.finish_and_clear();
    done
}

/// A claim in a few lines, narrower ones set in.
pub(crate) fn claim_lines(weighed: &WeighedClaim, output: &mut Output) -> anyhow::Result<()> {
    let indent = if weighed.claim.parent.is_some() { "    " } else { "" };
    let heading = output.strong(&visible(&weighed.claim.label));
    let id = output.dim(weighed.claim.id.as_str());
    output.line(&format!("{indent}{heading}  {id}"))?;
    output.line(&format!("{indent}  asserted by {}", support(&weighed.asserts)))?;
    if !weighed.denies.support.statements.is_empty() {
        output.line(&format!("{indent}  contested by {}", denials(&weighed.denies)))?;
    }
    if let Some(kinds) = contradicted(weighed) {
        output.line(&format!("{indent}  statements contradict each other in {kinds}"))?;
    }
    output.line(&format!("{indent}  {}", weight(weighed)))
}

/// The kinds of its contradictions, without that of its two sides, which are counted above.
fn contradicted(weighed: &WeighedClaim) -> Option<String> {
    let kinds = weighed.contradictions.iter().map(|found| found.values.code());
    let kinds: BTreeSet<&str> = kinds.filter(|kind| *kind != "polarity").collect();
    (!kinds.is_empty()).then(|| kinds.into_iter().collect::<Vec<_>>().join(", "))
}

/// The two values of a contradiction, in words.
pub(crate) fn opposed(values: &Opposed) -> [String; 2] {
    match values {
        Opposed::Count(of, bounds) => bounds.map(|bounds| count(*of, bounds)),
        Opposed::Place(places) => places.each_ref().map(|place| match &place.within {
            Some(within) if *within != place.name => visible(&format!("{}, {within}", place.name)),
            _ => visible(&place.name),
        }),
        Opposed::Interval(dates) => dates.each_ref().map(|date| visible(date.as_str())),
        Opposed::Polarity(stances) => stances.map(|stance| stance.code().to_owned()),
    }
}

/// "at least 34 victims", "about 30 to 50 victims".
fn count(of: CountOf, bounds: Bounds) -> String {
    let about = if bounds.is_approximate() { "about " } else { "" };
    let number = match (bounds.least(), bounds.most()) {
        (Some(least), Some(most)) if least == most => least.to_string(),
        (Some(least), Some(most)) => format!("{least} to {most}"),
        (Some(least), None) => format!("at least {least}"),
        (None, Some(most)) => format!("at most {most}"),
        (None, None) => String::new(),
    };
    format!("{about}{number} {}", of.code())
}

/// "1–3 independent origins (1.9 expected), none first-hand".
pub(crate) fn support(support: &Support) -> String {
    let first_hand = match support.first_hand {
        0 => "none first-hand".to_owned(),
        count => format!("{count} first-hand"),
    };
    format!("{}, {first_hand}", origins(support.origins))
}

fn origins(origins: Origins) -> String {
    let Origins { min, expected, max, .. } = origins;
    if min == max {
        let noun = if max == 1 { "independent origin" } else { "independent origins" };
        return format!("{max} {noun}");
    }
    format!("{min}–{max} independent origins ({expected:.1} expected)")
}

/// "1 independent origin: general, by an interested party".
pub(crate) fn denials(denies: &Denials) -> String {
    let particulars = if denies.specific { "with particulars" } else { "general" };
    let party = if denies.interested { "by an interested party" } else { "not by a party" };
    format!("{}: {particulars}, {party}", origins(denies.support.origins))
}

pub(crate) fn weight(weighed: &WeighedClaim) -> String {
    let weight = &weighed.weight;
    let (low, high) = weight.interval;
    format!(
        "likelihood ratio {} ({} to {}): {}",
        figure(weight.lr),
        figure(low),
        figure(high),
        weight.words.code()
    )
}

/// Two figures that matter.
pub(crate) fn figure(value: f64) -> String {
    match value.abs() {
        size if size >= 1e6 => format!("{value:.1e}"),
        size if size >= 100.0 => format!("{value:.0}"),
        size if size >= 10.0 => format!("{value:.1}"),
        _ => format!("{value:.2}"),
    }
}

/// An offer with its condition.
pub(crate) fn offer_lines(statement: &Statement, output: &mut Output) -> anyhow::Result<()> {
    let id = output.dim(statement.id().as_str());
    output.line(&format!(
        "  {} offers: {}  {id}",
        speaker(statement),
        visible(statement.content.text())
    ))?;
    if let Some(condition) = &statement.condition {
        output.line(&format!("    on the condition: {}", visible(condition.text())))?;
    }
    Ok(())
}

/// The fullest name there is, with the role.
pub(crate) fn speaker(statement: &Statement) -> String {
    let speaker = &statement.speaker;
    let name = match (speaker.name.as_str(), &speaker.kind) {
        ("", SpeakerKind::Unnamed) => "(somebody not named)",
        ("", _) => "(the document itself)",
        (name, _) => name,
    };
    match &speaker.role {
        Some(role) if !speaker.name.contains(role.as_str()) => {
            format!("{} ({})", visible(name), visible(role))
        }
        _ => visible(name),
    }
}

/// Why a statement is folded, in words.
pub(crate) fn fold_reason(fold: &Fold) -> String {
    let reasons: Vec<String> = fold
        .reasons
        .iter()
        .map(|reason| match &reason.note {
            Some(note) => format!("{} ({})", reason.kind.code(), visible(note)),
            None => reason.kind.code().to_owned(),
        })
        .collect();
    format!("{}, p = {:.2}", reasons.join("; "), fold.probability)
}

/// The bytes of a file, or of standard input where the path is `-`; at most what a reader takes.
pub(crate) fn load(path: &Path) -> anyhow::Result<Vec<u8>> {
    /// So many bytes tell whether a file only holds others.
    const HEAD: u64 = 1 << 16;
    /// So much room is made before anything was read.
    const ROOM: usize = 1 << 20;
    let mut bytes = Vec::new();
    let mut input: Box<dyn Read> = match path.as_os_str() == "-" {
        true => Box::new(std::io::stdin()),
        false => {
            let file = std::fs::File::open(path)?;
            let size = usize::try_from(file.metadata()?.len()).unwrap_or(usize::MAX);
            bytes.reserve(size.min(ROOM));
            Box::new(file)
        }
    };
    input.by_ref().take(HEAD).read_to_end(&mut bytes)?;
    let most = read::max_bytes(&bytes, &path.to_string_lossy()) as u64;
    input.take((most + 1).saturating_sub(bytes.len() as u64)).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// What takes the documents of a file: the name of each, and what was read.
pub(crate) type TakeDocument<'t> = &'t mut dyn FnMut(
    &str,
    anyhow::Result<(model::Reading, Vec<model::Warning>)>,
) -> anyhow::Result<()>;

/// Files lie in each other no deeper than this.
const DEEPEST: usize = 8;

/// Reads a file and all files in it.
pub(crate) fn each_document(
    path: &Path,
    ocr: Option<&worker::Ocr>,
    take: TakeDocument<'_>,
) -> anyhow::Result<()> {
    let name = path.to_string_lossy();
    match load(path) {
        Ok(bytes) => {
            each_inside(&Found { bytes: &bytes, name: &name, declared: None }, ocr, 0, take)
        }
        Err(error) => take(&name, Err(error)),
    }
}

/// A file, given or found in another.
struct Found<'f> {
    bytes: &'f [u8],
    name: &'f str,
    declared: Option<&'f read::Declared>,
}

fn each_inside(
    found: &Found<'_>,
    ocr: Option<&worker::Ocr>,
    depth: usize,
    take: TakeDocument<'_>,
) -> anyhow::Result<()> {
    let Found { bytes, name, declared } = *found;
    let recognised = ocr.map(|ocr| ocr.recognise(bytes, name));
    // A document that cannot be opened is refused below, with the reason.
    let recognised = recognised.and_then(Result::ok).flatten().map(|words| words.to_bytes());
    let read = worker::read_recognised(bytes, name, declared, recognised.as_deref());
    let holds = read.as_ref().is_ok_and(|(reading, _)| read::may_hold(reading.kind));
    take(name, read.map_err(Into::into))?;
    if !holds {
        return Ok(());
    }
    if depth == DEEPEST {
        return take(name, Err(anyhow::anyhow!("files lie in it more than {DEEPEST} deep")));
    }
    let mut done = Ok(());
    let opened = worker::members(bytes, name, &mut |member| {
        let name = format!("{name}/{}", member.name);
        if done.is_ok() {
            done = match member.result {
                Ok(content) => {
                    let declared = member.declared.as_deref();
                    each_inside(
                        &Found { bytes: &content, name: &name, declared },
                        ocr,
                        depth + 1,
                        take,
                    )
                }
                Err(reason) => take(&name, Err(anyhow::anyhow!(reason))),
            };
        }
    });
    done?;
    opened.or_else(|failure| take(name, Err(failure.into())))
}
