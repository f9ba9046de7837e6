//! The main language of a text.

use crate::blocks::floor;
use whatlang::Lang;

/// So much of a text tells its language; a bound keeps large files fast.
const SAMPLE: usize = 4096;
/// Fewer letters than this tell nothing.
const LEAST: usize = 24;

/// The ISO 639-1 code of the text's language; `None` where that is unsure.
pub(crate) fn detect(text: &str) -> Option<String> {
    let sample = floor(text, SAMPLE);
    if sample.chars().filter(|c| c.is_alphabetic()).take(LEAST).count() < LEAST {
        return None;
    }
    let info = whatlang::detect(sample).filter(whatlang::Info::is_reliable)?;
    Some(code(info.lang())?.to_owned())
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
    }

    #[test]
    fn every_language_of_the_detector_has_a_code() {
        for language in Lang::all() {
            assert!(code(*language).is_some(), "{language:?}");
        }
    }
}
