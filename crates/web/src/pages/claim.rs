//! One claim: its answer in a sentence, the statements folded under their origins, the denials
//! beside them, the arithmetic, and what would change it.

mod contradictions;
mod evidence;
mod side;
mod sums;
mod trust;

use super::case::{ClaimShown, Counts};
use super::plots::Chart;
use super::problem::Problem;
use super::shown::{self, Card};
use super::{Frame, Visitor, render};
use crate::store::{Store, Weighed};
use crate::words::Words;
use ::case::AssessmentView;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use contradictions::Contradicting;
use evidence::{Evidence, Part, SideOf};
use model::{ClaimId, Denials, Origins, StatementId, WeighedClaim, Weight};
use serde::Deserialize;
use side::Side;
use sums::Sums;
use trust::{TrustShown, Typed};
pub(crate) use trust::{back, decide};

#[derive(Template)]
#[template(path = "claim.html")]
struct Page {
    frame: Frame,
    counts: Counts,
    parent: Option<(String, String)>,
    answer: Vec<Linked>,
    /// That some statements are not shown, where that is so.
    in_short: Option<String>,
    asserts: Side,
    denies: Side,
    arithmetic: Arithmetic,
    sums: Option<Sums>,
    /// How far one account is trusted, where that is asked.
    trust: Option<TrustShown>,
    /// Who repeats whom: of those who assert it and of those who deny it, with how many more.
    lineages: Vec<LineageShown>,
    changes: Changes,
    offers: Vec<Card>,
    /// What its statements say against each other.
    contradictions: Vec<Contradicting>,
    assessments: Vec<Assessed>,
    /// That analysts do not agree, where that is so.
    disagree: bool,
    narrower: Vec<ClaimShown>,
}

/// Who repeats whom on one side.
struct LineageShown {
    heading: String,
    chart: Chart,
    /// How many statements it leaves out, where it does.
    rest: Option<String>,
}

/// What an analyst thinks.
struct Assessed {
    analyst: String,
    status: String,
    grade: String,
    origins: Option<String>,
    reasoning: String,
    conflict: bool,
}

impl Assessed {
    fn new(words: Words, view: &AssessmentView) -> Self {
        let grade = view.credibility.to_string();
        let number = |n: Option<u64>| n.map_or("?".to_owned(), |n| words.number(n as f64, 0));
        let origins = match view.origins {
            (None, None) => None,
            (min, max) => Some(format!("{}–{}", number(min), number(max))),
        };
        Self {
            analyst: shown::visible(&view.analyst),
            status: words.of_code("status", &view.status),
            grade: format!("{grade} – {}", words.of_code("admiralty", &grade)),
            origins,
            reasoning: view.reasoning.clone(),
            conflict: view.conflict,
        }
    }
}

/// Words with a number, and where what they speak of is.
struct Linked {
    words: String,
    href: String,
}

/// What else the address asks for: how far an account is trusted.
#[derive(Default)]
struct Asked<'a> {
    trust: Option<StatementId>,
    /// What somebody typed that could not be recorded.
    typed: Option<&'a Typed>,
    /// What was recorded last.
    done: Option<String>,
}

/// The weight with all that it depends on.
struct Arithmetic {
    /// Where it is said how the ratio comes about.
    href: &'static str,
    ratio: String,
    range: String,
    meaning: String,
    in_words: String,
    witnesses: String,
    admiralty: String,
    /// Where the parameters come from, in sentences.
    parameters: Vec<Linked>,
    without: Vec<Without>,
}

/// The weight without one origin.
struct Without {
    speaker: String,
    anchor: String,
    ratio: String,
}

/// What would change the answer, each in a sentence.
struct Changes(Vec<Linked>);

/// The answer: who asserts it, who of them lived it, who denies it.
fn answer(words: Words, claim: &WeighedClaim, evidence: &Evidence<'_>) -> Vec<Linked> {
    let first_hand = evidence.first_hand(&claim.asserts);
    let clause = |words: String, href: &str| Linked { words, href: href.to_owned() };
    vec![
        clause(asserted(words, &claim.asserts.origins), "#asserts"),
        clause(
            words.count("answer-first-hand", claim.asserts.first_hand),
            first_hand.as_deref().unwrap_or("#asserts"),
        ),
        clause(denied(words, &claim.denies), "#denies"),
    ]
}

fn asserted(words: Words, origins: &Origins) -> String {
    if origins.min == origins.max {
        return words.count("answer-origins", origins.max);
    }
    let values = [("min", origins.min.into()), ("max", origins.max.into())];
    words.say_with("answer-origins-range", &values)
}

fn denied(words: Words, denies: &Denials) -> String {
    if denies.support.origins.max == 0 {
        return words.say("answer-no-denial");
    }
    let key = match (denies.specific, denies.interested) {
        (false, true) => "answer-denials-general-interested",
        (false, false) => "answer-denials-general",
        (true, true) => "answer-denials-specific-interested",
        (true, false) => "answer-denials-specific",
    };
    let origins = &denies.support.origins;
    let range = shown::range(words, origins);
    words.say_with(key, &[("n", origins.max.into()), ("range", range.into())])
}

impl Arithmetic {
    fn new(words: Words, weight: &Weight, evidence: &Evidence<'_>) -> Self {
        let (least, most) = weight.interval;
        let values = [("least", words.ratio(least).into()), ("most", words.ratio(most).into())];
        let meaning = words.say(match weight.lr {
            lr if lr > 1.0 => "ratio-for",
            lr if lr < 1.0 => "ratio-against",
            _ => "ratio-even",
        });
        let grade = weight.admiralty.to_string();
        Self {
            href: if weight.channels.is_empty() { "#asserts" } else { "#sum" },
            ratio: words.ratio(weight.lr),
            range: words.say_with("ratio-range", &values),
            meaning,
            in_words: in_words(words, weight),
            witnesses: words.number(weight.n_eff, 1),
            admiralty: format!("{grade} – {}", words.of_code("admiralty", &grade)),
            parameters: evidence.parameters(&weight.footing),
            without: evidence.without(weight),
        }
    }
}

/// The words of a weight, with what they are the words of: the end of the interval that is nearer
/// to an even chance.
fn in_words(words: Words, weight: &Weight) -> String {
    let (least, most) = weight.interval;
    let key = match (least > 1.0, most < 1.0) {
        (true, _) => "in-words-at-least",
        (false, true) => "in-words-at-most",
        (false, false) => "in-words-even",
    };
    let term = words.of_code("words", weight.words.code());
    words.say_with(key, &[("words", term.into())])
}

impl Changes {
    fn new(words: Words, claim: &WeighedClaim, evidence: &Evidence<'_>) -> Self {
        let weight = &claim.weight;
        let in_words = words.of_code("words", weight.words.code());
        let tipping = match weight.tipping_point {
            Some(bias) => {
                let values = [("share", words.percent(bias).into()), ("words", (&in_words).into())];
                words.say_with("tipping-point", &values)
            }
            None => words.say("tipping-below"),
        };
        let values = [("n", weight.breakdown.into()), ("words", (&in_words).into())];
        let breakdown = words.say_with("breakdown", &values);
        let one_by_one = if weight.leave_one_out.is_empty() { "#arithmetic" } else { "#without" };
        let linked = |words, href: &str| Linked { words, href: href.to_owned() };
        let mut changes = vec![linked(tipping, "#asserts-origins"), linked(breakdown, one_by_one)];
        changes.extend(evidence.raises(&claim.asserts));
        Self(changes)
    }
}

impl Page {
    fn new(visitor: Visitor, weighed: &Weighed, part: &Part, asked: &Asked<'_>) -> Self {
        let words = visitor.words;
        let view = &weighed.view;
        let claim = &view.weighed;
        let evidence = Evidence::new(words, view, part);
        let title = shown::heading(words, &claim.claim.about);
        let twin = format!("/api/v1/claims/{}", claim.claim.id);
        let statements = || words.count("in-short", view.statements.len());
        let parent = view.parent.as_ref().map(|parent| {
            let heading = shown::heading(words, &parent.claim.about);
            (shown::claim_href(&parent.claim.id), heading)
        });
        let sides = [("side-asserts", &claim.asserts), ("side-denies", &claim.denies.support)];
        let lineages = sides.into_iter().filter_map(|(heading, support)| {
            let (chart, rest) = evidence.lineage(support)?;
            Some(LineageShown { heading: words.say(heading), chart, rest })
        });
        Self {
            frame: visitor.frame(title, Some(twin)),
            lineages: lineages.collect(),
            sums: Sums::new(words, weighed, &evidence),
            trust: TrustShown::new(words, weighed, &evidence, asked),
            counts: Counts::new(claim),
            parent,
            answer: answer(words, claim, &evidence),
            in_short: evidence.is_in_short().then(statements),
            asserts: evidence.side(SideOf::Asserts, &claim.asserts),
            denies: evidence.side(SideOf::Denies, &claim.denies.support),
            arithmetic: Arithmetic::new(words, &claim.weight, &evidence),
            changes: Changes::new(words, claim, &evidence),
            offers: claim.offers.iter().filter_map(|offer| evidence.card(offer)).collect(),
            contradictions: Contradicting::all(words, claim, &evidence),
            assessments: view.assessments.iter().map(|one| Assessed::new(words, one)).collect(),
            disagree: view.disagrees(),
            narrower: ClaimShown::list(words, &view.children),
        }
    }
}

#[derive(Deserialize)]
pub(crate) struct ShowQuery {
    /// Whether to show all statements, however many.
    all: Option<String>,
    /// With which origin, or statement under one origin, to start.
    from: Option<usize>,
    /// The statement whose origin alone to show.
    at: Option<String>,
    /// With which of the statements that add no origin to a side to start: `denies.40`.
    none: Option<String>,
    /// The account of which to show how far it is trusted.
    trust: Option<String>,
    done: Option<String>,
}

impl ShowQuery {
    fn part(&self) -> Part {
        let none = self.none.as_deref().and_then(|none| none.split_once('.'));
        let none = none.and_then(|(side, from)| {
            let sides = [SideOf::Asserts, SideOf::Denies];
            let side = sides.into_iter().find(|of| of.code() == side)?;
            Some((side, from.parse().ok()?))
        });
        let at = self.at.as_deref().and_then(|at| at.parse().ok());
        Part { all: self.all.is_some(), from: self.from, at, none }
    }
}

/// `GET /claims/{id}`
pub(crate) async fn show(
    State(store): State<Store>,
    visitor: Visitor,
    Path(id): Path<String>,
    Query(query): Query<ShowQuery>,
) -> Result<Response, Problem> {
    let id: ClaimId = id.parse().map_err(|_| Problem::NoClaim)?;
    let weighed = store.weighed(id).await?;
    let part = query.part();
    let trust = query.trust.as_deref().and_then(|trust| trust.parse().ok());
    page_of(visitor, &weighed, &part, &Asked { trust, typed: None, done: query.done })
}

/// The page of a claim.
fn page_of(
    visitor: Visitor,
    weighed: &Weighed,
    part: &Part,
    asked: &Asked<'_>,
) -> Result<Response, Problem> {
    render(&Page::new(visitor, weighed, part, asked))
}

/// `GET /claims/{id}/arithmetic.csv`
pub(crate) async fn arithmetic(
    State(store): State<Store>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let id: ClaimId = id.parse().map_err(|_| Problem::NoClaim)?;
    let csv = sums::csv(&store.claim(id).await?);
    let kind = "text/csv; charset=utf-8";
    let name = "attachment; filename=\"arithmetic.csv\"";
    Ok(([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, name)], csv).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::sample;
    use ::case::{ClaimView, StatementView, TrustDecision, TrustView};

    fn page(lang: &str) -> Result<String, Box<dyn std::error::Error>> {
        let (view, _) = sample::claim()?;
        Ok(page_in(&view, lang, &Part::default())?)
    }

    fn page_in(view: &ClaimView, lang: &str, part: &Part) -> Result<String, askama::Error> {
        page_asked(&Weighed { view: view.clone(), trust: Default::default() }, lang, part, None)
    }

    fn page_asked(
        weighed: &Weighed,
        lang: &str,
        part: &Part,
        trust: Option<&StatementId>,
    ) -> Result<String, askama::Error> {
        let asked = Asked { trust: trust.cloned(), ..Asked::default() };
        Page::new(sample::visitor("/claims/c-1", lang), weighed, part, &asked).render()
    }

    #[test]
    fn analysts_stand_side_by_side_and_that_they_disagree_is_said()
    -> Result<(), Box<dyn std::error::Error>> {
        let (mut view, _) = sample::claim()?;
        let page = |view: &ClaimView, lang| page_in(view, lang, &Part::default());
        assert!(!page(&view, "en")?.contains("id=\"assessments\""));
        let assessed = |analyst: &str, status: &str, credibility| AssessmentView {
            analyst: analyst.to_owned(),
            credibility,
            status: status.to_owned(),
            reasoning: "Two <of> them agree.".to_owned(),
            origins: (Some(1), None),
            conflict: false,
        };
        view.assessments = vec![assessed("ana", "confirmed", 2), assessed("luis", "rejected", 5)];
        let html = page(&view, "en")?;
        for shown in ["confirmed", "rejected", "1–? origins", "Two &#60;of&#62; them agree."] {
            assert!(html.contains(shown), "{shown}");
        }
        assert!(html.contains("The analysts do not agree."));
        assert!(page(&view, "es")?.contains("Los analistas no están de acuerdo."));
        view.assessments.pop();
        assert!(!page(&view, "en")?.contains("The analysts do not agree."));
        Ok(())
    }

    #[test]
    fn what_cannot_both_be_so_stands_side_by_side_with_both_sentences()
    -> Result<(), Box<dyn std::error::Error>> {
        let (mut view, _) = sample::claim()?;
        let page = |view: &ClaimView, lang| page_in(view, lang, &Part::default());
        assert!(!page(&view, "en")?.contains("id=\"contradictions\""));
        view.weighed.contradictions = sample::contradictions(&view)?;
        let english = page(&view, "en")?;
        for shown in [
            "Contradictions",
            "Ill-treatment: how many people",
            "at least 34",
            "9 to 15, roughly",
            "Ill-treatment: when",
            "March 2031",
            "Ill-treatment: where",
            "La Cumbre, Valdoria",
            "guards beat prisoners",
            "They beat me with a pipe",
        ] {
            assert!(english.contains(shown), "{shown}");
        }
        let shown = |html: &str| html.matches("data-contradiction=").count();
        assert_eq!(shown(&english), 3, "that it is denied is shown by the sides");
        let spanish = page(&view, "es")?;
        for shown in
            ["Contradicciones", "cuántas personas", "al menos 34", "de 9 a 15, aproximadamente"]
        {
            assert!(spanish.contains(shown), "{shown}");
        }
        Ok(())
    }

    #[test]
    fn statements_are_folded_under_as_many_cards_as_the_greatest_count()
    -> Result<(), Box<dyn std::error::Error>> {
        let (view, _) = sample::claim()?;
        let words = sample::visitor("/", "en").words;
        let side = Evidence::new(words, &view, &Part::default())
            .side(SideOf::Asserts, &view.weighed.asserts);
        assert_eq!(side.origins.len() as u32, view.weighed.asserts.origins.max);
        let speakers: Vec<_> = side.origins.iter().map(|origin| &origin.card.speaker).collect();
        assert_eq!(speakers, ["Canal Norte", "Civic Watch", "Ana Ruiz"]);
        let below: Vec<_> = side.origins.iter().map(|origin| origin.folded.len()).collect();
        assert_eq!(below, [2, 0, 0], "a repeat of a repeat is under the root");
        assert_eq!(side.adds_none.len(), 1);
        assert_eq!(
            side.unnamed.as_deref(),
            Some(
                "2 of these do not speak first-hand and do not name who told them: it may be the \
                 same people. So the count starts at 2."
            )
        );
        Ok(())
    }

    #[test]
    fn each_number_of_the_sum_stands_on_the_page_and_leads_to_its_sentence()
    -> Result<(), Box<dyn std::error::Error>> {
        let (view, _) = sample::claim()?;
        let html = page("en")?;
        let (_, sum) = html.split_once("<section id=\"sum\"").ok_or("the sum")?;
        let (sum, lineage) = sum.split_once("<section id=\"lineage\"").ok_or("the lineage")?;
        assert!(sum.contains("π = 0.100") && sum.contains("b = 0.90"));
        assert!(sum.contains("Canal &#60;Norte&#62;") && !sum.contains("<Norte>"));
        for channel in &view.weighed.weight.channels {
            assert!(sum.contains(&format!(">{:.3}</a>", channel.log_lr)), "{channel:?}");
            for account in &channel.accounts {
                let id = &account.statement;
                assert!(sum.contains(&format!("href=\"#card-{id}\"")), "{id}");
                assert!(html.contains(&format!("id=\"card-{id}\"")), "{id}");
                let sentence = format!("#{id}\">{:.3}<span class=\"range\">", account.alpha);
                assert!(sum.contains(&sentence), "{sentence}");
            }
        }
        for kind in ["edge\"", "edge unknown\""] {
            assert!(lineage.contains(kind), "{kind}");
        }
        assert!(page("es")?.contains("desmentidos, se restan"));
        for range in ["0.320 – 0.480", "0.050 – 0.200", "0.025 – 0.100"] {
            assert!(sum.contains(range), "{range}");
        }
        for to in ["<a href=\"#claim-title\">", "<a href=\"#arithmetic\">", "id=\"without\""] {
            assert!(html.contains(to), "{to}");
        }
        Ok(())
    }

    #[test]
    fn how_far_an_account_is_trusted_is_told_in_words_with_who_decided_it()
    -> Result<(), Box<dyn std::error::Error>> {
        let (mut view, _) = sample::claim()?;
        let ids = view.weighed.asserts.statements.clone();
        let part = Part::default();
        let mut weighed = Weighed { view: view.clone(), trust: Default::default() };
        let english = page_asked(&weighed, "en", &part, Some(&ids[4]))?;
        for told in [
            "If it happened, such an account says so in 60\u{a0}% of all cases: α = 0.600 (the interval \
             reckons with 48\u{a0}% to 72\u{a0}%).",
            "If it did not happen, it says so all the same in 5\u{a0}% of all cases",
            "stated judgements about all who know it as this account does (lived it)",
            "name=\"alpha\" value=\"0.6\"",
            "name=\"beta\" value=\"0.05\"",
        ] {
            assert!(english.contains(told), "{told}");
        }
        assert!(!english.contains("value=\"default\""), "there is nothing to take back");
        let spanish = page_asked(&weighed, "es", &part, Some(&ids[4]))?;
        assert!(spanish.contains("α = 0,600") && spanish.contains("value=\"0,05\""));
        // A repeat is asked about by the account that it is counted under.
        let repeat = page_asked(&weighed, "en", &part, Some(&ids[1]))?;
        assert!(repeat.contains(&format!("name=\"statement\" value=\"{}\"", ids[0])));
        let denial = &view.weighed.denies.support.statements[0];
        let denied = page_asked(&weighed, "en", &part, Some(denial))?;
        assert!(
            denied.contains("such a denial is made in 60") && !denied.contains("name=\"alpha\"")
        );
        let opinion = page_asked(&weighed, "en", &part, Some(&ids[5]))?;
        assert!(!opinion.contains("id=\"trust\""), "it is reckoned with nowhere");

        let decision = |alpha, reason: &str, analyst: Option<&str>| TrustDecision {
            entry: "abcd-7".to_owned(),
            alpha,
            beta: 0.1,
            reason: reason.to_owned(),
            analyst: analyst.map(str::to_owned),
            at: 1_930_000_000,
        };
        let decisions =
            vec![decision(0.3, "was <b>abroad</b>", Some("ana")), decision(0.5, "was back", None)];
        let trust = TrustView { decisions, is_disputed: true };
        weighed.trust.insert(ids[4].clone(), trust.into());
        let account = &mut view.weighed.weight.channels[1].accounts[0];
        (account.source, account.alpha) = (model::ParameterSource::Decided, 0.3);
        weighed.view = view;
        let english = page_asked(&weighed, "en", &part, Some(&ids[4]))?;
        for told in [
            "decided by a person: was &#60;b&#62;abroad&#60;/b&#62; (ana, 27 February 2031, 23:06 UTC)",
            "Decided: α = 0.300, β = 0.100. This counts.",
            "Decided too, by another statement: α = 0.500",
            "<code>abcd-7</code>",
            "none of that counts until somebody chooses",
            "value=\"default\"",
        ] {
            assert!(english.contains(told), "{told}");
        }
        Ok(())
    }

    #[test]
    fn what_adds_no_origin_is_gone_through_page_by_page() -> Result<(), Box<dyn std::error::Error>>
    {
        let (mut view, _) = sample::claim()?;
        let opinion = view.statements[5].clone();
        for number in 0..400 {
            let id = StatementId::of(&[&number.to_string()]);
            let (document, parts) = (opinion.document.id, (*opinion.statement).clone());
            let statement = model::Statement::recorded(id.clone(), document, parts);
            view.statements.push(StatementView { statement, ..opinion.clone() });
            view.weighed.folds.push(sample::fold(&id, None, 1.0));
            view.weighed.asserts.statements.push(id);
        }
        let mut seen = std::collections::BTreeSet::new();
        let mut part = Part::default();
        loop {
            let html = page_in(&view, "en", &part)?;
            let (_, none) = html.split_once("id=\"asserts-none\"").ok_or("a list")?;
            let (none, _) = none.split_once("</div>").ok_or("its end")?;
            let cards = none.split(" id=\"card-").skip(1);
            seen.extend(cards.filter_map(|card| card.split('"').next()).map(str::to_owned));
            let Some((_, next)) = none.split_once("href=\"?none=asserts.") else { break };
            let from = next.split('#').next().ok_or("a place")?.parse()?;
            part.none = Some((SideOf::Asserts, from));
        }
        assert_eq!(seen.len(), 401);
        // Wherever it stands, a statement that is asked for is shown.
        let last = view.weighed.asserts.statements.last().cloned();
        let html = page_in(&view, "en", &Part { at: last.clone(), ..Part::default() })?;
        assert!(html.contains(&format!("id=\"card-{}\"", last.ok_or("one")?)));
        Ok(())
    }

    #[test]
    fn repeats_of_repeats_are_nested() -> Result<(), Box<dyn std::error::Error>> {
        let html = page("en")?;
        let depth = |id: &model::StatementId| {
            let before = html.split(&format!("id=\"card-{id}\"")).next().unwrap_or_default();
            let lists = |tag: &str| before.matches(tag).count() as i64;
            lists("<ul") - lists("</ul")
        };
        let (view, _) = sample::claim()?;
        let ids = &view.weighed.asserts.statements;
        assert_eq!(depth(&ids[2]), depth(&ids[1]) + 1, "the radio repeats the newspaper");
        assert_eq!(html.matches("<ul").count(), html.matches("</ul").count());
        Ok(())
    }

    #[test]
    fn a_ring_of_repeats_does_not_hang_or_lose_a_statement()
    -> Result<(), Box<dyn std::error::Error>> {
        let (mut view, _) = sample::claim()?;
        let ids = view.weighed.asserts.statements.clone();
        view.weighed.folds =
            (0..2).map(|at| sample::fold(&ids[at], Some(&ids[1 - at]), 1.0)).collect();
        let words = sample::visitor("/", "en").words;
        let side = Evidence::new(words, &view, &Part::default())
            .side(SideOf::Asserts, &view.weighed.asserts);
        let cards: usize = side.origins.iter().map(|origin| 1 + origin.folded.len()).sum();
        assert_eq!(cards + side.adds_none.len(), ids.len());
        Ok(())
    }

    #[test]
    fn the_answer_is_one_sentence_in_both_languages() -> Result<(), Box<dyn std::error::Error>> {
        let (view, _) = sample::claim()?;
        let said = |lang| {
            let words = sample::visitor("/", lang).words;
            let clauses =
                answer(words, &view.weighed, &Evidence::new(words, &view, &Part::default()));
            clauses.into_iter().map(|clause| clause.words).collect::<Vec<_>>().join("; ")
        };
        assert_eq!(
            said("en"),
            "Between 2 and 3 independent origins assert this; one speaks first-hand; \
             one general denial, by an interested party"
        );
        assert_eq!(
            said("es"),
            "Entre 2 y 3 orígenes independientes lo afirman; uno habla de primera mano; \
             un desmentido general, de una parte interesada"
        );
        assert!(page("en")?.contains("Ill-treatment of former inmates in La Cumbre, Valdoria"));
        assert!(page("es")?.contains("Malos tratos en La Cumbre, Valdoria: former inmates"));
        Ok(())
    }

    #[test]
    fn a_claim_with_very_many_statements_is_shown_in_short_unless_all_are_asked_for()
    -> Result<(), Box<dyn std::error::Error>> {
        let (mut view, _) = sample::claim()?;
        let root = view.statements[0].clone();
        for number in 0..400 {
            let id = model::StatementId::of(&[&number.to_string()]);
            let (document, parts) = (root.document.id, (*root.statement).clone());
            let statement = model::Statement::recorded(id.clone(), document, parts);
            view.statements.push(StatementView { statement, ..root.clone() });
            view.weighed.folds.push(sample::fold(&id, Some(root.statement.id()), 1.0));
            view.weighed.asserts.statements.push(id);
        }
        let weighed = Weighed { view: view.clone(), trust: Default::default() };
        let page = |part: Part| page_asked(&weighed, "en", &part, None);
        let cards = |html: &str| html.matches("<article class=\"card").count();
        let short = page(Part::default())?;
        assert!(cards(&short) < 20, "{}", cards(&short));
        assert!(short.contains("402 statements counted under it"));
        assert!(short.contains("This claim rests on 408 statements"));
        let root = root.statement.id();
        assert!(short.contains(&format!("href=\"?at={root}#card-{root}\"")), "links to cards");
        assert!(short.contains(&format!("href=\"?at={root}&#38;from=3#card-{root}\"")));
        let whole = page(Part { all: true, ..Part::default() })?;
        assert!((20..60).contains(&cards(&whole)), "{}", cards(&whole));
        // Every statement has a page that shows its card.
        for id in &view.weighed.asserts.statements {
            let html = page(Part { at: Some(id.clone()), ..Part::default() })?;
            assert!(html.contains(&format!("id=\"card-{id}\"")), "{id}");
            assert!(cards(&html) < 220, "{}", cards(&html));
        }
        Ok(())
    }
}
