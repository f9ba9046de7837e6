//! The process that asks. It believes nothing that a reader says beyond what it checks: lengths and
//! numbers are bounded, and a reading is built anew from its words, spans and places.

use crate::frames::{self, Answer, Task};
use crate::{CPU_SECONDS, Failure, Guards, Readout};
use model::DocumentId;
use read::ocr::Scan;
use read::{Declared, Member, Needed, PageImage};
use std::io::{self, BufReader, Read, Write};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

/// What a program is started with to be a reader.
const ARGUMENTS: [&str; 2] = ["read", "--worker"];

/// A reader that waits for something takes no time of the processor; it is ended after this.
const PATIENCE: Duration = Duration::from_secs(4 * CPU_SECONDS);

/// A picture of more bytes than this is not believed.
const LARGEST_PICTURE: u64 = 64 << 20;

/// The program that is the reader.
static PROGRAM: OnceLock<PathBuf> = OnceLock::new();

/// From now on this program reads documents in processes of their own, which are this program
/// started with `read --worker`.
pub fn be_apart() -> io::Result<()> {
    // By this name it is found even after another version took its place on disk.
    let own = PathBuf::from("/proc/self/exe");
    let program = if own.exists() { own } else { std::env::current_exe()? };
    PROGRAM.get_or_init(|| program);
    Ok(())
}

pub(crate) fn is_apart() -> bool {
    PROGRAM.get().is_some()
}

/// The program that is its own reader, if it is.
pub(crate) fn program() -> Option<&'static PathBuf> {
    PROGRAM.get()
}

/// Reads a document apart.
pub(crate) fn read(
    bytes: &[u8],
    name: &str,
    declared: Option<&Declared>,
    recognised: Option<&[u8]>,
) -> Readout {
    let task = Task::Read {
        name: name.to_owned(),
        declared: declared.map(Into::into),
        bytes: bytes.len() as u64,
        recognised: recognised.map(|kept| kept.len() as u64),
    };
    ask_with(&task, [bytes, recognised.unwrap_or_default()], |answers| {
        let (reading, warnings) = match frames::read(answers)? {
            Answer::Reading { reading } => (*reading).with_warnings().map_err(|_| lie())?,
            Answer::Refused { reason } => return Ok(Err(Failure::Refused(reason))),
            _ => return Err(lie()),
        };
        match reading.document == DocumentId::of(bytes) {
            true => Ok(Ok((reading, warnings))),
            false => Err(lie()),
        }
    })?
}

/// Gives the files in a document.
pub(crate) fn members(
    bytes: &[u8],
    name: &str,
    take: &mut dyn FnMut(Member),
) -> Result<(), Failure> {
    let task = Task::Members { name: name.to_owned(), bytes: bytes.len() as u64 };
    let mut left =
        Left { members: read::archive::MOST_MEMBERS, bytes: read::archive::MOST_INFLATED };
    ask(&task, bytes, |answers| {
        loop {
            match frames::read(answers)? {
                Answer::Member { name, bytes, failure, declared } => {
                    left.count(bytes.unwrap_or_default())?;
                    let result = match bytes {
                        Some(count) => Ok(frames::bytes(answers, count)?),
                        None => Err(failure.unwrap_or_default()),
                    };
                    take(Member { name, result, declared: declared.map(|d| Box::new(d.into())) });
                }
                Answer::End => return Ok(Ok(())),
                Answer::Refused { reason } => return Ok(Err(Failure::Refused(reason))),
                _ => return Err(lie()),
            }
        }
    })?
}

/// Has a page drawn.
pub(crate) fn page_image(bytes: &[u8], page: u32, width: u32) -> Result<PageImage, Failure> {
    let task = Task::Page { page, width, bytes: bytes.len() as u64 };
    ask(&task, bytes, |answers| match frames::read(answers)? {
        Answer::Page { size, bytes } if bytes <= LARGEST_PICTURE => {
            Ok(Ok(PageImage { png: frames::bytes(answers, bytes)?, size }))
        }
        Answer::Refused { reason } => Ok(Err(Failure::Refused(reason))),
        _ => Err(lie()),
    })?
}

/// Asks which pages are pictures without text.
pub(crate) fn unread_pages(bytes: &[u8], name: &str) -> Result<Vec<u32>, Failure> {
    let task = Task::Unread { name: name.to_owned(), bytes: bytes.len() as u64 };
    ask(&task, bytes, |answers| match frames::read(answers)? {
        // In order and apart, as they are kept.
        Answer::Unread { pages } if pages.is_sorted_by(|a, b| a < b) => Ok(Ok(pages)),
        Answer::Refused { reason } => Ok(Err(Failure::Refused(reason))),
        _ => Err(lie()),
    })?
}

/// Has a page drawn for a recogniser.
pub(crate) fn scan(bytes: &[u8], page: u32) -> Result<Scan, Failure> {
    let task = Task::Scan { page, bytes: bytes.len() as u64 };
    ask(&task, bytes, |answers| match frames::read(answers)? {
        Answer::Scan { size, scale, bytes }
            if bytes <= LARGEST_PICTURE && (0.01..=100.0).contains(&scale) =>
        {
            Ok(Ok(Scan { png: frames::bytes(answers, bytes)?, size, scale }))
        }
        Answer::Refused { reason } => Ok(Err(Failure::Refused(reason))),
        _ => Err(lie()),
    })?
}

/// Asks what a page needs; nothing where that cannot be told.
pub(crate) fn needed(bytes: &[u8], declared: &Declared) -> Needed {
    let task = Task::Needed { declared: declared.into(), bytes: bytes.len() as u64 };
    let needed = ask(&task, bytes, |answers| match frames::read(answers)? {
        Answer::Needed { base, references } => Ok(Needed { base, references }),
        _ => Err(lie()),
    });
    needed.unwrap_or_default()
}

/// What a reader may still give.
struct Left {
    members: usize,
    bytes: usize,
}

impl Left {
    fn count(&mut self, bytes: u64) -> io::Result<()> {
        let bytes = usize::try_from(bytes).map_err(|_| lie())?;
        self.members = self.members.checked_sub(1).ok_or_else(lie)?;
        self.bytes = self.bytes.checked_sub(bytes).ok_or_else(lie)?;
        Ok(())
    }
}

/// What guards a reader, by itself.
pub(crate) fn guards() -> Result<Guards, Failure> {
    ask(&Task::Guards, b"", |answers| match frames::read(answers)? {
        Answer::Guards { guards } => Ok(guards),
        _ => Err(lie()),
    })
}

/// What the reader says cannot be.
fn lie() -> io::Error {
    io::ErrorKind::InvalidData.into()
}

/// Starts a reader, asks it, and takes its answers. Whatever becomes of it, it is gone afterwards.
fn ask<T>(
    task: &Task,
    bytes: &[u8],
    answers: impl FnOnce(&mut dyn Read) -> io::Result<T>,
) -> Result<T, Failure> {
    ask_with(task, [bytes, &[]], answers)
}

fn ask_with<T>(
    task: &Task,
    bytes: [&[u8]; 2],
    answers: impl FnOnce(&mut dyn Read) -> io::Result<T>,
) -> Result<T, Failure> {
    let started = start().map_err(|error| Failure::NoReader(error.to_string()))?;
    let Started { child, input, output } = started;
    // A reader that died answers nothing, which is seen below.
    let _ = tell(input, task, bytes);
    let watched = Watched::new(child);
    let answer = answers(&mut BufReader::with_capacity(1 << 16, output));
    let (status, was_late) = watched.end(answer.is_ok());
    match answer {
        Ok(answer) => Ok(answer),
        Err(_) if was_late => Err(Failure::Time),
        Err(error) => Err(why(status, &error)),
    }
}

struct Started {
    child: Child,
    input: ChildStdin,
    output: std::process::ChildStdout,
}

/// A reader inherits nothing: no variables, no files but the two pipes, no folder.
fn start() -> io::Result<Started> {
    let program = PROGRAM.get().ok_or(io::ErrorKind::NotFound)?;
    let mut child = Command::new(program)
        .args(ARGUMENTS)
        .env_clear()
        .current_dir(if cfg!(unix) { "/" } else { "." })
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let (input, output) = (child.stdin.take(), child.stdout.take());
    match (input, output) {
        (Some(input), Some(output)) => Ok(Started { child, input, output }),
        _ => Err(io::ErrorKind::BrokenPipe.into()),
    }
}

fn tell(mut input: ChildStdin, task: &Task, bytes: [&[u8]; 2]) -> io::Result<()> {
    frames::write(&mut input, task)?;
    bytes.into_iter().try_for_each(|bytes| input.write_all(bytes))
}

/// A process whose time is running.
pub(crate) struct Watched {
    child: Arc<Mutex<Child>>,
    done: mpsc::Sender<()>,
    watch: std::thread::JoinHandle<bool>,
    is_group: bool,
}

impl Watched {
    fn new(child: Child) -> Self {
        Self::start(child, PATIENCE, false)
    }

    /// One that leads a group of its own, which ends with it: it may have started others.
    pub(crate) fn of_group(child: Child, patience: Duration) -> Self {
        Self::start(child, patience, true)
    }

    fn start(child: Child, patience: Duration, is_group: bool) -> Self {
        let child = Arc::new(Mutex::new(child));
        let (done, waiting) = mpsc::channel::<()>();
        let watched = Arc::clone(&child);
        let watch = std::thread::spawn(move || {
            let is_late = waiting.recv_timeout(patience) == Err(RecvTimeoutError::Timeout);
            if is_late {
                end(&mut watched.lock().unwrap_or_else(PoisonError::into_inner), is_group);
            }
            is_late
        });
        Self { child, done, watch, is_group }
    }

    /// How it ended, and whether it was ended because it was late. `is_to_end`: it has nothing more to
    /// do.
    pub(crate) fn end(self, is_to_end: bool) -> (Option<ExitStatus>, bool) {
        let child = Arc::clone(&self.child);
        if is_to_end {
            end(&mut child.lock().unwrap_or_else(PoisonError::into_inner), self.is_group);
        }
        let _ = self.done.send(());
        let was_late = self.watch.join().unwrap_or_default();
        let mut child = child.lock().unwrap_or_else(PoisonError::into_inner);
        let ended = (0..GRACES).find_map(|_| {
            let ended = child.try_wait().ok().flatten();
            if ended.is_none() {
                std::thread::sleep(GRACE);
            }
            ended
        });
        if ended.is_none() {
            end(&mut child, self.is_group);
        }
        (ended.or_else(|| child.wait().ok()), was_late)
    }
}

/// One that has said all has so often so long to end by itself.
const GRACES: usize = 200;
const GRACE: Duration = Duration::from_millis(10);

fn end(child: &mut Child, is_group: bool) {
    #[cfg(unix)]
    if let Some(group) = rustix::process::Pid::from_raw(child.id() as i32).filter(|_| is_group) {
        let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
    }
    let _ = child.kill();
}

/// Why a reader gave no whole answer.
#[cfg(unix)]
fn why(status: Option<ExitStatus>, error: &io::Error) -> Failure {
    use rustix::process::Signal;
    use std::os::unix::process::ExitStatusExt;
    let signal = status.and_then(|status| status.signal());
    let is = |other: Signal| signal == Some(other.as_raw());
    match signal {
        // The allocator gives up with an abort.
        Some(_) if is(Signal::ABORT) => Failure::Memory,
        Some(_) if is(Signal::XCPU) => Failure::Time,
        Some(_) if is(Signal::KILL) => Failure::Ended,
        Some(_) if is(Signal::SYS) => Failure::Broke("the reader did what no reader may do"),
        Some(_) => Failure::Broke("the reader was ended by a signal"),
        None => broke(error),
    }
}

#[cfg(not(unix))]
fn why(_: Option<ExitStatus>, error: &io::Error) -> Failure {
    broke(error)
}

fn broke(error: &io::Error) -> Failure {
    match error.kind() {
        io::ErrorKind::InvalidData => Failure::Broke("the reader's answer makes no sense"),
        _ => Failure::Broke("the reader stopped before it was done"),
    }
}
