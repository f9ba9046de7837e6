mod captures;
mod lists;
mod model;
mod questions;
mod spec;

use self::model::Model;
use crate::Ended;
use crate::hints::{Configuration, Usage};
use crate::output::{Output, counted, visible};
use crate::verbs::sheet::{self, Cells, Sheet, Target};
use crate::verbs::stage::watched;
use ::model::ColumnRole;
use captures::Captures;
use lists::{Ids, List};
use questions::Questions;
use resolve::{Frequencies, Label, Link, Note, Options, Resolution, Roster};
use serde::Serialize;
use spec::{Spec, Which, Wishes};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::{Path, PathBuf};

/// Find who is the same person: rows of one list or two in, links with probabilities out
///
/// One list is searched for rows that are one person, two are linked. Lists are CSV, whose first
/// row names the columns, or Parquet. Without a specification the roles of the columns are guessed
/// and the guess is printed. docs/resolve.md describes the specification and what comes out.
#[derive(Debug, clap::Args)]
pub(crate) struct Resolve {
    /// A list, or - for CSV on standard input
    left: PathBuf,
    /// Another list, which the first is linked with
    right: Option<PathBuf>,
    /// What the columns are and how rows are compared (TOML)
    #[arg(long, value_name = "SPEC.toml")]
    spec: Option<PathBuf>,
    /// Where the links go: a file ending in .csv or .parquet, or - for CSV on standard output
    #[arg(long, value_name = "LINKS")]
    out: PathBuf,
    /// Where each row's cluster goes, as --out
    #[arg(long, value_name = "CLUSTERS")]
    clusters: Option<PathBuf>,
    /// Where what was learned of the lists goes (JSON), with what other thresholds would give
    #[arg(long, value_name = "MODEL.json")]
    model: Option<PathBuf>,
    /// How many threads work; the result is the same with any number
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    threads: usize,
    /// The least probability of a link, above 0 and at most 1
    #[arg(long, value_name = "P")]
    threshold: Option<f64>,
    #[command(flatten)]
    questions: Questions,
    #[command(flatten)]
    captures: Captures,
    /// What questions and tables are drawn from; the same seed gives the same
    #[arg(long, value_name = "SEED", default_value_t = 1)]
    seed: u64,
}

/// Nothing that is computed is written as sure, however it is rounded.
const SUREST: f64 = 0.9999;

/// The least probability of a link where nobody says another.
const THRESHOLD: f64 = 0.9;

pub(crate) fn run(arguments: &Resolve, output: &mut Output) -> anyhow::Result<Ended> {
    let targets = Targets::of(arguments, output.json)?;
    let spec = arguments.spec.as_deref().map(Spec::load).transpose()?;
    let (left, right) = watched(output, "reading", || lists(arguments, spec.as_ref()))?;
    let notes = [Some(&left), right.as_ref()].into_iter().flatten().flat_map(|list| &list.notes);
    notes.for_each(|note| output.note(note));
    let given = Given::of(&left, right.as_ref())?;
    let wishes = spec.map(|spec| spec.options).unwrap_or_default();
    let options = options(&wishes, arguments.threshold, &given)?;
    let lists = arguments.captures.lists(&given)?;
    arguments.questions.check()?;
    let labels = wishes.labels.as_deref().map(|path| given.labels(path, output)).transpose()?;
    let labels = labels.unwrap_or_default();
    let found =
        watched(output, "comparing", || given.resolve(&options, &labels, arguments.threads))?;
    found.notes.iter().for_each(|note| output.note(&given.told(note)));
    targets.save(&given, &found, output)?;
    if let Some(lists) = lists {
        arguments.captures.save(&lists, &found, arguments.seed, output)?;
    }
    arguments.questions.save(&given, &found, &labels, arguments.seed, output)?;
    Summary::of(&given, &found, options.threshold).print(output)?;
    Ok(Ended::Clean)
}

fn lists(arguments: &Resolve, spec: Option<&Spec>) -> anyhow::Result<(List, Option<List>)> {
    let load = |path: &Path, which| {
        let roles = spec.map(|spec| spec.roles(which)).transpose()?;
        List::load(path, roles.as_ref())
    };
    let left = load(&arguments.left, Which::Left)?;
    let right = arguments.right.as_deref().map(|path| load(path, Which::Right)).transpose()?;
    if right.as_ref().is_some_and(|right| right.columns == left.columns && right.rows() > 0) {
        let hint = "give a list once to find who stands in it more than once";
        return Err(Usage::new("both lists have the same rows", hint).into());
    }
    Ok((left, right))
}

/// The options of the specification, or what holds without them. Rows of one list may be one person
/// where it is the only one there is.
fn options(wishes: &Wishes, threshold: Option<f64>, given: &Given<'_>) -> anyhow::Result<Options> {
    let has_lists = given.left.columns.with_role(ColumnRole::List).next().is_some();
    let is_single = given.right.is_none() && !has_lists;
    let within_one_list = wishes.within_one_list.unwrap_or(is_single);
    if is_single && !within_one_list {
        let message = "there is one list, and within_one_list says that all its rows differ";
        let hint = "leave it out, or give another list or a column with the role list";
        return Err(Configuration::new(message, hint).into());
    }
    let threshold = self::threshold(threshold, wishes.threshold)?;
    let files = [
        (ColumnRole::Family, &wishes.frequencies.family),
        (ColumnRole::Given, &wishes.frequencies.given),
    ];
    let frequencies = files.into_iter().filter_map(|(role, path)| {
        let names = lists::frequencies(path.as_deref()?);
        Some(names.map(|names| Frequencies { role, names }))
    });
    let frequencies = frequencies.collect::<anyhow::Result<_>>()?;
    Ok(Options { threshold, within_one_list, frequencies, ..Options::default() })
}

/// That of the command line, or else of the specification.
fn threshold(of_command: Option<f64>, of_spec: Option<f64>) -> anyhow::Result<f64> {
    let threshold = of_command.or(of_spec).unwrap_or(THRESHOLD);
    if threshold > 0.0 && threshold <= 1.0 {
        return Ok(threshold);
    }
    let message = format!("{threshold} is no threshold");
    let hint = "give a probability above 0 and at most 1";
    match of_command {
        Some(_) => Err(Usage::new(message, hint).into()),
        None => Err(Configuration::new(message, hint).into()),
    }
}

/// The lists, and what their rows are called.
struct Given<'l> {
    left: &'l List,
    right: Option<&'l List>,
    left_ids: Ids<'l>,
    /// Of the right list, where there is one.
    right_ids: Option<Ids<'l>>,
}

impl<'l> Given<'l> {
    fn of(left: &'l List, right: Option<&'l List>) -> Result<Self, Configuration> {
        let left_ids = Ids::of(left)?;
        let right_ids = right.map(Ids::of).transpose()?;
        Ok(Self { left, right, left_ids, right_ids })
    }

    /// The ids of the rows on the right of a link.
    fn right_ids(&self) -> &Ids<'l> {
        self.right_ids.as_ref().unwrap_or(&self.left_ids)
    }

    fn labels(&self, path: &Path, output: &Output) -> anyhow::Result<Vec<Label>> {
        let found = lists::labels(path, &self.left_ids, self.right_ids(), self.offset())?;
        let labels: Vec<Label> = found.iter().filter_map(|label| *label).collect();
        match found.len() - labels.len() {
            0 => {}
            open => {
                let pairs = counted(open, "pair has", "pairs have");
                output.note(&format!("{}: {pairs} no label", visible(&path.display().to_string())));
            }
        }
        Ok(labels)
    }

    fn resolve(
        &self,
        options: &Options,
        labels: &[Label],
        threads: usize,
    ) -> anyhow::Result<Resolution> {
        let roster = |list: &'l List| Roster { name: &list.name, columns: &list.columns };
        let (left, right) = (roster(self.left), self.right.map(roster));
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build()?;
        Ok(pool.install(|| resolve::resolve(left, right, options, labels))?)
    }

    /// The number of the first row on the right of a link, which are counted after those of the left
    /// list where there are two.
    fn offset(&self) -> u32 {
        self.right.map_or(0, |_| u32::try_from(self.left.rows()).unwrap_or(u32::MAX))
    }

    /// What somebody who reads the links has to know.
    fn told(&self, note: &Note) -> String {
        match note {
            Note::LeftOut(pairs) => format!(
                "warning: {} that agree in too common a thing only were not compared",
                counted(usize::try_from(*pairs).unwrap_or(usize::MAX), "pair", "pairs")
            ),
            Note::NotCompared(columns) => {
                let columns = visible(&columns.join(", "));
                format!("warning: there are too many columns; these were not compared: {columns}")
            }
            Note::NothingToCompare => "warning: the rows say nothing to compare".to_owned(),
            Note::Contradicted(a, b) => {
                let (a, b) = (visible(&self.id(*a)), visible(&self.id(*b)));
                format!("warning: labels of {a} and {b} contradict; the later one holds")
            }
        }
    }

    /// The id of a row, counted over the left list and then the right.
    fn id(&self, row: u32) -> Cow<'l, str> {
        match (&self.right_ids, row.checked_sub(self.offset())) {
            (Some(ids), Some(row)) => ids.get(row),
            _ => self.left_ids.get(row),
        }
    }
}

/// Where everything goes.
struct Targets<'a> {
    links: Target,
    clusters: Option<Target>,
    model: Option<&'a Path>,
}

impl<'a> Targets<'a> {
    fn of(arguments: &'a Resolve, json: bool) -> Result<Self, Usage> {
        let links = Target::of(&arguments.out)?;
        let clusters = arguments.clusters.as_deref().map(Target::of).transpose()?;
        let tables = [Some(&links), clusters.as_ref()].into_iter().flatten();
        let on_output = tables.filter(|target| **target == Target::StandardOutput).count();
        if on_output + usize::from(json) > 1 {
            let message = "standard output can have one thing: links, clusters or, with --json, \
                the summary";
            return Err(Usage::new(message, "name a file for the others"));
        }
        Ok(Self { links, clusters, model: arguments.model.as_deref() })
    }

    fn save(
        &self,
        given: &Given<'_>,
        found: &Resolution,
        output: &mut Output,
    ) -> anyhow::Result<()> {
        sheet::save(&links(given, &found.links), &self.links, output)?;
        if let Some(target) = &self.clusters {
            sheet::save(&clusters(given, &found.clusters), target, output)?;
        }
        let Some(path) = self.model else { return Ok(()) };
        sheet::whole(path, |file| {
            serde_json::to_writer_pretty(&mut *file, &Model::of(&found.summary()))?;
            Ok(writeln!(file)?)
        })
    }
}

fn links<'s>(given: &'s Given<'_>, links: &'s [Link]) -> Sheet<'s> {
    let columns: Vec<(&'static str, Cells<'s>)> = vec![
        ("left_id", Cells::Words(Box::new(move |row| given.id(links[row].left)))),
        ("right_id", Cells::Words(Box::new(move |row| given.id(links[row].right)))),
        ("probability", Cells::Number(4, Box::new(move |row| links[row].probability.min(SUREST)))),
        ("match_weight", Cells::Number(3, Box::new(move |row| links[row].match_weight))),
        ("relative", Cells::Number(4, Box::new(move |row| links[row].relative))),
    ];
    Sheet { rows: links.len(), columns }
}

/// With two lists, a third column says which one the row is of.
fn clusters<'s>(given: &'s Given<'_>, clusters: &'s [u32]) -> Sheet<'s> {
    let left = given.left.rows();
    let mut columns: Vec<(&'static str, Cells<'s>)> = vec![
        ("id", Cells::Words(Box::new(move |row| given.id(row as u32)))),
        ("cluster", Cells::Whole(Box::new(move |row| i64::from(clusters[row])))),
    ];
    if given.right.is_some() {
        let list = move |row: usize| Cow::Borrowed(if row < left { "left" } else { "right" });
        columns.push(("list", Cells::Words(Box::new(list))));
    }
    Sheet { rows: clusters.len(), columns }
}

/// What was found, in numbers.
#[derive(Debug, Serialize)]
struct Summary<'s> {
    v: u32,
    left: ListSummary<'s>,
    right: Option<ListSummary<'s>>,
    threshold: f64,
    links: usize,
    /// How many of the links are expected to join two persons.
    expected_false: f64,
    /// How many persons the rows are.
    clusters: usize,
}

#[derive(Debug, Serialize)]
struct ListSummary<'s> {
    file: &'s str,
    rows: usize,
    /// The names of the columns by their roles.
    columns: BTreeMap<&'static str, Vec<&'s str>>,
}

impl<'s> Summary<'s> {
    fn of(given: &'s Given<'_>, found: &Resolution, threshold: f64) -> Self {
        let clusters: BTreeSet<u32> = found.clusters.iter().copied().collect();
        Self {
            v: 1,
            left: ListSummary::of(given.left),
            right: given.right.map(ListSummary::of),
            threshold,
            links: found.links.len(),
            expected_false: found.links.iter().map(|link| 1.0 - link.probability).sum(),
            clusters: clusters.len(),
        }
    }

    fn print(&self, output: &mut Output) -> anyhow::Result<()> {
        if output.json {
            return output.json(self);
        }
        let rows = self.left.rows + self.right.as_ref().map_or(0, |right| right.rows);
        output.note(&format!(
            "{}: {} at {} or more, of which {:.1} are expected to be wrong; {}",
            counted(rows, "row", "rows"),
            counted(self.links, "link", "links"),
            self.threshold,
            self.expected_false,
            counted(self.clusters, "person", "persons"),
        ));
        Ok(())
    }
}

impl<'s> ListSummary<'s> {
    fn of(list: &'s List) -> Self {
        let mut columns: BTreeMap<&'static str, Vec<&'s str>> = BTreeMap::new();
        for column in &list.columns.columns {
            if let Some(role) = column.role {
                columns.entry(role.code()).or_default().push(&column.name);
            }
        }
        Self { file: &list.name, rows: list.rows(), columns }
    }
}
