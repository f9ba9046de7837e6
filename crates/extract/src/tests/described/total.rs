//! Any text and any names give findings that stand in the text, in linear time.

use super::super::reading;
use crate::described;
use proptest::prelude::*;

fn holds(text: &str, names: &[&str]) {
    for language in ["en", "es"] {
        let mut reading = reading(text);
        reading.language = Some(language.to_owned());
        let found = described(&reading, names);
        for one in &found {
            assert!(one.name < names.len());
            assert!(!one.value.is_empty());
            assert!(reading.text().slice(one.span).is_some_and(|words| !words.is_empty()));
        }
        let order = found.windows(2).all(|pair| pair[0].span.start() <= pair[1].span.start());
        assert!(order, "in the order of the text");
    }
}

const NAMES: &[&str] = &["José Pérez", "Ana Ruiz", "Pérez", "", "27", "María de la Cruz"];

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn any_characters(text in "[a-zA-Zñé0-9“”\"«»‘’'()—.,:;|!?¿¡ \n-]{0,300}", name in ".{0,12}") {
        holds(&text, &[name.as_str(), "José Pérez"]);
        holds(&format!("José Pérez{text}José Pérez"), NAMES);
    }

    #[test]
    fn any_order_of_words(words in prop::collection::vec(prop::sample::select(WORDS), 0..100)) {
        holds(&words.join(" "), NAMES);
        holds(&words.concat(), NAMES);
    }
}

const WORDS: &[&str] = &[
    "José",
    "Pérez",
    "José Pérez",
    "Ana Ruiz",
    ",",
    ".",
    "(",
    ")",
    ":",
    "|",
    "\n",
    "?",
    "“",
    "”",
    "'",
    "27",
    "27-year-old",
    "years",
    "old",
    "años",
    "de",
    "de edad",
    "barber",
    "barbero",
    "a",
    "un",
    "la",
    "el",
    "Venezuelan",
    "venezolana",
    "from",
    "Maracaibo",
    "Caracas",
    "born",
    "nacido",
    "nació",
    "3 March 1998",
    "3 de marzo de 1998",
    "03/04/1998",
    "on",
    "in",
    "en",
    "C.I.",
    "V-12.345.678",
    "cédula",
    "passport no.",
    "A1234567",
    "alias",
    "El Flaco",
    "known as",
    "Name",
    "Age",
    "Edad",
    "Nombre",
    "Sexo",
    "M",
    "is",
    "es",
    "not",
    "no",
    "I am",
    "soy",
    "tengo",
    "My name is",
    "Me llamo",
    "Q",
    "A",
    "P",
    "R",
    "Mr.",
    "señora",
    "hermana",
    "and",
    "y",
    "who",
    "quien",
    "taxi",
    "driver",
    "vendedor",
    "ambulante",
    "former",
    "ex",
];

#[test]
fn a_long_line_is_read_in_linear_time() {
    for piece in [
        "José Pérez, ",
        "José Pérez is a barber, ",
        "a barber ",
        "“José Pérez ",
        "Pérez: I am ",
        "Name: José Pérez ",
        "Name: José Pérez\n",
        "27 años ",
        "de Maracaibo, ",
        "José “A” Pérez (",
        "soy José Pérez y soy ",
    ] {
        holds(&format!("José Pérez {}", piece.repeat(4_000)), NAMES);
    }
}
