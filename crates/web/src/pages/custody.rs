//! Custody: who was held where, and what in the records does not fit together.

use super::problem::Problem;
use super::shown::{self, DateShown};
use super::{Frame, Visitor, render};
use crate::store::{CustodyList, Store};
use crate::words::Words;
use ::case::CustodyView;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use model::{
    Citation, CustodyEntry, CustodyLine, DocumentId, Edtf, Finding, ListRule, PersonId, Place, Stay,
};
use serde::Deserialize;
use std::collections::BTreeMap;

/// Persons shown at once; those with findings come first.
const LIMIT: usize = 200;

/// What whoever is on one list must be on.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct RuleQuery {
    on: Option<String>,
    also_on: Option<String>,
}

impl RuleQuery {
    /// The rule, where both lists are given.
    pub(crate) fn rules(self) -> Vec<ListRule> {
        let given = |list: Option<String>| list.filter(|list| !list.is_empty());
        let rule = given(self.on).zip(given(self.also_on));
        rule.map(|(on, also_on)| ListRule { on, also_on }).into_iter().collect()
    }
}

#[derive(Template)]
#[template(path = "custody.html")]
struct ListPage {
    frame: Frame,
    count: String,
    persons: Vec<PersonShown>,
    more: Option<String>,
    /// The lists of the case, where a rule can be made of two.
    lists: Vec<String>,
    rule: Option<ListRule>,
}

struct PersonShown {
    href: String,
    name: String,
    records: String,
    findings: Vec<FindingShown>,
}

#[derive(Template)]
#[template(path = "chronology.html")]
struct PersonPage {
    frame: Frame,
    person_href: String,
    /// Whether other records may be of the same person.
    is_asked: bool,
    /// Other names, where documents give any.
    also: Option<String>,
    findings: Vec<FindingShown>,
    lines: Vec<LineShown>,
}

/// Something that does not fit together.
struct FindingShown {
    is_certain: bool,
    certainty: String,
    kind: String,
    kind_code: &'static str,
    words: String,
    quotes: Vec<QuoteShown>,
}

/// Words of a document, with the way to them.
struct QuoteShown {
    href: String,
    words: String,
    document_href: String,
    document: String,
}

/// A record, or a gap.
struct LineShown {
    is_gap: bool,
    dates: Vec<DateShown>,
    words: String,
    /// A record has one; those of a gap stand with its finding.
    quote: Option<QuoteShown>,
}

/// What is needed to show a chronology.
struct Showing<'a> {
    words: Words,
    documents: &'a BTreeMap<DocumentId, String>,
}

/// `GET /custody`
pub(crate) async fn list(
    State(store): State<Store>,
    visitor: Visitor,
    Query(query): Query<RuleQuery>,
) -> Result<Response, Problem> {
    let words = visitor.words;
    let rules = query.rules();
    let rule = rules.first().cloned();
    let CustodyList { views, documents, lists } = store.custody(rules, Some(LIMIT)).await?;
    let showing = Showing { words, documents: &documents };
    let mut persons: Vec<PersonShown> = views.iter().map(|view| showing.person(view)).collect();
    let more = shown::cap(&mut persons, LIMIT);
    let page = ListPage {
        count: words.count("custody-persons", views.len()),
        persons,
        more: (more > 0).then(|| words.count("custody-more", more)),
        lists: if lists.len() > 1 { lists } else { Vec::new() },
        rule,
        frame: visitor.frame(words.say("custody"), Some("/api/v1/custody".to_owned())),
    };
    render(&page)
}

/// `GET /custody/{person}`
pub(crate) async fn show(
    State(store): State<Store>,
    visitor: Visitor,
    Path(person): Path<String>,
) -> Result<Response, Problem> {
    let words = visitor.words;
    let person: PersonId = person.parse().map_err(|_| Problem::NoPerson)?;
    let (view, documents, is_asked) = store.custody_of(person).await?;
    let showing = Showing { words, documents: &documents };
    let others: Vec<String> = view.names.iter().skip(1).map(|name| shown::visible(name)).collect();
    let also = others.join(", ");
    let twin = format!("/api/v1/custody/{}", view.chronology.person);
    let page = PersonPage {
        person_href: format!("/people/{}", view.chronology.person),
        is_asked,
        also: (!also.is_empty())
            .then(|| words.say_with("custody-also", &[("names", also.as_str().into())])),
        findings: showing.findings(&view),
        lines: view.chronology.lines().into_iter().map(|line| showing.line(line)).collect(),
        frame: visitor.frame(shown::visible(view.name()), Some(twin)),
    };
    render(&page)
}

impl Showing<'_> {
    fn person(&self, view: &CustodyView) -> PersonShown {
        PersonShown {
            href: format!("/custody/{}", view.chronology.person),
            name: shown::visible(view.name()),
            records: self.words.count("custody-records", view.chronology.entries.len()),
            findings: self.findings(view),
        }
    }

    fn findings(&self, view: &CustodyView) -> Vec<FindingShown> {
        view.chronology.findings.iter().map(|finding| self.finding(finding)).collect()
    }

    fn finding(&self, finding: &Finding) -> FindingShown {
        FindingShown {
            is_certain: finding.certainty == model::Certainty::Certain,
            certainty: self.words.of_code("certainty", finding.certainty.code()),
            kind: self.words.of_code("finding", finding.kind.code()),
            kind_code: finding.kind.code(),
            words: finding.sentence(self.words.language).to_owned(),
            quotes: finding.citations.iter().map(|citation| self.quote(citation)).collect(),
        }
    }

    fn quote(&self, citation: &Citation) -> QuoteShown {
        let document = self.documents.get(&citation.document);
        QuoteShown {
            href: shown::passage_href(citation.document, citation.quote.spans().hull()),
            words: citation.quote.text().to_owned(),
            document_href: shown::document_href(citation.document),
            document: document.map(|name| shown::visible(name)).unwrap_or_default(),
        }
    }

    fn line(&self, line: CustodyLine<'_>) -> LineShown {
        match line {
            CustodyLine::Gap(gap) => LineShown {
                is_gap: true,
                dates: Vec::new(),
                words: gap.sentence(self.words.language).to_owned(),
                quote: None,
            },
            CustodyLine::Entry(entry) => LineShown {
                is_gap: false,
                dates: self.dates(entry),
                words: self.told(entry),
                quote: Some(self.quote(entry.citation())),
            },
        }
    }

    fn dates(&self, entry: &CustodyEntry) -> Vec<DateShown> {
        let dates: [Option<&Edtf>; 2] = match entry {
            CustodyEntry::Stay(stay) => [stay.from.as_ref(), stay.to.as_ref()],
            CustodyEntry::Move(step) => [step.at.as_ref(), None],
            CustodyEntry::Order(order) => [order.date.as_ref(), None],
            CustodyEntry::Presence(presence) => [presence.on.as_ref(), None],
        };
        dates.into_iter().flatten().map(|date| DateShown::new(self.words, date)).collect()
    }

    /// What a record says, without its dates.
    fn told(&self, entry: &CustodyEntry) -> String {
        match entry {
            CustodyEntry::Stay(stay) => self.stay(stay),
            CustodyEntry::Move(step) => {
                let what = self.words.of_code("step", step.step.code());
                let out_of = self.with_place("custody-out-of", step.out_of.as_ref());
                what + &out_of + &self.with_place("custody-into", step.into.as_ref())
            }
            CustodyEntry::Order(order) => {
                let what = self.words.of_code("order", order.kind.code());
                what + &self.by(order.by.as_deref())
            }
            CustodyEntry::Presence(presence) => {
                let list = shown::visible(&presence.list);
                self.words.say_with("custody-on-list", &[("list", list.into())])
            }
        }
    }

    fn stay(&self, stay: &Stay) -> String {
        let held = match &stay.place {
            Some(place) => {
                let place = shown::visible(&shown::place(place));
                self.words.say_with("custody-held", &[("place", place.into())])
            }
            None => self.words.say("custody-held-somewhere"),
        };
        held + &self.by(stay.authority.as_deref())
    }

    fn with_place(&self, key: &str, place: Option<&Place>) -> String {
        let said = place.map(|place| {
            let place = shown::visible(&shown::place(place));
            format!(" {}", self.words.say_with(key, &[("place", place.into())]))
        });
        said.unwrap_or_default()
    }

    fn by(&self, who: Option<&str>) -> String {
        let said = who.map(|who| {
            let who = shown::visible(who);
            format!(", {}", self.words.say_with("custody-by", &[("who", who.into())]))
        });
        said.unwrap_or_default()
    }
}
