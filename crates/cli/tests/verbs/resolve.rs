//! `resolve` from outside: lists in, links and clusters out, and what bad lists are told.

use super::{Result, code, json, run, stderr, stdout, text};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

const LIST: &str = "row,first_name,surname,dob,sex\n\
    a1,Eva,Sol Vega,1990-02-01,F\n\
    a2,Luis,Mar Cruz,1985-12-11,M\n\
    a3,Ana,Paz Luna,1979-09-09,F\n\
    =a4,Eva,Sol Vega,1990-02-01,F\n";

const SPEC: &str = "[columns]\nid = \"row\"\ngiven = [\"first_name\"]\nfamily = \"surname\"\n\
    birth_date = \"dob\"\nsex = \"sex\"\n";

/// A folder with these files.
fn folder(files: &[(&str, &[u8])]) -> Result<TempDir> {
    let folder = tempfile::tempdir()?;
    for (name, bytes) in files {
        fs::write(folder.path().join(name), bytes)?;
    }
    Ok(folder)
}

fn at(folder: &TempDir, name: &str) -> PathBuf {
    folder.path().join(name)
}

/// Resolves one list by a specification and compares exit code and message.
fn refused(list: &Path, spec: Option<&Path>, expected: i32, words: &[&str]) -> Result {
    let mut arguments = vec!["resolve", text(list)?, "--out", "-"];
    if let Some(spec) = spec {
        arguments.extend(["--spec", text(spec)?]);
    }
    let output = run(&arguments)?;
    let told = stderr(&output);
    assert_eq!(code(&output), expected, "{told}");
    assert!(stdout(&output).is_empty(), "{}", stdout(&output));
    for word in words.iter().chain(&["error: "]) {
        assert!(told.contains(word), "{word}: {told}");
    }
    assert!(!told.contains("panicked"), "{told}");
    Ok(())
}

#[test]
fn one_list_gives_links_clusters_and_a_summary() -> Result {
    let folder = folder(&[("list.csv", LIST.as_bytes()), ("spec.toml", SPEC.as_bytes())])?;
    let (list, spec) = (at(&folder, "list.csv"), at(&folder, "spec.toml"));
    let (links, clusters) = (at(&folder, "links.csv"), at(&folder, "clusters.parquet"));
    let model = at(&folder, "model.json");
    let ended = run(&[
        "resolve",
        text(&list)?,
        "--spec",
        text(&spec)?,
        "--out",
        text(&links)?,
        "--clusters",
        text(&clusters)?,
        "--model",
        text(&model)?,
        "--threshold",
        "0.05",
        "--json",
    ])?;
    assert_eq!(code(&ended), 0, "{}", stderr(&ended));
    let summary = json(&ended)?;
    assert_eq!((&summary["v"], &summary["left"]["rows"]), (&1.into(), &4.into()));
    assert_eq!(summary["left"]["columns"]["family"][0], "surname");
    let links = fs::read_to_string(links)?;
    assert!(links.starts_with("left_id,right_id,probability,match_weight,relative\n"), "{links}");
    assert!(!links.contains("\n=") && !links.contains(",="), "{links}");
    let model: serde_json::Value = serde_json::from_slice(&fs::read(model)?)?;
    assert_eq!((&model["v"], &model["rows"]), (&1.into(), &4.into()));
    assert!(fs::read(clusters)?.starts_with(b"PAR1"));
    assert_eq!(fs::read_dir(folder.path())?.count(), 5, "no temporary file is left");
    Ok(())
}

#[test]
fn roles_are_guessed_and_said() -> Result {
    let folder = folder(&[("list.csv", LIST.as_bytes())])?;
    let ended = run(&["resolve", text(&at(&folder, "list.csv"))?, "--out", "-"])?;
    let told = stderr(&ended);
    assert_eq!(code(&ended), 0, "{told}");
    for words in
        ["row is taken as: id", "surname is taken as: family", "dob is taken as: birth_date"]
    {
        assert!(told.contains(words), "{words}: {told}");
    }
    assert!(stdout(&ended).starts_with("left_id,right_id,"));
    Ok(())
}

#[test]
fn small_lists_are_no_mistake() -> Result {
    let nulls = "id,given,family\n1,,\n2,,\n3,,\n";
    let files: [(&str, &[u8]); 4] = [
        ("header.csv", b"id,given,family\n"),
        ("one.csv", b"id,given,family\n1,Eva,Sol\n"),
        ("nulls.csv", nulls.as_bytes()),
        ("latin.csv", b"id,given,family\n1,I\xF1igo,Mu\xF1oz Pe\xF1a\n2,Eva,Sol\n"),
    ];
    let folder = folder(&files)?;
    for (name, _) in files {
        let ended = run(&["resolve", text(&at(&folder, name))?, "--out", "-"])?;
        assert_eq!(code(&ended), 0, "{name}: {}", stderr(&ended));
        assert_eq!(stdout(&ended).lines().count(), 1, "{name}: {}", stdout(&ended));
        assert_eq!(stderr(&ended).contains("has no rows"), name == "header.csv");
        assert_eq!(stderr(&ended).contains("windows-1252"), name == "latin.csv");
    }
    Ok(())
}

#[test]
fn a_list_that_cannot_be_used_says_why() -> Result {
    let wide: Vec<u8> = LIST.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let folder = folder(&[
        ("empty.csv", b""),
        ("twice.csv", b"id,family\n1,Sol\n2,Mar\n1,Paz\n"),
        ("without.csv", b"id,family\n1,Sol\n,Mar\n"),
        ("ragged.csv", b"id,family\n1,Sol\n2\n"),
        ("words.csv", b"colour,price\nred,2\nblue,3\n"),
        ("wide.csv", &wide),
        ("cut.parquet", b"PAR1\x15\x04\x15\x10"),
    ])?;
    for (name, words) in [
        ("empty.csv", "the file is empty"),
        ("twice.csv", "rows 1 and 3 have the same id 1"),
        ("without.csv", "row 2 has no id"),
        ("ragged.csv", "line 3 has 1 fields and the header has 2"),
        ("words.csv", "no column says anything of a person"),
        ("wide.csv", "neither text nor Parquet"),
        ("cut.parquet", "damaged or cut off"),
        ("nowhere.csv", "nowhere.csv"),
        (".", "directory"),
    ] {
        refused(&at(&folder, name), None, 3, &[words])?;
    }
    Ok(())
}

#[test]
fn utf_16_with_its_mark_is_read() -> Result {
    let mut bytes = vec![0xFF, 0xFE];
    bytes.extend(LIST.encode_utf16().flat_map(u16::to_le_bytes));
    let folder = folder(&[("list.csv", &bytes)])?;
    let ended = run(&["resolve", text(&at(&folder, "list.csv"))?, "--out", "-"])?;
    assert_eq!(code(&ended), 0, "{}", stderr(&ended));
    Ok(())
}

#[test]
fn a_specification_that_does_not_fit_says_why() -> Result {
    let folder = folder(&[("list.csv", LIST.as_bytes())])?;
    let (list, spec) = (at(&folder, "list.csv"), at(&folder, "spec.toml"));
    for (written, words) in [
        (
            "[columns]\nfamily = \"apellido\"\n",
            &["no column apellido", "row, first_name, surname"][..],
        ),
        ("[columns]\nshoe_size = \"dob\"\n", &["shoe_size is no role", "birth_date"]),
        ("[columns]\nid = [\"row\", \"dob\"]\n", &["id is one column, not row and dob"]),
        ("[columns]\ngiven = \"row\"\nfamily = \"row\"\n", &["row is given as"]),
        ("[columns]\ngiven = 3\n", &["the name of a column, or a list of names"]),
        ("[options]\nspeed = 3\n", &["speed"]),
        ("[columns]\nfamily = \"surname\"\n[options]\nthreshold = 1.5\n", &["1.5 is no threshold"]),
        ("[columns\n", &["spec.toml"]),
        ("[columns]\nfamily = \"surname\"\n[options]\nlabels = \"labels.csv\"\n", &["labels.csv"]),
        (
            "[columns]\nfamily = \"surname\"\n[options]\nwithin_one_list = false\n",
            &["within_one_list"],
        ),
    ] {
        fs::write(&spec, written)?;
        refused(&list, Some(&spec), 3, words)?;
    }
    Ok(())
}

#[test]
fn labels_name_rows_that_there_are() -> Result {
    let spec = format!("{SPEC}[options]\nlabels = \"labels.csv\"\n");
    let folder = folder(&[("list.csv", LIST.as_bytes()), ("spec.toml", spec.as_bytes())])?;
    let (list, spec) = (at(&folder, "list.csv"), at(&folder, "spec.toml"));
    for (labels, words) in [
        ("left_id,right_id,label\na1,a9,same\n", "no row has the id a9"),
        ("left_id,right_id,label\na1,a2,perhaps\n", "perhaps is no label"),
        ("left_id,right_id\na1,a2\n", "has no column label"),
    ] {
        fs::write(at(&folder, "labels.csv"), labels)?;
        refused(&list, Some(&spec), 3, &[words])?;
    }
    fs::write(at(&folder, "labels.csv"), "left_id,right_id,label\na1,a2,different\n")?;
    let ended = run(&["resolve", text(&list)?, "--spec", text(&spec)?, "--out", "-"])?;
    assert_eq!(code(&ended), 0, "{}", stderr(&ended));
    Ok(())
}

#[test]
fn a_wrong_use_of_resolve_is_2() -> Result {
    let folder = folder(&[("list.csv", LIST.as_bytes())])?;
    let list = at(&folder, "list.csv");
    let list = text(&list)?;
    for arguments in [
        &["resolve", list, list, "--out", "-"][..],
        &["resolve", list, "--out", "links.txt"],
        &["resolve", list, "--out", "-", "--json"],
        &["resolve", list, "--out", "-", "--clusters", "-"],
        &["resolve", list, "--out", "-", "--threshold", "1.5"],
        &["resolve", list],
    ] {
        let output = run(arguments)?;
        assert_eq!(code(&output), 2, "{arguments:?}: {}", stderr(&output));
        assert!(stderr(&output).contains("hint:"), "{arguments:?}: {}", stderr(&output));
    }
    Ok(())
}

/// Three lists in one file, of which two people's rows may or may not be one.
fn three_lists() -> String {
    let mut rows = String::from("name,born,list\n");
    let givens = ["Rosa", "Luis", "Ana", "Iván", "Eva", "Noé", "Elsa", "Raúl", "Inés", "Hugo"];
    let families =
        ["Solís", "Mena", "Rivas", "Pech", "Cuc", "Tun", "Umaña", "Vaca", "Luna", "Prado"];
    for at in 0..60 {
        let name =
            format!("{} {} {}", givens[at % 10], families[at / 6], families[(at * 7 + 3) % 10]);
        let day = format!("19{}-{:02}-{:02}", 60 + at % 40, 1 + at % 12, 1 + at * 5 % 28);
        for (list, every) in [("flight", 2), ("register", 3), ("families", 5)] {
            if at % every == 0 || at % 7 == every {
                // The families know some by name alone.
                let day = if list == "families" && at % 4 == 0 { "" } else { &day };
                rows.push_str(&format!("{name},{day},{list}\n"));
            }
        }
    }
    rows
}

#[test]
fn captures_and_draws_are_what_total_takes() -> Result {
    let folder = folder(&[("lists.csv", three_lists().as_bytes())])?;
    let [lists, table, draws, links] =
        ["lists.csv", "table.csv", "draws.csv", "links.csv"].map(|name| at(&folder, name));
    let (table, draws) = (text(&table)?, text(&draws)?);
    let ask = ["resolve", text(&lists)?, "--out", text(&links)?, "--captures", table];
    let ended = run(&[&ask[..], &["--draws", draws, "--draw-count", "20"]].concat())?;
    assert_eq!(code(&ended), 0, "{}", stderr(&ended));
    let captures = fs::read_to_string(table)?;
    assert!(captures.starts_with("flight,register,families,count\n"), "{captures}");
    let count = |line: &str| line.rsplit(',').next().and_then(|count| count.parse::<u64>().ok());
    let persons: u64 = captures.lines().skip(1).filter_map(count).sum();
    let of_draw = |draw: usize, text: &str| -> u64 {
        let begins = format!("{draw},");
        text.lines().filter(|line| line.starts_with(&begins)).filter_map(count).sum()
    };
    let drawn = fs::read_to_string(draws)?;
    assert!(drawn.starts_with("draw,pattern,count\n1,"), "{drawn}");
    for draw in 1..=20 {
        assert!(of_draw(draw, &drawn).abs_diff(persons) <= 12, "{draw}: {captures}\n{drawn}");
    }
    let total = ["total", table, "--draws", draws, "--sweeps", "1000", "--chains", "4", "--json"];
    let ended = run(&total)?;
    assert!([0, 1].contains(&code(&ended)), "{}", stderr(&ended));
    assert_eq!(json(&ended)?["linkage"]["tables"], 20);
    // The same seed, the same bytes.
    let again = at(&folder, "again.csv");
    let ended = run(&[&ask[..], &["--draws", text(&again)?, "--draw-count", "20"]].concat())?;
    assert_eq!((code(&ended), fs::read_to_string(again)?), (0, drawn));
    Ok(())
}

#[test]
fn captures_need_lists_that_can_be_told_apart() -> Result {
    let folder = folder(&[
        ("one.csv", LIST.as_bytes()),
        ("gap.csv", b"id,name,list\n1,Eva Sol,a\n2,Luis Mar,\n"),
        ("count.csv", b"id,name,list\n1,Eva Sol,count\n2,Luis Mar,a\n"),
    ])?;
    let table = at(&folder, "table.csv");
    for (name, expected, words) in [
        ("one.csv", 2, "one list overlaps with no other"),
        ("gap.csv", 3, "row 2 says no list"),
        ("count.csv", 3, "a list is called count"),
    ] {
        let list = at(&folder, name);
        let ended = run(&["resolve", text(&list)?, "--out", "-", "--captures", text(&table)?])?;
        let told = stderr(&ended);
        assert_eq!(code(&ended), expected, "{name}: {told}");
        assert!(told.contains(words) && told.contains("hint: "), "{name}: {told}");
        assert!(!table.exists());
    }
    let list = at(&folder, "one.csv");
    let alone = run(&["resolve", text(&list)?, "--out", "-", "--draws", text(&table)?])?;
    assert_eq!(code(&alone), 2, "{}", stderr(&alone));
    Ok(())
}

#[test]
fn questions_that_were_answered_are_labels() -> Result {
    let spec = "[columns]\nfull_name = \"name\"\nbirth_date = \"born\"\nlist = \"list\"\n";
    let folder =
        folder(&[("lists.csv", three_lists().as_bytes()), ("spec.toml", spec.as_bytes())])?;
    let [lists, spec, questions] =
        ["lists.csv", "spec.toml", "questions.csv"].map(|name| at(&folder, name));
    let ask = ["resolve", text(&lists)?, "--spec", text(&spec)?, "--out", "-"];
    let asked = [&ask[..], &["--questions", text(&questions)?, "--ask", "30"]].concat();
    let ended = run(&asked)?;
    assert_eq!(code(&ended), 0, "{}", stderr(&ended));
    let drawn = fs::read_to_string(&questions)?;
    assert!(drawn.starts_with("left_id,right_id,label\n"), "{drawn}");
    assert!((10..=30).contains(&(drawn.lines().count() - 1)), "{drawn}");
    // Half of them answered, of each row one: nobody is two of a list.
    let mut met = BTreeSet::new();
    let answer = |(at, line): (usize, &str)| {
        let is_first = at % 2 == 1 && line.split(',').take(2).all(|id| met.insert(id.to_owned()));
        match is_first {
            true => format!("{line}same\n"),
            false => format!("{line}\n"),
        }
    };
    let answered: String = drawn.lines().enumerate().map(answer).collect();
    let labels = at(&folder, "answers.csv");
    fs::write(&labels, &answered)?;
    let with_labels = fs::read_to_string(&spec)? + "[options]\nlabels = \"answers.csv\"\n";
    fs::write(&spec, with_labels)?;
    let ended = run(&asked)?;
    assert_eq!(code(&ended), 0, "{}", stderr(&ended));
    assert!(stderr(&ended).contains("no label"), "{}", stderr(&ended));
    // Who was answered about is one person for sure, and is not asked about again.
    let links = stdout(&ended);
    let again = fs::read_to_string(&questions)?;
    for line in answered.lines().filter_map(|line| line.strip_suffix("same")) {
        assert!(links.contains(&format!("{line}0.9999,")), "{line}: {links}");
        assert!(!again.contains(line), "{line}");
    }
    Ok(())
}
