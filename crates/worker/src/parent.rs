//! The process that asks. It believes nothing that a reader says beyond what it checks: lengths and
//! numbers are bounded, and a reading is built anew from its words, spans and places.

use crate::frames::{self, Answer, Task};
#[cfg(target_os = "linux")]
use crate::keeper::Reader;
#[cfg(not(target_os = "linux"))]
use crate::lone::Reader;
use crate::{CPU_SECONDS, Failure, Guards, MarkedPage, Readout};
use model::DocumentId;
use read::ocr::Scan;
use read::{Declared, MOST_BOXES, Member, Needed, PageImage, Sought};
use std::io::{self, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::time::Duration;

/// A reader that waits for something takes no time of the processor; it is ended after this.
pub(crate) const PATIENCE: Duration = Duration::from_secs(4 * CPU_SECONDS);

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
    #[cfg(target_os = "linux")]
    crate::keeper::keep_memory();
    Ok(())
}

/// Ends what was kept ready for the next document.
pub fn be_done() {
    #[cfg(target_os = "linux")]
    crate::keeper::end();
}

/// This program as a reader. It inherits nothing: no variables, no files but those given, no
/// folder.
pub(crate) fn command(program: &Path) -> Command {
    let mut command = Command::new(program);
    command
        .args(["read", "--worker"])
        .env_clear()
        .current_dir(if cfg!(unix) { "/" } else { "." })
        .stderr(Stdio::null());
    command
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
    let document = DocumentId::of(bytes);
    let task = Task::Read {
        document: document.to_string(),
        name: name.to_owned(),
        declared: declared.map(Into::into),
        bytes: bytes.len() as u64,
        recognised: recognised.map(|kept| kept.len() as u64),
    };
    ask_with(&task, [bytes, recognised.unwrap_or_default()], |answers| {
        let (reading, warnings) = match frames::read(answers)? {
            Answer::Reading { bytes } => {
                let reading: wire::Reading = frames::json(answers, bytes)?;
                reading.with_warnings().map_err(|_| lie())?
            }
            Answer::Refused { reason } => return Ok(Err(Failure::Refused(reason))),
            _ => return Err(lie()),
        };
        match reading.document == document {
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

/// Has a page drawn, and words of it found.
pub(crate) fn page_image(
    bytes: &[u8],
    page: u32,
    width: u32,
    sought: &[Sought],
) -> Result<MarkedPage, Failure> {
    let blocks = sought.iter().map(Into::into).collect();
    let task = Task::Page { page, width, sought: blocks, bytes: bytes.len() as u64 };
    ask(&task, bytes, |answers| match frames::read(answers)? {
        Answer::Page { size, boxes, bytes } if bytes <= LARGEST_PICTURE => {
            let boxes = checked(boxes, size).ok_or_else(lie)?;
            let image = PageImage { png: frames::bytes(answers, bytes)?, size };
            Ok(Ok(MarkedPage { image, boxes }))
        }
        Answer::Refused { reason } => Ok(Err(Failure::Refused(reason))),
        _ => Err(lie()),
    })?
}

/// The boxes as far as they lie on the page; `None` where they are none, or more than were asked for.
pub(crate) fn checked(boxes: Vec<[f32; 4]>, size: [f32; 2]) -> Option<Vec<[f32; 4]>> {
    let is_number = |number: &f32| number.is_finite();
    let holds = boxes.len() <= MOST_BOXES
        && size.iter().all(|length| length.is_finite() && *length > 0.0)
        && boxes.iter().flatten().all(is_number);
    let [width, height] = size;
    let on_page = |[left, top, right, bottom]: [f32; 4]| {
        let area = [left.max(0.0), top.max(0.0), right.min(width), bottom.min(height)];
        (area[0] < area[2] && area[1] < area[3]).then_some(area)
    };
    holds.then(|| boxes.into_iter().filter_map(on_page).collect())
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

/// Asks a reader and takes its answers. Whatever becomes of it, it is gone afterwards.
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
    let no_reader = |error: io::Error| Failure::NoReader(error.to_string());
    let program = PROGRAM.get().ok_or_else(|| no_reader(io::ErrorKind::NotFound.into()))?;
    let (reader, input, output) = Reader::start(program).map_err(no_reader)?;
    // A reader that died answers nothing, which is seen below.
    let _ = tell(input, task, bytes);
    let answer = answers(&mut BufReader::with_capacity(1 << 16, output));
    let end = reader.end(answer.is_ok());
    answer.map_err(|error| why(end, &error))
}

fn tell(mut input: impl Write, task: &Task, bytes: [&[u8]; 2]) -> io::Result<()> {
    frames::write(&mut input, task)?;
    bytes.into_iter().try_for_each(|bytes| input.write_all(bytes))
}

/// How a reader ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    /// By itself.
    Exit,
    /// By this signal.
    Signal(i32),
    /// It was ended because it took longer than [`PATIENCE`].
    Late,
    /// Nobody knows.
    Lost,
}

/// Why a reader gave no whole answer.
fn why(end: End, error: &io::Error) -> Failure {
    match end {
        End::Exit => broke(error),
        End::Signal(signal) => by_signal(signal),
        End::Late => Failure::Time,
        End::Lost => Failure::Ended,
    }
}

#[cfg(unix)]
fn by_signal(signal: i32) -> Failure {
    use rustix::process::Signal;
    match signal {
        // The allocator gives up with an abort.
        _ if signal == Signal::ABORT.as_raw() => Failure::Memory,
        _ if signal == Signal::XCPU.as_raw() => Failure::Time,
        _ if signal == Signal::KILL.as_raw() => Failure::Ended,
        _ if signal == Signal::SYS.as_raw() => {
            Failure::Broke("the reader did what no reader may do")
        }
        _ => Failure::Broke("the reader was ended by a signal"),
    }
}

#[cfg(not(unix))]
fn by_signal(_: i32) -> Failure {
    Failure::Ended
}

fn broke(error: &io::Error) -> Failure {
    match error.kind() {
        io::ErrorKind::InvalidData => Failure::Broke("the reader's answer makes no sense"),
        _ => Failure::Broke("the reader stopped before it was done"),
    }
}
