//! Dates in running text, in English, Spanish, Portuguese, French, German and Arabic, as EDTF with their
//! characters.
//!
//! What is found: whole dates, days without a year, months, years behind a word that says so, stretches
//! of time, decades, seasons, times of day behind a date, and dates that are told from the day of
//! publication. A number of which day and month cannot be told apart is a set of both. "Early", "mid"
//! and "late" are thirds, "around" makes a date approximate. Dates of other calendars than the
//! Gregorian one are left alone, and so are years of two digits.

mod point;
mod relative;
mod tokens;
mod words;

use super::Order;
use model::{BlockKind, DateBasis, DateMention, Edtf, Reading, Warning};
use point::{Point, Precision};
use relative::Today;
use tokens::{Kind, Token, tokens};
use words::{Role, languages};

/// Dates of one document; a longer list is of no use to anybody.
const MOST: usize = 1 << 16;

/// A block is read in pieces of so many bytes.
const PIECE: usize = 1 << 16;

/// Finds the dates that the text speaks of. Rows of tables have theirs in their cells.
pub(crate) fn set_mentioned(reading: &mut Reading, warnings: &mut Vec<Warning>) {
    let today = reading.published.as_ref().and_then(|found| Today::of(&found.edtf));
    let mut found = Vec::new();
    let text = reading.text().as_str();
    for block in reading.blocks().iter().filter(|block| block.kind != BlockKind::Row) {
        let ends =
            (reading.text().byte_of(block.span.start()), reading.text().byte_of(block.span.end()));
        let (Some(mut from), Some(end)) = ends else { continue };
        let language = block.language.as_deref().or(reading.language.as_deref());
        while from < end {
            let to = piece_end(text, from, end);
            if let Some(piece) = text.get(from..to) {
                find(piece, from, language, today, &mut found);
            }
            from = to;
        }
    }
    if found.len() > MOST {
        let message = format!("only the first {MOST} dates of the text are listed");
        warnings.push(Warning { code: "dates-left-out".into(), message, span: None });
    }
    let mentions = found.into_iter().take(MOST).filter_map(|one| {
        let span = reading.text().span_of(one.start..one.end)?;
        Some(DateMention { span, edtf: one.edtf, basis: one.basis })
    });
    reading.mentioned = mentions.collect();
}

/// The end of a piece, between two words where there is such a place.
fn piece_end(text: &str, from: usize, end: usize) -> usize {
    if end - from <= PIECE {
        return end;
    }
    let bytes = text.as_bytes();
    let last = from + PIECE;
    let space = (from + PIECE / 2..last)
        .rev()
        .find(|at| bytes.get(*at).is_some_and(u8::is_ascii_whitespace));
    let mut cut = space.unwrap_or(last);
    while cut < end && !text.is_char_boundary(cut) {
        cut += 1;
    }
    cut
}

/// A date and its bytes.
#[derive(Debug, Clone, PartialEq)]
struct Found {
    start: usize,
    end: usize,
    edtf: Edtf,
    basis: DateBasis,
}

/// Adds the dates of a piece of text that begins at this byte.
fn find(
    piece: &str,
    from: usize,
    language: Option<&str>,
    today: Option<Today>,
    out: &mut Vec<Found>,
) {
    let mut list = Vec::new();
    tokens(piece, from, &mut list);
    let line = Line {
        tokens: &list,
        languages: languages(language),
        order: language.map_or(Order::Unknown, Order::of),
        today,
    };
    let mut at = 0;
    while at < list.len() {
        match line.date(at) {
            Some(Date { length, edtf, basis }) if length > 0 => {
                if let (Some(first), Some(last)) = (list.get(at), list.get(at + length - 1)) {
                    out.push(Found { start: first.start, end: last.end, edtf, basis });
                }
                at += length;
            }
            _ => at += 1,
        }
    }
}

/// A date and how many tokens it has.
struct Date {
    length: usize,
    edtf: Edtf,
    basis: DateBasis,
}

impl Date {
    fn written(length: usize, edtf: &str) -> Option<Self> {
        Some(Self { length, edtf: edtf.parse().ok()?, basis: DateBasis::Written })
    }
}

/// The tokens of a piece of text.
struct Line<'a> {
    tokens: &'a [Token],
    languages: u8,
    order: Order,
    today: Option<Today>,
}

impl Line<'_> {
    fn date(&self, at: usize) -> Option<Date> {
        if !self.may_begin(at) {
            return None;
        }
        self.stretch(at)
            .or_else(|| self.decade(at))
            .or_else(|| self.qualified(at))
            .or_else(|| self.single(at))
            .or_else(|| self.relative(at))
    }

    /// Whether a date can begin here: nearly nothing does.
    fn may_begin(&self, at: usize) -> bool {
        let Some(token) = self.tokens.get(at) else { return false };
        match token.kind {
            Kind::Number(..) => !self.is_glued_to_number(at),
            Kind::Word => token.may_begin(self.languages),
            Kind::Sign(c) => matches!(c, '\'' | '’'),
        }
    }

    fn is(&self, at: usize, role: Role) -> bool {
        self.value(at, role).is_some()
    }

    fn value(&self, at: usize, role: Role) -> Option<u8> {
        self.tokens.get(at)?.value(role, self.languages)
    }

    fn was(&self, at: usize, role: Role) -> bool {
        at.checked_sub(1).is_some_and(|before| self.is(before, role))
    }

    fn sign(&self, at: usize) -> Option<char> {
        match self.tokens.get(at)?.kind {
            Kind::Sign(c) => Some(c),
            _ => None,
        }
    }

    fn number(&self, at: usize) -> Option<(u32, usize)> {
        match self.tokens.get(at)?.kind {
            Kind::Number(value, digits) => Some((value, digits)),
            _ => None,
        }
    }

    /// Whether nothing stands between the token and the one before it.
    fn is_glued(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|before| self.tokens.get(before));
        before.zip(self.tokens.get(at)).is_some_and(|(before, token)| before.end == token.start)
    }

    /// Whether a number is the later part of another, of a word or of an amount of money: `12.2024`,
    /// `A3`, `$2024`.
    fn is_glued_to_number(&self, at: usize) -> bool {
        if !self.is_glued(at) {
            return false;
        }
        match at.checked_sub(1).and_then(|before| self.tokens.get(before)).map(|token| token.kind) {
            Some(Kind::Sign('.' | ',' | '/' | '-' | ':' | '–')) => {
                at >= 2 && self.is_glued(at - 1) && self.number(at - 2).is_some()
            }
            Some(Kind::Sign(c)) => matches!(c, '$' | '€' | '£' | '#' | '+' | '=' | '_' | '@'),
            Some(_) => true,
            None => false,
        }
    }

    /// Whether the number at this place goes on behind it: `2024.5`, `2024a`, `2024 %`, `500 people`.
    fn goes_on(&self, at: usize) -> bool {
        let next = at + 1;
        let glued = self.is_glued(next);
        match self.tokens.get(next).map(|token| token.kind) {
            Some(Kind::Word) => glued || self.is(next, Role::Counted),
            Some(Kind::Sign('.' | ',' | '/' | ':')) => {
                glued && self.is_glued(next + 1) && self.number(next + 1).is_some()
            }
            Some(Kind::Sign('%' | '€' | '$' | '°')) => true,
            Some(Kind::Number(..)) => glued,
            _ => false,
        }
    }

    /// `from 3 to 5 March 2024`, `entre marzo y julio de 2024`, `2019–2021`.
    fn stretch(&self, at: usize) -> Option<Date> {
        let is_opened = self.was(at, Role::From)
            || self.was(at, Role::Article) && at >= 2 && self.is(at - 2, Role::From);
        let (first, mut from) = self.end_of_stretch(at, None)?;
        let link = at + first;
        let is_dash = matches!(self.sign(link), Some('-' | '–' | '—'));
        // "del 3 al 5 de marzo", "3 al 5 de marzo"; "3 and 5 March" are two days.
        let word = self.value(link, Role::To);
        let until = word.is_some_and(|word| is_opened || from.is_day_alone() && word == 0);
        if !is_dash && !until {
            return None;
        }
        let mut next = link + 1;
        if self.is(next, Role::Article) {
            next += 1;
        }
        let (last, mut to) = self.end_of_stretch(next, Some(&from))?;
        if from.is_year() && to.is_year() && !(is_opened || is_dash && to.year > from.year) {
            return None;
        }
        from.borrow(&to);
        to.borrow(&from);
        if from.precision() != to.precision() || from.precision() == Precision::Nothing {
            return None;
        }
        let length = next + last - at;
        self.between(length, from, to)
    }

    fn between(&self, length: usize, mut from: Point, to: Point) -> Option<Date> {
        let (from_text, to_text, basis) = match to.year {
            Some(_) => (from.edtf()?, to.edtf()?, DateBasis::Written),
            None => {
                let today = self.today?;
                let to = to.before(today)?;
                from.year = to.year;
                (from.edtf()?, to.edtf()?, DateBasis::Relative)
            }
        };
        let edtf = match format!("{from_text}/{to_text}").parse::<Edtf>() {
            Ok(edtf) => edtf,
            // "from December to February 2024" began the year before.
            Err(_) => {
                from.year = from.year.map(|year| year - 1);
                format!("{}/{to_text}", from.edtf()?).parse().ok()?
            }
        };
        Some(Date { length, edtf, basis })
    }

    /// `1990s`, `los años noventa`, `the nineties`, `années 90`.
    fn decade(&self, at: usize) -> Option<Date> {
        if let Some((year, 4)) = self.number(at) {
            let is_decade = self.is_plural(at + 1);
            let is_plausible = year % 10 == 0 && (1800..2100).contains(&year);
            return (is_decade && is_plausible)
                .then(|| Date::written(2, &format!("{}X", year / 10)))?;
        }
        if let Some(tens) = self.value(at, Role::Tens) {
            // "noventa" is a number unless years stand before it.
            let is_alone = self.languages == 1 || self.languages & 0b11_0000 == self.languages;
            let is_led =
                self.was(at, Role::Unit) || self.was(at, Role::In) || self.was(at, Role::Article);
            return ((is_alone || self.was(at, Role::Unit)) && is_led)
                .then(|| Date::written(1, &format!("19{}X?", tens / 10)))?;
        }
        // "años 90", "années 90", "’90s"
        let is_short = matches!(self.sign(at), Some('\'' | '’'));
        let (unit, number) = (self.value(at, Role::Unit) == Some(14), at + 1);
        let (tens, 2) = self.number(number)? else { return None };
        if tens % 10 != 0 || tens < 20 || self.goes_on(number) && !is_short {
            return None;
        }
        match (is_short && self.is_plural(number + 1), unit) {
            (true, _) => Date::written(3, &format!("19{}X?", tens / 10)),
            (_, true) => Date::written(2, &format!("19{}X?", tens / 10)),
            _ => None,
        }
    }

    fn is_plural(&self, at: usize) -> bool {
        self.is_glued(at) && self.is(at, Role::Plural)
    }

    /// `around March 2023`, `early 2024`, `a mediados de marzo de 2024`, `spring 2024`.
    fn qualified(&self, at: usize) -> Option<Date> {
        if let Some(part) = self.value(at, Role::Part) {
            let start = self.skip(at + 1, &[Role::Of, Role::Article]);
            let start = if self.sign(start) == Some('-') { start + 1 } else { start };
            let (length, point) = self.point(start, true)?;
            let edtf = point.part(part)?;
            return Date::written(start + length - at, &edtf);
        }
        if self.is(at, Role::About) {
            let start = if self.sign(at + 1) == Some('.') { at + 2 } else { at + 1 };
            let start = self.skip(start, &[Role::Of, Role::Article]);
            let (length, point) = self.point(start, true)?;
            point.year?;
            let edtf = format!("{}~", point.edtf()?);
            return Date::written(start + length - at, &edtf);
        }
        let season = self.value(at, Role::Season)?;
        let start = self.skip(at + 1, &[Role::Of, Role::Article, Role::In]);
        let year = self.year(start)?;
        Date::written(start + 1 - at, &format!("{year:04}-{season}"))
    }

    /// Passes over at most two words of these roles.
    fn skip(&self, at: usize, roles: &[Role]) -> usize {
        let is_one = |at: usize| roles.iter().any(|role| self.is(at, *role));
        at + (0..2).take_while(|n| is_one(at + n)).count()
    }

    /// A date by itself. A month or year alone needs a word before it.
    fn single(&self, at: usize) -> Option<Date> {
        if let Some(found) = self.figures(at) {
            return Some(found);
        }
        let (length, point) = self.point(at, false)?;
        match (point.year, point.month, point.day) {
            (Some(_), None, None) => {
                let is_led = self.was(at, Role::In)
                    || self.was(at, Role::From) && self.languages != words::ALL;
                is_led.then(|| Date::written(length, &point.edtf()?))?
            }
            (Some(_), ..) => self.with_time(at, length, point),
            (None, Some(_), Some(_)) => match self.today.and_then(|today| point.before(today)) {
                Some(point) => Some(Date {
                    length,
                    edtf: point.edtf()?.parse().ok()?,
                    basis: DateBasis::Relative,
                }),
                None => Date::written(length, &point.edtf()?),
            },
            (None, Some(_), None) => {
                let point = point.before(self.today.filter(|_| self.was(at, Role::In))?)?;
                let edtf = point.edtf()?.parse().ok()?;
                Some(Date { length, edtf, basis: DateBasis::Relative })
            }
            _ => None,
        }
    }

    /// The date with the time of day behind it, if there is one.
    fn with_time(&self, at: usize, length: usize, point: Point) -> Option<Date> {
        let edtf = point.edtf()?;
        match point.day.and_then(|_| self.time(at + length)) {
            Some((more, time)) => Date::written(length + more, &format!("{edtf}T{time}")),
            None => Date::written(length, &edtf),
        }
    }

    /// `, 14:30`, `at 14:30:05`, `a las 14:30`, `à 14h30`, `T14:30Z`.
    fn time(&self, at: usize) -> Option<(usize, String)> {
        let is_lead = |at: usize| {
            let is_iso = self.is_glued(at) && self.is(at, Role::Iso);
            self.is(at, Role::At) || self.sign(at) == Some(',') || is_iso
        };
        let start = at + (0..3).take_while(|n| is_lead(at + n)).count();
        let (hour, 1..=2) = self.number(start)? else { return None };
        let is_divided = self.sign(start + 1) == Some(':') || self.is(start + 1, Role::Hour);
        let (minute, 2) = self.number(start + 2)? else { return None };
        if !is_divided
            || !self.is_glued(start + 1)
            || !self.is_glued(start + 2)
            || hour > 23
            || minute > 59
        {
            return None;
        }
        let mut end = start + 3;
        let mut second = 0;
        if self.sign(end) == Some(':')
            && let Some((value, 2)) = self.number(end + 1)
            && value < 60
        {
            (second, end) = (value, end + 2);
        }
        Some((end - at, format!("{hour:02}:{minute:02}:{second:02}")))
    }
}

#[cfg(test)]
mod tests;
