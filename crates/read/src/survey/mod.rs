//! Submissions of forms made with XLSForm: exports of KoboToolbox and ODK as tables, as JSON and
//! as XML, and the forms themselves.
//!
//! A submission is a heading, a date line, and for each question that was answered a block with
//! the question and a turn with the answer. They are apart, so that the words of the form are never
//! taken for the respondent's.

mod columns;
mod form;
mod instance;
mod json;
mod replies;
mod submissions;
mod table;

pub(crate) use columns::are_of_submissions;
pub(crate) use instance::{is_instance, read as read_instance};
pub(crate) use json::{is_submissions, read as read_json};
pub(crate) use table::is_export;

use crate::tables::Read;
use model::{DocumentKind, Reading, Warning};

/// What the refusals call these files.
const WHAT: &str = "submissions of a form";

/// Tables that are a form or its submissions are read as such; others stay as they are.
pub(crate) fn of_tables(reading: Reading, warnings: Vec<Warning>) -> Read {
    if reading.kind != DocumentKind::Sheet {
        return Ok((reading, warnings));
    }
    let read = form::of_tables(&reading).or_else(|| table::of_tables(&reading));
    let Some(read) = read else { return Ok((reading, warnings)) };
    let (survey, found) = read?;
    // What was said of the rows holds, but their places are others now.
    let kept = warnings.into_iter().filter(|warning| warning.code != "people-recognised");
    let kept = kept.map(|warning| Warning { span: None, ..warning });
    Ok((survey, kept.chain(found).collect()))
}

#[cfg(test)]
mod tests;
