//! The names of the rows: how cells are read, what stands in the wrong column, and what people are called
//! besides.

use crate::Roster;
use crate::names;
use crate::row::{FAMILY, FAMILY_2, GIVEN, GIVEN_2, GIVEN_3, Rest, Row};
use crate::tokens::Tokens;
use model::{ColumnRole, Columns, NamedColumn, Texts};
use rayon::prelude::*;
use rustc_hash::FxHashMap;

/// Puts the names of all lists into the rows.
pub(super) fn read(rosters: &[Roster], tokens: &mut Tokens, rows: &mut [Row], rest: &mut [Rest]) {
    let meant = Meant::of(rosters);
    let mut refile = Vec::new();
    let mut start = 0;
    for roster in rosters {
        let cells = Cells::of(roster.columns, tokens, &meant);
        for at in 0..roster.columns.rows() {
            let (row, rest) = (&mut rows[start + at], &mut rest[start + at]);
            let (givens, families) = (cells.all(at, givens), cells.all(at, families));
            if cells.may_be_misfiled(at) {
                let (givens, families) = (givens.clone().collect(), families.clone().collect());
                refile.extend(Misfiled::of(start + at, givens, families));
            }
            fill(row, [GIVEN, GIVEN_2, GIVEN_3], givens);
            fill(row, [FAMILY, FAMILY_2], families);
            rest.suffix = cells.suffix(at);
            if let Some(called) = cells.called(at)
                && row[GIVEN_3] == 0
                && ![row[GIVEN], row[GIVEN_2]].contains(&called)
            {
                row[GIVEN_3] = called;
                rest.is_called = true;
            }
        }
        start += roster.columns.rows();
    }
    put_right(&refile, rows);
}

fn fill<const N: usize>(row: &mut Row, lanes: [usize; N], codes: impl Iterator<Item = u32>) {
    for (lane, code) in lanes.into_iter().zip(codes) {
        row[lane] = code;
    }
}

/// The cells of one list that say names.
struct Cells {
    /// The columns of given names, of family names, and of whole names.
    parts: Vec<Parsed>,
    nicknames: Vec<Parsed>,
    /// Whether given and family names have columns of their own.
    is_parted: bool,
}

impl Cells {
    fn of(columns: &Columns, tokens: &mut Tokens, meant: &Meant) -> Self {
        let mut read = |role: ColumnRole, parse: Parse| -> Vec<Parsed> {
            columns.with_role(role).map(|column| parsed(&column.cells, tokens, parse)).collect()
        };
        let mut parts = read(ColumnRole::Given, &given_parse);
        let is_given = !parts.is_empty();
        parts.extend(read(ColumnRole::Family, &family_parse));
        let is_parted = is_given && parts.len() > 1;
        parts.extend(read(ColumnRole::SecondFamily, &family_parse));
        let nicknames = read(ColumnRole::Nickname, &nickname_parse);
        for column in columns.with_role(ColumnRole::FullName) {
            let cells = whole_names(columns, &column.cells);
            parts.push(parsed(&cells, tokens, &|text| meant.parse(text)));
        }
        Self { parts, nicknames, is_parted }
    }

    fn all(&self, at: usize, of: fn(&Codes) -> &[u32]) -> impl Iterator<Item = u32> + Clone {
        self.parts.iter().flat_map(move |parsed| of(parsed.cell(at))).copied()
    }

    /// Whether one of given and family names is empty, though there are columns for both.
    fn may_be_misfiled(&self, at: usize) -> bool {
        let is_empty = |of| self.all(at, of).next().is_none();
        self.is_parted && is_empty(givens) != is_empty(families)
    }

    fn suffix(&self, at: usize) -> u32 {
        let all = self.parts.iter().map(|parsed| parsed.cell(at).suffix);
        all.max().unwrap_or(0)
    }

    fn called(&self, at: usize) -> Option<u32> {
        let all = self.nicknames.iter().chain(&self.parts).map(|parsed| parsed.cell(at).called);
        all.into_iter().find(|code| *code != 0)
    }
}

fn givens(codes: &Codes) -> &[u32] {
    &codes.givens
}

fn families(codes: &Codes) -> &[u32] {
    &codes.families
}

/// A row that has given names only, or family names only.
struct Misfiled {
    row: usize,
    codes: Vec<u32>,
    are_families: bool,
}

impl Misfiled {
    fn of(row: usize, givens: Vec<u32>, families: Vec<u32>) -> Option<Self> {
        let are_families = givens.is_empty();
        let codes = if are_families { families } else { givens };
        (codes.len() > 1).then_some(Self { row, codes, are_families })
    }

    /// Given and family names, by which of the two each word is in most other rows. Nothing where that
    /// leaves one of them empty, or where two family names begin with one that is given as well, as many do.
    fn parted(&self, counts: &FxHashMap<u32, [u32; 2]>) -> Option<[Vec<u32>; 2]> {
        let is_given = |code: &u32| {
            let [given, family] = counts.get(code).copied().unwrap_or_default();
            if self.are_families { given > family } else { given >= family }
        };
        let (given, family): (Vec<u32>, Vec<u32>) =
            self.codes.iter().partition(|code| is_given(code));
        let is_clear = self.codes.len() > 2 || !self.are_families || !is_given(&self.codes[0]);
        (is_clear && !given.is_empty() && !family.is_empty()).then_some([given, family])
    }
}

/// Puts names that stand in the wrong column where they belong, as far as all other rows tell.
fn put_right(misfiled: &[Misfiled], rows: &mut [Row]) {
    if misfiled.is_empty() {
        return;
    }
    let mut counts: FxHashMap<u32, [u32; 2]> =
        misfiled.iter().flat_map(|one| &one.codes).map(|code| (*code, [0; 2])).collect();
    for row in rows.iter().filter(|row| row[GIVEN] != 0 && row[FAMILY] != 0) {
        for (lane, place) in [(GIVEN, 0), (GIVEN_2, 0), (FAMILY, 1), (FAMILY_2, 1)] {
            if let Some(counts) = counts.get_mut(&row[lane]) {
                counts[place] += 1;
            }
        }
    }
    for one in misfiled {
        if let Some([given, family]) = one.parted(&counts) {
            let row = &mut rows[one.row];
            let lanes = [GIVEN, GIVEN_2, FAMILY, FAMILY_2];
            lanes.into_iter().for_each(|lane| row[lane] = 0);
            fill(row, [GIVEN, GIVEN_2], given.into_iter());
            fill(row, [FAMILY, FAMILY_2], family.into_iter());
        }
    }
}

/// What a cell says of a name.
#[derive(Debug, Clone, Default)]
struct Names {
    givens: Vec<String>,
    families: Vec<String>,
    aliases: Vec<String>,
    suffix: Option<String>,
}

impl From<&names::Parse> for Names {
    fn from(parse: &names::Parse) -> Self {
        Self {
            givens: parse.givens.clone(),
            families: parse.families.clone(),
            aliases: parse.aliases.clone(),
            suffix: parse.suffix.clone(),
        }
    }
}

/// How a cell is read.
type Parse<'a> = &'a (dyn Fn(&str) -> Names + Sync);

fn given_parse(text: &str) -> Names {
    let names::Cell { names, suffix, aliases } = names::given_names(text);
    Names { givens: names, suffix, aliases, ..Names::default() }
}

fn family_parse(text: &str) -> Names {
    let names::Cell { names, suffix, aliases } = names::family_names(text);
    Names { families: names, suffix, aliases, ..Names::default() }
}

fn nickname_parse(text: &str) -> Names {
    Names { aliases: names::called(text), ..Names::default() }
}

/// How often each word is a given name and a family name in the lists, where whole names in one cell leave
/// it open: “Elena Luna Prado” has two given names or two families, and “Hugo Luna” tells which.
#[derive(Debug, Default)]
struct Meant(FxHashMap<String, [f32; 2]>);

impl Meant {
    /// By the columns that say it, and by how each whole name is read by itself. Empty where no list has
    /// whole names.
    fn of(rosters: &[Roster]) -> Self {
        let mut meant = Self::default();
        let whole =
            |roster: &Roster| roster.columns.with_role(ColumnRole::FullName).next().is_some();
        if !rosters.iter().any(whole) {
            return meant;
        }
        let readings: [(ColumnRole, Parse<'_>); 4] = [
            (ColumnRole::Given, &given_parse),
            (ColumnRole::Family, &family_parse),
            (ColumnRole::SecondFamily, &family_parse),
            (ColumnRole::FullName, &|text| by_itself(&names::whole_name(text))),
        ];
        for (role, parse) in readings {
            let columns = rosters.iter().map(|roster| roster.columns);
            for (columns, column) in
                columns.flat_map(|all| all.with_role(role).map(move |column| (all, column)))
            {
                let whole =
                    (role == ColumnRole::FullName).then(|| whole_names(columns, &column.cells));
                let (_, all) = distinct(whole.as_ref().unwrap_or(&column.cells));
                let all: Vec<Names> = all.par_iter().map(|text| known(text, parse)).collect();
                all.iter().for_each(|names| meant.count(names));
            }
        }
        meant
    }

    fn count(&mut self, names: &Names) {
        for (place, words) in [&names.givens, &names.families].into_iter().enumerate() {
            for word in words {
                match self.0.get_mut(word) {
                    Some(counts) => counts[place] += 1.0,
                    None => {
                        let mut counts = [0.0; 2];
                        counts[place] = 1.0;
                        self.0.insert(word.clone(), counts);
                    }
                }
            }
        }
    }

    /// The names of a cell, read as others are meant: of the ways to read it the one with the greatest
    /// weight times, for each word, the share of other names in which it is what it is here.
    fn parse(&self, text: &str) -> Names {
        let parses = names::whole_name(text);
        let own = by_itself(&parses);
        let share = |word: &String, place: usize| {
            let all = self.0.get(word).copied().unwrap_or_default();
            let of_own = |words: &Vec<String>| f32::from(u8::from(words.contains(word)));
            let others = [all[0] - of_own(&own.givens), all[1] - of_own(&own.families)]
                .map(|count| count.max(0.0));
            ((others[place] + 0.5) / (others[0] + others[1] + 1.0)).ln()
        };
        let score = |parse: &names::Parse| {
            let givens = parse.givens.iter().map(|word| share(word, 0)).sum::<f32>();
            let families = parse.families.iter().map(|word| share(word, 1)).sum::<f32>();
            parse.weight.ln() + givens + families
        };
        // Of equals the first, which is the likelier by itself.
        let best = parses
            .iter()
            .map(|parse| (score(parse), parse))
            .reduce(|best, next| if next.0 > best.0 { next } else { best });
        best.map_or_else(Names::default, |(_, parse)| parse.into())
    }
}

/// The likeliest way to read a name by itself.
fn by_itself(parses: &[names::Parse]) -> Names {
    parses.first().map_or_else(Names::default, Names::from)
}

/// The names of a cell as codes.
#[derive(Debug, Default)]
struct Codes {
    givens: Vec<u32>,
    families: Vec<u32>,
    /// The telling one of what somebody is called besides.
    called: u32,
    suffix: u32,
}

/// The names in a column: each distinct cell is read once.
struct Parsed {
    cells: Vec<u32>,
    of: Vec<Codes>,
}

impl Parsed {
    fn cell(&self, at: usize) -> &Codes {
        &self.of[self.cells[at] as usize]
    }
}

fn parsed(cells: &Texts, tokens: &mut Tokens, parse: Parse<'_>) -> Parsed {
    let (cells, all) = distinct(cells);
    let read: Vec<Names> = all.par_iter().map(|text| known(text, parse)).collect();
    let codes = |names: &Names| {
        let mut of = |words: &[String]| words.iter().map(|word| tokens.code(word)).collect();
        Codes {
            givens: of(&names.givens),
            families: of(&names.families),
            called: names::telling(&names.aliases).map_or(0, |name| tokens.code(name)),
            suffix: names.suffix.as_deref().map_or(0, names::suffix_code),
        }
    };
    Parsed { cells, of: read.iter().map(codes).collect() }
}

/// The whole names of those rows that have no part of a name in a column of its own.
fn whole_names(columns: &Columns, cells: &Texts) -> Texts {
    use ColumnRole::{Family, Given, SecondFamily};
    let parts: Vec<&NamedColumn> = [Given, Family, SecondFamily]
        .into_iter()
        .flat_map(|role| columns.with_role(role))
        .collect();
    let has_parts =
        |at: usize| parts.iter().any(|part| names::missing(part.cells.get(at)).is_none());
    let mut left = Texts::default();
    for (at, text) in cells.iter().enumerate() {
        // What fitted once fits again.
        let _ = left.push(if has_parts(at) { "" } else { text });
    }
    left
}

/// The number of each cell among the distinct ones, and these.
pub(super) fn distinct(cells: &Texts) -> (Vec<u32>, Vec<&str>) {
    let mut numbers: FxHashMap<&str, u32> = FxHashMap::default();
    let mut all = Vec::new();
    let mut of = Vec::with_capacity(cells.len());
    for text in cells.iter() {
        let number = *numbers.entry(text).or_insert_with(|| {
            all.push(text);
            all.len() as u32 - 1
        });
        of.push(number);
    }
    (of, all)
}

/// The names of a cell, none where it says that there is none.
fn known(text: &str, parse: Parse<'_>) -> Names {
    match names::missing(text) {
        Some(_) => Names::default(),
        None => parse(text),
    }
}
