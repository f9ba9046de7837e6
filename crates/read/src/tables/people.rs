//! What the columns of a table hold, and whether its rows are people.

use super::{Grid, common_kind, headers, unknown_column};
use crate::{dates, survey};
use model::{Column, ColumnRole, ValueKind};
use std::collections::BTreeSet;

/// A header stands among the first rows; a title may stand above it.
const HEADER_ROWS: usize = 6;

/// So many rows tell what a column holds.
pub(crate) const SAMPLE: usize = 200;

/// Fewer cells than this tell nothing without a header.
const LEAST: usize = 3;

/// Words of sexes, in English and Spanish.
const SEXES: [&str; 12] = [
    "m",
    "f",
    "h",
    "male",
    "female",
    "man",
    "woman",
    "hombre",
    "mujer",
    "masculino",
    "femenino",
    "x",
];

/// What was guessed of a table.
#[derive(Debug)]
pub(super) struct Guess {
    /// The row that is the header.
    pub(super) header: Option<usize>,
    pub(super) columns: Vec<Column>,
    pub(super) people: bool,
}

/// Guesses the header, the columns and whether the rows are people.
pub(super) fn guess(grid: &Grid) -> Guess {
    let mut columns = vec![unknown_column(); grid.width()];
    let header = header(grid);
    let first = header.map_or(0, |row| row + 1);
    let mut profiles = profiles(grid, first, columns.len());
    for (column, profile) in columns.iter_mut().zip(&profiles) {
        column.values = common_kind(&profile.kinds);
    }
    for (at, words, _) in header.into_iter().flat_map(|row| grid.cells(row)) {
        columns[at].name = Some(words.to_owned());
        columns[at].role = headers::role(words);
    }
    if header.is_none() {
        by_contents(&mut columns, &mut profiles);
    }
    divide_names(&mut columns);
    keep_first(&mut columns);
    let people = are_people(&columns, &profiles);
    Guess { header, columns, people }
}

/// The row that names the columns: one with two known names, one that the document says heads the
/// table, or a first row of words above columns of something else.
fn header(grid: &Grid) -> Option<usize> {
    // A row of answers, “No” and “No”, would be one of known names.
    let names_of_first = grid.rows.first().map(|_| grid.cells(0).map(|(_, words, _)| words));
    if names_of_first.is_some_and(survey::are_of_submissions) {
        return Some(0);
    }
    let counts = (0..grid.rows.len().min(HEADER_ROWS)).map(|row| {
        let known = grid.cells(row).filter(|(_, words, _)| headers::role(words).is_some());
        (known.count(), grid.cells(row).count())
    });
    let counts: Vec<(usize, usize)> = counts.collect();
    let names = |(known, full): &(usize, usize)| *known >= 2.min(*full) && known * 3 >= *full;
    if let Some(row) = counts.iter().position(names) {
        let is_single = counts[row].1 == 1 && grid.width() > 1;
        let other = || counts.iter().position(|(known, _)| *known >= 2);
        return (!is_single).then_some(row).or_else(other).or_else(|| marked_header(grid));
    }
    let other = || (grid.rows.len() > 2 && heads_other_kinds(grid)).then_some(0);
    marked_header(grid).or_else(other)
}

/// The last of the first rows of which the document says that they head the table.
fn marked_header(grid: &Grid) -> Option<usize> {
    let marked = grid.rows.iter().take_while(|row| row.is_header).count();
    marked.checked_sub(1).filter(|_| marked < grid.rows.len() && marked <= HEADER_ROWS)
}

fn heads_other_kinds(grid: &Grid) -> bool {
    let first: Vec<_> = grid.cells(0).collect();
    let distinct: BTreeSet<&str> = first.iter().map(|(_, words, _)| *words).collect();
    let all_words =
        first.iter().all(|(_, words, kind)| *kind == ValueKind::Text && words.len() <= 60);
    if !all_words || distinct.len() != first.len() || first.len() < 2 {
        return false;
    }
    let below = profiles(grid, 1, grid.width());
    below.iter().any(|profile| {
        profile.count > 1
            && matches!(common_kind(&profile.kinds), ValueKind::Number | ValueKind::Date)
    })
}

/// What the cells of a column look like.
#[derive(Debug, Default, Clone)]
pub(crate) struct Profile<'a> {
    count: usize,
    kinds: [usize; 4],
    /// Two to six capitalised words.
    names: usize,
    documents: usize,
    sexes: usize,
    ages: usize,
    years: usize,
    births: usize,
    ascending: usize,
    last: Option<u32>,
    distinct: BTreeSet<&'a str>,
}

fn profiles<'a>(grid: &Grid<'a>, first: usize, width: usize) -> Vec<Profile<'a>> {
    let mut found = vec![Profile::default(); width];
    for row in first..grid.rows.len().min(first + SAMPLE) {
        for (column, words, kind) in grid.cells(row) {
            found[column].take(words, kind);
        }
    }
    found
}

impl<'a> Profile<'a> {
    /// Adds a cell that is not empty.
    pub(crate) fn take(&mut self, words: &'a str, kind: ValueKind) {
        self.count += 1;
        let place = [ValueKind::Text, ValueKind::Number, ValueKind::Date, ValueKind::Boolean];
        if let Some(at) = place.iter().position(|known| *known == kind) {
            self.kinds[at] += 1;
        }
        self.names += usize::from(is_person_name(words));
        self.documents += usize::from(is_document_number(words));
        self.sexes += usize::from(SEXES.contains(&words.to_lowercase().as_str()));
        self.births +=
            usize::from(kind == ValueKind::Date && year(words).is_some_and(|year| year < 2010));
        if let Ok(number) = words.parse::<u32>() {
            self.ages += usize::from(number <= 110);
            self.years += usize::from((1900..=2010).contains(&number));
            self.ascending +=
                usize::from(self.last.is_some_and(|last| number == last.saturating_add(1)));
            self.last = Some(number);
        }
        self.distinct.insert(words);
    }

    /// Whether nine in ten cells are so.
    fn mostly(&self, count: usize) -> bool {
        self.count >= LEAST && count * 10 >= self.count * 9
    }

    /// What the cells are by themselves.
    pub(crate) fn role(&self) -> Option<ColumnRole> {
        let varied = self.distinct.len() * 10 >= self.count * 8;
        let roles = [
            (self.mostly(self.documents), ColumnRole::DocumentNumber),
            (self.mostly(self.sexes), ColumnRole::Sex),
            (self.mostly(self.ascending + 1), ColumnRole::Id),
            (self.mostly(self.years), ColumnRole::BirthYear),
            (self.mostly(self.ages), ColumnRole::Age),
            (self.mostly(self.births), ColumnRole::BirthDate),
            (self.mostly(self.kinds[2]), ColumnRole::Date),
            (self.mostly(self.names) && varied, ColumnRole::FullName),
        ];
        roles.into_iter().find(|(holds, _)| *holds).map(|(_, role)| role)
    }
}

fn by_contents(columns: &mut [Column], profiles: &mut [Profile]) {
    for (column, profile) in columns.iter_mut().zip(profiles) {
        column.role = profile.role();
    }
}

/// A column headed `name` beside one of family names holds given names.
fn divide_names(columns: &mut [Column]) {
    let has_family = columns.iter().any(|column| column.role == Some(ColumnRole::Family));
    for column in columns.iter_mut().filter(|_| has_family) {
        if column.name.as_deref().is_some_and(headers::is_name) {
            column.role = Some(ColumnRole::Given);
        }
    }
}

/// A role that only one column can have goes to the first that claims it.
fn keep_first(columns: &mut [Column]) {
    let mut taken = Vec::new();
    for column in columns {
        let Some(role) = column.role else { continue };
        if matches!(role, ColumnRole::Place | ColumnRole::Date) {
            continue;
        }
        match taken.contains(&role) {
            true => column.role = None,
            false => taken.push(role),
        }
    }
}

/// Rows are people where a column holds their names and another says what only people have, or
/// where the names look like those of people.
fn are_people(columns: &[Column], profiles: &[Profile]) -> bool {
    let of = |role: ColumnRole| columns.iter().position(|column| column.role == Some(role));
    let names = [ColumnRole::FullName, ColumnRole::Given, ColumnRole::Family];
    let Some(name) = names.into_iter().find_map(of) else { return false };
    let personal = [
        ColumnRole::BirthDate,
        ColumnRole::BirthYear,
        ColumnRole::Age,
        ColumnRole::Sex,
        ColumnRole::Nationality,
        ColumnRole::DocumentNumber,
        ColumnRole::Nickname,
        ColumnRole::SecondFamily,
    ];
    let is_divided = of(ColumnRole::Given).is_some() && of(ColumnRole::Family).is_some();
    let is_certain = is_divided || personal.into_iter().any(|role| of(role).is_some());
    let profile = &profiles[name];
    let look_like_names = profile.count > 0 && profile.names * 10 >= profile.count * 6;
    let is_plain = columns[name].name.as_deref().is_some_and(headers::is_name);
    let is_named = columns[name].name.is_some() && !is_plain;
    (is_certain && profile.count > 0)
        || (look_like_names && (is_named || columns[name].role == Some(ColumnRole::FullName)))
}

/// What was guessed, in a sentence.
pub(super) fn shown(guess: &Guess, sheet: &str) -> String {
    let of = if sheet.is_empty() { String::new() } else { format!(" of {sheet}") };
    let columns = guess.columns.iter().enumerate().filter_map(|(at, column)| {
        let role = column.role?.code();
        let letter = super::column_name(at as u32);
        Some(match &column.name {
            Some(name) => format!("{letter} ({name}) as {role}"),
            None => format!("{letter} as {role}"),
        })
    });
    let columns: Vec<String> = columns.collect();
    format!("the rows{of} are read as people: {}", columns.join(", "))
}

/// Two to six capitalised words of letters; small words of names may stand between.
fn is_person_name(words: &str) -> bool {
    const SMALL: [&str; 8] = ["de", "del", "la", "las", "los", "y", "van", "da"];
    let mut capitalised = 0;
    for word in words.split([' ', ',']).filter(|word| !word.is_empty()) {
        let mut letters = word.chars();
        let begins = letters.next().is_some_and(char::is_uppercase);
        let is_word = letters.all(|c| c.is_alphabetic() || matches!(c, '.' | '\'' | '’' | '-'));
        match begins && is_word {
            true => capitalised += 1,
            false if SMALL.contains(&word) => {}
            false => return false,
        }
    }
    (2..=6).contains(&capitalised)
}

/// `01234567-8`, the form of El Salvador's DUI; `A-123.456` and the like are not guessed.
fn is_document_number(words: &str) -> bool {
    let Some((number, check)) = words.split_once('-') else { return false };
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    number.len() == 8 && check.len() == 1 && digits(number) && digits(check)
}

/// Whether the words are a date, also one whose day and month can be confused.
pub(super) fn is_date(words: &str) -> bool {
    let has_digits = words.bytes().any(|byte| byte.is_ascii_digit());
    // Written-out months stand between spaces, and times after a `T`.
    let may_be_written = words.contains([' ', 'T']);
    words.len() <= 40
        && has_digits
        && (numbers(words).is_some() || (may_be_written && dates::of_value(words).is_some()))
}

/// The year of a date.
fn year(words: &str) -> Option<i32> {
    if let Some([a, _, c]) = numbers(words) {
        return i32::try_from(if a > 31 { a } else { c }).ok();
    }
    dates::of_value(words)?.as_str().get(..4)?.parse().ok()
}

/// `1/2/1990`, `1990-02-01`, `1.2.1990`: three numbers of which one is a year.
fn numbers(words: &str) -> Option<[u32; 3]> {
    let divider =
        words.chars().find(|c| !c.is_ascii_digit()).filter(|c| matches!(c, '/' | '-' | '.'))?;
    let mut parts = words.split(divider).map(|part| part.parse::<u32>().ok());
    let (a, b, c) = (parts.next()??, parts.next()??, parts.next()??);
    if parts.next().is_some() {
        return None;
    }
    let small = |number: u32| (1..=31).contains(&number);
    let is_year = |number: u32| (1800..=2100).contains(&number);
    let holds = (small(a) && small(b) && is_year(c)) || (is_year(a) && small(b) && small(c));
    holds.then_some([a, b, c])
}

#[cfg(test)]
mod tests {
    use crate::read;

    /// The roles of the columns in one line, and whether the rows are people.
    fn check(table: &str, roles: &str, people: bool) {
        let (reading, warnings) = read(table.as_bytes(), "list.csv").unwrap();
        let found = &reading.tables[0];
        let codes = found.columns.iter().map(|column| column.role.map_or("-", |role| role.code()));
        assert_eq!(codes.collect::<Vec<_>>().join(" "), roles, "{table}");
        assert_eq!(found.people, people, "{table}");
        assert_eq!(warnings.iter().any(|warning| warning.code == "people-recognised"), people);
    }

    #[test]
    fn lists_of_people_are_recognised_by_their_headers() {
        check("name,surname,dob\nEva,Sol,1/2/1990\n", "given family birth_date", true);
        check("Nombre,Edad\nEva Sol,31\n", "full_name age", true);
        check(
            "N.º,Primer apellido,Segundo apellido,Nombres\n1,Sol,Vega,Eva\n",
            "id family second_family given",
            true,
        );
        check(
            "Detainee;Date of arrest;Prison\nEva Sol;2024-03-05;La Cumbre\n",
            "full_name date place",
            true,
        );
        check(
            "List of the missing,,\n\nName,Alias,DUI\nEva Sol,Luna,01234567-8\n",
            "full_name nickname document_number",
            true,
        );
        check(
            "first_name,last_name,nationality,sex\nEva,Sol,Valdoria,F\n",
            "given family nationality sex",
            true,
        );
    }

    #[test]
    fn other_tables_are_not() {
        check("name,price\nsoap,2\nrope,3\nrice,1\n", "full_name -", false);
        check("date,place\n2024-03-05,La Cumbre\n", "date place", false);
        check("product,count\nsoap,2\nrope,3\n", "- -", false);
        check("a,b\nc,d\n", "- -", false);
    }

    #[test]
    fn without_a_header_the_contents_tell() {
        check(
            "Eva Sol Vega,1990-02-01,F\nLuis Mar,1985-12-11,M\nAna de la Paz,1979-09-09,F\n",
            "full_name birth_date sex",
            true,
        );
        check("10.5,soap\n11.5,rope\n12.5,rice\n", "- -", false);
    }

    #[test]
    fn a_second_column_of_a_role_is_carried_along() {
        check("name,age,age\nEva Sol,31,30\n", "full_name age -", true);
    }
}
