//! Readers where processes cannot be copied: each is this program started anew.

use crate::parent::{self, End, PATIENCE};
use crate::watched::Watched;
use std::io;
use std::path::Path;
use std::process::{ChildStdin, ChildStdout, Command, ExitStatus, Stdio};

/// A reader whose time is running.
pub(crate) struct Reader(Watched);

impl Reader {
    /// A reader with its two pipes.
    pub(crate) fn start(program: &Path) -> io::Result<(Self, ChildStdin, ChildStdout)> {
        Self::of(parent::command(program))
    }

    fn of(mut command: Command) -> io::Result<(Self, ChildStdin, ChildStdout)> {
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        match (child.stdin.take(), child.stdout.take()) {
            (Some(input), Some(output)) => {
                Ok((Self(Watched::alone(child, PATIENCE)), input, output))
            }
            _ => Err(io::ErrorKind::BrokenPipe.into()),
        }
    }

    /// Ends it, however far it is.
    pub(crate) fn end(self, has_answered: bool) -> End {
        match self.0.end(has_answered) {
            (_, true) => End::Late,
            (Some(status), _) => signal(status).map_or(End::Exit, End::Signal),
            (None, _) => End::Lost,
        }
    }
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
