//! Words in pictures, by an installed tesseract.

use crate::hints::Usage;
use worker::{NoOcr, Ocr, Tesseract};

/// Whether words in pictures are to be read.
#[derive(Debug, clap::Args)]
pub(crate) struct Asked {
    /// Read words in pictures and scans with the installed tesseract (OCR)
    ///
    /// It looks for these languages, by its own names such as eng+spa; for English and Spanish where
    /// none are given. What is read so is marked with how sure it is.
    #[arg(long, value_name = "LANGUAGES", num_args = 0..=1, require_equals = true, default_missing_value = "")]
    ocr: Option<String>,
}

impl Asked {
    /// Tesseract, where it was asked for.
    pub(crate) fn installed(&self) -> anyhow::Result<Option<Ocr>> {
        let Some(languages) = &self.ocr else { return Ok(None) };
        let ocr = Tesseract::find().and_then(|tesseract| tesseract.with(languages));
        Ok(Some(ocr.map_err(|error| Usage::new(error.to_string(), hint(&error)))?))
    }
}

/// What to do where it cannot be had.
pub(crate) fn hint(error: &NoOcr) -> String {
    match error {
        NoOcr::NotInstalled => {
            format!(
                "install it, on Debian: apt install tesseract-ocr {}",
                packages(&["eng", "spa"])
            )
        }
        NoOcr::Unusable { .. } => "see what is wrong with: tesseract --version".to_owned(),
        NoOcr::NoLanguage(language, _) => {
            format!("install it, on Debian: apt install {}", packages(&[language]))
        }
    }
}

/// The packages of Debian with these languages.
pub(crate) fn packages(languages: &[&str]) -> String {
    let package =
        |name: &&str| format!("tesseract-ocr-{}", name.replace(['_', '/'], "-").to_lowercase());
    languages.iter().map(package).collect::<Vec<_>>().join(" ")
}
