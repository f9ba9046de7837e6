//! A clock and random bytes that repeat.

use super::hold;
use crate::world::{Clock, Rng};
use std::io;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

/// A clock that is set by hand and goes on by a millisecond at each look. A clone is the same
/// clock.
#[derive(Clone)]
pub struct SimClock(Arc<AtomicU64>);

impl SimClock {
    /// A clock that shows this many milliseconds since 1970 at the first look.
    pub fn new(milliseconds: u64) -> SimClock {
        SimClock(Arc::new(AtomicU64::new(milliseconds)))
    }

    /// Sets what the next look shows; backwards is allowed.
    pub fn set(&self, milliseconds: u64) {
        self.0.store(milliseconds, Ordering::SeqCst);
    }
}

impl Default for SimClock {
    /// 2026-01-01T00:00:00Z.
    fn default() -> SimClock {
        SimClock::new(1_767_225_600_000)
    }
}

impl Clock for SimClock {
    fn now(&self) -> u64 {
        self.0.fetch_add(1, Ordering::SeqCst)
    }
}

/// Random bytes that are the same for the same seed. Anyone can guess them. A clone goes on with
/// the same bytes.
#[derive(Clone)]
pub struct SimRng(Arc<Mutex<SplitMix>>);

impl SimRng {
    /// The bytes of a seed, from their start.
    pub fn new(seed: u64) -> SimRng {
        SimRng(Arc::new(Mutex::new(SplitMix(seed))))
    }
}

impl Rng for SimRng {
    fn fill(&self, buffer: &mut [u8]) -> io::Result<()> {
        hold(&self.0).fill(buffer);
        Ok(())
    }
}

/// Steele, Lea & Flood, "Fast Splittable Pseudorandom Number Generators" (OOPSLA 2014), with the
/// constants of Vigna's `splitmix64.c`.
pub(super) struct SplitMix(pub(super) u64);

impl SplitMix {
    pub(super) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let first = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let second = (first ^ (first >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        second ^ (second >> 31)
    }

    /// A number below `end`, which is not 0; the bias of the remainder does no harm to tests.
    pub(super) fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }

    pub(super) fn fill(&mut self, buffer: &mut [u8]) {
        for chunk in buffer.chunks_mut(8) {
            let word = self.next().to_le_bytes();
            chunk.copy_from_slice(&word[..chunk.len()]);
        }
    }
}
