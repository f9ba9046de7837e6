//! Submissions of a form: who was asked what, and what became of each question.

use crate::Span;
use std::sync::Arc;

/// What became of a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reply {
    /// It was answered.
    Answered,
    /// The respondent declined to answer.
    Declined,
    /// The respondent does not know.
    Unknown,
    /// It was passed over, because it does not apply or for another reason that the form gives.
    NotAsked,
    /// Nothing stands there; whether it was asked is not known.
    Unanswered,
}

impl Reply {
    const ALL: [Self; 5] =
        [Self::Answered, Self::Declined, Self::Unknown, Self::NotAsked, Self::Unanswered];

    /// As it is written on the wire.
    pub fn code(self) -> &'static str {
        match self {
            Self::Answered => "answered",
            Self::Declined => "declined",
            Self::Unknown => "unknown",
            Self::NotAsked => "not-asked",
            Self::Unanswered => "unanswered",
        }
    }

    /// The reply with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reply| reply.code() == code)
    }
}

/// A question of a form and what became of it in one submission. The words of the question are
/// never the respondent's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// What names the submission in its file: its UUID where it has one.
    pub submission: Arc<str>,
    /// Which turn of a group that repeats, such as `children[2]`.
    pub instance: Option<Arc<str>>,
    /// Who answered: the name that the submission gives, or `respondent` and the beginning of the
    /// submission's id.
    pub respondent: Arc<str>,
    /// The characters of the respondent's name, where one is given.
    pub name: Option<Span>,
    /// The question as the file writes it, with its groups: its label or its name.
    pub question: Arc<str>,
    /// The characters of the question before the answer; `None` where nothing was answered.
    pub asked: Option<Span>,
    /// What became of it.
    pub reply: Reply,
    /// The characters of the answer, or of the words that say why there is none.
    pub span: Option<Span>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_back() {
        for reply in Reply::ALL {
            assert_eq!(Reply::from_code(reply.code()), Some(reply));
        }
        assert_eq!(Reply::from_code("refused"), None);
    }
}
