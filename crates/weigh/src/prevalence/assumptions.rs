//! What the figures rest on, in words.

use super::{Drawn, Prevalence};

/// What all that follows from a survey rests on.
pub fn assumptions(drawn: Drawn, found: &Prevalence) -> Vec<&'static str> {
    let mut lines = vec![of_drawing(drawn), of_answers(found)];
    if found.detail.is_some() {
        lines.push(
            "a held-back detail tells true from false yes only if nobody else could know or guess \
             it; who lived it and does not know it is counted as false",
        );
    }
    if found.saturation.is_some() {
        lines.push(
            "mentions of kinds are assumed to come independently of each other, each with the same \
             chances",
        );
    }
    lines
}

fn of_drawing(drawn: Drawn) -> &'static str {
    match drawn {
        Drawn::RandomOrder => {
            "assumed: each next person was drawn at random among those of the frame (with strata: \
             of the stratum) who were not drawn yet, and everybody drawn has a row"
        }
        Drawn::RandomSample => {
            "assumed: the sample was drawn at random from the frame (with strata: from each), its \
             size was fixed before the answers were known, and everybody drawn has a row"
        }
        Drawn::Clusters => {
            "assumed: clusters were drawn at random with chances such that everybody was as likely \
             to be asked; approximate, and those who did not answer are left out"
        }
        Drawn::Volunteers => {
            "these are people who came forward: nothing but the bounds follows for the frame, and \
             more of them would not change that"
        }
        Drawn::Unknown => {
            "nobody said how people were drawn (--drawn), so nothing but the bounds follows for the \
             frame"
        }
    }
}

fn of_answers(found: &Prevalence) -> &'static str {
    match found.misreporting {
        None => "answers are counted as they were given; errors in them are not taken in",
        Some(_) => {
            "errors in answers are assumed to be independent of each other and as frequent as where \
             they were counted; a rate that was not given is taken as 1"
        }
    }
}
