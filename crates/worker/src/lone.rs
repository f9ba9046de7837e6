//! Readers where processes cannot be copied: each is this program started anew.

use crate::parent::{self, End, PATIENCE};
use std::io;
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A reader whose time is running.
pub(crate) struct Reader {
    child: Arc<Mutex<Child>>,
    done: mpsc::Sender<()>,
    watch: std::thread::JoinHandle<bool>,
}

impl Reader {
    /// A reader with its two pipes.
    pub(crate) fn start(program: &Path) -> io::Result<(Self, ChildStdin, ChildStdout)> {
        Self::of(parent::command(program))
    }

    fn of(mut command: Command) -> io::Result<(Self, ChildStdin, ChildStdout)> {
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        match (child.stdin.take(), child.stdout.take()) {
            (Some(input), Some(output)) => Ok((Self::watch(child), input, output)),
            _ => Err(io::ErrorKind::BrokenPipe.into()),
        }
    }

    fn watch(child: Child) -> Self {
        let child = Arc::new(Mutex::new(child));
        let (done, waiting) = mpsc::channel::<()>();
        let watched = Arc::clone(&child);
        let watch = std::thread::spawn(move || {
            let is_late = waiting.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout);
            if is_late {
                let _ = lock(&watched).kill();
            }
            is_late
        });
        Self { child, done, watch }
    }

    /// Ends it, however far it is.
    pub(crate) fn end(self, has_answered: bool) -> End {
        let _ = self.done.send(());
        let was_late = self.watch.join().unwrap_or_default();
        let mut child = lock(&self.child);
        if has_answered {
            let _ = child.kill();
        }
        match child.wait() {
            _ if was_late => End::Late,
            Ok(status) => signal(status).map_or(End::Exit, End::Signal),
            Err(_) => End::Lost,
        }
    }
}

fn lock(child: &Mutex<Child>) -> MutexGuard<'_, Child> {
    child.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(unix)]
fn signal(status: ExitStatus) -> Option<i32> {
    std::os::unix::process::ExitStatusExt::signal(&status)
}

#[cfg(not(unix))]
fn signal(_: ExitStatus) -> Option<i32> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn a_program_of_its_own_is_a_reader() {
        // A test binary knows no such arguments: it ends, and says nothing on its output.
        let own = std::env::current_exe().unwrap();
        let (reader, input, mut output) = Reader::start(&own).unwrap();
        let mut answer = String::new();
        output.read_to_string(&mut answer).unwrap();
        drop(input);
        assert_eq!(answer, "");
        assert_eq!(reader.end(false), End::Exit);
    }
}
