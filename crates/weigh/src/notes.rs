//! What is said of a repeat beside its kind: every sentence there is, so that screens can translate
//! them.

/// Every fixed note of a reason.
pub const NOTES: &[&str] = &[
    PASSES_ON,
    SAME_SPEAKER,
    SPEAKER_PASSES_ON,
    PART_OF_NAME,
    SPEAKS_FOR,
    SAME_INFORMANT,
    OWN_WORDS,
    SUMS_UP,
    SAME_DESCRIPTION,
    SAME_NEWSROOM,
    DECIDED,
    NAMES_OUTLET,
    NAMES_INFORMANT,
    SAME_PEOPLE,
    SAME_SAID,
    SAME_RUN_OF_TWO,
    SAME_QUOTATION,
    SAME_RUN,
    READ_BEFORE,
    SAME_DETAILS,
    SAME_IMPOSSIBLE_DAY,
    SAME_MISSPELLING,
    RELAY,
    OPINION,
    INFORMANTS_SHARED,
    INFORMANTS_INCLUDE,
];

/// What follows the number in a note that gives a share: "47 % of its words stand in …".
pub const SHARE: &str = " % of its words stand in the other document";

/// Neither of two origins names its informants.
pub(crate) const INFORMANTS_SHARED: &str = "neither names its informants, who may be the same";
/// The other origin speaks for itself, and may be an informant of this one.
pub const INFORMANTS_INCLUDE: &str = "does not name its informants, of whom the other may be one";

pub(crate) const PASSES_ON: &str = "passes on what the other says";
pub(crate) const SAME_SPEAKER: &str = "the same speaker";
pub(crate) const SPEAKER_PASSES_ON: &str = "the same speaker passes on another's account here";
pub(crate) const PART_OF_NAME: &str = "the name is a part of the other's";
pub(crate) const SPEAKS_FOR: &str = "one of them speaks for the other";
pub(crate) const SAME_INFORMANT: &str = "both name the same informant";
pub(crate) const OWN_WORDS: &str = "the document's own words";
pub(crate) const SUMS_UP: &str = "the document sums up whom it quotes";
pub(crate) const SAME_DESCRIPTION: &str = "the same description in one document";
pub(crate) const SAME_NEWSROOM: &str = "the same outlet on the same day";
pub(crate) const DECIDED: &str = "decided by a person";
pub(crate) const NAMES_OUTLET: &str = "names the outlet that had it";
pub(crate) const NAMES_INFORMANT: &str = "names the one who told it";
pub(crate) const SAME_PEOPLE: &str = "the other document has the same from the same people";
pub(crate) const SAME_SAID: &str = "says the same in much the same words";
pub(crate) const SAME_RUN_OF_TWO: &str =
    "the same eight words or more from people with different names";
pub(crate) const SAME_QUOTATION: &str = "the same words between quotation marks";
pub(crate) const SAME_RUN: &str = "eight words or more in a row are the same";
pub(crate) const READ_BEFORE: &str = "every number and name in it was published before";
pub(crate) const SAME_DETAILS: &str = "the same numbers and names, which hardly anybody else gives";
pub(crate) const SAME_IMPOSSIBLE_DAY: &str = "the same date, which no calendar has";
pub(crate) const SAME_MISSPELLING: &str = "the same name, written as hardly anybody writes it";
pub(crate) const RELAY: &str = "passes on what another says and adds nothing of its own";
pub(crate) const OPINION: &str = "an opinion: it adds no fact";
