//! Names of members as text that is safe to show.

use std::collections::HashMap;

/// A name has at most so many characters.
const LONGEST: usize = 400;

/// Gives each member a name of its own.
#[derive(Debug, Default)]
pub(crate) struct Names {
    /// How often a name was given.
    given: HashMap<String, usize>,
}

impl Names {
    /// The name to show for a member called `written`. A second one of the same name is told apart
    /// by a number.
    pub(crate) fn give(&mut self, written: &str) -> String {
        self.told_apart(safe(written))
    }

    /// The name to show for what was taken from an address, which keeps its form.
    pub(crate) fn give_address(&mut self, address: &str) -> String {
        let Some((scheme, rest)) = address.split_once("://") else {
            return self.give(address);
        };
        let end = if rest.ends_with('/') { "/" } else { "" };
        self.told_apart(format!("{}://{}{end}", plain(scheme), safe(rest)))
    }

    fn told_apart(&mut self, name: String) -> String {
        let mut times = self.given.get(&name).copied().unwrap_or(0) + 1;
        let mut given = match times {
            1 => name.clone(),
            _ => format!("{name} ({times})"),
        };
        while times > 1 && self.given.contains_key(&given) {
            times += 1;
            given = format!("{name} ({times})");
        }
        self.given.insert(name, times);
        self.given.entry(given.clone()).or_insert(1);
        given
    }
}

/// Text of a file as one line that deceives nobody.
pub(crate) fn plain(written: &str) -> String {
    written.chars().take(LONGEST).map(|c| if deceives(c) { '\u{FFFD}' } else { c }).collect()
}

/// The name with all that could lead out of a folder or deceive the eye replaced.
fn safe(written: &str) -> String {
    let parts = written.split(['/', '\\']).filter(|part| !part.is_empty() && *part != ".");
    let parts: Vec<String> = parts.map(safe_part).collect();
    let name: String = parts.join("/").chars().take(LONGEST).collect();
    // A name that was cut can end in what it did not hold before.
    let name = match name.trim_end_matches('/').rsplit_once('/') {
        Some((folder, file)) => format!("{folder}/{}", safe_part(file)),
        None => safe_part(name.trim_end_matches('/')),
    };
    if name.is_empty() { "(no name)".to_owned() } else { name }
}

fn safe_part(part: &str) -> String {
    // Names like `. .` or `...` are taken for the folder above by some systems.
    if part.chars().all(|c| c == '.' || c == ' ') {
        return "_".repeat(part.chars().count());
    }
    // The name of a drive.
    if part.len() == 2 && part.ends_with(':') {
        return part.replace(':', "\u{FFFD}");
    }
    part.chars().map(|c| if deceives(c) { '\u{FFFD}' } else { c }).collect()
}

/// Control characters, marks that turn the direction of writing or have no width (Unicode Standard
/// Annex 9).
fn deceives(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{061C}' | '\u{FEFF}')
}

/// The upper half of code page 437, in which ZIP files name their members where they do not say
/// that the name is UTF-8 (APPNOTE.TXT, D.1).
const CODE_PAGE_437: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}";

/// The characters of a name: UTF-8 where it is that, else code page 437.
pub(super) fn decode(bytes: &[u8]) -> String {
    if let Ok(name) = std::str::from_utf8(bytes) {
        return name.to_owned();
    }
    let upper: Vec<char> = CODE_PAGE_437.chars().collect();
    let character = |byte: &u8| match byte.checked_sub(128) {
        Some(place) => upper.get(usize::from(place)).copied().unwrap_or('\u{FFFD}'),
        None => char::from(*byte),
    };
    bytes.iter().map(character).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_leads_nowhere_and_deceives_nobody() {
        let cases = [
            ("../../etc/passwd", "__/__/etc/passwd"),
            ("/abs/olute", "abs/olute"),
            ("..\\..\\win.ini", "__/__/win.ini"),
            ("C:\\a", "C\u{FFFD}/a"),
            ("list\u{202E}fdp.exe", "list\u{FFFD}fdp.exe"),
            ("a\0b", "a\u{FFFD}b"),
            ("./a//b/.", "a/b"),
            ("...", "___"),
            ("", "(no name)"),
        ];
        for (written, shown) in cases {
            assert_eq!(safe(written), shown, "{written:?}");
        }
        assert_eq!(safe(&"a".repeat(70_000)).len(), LONGEST);
    }

    #[test]
    fn an_address_keeps_its_form() {
        let mut names = Names::default();
        let mut given = |address: &str| names.give_address(address);
        assert_eq!(given("https://example.org/"), "https://example.org/");
        assert_eq!(given("https://example.org"), "https://example.org");
        assert_eq!(given("https://example.org/a?b=c"), "https://example.org/a?b=c");
        assert_eq!(given("https://example.org/a?b=c"), "https://example.org/a?b=c (2)");
        assert_eq!(given("http://x/../../etc\u{202E}"), "http://x/__/__/etc\u{FFFD}");
        assert_eq!(given("urn:uuid:1"), "urn:uuid:1");
    }

    #[test]
    fn a_name_that_is_cut_still_leads_nowhere() {
        let mut names = Names::default();
        for written in
            [format!("{}/..x", "a".repeat(LONGEST - 3)), format!("{}/b", "a".repeat(LONGEST - 1))]
        {
            let given = names.give(&written);
            assert!(given.chars().count() <= LONGEST);
            assert!(!given.split('/').any(|part| part.is_empty() || part == ".."), "{given}");
        }
    }

    #[test]
    fn names_are_given_once() {
        let mut names = Names::default();
        let given: Vec<String> =
            ["a", "a (2)", "a", "./a", "a (2)"].iter().map(|name| names.give(name)).collect();
        assert_eq!(given, ["a", "a (2)", "a (3)", "a (4)", "a (2) (2)"]);
    }

    #[test]
    fn old_names_are_decoded() {
        assert_eq!(CODE_PAGE_437.chars().count(), 128);
        assert_eq!(decode(b"declaraci\xA2n.txt"), "declaración.txt");
        assert_eq!(decode("declaración.txt".as_bytes()), "declaración.txt");
    }
}
