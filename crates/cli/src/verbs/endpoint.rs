//! A language model beside the path, at an endpoint that somebody named.

use crate::Ended;
use crate::hints::Usage;
use crate::output::{Output, counted, visible};
use case::{Endpoint, EndpointError, EndpointRules, Key, Lookup, SystemNames};
use extract::endpoint::{ModelName, Question, Questions, Taken, take};
use indicatif::{ProgressBar, ProgressStyle};
use model::{Reading, Statement};
use serde_json::json;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// No answer is longer: thousands of times what is asked for.
const LONGEST_ANSWER: usize = 4 << 20;

/// Whether a language model is to be asked, and where.
#[derive(Debug, clap::Args)]
#[command(next_help_heading = "A language model")]
pub(crate) struct Asked {
    /// Have a language model propose statements too: the address of an OpenAI-compatible server,
    /// such as http://127.0.0.1:8080 (llama.cpp) or http://127.0.0.1:11434 (Ollama)
    ///
    /// The text of the documents is sent there, so it must be this machine, unless --allow-host
    /// names the other one. What the model says is a proposal: words that do not stand in the text
    /// are refused and counted, what the path found stays as it is, and `weigh` counts no proposal
    /// that nobody accepted. Each names the model and the SHA-256 of what it was asked.
    #[arg(long, value_name = "URL")]
    model_endpoint: Option<String>,
    /// Which model, where the server has several
    #[arg(long, value_name = "NAME", requires = "model_endpoint")]
    model: Option<String>,
    /// The server may be this host, which is another machine: the text of the documents leaves
    /// yours
    #[arg(long, value_name = "HOST", requires = "model_endpoint")]
    allow_host: Option<String>,
    /// The server wants a key: take it from the first line of this file
    #[arg(long, value_name = "FILE", requires = "model_endpoint")]
    model_key_file: Option<PathBuf>,
    /// The server wants a key: take it from this variable of the environment
    #[arg(
        long,
        value_name = "VARIABLE",
        requires = "model_endpoint",
        conflicts_with = "model_key_file"
    )]
    model_key_env: Option<String>,
    /// How long to wait for each answer, in seconds
    #[arg(
        long,
        value_name = "SECONDS",
        requires = "model_endpoint",
        default_value_t = 120,
        value_parser = clap::value_parser!(u64).range(1..=3600)
    )]
    model_timeout: u64,
    /// Print what the model would be asked, and send nothing
    #[arg(long, requires = "model_endpoint", requires = "model")]
    dry_run: bool,
}

/// What the model is there for.
pub(crate) enum Model {
    /// It is asked.
    Asked(Box<Asking>),
    /// What it would be asked is printed.
    Shown(ModelName),
}

/// A model that is asked, and what came of it so far.
pub(crate) struct Asking {
    /// `None` once there was no answer.
    server: Option<(Endpoint, ModelName)>,
    tally: Tally,
}

/// What came of asking, in numbers.
#[derive(Debug, Default)]
struct Tally {
    added: usize,
    doubled: usize,
    refused: usize,
    /// Questions without an answer that can be used.
    unanswered: usize,
    /// Sentences too long to be asked about.
    left_out: usize,
    /// Documents about which nothing was asked, because the server was gone.
    unasked: usize,
}

impl Asked {
    /// The model, where one was asked for. Errs where that is not permitted; a server that does not
    /// answer is a warning, and the model is not asked.
    pub(crate) fn model(&self, output: &Output) -> anyhow::Result<Option<Model>> {
        let Some(address) = &self.model_endpoint else { return Ok(None) };
        let name = self.model.as_deref().map(ModelName::parse).transpose();
        let hint = "give --model the name that the server lists under /v1/models";
        let name = name.map_err(|error| Usage::new(error.to_string(), hint))?;
        if let Some(name) = name.as_ref().filter(|_| self.dry_run) {
            return Ok(Some(Model::Shown(name.clone())));
        }
        let server = match Endpoint::find(address, &names(), self.rules()?) {
            Ok(endpoint) => {
                let destination = visible(&endpoint.destination());
                output.note(&format!("the text of the documents goes to {destination}"));
                named(endpoint, name)
            }
            Err(error) if error.is_misuse() => return Err(misuse(&error).into()),
            Err(error) => Err(error.to_string()),
        };
        if let Err(reason) = &server {
            output.note(&format!("warning: the model is not asked: {}", visible(reason)));
        }
        let asking = Asking { server: server.ok(), tally: Tally::default() };
        Ok(Some(Model::Asked(Box::new(asking))))
    }

    fn rules(&self) -> anyhow::Result<EndpointRules> {
        Ok(EndpointRules {
            allow_host: self.allow_host.clone(),
            key: self.key()?,
            patience: Duration::from_secs(self.model_timeout),
            most: LONGEST_ANSWER,
        })
    }

    fn key(&self) -> anyhow::Result<Option<Key>> {
        let text = match (&self.model_key_file, &self.model_key_env) {
            (Some(file), _) => first_line(file)?,
            (None, Some(variable)) => std::env::var(variable).map_err(|_| {
                let message = format!("there is no variable {variable:?} with a key");
                Usage::new(message, "name the variable, not the key")
            })?,
            (None, None) => return Ok(None),
        };
        Ok(Some(Key::parse(&text).map_err(|error| misuse(&error))?))
    }
}

fn names() -> Arc<dyn Lookup> {
    Arc::new(SystemNames)
}

fn first_line(path: &Path) -> anyhow::Result<String> {
    use anyhow::Context;
    let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
    Ok(text.lines().next().unwrap_or_default().to_owned())
}

fn misuse(error: &EndpointError) -> Usage {
    let hint = match error {
        EndpointError::Away { .. } => "name that host only if it may read the documents",
        EndpointError::KeyInTheClear => "use https://, or a server on this machine",
        EndpointError::NoKey => "put the key, and nothing else, into the file or the variable",
        _ => "such as http://127.0.0.1:8080",
    };
    Usage::new(error.to_string(), hint)
}

/// The endpoint with the model that was named, or the only one that it has.
fn named(endpoint: Endpoint, name: Option<ModelName>) -> Result<(Endpoint, ModelName), String> {
    if let Some(name) = name {
        return Ok((endpoint, name));
    }
    let list = endpoint.models().map_err(|error| error.to_string())?;
    let only = ModelName::of_list(&list);
    let name = only.map_err(|error| format!("{error}; --model NAME says which to ask"))?;
    Ok((endpoint, name))
}

impl Model {
    /// What the model adds to what the path `found` in a reading.
    pub(crate) fn beside(
        &mut self,
        reading: &Reading,
        file: &str,
        found: &[Statement],
        output: &Output,
    ) -> Vec<Statement> {
        match self {
            Self::Asked(asking) => asking.beside(reading, file, found, output),
            Self::Shown(_) => Vec::new(),
        }
    }

    /// Says what came of asking.
    pub(crate) fn end(self, output: &Output) -> Ended {
        match self {
            Self::Asked(asking) => asking.tally.tell(output),
            Self::Shown(_) => Ended::Clean,
        }
    }
}

/// Prints what the model would be asked about a reading.
pub(crate) fn show(
    reading: &Reading,
    file: &str,
    model: &ModelName,
    output: &mut Output,
) -> anyhow::Result<()> {
    Questions::of(reading, model).questions.iter().try_for_each(|question| {
        let prompt = format!("sha256:{}", question.sha256());
        output.json(&json!({ "v": 1, "file": file, "prompt": prompt, "body": question.body() }))
    })
}

impl Asking {
    fn beside(
        &mut self,
        reading: &Reading,
        file: &str,
        found: &[Statement],
        output: &Output,
    ) -> Vec<Statement> {
        let Some((_, name)) = &self.server else {
            self.tally.unasked += 1;
            return Vec::new();
        };
        let name = name.clone();
        let Questions { questions, left_out } = Questions::of(reading, &name);
        let answers = self.answers(questions, file, output);
        let taken = take(reading, found, &name, &answers);
        self.tally.add(&taken, left_out);
        for warning in warnings(&taken, left_out) {
            output.note(&format!("warning: {}: {warning}", visible(file)));
        }
        taken.statements
    }

    /// The answers that came. A server that is gone is not asked again.
    fn answers(
        &mut self,
        questions: Vec<Question>,
        file: &str,
        output: &Output,
    ) -> Vec<(Question, Vec<u8>)> {
        let bar = bar(questions.len(), output);
        let mut left = questions.len();
        let mut answers = Vec::new();
        for question in questions {
            let Some((endpoint, _)) = &self.server else { break };
            match endpoint.complete(question.body()) {
                Ok(answer) => answers.push((question, answer)),
                Err(error) => {
                    let is_gone = error.is_outage();
                    let then = if is_gone { "; it is not asked again" } else { "" };
                    let reason = visible(&error.to_string());
                    let file = visible(file);
                    output.note(&format!("warning: {file}: the model: {reason}{then}"));
                    self.tally.unanswered += if is_gone { left } else { 1 };
                    self.server = self.server.take().filter(|_| !is_gone);
                }
            }
            left -= 1;
            bar.inc(1);
        }
        bar.finish_and_clear();
        answers
    }
}

/// What a reader of the statements should know of those that are not there.
fn warnings(taken: &Taken, left_out: usize) -> Vec<String> {
    let mut warnings: Vec<String> = taken
        .unusable
        .iter()
        .map(|reason| format!("an answer of the model cannot be used: {reason}"))
        .collect();
    if taken.refusals() > 0 {
        let reasons = taken.refused.iter().map(|(reason, count)| format!("{count} {reason}"));
        let reasons = reasons.collect::<Vec<_>>().join(", ");
        let refused = counted(taken.refusals(), "proposal", "proposals");
        warnings.push(format!("{refused} of the model refused: {reasons}"));
    }
    if left_out > 0 {
        let sentences = counted(left_out, "sentence", "sentences");
        warnings.push(format!("{sentences} too long to ask the model about"));
    }
    warnings
}

impl Tally {
    fn add(&mut self, taken: &Taken, left_out: usize) {
        self.added += taken.statements.len();
        self.doubled += taken.doubled;
        self.refused += taken.refusals();
        self.unanswered += taken.unusable.len();
        self.left_out += left_out;
    }

    fn tell(&self, output: &Output) -> Ended {
        let mut line = format!(
            "the model: {} added, {} said already, {} refused",
            counted(self.added, "proposal", "proposals"),
            self.doubled,
            self.refused
        );
        let troubles = [
            (self.unanswered, "question", "questions", "without a usable answer"),
            (self.left_out, "sentence", "sentences", "too long to ask about"),
            (self.unasked, "document", "documents", "not asked about"),
        ];
        for (count, one, many, what) in troubles.into_iter().filter(|trouble| trouble.0 > 0) {
            line.push_str(&format!("; {} {what}", counted(count, one, many)));
        }
        output.note(&line);
        let is_clean = self.refused + self.unanswered + self.left_out + self.unasked == 0;
        if is_clean { Ended::Clean } else { Ended::WithFindings }
    }
}

/// Hidden in a pipe and with `--quiet`.
fn bar(questions: usize, output: &Output) -> ProgressBar {
    if output.quiet || questions < 2 {
        return ProgressBar::hidden();
    }
    let template = "asking {bar:30} {pos}/{len} parts, {eta} left";
    let style = ProgressStyle::with_template(template);
    ProgressBar::new(questions as u64)
        .with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}
