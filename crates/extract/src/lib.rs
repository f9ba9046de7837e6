//! A [`model::Reading`] becomes [`model::Statement`]s: who says what, in which words, about which act.
//!
//! The path of the data: a [`page::Page`] is the reading in blocks, tokens, quotations and
//! sentences; [`names`] finds who is in it; [`testimony`], [`answers`], [`attribution`] and
//! [`narration`] propose drafts; [`coreference`] finds who their words mean; [`polarity`] whether they deny what
//! they name; [`about`] which acts they are about; [`said`] when; [`finish`] makes the statements.
//!
//! No parser and no model: closed classes, a table of cues and bounded walks over tokens. Every
//! look back or ahead has a bound, so that time is linear in the text.

mod about;
mod answers;
mod attribution;
mod coreference;
mod cues;
mod draft;
mod finish;
mod lexicon;
mod names;
mod narration;
mod page;
mod phrases;
mod polarity;
mod quotes;
mod said;
mod sentences;
pub mod tagger;
mod testimony;
#[cfg(test)]
mod tests;
mod tokens;
mod unnamed;

use model::{Reading, Statement, Warning};

/// What proposed a statement, with its version: part of the key of everything derived from it.
pub const VERSION: &str = "extract/1.1";

/// All statements of a reading, in the order of their contents. Pure and total.
pub fn extract(reading: &Reading) -> (Vec<Statement>, Vec<Warning>) {
    let page = page::Page::of(reading);
    let survey = about::Survey::of(reading);
    let cast = names::Cast::of(&page, &survey);
    let testimony = testimony::find(reading, &page, &cast, &survey);
    let mut drafts = attribution::find(&page, |block| testimony.takes(block));
    let own = narration::find(&page, &survey, &drafts, |block| testimony.takes(block));
    drafts.extend(own);
    drafts.extend(testimony.drafts.iter().cloned());
    let witness = testimony.witness.as_ref();
    let statements = finish::statements(reading, &page, &survey, &cast, witness, &drafts);
    (statements, language_warning(reading).into_iter().collect())
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
