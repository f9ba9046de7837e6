//! Distinguished names in certificates (RFC 5280, section 4.1.2.4).

use der::asn1::ObjectIdentifier;
use der::{AnyRef, Error, Tag};

use super::asn1::Fields;

/// Short names of attributes (RFC 4519, section 2; RFC 2985 for the address of email).
const SHORT: [(ObjectIdentifier, &str); 9] = [
    (ObjectIdentifier::new_unwrap("2.5.4.3"), "CN"),
    (ObjectIdentifier::new_unwrap("2.5.4.5"), "serialNumber"),
    (ObjectIdentifier::new_unwrap("2.5.4.6"), "C"),
    (ObjectIdentifier::new_unwrap("2.5.4.7"), "L"),
    (ObjectIdentifier::new_unwrap("2.5.4.8"), "ST"),
    (ObjectIdentifier::new_unwrap("2.5.4.10"), "O"),
    (ObjectIdentifier::new_unwrap("2.5.4.11"), "OU"),
    (ObjectIdentifier::new_unwrap("2.5.4.97"), "organizationIdentifier"),
    (ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.1"), "emailAddress"),
];

/// The object identifier of an attribute, and its value.
type Part<'a> = (&'a [u8], AnyRef<'a>);

/// The name for people, such as `C=US, O=Example, CN=Example Time Stamping`.
pub(super) fn written(name: &[u8]) -> Result<String, Error> {
    let parts = parts(name)?;
    let one = |(oid, value): &Part<'_>| format!("{}={}", label(oid), text(*value));
    Ok(parts.iter().map(one).collect::<Vec<_>>().join(", "))
}

/// Whether two names say the same, whatever types of strings they are written in.
pub(super) fn same(left: &[u8], right: &[u8]) -> Result<bool, Error> {
    let (left, right) = (parts(left)?, parts(right)?);
    let alike = |((kind, text), (other, same)): (&Part<'_>, &Part<'_>)| {
        kind == other && text.value() == same.value()
    };
    Ok(left.len() == right.len() && left.iter().zip(&right).all(alike))
}

/// The parts in their order. That two of them may be one step of the path makes no difference.
fn parts(name: &[u8]) -> Result<Vec<Part<'_>>, Error> {
    let mut out = Vec::new();
    let mut sets = Fields::of_sequence(name)?;
    while !sets.is_empty() {
        let mut set = sets.set()?;
        while !set.is_empty() {
            let mut pair = set.sequence()?;
            out.push((pair.oid()?, pair.any()?));
            pair.end()?;
        }
    }
    Ok(out)
}

fn label(oid: &[u8]) -> String {
    let known = SHORT.iter().find(|(known, _)| known.as_bytes() == oid);
    let dotted = || ObjectIdentifier::from_bytes(oid).map_or("?".to_owned(), |oid| oid.to_string());
    known.map_or_else(dotted, |(_, short)| (*short).to_owned())
}

/// Nothing in a value can pass for the next part of the name, or move what is on a screen.
fn text(value: AnyRef<'_>) -> String {
    let mut out = String::new();
    for letter in letters(value).chars() {
        match letter {
            ',' | '=' | '+' | '"' | '\\' => out.extend(['\\', letter]),
            control if control.is_control() => out.push(char::REPLACEMENT_CHARACTER),
            other => out.push(other),
        }
    }
    out
}

fn letters(value: AnyRef<'_>) -> String {
    if value.header().tag() != Tag::BmpString {
        return String::from_utf8_lossy(value.value()).into_owned();
    }
    let units = value.value().as_chunks::<2>().0.iter().map(|pair| u16::from_be_bytes(*pair));
    char::decode_utf16(units).map(|one| one.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}
