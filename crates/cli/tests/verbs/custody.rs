//! Custody and the guard before another interview, from outside.

use super::{Result, code, json, new_case, run, stderr, stdout, text};
use std::fs;

const ERROR: &str = include_str!("../../demo/wire-administrative-error.txt");
const INTERVIEW: &str = include_str!("../../demo/interview-teresa-luna.txt");

#[test]
fn the_error_is_flagged_and_lists_are_compared() -> Result {
    let (folder, case) = new_case()?;
    let file = |name: &str, content: &str| -> Result<std::path::PathBuf> {
        let path = folder.path().join(name);
        fs::write(&path, content)?;
        Ok(path)
    };
    let error = file("error.txt", ERROR)?;
    let flight =
        file("flight.csv", "name,removal date\nElías Moreno,2025-06-15\nDora Paz,2025-06-15\n")?;
    let arrivals =
        file("arrivals.csv", "name,date of arrest\nElías Moreno,2025-06-15\nEva Oca,2025-06-15\n")?;
    let added = run(&["add", text(&case)?, text(&error)?, text(&flight)?, text(&arrivals)?])?;
    assert_eq!(code(&added), 0, "{}", stderr(&added));

    // A name alone is not sure: the pairs are asked about, and a person answers.
    let open = run(&["people", text(&case)?, "--open", "--json"])?;
    let mut answered = 0;
    for line in stdout(&open).lines() {
        let pair: serde_json::Value = serde_json::from_str(line)?;
        let id = |side: &str| pair[side]["id"].as_str().unwrap_or_default().to_owned();
        if pair["a"]["names"] == pair["b"]["names"] {
            let judged = run(&["judge", text(&case)?, "same", &id("a"), &id("b")])?;
            assert_eq!(code(&judged), 0, "{}", stderr(&judged));
            answered += 1;
        }
    }
    assert!(answered > 0, "{}", stdout(&open));

    let all = run(&["custody", text(&case)?])?;
    assert_eq!(code(&all), 0, "{}", stderr(&all));
    assert!(stdout(&all).contains("\nElías Moreno  p-"), "{}", stdout(&all));
    let one = run(&["custody", text(&case)?, "elias moreno"])?;
    assert!(stdout(&one).contains("certain: They were removed to Valdoria on 15 June 2025"));
    assert!(stdout(&one).contains("“A court had ordered in May that Moreno must not be removed.”"));
    let one = json(&run(&["custody", text(&case)?, "Elías Moreno", "--json"])?)?;
    assert_eq!(one["findings"][0]["kind"], "removal against a protective order");
    assert_eq!(one["v"], 1);

    let lists = run(&["custody", text(&case)?, "Dora Paz", "--json"])?;
    assert!(!stdout(&lists).contains("on one list"), "{}", stdout(&lists));
    let list = |path: &std::path::Path| -> Result<String> { Ok(text(path)?.to_owned()) };
    let rule = ["--on", &list(&flight)?, "--also-on", &list(&arrivals)?].map(str::to_owned);
    let [on, flight, also, arrivals] = &rule;
    let compared = run(&["custody", text(&case)?, "Dora Paz", on, flight, also, arrivals])?;
    assert!(stdout(&compared).contains("and not on"), "{}{}", stdout(&compared), stderr(&compared));
    for wrong in [
        vec!["custody", text(&case)?, "Nobody Here"],
        vec!["custody", text(&case)?, "--on", "no list", "--also-on", "none"],
        vec!["custody", text(&case)?, "--on", "no list"],
    ] {
        let output = run(&wrong)?;
        assert_eq!(code(&output), 2, "{wrong:?}");
        assert!(stderr(&output).contains("hint:"), "{wrong:?}: {}", stderr(&output));
    }
    Ok(())
}

/// The words of a text, in lower case.
fn words(text: &str) -> Vec<String> {
    let text = text.to_lowercase();
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.len() > 2);
    words.map(str::to_owned).collect()
}

#[test]
fn whoever_asks_for_an_interview_reads_no_word_of_it() -> Result {
    let (folder, case) = new_case()?;
    let interview = folder.path().join("interview.txt");
    fs::write(&interview, INTERVIEW)?;
    assert_eq!(code(&run(&["add", text(&case)?, text(&interview)?])?), 0);
    for json in [&[][..], &["--json"]] {
        let asked = ["people", text(&case)?, "--asked", "teresa luna"];
        let answer = run(&[&asked[..], json].concat())?;
        assert_eq!(code(&answer), 1, "{}", stderr(&answer));
        let told = stdout(&answer) + &stderr(&answer);
        assert!(told.contains("2025-10-14"), "{told}");
        let told = words(&told);
        // The date and what the answer calls what it is about are no words of hers.
        let own = ["2025", "date"];
        for word in words(INTERVIEW).iter().filter(|word| !own.contains(&word.as_str())) {
            assert!(!told.contains(word), "{word}: {told:?}");
        }
    }
    let nobody = run(&["people", text(&case)?, "--asked", "Elías Moreno"])?;
    assert_eq!(code(&nobody), 0);
    assert!(stdout(&nobody).starts_with("no interview"), "{}", stdout(&nobody));
    Ok(())
}
