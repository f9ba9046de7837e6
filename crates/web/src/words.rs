//! The words on the screens, from the Fluent files in `locales/`, and how numbers and dates are
//! written in each language.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use model::{Edtf, Language};
use std::borrow::Cow;
use std::sync::LazyLock;

const ENGLISH: &str = include_str!("../locales/en/web.ftl");
const SPANISH: &str = include_str!("../locales/es/web.ftl");

type Bundle = FluentBundle<FluentResource>;

static BUNDLES: LazyLock<[Bundle; 2]> =
    LazyLock::new(|| [bundle(Language::English), bundle(Language::Spanish)]);

fn source(language: Language) -> &'static str {
    match language {
        Language::English => ENGLISH,
        Language::Spanish => SPANISH,
    }
}

fn bundle(language: Language) -> Bundle {
    let tag = language.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // Isolation marks would end up in copied text, and every name is in an element with dir=auto.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match language {
        Language::English => |value, _| grouped(value, ','),
        Language::Spanish => |value, _| grouped(value, '\u{202f}'),
    }));
    // A wrong line is left out here and found by the tests, which read every key.
    let resource = FluentResource::try_new(source(language).to_owned());
    let resource = resource.unwrap_or_else(|(usable, _)| usable);
    bundle.add_resource_overriding(resource);
    bundle
}

fn grouped(value: &FluentValue<'_>, separator: char) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    Some(group_digits(&format!("{:.0}", number.value), separator))
}

/// A value put into a sentence: a count, which the plural rules see, or words.
#[derive(Debug, Clone)]
pub(crate) enum Value<'a> {
    Count(u64),
    Text(Cow<'a, str>),
}

impl From<usize> for Value<'_> {
    fn from(count: usize) -> Self {
        Self::Count(count as u64)
    }
}

impl From<u64> for Value<'_> {
    fn from(count: u64) -> Self {
        Self::Count(count)
    }
}

impl From<u32> for Value<'_> {
    fn from(count: u32) -> Self {
        Self::Count(count.into())
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text.into())
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text.as_str().into())
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

/// The words of one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Words {
    pub(crate) language: Language,
}

impl Words {
    /// The words for a person who chose a language, or whose browser names some.
    pub(crate) fn choose(chosen: Option<&str>, accepted: Option<&str>) -> Self {
        let language = chosen.and_then(language_of).or_else(|| preferred(accepted?));
        Self { language: language.unwrap_or(Language::English) }
    }

    /// The code of the language, for the `lang` attribute.
    pub(crate) fn code(&self) -> &'static str {
        self.language.code()
    }

    /// The words of a key; the key itself where there are none, so that a gap is seen.
    pub(crate) fn say(&self, key: &str) -> String {
        self.say_with(key, &[])
    }

    /// The words of a key with values put in.
    pub(crate) fn say_with(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        self.find(key, values).unwrap_or_else(|| key.to_owned())
    }

    /// The words of a key with a count, under the name `n`.
    pub(crate) fn count(&self, key: &str, n: impl Into<Value<'static>>) -> String {
        self.say_with(key, &[("n", n.into())])
    }

    /// The words of a group for a code of the model, such as a stance; the code where it has none.
    pub(crate) fn of_code(&self, group: &str, code: &str) -> String {
        self.of_code_with(group, code, &[])
    }

    /// The same with values put in.
    pub(crate) fn of_code_with(
        &self,
        group: &str,
        code: &str,
        values: &[(&str, Value<'_>)],
    ) -> String {
        let key = format!("{group}-{}", slug(code));
        self.find(&key, values).unwrap_or_else(|| code.to_owned())
    }

    /// The note of a reason, which weighing writes in English; `None` where it is not one that is
    /// known here.
    pub(crate) fn note(&self, note: &str) -> Option<String> {
        if let Some(share) = note.strip_suffix(::case::SHARE) {
            let percent: u64 = share.parse().ok()?;
            return self.find("note-share", &[("percent", Value::Count(percent))]);
        }
        self.find(&format!("note-{}", slug(note)), &[])
    }

    /// Why a document could not be read, which is found out in English; `None` where it is not one
    /// of the reasons known here.
    pub(crate) fn failure(&self, reason: &str) -> Option<String> {
        self.find(&format!("failure-{}", slug(reason)), &[])
    }

    fn find(&self, key: &str, values: &[(&str, Value<'_>)]) -> Option<String> {
        let bundle = &BUNDLES[usize::from(self.language == Language::Spanish)];
        let pattern = bundle.get_message(key)?.value()?;
        let args: FluentArgs<'_> =
            values.iter().map(|(name, value)| (*name, fluent_value(value))).collect();
        let mut errors = Vec::new();
        let words = bundle.format_pattern(pattern, Some(&args), &mut errors);
        errors.is_empty().then(|| words.into_owned())
    }

    /// A number with so many decimals.
    pub(crate) fn number(&self, value: f64, decimals: usize) -> String {
        let plain = format!("{value:.decimals$}");
        let (point, separator) = match self.language {
            Language::English => ('.', ','),
            Language::Spanish => (',', '\u{202f}'),
        };
        match plain.split_once('.') {
            None => group_digits(&plain, separator),
            Some((whole, part)) => format!("{}{point}{part}", group_digits(whole, separator)),
        }
    }

    /// A ratio with the digits that mean something: two of them, and none after the point from
    /// ten on.
    pub(crate) fn ratio(&self, value: f64) -> String {
        const HUGE: f64 = 1e6;
        if value.is_nan() {
            return "–".to_owned();
        }
        if value >= HUGE {
            return self.say_with("more-than", &[("limit", self.number(HUGE, 0).into())]);
        }
        let decimals = match value {
            v if v >= 9.95 => 0,
            v if v >= 0.1 => 1 + usize::from(v < 0.95),
            v if v >= 0.01 => 3,
            _ => 4,
        };
        self.number(value, decimals)
    }

    /// A share in percent.
    pub(crate) fn percent(&self, share: f64) -> String {
        let percent = share * 100.0;
        let decimals = usize::from(percent < 9.95 && percent.fract() > 0.05);
        format!("{}\u{a0}%", self.number(percent, decimals))
    }

    /// A date as people read it; as it is written where it is more than a day, month or year.
    pub(crate) fn date(&self, date: &Edtf) -> String {
        let plain = |written: &str| self.plain_date(written);
        let told =
            match date.as_str().split_once('/') {
                None => plain(date.as_str()),
                Some((first, "..")) => plain(first)
                    .map(|date| self.say_with("date-or-later", &[("date", date.into())])),
                Some(("..", last)) => plain(last)
                    .map(|date| self.say_with("date-or-earlier", &[("date", date.into())])),
                Some((first, last)) => plain(first).zip(plain(last)).map(|(first, last)| {
                    self.say_with("date-between", &[("first", first.into()), ("last", last.into())])
                }),
            };
        told.unwrap_or_else(|| date.to_string())
    }

    fn plain_date(&self, written: &str) -> Option<String> {
        let date = written.split_once('T').map_or(written, |(day, _)| day);
        let mut fields = date.split('-');
        let year = fields.next().filter(|year| is_digits(year))?;
        let Some(month) = fields.next() else {
            return Some(year.to_owned());
        };
        let month: u8 = month.parse().ok().filter(|m| (1..=12).contains(m))?;
        let month = self.say(&format!("month-{month}"));
        let Some(day) = fields.next() else {
            let values = [("month", month.into()), ("year", year.into())];
            return Some(self.say_with("date-month", &values));
        };
        let day: u8 = day.parse().ok()?;
        let values =
            [("day", day.to_string().into()), ("month", month.into()), ("year", year.into())];
        Some(self.say_with("date-day", &values))
    }

    /// A moment, in seconds since 1970-01-01T00:00:00Z, to the minute and in UTC.
    pub(crate) fn moment(&self, seconds: i64) -> String {
        let (year, month, day) = model::civil(seconds.div_euclid(86_400));
        let of_day = seconds.rem_euclid(86_400);
        let day = self.plain_date(&format!("{year:04}-{month:02}-{day:02}"));
        let day = day.unwrap_or_default();
        format!("{day}, {:02}:{:02} UTC", of_day / 3600, of_day % 3600 / 60)
    }

    /// A size in bytes, in the units of IEC 80000-13.
    pub(crate) fn size(&self, bytes: u64) -> String {
        const UNITS: [&str; 4] = ["KiB", "MiB", "GiB", "TiB"];
        if bytes < 1024 {
            return self.count("size-bytes", bytes);
        }
        let mut value = bytes as f64 / 1024.0;
        let mut unit = 0;
        while value >= 1024.0 && unit + 1 < UNITS.len() {
            value /= 1024.0;
            unit += 1;
        }
        let decimals = usize::from(value < 9.95);
        format!("{}\u{a0}{}", self.number(value, decimals), UNITS[unit])
    }
}

fn is_digits(field: &str) -> bool {
    !field.is_empty() && field.bytes().all(|b| b.is_ascii_digit())
}

fn fluent_value<'a>(value: &'a Value<'a>) -> FluentValue<'a> {
    match value {
        Value::Count(count) => FluentValue::from(*count),
        Value::Text(text) => FluentValue::String(Cow::Borrowed(text)),
    }
}

/// The code, or a fixed sentence, as a part of a key: its letters and digits in lower case, with
/// hyphens between.
fn slug(code: &str) -> String {
    let words = code.split(|c: char| !c.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join("-").to_ascii_lowercase()
}

/// Groups of three from five digits on, as both languages advise for running text.
fn group_digits(digits: &str, separator: char) -> String {
    if digits.len() < 5 || !is_digits(digits) {
        return digits.to_owned();
    }
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(separator);
        }
        out.push(digit);
    }
    out
}

/// The language that a tag such as `es-MX` is of, if the screens speak it.
pub(crate) fn language_of(tag: &str) -> Option<Language> {
    let primary = tag.split(['-', '_']).next()?;
    [Language::English, Language::Spanish]
        .into_iter()
        .find(|language| primary.eq_ignore_ascii_case(language.code()))
}

/// The language of an `Accept-Language` header (RFC 9110, 12.5.4) that the screens speak and the
/// person likes best.
fn preferred(header: &str) -> Option<Language> {
    let mut best: Option<(Language, f32)> = None;
    for part in header.split(',').take(20) {
        let (tag, weight) = part.split_once(';').unwrap_or((part, "q=1"));
        let weight = weight.trim().strip_prefix("q=").and_then(|q| q.parse().ok());
        let (Some(language), Some(weight)) = (language_of(tag.trim()), weight) else {
            continue;
        };
        if weight > best.map_or(0.0, |(_, best)| best) {
            best = Some((language, weight));
        }
    }
    best.map(|(language, _)| language)
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::{
        ActType, Basis, BlockKind, Certainty, Contribution, DocumentKind, FindingKind, OrderKind,
        ParameterSource, ReasonKind, Stance, Step, Verbal,
    };
    use std::collections::BTreeSet;
    use std::path::Path;

    const EN: Words = Words { language: Language::English };
    const ES: Words = Words { language: Language::Spanish };

    fn keys(language: Language) -> BTreeSet<&'static str> {
        source(language)
            .lines()
            .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
            .filter_map(|line| line.split_once(" =").map(|(key, _)| key))
            .collect()
    }

    #[test]
    fn both_languages_are_well_formed_and_have_the_same_keys() {
        for language in [Language::English, Language::Spanish] {
            let read = FluentResource::try_new(source(language).to_owned());
            assert!(read.is_ok(), "{language:?}: {:?}", read.err().map(|(_, e)| e));
            let mut lines = source(language).lines().map(|l| l.split_once(" =").map(|(k, _)| k));
            let mut seen = BTreeSet::new();
            assert!(lines.all(|key| key.is_none_or(|k| k.starts_with(' ') || seen.insert(k))));
        }
        assert_eq!(keys(Language::English), keys(Language::Spanish));
    }

    /// Every key in quotes after one of the ways to ask for words.
    fn keys_used(text: &str) -> impl Iterator<Item = &str> {
        let ways = ["say(", "say_with(", "count("];
        ways.into_iter().flat_map(move |way| {
            let calls = text.split(way).skip(1);
            let quoted = calls.filter_map(|call| call.trim_start().strip_prefix('"'));
            quoted.filter_map(|rest| rest.split_once('"').map(|(key, _)| key))
        })
    }

    /// All files below a folder but this one, one after the other.
    fn contents(folder: &Path) -> std::io::Result<String> {
        let mut contents = String::new();
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            contents += &match path.is_dir() {
                true => self::contents(&path)?,
                false if path.ends_with("words.rs") => continue,
                false => std::fs::read_to_string(path)?,
            };
        }
        Ok(contents)
    }

    #[test]
    fn no_key_that_is_used_is_missing_and_none_is_left_over() -> std::io::Result<()> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let sources = contents(&root.join("src"))? + &contents(&root.join("templates"))?;
        let known = keys(Language::English);
        let missing: Vec<_> = keys_used(&sources).filter(|key| !known.contains(key)).collect();
        assert!(missing.is_empty(), "{missing:?}");

        let groups = [
            "month-",
            "date-",
            "size-",
            "more-than",
            "stance-",
            "basis-",
            "problem-",
            "reason-",
            "kind-",
            "words-",
            "admiralty-",
            "found-in-",
            "format-",
            "contribution-",
            "none-",
            "note-",
            "failure-",
            "verdict-",
            "status-",
            "conflict-",
            "done-",
            "undo-",
            "speaker-kind-",
            "step-",
            "order-",
            "finding-",
            "certainty-",
            "role-",
            "same-answer-",
            "same-done-",
            "answered-",
            "drawn-",
            "systemic-assumed-",
            "systemic-verdict-",
            "sum-source-",
            "trust-from-",
            "trust-fault-",
            "trust-done-",
        ];
        let unused: Vec<_> = known
            .iter()
            .filter(|key| !groups.iter().any(|group| key.starts_with(group)))
            .filter(|key| !sources.contains(&format!("\"{key}\"")))
            .collect();
        assert!(unused.is_empty(), "{unused:?}");
        Ok(())
    }

    #[test]
    fn every_code_of_the_model_has_words_in_both_languages() {
        let mut codes: Vec<(&str, &str)> = Vec::new();
        codes.extend(Stance::ALL.iter().map(|v| ("stance", v.code())));
        codes.extend(Basis::ALL.iter().map(|v| ("basis", v.code())));
        let of_others = [Contribution::Relay, Contribution::Opinion];
        codes.extend(of_others.map(|v| ("contribution", v.code())));
        codes.extend(of_others.map(|v| ("none", v.code())));
        codes.extend(Verbal::ALL.iter().map(|v| ("words", v.code())));
        codes.extend(ParameterSource::ALL.iter().map(|v| ("sum-source", v.code())));
        codes.extend(["share", "order", "reason", "analyst"].map(|v| ("trust-fault", v)));
        codes.extend(ReasonKind::ALL.iter().map(|v| ("reason", v.code())));
        codes.extend([DocumentKind::Text, DocumentKind::Html].map(|v| ("format", v.code())));
        codes.extend([DocumentKind::Sheet, DocumentKind::Subtitles].map(|v| ("format", v.code())));
        codes.extend([DocumentKind::Survey, DocumentKind::Image].map(|v| ("format", v.code())));
        codes.extend([DocumentKind::Chat, DocumentKind::Posts].map(|v| ("format", v.code())));
        codes.extend(
            ["date line", "json-ld", "opengraph", "meta", "time", "url", "text", "script"]
                .map(|v| ("found-in", v)),
        );
        codes.extend(["messages", "posts", "submissions"].map(|v| ("found-in", v)));
        codes.extend(
            ["testimony", "document", "image", "official", "medical", "list"].map(|v| ("kind", v)),
        );
        codes.extend(["1", "2", "3", "4", "5", "6"].map(|v| ("admiralty", v)));
        codes.extend(["accepted", "rejected", "edited", "conflict"].map(|v| ("verdict", v)));
        codes.extend(["confirmed", "no conclusion", "rejected"].map(|v| ("status", v)));
        codes.extend(
            ["person", "organisation", "government", "unnamed"].map(|v| ("speaker-kind", v)),
        );
        codes.extend(Step::ALL.iter().map(|v| ("step", v.code())));
        codes.extend(OrderKind::ALL.iter().map(|v| ("order", v.code())));
        codes.extend(FindingKind::ALL.iter().map(|v| ("finding", v.code())));
        codes.extend(Certainty::ALL.iter().map(|v| ("certainty", v.code())));
        for (group, code) in codes {
            for words in [EN, ES] {
                let key = format!("{group}-{}", slug(code));
                assert!(words.find(&key, &[]).is_some(), "{key} {}", words.code());
            }
        }
        let done = ["accept", "reject", "edit", "add", "undo", "nothing"].map(|v| ("done", v));
        let undo = ["accept", "reject", "edit", "add"].map(|v| ("undo", v));
        let values = [("n", 3_u32.into()), ("speaker", "Ana".into())];
        let trusted = ["decided", "default"].map(|v| ("trust-done", v));
        let from = ParameterSource::ALL.map(|source| ("trust-from", source.code()));
        let values = [&values[..], &[("basis", "lived it".into())]].concat();
        for (group, code) in done.into_iter().chain(undo).chain(trusted).chain(from) {
            let code = slug(code);
            for words in [EN, ES] {
                assert!(
                    words.find(&format!("{group}-{code}"), &values).is_some(),
                    "{group}-{code}"
                );
            }
        }
        assert!(ActType::ALL.iter().all(|act| !act.label(Language::Spanish).is_empty()));
        assert_eq!(BlockKind::Paragraph.code(), "paragraph");
    }

    #[test]
    fn every_note_of_weighing_has_words_in_both_languages_and_no_other_note_has() {
        let fixed = ::case::NOTES.iter().map(|note| format!("note-{}", slug(note)));
        let mut wanted: BTreeSet<String> = fixed.collect();
        wanted.insert("note-share".to_owned());
        let known = keys(Language::English);
        let known = known.into_iter().filter(|key| key.starts_with("note-"));
        assert_eq!(known.map(str::to_owned).collect::<BTreeSet<_>>(), wanted);
        let share = format!("47{}", ::case::SHARE);
        assert_eq!(EN.note(&share).as_deref(), Some(share.as_str()));
        assert_eq!(
            ES.note(&share).as_deref(),
            Some("el 47 % de sus palabras está en el otro documento")
        );
        assert_eq!(EN.note("the wind"), None);
    }

    #[test]
    fn numbers_and_dates_are_written_as_the_language_does() -> Result<(), Box<dyn std::error::Error>>
    {
        assert_eq!(EN.number(10_329.0, 0), "10,329");
        assert_eq!(ES.number(1.94, 1), "1,9");
        assert_eq!(EN.ratio(1.84), "1.8");
        assert_eq!(EN.ratio(0.957), "1.0");
        assert_eq!(EN.ratio(0.062), "0.062");
        assert_eq!(EN.ratio(f64::INFINITY), "more than 1,000,000");
        assert_eq!(EN.ratio(f64::NAN), "–");
        assert_eq!(EN.percent(0.07), "7\u{a0}%");
        assert_eq!(ES.percent(0.025), "2,5\u{a0}%");
        assert_eq!(EN.date(&"2025-12-23".parse()?), "23 December 2025");
        assert_eq!(ES.date(&"2025-12-23T10:00:00Z".parse()?), "23 de diciembre de 2025");
        assert_eq!(ES.date(&"2025-03".parse()?), "marzo de 2025");
        assert_eq!(EN.date(&"2025-03~".parse()?), "2025-03~");
        assert_eq!(EN.date(&"2025-03/2025-07".parse()?), "March 2025 to July 2025");
        assert_eq!(ES.date(&"2025-10-30/..".parse()?), "30 de octubre de 2025 o después");
        assert_eq!(EN.date(&"../2025".parse()?), "2025 or earlier");
        assert_eq!(EN.moment(951_782_400), "29 February 2000, 00:00 UTC");
        assert_eq!(EN.moment(-1), "31 December 1969, 23:59 UTC");
        assert_eq!(EN.size(5 * 1024 * 1024 / 2), "2.5\u{a0}MiB");
        Ok(())
    }

    #[test]
    fn the_language_is_the_chosen_one_else_the_best_accepted_one() {
        let code = |chosen, accepted| Words::choose(chosen, accepted).code();
        assert_eq!(code(None, None), "en");
        assert_eq!(code(None, Some("fr, es-MX;q=0.8, en;q=0.5")), "es");
        assert_eq!(code(None, Some("en;q=0.1,es;q=x")), "en");
        assert_eq!(code(Some("en"), Some("es")), "en");
        assert_eq!(code(Some("tlh"), Some("es")), "es");
    }
}
