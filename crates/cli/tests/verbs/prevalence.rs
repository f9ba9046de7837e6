//! `prevalence` and `plan` from outside: sheets in, figures out, and what bad sheets are told.

use super::{Result, code, json, run, stderr, stdout, text};
use serde_json::Value;
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;
use tempfile::TempDir;

/// A folder with one sheet of answers.
fn sheet(words: &str) -> Result<(TempDir, PathBuf)> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("answers.csv");
    fs::write(&file, words)?;
    Ok((folder, file))
}

/// 60 interviews in random order: every fifth says yes, two decline.
fn interviews() -> String {
    let mut words = String::from(
        "orden,persona,respuesta,fecha,penal,entrevistador,control,detalle,método,autor\n",
    );
    for at in 1..=60 {
        let answer = match at {
            11 | 31 => "no contestó",
            at if at % 5 == 0 => "sí",
            _ => "no",
        };
        let (detail, kind) = match answer {
            "sí" if at % 10 == 0 => ("sí", "golpes,guardias"),
            "sí" => ("no", "golpes,presos"),
            _ => ("", ","),
        };
        let control = if at == 7 { "sí" } else { "no" };
        let (day, place, who) = (at % 28 / 7 + 1, at % 4, at % 3);
        let day = format!("2031-0{}-0{day}", at / 28 + 1);
        let _ = writeln!(
            words,
            "{at},p{at},{answer},{day},La Cumbre {place},e{who},{control},{detail},{kind}"
        );
    }
    words
}

fn told(arguments: &[&str]) -> Result<Value> {
    let ended = run(&[arguments, &["--json", "--quiet"]].concat())?;
    assert_eq!(code(&ended), 0, "{arguments:?}: {}", stderr(&ended));
    let told = json(&ended)?;
    assert_eq!(told["v"], 1);
    assert!(!stdout(&ended).contains("NaN"));
    Ok(told)
}

fn refused(arguments: &[&str], expected: i32, words: &[&str]) -> Result {
    let ended = run(arguments)?;
    let told = stderr(&ended);
    assert_eq!(code(&ended), expected, "{arguments:?}: {told}");
    assert!(stdout(&ended).is_empty(), "{}", stdout(&ended));
    for word in words.iter().chain(&["error: ", "hint: "]) {
        assert!(told.contains(word), "{word}: {told}");
    }
    assert!(!told.contains("panicked"), "{told}");
    Ok(())
}

#[test]
fn prevalence_says_what_the_way_of_drawing_allows() -> Result {
    let (_folder, file) = sheet(&interviews())?;
    let file = text(&file)?;
    let unknown = told(&["prevalence", file, "--frame", "1000"])?;
    assert_eq!(
        (&unknown["bounds"]["least"], &unknown["bounds"]["most"]),
        (&12.into(), &954.into())
    );
    assert!(unknown["sequence"].is_null() && unknown["fixed"].is_null());
    let asked = [
        "prevalence",
        file,
        "--frame",
        "1000",
        "--drawn",
        "random-order",
        "--isolated",
        "2%",
        "--systemic",
        "0.2",
        "--error",
        "1%",
        "--sensitivity",
        "45/50",
    ];
    let ordered = told(&asked)?;
    assert_eq!(ordered["answers"]["declined"], 2);
    assert_eq!(ordered["sequence"]["steps"].as_array().map(Vec::len), Some(60));
    let (sequence, fixed) = (&ordered["sequence"], &ordered["fixed"]["two_sided"]);
    let number = |value: &Value| value.as_u64().unwrap_or_default();
    assert!(number(&sequence["whatever"]["least"]) <= number(&sequence["say_yes"]["least"]));
    assert!(number(&fixed["least"]) > number(&sequence["whatever"]["least"]));
    assert!(number(&fixed["least"]) < 200 && number(&fixed["most"]) > 200, "{fixed}");
    // The control question leaves it open that all who said yes did so wrongly.
    assert_eq!(ordered["decision"]["verdict"], "open", "{}", ordered["decision"]);
    let known = told(&[&asked[..], &["--specificity", "0.995"]].concat())?;
    assert_eq!(known["decision"]["verdict"], "systemic", "{}", known["decision"]);
    let misreporting = &ordered["misreporting"];
    assert_eq!(misreporting["sensitivity"]["estimate"], 0.9);
    assert!(number(&misreporting["range"]["least"]) < number(&sequence["whatever"]["least"]));
    assert_eq!((&ordered["control"]["asked"], &ordered["control"]["yes"]), (&60.into(), &1.into()));
    assert_eq!((&ordered["detail"]["asked"], &ordered["detail"]["known"]), (&12.into(), &6.into()));
    assert_eq!(ordered["saturation"]["kinds"], 2);
    assert_eq!(ordered["design_effects"]["cluster"]["groups"], 4);
    assert_eq!(ordered["design_effects"]["interviewer"]["groups"], 3);
    assert!(ordered["assumptions"][0].as_str().is_some_and(|words| words.contains("at random")));
    let clusters = told(&["prevalence", file, "--frame", "1000", "--drawn", "clusters"])?;
    assert!(clusters["clustered"]["low"].as_f64().is_some_and(|low| low < 0.2));
    assert!(clusters["fixed"].is_null());
    Ok(())
}

#[test]
fn prevalence_in_words() -> Result {
    let (_folder, file) = sheet(&interviews())?;
    let file = text(&file)?;
    let arguments = ["prevalence", file, "--frame", "1000", "--drawn", "random-order"];
    let ended = run(&arguments)?;
    assert_eq!(code(&ended), 0, "{}", stderr(&ended));
    let (words, notes) = (stdout(&ended), stderr(&ended));
    for line in [
        "60 of 1000 persons drawn: 12 said yes, 46 no; 2 declined",
        "without any assumption: 12 to 954 of 1000 (1.20 % to 95.4 %)",
        "would say yes, whenever you look (95 %): ",
        "if the number of interviews was fixed beforehand (95 %): ",
        "control question: 1 of 60 said yes",
        "held-back detail: 6 of 12 who said yes know it",
        "assumed: each next person was drawn at random",
    ] {
        assert!(words.contains(line), "{line}: {words}");
    }
    assert!(notes.contains("column respuesta is taken as: answer"), "{notes}");
    Ok(())
}

#[test]
fn prevalence_with_a_frame_of_strata() -> Result {
    let (folder, answers) = sheet("person,answer\na1,yes\na2,no\nb1,no\nb2,no\n")?;
    let frame = folder.path().join("frame.csv");
    let mut words = String::from("name,estrato\n");
    for (stratum, count) in [("a", 30), ("b", 70)] {
        for at in 1..=count {
            let _ = writeln!(words, "{stratum}{at},{stratum}");
        }
    }
    fs::write(&frame, words)?;
    let (answers, frame) = (text(&answers)?, text(&frame)?);
    let found = told(&["prevalence", answers, "--frame", frame, "--drawn", "random-sample"])?;
    let strata = &found["strata"];
    assert_eq!((&strata["strata"][0]["persons"], &strata["share"]), (&30.into(), &0.15.into()));
    assert_eq!(strata["strata"][1]["yes"], 0);
    assert!(strata["range"]["least"].as_u64().is_some_and(|least| least >= 1));
    let arguments = ["prevalence", answers, "--frame", frame, "--column", "person=nobody"];
    refused(&arguments, 2, &["no column is called nobody", "answer"])?;
    Ok(())
}

#[test]
fn prevalence_of_a_bad_sheet_says_why() -> Result {
    let sheets: [(&str, i32, &[&str]); 12] = [
        ("person,answer\na,yes\na,no\n", 3, &["row 2: a stands in row 1 already"]),
        ("person,answer\na,yes\n,no\n", 3, &["row 2: nobody is named"]),
        ("person,answer\na,perhaps\n", 3, &["row 1: perhaps is no answer", "no contesta"]),
        ("person,answer\na,\n", 3, &["there are no answers"]),
        ("person,answer\n", 3, &["there are no answers"]),
        ("person,notes\na,yes\n", 3, &["no column is the answer", "person, notes"]),
        ("order,answer\n1,yes\n1,no\n", 3, &["1 stands in the order twice"]),
        ("order,answer\n1,yes\n3,no\n", 3, &["nobody has place 2", "absent"]),
        ("order,answer\n-1,yes\n", 3, &["-1 is no place in an order"]),
        ("order,answer\n1,yes\n,no\n", 3, &["row 2: no place in the order"]),
        (
            "order,date,answer\n1,2031-05-02,yes\n2,2031-05-01,no\n",
            3,
            &["place 2 in the order is dated 2031-05-01, before place 1"],
        ),
        ("date,answer\n2031-05-02/2031-05-01,yes\n", 3, &["is no date"]),
    ];
    for (words, expected, told) in sheets {
        let (_folder, file) = sheet(words)?;
        let arguments = ["prevalence", text(&file)?, "--frame", "9", "--drawn", "random-order"];
        refused(&arguments, expected, told)?;
    }
    Ok(())
}

#[test]
fn prevalence_with_bad_numbers_says_why() -> Result {
    let (_folder, file) = sheet("person,answer,stratum\na,yes,x\nb,no,y\n")?;
    let file = text(&file)?;
    let wrong: [(&[&str], i32, &[&str]); 14] = [
        (&["--frame", "1"], 3, &["2 persons were drawn and the frame has 1"]),
        (&["--frame", "-5"], 2, &["-5 is no number of persons"]),
        (&["--frame", "0"], 2, &["0 is no number of persons"]),
        (&["--frame", "9e9"], 2, &["9e9 is no number of persons"]),
        (&["--frame", "nowhere.csv"], 3, &["nowhere.csv"]),
        (&["--frame", "9", "--sensitivity", "-1/10"], 2, &["-1/10 is no sensitivity"]),
        (&["--frame", "9", "--specificity", "11/10"], 2, &["11/10 is no specificity"]),
        (
            &["--frame", "9", "--sensitivity", "40%", "--specificity", "60%"],
            2,
            &["nothing can be concluded"],
        ),
        (&["--frame", "9", "--level", "95"], 2, &["95 is no share"]),
        (&["--frame", "9", "--level", "100%"], 2, &["is no confidence"]),
        (
            &["--frame", "9", "--isolated", "0.2", "--systemic", "0.02"],
            2,
            &["not two different numbers"],
        ),
        (&["--frame", "9", "--drawn", "random-sample"], 2, &["nothing says how many persons each"]),
        (
            &["--frame", "9", "--stratum", "x=3", "--stratum", "y=5"],
            2,
            &["8 persons and the frame 9"],
        ),
        (&["--frame", "9", "--drawn", "clusters"], 3, &["no column is the cluster"]),
    ];
    for (arguments, expected, told) in wrong {
        let all = [&["prevalence", file], arguments].concat();
        if arguments[1] == "nowhere.csv" {
            let ended = run(&all)?;
            assert_eq!(code(&ended), expected, "{}", stderr(&ended));
            assert!(stderr(&ended).contains("nowhere.csv"));
            continue;
        }
        refused(&all, expected, told)?;
    }
    let sized = ["--stratum", "x=3", "--stratum", "y=6", "--drawn", "random-sample"];
    let found = told(&[&["prevalence", file, "--frame", "9"], &sized[..]].concat())?;
    assert_eq!(found["strata"]["strata"][1]["persons"], 6);
    Ok(())
}

#[test]
fn prevalence_plan_says_how_many() -> Result {
    let margins = |arguments: &[&str]| -> Result<Vec<u64>> {
        let plan = told(&[&["plan", "10000"], arguments].concat())?;
        let margins = plan["margins"].as_array().ok_or("no margins")?;
        Ok(margins.iter().filter_map(|margin| margin["answers"].as_u64()).collect())
    };
    assert_eq!(margins(&[])?, [370, 965, 1937]);
    assert_eq!(margins(&["--design-effect", "2"])?, [714, 1759, 3245]);
    let decision = ["--isolated", "2%", "--systemic", "20%", "--error", "1%", "--rule-out", "5%"];
    let plan = told(&[&["plan", "10000"], &decision[..]].concat())?;
    assert_eq!(
        (&plan["decision"]["fixed"], &plan["rule_out"]["answers"]),
        (&49.into(), &59.into())
    );
    assert_eq!(plan["decision"]["fixed_exact"]["answers"], 54);
    let words = run(&[&["plan", "10000"], &decision[..]].concat())?;
    assert!(stdout(&words).contains("within 5.00 % either way: 370 answers, 370 to draw"));
    assert!(stdout(&words).contains("by the usual formula 49 answers"), "{}", stdout(&words));
    refused(&["plan", "100", "--margin", "0"], 2, &["0 is no margin"])?;
    refused(&["plan", "100", "--design-effect", "0.5"], 2, &["0.5 is no design effect"])?;
    refused(&["plan", "100", "--draw", "5", "--seed", "1"], 2, &["only be drawn from a list"])?;
    Ok(())
}

#[test]
fn prevalence_plan_draws_whom_to_ask() -> Result {
    let (folder, frame) =
        sheet("person,facility,estrato\n\"Sol, Eva\",A,n\nLuis Mar,B,n\n=Ana,A,s\nPaz,B,s\n")?;
    let frame = text(&frame)?;
    let draw = ["plan", frame, "--draw", "4", "--seed", "2718 3141"];
    let ended = run(&draw)?;
    assert_eq!(code(&ended), 0, "{}", stderr(&ended));
    let words = stdout(&ended);
    assert!(words.starts_with("order,person,stratum,ticket\n1,"), "{words}");
    assert_eq!(words.lines().count(), 5);
    assert!(!words.contains(",=Ana") && words.contains("\"Sol, Eva\""), "{words}");
    let drawn = told(&draw)?;
    let people = drawn["drawn"].as_array().ok_or("nobody")?;
    let tickets: Vec<&str> = people.iter().filter_map(|one| one["ticket"].as_str()).collect();
    assert!(tickets.is_sorted() && tickets.iter().all(|ticket| ticket.len() == 64));
    // The same people in another order of rows are drawn alike.
    let turned = folder.path().join("turned.csv");
    fs::write(&turned, "person,estrato\nPaz,s\n=Ana,s\nLuis Mar,n\n\"Sol, Eva\",n\n")?;
    let turned = run(&["plan", text(&turned)?, "--draw", "4", "--seed", "2718 3141"])?;
    assert_eq!(stdout(&turned), words);
    let two = run(&["plan", frame, "--draw", "2", "--seed", "x", "--allocation", "equal"])?;
    assert!(stdout(&two).contains(",n,") && stdout(&two).contains(",s,"), "{}", stdout(&two));
    refused(&["plan", frame, "--draw", "5", "--seed", "1"], 2, &["5 cannot be drawn from 4"])?;
    refused(&["plan", frame, "--draw", "0", "--seed", "1"], 2, &["0 cannot be drawn"])?;
    refused(&["plan", frame, "--draw", "-1", "--seed", "1"], 2, &["-1 is no number of people"])?;
    let (_folder, twice) = sheet("person\na\na\n")?;
    refused(&["plan", text(&twice)?, "--draw", "1", "--seed", "1"], 3, &["a stands in row 1"])?;
    Ok(())
}
