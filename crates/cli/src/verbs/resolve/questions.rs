//! Pairs that people are asked about, so that what they say shows how far probabilities are right.

use super::Given;
use crate::hints::Usage;
use crate::output::Output;
use crate::verbs::sheet::{self, Cells, Sheet, Target};
use resolve::queue::{Drawn, stratified};
use resolve::{Label, Resolution};
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::path::PathBuf;

/// What is asked.
#[derive(Debug, clap::Args)]
pub(super) struct Questions {
    /// Where pairs go that are drawn for people to answer: with `same`, `different` or `relative` in
    /// the column label, the file is what `labels` of the specification names
    #[arg(long, value_name = "QUESTIONS.csv")]
    questions: Option<PathBuf>,
    /// How many pairs are drawn; 100 to 300 tell much
    #[arg(long, value_name = "N", default_value_t = 200, requires = "questions")]
    ask: usize,
}

/// More pairs than anybody answers.
const MOST: usize = 100_000;

impl Questions {
    pub(super) fn check(&self) -> Result<(), Usage> {
        if (1..=MOST).contains(&self.ask) {
            return Ok(());
        }
        let message = format!("{} questions are too few or many", self.ask);
        Err(Usage::new(message, "give --ask from 1 to 100000"))
    }

    /// Writes the pairs without their probabilities, which would tell what to answer.
    pub(super) fn save(
        &self,
        given: &Given<'_>,
        found: &Resolution,
        labels: &[Label],
        seed: u64,
        output: &mut Output,
    ) -> anyhow::Result<()> {
        let Some(path) = &self.questions else { return Ok(()) };
        let rows = |a: u32, b: u32| (a.min(b), a.max(b));
        let answered: BTreeSet<(u32, u32)> =
            labels.iter().map(|label| rows(label.left, label.right)).collect();
        let open = found.pairs().iter().filter(|(a, b, _)| !answered.contains(&rows(*a, *b)));
        let open: Vec<(u32, u32, f64)> = open.copied().collect();
        let drawn = stratified(&open, self.ask, seed);
        let id = |of: fn(&Drawn) -> u32| {
            let drawn = &drawn;
            Cells::Words(Box::new(move |row: usize| given.id(of(&drawn[row]))))
        };
        let columns: Vec<(&'static str, Cells<'_>)> = vec![
            ("left_id", id(|drawn| drawn.pair.0)),
            ("right_id", id(|drawn| drawn.pair.1)),
            ("label", Cells::Words(Box::new(|_| Cow::Borrowed("")))),
        ];
        sheet::save(&Sheet { rows: drawn.len(), columns }, &Target::of(path)?, output)
    }
}
