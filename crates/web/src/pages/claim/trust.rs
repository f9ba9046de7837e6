//! How far one account is trusted: what holds now and where it comes from, who decided it and why, and the
//! form that decides otherwise or goes back to what holds without a person.

use super::evidence::Evidence;
use super::evidence::Part;
use super::sums::number;
use super::{Asked, page_of};
use crate::pages::Visitor;
use crate::pages::problem::{Problem, explained};
use crate::pages::shown::{self, Card, visible};
use crate::store::{Store, Weighed};
use crate::words::{Value, Words};
use ::case::{NewTrust, TrustDecision, TrustError, TrustView};
use axum::Form;
use axum::extract::{Path, State};
use axum::http::Uri;
use axum::response::{IntoResponse, Redirect, Response};
use model::{AccountWeight, Basis, ClaimId, ParameterSource, SpeakerKind, StatementId, Weight};
use serde::Deserialize;

/// One account with what it is reckoned with.
pub(super) struct TrustShown {
    /// What was done, told on the page that follows.
    pub(super) done: Option<String>,
    pub(super) card: Card,
    /// Where its card is, where its numbers are reckoned with, and where the page is without this.
    pub(super) anchor: String,
    pub(super) leave: String,
    /// Alpha and beta in sentences.
    pub(super) holds: [String; 2],
    /// Where they come from.
    pub(super) source: String,
    pub(super) decisions: Vec<DecisionShown>,
    /// That people decided differently, where they did.
    pub(super) disputed: Option<String>,
    /// Why nothing can be decided here, where that is so.
    pub(super) refused: Option<String>,
    pub(super) form: Option<FormShown>,
    pub(super) action: String,
    pub(super) statement: String,
    /// Whether there is anything to take back.
    pub(super) is_decided: bool,
}

/// A decision that stands.
pub(super) struct DecisionShown {
    /// The numbers, and whether they count.
    pub(super) words: String,
    pub(super) reason: String,
    /// Who and when.
    pub(super) by: String,
    pub(super) entry: String,
}

pub(super) struct FormShown {
    pub(super) fields: [Field; 2],
    pub(super) reason: String,
    pub(super) reason_fault: Option<String>,
    pub(super) analyst: String,
    pub(super) analyst_fault: Option<String>,
}

/// A share that is asked for.
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) label: String,
    pub(super) value: String,
    pub(super) fault: Option<String>,
}

/// What somebody typed.
#[derive(Debug, Default, Clone, Deserialize)]
pub(crate) struct Typed {
    what: String,
    #[serde(default)]
    statement: String,
    #[serde(default)]
    alpha: String,
    #[serde(default)]
    beta: String,
    #[serde(default)]
    reason: String,
    #[serde(default)]
    analyst: String,
}

/// The address of the page that shows how far an account is trusted.
pub(super) fn href(statement: &StatementId) -> String {
    format!("?trust={statement}#trust")
}

impl TrustShown {
    /// `None` where nothing is asked, or of no account of the claim.
    pub(super) fn new(
        words: Words,
        weighed: &Weighed,
        evidence: &Evidence<'_>,
        asked: &Asked<'_>,
    ) -> Option<Self> {
        let claim = &weighed.view.weighed;
        let (account, denies) = evidence.account(&claim.weight, asked.trust.as_ref()?)?;
        let card = evidence.card(&account.statement)?;
        let decided = weighed.trust.get(&account.statement).map(AsRef::as_ref);
        let refused = refused(words, evidence, account, denies);
        let form = refused
            .is_none()
            .then(|| FormShown::new(words, account, asked.typed.unwrap_or(&Typed::default())));
        Some(Self {
            done: done(words, &card.speaker, asked.done.as_deref()),
            anchor: evidence.anchor(&account.statement),
            leave: format!("{}#sum", shown::claim_href(&claim.claim.id)),
            holds: holds(words, account, denies),
            source: source(words, evidence, &claim.weight, account),
            decisions: decisions(words, decided),
            disputed: decided
                .filter(|decided| decided.is_disputed)
                .map(|_| words.say("trust-disputed")),
            is_decided: refused.is_none() && decided.is_some(),
            refused,
            form,
            // What is wrong is said under this address, whose links lead back to the account.
            action: format!(
                "{}/trust{}",
                shown::claim_href(&claim.claim.id),
                href(&account.statement)
            ),
            statement: account.statement.to_string(),
            card,
        })
    }
}

fn done(words: Words, speaker: &str, done: Option<&str>) -> Option<String> {
    let done = done.filter(|done| ["decided", "default"].contains(done))?;
    Some(words.of_code_with("trust-done", done, &[("speaker", speaker.into())]))
}

/// Alpha and beta in sentences.
fn holds(words: Words, account: &AccountWeight, denies: bool) -> [String; 2] {
    let told = |key: &str, value: f64, (least, most): (f64, f64)| {
        let share = |value| Value::from(words.percent(value));
        let values = [
            ("share", share(value)),
            ("value", number(words, value).into()),
            ("least", share(least)),
            ("most", share(most)),
        ];
        words.say_with(key, &values)
    };
    let keys = match denies {
        true => ["trust-alpha-denied", "trust-beta-denied"],
        false => ["trust-alpha-said", "trust-beta-said"],
    };
    [
        told(keys[0], account.alpha, account.alpha_range),
        told(keys[1], account.beta, account.beta_range),
    ]
}

/// Where alpha and beta come from.
fn source(
    words: Words,
    evidence: &Evidence<'_>,
    weight: &Weight,
    account: &AccountWeight,
) -> String {
    let basis = evidence.basis(&account.statement).unwrap_or(Basis::Unknown);
    let basis = words.of_code("basis", basis.code());
    let values = [("basis", basis.into()), ("n", weight.footing.claims.into())];
    words.of_code_with("trust-from", account.source.code(), &values)
}

/// Why nothing can be decided about who gives an account.
fn refused(
    words: Words,
    evidence: &Evidence<'_>,
    account: &AccountWeight,
    denies: bool,
) -> Option<String> {
    if denies {
        return Some(words.say("trust-no-denials"));
    }
    let kind = evidence.speaker_kind(&account.statement)?;
    let nameless = matches!(kind, SpeakerKind::Unnamed | SpeakerKind::Document);
    nameless.then(|| words.say("trust-nameless"))
}

fn decisions(words: Words, decided: Option<&TrustView>) -> Vec<DecisionShown> {
    let all = decided.into_iter().flat_map(|decided| &decided.decisions).enumerate();
    all.map(|(at, decision)| DecisionShown::new(words, decision, at == 0)).collect()
}

impl DecisionShown {
    fn new(words: Words, decision: &TrustDecision, counts: bool) -> Self {
        let key = if counts { "trust-counts" } else { "trust-counts-not" };
        let values = [
            ("alpha", number(words, decision.alpha).into()),
            ("beta", number(words, decision.beta).into()),
        ];
        Self {
            words: words.say_with(key, &values),
            reason: decision.reason.clone(),
            by: by(words, decision),
            entry: decision.entry.clone(),
        }
    }
}

/// Who decided something, and when.
pub(super) fn by(words: Words, decision: &TrustDecision) -> String {
    let who = decision.analyst.as_deref().map(visible);
    let who = who.unwrap_or_else(|| words.say("trust-no-name"));
    let when = words.moment(decision.at);
    words.say_with("trust-by", &[("who", who.into()), ("when", when.into())])
}

impl FormShown {
    /// With what was typed, and what is wrong with it; as it is reckoned with where nothing was.
    fn new(words: Words, account: &AccountWeight, typed: &Typed) -> Self {
        let is_fresh = typed.what.is_empty();
        let faults = if is_fresh { Faults::default() } else { typed.faults() };
        let value = |now: f64, typed: &String| match is_fresh {
            true => in_field(words, now),
            false => typed.clone(),
        };
        let fault = |key: Option<&str>| key.map(|code| words.of_code("trust-fault", code));
        let field = |name, label, now, typed: &String, wrong: Option<&str>| Field {
            name,
            label: words.say(label),
            value: value(now, typed),
            fault: fault(wrong),
        };
        Self {
            fields: [
                field("alpha", "trust-alpha", account.alpha, &typed.alpha, faults.alpha),
                field("beta", "trust-beta", account.beta, &typed.beta, faults.beta),
            ],
            reason: typed.reason.clone(),
            reason_fault: fault(faults.reason),
            analyst: typed.analyst.clone(),
            analyst_fault: fault(faults.analyst),
        }
    }
}

/// A share as somebody would type it.
fn in_field(words: Words, share: f64) -> String {
    let plain = format!("{share:.4}");
    let plain = plain.trim_end_matches('0').trim_end_matches('.');
    match words.language {
        model::Language::English => plain.to_owned(),
        model::Language::Spanish => plain.replace('.', ","),
    }
}

/// What is wrong, by field.
#[derive(Debug, Default, PartialEq)]
struct Faults {
    alpha: Option<&'static str>,
    beta: Option<&'static str>,
    reason: Option<&'static str>,
    analyst: Option<&'static str>,
}

impl Typed {
    /// What is decided; `None` where the name is none or the statement has none. A share that is no
    /// number is one that cannot be.
    fn decision(&self) -> Option<NewTrust> {
        let share = |text: &str| text.trim().replace(',', ".").parse().unwrap_or(f64::NAN);
        let analyst = Some(self.analyst.trim()).filter(|name| !name.is_empty());
        Some(NewTrust {
            statement: self.statement.parse().ok()?,
            alpha: share(&self.alpha),
            beta: share(&self.beta),
            reason: self.reason.clone(),
            analyst: analyst.map(str::parse).transpose().ok()?,
        })
    }

    fn faults(&self) -> Faults {
        let nobody = Self { analyst: String::new(), ..self.clone() };
        let (named, anonymous) = (self.decision(), nobody.decision());
        let found = anonymous.map(|decision| decision.faults()).unwrap_or_default();
        let is = |fault| found.contains(&fault);
        Faults {
            alpha: is(TrustError::Alpha).then_some("share"),
            beta: match () {
                () if is(TrustError::Beta) => Some("share"),
                () if is(TrustError::Order) => Some("order"),
                () => None,
            },
            reason: is(TrustError::NoReason).then_some("reason"),
            analyst: named.is_none().then_some("analyst"),
        }
    }

    /// The same as it may be shown.
    async fn shown(&self, store: &Store) -> Result<Self, Problem> {
        let texts = [&self.alpha, &self.beta, &self.reason, &self.analyst].map(Clone::clone);
        let [alpha, beta, reason, analyst] = store.as_shown(texts).await?;
        let (what, statement) = (self.what.clone(), self.statement.clone());
        Ok(Self { what, statement, alpha, beta, reason, analyst })
    }
}

/// `POST /claims/{id}/trust`: records it, then shows what holds. What cannot be recorded stays in the
/// form, with what is wrong beside each field.
pub(crate) async fn decide(
    State(store): State<Store>,
    visitor: Visitor,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let id: ClaimId = id.parse().map_err(|_| Problem::NoClaim)?;
    let statement: StatementId = typed.statement.parse().map_err(|_| Problem::NoStatement)?;
    let weighed = store.weighed(id.clone()).await?;
    let part = Part::default();
    let evidence = Evidence::new(visitor.words, &weighed.view, &part);
    let weight = &weighed.view.weighed.weight;
    evidence.account(weight, &statement).ok_or(Problem::NoStatement)?;
    let done = match typed.what.as_str() {
        "default" => {
            let statement = typed.statement.parse().map_err(|_| Problem::NoStatement)?;
            store.take_back_trust(statement).await?;
            "default"
        }
        "decide" if typed.faults() == Faults::default() => {
            store.trust(typed.decision().ok_or(Problem::Malformed)?).await?;
            "decided"
        }
        "decide" => {
            let typed = typed.shown(&store).await?;
            let asked = Asked { trust: Some(statement), typed: Some(&typed), done: None };
            return Ok(explained(page_of(visitor, &weighed, &part, &asked)?));
        }
        _ => return Err(Problem::Malformed),
    };
    let href = format!("{}?trust={statement}&done={done}#trust", shown::claim_href(&id));
    Ok(Redirect::to(&href).into_response())
}

/// `GET /claims/{id}/trust`: the claim, for the links of a page that says what is wrong with a form.
pub(crate) async fn back(Path(id): Path<String>, uri: Uri) -> Result<Response, Problem> {
    let id: ClaimId = id.parse().map_err(|_| Problem::NoClaim)?;
    let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    Ok(Redirect::to(&format!("{}{query}", shown::claim_href(&id))).into_response())
}

/// Where an account's numbers come from, with why and by whom where somebody decided it.
pub(super) fn source_in_short(
    words: Words,
    account: &AccountWeight,
    decided: Option<&TrustView>,
) -> String {
    let source = words.of_code("sum-source", account.source.code());
    let is_decided = account.source == ParameterSource::Decided;
    match decided.and_then(|decided| decided.decisions.first()).filter(|_| is_decided) {
        Some(decision) => format!("{source}: {} ({})", decision.reason, by(words, decision)),
        None => source,
    }
}
