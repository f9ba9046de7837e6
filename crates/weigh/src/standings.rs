//! Where every claim stands, kept from one weighing to the next: claims that rest on the same as before
//! are not looked at again.

use crate::case::{Case, Update};
use crate::claims::Draft;
use crate::edges::Decision;
use crate::gathered::{Gathered, Matter};
use crate::links::Links;
use crate::names::{chain, hash};
use crate::offers::Offers;
use crate::origins::Simulated;
use crate::parties::Appearances;
use crate::prints::{Print, Prints, StatementPrints};
use crate::support::{Weigher, decisions};
use crate::trials::Answers;
use crate::{Changes, Config, Known, Override, Standing};
use model::{ClaimId, Judgement, Stance, StatementId, WeighedClaim};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

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
    /// Whether it is one of the narrowest and teaches how its sources err.
    teaches: bool,
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
        let drafts = self.drafts(&found, &touched);
        let looked_at: HashSet<Matter> = drafts.iter().map(|(matter, _)| *matter).collect();
        let rest = self.matters.iter().filter(|(matter, _)| !looked_at.contains(matter));
        let rest = rest.flat_map(|(_, held)| held).filter(|held| held.teaches).count();

        let Self { appearances, answers, offers, simulated, .. } = &*self;
        let mut weigher = Weigher::new(case, links, &decisions, appearances, config, simulated);
        let all = drafts.iter().flat_map(|(_, drafts)| narrowest(drafts));
        let teaching: Vec<&Draft> = all.filter(|draft| weigher.teaches(draft, answers)).collect();
        if teaching.len() + rest >= config.least_claims {
            if update.fresh.len() < case.len() {
                return None;
            }
            weigher.learn(&teaching, answers);
        }
        let teaching = teaching.into_iter().map(|draft| draft.claim.id.clone()).collect();
        let prints = Prints::of(case, prints, appearances, config);
        let changed = Vec::new();
        let mut looking = Looking { weigher, prints, offers, known, touched, teaching, changed };
        let mut held = Vec::with_capacity(drafts.len());
        for (matter, drafts) in drafts {
            let before = self.matters.get(&matter).map_or(&[][..], Vec::as_slice);
            held.push((matter, looking.at(drafts, before)));
        }
        let Looking { weigher, changed, .. } = looking;
        let (derivations, offers) = (weigher.derivations, offers.all(case));
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
    fn drafts(&self, found: &Found<'_>, touched: &[bool]) -> Vec<(Matter, Vec<Draft>)> {
        let Found { case, update, gathered, .. } = found;
        let mut matters = found.matters.clone();
        let slots = (0..).zip(touched).filter(|(_, touched)| **touched).map(|(slot, _)| slot);
        matters.extend(slots.flat_map(|slot| gathered.matters_of(slot)));
        let asked_at = self.answers.asked_at(case, update);
        if !asked_at.is_empty() {
            matters.extend(gathered.matters_at(&asked_at));
        }
        let mut matters: Vec<Matter> = matters.into_iter().collect();
        matters.sort_by(|a, b| gathered.key(*a).cmp(&gathered.key(*b)));
        matters.into_iter().map(|matter| (matter, gathered.drafts(case, matter))).collect()
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

/// Looks at claims that may have changed.
struct Looking<'l> {
    weigher: Weigher<'l>,
    prints: Prints<'l>,
    offers: &'l Offers,
    known: &'l Known,
    /// Which slots hold what claims have to be looked at for.
    touched: Vec<bool>,
    teaching: HashSet<ClaimId>,
    changed: Vec<WeighedClaim>,
}

impl Looking<'_> {
    /// Where the claims of a matter stand, which stood so before.
    fn at(&mut self, drafts: Vec<Draft>, before: &[Held]) -> Vec<Held> {
        let before: HashMap<&ClaimId, &Held> = before.iter().map(|held| (&held.id, held)).collect();
        let stand = |draft: Draft| {
            let offers = self.offers.about(self.weigher.case, &draft);
            let teaches = self.teaching.contains(&draft.claim.id);
            let held = Held::of(self.weigher.case, &draft, &offers, teaches);
            let same = before.get(&held.id).filter(|before| before.draft == held.draft);
            let print = same.filter(|_| !self.is_touched(&draft)).map(|before| before.print);
            self.stands(held, draft, offers, print)
        };
        drafts.into_iter().map(stand).collect()
    }

    /// Whether anything is other than before about the statements of a claim.
    fn is_touched(&self, draft: &Draft) -> bool {
        let mut members = draft.asserts.iter().chain(&draft.denies);
        members.any(|at| self.touched[self.weigher.case.slot(*at) as usize])
    }

    /// Weighs a claim, unless it is known to rest on the same.
    fn stands(
        &mut self,
        held: Held,
        draft: Draft,
        offers: Vec<StatementId>,
        print: Option<Print>,
    ) -> Held {
        let Weigher { links, decisions, parameters, .. } = &self.weigher;
        let print = print
            .unwrap_or_else(|| self.prints.claim(&draft, &offers, links, decisions, parameters));
        let known = self.known.get(&held.id).filter(|(known, _)| *known == print);
        let origins = match known {
            Some((_, origins)) => *origins,
            None => {
                let weighed = self.weigher.claim(draft, offers);
                let origins = weighed.asserts.origins.max;
                self.changed.push(weighed);
                origins
            }
        };
        Held { print, origins, ..held }
    }
}

impl Held {
    fn of(case: &Case, draft: &Draft, offers: &[StatementId], teaches: bool) -> Self {
        let model::Claim { id, parent, label, about } = &draft.claim;
        let text = format!("{about:?} {:?} {parent:?} {label} {offers:?}", draft.country);
        let mut mark = hash(text.as_bytes());
        for side in [&draft.asserts, &draft.denies] {
            mark = side.iter().fold(chain(mark, side.len() as u64), |mark, at| {
                chain(mark, u64::from(case.slot(*at)))
            });
        }
        if !draft.contradictions.is_empty() {
            mark = chain(mark, hash(format!("{:?}", draft.contradictions).as_bytes()));
        }
        Self {
            id: id.clone(),
            parent: parent.clone(),
            label: label.clone(),
            statements: draft.asserts.len(),
            print: Print([0; 16]),
            origins: 0,
            draft: mark,
            teaches,
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
fn narrowest(drafts: &[Draft]) -> impl Iterator<Item = &Draft> {
    let parents: HashSet<_> = drafts.iter().filter_map(|d| d.claim.parent.clone()).collect();
    drafts.iter().filter(move |draft| !parents.contains(&draft.claim.id))
}
