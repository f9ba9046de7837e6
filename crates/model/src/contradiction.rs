//! Two statements that cannot both be so: they differ in one value of the same matter.

use crate::{ActType, Bounds, CountOf, Edtf, Passage, Place, Stance, StatementId};

/// The two values that exclude each other, in the order of the two sides.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Opposed {
    /// Numbers of which none can be meant by both.
    Count(CountOf, [Bounds; 2]),
    /// Places of which neither lies in the other.
    Place([Place; 2]),
    /// Times that have no day in common.
    Interval([Edtf; 2]),
    /// The one says that it is so, the other that it is not.
    Polarity([Stance; 2]),
}

impl Opposed {
    /// As the kind is written on the wire.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Count(..) => "count",
            Self::Place(_) => "place",
            Self::Interval(_) => "interval",
            Self::Polarity(_) => "polarity",
        }
    }
}

/// One of the two statements.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Side {
    /// Which.
    pub statement: StatementId,
    /// What it says, in its document.
    pub passage: Passage,
}

/// Two statements on one act, one of which must be wrong in the value named if both speak of the
/// same matter. The order of the two means nothing.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Contradiction {
    /// The act that both are about; the broadest kind where a denial is of all its kinds.
    pub act: ActType,
    /// The values, as far as each statement gives them.
    pub values: Opposed,
    /// The statements, in the order of the values.
    pub sides: [Side; 2],
}
