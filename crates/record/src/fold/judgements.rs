//! What entries say: one type for each kind of entry, with its fields as they stand in the record.
//! Fields that are not known here are passed over, so that a newer program may add some.

use super::field::{Field, find};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::str::FromStr;
pub use verify::anchor::LogHead;
use verify::bitcoin::HEADER_LENGTH;
use verify::cbor::Value;
use verify::envelope::{EntryId, LogId};
use verify::payload::Payload;

/// The version of all kinds of entry that is understood here.
const VERSION: u64 = 1;

/// What one kind of entry says.
pub trait EntryBody: Sized {
    /// The kind, as `type` in the record.
    const KIND: &'static str;

    /// The fields for the record.
    fn draft_fields(&self) -> Vec<(String, Value)>;

    /// Reads the fields; `None` where one is missing or says what it may not.
    fn from_fields(fields: &[(String, Value)]) -> Option<Self>;
}

/// The name of a statement, claim, person or analyst: ASCII letters, digits and `-_.:`, at most
/// 128.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Id(Box<str>);

/// A text that is no id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not an id: {0:?}")]
pub struct NotAnId(String);

impl Id {
    /// Comes before every id, and is none.
    pub(super) fn least() -> Self {
        Self(Box::default())
    }

    /// The id as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Id {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.:".contains(&byte);
        if text.is_empty() || text.len() > 128 || !text.bytes().all(allowed) {
            return Err(NotAnId(text.to_owned()));
        }
        Ok(Self(text.into()))
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// How credible an analyst finds a claim: 1 to 6, as in the grading of sources and information
/// (1 confirmed, 6 cannot be judged).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Credibility(u8);

impl Credibility {
    /// A grade from 1 to 6.
    pub fn new(grade: u8) -> Option<Self> {
        (1..=6).contains(&grade).then_some(Self(grade))
    }

    /// The grade.
    pub fn grade(self) -> u8 {
        self.0
    }
}

/// Characters of a reading: `[start, end)`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// The first one.
    pub start: u64,
    /// The one after the last.
    pub end: u64,
}

/// Words that a person marked in a document. The words themselves are not in the record: they stand
/// in the document, and go with it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Marked {
    /// Where they stand in the document's reading, in order and apart; at least one.
    pub spans: Vec<Span>,
    /// A keyed digest of the words, which shows whether other words stand there now.
    pub check: [u8; 16],
}

/// A choice among words, written as the word.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$word_doc:meta])* $word:ident = $text:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name {
            $($(#[$word_doc])* $word,)+
        }

        impl $name {
            /// The word in the record.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$word => $text,)+
                }
            }

            /// What a word of the record stands for.
            pub fn parse(text: &str) -> Option<Self> {
                match text {
                    $($text => Some(Self::$word),)+
                    _ => None,
                }
            }
        }

        impl Field for $name {
            fn write(&self) -> Option<Value> {
                Some(self.as_str().into())
            }
            fn read(value: Option<&Value>) -> Option<Self> {
                Self::parse(value?.as_text()?)
            }
        }
    };
}

/// The body of one kind of entry; after `if`, what its fields must fulfil together.
macro_rules! body {
    (
        $(#[$doc:meta])*
        $name:ident = $kind:literal $(if $sound:expr)? ;
        $($(#[$field_doc:meta])* $field:ident: $type:ty,)+
    ) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $name {
            $($(#[$field_doc])* pub $field: $type,)+
        }

        impl EntryBody for $name {
            const KIND: &'static str = $kind;

            fn draft_fields(&self) -> Vec<(String, Value)> {
                let fields = [$((stringify!($field), self.$field.write()),)+];
                let given = |(name, value): (&str, Option<Value>)| Some((name.to_owned(), value?));
                fields.into_iter().filter_map(given).collect()
            }

            fn from_fields(fields: &[(String, Value)]) -> Option<Self> {
                let body = Self { $($field: Field::read(find(fields, stringify!($field)))?,)+ };
                $(
                    let sound: fn(&Self) -> bool = $sound;
                    if !sound(&body) {
                        return None;
                    }
                )?
                Some(body)
            }
        }
    };
}

body! {
    /// The first entry of a log.
    Genesis = "genesis";
    /// The id of the case.
    case: [u8; 16],
    /// What people call the device.
    device: String,
    /// The program that began the log.
    program: String,
}

body! {
    /// A document was received.
    Capture = "capture";
    /// The SHA-256 of the original.
    sha256: [u8; 32],
    /// Its length in bytes.
    size: u64,
    /// The name that it came with.
    name: String,
    /// The key that the original is under.
    key: [u8; 16],
    /// Whom it concerns, if it is under a person's key.
    person: Option<Id>,
    /// The address that an archive says it was taken from.
    address: Option<String>,
    /// The media type that a server gave it.
    media_type: Option<String>,
    /// The encoding that a server gave it.
    charset: Option<String>,
    /// When an archive says that it was taken.
    archived: Option<String>,
    /// The SHA-256 of the words that were recognised in its pictures; an original under the same key.
    ocr: Option<[u8; 32]>,
    /// Their length in bytes.
    ocr_size: Option<u64>,
}

body! {
    /// A person who gave evidence, with a name.
    Witness = "witness";
    /// The person.
    person: Id,
    /// The name.
    name: String,
}

body! {
    /// Who gives documents, a person or a body, with a name; what they gave is under a key of
    /// their own, as that of a witness is.
    Source = "source";
    /// The person or body.
    person: Id,
    /// The name.
    name: String,
}

body! {
    /// What a person agreed to.
    Consent = "consent";
    /// The person.
    person: Id,
    /// What for.
    purposes: Vec<String>,
    /// How it was given: in writing, spoken, recorded.
    form: String,
    /// The language that it was explained in.
    language: String,
    /// The date after which it no longer holds.
    expiry: Option<String>,
    /// What else there is to say.
    note: String,
}

body! {
    /// Whether two persons are one.
    SamePerson = "same-person" if |body| body.a != body.b;
    /// One of them.
    a: Id,
    /// The other.
    b: Id,
    /// Whether they are one.
    same: bool,
}

words! {
    /// What somebody says who compared two persons.
    Answer {
        /// They are one.
        Same = "same",
        /// They are two.
        Different = "different",
        /// They are two, and relatives.
        Relative = "relative",
        /// What is there does not tell.
        Unsure = "unsure",
    }
}

body! {
    /// What somebody says who compared two persons, with the records of both before them.
    Compared = "compared" if |body| body.a != body.b;
    /// One of them.
    a: Id,
    /// The other.
    b: Id,
    /// What they are.
    answer: Answer,
    /// Who says so, where two people answer apart from each other; without it, it is what the case
    /// goes by.
    reviewer: Option<Id>,
}

words! {
    /// Whether what one statement says was taken from another.
    Reuse {
        /// The first repeats the second.
        Repeats = "repeats",
        /// Neither comes from the other.
        Independent = "independent",
    }
}

body! {
    /// Whether one statement repeats another.
    Repeats = "repeats" if |body| body.from != body.to;
    /// The one that may repeat.
    from: Id,
    /// The one that may be repeated.
    to: Id,
    /// What was found.
    verdict: Reuse,
}

words! {
    /// What an analyst did with a statement.
    Verdict {
        /// It is right.
        Accept = "accept",
        /// It is none.
        Reject = "reject",
        /// It is right with changes.
        Edit = "edit",
    }
}

words! {
    /// The parts of a statement that can be edited.
    EditField {
        /// Who says it.
        Speaker = "speaker",
        /// How the speaker stands to it.
        Stance = "stance",
        /// How the speaker knows it.
        Basis = "basis",
        /// A note on its content.
        ContentNote = "content-note",
    }
}

body! {
    /// A verdict on a statement.
    Statement = "statement" if |body| (body.verdict == Verdict::Edit) == body.changes();
    /// The statement.
    statement: Id,
    /// The verdict.
    verdict: Verdict,
    /// The new values, where it is edited.
    edits: BTreeMap<EditField, String>,
    /// Where its content stands, where that is edited.
    content: Option<Marked>,
}

impl Statement {
    /// Whether it changes anything of the statement.
    fn changes(&self) -> bool {
        !self.edits.is_empty() || self.content.is_some()
    }
}

body! {
    /// A statement that a person found in a document.
    AddStatement = "add-statement";
    /// Its id.
    statement: Id,
    /// The SHA-256 of the document's original.
    document: [u8; 32],
    /// What is said.
    content: Marked,
    /// The words that show that something is said.
    cue: Option<Marked>,
    /// The words for who says it.
    source: Option<Marked>,
    /// The name of who says it; empty where the document itself does.
    speaker: String,
    /// What kind of speaker.
    speaker_kind: String,
    /// How the speaker stands to it.
    stance: String,
    /// How the speaker knows it.
    basis: String,
    /// The kind of act that it is about, where the person says so.
    act: Option<String>,
}

words! {
    /// What an analyst concludes about a claim.
    Status {
        /// It is confirmed.
        Confirmed = "confirmed",
        /// Nothing can be concluded.
        NoConclusion = "no conclusion",
        /// It is rejected.
        Rejected = "rejected",
    }
}

body! {
    /// What an analyst thinks of a claim.
    Assess = "assess" if |body| body.min.zip(body.max).is_none_or(|(min, max)| min <= max);
    /// The claim.
    claim: Id,
    /// The analyst.
    analyst: Id,
    /// How credible it is.
    credibility: Credibility,
    /// The conclusion.
    status: Status,
    /// The least number of origins, where the analyst gives one.
    min: Option<u64>,
    /// The greatest number of origins, where the analyst gives one.
    max: Option<u64>,
    /// Why.
    reasoning: String,
}

body! {
    /// How far somebody trusts a source, for a reason. It takes the place of what is reckoned with
    /// otherwise.
    Reliability = "reliability" if |body| body.is_sound();
    /// A statement of the source; so no name stands here, and what is said of somebody who is gone says
    /// nothing.
    statement: Id,
    /// Of 10,000 times that it is so, how often the source says so.
    alpha: u64,
    /// Of 10,000 times that it is not so, how often the source says so all the same.
    beta: u64,
    /// Why.
    reason: String,
    /// Who decided it, where that is told.
    analyst: Option<Id>,
}

impl Reliability {
    /// What alpha and beta are parts of.
    pub const WHOLE: u64 = 10_000;

    fn is_sound(&self) -> bool {
        let ordered = 0 < self.beta && self.beta <= self.alpha && self.alpha < Self::WHOLE;
        ordered && !self.reason.trim().is_empty()
    }
}

impl Assess {
    /// The claims whose tags the entry carries.
    pub fn claims(&self) -> Vec<String> {
        vec![self.claim.to_string()]
    }
}

words! {
    /// How a statement stands to a claim.
    Side {
        /// It asserts the claim.
        Asserts = "asserts",
        /// It denies the claim.
        Denies = "denies",
        /// It offers the claim without asserting it.
        Offers = "offers",
    }
}

body! {
    /// A statement belongs to a claim.
    Attach = "attach";
    /// The statement.
    statement: Id,
    /// The claim.
    claim: Id,
    /// How it stands to it.
    side: Side,
}

impl Attach {
    /// The claims whose tags the entry carries.
    pub fn claims(&self) -> Vec<String> {
        vec![self.claim.to_string()]
    }
}

words! {
    /// Who may see something; each level is stricter than the one before.
    Level {
        /// Everybody.
        Public = "public",
        /// The organisation.
        Organisation = "organisation",
        /// Those who work on the case.
        CaseTeam = "case team",
        /// Nobody without the key for sealed things.
        Sealed = "sealed",
    }
}

/// What is protected.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// A document, by the SHA-256 of its original.
    Document([u8; 32]),
    /// A statement.
    Statement(Id),
    /// Words, wherever they stand.
    Words(String),
    /// A person who gave evidence: the names, wherever they stand.
    Person(Id),
}

impl Subject {
    /// The word for its kind.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Document(_) => "document",
            Self::Statement(_) => "statement",
            Self::Words(_) => "words",
            Self::Person(_) => "person",
        }
    }

    /// The value in the record.
    pub fn value(&self) -> Value {
        match self {
            Self::Document(sha256) => (*sha256).into(),
            Self::Statement(id) => id.as_str().into(),
            Self::Words(words) => words.as_str().into(),
            Self::Person(id) => id.as_str().into(),
        }
    }

    fn read(kind: &str, value: &Value) -> Option<Self> {
        match kind {
            "document" => value.as_array().map(Self::Document),
            "statement" => Id::read(Some(value)).map(Self::Statement),
            "person" => Id::read(Some(value)).map(Self::Person),
            "words" => String::read(Some(value)).filter(|words| !words.is_empty()).map(Self::Words),
            _ => None,
        }
    }
}

/// Who may see something.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Protect {
    /// What it is about.
    pub subject: Subject,
    /// The field of it; empty for the whole.
    pub field: String,
    /// Who may see it.
    pub level: Level,
}

impl EntryBody for Protect {
    const KIND: &'static str = "protect";

    fn draft_fields(&self) -> Vec<(String, Value)> {
        vec![
            ("kind".to_owned(), self.subject.kind().into()),
            ("subject".to_owned(), self.subject.value()),
            ("field".to_owned(), self.field.as_str().into()),
            ("level".to_owned(), self.level.as_str().into()),
        ]
    }

    fn from_fields(fields: &[(String, Value)]) -> Option<Self> {
        Some(Self {
            subject: Subject::read(find(fields, "kind")?.as_text()?, find(fields, "subject")?)?,
            field: Field::read(find(fields, "field"))?,
            level: Field::read(find(fields, "level"))?,
        })
    }
}

words! {
    /// How far an export came.
    ExportStatus {
        /// It is being prepared.
        Draft = "draft",
        /// Somebody outside has it.
        Sent = "sent",
    }
}

body! {
    /// A dossier was made.
    Export = "export";
    /// Its title.
    title: String,
    /// How far it came.
    status: ExportStatus,
    /// The claims in it.
    claims: Vec<Id>,
    /// The documents in it, by the SHA-256 of their originals.
    documents: Vec<[u8; 32]>,
}

body! {
    /// A person withdrew consent: the keys are to be destroyed on every device.
    Withdraw = "withdraw";
    /// The person.
    person: Id,
    /// The keys.
    keys: Vec<[u8; 16]>,
}

body! {
    /// A device destroyed the keys that a withdrawal names.
    Destroyed = "destroyed";
    /// The withdrawal.
    withdraw: EntryId,
    /// The log of the device.
    log: LogId,
}

body! {
    /// An entry shall count as if it had never been made.
    Undo = "undo";
    /// The entry.
    entry: EntryId,
}

body! {
    /// Documents that were captured under the case's key are under a person's key now: these
    /// captures count no more, and what they named is gone when the person withdraws.
    Moved = "moved";
    /// The captures.
    entries: Vec<EntryId>,
}

body! {
    /// A choice among entries that conflict.
    Resolve = "resolve" if is_choice;
    /// All that conflict.
    entries: Vec<EntryId>,
    /// The one that holds.
    chosen: EntryId,
}

fn is_choice(body: &Resolve) -> bool {
    let distinct: BTreeSet<_> = body.entries.iter().collect();
    distinct.len() == body.entries.len() && distinct.len() > 1 && distinct.contains(&body.chosen)
}

body! {
    /// All logs as they stood, to be anchored in time.
    Frontier = "frontier" if |body| body.block.as_deref().is_none_or(is_block);
    /// The logs.
    logs: Vec<LogHead>,
    /// The frontier before.
    previous: Option<EntryId>,
    /// The hash of the newest Bitcoin block that was known, in 64 hexadecimal digits.
    block: Option<String>,
    /// What keeps the anchored hash from being guessed.
    nonce: [u8; 32],
}

fn is_block(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

words! {
    /// The form of a proof of time.
    ProofForm {
        /// OpenTimestamps.
        Ots = "ots",
        /// A time-stamp token of RFC 3161.
        Rfc3161 = "rfc3161",
    }
}

body! {
    /// A proof that a frontier was there at a time.
    Proof = "proof";
    /// The frontier.
    frontier: EntryId,
    /// The form of the proof.
    form: ProofForm,
    /// The proof.
    bytes: Vec<u8>,
}

body! {
    /// Headers of consecutive blocks of Bitcoin, to verify proofs of time with.
    Headers = "headers" if |body| !body.bytes.is_empty() && body.bytes.len() % HEADER_LENGTH == 0;
    /// The height of the first one.
    first: u64,
    /// The headers, 80 bytes each.
    bytes: Vec<u8>,
}

macro_rules! bodies {
    ($($(#[$doc:meta])* $name:ident,)+) => {
        /// What an entry says, of any kind.
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Body {
            $(
                #[doc = concat!("See [`", stringify!($name), "`].")]
                $name($name),
            )+
            /// Of a kind or version that is not known here; the kind.
            Unknown(String),
            /// Of a known kind, with fields that do not belong to it; the kind.
            Malformed(String),
            /// Its key is destroyed or not here.
            Unreadable,
        }

        impl Body {
            /// Reads what an entry says.
            pub fn read(payload: &Payload) -> Self {
                match payload.kind.as_str() {
                    $($name::KIND => known(payload, Self::$name),)+
                    kind => Self::Unknown(kind.to_owned()),
                }
            }
        }
    };
}

bodies! {
    Genesis, Capture, Witness, Source, Consent, SamePerson, Repeats, Statement, Assess, Attach, Protect,
    Export, Withdraw, Destroyed, Undo, Resolve, Frontier, Proof, Headers, Moved, AddStatement, Compared,
    Reliability,
}

fn known<B: EntryBody>(payload: &Payload, wrap: fn(B) -> Body) -> Body {
    if payload.version > VERSION {
        return Body::Unknown(payload.kind.clone());
    }
    match B::from_fields(&payload.fields) {
        Some(body) => wrap(body),
        None => Body::Malformed(payload.kind.clone()),
    }
}
