//! What the file of a picture or a recording says of itself, on the wire.

use crate::{DecodeError, Origin};
use serde::{Deserialize, Serialize};

/// A picture or a recording.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Media {
    /// The format: `jpeg`, `png`, `mp4` and others.
    pub format: String,
    /// In pixels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub width: Option<u32>,
    /// In pixels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub height: Option<u32>,
    /// How long it lasts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seconds: Option<f64>,
    /// What the file says of itself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub claims: Vec<MediaClaim>,
    /// 16 hexadecimal digits: numbers of JSON do not hold 64 bits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub perceptual: Option<String>,
}

/// Something that the file says of itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MediaClaim {
    /// What it is about.
    pub name: String,
    /// As it is written there.
    pub value: String,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
}

impl From<&model::Media> for Media {
    fn from(media: &model::Media) -> Self {
        let claim = |claim: &model::MediaClaim| MediaClaim {
            name: claim.name.clone(),
            value: claim.value.clone(),
            origin: claim.origin.as_ref().map(Origin::from),
        };
        Self {
            format: media.format.clone(),
            width: media.width,
            height: media.height,
            seconds: media.seconds,
            claims: media.claims.iter().map(claim).collect(),
            perceptual: media.perceptual.map(|hash| format!("{hash:016x}")),
        }
    }
}

impl TryFrom<&Media> for model::Media {
    type Error = DecodeError;

    fn try_from(media: &Media) -> Result<Self, DecodeError> {
        let claim = |claim: &MediaClaim| model::MediaClaim {
            name: claim.name.clone(),
            value: claim.value.clone(),
            origin: claim.origin.as_ref().map(model::Origin::from),
        };
        Ok(Self {
            format: media.format.clone(),
            width: media.width,
            height: media.height,
            seconds: media.seconds,
            claims: media.claims.iter().map(claim).collect(),
            perceptual: media.perceptual.as_deref().map(hash).transpose()?,
        })
    }
}

fn hash(digits: &str) -> Result<u64, DecodeError> {
    let is_hash = digits.len() == 16 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    let found = u64::from_str_radix(digits, 16).ok().filter(|_| is_hash);
    found.ok_or_else(|| DecodeError::Word { field: "perceptual", found: digits.to_owned() })
}
