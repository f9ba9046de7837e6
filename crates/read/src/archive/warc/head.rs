//! Heads of records and of HTTP messages: lines of names and values up to an empty line.

/// A head has at most so many bytes; servers refuse more than some kilobytes.
const LONGEST: usize = 64 << 10;

/// The first line and the fields of a head.
#[derive(Debug)]
pub(super) struct Head {
    /// The first line, without its end.
    pub(super) first: String,
    fields: Vec<(String, String)>,
    /// Where what follows the head begins.
    pub(super) end: usize,
}

impl Head {
    /// Reads the head that begins at `from`. It ends with an empty line, and where the bytes end;
    /// `None` where neither comes within 64 KiB. Lines that are no fields are passed over, and a
    /// line that begins with a blank continues the one before (RFC 9112, 5.2).
    pub(super) fn read(bytes: &[u8], from: usize) -> Option<Self> {
        let (first, mut at) = line(bytes, from)?;
        let mut fields: Vec<(String, String)> = Vec::new();
        while at < bytes.len() {
            let (text, next) = line(bytes, at)?;
            if next - from > LONGEST {
                return None;
            }
            // A record whose head has no end.
            if super::record::is_start(text) {
                break;
            }
            at = next;
            if text.is_empty() {
                break;
            }
            let is_continued = matches!(text.first(), Some(b' ' | b'\t'));
            match (fields.last_mut(), memchr::memchr(b':', text)) {
                (Some((_, value)), _) if is_continued => {
                    value.push(' ');
                    value.push_str(&decoded(text));
                }
                (_, Some(colon)) => {
                    let name = decoded(&text[..colon]).to_ascii_lowercase();
                    fields.push((name, decoded(&text[colon + 1..])));
                }
                _ => {}
            }
        }
        Some(Self { first: decoded(first), fields, end: at })
    }

    /// The value of the first field with this name, which is given in lower case; `None` where it
    /// is empty.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        let is_it = |(key, value): &&(String, String)| key == name && !value.is_empty();
        self.fields.iter().find(is_it).map(|(_, value)| value.as_str())
    }

    /// The values of all fields with this name, which are lists, one after the other.
    pub(super) fn listed(&self, name: &'static str) -> impl Iterator<Item = &str> {
        let fields = self.fields.iter().filter(move |(key, _)| key == name);
        fields.flat_map(|(_, value)| value.split(',')).map(str::trim)
    }
}

/// The line at `from` without its end, and where the next one begins.
fn line(bytes: &[u8], from: usize) -> Option<(&[u8], usize)> {
    let rest = bytes.get(from..)?;
    let within = &rest[..rest.len().min(LONGEST + 1)];
    let (text, next) = match memchr::memchr(b'\n', within) {
        Some(end) => (&rest[..end], from + end + 1),
        None if within.len() < rest.len() => return None,
        None => (rest, bytes.len()),
    };
    Some((text.strip_suffix(b"\r").unwrap_or(text), next))
}

fn decoded(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).trim().to_owned()
}
