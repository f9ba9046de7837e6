//! Dates as they stand in a sentence.

use super::When;
use model::{CALENDARS, Edtf, Language, civil};

/// A day such as `1 June 2025`.
pub(super) fn day(days: i32, language: Language) -> String {
    let (year, month, day) = civil(i64::from(days));
    plain(&format!("{year:04}-{month:02}-{day:02}"), language)
}

/// A date or interval, without a preposition before it.
pub(super) fn date(date: &Edtf, language: Language) -> String {
    let text = date.as_str();
    let (before, later, to) = match language {
        Language::English => ("or before", "or later", "to"),
        Language::Spanish => ("o antes", "o después", "a"),
    };
    match text.split_once('/') {
        None => plain(text, language),
        Some(("..", end)) => format!("{} {before}", plain(end, language)),
        Some((begin, "..")) => format!("{} {later}", plain(begin, language)),
        Some((begin, end)) => {
            format!("{} {to} {}", plain(begin, language), plain(end, language))
        }
    }
}

/// A date with its preposition: `on 15 June 2025`, `en junio de 2025`.
pub(super) fn on(given: Option<&Edtf>, language: Language) -> String {
    let Some(given) = given else {
        return match language {
            Language::English => "on a day that is not known".to_owned(),
            Language::Spanish => "en una fecha que no se conoce".to_owned(),
        };
    };
    let is_day = given.first_day().is_some() && given.first_day() == given.last_day();
    let preposition = match (language, is_day) {
        (Language::English, true) => "on",
        (Language::English, false) => "in",
        (Language::Spanish, true) => "el",
        (Language::Spanish, false) => "en",
    };
    format!("{preposition} {}", date(given, language))
}

/// Days such as `from 1 to …`; of one day, that day.
pub(super) fn range(days: When, language: Language) -> String {
    let (from, to, on) = match language {
        Language::English => ("from", "to", "on"),
        Language::Spanish => ("del", "al", "el"),
    };
    let (first, last) = (day(days.first, language), day(days.last, language));
    match days.first == days.last {
        true => format!("{on} {first}"),
        false => format!("{from} {first} {to} {last}"),
    }
}

/// A year, month or day in words; anything else as it is written.
fn plain(text: &str, language: Language) -> String {
    let mut fields = text.splitn(3, '-');
    let (year, month, day) = (fields.next(), fields.next(), fields.next());
    let month = match month {
        Some(month) => match month_name(month, language) {
            Some(name) => Some(name),
            None => return text.to_owned(),
        },
        None => None,
    };
    let day = day.map(|day| day.trim_start_matches('0'));
    match (language, year, month, day) {
        (Language::English, Some(year), Some(month), Some(day)) => format!("{day} {month} {year}"),
        (Language::Spanish, Some(year), Some(month), Some(day)) => {
            format!("{day} de {month} de {year}")
        }
        (Language::English, Some(year), Some(month), None) => format!("{month} {year}"),
        (Language::Spanish, Some(year), Some(month), None) => format!("{month} de {year}"),
        _ => text.to_owned(),
    }
}

/// The usual name of a month from `01` to `12`.
fn month_name(number: &str, language: Language) -> Option<String> {
    let number: usize = number.parse().ok()?;
    let calendar = CALENDARS.iter().find(|calendar| calendar.language == language.code())?;
    let name = calendar.months.get(number.checked_sub(1)?)?.first()?;
    let mut letters = name.chars();
    Some(match language {
        Language::English => letters.next()?.to_uppercase().chain(letters).collect(),
        Language::Spanish => (*name).to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn both(text: &str) -> Result<[String; 2], model::EdtfError> {
        let given: Edtf = text.parse()?;
        Ok([Language::English, Language::Spanish].map(|language| on(Some(&given), language)))
    }

    #[test]
    fn dates_are_said_in_both_languages() -> Result<(), model::EdtfError> {
        assert_eq!(both("2025-06-05")?, ["on 5 June 2025", "el 5 de junio de 2025"]);
        assert_eq!(both("2025-06")?, ["in June 2025", "en junio de 2025"]);
        assert_eq!(both("2025")?, ["in 2025", "en 2025"]);
        assert_eq!(both("2025-XX-05")?, ["in 2025-XX-05", "en 2025-XX-05"]);
        assert_eq!(both("2025-06/..")?, ["in June 2025 or later", "en junio de 2025 o después"]);
        assert_eq!(both("../2025")?, ["in 2025 or before", "en 2025 o antes"]);
        Ok(())
    }
}
