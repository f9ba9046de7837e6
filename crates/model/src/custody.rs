//! Custody: where somebody was held, how they came there and left, what courts ordered, and what in
//! these records does not fit together. Words and division as in the HURIDOCS Events Standard
//! Formats (arrest and detention) and as the ICRC uses them.

use crate::statement::codes;
use crate::{Citation, Edtf, Language, PersonId, Place};

codes! {
    /// How a stay began.
    Began {
        /// By arrest or abduction.
        Arrest = "arrest",
        /// Handed over by another place or authority.
        Transfer = "transfer",
        /// Brought from another country.
        Deportation = "deportation",
        /// Not said.
        Unknown = "unknown",
    }
}

codes! {
    /// How a stay ended.
    Ended {
        /// Handed over to another place or authority.
        Transfer = "transfer",
        /// Brought to another country.
        Deportation = "deportation",
        /// Let go.
        Release = "release",
        /// Got away.
        Escape = "escape",
        /// Died.
        Death = "death",
        /// Not said, or not ended.
        Unknown = "unknown",
    }
}

codes! {
    /// What moves somebody into, between or out of places of custody.
    Step {
        /// Taken into custody.
        Arrest = "arrest",
        /// Handed over to another place or authority.
        Transfer = "transfer",
        /// Brought to another country.
        Deportation = "deportation",
        /// Let go.
        Release = "release",
        /// Got away.
        Escape = "escape",
        /// Died.
        Death = "death",
    }
}

codes! {
    /// What a court or another body ordered.
    OrderKind {
        /// That somebody be let go.
        Release = "release",
        /// That somebody not be brought to another country.
        Protection = "protection from removal",
        /// That somebody be handed over.
        Transfer = "transfer",
    }
}

codes! {
    /// What does not fit together.
    FindingKind {
        /// Days between two stays of which no record says anything.
        Gap = "gap",
        /// Two places at once.
        Overlap = "two places at once",
        /// Handed over or brought away, and no place has a record of having received them.
        Unreceived = "transfer without a receiving record",
        /// Held although release had been ordered.
        HeldAfterRelease = "held after an ordered release",
        /// Brought to another country although that had been forbidden.
        RemovedDespiteOrder = "removal against a protective order",
        /// On one list, and not on the other on which they must be.
        MissingFromList = "on one list and not on the other",
        /// Let go or dead, and nothing in the case speaks of them afterwards.
        NothingAfter = "no record after release or death",
    }
}

codes! {
    /// How sure a finding is, given what the records say.
    Certainty {
        /// Whatever the exact dates and places are that the records leave open.
        Certain = "certain",
        /// For some of them.
        Possible = "possible",
    }
}

/// A time in one place of custody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stay {
    /// Who.
    pub person: PersonId,
    /// Where; `None` where that is not said.
    pub place: Option<Place>,
    /// Who held them.
    pub authority: Option<String>,
    /// On what ground, as it is written.
    pub legal_basis: Option<String>,
    /// When it began; `2025-06` is some day of June, `../2025-06` is June or before.
    pub from: Option<Edtf>,
    /// When it ended; `2025-10-30/..` is that day or later.
    pub to: Option<Edtf>,
    /// How it began.
    pub began: Began,
    /// How it ended.
    pub ended: Ended,
    /// The words that say so.
    pub citation: Citation,
}

/// A step that is told without the stay before or after it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Move {
    /// Who.
    pub person: PersonId,
    /// What.
    pub step: Step,
    /// Out of which place.
    pub out_of: Option<Place>,
    /// Into which place.
    pub into: Option<Place>,
    /// When.
    pub at: Option<Edtf>,
    /// The words that say so.
    pub citation: Citation,
}

/// What was ordered about somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// About whom.
    pub person: PersonId,
    /// What.
    pub kind: OrderKind,
    /// By whom, as it is written.
    pub by: Option<String>,
    /// When it was given.
    pub date: Option<Edtf>,
    /// The words that say so.
    pub citation: Citation,
}

/// A name on a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Presence {
    /// Whose.
    pub person: PersonId,
    /// Which list.
    pub list: String,
    /// The day that the list gives for the name.
    pub on: Option<Edtf>,
    /// The row.
    pub citation: Citation,
}

/// A time at which somebody spoke or was seen, wherever that was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sighting {
    /// Who.
    pub person: PersonId,
    /// When.
    pub on: Option<Edtf>,
    /// The words that show it.
    pub citation: Citation,
}

/// Whoever is on one list must be on another.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct ListRule {
    /// The one.
    pub on: String,
    /// The other.
    pub also_on: String,
}

/// A record in a chronology.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CustodyEntry {
    /// A stay.
    Stay(Stay),
    /// A step.
    Move(Move),
    /// An order.
    Order(Order),
    /// A name on a list.
    Presence(Presence),
}

impl CustodyEntry {
    /// The words that it rests on.
    pub fn citation(&self) -> &Citation {
        match self {
            Self::Stay(stay) => &stay.citation,
            Self::Move(step) => &step.citation,
            Self::Order(order) => &order.citation,
            Self::Presence(presence) => &presence.citation,
        }
    }

    /// The earliest day that is known for it, in days since 1970-01-01; `None` where it has no date.
    pub fn first_day(&self) -> Option<i32> {
        let dates: [Option<&Edtf>; 2] = match self {
            Self::Stay(stay) => [stay.from.as_ref(), stay.to.as_ref()],
            Self::Move(step) => [step.at.as_ref(), None],
            Self::Order(order) => [order.date.as_ref(), None],
            Self::Presence(presence) => [presence.on.as_ref(), None],
        };
        let day = |date: &Edtf| date.first_day().or(date.last_day());
        dates.into_iter().flatten().filter_map(day).min()
    }
}

/// Something in the records about one person that does not fit together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What.
    pub kind: FindingKind,
    /// How sure.
    pub certainty: Certainty,
    /// The first and last day that it is about, in days since 1970-01-01; `None` where that is open.
    pub days: (Option<i32>, Option<i32>),
    /// All that it rests on; never empty.
    pub citations: Vec<Citation>,
    /// What was found, with its places and dates, in English.
    pub english: String,
    /// The same in Spanish.
    pub spanish: String,
}

impl Finding {
    /// What was found, in a language.
    pub fn sentence(&self, language: Language) -> &str {
        match language {
            Language::English => &self.english,
            Language::Spanish => &self.spanish,
        }
    }
}

/// A line of a chronology as it is read: a record, or a gap between records.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CustodyLine<'a> {
    /// A record.
    Entry(&'a CustodyEntry),
    /// Days of which no record says anything.
    Gap(&'a Finding),
}

/// All that the records say of one person's custody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chronology {
    /// Whose.
    pub person: PersonId,
    /// The records, by the earliest day that each can be of; those without a date last.
    pub entries: Vec<CustodyEntry>,
    /// What does not fit together, certain findings first.
    pub findings: Vec<Finding>,
}

impl Chronology {
    /// The records with the gaps between them, by the earliest day of each.
    pub fn lines(&self) -> Vec<CustodyLine<'_>> {
        let gaps = self.findings.iter().filter(|finding| finding.kind == FindingKind::Gap);
        let gaps = gaps.map(|gap| (gap.days.0, CustodyLine::Gap(gap)));
        let entries = self.entries.iter();
        let entries = entries.map(|entry| (entry.first_day(), CustodyLine::Entry(entry)));
        let mut lines: Vec<_> = entries.chain(gaps).collect();
        lines.sort_by_key(|(day, _)| day.unwrap_or(i32::MAX));
        lines.into_iter().map(|(_, line)| line).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_back() {
        for kind in FindingKind::ALL {
            assert_eq!(FindingKind::from_code(kind.code()), Some(*kind));
        }
        assert_eq!(Certainty::from_code("certain"), Some(Certainty::Certain));
        assert_eq!(Ended::from_code("arrest"), None);
        assert!(Began::from_code("release").is_none() && Step::from_code("unknown").is_none());
        assert_eq!(OrderKind::from_code("release"), Some(OrderKind::Release));
    }
}
