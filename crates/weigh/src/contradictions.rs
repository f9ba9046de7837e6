//! What statements say against each other: numbers, places or times of one matter that exclude each
//! other, and the two sides of a claim.
//!
//! Two assertions are held against each other where they are about the same kind of act and the
//! same victims, and exactly one of their values is apart; what is not known is never apart. What
//! else both give must tie them to one matter. Statements are put in blocks by act and victims, and
//! in a block each value is compared with the nearest of those that it excludes, by a sweep: with n
//! statements the work is O(n log n) and the pairs are at most 2n of each kind.

use crate::case::Case;
use crate::claims::Draft;
use crate::names::{fold, group_stems, words};
use crate::places::Places;
use model::{About, ActType, Bounds, Contradiction, CountOf, Edtf, Opposed, Passage, Place};
use std::collections::{BTreeMap, BTreeSet};

#[cfg(test)]
mod tests;

/// How many of the nearest values are looked at for one that belongs to the same matter.
const WINDOW: usize = 32;

/// What two statements say against each other.
#[derive(Debug, Clone)]
pub(crate) struct Pair {
    /// The two, each by its slot and the number of its row.
    pub(crate) ends: [(u32, u16); 2],
    pub(crate) contradiction: Contradiction,
}

/// What the statements of a block say against each other.
pub(crate) fn of_block(
    case: &Case,
    places: &Places,
    key: &Key,
    members: &[Member<'_>],
) -> Vec<Pair> {
    let block = Block::new(case, places, key, members);
    let end = |member: u32| (members[member as usize].slot, members[member as usize].row);
    let pairs = block.pairs().into_iter().map(|(a, b, values)| {
        let ends = [end(a), end(b)];
        let sides = ends.map(|(slot, _)| side(case, case.place(slot)));
        Pair { ends, contradiction: Contradiction { act: key.act, values, sides } }
    });
    pairs.collect()
}

/// A row of a block.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Member<'m> {
    pub(crate) slot: u32,
    /// Which row of the statement it is.
    pub(crate) row: u16,
    pub(crate) about: &'m About,
}

fn side(case: &Case, at: u32) -> model::Side {
    let statement = case.statement(at);
    let passage =
        Passage { document: statement.document(), span: statement.content.spans().hull() };
    model::Side { statement: statement.id().clone(), passage }
}

/// The first account on either side of a claim.
pub(crate) fn polarity(case: &Case, draft: &Draft) -> Option<Contradiction> {
    let first = |side: &[u32]| side.iter().copied().find(|at| case.voice(*at).account);
    let (asserts, denies) = (first(&draft.asserts)?, first(&draft.denies)?);
    let stances = [case.statement(asserts).stance, case.statement(denies).stance];
    Some(Contradiction {
        act: draft.claim.about.act,
        values: Opposed::Polarity(stances),
        sides: [side(case, asserts), side(case, denies)],
    })
}

/// The act and the victims of statements that can be on one matter. Victims without any telling
/// word ("prisoners") are held together in one region only.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Key {
    pub(crate) act: ActType,
    /// The telling stems of the victims.
    group: Vec<String>,
    /// What is told of people who are told by nothing else: women, children.
    class: BTreeSet<&'static str>,
    region: Option<String>,
}

impl Key {
    /// The block of what an account asserts.
    pub(crate) fn of(about: &About, region: &str) -> Self {
        let mut group: Vec<String> = about.victims.iter().flat_map(|v| group_stems(v)).collect();
        group.sort_unstable();
        group.dedup();
        let region = group.is_empty().then(|| region.to_owned());
        Self { act: about.act, group, class: classes(&about.victims), region }
    }
}

/// Kinds of people that are never meant by each other's words.
const CLASSES: &[(&str, &[&str])] = &[
    (
        "children",
        &[
            "boy", "boys", "child", "children", "girl", "girls", "minor", "minors", "nina",
            "ninas", "nino", "ninos",
        ],
    ),
    ("men", &["hombre", "hombres", "man", "men"]),
    ("migrants", &["migrant", "migrante", "migrantes", "migrants"]),
    ("women", &["mujer", "mujeres", "woman", "women"]),
];

fn classes(victims: &[String]) -> BTreeSet<&'static str> {
    let folded: Vec<String> = victims.iter().map(|victims| fold(victims)).collect();
    let written: BTreeSet<&str> = folded.iter().flat_map(|victims| words(victims)).collect();
    let is_told = |names: &[&str]| names.iter().any(|name| written.contains(name));
    CLASSES.iter().filter(|(_, names)| is_told(names)).map(|(class, _)| *class).collect()
}

/// What one statement gives of an act. Statements that give the same share one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Values {
    victims: Option<Bounds>,
    times: Option<Bounds>,
    place: Option<Site>,
    when: Option<Edtf>,
}

/// A place with what it lies in.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Site {
    place: Place,
    /// Folded names, the narrowest first.
    chain: Vec<String>,
    /// Whether the widest name is known to be that of a country or region.
    is_placed: bool,
}

impl Site {
    fn new(place: &Place, places: &Places) -> Self {
        let chain = places.chain(place);
        let is_placed = chain.last().is_some_and(|widest| places.is_country_named(widest));
        Self { place: place.clone(), chain, is_placed }
    }
}

/// How two values of one kind stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Relation {
    /// Not known, of one or of both.
    Unknown,
    /// Both can be so.
    Agree,
    /// They exclude each other.
    Apart,
}

use Relation::{Agree, Apart, Unknown};

fn of_counts(a: Option<Bounds>, b: Option<Bounds>) -> Relation {
    match a.zip(b) {
        None => Unknown,
        Some((a, b)) if a.overlaps(&b) => Agree,
        Some(_) => Apart,
    }
}

/// Times that are only roughly given are never apart.
fn of_times(a: Option<&Edtf>, b: Option<&Edtf>) -> Relation {
    let is_rough = |date: &Edtf| date.as_str().contains(['?', '~', '%']);
    match a.zip(b) {
        None => Unknown,
        Some((a, b)) if a.overlaps(b) => Agree,
        Some((a, b)) if is_rough(a) || is_rough(b) => Unknown,
        Some(_) => Apart,
    }
}

/// Places are apart where both lie in one place besides each other, or in two that are known to be
/// countries or regions, and their names do not look like those of one.
fn of_places(a: Option<&Site>, b: Option<&Site>) -> Relation {
    let Some((a, b)) = a.zip(b) else { return Unknown };
    let lies_in = |inner: &Site, outer: &Site| {
        outer.chain.first().is_some_and(|name| inner.chain.contains(name))
    };
    if lies_in(a, b) || lies_in(b, a) {
        return Agree;
    }
    let siblings = a.chain.iter().any(|name| b.chain.contains(name));
    let apart = siblings || a.is_placed && b.is_placed;
    if apart && !may_be_one(&a.place.name, &b.place.name) { Apart } else { Unknown }
}

/// Whether two names may be of one place: they share a word, or one is the other in short.
fn may_be_one(a: &str, b: &str) -> bool {
    const SHORTEST: usize = 3;
    let (one, other) = (fold(a), fold(b));
    let telling = |folded: &str| -> BTreeSet<String> {
        let long = words(folded).filter(|word| word.chars().count() >= SHORTEST);
        long.map(str::to_owned).collect()
    };
    let is_short = |name: &str| name.chars().count() > 1 && name.chars().all(|c| c.is_uppercase());
    !telling(&one).is_disjoint(&telling(&other)) || is_short(a) != is_short(b)
}

/// The kinds of values that can be apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Count(CountOf),
    Place,
    Interval,
}

/// What the victims of a block tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Matter {
    /// Whether the victims have a telling word: then to be about them ties statements together.
    is_telling: bool,
    /// Whether it is an act that is done once, to somebody named: then it is one matter by itself.
    is_once: bool,
}

impl Values {
    fn of(about: &About, places: &Places) -> Self {
        let counted = |of: CountOf| {
            about.counts.iter().find(|counted| counted.of == of).map(|counted| counted.bounds)
        };
        Self {
            victims: counted(CountOf::Victims),
            times: counted(CountOf::Times),
            place: about.place.as_ref().map(|place| Site::new(place, places)),
            when: about.when.clone(),
        }
    }

    /// In which value two statements on the victims of one block exclude each other.
    ///
    /// Exactly one value is apart: what differs in two is another event. A number is held against
    /// another where the victims, the place or the time are the same. A place or a time needs two
    /// ties, since most acts are done again, at other places and times; one is enough for what is
    /// done once to somebody named.
    fn apart(&self, other: &Self, matter: Matter) -> Option<Kind> {
        let relations = [
            (Kind::Count(CountOf::Victims), of_counts(self.victims, other.victims)),
            (Kind::Count(CountOf::Times), of_counts(self.times, other.times)),
            (Kind::Place, of_places(self.place.as_ref(), other.place.as_ref())),
            (Kind::Interval, of_times(self.when.as_ref(), other.when.as_ref())),
        ];
        let mut apart = relations.iter().filter(|(_, relation)| *relation == Apart);
        let (kind, None) = (apart.next()?.0, apart.next()) else {
            return None;
        };
        let agree = relations.iter().filter(|(_, relation)| *relation == Agree).count();
        let ties = agree + usize::from(matter.is_telling);
        let wanted = match kind {
            Kind::Count(_) => 1,
            Kind::Place | Kind::Interval if matter.is_once => 1,
            Kind::Place | Kind::Interval => 2,
        };
        (ties >= wanted).then_some(kind)
    }

    fn opposed(&self, other: &Self, kind: Kind) -> Option<Opposed> {
        Some(match kind {
            Kind::Count(of @ CountOf::Victims) => {
                Opposed::Count(of, [self.victims?, other.victims?])
            }
            Kind::Count(of @ CountOf::Times) => Opposed::Count(of, [self.times?, other.times?]),
            Kind::Place => {
                let place = |values: &Self| values.place.as_ref().map(|site| site.place.clone());
                Opposed::Place([place(self)?, place(other)?])
            }
            Kind::Interval => Opposed::Interval([self.when.clone()?, other.when.clone()?]),
        })
    }

    /// First and last number or day that can be meant; `None` where nothing is given.
    fn ends(&self, kind: Kind) -> Option<(i128, i128)> {
        let ends = |least: Option<i128>, most: Option<i128>| {
            (least.unwrap_or(i128::MIN), most.unwrap_or(i128::MAX))
        };
        let of_bounds =
            |bounds: Bounds| ends(bounds.least().map(i128::from), bounds.most().map(i128::from));
        let of_days =
            |date: &Edtf| ends(date.first_day().map(i128::from), date.last_day().map(i128::from));
        match kind {
            Kind::Count(CountOf::Victims) => self.victims.map(of_bounds),
            Kind::Count(CountOf::Times) => self.times.map(of_bounds),
            Kind::Interval => self.when.as_ref().map(of_days),
            // Places have no order of their own; those of one time stand beside each other.
            Kind::Place => {
                self.place.as_ref()?;
                Some(self.when.as_ref().map_or((i128::MIN, i128::MAX), of_days))
            }
        }
    }
}

/// Acts that are done once to each victim.
fn is_once(act: ActType) -> bool {
    let families = [ActType::Killing, ActType::EnforcedDisappearance];
    families.contains(&act.family())
}

/// Whether the words are the name of a person: two at least, each with a capital.
fn is_name(victims: &str) -> bool {
    let mut names = victims.split_whitespace();
    names.clone().nth(1).is_some() && names.all(|name| name.starts_with(char::is_uppercase))
}

/// Who says it where: one voice that tells two things apart in one document means two.
type Voice = (u32, Option<u32>, String);

/// The statements on one act and its victims, by what they give.
struct Block {
    matter: Matter,
    values: Vec<Values>,
    /// For each of the values the first two rows of different voices that give it.
    rows: Vec<Vec<(u32, Voice)>>,
}

impl Block {
    fn new(case: &Case, places: &Places, key: &Key, members: &[Member<'_>]) -> Self {
        let mut by_values: BTreeMap<Values, Vec<(u32, Voice)>> = BTreeMap::new();
        let mut is_named = false;
        for (number, member) in (0..).zip(members) {
            let voice = case.voice_in(member.slot);
            let voice = (voice.document, voice.who, voice.name.clone());
            is_named |= member.about.victims.iter().any(|victims| is_name(victims));
            let given = by_values.entry(Values::of(member.about, places)).or_default();
            if given.len() < 2 && given.iter().all(|(_, known)| *known != voice) {
                given.push((number, voice));
            }
        }
        let matter =
            Matter { is_telling: !key.group.is_empty(), is_once: is_once(key.act) && is_named };
        let (values, rows) = by_values.into_iter().unzip();
        Self { matter, values, rows }
    }

    /// Pairs of rows with the values that exclude each other, each pair once.
    fn pairs(&self) -> Vec<(u32, u32, Opposed)> {
        let kinds = [
            Kind::Count(CountOf::Victims),
            Kind::Count(CountOf::Times),
            Kind::Place,
            Kind::Interval,
        ];
        let mut pairs = Vec::new();
        for kind in kinds {
            for (a, b) in self.nearest(kind) {
                let Some((first, second)) = self.voices(a, b) else { continue };
                let opposed = self.values[a].opposed(&self.values[b], kind);
                pairs.extend(opposed.map(|opposed| (first, second, opposed)));
            }
        }
        pairs
    }

    /// The rows of two voices that give the one and the other.
    fn voices(&self, a: usize, b: usize) -> Option<(u32, u32)> {
        let each =
            self.rows[a].iter().flat_map(|one| self.rows[b].iter().map(move |other| (one, other)));
        let mut apart = each.filter(|((_, one), (_, other))| one != other);
        apart.next().map(|((one, _), (other, _))| (*one, *other))
    }

    /// Each of the values with the nearest above and the nearest below that exclude it.
    fn nearest(&self, kind: Kind) -> BTreeSet<(usize, usize)> {
        let ends: Vec<(usize, (i128, i128))> = self
            .values
            .iter()
            .enumerate()
            .filter_map(|(at, values)| Some((at, values.ends(kind)?)))
            .collect();
        let (mut by_first, mut by_last) = (ends.clone(), ends);
        by_first.sort_by_key(|(at, (first, _))| (*first, *at));
        by_last.sort_by_key(|(at, (_, last))| (*last, *at));
        let fits = |a: usize, b: usize| {
            self.values[a].apart(&self.values[b], self.matter) == Some(kind)
                && self.voices(a, b).is_some()
        };
        let mut found = BTreeSet::new();
        let mut keep = |a: usize, b: Option<usize>| {
            found.extend(b.map(|b| (a.min(b), a.max(b))));
        };
        if kind == Kind::Place {
            for (place, (at, _)) in by_first.iter().enumerate() {
                let next = by_first[place + 1..].iter().take(WINDOW);
                keep(*at, next.map(|(other, _)| *other).find(|other| fits(*at, *other)));
            }
            return found;
        }
        for (at, (_, last)) in &by_last {
            let from = by_first.partition_point(|(_, (first, _))| first <= last);
            let above = by_first[from..].iter().take(WINDOW);
            keep(*at, above.map(|(other, _)| *other).find(|other| fits(*at, *other)));
        }
        for (at, (first, _)) in &by_first {
            let to = by_last.partition_point(|(_, (_, last))| last < first);
            let below = by_last[..to].iter().rev().take(WINDOW);
            keep(*at, below.map(|(other, _)| *other).find(|other| fits(*at, *other)));
        }
        found
    }
}
