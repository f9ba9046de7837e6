//! The date and time at the head of a message of WhatsApp, in the forms of Android and of iOS.

use model::Edtf;

/// A date and time as they stand there; the order of the numbers is not known yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stamp {
    numbers: [u32; 3],
    /// Whether the first number has four digits.
    year_first: bool,
    /// The byte where the message begins.
    pub(super) message: usize,
}

/// In which order a file writes its dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    DayMonth,
    MonthDay,
    YearMonth,
}

/// Marks that say in which direction to write; they stand before messages and around names.
const MARKS: [char; 6] = ['\u{200E}', '\u{200F}', '\u{202A}', '\u{202C}', '\u{FEFF}', '\u{2068}'];

struct Cursor<'a> {
    line: &'a str,
    at: usize,
}

impl<'a> Cursor<'a> {
    fn rest(&self) -> &'a str {
        &self.line[self.at..]
    }

    fn take(&mut self, wanted: impl Fn(char) -> bool) -> Option<char> {
        let c = self.rest().chars().next().filter(|c| wanted(*c))?;
        self.at += c.len_utf8();
        Some(c)
    }

    fn skip(&mut self, wanted: impl Fn(char) -> bool) {
        while self.take(&wanted).is_some() {}
    }

    /// A number of so many digits at most, and how many there are.
    fn number(&mut self, most: usize) -> Option<(u32, usize)> {
        let digits = self.rest().bytes().take_while(u8::is_ascii_digit).count();
        let number = self.rest()[..digits].parse().ok().filter(|_| digits <= most)?;
        self.at += digits;
        Some((number, digits))
    }
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{A0}' | '\u{202F}')
}

/// The stamp that the line begins with.
pub(super) fn stamp(line: &str) -> Option<Stamp> {
    let mut cursor = Cursor { line, at: 0 };
    cursor.skip(|c| MARKS.contains(&c));
    let bracket = cursor.take(|c| c == '[').is_some();
    let (first, digits) = cursor.number(4)?;
    let divider = cursor.take(|c| matches!(c, '/' | '.' | '-'))?;
    let (second, _) = cursor.number(2)?;
    cursor.take(|c| c == divider)?;
    let (third, last) = cursor.number(4)?;
    if !matches!((digits, last), (1 | 2, 2 | 4) | (4, 1 | 2)) {
        return None;
    }
    cursor.skip(|c| c == ',' || is_space(c));
    pass_time(&mut cursor)?;
    pass_divider(&mut cursor, bracket)?;
    let (numbers, message) = ([first, second, third], cursor.at);
    Some(Stamp { numbers, year_first: digits == 4, message })
}

/// Passes over a time of day, with the half of the day where it is named.
fn pass_time(cursor: &mut Cursor) -> Option<()> {
    let (hour, _) = cursor.number(2)?;
    let divider = cursor.take(|c| matches!(c, ':' | '.'))?;
    let (minute, digits) = cursor.number(2)?;
    if hour > 24 || minute > 59 || digits != 2 {
        return None;
    }
    if cursor.take(|c| c == divider).is_some() {
        cursor.number(2).filter(|(second, _)| *second < 61)?;
    }
    let before = cursor.at;
    cursor.skip(is_space);
    let half = ["a. m.", "p. m.", "a.m.", "p.m.", "am", "pm"].iter().find(|half| {
        let written = cursor.rest().get(..half.len() + 4).unwrap_or(cursor.rest());
        let plain: String = written.to_lowercase().replace(['\u{A0}', '\u{202F}'], " ");
        plain.starts_with(**half)
    });
    // The space inside may be a wider one, so letters and dots are counted, not bytes.
    match half {
        Some(half) => {
            for _ in half.chars() {
                cursor.take(|_| true);
            }
        }
        None => cursor.at = before,
    }
    Some(())
}

/// Passes over what stands before the message: `]` and a space, or a dash between spaces.
fn pass_divider(cursor: &mut Cursor, bracket: bool) -> Option<char> {
    if bracket {
        cursor.take(|c| c == ']')?;
        return cursor.take(is_space);
    }
    cursor.take(is_space)?;
    cursor.take(|c| matches!(c, '-' | '–'))?;
    cursor.take(is_space)
}

impl Stamp {
    /// The day, in this order.
    pub(super) fn day(&self, order: Order) -> Option<Edtf> {
        let [a, b, c] = self.numbers;
        let (year, month, day) = match order {
            Order::YearMonth => (a, b, c),
            Order::DayMonth => (c, b, a),
            Order::MonthDay => (c, a, b),
        };
        let year = if year < 100 { year + 2000 } else { year };
        Edtf::day(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?).ok()
    }
}

/// The order of all dates of a file; `None` where it cannot be told.
///
/// A number over 12 is a day. Without one, messages stand in the order they were sent, so the
/// order of the numbers in which fewer dates go back is the right one.
pub(super) fn order(stamps: &[Stamp], spanish: bool) -> Option<Order> {
    if stamps.iter().any(|stamp| stamp.year_first) {
        return stamps.iter().all(|stamp| stamp.year_first).then_some(Order::YearMonth);
    }
    let first_is_day = stamps.iter().any(|stamp| stamp.numbers[0] > 12);
    let second_is_day = stamps.iter().any(|stamp| stamp.numbers[1] > 12);
    match (first_is_day, second_is_day) {
        (true, true) => return None,
        (true, false) => return Some(Order::DayMonth),
        (false, true) => return Some(Order::MonthDay),
        (false, false) => {}
    }
    let back = |order| {
        let days: Vec<_> =
            stamps.iter().filter_map(|stamp| stamp.day(order)?.first_day()).collect();
        days.windows(2).filter(|pair| pair[0] > pair[1]).count()
    };
    let same = stamps.iter().all(|stamp| stamp.numbers[0] == stamp.numbers[1]);
    match back(Order::DayMonth).cmp(&back(Order::MonthDay)) {
        std::cmp::Ordering::Less => Some(Order::DayMonth),
        std::cmp::Ordering::Greater => Some(Order::MonthDay),
        // Nobody who writes Spanish puts the month first.
        std::cmp::Ordering::Equal if spanish || same => Some(Order::DayMonth),
        std::cmp::Ordering::Equal => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(line: &str) -> Option<(&str, &str)> {
        let stamp = stamp(line)?;
        Some(line.split_at(stamp.message))
    }

    #[test]
    fn every_form_is_known() {
        for (before, after) in [
            ("12/31/21, 11:59 PM - ", "Ana: hi"),
            ("31/12/2021 23:59 - ", "Ana: hi"),
            ("31/12/2021, 11:59 p.\u{A0}m. - ", "Ana: hola"),
            ("\u{200E}[31/12/21, 23:59:01] ", "Ana: hi"),
            ("[12/31/21, 11:59:01\u{202F}PM] ", "Ana: hi"),
            ("2021-12-31 23:59 - ", "Ana: hi"),
            ("31.12.21, 23:59 - ", "Ana: hi"),
        ] {
            assert_eq!(parts(&format!("{before}{after}")), Some((before, after)));
        }
        for other in ["31/12/2021", "at 23:59 - x", "1/2/3, 4:5 - x", "99/99/99, 25:00 - x", ""] {
            assert_eq!(parts(other), None, "{other}");
        }
    }

    #[test]
    fn the_order_is_decided_over_the_whole_file() {
        let order_of = |dates: &[&str], spanish| {
            let lines: Vec<String> = dates.iter().map(|d| format!("{d}, 10:00 - A: b")).collect();
            let stamps: Vec<Stamp> = lines.iter().filter_map(|line| stamp(line)).collect();
            order(&stamps, spanish)
        };
        assert_eq!(order_of(&["1/2/24", "13/2/24"], false), Some(Order::DayMonth));
        assert_eq!(order_of(&["1/2/24", "1/13/24"], false), Some(Order::MonthDay));
        assert_eq!(order_of(&["13/2/24", "1/13/24"], false), None);
        // 3 January, 1 February or 1 March, 2 January: only the first goes on.
        assert_eq!(order_of(&["3/1/24", "1/2/24"], false), Some(Order::DayMonth));
        assert_eq!(order_of(&["1/3/24", "2/1/24"], false), Some(Order::MonthDay));
        assert_eq!(order_of(&["1/2/24"], false), None);
        assert_eq!(order_of(&["1/2/24"], true), Some(Order::DayMonth));
        assert_eq!(order_of(&["2024-02-01"], false), Some(Order::YearMonth));
    }
}
