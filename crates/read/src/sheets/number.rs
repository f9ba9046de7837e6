//! Numbers as a sheet shows them, and dates as ISO 8601 (ECMA-376 part 1, section 18.8.30).

use model::ValueKind;

/// What a number is shown as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Format {
    General,
    Date,
    /// So many decimals, with or without commas between thousands, as a share of a hundred or not.
    Fixed {
        decimals: usize,
        thousands: bool,
        percent: bool,
    },
    /// Digits that take the places of zeros: `00000000-0`.
    Mask(String),
}

/// The format of a built-in number (section 18.8.30).
pub(super) fn built_in(id: u32) -> Format {
    let fixed = |decimals, thousands, percent| Format::Fixed { decimals, thousands, percent };
    match id {
        1 => fixed(0, false, false),
        2 => fixed(2, false, false),
        3 | 37 | 38 => fixed(0, true, false),
        4 | 39 | 40 => fixed(2, true, false),
        9 => fixed(0, false, true),
        10 => fixed(2, false, true),
        14..=22 | 27..=36 | 45..=47 | 50..=58 => Format::Date,
        _ => Format::General,
    }
}

/// The format that a code describes; only its first section, which is for positive numbers.
pub(super) fn of_code(code: &str) -> Format {
    let code = bare(code);
    let lower = code.to_ascii_lowercase();
    if lower.contains("general") || lower.contains("standard") {
        return Format::General;
    }
    if lower.contains(['y', 'd', 'h', 's']) || lower.contains('m') {
        return Format::Date;
    }
    if lower.contains(['e', '?', '/']) || !lower.contains(['0', '#']) {
        return Format::General;
    }
    let zeros = code.chars().filter(|c| *c == '0').count();
    let is_mask = code.chars().all(|c| matches!(c, '0' | '-' | ' ')) && zeros > 1;
    if is_mask {
        return Format::Mask(code.trim().to_owned());
    }
    let decimals = code
        .split_once('.')
        .map_or(0, |(_, after)| after.chars().filter(|c| matches!(c, '0' | '#')).count());
    Format::Fixed {
        decimals: decimals.min(15),
        thousands: code.contains(','),
        percent: code.contains('%'),
    }
}

/// The first section of a code without quoted words, colours and fillings. `[h]` is a time.
fn bare(code: &str) -> String {
    let mut out = String::new();
    let mut chars = code.chars().take(256);
    while let Some(c) = chars.next() {
        match c {
            ';' => break,
            '"' => chars.by_ref().take_while(|c| *c != '"').for_each(drop),
            '\\' => out.extend(chars.next().filter(|c| *c == '-')),
            '_' | '*' => drop(chars.next()),
            '[' => {
                let inside: String = chars.by_ref().take_while(|c| *c != ']').collect();
                let is_time =
                    inside.chars().all(|c| matches!(c.to_ascii_lowercase(), 'h' | 'm' | 's'));
                out.push_str(if is_time { &inside } else { "" });
            }
            c => out.push(c),
        }
    }
    out
}

/// The words that a number is shown as, and what it is.
pub(super) fn shown(number: f64, format: &Format, since_1904: bool) -> (String, ValueKind) {
    match format {
        Format::Date => match date(number, since_1904) {
            Some(date) => (date, ValueKind::Date),
            None => (general(number), ValueKind::Number),
        },
        Format::General => (general(number), ValueKind::Number),
        Format::Fixed { decimals, thousands, percent } => {
            (fixed(number, *decimals, *thousands, *percent), ValueKind::Number)
        }
        // What fills a mask names something; nobody counts with it.
        Format::Mask(mask) => match masked(number, mask) {
            Some(words) => (words, ValueKind::Text),
            None => (general(number), ValueKind::Number),
        },
    }
}

/// A number with 15 significant digits, as spreadsheets keep them.
fn general(number: f64) -> String {
    let rounded: f64 = format!("{number:.14e}").parse().unwrap_or(number);
    match rounded.abs() {
        0.0 => "0".to_owned(),
        size if (1e-9..1e21).contains(&size) => format!("{rounded}"),
        _ => format!("{rounded:e}"),
    }
}

fn fixed(number: f64, decimals: usize, thousands: bool, percent: bool) -> String {
    let number = if percent { number * 100.0 } else { number };
    if number.abs() >= 1e21 {
        return general(number);
    }
    let mut words = format!("{number:.decimals$}");
    if thousands {
        words = with_commas(&words);
    }
    if percent {
        words.push('%');
    }
    words
}

fn with_commas(words: &str) -> String {
    let (sign, digits) = words.strip_prefix('-').map_or(("", words), |digits| ("-", digits));
    let (whole, rest) = digits.find('.').map_or((digits, ""), |at| digits.split_at(at));
    let mut out = sign.to_owned();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out + rest
}

fn masked(number: f64, mask: &str) -> Option<String> {
    if number < 0.0 || number.fract() != 0.0 || number >= 1e15 {
        return None;
    }
    let zeros = mask.chars().filter(|c| *c == '0').count();
    let digits = format!("{number:0zeros$.0}");
    // More digits than places stand before the first one.
    let mut next = digits.chars();
    let mut out: String = next.by_ref().take(digits.len() - zeros).collect();
    for c in mask.chars() {
        out.extend(if c == '0' { next.next() } else { Some(c) });
    }
    Some(out)
}

/// The day and time that a serial number means; `None` where it means none.
///
/// Day 1 is 1 January 1900; there was no 29 February 1900, but Excel counts it as day 60.
fn date(serial: f64, since_1904: bool) -> Option<String> {
    /// 31 December 9999.
    const LAST: f64 = 2_958_466.0;
    if !(0.0..LAST).contains(&serial) {
        return None;
    }
    let seconds = (serial.fract() * 86_400.0).round() as u32;
    let (day, seconds) = (serial.trunc() as i64 + i64::from(seconds / 86_400), seconds % 86_400);
    let time = format!("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
    if day == 0 && !since_1904 {
        return Some(time);
    }
    // Days from 1970-01-01: 1899-12-31 is day 0, 1904-01-01 is.
    let since_1970 = match (since_1904, day) {
        (true, _) => day - 24_107,
        (false, ..60) => day - 25_568,
        (false, _) => day - 25_569,
    };
    let day = civil(since_1970);
    Some(if seconds == 0 { day } else { format!("{day}T{time}") })
}

/// The calendar's name for a day since 1970-01-01.
fn civil(days: i64) -> String {
    let (year, month, day) = model::civil(days);
    format!("{year:04}-{month:02}-{day:02}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_shown_as_the_sheet_shows_them() {
        let check = |number, code: &str, expected: &str| {
            assert_eq!(shown(number, &of_code(code), false).0, expected, "{code}");
        };
        check(0.1 + 0.2, "General", "0.3");
        check(1234567.5, "#,##0.00", "1,234,567.50");
        check(-1234.0, "#,##0", "-1,234");
        check(0.256, "0.0%", "25.6%");
        check(12345678.0, "00000000\\-0", "01234567-8");
        check(7.0, "000", "007");
        check(45_357.0, "dd/mm/yyyy", "2024-03-06");
        check(45_357.5, "yyyy\\-mm\\-dd hh:mm", "2024-03-06T12:00:00");
        check(0.75, "[h]:mm", "18:00:00");
        check(1.0, "d mmm yy", "1900-01-01");
        check(59.0, "d mmm yy", "1900-02-28");
        check(61.0, "d mmm yy", "1900-03-01");
        check(-1.0, "d mmm yy", "-1");
        check(3.0, "0 \"days\"", "3");
        check(1e300, "0.00", "1e300");
        assert_eq!(shown(0.0, &Format::Date, true).0, "1904-01-01");
    }
}
