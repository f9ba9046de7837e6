use super::frame::{self, Frame, Sheet, Strata, percent, share};
use super::sheet::{Cells, Sheet as Table, Target, save};
use crate::Ended;
use crate::hints::Usage;
use crate::output::{Output, counted};
use serde::Serialize;
use std::borrow::Cow;
use weigh::prevalence::words::Role;
use weigh::prevalence::{
    self, Aim, Allocation, Drawing, Ends, ForMargin, Hypotheses, Listed, Test, ToDecide,
};

/// How many interviews would settle it, and whom to ask in which order
///
/// Without --draw: how many answers an interval of a given width needs, how many tell systemic from
/// isolated, and how many without a single yes rule a share out. With --draw: people of the frame in
/// a random order that anybody can check, as CSV. docs/prevalence.md has the formulas.
#[derive(Debug, clap::Args)]
pub(crate) struct Plan {
    /// Who could have lived it: how many persons, or a sheet that lists them
    #[arg(value_name = "N|FRAME.csv", allow_hyphen_values = true)]
    frame: String,
    /// How far an interval may reach to either side; several with commas
    #[arg(long, value_name = "SHARE", default_value = "5%,3%,2%", allow_hyphen_values = true)]
    margin: String,
    /// The share that is expected; one half asks for most interviews
    #[arg(long, value_name = "SHARE", default_value = "50%", allow_hyphen_values = true)]
    share: String,
    /// The confidence of the intervals
    #[arg(long, value_name = "SHARE", default_value = "95%", allow_hyphen_values = true)]
    level: String,
    /// How many times more interviews clusters ask for (`prevalence` estimates it)
    #[arg(long, value_name = "X", default_value_t = 1.0, allow_hyphen_values = true)]
    design_effect: f64,
    /// The share of those asked who are expected to answer
    #[arg(long, value_name = "SHARE", default_value = "100%", allow_hyphen_values = true)]
    response: String,
    /// A share up to this is isolated
    #[arg(long, value_name = "P0", requires = "systemic", allow_hyphen_values = true)]
    isolated: Option<String>,
    /// A share from this on is systemic
    #[arg(long, value_name = "P1", requires = "isolated", allow_hyphen_values = true)]
    systemic: Option<String>,
    /// How often the decision between the two may be wrong, either way
    #[arg(long, value_name = "A", default_value = "5%", allow_hyphen_values = true)]
    error: String,
    /// How many must all say no before this share is ruled out
    #[arg(long, value_name = "SHARE", allow_hyphen_values = true)]
    rule_out: Option<String>,
    /// Draw so many people of the frame, which must be a list
    #[arg(long, value_name = "N", requires = "seed", allow_hyphen_values = true)]
    draw: Option<String>,
    /// Any words or figures that fix the order: throw dice before witnesses
    #[arg(long, requires = "draw")]
    seed: Option<String>,
    /// How the number is shared out over the strata of the list
    #[arg(long, value_enum, default_value_t = Shares::Proportional, requires = "draw")]
    allocation: Shares,
    /// Which column has a role (person, stratum), where its header does not tell; - for none
    #[arg(long = "column", value_name = "ROLE=HEADER")]
    columns: Vec<String>,
}

/// How a number is shared out over strata.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Shares {
    /// As many of each as its part of the frame
    Proportional,
    /// As many of each
    Equal,
}

pub(crate) fn run(arguments: &Plan, output: &mut Output) -> anyhow::Result<Ended> {
    let frame = Frame::load(&arguments.frame, &arguments.columns, output)?;
    frame::check_headers(&arguments.columns, &frame.sheet().into_iter().collect::<Vec<_>>())?;
    match (&arguments.draw, &arguments.seed) {
        (Some(wanted), Some(seed)) => draw(arguments, &frame, wanted, seed, output)?,
        _ => {
            let figures = Figures::of(arguments, frame.size())?;
            match output.json {
                true => output.json(&figures)?,
                false => figures.print(output)?,
            }
        }
    }
    Ok(Ended::Clean)
}

/// How many.
#[derive(Debug, Serialize)]
struct Figures {
    v: u32,
    frame: u32,
    level: f64,
    share: f64,
    design_effect: f64,
    response: f64,
    margins: Vec<Margin>,
    decision: Option<Deciding>,
    rule_out: Option<RuleOut>,
}

#[derive(Debug, Serialize)]
struct Margin {
    margin: f64,
    endless: f64,
    answers: u32,
    to_draw: Option<u32>,
}

#[derive(Debug, Serialize)]
struct RuleOut {
    share: f64,
    answers: u32,
}

#[derive(Debug, Serialize)]
struct Deciding {
    isolated: f64,
    systemic: f64,
    error: f64,
    fixed: u32,
    fixed_exact: Design,
    fixed_exact_endless: Design,
    sequential_if_isolated: Ending,
    sequential_if_systemic: Ending,
}

#[derive(Debug, Serialize)]
struct Design {
    answers: u32,
    systemic_from: u32,
    wrongly_systemic: f64,
    wrongly_isolated: f64,
}

#[derive(Debug, Serialize)]
struct Ending {
    yes_in_frame: u32,
    mean: f64,
    median: u32,
    nine_of_ten: u32,
    says_systemic: f64,
    says_isolated: f64,
}

impl From<ForMargin> for Margin {
    fn from(found: ForMargin) -> Self {
        let ForMargin { margin, endless, answers, to_draw } = found;
        Self { margin, endless, answers, to_draw }
    }
}

impl From<Test> for Design {
    fn from(test: Test) -> Self {
        let Test { asked, systemic_from, wrongly_systemic, wrongly_isolated } = test;
        Self { answers: asked, systemic_from, wrongly_systemic, wrongly_isolated }
    }
}

impl From<Ends> for Ending {
    fn from(ends: Ends) -> Self {
        let Ends { yes_in_frame, mean, median, nine_of_ten, systemic, isolated } = ends;
        Self {
            yes_in_frame,
            mean,
            median,
            nine_of_ten,
            says_systemic: systemic,
            says_isolated: isolated,
        }
    }
}

impl Deciding {
    fn of(hypotheses: &Hypotheses, found: ToDecide) -> Self {
        let [isolated, systemic] = found.sequential;
        Self {
            isolated: hypotheses.isolated,
            systemic: hypotheses.systemic,
            error: hypotheses.error,
            fixed: found.normal,
            fixed_exact: found.finite.into(),
            fixed_exact_endless: found.endless.into(),
            sequential_if_isolated: isolated.into(),
            sequential_if_systemic: systemic.into(),
        }
    }
}

impl Figures {
    fn of(arguments: &Plan, frame: u32) -> anyhow::Result<Self> {
        let aim = Aim {
            frame,
            share: share(&arguments.share, "share")?,
            level: share(&arguments.level, "level")?,
            effect: arguments.design_effect,
            response: share(&arguments.response, "response")?,
        };
        let refused = |error| frame::refused(&error);
        let margin = |text: &str| -> anyhow::Result<Margin> {
            let found = prevalence::for_margin(&aim, share(text, "margin")?);
            Ok(found.map_err(refused)?.into())
        };
        let hypotheses = match (&arguments.isolated, &arguments.systemic) {
            (Some(isolated), Some(systemic)) => Some(Hypotheses {
                isolated: share(isolated, "isolated")?,
                systemic: share(systemic, "systemic")?,
                error: share(&arguments.error, "error")?,
            }),
            _ => None,
        };
        let decide = |hypotheses: Hypotheses| -> anyhow::Result<Deciding> {
            let found = prevalence::to_decide(frame, &hypotheses).map_err(refused)?;
            Ok(Deciding::of(&hypotheses, found))
        };
        let rule_out = |text: &String| -> anyhow::Result<RuleOut> {
            let share = share(text, "rule-out")?;
            let answers = prevalence::to_rule_out(&aim, share).map_err(refused)?;
            Ok(RuleOut { share, answers })
        };
        Ok(Self {
            v: 1,
            frame,
            level: aim.level,
            share: aim.share,
            design_effect: aim.effect,
            response: aim.response,
            margins: arguments.margin.split(',').map(margin).collect::<anyhow::Result<_>>()?,
            decision: hypotheses.map(decide).transpose()?,
            rule_out: arguments.rule_out.as_ref().map(rule_out).transpose()?,
        })
    }

    fn print(&self, output: &mut Output) -> anyhow::Result<()> {
        let persons = counted(self.frame as usize, "person", "persons");
        output.line(&output.strong(&format!(
            "{persons}, drawn at random; {} confidence, a share near {}",
            percent(self.level),
            percent(self.share)
        )))?;
        for margin in &self.margins {
            let reach = percent(margin.margin);
            let answers = counted(margin.answers as usize, "answer", "answers");
            let to_draw = match margin.to_draw {
                Some(to_draw) => format!("{to_draw} to draw"),
                None => "more than the frame has, of whom so few answer".to_owned(),
            };
            output.line(&format!("within {reach} either way: {answers}, {to_draw}"))?;
        }
        if let Some(found) = &self.rule_out {
            let answers = counted(found.answers as usize, "answer", "answers");
            output.line(&format!("{} ruled out: {answers}, all no", percent(found.share)))?;
        }
        self.decision.iter().try_for_each(|found| found.print(output))
    }
}

impl Deciding {
    fn print(&self, output: &mut Output) -> anyhow::Result<()> {
        output.line(&format!(
            "isolated (up to {}) or systemic (from {}), each wrong in {} at most:",
            percent(self.isolated),
            percent(self.systemic),
            percent(self.error)
        ))?;
        output.line(&format!("  by the usual formula {} answers", self.fixed))?;
        for (what, design) in [
            ("exactly, of this frame", &self.fixed_exact),
            ("exactly, of a frame without end", &self.fixed_exact_endless),
        ] {
            output.line(&format!(
                "  {what}: {} answers, systemic from {} yes on (wrong in {} and {})",
                design.answers,
                design.systemic_from,
                percent(design.wrongly_systemic),
                percent(design.wrongly_isolated)
            ))?;
        }
        for (what, ending) in
            [("isolated", &self.sequential_if_isolated), ("systemic", &self.sequential_if_systemic)]
        {
            output.line(&format!(
                "  asked one by one, if it is {what} ({} persons): {:.1} answers on average, {} in \
                 half of the cases, {} in nine of ten",
                ending.yes_in_frame, ending.mean, ending.median, ending.nine_of_ten
            ))?;
        }
        Ok(())
    }
}

/// People in their random order.
#[derive(Debug, Serialize)]
struct Drawn<'d> {
    v: u32,
    frame: u32,
    seed: &'d str,
    drawn: Vec<Person<'d>>,
}

#[derive(Debug, Serialize)]
struct Person<'d> {
    order: usize,
    person: &'d str,
    stratum: Option<&'d str>,
    ticket: &'d str,
}

fn draw(
    arguments: &Plan,
    frame: &Frame,
    wanted: &str,
    seed: &str,
    output: &mut Output,
) -> anyhow::Result<()> {
    let Some(sheet) = frame.sheet() else {
        let hint = "give a sheet with a row for everybody who could have lived it";
        return Err(Usage::new("people can only be drawn from a list", hint).into());
    };
    let Ok(wanted) = wanted.parse::<u32>() else {
        let hint = "give how many people to draw, such as 60";
        return Err(Usage::new(format!("{wanted} is no number of people"), hint).into());
    };
    let strata = Strata::of_list(sheet)?;
    let drawn = drawn(sheet, strata.as_ref(), wanted, arguments.allocation, seed)?;
    let persons = sheet.needed(Role::Person)?;
    let stratum = |drawing: &Drawing| {
        let strata = strata.as_ref()?;
        strata.names.get(*strata.of_row.get(drawing.at)?).map(String::as_str)
    };
    let people = (1..).zip(&drawn).map(|(order, drawing)| Person {
        order,
        person: persons.cells.get(drawing.at),
        stratum: stratum(drawing),
        ticket: &drawing.ticket,
    });
    let people: Vec<Person<'_>> = people.collect();
    match output.json {
        true => output.json(&Drawn { v: 1, frame: frame.size(), seed, drawn: people }),
        false => save(&table(&people, strata.is_some()), &Target::StandardOutput, output),
    }
}

/// A row for each person, in the order of the draw.
fn table<'p>(people: &'p [Person<'p>], has_strata: bool) -> Table<'p> {
    let cells = |text: fn(&Person<'p>) -> &'p str| {
        Cells::Words(Box::new(move |row| Cow::Borrowed(people.get(row).map_or("", text))))
    };
    let mut columns = vec![
        ("order", Cells::Whole(Box::new(|row| row as i64 + 1))),
        ("person", cells(|person| person.person)),
    ];
    if has_strata {
        columns.push(("stratum", cells(|person| person.stratum.unwrap_or_default())));
    }
    columns.push(("ticket", cells(|person| person.ticket)));
    Table { rows: people.len(), columns }
}

fn drawn(
    sheet: &Sheet,
    strata: Option<&Strata>,
    wanted: u32,
    shares: Shares,
    seed: &str,
) -> anyhow::Result<Vec<Drawing>> {
    let persons = sheet.needed(Role::Person)?;
    let stratum = |at: usize| strata.and_then(|strata| strata.of_row.get(at).copied()).unwrap_or(0);
    let listed = |(at, person)| Listed { person, stratum: stratum(at) };
    let frame: Vec<Listed<'_>> = persons.cells.iter().enumerate().map(listed).collect();
    let sizes = strata.map_or_else(|| vec![sheet.rows() as u32], |strata| strata.sizes.clone());
    let how = match shares {
        Shares::Proportional => Allocation::Proportional,
        Shares::Equal => Allocation::Equal,
    };
    let refused = |error| frame::refused(&error);
    let wanted = prevalence::allocate(&sizes, wanted, how).map_err(refused)?;
    prevalence::draw(&frame, seed, &wanted).map_err(refused)
}
