//! The people of a case from outside: lists resolved, what is open, answers and wrong ones.

use super::{Result, code, json, new_case, run, stderr, stdout, text};
use std::fs;

const REGISTER: &str = "Name,Date of birth\nBruno Sala Ferrer,1998-03-14\n\
    Dora Paz Quintero,1987-11-02\nLuis Marín Acosta,1991-06-30\nJoel Rivas Peña,2001-09-08\n";

const FLIGHT: &str = "Passenger,DOB\n\"SALA FERRER, BRUNO\",14/03/1998\n\
    \"RIVAS PEÑA, JOEL\",08/09/2001\n\"MARIN, LUIS\",30/06/1969\n";

fn lines(args: &[&str]) -> Result<Vec<serde_json::Value>> {
    let output = run(args)?;
    assert_eq!(code(&output), 0, "{args:?}: {}", stderr(&output));
    Ok(stdout(&output).lines().map(serde_json::from_str).collect::<std::result::Result<_, _>>()?)
}

#[test]
fn people_are_listed_and_what_is_open_is_answered() -> Result {
    let (folder, case) = new_case()?;
    let case = text(&case)?.to_owned();
    for (name, content) in [("register.csv", REGISTER), ("flight.csv", FLIGHT)] {
        let path = folder.path().join(name);
        fs::write(&path, content)?;
        assert_eq!(code(&run(&["add", &case, text(&path)?])?), 0);
    }
    let all = run(&["people", &case])?;
    assert!(stdout(&all).contains("Bruno Sala Ferrer: 2 rows of lists"), "{}", stdout(&all));
    assert!(stderr(&all).contains("1 pair may be one person"), "{}", stderr(&all));
    let one = run(&["people", &case, "bruno sala ferrer"])?;
    assert!(stdout(&one).contains("SALA FERRER, BRUNO | 14/03/1998"), "{}", stdout(&one));
    assert_eq!(lines(&["people", &case, "--json"])?.len(), 5);

    let open = lines(&["people", &case, "--open", "--json"])?;
    let [pair] = open.as_slice() else { return Err(format!("{open:?}").into()) };
    let id = |side: &str| pair[side]["id"].as_str().unwrap_or_default().to_owned();
    let (a, b) = (id("a"), id("b"));
    let odds: Vec<f64> = pair["candidates"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|candidate| candidate["probability"].as_f64())
        .chain(pair["nobody"].as_f64())
        .collect();
    assert!((odds.iter().sum::<f64>() - 1.0).abs() < 1e-6, "{odds:?}");

    for (answer, persons) in [("same", 4), ("relative", 5), ("unsure", 5)] {
        let judged = run(&["judge", &case, answer, &a, &b])?;
        assert_eq!(code(&judged), 0, "{}", stderr(&judged));
        assert_eq!(lines(&["people", &case, "--json"])?.len(), persons, "{answer}");
    }
    let apart = ["judge", &case, "different", &a, &b, "--reviewer", "ana"];
    assert_eq!(code(&run(&apart)?), 0);
    let log = stdout(&run(&["log", &case, "--json"])?);
    assert!(log.contains("\"compared\"") && log.contains("\"reviewer\":\"ana\""), "{log}");
    Ok(())
}

#[test]
fn wrong_names_of_records_are_refused_with_a_hint() -> Result {
    let (folder, case) = new_case()?;
    let path = folder.path().join("register.csv");
    fs::write(&path, REGISTER)?;
    assert_eq!(code(&run(&["add", text(&case)?, text(&path)?])?), 0);
    let first = json(&run(&["people", text(&case)?, "Dora Paz Quintero", "--json"])?)?;
    let row = first["records"][0]["id"].as_str().ok_or("an id")?.to_owned();
    for wrong in [
        vec!["people", text(&case)?, "Nobody Here"],
        vec!["judge", text(&case)?, "same", &row, "r-0000000000000000.0.0"],
        vec!["judge", text(&case)?, "same", &row, &row],
        vec!["judge", text(&case)?, "unsure", &row, "é"],
        vec!["people", text(&case)?, "--open", "--asked", "Ana"],
    ] {
        let output = run(&wrong)?;
        assert_eq!(code(&output), 2, "{wrong:?}: {}", stderr(&output));
    }
    Ok(())
}
