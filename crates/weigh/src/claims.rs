//! Which statements stand under which claims.
//!
//! The broadest claim of a family of acts in a country and a period gathers every statement on
//! it. Under it stand narrower ones: by kind of act, by site, and by group of victims where the
//! groups are told apart. A narrower claim asserted by the same statements as the broader one is
//! not shown apart: the broader one then takes the narrower heading, as far as all its statements
//! share it.

use crate::case::Case;
use crate::places::{Places, Row, periods};
use crate::voices::{Side, Symbols};
use model::{ActType, Claim, ClaimId, Contradiction, Language, Place, Proposition};
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet};

/// A claim with the statements on its two sides, in the order of the case.
#[derive(Debug)]
pub(crate) struct Draft {
    pub(crate) claim: Claim,
    /// The country as compared; `None` where no statement tells it.
    pub(crate) country: Option<String>,
    pub(crate) asserts: Vec<u32>,
    pub(crate) denies: Vec<u32>,
    /// What its statements are about, by the numbers of the rows.
    pub(crate) rows: Vec<u32>,
    /// What its statements say against each other, or against those of other claims.
    pub(crate) contradictions: Vec<Contradiction>,
}

/// The claims of a family of acts in a region, each before those narrower than it. `rows` are in the
/// order of the case.
pub(crate) fn of_region(
    case: &Case,
    places: &Places,
    family: ActType,
    region: &str,
    rows: &[Row<'_>],
) -> Vec<Draft> {
    let gathering = Gathering { case, rows, places };
    let members: Vec<u32> = (0..rows.len() as u32).collect();
    let mut periods = periods(rows, &members);
    // The latest period has the bare identifier, so that what comes in anew changes none.
    let latest = periods.pop();
    let mut drafts = Vec::new();
    for period in periods {
        let until = period.iter().filter_map(|r| rows[*r as usize].days).map(|d| d.1).max();
        let mark = until.map(|day| year(day).to_string()).unwrap_or_default();
        gathering.family(family, region, &mark, period, &mut drafts);
    }
    gathering.family(family, region, "", latest.unwrap_or_default(), &mut drafts);
    drafts
}

/// What names a claim: the parts of its identifier.
#[derive(Debug, Clone, Copy)]
struct Key<'k> {
    act: ActType,
    region: &'k str,
    site: &'k str,
    group: &'k str,
    period: &'k str,
}

impl Key<'_> {
    fn id(self) -> ClaimId {
        ClaimId::of(&[self.act.code(), self.region, self.site, self.group, self.period])
    }
}

struct Gathering<'g> {
    case: &'g Case,
    rows: &'g [Row<'g>],
    places: &'g Places,
}

impl Gathering<'_> {
    /// The family claim and all narrower ones.
    fn family(
        &self,
        family: ActType,
        region: &str,
        period: &str,
        members: Vec<u32>,
        drafts: &mut Vec<Draft>,
    ) {
        let key = Key { act: family, region, site: "", group: "", period };
        let broad = self.draft(key, None, &members);
        if broad.asserts.is_empty() && broad.denies.is_empty() {
            return;
        }
        let (parent, size) = (broad.claim.id.clone(), broad.asserts.len());
        drafts.push(broad);
        let mut divided = false;
        for (site, at_site) in self.by_site(&members) {
            let key = Key { site, ..key };
            divided |= self.narrower(key, &parent, size, &at_site, drafts).is_some();
        }
        for (act, of_act) in self.by_act(family, &members) {
            let key = Key { act, ..key };
            let Some((id, size)) = self.narrower(key, &parent, size, &of_act, drafts) else {
                continue;
            };
            divided = true;
            let mut parted = false;
            for (site, at_site) in self.by_site(&of_act) {
                let key = Key { site, ..key };
                parted |= self.narrower(key, &id, size, &at_site, drafts).is_some();
            }
            if !parted {
                self.groups(key, &id, size, &of_act, drafts);
            }
        }
        if !divided {
            self.groups(key, &parent, size, &members, drafts);
        }
    }

    /// A narrower claim with the number of statements that assert it; `None` where the same
    /// statements assert it as the broader one, or nobody asserts it of their own.
    fn narrower(
        &self,
        key: Key<'_>,
        parent: &ClaimId,
        broader: usize,
        members: &[u32],
        drafts: &mut Vec<Draft>,
    ) -> Option<(ClaimId, usize)> {
        let draft = self.draft(key, Some(parent.clone()), members);
        let size = draft.asserts.len();
        let is_account = |at: &u32| self.case.voice(*at).account;
        if size == broader || !draft.asserts.iter().any(is_account) {
            return None;
        }
        let id = draft.claim.id.clone();
        drafts.push(draft);
        Some((id, size))
    }

    /// Claims of single groups of victims, where at least two groups are told apart. A group of
    /// which one statement speaks makes no claim of its own: that statement says as much.
    fn groups(
        &self,
        key: Key<'_>,
        parent: &ClaimId,
        broader: usize,
        members: &[u32],
        drafts: &mut Vec<Draft>,
    ) {
        let groups = self.by_group(members);
        if groups.len() < 2 {
            return;
        }
        for (group, of_group) in groups {
            let asserting = of_group.iter().filter(|r| self.side(**r) == Some(Side::Asserts));
            let asserting: BTreeSet<u32> = asserting.map(|r| self.row(*r).at).collect();
            if asserting.len() > 1 {
                let key = Key { group: &group, ..key };
                self.narrower(key, parent, broader, &of_group, drafts);
            }
        }
    }

    fn row(&self, row: u32) -> &Row<'_> {
        &self.rows[row as usize]
    }

    fn side(&self, row: u32) -> Option<Side> {
        self.row(row).side
    }

    /// Whether it denies the family without saying more: then it denies every narrower claim too.
    fn denies_all(&self, row: u32) -> bool {
        self.side(row) == Some(Side::Denies) && self.row(row).act.is_family()
    }

    /// The rows of each site named, with the denials that name none.
    fn by_site(&self, members: &[u32]) -> BTreeMap<&str, Vec<u32>> {
        let mut sites: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
        for row in members {
            if let Some(site) = self.row(*row).site {
                sites.entry(site).or_default().push(*row);
            }
        }
        let everywhere =
            |row: &&u32| self.side(**row) == Some(Side::Denies) && self.row(**row).site.is_none();
        let denials: Vec<u32> = members.iter().filter(everywhere).copied().collect();
        sites.values_mut().for_each(|rows| rows.extend(&denials));
        sites
    }

    /// The rows of each kind of act narrower than the family, with the denials of the family.
    fn by_act(&self, family: ActType, members: &[u32]) -> BTreeMap<ActType, Vec<u32>> {
        let mut acts: BTreeMap<ActType, Vec<u32>> = BTreeMap::new();
        for row in members {
            let act = self.row(*row).act;
            if act != family {
                acts.entry(act).or_default().push(*row);
            }
        }
        let denials: Vec<u32> = members.iter().filter(|r| self.denies_all(**r)).copied().collect();
        acts.values_mut().for_each(|rows| rows.extend(&denials));
        acts
    }

    /// The rows of each group of victims, by the stem that most of its rows have. Two rows are of
    /// one group where they share a telling stem. Denials that name nobody deny it of everybody.
    fn by_group(&self, members: &[u32]) -> BTreeMap<String, Vec<u32>> {
        let mut groups = Groups::of(&self.case.names.words);
        for row in members {
            groups.join(self.row(*row).stems);
        }
        let mut by_group: BTreeMap<String, Vec<u32>> = BTreeMap::new();
        let mut of_everybody = Vec::new();
        for row in members {
            match self.row(*row).stems.first() {
                Some(stem) => by_group.entry(groups.name(*stem)).or_default().push(*row),
                None if self.side(*row) == Some(Side::Denies) => of_everybody.push(*row),
                None => {}
            }
        }
        let is_asserted =
            |rows: &Vec<u32>| rows.iter().any(|r| self.side(*r) == Some(Side::Asserts));
        by_group.retain(|_, rows| is_asserted(rows));
        by_group.values_mut().for_each(|rows| rows.extend(&of_everybody));
        by_group
    }

    fn draft(&self, key: Key<'_>, parent: Option<ClaimId>, members: &[u32]) -> Draft {
        let on = |side: Side| -> Vec<u32> {
            let rows = members.iter().filter(|row| self.side(**row) == Some(side));
            let mut statements: Vec<u32> = rows.map(|row| self.row(*row).at).collect();
            statements.sort_unstable();
            statements.dedup();
            statements
        };
        let (asserts, denies) = (on(Side::Asserts), on(Side::Denies));
        let about = self.proposition(key, members);
        Draft {
            claim: Claim { id: key.id(), label: label(&about), about, parent },
            country: members.iter().find_map(|row| self.row(*row).country).map(str::to_owned),
            asserts,
            denies,
            rows: members.to_vec(),
            contradictions: Vec::new(),
        }
    }

    /// What all who assert it share.
    fn proposition(&self, key: Key<'_>, members: &[u32]) -> Proposition {
        let asserting: Vec<u32> =
            members.iter().copied().filter(|r| self.side(*r) == Some(Side::Asserts)).collect();
        let telling = if asserting.is_empty() { members } else { &asserting };
        let act = only(telling.iter().map(|r| self.row(*r).act)).unwrap_or(key.act);
        Proposition {
            act,
            victims: self.shared_victims(telling),
            place: self.shared_place(telling),
            years: self.years(telling),
        }
    }

    fn shared_place(&self, telling: &[u32]) -> Option<Place> {
        let country = telling.iter().find_map(|row| self.row(*row).country)?;
        let site = only(telling.iter().map(|row| self.row(*row).site)).flatten();
        let country = self.places.name_of(country);
        Some(match site {
            Some(site) => Place { name: self.places.name_of(site), within: Some(country) },
            None => Place { name: country, within: None },
        })
    }

    /// The commonest words for the victims, where all rows name victims of one group.
    fn shared_victims(&self, telling: &[u32]) -> Option<String> {
        let mut groups = Groups::of(&self.case.names.words);
        let mut written: BTreeMap<&str, usize> = BTreeMap::new();
        let mut first: Option<u32> = None;
        for row in telling {
            let stems = self.row(*row).stems;
            first = Some(first.unwrap_or(*stems.first()?));
            groups.join(stems);
            for victims in &self.row(*row).about.victims {
                *written.entry(victims.as_str()).or_default() += 1;
            }
        }
        let group = groups.root(first?);
        let same = |row: &u32| {
            self.row(*row).stems.first().is_some_and(|stem| groups.root(*stem) == group)
        };
        if !telling.iter().all(same) {
            return None;
        }
        let best = written.into_iter().max_by_key(|(words, count)| {
            (*count, usize::MAX - words.len(), std::cmp::Reverse(*words))
        });
        best.map(|(words, _)| words.to_owned())
    }

    fn years(&self, telling: &[u32]) -> Option<(i32, i32)> {
        let dated = telling.iter().filter(|row| self.row(**row).about.when.is_some());
        let days = dated.filter_map(|row| self.row(*row).days);
        let years = days.map(|(first, last)| (year(first), year(last)));
        years.reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)))
    }
}

/// What all of these are, where they are one.
fn only<T: PartialEq>(mut values: impl Iterator<Item = T>) -> Option<T> {
    let first = values.next()?;
    values.all(|value| value == first).then_some(first)
}

/// Stems joined into groups (disjoint sets), each named by its commonest stem.
#[derive(Debug)]
struct Groups<'s> {
    words: &'s Symbols,
    parent: FxHashMap<u32, u32>,
    count: FxHashMap<u32, usize>,
}

impl<'s> Groups<'s> {
    fn of(words: &'s Symbols) -> Self {
        Self { words, parent: FxHashMap::default(), count: FxHashMap::default() }
    }

    fn join(&mut self, stems: &[u32]) {
        let Some(first) = stems.first() else { return };
        for stem in stems {
            *self.count.entry(*stem).or_default() += 1;
            let (a, b) = (self.root(*first), self.root(*stem));
            // The commoner stem names the group; the first in the alphabet among equals.
            let rank =
                |stem: u32| (self.count.get(&stem), std::cmp::Reverse(self.words.text(stem)));
            let (low, high) = if rank(a) < rank(b) { (a, b) } else { (b, a) };
            if low != high {
                self.parent.insert(low, high);
            }
        }
    }

    fn root(&self, stem: u32) -> u32 {
        let mut at = stem;
        while let Some(up) = self.parent.get(&at) {
            at = *up;
        }
        at
    }

    /// The name of the group of a stem.
    fn name(&self, stem: u32) -> String {
        self.words.text(self.root(stem)).to_owned()
    }
}

/// "Torture of returned fishermen at La Cumbre, Valdoria".
fn label(about: &Proposition) -> String {
    let act = about.act.label(Language::English);
    let mut label: String = act.chars().take(1).flat_map(char::to_uppercase).collect();
    label.extend(act.chars().skip(1));
    if let Some(victims) = &about.victims {
        label += " of ";
        label += victims;
    }
    match &about.place {
        Some(Place { name, within: Some(within) }) => label += &format!(" at {name}, {within}"),
        Some(Place { name, within: None }) => label += &format!(" in {name}"),
        None => {}
    }
    label
}

/// The year of a day counted from 1970-01-01.
fn year(day: i32) -> i32 {
    i32::try_from(model::civil(day.into()).0).unwrap_or(i32::MAX)
}
