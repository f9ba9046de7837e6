//! The main language of a text, and that of blocks in another one.

mod small_words;

use crate::blocks::floor;
use model::{BlockKind, Reading};
use small_words::SmallWords;
use whatlang::{Detector, Lang};

/// So much of a text tells its language; a bound keeps large files fast.
const SAMPLE: usize = 4096;
/// Fewer letters than this tell nothing.
const LEAST: usize = 24;

/// The ISO 639-1 code of the text's language; `None` where that is unsure.
pub fn detect(text: &str) -> Option<String> {
    let sample = floor(text, SAMPLE);
    let letters = sample.chars().filter(|c| c.is_alphabetic()).take(LEAST).count();
    if letters >= LEAST
        && script(sample) == Some(Script::Latin)
        && let Some(found) = SmallWords::of(sample).obvious()
    {
        return Some(found.to_owned());
    }
    let sure = (letters >= LEAST)
        .then(|| whatlang::detect(sample).filter(whatlang::Info::is_reliable))
        .flatten();
    let found = match sure {
        Some(info) => code(info.lang())?,
        None => of_short(sample, letters)?,
    };
    Some(found.to_owned())
}

/// The language of a text that is too short for its letters to tell: by its script or by its small
/// words.
fn of_short(sample: &str, letters: usize) -> Option<&'static str> {
    /// Fewer letters of a script may be a name in it.
    const FEWEST: usize = 8;
    if letters < FEWEST {
        return None;
    }
    match script(sample)? {
        Script::Latin => SmallWords::of(sample).clear(),
        other => of_script(other, sample),
    }
}

/// Fewer letters than this tell nothing of a block.
const LEAST_OF_BLOCK: usize = 40;
/// So much of a block tells its language.
const SAMPLE_OF_BLOCK: usize = 600;
/// So many blocks of one document are asked about beyond their small words, which takes the most time.
const MOST_ASKED: usize = 128;

/// Languages in Latin letters that a block may be in: those of many speakers, so that a short block is
/// not taken for a rare one.
const LATIN: [Lang; 20] = [
    Lang::Eng,
    Lang::Spa,
    Lang::Por,
    Lang::Fra,
    Lang::Deu,
    Lang::Ita,
    Lang::Cat,
    Lang::Nld,
    Lang::Pol,
    Lang::Ron,
    Lang::Swe,
    Lang::Dan,
    Lang::Nob,
    Lang::Fin,
    Lang::Hun,
    Lang::Ces,
    Lang::Tur,
    Lang::Ind,
    Lang::Vie,
    Lang::Hrv,
];

/// Marks the blocks that are in another language than the document. Where most of its text is, the
/// document is taken to be in that one: the beginning of a page, which tells its language, may be a
/// notice of a program.
pub(crate) fn mark_blocks(reading: &mut Reading) {
    let main = reading.language.clone();
    let (mut others, of_blocks) = others(reading, main.as_deref());
    if let Some(most) = most(reading, &others, of_blocks) {
        reading.language = Some(most.to_owned());
        (others, _) = self::others(reading, Some(most));
    }
    for (at, other) in others {
        reading.set_block_language(at, Some(other.to_owned()));
    }
}

/// The blocks that are in another language than this one, and the bytes of all blocks. Rows of tables
/// are left alone: names and figures are in no language.
fn others(reading: &Reading, main: Option<&str>) -> (Vec<(usize, &'static str)>, usize) {
    let (mut left, mut bytes, mut found) = (MOST_ASKED, 0, Vec::new());
    for (at, block) in reading.blocks().iter().enumerate() {
        if matches!(block.kind, BlockKind::Row | BlockKind::Dateline) {
            continue;
        }
        let words = reading.text().slice(block.span).unwrap_or_default();
        bytes += words.len();
        if words.len() >= LEAST_OF_BLOCK
            && let Some(other) = of_block(words, main, &mut left)
        {
            found.push((at, other));
        }
    }
    (found, bytes)
}

/// The language of more than half of all bytes, where that is not the main one.
fn most(
    reading: &Reading,
    others: &[(usize, &'static str)],
    of_blocks: usize,
) -> Option<&'static str> {
    let length = |at: usize| {
        let block = reading.blocks().get(at)?;
        reading.text().slice(block.span).map(str::len)
    };
    let of = |wanted: &str| {
        let same = others.iter().filter(|(_, language)| *language == wanted);
        same.filter_map(|(at, _)| length(*at)).sum::<usize>()
    };
    let mut seen: Vec<&'static str> = others.iter().map(|(_, language)| *language).collect();
    seen.sort_unstable();
    seen.dedup();
    seen.into_iter().find(|language| of(language) * 2 > of_blocks)
}

/// The language of a block where it is surely another than the main one.
fn of_block(words: &str, main: Option<&str>, left: &mut usize) -> Option<&'static str> {
    let sample = floor(words, SAMPLE_OF_BLOCK);
    let letters = sample.chars().filter(|c| c.is_alphabetic()).take(LEAST_OF_BLOCK).count();
    if letters < LEAST_OF_BLOCK {
        return None;
    }
    let found = match script(sample)? {
        Script::Latin => of_latin(sample, main, left),
        other => of_script(other, sample),
    };
    found.filter(|found| Some(*found) != main)
}

/// The small words say at once whether a block is in the main language, as nearly all are.
fn of_latin(sample: &str, main: Option<&str>, left: &mut usize) -> Option<&'static str> {
    let small = SmallWords::of(sample);
    if main.is_some_and(|main| small.is_likely(main)) {
        return None;
    }
    *left = left.checked_sub(1)?;
    let info = Detector::with_allowlist(LATIN.to_vec()).detect(sample)?;
    let found = code(info.lang())?;
    // Where there are small words, they must agree.
    let agrees = small.clear() == Some(found) || small.knows(found) != Some(true);
    (info.is_reliable() && agrees).then_some(found)
}

/// A script, where nearly all letters are of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    Cyrillic,
    Arabic,
    /// A script that one language of those known here is written in.
    Of(&'static str),
    /// Characters of Chinese, without any of Japanese.
    Han,
}

fn script_of(c: char) -> Option<Script> {
    Some(match c {
        'a'..='z' | 'A'..='Z' | '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' => Script::Latin,
        '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}' => Script::Of("el"),
        '\u{400}'..='\u{52F}' => Script::Cyrillic,
        '\u{531}'..='\u{587}' => Script::Of("hy"),
        '\u{5D0}'..='\u{5EA}' => Script::Of("he"),
        '\u{620}'..='\u{6FF}' => Script::Arabic,
        '\u{E01}'..='\u{E5B}' => Script::Of("th"),
        '\u{10A0}'..='\u{10FF}' => Script::Of("ka"),
        '\u{3041}'..='\u{30FF}' => Script::Of("ja"),
        '\u{AC00}'..='\u{D7A3}' => Script::Of("ko"),
        '\u{4E00}'..='\u{9FFF}' => Script::Han,
        _ => return None,
    })
}

/// The script of at least three quarters of the letters.
fn script(sample: &str) -> Option<Script> {
    // Beside Latin letters: ASCII, punctuation and currencies, which nearly all blocks end with.
    let is_latin = |c: char| c < '\u{250}' || ('\u{2000}'..'\u{20D0}').contains(&c);
    if sample.is_ascii() || sample.chars().all(is_latin) {
        return Some(Script::Latin);
    }
    let mut counts: Vec<(Script, usize)> = Vec::new();
    let mut all = 0;
    for c in sample.chars().filter(|c| c.is_alphabetic()) {
        all += 1;
        let Some(script) = script_of(c) else { continue };
        match counts.iter_mut().find(|(known, _)| *known == script) {
            Some((_, count)) => *count += 1,
            None => counts.push((script, 1)),
        }
    }
    // Japanese is written with Chinese characters too.
    if let Some(at) = counts.iter().position(|(script, _)| *script == Script::Of("ja")) {
        let han = counts.iter().find(|(script, _)| *script == Script::Han);
        let han = han.map_or(0, |(_, count)| *count);
        if let Some((_, count)) = counts.get_mut(at) {
            *count += han;
        }
    }
    let (script, count) = counts.into_iter().max_by_key(|(_, count)| *count)?;
    (count * 4 >= all * 3).then_some(script)
}

/// The language of a text in another script than Latin, where its letters tell.
fn of_script(script: Script, sample: &str) -> Option<&'static str> {
    let count = |letters: &str| sample.chars().filter(|c| letters.contains(*c)).count();
    match script {
        Script::Latin => None,
        Script::Of(language) => Some(language),
        Script::Han => Some("zh"),
        Script::Arabic => match (count("ٹڈڑںے"), count("پچژگ"), count("ةىكي")) {
            (0, 0, 1..) => Some("ar"),
            (0, 1.., 0) => Some("fa"),
            (2.., ..) => Some("ur"),
            _ => None,
        },
        Script::Cyrillic => match (count("іїєґІЇЄҐ"), count("ыэъёЫЭЪЁ")) {
            (2.., 0) => Some("uk"),
            (0, 1..) if count("ўЎ") == 0 && count("ыэёЫЭЁ") > 0 => Some("ru"),
            _ => None,
        },
    }
}

/// The two-letter code, from the table of ISO 639.
fn code(language: Lang) -> Option<&'static str> {
    let three = language.code();
    let found = CODES.iter().find(|(long, _)| *long == three);
    found.map(|(_, short)| *short)
}

const CODES: &[(&str, &str)] = &[
    ("afr", "af"),
    ("aka", "ak"),
    ("amh", "am"),
    ("ara", "ar"),
    ("aze", "az"),
    ("bel", "be"),
    ("ben", "bn"),
    ("bul", "bg"),
    ("cat", "ca"),
    ("ces", "cs"),
    ("cmn", "zh"),
    ("cym", "cy"),
    ("dan", "da"),
    ("deu", "de"),
    ("ell", "el"),
    ("eng", "en"),
    ("epo", "eo"),
    ("est", "et"),
    ("fin", "fi"),
    ("fra", "fr"),
    ("guj", "gu"),
    ("heb", "he"),
    ("hin", "hi"),
    ("hrv", "hr"),
    ("hun", "hu"),
    ("hye", "hy"),
    ("ind", "id"),
    ("ita", "it"),
    ("jav", "jv"),
    ("jpn", "ja"),
    ("kan", "kn"),
    ("kat", "ka"),
    ("khm", "km"),
    ("kor", "ko"),
    ("lat", "la"),
    ("lav", "lv"),
    ("lit", "lt"),
    ("mal", "ml"),
    ("mar", "mr"),
    ("mkd", "mk"),
    ("mya", "my"),
    ("nep", "ne"),
    ("nld", "nl"),
    ("nob", "nb"),
    ("ori", "or"),
    ("pan", "pa"),
    ("pes", "fa"),
    ("pol", "pl"),
    ("por", "pt"),
    ("ron", "ro"),
    ("rus", "ru"),
    ("sin", "si"),
    ("slk", "sk"),
    ("slv", "sl"),
    ("sna", "sn"),
    ("spa", "es"),
    ("srp", "sr"),
    ("swe", "sv"),
    ("tam", "ta"),
    ("tel", "te"),
    ("tgl", "tl"),
    ("tha", "th"),
    ("tuk", "tk"),
    ("tur", "tr"),
    ("ukr", "uk"),
    ("urd", "ur"),
    ("uzb", "uz"),
    ("vie", "vi"),
    ("yid", "yi"),
    ("zul", "zu"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_told_apart() {
        let english =
            "The guards came at night and took four men from the cell that she could see.";
        let spanish =
            "Los guardias llegaron de noche y se llevaron a cuatro hombres de la celda vecina.";
        assert_eq!(detect(english).as_deref(), Some("en"));
        assert_eq!(detect(spanish).as_deref(), Some("es"));
        assert_eq!(detect("La Cumbre"), None);
        assert_eq!(detect(""), None);
    }

    #[test]
    fn short_texts_are_told_by_their_script_or_small_words() {
        for (text, expected) in [
            ("The list of the dead", Some("en")),
            ("El hijo de la viuda", None),
            ("No se sabe por qué se lo llevaron", Some("es")),
            ("Não se sabe por que ele foi levado", Some("pt")),
            ("On ne sait pas où il est", Some("fr")),
            ("Sie wurden in der Nacht geholt", Some("de")),
            ("أين أخي؟ لا أعرف", Some("ar")),
            ("איפה אחי הקטן", Some("he")),
            ("Де мій брат? Її син зник", Some("uk")),
            ("Где был мой брат? Мы не знаем", Some("ru")),
            ("La Cumbre, San Telmo", None),
            ("1234567890 !!!", None),
        ] {
            assert_eq!(detect(text).as_deref(), expected, "{text}");
        }
    }

    /// The languages of the paragraphs of a page, `-` where it is that of the page.
    fn of_paragraphs(paragraphs: &[&str]) -> (Option<String>, String) {
        let body: String = paragraphs.iter().map(|words| format!("<p>{words}</p>")).collect();
        let page = format!("<!doctype html><html><body><article>{body}</article></body></html>");
        let (reading, _) = crate::read(page.as_bytes(), "page.html").unwrap();
        let codes = reading.blocks().iter().map(|block| block.language.as_deref().unwrap_or("-"));
        (reading.language.clone(), codes.collect::<Vec<_>>().join(" "))
    }

    const ENGLISH: &str = "The guards came at night and took four men from the cell, three former \
        prisoners said. None of them came back, and the ministry has not answered the letters of \
        their families since then.";
    const SPANISH: &str = "“Los guardias llegaron de noche y se llevaron a cuatro hombres de la \
        celda. Ninguno de ellos volvió”, dijo la hermana de uno de los detenidos.";
    const FRENCH: &str = "Les gardiens sont venus dans la nuit et ont emmené quatre hommes de la \
        cellule ; aucun d’eux n’est revenu, dit la sœur de l’un des détenus.";
    const ARABIC: &str =
        "جاء الحراس في الليل وأخذوا أربعة رجال من الزنزانة ولم يعد أحد منهم إلى أهله.";
    const HEBREW: &str = "השומרים באו בלילה ולקחו ארבעה גברים מהתא ואיש מהם לא חזר אל משפחתו מאז.";
    const UKRAINIAN: &str =
        "Вночі прийшли охоронці й забрали чотирьох чоловіків із камери, ніхто з них не повернувся.";
    const RUSSIAN: &str =
        "Ночью пришли охранники и увели четырёх мужчин из камеры, никто из них не вернулся домой.";

    #[test]
    fn a_block_in_another_language_is_marked() {
        let (main, codes) =
            of_paragraphs(&[ENGLISH, ENGLISH, SPANISH, ENGLISH, ARABIC, FRENCH, HEBREW, RUSSIAN]);
        assert_eq!((main.as_deref(), codes.as_str()), (Some("en"), "- - es - ar fr he ru"));
        let (main, codes) = of_paragraphs(&[SPANISH, SPANISH, SPANISH, ENGLISH]);
        assert_eq!((main.as_deref(), codes.as_str()), (Some("es"), "- - - en"));
        let (main, codes) = of_paragraphs(&[ARABIC, ARABIC, ARABIC, ENGLISH]);
        assert_eq!((main.as_deref(), codes.as_str()), (Some("ar"), "- - - en"));
        // A notice of a program, longer than what is looked at for the language, before the text.
        let notice = "The server could not connect to the database and the page was not stored. ";
        let notice = notice.repeat(60);
        let german = "Die Wächter kamen in der Nacht und nahmen vier Männer aus der Zelle mit. ";
        let german = german.repeat(100);
        let (main, codes) = of_paragraphs(&[&notice, &german]);
        assert_eq!((main.as_deref(), codes.as_str()), (Some("de"), "en -"));
        let (main, codes) = of_paragraphs(&[RUSSIAN, RUSSIAN, RUSSIAN, UKRAINIAN]);
        assert_eq!((main.as_deref(), codes.as_str()), (Some("ru"), "- - - uk"));
    }

    #[test]
    fn names_and_short_blocks_are_not_marked() {
        let names = "Ana Ruiz, Tomás Vale, Marta Olmos, Elena Duarte, Lucía Paredes, Nora Vidal";
        let short = "Se los llevaron de noche.";
        let (main, codes) = of_paragraphs(&[ENGLISH, ENGLISH, names, short, ENGLISH]);
        assert_eq!((main.as_deref(), codes.as_str()), (Some("en"), "- - - - -"));
    }

    #[test]
    fn every_language_of_the_detector_has_a_code() {
        for language in Lang::all() {
            assert!(code(*language).is_some(), "{language:?}");
        }
    }
}
