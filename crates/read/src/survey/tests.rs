//! Exports, instances and forms as KoboToolbox and ODK write them, about a country that is not.

use crate::read;
use crate::sheets::tests::made::workbook;
use expect_test::{Expect, expect};
use model::{DocumentKind, Origin, Reading, Span};
use proptest::prelude::*;
use std::fmt::Write as _;

const UUID: &str = "5f1d2c3b-0a0b-4c4d-8e8f-111213141516";

/// The blocks with their places, then the answers.
fn show(reading: &Reading) -> String {
    let words = |span: Option<Span>| {
        span.map_or("-", |span| reading.text().slice(span).unwrap_or_default()).to_owned()
    };
    let published = reading.published.as_ref().map(|found| found.edtf.as_str());
    let mut shown = format!("{} {published:?}\n", reading.kind.code());
    for block in reading.blocks() {
        let place = match &block.origin {
            Some(Origin::Cell { sheet, cell }) => format!("{sheet}!{cell}"),
            Some(Origin::Bytes { start, end }) => format!("{start}..{end}"),
            other => format!("{other:?}"),
        };
        let _ = writeln!(shown, "{} {place}: {}", block.kind.code(), words(Some(block.span)));
    }
    for answer in &reading.answers {
        let _ = writeln!(
            shown,
            "{}{} | {} ({}) | {} | {} | {}",
            answer.submission,
            answer.instance.as_deref().map(|turn| format!(" {turn}")).unwrap_or_default(),
            answer.respondent,
            words(answer.name),
            answer.question,
            answer.reply.code(),
            words(answer.span)
        );
    }
    shown
}

fn check(bytes: &[u8], name: &str, expected: Expect) {
    let (reading, warnings) = read(bytes, name).unwrap();
    let mut shown = show(&reading);
    for warning in warnings {
        let _ = writeln!(shown, "{}: {}", warning.code, warning.message);
    }
    expected.assert_eq(&shown);
}

/// A workbook of KoboToolbox with a group that repeats, several choices and a photograph.
fn kobo() -> Vec<u8> {
    let uuid = UUID;
    workbook(&[
        (
            "Custody 2024",
            &[
                &[
                    "start",
                    "Respondent name",
                    "health/Were you beaten?",
                    "How?",
                    "How?/fists",
                    "How?/sticks",
                    "scar",
                    "scar_URL",
                    "_id",
                    "_uuid",
                    "_submission_time",
                    "_index",
                ],
                &[
                    "2024-03-01T10:00:00.000+01:00",
                    "Ana Sol",
                    "Yes, they beat me every night.",
                    "fists sticks",
                    "1",
                    "1",
                    "scar.jpg",
                    "https://kobo.example/1",
                    "17",
                    uuid,
                    "2024-03-01T11:00:00",
                    "1",
                ],
                &[
                    "2024-03-02T10:00:00.000+01:00",
                    "",
                    "Prefer not to answer",
                    "",
                    "0",
                    "0",
                    "",
                    "",
                    "18",
                    "aaaabbbb-0a0b-4c4d-8e8f-111213141516",
                    "2024-03-02T11:00:00",
                    "2",
                ],
            ],
        ),
        (
            "cellmates",
            &[
                &[
                    "Who was with you?",
                    "_index",
                    "_parent_table_name",
                    "_parent_index",
                    "_submission__id",
                    "_submission__uuid",
                ],
                &["Two brothers from San Telmo", "1", "Custody 2024", "1", "17", uuid],
                &["Don't know", "2", "Custody 2024", "1", "17", uuid],
            ],
        ),
    ])
}

#[test]
fn a_workbook_of_kobotoolbox() {
    check(
        &kobo(),
        "export.xlsx",
        expect![[r#"
        survey Some("2024-03-01/2024-03-02")
        heading Custody 2024!J2: 5f1d2c3b-0a0b-4c4d-8e8f-111213141516
        dateline Custody 2024!K2: 2024-03-01T11:00:00
        question Custody 2024!B1: Respondent name
        turn Custody 2024!B2: Ana Sol
        question Custody 2024!C1: health/Were you beaten?
        turn Custody 2024!C2: Yes, they beat me every night.
        question Custody 2024!D1: How?
        turn Custody 2024!D2: fists sticks
        question Custody 2024!G1: scar
        turn Custody 2024!G2: scar.jpg
        question cellmates!A1: Who was with you?
        turn cellmates!A2: Two brothers from San Telmo
        question cellmates!A1: Who was with you?
        turn cellmates!A3: Don't know
        heading Custody 2024!J3: aaaabbbb-0a0b-4c4d-8e8f-111213141516
        dateline Custody 2024!K3: 2024-03-02T11:00:00
        question Custody 2024!C1: health/Were you beaten?
        turn Custody 2024!C3: Prefer not to answer
        5f1d2c3b-0a0b-4c4d-8e8f-111213141516 | Ana Sol (Ana Sol) | Respondent name | answered | Ana Sol
        5f1d2c3b-0a0b-4c4d-8e8f-111213141516 | Ana Sol (Ana Sol) | health/Were you beaten? | answered | Yes, they beat me every night.
        5f1d2c3b-0a0b-4c4d-8e8f-111213141516 | Ana Sol (Ana Sol) | How? | answered | fists sticks
        5f1d2c3b-0a0b-4c4d-8e8f-111213141516 | Ana Sol (Ana Sol) | scar | answered | scar.jpg
        5f1d2c3b-0a0b-4c4d-8e8f-111213141516 cellmates[1] | Ana Sol (Ana Sol) | Who was with you? | answered | Two brothers from San Telmo
        5f1d2c3b-0a0b-4c4d-8e8f-111213141516 cellmates[2] | Ana Sol (Ana Sol) | Who was with you? | unknown | Don't know
        aaaabbbb-0a0b-4c4d-8e8f-111213141516 | respondent aaaabbbb (-) | Respondent name | unanswered | -
        aaaabbbb-0a0b-4c4d-8e8f-111213141516 | respondent aaaabbbb (-) | health/Were you beaten? | declined | Prefer not to answer
        aaaabbbb-0a0b-4c4d-8e8f-111213141516 | respondent aaaabbbb (-) | How? | unanswered | -
        aaaabbbb-0a0b-4c4d-8e8f-111213141516 | respondent aaaabbbb (-) | scar | unanswered | -
    "#]],
    );
}

#[test]
fn tables_of_odk() {
    check(
        "SubmissionDate,data-name,data-story,instanceID,KEY\n\
         2024-03-01T11:00:00.000Z,,\"They took him, at night\",uuid:1a2b3c4d5e,uuid:1a2b3c4d5e\n\
         2024-03-02T11:00:00.000Z,-99,,uuid:2b2b3c4d5e,uuid:2b2b3c4d5e\n"
            .as_bytes(),
        "download",
        expect![[r#"
            survey Some("2024-03-01/2024-03-02")
            heading !D2: uuid:1a2b3c4d5e
            dateline !A2: 2024-03-01T11:00:00.000Z
            question !C1: data-story
            turn !C2: They took him, at night
            heading !D3: uuid:2b2b3c4d5e
            dateline !A3: 2024-03-02T11:00:00.000Z
            question !B1: data-name
            turn !B3: -99
            1a2b3c4d5e | respondent 1a2b3c4d (-) | data-name | unanswered | -
            1a2b3c4d5e | respondent 1a2b3c4d (-) | data-story | answered | They took him, at night
            2b2b3c4d5e | respondent 2b2b3c4d (-) | data-name | answered | -99
            2b2b3c4d5e | respondent 2b2b3c4d (-) | data-story | unanswered | -
            codes-without-labels: numbers such as -99 may mean that nobody answered; the form tells; answers: 1
        "#]],
    );
    check(
        "name,age,PARENT_KEY,KEY\n\
         Luis,9,uuid:1a2b3c4d5e,uuid:1a2b3c4d5e/children[1]\n\
         Eva,7,uuid:1a2b3c4d5e,uuid:1a2b3c4d5e/children[2]\n"
            .as_bytes(),
        "children.csv",
        expect![[r#"
            survey None
            heading !C2: uuid:1a2b3c4d5e
            question !A1: name
            turn !A2: Luis
            question !B1: age
            turn !B2: 9
            question !A1: name
            turn !A3: Eva
            question !B1: age
            turn !B3: 7
            1a2b3c4d5e group[1] | respondent 1a2b3c4d (-) | name | answered | Luis
            1a2b3c4d5e group[1] | respondent 1a2b3c4d (-) | age | answered | 9
            1a2b3c4d5e group[2] | respondent 1a2b3c4d (-) | name | answered | Eva
            1a2b3c4d5e group[2] | respondent 1a2b3c4d (-) | age | answered | 7
        "#]],
    );
}

#[test]
fn a_row_of_no_is_not_the_header() {
    let (reading, _) = read(
        b"Respondent name,Were you beaten?,Were you fed?,_id,_uuid\nAna Sol,yes,yes,1,u-1\n\
          Eva Paz,no,no,2,u-2\n",
        "export.csv",
    )
    .unwrap();
    let answers: Vec<(&str, &str)> = reading
        .answers
        .iter()
        .map(|answer| (&*answer.respondent, reading.text().slice(answer.span.unwrap()).unwrap()))
        .collect();
    let expected = [
        ("Ana Sol", "Ana Sol"),
        ("Ana Sol", "yes"),
        ("Ana Sol", "yes"),
        ("Eva Paz", "Eva Paz"),
        ("Eva Paz", "no"),
        ("Eva Paz", "no"),
    ];
    assert_eq!(answers, expected);
}

#[test]
fn the_answers_of_servers() {
    let kobo = format!(
        r#"{{"count":2,"results":[{{"_id":17,"formhub/uuid":"f","start":"2024-03-01T10:00:00","health/beaten":"yes","people":[{{"people/name":"Luis","people/age":"9"}},{{"people/name":"Eva"}}],"_attachments":[{{"id":1}}],"_uuid":"{UUID}","_submission_time":"2024-03-01T11:00:00"}},{{"_id":18,"_uuid":"bb","other":"dk","_submission_time":"2024-03-02T11:00:00"}}]}}"#
    );
    check(
        kobo.as_bytes(),
        "data.json",
        expect![[r#"
        survey Some("2024-03-01/2024-03-02")
        heading 210..248: 5f1d2c3b-0a0b-4c4d-8e8f-111213141516
        dateline 268..289: 2024-03-01T11:00:00
        question 81..96: health/beaten
        turn 97..102: yes
        question 114..127: people/name
        turn 128..134: Luis
        question 135..147: people/age
        turn 148..151: 9
        question 154..167: people/name
        turn 168..173: Eva
        heading 309..313: bb
        dateline 346..367: 2024-03-02T11:00:00
        question 314..321: other
        turn 322..326: dk
        5f1d2c3b-0a0b-4c4d-8e8f-111213141516 | respondent 5f1d2c3b (-) | health/beaten | answered | yes
        5f1d2c3b-0a0b-4c4d-8e8f-111213141516 people[1] | respondent 5f1d2c3b (-) | people/name | answered | Luis
        5f1d2c3b-0a0b-4c4d-8e8f-111213141516 people[1] | respondent 5f1d2c3b (-) | people/age | answered | 9
        5f1d2c3b-0a0b-4c4d-8e8f-111213141516 people[2] | respondent 5f1d2c3b (-) | people/name | answered | Eva
        5f1d2c3b-0a0b-4c4d-8e8f-111213141516 | respondent 5f1d2c3b (-) | other | unanswered | -
        bb | respondent bb (-) | other | unknown | dk
        bb | respondent bb (-) | health/beaten | unanswered | -
    "#]],
    );
    check(
        br#"{"@odata.context":"x","value":[{"__id":"uuid:aabbccdd11","__system":{"submissionDate":"2024-03-01T10:00:00Z","submitterName":"x"},"meta":{"instanceID":"uuid:aabbccdd11"},"health":{"beaten":"yes","count":3,"scars":null},"people@odata.navigationLink":"y"}]}"#,
        "Submissions",
        expect![[r#"
            survey Some("2024-03-01")
            heading 39..56: uuid:aabbccdd11
            dateline 86..108: 2024-03-01T10:00:00Z
            question 180..188: health/beaten
            turn 189..194: yes
            question 195..202: health/count
            turn 203..204: 3
            aabbccdd11 | respondent aabbccdd (-) | health/beaten | answered | yes
            aabbccdd11 | respondent aabbccdd (-) | health/count | answered | 3
            aabbccdd11 | respondent aabbccdd (-) | health/scars | unanswered | -
        "#]],
    );
}

#[test]
fn an_instance() {
    check(
        br#"<?xml version='1.0' ?><data id="custody" version="3" xmlns:orx="http://openrosa.org/xforms"><start>2024-03-01T10:00:00.000Z</start><health><beaten>yes &amp; no</beaten><scars/></health><child><name>Luis</name></child><child><name>Eva</name></child><orx:meta><orx:instanceID>uuid:aabbccdd11</orx:instanceID></orx:meta></data>"#,
        "submission.xml",
        expect![[r#"
            survey Some("2024-03-01")
            heading 274..289: uuid:aabbccdd11
            dateline 99..123: 2024-03-01T10:00:00.000Z
            question 139..147: health/beaten
            turn 147..159: yes & no
            question 192..198: child/name
            turn 198..202: Luis
            question 224..230: child/name
            turn 230..233: Eva
            aabbccdd11 | respondent aabbccdd (-) | health/beaten | answered | yes & no
            aabbccdd11 | respondent aabbccdd (-) | health/scars | unanswered | -
            aabbccdd11 | respondent aabbccdd (-) | child/name | answered | Luis
            aabbccdd11 child[2] | respondent aabbccdd (-) | child/name | answered | Eva
        "#]],
    );
}

#[test]
fn a_form_is_its_questions_and_their_choices() {
    let form = workbook(&[
        (
            "survey",
            &[
                &["type", "name", "label::English (en)", "label::Español (es)", "hint"],
                &["begin_group", "health", "Health", "Salud", ""],
                &["select_one yn", "beaten", "Were you beaten?", "¿Le golpearon?", "Ask calmly"],
                &["select_one yn", "seen", "Did you see a doctor?", "¿Vio a un médico?", ""],
                &["note", "thanks", "Thank you.", "Gracias.", ""],
            ],
        ),
        (
            "choices",
            &[
                &["list_name", "name", "label"],
                &["yn", "1", "Yes"],
                &["yn", "0", "No"],
                &["other", "1", "Never used"],
            ],
        ),
        ("settings", &[&["form_title", "form_id"], &["Custody 2024", "custody"]]),
    ]);
    check(
        &form,
        "form.xlsx",
        expect![[r#"
        survey None
        heading settings!A2: Custody 2024
        heading survey!C2: Health
        heading survey!D2: Salud
        question survey!C3: Were you beaten?
        question survey!D3: ¿Le golpearon?
        caption survey!E3: Ask calmly
        list-item choices!C2: Yes
        list-item choices!C3: No
        question survey!C4: Did you see a doctor?
        question survey!D4: ¿Vio a un médico?
        paragraph survey!C5: Thank you.
        paragraph survey!D5: Gracias.
        list-item choices!C4: Never used
    "#]],
    );
}

#[test]
fn other_tables_stay_tables() {
    let others: [&[u8]; 4] = [
        b"start,end,name\n1,2,Ana\n3,4,Luis\n",
        b"_id,_index,name\n1,2,Ana\n3,4,Luis\n",
        b"KEY,Status,name\n1,2,Ana\n3,4,Luis\n",
        b"_uuid,_submission_time\n1,2\n",
    ];
    for table in others {
        assert_eq!(read(table, "list.csv").unwrap().0.kind, DocumentKind::Sheet);
    }
    // A sheet that is no part of the export would be lost.
    let mixed = workbook(&[
        ("one", &[&["q", "_uuid", "_submission_time"], &["yes", "a", "2024-03-01"]]),
        ("two", &[&["Name", "Age"], &["Ana", "9"]]),
    ]);
    assert_eq!(read(&mixed, "x.xlsx").unwrap().0.kind, DocumentKind::Sheet);
    let form = workbook(&[("survey", &[&["type", "amount"], &["apples", "3"]])]);
    assert_eq!(read(&form, "x.xlsx").unwrap().0.kind, DocumentKind::Sheet);
    let page = b"<html id=\"a\"><body><p>uuid:aa <instanceID>is a word here.</instanceID></p></body></html>";
    assert_eq!(read(page, "x.html").unwrap().0.kind, DocumentKind::Html);
}

#[test]
fn every_answer_and_every_question_leads_to_its_words() {
    let json = br#"[{"_uuid":"a","_submission_time":"2024","q \u00e9":"s\u00ed, de noche","n":3}]"#;
    let (reading, _) = read(json, "data.json").unwrap();
    let mut seen = 0;
    for block in reading.blocks() {
        let Some(Origin::Bytes { start, end }) = block.origin else { panic!("{block:?}") };
        let raw = std::str::from_utf8(&json[start as usize..end as usize]).unwrap();
        let words = reading.text().slice(block.span).unwrap();
        let value: serde_json::Value = serde_json::from_str(raw).unwrap();
        assert_eq!(value.as_str().map_or(raw.to_owned(), str::to_owned), words);
        seen += 1;
    }
    assert_eq!(seen, 6);
}

/// Whether the places of the answers are in the text; what was refused has none.
fn holds(bytes: &[u8], name: &str) -> bool {
    let Ok((reading, _)) = read(bytes, name) else { return true };
    reading.answers.iter().all(|answer| {
        let spans = [answer.name, answer.asked, answer.span];
        spans.into_iter().flatten().all(|span| reading.text().slice(span).is_some())
    })
}

#[test]
fn what_is_cut_anywhere_is_read_or_refused() {
    let instance = br#"<data id="c" xmlns:o="p"><a>yes &amp; no</a><g><b>x</b></g><g><b/></g><meta><instanceID>uuid:aa</instanceID></meta></data>"#;
    let json =
        br#"[{"_uuid":"a","_submission_time":"2024","q":"yes","g":[{"x":{"y":1}}]},{"q":null}]"#;
    let book = kobo();
    for bytes in [&instance[..], json, &book] {
        for end in 0..bytes.len() {
            assert!(holds(&bytes[..end], "x"));
        }
    }
}

#[test]
fn depth_and_width_cost_nothing() {
    let deep = format!(
        "<data id='a'><meta><instanceID>uuid:aa</instanceID></meta><q>yes</q>{}",
        "<a>".repeat(200_000)
    );
    let (reading, warnings) = read(deep.as_bytes(), "x").unwrap();
    assert_eq!(reading.answers.len(), 1);
    assert!(warnings.iter().any(|warning| warning.code == "cut-off"));
    let deep =
        format!(r#"[{{"_uuid":"a","_submission_time":"b","q":{}1"#, r#"{"a":"#.repeat(50_000));
    let (reading, _) = read(deep.as_bytes(), "x").unwrap();
    assert_eq!(reading.answers.len(), 1);
    let wide =
        format!(r#"[{{"_uuid":"a","_submission_time":"b",{}"q":1}}]"#, r#""q":1,"#.repeat(1 << 20));
    assert_eq!(read(wide.as_bytes(), "x").err(), Some(crate::Refusal::TooManyCells));
    // Half a million rows with an answer in one of 40 columns have 20 million places without one.
    let names: Vec<String> = (0..40).map(|n| format!("q{n}")).collect();
    let head = format!("{},_uuid,_submission_time\n", names.join(","));
    let sparse = head + &format!("yes{}a,b\n", ",".repeat(40)).repeat(60_000);
    let (reading, warnings) = read(sparse.as_bytes(), "x.csv").unwrap();
    assert_eq!(reading.answers.len(), 60_000 + (1 << 20));
    assert!(warnings.iter().any(|warning| warning.code == "unanswered-left-out"));
}

proptest! {
    #[test]
    fn flipped_bytes_are_read_or_refused(flips in prop::collection::vec((0..4_000_usize, any::<u8>()), 1..6)) {
        let mut bytes = format!(
            r#"{{"results":[{{"_id":17,"_uuid":"{UUID}","_submission_time":"2024-03-01","a":"x","g":[{{"g/a":"1"}},{{"b":{{"c":[1,2]}}}}]}}]}}"#
        ).into_bytes();
        let mut xml = format!(
            "<data id='a'><a>1</a><g><b>é</b></g><g><b/></g><meta><instanceID>uuid:{UUID}</instanceID></meta></data>"
        ).into_bytes();
        let mut table = format!("q,g/a,_uuid,_submission_time\nyes,,{UUID},2024\nno,1,x,2024\n").into_bytes();
        for (at, byte) in flips {
            for bytes in [&mut bytes, &mut xml, &mut table] {
                let length = bytes.len();
                bytes[at % length] ^= byte;
            }
        }
        prop_assert!(holds(&bytes, "x.json") && holds(&xml, "x.xml") && holds(&table, "x.csv"));
    }
}
