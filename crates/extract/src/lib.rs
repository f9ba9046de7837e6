//! A [`model::Reading`] becomes [`model::Statement`]s: who says what, in which words, about which act.
//!
//! The path of the data: a [`page::Page`] is the reading in blocks, tokens, quotations and
//! sentences; [`names`] finds who is in it; [`testimony`], [`answers`], [`attribution`] and
//! [`narration`] propose drafts; [`coreference`] finds who their words mean; [`polarity`] whether they deny what
//! they name; [`clues`] what else they do with it; [`about`] which acts they are about; [`said`] when; [`finish`] makes the statements.
//!
//! On the path of the rules there is no parser and no model: closed classes, a table of cues and
//! bounded walks over tokens. On the other paths a trained model finds where source, cue and content
//! stand ([`encoder`]), and [`proposed`] makes its findings drafts. Beside any path a language model
//! can propose what it finds ([`endpoint`]). Every look back or ahead has a
//! bound, so that time is linear in the text.

mod about;
mod answers;
mod attribution;
mod clues;
mod coreference;
mod cues;
mod described;
mod draft;
pub mod encoder;
pub mod endpoint;
mod extractor;
mod finish;
mod lexicon;
mod marked;
mod names;
mod narration;
mod page;
mod phrases;
mod polarity;
mod proposed;
mod quotes;
mod said;
mod sentences;
pub mod tagger;
mod testimony;
#[cfg(test)]
mod tests;
mod tokens;
mod turns;
mod unnamed;

pub use described::{Described, Trait, described};
pub use extractor::{Extractor, Path, clues_of};
pub use marked::{Marked, Marker, PERSON};
pub use proposed::Annotated;

use model::{Reading, Statement, Warning};

/// What proposed a statement, with its version: part of the key of everything derived from it.
pub const VERSION: &str = "extract/1.4";

/// All statements of a reading by the rules, in the order of their contents. Pure and total.
pub fn extract(reading: &Reading) -> (Vec<Statement>, Vec<Warning>) {
    Extractor::rules().extract(reading)
}

/// Says so where the text is in a language that there are no rules for.
fn language_warning(reading: &Reading) -> Option<Warning> {
    let language = reading.language.as_deref()?;
    let known = matches!(language, "en" | "es");
    (!known).then(|| Warning {
        code: "language-without-rules".into(),
        message: format!(
            "the text is in {language:?}, for which there are no rules of attribution"
        ),
        span: None,
    })
}
