//! Archives of the web: WARC 1.0 and 1.1 (ISO 28500:2017).
//!
//! Each answer of a server, each resource and each conversion is a member, named by its address.
//! What refers to an earlier capture, leads elsewhere or repeats another member is a line with the
//! reason; other records are counted in one line. Digests are checked, and what does not fit is
//! noted at the member, which is kept.

pub(super) mod digest;
mod head;
mod http;
mod record;
#[cfg(test)]
mod tests;

use super::{Budget, Declared, MOST_MEMBERS, Member, Names, Trouble, names};
use crate::Refusal;
use digest::Verdict;
use http::Answer;
use model::DocumentId;
use record::{Piece, Pieces, Record};
use std::collections::{BTreeMap, HashMap};

/// More kinds of records than this are counted together.
const MOST_KINDS: usize = 16;

/// What a server answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    /// What it says of its content.
    pub declared: Declared,
    /// Where it leads instead, as it is written (RFC 9110, 15.4).
    pub leads_to: Option<String>,
    /// The content, freed from how it was sent, or why there is none.
    pub content: Result<Vec<u8>, String>,
}

/// Reads an answer as it was received (RFC 9112); `None` where it is none.
pub fn answered(received: &[u8]) -> Option<Answered> {
    let answer = Answer::of(received)?;
    let mut declared = Declared::default();
    describe(&answer, &mut declared);
    let whole = answer.whole(&mut declared.notes);
    let content = answer.content(&whole, &mut Budget::default(), &mut declared.notes);
    let leads_to = answer.head.get("location").filter(|_| leads(answer.status));
    let leads_to = leads_to.map(str::to_owned);
    Some(Answered { declared, leads_to, content: content.map_err(|trouble| trouble.to_string()) })
}

/// Whether the file begins as archives of the web do.
pub(crate) fn is_warc(bytes: &[u8]) -> bool {
    record::is_start(bytes)
}

/// Every record that holds a document, and a line for what else there is.
pub(super) fn members(bytes: &[u8], budget: &mut Budget) -> Result<Vec<Member>, Refusal> {
    let mut archive = Archive {
        budget,
        names: Names::default(),
        members: Vec::new(),
        count: 0,
        seen: HashMap::new(),
        others: BTreeMap::new(),
        junk: 0,
        unchecked: 0,
    };
    for piece in Pieces::of(bytes) {
        match piece {
            Piece::Junk(size) => archive.junk += size,
            Piece::Record(record) => archive.add(&record),
        }
    }
    archive.finish()
}

/// What is known of an archive while its records are walked over.
struct Archive<'b> {
    budget: &'b mut Budget,
    names: Names,
    members: Vec<Member>,
    /// How many members there are, those included that are too many to be kept.
    count: usize,
    /// The names of the members by their content.
    seen: HashMap<DocumentId, String>,
    /// How many records there are of the kinds that are no members.
    others: BTreeMap<String, usize>,
    /// Bytes that are no record.
    junk: usize,
    /// Digests of kinds that are not checked.
    unchecked: usize,
}

impl Archive<'_> {
    fn add(&mut self, record: &Record<'_>) {
        let kind = record.head.get("warc-type").unwrap_or("(no type)").to_ascii_lowercase();
        match kind.as_str() {
            "response" | "resource" | "conversion" | "revisit" | "continuation" => {}
            other => return self.count_other(other),
        }
        self.count += 1;
        if self.count > MOST_MEMBERS {
            return;
        }
        let mut declared = declared(record);
        let written = declared.address.clone().unwrap_or_else(|| "(no address)".to_owned());
        let result = match kind.as_str() {
            "revisit" => Err(revisited(record)),
            "continuation" => {
                Err("it is a later part of a record that was divided; parts are not put together"
                    .to_owned())
            }
            _ => self.content(record, &mut declared),
        };
        let name = self.names.give_address(&written);
        let result = result.and_then(|content| self.unless_seen(content, &name));
        self.members.push(Member { name, result, declared: Some(Box::new(declared)) });
    }

    fn count_other(&mut self, kind: &str) {
        let is_new = !self.others.contains_key(kind);
        let kind = if is_new && self.others.len() >= MOST_KINDS { "(others)" } else { kind };
        *self.others.entry(names::plain(kind)).or_default() += 1;
    }

    /// What a record carries. Fills in what its answer says of it.
    fn content(&mut self, record: &Record<'_>, declared: &mut Declared) -> Result<Vec<u8>, String> {
        declared.notes.extend(record.trouble.map(|trouble| format!("in the archive {trouble}")));
        if let Some(why) = record.head.get("warc-truncated") {
            let why = names::plain(why);
            declared.notes.push(format!("it was cut off when it was captured ({why})"));
        }
        if record.head.get("warc-segment-number").is_some() {
            declared.notes.push("it is the first part of a record that was divided".to_owned());
        }
        self.check(record, "warc-block-digest", &[record.block], declared);
        let Some(answer) = Answer::of(record.block) else {
            self.check(record, "warc-payload-digest", &[record.block], declared);
            return full(self.budget.copy(record.block), declared);
        };
        describe(&answer, declared);
        let whole = answer.whole(&mut declared.notes);
        let content = answer.content(&whole, self.budget, &mut declared.notes);
        // Programs do not agree on what of an answer the digest is of.
        let unpacked = content.as_deref().unwrap_or_default();
        self.check(record, "warc-payload-digest", &[answer.body, &whole, unpacked], declared);
        if let Some(target) = led_to(&answer) {
            return Err(format!("it leads to {target} (HTTP {})", answer.status));
        }
        full(content, declared)
    }

    fn check(
        &mut self,
        record: &Record<'_>,
        field: &str,
        candidates: &[&[u8]],
        declared: &mut Declared,
    ) {
        let Some(stated) = record.head.get(field) else { return };
        match digest::check(stated, candidates) {
            Verdict::Same => {}
            Verdict::Differs => {
                let note = "its digest is not the one in the archive: it was changed or damaged";
                if !declared.notes.iter().any(|other| other == note) {
                    declared.notes.push(note.to_owned());
                }
            }
            Verdict::Unknown => self.unchecked += 1,
        }
    }

    /// The content, where no member before has the same.
    fn unless_seen(&mut self, content: Vec<u8>, name: &str) -> Result<Vec<u8>, String> {
        let id = DocumentId::of(&content);
        if let Some(first) = self.seen.get(&id) {
            return Err(format!("the same as {first}"));
        }
        self.seen.insert(id, name.to_owned());
        Ok(content)
    }

    fn finish(mut self) -> Result<Vec<Member>, Refusal> {
        if self.count > MOST_MEMBERS {
            return Err(Refusal::TooManyMembers { count: self.count });
        }
        self.budget.count(self.count)?;
        let kinds: Vec<String> =
            self.others.iter().map(|(kind, count)| format!("{kind}: {count}")).collect();
        if !kinds.is_empty() {
            self.line("(other records)", format!("no documents; {}", kinds.join(", ")));
        }
        if self.junk > 0 {
            let reason = format!("the archive is damaged: {} bytes are no record", self.junk);
            self.line("(between records)", reason);
        }
        if self.unchecked > 0 {
            let reason = format!("of a kind that is not checked here: {}", self.unchecked);
            self.line("(digests)", reason);
        }
        Ok(self.members)
    }

    fn line(&mut self, name: &str, reason: String) {
        let name = self.names.give(name);
        self.members.push(Member { name, result: Err(reason), declared: None });
    }
}

/// What the head of a record says.
fn declared(record: &Record<'_>) -> Declared {
    // Some programs put the address between angle brackets, as an early draft had it.
    let address = record.head.get("warc-target-uri");
    let address = address.map(|uri| uri.trim_start_matches('<').trim_end_matches('>').to_owned());
    let captured = record.head.get("warc-date").map(names::plain);
    let mut declared = Declared { address, captured, ..Declared::default() };
    if let Some(kind) = record.head.get("content-type") {
        set_type(&mut declared, kind);
    }
    declared
}

/// What the head of an answer says of its content.
fn describe(answer: &Answer<'_>, declared: &mut Declared) {
    declared.status = Some(answer.status);
    (declared.media_type, declared.charset) = (None, None);
    if let Some(kind) = answer.head.get("content-type") {
        set_type(declared, kind);
    }
    if answer.status >= 400 {
        declared.notes.push(format!("the server answered with an error (HTTP {})", answer.status));
    }
}

/// `text/html; charset="utf-8"` (RFC 9110, 8.3).
fn set_type(declared: &mut Declared, kind: &str) {
    let mut parts = kind.split(';').map(str::trim);
    let media = parts.next().unwrap_or_default().to_ascii_lowercase();
    declared.media_type = Some(names::plain(&media)).filter(|_| !media.is_empty());
    declared.charset = parts.find_map(|part| {
        let (key, value) = part.split_once('=')?;
        let value = value.trim().trim_matches(['"', '\'', ' ']);
        key.trim().eq_ignore_ascii_case("charset").then(|| names::plain(value))
    });
}

/// Where an answer leads, to be shown.
fn led_to(answer: &Answer<'_>) -> Option<String> {
    answer.head.get("location").filter(|_| leads(answer.status)).map(names::plain)
}

/// Whether answers of this status lead elsewhere (RFC 9110, 15.4).
fn leads(status: u16) -> bool {
    matches!(status, 301..=303 | 307 | 308)
}

fn full(content: Result<Vec<u8>, Trouble>, declared: &Declared) -> Result<Vec<u8>, String> {
    let content = content.map_err(|trouble| trouble.to_string())?;
    match (content.is_empty(), declared.status) {
        (false, _) => Ok(content),
        (true, Some(status)) => Err(format!("the answer has no content (HTTP {status})")),
        (true, None) => Err("it has no content".to_owned()),
    }
}

/// What a record says that only notes that nothing had changed (6.7).
fn revisited(record: &Record<'_>) -> String {
    let of = |name| record.head.get(name).map(names::plain);
    let when = of("warc-refers-to-date").map(|date| format!(" of {date}"));
    let what = of("warc-refers-to-target-uri").map(|uri| format!(", {uri}"));
    let (when, what) = (when.unwrap_or_default(), what.unwrap_or_default());
    format!("it was the same as in an earlier capture{when}{what}, to which the archive refers")
}
