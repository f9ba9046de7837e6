//! The items of RTF: groups, control words and bytes.

use std::ops::Range;

/// One item of a file.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Item<'a> {
    Open,
    Close,
    /// `\name`, `\name12`; also `\~` and the like.
    Word {
        name: &'a str,
        number: Option<i32>,
    },
    /// `\*`: who does not know the next word leaves out the group.
    Optional,
    /// `\bin` and the bytes that belong to it.
    Bin,
    /// A byte of text, as it is or as `\'e1`.
    Byte(u8),
}

/// The items in order, each with its bytes.
pub(super) struct Items<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Items<'a> {
    pub(super) fn of(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    /// The item behind a backslash.
    fn control(&mut self) -> Item<'a> {
        let start = self.at;
        let rest = &self.bytes[start..];
        let letters = rest.iter().take(32).take_while(|byte| byte.is_ascii_alphabetic()).count();
        if letters == 0 {
            return self.symbol();
        }
        let name = std::str::from_utf8(&rest[..letters]).unwrap_or_default();
        self.at += letters;
        let number = self.number();
        if self.bytes.get(self.at) == Some(&b' ') {
            self.at += 1;
        }
        if name == "bin" {
            let length = usize::try_from(number.unwrap_or(0)).unwrap_or(0);
            self.at = self.at.saturating_add(length).min(self.bytes.len());
            return Item::Bin;
        }
        Item::Word { name, number }
    }

    fn number(&mut self) -> Option<i32> {
        let rest = &self.bytes[self.at..];
        let sign = usize::from(rest.first() == Some(&b'-'));
        let digits = rest[sign..].iter().take(10).take_while(|byte| byte.is_ascii_digit()).count();
        if digits == 0 {
            return None;
        }
        self.at += sign + digits;
        let text = std::str::from_utf8(&rest[..sign + digits]).ok()?;
        Some(text.parse().unwrap_or(0))
    }

    /// A backslash and one character that is no letter.
    fn symbol(&mut self) -> Item<'a> {
        let Some(byte) = self.bytes.get(self.at).copied() else {
            return Item::Byte(b'\\');
        };
        self.at += 1;
        match byte {
            b'\\' | b'{' | b'}' => Item::Byte(byte),
            b'*' => Item::Optional,
            b'\'' => self.hex(),
            b'\r' | b'\n' => Item::Word { name: "par", number: None },
            _ => {
                let symbol = &self.bytes[self.at - 1..self.at];
                Item::Word { name: std::str::from_utf8(symbol).unwrap_or("?"), number: None }
            }
        }
    }

    fn hex(&mut self) -> Item<'a> {
        let digits = self.bytes.get(self.at..self.at + 2);
        let digits = digits.and_then(|digits| std::str::from_utf8(digits).ok());
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                self.at += 2;
                Item::Byte(byte)
            }
            None => Item::Byte(b'?'),
        }
    }
}

impl<'a> Iterator for Items<'a> {
    type Item = (Item<'a>, Range<usize>);

    fn next(&mut self) -> Option<Self::Item> {
        // Line breaks and NULs between items are not part of the text.
        while matches!(self.bytes.get(self.at), Some(b'\r' | b'\n' | 0)) {
            self.at += 1;
        }
        let start = self.at;
        let byte = *self.bytes.get(start)?;
        self.at += 1;
        let item = match byte {
            b'{' => Item::Open,
            b'}' => Item::Close,
            b'\\' => self.control(),
            _ => Item::Byte(byte),
        };
        Some((item, start..self.at))
    }
}

/// The character that a control word stands for.
pub(super) fn sign(name: &str) -> Option<&'static str> {
    Some(match name {
        "~" => "\u{A0}",
        "_" => "\u{2011}",
        "emdash" => "—",
        "endash" => "–",
        "lquote" => "‘",
        "rquote" => "’",
        "ldblquote" => "“",
        "rdblquote" => "”",
        "bullet" => "•",
        "emspace" => "\u{2003}",
        "enspace" => "\u{2002}",
        _ => return None,
    })
}

/// Groups whose characters are no text: tables of settings, pictures, instructions, and what
/// repeats other text for older programs.
pub(super) fn is_skipped(name: &str) -> bool {
    const NAMES: [&str; 17] = [
        "colortbl",
        "pict",
        "nonshppict",
        "nonesttables",
        "shprslt",
        "fldinst",
        "sp",
        "xe",
        "tc",
        "tcn",
        "rxe",
        "keywords",
        "comment",
        "operator",
        "subject",
        "doccomm",
        "category",
    ];
    NAMES.contains(&name)
}

/// Groups whose text stands beside the text, the code of a warning on it and what that says.
pub(super) fn context(name: &str) -> Option<(&'static str, &'static str)> {
    Some(match name {
        "footnote" => ("note", "a footnote of the text"),
        "annotation" => ("comment", "comment"),
        "header" | "headerl" | "headerr" | "headerf" => {
            ("page-header", "stands at the head of pages")
        }
        "footer" | "footerl" | "footerr" | "footerf" => {
            ("page-footer", "stands at the foot of pages")
        }
        "shptxt" => ("text-box", "stands in a box of its own"),
        _ => return None,
    })
}
