//! Is it systemic, on the wire.

use serde::Serialize;

/// All that `prevalence` says.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Prevalence {
    /// The version of the shape.
    pub v: u32,
    /// The persons of the frame.
    pub frame: u32,
    /// How people were drawn: `random-order`, `random-sample`, `clusters`, `volunteers` or `unknown`.
    pub drawn: &'static str,
    /// The confidence of every interval.
    pub level: f64,
    /// What was answered.
    pub answers: Answers,
    /// Who would say yes, without any assumption.
    pub bounds: Range,
    /// The same among those who were drawn.
    pub among_drawn: Option<Range>,
    /// For a random order.
    pub sequence: Option<Steps>,
    /// For people drawn at random without strata.
    pub fixed: Option<Once>,
    /// For people drawn at random with strata.
    pub strata: Option<Strata>,
    /// For people drawn by clusters.
    pub clustered: Option<Clustered>,
    /// What clusters and interviewers do.
    pub design_effects: Effects,
    /// The decision; `null` where none was asked for, or none follows.
    pub decision: Option<Decided>,
    /// What was lived, where error rates are known.
    pub misreporting: Option<Misreported>,
    /// The control question.
    pub control: Option<Controlled>,
    /// The detail that was held back.
    pub detail: Option<Detailed>,
    /// The kinds of what was told.
    pub saturation: Option<Saturated>,
    /// What all of it rests on, in words.
    pub assumptions: Vec<&'static str>,
}

/// What was answered.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Answers {
    /// All who were drawn.
    pub drawn: u32,
    /// Said yes.
    pub yes: u32,
    /// Said no.
    pub no: u32,
    /// Declined.
    pub declined: u32,
    /// Were not found.
    pub absent: u32,
    /// Do not know.
    pub unsure: u32,
    /// The share that said yes or no.
    pub response_rate: f64,
}

/// Persons of the frame and the shares that they are.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Range {
    /// The least number of persons.
    pub least: u32,
    /// The greatest.
    pub most: u32,
    /// The least share.
    pub low: f64,
    /// The greatest.
    pub high: f64,
}

/// A confidence sequence.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Steps {
    /// Who would say yes, at the last look.
    pub say_yes: Range,
    /// Who would have a yes to say, whatever those who were silent had to say.
    pub whatever: Option<Range>,
    /// Whether at some look no number fitted all looks before.
    pub broken: bool,
    /// Each look.
    pub steps: Vec<Step>,
    /// Each look at `whatever`.
    pub steps_whatever: Option<Vec<Step>>,
}

/// The state after one interview more.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Step {
    /// How many were asked so far.
    pub asked: u32,
    /// How many of them count as yes.
    pub yes: u32,
    /// The least number of the frame.
    pub least: u32,
    /// The greatest.
    pub most: u32,
}

/// The interval of a fixed number of interviews.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Once {
    /// Between both ends.
    pub two_sided: Range,
    /// At least so many.
    pub at_least: Side,
    /// At most so many.
    pub at_most: Side,
}

/// One end, where only that is asked.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Side {
    /// Persons of the frame.
    pub persons: u32,
    /// The share that they are.
    pub share: f64,
}

/// Over all strata.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Strata {
    /// Each stratum.
    pub strata: Vec<Stratum>,
    /// The estimate of the share.
    pub share: Option<f64>,
    /// Its standard error.
    pub standard_error: Option<f64>,
    /// The interval.
    pub range: Range,
}

/// One stratum.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Stratum {
    /// What it is called.
    pub name: String,
    /// Its persons.
    pub persons: u32,
    /// Those who were drawn.
    pub drawn: u32,
    /// Those who said yes or no.
    pub answered: u32,
    /// Those who said yes.
    pub yes: u32,
}

/// The approximate interval of people drawn by clusters.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Clustered {
    /// The share of yes.
    pub share: f64,
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
    /// The number of interviews that it goes by.
    pub effective: f64,
}

/// What clusters and interviewers do to a number of interviews.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Effects {
    /// Of clusters.
    pub cluster: Option<Effect>,
    /// Of interviewers.
    pub interviewer: Option<Effect>,
}

/// What groups do to a number of interviews.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Effect {
    /// How many groups have an answer.
    pub groups: u32,
    /// The answers in them.
    pub answered: u32,
    /// Answers in a group, on average.
    pub mean_size: f64,
    /// The correlation within a group.
    pub correlation: Option<f64>,
    /// The variance over that of people drawn one by one.
    pub design_effect: Option<f64>,
    /// As many answers of people drawn one by one tell as much.
    pub effective: f64,
}

/// The decision between systemic and isolated.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Decided {
    /// A share up to this is isolated.
    pub isolated: f64,
    /// A share from this on is systemic.
    pub systemic: f64,
    /// The persons that are isolated at most.
    pub isolated_at_most: u32,
    /// The persons that are systemic at least.
    pub systemic_at_least: u32,
    /// So many yes isolated allows for.
    pub isolated_yes_at_most: u32,
    /// So many systemic asks for.
    pub systemic_yes_at_least: u32,
    /// The probability of either error that is accepted.
    pub error: f64,
    /// Evidence from here on decides.
    pub threshold: f64,
    /// The e-value against isolated.
    pub e_against_isolated: f64,
    /// The e-value against systemic.
    pub e_against_systemic: f64,
    /// After how many interviews isolated was given up.
    pub no_longer_isolated: Option<u32>,
    /// After how many systemic was.
    pub no_longer_systemic: Option<u32>,
    /// `systemic`, `isolated`, `between` or `open`.
    pub verdict: &'static str,
    /// The e-values after each interview.
    pub steps: Vec<Evidence>,
}

/// The e-values after one interview more.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Evidence {
    /// How many were asked so far.
    pub asked: u32,
    /// Against isolated.
    pub against_isolated: f64,
    /// Against systemic.
    pub against_systemic: f64,
}

/// An estimate with its interval.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Estimate {
    /// The estimate.
    pub estimate: f64,
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// What was lived, where answers can be wrong.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Misreported {
    /// Yes of those who lived it.
    pub sensitivity: Estimate,
    /// No of those who did not.
    pub specificity: Estimate,
    /// The estimate of the share that lived it.
    pub share: Option<f64>,
    /// The persons who did.
    pub range: Range,
}

/// The control question.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Controlled {
    /// How many were asked.
    pub asked: u32,
    /// How many said yes all the same.
    pub yes: u32,
    /// The share of wrong yes.
    pub false_yes: Estimate,
}

/// What those who say yes know of a detail that was held back.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Detailed {
    /// Those who said yes and were asked for it.
    pub asked: u32,
    /// Those of them who knew it.
    pub known: u32,
    /// The share of true yes among the yes.
    pub true_yes: Estimate,
    /// The persons who would say yes and know it.
    pub yes_and_known: Option<Range>,
}

/// How much of what there is to tell has been told.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Saturated {
    /// Mentions of kinds.
    pub mentions: u32,
    /// Kinds that were mentioned.
    pub kinds: u32,
    /// Kinds that were mentioned once.
    pub once: u32,
    /// Kinds that were mentioned twice.
    pub twice: u32,
    /// The probability that the next mention is of a kind not heard before.
    pub unseen: Estimate,
    /// A bound on it without approximation.
    pub unseen_at_most: f64,
    /// How many kinds there are at least.
    pub kinds_at_least: f64,
    /// Its approximate interval.
    pub kinds_interval: Option<[f64; 2]>,
}

/// Is it systemic, by a list of the case and the answers of the people on it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Systemic {
    /// What follows, as the verb `prevalence` says it.
    #[serde(flatten)]
    pub prevalence: Prevalence,
    /// The list of everybody who could have lived it.
    pub list: FrameList,
    /// The document that holds the answers.
    pub document: String,
    /// The question.
    pub question: String,
    /// What the order of the interviews goes by: `time`, `column` or `rows`.
    pub order: &'static str,
    /// Who was asked.
    pub asked: Asked,
    /// What would settle it; `null` where nothing can be planned.
    pub plan: Option<Plan>,
}

/// A list that is a frame.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FrameList {
    /// What it is called.
    pub name: String,
    /// Its rows.
    pub rows: usize,
    /// The persons that they are.
    pub persons: usize,
}

/// Who was asked, submission by submission.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Asked {
    /// All submissions.
    pub submissions: usize,
    /// Persons of the frame among those who filled them in.
    pub in_frame: usize,
    /// Persons of the frame who filled in more than one.
    pub more_than_once: usize,
    /// Persons of the frame who said yes in one and no in another: they count as unsure.
    pub contradicting: usize,
    /// Persons of the frame who left the answer empty: they count as unsure.
    pub empty: usize,
    /// Persons of the frame to whom the question was not put: they count as unsure.
    pub passed_over: usize,
    /// Submissions of people who are not in the frame.
    pub not_in_frame: usize,
    /// Those of them who may be somebody in it.
    pub may_be_in_frame: usize,
    /// Submissions that give no whole name.
    pub without_name: usize,
}

/// What would settle it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Plan {
    /// Answers for intervals of a given width.
    pub margins: Vec<Margin>,
    /// Answers for the decision; `null` where the two shares are too near.
    pub decision: Option<ToDecide>,
}

/// Answers so that the interval reaches so far to either side.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Margin {
    /// Half of the width, as a share.
    pub margin: f64,
    /// Answers in all, of a random sample.
    pub answers: u32,
    /// Those that are wanting.
    pub more: u32,
}

/// Answers for the decision between systemic and isolated.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ToDecide {
    /// Answers in all, of a random sample of a size fixed beforehand.
    pub answers: u32,
    /// Those that are wanting.
    pub more: u32,
    /// From so many yes on it is systemic.
    pub systemic_from: u32,
    /// Asked one by one in random order: interviews on average, if as many lived it as is isolated at
    /// most.
    pub mean_if_isolated: f64,
    /// The same if as many did as is systemic at least.
    pub mean_if_systemic: f64,
}
