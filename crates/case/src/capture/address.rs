//! Addresses of pages (RFC 3986), as far as pages are captured: `http` and `https`.

use std::fmt;

/// A longer address is no honest one.
const LONGEST: usize = 8192;

/// An address in its normal form: lower-case host, no fragment, nothing that is not ASCII.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Address {
    is_secure: bool,
    host: String,
    port: Option<u16>,
    /// The path, which begins with `/`, and the query.
    target: String,
}

/// Why this is no address that can be captured.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadAddress {
    /// Another scheme, or none.
    #[error("only addresses with http:// or https:// are captured")]
    Scheme,
    /// A name and a password in the address.
    #[error("the address holds a name or password; leave them out")]
    Login,
    /// The host is empty or has characters that no name has.
    #[error("the name of the host is none")]
    Host,
    /// Letters that are not ASCII in the name of the host.
    #[error("the name of the host has letters beyond ASCII; write it as your browser does, xn--…")]
    International,
    /// The port is no number.
    #[error("the port is no number")]
    Port,
    /// Longer than addresses are.
    #[error("the address is too long")]
    Long,
}

impl Address {
    /// Reads an address.
    pub fn parse(text: &str) -> Result<Self, BadAddress> {
        let text = text.trim();
        if text.len() > LONGEST {
            return Err(BadAddress::Long);
        }
        let (scheme, rest) = text.split_once("://").ok_or(BadAddress::Scheme)?;
        let is_secure = match scheme.to_ascii_lowercase().as_str() {
            "https" => true,
            "http" => false,
            _ => return Err(BadAddress::Scheme),
        };
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (authority, target) = rest.split_at(end);
        let (host, port) = host_and_port(authority)?;
        let port = port.filter(|port| *port != standard_port(is_secure));
        Ok(Self { is_secure, host, port, target: target_of(target) })
    }

    /// The address that a reference in this page leads to (5.2); `None` where it is no page's.
    pub fn join(&self, reference: &str) -> Option<Self> {
        let reference = reference.trim();
        let reference = reference.split('#').next().unwrap_or_default();
        if has_scheme(reference) {
            return Self::parse(reference).ok();
        }
        if reference.starts_with("//") {
            return Self::parse(&format!("{}:{reference}", self.scheme())).ok();
        }
        let path = self.target.split('?').next().unwrap_or("/");
        let target = match reference.chars().next() {
            None => self.target.clone(),
            Some('/') => reference.to_owned(),
            Some('?') => format!("{path}{reference}"),
            Some(_) => format!("{}/{reference}", path.rsplit_once('/').map_or("", |split| split.0)),
        };
        let whole = format!("{}{}", self.origin(), target);
        Self::parse(&whole).ok()
    }

    /// The name of the host, or its number; of IPv6 between brackets.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The path and the query.
    pub fn target(&self) -> &str {
        &self.target
    }

    /// Scheme, host and port, without a `/` at the end.
    pub fn origin(&self) -> String {
        let port = self.port.map(|port| format!(":{port}")).unwrap_or_default();
        format!("{}://{}{port}", self.scheme(), self.host)
    }

    /// The port, given or the standard one of the scheme.
    pub(crate) fn port(&self) -> u16 {
        self.port.unwrap_or(standard_port(self.is_secure))
    }

    /// Whether the connection is encrypted.
    pub(crate) fn is_secure(&self) -> bool {
        self.is_secure
    }

    fn scheme(&self) -> &'static str {
        if self.is_secure { "https" } else { "http" }
    }

    /// Whether it leads to the front page of its host.
    pub(crate) fn is_front_page(&self) -> bool {
        self.target == "/"
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.origin(), self.target)
    }
}

fn standard_port(is_secure: bool) -> u16 {
    if is_secure { 443 } else { 80 }
}

fn has_scheme(reference: &str) -> bool {
    let end = reference.find(':').unwrap_or(0);
    let scheme = &reference[..end];
    scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
}

fn host_and_port(authority: &str) -> Result<(String, Option<u16>), BadAddress> {
    if authority.contains('@') {
        return Err(BadAddress::Login);
    }
    let after = if authority.starts_with('[') { authority.find(']').unwrap_or(0) } else { 0 };
    let colon = authority[after..].find(':').map(|place| after + place);
    let (host, port) = match colon {
        Some(colon) => (&authority[..colon], &authority[colon + 1..]),
        None => (authority, ""),
    };
    let port = match port {
        "" => None,
        port => Some(port.parse().map_err(|_| BadAddress::Port)?),
    };
    if !host.is_ascii() {
        return Err(BadAddress::International);
    }
    let is_number = host.strip_prefix('[').and_then(|host| host.strip_suffix(']'));
    let is_good = match is_number {
        Some(number) => number.parse::<std::net::Ipv6Addr>().is_ok(),
        None => host.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_')),
    };
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    if host.is_empty() || host.len() > 255 || !is_good {
        return Err(BadAddress::Host);
    }
    Ok((host, port))
}

/// The path without `.` and `..` (5.2.4), and the query, all that is not allowed in them escaped.
fn target_of(written: &str) -> String {
    let written = written.split('#').next().unwrap_or_default();
    let (path, query) = match written.split_once('?') {
        Some((path, query)) => (path, Some(query)),
        None => (written, None),
    };
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/').skip(1) {
        match part {
            "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    if path.ends_with("/.") || path.ends_with("/..") {
        parts.push("");
    }
    let mut target = format!("/{}", escaped(&parts.join("/")));
    if let Some(query) = query {
        target.push('?');
        target.push_str(&escaped(query));
    }
    target
}

/// Everything but the characters that may stand in an address as `%` and two digits.
pub(crate) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for byte in text.bytes() {
        let is_plain = byte.is_ascii_graphic()
            && !matches!(byte, b'"' | b'<' | b'>' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}');
        match is_plain {
            true => escaped.push(char::from(byte)),
            false => escaped.push_str(&format!("%{byte:02X}")),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_one_form() {
        let read = |text: &str| Address::parse(text).map(|address| address.to_string());
        let good = [
            ("https://Example.ORG", "https://example.org/"),
            ("HTTP://example.org:80/a/../b/./c?d=é#e", "http://example.org/b/c?d=%C3%A9"),
            ("https://example.org:8443/a b", "https://example.org:8443/a%20b"),
            ("https://[::1]:8080/", "https://[::1]:8080/"),
            ("https://example.org./", "https://example.org/"),
            ("https://example.org?q", "https://example.org/?q"),
            ("https://example.org/../..", "https://example.org/"),
        ];
        for (text, form) in good {
            assert_eq!(read(text).as_deref(), Ok(form), "{text}");
        }
        let bad = [
            ("ftp://example.org/", BadAddress::Scheme),
            ("example.org", BadAddress::Scheme),
            ("file:///etc/passwd", BadAddress::Scheme),
            ("https://", BadAddress::Host),
            ("https://a b/", BadAddress::Host),
            ("https://[::g]/", BadAddress::Host),
            ("https://[::1/", BadAddress::Port),
            ("https://user:secret@example.org/", BadAddress::Login),
            ("https://example.org:x/", BadAddress::Port),
            ("https://exämple.org/", BadAddress::International),
        ];
        for (text, reason) in bad {
            assert_eq!(read(text), Err(reason), "{text}");
        }
    }

    #[test]
    fn references_lead_where_browsers_go() {
        let base = Address::parse("https://a.example/b/c?d").unwrap();
        let join = |text: &str| base.join(text).map(|address| address.to_string());
        let cases = [
            ("e", "https://a.example/b/e"),
            ("../e", "https://a.example/e"),
            ("/e", "https://a.example/e"),
            ("?e", "https://a.example/b/c?e"),
            ("#e", "https://a.example/b/c?d"),
            ("//b.example/e", "https://b.example/e"),
            ("http://c.example", "http://c.example/"),
        ];
        for (reference, target) in cases {
            assert_eq!(join(reference).as_deref(), Some(target), "{reference}");
        }
        assert_eq!(join("data:image/png;base64,AA"), None);
        assert_eq!(join("javascript:alert(1)"), None);
    }
}
