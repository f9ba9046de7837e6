//! What is sealed is on no screen and in no answer, however it is asked for.

use super::{Failure, Site};
use axum::http::StatusCode;
use case::judgements::{Level, Protect, Subject};
use case::{Case, Judgement};

const NAME: &str = "zanahoria-quispe.txt";

const NOTE: &str = "Title: Beatings seen by Zanahoria Quispe\nSource: Zanahoria Quispe Weekly\n\
    Author: Zanahoria Quispe\nDate: 2031-03-04\n\n\
    “I saw guards beat prisoners at La Cumbre prison in Valdoria,” said Zanahoria Quispe, a former \
    inmate.\n\n\
    Zanahoria Quispe offered to open the archive if José Zanahoria\u{a0}QUISPE apologises.\n\n\
    “I was held at La Cumbre prison in Valdoria in March 2031,” said Zanahoria Quispe.\n\n\
    Aurelio Montes, president of Valdoria, denied the accusations.\n";

/// Every address of the case that can be asked for, and some that cannot.
async fn addresses(site: &Site) -> Result<Vec<String>, Failure> {
    let mut all: Vec<String> = [
        "/",
        "/?all=1",
        "/?report=1",
        "/documents",
        "/search?q=zanahoria+quispe",
        "/search?q=Zanahoria%20Quispe&lang=es",
        "/search?q=prisoners",
        "/custody",
        "/custody/zanahoria-quispe",
        "/api/v1/custody",
        "/people",
        "/people?name=zanahoria+quispe",
        "/people/same",
        "/people/zanahoria-quispe",
        "/api/v1/people",
        "/api/v1/people/pairs",
        "/claims/zanahoria-quispe",
        "/ZanahoriaQuispe",
        "/documents/Zanahoria%20Quispe?lang=es",
        "/api/v1/claims",
        "/api/v1/documents",
        "/api/v1/statements",
        "/api/v1/statements?speaker=zanahoria",
        "/api/v1/search?q=zanahoria",
        "/api/v1/conflicts",
        "/api/v1/search?q=prisoners",
        "/api/v1/claims/zanahoria-quispe",
        "/api/openapi.json",
    ]
    .map(str::to_owned)
    .to_vec();
    let list = |value: &serde_json::Value| value.as_array().cloned().unwrap_or_default();
    for claim in list(&site.get("/api/v1/claims").await?.json()?["claims"]) {
        let id = claim["id"].as_str().ok_or("an id")?;
        all.extend([format!("/claims/{id}"), format!("/api/v1/claims/{id}")]);
        all.push(format!("/claims/{id}/arithmetic.csv"));
    }
    for document in list(&site.get("/api/v1/documents").await?.json()?["documents"]) {
        let id = document["document"].as_str().ok_or("an id")?;
        all.extend([format!("/documents/{id}"), format!("/api/v1/documents/{id}")]);
    }
    for person in list(&site.get("/api/v1/custody").await?.json()?["persons"]) {
        let id = person["person"].as_str().ok_or("an id")?;
        all.extend([format!("/custody/{id}"), format!("/api/v1/custody/{id}")]);
    }
    Ok(all)
}

/// The addresses whose answers name the person.
async fn naming(site: &Site) -> Result<Vec<String>, Failure> {
    let mut found = Vec::new();
    for address in addresses(site).await? {
        let answer = site.get(&address).await?;
        let headers = format!("{:?}", answer.headers);
        let all = format!("{headers}{}", answer.text).to_lowercase();
        if ["zanahoria", "quispe"].iter().any(|word| all.contains(word)) {
            found.push(address);
        }
    }
    Ok(found)
}

#[tokio::test]
async fn a_sealed_name_is_on_no_screen_and_in_no_answer() -> Result<(), Failure> {
    let site = Site::open().await?;
    let parts: [(&str, Option<&str>, &[u8]); 1] = [("file", Some(NAME), NOTE.as_bytes())];
    site.upload("/documents", &parts).await?;
    let before = naming(&site).await?;
    assert!(before.len() > 14, "it is found before it is sealed: {before:?}");
    for address in ["/", "/?report=1", "/search?q=prisoners", "/api/v1/statements"] {
        assert!(before.iter().any(|found| found == address), "{address}");
    }

    // Another process seals it while the screens are open.
    let mut other = Case::open(&site.root(), None)?;
    let subject = Subject::Words("Zanahoria Quispe".to_owned());
    let seal = Protect { subject, field: String::new(), level: Level::Sealed };
    let entry = other.judge(&Judgement::Protect(seal))?;
    assert_eq!(naming(&site).await?, Vec::<String>::new());
    let hits = site.get("/api/v1/search?q=zanahoria").await?.json()?;
    assert_eq!(hits["hits"].as_array().map(Vec::len), Some(0));
    assert_eq!(site.get("/search?q=prisoners").await?.status, StatusCode::OK);

    // What is uploaded now is sealed at the door, its name too.
    let parts: [(&str, Option<&str>, &[u8]); 2] =
        [("file", Some(NAME), NOTE.as_bytes()), ("file", Some("ZanahoriaQuispe.txt"), b"A note.")];
    let report = site.upload("/api/v1/documents", &parts).await?.text.to_lowercase();
    assert!(!report.contains("zanahoria") && report.contains("duplicate"), "{report}");
    assert_eq!(naming(&site).await?, Vec::<String>::new());

    let entry = other.entry_named(&entry).ok_or("no entry")?;
    other.judge(&Judgement::Undo(entry))?;
    let after = naming(&site).await?;
    let lasting = before.iter().filter(|address| *address != "/?report=1");
    assert!(lasting.clone().all(|address| after.contains(address)), "{after:?}");
    Ok(())
}

#[tokio::test]
async fn judgements_in_conflict_are_on_the_screen_of_the_case() -> Result<(), Failure> {
    let site = Site::with_article().await?;
    assert!(!site.get("/").await?.text.contains("id=\"conflicts\""));
    let mut case = Case::open(&site.root(), None)?;
    let mut other = case.join(&site.root().with_file_name("stick"), None)?;
    case.sync(&mut other)?;
    let subject = || Subject::Words("La Cumbre".to_owned());
    for (device, level) in [(&mut case, Level::Public), (&mut other, Level::Organisation)] {
        let body = Protect { subject: subject(), field: String::new(), level };
        device.judge(&Judgement::Protect(body))?;
    }
    case.sync(&mut other)?;
    let screen = site.get("/").await?.text;
    assert!(screen.contains("id=\"conflicts\"") && screen.contains("who may see something"));
    let twin = site.get("/api/v1/conflicts").await?.json()?;
    assert_eq!(twin["conflicts"][0]["kind"], "protection");
    assert_eq!(twin["conflicts"][0]["entries"].as_array().map(Vec::len), Some(2));
    Ok(())
}

#[tokio::test]
async fn a_sealed_document_is_not_there() -> Result<(), Failure> {
    let site = Site::with_article().await?;
    let id = model::DocumentId::of(super::ARTICLE.as_bytes());
    let address = format!("/documents/{}", id.hex());
    assert_eq!(site.get(&address).await?.status, StatusCode::OK);
    let subject = Subject::Document(id.bytes());
    let seal = Protect { subject, field: String::new(), level: Level::Sealed };
    Case::open(&site.root(), None)?.judge(&Judgement::Protect(seal))?;
    for address in [address.clone(), format!("/api/v1{address}")] {
        assert_eq!(site.get(&address).await?.status, StatusCode::NOT_FOUND);
    }
    assert!(!site.get("/documents").await?.text.contains("monday.txt"));
    Ok(())
}
