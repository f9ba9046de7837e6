//! As much of Rust's grammar as the checks need: code without comments, literals and tests, the
//! paths it names, and where its functions begin and end.

/// The code with comments and the insides of literals blanked, line by line as before.
pub(super) fn without_comments(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(first) = rest.chars().next() {
        let length = blank_length(rest, &out).unwrap_or(0);
        if length == 0 {
            out.push(first);
            rest = &rest[first.len_utf8()..];
        } else {
            let blank = |c: char| if c == '\n' { '\n' } else { ' ' };
            out.extend(rest[..length].chars().map(blank));
            rest = &rest[length..];
        }
    }
    out
}

/// How many bytes at the front are a comment or a literal.
fn blank_length(rest: &str, before: &str) -> Option<usize> {
    match rest.as_bytes().first()? {
        b'/' if rest.starts_with("//") => Some(rest.find('\n').unwrap_or(rest.len())),
        b'/' if rest.starts_with("/*") => Some(block_comment(rest)),
        b'"' => Some(string(rest)),
        b'r' if !ends_in_word(before) || before.ends_with(['b', 'c']) => raw_string(rest),
        b'\'' => character(rest),
        _ => None,
    }
}

fn ends_in_word(text: &str) -> bool {
    text.ends_with(|c: char| c.is_alphanumeric() || c == '_')
}

/// Block comments nest (The Rust Reference, Comments).
fn block_comment(rest: &str) -> usize {
    let (mut depth, mut at) = (0, 0);
    while let Some(tail) = rest.get(at..).filter(|tail| !tail.is_empty()) {
        let step = tail.chars().next().map_or(1, char::len_utf8);
        match tail {
            _ if tail.starts_with("/*") => (depth, at) = (depth + 1, at + 2),
            _ if tail.starts_with("*/") => (depth, at) = (depth - 1, at + 2),
            _ => at += step,
        }
        if depth == 0 {
            break;
        }
    }
    at
}

fn string(rest: &str) -> usize {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

fn raw_string(rest: &str) -> Option<usize> {
    let hashes = rest[1..].bytes().take_while(|byte| *byte == b'#').count();
    let inside = rest[1 + hashes..].strip_prefix('"')?;
    let close = format!("\"{}", "#".repeat(hashes));
    let end = inside.find(&close).map_or(inside.len(), |at| at + close.len());
    Some(rest.len() - inside.len() + end)
}

/// A character literal; `None` for a lifetime.
fn character(rest: &str) -> Option<usize> {
    let mut inside = rest.char_indices().skip(1);
    let (_, first) = inside.next()?;
    if first == '\\' {
        let escaped = inside.next()?.0;
        let after = escaped + rest[escaped..].chars().next()?.len_utf8();
        return rest[after..].find('\'').map(|at| after + at + 1);
    }
    let (at, second) = inside.next()?;
    (second == '\'').then_some(at + 1)
}

/// The code with every item under `#[cfg(test)]` blanked. Takes code without comments.
pub(super) fn without_tests(code: &str) -> String {
    const MARK: &str = "#[cfg(test)]";
    let mut out = String::with_capacity(code.len());
    let mut rest = code;
    while let Some(at) = rest.find(MARK) {
        let (before, item) = rest.split_at(at);
        let end = MARK.len() + item_end(&item[MARK.len()..]);
        out.push_str(before);
        out.extend(item[..end].chars().filter(|c| *c == '\n'));
        rest = &item[end..];
    }
    out + rest
}

/// Where the item at the front ends: after its `;` or its closing brace.
fn item_end(code: &str) -> usize {
    match body_start(code) {
        Some(open) => open + braces(&code[open..]),
        None => code.find(';').map_or(code.len(), |at| at + 1),
    }
}

/// The opening brace of the item at the front; `None` where a `;` ends it first.
fn body_start(code: &str) -> Option<usize> {
    let mut depth = 0;
    for (at, byte) in code.bytes().enumerate() {
        match byte {
            b'(' | b'[' => depth += 1,
            b')' | b']' => depth -= 1,
            b';' if depth == 0 => return None,
            b'{' if depth == 0 => return Some(at),
            _ => {}
        }
    }
    None
}

/// The length of the braces at the front, with what they hold.
fn braces(code: &str) -> usize {
    let mut depth = 0;
    for (at, byte) in code.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' => depth -= 1,
            _ => continue,
        }
        if depth == 0 {
            return at + 1;
        }
    }
    code.len()
}

/// A function with a body.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Function {
    pub(super) name: String,
    /// Of its `fn`, from 1.
    pub(super) line: usize,
    /// From `fn` to the closing brace.
    pub(super) lines: usize,
}

/// The functions of code without comments.
pub(super) fn functions(code: &str) -> Vec<Function> {
    let starts = code.match_indices("fn ").map(|(at, _)| at);
    let words = starts.filter(|at| !ends_in_word(&code[..*at]));
    words.filter_map(|at| function(code, at)).collect()
}

fn function(code: &str, at: usize) -> Option<Function> {
    let item = &code[at..];
    let name = identifier(item[3..].trim_start());
    if name.is_empty() {
        return None;
    }
    let end = body_start(item).map(|open| open + braces(&item[open..]))?;
    Some(Function {
        name: name.to_owned(),
        line: code[..at].matches('\n').count() + 1,
        lines: item[..end].matches('\n').count() + 1,
    })
}

fn identifier(code: &str) -> &str {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    &code[..code.find(|c| !is_word(c)).unwrap_or(code.len())]
}

/// Every path that the code names, such as `std::fs::read`, groups of `use` taken apart. Takes code
/// without comments.
pub(super) fn paths(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = code;
    while let Some(start) = rest.find(|c: char| c.is_alphabetic() || c == '_') {
        rest = &rest[start..];
        rest = &rest[path(rest, "", &mut found)..];
    }
    found
}

/// Reads one path (or tree of paths) at the front, adds it after `prefix`, and gives its length.
fn path(code: &str, prefix: &str, found: &mut Vec<String>) -> usize {
    let name = identifier(code);
    let whole = format!("{prefix}{name}");
    let Some(after) = separator(&code[name.len()..]).map(|length| name.len() + length) else {
        found.push(whole);
        return name.len().max(1);
    };
    let prefix = format!("{whole}::");
    if code[after..].starts_with('{') {
        return after + group(&code[after..], &prefix, found);
    }
    if identifier(&code[after..]).is_empty() {
        found.push(whole);
        return after;
    }
    after + path(&code[after..], &prefix, found)
}

/// The length of `::` with blanks around it, at the front.
fn separator(code: &str) -> Option<usize> {
    let rest = code.trim_start().strip_prefix("::")?.trim_start();
    Some(code.len() - rest.len())
}

fn group(code: &str, prefix: &str, found: &mut Vec<String>) -> usize {
    let length = braces(code);
    let mut at = 1;
    while at + 1 < length {
        let is_word = code[at..].starts_with(|c: char| c.is_alphabetic() || c == '_');
        at += if is_word {
            path(&code[at..], prefix, found)
        } else {
            code[at..].chars().next().map_or(1, char::len_utf8)
        };
    }
    length
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_literals_are_blank_and_lines_stay() {
        let check = |source: &str, expected: &str| {
            let code = without_comments(source);
            assert_eq!(code.split_whitespace().collect::<Vec<_>>().join(" "), expected);
            assert_eq!(code.matches('\n').count(), source.matches('\n').count());
        };
        check("a // std::fs\nb", "a b");
        check("a /* x /* y */ é\n */ b", "a b");
        check("let s = \"fn \\\" {\"; c", "let s = ; c");
        check("let s = r#\"a \" {\n\"#; c", "let s = ; c");
        check("let s = br\"{\"; c", "let s = b ; c");
        check("let c = '{'; let d = '\\''; let e = '\\u{7b}';", "let c = ; let d = ; let e = ;");
        check("fn f<'a>(x: &'a str) -> &'a str { x }", "fn f<'a>(x: &'a str) -> &'a str { x }");
        check("let var\"x\" = 1;", "let var = 1;");
    }

    #[test]
    fn tests_are_taken_out() {
        let code = "fn a() {}\n#[cfg(test)]\nmod tests { fn b() { if x { } } }\nfn c() {}\n";
        assert_eq!(without_tests(code), "fn a() {}\n\n\nfn c() {}\n");
        assert_eq!(without_tests("#[cfg(test)]\nmod tests;\nfn c() {}"), "\n\nfn c() {}");
    }

    #[test]
    fn functions_have_their_lines() {
        let code = "fn a() {}\n\npub fn b(x: [u8; 2])\nwhere\n    T: U,\n{\n    1\n}\nfn c();\ntype F = fn (u8);";
        let found: Vec<_> = functions(code)
            .into_iter()
            .map(|function| (function.name, function.line, function.lines))
            .collect();
        assert_eq!(found, [("a".to_owned(), 1, 1), ("b".to_owned(), 3, 6)]);
    }

    #[test]
    fn groups_of_use_are_taken_apart() {
        let code = "use std::{fs, io::{self, Read}, time::Instant}; std :: env::var(x); a::<B>()";
        let expected = [
            "use",
            "std::fs",
            "std::io::self",
            "std::io::Read",
            "std::time::Instant",
            "std::env::var",
            "x",
            "a",
            "B",
        ];
        assert_eq!(paths(code), expected);
    }
}
