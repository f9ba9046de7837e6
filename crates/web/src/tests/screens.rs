//! The screens over a real case.

use super::{ARTICLE, Failure, Site};
use crate::pages::intake::FILE_LIMIT;
use axum::http::StatusCode;

#[tokio::test]
async fn an_empty_case_says_what_to_do() -> Result<(), Failure> {
    let site = Site::open().await?;
    let english = site.get("/").await?;
    assert_eq!(english.status, StatusCode::OK);
    assert!(english.text.contains("No claims yet"));
    assert!(english.text.contains("<html lang=\"en\">"));

    let spanish = site.get("/?lang=es").await?;
    assert!(spanish.text.contains("Todavía no hay afirmaciones"));
    assert!(spanish.header("set-cookie").starts_with("consilience-language=es"));
    Ok(())
}

#[tokio::test]
async fn added_documents_have_their_lines_and_hostile_names_are_only_text() -> Result<(), Failure> {
    let site = Site::open().await?;
    let parts: [(&str, Option<&str>, &[u8]); 5] = [
        ("file", Some("monday.txt"), ARTICLE.as_bytes()),
        ("file", Some("<script>alert(1)</script>&amp;.txt"), b""),
        ("file", Some("again.txt"), ARTICLE.as_bytes()),
        ("text", None, b"A text of one's own, long enough to be read as a text."),
        ("name", None, b"note \"1\" <b>"),
    ];
    let answer = site.upload("/documents", &parts).await?;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let shown = site.get(answer.header("location").trim_end_matches("#intake")).await?.text;
    assert!(shown.contains("4 given, 2 read, 1 known already, 1 failed"), "{shown}");
    assert!(!shown.contains("<script>alert"), "{shown}");
    assert!(shown.contains("&#60;script&#62;alert(1)"), "{shown}");
    assert!(shown.contains("note &#34;1&#34; &#60;b&#62;"));
    assert!(!site.get("/").await?.text.contains("4 given"), "the report is not on every page");
    Ok(())
}

#[tokio::test]
async fn a_file_over_the_limit_has_its_line_and_the_others_are_read() -> Result<(), Failure> {
    let site = Site::open().await?;
    let large = vec![b'a'; FILE_LIMIT + 1];
    let parts: [(&str, Option<&str>, &[u8]); 2] =
        [("file", Some("large.txt"), &large), ("file", Some("monday.txt"), ARTICLE.as_bytes())];
    let answer = site.upload("/documents", &parts).await?;
    let shown = site.get(answer.header("location")).await?.text;
    assert!(shown.contains("2 given, 1 read, 1 failed"));
    let place = |words| shown.find(words).ok_or(words);
    assert!(place("large.txt")? < place("monday.txt")?, "lines are in the order given");
    assert!(shown.contains("larger than 64"));
    Ok(())
}

#[tokio::test]
async fn a_form_with_nothing_in_it_says_so() -> Result<(), Failure> {
    let site = Site::open().await?;
    let parts: [(&str, Option<&str>, &[u8]); 2] =
        [("file", Some(""), b""), ("text", None, b" \r\n")];
    let answer = site.upload("/documents", &parts).await?;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    assert!(answer.text.contains("No file was chosen and no text was pasted."));
    Ok(())
}

#[tokio::test]
async fn a_search_leads_into_the_reader() -> Result<(), Failure> {
    let site = Site::with_article().await?;
    let found = site.get("/search?q=Civic+Watch").await?.text;
    let href = found.split("href=\"/documents/").nth(1).and_then(|rest| rest.split('"').next());
    let href = href.ok_or("there is a link into the reader")?.replace("&#38;", "&");
    let reader = site.get(&format!("/documents/{}", href.trim_end_matches("#passage"))).await?;
    assert_eq!(reader.status, StatusCode::OK);
    assert!(reader.text.contains("id=\"passage\""));
    assert!(reader.text.contains("4 March 2031"));

    let none = site.get("/search?q=%3Cscript%3Enone%22").await?.text;
    assert!(none.contains("Nothing found") && !none.contains("<script>none"));
    assert_eq!(site.get("/search?q=%22%27*%29%28+AND+NEAR").await?.status, StatusCode::OK);
    assert_eq!(site.get("/search?q=+").await?.status, StatusCode::OK);
    Ok(())
}

#[tokio::test]
async fn every_link_of_the_screens_leads_somewhere() -> Result<(), Failure> {
    let site = Site::with_article().await?;
    let mut waiting = vec!["/".to_owned()];
    let mut seen = std::collections::BTreeSet::new();
    while let Some(path) = waiting.pop() {
        if seen.len() > 200 || !seen.insert(path.clone()) {
            continue;
        }
        let answer = site.get(&path).await?;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        for rest in answer.text.split("href=\"/").skip(1) {
            let href = rest.split(['"', '#']).next().unwrap_or_default();
            waiting.push(format!("/{}", href.replace("&#38;", "&").replace("&amp;", "&")));
        }
        let fragments = answer.text.split("href=\"#").skip(1);
        for id in fragments.filter_map(|rest| rest.split('"').next()) {
            assert!(answer.text.contains(&format!("id=\"{id}\"")), "{path} has no #{id}");
        }
    }
    assert!(seen.len() > 5, "{seen:?}");
    Ok(())
}

#[tokio::test]
async fn ids_are_unique_and_headings_in_order() -> Result<(), Failure> {
    let site = Site::with_article().await?;
    let start = site.get("/").await?.text;
    let mut paths = ["/", "/documents", "/search?q=guards", "/custody", "/people", "/people/same"]
        .map(str::to_owned)
        .to_vec();
    for kind in ["/claims/", "/documents/"] {
        let link = start.split(&format!("href=\"{kind}")).nth(1);
        paths.extend(
            link.and_then(|l| l.split(['"', '#', '?']).next()).map(|id| format!("{kind}{id}")),
        );
    }
    for path in paths {
        let html = site.get(&path).await?.text;
        let mut ids: Vec<&str> =
            html.split(" id=\"").skip(1).filter_map(|r| r.split('"').next()).collect();
        ids.sort_unstable();
        let all = ids.len();
        ids.dedup();
        assert_eq!(ids.len(), all, "{path}");
        let levels: Vec<u32> =
            html.split("<h").skip(1).filter_map(|r| r.chars().next()?.to_digit(10)).collect();
        assert_eq!(levels.first(), Some(&1), "{path}");
        let in_order = levels.windows(2).all(|pair| pair[1] <= pair[0] + 1);
        assert!(in_order, "{path}: {levels:?}");
    }
    Ok(())
}

#[tokio::test]
async fn what_is_not_there_has_a_page_that_helps() -> Result<(), Failure> {
    let site = Site::open().await?;
    for (path, words) in [
        ("/nowhere", "There is no such page"),
        ("/claims/c-none", "There is no such claim"),
        ("/claims/%22%3Cb%3E", "There is no such claim"),
        ("/documents/abc", "There is no such document"),
        (&format!("/documents/{}", "0".repeat(64)), "There is no such document"),
    ] {
        let answer = site.get(path).await?;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert!(answer.text.contains(words) && answer.text.contains("href=\"/\""), "{path}");
    }
    let wrong = site.get("/documents/abc/def?from=x").await?;
    assert_eq!(wrong.status, StatusCode::NOT_FOUND);
    let malformed = site.get("/documents?from=x").await?;
    assert_eq!(malformed.status, StatusCode::BAD_REQUEST);
    assert!(malformed.text.contains("cannot be understood"));
    Ok(())
}

#[tokio::test]
async fn the_cards_on_each_side_are_as_many_as_the_greatest_count() -> Result<(), Failure> {
    let site = Site::with_article().await?;
    let claims = site.get("/api/v1/claims").await?.json()?;
    let claims = claims["claims"].as_array().ok_or("a list of claims")?;
    assert!(!claims.is_empty());
    for claim in claims {
        let id = claim["id"].as_str().ok_or("an id")?;
        let html = site.get(&format!("/claims/{id}")).await?.text;
        let (asserts, denies) = html.split_once("id=\"denies\"").ok_or("two sides")?;
        let cards = |side: &str| side.matches("<li class=\"origin\">").count();
        assert_eq!(cards(asserts), claim["asserts"]["origins"]["max"], "{}", claim["label"]);
        assert_eq!(cards(denies), claim["denies"]["origins"]["max"], "{}", claim["label"]);
    }
    Ok(())
}

#[tokio::test]
async fn why_a_document_could_not_be_read_is_said_in_the_readers_language() -> Result<(), Failure> {
    let site = Site::open().await?;
    let parts: [(&str, Option<&str>, &[u8]); 3] = [
        ("file", Some("none.txt"), b""),
        ("file", Some("bytes.txt"), b"\0\x01\x02\xff\0\0\x03\x80\0\0"),
        ("file", Some("blank.html"), b"<!doctype html><html><body></body></html>"),
    ];
    site.upload("/documents", &parts).await?;
    // The empty file is not kept, and has its line in the report alone.
    let kept = ["datos binarios", "no tiene texto visible"];
    let all = ["está vacío", kept[0], kept[1]];
    for (path, reasons) in [("/?report=1&lang=es", &all[..]), ("/documents?lang=es", &kept)] {
        let html = site.get(path).await?.text;
        for reason in reasons {
            assert!(html.contains(reason), "{path}: {reason}");
        }
        let english = ["<span class=\"reason\" lang=\"en\"", "<span lang=\"en\""];
        assert!(!english.iter().any(|tag| html.contains(tag)), "{path}");
    }
    Ok(())
}
