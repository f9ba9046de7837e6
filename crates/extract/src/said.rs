//! When something was said: a day named beside the cue, else the day of publication.

use crate::page::Page;
use model::{Calendar, Edtf};
use std::ops::Range;

/// How many tokens beside the cue a day is looked for.
const BESIDE: usize = 3;

/// The day on which the cue says that it was said: the last day of that name up to `published`.
pub(crate) fn said(
    page: &Page,
    cue: Option<&Range<usize>>,
    published: Option<&Edtf>,
) -> Option<Edtf> {
    let published = published?;
    let day = published.first_day().filter(|day| published.last_day() == Some(*day));
    let named = cue.zip(day).and_then(|(cue, day)| day_beside(page, cue, day));
    named.and_then(date).or_else(|| Some(published.clone()))
}

fn day_beside(page: &Page, cue: &Range<usize>, published: i32) -> Option<i32> {
    let sentence = &page.sentences.get(page.sentence_of(cue.start))?.tokens;
    let window =
        cue.start.saturating_sub(BESIDE).max(sentence.start)..(cue.end + BESIDE).min(sentence.end);
    window.filter(|at| page.quote_index(*at).is_none()).find_map(|at| {
        if page.is_word(at, &["yesterday", "ayer"]) {
            return Some(published - 1);
        }
        let weekday = weekday(page.word(at))?;
        // 1970-01-01 was a Thursday.
        let today = (published + 3).rem_euclid(7);
        Some(published - (today - weekday).rem_euclid(7))
    })
}

/// The day of the week, 0 for Monday.
fn weekday(word: &str) -> Option<i32> {
    // The longest of them has nine letters.
    if word.len() > 12 {
        return None;
    }
    let low = word.to_lowercase();
    let names = ["en", "es"].into_iter().filter_map(Calendar::of);
    names.filter_map(|names| names.weekday(&low)).next().map(|day| i32::from(day) - 1)
}

/// The date of a day since 1970-01-01.
fn date(days: i32) -> Option<Edtf> {
    let (year, month, day) = model::civil(days.into());
    Edtf::day(i32::try_from(year).ok()?, month, day).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::reading;

    fn said_in(text: &str, cue: &str) -> Option<String> {
        let reading = reading(text);
        let page = Page::of(&reading);
        let at = (0..page.tokens.len()).find(|i| page.word(*i) == cue)?;
        // A Tuesday.
        let published = Edtf::day(2025, 12, 23).ok()?;
        said(&page, Some(&(at..at + 1)), Some(&published)).map(|date| date.to_string())
    }

    #[test]
    fn the_day_beside_the_cue_is_the_last_of_its_name() {
        let on = |text| said_in(text, "said");
        assert_eq!(on("Ruiz said on Tuesday that it was so.").as_deref(), Some("2025-12-23"));
        assert_eq!(on("Ruiz said Wednesday it was so.").as_deref(), Some("2025-12-17"));
        assert_eq!(on("Yesterday Ruiz said it was so.").as_deref(), Some("2025-12-22"));
        assert_eq!(on("Ruiz said it was so.").as_deref(), Some("2025-12-23"));
    }
}
