//! The JSON twins and their description.

use super::{ARTICLE, Failure, Site};
use axum::body::Body;
use axum::http::{Method, StatusCode};
use serde_json::Value;

#[tokio::test]
async fn every_screen_has_a_twin() -> Result<(), Failure> {
    let site = Site::open().await?;
    let parts: [(&str, Option<&str>, &[u8]); 2] =
        [("file", Some("monday.txt"), ARTICLE.as_bytes()), ("file", Some("none.txt"), b"")];
    let intake = site.upload("/api/v1/documents", &parts).await?.json()?;
    assert_eq!(
        (&intake["given"], &intake["read"], &intake["failed"]),
        (&2.into(), &1.into(), &1.into())
    );

    let documents = site.get("/api/v1/documents").await?.json()?;
    let id = documents["documents"]
        .as_array()
        .and_then(|list| list.iter().find(|document| document["failure"].is_null()))
        .and_then(|document| document["document"].as_str())
        .ok_or("a document was read")?;
    let document = site.get(&format!("/api/v1/documents/{id}")).await?.json()?;
    assert!(document["reading"]["text"].as_str().is_some_and(|text| text.contains("Civic Watch")));
    assert_eq!(document["document"]["document"], id);

    let claims = site.get("/api/v1/claims").await?.json()?;
    assert_eq!(claims["v"], 1);
    for claim in claims["claims"].as_array().ok_or("a list of claims")? {
        let id = claim["id"].as_str().ok_or("an id")?;
        let detail = site.get(&format!("/api/v1/claims/{id}")).await?.json()?;
        assert_eq!(detail["asserts"], claim["asserts"]);
    }
    let hits = site.get("/api/v1/search?q=civic").await?.json()?;
    assert_eq!(hits["hits"].as_array().map(Vec::len), Some(1));
    let limited = site.get("/api/v1/statements?stance=denies&limit=1").await?.json()?;
    assert!(limited["statements"].as_array().is_some_and(|list| list.len() <= 1));
    Ok(())
}

#[tokio::test]
async fn problems_are_those_of_rfc_9457() -> Result<(), Failure> {
    let site = Site::open().await?;
    for (path, status) in [
        ("/api/v1/nowhere", StatusCode::NOT_FOUND),
        ("/api/v1/claims/c-none", StatusCode::NOT_FOUND),
        ("/api/v1/documents/none", StatusCode::NOT_FOUND),
        ("/api/v1/statements?stance=sings", StatusCode::BAD_REQUEST),
        ("/api/v1/statements?limit=many", StatusCode::BAD_REQUEST),
    ] {
        let answer = site.get(path).await?;
        assert_eq!(answer.status, status, "{path}");
        assert_eq!(answer.header("content-type"), "application/problem+json");
        let problem = answer.json()?;
        assert_eq!(problem["status"], status.as_u16());
        for field in ["type", "title", "detail", "hint", "instance"] {
            assert!(problem[field].is_string(), "{path} {field}");
        }
    }
    let request =
        site.request(Method::DELETE, "/api/v1/claims").header("sec-fetch-site", "same-origin");
    let answer = site.send(request.body(Body::empty())?).await?;
    assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED);
    assert!(answer.header("allow").contains("GET"));
    Ok(())
}

#[tokio::test]
async fn the_interface_needs_the_session_too() -> Result<(), Failure> {
    let site = Site::closed()?;
    for path in ["/api/v1/claims", "/api/openapi.json"] {
        let answer = site.get(path).await?;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
        assert_eq!(answer.json()?["type"], "urn:consilience:problem:no-session");
    }
    Ok(())
}

#[tokio::test]
async fn the_description_has_every_route_and_every_path_of_it_answers() -> Result<(), Failure> {
    let site = Site::with_article().await?;
    let description = site.get("/api/openapi.json").await?.json()?;
    let paths = description["paths"].as_object().ok_or("paths")?;
    let mut lines = Vec::new();
    for (path, operations) in paths {
        for method in operations.as_object().ok_or("operations")?.keys() {
            let method = method.to_uppercase();
            let request = site.request(method.parse()?, &path.replace("{id}", "none"));
            let request = request.header("sec-fetch-site", "same-origin").body(Body::empty())?;
            let answer = site.send(request).await?;
            assert_ne!(answer.status, StatusCode::METHOD_NOT_ALLOWED, "{method} {path}");
            let absent = answer.json()?["type"] == "urn:consilience:problem:no-page";
            assert!(!absent, "{method} {path}");
            lines.push(format!("{method} {path}"));
        }
    }
    let source = include_str!("../api.rs");
    let routes = source.matches(".route(\"").count();
    assert_eq!(routes, paths.len(), "each route is described");
    expect_test::expect![[r#"
        GET /api/openapi.json
        GET /api/v1/claims
        GET /api/v1/claims/{id}
        GET /api/v1/conflicts
        GET /api/v1/custody
        GET /api/v1/custody/{id}
        GET /api/v1/documents
        POST /api/v1/documents
        GET /api/v1/documents/{id}
        POST /api/v1/documents/{id}/statements
        GET /api/v1/people
        GET /api/v1/people/pairs
        POST /api/v1/people/pairs
        GET /api/v1/people/{id}
        GET /api/v1/prevalence
        GET /api/v1/search
        GET /api/v1/statements
        POST /api/v1/statements/{id}
        POST /api/v1/statements/{id}/trust
        GET /api/v1/total
        POST /api/v1/undo"#]]
    .assert_eq(&lines.join("\n"));
    Ok(())
}

#[tokio::test]
async fn what_the_description_calls_required_is_there() -> Result<(), Failure> {
    let site = Site::with_article().await?;
    let description = site.get("/api/openapi.json").await?.json()?;
    let has_required = |schema: &str, value: &Value| {
        let required = description["components"]["schemas"][schema]["required"].as_array();
        let absent = required.into_iter().flatten().filter_map(Value::as_str);
        let absent: Vec<_> = absent.filter(|field| value.get(field).is_none()).collect();
        assert!(absent.is_empty(), "{schema}: {absent:?}");
    };
    let claims = site.get("/api/v1/claims").await?.json()?;
    has_required("Claims", &claims);
    claims["claims"]
        .as_array()
        .into_iter()
        .flatten()
        .for_each(|claim| has_required("Claim", claim));
    let documents = site.get("/api/v1/documents").await?.json()?;
    has_required("Document", &documents["documents"][0]);
    let statements = site.get("/api/v1/statements").await?.json()?;
    statements["statements"]
        .as_array()
        .into_iter()
        .flatten()
        .for_each(|s| has_required("Statement", s));
    let hits = site.get("/api/v1/search?q=civic").await?.json()?;
    has_required("Hit", &hits["hits"][0]);
    has_required("Problem", &site.get("/api/v1/nowhere").await?.json()?);
    Ok(())
}
