use super::*;

const MODEL: [(&str, &str); 2] = [
    (
        "crates/model/src/statement.rs",
        r#"
codes! {
    Stance {
        /// Says that it is so.
        Asserts = "asserts",
        Denies = "denies",
        Offers = "offers",
    }
}
codes! {
    Basis {
        HeardFrom = "heard from",
        Unknown = "unknown",
    }
}
codes! {
    Form {
        Indirect = "indirect",
    }
}
codes! {
    SpeakerKind {
        Person = "person",
        Unnamed = "unnamed",
    }
}
codes! {
    Contribution {
        Account = "account",
        Relay = "relay",
    }
}
"#,
    ),
    (
        "crates/model/src/act.rs",
        r#"
act_types! {
    /// Blows: with hands, feet or objects.
    Beating in IllTreatment: "beating", "golpizas";
    DenialOfFood in IllTreatment:
        "denial of food or water", "privación de comida o agua";
}
"#,
    ),
];

const TEXT: &str = "La jueza Añel dijo que dos guardias golpearon a Iker Zubía. \
    Añadió que el alcaide negó la golpiza.\n";

/// An attribution with an act, one that is carried over, and one nested in that.
const LINES: &str = "\
T1\tSource 0 13\tLa jueza Añel
T2\tCue 14 18\tdijo
T3\tContent 19 58\tque dos guardias golpearon a Iker Zubía
T4\tAttribution 14 18\tdijo
E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3
T5\tCue 60 66\tAñadió
T6\tContent 67 97\tque el alcaide negó la golpiza
T7\tAttribution-no-source 60 66\tAñadió
E2\tAttribution-no-source:T7 Cue:T5 Content:T6
T8\tSource 71 81\tel alcaide
T9\tCue 82 86\tnegó
T10\tContent 87 97\tla golpiza
T11\tAttribution 82 86\tnegó
E3\tAttribution:T11 Source:T8 Cue:T9 Content:T10
T12\tAct 36 45\tgolpearon
R1\tInContent Arg1:T12 Arg2:E1
T13\tVictim 48 58\tIker Zubía
R2\tVictim Arg1:T12 Arg2:T13
R3\tAntecedent Arg1:E2 Arg2:T1
R4\tRelayOf Arg1:E2 Arg2:E3
R5\tRefers Arg1:E3 Arg2:T12
A1\tStance E1 asserts
A2\tBasis E1 unknown
A3\tContribution E1 account
A4\tForm E1 indirect
A5\tSpeaker E1 person
A6\tStance E2 asserts
A7\tBasis E2 heard_from
A8\tContribution E2 relay
A9\tForm E2 indirect
A10\tSpeaker E2 person
A11\tCarriedOver E2
A12\tStance E3 denies
A13\tBasis E3 unknown
A14\tContribution E3 account
A15\tForm E3 indirect
A16\tSpeaker E3 unnamed
A17\tNested E3 2
A18\tActType T12 beating
A19\tPolarity T12 affirmed
#1\tAnnotatorNotes E1\tSpeakerName: Añel
#2\tAnnotatorNotes E2\tSpeakerName: Añel
#3\tAnnotatorNotes E3\tSpeakerName: el alcaide
#4\tAnnotatorNotes T12\tVictimNames: Iker Zubía
";

/// The annotation with one place changed, and what is found then.
const BROKEN: &[(&str, &str, &str)] = &[
    // Spans.
    (
        "Cue 14 18\tdijo",
        "Cue 15 19\tdijo",
        "T2 (Cue) has a piece with outer spaces or a line break",
    ),
    ("T13\tVictim 48 58", "T13\tVictim 46 56", "T13 (Victim) has the words “Iker Zubía” where"),
    ("T13\tVictim 48 58", "T13\tVictim 48 580", "T13 (Victim) is empty or ends beyond the 99 char"),
    ("T13\tVictim 48 58", "T13\tVictim 58 58", "T13 (Victim) is empty or ends beyond the 99 char"),
    ("48 58\tIker Zubía", "48 57\tIker Zubí", "T13 (Victim) cuts a word: “Iker Zubí”"),
    (
        "48 58\tIker Z",
        "53 58;48 52\tZubía Iker\tZ",
        "T13 (Victim) has pieces that touch or are out of",
    ),
    ("T13\tVictim", "T13\tVictima", "T13 (Victima) is of an unknown type"),
    ("T13\tVictim 48 58\tIker Zubía", "T13\tVictim 48", "T13 is no record of the format"),
    ("R1\t", "T99\tSource 0 13\tLa jueza Añel\nR1\t", "T1 and T99 are the same Source"),
    ("R2\t", "R1\t", "R1 stands twice"),
    ("R2\t", "X2\t", "X2 is no record of the format"),
    // Events.
    (" Content:T3", "", "E1 has no Content"),
    (" Content:T3", " Words:T3", "E1 has Words:T3, which is no such span"),
    (" Content:T3", " Content:T99", "E1 has Content:T99, which is no such span"),
    (" Cue:T2 Content:T3", " Content:T3 Cue:T2", "E1 has its roles out of order"),
    (" Source:T1 ", " ", "E1 is of the kind Attribution, which does not fit"),
    ("E1\tAttribution:T4", "E1\tAttribution:T11", "E1 has the trigger T11, which does not repeat"),
    ("T2\tCue 14 18\tdijo", "T2\tCue 14 22\tdijo que", "E1 has roles that overlap"),
    ("A2\tBasis E1 unknown\n", "", "E1 has no Basis"),
    ("A4\tForm E1 indirect\n", "", "E1 has no Form"),
    ("A18\t", "A0\tQuestion E1\nA18\t", "E1 is a question and has a Stance"),
    ("A18\t", "A0\tSpecific E1\nA18\t", "E1 is Specific and no denial"),
    ("A18\t", "A0\tOwnVoice E1\nA18\t", "E1: without source and cue, and only then, one of Own"),
    ("A11\tCarriedOver E2\n", "", "E2: CarriedOver goes with an Antecedent"),
    ("R3\tAntecedent Arg1:E2 Arg2:T1\n", "", "E2: CarriedOver goes with an Antecedent"),
    ("R4\tRelayOf Arg1:E2 Arg2:E3\n", "", "E2 is heard_from and shows no informant, relay or"),
    ("#1\tAnnotatorNotes E1\tSpeakerName: Añel\n", "", "E1 has no SpeakerName"),
    ("A17\tNested E3 2\n", "", "E3 is said to be 1 deep and is 2"),
    ("A18\t", "A0\tNested E1 2\nA18\t", "E1 is said to be 2 deep and is 1"),
    (
        "T3\tContent 19 58\tque dos guardias golpearon a Iker Zubía",
        "T3\tContent 19 58;87 89\tque dos guardias golpearon a Iker Zubía la",
        "E1 and E2 have contents that cross",
    ),
    // Relations.
    ("R1\tInContent Arg1:T12 Arg2:E1\n", "", "T12: the act lies in no content"),
    (
        "R1\tInContent Arg1:T12 Arg2:E1",
        "R1\tInContent Arg1:T12 Arg2:E3",
        "R1 puts the act T12 in E3, outside",
    ),
    (
        "R5\tRefers Arg1:E3 Arg2:T12",
        "R5\tRefers Arg1:E3 Arg2:T98",
        "R5 says Refers of E3 and T98, which",
    ),
    (
        "R4\tRelayOf Arg1:E2 Arg2:E3",
        "R4\tRelayOf Arg1:E2 Arg2:E9",
        "R4 says RelayOf of E2 and E9, which",
    ),
    ("R2\tVictim Arg1:T12", "R2\tOwner Arg1:T12", "R2 says Owner of T12 and T13, which cannot be"),
    (
        "R3\tAntecedent Arg1:E2 Arg2:T1",
        "R3\tAntecedent Arg1:E2 Arg2:T8",
        "R3 gives E2 the antecedent T8, which comes after",
    ),
    // Codes and notes.
    ("A1\tStance E1 asserts", "A1\tStance E1 swears", "A1 has the unknown code Stance swears"),
    (
        "A18\tActType T12 beating",
        "A18\tActType T12 teasing",
        "A18 has the unknown code ActType teasing",
    ),
    ("A19\tPolarity T12", "A19\tForm T12", "A19 has the unknown code Form affirmed"),
    ("A19\tPolarity T12 affirmed\n", "", "T12: the act has no Polarity"),
    (
        "A19\tPolarity T12 affirmed",
        "A19\tPolarity T12 negated",
        "T12: the act is negated, and E1 asserts or admits",
    ),
    ("A1\tStance E1 asserts", "A1\tStance E8 asserts", "A1 describes E8, which is no event or act"),
    ("A2\tBasis E1 unknown", "A2\tStance E1 asserts", "A2 gives E1 Stance again"),
    ("\tVictimNames:", "\tColour:", "#4 notes Colour of T12, which cannot be"),
];

fn codes() -> Codes {
    Codes::of(&Tree::with_files(&MODEL)).expect("the sources have all codes")
}

fn findings(lines: &str) -> Vec<String> {
    annotation(TEXT, lines, &codes()).1
}

#[test]
fn a_sound_annotation_has_no_findings() {
    assert_eq!(findings(LINES), Vec::<String>::new());
}

#[test]
fn each_broken_annotation_is_refused_with_what_is_wrong() {
    let mut missed = Vec::new();
    for (from, to, expected) in BROKEN {
        let broken = LINES.replacen(from, to, 1);
        assert_ne!(broken, LINES, "{from} is not in the annotation");
        let found = findings(&broken);
        if !found.iter().any(|finding| finding.starts_with(expected)) {
            missed.push(format!("{from} → {to}: {found:?} lacks {expected}"));
        }
    }
    assert_eq!(missed, Vec::<String>::new());
}

#[test]
fn an_act_belongs_to_the_innermost_content() {
    let inner = "R9\tInContent Arg1:T14 Arg2:E2\nT14\tAct 90 97\tgolpiza\n\
        A98\tActType T14 beating\nA99\tPolarity T14 affirmed\n";
    let found = findings(&format!("{LINES}{inner}"));
    assert_eq!(found, ["T14: the act is linked to E2 and lies in E3 within"]);
}

#[test]
fn codes_come_from_the_sources_of_model() {
    let codes = codes();
    assert!(codes.allow("Basis", Some("heard_from"), false));
    assert!(codes.allow("ActType", Some("denial_of_food_or_water"), true));
    assert!(codes.allow("Hedged", None, false) && !codes.allow("Hedged", Some("yes"), false));
    assert!(!codes.allow("ActType", Some("beating"), false) && !codes.allow("Nested", None, false));
    let without = MODEL.map(|(path, source)| (path, source.replace("SpeakerKind {", "Kind {")));
    let files: Vec<(&str, &str)> =
        without.iter().map(|(path, text)| (*path, text.as_str())).collect();
    let refused = Codes::of(&Tree::with_files(&files)).expect_err("a type is missing");
    assert!(refused.ends_with("shows no codes for Speaker"), "{refused}");
}

const ROW: &str = r#"{"id": "es-001", "language": "es", "genre": "article", "written": "2026-11-28", "usage": "Spain", "words": 18, "attributions": 3, "acts": 1}
"#;

/// The findings of a checkout that has these files and, but for these, one sound text.
fn in_checkout(changed: &[(&str, &str)]) -> Vec<String> {
    let sound = [
        (INDEX, ROW),
        (HELD_OUT, "es-001\n"),
        ("training/texts/es/text/es-001.txt", TEXT),
        ("training/texts/es/attributions/es-001_gold.ann", LINES),
    ];
    let mut files: BTreeMap<&str, &str> = MODEL.into_iter().chain(sound).collect();
    files.extend(changed.iter().copied());
    let files: Vec<(&str, &str)> = files.into_iter().collect();
    let few = |finding: &String| finding.starts_with(INDEX) && finding.ends_with("are promised");
    let findings = super::sound(&Tree::with_files(&files)).findings;
    findings.into_iter().filter(|finding| !few(finding)).collect()
}

#[test]
fn files_index_and_text_agree() {
    assert_eq!(in_checkout(&[]), Vec::<String>::new());
    let annotation = "training/texts/es/attributions/es-001_gold.ann";
    let broken = LINES.replace("A2\tBasis E1 unknown\n", "");
    assert_eq!(in_checkout(&[(annotation, &broken)]), [format!("{annotation} E1 has no Basis")]);
    let counted = ROW.replace("\"acts\": 1", "\"acts\": 2");
    let expected = format!("{annotation} has 3 attributions and 1 acts, the index says 3 and 2");
    assert_eq!(in_checkout(&[(INDEX, &counted)]), [expected]);
    let text = "training/texts/es/text/es-001.txt";
    let braced = TEXT.replace(".\n", ".}\n");
    let expected = format!("{text} has the reserved character '}}'");
    assert_eq!(in_checkout(&[(text, &braced)]), [expected]);
    let stray = "training/texts/en/text/en-009.txt";
    let expected = format!("{stray} is not in {INDEX}");
    assert_eq!(in_checkout(&[(stray, TEXT)]), [expected]);
    let listed = format!("{ROW}{}", ROW.replace("es-001", "es-002"));
    let expected = "training/texts/es/text/es-002.txt or \
        training/texts/es/attributions/es-002_gold.ann is missing";
    assert!(in_checkout(&[(INDEX, &listed)]).contains(&expected.to_owned()));
}

#[test]
fn lines_of_the_index_are_whole() {
    let broken = [
        ("\"genre\": \"article\", ", "", "lacks a field"),
        ("article", "poem", "has the unknown genre `poem`"),
        ("2026-11-28", "28.11.2026", "was written on `28.11.2026`, which is no YYYY-MM-DD"),
        ("Spain", "", "does not say whose usage it follows"),
        ("\"es\"", "\"en\"", "calls a text in `en` es-001"),
    ];
    for (from, to, expected) in broken {
        let found = in_checkout(&[(INDEX, &ROW.replace(from, to))]);
        assert!(found.contains(&format!("{INDEX}:1 {expected}")), "{found:#?}");
    }
    let twice = format!("{ROW}{ROW}");
    assert!(in_checkout(&[(INDEX, &twice)]).contains(&format!("{INDEX}:2 has es-001 again")));
}

#[test]
fn texts_that_are_alike_or_share_a_run_are_found() {
    let row = |id: &str| Row { id: id.to_owned(), language: "en".to_owned(), ..Row::default() };
    let run = "one two three four five six seven eight nine ten eleven twelve";
    let files = [
        ("training/texts/en/text/en-1.txt", format!("Before, {run}.\n")),
        ("training/texts/en/text/en-2.txt", format!("{run}, after\n").to_uppercase()),
        ("training/texts/en/text/en-3.txt", "two three four\n".to_owned()),
        ("training/texts/en/text/en-4.txt", "Two: three, four!\n".to_owned()),
    ];
    let files: Vec<(&str, &str)> =
        files.iter().map(|(path, text)| (*path, text.as_str())).collect();
    let rows = ["en-1", "en-2", "en-3", "en-4"].map(row);
    let expected = [
        format!("training/texts/en/text/en-2.txt shares “{run}” with en-1"),
        "training/texts/en/text/en-4.txt is the same text as en-3".to_owned(),
    ];
    assert_eq!(copies(&Tree::with_files(&files), &rows), expected);
}

#[test]
fn the_last_fifth_of_each_language_is_held_out() {
    let row = |(language, id, written): (&str, &str, &str)| Row {
        id: id.to_owned(),
        language: language.to_owned(),
        written: written.to_owned(),
        ..Row::default()
    };
    let mut rows: Vec<Row> =
        (0..10).map(|at| row(("es", &format!("es-{at}"), "2026-01-01"))).collect();
    rows.push(row(("es", "es-00", "2026-01-02")));
    rows.extend([("en", "en-1", "2026-01-02"), ("en", "en-2", "2026-01-01")].map(row));
    assert_eq!(held_out(&rows), ["en-1", "es-9", "es-00"]);
    let listed = |list| Tree::with_files(&[(HELD_OUT, list)]);
    assert_eq!(split(&listed("en-1\nes-9\nes-00\n"), &rows), None);
    let wrong = split(&listed("en-1\nes-8\nes-00\n"), &rows);
    assert_eq!(wrong, Some(format!("{HELD_OUT}:2 has es-8, the last fifth has es-9")));
    let short = split(&Tree::default(), &rows);
    assert_eq!(short, Some(format!("{HELD_OUT}:1 has nothing, the last fifth has en-1")));
}

#[test]
fn as_many_texts_as_promised_are_there() {
    let row = |language: &str| Row { language: language.to_owned(), ..Row::default() };
    let mut rows = vec![row("en"); 58];
    rows.extend(vec![row("es"); 59]);
    assert_eq!(too_few(&rows), [format!("{INDEX} has 59 texts in `es`, at least 60 are promised")]);
    rows.push(row("es"));
    assert_eq!(too_few(&rows), Vec::<String>::new());
}
