//! Quality figures of the program on the development sets beside the checkout, from the scorers
//! there. Used for the floors and by the benchmarks.

use crate::annotated::{self, Set};
use crate::codes;
use crate::workspace::Workspace;
use crate::{article, copies, dispute, fusing, resolving, shell, surveys, totals, usage, worlds};
use anyhow::{Context, Result, ensure};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

/// Named figures.
pub(crate) type Figures = BTreeMap<&'static str, f64>;

/// A way to measure the program.
pub(crate) struct Measure {
    pub(crate) name: &'static str,
    pub(crate) run: Run,
}

/// What a measure takes.
#[derive(Clone, Copy)]
pub(crate) enum Run {
    /// The program and the folder of shared material.
    Shared(fn(&Path, &Path) -> Result<Figures>),
    /// The program alone.
    Own(fn(&Path) -> Result<Figures>),
}

/// All measures.
pub(crate) const MEASURES: &[Measure] = &[
    Measure { name: "article", run: Run::Shared(|p, shared| article::figures(p, shared, "rules")) },
    Measure {
        name: "article-light",
        run: Run::Shared(|p, shared| article::figures(p, shared, "light")),
    },
    Measure {
        name: "article-full",
        run: Run::Shared(|p, shared| article::figures(p, shared, "full")),
    },
    Measure { name: "dispute", run: Run::Shared(dispute::figures) },
    Measure {
        name: "attribution",
        run: Run::Shared(|p, shared| found(p, shared, Set::News, "rules")),
    },
    Measure {
        name: "attribution-light",
        run: Run::Shared(|p, shared| found(p, shared, Set::News, "light")),
    },
    Measure {
        name: "attribution-full",
        run: Run::Shared(|p, shared| found(p, shared, Set::News, "full")),
    },
    Measure {
        name: "attribution-spanish-full",
        run: Run::Shared(|p, shared| found(p, shared, Set::SpanishTriples, "full")),
    },
    Measure {
        name: "attribution-own-en-full",
        run: Run::Shared(|p, shared| found(p, shared, Set::OwnEnglish, "full")),
    },
    Measure {
        name: "attribution-own-es-full",
        run: Run::Shared(|p, shared| found(p, shared, Set::OwnSpanish, "full")),
    },
    Measure {
        name: "attribution-spanish",
        run: Run::Shared(|p, shared| found(p, shared, Set::SpanishTriples, "light")),
    },
    Measure {
        name: "attribution-own-en",
        run: Run::Shared(|p, shared| found(p, shared, Set::OwnEnglish, "light")),
    },
    Measure {
        name: "attribution-own-es",
        run: Run::Shared(|p, shared| found(p, shared, Set::OwnSpanish, "light")),
    },
    Measure {
        name: "codes-en",
        run: Run::Shared(|p, shared| codes(p, shared, Set::OwnEnglish, "light")),
    },
    Measure {
        name: "codes-es",
        run: Run::Shared(|p, shared| codes(p, shared, Set::OwnSpanish, "light")),
    },
    Measure {
        name: "reading-segments",
        run: Run::Shared(|program, shared| Ok(segments(program, shared)?.figures)),
    },
    Measure {
        name: "reading-shingles",
        run: Run::Shared(|program, shared| Ok(shingles(program, shared)?.figures)),
    },
    Measure { name: "resolve-febrl4", run: Run::Shared(resolving::febrl4) },
    Measure { name: "resolve-h50", run: Run::Shared(resolving::historical) },
    Measure { name: "resolve-registers", run: Run::Shared(resolving::registers) },
    Measure { name: "resolve-people", run: Run::Own(resolving::invented) },
    Measure { name: "reuse", run: Run::Own(copies::figures) },
    Measure { name: "prevalence", run: Run::Own(surveys::figures) },
    Measure { name: "total", run: Run::Shared(totals::figures) },
    Measure { name: "worlds", run: Run::Own(worlds::figures) },
    Measure {
        name: "fuse-book",
        run: Run::Shared(|program, shared| Ok(fusing::figures(&fusing::book(program, shared)?))),
    },
    Measure {
        name: "fuse-birthplaces",
        run: Run::Shared(|program, shared| {
            Ok(fusing::figures(&fusing::birthplaces(program, shared)?))
        }),
    },
    Measure { name: "fuse-worlds", run: Run::Own(fusing::world) },
];

/// Figures with what it cost to come by them.
pub(crate) struct Measured {
    pub(crate) figures: Figures,
    pub(crate) cpu: Duration,
    pub(crate) peak: u64,
    /// The files that went in.
    pub(crate) files: Vec<PathBuf>,
}

/// The figures of a path of extraction on a set.
fn found(program: &Path, shared: &Path, set: Set, path: &str) -> Result<Figures> {
    let (workspace, scratch) = (Workspace::find()?, tempfile::tempdir()?);
    let folder = set.write(&workspace, shared, scratch.path())?;
    let arguments = annotated::arguments(&workspace, path);
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    Ok(attribution(program, shared, &folder, &arguments)?.figures)
}

/// `consilience extract`, with these arguments, on texts annotated with sources, cues and contents:
/// a folder in the layout of PolNeAR.
pub(crate) fn attribution(
    program: &Path,
    shared: &Path,
    set: &Path,
    arguments: &[&str],
) -> Result<Measured> {
    let scorer = Scorer {
        script: shared.join("peers/score_attribution.py"),
        before: vec![set.to_owned()],
        after: vec!["--json".to_owned()],
    };
    let names = &[
        ("whole", "/attribution/f1"),
        ("source", "/token/source/f1"),
        ("cue", "/token/cue/f1"),
        ("content", "/token/content/f1"),
    ];
    let arguments = [&["extract"], arguments].concat();
    measured(program, &arguments, &set.join("text"), &scorer, names)
}

/// `consilience read` on pages with wanted and unwanted segments, dates and authors.
pub(crate) fn segments(program: &Path, shared: &Path) -> Result<Measured> {
    let set = shared.join("data/read/trafilatura");
    let names = &[("f1", "/f1"), ("date", "/date"), ("author", "/author")];
    let scorer = Scorer::of_reading(shared, "segments", set.join("evaldata.json"));
    measured(program, &["read"], &set.join("html"), &scorer, names)
}

/// `consilience read` on pages with their whole main text.
pub(crate) fn shingles(program: &Path, shared: &Path) -> Result<Measured> {
    let set = shared.join("data/read/zyte");
    let scorer = Scorer::of_reading(shared, "shingles", set.join("ground-truth.json"));
    measured(program, &["read"], &set.join("html"), &scorer, &[("f1", "/f1")])
}

/// A script that prints figures as one JSON object. The program's output stands between the
/// arguments.
struct Scorer {
    script: PathBuf,
    before: Vec<PathBuf>,
    after: Vec<String>,
}

impl Scorer {
    fn of_reading(shared: &Path, kind: &str, truth: PathBuf) -> Self {
        Self {
            script: shared.join("peers/score_reading.py"),
            before: vec![PathBuf::from(kind), truth],
            after: Vec::new(),
        }
    }

    fn run(&self, output: &Path) -> Result<Value> {
        let mut python = Command::new("python3");
        python.arg(&self.script).args(&self.before).arg(output).args(&self.after);
        Ok(serde_json::from_str(&shell::output(&mut python, &[0])?)?)
    }
}

/// Stances, bases and acts of a path of extraction on a set.
pub(crate) fn codes(program: &Path, shared: &Path, set: Set, path: &str) -> Result<Figures> {
    let (workspace, scratch) = (Workspace::find()?, tempfile::tempdir()?);
    let folder = set.write(&workspace, shared, scratch.path())?;
    let mut command = Command::new(program);
    command.arg("extract").args(annotated::arguments(&workspace, path));
    let output = usage::measure(command.args(files_in(&folder.join("text"))?), &[0])?;
    codes::figures(&folder, &output.stdout)
}

fn measured(
    program: &Path,
    arguments: &[&str],
    folder: &Path,
    scorer: &Scorer,
    names: &[(&'static str, &str)],
) -> Result<Measured> {
    let scratch = tempfile::tempdir()?;
    let files = unpacked(files_in(folder)?, scratch.path())?;
    let mut command = Command::new(program);
    // What could not be read (exit code 1) shows in the score; hundreds of lines would hide it.
    command.args(arguments).args(&files).stderr(Stdio::null());
    let usage = usage::measure(&mut command, &[0, 1])?;
    let output = scratch.path().join("output.jsonl");
    fs::write(&output, &usage.stdout)?;
    let scores = scorer.run(&output)?;
    Ok(Measured { figures: named(&scores, names)?, cpu: usage.cpu, peak: usage.peak, files })
}

fn named(scores: &Value, names: &[(&'static str, &str)]) -> Result<Figures> {
    let figure = |(name, pointer): &(&'static str, &str)| {
        let value = scores.pointer(pointer).and_then(Value::as_f64);
        let missing = || format!("the scorer gives no {pointer}");
        Ok((*name, value.with_context(missing)?))
    };
    names.iter().map(figure).collect()
}

/// The files of a folder by name.
fn files_in(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    let mut files: Vec<PathBuf> = entries.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    ensure!(!files.is_empty(), "{} is empty", folder.display());
    files.sort();
    Ok(files)
}

/// The files, those that are packed with gzip unpacked into the scratch folder.
fn unpacked(files: Vec<PathBuf>, scratch: &Path) -> Result<Vec<PathBuf>> {
    let is_packed = |file: &PathBuf| file.extension().is_some_and(|end| end == "gz");
    let (packed, plain): (Vec<_>, Vec<_>) = files.into_iter().partition(is_packed);
    if packed.is_empty() {
        return Ok(plain);
    }
    for file in &packed {
        let name = file.file_name().context("a file without a name")?;
        fs::copy(file, scratch.join(name))?;
    }
    let mut gzip = Command::new("gzip");
    ensure!(shell::succeeds(gzip.args(["-d", "-r"]).arg(scratch))?, "gzip failed");
    Ok([plain, files_in(scratch)?].concat())
}
