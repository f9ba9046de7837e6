//! How ways of drawing and verdicts are written.

use super::{Drawn, Verdict};

impl Drawn {
    const ALL: [Self; 5] =
        [Self::RandomOrder, Self::RandomSample, Self::Clusters, Self::Volunteers, Self::Unknown];

    /// As options, addresses and JSON write it.
    pub fn code(self) -> &'static str {
        match self {
            Self::RandomOrder => "random-order",
            Self::RandomSample => "random-sample",
            Self::Clusters => "clusters",
            Self::Volunteers => "volunteers",
            Self::Unknown => "unknown",
        }
    }

    /// The way of drawing with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|drawn| drawn.code() == code)
    }
}

impl Verdict {
    /// As JSON writes it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Systemic => "systemic",
            Self::Isolated => "isolated",
            Self::Between => "between",
            Self::Open => "open",
        }
    }
}
