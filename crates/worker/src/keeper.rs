//! Readers on Linux are copies (fork) of one process, the keeper, which has started this program
//! and waits. A copy costs a tenth of a start. The keeper never sees a byte of a document: who asks
//! sends it the two pipes of the reader that is to be, over a socket, and each reader has its own
//! two and nothing else. The keeper is also the one that ends a reader: when told, when it takes
//! too long, and when the one who asked is gone.

use crate::parent::{self, End, PATIENCE};
use fork::Fork;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::net::{
    AddressFamily, RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, SendAncillaryBuffer,
    SendAncillaryMessage, SendFlags, SocketFlags, SocketType,
};
use rustix::process::{Pid, PidfdFlags, Signal, WaitOptions, WaitStatus};
use std::io::{self, IoSlice, IoSliceMut, PipeReader, PipeWriter};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// A reader that closed its pipe has so long to end by itself, so that it can be said how it did.
const GRACE: Duration = Duration::from_secs(2);

/// A page to be read before any other.
const PAGE: &[u8] = b"<!doctype html><html lang=en><title>Page</title><p class='text'>This page was \
    written on 2 May 2025, by the one who reads it, so that tables are made before they are needed.";

/// So many bytes wait in a pipe: the most that a system allows by default (pipe(7)).
const ROOM: usize = 1 << 20;

/// Blocks of memory up to this size are used again.
const KEPT: usize = 16 << 20;

/// What the keeper is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
enum Word {
    /// Have a reader; its pipes come with the word.
    Start = b's',
    /// It answered; end it.
    Answered = b'a',
    /// It does not answer any more.
    Silent = b'q',
}

/// What a process is after [`keep`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// A keeper that is not needed any more.
    Keeper,
    /// A reader, its pipes in place of standard input and output.
    Reader,
}

/// Whether this process was started as a keeper.
pub(crate) fn is_asked() -> bool {
    rustix::net::sockopt::socket_type(io::stdin()).is_ok()
}

/// Makes readers until nobody needs them. Returns in the keeper at its end, and in every reader.
pub(crate) fn keep() -> io::Result<Role> {
    let own = rustix::process::getpid();
    let parent = io::stdin();
    // What is made once in a process, every reader has from here.
    let _ = read::read(PAGE, "page.html");
    keep_memory();
    while let Some((word, pipes)) = receive(parent.as_fd())? {
        let (Word::Start, Some([input, output])) = (word, pipes) else {
            return Err(io::ErrorKind::InvalidData.into());
        };
        match fork::fork()? {
            Fork::Child => {
                be_reader(own, &input, &output)?;
                return Ok(Role::Reader);
            }
            Fork::Parent(reader) => {
                drop((input, output));
                let reader = Pid::from_raw(reader).ok_or(io::ErrorKind::InvalidData)?;
                let end = watch(parent.as_fd(), reader)?;
                rustix::net::send(parent.as_fd(), &packed(end), SendFlags::NOSIGNAL)?;
            }
        }
    }
    Ok(Role::Keeper)
}

/// A large block that was freed once tells the allocator of the GNU C library to keep such memory,
/// so that a process does not get each document and list anew from the system.
pub(crate) fn keep_memory() {
    drop(std::hint::black_box(Vec::<u8>::with_capacity(KEPT)));
}

/// Takes its pipes in place of the keeper's socket. It ends when the keeper does.
fn be_reader(keeper: Pid, input: &OwnedFd, output: &OwnedFd) -> io::Result<()> {
    rustix::process::set_parent_process_death_signal(Some(Signal::KILL))?;
    if rustix::process::getppid() != Some(keeper) {
        return Err(io::ErrorKind::BrokenPipe.into());
    }
    rustix::stdio::dup2_stdin(input)?;
    rustix::stdio::dup2_stdout(output)?;
    Ok(())
}

/// Waits for the word that a reader is done with, or for its time to be over.
fn watch(parent: BorrowedFd<'_>, reader: Pid) -> io::Result<End> {
    let end = |reader| rustix::process::kill_process(reader, Signal::KILL);
    let is_late = !is_ready(parent, PATIENCE)?;
    if is_late {
        end(reader)?;
    }
    match receive(parent) {
        Ok(Some((Word::Silent, _))) if !is_late => {
            let process = rustix::process::pidfd_open(reader, PidfdFlags::empty())?;
            is_ready(process.as_fd(), GRACE)?;
        }
        Ok(_) => {}
        Err(error) => {
            end(reader)?;
            return Err(error);
        }
    }
    // Nobody waited for it yet, so its number is still its own.
    end(reader)?;
    let (_, status) =
        rustix::io::retry_on_intr(|| rustix::process::waitpid(Some(reader), WaitOptions::empty()))?
            .ok_or(io::ErrorKind::NotFound)?;
    Ok(if is_late { End::Late } else { of_status(status) })
}

fn of_status(status: WaitStatus) -> End {
    status.terminating_signal().map_or(End::Exit, End::Signal)
}

/// Whether there is something to be had within this time.
fn is_ready(file: BorrowedFd<'_>, within: Duration) -> io::Result<bool> {
    let within = Timespec::try_from(within).map_err(|_| io::ErrorKind::InvalidInput)?;
    let mut files = [PollFd::from_borrowed_fd(file, PollFlags::IN)];
    Ok(rustix::io::retry_on_intr(|| poll(&mut files, Some(&within)))? > 0)
}

/// How a reader ended, as the keeper says it: a sort and a number.
fn packed(end: End) -> [u8; 5] {
    let (sort, number) = match end {
        End::Exit => (0, 0),
        End::Signal(signal) => (1, signal),
        End::Late => (2, 0),
        End::Lost => (3, 0),
    };
    let [a, b, c, d] = number.to_le_bytes();
    [sort, a, b, c, d]
}

fn unpacked([sort, number @ ..]: [u8; 5]) -> End {
    match sort {
        0 => End::Exit,
        1 => End::Signal(i32::from_le_bytes(number)),
        2 => End::Late,
        _ => End::Lost,
    }
}

/// Sends a word, with pipes.
fn send(keeper: BorrowedFd<'_>, word: Word, pipes: &[BorrowedFd<'_>]) -> io::Result<()> {
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(2))];
    let mut with = SendAncillaryBuffer::new(&mut space);
    if !pipes.is_empty() && !with.push(SendAncillaryMessage::ScmRights(pipes)) {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let word = [word as u8];
    rustix::net::sendmsg(keeper, &[IoSlice::new(&word)], &mut with, SendFlags::NOSIGNAL)?;
    Ok(())
}

/// Waits for a word; none where the other side is gone.
fn receive(parent: BorrowedFd<'_>) -> io::Result<Option<(Word, Option<[OwnedFd; 2]>)>> {
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(2))];
    let mut with = RecvAncillaryBuffer::new(&mut space);
    let mut word = [0];
    let received = rustix::io::retry_on_intr(|| {
        let words = &mut [IoSliceMut::new(&mut word)];
        rustix::net::recvmsg(parent, words, &mut with, RecvFlags::CMSG_CLOEXEC)
    })?;
    if received.bytes == 0 {
        return Ok(None);
    }
    let files = with.drain().flat_map(|message| match message {
        RecvAncillaryMessage::ScmRights(files) => files.collect(),
        _ => Vec::new(),
    });
    let pipes = <[OwnedFd; 2]>::try_from(files.collect::<Vec<_>>()).ok();
    let words = [Word::Start, Word::Answered, Word::Silent];
    let word = words.into_iter().find(|one| *one as u8 == word[0]);
    Ok(Some((word.ok_or(io::ErrorKind::InvalidData)?, pipes)))
}

/// Keepers that have no reader at the moment.
static IDLE: Mutex<Vec<Keeper>> = Mutex::new(Vec::new());

/// Ends the keepers that have no reader, and counts what they used as used by this process.
pub(crate) fn end() {
    IDLE.lock().unwrap_or_else(PoisonError::into_inner).clear();
}

/// A keeper, from the side of the one who asks.
struct Keeper {
    control: OwnedFd,
    process: Child,
}

impl Keeper {
    fn start(mut command: Command) -> io::Result<Self> {
        let (control, theirs) = rustix::net::socketpair(
            AddressFamily::UNIX,
            SocketType::SEQPACKET,
            SocketFlags::CLOEXEC,
            None,
        )?;
        let process = command.stdin(Stdio::from(theirs)).stdout(Stdio::null()).spawn()?;
        Ok(Self { control, process })
    }

    /// Has it make a reader.
    fn ask(&self) -> io::Result<(PipeWriter, PipeReader)> {
        let (their_input, input) = io::pipe()?;
        let (output, their_output) = io::pipe()?;
        // Most documents and answers pass at once; where the system allows no more, in parts.
        let _ = rustix::pipe::fcntl_setpipe_size(&input, ROOM);
        let _ = rustix::pipe::fcntl_setpipe_size(&output, ROOM);
        send(self.control.as_fd(), Word::Start, &[their_input.as_fd(), their_output.as_fd()])?;
        Ok((input, output))
    }

    fn idle() -> Option<Self> {
        IDLE.lock().unwrap_or_else(PoisonError::into_inner).pop()
    }

    fn rest(self) {
        IDLE.lock().unwrap_or_else(PoisonError::into_inner).push(self);
    }
}

/// A keeper that is not put back goes, and its reader with it.
impl Drop for Keeper {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A reader, from the side of the one who asks.
pub(crate) struct Reader {
    keeper: Keeper,
}

impl Reader {
    /// A reader with its two pipes.
    pub(crate) fn start(program: &Path) -> io::Result<(Self, PipeWriter, PipeReader)> {
        // One that the system ended in the meantime is passed over.
        while let Some(keeper) = Keeper::idle() {
            if let Ok((input, output)) = keeper.ask() {
                return Ok((Self { keeper }, input, output));
            }
        }
        Self::of(Keeper::start(parent::command(program))?)
    }

    fn of(keeper: Keeper) -> io::Result<(Self, PipeWriter, PipeReader)> {
        let (input, output) = keeper.ask()?;
        Ok((Self { keeper }, input, output))
    }

    /// Ends it, however far it is.
    pub(crate) fn end(self, has_answered: bool) -> End {
        let word = if has_answered { Word::Answered } else { Word::Silent };
        let mut end = [0; 5];
        let control = self.keeper.control.as_fd();
        let ended = send(control, word, &[]).and_then(|()| {
            Ok(rustix::io::retry_on_intr(|| {
                rustix::net::recv(control, &mut end, RecvFlags::empty())
            })?)
        });
        match ended {
            Ok((5, _)) => {
                self.keeper.rest();
                unpacked(end)
            }
            _ => End::Lost,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Read, Write};

    /// Set for a copy of this test binary that is a keeper.
    const PROBE: &str = "CONSILIENCE_TEST_KEEPER";

    /// Not a test of its own: what the others start.
    #[test]
    fn probe() {
        if std::env::var_os(PROBE).is_none() || keep().unwrap() == Role::Keeper {
            return;
        }
        let mut asked = [0];
        io::stdin().read_exact(&mut asked).unwrap();
        match asked[0] {
            b'f' => {
                let files = std::fs::read_dir("/proc/self/fd").unwrap();
                let files = files.map(|file| std::fs::read_link(file.unwrap().path()).unwrap());
                let files: Vec<_> = files.map(|file| format!("{}\n", file.display())).collect();
                io::stdout().write_all(files.concat().as_bytes()).unwrap();
                std::process::exit(0);
            }
            b'w' => drop(io::stdin().read_to_end(&mut Vec::new())),
            _ => std::process::abort(),
        }
    }

    fn keeper() -> Keeper {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", "keeper::tests::probe", "--nocapture", "--test-threads=1"]);
        Keeper::start({
            command.env(PROBE, "yes").stderr(Stdio::null());
            command
        })
        .unwrap()
    }

    fn ask(keeper: Keeper, what: &[u8]) -> (End, String) {
        let (reader, mut input, mut output) = Reader::of(keeper).unwrap();
        input.write_all(what).unwrap();
        let mut answer = String::new();
        output.read_to_string(&mut answer).unwrap();
        (reader.end(!answer.is_empty()), answer)
    }

    #[test]
    fn a_reader_has_its_pipes_and_nothing_of_the_others() {
        let (end, files) = ask(keeper(), b"f");
        assert!(matches!(end, End::Exit | End::Signal(9)), "{end:?}");
        let files: Vec<_> = files.lines().collect();
        assert!(files[0].starts_with("pipe:") && files[1].starts_with("pipe:"), "{files:?}");
        assert_ne!(files[0], files[1]);
        // It cannot speak with the keeper, which could make others for it.
        assert!(files.iter().all(|file| !file.starts_with("socket:")), "{files:?}");
    }

    #[test]
    fn how_a_reader_died_is_known_and_the_keeper_makes_another() {
        let mut keeper = keeper();
        let own = keeper.process.id();
        for _ in 0..3 {
            assert_eq!(ask(keeper, b"a"), (End::Signal(Signal::ABORT.as_raw()), String::new()));
            keeper = Keeper::idle().unwrap();
            assert_eq!(keeper.process.id(), own);
        }
    }

    #[test]
    fn without_the_one_who_asked_there_is_no_reader() {
        let (Reader { keeper }, mut input, mut output) = Reader::of(keeper()).unwrap();
        input.write_all(b"w").unwrap();
        drop(keeper);
        // Its end of the pipe is closed only by its death: the other one is still open.
        assert_eq!(output.read_to_end(&mut Vec::new()).unwrap(), 0);
        drop(input);
    }
}
