//! Numbers as texts give them: "at least 34", "dozens", "between 20 and 30", "none".

use crate::statement::codes;

codes! {
    /// What is counted.
    CountOf {
        /// People to whom it was done.
        Victims = "victims",
        /// How often it was done: times, cases.
        Times = "times",
    }
}

/// The least and the greatest number that words can mean; at least one of the two is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Bounds {
    least: Option<u64>,
    most: Option<u64>,
    approximate: bool,
}

impl Bounds {
    /// Bounds, either of which may be open; `None` where both are, or where none lies between.
    pub fn new(least: Option<u64>, most: Option<u64>, approximate: bool) -> Option<Self> {
        let fits = match (least, most) {
            (None, None) => false,
            (Some(least), Some(most)) => least <= most,
            _ => true,
        };
        fits.then_some(Self { least, most, approximate })
    }

    /// Exactly so many.
    pub fn exactly(number: u64) -> Self {
        Self { least: Some(number), most: Some(number), approximate: false }
    }

    /// The least number; `None` where it is open.
    pub fn least(&self) -> Option<u64> {
        self.least
    }

    /// The greatest number; `None` where it is open.
    pub fn most(&self) -> Option<u64> {
        self.most
    }

    /// Whether the words are rough ("about 40", "dozens"), so that the bounds are a convention.
    pub fn is_approximate(&self) -> bool {
        self.approximate
    }

    /// The number, where it is given exactly.
    pub fn exact(&self) -> Option<u64> {
        self.least.filter(|_| self.least == self.most && !self.approximate)
    }

    /// Whether some number can be meant by both. Bounds that do not overlap exclude each other.
    pub fn overlaps(&self, other: &Self) -> bool {
        let below = |most: Option<u64>, least: Option<u64>| matches!((most, least), (Some(most), Some(least)) if most < least);
        !below(self.most, other.least) && !below(other.most, self.least)
    }
}

/// How many victims or times a statement gives.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Counted {
    /// What is counted.
    pub of: CountOf,
    /// How many.
    pub bounds: Bounds,
    /// The words, as written ("at least 34"); `None` where only the number is known.
    pub words: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn overlap(a: (Option<u64>, Option<u64>), b: (Option<u64>, Option<u64>)) -> Option<bool> {
        Some(Bounds::new(a.0, a.1, false)?.overlaps(&Bounds::new(b.0, b.1, false)?))
    }

    #[test]
    fn open_bounds_exclude_only_what_lies_beyond_them() {
        assert_eq!(overlap((Some(34), None), (Some(251), None)), Some(true));
        assert_eq!(overlap((Some(34), None), (None, Some(20))), Some(false));
        assert_eq!(overlap((Some(20), Some(30)), (Some(30), Some(30))), Some(true));
        assert_eq!(Bounds::new(None, None, true), None);
        assert_eq!(Bounds::new(Some(3), Some(2), false), None);
    }

    #[test]
    fn a_number_is_exact_only_where_nothing_is_rough_or_open() {
        assert_eq!(Bounds::exactly(12).exact(), Some(12));
        let rough = Bounds::new(Some(12), Some(12), true);
        assert_eq!(rough.and_then(|bounds| bounds.exact()), None);
        let open = Bounds::new(Some(12), None, false);
        assert_eq!(open.and_then(|bounds| bounds.exact()), None);
    }

    fn any_bounds() -> impl Strategy<Value = Option<Bounds>> {
        (prop::option::of(0..60_u64), prop::option::of(0..60_u64), any::<bool>())
            .prop_map(|(least, most, rough)| Bounds::new(least, most, rough))
    }

    proptest! {
        #[test]
        fn overlap_is_symmetric_and_reflexive_and_means_a_common_number(
            a in any_bounds(), b in any_bounds()
        ) {
            let (Some(a), Some(b)) = (a, b) else { return Ok(()) };
            let holds = |bounds: &Bounds, number: u64| {
                bounds.least().is_none_or(|least| least <= number)
                    && bounds.most().is_none_or(|most| number <= most)
            };
            prop_assert!(a.overlaps(&a));
            prop_assert_eq!(a.overlaps(&b), b.overlaps(&a));
            prop_assert_eq!(a.overlaps(&b), (0..60).any(|n| holds(&a, n) && holds(&b, n)));
        }
    }
}
