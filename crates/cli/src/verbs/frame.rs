//! What `prevalence` and `plan` share: sheets whose columns have roles, the frame, and numbers as
//! people write them.

use super::stage::load;
use crate::hints::{Configuration, Usage};
use crate::output::{Output, visible};
use anyhow::Context;
use model::{Columns, NamedColumn};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use weigh::prevalence::MOST_PERSONS;
use weigh::prevalence::words::Role;

/// A sheet, and which of its columns has which role.
pub(crate) struct Sheet {
    pub(crate) name: String,
    columns: Columns,
    roles: Vec<(Role, usize)>,
}

impl Sheet {
    /// Reads a sheet. Roles are those that were given (`ROLE=HEADER`, or `ROLE=-` for none), else
    /// guessed by the headers, and what was guessed is said.
    pub(crate) fn load(
        path: &Path,
        wanted: &[Role],
        given: &[String],
        output: &Output,
    ) -> anyhow::Result<Self> {
        let name = path.to_string_lossy().into_owned();
        let bytes = load(path).with_context(|| name.clone())?;
        let read = read::columns_where(&bytes, &name, |_| true);
        let (columns, warnings) = read.map_err(|error| {
            let hint = "a sheet is CSV, whose first row names the columns, or Parquet";
            Configuration::new(format!("{name}: {error}"), hint)
        })?;
        let shown = visible(&name);
        for warning in &warnings {
            output.note(&format!("warning: {shown}: {}", visible(&warning.message)));
        }
        let mut sheet = Self { name, columns, roles: Vec::new() };
        sheet.roles = sheet.given(given)?;
        sheet.guess(wanted, given);
        for (role, at) in &sheet.roles {
            let header = sheet.columns.columns.get(*at).map_or("", |column| &column.name);
            output.note(&format!(
                "{shown}: column {} is taken as: {}",
                visible(header),
                role.name()
            ));
        }
        Ok(sheet)
    }

    fn given(&self, given: &[String]) -> anyhow::Result<Vec<(Role, usize)>> {
        let mut roles = Vec::new();
        for pair in given {
            let (role, header) = split_role(pair)?;
            if header == "-" {
                continue;
            }
            // A role that the other of two sheets has is none of this one.
            let at = self.columns.columns.iter().position(|column| column.name == header);
            roles.extend(at.map(|at| (role, at)));
        }
        Ok(roles)
    }

    /// Roles by headers, for those that were not given. Several columns can tell of kinds; every
    /// other role is that of its first column.
    fn guess(&mut self, wanted: &[Role], given: &[String]) {
        let dropped = |role: Role| given.iter().any(|pair| *pair == format!("{}=-", role.name()));
        let said: Vec<Role> = self.roles.iter().map(|(role, _)| *role).collect();
        for (at, column) in self.columns.columns.iter().enumerate() {
            let Some(role) = Role::of_header(&column.name) else { continue };
            let is_taken = self.roles.iter().any(|(known, _)| *known == role);
            let is_open = !said.contains(&role) && (role == Role::Kind || !is_taken);
            let is_free = self.roles.iter().all(|(_, taken)| *taken != at);
            if wanted.contains(&role) && !dropped(role) && is_open && is_free {
                self.roles.push((role, at));
            }
        }
    }

    pub(crate) fn rows(&self) -> usize {
        self.columns.rows()
    }

    /// The columns with a role.
    pub(crate) fn with(&self, role: Role) -> impl Iterator<Item = &NamedColumn> {
        let places = self.roles.iter().filter(move |(known, _)| *known == role);
        places.filter_map(|(_, at)| self.columns.columns.get(*at))
    }

    pub(crate) fn column(&self, role: Role) -> Option<&NamedColumn> {
        self.with(role).next()
    }

    /// The column that there must be.
    pub(crate) fn needed(&self, role: Role) -> Result<&NamedColumn, Configuration> {
        self.column(role).ok_or_else(|| {
            let names = self.columns.columns.iter().map(|column| column.name.as_str());
            let names = names.collect::<Vec<_>>().join(", ");
            let role = role.name();
            let hint = format!("name it with --column {role}=HEADER; the columns are {names}");
            Configuration::new(format!("{}: no column is the {role}", self.name), hint)
        })
    }

    /// What is wrong with a row, counted from 1 after the header.
    pub(crate) fn wrong(&self, row: usize, what: &str, hint: &str) -> Configuration {
        Configuration::new(format!("{}: row {}: {what}", self.name, row + 1), hint)
    }

    /// The persons of all rows.
    ///
    /// # Errors
    /// A row without a person, and two rows of one.
    pub(crate) fn persons(
        &self,
        column: &NamedColumn,
    ) -> Result<BTreeMap<String, usize>, Configuration> {
        let mut persons = BTreeMap::new();
        for (row, person) in column.cells.iter().enumerate() {
            if person.is_empty() {
                let hint = "give each row a name or number of its own";
                return Err(self.wrong(row, "nobody is named", hint));
            }
            if let Some(before) = persons.insert(person.to_owned(), row) {
                let what = format!("{person} stands in row {} already", before + 1);
                let hint = "keep one row for each person; `consilience resolve` finds those who \
                    stand in a list twice under other spellings";
                return Err(self.wrong(row, &what, hint));
            }
        }
        Ok(persons)
    }
}

fn split_role(pair: &str) -> anyhow::Result<(Role, &str)> {
    let names: Vec<&str> = Role::all().map(Role::name).collect();
    let hint = || format!("write ROLE=HEADER; the roles are {}", names.join(", "));
    let parts = pair.split_once('=').map(|(role, header)| (Role::named(role), header));
    match parts {
        Some((Some(role), header)) => Ok((role, header)),
        _ => Err(Usage::new(format!("{pair} names no column"), hint()).into()),
    }
}

/// Refuses headers that no sheet has.
pub(crate) fn check_headers(given: &[String], sheets: &[&Sheet]) -> anyhow::Result<()> {
    for pair in given {
        let (_, header) = split_role(pair)?;
        let has = |sheet: &&Sheet| sheet.columns.named(header).is_some();
        if header != "-" && !sheets.iter().any(has) {
            let names = sheets.iter().flat_map(|sheet| &sheet.columns.columns);
            let names: Vec<&str> = names.map(|column| column.name.as_str()).collect();
            let hint = format!("the columns are {}", names.join(", "));
            return Err(Usage::new(format!("no column is called {header}"), hint).into());
        }
    }
    Ok(())
}

/// The persons who could have lived it: their number, or the list of them.
pub(crate) enum Frame {
    Number(u32),
    List(Box<Sheet>),
}

impl Frame {
    /// A number, or the path of a sheet.
    pub(crate) fn load(given: &str, columns: &[String], output: &Output) -> anyhow::Result<Self> {
        let digits = given.replace(['_', ' '], "");
        if let Ok(number) = digits.parse::<f64>() {
            let is_count = number.fract() == 0.0 && number >= 1.0;
            return match is_count && number <= f64::from(MOST_PERSONS) {
                true => Ok(Self::Number(number as u32)),
                false => Err(Usage::new(
                    format!("{given} is no number of persons"),
                    format!("a frame has 1 to {MOST_PERSONS} persons; give their number or a list"),
                )
                .into()),
            };
        }
        let sheet =
            Sheet::load(&PathBuf::from(given), &[Role::Person, Role::Stratum], columns, output)?;
        sheet.persons(sheet.needed(Role::Person)?)?;
        if sheet.rows() == 0 || sheet.rows() > MOST_PERSONS as usize {
            let message = format!("{given} lists {} persons", sheet.rows());
            let hint = format!("a frame has 1 to {MOST_PERSONS} persons");
            return Err(Configuration::new(message, hint).into());
        }
        Ok(Self::List(Box::new(sheet)))
    }

    /// How many persons it has.
    pub(crate) fn size(&self) -> u32 {
        match self {
            Self::Number(number) => *number,
            Self::List(sheet) => sheet.rows() as u32,
        }
    }

    /// The list, where it is one.
    pub(crate) fn sheet(&self) -> Option<&Sheet> {
        match self {
            Self::Number(_) => None,
            Self::List(sheet) => Some(sheet),
        }
    }
}

/// The strata of a frame: their names in order, how many persons each has, and that of each row of
/// the list where there is one.
#[derive(Debug, Clone, Default)]
pub(crate) struct Strata {
    pub(crate) names: Vec<String>,
    pub(crate) sizes: Vec<u32>,
    pub(crate) of_row: Vec<usize>,
}

impl Strata {
    /// Those of a list that has a column for them.
    pub(crate) fn of_list(sheet: &Sheet) -> anyhow::Result<Option<Self>> {
        let Some(column) = sheet.column(Role::Stratum) else { return Ok(None) };
        let mut strata = Self::default();
        for (row, name) in column.cells.iter().enumerate() {
            if name.is_empty() {
                let hint = "give every person of the frame a stratum";
                return Err(sheet.wrong(row, "no stratum is named", hint).into());
            }
            let at = strata.find(name).unwrap_or_else(|| {
                strata.names.push(name.to_owned());
                strata.sizes.push(0);
                strata.names.len() - 1
            });
            strata.sizes[at] += 1;
            strata.of_row.push(at);
        }
        Ok(Some(strata))
    }

    /// Those that were given as `NAME=N`; they must add up to the frame.
    pub(crate) fn given(given: &[String], frame: u32) -> anyhow::Result<Option<Self>> {
        if given.is_empty() {
            return Ok(None);
        }
        let mut strata = Self::default();
        for pair in given {
            let parts = pair.rsplit_once('=');
            let parts =
                parts.and_then(|(name, size)| Some((name, size.trim().parse::<u32>().ok()?)));
            let Some((name, size)) = parts.filter(|(name, _)| strata.find(name).is_none()) else {
                let hint = "write --stratum NAME=PERSONS, each stratum once";
                return Err(Usage::new(format!("{pair} is no stratum with its size"), hint).into());
            };
            strata.names.push(name.to_owned());
            strata.sizes.push(size);
        }
        let sum = strata.sizes.iter().fold(0_u32, |sum, size| sum.saturating_add(*size));
        if sum != frame {
            let message = format!("the strata have {sum} persons and the frame {frame}");
            return Err(Usage::new(message, "give every stratum of the frame with its size").into());
        }
        Ok(Some(strata))
    }

    pub(crate) fn find(&self, name: &str) -> Option<usize> {
        self.names.iter().position(|known| known == name)
    }
}

/// A share as people write it: `.2`, `0.2`, `20%`.
pub(crate) fn share(given: &str, what: &str) -> Result<f64, Usage> {
    let text = given.trim();
    let (number, scale) = match text.strip_suffix('%') {
        Some(percent) => (percent.trim(), 100.0),
        None => (text, 1.0),
    };
    let share = number.parse::<f64>().ok().map(|number| number / scale);
    share.filter(|share| (0.0..=1.0).contains(share)).ok_or_else(|| {
        let hint = "a share is written .2, 0.2 or 20%, and is from 0 to 1";
        Usage::new(format!("{given} is no share ({what})"), hint)
    })
}

/// A share in percent.
pub(crate) fn percent(share: f64) -> String {
    let percent = share * 100.0;
    match percent {
        percent if percent == 0.0 || percent >= 10.0 => format!("{percent:.1} %"),
        percent if percent >= 0.1 => format!("{percent:.2} %"),
        _ => format!("{percent:.4} %"),
    }
}

/// What the library says of wrong input, with what to do.
pub(crate) fn refused(error: &weigh::prevalence::PrevalenceError) -> anyhow::Error {
    use weigh::prevalence::PrevalenceError as E;
    let hint = match error {
        E::NoFrame | E::LargeFrame { .. } | E::SmallFrame { .. } => {
            "the frame is everybody who could have lived it, all who were asked among them"
        }
        E::Stratum { .. } => "give every stratum of the answers in the frame too",
        E::NoInformation { .. } => {
            "sensitivity plus specificity must be more than 1; look at how they were counted"
        }
        E::Hypotheses { .. } => "give --isolated a smaller share than --systemic",
        E::TooNear { .. } => "give two shares that are farther apart",
        E::Rate(_) => "write it as RIGHT/CHECKED, such as 45/50, or as a share",
        E::Error { .. } => "give --error such as .01 or .05",
        E::Share { .. } | E::Effect { .. } => "look at --help for what each number is",
        E::Draw { .. } => "draw at least one and at most all of the frame",
        E::Twice { .. } => "keep one row for each person",
    };
    match error {
        E::NoFrame
        | E::LargeFrame { .. }
        | E::SmallFrame { .. }
        | E::Stratum { .. }
        | E::Twice { .. } => Configuration::new(error.to_string(), hint).into(),
        _ => Usage::new(error.to_string(), hint).into(),
    }
}
