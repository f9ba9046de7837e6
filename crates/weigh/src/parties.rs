//! Who is a party to the dispute about a claim.

use crate::case::{Case, Update};
use crate::names::{fold, group_stems, words};
use crate::places::fold_place;
use model::{Basis, Speaker, SpeakerKind, Statement};
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;

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
#[derive(Debug, Default)]
pub(crate) struct Appearances {
    /// The slots of all that each says.
    said: FxHashMap<u32, Vec<u32>>,
    /// Of those, the first for each way, in the order of the case.
    first: FxHashMap<u32, Vec<u32>>,
    /// What each of these says of the speaker.
    described: FxHashMap<u32, Vec<Described>>,
}

/// What a statement says of whoever speaks in it, as far as it tells whether they are a party.
#[derive(Debug)]
struct Described {
    /// The state that the speaker answers for, folded.
    state: Option<String>,
    /// The telling words of name and office.
    stems: Vec<String>,
    /// Whether a government speaks, or somebody who holds an office that answers for one.
    official: bool,
}

impl Described {
    fn of<S>(speaker: &Speaker<S>) -> Self {
        let described = format!("{} {}", speaker.name, speaker.role.as_deref().unwrap_or_default());
        let folded = fold(&described);
        let holds_office = words(&folded).any(|word| OFFICES.contains(&word));
        Self {
            state: speaker.state.as_deref().map(fold_place),
            stems: group_stems(&described),
            official: speaker.kind == SpeakerKind::Government || holds_office,
        }
    }
}

impl Appearances {
    /// Follows the case; gives the slots of all that those say who are described in another way than
    /// before.
    pub(crate) fn update(&mut self, case: &Case, update: &Update) -> Vec<u32> {
        let mut changed = BTreeSet::new();
        for gone in &update.gone {
            let Some(who) = case.voice_in(gone.slot).who else { continue };
            changed.insert(who);
            if let Some(said) = self.said.get_mut(&who) {
                said.retain(|slot| *slot != gone.slot);
            }
        }
        for slot in &update.fresh {
            let Some(who) = case.voice_in(*slot).who else { continue };
            changed.insert(who);
            self.said.entry(who).or_default().push(*slot);
        }
        let mut described = Vec::new();
        for who in changed {
            let Some(said) = self.said.get_mut(&who) else { continue };
            said.sort_unstable_by_key(|slot| case.place(*slot));
            let mut seen = BTreeSet::new();
            let is_first = |slot: &&u32| {
                let speaker = &case.statement_in(**slot).speaker;
                seen.insert((speaker.kind, &speaker.role, &speaker.state))
            };
            let first: Vec<u32> = said.iter().filter(is_first).copied().collect();
            let before = self.first.insert(who, first.clone()).unwrap_or_default();
            let is_same = before.len() == first.len()
                && before.iter().zip(&first).all(|(a, b)| {
                    let (a, b) = (case.statement_in(*a), case.statement_in(*b));
                    let of = |said: &Statement| {
                        let Speaker { mention: _, name, kind, role, state, person } = &said.speaker;
                        (name.clone(), *kind, role.clone(), state.clone(), person.clone())
                    };
                    of(a) == of(b)
                });
            let of = |slot: &u32| Described::of(&case.statement_in(*slot).speaker);
            self.described.insert(who, first.iter().map(of).collect());
            if !is_same {
                described.extend(said.iter().copied());
            }
        }
        described
    }

    /// The slots of one statement for each way in which this speaker is described.
    pub(crate) fn of_named(&self, who: u32) -> &[u32] {
        self.first.get(&who).map_or(&[], Vec::as_slice)
    }

    /// Whether any of the statements that tell who speaks in this one says such things of them.
    fn any(&self, case: &Case, at: u32, is: impl Fn(&Described) -> bool) -> bool {
        match case.voice(at).who {
            Some(who) => self.described.get(&who).into_iter().flatten().any(is),
            None => is(&Described::of(&case.statement(at).speaker)),
        }
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
    pub(crate) fn of(case: &Case, country: Option<&'p str>, statements: &[u32]) -> Self {
        let abouts = statements.iter().flat_map(|at| &case.statement(*at).about);
        let accused: BTreeSet<&str> =
            abouts.flat_map(|about| &about.perpetrators).map(String::as_str).collect();
        Self { country, accused: accused.into_iter().flat_map(group_stems).collect() }
    }

    /// Whether a party speaks in this statement, by all that the case tells of the speaker.
    pub(crate) fn speaks(&self, case: &Case, appearances: &Appearances, at: u32) -> bool {
        appearances.any(case, at, |described| self.holds(described))
    }

    /// Whether a government puts on its own record what it accuses others of: that is no more
    /// than what it would record anyway. What it records of itself is against its interest.
    pub(crate) fn records_own_charge(
        &self,
        case: &Case,
        appearances: &Appearances,
        at: u32,
    ) -> bool {
        let statement = case.statement(at);
        statement.basis == Basis::OfficialRecord
            && statement.speaker.kind == SpeakerKind::Government
            && !self.accused.is_empty()
            && self.speaks(case, appearances, at)
            && !self.is_accused(&Described::of(&statement.speaker))
    }

    fn is_accused(&self, described: &Described) -> bool {
        described.stems.iter().any(|stem| self.accused.contains(stem))
    }

    /// Whether a speaker is accused, or answers for the state where it is said to have happened.
    ///
    /// An official whose state is not told is taken for one of that state: to hold a party for
    /// disinterested would weaken a claim by the word of those it accuses.
    fn holds(&self, described: &Described) -> bool {
        let here = described.state.as_deref().is_some_and(|state| Some(state) == self.country);
        here || self.is_accused(described) || (described.state.is_none() && described.official)
    }

    /// The same by what one statement says of its speaker.
    pub(crate) fn includes<S>(&self, speaker: &Speaker<S>) -> bool {
        self.holds(&Described::of(speaker))
    }
}
