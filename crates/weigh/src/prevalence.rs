//! Is it systemic? Among the people who could have lived it, what share did, and what would settle
//! that. docs/prevalence.md has the formulas with their sources.
//!
//! [`assess`] takes who was asked and what each answered, and gives what follows: bounds without any
//! assumption (`Range::of_answers`), intervals that may be looked at at any time (`sequence`) or once
//! (`hypergeometric`), the decision between systemic and isolated (`decision`), and what errors in
//! answers (`misreport`) and clusters (`clusters`) take from it. `plan` says how many to ask, `draw`
//! whom. Nothing is given for which the way of drawing gives no reason.

mod assumptions;
mod clusters;
mod codes;
mod decision;
mod draw;
mod hypergeometric;
mod kinds;
mod misreport;
mod plan;
mod sequence;
mod strata;
mod tables;
pub mod words;

pub use assumptions::assumptions;
pub use draw::{Allocation, Drawing, Listed, allocate, draw};
pub use plan::{Aim, Ends, ForMargin, Test, ToDecide, for_margin, to_decide, to_rule_out};

use hypergeometric::Sample;
use misreport::Rates;
use sequence::Answers;
use tables::Tables;

/// Tables are made for as many persons as a frame has; larger ones are refused.
pub const MOST_PERSONS: u32 = 1_000_000;

/// What somebody who was drawn answered, or why there is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// It happened to this person.
    Yes,
    /// It did not.
    No,
    /// Asked, and no answer was given.
    Declined,
    /// Drawn, and not found.
    Absent,
    /// Asked, and the person does not know.
    Unsure,
}

/// One person who was drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interview {
    /// What came of it.
    pub answer: Answer,
    /// The number of the stratum, from 0.
    pub stratum: usize,
    /// The number of the cluster in which the person was drawn.
    pub cluster: Option<usize>,
    /// The number of the interviewer.
    pub interviewer: Option<usize>,
    /// Whether the person said yes to a question whose answer is known to be no.
    pub control: Option<bool>,
    /// Whether the person knew a detail that was held back.
    pub detail: Option<bool>,
    /// The numbers of the kinds of what the person told.
    pub kinds: Vec<usize>,
}

/// How people were drawn, as the one who drew them says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Drawn {
    /// One after the other in random order (with strata: random within each), in which they stand.
    RandomOrder,
    /// A random sample of a size fixed beforehand (with strata: of each), in whatever order.
    RandomSample,
    /// Clusters at random, and people in them.
    Clusters,
    /// Who came forward.
    Volunteers,
    /// Not said.
    Unknown,
}

/// Who could have lived it, who was drawn, and what was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Survey {
    /// How many persons each stratum of the frame has; one where there are no strata.
    pub strata: Vec<u32>,
    /// All who were drawn, in the order in which they were.
    pub interviews: Vec<Interview>,
    /// How they were drawn.
    pub drawn: Drawn,
}

/// A share that is known, or was counted where the truth is known.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Rate {
    /// Taken as exact.
    Known(f64),
    /// Right in so many of so many.
    Counted {
        /// How many were right.
        right: u32,
        /// How many were checked.
        of: u32,
    },
}

/// What is isolated, what is systemic, and how often it may be said wrongly.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hypotheses {
    /// A share up to this is isolated.
    pub isolated: f64,
    /// A share from this on is systemic.
    pub systemic: f64,
    /// The probability of either error that is accepted.
    pub error: f64,
}

/// What is asked of a survey.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Question {
    /// The confidence of every interval, such as .95.
    pub level: f64,
    /// The share of those who lived it who say yes.
    pub sensitivity: Option<Rate>,
    /// The share of those who did not live it who say no; where it is not given, the control
    /// question gives it.
    pub specificity: Option<Rate>,
    /// What to decide between.
    pub hypotheses: Option<Hypotheses>,
}

/// Numbers of persons of a frame, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Range {
    /// The least.
    pub least: u32,
    /// The greatest.
    pub most: u32,
    /// The persons of the frame.
    pub of: u32,
}

/// What was answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// All who were drawn.
    pub drawn: u32,
    /// Yes.
    pub yes: u32,
    /// No.
    pub no: u32,
    /// Declined.
    pub declined: u32,
    /// Not found.
    pub absent: u32,
    /// Does not know.
    pub unsure: u32,
}

/// The state after one interview more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// How many were drawn so far.
    pub asked: u32,
    /// How many of them count as yes.
    pub yes: u32,
    /// How many of the frame would.
    pub range: Range,
    /// No number fits this look and those before: the range is that of this look alone, and the
    /// order was not random, or this is one of the rare samples that the level allows for.
    pub broken: bool,
}

/// A confidence sequence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sequence {
    /// How many of the frame would say yes.
    pub say_yes: Vec<Look>,
    /// How many would have a yes to say, whatever those who did not answer had to say: where there
    /// are any.
    pub whatever: Option<Vec<Look>>,
}

/// The interval of a sample whose size was fixed beforehand, whatever those who did not answer had
/// to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fixed {
    /// Between both ends.
    pub two_sided: Range,
    /// At least so many, where only that is asked.
    pub at_least: u32,
    /// At most so many, where only that is asked.
    pub at_most: u32,
}

/// The estimate over strata and the interval that is exact for them together.
#[derive(Debug, Clone, PartialEq)]
pub struct Stratified {
    /// What each stratum gives.
    pub strata: Vec<StratumShare>,
    /// The estimate of the share, where every stratum has an answer.
    pub share: Option<f64>,
    /// Its standard error, where every stratum has two answers.
    pub standard_error: Option<f64>,
    /// The persons of the frame who would say yes, whatever those who did not answer had to say.
    pub range: Range,
}

/// One stratum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StratumShare {
    /// Its persons.
    pub size: u32,
    /// Those who were drawn.
    pub drawn: u32,
    /// Those who answered yes or no.
    pub answered: u32,
    /// Those who said yes.
    pub yes: u32,
}

/// What clusters do to a number of interviews.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DesignEffect {
    /// How many clusters have an answer.
    pub clusters: u32,
    /// The answers in them.
    pub answered: u32,
    /// Answers in a cluster, on average.
    pub mean_size: f64,
    /// The correlation of answers within a cluster; `None` where it cannot be told.
    pub correlation: Option<f64>,
    /// The variance over that of people drawn one by one; `None` where it cannot be told.
    pub effect: Option<f64>,
    /// As many answers of people drawn one by one tell as much.
    pub effective: f64,
}

/// The interval of people drawn by clusters: approximate.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ClusterInterval {
    /// The share of yes.
    pub share: f64,
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
    /// The number of interviews that it goes by.
    pub effective: f64,
}

/// What the evidence says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It is not isolated.
    Systemic,
    /// It is not systemic.
    Isolated,
    /// It is neither.
    Between,
    /// The evidence is not enough for either.
    Open,
}

/// The decision between systemic and isolated.
#[derive(Debug, Clone, PartialEq)]
pub struct Decision {
    /// What was asked.
    pub hypotheses: Hypotheses,
    /// Isolated are so many persons of the frame or fewer.
    pub isolated_at_most: u32,
    /// Systemic are so many or more.
    pub systemic_at_least: u32,
    /// So many yes of the frame isolated allows for: more than those who lived it where answers can be
    /// wrong.
    pub isolated_yes_at_most: u32,
    /// So many systemic asks for.
    pub systemic_yes_at_least: u32,
    /// Evidence from here on decides; a part of the error is kept for the rates where answers can be
    /// wrong.
    pub threshold: f64,
    /// The e-value against isolated after each interview, 1e100 where the answers rule it out; only
    /// the last where the order says nothing.
    pub against_isolated: Vec<f64>,
    /// The e-value against systemic.
    pub against_systemic: Vec<f64>,
    /// After how many interviews isolated was given up.
    pub no_longer_isolated: Option<u32>,
    /// After how many interviews systemic was given up.
    pub no_longer_systemic: Option<u32>,
    /// What follows.
    pub verdict: Verdict,
}

/// An error rate with its interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RateInterval {
    /// The estimate.
    pub estimate: f64,
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// What was lived, where answers can be wrong.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Misreporting {
    /// Yes of those who lived it.
    pub sensitivity: RateInterval,
    /// No of those who did not.
    pub specificity: RateInterval,
    /// The estimate of the share that lived it, where somebody answered.
    pub share: Option<f64>,
    /// The persons who lived it: at all times where the order was random, else for this sample.
    pub range: Range,
}

/// Answers to a question whose answer is known to be no.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Control {
    /// How many were asked.
    pub asked: u32,
    /// How many said yes all the same.
    pub yes: u32,
    /// The share of wrong yes.
    pub rate: RateInterval,
}

/// What those who say yes know of a detail that was held back.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Detail {
    /// Those who said yes and were asked for it.
    pub asked: u32,
    /// Those of them who knew it.
    pub known: u32,
    /// The share of true yes among the yes, if only and all those who lived it know it.
    pub rate: RateInterval,
    /// The persons who would say yes and know it; `None` where people were not drawn at random.
    pub range: Option<Range>,
}

/// How much of what there is to tell has been told.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Saturation {
    /// Mentions of kinds.
    pub mentions: u32,
    /// Kinds that were mentioned.
    pub kinds: u32,
    /// Kinds that were mentioned once.
    pub once: u32,
    /// Kinds that were mentioned twice.
    pub twice: u32,
    /// The probability that the next mention is of a kind not heard before: the estimate, and its
    /// approximate interval.
    pub unseen: (f64, f64, f64),
    /// A bound on it that holds for every number of mentions.
    pub unseen_at_most: f64,
    /// How many kinds there are at least, with its approximate interval where there is one.
    pub chao: (f64, Option<(f64, f64)>),
}

/// All that follows from a survey. What its way of drawing gives no reason for is `None`.
#[derive(Debug, Clone, PartialEq)]
pub struct Prevalence {
    /// What was answered.
    pub tally: Tally,
    /// The persons of the frame who would say yes, without any assumption.
    pub bounds: Range,
    /// The share of yes among those who were drawn, whatever those who did not answer had to say.
    pub among_drawn: Option<Range>,
    /// For a random order.
    pub sequence: Option<Sequence>,
    /// For a random order or sample without strata.
    pub fixed: Option<Fixed>,
    /// For a random order or sample with strata.
    pub stratified: Option<Stratified>,
    /// For people drawn by clusters.
    pub clustered: Option<ClusterInterval>,
    /// What the clusters do, where they are named.
    pub clusters: Option<DesignEffect>,
    /// What the interviewers do, where they are named.
    pub interviewers: Option<DesignEffect>,
    /// The decision, where it was asked for and people were drawn at random.
    pub decision: Option<Decision>,
    /// What was lived, where error rates are known and people were drawn at random.
    pub misreporting: Option<Misreporting>,
    /// The control question.
    pub control: Option<Control>,
    /// The detail.
    pub detail: Option<Detail>,
    /// The kinds.
    pub saturation: Option<Saturation>,
}

/// What is wrong with a survey, a question or a plan.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum PrevalenceError {
    /// Nobody could have lived it.
    #[error("the frame has no persons")]
    NoFrame,
    /// More persons than are reckoned with.
    #[error("the frame has {frame} persons and at most {MOST_PERSONS} are reckoned with")]
    LargeFrame {
        /// How many.
        frame: u32,
    },
    /// A stratum that there is not.
    #[error("interview {interview} names stratum {stratum}, which the frame does not have")]
    Stratum {
        /// The interview, from 1.
        interview: usize,
        /// The stratum, from 0.
        stratum: usize,
    },
    /// More people were drawn than there are.
    #[error("{drawn} persons were drawn of a stratum or frame of {size}")]
    SmallFrame {
        /// How many were drawn.
        drawn: u32,
        /// How many there are.
        size: u32,
    },
    /// No error rate.
    #[error(
        "{0:?} is no rate: it is a share from 0 to 1, or right answers of all that were checked"
    )]
    Rate(Rate),
    /// Rates with which a yes says nothing.
    #[error(
        "with sensitivity {sensitivity} and specificity {specificity} a yes is no more likely from \
         somebody who lived it than from somebody who did not; nothing can be concluded"
    )]
    NoInformation {
        /// Yes of those who lived it.
        sensitivity: f64,
        /// No of those who did not.
        specificity: f64,
    },
    /// Hypotheses that cannot be told apart.
    #[error(
        "isolated (at most {isolated}) and systemic (at least {systemic}) are not two different \
         numbers of persons of this frame"
    )]
    Hypotheses {
        /// The share up to which it is isolated.
        isolated: f64,
        /// The share from which it is systemic.
        systemic: f64,
    },
    /// Hypotheses that no plan tells apart.
    #[error("the two shares are so near that {interviews} interviews would be needed")]
    TooNear {
        /// By the normal approximation.
        interviews: u32,
    },
    /// An error that is none.
    #[error("{error} is no probability of error: it is above 0 and under .5")]
    Error {
        /// As given.
        error: f64,
    },
    /// A number that is no share.
    #[error("{share} is no {what}: it is a share between 0 and 1")]
    Share {
        /// What it was given for.
        what: &'static str,
        /// As given.
        share: f64,
    },
    /// A design effect under 1.
    #[error("{effect} is no design effect: clusters never tell more than people drawn one by one")]
    Effect {
        /// As given.
        effect: f64,
    },
    /// A number to draw that is none.
    #[error("{wanted} cannot be drawn from {frame}")]
    Draw {
        /// How many were wanted.
        wanted: u32,
        /// How many there are.
        frame: u32,
    },
    /// Somebody who stands in the frame twice.
    #[error("rows {} and {} of the frame are the same person", first + 1, second + 1)]
    Twice {
        /// The one row, from 0.
        first: usize,
        /// The other.
        second: usize,
    },
}

impl Range {
    /// Whether a number is in it.
    pub fn contains(&self, number: u32) -> bool {
        (self.least..=self.most).contains(&number)
    }

    /// As shares of the frame.
    pub fn shares(&self) -> (f64, f64) {
        let share = |number: u32| f64::from(number) / f64::from(self.of.max(1));
        (share(self.least), share(self.most))
    }

    /// What both allow.
    fn common(self, other: Self) -> Option<Self> {
        let (least, most) = (self.least.max(other.least), self.most.min(other.most));
        (least <= most).then_some(Self { least, most, of: self.of })
    }

    /// What so many yes and no leave possible for `of` persons (Manski 1989, section 1).
    fn of_answers(tally: &Tally, of: u32) -> Self {
        Self { least: tally.yes, most: of - tally.no, of }
    }
}

impl Answer {
    /// Whether it is yes or no.
    fn answered(self) -> Option<bool> {
        match self {
            Self::Yes => Some(true),
            Self::No => Some(false),
            Self::Declined | Self::Absent | Self::Unsure => None,
        }
    }
}

impl Drawn {
    /// Whether each person had the same chance, so that exact intervals have a reason.
    fn is_random(self) -> bool {
        matches!(self, Self::RandomOrder | Self::RandomSample)
    }
}

impl Survey {
    /// The persons of the frame.
    pub fn frame(&self) -> u32 {
        self.strata.iter().fold(0, |sum, size| sum.saturating_add(*size))
    }

    fn tally(&self) -> Tally {
        let mut tally = Tally::default();
        for interview in &self.interviews {
            tally.drawn += 1;
            *match interview.answer {
                Answer::Yes => &mut tally.yes,
                Answer::No => &mut tally.no,
                Answer::Declined => &mut tally.declined,
                Answer::Absent => &mut tally.absent,
                Answer::Unsure => &mut tally.unsure,
            } += 1;
        }
        tally
    }

    fn check(&self) -> Result<(), PrevalenceError> {
        plan::check_frame(self.frame())?;
        let mut drawn = vec![0; self.strata.len()];
        for (at, interview) in self.interviews.iter().enumerate() {
            let stratum = interview.stratum;
            let Some(drawn) = drawn.get_mut(stratum) else {
                return Err(PrevalenceError::Stratum { interview: at + 1, stratum });
            };
            *drawn += 1;
        }
        let over = drawn.into_iter().zip(&self.strata).find(|(drawn, size)| drawn > *size);
        over.map_or(Ok(()), |(drawn, size)| Err(PrevalenceError::SmallFrame { drawn, size: *size }))
    }

    /// What each counts as, where `counts` says what of an answer is a yes.
    fn answers(&self, counts: impl Fn(&Interview) -> bool) -> Answers {
        self.interviews.iter().map(|interview| (interview.stratum, counts(interview))).collect()
    }

    fn said(&self) -> Answers {
        self.answers(|interview| interview.answer == Answer::Yes)
    }

    /// Who did not answer counts as a yes.
    fn perhaps(&self) -> Answers {
        self.answers(|interview| interview.answer != Answer::No)
    }

    fn groups(&self, of: impl Fn(&Interview) -> Option<usize>) -> Vec<(usize, bool)> {
        let one = |interview: &Interview| Some((of(interview)?, interview.answer.answered()?));
        self.interviews.iter().filter_map(one).collect()
    }
}

/// What a survey says.
///
/// # Errors
/// A survey that cannot be one, a level that is none, error rates with which answers say nothing,
/// and hypotheses that are not two.
pub fn assess(survey: &Survey, question: &Question) -> Result<Prevalence, PrevalenceError> {
    survey.check()?;
    let Question { level, .. } = *question;
    if !(level > 0.0 && level < 1.0) {
        return Err(PrevalenceError::Share { what: "confidence", share: level });
    }
    let error = 1.0 - level;
    let tables = Tables::up_to(survey.frame());
    let (tally, frame) = (survey.tally(), survey.frame());
    let drawn = survey.drawn;
    let is_random = drawn.is_random();
    let has_strata = survey.strata.len() > 1;
    let clusters = survey.groups(|interview| interview.cluster);
    let control = control(survey, error);
    let rates = rates(survey, question, control.as_ref());
    let effect = |groups: Vec<(usize, bool)>| {
        (!groups.is_empty()).then(|| clusters::effect(groups.into_iter()))
    };
    Ok(Prevalence {
        tally,
        bounds: Range::of_answers(&tally, frame),
        among_drawn: (tally.drawn > 0).then(|| Range::of_answers(&tally, tally.drawn)),
        sequence: (drawn == Drawn::RandomOrder).then(|| sequence(&tables, survey, &tally, error)),
        fixed: (is_random && !has_strata).then(|| fixed(&tables, survey, &tally, error)),
        stratified: (is_random && has_strata).then(|| strata::estimate(&tables, survey, error)),
        clustered: match drawn {
            Drawn::Clusters => clusters::interval(clusters.iter().copied(), error),
            _ => None,
        },
        clusters: effect(clusters),
        interviewers: effect(survey.groups(|interview| interview.interviewer)),
        decision: decision(&tables, survey, question, rates)?,
        misreporting: misreporting(&tables, survey, question, rates)?,
        control,
        detail: detail(&tables, survey, error),
        saturation: saturation(survey, error),
    })
}

fn sequence(tables: &Tables, survey: &Survey, tally: &Tally, error: f64) -> Sequence {
    let looks = |answers: &Answers, error| sequence::looks(tables, &survey.strata, answers, error);
    let silent = tally.drawn > tally.yes + tally.no;
    let whatever = silent.then(|| {
        let low = looks(&survey.said(), error / 2.0);
        let high = looks(&survey.perhaps(), error / 2.0);
        let both = |(low, high): (Look, Look)| Look {
            range: Range { most: high.range.most.max(low.range.least), ..low.range },
            broken: low.broken || high.broken,
            ..low
        };
        low.into_iter().zip(high).map(both).collect()
    });
    Sequence { say_yes: looks(&survey.said(), error), whatever }
}

/// The samples in which who did not answer counts as no, and as yes.
fn samples(survey: &Survey, tally: &Tally) -> (Sample, Sample) {
    let sample = |yes| Sample { size: survey.frame(), drawn: tally.drawn, yes };
    (sample(tally.yes), sample(tally.drawn - tally.no))
}

fn fixed(tables: &Tables, survey: &Survey, tally: &Tally, error: f64) -> Fixed {
    let (said, perhaps) = samples(survey, tally);
    let least = hypergeometric::lower(tables, said, error / 2.0);
    let most = hypergeometric::upper(tables, perhaps, error / 2.0);
    Fixed {
        two_sided: Range { least, most, of: survey.frame() },
        at_least: hypergeometric::lower(tables, said, error),
        at_most: hypergeometric::upper(tables, perhaps, error),
    }
}

fn decision(
    tables: &Tables,
    survey: &Survey,
    question: &Question,
    rates: Option<Rates>,
) -> Result<Option<Decision>, PrevalenceError> {
    let Some(hypotheses) = question.hypotheses else { return Ok(None) };
    hypotheses.counts(survey.frame())?;
    if !survey.drawn.is_random() {
        return Ok(None);
    }
    let is_ordered = survey.drawn == Drawn::RandomOrder;
    let answers = (&survey.said(), &survey.perhaps());
    let wrong = rates.filter(|rates| !rates.are_perfect());
    let wrong = wrong.map(|rates| rates.with_error(hypotheses.error)).transpose()?;
    let strata = &survey.strata;
    decision::decide(tables, strata, answers, &hypotheses, is_ordered, wrong.as_ref()).map(Some)
}

/// The rates of errors that are taken in. Where nothing is corrected, the control question alone
/// gives none.
fn rates(survey: &Survey, question: &Question, control: Option<&Control>) -> Option<Rates> {
    let counted =
        |control: &Control| Rate::Counted { right: control.asked - control.yes, of: control.asked };
    let control = control.filter(|_| survey.drawn.is_random()).map(counted);
    let specificity = question.specificity.or(control);
    if question.sensitivity.is_none() && specificity.is_none() {
        return None;
    }
    Some(Rates {
        sensitivity: question.sensitivity.unwrap_or(Rate::Known(1.0)),
        specificity: specificity.unwrap_or(Rate::Known(1.0)),
        grows: question.specificity.is_none() && survey.drawn == Drawn::RandomOrder,
    })
}

/// The interval of persons who would say yes that the way of drawing allows for.
fn say_yes(tables: &Tables, survey: &Survey, error: f64) -> Option<Range> {
    let tally = survey.tally();
    let frame = survey.frame();
    match survey.drawn {
        Drawn::RandomOrder => {
            let sequence = sequence(tables, survey, &tally, error);
            let looks = sequence.whatever.unwrap_or(sequence.say_yes);
            Some(looks.last().map_or(Range { least: 0, most: frame, of: frame }, |look| look.range))
        }
        Drawn::RandomSample if survey.strata.len() > 1 => {
            Some(strata::estimate(tables, survey, error).range)
        }
        Drawn::RandomSample => Some(fixed(tables, survey, &tally, error).two_sided),
        Drawn::Clusters | Drawn::Volunteers | Drawn::Unknown => None,
    }
}

fn misreporting(
    tables: &Tables,
    survey: &Survey,
    question: &Question,
    rates: Option<Rates>,
) -> Result<Option<Misreporting>, PrevalenceError> {
    let Some(rates) = rates else { return Ok(None) };
    let within = rates.with_error(1.0 - question.level)?;
    let Some(said) = say_yes(tables, survey, within.error) else { return Ok(None) };
    let said_yes = strata::share(survey);
    Ok(Some(Misreporting {
        sensitivity: within.sensitivity,
        specificity: within.specificity,
        share: said_yes.map(|said_yes| rates.share(said_yes)),
        range: within.lived(said),
    }))
}

/// The share of those for whom something holds among those of whom it is known.
fn counted(known: impl Iterator<Item = bool>, error: f64) -> Option<(u32, u32, RateInterval)> {
    let (asked, yes) =
        known.fold((0_u32, 0_u32), |(asked, yes), holds| (asked + 1, yes + u32::from(holds)));
    let (low, high) = crate::special::clopper_pearson(yes.into(), asked.into(), error);
    let rate = RateInterval { estimate: f64::from(yes) / f64::from(asked), low, high };
    (asked > 0).then_some((asked, yes, rate))
}

fn control(survey: &Survey, error: f64) -> Option<Control> {
    let known = survey.interviews.iter().filter_map(|interview| interview.control);
    let (asked, yes, rate) = counted(known, error)?;
    Some(Control { asked, yes, rate })
}

fn detail(tables: &Tables, survey: &Survey, error: f64) -> Option<Detail> {
    let yes = survey.interviews.iter().filter(|interview| interview.answer == Answer::Yes);
    let (asked, known, rate) = counted(yes.filter_map(|interview| interview.detail), error)?;
    let told = |interview: &Interview| {
        let answer = match (interview.answer, interview.detail) {
            (Answer::Yes, Some(true)) => Answer::Yes,
            // Who was not asked for the detail may know it.
            (Answer::Yes, None) => Answer::Unsure,
            _ => Answer::No,
        };
        Interview { answer, ..interview.clone() }
    };
    let interviews = survey.interviews.iter().map(told).collect();
    let knowing = Survey { interviews, strata: survey.strata.clone(), ..*survey };
    Some(Detail { asked, known, rate, range: say_yes(tables, &knowing, error) })
}

fn saturation(survey: &Survey, error: f64) -> Option<Saturation> {
    let has_kinds = survey.interviews.iter().any(|interview| !interview.kinds.is_empty());
    let mentions =
        || survey.interviews.iter().flat_map(|interview| interview.kinds.iter().copied());
    has_kinds.then(|| kinds::saturation(mentions(), error))
}

#[cfg(test)]
mod tests;
