//! Acts in the everyday words of witnesses, in both languages, and the same words where they name
//! none.

use super::*;
use crate::about::acts::{ENGLISH_TABLE, SPANISH_TABLE};
use crate::about::lexicon::Lexicon;

/// What a document of abuse says before the content, in each language.
const ENGLISH: &str = "The prisoners told of torture. Soldiers and guards held them in the cells.";
const SPANISH: &str =
    "Los presos hablaron de torturas. Soldados y custodios los tenían en las celdas del penal.";

/// The codes of the acts of a content after such words.
fn codes(before: &str, content: &str) -> String {
    let text = format!("{before}\n\n{content}.");
    let content = before.len() + 2..text.len() - 1;
    let mut reading = reading(&text);
    reading.language = Some(if before == SPANISH { "es" } else { "en" }.to_owned());
    let found = abouts(&Survey::of(&reading), &text, content.clone(), content);
    found.iter().map(|about| about.act.code()).collect::<Vec<_>>().join(", ")
}

fn check_all(before: &str, pairs: &[(&str, &str)]) {
    for (content, expected) in pairs {
        assert_eq!(codes(before, content), *expected, "{content}");
    }
}

#[test]
fn both_tables_are_lexicons() {
    for (table, language) in
        [(ENGLISH_TABLE, Language::English), (SPANISH_TABLE, Language::Spanish)]
    {
        if let Err(error) = Lexicon::of(table, language) {
            panic!("{language:?}: {error}");
        }
    }
    assert!(Lexicon::of("[kindness]", Language::English).is_err());
    assert!(Lexicon::of("[beating]\nsometimes: beat*", Language::English).is_err());
    assert!(Lexicon::of("[beating]\n@fists", Language::English).is_err());
    assert!(Lexicon::of("[beating]\n.. fists", Language::English).is_err());
    assert!(Lexicon::of("[beating]\ngolpead%", Language::Spanish).is_err());
}

#[test]
fn what_english_witnesses_say() {
    check_all(
        ENGLISH,
        &[
            ("they put a plastic bag over my brother's head", "suffocation"),
            ("he was hung by his wrists from the ceiling", "stress positions"),
            ("they kept the lights on all night", "sleep deprivation"),
            ("we got no food for three days", "denial of food or water"),
            ("nobody let him call his family", "incommunicado detention"),
            ("the officers kicked him in the ribs", "beating"),
            ("they stubbed out cigarettes on her arm", "burning"),
            ("they attached wires to his toes and turned the crank", "electric shocks"),
            ("twelve of us slept in shifts", "overcrowding"),
            ("a sergeant held a pistol to her head", "threats"),
            ("she spent nine days alone in the dark", "solitary confinement"),
            ("the nurse refused him his insulin", "denial of medical care"),
            ("he never came back and nobody knows where he is", "enforced disappearance"),
            ("they made us dig trenches without pay", "forced labour"),
            ("they pulled out his fingernails", "torture"),
            ("they made the women parade naked", "humiliation"),
            ("soldiers burned our houses", "destruction of property"),
            ("he was made to sign a blank confession", "denial of due process"),
            ("they were put on a plane and sent back across the border", "deportation"),
            ("her father died there in March", "death in custody"),
        ],
    );
}

#[test]
fn what_spanish_witnesses_say() {
    check_all(
        SPANISH,
        &[
            ("le pusieron una bolsa en la cabeza", "suffocation"),
            ("lo colgaron de las muñecas", "stress positions"),
            ("no nos dejaban dormir", "sleep deprivation"),
            ("no nos daban de comer", "denial of food or water"),
            ("nunca le permitieron llamar a su familia", "incommunicado detention"),
            ("a mi primo le pegaron patadas en las costillas", "beating"),
            ("siguieron golpeándolo con un tubo", "beating"),
            ("le apagaron un cigarro en el brazo", "burning"),
            ("le daban toques en los pies", "electric shocks"),
            ("dormíamos por turnos", "overcrowding"),
            ("le puso la pistola en la cabeza", "threats"),
            ("la tuvieron sola en una celda de castigo", "solitary confinement"),
            ("le negaron la insulina", "denial of medical care"),
            ("nadie sabe dónde está", "enforced disappearance"),
            ("los ponían a cortar caña sin paga", "forced labour"),
            ("le arrancaron las uñas", "torture"),
            ("las hicieron desfilar desnudas", "humiliation"),
            ("quemaron los ranchos y las milpas", "destruction of property"),
            ("los hicieron firmar hojas en blanco", "denial of due process"),
            ("los montaron en un avión y los deportaron", "deportation"),
            ("su papá murió ahí en marzo", "death in custody"),
        ],
    );
}

#[test]
fn the_same_words_elsewhere_are_no_acts() {
    const NEWS: &str = "The council met on Tuesday and spoke of schools, roads and the budget.";
    const NOTICIAS: &str =
        "El concejo se reunió el martes y habló de escuelas, calles y presupuesto.";
    for content in [
        "the storm hit the coast and took the roof",
        "the court struck down the rule",
        "the ministry released a statement",
        "they pulled the plug on the bridge",
        "he took his children to the match",
    ] {
        assert_eq!(codes(NEWS, content), "", "{content}");
    }
    for content in [
        "se llevaron el premio a casa",
        "el tratamiento hace desaparecer una mancha",
        "trasladó el problema al congreso",
        "sacaron provecho del acuerdo",
        "fue un golpe de Estado contra las finanzas",
    ] {
        assert_eq!(codes(NOTICIAS, content), "", "{content}");
    }
}

#[test]
fn everyday_acts_have_their_parties_and_place() {
    check(
        "Torture was common in the cells, prisoners said. <Guards kicked three boys in the ribs in March 2025>.",
        expect!["beating | of boys | by Guards | when 2025-03 | count 3"],
    );
}
