//! The process that reads.

use crate::frames::{self, Answer, Task};
use crate::sandbox;
use std::io::{self, BufWriter, Read, Write};

/// Does what standard input asks, once, and answers on standard output. Where standard input is a
/// socket, this process is a keeper of readers instead, until that is closed (Linux).
///
/// # Errors
/// Where the one who asked is gone.
pub fn serve() -> io::Result<()> {
    #[cfg(target_os = "linux")]
    if crate::keeper::is_asked() && crate::keeper::keep()? == crate::keeper::Role::Keeper {
        return Ok(());
    }
    serve_once()
}

/// Before a byte is read, the process gives up what it does not need.
fn serve_once() -> io::Result<()> {
    let guards = sandbox::enter();
    let (mut input, output) = (io::stdin().lock(), io::stdout().lock());
    let mut output = BufWriter::with_capacity(1 << 16, output);
    answer(guards, &mut input, &mut output)?;
    output.flush()
}

fn answer(guards: crate::Guards, input: &mut dyn Read, output: &mut impl Write) -> io::Result<()> {
    let task: Task = frames::read(input)?;
    let bytes = frames::bytes(input, task.bytes())?;
    match task {
        Task::Guards => frames::write(output, &Answer::Guards { guards }),
        Task::Read { document, name, declared, recognised, .. } => {
            let document = document.parse().ok();
            let declared = declared.unwrap_or_default().into();
            let kept = recognised.map(|count| frames::bytes(input, count)).transpose()?;
            let read = crate::read_kept(&bytes, document, &name, &declared, kept.as_deref());
            reading(read, output)
        }
        Task::Unread { name, .. } => {
            let answer = match read::ocr::unread_pages(&bytes, &name) {
                Ok(pages) => Answer::Unread { pages },
                Err(refusal) => Answer::Refused { reason: refusal.to_string() },
            };
            frames::write(output, &answer)
        }
        Task::Scan { page, .. } => scan(&bytes, page, output),
        Task::Page { page, width, sought, .. } => {
            let sought: Vec<read::Sought> = sought.into_iter().map(Into::into).collect();
            draw(&bytes, page, width, &sought, output)
        }
        Task::Needed { declared, .. } => {
            let read::Needed { base, references } = read::needed(&bytes, &declared.into());
            frames::write(output, &Answer::Needed { base, references })
        }
        Task::Members { name, .. } => members(&bytes, &name, output),
    }
}

fn reading(read: crate::Readout, output: &mut impl Write) -> io::Result<()> {
    match read {
        Ok((reading, warnings)) => {
            let json = serde_json::to_vec(&wire::Reading::of(&reading, &warnings, None))?;
            frames::write(output, &Answer::Reading { bytes: json.len() as u64 })?;
            output.write_all(&json)
        }
        Err(failure) => frames::write(output, &Answer::Refused { reason: failure.to_string() }),
    }
}

fn scan(bytes: &[u8], page: u32, output: &mut impl Write) -> io::Result<()> {
    match read::ocr::scan(bytes, page) {
        Ok(read::ocr::Scan { png, size, scale }) => {
            frames::write(output, &Answer::Scan { size, scale, bytes: png.len() as u64 })?;
            output.write_all(&png)
        }
        Err(refusal) => frames::write(output, &Answer::Refused { reason: refusal.to_string() }),
    }
}

fn draw(
    bytes: &[u8],
    page: u32,
    width: u32,
    sought: &[read::Sought],
    output: &mut impl Write,
) -> io::Result<()> {
    match read::page_image(bytes, page, width) {
        Ok(read::PageImage { png, size }) => {
            let boxes = crate::boxes(bytes, page, sought);
            frames::write(output, &Answer::Page { size, boxes, bytes: png.len() as u64 })?;
            output.write_all(&png)
        }
        Err(refusal) => frames::write(output, &Answer::Refused { reason: refusal.to_string() }),
    }
}

fn members(bytes: &[u8], name: &str, output: &mut impl Write) -> io::Result<()> {
    let mut written = Ok(());
    let opened = read::members(bytes, name, &mut |member| {
        if written.is_ok() {
            written = write_member(member, output);
        }
    });
    written?;
    match opened {
        Ok(()) => frames::write(output, &Answer::End),
        Err(refusal) => frames::write(output, &Answer::Refused { reason: refusal.to_string() }),
    }
}

fn write_member(member: read::Member, output: &mut impl Write) -> io::Result<()> {
    let read::Member { name, result, declared } = member;
    let declared = declared.as_deref().map(Into::into);
    match result {
        Ok(content) => {
            let bytes = Some(content.len() as u64);
            frames::write(output, &Answer::Member { name, bytes, failure: None, declared })?;
            output.write_all(&content)
        }
        Err(reason) => frames::write(
            output,
            &Answer::Member { name, bytes: None, failure: Some(reason), declared },
        ),
    }
}
