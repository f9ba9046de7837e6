//! Who is a party to the dispute about a claim.

use crate::names::{fold, group_stems, words};
use crate::places::fold_place;
use crate::voices::Case;
use model::{Basis, Speaker, SpeakerKind};
use std::collections::{BTreeMap, BTreeSet};

/// Words, folded, of offices that answer for what a state or its prisons do.
const OFFICES: &[&str] = &[
    "admiral",
    "ambassador",
    "army",
    "attorney",
    "authorities",
    "cabinet",
    "chancellor",
    "commissioner",
    "defence",
    "defense",
    "department",
    "director",
    "embassy",
    "foreign",
    "general",
    "government",
    "governor",
    "guard",
    "guards",
    "interior",
    "justice",
    "king",
    "mayor",
    "military",
    "minister",
    "ministry",
    "navy",
    "official",
    "officials",
    "palace",
    "penitentiary",
    "police",
    "premier",
    "presidency",
    "president",
    "prison",
    "prisons",
    "prosecutor",
    "security",
    "service",
    "soldier",
    "soldiers",
    "spokesman",
    "spokesperson",
    "spokeswoman",
    "state",
    "vicepresident",
    "warden",
    "alcalde",
    "autoridades",
    "carcel",
    "carceles",
    "centros",
    "ejercito",
    "embajada",
    "fiscal",
    "fiscalia",
    "gobernador",
    "gobierno",
    "guardia",
    "guardias",
    "militar",
    "militares",
    "ministerio",
    "ministra",
    "ministro",
    "penales",
    "policia",
    "portavoz",
    "presidencia",
    "presidenta",
    "presidente",
    "seguridad",
    "vocero",
];

/// One statement for each way in which a named speaker is described anywhere: who holds an office
/// in one document holds it in the others too.
pub(crate) struct Appearances(BTreeMap<u32, Vec<u32>>);

impl Appearances {
    pub(crate) fn of(case: &Case<'_>) -> Self {
        let mut seen = BTreeSet::new();
        let mut appearances: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
        for at in 0..case.statements.len() as u32 {
            let Some(who) = case.voice(at).who else {
                continue;
            };
            let speaker = &case.statement(at).speaker;
            if seen.insert((who, speaker.kind, &speaker.role, &speaker.state)) {
                appearances.entry(who).or_default().push(at);
            }
        }
        Self(appearances)
    }

    /// One statement for each way in which this speaker is described.
    pub(crate) fn of_named(&self, who: u32) -> &[u32] {
        self.0.get(&who).map_or(&[], Vec::as_slice)
    }

    /// The statements that tell who speaks in this one.
    fn of_speaker(&self, case: &Case<'_>, at: u32) -> Vec<u32> {
        let known = case.voice(at).who.and_then(|who| self.0.get(&who));
        known.cloned().unwrap_or_else(|| vec![at])
    }
}

/// What tells the parties of one claim.
pub(crate) struct Parties<'p> {
    /// The country of the claim, folded.
    pub(crate) country: Option<&'p str>,
    /// The telling words for those accused.
    pub(crate) accused: BTreeSet<String>,
}

impl<'p> Parties<'p> {
    /// The parties to a claim that rests on these statements.
    pub(crate) fn of(case: &Case<'_>, country: Option<&'p str>, statements: &[u32]) -> Self {
        let abouts = statements.iter().flat_map(|at| &case.statement(*at).about);
        let accused = abouts.flat_map(|about| &about.perpetrators);
        Self { country, accused: accused.flat_map(|name| group_stems(name)).collect() }
    }

    /// Whether a party speaks in this statement, by all that the case tells of the speaker.
    pub(crate) fn speaks(&self, case: &Case<'_>, appearances: &Appearances, at: u32) -> bool {
        let described = appearances.of_speaker(case, at);
        described.iter().any(|seen| self.includes(&case.statement(*seen).speaker))
    }

    /// Whether a government puts on its own record what it accuses others of: that is no more
    /// than what it would record anyway. What it records of itself is against its interest.
    pub(crate) fn records_own_charge(
        &self,
        case: &Case<'_>,
        appearances: &Appearances,
        at: u32,
    ) -> bool {
        let statement = case.statement(at);
        statement.basis == Basis::OfficialRecord
            && statement.speaker.kind == SpeakerKind::Government
            && !self.accused.is_empty()
            && self.speaks(case, appearances, at)
            && !self.is_accused(&statement.speaker)
    }

    fn is_accused<S>(&self, speaker: &Speaker<S>) -> bool {
        let described = format!("{} {}", speaker.name, speaker.role.as_deref().unwrap_or_default());
        group_stems(&described).iter().any(|stem| self.accused.contains(stem))
    }

    /// Whether a speaker is accused, or answers for the state where it is said to have happened.
    ///
    /// An official whose state is not told is taken for one of that state: to hold a party for
    /// disinterested would weaken a claim by the word of those it accuses.
    pub(crate) fn includes<S>(&self, speaker: &Speaker<S>) -> bool {
        let state = speaker.state.as_deref().map(fold_place);
        if let (Some(state), Some(country)) = (state.as_deref(), self.country)
            && state == country
        {
            return true;
        }
        if self.is_accused(speaker) {
            return true;
        }
        let described = format!("{} {}", speaker.name, speaker.role.as_deref().unwrap_or_default());
        let folded = fold(&described);
        let holds_office = words(&folded).any(|word| OFFICES.contains(&word));
        state.is_none() && (speaker.kind == SpeakerKind::Government || holds_office)
    }
}
