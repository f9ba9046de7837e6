//! How many in all, by the lists of a case.

use super::{Failure, Site};
use axum::http::StatusCode;

/// Three lists that were made apart from each other, of people who are told apart by name and birth.
fn lists() -> [(&'static str, String); 3] {
    let givens = ["Rosa", "Luis", "Ana", "Iván", "Eva", "Noé", "Elsa", "Raúl", "Inés", "Hugo"];
    let families =
        ["Solís", "Mena", "Rivas", "Pech", "Cuc", "Tun", "Umaña", "Vaca", "Luna", "Prado"];
    let others = [
        "Ibarra", "Cobos", "Ferrer", "Galdós", "Jara", "Lemus", "Nieto", "Orozco", "Quiroz", "Zea",
    ];
    let row = |at: usize| {
        let (year, month, day) = (1950 + at % 50, 1 + at * 7 % 12, 1 + at * 11 % 28);
        let name = format!(
            "{} {} {}",
            givens[at % 10],
            families[at / 10],
            others[(at * 3 + at / 10) % 10]
        );
        format!("{name},{year}-{month:02}-{day:02}\n")
    };
    let list = |name: &'static str, is_on: fn(usize) -> bool| {
        let rows: String = (0..100).filter(|at| is_on(*at)).map(row).collect();
        (name, format!("Name,Date of birth\n{rows}"))
    };
    [
        list("flight.csv", |at| at % 3 == 0 || at % 10 < 2),
        list("register.csv", |at| at % 4 == 1 || at % 7 == 0),
        list("families.csv", |at| at % 5 < 2),
    ]
}

async fn site() -> Result<Site, Failure> {
    let site = Site::open().await?;
    let lists = lists();
    let parts: Vec<(&str, Option<&str>, &[u8])> =
        lists.iter().map(|(name, rows)| ("file", Some(*name), rows.as_bytes())).collect();
    site.upload("/documents", &parts).await?;
    Ok(site)
}

/// Everybody on any list, counted by hand.
const ON_ANY: usize = 74;

#[tokio::test]
async fn overlaps_are_drawn_counted_and_exported() -> Result<(), Failure> {
    let on_any = (0..100)
        .filter(|at| at % 3 == 0 || at % 10 < 2 || at % 4 == 1 || at % 7 == 0 || at % 5 < 2);
    assert_eq!(on_any.count(), ON_ANY);
    let site = site().await?;
    let page = site.get("/total").await?.text;
    assert!(page.contains(&format!("{ON_ANY} persons on 3 lists")), "{page}");
    assert!(page.contains("<svg class=\"plot\"") && page.contains("flight"), "{page}");
    assert!(!page.contains("answer-title"), "nothing is estimated before it is asked for");
    let spanish = site.get("/total?lang=es").await?.text;
    assert!(spanish.contains("Quién está en qué listas"), "{spanish}");
    let csv = site.get("/total/table.csv").await?;
    assert!(csv.header("content-type").starts_with("text/csv"));
    let counts =
        csv.text.lines().skip(1).filter_map(|line| line.split_once(',')?.1.parse::<usize>().ok());
    assert_eq!(counts.sum::<usize>(), ON_ANY, "{}", csv.text);
    Ok(())
}

#[tokio::test]
async fn an_estimate_has_its_assumption_and_its_twin() -> Result<(), Failure> {
    let site = site().await?;
    let found = site.get("/api/v1/total").await?.json()?;
    assert_eq!((&found["v"], &found["counted"]), (&1.into(), &ON_ANY.into()));
    let page = site.get("/total?estimate=1").await?.text;
    match found["answer"].as_object() {
        Some(answer) => {
            let total = answer["total"].as_f64().ok_or("a number")?;
            assert!(total >= ON_ANY as f64);
            assert!(page.contains(&format!("About {total:.0} in all")), "{page}");
            assert!(page.contains("Assumed: ") && page.contains("ways in which records"), "{page}");
            assert_eq!(page.matches("<svg").count(), 3, "{page}");
            assert_eq!(found["linkage"]["tables"], 10);
        }
        None => assert!(page.contains("No number in all"), "{page}"),
    }
    Ok(())
}

#[tokio::test]
async fn two_lists_give_bounds_and_one_gives_nothing() -> Result<(), Failure> {
    let site = site().await?;
    let names = site.get("/api/v1/total").await?.json()?;
    let name = |at: usize| names["lists"][at]["name"].as_str().unwrap_or_default().to_owned();
    let two = format!("/total?list={}&list={}&estimate=1", name(0), name(1));
    let page = site.get(&two).await?.text;
    assert!(
        page.contains("No number in all") && page.contains("Two lists give bounds only"),
        "{page}"
    );
    assert!(page.contains("At least about"), "{page}");
    let spanish = site.get(&format!("{two}&lang=es")).await?.text;
    assert!(spanish.contains("Dos listas solo dan cotas"), "{spanish}");
    let one = site.get(&format!("/total?list={}&estimate=1", name(0))).await?.text;
    assert!(one.contains("One list alone overlaps with no other"), "{one}");
    let twin = site.get(&format!("/api/v1/total?list={}", name(0))).await?;
    assert_eq!(twin.status, StatusCode::UNPROCESSABLE_ENTITY);
    let empty = Site::open().await?.get("/total?estimate=1").await?.text;
    assert!(empty.contains("The case holds no list of people"), "{empty}");
    Ok(())
}
