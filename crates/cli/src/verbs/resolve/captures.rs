//! On which lists each person is: what `total` counts from.

use super::Given;
use super::lists::List;
use crate::hints::{Configuration, Usage};
use crate::output::Output;
use crate::verbs::sheet::{self, Cells, Sheet, Target, field};
use ::model::ColumnRole;
use anyhow::Context;
use resolve::Resolution;
use std::borrow::Cow;
use std::io::Write;
use std::path::{Path, PathBuf};
use weigh::total::LISTS;

/// What of captures is asked for.
#[derive(Debug, clap::Args)]
pub(super) struct Captures {
    /// Where the number of persons on each set of lists goes (CSV), which `total` takes
    #[arg(long, value_name = "TABLE.csv")]
    captures: Option<PathBuf>,
    /// Where such tables go as the linkage might have given them besides, each as often as it is
    /// probable; `total --draws` takes them
    #[arg(long, value_name = "DRAWS.csv", requires = "captures")]
    draws: Option<PathBuf>,
    /// How many tables are drawn
    #[arg(long, value_name = "N", default_value_t = 100, requires = "draws")]
    draw_count: usize,
}

/// So many draws tell all that draws can tell.
const MOST_DRAWS: usize = 10_000;

/// The lists of the rows.
pub(super) struct Lists {
    names: Vec<String>,
    /// For each row, over the left list and then the right, the number of its list.
    of: Vec<Option<u32>>,
}

impl Captures {
    /// The lists, where captures are asked for.
    pub(super) fn lists(&self, given: &Given<'_>) -> anyhow::Result<Option<Lists>> {
        if self.captures.is_none() {
            return Ok(None);
        }
        if self.draws.is_some() && !(1..=MOST_DRAWS).contains(&self.draw_count) {
            let message = format!("{} draws are too few or many", self.draw_count);
            return Err(Usage::new(message, "give --draw-count from 1 to 10000").into());
        }
        Lists::of(given).map(Some)
    }

    pub(super) fn save(
        &self,
        lists: &Lists,
        found: &Resolution,
        seed: u64,
        output: &mut Output,
    ) -> anyhow::Result<()> {
        if let Some(path) = &self.captures {
            sheet::whole(path, |file| lists.table(&found.clusters, file))?;
        }
        let Some(path) = &self.draws else { return Ok(()) };
        let draws = found.draws(self.draw_count, seed);
        let tables = (0..draws.len()).map(|draw| (draw, lists.captures(&draws.clusters(draw))));
        let rows: Vec<(usize, String, u64)> = tables
            .flat_map(|(draw, table)| {
                table.into_iter().map(move |(pattern, count)| (draw + 1, pattern, count))
            })
            .collect();
        let columns: Vec<(&'static str, Cells<'_>)> = vec![
            ("draw", Cells::Whole(Box::new(|row| rows[row].0 as i64))),
            ("pattern", Cells::Words(Box::new(|row| Cow::Borrowed(&rows[row].1)))),
            ("count", Cells::Whole(Box::new(|row| rows[row].2 as i64))),
        ];
        sheet::save(&Sheet { rows: rows.len(), columns }, &Target::of(path)?, output)
    }
}

impl Lists {
    fn of(given: &Given<'_>) -> anyhow::Result<Self> {
        let mut lists = Self { names: Vec::new(), of: Vec::new() };
        let all: Vec<&List> = [Some(given.left), given.right].into_iter().flatten().collect();
        for list in &all {
            lists.add(list)?;
        }
        match lists.names.len() {
            0 | 1 => {
                let hint = "give two lists, or one with a column of the role list";
                Err(Usage::new("one list overlaps with no other", hint).into())
            }
            many if many > LISTS => {
                let message = format!("the rows are of {many} lists");
                let hint = format!("captures are counted over at most {LISTS}");
                Err(Configuration::new(message, hint).into())
            }
            _ => Ok(lists),
        }
    }

    fn add(&mut self, list: &List) -> anyhow::Result<()> {
        let Some(column) = list.columns.with_role(ColumnRole::List).next() else {
            let name = Path::new(&list.name).file_stem().unwrap_or_default().to_string_lossy();
            let name = if self.names.iter().any(|known| *known == name) {
                list.name.clone()
            } else {
                name.into_owned()
            };
            let number = self.number(&name)?;
            self.of.extend(std::iter::repeat_n(Some(number), list.rows()));
            return Ok(());
        };
        for (row, name) in column.cells.iter().enumerate() {
            if name.is_empty() {
                let message = format!("{}: row {} says no list", list.name, row + 1);
                let hint = format!("fill the column {}", column.name);
                return Err(Configuration::new(message, hint).into());
            }
            let number = self.number(name)?;
            self.of.push(Some(number));
        }
        Ok(())
    }

    /// The number of a list, from 0 on in the order in which they come.
    fn number(&mut self, name: &str) -> anyhow::Result<u32> {
        if let Some(at) = self.names.iter().position(|known| known == name) {
            return Ok(u32::try_from(at)?);
        }
        if ["count", "id", "pattern"].iter().any(|other| other.eq_ignore_ascii_case(name)) {
            let message = format!("a list is called {name}");
            return Err(
                Configuration::new(message, "that is a column of the table; rename it").into()
            );
        }
        self.names.push(name.to_owned());
        u32::try_from(self.names.len() - 1).context("lists have numbers")
    }

    /// How many persons are on exactly these lists: a digit for each list, first list first.
    fn captures(&self, clusters: &[u32]) -> Vec<(String, u64)> {
        let digit = |history: u32, at: usize| if history >> at & 1 == 1 { '1' } else { '0' };
        let pattern =
            |history: u32| (0..self.names.len()).map(|at| digit(history, at)).collect::<String>();
        let counts = resolve::captures(clusters, &self.of).into_iter();
        counts.map(|(history, count)| (pattern(history), count)).collect()
    }

    /// A column of 0 and 1 for each list, and how many persons a row stands for.
    fn table(&self, clusters: &[u32], to: &mut dyn Write) -> anyhow::Result<()> {
        let names: Vec<Cow<'_, str>> = self.names.iter().map(|name| field(name)).collect();
        writeln!(to, "{},count", names.join(","))?;
        for (pattern, count) in self.captures(clusters) {
            let digits: Vec<String> = pattern.chars().map(String::from).collect();
            writeln!(to, "{},{count}", digits.join(","))?;
        }
        Ok(())
    }
}
