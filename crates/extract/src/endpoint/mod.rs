//! What a language model proposes, where somebody named an endpoint for one: the questions that it
//! is asked, and what is taken of its answers.
//!
//! The model only points: at a sentence, at words in it, at a stance and a basis from closed lists.
//! No word of its own gets into a statement; what it points at and is not there is refused. Its
//! statements stand beside those of the path and change none of them, and each says by
//! `proposed_by` which model proposed it and which question it was asked. They weigh nothing until
//! somebody accepts them.
//!
//! Nothing here asks over the network: questions go out as text, and answers come in as bytes.

mod answer;
mod name;
mod question;
mod taken;
#[cfg(test)]
mod tests;

pub use answer::{Refusal, Unusable};
pub use name::{BadName, ModelName, NoName};
pub use question::{Question, Questions};
pub use taken::{Taken, take};

/// Whether a statement with this `proposed_by` is what a language model proposed.
pub fn is_proposal(proposed_by: &str) -> bool {
    proposed_by.split(' ').any(|word| word.starts_with(MODEL))
}

/// What stands before the name of the model in `proposed_by`; names have no white space.
const MODEL: &str = "model/";

/// `extract/VERSION model/NAME prompt/sha256:…`.
fn proposed_by(model: &ModelName, question: &Question) -> String {
    format!("{} {MODEL}{} prompt/sha256:{}", crate::VERSION, model.as_str(), question.sha256())
}
