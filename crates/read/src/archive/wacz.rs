//! Archives of the web with their indexes: WACZ 1.1.1 (Webrecorder), a ZIP file with WARC files in
//! it and a list of the digests of all its parts.

use super::warc::digest::{self, Verdict};
use super::{Budget, Member, Names, Zip, gzip, warc};
use crate::Refusal;
use crate::json::Value;
use std::collections::HashMap;

/// The list of the parts.
const PACKAGE: &str = "datapackage.json";
/// The digest of that list, perhaps signed.
const SEAL: &str = "datapackage-digest.json";
/// Where the WARC files are.
const ARCHIVE: &str = "archive/";

pub(super) fn is_wacz(zip: &Zip<'_>) -> bool {
    zip.names().any(|name| name == PACKAGE) && zip.names().any(|name| name.starts_with(ARCHIVE))
}

/// The members of the WARC files in it, and a line for each other part.
pub(super) fn members(zip: &Zip<'_>, budget: &mut Budget) -> Result<Vec<Member>, Refusal> {
    let mut parts = Vec::new();
    zip.each(budget, |_| true, &mut |part, _| parts.push(part))?;
    let stated = stated(&parts);
    let mut members = Vec::new();
    for part in parts {
        let trouble = trouble(&part, stated.get(&part.name));
        if let Some(reason) = trouble {
            let name = format!("{} (digest)", part.name);
            members.push(Member { name, result: Err(reason), declared: None });
        }
        open(part, budget, &mut members);
    }
    // Several WARC files may hold the same addresses.
    let mut names = Names::default();
    for member in &mut members {
        member.name = names.give_address(&member.name);
    }
    Ok(members)
}

/// Adds what a part holds, or a line that says what it is.
fn open(part: Member, budget: &mut Budget, members: &mut Vec<Member>) {
    let Ok(content) = &part.result else {
        members.push(part);
        return;
    };
    if let Some(reason) = beside(&part.name, content) {
        members.push(Member { result: Err(reason), ..part });
        return;
    }
    if !part.name.starts_with(ARCHIVE) {
        members.push(part);
        return;
    }
    let found = match () {
        () if gzip::is_gzip(content) => {
            let mut found = Vec::new();
            gzip::each(content, &part.name, budget, &mut |member, _| found.push(member))
                .map(|()| found)
        }
        () if warc::is_warc(content) => warc::members(content, budget),
        () => Err(Refusal::Unsupported { kind: "archives of this kind" }),
    };
    match found {
        Ok(found) => members.extend(found),
        Err(refusal) => members.push(Member { result: Err(refusal.to_string()), ..part }),
    }
}

/// What a part is that holds no document.
fn beside(name: &str, content: &[u8]) -> Option<String> {
    Some(match name {
        PACKAGE => "the list of the parts of the archive".to_owned(),
        SEAL if memchr::memmem::find(content, b"\"signature\"").is_some() => {
            "the digest of that list; it is signed, and the signature is not checked".to_owned()
        }
        SEAL => "the digest of that list".to_owned(),
        _ if name.starts_with("indexes/") => "an index of the archive".to_owned(),
        _ if name.starts_with("pages/") => "the list of the pages of the archive".to_owned(),
        _ if name.starts_with("logs/") || name.starts_with("fuzzy") => {
            "notes of the program that made the archive".to_owned()
        }
        _ => return None,
    })
}

/// Why a part is not the one that the archive lists.
fn trouble(part: &Member, stated: Option<&String>) -> Option<String> {
    let Ok(content) = &part.result else { return None };
    let is_listed = part.name != PACKAGE && part.name != SEAL;
    let Some(stated) = stated else {
        return is_listed.then(|| "the archive does not list this part".to_owned());
    };
    match digest::check(stated, &[content]) {
        Verdict::Same => None,
        Verdict::Differs => Some(
            "it is not the one that the archive lists: it was changed or damaged; it was read \
             nevertheless"
                .to_owned(),
        ),
        Verdict::Unknown => Some("the kind of its digest is not checked here".to_owned()),
    }
}

/// The digests that the archive states, by the name of the part.
fn stated(parts: &[Member]) -> HashMap<String, String> {
    let mut stated = HashMap::new();
    if let Some(package) = text(parts, PACKAGE)
        && let Some(resources) = Value::first(&package, 0).and_then(|all| all.get("resources"))
    {
        let listed = resources.items().filter_map(|resource| {
            Some((resource.string_at("path")?.into_owned(), stated_digest(resource)?))
        });
        stated.extend(listed);
    }
    if let Some(seal) = text(parts, SEAL)
        && let Some(digest) = Value::first(&seal, 0).and_then(stated_digest)
    {
        stated.insert(PACKAGE.to_owned(), digest);
    }
    stated
}

/// `sha256:` and the digest; the first versions of the format wrote it apart from its kind.
fn stated_digest(resource: Value<'_>) -> Option<String> {
    if let Some(hash) = resource.string_at("hash") {
        return Some(hash.into_owned());
    }
    let hash = resource.get("stats")?.string_at("hash")?;
    let kind = resource.string_at("hashing").unwrap_or("sha256".into());
    Some(format!("{kind}:{hash}"))
}

fn text(parts: &[Member], name: &str) -> Option<String> {
    let part = parts.iter().find(|part| part.name == name)?;
    let content = part.result.as_ref().ok()?;
    Some(String::from_utf8_lossy(content).into_owned())
}
