//! Is it systemic, by a list and a form of people who are not.

use super::{Failure, Site};
use axum::http::StatusCode;
use case::prevalence::{
    Drawn, Hypotheses, Question, Survey, assess,
    words::{Cell, answer},
};
use serde_json::Value;

const GIVENS: [&str; 8] = ["Rosa", "Luis", "Ana", "Iván", "Eva", "Noé", "Elsa", "Raúl"];
const FAMILIES: [&str; 5] = ["Solís", "Mena", "Rivas", "Pech", "Umaña"];

/// The name and the birth of one of forty persons.
fn person(at: usize) -> (String, String) {
    let name = format!("{} {} {}", GIVENS[at % 8], FAMILIES[at % 5], FAMILIES[(at / 8 + 2) % 5]);
    (name, format!("{}-{:02}-{:02}", 1950 + at, 1 + at * 7 % 12, 1 + at * 11 % 28))
}

fn list() -> String {
    let row = |at| {
        let (name, born) = person(at);
        format!("{name},{born}\n")
    };
    format!("Name,Date of birth\n{}", (0..40).map(row).collect::<String>())
}

/// The first twenty answer; every fourth says no, the sixth declines; one is not on the list.
fn form() -> String {
    let mut rows =
        "name,Date of birth,Were you beaten?,By whom?,_uuid,_submission_time\n".to_owned();
    for at in 0..20 {
        let (name, born) = person(at);
        let said = match at {
            5 => "Refused",
            at if at % 4 == 0 => "No",
            _ => "Yes",
        };
        rows += &format!("{name},{born},{said},guards,u-{at},2031-03-{:02}T10:00:00\n", at + 1);
    }
    rows + "Petra Nadal Ortiz,1911-02-02,yes,guards,u-99,2031-03-30T10:00:00\n"
}

async fn site() -> Result<Site, Failure> {
    let site = Site::open().await?;
    let (list, form) = (list(), form());
    let parts: [(&str, Option<&str>, &[u8]); 2] = [
        ("file", Some("flight.csv"), list.as_bytes()),
        ("file", Some("form.csv"), form.as_bytes()),
    ];
    site.upload("/documents", &parts).await?;
    Ok(site)
}

#[tokio::test]
async fn without_a_way_of_drawing_there_are_bounds_and_no_verdict() -> Result<(), Failure> {
    let site = site().await?;
    let page = site.get("/systemic").await?.text;
    assert!(page.contains("14 of 20 people of the list who were asked said yes."), "{page}");
    assert!(page.contains("Without any assumption: 14 to 35 of 40 persons"), "{page}");
    assert!(page.contains("No verdict: whether it is systemic cannot be told unless"), "{page}");
    assert!(page.contains("Not in the list, and not counted: 1"), "{page}");
    assert!(!page.contains("<svg class=\"plot\""), "no interval without a reason");
    // A number leads to the answers, and each of them to its words.
    let (_, yes) = page.split_once("data-answer=\"yes\"").ok_or("a group")?;
    let (yes, _) = yes.split_once("</details>").ok_or("an end")?;
    assert_eq!(yes.matches("#passage").count(), 14, "{yes}");
    let (_, href) = yes.split_once("href=\"").ok_or("a link")?;
    let href = href.split('"').next().ok_or("an address")?.replace("&#38;", "&");
    let reader = site.get(href.split('#').next().unwrap_or_default()).await?.text;
    assert!(reader.contains("id=\"passage\">Yes</mark>"), "{href}");
    let spanish = site.get("/systemic?lang=es").await?.text;
    assert!(spanish.contains("Sin ningún supuesto: 14 a 35 de 40 personas"), "{spanish}");
    assert!(site.get("/").await?.text.contains("href=\"/systemic\""));
    Ok(())
}

#[tokio::test]
async fn a_random_order_has_a_sequence_and_a_verdict() -> Result<(), Failure> {
    let site = site().await?;
    let page = site.get("/systemic?drawn=random-order").await?.text;
    assert!(page.contains("of the 40 would have a yes to say"), "{page}");
    assert!(page.contains("Isolated (up to 2\u{a0}%, 0 persons) is given up"), "{page}");
    assert!(page.contains("Assumed: each next person was drawn at random"), "{page}");
    assert_eq!(page.matches("<svg class=\"plot\"").count(), 1);
    assert!(page.contains("systemic 20\u{a0}%</text>") && page.contains("whatever the silent"));
    let spanish = site.get("/systemic?drawn=random-order&lang=es").await?.text;
    assert!(spanish.contains("Se descarta que sea aislado"), "{spanish}");
    let volunteers = site.get("/systemic?drawn=volunteers").await?.text;
    assert!(volunteers.contains("No verdict: whether it is systemic cannot be told from"));
    let other = site.get("/systemic?drawn=random-sample&isolated=60&systemic=90").await?.text;
    assert!(
        other.contains("looked at once") && other.contains("Systemic (from 90\u{a0}%"),
        "{other}"
    );
    Ok(())
}

#[tokio::test]
async fn the_sheet_gives_the_same_numbers_again() -> Result<(), Failure> {
    let site = site().await?;
    let found = site.get("/api/v1/prevalence?drawn=random-order").await?.json()?;
    assert_eq!((&found["v"], &found["frame"]), (&1.into(), &40.into()));
    assert_eq!(found["list"]["name"], "flight.csv");
    assert_eq!(
        (&found["asked"]["submissions"], &found["asked"]["in_frame"]),
        (&21.into(), &20.into())
    );
    assert_eq!((&found["asked"]["not_in_frame"], &found["order"]), (&1.into(), &"time".into()));
    let csv = site.get("/systemic/answers.csv?drawn=random-order").await?;
    assert!(csv.header("content-type").starts_with("text/csv"));
    let mut interviews = Vec::new();
    for (at, line) in csv.text.lines().skip(1).enumerate() {
        let cells: Vec<&str> = line.split(',').collect();
        let [person, given, order, date] = cells[..] else { return Err(line.to_owned().into()) };
        assert!(person.starts_with("p-") && order == (at + 1).to_string(), "{line}");
        assert_eq!(date, format!("2031-03-{:02}", at + 1));
        let Some(Cell::Answer(answer)) = answer(given) else { return Err(given.to_owned().into()) };
        interviews.push(case::interview(answer));
    }
    let survey = Survey { strata: vec![40], interviews, drawn: Drawn::RandomOrder };
    let hypotheses = Some(Hypotheses { isolated: 0.02, systemic: 0.2, error: 0.01 });
    let question = Question { level: 0.95, sensitivity: None, specificity: None, hypotheses };
    let again =
        case::prevalence_to_wire(survey.drawn, &[], &question, &assess(&survey, &question)?);
    let Value::Object(again) = serde_json::to_value(again)? else { return Err("no object".into()) };
    for (key, value) in again {
        assert_eq!(found[&key], value, "{key}");
    }
    Ok(())
}

#[tokio::test]
async fn what_cannot_be_asked_is_said_with_what_to_do() -> Result<(), Failure> {
    let empty = Site::open().await?;
    let page = empty.get("/systemic").await?.text;
    assert!(page.contains("The case holds no list of people. Add the list"), "{page}");
    let twin = empty.get("/api/v1/prevalence").await?;
    assert_eq!(twin.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(twin.json()?["type"], "urn:consilience:problem:no-survey");
    let list = list();
    empty.upload("/documents", &[("file", Some("flight.csv"), list.as_bytes())]).await?;
    assert!(
        empty.get("/systemic").await?.text.contains("No document of the case holds a question")
    );

    let site = site().await?;
    let documents = site.get("/api/v1/documents").await?.json()?;
    let documents = documents["documents"].as_array().ok_or("documents")?;
    let form = documents.iter().find(|one| one["kind"] == "survey").ok_or("no form")?;
    let form = form["document"].as_str().ok_or("an id")?.replace("sha256:", "");
    for (query, words) in [
        (format!("asked={form}/By%20whom%3F"), "other words than yes and no, such as “guards”"),
        (format!("asked={form}/Why%3F"), "Nobody was asked “Why?”"),
        ("list=other.csv".to_owned(), "The case holds no list other.csv"),
        ("isolated=30&systemic=20".to_owned(), "What is isolated has to be less"),
        ("isolated=many".to_owned(), "What is isolated has to be less"),
        ("error=70".to_owned(), "The error is no share"),
    ] {
        let page = site.get(&format!("/systemic?{query}")).await?.text;
        assert!(page.contains(words), "{query}: {page}");
        assert!(page.contains("<form class=\"survey\""), "{query}: something else can be chosen");
        let twin = site.get(&format!("/api/v1/prevalence?{query}")).await?;
        assert_eq!(twin.status, StatusCode::UNPROCESSABLE_ENTITY, "{query}");
    }
    let malformed = site.get("/systemic?drawn=somehow").await?;
    assert_eq!(malformed.status, StatusCode::BAD_REQUEST);
    Ok(())
}
