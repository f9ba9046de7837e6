//! Deciding how far a source is trusted, on the claim screen and over JSON, and taking it back.

use super::{ARTICLE, Answer, Failure, Site};
use axum::body::Body;
use axum::http::{Method, StatusCode};
use case::Case;
use serde_json::{Value, json};

const NAMELESS: &str = "date 2031-03-05\n\n\
    A former inmate said that guards at La Cumbre prison in Valdoria tortured him.\n";

/// The claim that a statement with these words is under, and the statement.
async fn claim_and_statement(site: &Site, words: &str) -> Result<(String, String), Failure> {
    let claims = site.get("/api/v1/claims").await?.json()?;
    let claim = claims["claims"][0]["id"].as_str().ok_or("a claim")?.to_owned();
    let all = site.get(&format!("/api/v1/statements?claim={claim}")).await?.json()?;
    let holds =
        |one: &&Value| one["content"]["text"].as_str().is_some_and(|text| text.contains(words));
    let found = all["statements"].as_array().and_then(|all| all.iter().find(holds));
    let id = found.and_then(|found| found["id"].as_str()).ok_or_else(|| all.to_string())?;
    Ok((format!("/claims/{claim}"), id.to_owned()))
}

async fn weight(site: &Site, claim: &str) -> Result<Value, Failure> {
    Ok(site.get(&format!("/api/v1{claim}")).await?.json()?["weight"].clone())
}

/// The kinds of the entries that people made.
fn kinds(site: &Site) -> Result<Vec<String>, Failure> {
    let entries = Case::open(&site.root(), None)?.entries()?;
    let kinds = entries.into_iter().map(|entry| entry.kind);
    Ok(kinds.filter(|kind| ["reliability", "undo"].contains(&kind.as_str())).collect())
}

async fn followed(site: &Site, answer: &Answer) -> Result<String, Failure> {
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    let to = answer.header("location");
    assert!(to.ends_with("#trust"), "{to}");
    Ok(site.get(to.trim_end_matches("#trust")).await?.text)
}

fn decided<'f>(statement: &'f str, alpha: &'f str, reason: &'f str) -> [(&'f str, &'f str); 6] {
    [
        ("what", "decide"),
        ("statement", statement),
        ("alpha", alpha),
        ("beta", "0,1"),
        ("reason", reason),
        ("analyst", "ana"),
    ]
}

#[tokio::test]
async fn a_decision_is_recorded_shown_with_who_and_why_and_taken_back() -> Result<(), Failure> {
    let site = Site::with_article().await?;
    let (claim, id) = claim_and_statement(&site, "guards at La Cumbre tortured").await?;
    let before = weight(&site, &claim).await?;
    let page = site.get(&claim).await?.text;
    let link = format!("href=\"?trust={id}#trust\"");
    assert!(page.contains(&link) && !page.contains("id=\"trust\""), "{page}");
    let asked = format!("{claim}?trust={id}");
    let page = site.get(&asked).await?.text;
    assert!(page.contains("id=\"trust\"") && page.contains("name=\"reason\""));

    let action = format!("{claim}/trust");
    let form = decided(&id, " 0.3 ", "two of five <b>reports</b> were wrong");
    let html = followed(&site, &site.post(&action, &form).await?).await?;
    for told in [
        "Recorded. It holds for all that Civic Watch says in this case.",
        "two of five &#60;b&#62;reports&#60;/b&#62; were wrong",
        "decided by a person: two of five",
        "Decided: α = 0.300, β = 0.100. This counts.",
        "<span class=\"when\">ana, ",
        "A person decided about Civic Watch",
    ] {
        assert!(html.contains(told), "{told}: {html}");
    }
    assert!(!html.contains("<b>reports"));
    let after = weight(&site, &claim).await?;
    assert!(after["lr"].as_f64() < before["lr"].as_f64(), "{after}");
    let spanish = site.get(&format!("{asked}&done=default&lang=es")).await?.text;
    assert!(spanish.contains("Decidido: α = 0,300, β = 0,100. Esto cuenta."), "{spanish}");
    assert!(spanish.contains("Anulado con una entrada nueva."));

    let form = decided(&id, "0.25", "and three of six");
    followed(&site, &site.post(&action, &form).await?).await?;
    let form = [("what", "default"), ("statement", id.as_str())];
    let html = followed(&site, &site.post(&action, &form).await?).await?;
    assert!(html.contains("Taken back by a new entry. Nothing is erased."), "{html}");
    assert!(!html.contains("value=\"default\"") && !html.contains("decided by a person"));
    assert_eq!(weight(&site, &claim).await?, before);
    assert_eq!(kinds(&site)?, ["reliability", "reliability", "undo", "undo"]);
    let again = site.post(&action, &form).await?;
    assert_eq!(again.status, StatusCode::CONFLICT);
    Ok(())
}

#[tokio::test]
async fn what_is_wrong_stands_beside_its_field_and_what_was_typed_is_kept() -> Result<(), Failure> {
    let site = Site::with_article().await?;
    let (claim, id) = claim_and_statement(&site, "guards at La Cumbre tortured").await?;
    let action = format!("{claim}/trust");
    let form = [
        ("what", "decide"),
        ("statement", id.as_str()),
        ("alpha", "six \"tenths\""),
        ("beta", "0"),
        ("reason", " \r\n "),
        ("analyst", "Ana <Ruiz>"),
    ];
    for (lang, told) in [
        ("en", ["This is no number between", "Say why", "This name cannot be used"]),
        ("es", ["No es un número entre", "Diga por qué", "Este nombre no se puede usar"]),
    ] {
        let answer = site.post(&format!("{action}?lang={lang}"), &form).await?;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let html = &answer.text;
        for (field, sentence) in [("alpha", 0), ("beta", 0), ("reason", 1), ("analyst", 2)] {
            let (_, beside) =
                html.split_once(&format!("id=\"trust-{field}-fault\">")).ok_or(field)?;
            assert!(beside.starts_with(told[sentence]), "{field}: {beside}");
        }
        assert_eq!(html.matches("aria-invalid=\"true\"").count(), 4);
        assert!(
            html.contains("value=\"six &#34;tenths&#34;\"") && html.contains("Ana &#60;Ruiz&#62;")
        );
    }
    let answer = site.post(&action, &decided(&id, "0.05", "too much")).await?;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text.contains("id=\"trust-beta-fault\">β is above α"), "{}", answer.text);
    assert!(answer.text.contains(">too much</textarea>") && answer.text.contains("value=\"0,1\""));

    for (path, form, status) in [
        (&action, vec![("what", "erase"), ("statement", &*id)], StatusCode::BAD_REQUEST),
        (&action, vec![("what", "default"), ("statement", &*id)], StatusCode::CONFLICT),
        (&action, decided("s-none", "0.5", "x").into(), StatusCode::NOT_FOUND),
        (&action, decided("<script>", "0.5", "x").into(), StatusCode::NOT_FOUND),
        (
            &"/claims/c-none/trust".to_owned(),
            decided(&id, "0.5", "x").into(),
            StatusCode::NOT_FOUND,
        ),
    ] {
        assert_eq!(site.post(path, &form).await?.status, status, "{form:?}");
    }
    let elsewhere = site
        .request(Method::POST, &action)
        .header("content-type", "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "cross-site")
        .body(Body::from(format!("what=decide&statement={id}&alpha=0.5&beta=0.1&reason=x")))?;
    assert_eq!(site.send(elsewhere).await?.status, StatusCode::FORBIDDEN);
    assert_eq!(kinds(&site)?, [""; 0]);
    let page = site.get(&format!("{claim}?trust={id}")).await?.text;
    assert!(page.contains(&format!("action=\"{action}?trust={id}#trust\"")), "{page}");
    // The links of the page that says so lead to the claim.
    let back = site.get(&format!("{action}?trust={id}&lang=es")).await?;
    assert_eq!(back.header("location"), format!("{claim}?trust={id}&lang=es"));
    let hostile = site.get(&format!("{claim}?trust=%3Cscript%3E&done=%22%3E&none=x.y")).await?;
    assert!(hostile.status == StatusCode::OK && !hostile.text.contains("id=\"trust\""));
    Ok(())
}

#[tokio::test]
async fn of_somebody_without_a_name_nothing_can_be_decided() -> Result<(), Failure> {
    let site = Site::open().await?;
    let parts = [
        ("file", Some("monday.txt"), ARTICLE.as_bytes()),
        ("file", Some("tuesday.txt"), NAMELESS.as_bytes()),
    ];
    site.upload("/documents", &parts).await?;
    let (claim, id) = claim_and_statement(&site, "tortured him").await?;
    let page = site.get(&format!("{claim}?trust={id}")).await?.text;
    assert!(page.contains("Whoever says this has no name"), "{page}");
    assert!(!page.contains("name=\"alpha\""));
    let answer = site.post(&format!("{claim}/trust"), &decided(&id, "0.5", "x")).await?;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text.contains("Nobody to decide about"), "{}", answer.text);
    assert_eq!(kinds(&site)?, [""; 0]);
    Ok(())
}

#[tokio::test]
async fn the_json_interface_does_the_same() -> Result<(), Failure> {
    let site = Site::with_article().await?;
    let (claim, id) = claim_and_statement(&site, "guards at La Cumbre tortured").await?;
    let before = weight(&site, &claim).await?;
    let path = format!("/api/v1/statements/{id}/trust");
    let body = json!({ "alpha": 0.3, "beta": 0.1, "reason": "two of five", "analyst": "ana" });
    let recorded = site.post_json(&path, &body).await?.json()?;
    assert_eq!(recorded["entries"].as_array().map(Vec::len), Some(1), "{recorded}");
    let accounts = weight(&site, &claim).await?.to_string();
    assert!(accounts.contains("\"alpha_range\":[0.24,0.36]"), "{accounts}");
    let taken_back = site.post_json(&path, &json!({ "default": true })).await?.json()?;
    assert_eq!(taken_back["entries"].as_array().map(Vec::len), Some(1), "{taken_back}");
    assert_eq!(weight(&site, &claim).await?, before);
    for (body, status) in [
        (json!({ "default": true }), StatusCode::CONFLICT),
        (json!({ "default": true, "alpha": 0.3 }), StatusCode::BAD_REQUEST),
        (json!({ "alpha": 0.3, "beta": 0.1 }), StatusCode::BAD_REQUEST),
        (json!({ "alpha": 0.1, "beta": 0.3, "reason": "x" }), StatusCode::UNPROCESSABLE_ENTITY),
        (json!({ "alpha": 0.3, "beta": 0.1, "reason": " " }), StatusCode::UNPROCESSABLE_ENTITY),
        (
            json!({ "alpha": 0.3, "beta": 0.1, "reason": "x", "analyst": "¿" }),
            StatusCode::BAD_REQUEST,
        ),
    ] {
        assert_eq!(site.post_json(&path, &body).await?.status, status, "{body}");
    }
    Ok(())
}
