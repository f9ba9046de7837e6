//! Lists of people in texts: each person is a record, and the columns have their roles.

use super::{Paper, papers, told};
use crate::shell;
use crate::tally::Tally;
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

/// What stands between the cells of a record that the example prints.
const BETWEEN_CELLS: char = '\u{1F}';

/// The roles of the columns of the papers' lists.
const ROLES: &str = "id,full_name,birth_date,sex,nationality,place,date";

/// What was read of the tables of a file.
#[derive(Debug, Default)]
struct Lists {
    /// For each table whether its rows are people, and the roles of its columns.
    tables: Vec<(bool, String)>,
    records: Vec<Vec<String>>,
}

impl Lists {
    /// From what the example of `read` prints.
    fn of(output: &str) -> Self {
        let mut lists = Self::default();
        for line in output.lines() {
            let fields: Vec<&str> = line.splitn(4, '\t').collect();
            match fields[..] {
                ["table", _, people, roles] => {
                    lists.tables.push((people == "true", roles.to_owned()));
                }
                ["record", _, _, cells] => {
                    lists.records.push(cells.split(BETWEEN_CELLS).map(str::to_owned).collect());
                }
                _ => {}
            }
        }
        lists
    }

    /// How many of the people of a paper are records, cell by cell.
    fn found(&self, paper: &Paper) -> usize {
        let is_found = |cells: &&&Vec<String>| self.records.contains(cells);
        paper.rows().iter().filter(is_found).count()
    }

    /// Whether there is one table with all people and nothing else, whose columns are known. Headers
    /// are known in English and Spanish.
    fn are_whole(&self, paper: &Paper) -> bool {
        let all = paper.rows().len();
        let [(people, roles)] = &self.tables[..] else { return false };
        let is_known = (*people && roles == ROLES) || paper.language.is_to_left();
        is_known && self.records.len() == all && self.found(paper) == all
    }
}

/// The list of a paper in a file; nothing where the paper has none.
pub(super) fn check(example: &Path, maker: &str, paper: &Paper, file: &Path) -> Result<Tally> {
    if paper.rows().is_empty() {
        return Ok(Tally::default());
    }
    let lists = Lists::of(&shell::output(Command::new(example).arg(file), &[0])?);
    let (found, all) = (lists.found(paper), paper.rows().len());
    let columns: Vec<&str> = lists.tables.iter().map(|(_, roles)| roles.as_str()).collect();
    let what = format!("records {found}/{all}, columns {}", columns.join("; "));
    Ok(told(lists.are_whole(paper), maker, paper.name, &what))
}

/// The lists in pages as Chromium saves them after its own parser has read them.
pub(super) fn check_pages(example: &Path, folder: &Path) -> Result<Tally> {
    let program = crate::prepare::chromium().context("chromium is not installed")?;
    let mut tally = Tally::default();
    for paper in papers().iter().filter(|paper| !paper.rows().is_empty()) {
        let source = folder.join(format!("{}.html", paper.name));
        let saved = folder.join(format!("{}.saved.html", paper.name));
        ensure!(source.is_file(), "{} is missing", source.display());
        let mut chromium = Command::new(&program);
        chromium.args(["--headless", "--no-sandbox", "--disable-gpu", "--dump-dom"]).arg(&source);
        // It says on standard error what it misses of a desktop.
        let page = chromium.stdin(Stdio::null()).output()?;
        ensure!(page.status.success(), "chromium did not save {}", source.display());
        fs::write(&saved, page.stdout)?;
        tally += check(example, "saved page", paper, &saved)?;
    }
    Ok(tally)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_and_records_are_read() {
        let output =
            "file\tx\ntable\t2\ttrue\tid,-\nrecord\t5\t-\t1\u{1F}Ana\nrow\t-\t-\t1 | Ana\n";
        let lists = Lists::of(output);
        assert_eq!(lists.tables, [(true, "id,-".to_owned())]);
        assert_eq!(lists.records, [["1", "Ana"]]);
        let list = papers().into_iter().find(|paper| !paper.rows().is_empty());
        assert_eq!(list.map(|list| (lists.found(&list), lists.are_whole(&list))), Some((0, false)));
    }
}
