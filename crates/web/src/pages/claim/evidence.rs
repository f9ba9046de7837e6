//! The statements of a claim, folded under their origins.

use super::side::{Folded, Maybe, More, OriginShown, ReasonShown, Side};
use super::{Linked, Without, trust};
use crate::pages::plots::{Chart, Lineage, Link, Told};
use crate::pages::shown::{self, Card};
use crate::words::Words;
use ::case::{ClaimView, StatementView};
use model::{
    AccountWeight, Basis, ChannelWeight, Contribution, Fold, Footing, ReasonKind, SpeakerKind,
    Stance, StatementId, Support, Weight,
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

/// How many origins of a claim with many statements one page shows, or of those that add none.
const ORIGINS_ON_PAGE: usize = 100;

/// How many of the statements under one origin are shown before a click; and on a page of its own.
const BRANCH: usize = 20;
const BRANCH_ON_PAGE: usize = 200;

/// How many statements are drawn; with more, so many under each origin.
const DRAWN: usize = 40;
const DRAWN_UNDER: usize = 3;

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

/// Which part of a claim with many statements is shown.
#[derive(Debug, Clone, Default)]
pub(super) struct Part {
    /// Whether its origins are gone through page by page.
    pub(super) all: bool,
    /// With which origin, or statement under the one origin, the page starts.
    pub(super) from: Option<usize>,
    /// The statement whose origin alone is shown.
    pub(super) at: Option<StatementId>,
    /// With which of the statements that add no origin to a side the list starts.
    pub(super) none: Option<(SideOf, usize)>,
}

/// A side of a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SideOf {
    Asserts,
    Denies,
}

impl SideOf {
    /// As it stands in addresses.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Asserts => "asserts",
            Self::Denies => "denies",
        }
    }
}

/// Statements of a claim with their folds, by id.
pub(super) struct Evidence<'a> {
    words: Words,
    views: HashMap<&'a StatementId, &'a StatementView>,
    folds: HashMap<&'a StatementId, Vec<&'a Fold>>,
    /// Whether a claim has too many statements for one page.
    many: bool,
    part: &'a Part,
}

/// The statements on one side, as they are counted.
struct Grouped<'a> {
    roots: Vec<&'a StatementId>,
    /// What is counted under each.
    under: HashMap<&'a StatementId, Vec<&'a Fold>>,
    /// What is counted under nobody on this side.
    none: Vec<&'a Fold>,
}

impl<'a> Evidence<'a> {
    /// The evidence of a claim, or the part of it that was asked for.
    pub(super) fn new(words: Words, view: &'a ClaimView, part: &'a Part) -> Self {
        let mut folds: HashMap<_, Vec<_>> = HashMap::new();
        for fold in &view.weighed.folds {
            folds.entry(&fold.statement).or_default().push(fold);
        }
        let views = view.statements.iter().map(|view| (view.statement.id(), view)).collect();
        let many = view.statements.len() > SHOWN_WHOLE;
        Self { words, views, folds, many, part }
    }

    /// Whether some statements are not shown.
    pub(super) fn is_in_short(&self) -> bool {
        self.many
    }

    /// How many of the things that a claim may have many of are shown.
    fn most(&self, in_short: usize) -> usize {
        if self.many { in_short } else { usize::MAX }
    }

    /// Where the card of a statement is: on this screen, or on that of its origin.
    pub(super) fn anchor(&self, id: &StatementId) -> String {
        if self.many { format!("?at={id}#card-{id}") } else { format!("#card-{id}") }
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

    pub(super) fn speaker(&self, id: &StatementId) -> String {
        self.views.get(id).map_or_else(|| id.to_string(), |view| shown::speaker(self.words, view))
    }

    fn grouped(&self, support: &'a Support) -> Grouped<'a> {
        let mut grouped = Grouped { roots: Vec::new(), under: HashMap::new(), none: Vec::new() };
        let here: HashSet<&StatementId> = support.statements.iter().collect();
        for id in &support.statements {
            match (self.sure_fold(id), self.root_of(id)) {
                (None, _) => grouped.roots.push(id),
                (Some(_), Some(root)) if root == id => grouped.roots.push(id),
                (Some(fold), Some(root)) if here.contains(root) => {
                    grouped.under.entry(root).or_default().push(fold);
                }
                (Some(fold), _) => grouped.none.push(fold),
            }
        }
        grouped
    }

    /// The account that stands for a statement, or for what it repeats, and whether it is a denial.
    pub(super) fn account<'w>(
        &self,
        weight: &'w Weight,
        asked: &StatementId,
    ) -> Option<(&'w AccountWeight, bool)> {
        let root = |id: &StatementId| {
            let (id, _) = self.views.get_key_value(id)?;
            self.root_of(id)
        };
        let asked_root = root(asked);
        let accounts = || {
            let of = |channel: &'w ChannelWeight| {
                channel.accounts.iter().map(|account| (account, channel.denies))
            };
            weight.channels.iter().flat_map(of)
        };
        let is_it = |(account, _): &(&AccountWeight, bool)| account.statement == *asked;
        let same_root = |(account, _): &(&AccountWeight, bool)| {
            asked_root.is_some() && root(&account.statement) == asked_root
        };
        accounts().find(is_it).or_else(|| accounts().find(same_root))
    }

    /// How the speaker of a statement knows.
    pub(super) fn basis(&self, id: &StatementId) -> Option<Basis> {
        self.views.get(id).map(|view| view.statement.basis)
    }

    /// What kind of speaker makes a statement.
    pub(super) fn speaker_kind(&self, id: &StatementId) -> Option<SpeakerKind> {
        self.views.get(id).map(|view| view.statement.speaker.kind)
    }

    /// The statements on one side, under their origins.
    pub(super) fn side(&self, of: SideOf, support: &'a Support) -> Side {
        let mut grouped = self.grouped(support);
        let unnamed = self.unnamed(support);
        let open: HashSet<&StatementId> = unnamed.origins.iter().copied().collect();
        let all = grouped.roots.len();
        let (first, last) = self.page_of(&grouped.roots);
        let shown = grouped.roots.get(first..last).unwrap_or_default();
        let origins = shown.iter().filter_map(|root| {
            let folds = grouped.under.remove(root).unwrap_or_default();
            let mut origin = self.origin(root, &folds)?;
            if open.contains(root) {
                self.tag_unnamed(&mut origin.card, root);
            }
            Some(origin)
        });
        let origins: Vec<OriginShown> = origins.collect();
        let (first_none, last_none) = self.page_of_none(of, &grouped.none);
        let none = grouped.none.get(first_none..last_none).unwrap_or_default();
        let adds_none = none.iter().filter_map(|fold| self.adds_none(fold));
        let mut adds_none: Vec<Folded> = adds_none.collect();
        Folded::nest(&mut adds_none);
        let (code, left) = (of.code(), grouped.none.len() - last_none);
        let more_none = (left > 0).then(|| More {
            words: self.words.count("more-none", left),
            href: format!("?none={code}.{last_none}#{code}-none"),
        });
        let next = (last < all).then(|| More {
            words: self.words.count("more-origins", all - last),
            href: format!("?all=1&from={last}"),
        });
        Side {
            code,
            origins,
            more: next.filter(|_| self.part.at.is_none()),
            adds_none_open: grouped.none.len() <= ADDING_NONE_OPEN || self.asks_for_none(of, none),
            more_none,
            adds_none_count: self.words.count("total-statements", grouped.none.len()),
            adds_none,
            unnamed: self.unnamed_in_words(&unnamed, support),
            count: shown::origins(self.words, &support.origins),
            expected: shown::expected(self.words, &support.origins),
            kinds: kinds(self.words, &support.kinds),
        }
    }

    /// From which origin to which the page goes.
    fn page_of(&self, roots: &[&StatementId]) -> (usize, usize) {
        if !self.many {
            return (0, roots.len());
        }
        if let Some(at) = self.asked().and_then(|root| roots.iter().position(|one| *one == root)) {
            return (at, at + 1);
        }
        let (first, most) = match self.part.all {
            true => (self.part.from.unwrap_or(0), ORIGINS_ON_PAGE),
            false => (0, ORIGINS_IN_SHORT),
        };
        let first = first.min(roots.len());
        (first, first.saturating_add(most).min(roots.len()))
    }

    /// From which to which of the statements that add no origin the page goes.
    fn page_of_none(&self, of: SideOf, none: &[&Fold]) -> (usize, usize) {
        if !self.many {
            return (0, none.len());
        }
        let asked = none.iter().position(|fold| Some(&fold.statement) == self.part.at.as_ref());
        let page = asked.map(|at| at / ORIGINS_ON_PAGE * ORIGINS_ON_PAGE);
        let wanted = self.part.none.filter(|(side, _)| *side == of).map(|(_, from)| from);
        let first = wanted.or(page).map(|from| from.min(none.len()));
        let most = if first.is_some() { ORIGINS_ON_PAGE } else { ORIGINS_IN_SHORT };
        let first = first.unwrap_or_default();
        (first, first.saturating_add(most).min(none.len()))
    }

    /// Whether statements that add no origin were asked for.
    fn asks_for_none(&self, of: SideOf, shown: &[&Fold]) -> bool {
        let is_asked = |fold: &&Fold| Some(&fold.statement) == self.part.at.as_ref();
        self.part.none.is_some_and(|(side, _)| side == of) || shown.iter().any(is_asked)
    }

    /// The origin that was asked for.
    fn asked(&self) -> Option<&'a StatementId> {
        let (id, _) = self.views.get_key_value(self.part.at.as_ref()?)?;
        self.root_of(id)
    }

    /// What is counted under a root, each after what it repeats, with its distance from the root.
    fn branch(&self, root: &'a StatementId, folds: &[&'a Fold]) -> Vec<(&'a Fold, usize)> {
        let here: HashSet<&StatementId> = folds.iter().map(|fold| &fold.statement).collect();
        let mut below: HashMap<&StatementId, Vec<&'a Fold>> = HashMap::new();
        for fold in folds {
            let parent = fold.into.as_ref().filter(|into| here.contains(into)).unwrap_or(root);
            below.entry(parent).or_default().push(fold);
        }
        let mut ordered = Vec::with_capacity(folds.len());
        let mut open: Vec<(&StatementId, usize)> = vec![(root, 0)];
        let mut last: HashMap<&StatementId, &'a Fold> = HashMap::new();
        while let Some((id, depth)) = open.pop() {
            ordered.extend(last.remove(id).map(|fold| (fold, depth)));
            for fold in below.remove(id).unwrap_or_default().into_iter().rev() {
                last.insert(&fold.statement, fold);
                open.push((&fold.statement, depth + 1));
            }
        }
        // What repeats each other in a ring hangs on no root.
        ordered.extend(below.into_values().flatten().map(|fold| (fold, 1)));
        ordered
    }

    /// Who repeats whom on a side, as a chart, and how many statements it leaves out.
    pub(super) fn lineage(&self, support: &'a Support) -> Option<(Chart, Option<String>)> {
        let mut grouped = self.grouped(support);
        let drawn_under = match support.statements.len() > DRAWN {
            true => DRAWN_UNDER,
            false => DRAWN,
        };
        let mut lines: Vec<(&StatementId, Option<&Fold>, usize)> = Vec::new();
        for root in &grouped.roots {
            lines.push((root, None, 0));
            let folds = grouped.under.remove(root).unwrap_or_default();
            let branch = self.branch(root, &folds).into_iter().take(drawn_under);
            lines.extend(branch.map(|(fold, depth)| (&fold.statement, Some(fold), depth)));
        }
        lines.truncate(DRAWN);
        if lines.len() < 2 {
            return None;
        }
        let left = support.statements.len().saturating_sub(lines.len());
        let rest = (left > 0).then(|| self.words.count("lineage-rest", left));
        Some((self.drawn(&lines), rest))
    }

    fn drawn(&self, lines: &[(&'a StatementId, Option<&'a Fold>, usize)]) -> Chart {
        let place: HashMap<&StatementId, usize> =
            lines.iter().zip(0..).map(|((id, ..), row)| (*id, row)).collect();
        let (mut told, mut links, mut rows) = (Vec::new(), Vec::new(), Vec::new());
        let mut hrefs = Vec::new();
        let mut origin = 0;
        for (row, (id, fold, depth)) in lines.iter().enumerate() {
            let when = self.when(id);
            if let Some(fold) = fold {
                let into = fold.into.as_ref().and_then(|into| place.get(into)).copied();
                links.push((row, into.filter(|into| *into < row).unwrap_or(origin), Link::Sure));
                rows.push(self.link_in_words(fold, &when, Link::Sure));
                hrefs.push(self.anchor(id));
            } else {
                origin = row;
                rows.push(vec![self.speaker(id), when.clone(), String::new(), String::new()]);
                hrefs.push(self.anchor(id));
                for fold in self.doubtful_folds(id) {
                    let link = if is_of_informants(fold) { Link::Unknown } else { Link::Doubtful };
                    let into = fold.into.as_ref().and_then(|into| place.get(into));
                    links.extend(into.map(|into| (row, *into, link)));
                    rows.push(self.link_in_words(fold, &when, link));
                    hrefs.push(self.anchor(id));
                }
            }
            let (who, href) = (self.speaker(id), self.anchor(id));
            told.push(Told { when, who, depth: *depth, href });
        }
        let header = ["lineage-who", "lineage-when", "lineage-repeats", "lineage-how"];
        Chart {
            svg: Lineage { rows: told, links }.svg(&self.words.say("lineage")),
            header: header.map(|key| self.words.say(key)).into(),
            rows,
            links: hrefs,
        }
    }

    fn when(&self, id: &StatementId) -> String {
        let card = self.card(id);
        let date = card.and_then(|card| card.said.or(card.published));
        date.map_or_else(|| self.words.say("not-known"), |date| date.readable)
    }

    fn link_in_words(&self, fold: &Fold, when: &str, link: Link) -> Vec<String> {
        let how = self.words.say(match link {
            Link::Sure => "link-sure",
            Link::Doubtful => "link-doubtful",
            Link::Unknown => "link-unknown",
        });
        let into = fold.into.as_ref().map_or_else(String::new, |into| self.speaker(into));
        let how = format!("{how}, {}", self.words.percent(fold.probability));
        vec![self.speaker(&fold.statement), when.to_owned(), into, how]
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

    fn origin(&self, root: &'a StatementId, folds: &[&'a Fold]) -> Option<OriginShown> {
        let branch = self.branch(root, folds);
        let (first, last) = self.page_of_branch(root, &branch);
        let shown = branch.get(first..last).unwrap_or_default();
        let folded = shown.iter().filter_map(|(fold, depth)| self.folded(fold, root, *depth));
        let mut folded: Vec<Folded> = folded.collect();
        let mut rest = match self.many {
            true => Vec::new(),
            false => folded.split_off(folded.len().min(BRANCH)),
        };
        Folded::nest(&mut folded);
        Folded::nest(&mut rest);
        let left = branch.len().saturating_sub(last);
        let more = (left > 0).then(|| More {
            words: self.words.count("more-folded", left),
            href: format!("?at={root}&from={last}#card-{root}"),
        });
        Some(OriginShown {
            card: self.card(root)?,
            count: self.words.count("folded", branch.len()),
            open: folded.len() <= FOLDED_OPEN || self.asked() == Some(root),
            folded,
            rest_count: self.words.count("more-folded", rest.len()),
            rest,
            more,
            maybes: self
                .doubtful_folds(root)
                .filter(|fold| !is_of_informants(fold))
                .filter_map(|fold| self.maybe(fold))
                .collect(),
        })
    }

    /// From which to which of the statements under an origin the page goes: on its own page, those
    /// around the one that was asked for.
    fn page_of_branch(&self, root: &StatementId, branch: &[(&Fold, usize)]) -> (usize, usize) {
        let until = |first: usize, most: usize| (first, (first + most).min(branch.len()));
        if !self.many {
            return (0, branch.len());
        }
        if self.asked() != Some(root) {
            return until(0, if self.part.all { BRANCH } else { FOLDED_IN_SHORT });
        }
        let at = branch.iter().position(|(fold, _)| Some(&fold.statement) == self.part.at.as_ref());
        let page = at.unwrap_or(0) / BRANCH_ON_PAGE * BRANCH_ON_PAGE;
        until(self.part.from.unwrap_or(page).min(branch.len()), BRANCH_ON_PAGE)
    }

    /// A statement that is counted under a root, with the statement that it repeats where that is
    /// another one than the root.
    fn folded(&self, fold: &Fold, root: &StatementId, depth: usize) -> Option<Folded> {
        let other = fold.into.as_ref().filter(|into| *into != root);
        let share = self.words.percent(fold.probability);
        let probability = self.words.say_with("fold-probability", &[("share", share.into())]);
        Some(Folded {
            card: self.card(&fold.statement)?,
            repeats: other.map(|other| (self.speaker(other), self.anchor(other))),
            probability: Some((probability, self.anchor(other.unwrap_or(root)))),
            reasons: ReasonShown::all(self.words, &fold.reasons),
            depth,
            opens: false,
            closes: 0,
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
            depth: 1,
            opens: false,
            closes: 0,
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
    pub(super) fn raises(&self, asserts: &'a Support) -> Vec<Linked> {
        let unnamed = self.unnamed(asserts).origins.len();
        let informants = (unnamed > 0).then(|| self.words.count("raise-informants", unnamed));
        let another = self.words.say(match asserts.first_hand {
            0 => "raise-first-hand",
            _ => "raise-another",
        });
        let told = |words| Linked { words, href: "#asserts-origins".to_owned() };
        informants.into_iter().chain([another]).map(told).collect()
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
    pub(super) fn parameters(&self, footing: &Footing) -> Vec<Linked> {
        let taught = match footing.claims {
            0 => Linked { words: self.words.say("parameters-stated"), href: "#sum".to_owned() },
            claims => Linked {
                words: self.words.count("parameters-estimated", claims),
                href: "/".to_owned(),
            },
        };
        let decided = footing.decided.iter().map(|decided| {
            let (source, reason) = (self.speaker(&decided.statement), decided.reason.as_str());
            let values = [("source", source.as_str().into()), ("reason", reason.into())];
            let words = self.words.say_with("parameters-decided", &values);
            Linked { words, href: trust::href(&decided.statement) }
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
