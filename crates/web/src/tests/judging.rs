//! Accepting, rejecting, editing, adding and undoing in the reader, with forms alone and over JSON.

use super::{ARTICLE, Answer, Failure, Site};
use axum::http::StatusCode;
use case::Case;
use case::judgements::{Level, Protect, Subject};
use case::{Judgement, PERSON};
use serde_json::json;

fn document() -> String {
    format!("/documents/{}", model::DocumentId::of(ARTICLE.as_bytes()).hex())
}

fn judge() -> String {
    format!("{}/judge", document())
}

/// Where a form leads, and the page that is shown there.
async fn followed(site: &Site, answer: &Answer) -> Result<String, Failure> {
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    Ok(site.get(answer.header("location")).await?.text)
}

async fn statements(site: &Site) -> Result<Vec<serde_json::Value>, Failure> {
    let all = site.get("/api/v1/statements").await?.json()?;
    Ok(all["statements"].as_array().ok_or("a list")?.clone())
}

/// The id of the statement whose content holds these words.
async fn saying(site: &Site, words: &str) -> Result<String, Failure> {
    let all = statements(site).await?;
    let holds = |one: &&serde_json::Value| {
        one["content"]["text"].as_str().is_some_and(|text| text.contains(words))
    };
    let found = all.iter().find(holds).ok_or_else(|| format!("nobody says {words}"))?;
    Ok(found["id"].as_str().ok_or("an id")?.to_owned())
}

/// The kinds of the entries that people made.
fn kinds(site: &Site) -> Result<Vec<String>, Failure> {
    let entries = Case::open(&site.root(), None)?.entries()?;
    let kinds = entries.into_iter().map(|entry| entry.kind);
    Ok(kinds.filter(|kind| !["genesis", "capture", "attach"].contains(&kind.as_str())).collect())
}

/// The list item of a statement.
fn item<'h>(html: &'h str, id: &str) -> Result<&'h str, Failure> {
    let items = html.split("<li id=\"n-").skip(1);
    let mut of_statement = items.filter(|li| li.contains(&format!("data-statement=\"{id}\"")));
    Ok(of_statement.next().and_then(|li| li.split("</li>").next()).ok_or("no such statement")?)
}

#[tokio::test]
async fn a_proposal_is_shown_as_one_until_somebody_judges_it() -> Result<(), Failure> {
    let site = Site::with_article().await?;
    let id = saying(&site, "guards at La Cumbre tortured").await?;
    let before = site.get(&document()).await?.text;
    assert!(item(&before, &id)?.contains("Proposed by a machine, not judged yet"));
    assert!(!before.contains("class=\"judge undo\""), "there is nothing to undo");

    let form = [("what", "accept"), ("statement", id.as_str())];
    let html = followed(&site, &site.post(&judge(), &form).await?).await?;
    let accepted = item(&html, &id)?;
    assert!(accepted.contains("Accepted by a person") && accepted.contains("in the log as"));
    assert!(accepted.contains(" autofocus"), "it has the focus");
    assert!(html.contains("role=\"status\">Statement 2 accepted: Civic Watch."), "{html}");

    let form = [("what", "reject"), ("statement", id.as_str())];
    let html = followed(&site, &site.post(&judge(), &form).await?).await?;
    assert!(item(&html, &id)?.contains("it counts for nothing"));
    assert!(html.contains("class=\"arrived content rejected\""));
    assert_eq!(kinds(&site)?, ["statement", "statement"]);

    // Each undo takes the last judgement that is left, by a new entry.
    for (words, left) in [("Accepted by a person", 3), ("not judged yet", 4)] {
        let html = site.get(&document()).await?.text;
        let entry = html.split("name=\"entry\" value=\"").nth(1).and_then(|r| r.split('"').next());
        let form = [("what", "undo"), ("entry", entry.ok_or("nothing to undo")?)];
        let html = followed(&site, &site.post(&judge(), &form).await?).await?;
        assert!(item(&html, &id)?.contains(words), "{words}");
        assert_eq!(kinds(&site)?.len(), left);
        let again = site.post(&judge(), &form).await?;
        assert_eq!(again.status, StatusCode::CONFLICT);
    }
    Ok(())
}

#[tokio::test]
async fn a_form_edits_what_it_changes_and_nothing_else() -> Result<(), Failure> {
    let site = Site::with_article().await?;
    let id = saying(&site, "guards at La Cumbre tortured").await?;
    let page = site.get(&format!("{}?at={id}&edit=1", document())).await?.text;
    assert!(page.contains("id=\"edit-words\"") && page.contains("value=\"asserts\" selected"));
    let same = [
        ("what", "edit"),
        ("statement", id.as_str()),
        ("speaker", "Civic Watch"),
        ("stance", "asserts"),
        ("basis", "unknown"),
        ("words", "guards at La Cumbre tortured\r\n prisoners"),
    ];
    let html = followed(&site, &site.post(&judge(), &same).await?).await?;
    assert!(html.contains("Nothing was changed."));
    assert_eq!(kinds(&site)?.len(), 0);

    let mut changed = same;
    (changed[3].1, changed[5].1) = ("doubts", "tortured prisoners");
    let html = followed(&site, &site.post(&judge(), &changed).await?).await?;
    assert!(item(&html, &id)?.contains("Edited by a person"));
    let edited = site.get("/api/v1/statements").await?.json()?;
    let edited = edited["statements"].as_array().and_then(|s| s.iter().find(|s| s["id"] == id));
    let edited = edited.ok_or("it is there")?;
    assert_eq!(edited["content"]["text"], "tortured prisoners");
    assert_eq!((&edited["stance"], &edited["verdict"]), (&"doubts".into(), &"edited".into()));
    assert_eq!(edited["entries"].as_array().map(Vec::len), Some(1));
    Ok(())
}

#[tokio::test]
async fn a_statement_is_added_with_a_form_and_says_that_a_person_did() -> Result<(), Failure> {
    let site = Site::with_article().await?;
    let form = [
        ("what", "add"),
        ("words", "former inmates of La Cumbre prison"),
        ("speaker", "Rosa <b>Lamas</b>"),
        ("stance", "asserts"),
        ("basis", "eyewitness"),
        ("act", "beating"),
        ("source", "Canal Norte"),
        ("near", ""),
    ];
    let answer = site.post(&judge(), &form).await?;
    let html = followed(&site, &answer).await?;
    let id = saying(&site, "former inmates of La Cumbre prison").await?;
    let added = statements(&site).await?;
    let by_person = added.iter().filter(|one| one["proposed_by"] == PERSON).count();
    assert_eq!(by_person, 1, "{id}");
    assert!(html.contains("Added by a person") && !html.contains("<b>Lamas"));
    assert!(html.contains("Rosa &#60;b&#62;Lamas"));
    assert_eq!(kinds(&site)?, ["add-statement"]);
    let spanish = site.get(&format!("{}&lang=es", answer.header("location"))).await?.text;
    assert!(spanish.contains("Añadida por una persona"));
    let claims = site.get("/api/v1/claims").await?.text;
    assert!(claims.contains("\"beating\""), "{claims}");
    Ok(())
}

#[tokio::test]
async fn what_is_wrong_with_a_form_is_said_and_nothing_is_recorded() -> Result<(), Failure> {
    let site = Site::with_article().await?;
    let add = |words: &'static str| {
        [("what", "add"), ("words", words), ("stance", "asserts"), ("basis", "unknown")]
    };
    for (words, told) in [
        ("nobody said this", "do not stand in the text"),
        ("La Cumbre", "stand in the text 2 times"),
        ("  ", "needs the words"),
    ] {
        let answer = site.post(&judge(), &add(words)).await?;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{words}");
        assert!(answer.text.contains(told), "{words}: {}", answer.text);
    }
    for (form, status) in [
        (vec![("what", "accept"), ("statement", "s-none")], StatusCode::NOT_FOUND),
        (vec![("what", "accept"), ("statement", "<script>")], StatusCode::NOT_FOUND),
        (vec![("what", "erase")], StatusCode::BAD_REQUEST),
        (vec![("what", "undo"), ("entry", "0000-1")], StatusCode::CONFLICT),
        (vec![], StatusCode::BAD_REQUEST),
    ] {
        assert_eq!(site.post(&judge(), &form).await?.status, status, "{form:?}");
    }
    let nowhere = format!("/documents/{}/judge", "0".repeat(64));
    let answer = site.post(&nowhere, &add("La Cumbre prison")).await?;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(kinds(&site)?.len(), 0);
    let hostile = site.get(&format!("{}?done=%3Cscript%3E&at=s-0&edit=1", document())).await?;
    assert!(hostile.status == StatusCode::OK && !hostile.text.contains("<script>&"));
    Ok(())
}

#[tokio::test]
async fn the_json_interface_does_the_same() -> Result<(), Failure> {
    let site = Site::with_article().await?;
    let path = format!("/api/v1{}/statements", document());
    let start = ARTICLE.find("tortured by guards").ok_or("words")?;
    let body = json!({
        "content": { "spans": [[start - 18, start]] },
        "speaker": { "name": "Rosa Lamas", "text": "Canal Norte" },
        "basis": "victim",
        "act": "torture",
    });
    let answer = site.post_json(&path, &body).await?;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
    let added = answer.json()?;
    let statement = &added["statement"];
    assert_eq!((&added["v"], &statement["proposed_by"]), (&1.into(), &PERSON.into()));
    assert_eq!(statement["entries"], json!([added["entry"]]));
    let again = site.post_json(&path, &body).await?;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(again.json()?["type"], "urn:consilience:problem:mark-known");
    let outside = json!({ "content": { "spans": [[4, 40_000]] } });
    assert_eq!(site.post_json(&path, &outside).await?.status, StatusCode::UNPROCESSABLE_ENTITY);

    let id = statement["id"].as_str().ok_or("an id")?;
    let one = format!("/api/v1/statements/{id}");
    let rejected = site.post_json(&one, &json!({ "verdict": "reject" })).await?.json()?;
    assert_eq!(rejected["statement"]["verdict"], "rejected");
    let edit = json!({ "verdict": "edit", "stance": "doubts" });
    let edited = site.post_json(&one, &edit).await?.json()?;
    assert_eq!(edited["statement"]["stance"], "doubts");
    for wrong in [
        json!({ "verdict": "edit" }),
        json!({ "verdict": "accept", "stance": "doubts" }),
        json!({ "verdict": "praise" }),
        json!({ "verdict": "edit", "stance": "sings" }),
        json!({ "verdict": "edit", "content": { "near": 3 } }),
    ] {
        let answer = site.post_json(&one, &wrong).await?;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{wrong}");
    }
    let undo = json!({ "entry": added["entry"] });
    let undone = site.post_json("/api/v1/undo", &undo).await?;
    assert_eq!(undone.status, StatusCode::OK, "{}", undone.text);
    assert_eq!(site.post_json("/api/v1/undo", &undo).await?.status, StatusCode::CONFLICT);
    let left = statements(&site).await?;
    assert!(left.iter().all(|one| one["proposed_by"] != PERSON));
    Ok(())
}

#[tokio::test]
async fn what_hides_something_is_not_undone_here() -> Result<(), Failure> {
    let site = Site::with_article().await?;
    let subject = Subject::Words("Civic Watch".to_owned());
    let seal = Protect { subject, field: String::new(), level: Level::Sealed };
    let entry = Case::open(&site.root(), None)?.judge(&Judgement::Protect(seal))?;
    let answer = site.post_json("/api/v1/undo", &json!({ "entry": entry })).await?;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert!(!site.get(&document()).await?.text.contains("Civic Watch"));
    Ok(())
}
