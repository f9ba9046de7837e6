//! A process that is ended when its time is over.

use std::process::{Child, ExitStatus};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// A process whose time is running.
pub(crate) struct Watched {
    child: Arc<Mutex<Child>>,
    done: mpsc::Sender<()>,
    watch: std::thread::JoinHandle<bool>,
    is_group: bool,
}

impl Watched {
    #[cfg(any(test, not(target_os = "linux")))]
    pub(crate) fn alone(child: Child, patience: Duration) -> Self {
        Self::start(child, patience, false)
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
