//! What an archive of the web says of a member.

/// What an archive says of a member besides its name.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Declared {
    /// The address that it was taken from.
    pub address: Option<String>,
    /// The media type, lower case, without parameters.
    pub media_type: Option<String>,
    /// The encoding that the server named.
    pub charset: Option<String>,
    /// When it was captured, as the archive writes it: `2013-07-29T12:00:00Z`.
    pub captured: Option<String>,
    /// The status that the server answered with (RFC 9110, section 15).
    pub status: Option<u16>,
    /// What to know about the member: phrases, lower case and without a full stop.
    pub notes: Vec<String>,
}
