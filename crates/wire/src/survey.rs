//! What became of the questions of a form, on the wire.

use crate::{DecodeError, Pair, pair, span, word};
use serde::{Deserialize, Serialize};

/// A question and what became of it in one submission.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// What names the submission.
    pub submission: String,
    /// Which turn of a group that repeats.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instance: Option<String>,
    /// Who answered.
    pub respondent: String,
    /// The characters of the respondent's name, where one is given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Pair>,
    /// The question as the file writes it.
    pub question: String,
    /// The characters of the question before the answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked: Option<Pair>,
    /// `answered`, `declined`, `unknown`, `not-asked` or `unanswered`.
    pub reply: String,
    /// The characters of the answer, or of the words that say why there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub span: Option<Pair>,
}

impl From<&model::Answer> for Answer {
    fn from(answer: &model::Answer) -> Self {
        Self {
            submission: answer.submission.to_string(),
            instance: answer.instance.as_deref().map(str::to_owned),
            respondent: answer.respondent.to_string(),
            name: answer.name.map(pair),
            question: answer.question.to_string(),
            asked: answer.asked.map(pair),
            reply: answer.reply.code().to_owned(),
            span: answer.span.map(pair),
        }
    }
}

impl TryFrom<&Answer> for model::Answer {
    type Error = DecodeError;

    fn try_from(answer: &Answer) -> Result<Self, DecodeError> {
        Ok(Self {
            submission: answer.submission.as_str().into(),
            instance: answer.instance.as_deref().map(Into::into),
            respondent: answer.respondent.as_str().into(),
            name: answer.name.map(span).transpose()?,
            question: answer.question.as_str().into(),
            asked: answer.asked.map(span).transpose()?,
            reply: word("reply", &answer.reply, model::Reply::from_code)?,
            span: answer.span.map(span).transpose()?,
        })
    }
}
