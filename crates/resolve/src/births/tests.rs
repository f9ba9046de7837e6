use super::*;
use expect_test::{Expect, expect};
use proptest::prelude::*;
use std::fmt::Write as _;

const LATEST: i32 = 2026;

fn shown(found: Option<Birth>) -> String {
    let Some(found) = found else { return "-".to_owned() };
    let day = |days: i32| {
        let (year, month, day) = date_of(days);
        format!("{year}-{month:02}-{day:02}")
    };
    let mut out = format!("{} {:?}", day(found.first), found.precision);
    if found.last != found.first {
        out = format!(
            "{}..{}",
            day(found.first),
            &format!("{} {:?}", day(found.last), found.precision)
        );
    }
    if let Some(swapped) = found.swapped {
        let _ = write!(out, " or {}", day(swapped));
    }
    out
}

fn table(cells: &[&str], read: impl Fn(&str) -> Option<Birth>) -> String {
    cells.iter().map(|cell| format!("{cell} = {}\n", shown(read(cell)))).collect()
}

fn check(cells: &[&str], expected: Expect) {
    expected.assert_eq(&table(cells, |cell| birth(cell, LATEST)));
}

#[test]
fn days_are_read_in_all_ways_that_lists_write_them() {
    check(
        &[
            "1965-10-13",
            "1965-10-13 00:00:00",
            "1965-10-13T00:00:00Z",
            "19651013",
            "13101965",
            "12122012",
            "1765-10-13",
            "13/10/1965",
            "10/13/1965",
            "03/04/1965",
            "13-10-65",
            "13.10.1965",
            "65-10-13",
            "1/2/03",
            "13 de octubre de 1965",
            "miércoles, 13 de octubre de 1965",
            "Oct 13, 1965",
            "October 13th, 1965",
            "13-OCT-65",
            "13oct1965",
            "1º de mayo de 1980",
            "1965 October 13",
            "13 أكتوبر 1965",
            "07/07/1977",
        ],
        expect![[r#"
            1965-10-13 = 1965-10-13 Day
            1965-10-13 00:00:00 = 1965-10-13 Day
            1965-10-13T00:00:00Z = 1965-10-13 Day
            19651013 = 1965-10-13 Day
            13101965 = 1965-10-13 Day
            12122012 = 2012-12-12 Day
            1765-10-13 = 1765-10-13 Day
            13/10/1965 = 1965-10-13 Day
            10/13/1965 = 1965-10-13 Day
            03/04/1965 = 1965-04-03 Day or 1965-03-04
            13-10-65 = 1965-10-13 Day
            13.10.1965 = 1965-10-13 Day
            65-10-13 = 1965-10-13 Day
            1/2/03 = 2003-02-01 Day or 2003-01-02
            13 de octubre de 1965 = 1965-10-13 Day
            miércoles, 13 de octubre de 1965 = 1965-10-13 Day
            Oct 13, 1965 = 1965-10-13 Day
            October 13th, 1965 = 1965-10-13 Day
            13-OCT-65 = 1965-10-13 Day
            13oct1965 = 1965-10-13 Day
            1º de mayo de 1980 = 1980-05-01 Day or 1980-01-05
            1965 October 13 = 1965-10-13 Day
            13 أكتوبر 1965 = 1965-10-13 Day
            07/07/1977 = 1977-07-07 Day
        "#]],
    );
}

#[test]
fn less_than_a_day_is_an_interval() {
    check(
        &[
            "1965",
            "1965.0",
            "octubre 1965",
            "octubre de 1965",
            "10/1965",
            "1965-10",
            "196510",
            "Oct 65",
            "1965-01-01",
            "01/01/1965",
            "1 de enero de 1965",
            "1965-10-00",
            "00/00/1965",
            "xx/10/1965",
            "31/06/1965",
            "19651332",
            "c. 1965",
            "~1965",
            "about 1965",
            "circa octubre 1965",
            "1960s",
            "1960-1965",
            "entre 1960 y 1965",
            "1965~",
            "1965-10?",
            "1965-XX",
            "1965-XX-XX",
            "1965-1X",
            "[1965-10-13,1965-10-31]",
            "1965/1967",
            "../1967",
            "1965/..",
        ],
        expect![[r#"
            1965 = 1965-01-01..1965-12-31 Year
            1965.0 = 1965-01-01..1965-12-31 Year
            octubre 1965 = 1965-10-01..1965-10-31 Month
            octubre de 1965 = 1965-10-01..1965-10-31 Month
            10/1965 = 1965-10-01..1965-10-31 Month
            1965-10 = 1965-10-01..1965-10-31 Month
            196510 = 1965-10-01..1965-10-31 Month
            Oct 65 = 1965-10-01..1965-10-31 Month
            1965-01-01 = 1965-01-01..1965-12-31 NewYear
            01/01/1965 = 1965-01-01..1965-12-31 NewYear
            1 de enero de 1965 = 1965-01-01..1965-12-31 NewYear
            1965-10-00 = 1965-10-01..1965-10-31 Month
            00/00/1965 = 1965-01-01..1965-12-31 Year
            xx/10/1965 = 1965-10-01..1965-10-31 Month
            31/06/1965 = 1965-06-01..1965-06-30 Month
            19651332 = 1965-01-01..1965-12-31 Year
            c. 1965 = 1963-01-01..1967-12-31 Range
            ~1965 = 1963-01-01..1967-12-31 Range
            about 1965 = 1963-01-01..1967-12-31 Range
            circa octubre 1965 = 1965-10-01..1965-10-31 Range
            1960s = 1960-01-01..1969-12-31 Range
            1960-1965 = 1960-01-01..1965-12-31 Range
            entre 1960 y 1965 = 1960-01-01..1965-12-31 Range
            1965~ = 1963-01-01..1967-12-31 Range
            1965-10? = 1965-10-01..1965-10-31 Range
            1965-XX = 1965-01-01..1965-12-31 Year
            1965-XX-XX = 1965-01-01..1965-12-31 Year
            1965-1X = 1965-10-01..1965-12-31 Range
            [1965-10-13,1965-10-31] = 1965-10-13..1965-10-31 Range
            1965/1967 = 1965-01-01..1967-12-31 Range
            ../1967 = 1848-01-29..1967-12-31 Range
            1965/.. = 1965-01-01..2026-12-31 Range
        "#]],
    );
}

#[test]
fn what_is_no_date_of_birth_is_none() {
    for cell in [
        "",
        " ",
        "unknown",
        "34",
        "13/13/13/13",
        "99/99/9999",
        "0965",
        "131065",
        "2027",
        "2030-01-01",
        "1900-01-01",
        "30/12/1899",
        "house 13",
        "octubre",
        "13 octubre",
        "192.168.1.1",
        "45123",
        "13:45",
    ] {
        assert_eq!(birth(cell, LATEST), None, "{cell}");
    }
}

#[test]
fn two_digits_are_the_latest_year_that_was() {
    let year = |cell: &str, latest| birth(cell, latest).map(|found| date_of(found.first).0);
    assert_eq!(year("13/10/26", 2026), Some(2026));
    assert_eq!(year("13/10/27", 2026), Some(1927));
    assert_eq!(year("13/10/65", 1980), Some(1965));
    assert_eq!(year("13/10/85", 1980), Some(1885));
}

#[test]
fn one_large_number_decides_the_order_of_a_column() {
    let column = |cells: &[&str]| {
        let found = births(cells.iter().copied(), LATEST);
        cells
            .iter()
            .zip(found)
            .map(|(cell, birth)| format!("{cell} = {}\n", shown(birth)))
            .collect::<String>()
    };
    expect![[r#"
        03/04/1965 = 1965-03-04 Day or 1965-04-03
        10/13/1965 = 1965-10-13 Day
         = -
        12/11/1970 = 1970-12-11 Day or 1970-11-12
        1970 = 1970-01-01..1970-12-31 Year
    "#]]
    .assert_eq(&column(&["03/04/1965", "10/13/1965", "", "12/11/1970", "1970"]));
    expect![[r#"
        03/04/1965 = 1965-04-03 Day or 1965-03-04
        13/10/1965 = 1965-10-13 Day
        x = -
    "#]]
    .assert_eq(&column(&["03/04/1965", "13/10/1965", "x"]));
    // A typing error in one cell does not turn the others.
    expect![[r#"
        03/04/65 = 1965-04-03 Day or 1965-03-04
        25/04/65 = 1965-04-25 Day
        26/04/65 = 1965-04-26 Day
        04/25/65 = 1965-04-25 Day
    "#]]
    .assert_eq(&column(&["03/04/65", "25/04/65", "26/04/65", "04/25/65"]));
}

#[test]
fn an_age_is_an_interval_of_births() {
    let day = |date: &str| date.parse::<Edtf>().ok().and_then(|date| date.first_day());
    let on = day("2025-03-15").zip(day("2025-03-15"));
    let cells = [
        "34",
        "34.0",
        "34 años",
        "34 years old",
        "edad: 34",
        "about 30",
        "~30",
        "30-35",
        "30 a 35 años",
        "60+",
        "8 meses",
        "3 años y 5 meses",
        "0",
        "3y 5m",
        "34 M",
        "-1",
        "menor de edad",
        "121",
        "35-30",
        "",
    ];
    expect![[r#"
        34 = 1990-03-16..1991-03-15 Range
        34.0 = 1990-03-16..1991-03-15 Range
        34 años = 1990-03-16..1991-03-15 Range
        34 years old = 1990-03-16..1991-03-15 Range
        edad: 34 = 1990-03-16..1991-03-15 Range
        about 30 = 1992-03-16..1997-03-15 Range
        ~30 = 1992-03-16..1997-03-15 Range
        30-35 = 1989-03-16..1995-03-15 Range
        30 a 35 años = 1989-03-16..1995-03-15 Range
        60+ = 1904-03-16..1965-03-15 Range
        8 meses = 2024-06-15..2024-07-15 Range
        3 años y 5 meses = 2021-03-16..2022-03-15 Range
        0 = 2024-03-16..2025-03-15 Range
        3y 5m = -
        34 M = -
        -1 = -
        menor de edad = -
        121 = -
        35-30 = -
         = -
    "#]]
    .assert_eq(&table(&cells, |cell| from_age(cell, on)));
    let year = day("2025-01-01").zip(day("2025-12-31"));
    expect![[r#"
        34 = 1990-01-02..1991-12-31 Range
    "#]]
    .assert_eq(&table(&["34"], |cell| from_age(cell, year)));
    assert_eq!(from_age("34", None), None);
    let leap = day("2024-02-29").zip(day("2024-02-29"));
    expect![[r#"
        1 = 2022-03-01..2023-02-28 Range
    "#]]
    .assert_eq(&table(&["1"], |cell| from_age(cell, leap)));
}

#[test]
fn a_year_is_a_year_and_nothing_else() {
    expect![[r#"
        1965 = 1965-01-01..1965-12-31 Year
        1965.0 = 1965-01-01..1965-12-31 Year
        c. 1965 = 1963-01-01..1967-12-31 Range
        65 = -
        1965-10-13 = -
        x = -
    "#]]
    .assert_eq(&table(&["1965", "1965.0", "c. 1965", "65", "1965-10-13", "x"], from_year));
}

proptest! {
    #[test]
    fn any_text_is_read_without_harm(text in ".{0,40}", latest in any::<i32>(), on in any::<(i32, i32)>()) {
        let found = [birth(&text, latest), birth(&text, LATEST), from_age(&text, Some(on)), from_year(&text)];
        for found in found.into_iter().flatten() {
            prop_assert!(found.first <= found.last);
        }
        births([text.as_str()].into_iter(), LATEST);
    }

    #[test]
    fn any_date_like_text_is_read_without_harm(
        text in "[0-9X]{0,4}[-/. ~?]?[0-9a-zé]{0,4}[-/. +]?[0-9]{0,4}",
        on in any::<i32>(),
    ) {
        let found = [birth(&text, LATEST), from_age(&text, Some((on, on))), from_year(&text)];
        for found in found.into_iter().flatten() {
            prop_assert!(found.first <= found.last);
        }
    }

    #[test]
    fn every_day_is_read_back(day in -40_000..20_000) {
        let (year, month, of_month) = date_of(day);
        for text in [
            format!("{year}-{month:02}-{of_month:02}"),
            format!("{of_month}/{month}/{year}"),
            format!("{year}{month:02}{of_month:02}"),
        ] {
            let found = birth(&text, LATEST);
            if (month, of_month) == (1, 1) {
                prop_assert!(found.is_none_or(|found| found.precision == Precision::NewYear));
            } else if !NO_DATE.contains(&(year, month, of_month)) {
                prop_assert_eq!(found.map(|found| (found.first, found.last)), Some((day, day)), "{}", text);
            }
        }
    }
}
