//! The screens over the built-in case, which is richer than the samples of the other tests.

use super::{Failure, Site};

macro_rules! document {
    ($name:literal) => {
        ($name, include_bytes!(concat!("../../../cli/demo/", $name)))
    };
}

const DOCUMENTS: [(&str, &[u8]); 11] = [
    document!("harbour-tribune.txt"),
    document!("el-faro-del-sur.txt"),
    document!("daily-meridian.txt"),
    document!("broadcast-pulled.html"),
    document!("interview-teresa-luna.txt"),
    document!("interview-former-inmate.txt"),
    document!("ministry-statement.txt"),
    document!("wire-administrative-error.txt"),
    document!("families-register.csv"),
    document!("flight-15-june.csv"),
    document!("survey.csv"),
];

pub(super) async fn demo() -> Result<Site, Failure> {
    let site = Site::open().await?;
    let parts = DOCUMENTS.map(|(name, bytes)| ("file", Some(name), bytes));
    site.upload("/documents", &parts).await?;
    Ok(site)
}

fn attribute(html: &str, name: &str) -> Option<u64> {
    let (_, rest) = html.split_once(&format!(" {name}=\""))?;
    rest.split('"').next()?.parse().ok()
}

#[tokio::test]
async fn each_claim_draws_as_many_origins_as_it_counts() -> Result<(), Failure> {
    let site = demo().await?;
    let claims = site.get("/api/v1/claims").await?.json()?;
    let claims = claims["claims"].as_array().ok_or("a list of claims")?;
    assert!(claims.len() > 5, "{}", claims.len());
    for claim in claims {
        let (id, label) = (claim["id"].as_str().ok_or("an id")?, &claim["label"]);
        let html = site.get(&format!("/claims/{id}")).await?.text;
        let (asserts, denies) = html.split_once("id=\"denies\"").ok_or("two sides")?;
        let cards = |side: &str| side.matches("<li class=\"origin\">").count();
        assert_eq!(cards(asserts), claim["asserts"]["origins"]["max"], "{label}");
        assert_eq!(cards(denies), claim["denies"]["origins"]["max"], "{label}");
        let told = attribute(&html, "data-origins-max");
        assert_eq!(told, claim["asserts"]["origins"]["max"].as_u64(), "{label}");
        let drawn = asserts.split("<li class=\"origin\">").skip(1);
        let own = drawn.filter_map(|origin| origin.split("</article>").next());
        let first_hand = own.filter(|card| card.contains("class=\"basis first\"")).count();
        assert_eq!(first_hand, claim["asserts"]["first_hand"], "{label}");
        let roots: Vec<&str> = html
            .split("<li class=\"origin\">")
            .skip(1)
            .filter_map(|card| card.split(" id=\"card-").nth(1)?.split('"').next())
            .collect();
        for left in claim["weight"]["leave_one_out"].as_array().ok_or("a list")? {
            let origin = left["origin"].as_str().ok_or("an id")?;
            assert!(roots.contains(&origin), "{label}: {origin} stands for no origin");
        }
    }
    Ok(())
}

#[tokio::test]
async fn the_sum_of_each_claim_adds_up_and_each_of_its_links_answers() -> Result<(), Failure> {
    let site = demo().await?;
    let claims = site.get("/api/v1/claims").await?.json()?;
    for claim in claims["claims"].as_array().ok_or("a list of claims")? {
        let id = claim["id"].as_str().ok_or("an id")?;
        let weight = &site.get(&format!("/api/v1/claims/{id}")).await?.json()?["weight"];
        let channels = weight["channels"].as_array().ok_or("channels")?;
        let sum: f64 = channels.iter().filter_map(|channel| channel["log_lr"].as_f64()).sum();
        let lr = weight["lr"].as_f64().ok_or("a ratio")?;
        assert!((sum - lr.ln()).abs() < 1e-4, "{id}: {sum} {lr}");
        let accounts = channels.iter().filter_map(|channel| channel["accounts"].as_array());
        let accounts: usize = accounts.map(Vec::len).sum();
        let csv = site.get(&format!("/claims/{id}/arithmetic.csv")).await?;
        assert!(csv.header("content-type").starts_with("text/csv"));
        assert_eq!(csv.text.lines().count(), accounts + 1, "{}", csv.text);
        let html = site.get(&format!("/claims/{id}")).await?.text;
        let sum =
            html.split("<section id=\"sum\"").nth(1).and_then(|it| it.split("</section>").next());
        for link in sum.ok_or("the sum")?.split("href=\"").skip(1) {
            let link = link.split('"').next().unwrap_or_default();
            let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
            let there = match path {
                "" => html.clone(),
                query if query.starts_with('?') => {
                    site.get(&format!("/claims/{id}{query}")).await?.text
                }
                path => site.get(path).await?.text,
            };
            assert!(there.contains(&format!("id=\"{anchor}\"")) || anchor.is_empty(), "{link}");
        }
    }
    assert!(site.get("/claims/none/arithmetic.csv").await?.status.is_client_error());
    Ok(())
}

#[tokio::test]
async fn nothing_is_called_true_and_nothing_of_a_claim_is_left_in_english() -> Result<(), Failure> {
    let site = demo().await?;
    let claims = site.get("/api/v1/claims").await?.json()?;
    for claim in claims["claims"].as_array().ok_or("a list of claims")? {
        let id = claim["id"].as_str().ok_or("an id")?;
        let english = site.get(&format!("/claims/{id}?lang=en")).await?.text;
        let said = ["true.", " true ", " true<", " true,"];
        assert!(!said.iter().any(|word| english.contains(word)), "{id}");
        let spanish = site.get(&format!("/claims/{id}?lang=es")).await?.text;
        assert!(!spanish.contains(" lang=\"en\">"), "{id}");
    }
    Ok(())
}

#[tokio::test]
async fn a_near_copy_names_its_original() -> Result<(), Failure> {
    let site = demo().await?;
    let list = site.get("/api/v1/documents").await?.json()?;
    let list = list["documents"].as_array().ok_or("a list of documents")?;
    let copies: Vec<_> = list.iter().filter(|one| one["near_copy_of"].is_string()).collect();
    let [copy] = copies[..] else {
        return Err(format!("{copies:?}").into());
    };
    assert_eq!(copy["file"], "daily-meridian.txt");
    let hash =
        |id: &serde_json::Value| id.as_str().unwrap_or_default().replace("sha256:", "/documents/");
    let original = format!("<a href=\"{}\"", hash(&copy["near_copy_of"]));
    for path in ["/", "/documents", &hash(&copy["document"])] {
        let html = site.get(path).await?.text;
        let (_, said) = html.split_once("A near copy:").ok_or(path.to_owned())?;
        let (words, _) = said.split_once("</a>").ok_or("a link")?;
        assert!(words.contains("% of its text stands in") && words.contains(&original), "{words}");
    }
    Ok(())
}

#[tokio::test]
async fn the_removal_by_administrative_error_is_flagged_with_its_sentences() -> Result<(), Failure>
{
    let site = demo().await?;
    let list = site.get("/api/v1/custody").await?.json()?;
    let first = &list["persons"][0];
    assert_eq!(first["names"], serde_json::json!(["Elías Moreno Duarte", "Elías Moreno"]));
    let finding = &first["findings"][0];
    assert_eq!(finding["kind"], "removal against a protective order");
    assert_eq!(finding["certainty"], "certain");
    let person = first["person"].as_str().ok_or("an id")?;
    for address in ["/custody".to_owned(), format!("/custody/{person}")] {
        let english = site.get(&format!("{address}?lang=en")).await?.text;
        assert!(english.contains("Removal against a protective order"), "{address}");
        assert!(english.contains("must not be removed"), "{address}");
        let spanish = site.get(&format!("{address}?lang=es")).await?.text;
        assert!(spanish.contains("Expulsión contra una orden de protección"), "{address}");
        assert!(spanish.contains("15 de junio de 2025"), "{address}");
        let quote = english.split("<blockquote dir=\"auto\"><a href=\"").nth(1);
        let href = quote.and_then(|rest| rest.split('"').next()).ok_or("a quote")?;
        let href = href.replace("&#38;", "&");
        let href = href.split('#').next().unwrap_or_default();
        assert!(site.get(href).await?.text.contains("id=\"passage\""), "{href}");
    }
    let detail = site.get(&format!("/api/v1/custody/{person}")).await?.json()?;
    assert_eq!(detail["findings"][0], *finding);
    assert!(detail["entries"].as_array().is_some_and(|entries| entries.len() >= 3), "{detail}");
    assert_eq!(site.get("/custody/p-none").await?.status, axum::http::StatusCode::NOT_FOUND);
    Ok(())
}

#[tokio::test]
async fn its_people_resolve_and_one_pair_is_left_to_a_person() -> Result<(), Failure> {
    let site = demo().await?;
    let people = site.get("/api/v1/people").await?.json()?;
    let persons = people["persons"].as_array().ok_or("a list")?;
    let sources = |name: &str| -> Result<(usize, usize), Failure> {
        let called = |person: &&serde_json::Value| person["names"][0] == name;
        let found = persons.iter().find(called).ok_or_else(|| name.to_owned())?;
        let records = found["records"].as_array().ok_or("records")?;
        let rows = records.iter().filter(|record| record["list"].is_string()).count();
        Ok((rows, records.len() - rows))
    };
    assert_eq!(sources("Elías Moreno Duarte")?, (2, 1), "two lists and an article");
    assert_eq!(sources("Teresa Luna Vega")?, (1, 2), "a list, her interview and a form");
    assert_eq!(sources("Julián Prado Salas")?, (2, 1), "two submissions are one record");
    assert_eq!(sources("Marcos Beltrán Oria")?, (2, 1), "spelt otherwise on the flight");
    assert_eq!(sources("Daniel Soto Mena")?, (1, 0));
    let pairs = site.get("/api/v1/people/pairs").await?.json()?;
    let pairs = pairs["pairs"].as_array().ok_or("pairs")?;
    assert_eq!(pairs.len(), 1, "{pairs:?}");
    assert_eq!(pairs[0]["b"]["names"][0], "DANIEL SOTO");
    let page = site.get("/people/same").await?.text;
    assert!(page.contains("SOTO, DANIEL") && page.contains("1 pair may be one person"), "{page}");
    let english = site.get("/people?lang=en").await?.text;
    assert!(english.contains("Look at 1 pair that may be one person"));
    let spanish = site.get("/people?lang=es").await?.text;
    assert!(spanish.contains("Ver 1 par que puede ser una misma persona"));
    // Their custody is one chronology, with what may be of the same person beside it.
    let daniel = persons.iter().find(|one| one["names"][0] == "Daniel Soto Mena").ok_or("him")?;
    let id = daniel["person"].as_str().ok_or("an id")?;
    let custody = site.get(&format!("/custody/{id}")).await?.text;
    assert!(
        custody.contains(&format!("/people/{id}")) && custody.contains("may be of this person")
    );
    Ok(())
}

#[tokio::test]
async fn those_who_were_asked_are_found_on_the_lists() -> Result<(), Failure> {
    let site = demo().await?;
    let found = site.get("/api/v1/prevalence").await?.json()?;
    assert_eq!(found["list"]["name"], "families-register.csv", "most are on it");
    let asked = &found["asked"];
    assert_eq!((&asked["in_frame"], &found["frame"]), (&7.into(), &9.into()), "{asked}");
    assert_eq!((&asked["submissions"], &asked["without_name"]), (&10.into(), &1.into()), "{asked}");
    assert_eq!((&asked["not_in_frame"], &asked["more_than_once"]), (&1.into(), &1.into()));
    let (answers, bounds) = (&found["answers"], &found["bounds"]);
    let given = ["yes", "no", "declined", "unsure"].map(|answer| answers[answer].as_u64());
    assert_eq!(given, [4, 1, 1, 1].map(Some), "{answers}");
    assert_eq!((&bounds["least"], &bounds["most"]), (&4.into(), &8.into()), "{bounds}");
    for (language, words) in [
        ("en", "Without any assumption: 4 to 8 of 9 persons"),
        ("es", "Sin ningún supuesto: 4 a 8 de 9 personas"),
    ] {
        let page = site.get(&format!("/systemic?lang={language}")).await?.text;
        assert!(page.contains(words), "{page}");
    }
    let flight = "list=flight-15-june.csv&drawn=random-order";
    let found = site.get(&format!("/api/v1/prevalence?{flight}")).await?.json()?;
    let asked = &found["asked"];
    assert_eq!((&asked["in_frame"], &asked["not_in_frame"]), (&6.into(), &2.into()), "{asked}");
    assert_eq!(found["answers"]["no"], 1, "{found}");
    let page = site.get(&format!("/systemic?{flight}")).await?.text;
    assert!(page.contains("Were you held without seeing a judge?"), "{page}");
    assert!(page.contains("<svg class=\"plot\"") && page.contains("Marcos Beltrán Oria"), "{page}");
    Ok(())
}
