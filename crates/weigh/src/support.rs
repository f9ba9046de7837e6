//! Each claim with its counts, its weight, and what is folded into what.

use crate::claims::Draft;
use crate::edges::{Decision, among};
use crate::estimate::Evidence;
use crate::folds::folds;
use crate::links::Links;
use crate::origins::{Lineage, trace};
use crate::parties::{Appearances, Parties};
use crate::prints::{Print, Prints};
use crate::voices::Case;
use crate::weight::{kind, weigh};
use crate::{Changes, Config, Known, Parameters, Standing, trials};
use model::{
    Claim, ClaimId, Denials, Derivation, Fold, Judgement, Stance, StatementId, Support, Verdict,
    WeighedClaim,
};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::rc::Rc;

/// Weighs every claim that is not known to be as it was.
pub(crate) fn weigh_all(
    case: &Case<'_>,
    drafts: Vec<Draft>,
    links: Links,
    judgements: &[Judgement],
    config: &Config,
    known: &Known,
) -> Changes {
    let mut weigher = Weigher {
        case,
        links,
        decisions: decisions(case, judgements),
        appearances: Appearances::of(case),
        config,
        parameters: Parameters::stated(config).with_overrides(case, config),
        sides: HashMap::new(),
        shown: HashSet::new(),
        derivations: Vec::new(),
    };
    weigher.learn(&drafts);
    let prints = Prints::of(case, &weigher.appearances, config);
    let offers = Offers::of(case);
    let (mut places, mut changed) = (Vec::with_capacity(drafts.len()), Vec::new());
    for draft in drafts {
        let of_claim = offers.about(case, &draft);
        let Weigher { links, decisions, parameters, .. } = &weigher;
        let print = prints.claim(&draft, &of_claim, case, links, decisions, parameters);
        let mut place = Place::of(&draft, print);
        match known.get(&place.id).filter(|(known, _)| *known == print) {
            Some((_, origins)) => place.standing.origins = *origins,
            None => {
                let weighed = weigher.claim(draft, of_claim);
                place.standing.origins = weighed.asserts.origins.max;
                changed.push(weighed);
            }
        }
        places.push(place);
    }
    Changes {
        claims: in_order(places),
        changed,
        derivations: weigher.derivations,
        offers: offers.all(case),
    }
}

/// A claim with what decides its place among the others.
struct Place {
    id: ClaimId,
    parent: Option<ClaimId>,
    label: String,
    statements: usize,
    standing: Standing,
}

impl Place {
    fn of(draft: &Draft, print: Print) -> Self {
        let Claim { id, parent, label, .. } = &draft.claim;
        Self {
            id: id.clone(),
            parent: parent.clone(),
            label: label.clone(),
            statements: draft.asserts.len(),
            standing: Standing { claim: id.clone(), print, origins: 0 },
        }
    }
}

/// Judgements on statements of the case; where there are several on a pair, the last one counts.
fn decisions(case: &Case<'_>, judgements: &[Judgement]) -> Vec<Decision> {
    let mut last: BTreeMap<(u32, u32), Decision> = BTreeMap::new();
    for judgement in judgements {
        let at = |id| case.index.get(id).copied();
        let (Some(from), Some(to)) = (at(&judgement.from), at(&judgement.to)) else {
            continue;
        };
        if from != to {
            let decision = Decision { from, to, verdict: judgement.verdict };
            last.insert((from.min(to), from.max(to)), decision);
        }
    }
    last.into_values().collect()
}

struct Weigher<'w, 'a> {
    case: &'w Case<'a>,
    links: Links,
    decisions: Vec<Decision>,
    appearances: Appearances,
    config: &'w Config,
    parameters: Parameters,
    /// Sides already traced: several claims can rest on the same statements.
    sides: HashMap<Vec<u32>, Rc<Traced>>,
    shown: HashSet<(u32, u32)>,
    derivations: Vec<Derivation>,
}

/// One side of a claim with all that was found on it.
struct Traced {
    lineage: Lineage,
    support: Support,
    folds: Vec<Fold>,
}

impl Weigher<'_, '_> {
    /// Takes the parameters from the case where it has enough claims that teach them.
    fn learn(&mut self, drafts: &[Draft]) {
        let recording = trials::recording(self.case, &self.appearances);
        let narrowest = trials::narrowest(drafts);
        if recording.is_empty() || narrowest.len() < self.config.least_claims {
            return;
        }
        let declined = trials::Declined::of(self.case);
        let mut claims = Vec::new();
        for draft in narrowest {
            let (asserts, denies) = (self.side(&draft.asserts), self.side(&draft.denies));
            let sides = (&asserts.lineage, &denies.lineage);
            let (case, appearances) = (self.case, &self.appearances);
            claims.push(trials::of_claim(case, draft, sides, &declined, &recording, appearances));
        }
        claims.retain(|claim| trials::teaches(claim));
        let judged = trials::judged(self.case, &self.links, &self.decisions);
        let evidence = Evidence { claims, judged };
        self.parameters = trials::learn(&evidence, self.parameters.clone(), self.config);
    }

    fn claim(&mut self, draft: Draft, offers: Vec<StatementId>) -> WeighedClaim {
        let asserts = self.side(&draft.asserts);
        let denies = self.side(&draft.denies);
        let case = self.case;
        let parties = Parties::of(case, draft.country.as_deref(), &draft.asserts);
        let is_party = |at: u32| parties.speaks(case, &self.appearances, at);
        let own_charge = |at: u32| parties.records_own_charge(case, &self.appearances, at);
        let mut folds = asserts.folds.clone();
        folds.extend(denies.folds.iter().cloned());
        WeighedClaim {
            claim: draft.claim,
            asserts: asserts.support.clone(),
            denies: Denials {
                support: denies.support.clone(),
                interested: !draft.denies.is_empty() && draft.denies.iter().all(|at| is_party(*at)),
                specific: draft.denies.iter().any(|at| case.statement(*at).specific),
            },
            weight: weigh(
                case,
                (&asserts.lineage, &denies.lineage),
                own_charge,
                is_party,
                &self.parameters,
            ),
            folds,
            offers,
            contradictions: draft.contradictions,
        }
    }

    fn side(&mut self, members: &[u32]) -> Rc<Traced> {
        if let Some(traced) = self.sides.get(members) {
            return traced.clone();
        }
        let edges = among(self.case, &self.links, members, &self.decisions);
        for edge in &edges {
            if self.shown.insert((edge.from, edge.to)) {
                self.derivations.push(edge.derivation(self.case));
            }
        }
        let independent = self.judged_independent(members);
        let lineage = trace(self.case, members, &edges, &independent, self.config);
        let folds = folds(self.case, members, &edges, &lineage, self.config);
        let traced = Rc::new(Traced { support: self.support(members, &lineage), lineage, folds });
        self.sides.insert(members.to_vec(), traced.clone());
        traced
    }

    /// Statements that a person judged independent of another one on this side: what is known of
    /// the two resolves whom their informants are not.
    fn judged_independent(&self, members: &[u32]) -> BTreeSet<u32> {
        let holds = |at: &u32| members.binary_search(at).is_ok();
        self.decisions
            .iter()
            .filter(|decision| decision.verdict == Verdict::Independent)
            .filter(|decision| holds(&decision.from) && holds(&decision.to))
            .flat_map(|decision| [decision.from, decision.to])
            .collect()
    }

    fn support(&self, members: &[u32], lineage: &Lineage) -> Support {
        let accounts = |at: &&u32| self.case.voice(**at).account;
        // What only repeats an origin is no further kind of source.
        let origins = lineage.roots.iter().filter(|root| root.stands);
        let said = origins.flat_map(|root| &root.statements).filter(accounts);
        let kinds: BTreeSet<&str> = said.map(|at| kind(self.case, *at)).collect();
        Support {
            statements: members.iter().map(|at| self.case.statement(*at).id().clone()).collect(),
            origins: lineage.origins,
            first_hand: lineage.first_hand,
            kinds: kinds.into_iter().map(str::to_owned).collect(),
        }
    }
}

/// The offers of the case: tests that were offered, evidence for nothing.
struct Offers {
    by_document: BTreeMap<u32, Vec<u32>>,
}

impl Offers {
    fn of(case: &Case<'_>) -> Self {
        let mut by_document: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
        for (at, statement) in (0..).zip(&case.statements) {
            if statement.stance == Stance::Offers {
                by_document.entry(case.voice(at).document).or_default().push(at);
            }
        }
        Self { by_document }
    }

    fn all(&self, case: &Case<'_>) -> Vec<StatementId> {
        let mut all: Vec<u32> = self.by_document.values().flatten().copied().collect();
        all.sort_unstable();
        all.iter().map(|at| case.statement(*at).id().clone()).collect()
    }

    /// The offers made in documents that speak of a claim, by those who deny it or are parties to
    /// it, or for the place where it is said to have happened.
    fn about(&self, case: &Case<'_>, draft: &Draft) -> Vec<StatementId> {
        if self.by_document.is_empty() {
            return Vec::new();
        }
        let statements = || draft.asserts.iter().chain(&draft.denies);
        let documents: BTreeSet<u32> = statements().map(|at| case.voice(*at).document).collect();
        let made = documents.iter().filter_map(|document| self.by_document.get(document)).flatten();
        let mut made: Vec<u32> = made.copied().collect();
        if made.is_empty() {
            return Vec::new();
        }
        made.sort_unstable();
        let deniers: BTreeSet<Option<u32>> =
            draft.denies.iter().map(|at| case.voice(*at).who).collect();
        let parties = Parties::of(case, draft.country.as_deref(), &draft.asserts);
        let concerns = |at: &u32| {
            let (statement, voice) = (case.statement(*at), case.voice(*at));
            let denies = voice.who.is_some() && deniers.contains(&voice.who);
            let places = statement.about.iter().filter_map(|about| about.place.as_ref());
            let here = |name: &str| {
                Some(crate::places::fold_place(name).as_str()) == draft.country.as_deref()
            };
            let there = places
                .into_iter()
                .any(|place| here(&place.name) || place.within.as_deref().is_some_and(here));
            denies || parties.includes(&statement.speaker) || there
        };
        let about = made.iter().filter(|at| concerns(at));
        about.map(|at| case.statement(*at).id().clone()).collect()
    }
}

/// Each claim before those narrower than it; best supported first.
fn in_order(claims: Vec<Place>) -> Vec<Standing> {
    let mut below: HashMap<Option<ClaimId>, Vec<Place>> = HashMap::new();
    for mut claim in claims {
        below.entry(claim.parent.take()).or_default().push(claim);
    }
    let best_last = |a: &Place, b: &Place| {
        let rank = |claim: &Place| (claim.standing.origins, claim.statements);
        rank(a).cmp(&rank(b)).then_with(|| (&b.label, &b.id).cmp(&(&a.label, &a.id)))
    };
    let mut open = below.remove(&None).unwrap_or_default();
    open.sort_by(best_last);
    let mut ordered = Vec::new();
    while let Some(claim) = open.pop() {
        let mut narrower = below.remove(&Some(claim.id)).unwrap_or_default();
        narrower.sort_by(best_last);
        ordered.push(claim.standing);
        open.extend(narrower);
    }
    ordered
}
