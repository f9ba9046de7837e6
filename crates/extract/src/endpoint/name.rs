//! Names of models.

use serde::Deserialize;

/// Longer names are none.
const LONGEST: usize = 200;
/// So many names are told to somebody who must choose.
const TOLD: usize = 8;

/// The name of a model, as its endpoint knows it: visible ASCII without white space.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModelName(String);

/// Why a name cannot be kept with what the model proposes.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the name of a model has 1 to {LONGEST} visible characters of ASCII and no white space")]
pub struct BadName;

/// Why an endpoint's list gives no name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoName {
    /// Not a list of models as the protocol has it.
    #[error("its list of models cannot be read")]
    Unreadable,
    /// An empty list.
    #[error("it has no model")]
    Empty,
    /// More than one.
    #[error("it has several models ({})", .0.join(", "))]
    Several(Vec<String>),
    /// A name that cannot be kept.
    #[error(transparent)]
    Bad(#[from] BadName),
}

impl ModelName {
    /// Checks a name.
    pub fn parse(text: &str) -> Result<Self, BadName> {
        let is_good = !text.is_empty()
            && text.len() <= LONGEST
            && text.bytes().all(|byte| byte.is_ascii_graphic());
        if is_good { Ok(Self(text.to_owned())) } else { Err(BadName) }
    }

    /// The only model in an endpoint's list (`GET /v1/models`).
    pub fn of_list(answer: &[u8]) -> Result<Self, NoName> {
        let list: List = serde_json::from_slice(answer).map_err(|_| NoName::Unreadable)?;
        match list.data.as_slice() {
            [] => Err(NoName::Empty),
            [one] => Ok(Self::parse(&one.id)?),
            several => {
                let names = several.iter().filter_map(|one| Self::parse(&one.id).ok());
                Err(NoName::Several(names.take(TOLD).map(|name| name.0).collect()))
            }
        }
    }

    /// As the endpoint writes it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What else the list says is of no use here.
#[derive(Deserialize)]
struct List {
    data: Vec<Listed>,
}

#[derive(Deserialize)]
struct Listed {
    id: String,
}
