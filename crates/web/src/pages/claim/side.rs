//! One side of a claim as it is shown.

use crate::pages::shown::{self, Card, Sentence};
use crate::words::Words;
use model::Reason;

/// The statements on one side of a claim.
pub(super) struct Side {
    /// Which side, as it stands in addresses.
    pub(super) code: &'static str,
    pub(super) origins: Vec<OriginShown>,
    /// That there are more origins, with a link to them.
    pub(super) more: Option<More>,
    pub(super) adds_none: Vec<Folded>,
    /// How many these are.
    pub(super) adds_none_count: String,
    /// Whether those are shown from the start.
    pub(super) adds_none_open: bool,
    /// That there are more of them, with a link to them.
    pub(super) more_none: Option<More>,
    /// `1–3 independent origins`.
    pub(super) count: String,
    pub(super) expected: Option<String>,
    pub(super) kinds: Option<String>,
    /// How many do not say from whom they know it, and what that does to the count.
    pub(super) unnamed: Option<String>,
}

/// A root statement with all that is counted under it.
pub(super) struct OriginShown {
    pub(super) card: Card,
    /// How many statements are counted under it.
    pub(super) count: String,
    /// Whether they are shown from the start.
    pub(super) open: bool,
    /// Those shown first, each after what it repeats.
    pub(super) folded: Vec<Folded>,
    /// Those shown by a click.
    pub(super) rest: Vec<Folded>,
    /// What the click that shows these is called.
    pub(super) rest_count: String,
    /// That there are more, with a link to them.
    pub(super) more: Option<More>,
    pub(super) maybes: Vec<Maybe>,
}

/// A statement counted under another, or under nobody, with the reasons.
pub(super) struct Folded {
    pub(super) card: Card,
    /// The statement that it repeats, where that is not the root itself: speaker and anchor.
    pub(super) repeats: Option<(String, String)>,
    /// With where the card is of what it repeats; `None` for what repeats nobody.
    pub(super) probability: Option<(String, String)>,
    pub(super) reasons: Vec<ReasonShown>,
    /// Of how many others it is a repeat of a repeat, and itself.
    pub(super) depth: usize,
    /// Whether the next one repeats it.
    pub(super) opens: bool,
    /// How many lists end after it.
    pub(super) closes: usize,
}

impl Folded {
    /// Says of each where lists of repeats of it begin and end; the first of them starts a list.
    pub(super) fn nest(folded: &mut [Self]) {
        let mut depth = 0;
        let depths = folded.iter().map(|one| {
            depth = one.depth.clamp(1, depth + 1);
            depth
        });
        let depths: Vec<usize> = depths.collect();
        let next = depths.iter().skip(1).copied().chain([1]);
        for ((one, depth), next) in folded.iter_mut().zip(&depths).zip(next) {
            one.opens = next > *depth;
            one.closes = depth.saturating_sub(next);
        }
    }
}

/// A link to what is not shown.
pub(super) struct More {
    pub(super) words: String,
    pub(super) href: String,
}

/// Another origin that this one may be the same as.
pub(super) struct Maybe {
    pub(super) other: String,
    pub(super) anchor: String,
    pub(super) words: String,
    pub(super) reasons: Vec<ReasonShown>,
}

pub(super) struct ReasonShown {
    pub(super) words: String,
    pub(super) note: Option<Sentence>,
    pub(super) href: Option<String>,
}

impl ReasonShown {
    pub(super) fn new(words: Words, reason: &Reason) -> Self {
        let passage = reason.passage.as_ref();
        let note = reason.note.as_deref();
        Self {
            words: words.of_code("reason", reason.kind.code()),
            note: note.map(|note| Sentence::new(words.note(note), note)),
            href: passage.map(|passage| shown::passage_href(passage.document, passage.span)),
        }
    }

    pub(super) fn all(words: Words, reasons: &[Reason]) -> Vec<Self> {
        reasons.iter().map(|reason| Self::new(words, reason)).collect()
    }
}
