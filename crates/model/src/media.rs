//! Pictures and recordings: what their files say of themselves. Nothing of it is trusted: whoever
//! writes a file can write anything into it.

use crate::Origin;

/// Something that the file of a picture or a recording says of itself.
#[derive(Debug, Clone, PartialEq)]
pub struct MediaClaim {
    /// What it is about: `taken`, `digitised`, `changed`, `created`, `time-zone`, `position`,
    /// `position-time`, `camera-make`, `camera-model`, `camera-serial`, `software`, `artist`,
    /// `copyright`, `title`.
    pub name: String,
    /// The value as it is written there; a position in degrees, north and east positive.
    pub value: String,
    /// Where it stands.
    pub origin: Option<Origin>,
}

/// A picture or a recording: not read, only described.
#[derive(Debug, Clone, PartialEq)]
pub struct Media {
    /// The format: `jpeg`, `png`, `gif`, `webp`, `tiff`, `heic`, `avif`, `svg`, `mp4`, `quicktime`,
    /// `m4a`, `3gp`, `matroska`, `webm`, `avi`, `wav`, `ogg`, `opus`, `mp3`, `flac`.
    pub format: String,
    /// How many pixels it is wide.
    pub width: Option<u32>,
    /// How many pixels it is high.
    pub height: Option<u32>,
    /// How long it lasts.
    pub seconds: Option<f64>,
    /// What the file says of itself.
    pub claims: Vec<MediaClaim>,
    /// A hash of what the picture looks like: those of copies that were scaled or compressed anew
    /// differ in few bits. `None` where the pixels are not looked at.
    pub perceptual: Option<u64>,
}
