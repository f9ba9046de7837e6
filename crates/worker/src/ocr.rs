//! Words in pictures, by an installed Tesseract (OCR).
//!
//! Tesseract never sees a document: a reader draws its page, or decodes the picture, and what it drew
//! is all that Tesseract gets. It is started by this program, which limits itself first, as
//! `read --recognise`, and then becomes Tesseract: see [`become_recogniser`].

use crate::watched::Watched;
use crate::{Failure, parent, sandbox};
use read::ocr::{MOST_BYTES, Recognised, RecognisedPage, Scan, words_of_tsv};
use std::ffi::OsString;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

/// What the program is called.
const NAME: &str = "tesseract";
/// The languages that are looked for where nobody says others, as far as they are installed.
const USUAL: [&str; 2] = ["eng", "spa"];
/// What finds out which way a page is turned.
const ORIENTATION: &str = "osd";
/// What is read of what it says of itself.
const LONGEST_LIST: usize = 64 << 10;

/// The most bytes of memory that Tesseract may have.
pub const OCR_MEMORY: u64 = 1 << 30;
/// The most seconds of computing that Tesseract may take for one page.
pub const OCR_SECONDS: u64 = 60;
/// It is ended after this though it takes no time of the processor.
const PATIENCE: Duration = Duration::from_secs(2 * OCR_SECONDS);
/// It says what it is in less.
const SHORT_PATIENCE: Duration = Duration::from_secs(20);

/// Tesseract as it is installed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tesseract {
    program: PathBuf,
    /// `5.3.0`.
    version: String,
    /// By its own names: `eng`, `spa`, `osd`.
    languages: Vec<String>,
}

/// Why there is no OCR.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoOcr {
    /// It is not installed.
    #[error("tesseract is not installed: it is in no folder of the PATH")]
    NotInstalled,
    /// It is there and does not say what it is.
    #[error("{} cannot be used: {failure}", program.display())]
    Unusable {
        /// Where it is.
        program: PathBuf,
        /// What happened.
        failure: Failure,
    },
    /// A language that is not installed.
    #[error("tesseract has no language {0:?}; installed are: {1}")]
    NoLanguage(String, String),
}

/// Tesseract, set to look for some languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ocr {
    tesseract: Tesseract,
    languages: String,
}

impl Tesseract {
    /// Looks for it in the folders of the PATH, those alone that are named from the root on.
    ///
    /// # Errors
    /// Where it is not there or cannot be used.
    pub fn find() -> Result<Self, NoOcr> {
        let path = std::env::var_os("PATH").unwrap_or_default();
        let folders = std::env::split_paths(&path).filter(|folder| folder.is_absolute());
        let programs = folders.map(|folder| folder.join(NAME));
        let program = programs.into_iter().find(|program| program.is_file());
        Self::at(program.ok_or(NoOcr::NotInstalled)?)
    }

    /// The one that is here.
    fn at(program: PathBuf) -> Result<Self, NoOcr> {
        let said = |argument: &str| run(&program, &[argument.into()], None, &Limits::of_list());
        let of_text =
            |argument| said(argument).map(|out| String::from_utf8_lossy(&out).into_owned());
        let both = of_text("--version").and_then(|version| Ok((version, of_text("--list-langs")?)));
        let both = both.and_then(|(version, list)| {
            let version = version_of(&version).ok_or(NONSENSE)?;
            let languages = list.lines().skip(1).filter(|name| is_language(name));
            Ok((version, languages.map(str::to_owned).collect()))
        });
        match both {
            Ok((version, languages)) => Ok(Self { program, version, languages }),
            Err(failure) => Err(NoOcr::Unusable { program, failure }),
        }
    }

    /// Where it is.
    pub fn program(&self) -> &Path {
        &self.program
    }

    /// Its version: `5.3.0`.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The languages that it has, by its own names.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.languages.iter().map(String::as_str).filter(|name| *name != ORIENTATION)
    }

    /// The usual languages that it lacks.
    pub fn missing(&self) -> Vec<&'static str> {
        let lacks = |name: &&str| !self.languages().any(|known| known == *name);
        USUAL.into_iter().filter(lacks).collect()
    }

    /// Sets it to look for these languages, `eng+spa`; empty for English and Spanish, as far as they
    /// are installed.
    ///
    /// # Errors
    /// Where one is not installed.
    pub fn with(self, languages: &str) -> Result<Ocr, NoOcr> {
        let wanted: Vec<&str> = match languages {
            "" => USUAL.into_iter().filter(|name| !self.missing().contains(name)).collect(),
            given => given.split('+').collect(),
        };
        let has = |name: &&&str| self.languages().any(|known| known == **name);
        let lacking = wanted.iter().find(|name| !has(name)).copied();
        if let Some(name) = lacking.or(wanted.is_empty().then_some(USUAL[0])) {
            let known: Vec<&str> = self.languages().collect();
            return Err(NoOcr::NoLanguage(name.to_owned(), known.join(", ")));
        }
        let languages = wanted.join("+");
        Ok(Ocr { tesseract: self, languages })
    }
}

const NONSENSE: Failure = Failure::Broke("it does not say what tesseract says");

fn version_of(said: &str) -> Option<String> {
    let version = said.lines().next()?.strip_prefix("tesseract ")?.trim();
    let is_version = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    (!version.is_empty() && version.len() <= 60 && version.chars().all(is_version))
        .then(|| version.to_owned())
}

/// Whether this can be the name of a language: `eng`, `chi_sim`, `script/Latin`.
fn is_language(name: &str) -> bool {
    let is_letter = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '/' | '-');
    (1..=60).contains(&name.len())
        && name.starts_with(|c: char| c.is_ascii_alphanumeric())
        && name.chars().all(is_letter)
}

impl Ocr {
    /// What words there are in pictures of a document that has none there; `None` where there is
    /// nothing to look at. Pages that fail are named with the reason.
    ///
    /// # Errors
    /// Where the document cannot be opened.
    pub fn recognise(&self, bytes: &[u8], name: &str) -> Result<Option<Recognised>, Failure> {
        let pages = crate::unread_pages(bytes, name)?;
        let page = |page: u32| match self.page(bytes, page) {
            Ok((scale, words)) => RecognisedPage { page, scale, words: Ok(words) },
            Err(failure) => RecognisedPage { page, scale: 1.0, words: Err(failure.to_string()) },
        };
        let pages: Vec<RecognisedPage> = pages.into_iter().map(page).collect();
        let engine = format!("{NAME} {}", self.tesseract.version);
        let languages = self.languages.clone();
        Ok((!pages.is_empty()).then_some(Recognised { engine, languages, pages }))
    }

    fn page(
        &self,
        bytes: &[u8],
        page: u32,
    ) -> Result<(f32, Vec<read::ocr::RecognisedWord>), Failure> {
        let scan = crate::scan(bytes, page)?;
        let arguments = self.arguments(&scan);
        let out = run(&self.tesseract.program, &arguments, Some(&scan.png), &Limits::of_page())?;
        let words = words_of_tsv(&out, scan.size);
        let words = words.map_err(|error| Failure::Recogniser(error.to_string()))?;
        Ok((scan.scale, words))
    }

    fn arguments(&self, scan: &Scan) -> Vec<OsString> {
        let turns = self.tesseract.languages.iter().any(|name| name == ORIENTATION);
        let layout = if turns { "1" } else { "3" };
        let mut arguments = vec!["stdin", "stdout", "-l", &self.languages, "--psm", layout];
        arguments.extend(["-c", "tessedit_create_tsv=1"]);
        let mut arguments: Vec<OsString> = arguments.into_iter().map(OsString::from).collect();
        // The pixels of a picture say nothing of its size on paper.
        if scan.scale > 1.0 {
            arguments.extend(["--dpi".into(), format!("{:.0}", scan.scale * 72.0).into()]);
        }
        arguments
    }
}

/// What a run may take.
struct Limits {
    patience: Duration,
    bytes: usize,
}

impl Limits {
    fn of_page() -> Self {
        Self { patience: PATIENCE, bytes: MOST_BYTES }
    }

    fn of_list() -> Self {
        Self { patience: SHORT_PATIENCE, bytes: LONGEST_LIST }
    }
}

/// Runs Tesseract, gives it these bytes, and takes what it says. Whatever becomes of it, it is gone
/// afterwards.
fn run(
    program: &Path,
    arguments: &[OsString],
    input: Option<&[u8]>,
    limits: &Limits,
) -> Result<Vec<u8>, Failure> {
    let failed = |error: io::Error| Failure::NoRecogniser(error.to_string());
    let mut command = match parent::program() {
        Some(own) => {
            let mut command = Command::new(own);
            command.args(["read", "--recognise", "--"]).arg(program);
            command
        }
        None => Command::new(program),
    };
    command.args(arguments).env_clear().stdin(Stdio::piped()).stdout(Stdio::piped());
    command.env("OMP_THREAD_LIMIT", "1").stderr(Stdio::null());
    if let Some(data) = data_folder() {
        command.env(DATA, data);
    }
    #[cfg(unix)]
    {
        use std::os::unix::process::CommandExt;
        command.current_dir("/").process_group(0);
    }
    let mut child = command.spawn().map_err(failed)?;
    let (stdin, stdout) = (child.stdin.take(), child.stdout.take());
    // From here on it is ended when its time is over, whatever it waits for.
    let watched = Watched::of_group(child, limits.patience);
    let mut out = Vec::new();
    // It may speak before it has listened to all.
    let (is_flood, (status, was_late)) = std::thread::scope(|scope| {
        if let Some((mut stdin, bytes)) = stdin.zip(input) {
            // One that died takes nothing, which is seen below.
            scope.spawn(move || stdin.write_all(bytes));
        }
        let most = limits.bytes as u64 + 1;
        let read = stdout.map(|stdout| stdout.take(most).read_to_end(&mut out));
        let is_flood = out.len() > limits.bytes;
        (is_flood, watched.end(is_flood || !matches!(read, Some(Ok(_)))))
    });
    match status {
        _ if was_late => Err(Failure::Recogniser("it took too long and was ended".to_owned())),
        _ if is_flood => Err(Failure::Recogniser("it said more than any honest one".to_owned())),
        Some(status) if status.success() => Ok(out),
        status => Err(Failure::Recogniser(ended(status))),
    }
}

/// How it ended, in words.
fn ended(status: Option<std::process::ExitStatus>) -> String {
    #[cfg(unix)]
    if let Some(signal) = std::os::unix::process::ExitStatusExt::signal(&status.unwrap_or_default())
    {
        let is_time = signal == rustix::process::Signal::XCPU.as_raw();
        return match is_time {
            true => format!("it took more than {OCR_SECONDS} seconds and was ended"),
            false => format!("it was ended by signal {signal}"),
        };
    }
    match status.and_then(|status| status.code()) {
        Some(code) => format!("it ended with code {code}"),
        None => "it ended".to_owned(),
    }
}

/// The variable that says where its languages are.
const DATA: &str = "TESSDATA_PREFIX";

fn data_folder() -> Option<PathBuf> {
    let folder = PathBuf::from(std::env::var_os(DATA)?);
    folder.is_absolute().then_some(folder)
}

/// Limits this process and becomes Tesseract: the program, then its arguments. What it may do from
/// then on is what [`sandbox`] says.
///
/// # Errors
/// Where it cannot be started; else this never returns.
pub fn become_recogniser(command: &[PathBuf]) -> io::Error {
    let Some((program, arguments)) = command.split_first() else {
        return io::ErrorKind::NotFound.into();
    };
    sandbox::enter_for_program(program, data_folder().as_deref());
    let mut command = Command::new(program);
    command.args(arguments);
    #[cfg(unix)]
    return std::os::unix::process::CommandExt::exec(&mut command);
    #[cfg(not(unix))]
    match command.status() {
        Ok(status) => std::process::exit(status.code().unwrap_or(70)),
        Err(error) => error,
    }
}

#[cfg(test)]
mod tests;
