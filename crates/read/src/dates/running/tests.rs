//! Expressions of each language, in a text that was published on Thursday, 14 March 2024.

use super::{Found, Today, find};
use proptest::prelude::*;

fn found(text: &str, language: Option<&str>, published: Option<&str>) -> Vec<Found> {
    let today = published.and_then(|date| Today::of(&date.parse().unwrap()));
    let mut out = Vec::new();
    find(text, 0, language, today, &mut out);
    out
}

/// Each date as `words = EDTF`, with `*` where it is told from the day of publication.
fn shown(text: &str, language: Option<&str>) -> String {
    let found = found(text, language, Some("2024-03-14"));
    let each = found.iter().map(|one| {
        let mark = if one.basis == model::DateBasis::Relative { "*" } else { "" };
        format!("{} = {}{mark}", &text[one.start..one.end], one.edtf)
    });
    each.collect::<Vec<String>>().join("; ")
}

fn check(language: &str, cases: &[(&str, &str)]) {
    let mut wrong = String::new();
    for (text, expected) in cases {
        let shown = shown(text, Some(language));
        if shown != *expected {
            wrong += &format!("{text}\n  expected {expected}\n  found    {shown}\n");
        }
    }
    assert!(wrong.is_empty(), "{language}\n{wrong}");
}

#[test]
fn english() {
    check(
        "en",
        &[
            ("on 3 March 2024 at dawn", "3 March 2024 = 2024-03-03"),
            ("March 3, 2024, they", "March 3, 2024 = 2024-03-03"),
            ("the 3rd of March, 2024", "3rd of March, 2024 = 2024-03-03"),
            ("Sunday, 3 March 2024", "Sunday, 3 March 2024 = 2024-03-03"),
            ("Dec. 23, 2023", "Dec. 23, 2023 = 2023-12-23"),
            ("in March 2024 and May 2023", "March 2024 = 2024-03; May 2023 = 2023-05"),
            ("in 2021, since 1998", "2021 = 2021; 1998 = 1998"),
            ("from 3 to 5 March 2024", "3 to 5 March 2024 = 2024-03-03/2024-03-05"),
            ("March 3–5, 2024", "March 3–5, 2024 = 2024-03-03/2024-03-05"),
            ("between March and July 2023", "March and July 2023 = 2023-03/2023-07"),
            ("from 2019 to 2021", "2019 to 2021 = 2019/2021"),
            ("2019–2021", "2019–2021 = 2019/2021"),
            ("between December and February 2024", "December and February 2024 = 2023-12/2024-02"),
            ("in the 1990s", "1990s = 199X"),
            ("in the nineties", "nineties = 199X?"),
            ("in spring 2022", "spring 2022 = 2022-21"),
            ("around March 2023", "around March 2023 = 2023-03~"),
            ("ca. 1985", "ca. 1985 = 1985~"),
            ("early 2023", "early 2023 = 2023-01~/2023-04~"),
            ("in mid-March 2023", "mid-March 2023 = 2023-03-11~/2023-03-20~"),
            ("late February 2024", "late February 2024 = 2024-02-21~/2024-02-29~"),
            ("on 04/03/2024", "04/03/2024 = [2024-03-04,2024-04-03]"),
            ("on 23/12/2023 or 12/23/2023", "23/12/2023 = 2023-12-23; 12/23/2023 = 2023-12-23"),
            ("2024-03-05T14:30:00Z", "2024-03-05T14:30:00 = 2024-03-05T14:30:00"),
            ("5 March 2024 at 14:30", "5 March 2024 at 14:30 = 2024-03-05T14:30:00"),
            ("on 3 March", "3 March = 2024-03-03*"),
            ("on May 3", "May 3 = 2023-05-03*"),
            ("in January", "January = 2024-01*"),
            ("yesterday", "yesterday = 2024-03-13*"),
            ("on Monday, March 18", "Monday, March 18 = 2024-03-18*"),
            ("on Tuesday, 12 March 2024", "Tuesday, 12 March 2024 = 2024-03-12"),
            ("said on Tuesday", "on Tuesday = 2024-03-12*"),
            ("said Tuesday", "Tuesday = 2024-03-12*"),
            ("on Thursday", "on Thursday = 2024-03-14*"),
            ("last Thursday", "last Thursday = 2024-03-07*"),
            ("next Monday", "next Monday = 2024-03-18*"),
            ("three days ago", "three days ago = 2024-03-11*"),
            ("two weeks ago", "two weeks ago = 2024-02-29~*"),
            ("5 months ago", "5 months ago = 2023-10*"),
            ("last month and last year", "last month = 2024-02*; last year = 2023*"),
            ("last week", "last week = 2024-03-04/2024-03-10*"),
        ],
    );
}

#[test]
fn spanish() {
    check(
        "es",
        &[
            ("el 3 de marzo de 2024", "3 de marzo de 2024 = 2024-03-03"),
            ("3 de Marzo del 2024", "3 de Marzo del 2024 = 2024-03-03"),
            ("1º de mayo de 2023", "1º de mayo de 2023 = 2023-05-01"),
            ("el primero de mayo de 2023", "primero de mayo de 2023 = 2023-05-01"),
            ("domingo, 3 de marzo de 2024", "domingo, 3 de marzo de 2024 = 2024-03-03"),
            ("del 3 al 5 de marzo de 2024", "3 al 5 de marzo de 2024 = 2024-03-03/2024-03-05"),
            ("entre marzo y julio de 2023", "marzo y julio de 2023 = 2023-03/2023-07"),
            (
                "desde el 28 de febrero hasta el 3 de marzo de 2024",
                "28 de febrero hasta el 3 de marzo de 2024 = 2024-02-28/2024-03-03",
            ),
            ("en marzo de 2024", "marzo de 2024 = 2024-03"),
            ("en 2021 y desde 1998", "2021 = 2021; 1998 = 1998"),
            ("en el año 2021", "2021 = 2021"),
            ("en los años noventa", "noventa = 199X?"),
            ("los años 90", "años 90 = 199X?"),
            ("en la primavera de 2022", "primavera de 2022 = 2022-21"),
            ("hacia marzo de 2023", "hacia marzo de 2023 = 2023-03~"),
            ("a mediados de marzo de 2023", "mediados de marzo de 2023 = 2023-03-11~/2023-03-20~"),
            ("a finales de 2023", "finales de 2023 = 2023-09~/2023-12~"),
            ("el 04/03/2024", "04/03/2024 = 2024-03-04"),
            (
                "5 de marzo de 2024 a las 14:30",
                "5 de marzo de 2024 a las 14:30 = 2024-03-05T14:30:00",
            ),
            ("el 3 de marzo", "3 de marzo = 2024-03-03*"),
            ("el martes pasado", "el martes pasado = 2024-03-12*"),
            ("el martes", "el martes = 2024-03-12*"),
            ("ayer", "ayer = 2024-03-13*"),
            ("el próximo miércoles 15 de mayo", "miércoles 15 de mayo = 2024-05-15*"),
            ("hace tres días", "hace tres días = 2024-03-11*"),
            ("hace dos años", "hace dos años = 2022*"),
            ("el año pasado", "año pasado = 2023*"),
            ("en enero", "enero = 2024-01*"),
        ],
    );
}

#[test]
fn portuguese() {
    check(
        "pt",
        &[
            ("em 3 de março de 2024", "3 de março de 2024 = 2024-03-03"),
            ("3 de Março de 2024", "3 de Março de 2024 = 2024-03-03"),
            ("1º de maio de 2023", "1º de maio de 2023 = 2023-05-01"),
            ("segunda-feira, 4 de março de 2024", "segunda-feira, 4 de março de 2024 = 2024-03-04"),
            ("de 3 a 5 de março de 2024", "3 a 5 de março de 2024 = 2024-03-03/2024-03-05"),
            ("entre março e julho de 2023", "março e julho de 2023 = 2023-03/2023-07"),
            ("em março de 2024", "março de 2024 = 2024-03"),
            ("em 2021", "2021 = 2021"),
            ("desde 1998", "1998 = 1998"),
            ("nos anos noventa", "noventa = 199X?"),
            ("na primavera de 2022", "primavera de 2022 = 2022-21"),
            ("cerca de março de 2023", "cerca de março de 2023 = 2023-03~"),
            ("em meados de 2023", "meados de 2023 = 2023-05~/2023-08~"),
            ("no início de março de 2023", "início de março de 2023 = 2023-03-01~/2023-03-10~"),
            ("04/03/2024", "04/03/2024 = 2024-03-04"),
            ("5 de março de 2024 às 14h30", "5 de março de 2024 às 14h30 = 2024-03-05T14:30:00"),
            ("ontem", "ontem = 2024-03-13*"),
            ("anteontem", "anteontem = 2024-03-12*"),
            ("na terça-feira passada", "na terça-feira passada = 2024-03-12*"),
            ("há três dias", "há três dias = 2024-03-11*"),
            ("três dias atrás", "três dias atrás = 2024-03-11*"),
            ("a segunda vez", ""),
        ],
    );
}

#[test]
fn french() {
    check(
        "fr",
        &[
            ("le 3 mars 2024", "3 mars 2024 = 2024-03-03"),
            ("le 1er mai 2023", "1er mai 2023 = 2023-05-01"),
            ("dimanche 3 mars 2024", "dimanche 3 mars 2024 = 2024-03-03"),
            ("du 3 au 5 mars 2024", "3 au 5 mars 2024 = 2024-03-03/2024-03-05"),
            ("entre mars et juillet 2023", "mars et juillet 2023 = 2023-03/2023-07"),
            ("en mars 2024", "mars 2024 = 2024-03"),
            ("en août 2023", "août 2023 = 2023-08"),
            ("en 2021, depuis 1998", "2021 = 2021; 1998 = 1998"),
            ("dans les années 90", "années 90 = 199X?"),
            ("au printemps 2022", "printemps 2022 = 2022-21"),
            ("vers mars 2023", "vers mars 2023 = 2023-03~"),
            ("env. 1985", "env. 1985 = 1985~"),
            ("début mars 2023", "début mars 2023 = 2023-03-01~/2023-03-10~"),
            ("fin 2023", "fin 2023 = 2023-09~/2023-12~"),
            ("le 04/03/2024", "04/03/2024 = 2024-03-04"),
            ("le 5 mars 2024 à 14h30", "5 mars 2024 à 14h30 = 2024-03-05T14:30:00"),
            ("hier", "hier = 2024-03-13*"),
            ("mardi dernier", "mardi dernier = 2024-03-12*"),
            ("il y a trois jours", "trois jours = 2024-03-11*"),
            ("la mission Mars 2020", ""),
        ],
    );
}

#[test]
fn german() {
    check(
        "de",
        &[
            ("am 3. März 2024", "3. März 2024 = 2024-03-03"),
            ("Sonntag, den 3. März 2024", "Sonntag, den 3. März 2024 = 2024-03-03"),
            ("am 3.3.2024", "3.3.2024 = 2024-03-03"),
            ("am 04.03.2024", "04.03.2024 = 2024-03-04"),
            ("vom 3. bis 5. März 2024", "3. bis 5. März 2024 = 2024-03-03/2024-03-05"),
            ("zwischen März und Juli 2023", "März und Juli 2023 = 2023-03/2023-07"),
            ("im März 2024", "März 2024 = 2024-03"),
            ("im Jahr 2021", "2021 = 2021"),
            ("seit 1998", "1998 = 1998"),
            ("die 1990er Jahre", "1990er = 199X"),
            ("in den neunziger Jahren", "neunziger = 199X?"),
            ("im Frühjahr 2022", "Frühjahr 2022 = 2022-21"),
            ("ca. 1985", "ca. 1985 = 1985~"),
            ("Anfang März 2023", "Anfang März 2023 = 2023-03-01~/2023-03-10~"),
            ("Ende 2023", "Ende 2023 = 2023-09~/2023-12~"),
            ("5. März 2024 um 14:30", "5. März 2024 um 14:30 = 2024-03-05T14:30:00"),
            ("gestern", "gestern = 2024-03-13*"),
            ("um im März 2023", "März 2023 = 2023-03"),
            ("um 1920", "um 1920 = 1920~"),
            ("am Sonntag, 3. März 2024", "Sonntag, 3. März 2024 = 2024-03-03"),
            ("in den letzten Wochen", ""),
            ("am Dienstag", "am Dienstag = 2024-03-12*"),
            ("letzten Dienstag", "letzten Dienstag = 2024-03-12*"),
            ("vor drei Tagen", "vor drei Tagen = 2024-03-11*"),
        ],
    );
}

#[test]
fn arabic() {
    check(
        "ar",
        &[
            ("في 3 مارس 2024", "3 مارس 2024 = 2024-03-03"),
            ("في ٣ مارس ٢٠٢٤", "٣ مارس ٢٠٢٤ = 2024-03-03"),
            ("3 مارس/آذار 2024", "3 مارس/آذار 2024 = 2024-03-03"),
            ("5 كانون الثاني 2024", "5 كانون الثاني 2024 = 2024-01-05"),
            ("7 تشرين الأول 2023", "7 تشرين الأول 2023 = 2023-10-07"),
            ("الأحد 3 مارس 2024", "الأحد 3 مارس 2024 = 2024-03-03"),
            ("3 من مارس 2024", "3 من مارس 2024 = 2024-03-03"),
            ("من 3 إلى 5 مارس 2024", "3 إلى 5 مارس 2024 = 2024-03-03/2024-03-05"),
            ("في مارس 2024", "مارس 2024 = 2024-03"),
            ("في عام 2021", "2021 = 2021"),
            ("منذ 1998", "1998 = 1998"),
            ("في التسعينيات", "التسعينيات = 199X?"),
            ("ربيع 2022", "ربيع 2022 = 2022-21"),
            ("حوالي مارس 2023", "حوالي مارس 2023 = 2023-03~"),
            ("أوائل مارس 2023", "أوائل مارس 2023 = 2023-03-01~/2023-03-10~"),
            ("04/03/2024", "04/03/2024 = 2024-03-04"),
            ("أمس", "أمس = 2024-03-13*"),
            ("يوم الثلاثاء", "يوم الثلاثاء = 2024-03-12*"),
            ("الثلاثاء الماضي", "الثلاثاء الماضي = 2024-03-12*"),
            ("قبل ثلاثة أيام", "قبل ثلاثة أيام = 2024-03-11*"),
        ],
    );
}

#[test]
fn what_is_no_date_is_left_alone() {
    check(
        "en",
        &[
            ("May said that they may march in march", ""),
            ("March for life, and the March of 500 people", ""),
            ("500 people and 2000 prisoners, in 2000 houses", ""),
            ("Mars 2020 landed", ""),
            ("In May 15 people were killed", "May = 2023-05*"),
            ("room 2024, $2024, 12.2024, 2,024 votes, 2024%, A2024", ""),
            ("call 2024-2025-88 or 03/04/05", ""),
            ("an August man of the second March", ""),
            ("the verse 3:16, 14:30", ""),
            ("30 February 2024, 31/02/2024, 2024-13-01", "February 2024 = 2024-02"),
            ("no. 3 of 5 in section 2024.3", ""),
            ("last man, this house, a day, the last weeks, today’s prisons", ""),
            ("in 1445", ""),
        ],
    );
    check("es", &[("el mar y las 2 mayores, en 500 casas", ""), ("los martes y los domingos", "")]);
    check("it", &[("il 3 marzo 2024, 2024-03-05", "2024-03-05 = 2024-03-05")]);
}

#[test]
fn without_a_day_of_publication_nothing_is_told_from_it() {
    for text in ["yesterday", "last Tuesday", "in March", "three days ago", "last month"] {
        assert_eq!(found(text, Some("en"), None), [], "{text}");
        assert_eq!(found(text, Some("en"), Some("2024-03")), [], "{text}");
    }
    let found = found("on 3 March", Some("en"), None);
    assert_eq!(found[0].edtf.as_str(), "XXXX-03-03");
}

#[test]
fn where_the_language_is_not_known_whole_dates_are() {
    assert_eq!(
        shown("3 marzo 2024 e 3 March 2024", None),
        "3 marzo 2024 = 2024-03-03; 3 March 2024 = 2024-03-03"
    );
    assert_eq!(shown("3 Mar 2024", None), "");
}

#[test]
fn the_dates_of_a_page_have_their_places() {
    let page = "<!doctype html><html><head><meta property=\"article:published_time\" content=\"2024-03-14\"></head>\
        <body><article><p>The guards came on 3 March 2024 and again last Tuesday, three former prisoners said to us in the yard.</p>\
        <p>“Los guardias llegaron el 5 de febrero de 2024 y se llevaron a cuatro hombres de la celda”, dijo la hermana de uno de ellos.</p>\
        <p>None of them has come back since then, and the ministry has not answered the letters of their families.</p></article></body></html>";
    let (reading, _) = crate::read(page.as_bytes(), "page.html").unwrap();
    let shown: Vec<String> = reading
        .mentioned
        .iter()
        .map(|one| {
            format!(
                "{} = {} {}",
                reading.text().slice(one.span).unwrap(),
                one.edtf,
                one.basis.code()
            )
        })
        .collect();
    assert_eq!(
        shown,
        [
            "3 March 2024 = 2024-03-03 written",
            "last Tuesday = 2024-03-12 relative",
            "5 de febrero de 2024 = 2024-02-05 written"
        ]
    );
}

#[test]
fn a_long_text_is_read_in_pieces() {
    let text = "On 3 March 2024 they came. ".repeat(20_000);
    let (reading, warnings) = crate::read(text.as_bytes(), "x.txt").unwrap();
    // Half a megabyte is nine pieces, and a date at a border may be lost.
    assert!((19_990..=20_000).contains(&reading.mentioned.len()), "{}", reading.mentioned.len());
    assert!(warnings.is_empty());
    let text = "3 March 2024\n".repeat(super::MOST + 10);
    let (reading, warnings) = crate::read(text.as_bytes(), "x.txt").unwrap();
    assert_eq!(reading.mentioned.len(), super::MOST);
    assert_eq!(warnings.last().map(|warning| &*warning.code), Some("dates-left-out"));
}

proptest! {
    #[test]
    fn dates_lie_in_the_text_in_order_and_apart(
        pieces in prop::collection::vec(
            prop::sample::select(vec![
                "3", "31", "2024", "1998", "March", "mayo", "mars", "März", "مارس", "de", "del", "al",
                "to", "–", "-", "/", ".", ",", "from", "between", "y", "and", "early", "hacia", "ca", "1990s",
                "years", "last", "ago", "hace", "Tuesday", "martes", "on", "el", "T", "14:30", "٣", "é", "’90s",
                "in", "the", "spring", "'", "º", "كانون", "الثاني", "三", "segunda-feira", "a las", "04/03/2024",
            ]),
            0..14,
        ),
        glue in prop::sample::select(vec![" ", "", "\n"]),
        language in prop::sample::select(vec![None, Some("en"), Some("es"), Some("pt"), Some("fr"), Some("de"), Some("ar"), Some("it")]),
    ) {
        let text = pieces.join(glue);
        let mut end = 0;
        for one in found(&text, language, Some("2024-03-14")) {
            prop_assert!(one.start >= end && one.end > one.start, "{text}");
            prop_assert!(text.get(one.start..one.end).is_some_and(|words| words.trim() == words));
            end = one.end;
        }
    }

    #[test]
    fn any_text_is_read(text in ".{0,200}") {
        for language in [None, Some("en"), Some("ar")] {
            for one in found(&text, language, Some("2024-03-14")) {
                prop_assert!(text.get(one.start..one.end).is_some());
            }
        }
    }
}
