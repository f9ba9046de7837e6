//! What a host asks of programs: `robots.txt` (RFC 9309).

use super::address::escaped;

/// The name of this program among the programs.
const PRODUCT: &str = "consilience";
/// So much is read, as the standard asks (2.5).
pub(crate) const MOST: usize = 500 << 10;
/// Longer patterns, and more rules, are passed over.
const LONGEST: usize = 2048;
const MOST_RULES: usize = 2000;

/// What is allowed on a host.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Robots {
    rules: Vec<Rule>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Rule {
    allows: bool,
    pattern: String,
}

impl Robots {
    /// Nothing is forbidden: there is no such file.
    pub(crate) fn none() -> Self {
        Self::default()
    }

    /// Everything is forbidden: the file cannot be had (2.3.1.4).
    pub(crate) fn closed() -> Self {
        Self { rules: vec![Rule { allows: false, pattern: "/".to_owned() }] }
    }

    /// Reads the file: the rules of the groups for this program, or else of those for all (2.2.1).
    pub(crate) fn parse(bytes: &[u8]) -> Self {
        let text = String::from_utf8_lossy(&bytes[..bytes.len().min(MOST)]);
        let (mut ours, mut all) = (Vec::new(), Vec::new());
        let (mut is_ours, mut is_all, mut in_rules, mut has_ours) = (false, false, true, false);
        for line in text.trim_start_matches('\u{FEFF}').lines() {
            let line = line.split('#').next().unwrap_or_default();
            let Some((key, value)) = line.split_once(':') else { continue };
            let (key, value) = (key.trim().to_ascii_lowercase(), value.trim());
            if key == "user-agent" {
                if in_rules {
                    (is_ours, is_all, in_rules) = (false, false, false);
                }
                is_ours |= is_product(value);
                is_all |= value.starts_with('*');
                has_ours |= is_ours;
                continue;
            }
            let allows = match key.as_str() {
                "allow" => true,
                "disallow" => false,
                _ => continue,
            };
            in_rules = true;
            let rule = Rule { allows, pattern: normal(value) };
            let is_good = !value.is_empty() && value.len() <= LONGEST;
            for (list, is_it) in [(&mut ours, is_ours), (&mut all, is_all)] {
                if is_it && is_good && list.len() < MOST_RULES {
                    list.push(rule.clone());
                }
            }
        }
        Self { rules: if has_ours { ours } else { all } }
    }

    /// Whether a path with its query may be asked for: the longest rule that fits decides, and of
    /// two as long the one that allows (2.2.2).
    pub(crate) fn allows(&self, target: &str) -> bool {
        let target = normal(target);
        let fits = self.rules.iter().filter(|rule| matches(&rule.pattern, &target));
        fits.max_by_key(|rule| (rule.pattern.len(), rule.allows)).is_none_or(|rule| rule.allows)
    }
}

fn is_product(value: &str) -> bool {
    let end = value.find(|c: char| !c.is_ascii_alphabetic() && !matches!(c, '-' | '_'));
    value[..end.unwrap_or(value.len())].eq_ignore_ascii_case(PRODUCT)
}

/// Escapes in one form: those of plain letters and digits undone, the others in capital digits.
fn normal(text: &str) -> String {
    let escaped = escaped(text);
    let (mut normal, mut rest) = (String::with_capacity(escaped.len()), escaped.as_str());
    while let Some(place) = rest.find('%') {
        normal.push_str(&rest[..place]);
        let code = rest.get(place + 1..place + 3);
        let Some(byte) = code.and_then(|code| u8::from_str_radix(code, 16).ok()) else {
            normal.push('%');
            rest = &rest[place + 1..];
            continue;
        };
        match byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            true => normal.push(char::from(byte)),
            false => normal.push_str(&format!("%{byte:02X}")),
        }
        rest = &rest[place + 3..];
    }
    normal.push_str(rest);
    normal
}

/// `*` stands for any characters, `$` at the end for the end (2.2.3).
fn matches(pattern: &str, target: &str) -> bool {
    let (pattern, is_to_end) = match pattern.strip_suffix('$') {
        Some(pattern) => (pattern, true),
        None => (pattern, false),
    };
    let mut pieces = pattern.split('*');
    let Some(mut rest) = target.strip_prefix(pieces.next().unwrap_or_default()) else {
        return false;
    };
    let pieces: Vec<&str> = pieces.collect();
    let Some((last, middle)) = pieces.split_last() else {
        return !is_to_end || rest.is_empty();
    };
    for piece in middle {
        let Some(place) = rest.find(piece) else { return false };
        rest = &rest[place + piece.len()..];
    }
    if is_to_end { rest.ends_with(last) } else { rest.contains(last) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(file: &str, allowed: &[&str], forbidden: &[&str]) {
        let robots = Robots::parse(file.as_bytes());
        for target in allowed {
            assert!(robots.allows(target), "{target} in {file}");
        }
        for target in forbidden {
            assert!(!robots.allows(target), "{target} in {file}");
        }
    }

    #[test]
    fn the_longest_rule_decides() {
        check(
            "User-agent: *\nDisallow: /a\nAllow: /a/b\n",
            &["/", "/a/b", "/a/b/c"],
            &["/a", "/ab", "/a/c"],
        );
        check("User-Agent: *\nDisallow: /p\nAllow: /p\n", &["/p"], &[]);
        check("User-agent: *\nDisallow:\n", &["/", "/a"], &[]);
        check("", &["/"], &[]);
    }

    #[test]
    fn the_group_for_this_program_comes_before_that_for_all() {
        let file = "User-agent: other\nDisallow: /o\n\nUser-agent: *\nDisallow: /\n\nUser-agent: x\nuser-agent: Consilience/1.0\nDisallow: /c # mine\n\nuser-agent: consilience\nDisallow: /d\n";
        check(file, &["/", "/o"], &["/c", "/d/e"]);
        check("User-agent: consiliencebot\nDisallow: /\n", &["/"], &[]);
        check("User-agent: *\nDisallow: /\nUser-agent: consilience\nAllow: /\n", &["/a"], &[]);
    }

    #[test]
    fn patterns_and_escapes_fit() {
        check(
            "user-agent:*\ndisallow: /*.php$\n",
            &["/a.php5", "/a.html"],
            &["/a.php", "/b/a.php"],
        );
        check("user-agent:*\ndisallow: /a*b*c\n", &["/ab", "/xabc"], &["/abc", "/a1b2c3"]);
        check(
            "user-agent:*\ndisallow: /presión\n",
            &["/presion"],
            &["/presi%C3%B3n", "/presi%c3%b3n"],
        );
        check("user-agent:*\ndisallow: /%7Ejo\n", &["/jo"], &["/~jo"]);
        assert!(!Robots::closed().allows("/") && Robots::none().allows("/"));
    }
}
