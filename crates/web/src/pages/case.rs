//! The case: what is claimed in it, from how many independent origins, and by which documents.

use super::documents::Row;
use super::intake::{FILE_LIMIT, Report};
use super::problem::Problem;
use super::shown::{self, Card};
use super::{Frame, Visitor, render};
use crate::App;
use crate::words::Words;
use ::case::{ClaimsView, Conflict, DocumentSummary, IntakeReport, Totals};
use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use model::{ClaimId, Denials, Origins, Support, WeighedClaim};
use serde::Deserialize;
use std::collections::HashMap;

/// How many documents the case screen lists; the rest is on a screen of its own.
const DOCUMENTS_SHOWN: usize = 25;

/// How many claims the case screen lists unless all are asked for.
const CLAIMS_SHOWN: usize = 100;

/// How many offers it lists unless all are asked for.
const OFFERS_SHOWN: usize = 20;

/// More narrower claims than this are folded away.
const NARROWER_OPEN: usize = 3;

#[derive(Template)]
#[template(path = "case.html")]
struct Page {
    frame: Frame,
    totals: String,
    report: Option<Report>,
    claims: Vec<ClaimShown>,
    /// How many claims are not listed.
    more_claims: Option<String>,
    offers: Vec<Card>,
    /// How many offers are not listed.
    more_offers: Option<String>,
    /// Judgements that do not agree: what they are about, and their entries.
    conflicts: Vec<(String, String)>,
    documents: Vec<Row>,
    /// How many documents are not listed.
    more_documents: Option<String>,
    limit: String,
}

/// A claim as it stands in a list.
pub(crate) struct ClaimShown {
    pub(crate) href: String,
    pub(crate) heading: String,
    pub(crate) numbers: Numbers,
    pub(crate) narrower: Vec<ClaimShown>,
    pub(crate) narrower_title: String,
    pub(crate) counts: Counts,
}

/// The counts of a claim as attributes of its element, for programs that read the screens.
pub(crate) struct Counts {
    pub(crate) claim: String,
    pub(crate) origins: Origins,
    pub(crate) first_hand: u32,
    pub(crate) denials: u32,
}

impl Counts {
    pub(crate) fn new(weighed: &WeighedClaim) -> Self {
        Self {
            claim: weighed.claim.id.to_string(),
            origins: weighed.asserts.origins,
            first_hand: weighed.asserts.first_hand,
            denials: weighed.denies.support.origins.max,
        }
    }
}

/// The numbers of a claim in words.
pub(crate) struct Numbers {
    pub(crate) origins: String,
    pub(crate) dots: String,
    pub(crate) expected: Option<String>,
    pub(crate) first_hand: String,
    pub(crate) denials: Option<String>,
    pub(crate) weight: String,
}

impl Numbers {
    fn new(words: Words, weighed: &WeighedClaim) -> Self {
        let Support { origins, first_hand, .. } = &weighed.asserts;
        let in_words = words.of_code("words", weighed.weight.words.code());
        Self {
            origins: shown::origins(words, origins),
            dots: shown::dots(origins),
            expected: shown::expected(words, origins),
            first_hand: words.count("first-hand", *first_hand),
            denials: contested(words, &weighed.denies),
            weight: words.say_with("weight-words", &[("words", in_words.into())]),
        }
    }
}

impl ClaimShown {
    pub(crate) fn new(words: Words, weighed: &WeighedClaim) -> Self {
        Self {
            href: shown::claim_href(&weighed.claim.id),
            heading: shown::heading(words, &weighed.claim.about),
            numbers: Numbers::new(words, weighed),
            narrower: Vec::new(),
            narrower_title: String::new(),
            counts: Counts::new(weighed),
        }
    }

    /// Claims in a list, with headings that differ.
    pub(crate) fn list(words: Words, claims: &[WeighedClaim]) -> Vec<Self> {
        let mut shown: Vec<Self> = claims.iter().map(|claim| Self::new(words, claim)).collect();
        let abouts = claims.iter().map(|weighed| &weighed.claim.about);
        let headings = shown.iter_mut().map(|claim| &mut claim.heading);
        shown::tell_apart(words, headings.zip(abouts));
        shown
    }

    /// Whether the narrower claims are few enough to be shown from the start.
    pub(crate) fn is_open(&self) -> bool {
        self.narrower.len() <= NARROWER_OPEN
    }
}

/// `contested by 1: general, by an interested party`; `None` where nobody denies.
fn contested(words: Words, denies: &Denials) -> Option<String> {
    if denies.support.origins.max == 0 {
        return None;
    }
    let origins = &denies.support.origins;
    let how = words.say(match denies.specific {
        true => "denial-specific",
        false => "denial-general",
    });
    let whose = words.say(match denies.interested {
        true => "denial-interested",
        false => "denial-disinterested",
    });
    let range = shown::range(words, origins);
    let values = [("range", range.into()), ("how", how.into()), ("whose", whose.into())];
    Some(words.say_with("contested", &values))
}

/// The claims with the narrower ones under the broadest that they belong to. A parent stands
/// before its children.
fn nested(words: Words, claims: &[WeighedClaim]) -> Vec<ClaimShown> {
    let mut broadest: Vec<ClaimShown> = Vec::new();
    let mut places: HashMap<&ClaimId, usize> = HashMap::new();
    for (weighed, claim) in claims.iter().zip(ClaimShown::list(words, claims)) {
        let parent = weighed.claim.parent.as_ref();
        let above = parent.and_then(|parent| places.get(parent).copied());
        places.insert(&weighed.claim.id, above.unwrap_or(broadest.len()));
        match above {
            Some(place) => broadest[place].narrower.push(claim),
            None => broadest.push(claim),
        }
    }
    for claim in &mut broadest {
        claim.narrower_title = words.count("narrower", claim.narrower.len());
    }
    broadest
}

#[derive(Deserialize)]
pub(crate) struct ShowQuery {
    /// The number of an intake report to show.
    report: Option<u64>,
    /// Whether to list all claims and offers.
    all: Option<String>,
}

/// All that the case screen shows.
struct Shown {
    claims: ClaimsView,
    documents: Vec<DocumentSummary>,
    totals: Totals,
    conflicts: Vec<Conflict>,
    report: Option<IntakeReport>,
    all: bool,
}

impl Page {
    fn new(visitor: Visitor, name: &str, shown: &Shown) -> Self {
        let words = visitor.words;
        let documents = &shown.documents;
        let most = |few| if shown.all { usize::MAX } else { few };
        let mut claims = nested(words, &shown.claims.claims);
        let more_claims = shown::cap(&mut claims, most(CLAIMS_SHOWN));
        let offers = shown.claims.offers.iter();
        let mut offers: Vec<Card> = offers.map(|offer| Card::new(words, offer)).collect();
        let more_offers = shown::cap(&mut offers, most(OFFERS_SHOWN));
        let more_documents = documents.len() > DOCUMENTS_SHOWN;
        let first = documents.iter().take(DOCUMENTS_SHOWN);
        Self {
            frame: visitor.frame(name.to_owned(), Some("/api/v1/claims".to_owned())),
            totals: totals_in_words(words, shown.totals),
            report: shown.report.as_ref().map(|report| Report::new(words, report)),
            claims,
            more_claims: (more_claims > 0).then(|| words.count("more-claims", more_claims)),
            offers,
            more_offers: (more_offers > 0).then(|| words.count("more-offers", more_offers)),
            conflicts: shown.conflicts.iter().map(|one| conflict(words, one)).collect(),
            documents: first.map(|document| Row::new(words, document)).collect(),
            more_documents: more_documents.then(|| words.count("all-documents", documents.len())),
            limit: words.size(FILE_LIMIT as u64),
        }
    }
}

/// `GET /`
pub(crate) async fn show(
    State(app): State<App>,
    visitor: Visitor,
    Query(query): Query<ShowQuery>,
) -> Result<Response, Problem> {
    let shown = Shown {
        claims: app.store.claims().await?,
        documents: app.store.documents().await?,
        totals: app.store.totals().await?,
        conflicts: app.store.conflicts().await?,
        report: report(&app, query.report).await?,
        all: query.all.is_some(),
    };
    let name = visitor.case.clone();
    render(&Page::new(visitor, &name, &shown))
}

fn conflict(words: Words, conflict: &Conflict) -> (String, String) {
    let of = |at: usize| conflict.named.get(at).map(String::as_str).unwrap_or_default();
    let values = [("a", of(0).into()), ("b", of(1).into())];
    let about = words.say_with(&format!("conflict-{}", conflict.kind), &values);
    (about, conflict.entries.join(", "))
}

/// The intake report that was asked for. Once something was sealed or withdrawn it is gone: it
/// would show names that are not to be seen.
async fn report(app: &App, number: Option<u64>) -> Result<Option<IntakeReport>, Problem> {
    let Some(number) = number else { return Ok(None) };
    Ok(app.reports.get(number, app.store.makings().await?))
}

fn totals_in_words(words: Words, totals: Totals) -> String {
    let mut parts = vec![
        words.count("total-documents", totals.documents),
        words.count("total-statements", totals.statements),
        words.count("total-claims", totals.claims),
    ];
    if totals.failed > 0 {
        parts.push(words.count("total-failed", totals.failed));
    }
    parts.join(" · ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::sample;

    #[test]
    fn narrower_claims_are_under_the_broadest_and_none_is_lost()
    -> Result<(), Box<dyn std::error::Error>> {
        let (view, _) = sample::claim()?;
        let claim = |name: &str, parent: Option<&str>| {
            let mut claim = view.weighed.clone();
            claim.claim.id = ClaimId::of(&[name]);
            claim.claim.parent = parent.map(|parent| ClaimId::of(&[parent]));
            claim
        };
        let list = [
            claim("a", None),
            claim("b", Some("a")),
            claim("c", Some("b")),
            claim("d", Some("gone")),
            claim("e", Some("f")),
            claim("f", Some("e")),
        ];
        let words = sample::visitor("/", "en").words;
        let shown = nested(words, &list);
        let sizes: Vec<usize> = shown.iter().map(|claim| claim.narrower.len()).collect();
        assert_eq!(sizes, [2, 0, 1]);
        assert_eq!(shown[0].narrower_title, "2 narrower claims");
        Ok(())
    }

    #[test]
    fn the_numbers_of_a_claim_are_in_words() -> Result<(), Box<dyn std::error::Error>> {
        let (view, _) = sample::claim()?;
        let numbers = Numbers::new(sample::visitor("/", "es").words, &view.weighed);
        assert_eq!(numbers.origins, "2–3 orígenes independientes");
        assert_eq!(numbers.dots, "●●○");
        assert_eq!(numbers.expected.as_deref(), Some("se esperan unos 2,6"));
        assert_eq!(
            numbers.denials.as_deref(),
            Some("rebatida por 1: de forma general, por una parte interesada")
        );
        Ok(())
    }
}
