//! Days that no calendar has: "31 April", "30 de febrero". Whoever takes over a date takes over that
//! it does not exist.

use crate::names::{fold, hash};
use model::{Calendar, Edtf};
use std::collections::BTreeSet;

/// The languages whose names of months are looked for.
const LANGUAGES: [&str; 2] = ["en", "es"];
/// Every month has the days before these.
const LATE: [&str; 3] = ["29", "30", "31"];
/// A year with a 29 February, for dates that are told without a year.
const LEAP: i32 = 2024;

/// A word with what stands around it.
struct Word<'t> {
    folded: &'t str,
    /// Whether nothing but a space parts it from the next one.
    runs_on: bool,
}

/// The days in a text that do not exist, as hashes: the same in both languages.
pub(super) fn days(text: &str) -> Vec<u64> {
    if !LATE.iter().any(|day| text.contains(day)) {
        return Vec::new();
    }
    let folded = fold(text);
    let words = words(&folded);
    let found = (0..words.len()).filter_map(|at| impossible(&words, at));
    let found: BTreeSet<(u8, u8, Option<i32>)> = found.collect();
    let key = |(month, day, year): &(u8, u8, Option<i32>)| {
        hash(format!("day {month} {day} {}", year.unwrap_or_default()).as_bytes())
    };
    found.iter().map(key).collect()
}

fn words(folded: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut rest = folded;
    while let Some(start) = rest.find(char::is_alphanumeric) {
        let from = &rest[start..];
        let end = from.find(|c: char| !c.is_alphanumeric()).unwrap_or(from.len());
        let (word, after) = from.split_at(end);
        let mut next = after.chars();
        let runs_on = next.next() == Some(' ') && next.next().is_some_and(char::is_alphanumeric);
        words.push(Word { folded: word, runs_on });
        rest = after;
    }
    words
}

/// The month, the day and, where it is the year that lacks the day, the year of an impossible date
/// whose month stands at this word.
fn impossible(words: &[Word<'_>], at: usize) -> Option<(u8, u8, Option<i32>)> {
    let month = month(words.get(at)?.folded)?;
    let (day, last) =
        day_before(words, at).map(|day| (day, at)).or_else(|| day_after(words, at))?;
    let year = year_after(words, last);
    let exists = |year: i32| format!("{year:04}-{month:02}-{day:02}").parse::<Edtf>().is_ok();
    match year {
        _ if day > 31 => None,
        _ if !exists(LEAP) => Some((month, day, None)),
        Some(year) if !exists(year) => Some((month, day, Some(year))),
        _ => None,
    }
}

fn month(folded: &str) -> Option<u8> {
    LANGUAGES.iter().find_map(|language| Calendar::of(language)?.month(folded))
}

/// "31 April", "31st of April", "31 de abril".
fn day_before(words: &[Word<'_>], at: usize) -> Option<u8> {
    let before = |at: usize| words.get(at.checked_sub(1)?).filter(|word| word.runs_on);
    let previous = before(at)?;
    if ["of", "de"].contains(&previous.folded) {
        return day(before(at - 1)?.folded).map(|(day, _)| day);
    }
    day(previous.folded).map(|(day, _)| day)
}

/// "April 31st", "April 31, 2025", "on April 31", each with the place of its last word. "In April 31
/// men" is a number of men.
fn day_after(words: &[Word<'_>], at: usize) -> Option<(u8, usize)> {
    if !words.get(at)?.runs_on {
        return None;
    }
    let next = words.get(at + 1)?;
    let (day, is_ordinal) = day(next.folded)?;
    let is_on = at.checked_sub(1).and_then(|at| words.get(at)).is_some_and(|w| w.folded == "on");
    let is_whole = !next.runs_on || year_after(words, at + 1).is_some();
    (is_ordinal || is_on || is_whole).then_some((day, at + 1))
}

/// A day of a month in digits, and whether it is an ordinal number.
fn day(folded: &str) -> Option<(u8, bool)> {
    let digits = folded.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let ending = &folded[digits.len()..];
    let is_ordinal = ["st", "nd", "rd", "th", "o"].contains(&ending);
    let is_day = (is_ordinal || ending.is_empty()) && digits.len() <= 2;
    is_day.then(|| digits.parse().ok())?.map(|day| (day, is_ordinal))
}

fn year_after(words: &[Word<'_>], at: usize) -> Option<i32> {
    let next = words.get(at + 1)?;
    let next = if ["of", "de", "del"].contains(&next.folded) { words.get(at + 2)? } else { next };
    let is_year = next.folded.len() == 4 && next.folded.bytes().all(|b| b.is_ascii_digit());
    is_year.then(|| next.folded.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::days;

    #[test]
    fn days_that_no_calendar_has_are_known_in_both_languages() {
        let one = days("they were moved on 31 April");
        assert_eq!(one.len(), 1);
        for same in [
            "the 31st of April",
            "April 31, 2025, was the day",
            "on April 31 guards came",
            "until April 31st nobody knew",
            "el 31 de abril de 2025",
            "EL 31 DE ABRIL",
        ] {
            assert_eq!(days(same), one, "{same}");
        }
        for other in ["30 de febrero", "31 September", "February 29, 2025", "29 de febrero de 1900"]
        {
            let found = days(other);
            assert!(found.len() == 1 && found != one, "{other}");
        }
    }

    #[test]
    fn days_and_numbers_that_can_be_are_none() {
        for text in [
            "30 April, 31 May, 29 February 2024, 29 de febrero",
            "in April 31 men were taken",
            "in April, 31 men",
            "35 march every day",
            "since 31, April was quiet",
            "sala 31 de la prisión, abril",
            "",
        ] {
            assert!(days(text).is_empty(), "{text}");
        }
    }
}
