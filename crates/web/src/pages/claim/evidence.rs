//! The statements of a claim, folded under their origins.

use super::Without;
use super::side::{Folded, Maybe, OriginShown, ReasonShown, Side};
use crate::pages::shown::{self, Card};
use crate::words::Words;
use ::case::{ClaimView, StatementView};
use model::{
    Basis, Contribution, Fold, Footing, ReasonKind, SpeakerKind, Stance, StatementId, Support,
    Weight,
};
use std::collections::{HashMap, HashSet};

/// From here on a repeat is sure: it is folded in the greatest count too (docs/weighing.md, on
/// origins).
const SURE: f64 = 0.9;

/// Below this a link between two statements is noise, and joins them in no count.
const LINKED: f64 = 0.1;

/// How many statements are shown at once; a claim with more of them is shown in short.
const SHOWN_WHOLE: usize = 150;

/// How much of a claim in short is shown.
const ORIGINS_IN_SHORT: usize = 40;
const FOLDED_IN_SHORT: usize = 3;

/// More folded statements than this are opened by a click.
const FOLDED_OPEN: usize = 1;

/// More statements than this that add no origin are opened by a click.
const ADDING_NONE_OPEN: usize = 3;

/// The origins on one side that do not say from whom they know it.
struct Unnamed<'a> {
    origins: Vec<&'a StatementId>,
    /// One who is known, and may be among their informants.
    known: Option<&'a StatementId>,
}

/// Statements of a claim with their folds, by id.
pub(super) struct Evidence<'a> {
    words: Words,
    views: HashMap<&'a StatementId, &'a StatementView>,
    folds: HashMap<&'a StatementId, Vec<&'a Fold>>,
    in_short: bool,
}

impl<'a> Evidence<'a> {
    /// The evidence of a claim; `all` for the whole of it, however much it is.
    pub(super) fn new(words: Words, view: &'a ClaimView, all: bool) -> Self {
        let mut folds: HashMap<_, Vec<_>> = HashMap::new();
        for fold in &view.weighed.folds {
            folds.entry(&fold.statement).or_default().push(fold);
        }
        let views = view.statements.iter().map(|view| (view.statement.id(), view)).collect();
        let in_short = !all && view.statements.len() > SHOWN_WHOLE;
        Self { words, views, folds, in_short }
    }

    /// Whether some statements are not shown.
    pub(super) fn is_in_short(&self) -> bool {
        self.in_short
    }

    /// How many of the things that a claim may have many of are shown.
    fn most(&self, in_short: usize) -> usize {
        if self.in_short { in_short } else { usize::MAX }
    }

    /// Where the card of a statement is: on this screen, or on the whole of it.
    fn anchor(&self, id: &StatementId) -> String {
        let whole = if self.in_short { "?all=1" } else { "" };
        format!("{whole}#card-{id}")
    }

    fn folds_of(&self, id: &StatementId) -> &[&'a Fold] {
        self.folds.get(id).map_or(&[], Vec::as_slice)
    }

    /// The folds that may take a statement away from the roots: they make the range.
    fn doubtful_folds(&self, id: &StatementId) -> impl Iterator<Item = &'a Fold> {
        let doubtful = |fold: &&'a Fold| (LINKED..SURE).contains(&fold.probability);
        self.folds_of(id).iter().copied().filter(doubtful)
    }

    /// The fold that surely takes a statement away from the roots: the likeliest one.
    fn sure_fold(&self, id: &StatementId) -> Option<&'a Fold> {
        let sure = self.folds_of(id).iter().filter(|fold| fold.probability >= SURE);
        sure.max_by(|a, b| a.probability.total_cmp(&b.probability)).copied()
    }

    /// The root that a statement is counted under; `None` for what is counted under nobody.
    fn root_of(&self, id: &'a StatementId) -> Option<&'a StatementId> {
        let mut root = id;
        let mut passed = HashSet::new();
        while let Some(fold) = self.sure_fold(root) {
            // A ring of repeats has no root but the statement where it was entered.
            if !passed.insert(root) {
                return Some(root);
            }
            root = fold.into.as_ref()?;
        }
        Some(root)
    }

    pub(super) fn card(&self, id: &StatementId) -> Option<Card> {
        self.views.get(id).map(|view| Card::new(self.words, view))
    }

    fn speaker(&self, id: &StatementId) -> String {
        self.views.get(id).map_or_else(|| id.to_string(), |view| shown::speaker(self.words, view))
    }

    /// The statements on one side, under their origins.
    pub(super) fn side(&self, support: &'a Support) -> Side {
        let mut roots: Vec<&StatementId> = Vec::new();
        let mut under: HashMap<&StatementId, Vec<Folded>> = HashMap::new();
        let mut adds_none = Vec::new();
        let here: HashSet<&StatementId> = support.statements.iter().collect();
        for id in &support.statements {
            match (self.sure_fold(id), self.root_of(id)) {
                (None, _) => roots.push(id),
                (Some(_), Some(root)) if root == id => roots.push(id),
                (Some(fold), Some(root)) if here.contains(root) => {
                    under.entry(root).or_default().extend(self.folded(fold, root));
                }
                (Some(fold), _) => adds_none.extend(self.adds_none(fold)),
            }
        }
        let unnamed = self.unnamed(support);
        let open: HashSet<&StatementId> = unnamed.origins.iter().copied().collect();
        roots.truncate(self.most(ORIGINS_IN_SHORT));
        adds_none.truncate(self.most(ORIGINS_IN_SHORT));
        let origins = roots.into_iter().filter_map(|root| {
            let folded = under.remove(root).unwrap_or_default();
            let mut origin = self.origin(root, folded)?;
            if open.contains(root) {
                self.tag_unnamed(&mut origin.card, root);
            }
            Some(origin)
        });
        Side {
            origins: origins.collect(),
            adds_none_open: adds_none.len() <= ADDING_NONE_OPEN,
            adds_none,
            unnamed: self.unnamed_in_words(&unnamed, support),
            count: shown::origins(self.words, &support.origins),
            expected: shown::expected(self.words, &support.origins),
            kinds: kinds(self.words, &support.kinds),
        }
    }

    /// The origins of a side that do not say from whom they know it, by the folds that join them in
    /// the least count.
    fn unnamed(&self, support: &'a Support) -> Unnamed<'a> {
        let of_statement = support.statements.iter().flat_map(|id| self.folds_of(id));
        let folds = of_statement.copied().filter(|fold| is_of_informants(fold));
        let folds: Vec<&Fold> = folds.collect();
        let into = folds.first().and_then(|fold| fold.into.as_ref());
        let known = into.filter(|_| folds.iter().any(|fold| names_an_informant(fold)));
        let first = into.filter(|_| known.is_none());
        let rest = folds.iter().map(|fold| &fold.statement);
        Unnamed { origins: first.into_iter().chain(rest).collect(), known }
    }

    /// What is not known of a side and makes its least count, once and not on each card.
    fn unnamed_in_words(&self, unnamed: &Unnamed<'_>, support: &Support) -> Option<String> {
        let n = unnamed.origins.len() as u32;
        let (min, known) = (support.origins.min, support.origins.max.saturating_sub(n));
        let mut sentences = Vec::new();
        if n > 0 {
            let name = match unnamed.known {
                Some(one) if known == 1 => self.speaker(one),
                _ => self.words.say("unnamed-others"),
            };
            let key = match unnamed.known {
                _ if self.denies(unnamed) => "unnamed-denials",
                Some(_) => "unnamed-among",
                None => "unnamed-shared",
            };
            let values = [("n", n.into()), ("name", name.into())];
            sentences.push(self.words.say_with(key, &values));
        }
        if known > min && self.has_unnamed_witnesses(support) {
            sentences.push(self.words.say("unnamed-witnesses"));
        }
        if sentences.is_empty() {
            return None;
        }
        sentences.push(self.words.count("count-starts", min));
        Some(sentences.join(" "))
    }

    /// Whether somebody speaks first-hand whose name is not told.
    fn has_unnamed_witnesses(&self, support: &Support) -> bool {
        let views = support.statements.iter().filter_map(|id| self.views.get(id));
        let mut statements = views.map(|view| &view.statement);
        statements.any(|statement| {
            statement.basis.is_first_hand() && statement.speaker.kind == SpeakerKind::Unnamed
        })
    }

    /// Whether these are denials, which need no informants.
    fn denies(&self, unnamed: &Unnamed<'_>) -> bool {
        let views = unnamed.origins.iter().filter_map(|id| self.views.get(*id));
        let mut stances = views.map(|view| view.statement.stance);
        stances.any(|stance| stance == Stance::Denies)
    }

    /// Says on the card of a body or a text that its informants are not named; of a person there
    /// is said how they know, or that they do not say so.
    fn tag_unnamed(&self, card: &mut Card, id: &StatementId) {
        let Some(view) = self.views.get(id) else {
            return;
        };
        let statement = &view.statement;
        let is_person =
            matches!(statement.speaker.kind, SpeakerKind::Person | SpeakerKind::Unnamed);
        if is_person || statement.stance == Stance::Denies {
            return;
        }
        let tag = self.words.say("informants-unnamed");
        card.basis = match card.basis.take().filter(|_| statement.basis != Basis::Unknown) {
            Some(basis) => Some(format!("{basis} · {tag}")),
            None => Some(tag),
        };
    }

    fn origin(&self, root: &StatementId, mut folded: Vec<Folded>) -> Option<OriginShown> {
        let count = self.words.count("folded", folded.len());
        folded.truncate(self.most(FOLDED_IN_SHORT));
        Some(OriginShown {
            card: self.card(root)?,
            count,
            open: folded.len() <= FOLDED_OPEN,
            folded,
            maybes: self
                .doubtful_folds(root)
                .filter(|fold| !is_of_informants(fold))
                .filter_map(|fold| self.maybe(fold))
                .collect(),
        })
    }

    /// A statement that is counted under a root, with the statement that it repeats where that is
    /// another one than the root.
    fn folded(&self, fold: &Fold, root: &StatementId) -> Option<Folded> {
        let other = fold.into.as_ref().filter(|into| *into != root);
        let share = self.words.percent(fold.probability);
        let probability = self.words.say_with("fold-probability", &[("share", share.into())]);
        Some(Folded {
            card: self.card(&fold.statement)?,
            repeats: other.map(|other| (self.speaker(other), self.anchor(other))),
            probability: Some(probability),
            reasons: ReasonShown::all(self.words, &fold.reasons),
        })
    }

    /// A statement that is counted under nobody: the reason is what it adds.
    fn adds_none(&self, fold: &Fold) -> Option<Folded> {
        let view = self.views.get(&fold.statement)?;
        let contribution = view.statement.contribution;
        let mut reasons = ReasonShown::all(self.words, &fold.reasons);
        if contribution != Contribution::Account {
            for reason in &mut reasons {
                reason.words = self.words.of_code("none", contribution.code());
                reason.note = None;
            }
        }
        Some(Folded {
            card: Card::new(self.words, view),
            repeats: None,
            probability: None,
            reasons,
        })
    }

    fn maybe(&self, fold: &Fold) -> Option<Maybe> {
        let other = fold.into.as_ref()?;
        let share = self.words.percent(fold.probability);
        Some(Maybe {
            other: self.speaker(other),
            anchor: self.anchor(other),
            words: self.words.say_with("maybe-same", &[("share", share.into())]),
            reasons: ReasonShown::all(self.words, &fold.reasons),
        })
    }

    /// What would raise the least number of origins, or bring the first first-hand one.
    pub(super) fn raises(&self, asserts: &'a Support) -> Vec<String> {
        let unnamed = self.unnamed(asserts).origins.len();
        let informants = (unnamed > 0).then(|| self.words.count("raise-informants", unnamed));
        let another = self.words.say(match asserts.first_hand {
            0 => "raise-first-hand",
            _ => "raise-another",
        });
        informants.into_iter().chain([another]).collect()
    }

    /// The weight without each origin.
    pub(super) fn without(&self, weight: &Weight) -> Vec<Without> {
        let line = |left: &model::LeftOut| Without {
            speaker: self.speaker(&left.origin),
            anchor: self.anchor(&left.origin),
            ratio: self.words.ratio(left.lr),
        };
        let shown = weight.leave_one_out.iter().take(self.most(ORIGINS_IN_SHORT));
        shown.map(line).collect()
    }

    /// Where the parameters of the weight come from.
    pub(super) fn parameters(&self, footing: &Footing) -> Vec<String> {
        let taught = match footing.claims {
            0 => self.words.say("parameters-stated"),
            claims => self.words.count("parameters-estimated", claims),
        };
        let decided = footing.decided.iter().map(|decided| {
            let (source, reason) = (self.speaker(&decided.statement), decided.reason.as_str());
            let values = [("source", source.as_str().into()), ("reason", reason.into())];
            self.words.say_with("parameters-decided", &values)
        });
        [taught].into_iter().chain(decided).collect()
    }

    /// The first card on a side that speaks first-hand, for the link of that number.
    pub(super) fn first_hand(&self, support: &Support) -> Option<String> {
        let lived = |id: &&StatementId| {
            let view = self.views.get(*id);
            view.is_some_and(|view| view.statement.basis.is_first_hand())
        };
        support.statements.iter().find(lived).map(|id| self.anchor(id))
    }
}

fn is_of_informants(fold: &Fold) -> bool {
    fold.reasons.iter().any(|reason| reason.kind == ReasonKind::UnknownInformants)
}

/// Whether somebody who is known may be among the informants.
fn names_an_informant(fold: &Fold) -> bool {
    let notes = fold.reasons.iter().filter_map(|reason| reason.note.as_deref());
    notes.into_iter().any(|note| note == ::case::INFORMANTS_INCLUDE)
}

fn kinds(words: Words, kinds: &[String]) -> Option<String> {
    let names: Vec<String> = kinds.iter().map(|kind| words.of_code("kind", kind)).collect();
    (!names.is_empty()).then(|| names.join(", "))
}
