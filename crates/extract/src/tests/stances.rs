//! What a speaker does with what is said, and how the speaker knows, where no single word tells.
//! Each text is invented; what counts is the statement with the words in the second column.

use super::reading;
use crate::Extractor;
use model::{Basis, Stance, Statement};

/// The statement whose content has the words.
fn told(text: &str, words: &str) -> Option<Statement> {
    let mut reading = reading(text);
    let spanish = text.contains(" que ") || text.contains(" el ") || text.contains(" la ");
    reading.language = Some(if spanish { "es" } else { "en" }.to_owned());
    let (statements, _) = Extractor::light().extract(&reading);
    statements.into_iter().find(|statement| statement.content.text().contains(words))
}

fn all_are(stance: Stance, cases: &[(&str, &str)]) {
    let found = |text, words| told(text, words).map(|statement| statement.stance);
    let wrong: Vec<_> = cases
        .iter()
        .map(|(text, words)| (words, found(text, words)))
        .filter(|(_, is)| *is != Some(stance))
        .collect();
    assert!(wrong.is_empty(), "{}: {wrong:#?}", stance.code());
}

fn bases_are(basis: Basis, cases: &[(&str, &str)]) {
    let found = |text, words| told(text, words).map(|statement| statement.basis);
    let wrong: Vec<_> = cases
        .iter()
        .map(|(text, words)| (words, found(text, words)))
        .filter(|(_, is)| *is != Some(basis))
        .collect();
    assert!(wrong.is_empty(), "{}: {wrong:#?}", basis.code());
}

#[test]
fn who_answers_an_accusation_denies_without_the_word() {
    all_are(
        Stance::Denies,
        &[
            (
                "Two former inmates said that guards beat them with cables in the yard of La Cumbre. The warden said that nobody was touched there.",
                "nobody was touched",
            ),
            (
                "Ana Ruiz said that her son was tortured at the station. A police spokesman said the young man fell from a bunk.",
                "fell from a bunk",
            ),
            (
                "Three women said that soldiers burned their homes. The army said that the fire was an accident and that not a single soldier was in the village.",
                "not a single soldier",
            ),
            (
                "Dos exreclusos dijeron que los custodios los golpeaban con cables. El director del penal dijo que ahí a nadie se le toca.",
                "a nadie se le toca",
            ),
            (
                "Ana Ruiz dijo que a su hijo lo torturaron en la comisaría. Un portavoz de la policía dijo que el joven se cayó de una litera.",
                "se cayó de una litera",
            ),
            (
                "Tres mujeres contaron que los soldados quemaron la aldea. El ejército aseguró que ese día no hubo ningún soldado en la zona.",
                "no hubo ningún soldado",
            ),
        ],
    );
}

#[test]
fn want_is_asserted_though_the_clause_is_negated() {
    all_are(
        Stance::Asserts,
        &[
            (
                "A former prisoner said that there was no water in the cell for four days.",
                "no water",
            ),
            ("Rosa Leal said that they never let her brother see a lawyer.", "see a lawyer"),
            (
                "Un expreso contó que no les daban comida los domingos en la celda.",
                "no les daban comida",
            ),
            (
                "La madre dijo que nunca la dejaron ver a un abogado en el penal.",
                "ver a un abogado",
            ),
        ],
    );
}

#[test]
fn plain_news_asserts() {
    all_are(
        Stance::Asserts,
        &[
            ("The company said that sales did not grow in May.", "did not grow"),
            (
                "The minister said that nobody knows the price of bread better than bakers.",
                "nobody knows",
            ),
            ("El alcalde dijo que no llovió en todo el mes.", "no llovió"),
            ("La empresa informó que el puente no estará listo en mayo.", "no estará listo"),
        ],
    );
}

#[test]
fn who_does_not_answer_declines() {
    all_are(
        Stance::Declines,
        &[
            ("The ministry declined to comment on the deaths in custody.", "comment"),
            ("The warden refused to answer questions about the beatings.", "answer"),
            ("El ministerio declinó comentar las muertes en la cárcel.", "comentar"),
        ],
    );
}

#[test]
fn who_takes_back_retracts() {
    all_are(
        Stance::Retracts,
        &[
            ("The witness retracted his statement about the beatings.", "his statement"),
            ("The nurse withdrew her complaint against the prison in May.", "her complaint"),
        ],
    );
}

#[test]
fn who_grants_a_fact_admits() {
    all_are(
        Stance::Admits,
        &[
            (
                "The ministry acknowledged that two prisoners were beaten at La Cumbre.",
                "were beaten",
            ),
            (
                "The warden conceded that the cells had been without water for a week.",
                "without water",
            ),
            ("El ministerio reconoció que dos reclusos fueron golpeados.", "fueron golpeados"),
            ("La directora admitió que las celdas estuvieron una semana sin agua.", "sin agua"),
        ],
    );
}

#[test]
fn who_commits_themselves_offers() {
    all_are(
        Stance::Offers,
        &[
            (
                "The ministry offered to open the archive if the court asks for it.",
                "open the archive",
            ),
            ("El gobierno ofreció abrir los archivos si el juez lo pide.", "abrir los archivos"),
            (
                "El ministerio prometió entregar las grabaciones cuando lo ordene el juez.",
                "entregar las grabaciones",
            ),
        ],
    );
}

#[test]
fn how_they_know_is_shown_by_their_words() {
    bases_are(
        Basis::Victim,
        &[(
            "Q: What happened there?\nA: They tied my hands and beat me with a cable.\nQ: When?\nA: They kicked me in March.",
            "beat me",
        )],
    );
    bases_are(
        Basis::OfficialRecord,
        &[(
            "According to court records, two prisoners died of hunger in the prison in May.",
            "died of hunger",
        )],
    );
}
