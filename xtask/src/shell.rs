//! Running other programs: never with a standard input, so that nothing waits for a person.

use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;

/// Where a program is on the search path.
pub(crate) fn find(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}

/// Runs a command with our output and says whether it succeeded.
pub(crate) fn succeeds(command: &mut Command) -> Result<bool> {
    let status = command.stdin(Stdio::null()).status();
    Ok(status.with_context(|| name(command))?.success())
}

/// Runs a command silently and says whether it succeeded; false too where it is not there.
pub(crate) fn answers(command: &mut Command) -> bool {
    let quiet = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    quiet.status().is_ok_and(|status| status.success())
}

/// What a command printed. `codes` are the exit codes that count as success.
pub(crate) fn output(command: &mut Command, codes: &[i32]) -> Result<String> {
    let command = command.stdin(Stdio::null()).stderr(Stdio::inherit());
    let done = command.output().with_context(|| name(command))?;
    if !done.status.code().is_some_and(|code| codes.contains(&code)) {
        bail!("{} ended with {}", name(command), done.status);
    }
    String::from_utf8(done.stdout).with_context(|| format!("the output of {}", name(command)))
}

/// Runs a command with its output shown as it comes and kept, both streams in one, without
/// colours. Says whether it succeeded.
pub(crate) fn tee(command: &mut Command) -> Result<(bool, String)> {
    let command = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().with_context(|| name(command))?;
    let kept = Mutex::new(String::new());
    std::thread::scope(|scope| {
        let stderr = child.stderr.take();
        scope.spawn(|| copy(stderr, &mut std::io::stderr(), &kept));
        copy(child.stdout.take(), &mut std::io::stdout(), &kept);
    });
    let succeeded = child.wait()?.success();
    let kept = kept.into_inner().unwrap_or_default();
    Ok((succeeded, kept))
}

/// Runs a command without showing its output; says whether it succeeded, and gives both streams, the
/// standard output first.
pub(crate) fn captured(command: &mut Command) -> Result<(bool, String)> {
    let done = command.stdin(Stdio::null()).output().with_context(|| name(command))?;
    let output = [done.stdout, done.stderr].concat();
    Ok((done.status.success(), String::from_utf8_lossy(&output).into_owned()))
}

fn copy(from: Option<impl Read>, to: &mut impl Write, kept: &Mutex<String>) {
    let Some(from) = from else { return };
    for line in BufReader::new(from).split(b'\n').map_while(Result::ok) {
        let line = String::from_utf8_lossy(&line);
        // A closed terminal must not stop the count of what passed.
        let _ = writeln!(to, "{line}");
        if let Ok(mut kept) = kept.lock() {
            kept.push_str(&without_colours(&line));
            kept.push('\n');
        }
    }
}

/// The line without the escape sequences of colours (ECMA-48, SGR).
fn without_colours(line: &str) -> String {
    let mut pieces = line.split("\u{1b}[");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |plain, piece| plain + piece.split_once('m').map_or(piece, |(_, rest)| rest))
}

fn name(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let program = program.file_name().unwrap_or(program.as_os_str());
    format!("`{}`", program.to_string_lossy())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_taken_out() {
        let line = "\u{1b}[32;1m     Summary\u{1b}[0m [   0.1s] 3 tests run";
        assert_eq!(without_colours(line), "     Summary [   0.1s] 3 tests run");
    }

    #[test]
    fn both_streams_are_kept_and_the_exit_code_told() -> Result<()> {
        let (succeeded, kept) = tee(Command::new("sh").args(["-c", "echo a; echo b >&2; exit 3"]))?;
        assert!(!succeeded);
        assert!(kept.contains("a\n") && kept.contains("b\n"));
        assert!(output(Command::new("sh").args(["-c", "exit 3"]), &[0, 1]).is_err());
        Ok(())
    }
}
