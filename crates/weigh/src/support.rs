//! A claim with its counts, its weight, and what is folded into what.

use crate::case::Case;
use crate::claims::Draft;
use crate::edges::{Decision, among};
use crate::estimate::{Evidence, Trial};
use crate::folds::folds;
use crate::links::Links;
use crate::origins::{Lineage, Simulated, locked, trace};
use crate::parties::{Appearances, Parties};
use crate::trials::Answers;
use crate::weight::{kind, weigh};
use crate::{Config, Parameters, trials};
use model::{Denials, Derivation, Fold, Judgement, StatementId, Support, Verdict, WeighedClaim};
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

/// Judgements on statements of the case; where there are several on a pair, the last one counts.
pub(crate) fn decisions(case: &Case, judgements: &[Judgement]) -> Vec<Decision> {
    let mut last: BTreeMap<(u32, u32), Decision> = BTreeMap::new();
    for judgement in judgements {
        let at = |id| case.at(id);
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

pub(crate) struct Weigher<'w> {
    pub(crate) case: &'w Case,
    pub(crate) links: &'w Links,
    pub(crate) decisions: &'w [Decision],
    pub(crate) appearances: &'w Appearances,
    pub(crate) config: &'w Config,
    simulated: &'w Simulated,
    pub(crate) parameters: Parameters,
    /// Sides already traced: several claims can rest on the same statements.
    sides: Mutex<FxHashMap<Vec<u32>, Arc<Traced>>>,
    /// The repeats found, where they are asked for.
    pub(crate) repeats: Option<Mutex<BTreeMap<(u32, u32), Derivation>>>,
}

/// One side of a claim with all that was found on it.
struct Traced {
    lineage: Lineage,
    support: Support,
    folds: Vec<Fold>,
}

impl<'w> Weigher<'w> {
    pub(crate) fn new(
        case: &'w Case,
        links: &'w Links,
        decisions: &'w [Decision],
        appearances: &'w Appearances,
        config: &'w Config,
        simulated: &'w Simulated,
    ) -> Self {
        Self {
            case,
            links,
            decisions,
            appearances,
            config,
            simulated,
            parameters: Parameters::stated(config).with_overrides(case, config),
            sides: Mutex::default(),
            repeats: None,
        }
    }

    /// Traces both sides of a claim.
    pub(crate) fn trace(&self, draft: &Draft) {
        for side in [&draft.asserts, &draft.denies] {
            self.side(side);
        }
    }

    /// Whether a claim teaches how its sources err.
    pub(crate) fn teaches(&self, draft: &Draft, answers: &Answers) -> bool {
        answers.may_teach(self.case, draft) && trials::teaches(&self.trials(draft, answers))
    }

    fn trials(&self, draft: &Draft, answers: &Answers) -> Vec<Trial> {
        let (asserts, denies) = (self.side(&draft.asserts), self.side(&draft.denies));
        let sides = (&asserts.lineage, &denies.lineage);
        answers.of_claim(self.case, draft, sides, self.appearances)
    }

    /// Takes the parameters from the claims that teach them, where these are enough.
    pub(crate) fn learn(&mut self, teaching: &[&Draft], answers: &Answers) {
        let claims = teaching.iter().map(|draft| self.trials(draft, answers)).collect();
        let judged = trials::judged(self.case, self.links, self.decisions);
        let evidence = Evidence { claims, judged };
        self.parameters = trials::learn(&evidence, self.parameters.clone(), self.config);
    }

    pub(crate) fn claim(&self, draft: Draft, offers: Vec<StatementId>) -> WeighedClaim {
        let asserts = self.side(&draft.asserts);
        let denies = self.side(&draft.denies);
        let case = self.case;
        let parties = Parties::of(case, draft.country.as_deref(), &draft.asserts);
        let is_party = |at: u32| parties.speaks(case, self.appearances, at);
        let own_charge = |at: u32| parties.records_own_charge(case, self.appearances, at);
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

    fn side(&self, members: &[u32]) -> Arc<Traced> {
        if let Some(traced) = locked(&self.sides).get(members) {
            return traced.clone();
        }
        let edges = among(self.case, self.links, members, self.decisions);
        if let Some(repeats) = &self.repeats {
            let mut repeats = locked(repeats);
            for edge in &edges {
                let of_edge = || edge.derivation(self.case);
                repeats.entry((edge.from, edge.to)).or_insert_with(of_edge);
            }
        }
        let independent = self.judged_independent(members);
        let lineage = trace(self.case, members, &edges, &independent, self.config, self.simulated);
        let folds = folds(self.case, members, &edges, &lineage, self.config);
        let traced = Arc::new(Traced { support: self.support(members, &lineage), lineage, folds });
        locked(&self.sides).insert(members.to_vec(), traced.clone());
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
