//! Where every claim stands, kept from one weighing to the next: claims that rest on the same as before
//! are not looked at again.

use crate::case::{Case, Update};
use crate::claims::Draft;
use crate::edges::Decision;
use crate::gathered::{Gathered, Matter};
use crate::links::Links;
use crate::offers::Offers;
use crate::origins::{Simulated, locked};
use crate::parties::Appearances;
use crate::prints::{Print, Prints, StatementPrints};
use crate::support::{Weigher, decisions};
use crate::trials::Answers;
use crate::{Changes, Config, Known, Override, Standing};
use model::{ClaimId, Judgement, Stance, StatementId, WeighedClaim};
use rayon::prelude::*;
use rustc_hash::FxHasher;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::hash::{Hash, Hasher};
use std::sync::Mutex;

/// Every claim of a case in its place.
#[derive(Debug, Default)]
pub(crate) struct Standings {
    matters: HashMap<Matter, Vec<Held>>,
    appearances: Appearances,
    answers: Answers,
    offers: Offers,
    simulated: Simulated,
    /// What people decided, by slots.
    decided: HashSet<(u32, u32, u8)>,
    overrides: BTreeMap<StatementId, Override>,
}

/// A claim with what decides its place among the others.
#[derive(Debug)]
struct Held {
    id: ClaimId,
    parent: Option<ClaimId>,
    label: String,
    statements: usize,
    print: Print,
    origins: u32,
    /// What it is drafted from, as far as none of its statements was touched.
    draft: u64,
    /// Whether it teaches how its sources err; only the narrowest are asked.
    teaches: Option<bool>,
}

/// What the rest of the weighing found.
pub(crate) struct Found<'f> {
    pub(crate) case: &'f Case,
    pub(crate) update: &'f Update,
    pub(crate) links: &'f Links,
    pub(crate) gathered: &'f Gathered,
    pub(crate) prints: &'f StatementPrints,
    /// Slots of which the links are others than before.
    pub(crate) linked: BTreeSet<u32>,
    /// Matters of which something changed.
    pub(crate) matters: BTreeSet<Matter>,
    pub(crate) tells_derivations: bool,
}

impl Standings {
    /// Weighs every claim that is not known to be as it was; `None` where the parameters are to be
    /// learned from the case, and not all of it was looked at.
    pub(crate) fn weigh(
        &mut self,
        found: Found<'_>,
        judgements: &[Judgement],
        config: &Config,
        known: &Known,
    ) -> Option<Changes> {
        let Found { case, update, links, prints, .. } = found;
        let decisions = decisions(case, judgements);
        let touched = self.touched(&found, &decisions, config);
        let asked_at = self.answers.asked_at(case, update);
        let asked = match asked_at.is_empty() {
            true => BTreeSet::new(),
            false => found.gathered.matters_at(&asked_at),
        };
        let matters = self.seen(&found, &touched, &asked);
        let looked_at: HashSet<Matter> = matters.iter().map(|(matter, _)| *matter).collect();
        let rest = self.matters.iter().filter(|(matter, _)| !looked_at.contains(matter));
        let rest = rest.flat_map(|(_, held)| held).filter(|held| held.teaches == Some(true));
        let rest = rest.count();

        let Self { appearances, answers, simulated, .. } = &*self;
        let mut weigher = Weigher::new(case, links, &decisions, appearances, config, simulated);
        weigher.repeats = found.tells_derivations.then(Mutex::default);
        let prints = Prints::of(case, prints, appearances, config);
        let mut printed = prints_of(&prints, &weigher, &matters);
        // On all threads, what is asked for one after the other below.
        matters.par_iter().zip(&printed).for_each(|((_, seen), printed)| {
            let all = seen.par_iter().zip(printed);
            let open = all.filter(|(seen, print)| !is_known(known, &seen.held.id, **print));
            open.for_each(|(seen, _)| weigher.trace(&seen.draft));
        });
        let (mut teaching, mut taught) = (Vec::new(), HashMap::new());
        for (matter, seen) in &matters {
            let is_asked = asked.contains(matter);
            for seen in narrowest(seen) {
                let known = seen.same.filter(|_| !is_asked).and_then(|held| held.teaches);
                let teaches = known.unwrap_or_else(|| weigher.teaches(&seen.draft, answers));
                taught.insert(seen.held.id.clone(), teaches);
                if teaches {
                    teaching.push(&seen.draft);
                }
            }
        }
        if teaching.len() + rest >= config.least_claims {
            if update.fresh.len() < case.len() {
                return None;
            }
            weigher.learn(&teaching, answers);
            printed = prints_of(&prints, &weigher, &matters);
        }
        let (mut held, mut open) = (Vec::with_capacity(matters.len()), Vec::new());
        for ((matter, seen), printed) in matters.into_iter().zip(printed) {
            let mut stand = Vec::with_capacity(seen.len());
            for (Seen { draft, offers, held: claim, same: _ }, print) in
                seen.into_iter().zip(printed)
            {
                let teaches = taught.get(&claim.id).copied();
                let known = known.get(&claim.id).filter(|(known, _)| *known == print);
                let origins = known.map(|(_, origins)| *origins);
                if origins.is_none() {
                    open.push(((held.len(), stand.len()), draft, offers));
                }
                stand.push(Held { print, origins: origins.unwrap_or(0), teaches, ..claim });
            }
            held.push((matter, stand));
        }
        // Each claim by itself, whatever the number of threads.
        let weighed =
            open.into_par_iter().map(|(at, draft, offers)| (at, weigher.claim(draft, offers)));
        let weighed: Vec<((usize, usize), WeighedClaim)> = weighed.collect();
        let mut changed = Vec::with_capacity(weighed.len());
        for ((matter, claim), weighed) in weighed {
            held[matter].1[claim].origins = weighed.asserts.origins.max;
            changed.push(weighed);
        }
        let derivations = weigher.repeats.map(|repeats| std::mem::take(&mut *locked(&repeats)));
        let derivations = derivations.unwrap_or_default().into_values().collect();
        let offers = self.offers.all(case);
        for (matter, held) in held {
            if held.is_empty() {
                self.matters.remove(&matter);
            } else {
                self.matters.insert(matter, held);
            }
        }
        Some(Changes { claims: self.in_order(), changed, derivations, offers })
    }

    /// The claims of all matters that have to be looked at, in an order that depends on nothing but the
    /// names of the matters.
    fn seen(
        &self,
        found: &Found<'_>,
        touched: &[bool],
        asked: &BTreeSet<Matter>,
    ) -> Vec<(Matter, Vec<Seen<'_>>)> {
        let Found { case, gathered, .. } = found;
        let mut matters: BTreeSet<Matter> = found.matters.union(asked).copied().collect();
        let slots = (0..).zip(touched).filter(|(_, touched)| **touched).map(|(slot, _)| slot);
        matters.extend(slots.flat_map(|slot| gathered.matters_of(slot)));
        let mut matters: Vec<Matter> = matters.into_iter().collect();
        matters.sort_by(|a, b| gathered.key(*a).cmp(&gathered.key(*b)));
        let seen = |matter: Matter| {
            let before = self.matters.get(&matter).into_iter().flatten();
            let before: HashMap<&ClaimId, &Held> = before.map(|held| (&held.id, held)).collect();
            let drafts = gathered.drafts(case, matter).into_iter();
            let seen = drafts.map(|draft| Seen::of(case, &self.offers, draft, &before, touched));
            (matter, seen.collect())
        };
        matters.into_iter().map(seen).collect()
    }

    /// Which slots hold what claims have to be looked at for.
    fn touched(&mut self, found: &Found<'_>, decisions: &[Decision], config: &Config) -> Vec<bool> {
        let Found { case, update, linked, .. } = found;
        self.offers.update(case, update);
        let described = self.appearances.update(case, update);
        let answers = self.answers.update(case, update, &described, &self.appearances);
        let mut touched = vec![false; case.slots_in_use()];
        let beside = beside(case, update);
        let slots = update.fresh.iter().chain(&beside).chain(linked);
        let slots = slots.chain(&described).chain(&answers);
        slots.for_each(|slot| touched[*slot as usize] = true);
        let decided: HashSet<(u32, u32, u8)> = decisions
            .iter()
            .map(|decision| {
                (case.slot(decision.from), case.slot(decision.to), decision.verdict as u8)
            })
            .collect();
        for (from, to, _) in self.decided.symmetric_difference(&decided) {
            touched[*from as usize] = true;
            touched[*to as usize] = true;
        }
        self.decided = decided;
        if self.overrides != config.overrides {
            let statements = self.overrides.keys().chain(config.overrides.keys());
            let whos: HashSet<u32> =
                statements.filter_map(|id| case.voice(case.at(id)?).who).collect();
            for slot in (0..case.len() as u32).map(|at| case.slot(at)) {
                touched[slot as usize] |=
                    case.voice_in(slot).who.is_some_and(|w| whos.contains(&w));
            }
            self.overrides = config.overrides.clone();
        }
        touched
    }

    /// Each claim before those narrower than it; best supported first.
    fn in_order(&self) -> Vec<Standing> {
        let mut below: HashMap<Option<&ClaimId>, Vec<&Held>> = HashMap::new();
        for held in self.matters.values().flatten() {
            below.entry(held.parent.as_ref()).or_default().push(held);
        }
        let best_last = |a: &&Held, b: &&Held| {
            let rank = |held: &Held| (held.origins, held.statements);
            rank(a).cmp(&rank(b)).then_with(|| (&b.label, &b.id).cmp(&(&a.label, &a.id)))
        };
        let mut open = below.remove(&None).unwrap_or_default();
        open.sort_by(best_last);
        let mut ordered = Vec::new();
        while let Some(held) = open.pop() {
            let mut narrower = below.remove(&Some(&held.id)).unwrap_or_default();
            narrower.sort_by(best_last);
            let Held { id, print, origins, .. } = held;
            ordered.push(Standing { claim: id.clone(), print: *print, origins: *origins });
            open.extend(narrower);
        }
        ordered
    }
}

/// A claim as it is now.
struct Seen<'s> {
    draft: Draft,
    offers: Vec<StatementId>,
    /// As far as it is known before it is weighed.
    held: Held,
    /// As it stood before, where it rests on the same statements and nothing about them changed.
    same: Option<&'s Held>,
}

impl<'s> Seen<'s> {
    fn of(
        case: &Case,
        offers: &Offers,
        draft: Draft,
        before: &HashMap<&ClaimId, &'s Held>,
        touched: &[bool],
    ) -> Self {
        let offers = offers.about(case, &draft);
        let held = Held::of(case, &draft, &offers);
        let is_touched = |at: &u32| touched[case.slot(*at) as usize];
        let same = before.get(&held.id).copied().filter(|before| before.draft == held.draft);
        let same = same.filter(|_| !draft.asserts.iter().chain(&draft.denies).any(is_touched));
        Self { draft, offers, held, same }
    }
}

/// The prints of claims, matter by matter.
fn prints_of(
    prints: &Prints<'_>,
    weigher: &Weigher<'_>,
    matters: &[(Matter, Vec<Seen<'_>>)],
) -> Vec<Vec<Print>> {
    let Weigher { links, decisions, parameters, .. } = weigher;
    let print = |seen: &Seen<'_>| match seen.same {
        Some(before) => before.print,
        None => prints.claim(&seen.draft, &seen.offers, links, decisions, parameters),
    };
    matters.par_iter().map(|(_, seen)| seen.par_iter().map(print).collect()).collect()
}

fn is_known(known: &Known, claim: &ClaimId, print: Print) -> bool {
    known.get(claim).is_some_and(|(known, _)| *known == print)
}

impl Held {
    fn of(case: &Case, draft: &Draft, offers: &[StatementId]) -> Self {
        let model::Claim { id, parent, label, about } = &draft.claim;
        let mut mark = FxHasher::default();
        format!("{about:?}").hash(&mut mark);
        (&draft.country, parent, label, offers, &draft.contradictions).hash(&mut mark);
        for side in [&draft.asserts, &draft.denies] {
            side.len().hash(&mut mark);
            side.iter().for_each(|at| mark.write_u32(case.slot(*at)));
        }
        Self {
            id: id.clone(),
            parent: parent.clone(),
            label: label.clone(),
            statements: draft.asserts.len(),
            print: Print([0; 16]),
            origins: 0,
            draft: mark.finish(),
            teaches: None,
        }
    }
}

/// The slots of what stands in a document beside something that came or went and says something else
/// by that: what passes it on, and everything where it is an offer or somebody does not answer.
fn beside(case: &Case, update: &Update) -> Vec<u32> {
    let moved = || update.gone.iter().map(|gone| &gone.slot).chain(&update.fresh);
    let ids: HashSet<&StatementId> = moved().map(|slot| case.statement_in(*slot).id()).collect();
    let tells_all =
        |slot: &&u32| matches!(case.statement_in(**slot).stance, Stance::Offers | Stance::Declines);
    let telling: HashSet<u32> =
        moved().filter(tells_all).map(|slot| case.voice_in(*slot).document).collect();
    let is_other = |slot: &u32| {
        let passes_on = case.statement_in(*slot).relayed_from.as_ref();
        telling.contains(&case.voice_in(*slot).document)
            || passes_on.is_some_and(|id| ids.contains(id))
    };
    let documents = update.touched.iter().flat_map(|document| case.counted(*document));
    documents.copied().filter(is_other).collect()
}

/// Claims without narrower ones: a broader one says no more than these.
fn narrowest<'n, 's>(seen: &'n [Seen<'s>]) -> impl Iterator<Item = &'n Seen<'s>> {
    let parents: HashSet<_> =
        seen.iter().filter_map(|seen| seen.draft.claim.parent.clone()).collect();
    seen.iter().filter(move |seen| !parents.contains(&seen.draft.claim.id))
}
