//! How many checks passed, failed and were skipped.

use std::fmt;
use std::ops::AddAssign;

/// A count of checks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Tally {
    pub(crate) passed: u32,
    pub(crate) failed: u32,
    pub(crate) skipped: u32,
}

impl Tally {
    /// One check.
    pub(crate) fn of(passed: bool) -> Self {
        Self { passed: u32::from(passed), failed: u32::from(!passed), skipped: 0 }
    }

    /// Checks that could not be made here.
    pub(crate) fn skipped(skipped: u32) -> Self {
        Self { skipped, ..Self::default() }
    }

    /// Whether nothing failed.
    pub(crate) fn all_passed(self) -> bool {
        self.failed == 0
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)?;
        if self.skipped > 0 {
            write!(f, ", {} skipped", self.skipped)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tally_names_what_was_skipped_only_where_something_was() {
        let mut tally = Tally::of(true);
        tally += Tally::of(false);
        assert_eq!(tally.to_string(), "1 passed, 1 failed");
        tally += Tally::skipped(3);
        assert_eq!(tally.to_string(), "1 passed, 1 failed, 3 skipped");
        assert!(!tally.all_passed());
    }
}
