//! When a page was published and changed: every date that it gives for that, with the place where
//! it stands, the best of each place first.
//!
//! Machines are told dates in a few fixed places. Readers see dates of many things: of other
//! articles, of comments, of today, of what the text tells. Which of them is that of the page is
//! told by the words beside it, by what its element says of itself, and by how near it stands to
//! the title.

use super::markup::resolve;
use super::tree::NodeId;
use crate::dates::{self, Order};
use model::{DateFound, Edtf};
use std::ops::Range;

/// Words before a date of publication.
const PUBLISHED: &[&str] = &[
    "date",
    "datum",
    "data",
    "dated",
    "fecha",
    "posted",
    "published",
    "created",
    "publicado",
    "publicada",
    "publiée",
    "publié",
    "veröffentlicht",
    "erstellt",
    "erschienen",
    "geschrieben",
    "mis en ligne",
    "نشر",
    "تاريخ",
];

/// Words before the date of a change.
const CHANGED: &[&str] = &[
    "updated",
    "modified",
    "last change",
    "last edited",
    "actualizado",
    "actualizada",
    "atualizado",
    "atualizada",
    "modificado",
    "modificada",
    "mis à jour",
    "mise à jour",
    "modifié",
    "aktualisiert",
    "geändert",
    "änderung",
    "aktualisierung",
    "bearbeitet",
    "تحديث",
];

/// Words before a date of something else: of those who write, of what is told of, of a visit.
const OTHER: &[&str] = &[
    "registered",
    "registriert",
    "joined",
    "member since",
    "mitglied seit",
    "dabei seit",
    "miembro desde",
    "membro desde",
    "membre depuis",
    "inscrit",
    "registrado",
    "عضو منذ",
    "born",
    "geboren",
    "nacido",
    "nacida",
    "nascido",
    "nascida",
    "né le",
    "née le",
    "retrieved",
    "accessed",
    "abgerufen",
    "consultado",
    "consulté",
    "event date",
    "deadline",
    "termin",
    "valid until",
    "gültig bis",
    "copyright",
    "©",
];

/// A date that readers see.
#[derive(Debug, Clone)]
struct Seen {
    edtf: Edtf,
    /// How little it is the page's own.
    rank: u8,
    /// The node that shows it.
    at: NodeId,
}

/// From this rank on a date is believed only where there is no better one in any place.
const DOUBTFUL: u8 = 4;
/// From this one on it is never believed: it is a date of what the text tells, or of something else.
const NEVER: u8 = 16;

/// What the words beside a date say of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Said {
    Published,
    Changed,
    Other,
    /// A sentence, which tells of something.
    Told,
    Nothing,
}

/// Where words with a date stand.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place {
    pub(crate) at: NodeId,
    /// Whether it is in something that is not about this page.
    pub(crate) is_foreign: bool,
    /// Whether its element says that it holds a date.
    pub(crate) is_dated: bool,
}

/// The dates of a page that readers see.
#[derive(Debug)]
pub(crate) struct Shown<'a> {
    html: &'a str,
    pub(crate) order: Order,
    times: Vec<Seen>,
    texts: Vec<Seen>,
    pub(crate) changed: Vec<DateFound>,
    /// Texts that hold a date and more.
    pub(crate) lines: Vec<(NodeId, String)>,
    /// The last text that is not blank.
    last: Range<usize>,
}

/// Texts with a date that may have a name besides.
const MOST_LINES: usize = 40;
/// A page that shows more dates is a list of other things.
const MOST_SEEN: usize = 400;

impl<'a> Shown<'a> {
    pub(crate) fn new(html: &'a str) -> Self {
        Self {
            html,
            order: Order::Unknown,
            times: Vec::new(),
            texts: Vec::new(),
            changed: Vec::new(),
            lines: Vec::new(),
            last: 0..0,
        }
    }

    /// A text that readers see.
    pub(crate) fn text(&mut self, range: &Range<usize>, place: Place) {
        const WIDEST: usize = 240;
        let text = self.html[range.clone()].trim();
        if text.is_empty() {
            return;
        }
        if text.len() > WIDEST {
            self.dateline(text, place);
        } else if may_hold_date(text) {
            let last = Some(&self.html[self.last.clone()]).filter(|last| last.len() <= WIDEST);
            let label = tidy(&resolve(last.unwrap_or_default()));
            let words = tidy(&resolve(text));
            if self.words(&words, &label, place) && self.lines.len() < MOST_LINES {
                self.lines.push((place.at, words));
            }
        }
        self.last = range.clone();
    }

    /// Words with dates and little besides, and the text before them. Whether there is a date.
    pub(crate) fn words(&mut self, words: &str, label: &str, place: Place) -> bool {
        const MOST_IN_LINE: usize = 4;
        const LONGEST_LABEL: usize = 40;
        let words = western(words);
        let label = if label.len() <= LONGEST_LABEL { label } else { "" };
        let mut at = 0;
        for _ in 0..MOST_IN_LINE {
            let Some((edtf, bytes)) = first(&words[at..], self.order) else { break };
            let (start, end) = (at + bytes.start, at + bytes.end);
            let own = &words[at..start];
            let before = if own.contains(char::is_alphabetic) || at > 0 { own } else { label };
            let after = if first(&words[end..], self.order).is_some() { "" } else { &words[end..] };
            self.add(edtf, said(before, own, after), place);
            at = end;
        }
        at > 0
    }

    /// The date at the head of a text: `3 March 2025 - `, `San Telmo, 3 March 2025. `.
    fn dateline(&mut self, text: &str, place: Place) {
        const HEAD: usize = 80;
        const MOST_BEFORE: usize = 24;
        let head = &text[..text.floor_char_boundary(HEAD)];
        if !may_hold_date(head) {
            return;
        }
        let head = western(&tidy(&resolve(head)));
        let Some((edtf, bytes)) = first(&head, self.order) else { return };
        let is_head = bytes.start <= MOST_BEFORE && !head[..bytes.start].contains(['.', '!', '?']);
        let rest = head[bytes.end..].trim_start_matches([')', ' ']);
        if is_head && rest.starts_with(['-', '–', '—', '.', ':', '|', '/']) {
            self.add(edtf, Said::Nothing, place);
        }
    }

    pub(crate) fn add(&mut self, edtf: Edtf, said: Said, place: Place) {
        if said == Said::Changed {
            return self.changed.push(found(edtf, "text"));
        }
        if self.texts.len() < MOST_SEEN {
            let rank = rank(said, place);
            self.texts.push(Seen { edtf, rank, at: place.at });
        }
    }

    /// A `time` element, or one that says by `itemprop` that it holds a date; by its value or by
    /// its words.
    pub(crate) fn time(&mut self, edtf: Edtf, is_published: bool, place: Place) {
        if self.times.len() < MOST_SEEN {
            let rank = match (is_published, place.is_foreign) {
                (true, false) => 0,
                (false, false) => 1,
                // The line below a title is often called a footer.
                (true, true) => 2,
                (false, true) => DOUBTFUL + 1,
            };
            self.times.push(Seen { edtf, rank, at: place.at });
        }
    }

    /// The dates in `time` elements and in other words, the best first, with what there is that
    /// speaks against each.
    pub(crate) fn sorted(&self, title: Option<NodeId>) -> [Vec<(u8, Edtf)>; 2] {
        [&self.times, &self.texts].map(|list| {
            let mut list: Vec<(u8, usize, Edtf)> =
                list.iter().map(|seen| placed(seen, title)).collect();
            list.sort_by_key(|(rank, distance, _)| (*rank, *distance));
            list.into_iter().map(|(rank, _, edtf)| (rank, edtf)).collect()
        })
    }
}

/// How far a date is from the title, and whether that speaks against it: what stands far above is
/// the date of today, or of another text.
fn placed(seen: &Seen, title: Option<NodeId>) -> (u8, usize, Edtf) {
    const FAR_ABOVE: usize = 60;
    let title = title.unwrap_or(0);
    let is_far_above = seen.at + FAR_ABOVE < title;
    let rank = seen.rank + if is_far_above { DOUBTFUL } else { 0 };
    // Below a title there stands its own line, above it that of what was before.
    let above = title.saturating_sub(seen.at) * 4;
    (rank, above + seen.at.saturating_sub(title), seen.edtf.clone())
}

fn rank(said: Said, place: Place) -> u8 {
    let own = match said {
        Said::Published => 0,
        _ if place.is_dated => 0,
        Said::Told => NEVER,
        Said::Other => NEVER + 1,
        Said::Changed | Said::Nothing => 2,
    };
    own + if place.is_foreign { DOUBTFUL } else { 0 }
}

/// What the words before and behind a date say of it.
fn said(before: &str, own: &str, after: &str) -> Said {
    const MOST_WORDS: usize = 8;
    let (before, after) = (before.to_lowercase(), after.to_lowercase());
    let words = own.split_whitespace().count() + after.split_whitespace().count();
    let has = |text: &str, list: &[&str]| list.iter().any(|word| has_word(text, word));
    match () {
        () if has(&before, OTHER) => Said::Other,
        () if has(&before, CHANGED) => Said::Changed,
        () if has(&before, PUBLISHED) => Said::Published,
        () if has(&after, CHANGED) => Said::Changed,
        () if has(&after, PUBLISHED) => Said::Published,
        () if words > MOST_WORDS => Said::Told,
        () => Said::Nothing,
    }
}

/// Whether a word begins somewhere in the text; in Arabic, what is written together with it may
/// stand before it.
fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        before.is_none_or(|c| !c.is_alphabetic() || c >= '\u{600}')
    })
}

/// Whether a text has the digits of a date.
fn may_hold_date(text: &str) -> bool {
    text.contains("20") || text.contains("19") || text.contains("٢٠") || has_short_date(text)
}

/// Whether there is a divider between digits twice.
fn has_short_date(text: &str) -> bool {
    let is_inner = |at: usize, bytes: &[u8]| {
        matches!(bytes[at], b'.' | b'/')
            && at > 0
            && bytes[at - 1].is_ascii_digit()
            && bytes.get(at + 1).is_some_and(u8::is_ascii_digit)
    };
    (0..text.len()).filter(|at| is_inner(*at, text.as_bytes())).nth(1).is_some()
}

/// The first date in a line; `03.02.25` too, which on pages stands beside a text far more often
/// than a number of that form.
fn first(words: &str, order: Order) -> Option<(Edtf, Range<usize>)> {
    dates::first(words, order).or_else(|| short(words, order))
}

/// `03.02.25`, on pages that write the day first also `03/02/25`.
fn short(words: &str, order: Order) -> Option<(Edtf, Range<usize>)> {
    let starts = words.char_indices().filter(|(at, c)| {
        c.is_ascii_digit()
            && !words[..*at].ends_with(|c: char| c.is_alphanumeric() || "./-:".contains(c))
    });
    starts.map(|(at, _)| at).find_map(|at| {
        let end = words[at..].find(|c: char| !c.is_ascii_digit() && !"./".contains(c));
        let part = words[at..end.map_or(words.len(), |end| at + end)].trim_end_matches('.');
        let divider = if part.contains('.') { '.' } else { '/' };
        let numbers: Vec<&str> = part.split(divider).collect();
        let [day, month, year] = numbers[..] else { return None };
        let is_known = divider == '.' || order == Order::DayFirst;
        let fits = is_known && day.len() <= 2 && month.len() == 2 && year.len() == 2;
        let century = if year < "70" { "20" } else { "19" };
        let date =
            fits.then(|| dates::anywhere(&format!("{day}.{month}.{century}{year}"), order))?;
        Some((date?, at..at + part.len()))
    })
}

/// Arabic-Indic and Persian digits as those that dates are read in.
fn western(words: &str) -> String {
    let digit = |c: char| match c {
        '\u{660}'..='\u{669}' => char::from(b'0' + (u32::from(c) - 0x660) as u8),
        '\u{6F0}'..='\u{6F9}' => char::from(b'0' + (u32::from(c) - 0x6F0) as u8),
        c => c,
    };
    words.chars().map(digit).collect()
}

/// How machine-written dates of a page are to be read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Clock {
    pub(crate) order: Order,
    /// Whether the language of the page is spoken where clocks are one to three hours before
    /// Universal Time.
    pub(crate) is_east: bool,
}

impl Clock {
    /// The clock of pages with this language tag.
    pub(crate) fn of(tag: &str) -> Self {
        const EAST: &[&str] = &[
            "ar", "bg", "cs", "da", "de", "el", "fi", "fr", "he", "hr", "hu", "it", "nb", "nl",
            "no", "pl", "ro", "ru", "sk", "sl", "sr", "sv", "tr", "uk",
        ];
        let low = tag.trim().to_ascii_lowercase();
        let main = low.split(['-', '_']).next().unwrap_or_default();
        Self { order: Order::of(tag), is_east: EAST.contains(&main) || low == "es-es" }
    }

    /// The date of a machine-written value: as ISO 8601, as seconds or milliseconds since 1970,
    /// as Java writes it, or in words.
    pub(crate) fn date(self, value: &str) -> Option<Edtf> {
        let value = value.trim();
        let date = since_1970(value).or_else(|| java(value));
        let date = date.or_else(|| dates::of_value_in(value, self.order))?;
        if self.is_east && is_midnight_in_the_east(value) { day_after(&date) } else { Some(date) }
    }
}

/// `2025-03-02T23:00:00Z` is how systems write the third of March where it begins at that moment.
fn is_midnight_in_the_east(value: &str) -> bool {
    let Some(time) = value.get(10..).map(|time| time.trim_start_matches(['T', ' '])) else {
        return false;
    };
    let Some(rest) = ["21:00", "22:00", "23:00"].iter().find_map(|hour| time.strip_prefix(hour))
    else {
        return false;
    };
    let rest = rest.strip_prefix(":00").unwrap_or(rest);
    let rest = rest.strip_prefix(".000").unwrap_or(rest);
    matches!(rest, "Z" | "+00:00" | "+0000" | "+00")
}

fn day_after(date: &Edtf) -> Option<Edtf> {
    of_days(i64::from(date.first_day()?) + 1)
}

fn of_days(days: i64) -> Option<Edtf> {
    let (year, month, day) = model::civil(days);
    Edtf::day(i32::try_from(year).ok()?, month, day).ok()
}

/// Ten digits are seconds, thirteen are milliseconds.
fn since_1970(value: &str) -> Option<Edtf> {
    const DAY: i64 = 86_400;
    if !value.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let seconds: i64 = match value.len() {
        10 => value.parse().ok()?,
        13 => value[..10].parse().ok()?,
        _ => return None,
    };
    of_days(seconds / DAY)
}

/// `Mon Mar 03 10:00:00 CET 2025`
fn java(value: &str) -> Option<Edtf> {
    let words: Vec<&str> = value.split_whitespace().take(7).collect();
    match words[..] {
        [weekday, month, day, time, _, year]
            if dates::is_weekday(weekday) && time.contains(':') =>
        {
            dates::anywhere(&format!("{day} {month} {year}"), Order::Unknown)
        }
        _ => None,
    }
}

/// Dates of publication in the state that a page's scripts begin with.
pub(crate) fn scripted(script: &str, clock: Clock) -> Option<Edtf> {
    const KEYS: &[&str] = &[
        "datepublished",
        "firstpublished",
        "publicationdate",
        "publishdate",
        "publisheddate",
        "publishedat",
        "publishedtime",
    ];
    const MOST: usize = 200;
    let is_of_key = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    // All keys have this in them.
    let places = memchr::memmem::find_iter(script.as_bytes(), b"ubli");
    places.take(MOST).find_map(|at| {
        let head = &script[script.floor_char_boundary(at.saturating_sub(12))..at];
        let start = at - (head.len() - head.trim_end_matches(is_of_key).len());
        let key: String = script[start..].chars().take(24).take_while(|c| is_of_key(*c)).collect();
        let plain = key.replace(['_', '-'], "").to_ascii_lowercase();
        let rest = &script[start + key.len()..];
        let value = rest.trim_start_matches(['"', '\'', ':', ' ', '\\', '=']);
        if !KEYS.contains(&plain.as_str()) || rest.len() - value.len() > 8 {
            return None;
        }
        let value: String =
            value.chars().take(32).take_while(|c| !"\"'\\,}".contains(*c)).collect();
        clock.date(&value)
    })
}

/// The first date written in a line.
pub(crate) fn anywhere(words: &str, order: Order) -> Option<Edtf> {
    first(&western(words), order).map(|(date, _)| date)
}

/// The dates of one place, the best first, with what there is that speaks against each.
type Dates = (&'static str, Vec<(u8, Edtf)>);

/// The date that most places name first; of several such, that of the place trusted most, which
/// stands first. A place may hold the date of something else, and places seldom err alike. What
/// is doubtful counts only where there is nothing else.
pub(crate) fn agreed(places: &[Dates]) -> Option<DateFound> {
    let firsts = || {
        let best =
            |list: &'_ Vec<(u8, Edtf)>| list.first().filter(|(rank, _)| *rank < NEVER).cloned();
        places.iter().filter_map(move |(place, list)| Some((*place, best(list)?)))
    };
    let is_sure = firsts().any(|(_, (rank, _))| rank < DOUBTFUL);
    let firsts: Vec<(&str, Edtf)> = firsts()
        .filter(|(_, (rank, _))| *rank < DOUBTFUL || !is_sure)
        .map(|(place, (_, date))| (place, date))
        .collect();
    let votes = |date: &Edtf| firsts.iter().filter(|(_, other)| other == date).count();
    let best = firsts.iter().rev().max_by_key(|(_, date)| votes(date))?;
    Some(found(best.1.clone(), best.0))
}

/// A date in one of the places of a page.
pub(crate) fn found(edtf: Edtf, place: &str) -> DateFound {
    DateFound { edtf, found_in: place.to_owned() }
}

/// White space as single spaces.
fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is believed of a page in this language, and the dates of changes.
    fn dates(lang: &str, page: &str) -> (Option<String>, Vec<String>) {
        let page =
            format!("<html lang={lang}>{page}<p>{}", "Nobody came back, she said. ".repeat(20));
        let (reading, _) = crate::read(page.as_bytes(), "page.html").unwrap();
        let changed = reading.modified.iter().map(|date| date.edtf.to_string()).collect();
        (reading.published.map(|date| date.edtf.to_string()), changed)
    }

    fn check(lang: &str, page: &str, expected: &str) {
        assert_eq!(dates(lang, page).0.as_deref().unwrap_or(""), expected, "{page}");
    }

    #[test]
    fn the_date_near_the_title_is_that_of_the_page() {
        let menu = "<li><a href=x>Menu</a>".repeat(30);
        check(
            "en",
            &format!(
                "<div class=date>4 March 2025</div><ul>{menu}</ul><h1>A night in La Cumbre</h1><p>3 March 2025</p>"
            ),
            "2025-03-03",
        );
        check(
            "en",
            "<p>3 March 2025</p><h1>A night</h1><p>Nobody came.<p>She said so.<p>Again.<p>5 March 2025</p>",
            "2025-03-03",
        );
        check(
            "en",
            "<title>A night in La Cumbre – Tribune</title><h1>Tribune</h1><p>9 May 2025</p>\
             <h2>A Night in “La Cumbre”</h2><p>3 March 2025</p>",
            "2025-03-03",
        );
        check(
            "de",
            "<h1>Eine Nacht</h1><div class=footer><time itemprop=datePublished datetime=2025-03-03></time></div>",
            "2025-03-03",
        );
    }

    #[test]
    fn words_beside_a_date_say_what_it_is() {
        let (date, changed) = dates(
            "de",
            "<h1>Nacht</h1><b>Aktualisiert am </b>5.3.2025<p>Veröffentlicht: 3.3.2025</p>",
        );
        assert_eq!((date.as_deref(), changed), (Some("2025-03-03"), vec!["2025-03-05".to_owned()]));
        let (date, changed) =
            dates("en", "<h1>Night</h1><p>Posted 3 March 2025, updated 5 March 2025</p>");
        assert_eq!((date.as_deref(), changed), (Some("2025-03-03"), vec!["2025-03-05".to_owned()]));
        let (date, changed) =
            dates("de", "<p>Diese Seite wurde zuletzt am 5. März 2025 um 13:22 Uhr geändert.</p>");
        assert_eq!((date, changed), (None, vec!["2025-03-05".to_owned()]));
        let (date, changed) = dates(
            "en",
            "<time class=published datetime=2025-03-03></time><time class=updated datetime=2025-03-02></time>",
        );
        assert_eq!((date.as_deref(), changed), (Some("2025-03-03"), vec!["2025-03-02".to_owned()]));
        check(
            "es",
            "<dl><dt>Registrado:</dt><dd>1/2/2009</dd></dl><p>3/3/2025, 10:00</p>",
            "2025-03-03",
        );
        check(
            "fr",
            "<h1>Nuit</h1><p>Membre depuis le 1 février 2009</p><p>Publié le 3 mars 2025</p>",
            "2025-03-03",
        );
        check(
            "pt",
            "<h1>Noite</h1><p>Atualizado em 5/3/2025</p><p>Publicado em 3/3/2025</p>",
            "2025-03-03",
        );
        check("ar", "<h1>ليلة</h1><p>تاريخ النشر: ٣ مارس ٢٠٢٥</p>", "2025-03-03");
    }

    #[test]
    fn what_the_text_tells_is_no_date_of_the_page() {
        check(
            "de",
            "<h1>Treffen</h1><p>Das nächste Treffen findet am 5. März 2025 ab 19 Uhr im <a href=x>Hafen</a> statt.",
            "",
        );
        check(
            "en",
            "<h1>Night</h1><p>3.3.2025</p><p>On 1 March 2025 the guards had taken him to the cell with four others",
            "2025-03-03",
        );
    }

    #[test]
    fn a_text_may_begin_with_its_date() {
        let text = "the guards came at night, and they took four men from the cell. ".repeat(6);
        check("de", &format!("<h1>Nacht</h1><p>3.3.2025 - {text}</p>"), "2025-03-03");
        check("en", &format!("<h1>Night</h1><p>SAN TELMO, 3 March 2025 (EFE). {text}</p>"), "");
        check("en", &format!("<h1>Night</h1><p>San Telmo, 3 March 2025. {text}</p>"), "2025-03-03");
        check("en", &format!("<h1>Night</h1><p>On 3 March 2025 {text}</p>"), "");
    }

    #[test]
    fn dates_are_written_in_many_ways() {
        check("de", "<h1>Nacht</h1><span>03.03.25</span><span>12:40</span>", "2025-03-03");
        check("fr", "<h1>Nuit</h1><p>03/03/25</p>", "2025-03-03");
        check("en", "<h1>Night</h1><p>03/03/25</p><p>Version 10.2.12</p>", "");
        check(
            "en",
            "<h1>N</h1><div class=date><i>Mar</i> <i>03</i><i>2025</i></div>",
            "2025-03-03",
        );
        check("ar", "<h1>ليلة</h1><p>٢٠٢٥/٠٣/٠٣</p>", "2025-03-03");
    }

    #[test]
    fn machines_write_dates_in_many_ways() {
        let date = |tag: &str, value: &str| {
            Clock::of(tag).date(value).map(|date| date.to_string()).unwrap_or_default()
        };
        for value in ["2025-03-03", "1740999600", "1740999600123", "Mon Mar 03 10:00:00 CET 2025"] {
            assert_eq!(date("en", value), "2025-03-03", "{value}");
        }
        assert_eq!(date("de", "2025-03-02T23:00:00.000Z"), "2025-03-03");
        assert_eq!(date("ar", "2025-03-02T21:00Z"), "2025-03-03");
        assert_eq!(date("de", "2025-03-02T23:04:00Z"), "2025-03-02");
        assert_eq!(date("en", "2025-03-02T23:00:00Z"), "2025-03-02");
        assert_eq!(date("de", "2025-03-02T23:00:00+01:00"), "2025-03-02");
        assert_eq!(date("es", "04/03/2025 10:00 pm"), "2025-03-04");
        assert_eq!(date("en", "04/03/2025 10:00 pm"), "");
        assert_eq!(date("en", "99999"), "");
    }

    #[test]
    fn scripts_hold_dates_of_publication() {
        let date = |script: &str| scripted(script, Clock::of("en")).map(|date| date.to_string());
        let found = Some("2025-03-03".to_owned());
        assert_eq!(date("x={publishedAt:\"2025-03-03T10:00\"}"), found);
        assert_eq!(date("{\"public\":1,\"publication_date\":\"2025-03-03\"}"), found);
        assert_eq!(date("{\\\"datePublished\\\":\\\"2025-03-03\\\"}"), found);
        assert_eq!(date("{\"published\":true,\"date\":\"2025-03-03\"}"), None);
        assert_eq!(date("é".repeat(20).as_str()), None);
    }

    #[test]
    fn places_that_agree_win_over_the_place_trusted_most() {
        let date = |text: &str| text.parse::<Edtf>().unwrap();
        let places = |first_rank| {
            [
                ("opengraph", vec![(first_rank, date("2025-03-02"))]),
                ("time", vec![(1, date("2025-03-03"))]),
                ("text", vec![(2, date("2025-03-03"))]),
                ("meta", vec![]),
            ]
        };
        let best = agreed(&places(0)).unwrap();
        assert_eq!((best.edtf.as_str(), best.found_in.as_str()), ("2025-03-03", "time"));
        let best = agreed(&places(0)[..2]).unwrap();
        assert_eq!((best.edtf.as_str(), best.found_in.as_str()), ("2025-03-02", "opengraph"));
        let best = agreed(&places(DOUBTFUL)[..2]).unwrap();
        assert_eq!((best.edtf.as_str(), best.found_in.as_str()), ("2025-03-03", "time"));
        assert_eq!(agreed(&places(NEVER)[..1]), None);
    }
}
