//! The people of a case, and the question whether two records are one person.

use super::{Failure, Site};
use axum::http::StatusCode;

const REGISTER: &[u8] = "Name,Date of birth\nBruno Sala Ferrer,1998-03-14\n\
    Dora Paz Quintero,1987-11-02\nLuis Marín Acosta,1991-06-30\nJoel Rivas Peña,2001-09-08\n\
    Сергей Волков,1979-01-19\n"
    .as_bytes();

const FLIGHT: &[u8] = "Passenger,DOB\n\"SALA FERRER, BRUNO\",14/03/1998\n\
    \"PAZ QUINTERO, DORA\",02/11/1987\n"
    .as_bytes();

async fn lists() -> Result<Site, Failure> {
    let site = Site::open().await?;
    let parts = [("file", Some("register.csv"), REGISTER), ("file", Some("flight.csv"), FLIGHT)];
    site.upload("/documents", &parts).await?;
    Ok(site)
}

/// The record of a name.
async fn record(site: &Site, name: &str) -> Result<String, Failure> {
    let people = site.get("/api/v1/people").await?.json()?;
    let persons = people["persons"].as_array().ok_or("a list")?;
    let records = persons.iter().filter_map(|person| person["records"].as_array()).flatten();
    let named = |record: &&serde_json::Value| record["names"][0] == name;
    let found = records.into_iter().find(named).and_then(|record| record["id"].as_str());
    Ok(found.ok_or_else(|| name.to_owned())?.to_owned())
}

#[tokio::test]
async fn everybody_is_listed_and_rows_of_one_person_are_together() -> Result<(), Failure> {
    let site = lists().await?;
    let people = site.get("/api/v1/people").await?.json()?;
    assert_eq!(people["persons"].as_array().map(Vec::len), Some(5), "{people}");
    let html = site.get("/people").await?.text;
    assert!(html.contains("5 persons"), "{html}");
    assert!(html.contains("2 rows of lists"), "{html}");
    let found = site.get("/people?name=sala+bruno").await?.text;
    assert!(found.contains("Bruno Sala Ferrer") && !found.contains("Joel Rivas"), "{found}");
    let id = people["persons"][0]["person"].as_str().ok_or("an id")?;
    let person = site.get(&format!("/people/{id}")).await?.text;
    assert!(person.contains("SALA FERRER") && person.contains("14/03/1998"), "{person}");
    assert!(person.contains("/people/same?a=r-"), "why they are one: {person}");
    let row = record(&site, "BRUNO SALA FERRER").await?;
    assert_eq!(site.get(&format!("/api/v1/people/{row}")).await?.json()?["person"], id);
    assert_eq!(site.get("/people/p-none").await?.status, StatusCode::NOT_FOUND);
    Ok(())
}

#[tokio::test]
async fn a_question_shows_both_and_hides_the_score_and_its_answer_is_an_entry()
-> Result<(), Failure> {
    let site = lists().await?;
    let (a, b) =
        (record(&site, "Joel Rivas Peña").await?, record(&site, "Bruno Sala Ferrer").await?);
    let address = format!("/people/same?a={a}&b={b}");
    let page = site.get(&address).await?.text;
    assert!(page.contains("Joel Rivas Peña") && page.contains("Bruno Sala Ferrer"), "{page}");
    let (open, _) = page.split_once("<details class=\"score\">").ok_or("a score")?;
    assert!(!open.contains(" %"), "the score is seen before it is asked for: {open}");
    for key in ["y", "n", "r", "?"] {
        assert!(page.contains(&format!("aria-keyshortcuts=\"{key}\"")), "{key}");
    }
    let spanish = site.get(&format!("{address}&lang=es")).await?.text;
    assert!(
        spanish.contains("¿La misma persona?") && spanish.contains("Primer apellido"),
        "{spanish}"
    );

    let fields = [("what", "relative"), ("a", a.as_str()), ("b", b.as_str())];
    let answer = site.post("/people/same", &fields).await?;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let next = site.get(answer.header("location")).await?.text;
    assert!(next.contains("Recorded: relatives."), "{next}");
    let (_, undo) = next.split_once("name=\"entry\" value=\"").ok_or("nothing to undo")?;
    let entry = undo.split('"').next().ok_or("an entry")?;
    assert!(site.get(&address).await?.text.contains("You said before: relatives"));
    let undone = site.post("/people/same", &[("what", "undo"), ("entry", entry)]).await?;
    let back = site.get(undone.header("location")).await?.text;
    assert!(back.contains("The last answer is undone.") && !back.contains("You said before"));
    let again = site.post("/people/same", &[("what", "undo"), ("entry", entry)]).await?;
    assert_eq!(again.status, StatusCode::CONFLICT);
    Ok(())
}

#[tokio::test]
async fn reviewers_see_nothing_of_each_other_and_wrong_forms_record_nothing() -> Result<(), Failure>
{
    let site = lists().await?;
    let (a, b) =
        (record(&site, "Joel Rivas Peña").await?, record(&site, "Bruno Sala Ferrer").await?);
    let said = |who: &'static str, what: &'static str| {
        [("what", what), ("a", a.as_str()), ("b", b.as_str()), ("reviewer", who)]
    };
    site.post("/people/same", &said("ana", "same")).await?;
    let page = site.get("/people/same?reviewer=eva").await?.text;
    assert!(page.contains("Joel Rivas Peña"), "the other is asked about the same pair: {page}");
    assert!(!page.contains("You said before") && !page.contains("ana"), "{page}");
    site.post("/people/same", &said("eva", "different")).await?;
    let people = site.get("/people").await?.text;
    assert!(people.contains("ana and eva looked at 1 of the same pairs"), "{people}");
    let decide = site.get("/people/same").await?.text;
    assert!(decide.contains("Joel Rivas Peña"), "what is disputed is asked first: {decide}");
    for wrong in [
        [("what", "nonsense"), ("a", a.as_str()), ("b", b.as_str())],
        [("what", "same"), ("a", a.as_str()), ("b", a.as_str())],
        [("what", "same"), ("a", "r-none"), ("b", b.as_str())],
    ] {
        let answer = site.post("/people/same", &wrong).await?;
        assert!(answer.status.is_client_error(), "{wrong:?}: {}", answer.status);
    }
    let named = [("what", "same"), ("a", a.as_str()), ("b", b.as_str()), ("reviewer", "¿")];
    assert_eq!(site.post("/people/same", &named).await?.status, StatusCode::BAD_REQUEST);
    Ok(())
}

#[tokio::test]
async fn the_json_interface_answers_too_and_romanises() -> Result<(), Failure> {
    let site = lists().await?;
    let (a, b) =
        (record(&site, "Joel Rivas Peña").await?, record(&site, "Bruno Sala Ferrer").await?);
    let body = serde_json::json!({ "a": a, "b": b, "answer": "same" });
    let recorded = site.post_json("/api/v1/people/pairs", &body).await?.json()?;
    let entry = recorded["entry"].as_str().ok_or("an entry")?;
    let joined = site.get(&format!("/api/v1/people/{a}")).await?.json()?;
    assert_eq!(joined["records"].as_array().map(Vec::len), Some(3), "{joined}");
    site.post_json("/api/v1/undo", &serde_json::json!({ "entry": entry })).await?;
    let parted = site.get(&format!("/api/v1/people/{a}")).await?.json()?;
    assert_eq!(parted["records"].as_array().map(Vec::len), Some(1), "{parted}");
    let cyrillic = record(&site, "Сергей Волков").await?;
    let page = site.get(&format!("/people/{cyrillic}")).await?.text;
    assert!(page.contains("Sergey Volkov") || page.contains("Sergei Volkov"), "{page}");
    let wrong = serde_json::json!({ "a": a, "b": "r-none", "answer": "same" });
    assert_eq!(site.post_json("/api/v1/people/pairs", &wrong).await?.status, StatusCode::NOT_FOUND);
    Ok(())
}
