mod answers;
mod text;

use super::frame::{self, Frame, Sheet, share};
use crate::Ended;
use crate::hints::Usage;
use crate::output::Output;
use std::path::PathBuf;
use weigh::prevalence::words::Role;
use weigh::prevalence::{self, Hypotheses, Question, Rate};

/// Is it systemic? Say what share of those who could have lived it did, from a sheet of answers
///
/// The sheet (CSV or Parquet) has a row for everybody who was drawn: person, answer (yes, no,
/// declined, absent, unsure; also in Spanish), and where there is one: order or date, stratum,
/// cluster, interviewer, control, detail, kind. What can be said depends on how people were drawn;
/// without --drawn there are only the bounds that need no assumption. docs/prevalence.md has the
/// formulas.
#[derive(Debug, clap::Args)]
pub(crate) struct Prevalence {
    /// A sheet of answers, or - for standard input
    answers: PathBuf,
    /// Who could have lived it: how many persons, or a sheet that lists them
    #[arg(long, value_name = "N|FRAME.csv", allow_hyphen_values = true)]
    frame: String,
    /// How the people who were asked were drawn
    #[arg(long, value_enum, default_value_t = Drawn::Unknown)]
    drawn: Drawn,
    /// The persons of a stratum, where the frame is a number; once for each
    #[arg(long = "stratum", value_name = "NAME=N")]
    strata: Vec<String>,
    /// Which column has a role, where its header does not tell; - for none
    #[arg(long = "column", value_name = "ROLE=HEADER")]
    columns: Vec<String>,
    /// The confidence of all intervals
    #[arg(long, value_name = "SHARE", default_value = "95%", allow_hyphen_values = true)]
    level: String,
    /// A share up to this is isolated
    #[arg(long, value_name = "P0", requires = "systemic", allow_hyphen_values = true)]
    isolated: Option<String>,
    /// A share from this on is systemic
    #[arg(long, value_name = "P1", requires = "isolated", allow_hyphen_values = true)]
    systemic: Option<String>,
    /// How often the decision between the two may be wrong, either way
    #[arg(long, value_name = "A", default_value = "5%", allow_hyphen_values = true)]
    error: String,
    /// Of those known to have lived it, how many say yes (a/b, or a share taken as exact)
    #[arg(long, value_name = "A/B", allow_hyphen_values = true)]
    sensitivity: Option<String>,
    /// Of those known not to have lived it, how many say no; else the control question tells
    #[arg(long, value_name = "A/B", allow_hyphen_values = true)]
    specificity: Option<String>,
}

/// How people were drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Drawn {
    /// One after the other in random order, as `plan --draw` gives it; looks at any time are exact
    RandomOrder,
    /// A random sample whose size was fixed beforehand
    RandomSample,
    /// Clusters at random, and people in them; needs a column with the clusters
    Clusters,
    /// Those who came forward
    Volunteers,
    /// Not known
    Unknown,
}

impl From<Drawn> for prevalence::Drawn {
    fn from(drawn: Drawn) -> Self {
        match drawn {
            Drawn::RandomOrder => Self::RandomOrder,
            Drawn::RandomSample => Self::RandomSample,
            Drawn::Clusters => Self::Clusters,
            Drawn::Volunteers => Self::Volunteers,
            Drawn::Unknown => Self::Unknown,
        }
    }
}

pub(crate) fn run(arguments: &Prevalence, output: &mut Output) -> anyhow::Result<Ended> {
    let question = question(arguments)?;
    let roles: Vec<Role> = Role::all().collect();
    let sheet = Sheet::load(&arguments.answers, &roles, &arguments.columns, output)?;
    let frame = Frame::load(&arguments.frame, &arguments.columns, output)?;
    let sheets = [Some(&sheet), frame.sheet()];
    frame::check_headers(&arguments.columns, &sheets.into_iter().flatten().collect::<Vec<_>>())?;
    let drawn = arguments.drawn.into();
    if drawn == prevalence::Drawn::Clusters {
        sheet.needed(Role::Cluster)?;
    }
    let gathered = answers::gather(&sheet, &frame, drawn, &arguments.strata)?;
    gathered.notes.iter().for_each(|note| output.note(note));
    let found = prevalence::assess(&gathered.survey, &question);
    let found = found.map_err(|error| frame::refused(&error))?;
    match output.json {
        true => {
            let answers::Gathered { survey, strata, .. } = &gathered;
            output.json(&case::prevalence_to_wire(survey.drawn, strata, &question, &found))?;
        }
        false => text::print(&gathered, &question, &found, output)?,
    }
    Ok(Ended::Clean)
}

fn question(arguments: &Prevalence) -> anyhow::Result<Question> {
    let rate = |given: &Option<String>, what: &str| {
        given.as_deref().map(|given| rate(given, what)).transpose()
    };
    let hypotheses = match (&arguments.isolated, &arguments.systemic) {
        (Some(isolated), Some(systemic)) => Some(Hypotheses {
            isolated: share(isolated, "isolated")?,
            systemic: share(systemic, "systemic")?,
            error: share(&arguments.error, "error")?,
        }),
        _ => None,
    };
    Ok(Question {
        level: share(&arguments.level, "level")?,
        sensitivity: rate(&arguments.sensitivity, "sensitivity")?,
        specificity: rate(&arguments.specificity, "specificity")?,
        hypotheses,
    })
}

/// `45/50`, or a share.
fn rate(given: &str, what: &str) -> Result<Rate, Usage> {
    let Some((right, of)) = given.split_once('/') else {
        return Ok(Rate::Known(share(given, what)?));
    };
    let counts = right.trim().parse::<u32>().ok().zip(of.trim().parse::<u32>().ok());
    match counts.filter(|(right, of)| right <= of && *of > 0) {
        Some((right, of)) => Ok(Rate::Counted { right, of }),
        None => {
            let hint =
                "write it as RIGHT/CHECKED, such as 45/50: two counts, the first not greater";
            Err(Usage::new(format!("{given} is no {what}"), hint))
        }
    }
}
