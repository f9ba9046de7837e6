//! Who is let in, and what every answer forbids.

use super::{Failure, PORT, Site};
use axum::body::Body;
use axum::http::{Method, Request, StatusCode};

#[tokio::test]
async fn the_link_opens_the_case_once() -> Result<(), Failure> {
    let mut site = Site::closed()?;
    let before = site.get("/").await?;
    assert_eq!(before.status, StatusCode::FORBIDDEN);
    assert!(before.text.contains("has not opened the case"));
    assert!(!before.text.contains("Cumbre"), "the name of the case is not told");

    let opened = site.get(&site.link).await?;
    assert_eq!(opened.status, StatusCode::SEE_OTHER);
    assert_eq!(opened.header("location"), "/");
    let cookie = opened.header("set-cookie").to_owned();
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), "{cookie}");

    let again = site.get(&site.link).await?;
    assert_eq!(again.status, StatusCode::FORBIDDEN);
    assert!(again.text.contains("For a new link"));
    let spanish = site.get(&format!("{}&lang=es", site.link)).await?;
    assert!(spanish.text.contains("Para obtener un enlace nuevo"));
    assert!(!spanish.text.contains("token="), "the token is in no link of the page");

    site.cookie = cookie.split(';').next().unwrap_or_default().to_owned();
    assert_eq!(site.get("/").await?.status, StatusCode::OK);
    assert_eq!(site.get(&site.link).await?.header("location"), "/", "the same browser is led on");
    site.cookie.push('0');
    assert_eq!(site.get("/").await?.status, StatusCode::FORBIDDEN);
    Ok(())
}

#[tokio::test]
async fn looking_ahead_does_not_use_the_link_up() -> Result<(), Failure> {
    let site = Site::closed()?;
    let head = site.request(Method::HEAD, &site.link).body(Body::empty())?;
    assert_eq!(site.send(head).await?.header("set-cookie"), "");
    let prefetch = site.request(Method::GET, &site.link).header("sec-purpose", "prefetch");
    assert_eq!(site.send(prefetch.body(Body::empty())?).await?.header("set-cookie"), "");
    assert_ne!(site.get(&site.link).await?.header("set-cookie"), "");
    Ok(())
}

#[tokio::test]
async fn another_host_is_turned_away_everywhere() -> Result<(), Failure> {
    let site = Site::open().await?;
    for path in ["/", "/api/v1/claims", "/open?token=x", "/assets/x", "/nowhere"] {
        let request = Request::get(path)
            .header("host", format!("rebind.example:{PORT}"))
            .header("cookie", &site.cookie);
        let answer = site.send(request.body(Body::empty())?).await?;
        assert_eq!(answer.status, StatusCode::MISDIRECTED_REQUEST, "{path}");
    }
    Ok(())
}

#[tokio::test]
async fn a_form_of_another_site_changes_nothing() -> Result<(), Failure> {
    let site = Site::open().await?;
    let judging = format!("/documents/{}/judge", "0".repeat(64));
    let writing =
        [&judging, "/api/v1/undo", "/api/v1/statements/s-0", "/api/v1/documents/0/statements"];
    for path in ["/documents", "/api/v1/documents"].into_iter().chain(writing) {
        for (name, value) in [
            ("sec-fetch-site", "cross-site"),
            ("origin", "http://elsewhere.example"),
            ("x-nothing", "at all"),
        ] {
            let request = site.request(Method::POST, path).header(name, value);
            let answer = site.send(request.body(Body::empty())?).await?;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path} {name}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn every_answer_forbids_what_the_screens_do_not_need() -> Result<(), Failure> {
    let site = Site::with_article().await?;
    for path in ["/", "/nowhere", "/api/v1/claims", "/api/v1/nowhere", "/search?q=guards"] {
        let answer = site.get(path).await?;
        let policy = answer.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'; script-src 'self'"), "{path}");
        assert!(!policy.contains("unsafe"), "{path}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        assert_eq!(answer.header("referrer-policy"), "no-referrer");
        assert_eq!(answer.header("cache-control"), "no-store", "{path}");
    }
    Ok(())
}

#[tokio::test]
async fn nothing_on_a_page_is_inline_or_from_elsewhere() -> Result<(), Failure> {
    let site = Site::with_article().await?;
    for path in ["/", "/documents", "/search?q=guards", "/nowhere"] {
        let html = site.get(path).await?.text;
        assert!(!html.contains("<style") && !html.contains(" style=\""), "{path}");
        assert!(!html.contains(" onclick") && !html.contains("hx-on"), "{path}");
        assert!(!html.contains("javascript:") && !html.contains("src=\"http"), "{path}");
        assert_eq!(html.matches("<script").count(), html.matches("<script src=\"/assets/").count());
    }
    Ok(())
}

#[tokio::test]
async fn assets_are_kept_by_the_browser_and_need_no_session() -> Result<(), Failure> {
    let mut site = Site::open().await?;
    site.cookie.clear();
    let known = crate::assets::addresses();
    for path in [&known.style, &known.app, &known.reader, &known.htmx] {
        let answer = site.get(path).await?;
        assert_eq!(answer.status, StatusCode::OK);
        assert!(answer.header("cache-control").contains("immutable"));
        let again = site.request(Method::GET, path).header("if-none-match", answer.header("etag"));
        let again = site.send(again.body(Body::empty())?).await?;
        assert_eq!(again.status, StatusCode::NOT_MODIFIED);
    }
    assert_eq!(site.get("/assets/style.css").await?.status, StatusCode::NOT_FOUND);
    Ok(())
}
