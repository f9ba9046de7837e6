//! One person under one name in a document, whatever words stand for that person.

use super::rules;
use super::{check, reading};
use expect_test::{Expect, expect};
use std::fmt::Write;

/// `kind | name | role | state | basis | content`, a line for each statement.
fn check_who(text: &str, expect: Expect) {
    let (statements, _) = rules(&reading(text));
    let shown = statements.iter().fold(String::new(), |mut out, s| {
        let or_none = |words: &Option<String>| words.clone().unwrap_or("-".to_owned());
        let _ = writeln!(
            out,
            "{} | {} | {} | {} | {} | {}",
            s.speaker.kind.code(),
            s.speaker.name,
            or_none(&s.speaker.role),
            or_none(&s.speaker.state),
            s.basis.code(),
            s.content.text()
        );
        out
    });
    expect.assert_eq(&shown);
}

#[test]
fn somebody_described_in_the_lead_and_named_below() {
    check(
        "A former guard at Valdoria's La Cumbre prison says that inmates were beaten.\nRamón Ibarra, a former guard at La Cumbre, told The Harbour Tribune that he saw it. He said it was daily.",
        expect![[r#"
            Ramón Ibarra [A former guard at Valdoria's La Cumbre prison] | says | asserts account indirect | that inmates were beaten
            Ramón Ibarra [Ramón Ibarra, a former guard at La Cumbre,] | told | asserts account indirect | that he saw it
            Ramón Ibarra [He] | said | asserts account indirect | it was daily
        "#]],
    );
    check(
        "Inmates were beaten when they arrived, a man who worked there told Canal Norte.\nRamón Ibarra, who was a guard at La Cumbre until March, said that officers beat new inmates.",
        expect![[r#"
            Ramón Ibarra [a man who worked there] | told | asserts account indirect | Inmates were beaten when they arrived
            Ramón Ibarra [Ramón Ibarra, who was a guard at La Cumbre until March,] | said | asserts account indirect | that officers beat new inmates
        "#]],
    );
    check(
        "Un exguardia del penal La Cumbre afirma que los internos eran golpeados.\nRamón Ibarra, exguardia de La Cumbre, dijo que los golpes eran diarios.",
        expect![[r#"
            Ramón Ibarra [Un exguardia del penal La Cumbre] | afirma | asserts account indirect | que los internos eran golpeados
            Ramón Ibarra [Ramón Ibarra, exguardia de La Cumbre,] | dijo | asserts account indirect | que los golpes eran diarios
        "#]],
    );
}

#[test]
fn two_who_fit_and_one_who_asked_not_to_be_named_stay_unnamed() {
    check(
        "A former guard says that inmates were beaten.\nRamón Ibarra, a former guard, said it was daily.\nIvo Paz, a former guard, said he saw nothing.",
        expect![[r#"
            former guard [A former guard] | says | asserts account indirect | that inmates were beaten
            Ramón Ibarra [Ramón Ibarra, a former guard,] | said | asserts account indirect | it was daily
            Ivo Paz [Ivo Paz, a former guard,] | said | asserts account indirect | he saw nothing
        "#]],
    );
    check(
        "A former guard, who asked not to be named, said that inmates were beaten.\nRamón Ibarra, a former guard, said it was daily.",
        expect![[r#"
            former guard [A former guard, who asked not to be named,] | said | asserts account indirect | that inmates were beaten
            Ramón Ibarra [Ramón Ibarra, a former guard,] | said | asserts account indirect | it was daily
        "#]],
    );
    check(
        "A former guard at El Pinar said that inmates were beaten.\nRamón Ibarra, a former guard at La Cumbre, said it was daily.",
        expect![[r#"
            former guard at El Pinar [A former guard at El Pinar] | said | asserts account indirect | that inmates were beaten
            Ramón Ibarra [Ramón Ibarra, a former guard at La Cumbre,] | said | asserts account indirect | it was daily
        "#]],
    );
}

#[test]
fn offices_of_an_owner_and_after_a_name() {
    check_who(
        "Valdoria's president, Aurelio Montes, hit back at Elena Prado, the former Costa-style Secretary of State, who had criticised conditions in La Cumbre. Montes said the prison was safe.\nCivic Watch's director, Ana Ruiz, said guards beat the men. Ruiz's sister, Eva Ruiz, said nobody came.\nValdoria's justice minister Rosa Paz denied it.",
        expect![[r#"
            person | Elena Prado | former Costa-style Secretary of State | - | unknown | conditions in La Cumbre
            person | Aurelio Montes | president of Valdoria | - | unknown | the prison was safe
            person | Ana Ruiz | director of Civic Watch | - | unknown | guards beat the men
            person | Eva Ruiz | Ruiz's sister | - | relative | nobody came
            person | Rosa Paz | justice minister of Valdoria | - | unknown | it
        "#]],
    );
    check(
        "Elena Prado, the former Secretary of State, who had criticised conditions in the prison, left on Monday.",
        expect![[r#"
            Elena Prado [who] | had criticised | asserts opinion indirect | conditions in the prison
        "#]],
    );
}

#[test]
fn an_age_alone_means_somebody_met_before() {
    check(
        "Tomás Leal was freed in May. He said he slept on the floor. Beatings were daily, the 27-year-old told The Harbour Tribune.",
        expect![[r#"
            (the document) [-] | - | asserts account direct | Tomás Leal was freed in May
            Tomás Leal [He] | said | asserts account indirect | he slept on the floor
            Tomás Leal [the 27-year-old] | told | asserts account indirect | Beatings were daily
        "#]],
    );
    check(
        "Tomás Leal, 27, shared a cell with Ivo Paz, 31. Paz said it had no light. The 27-year-old told reporters that guards broke his arm.",
        expect![[r#"
            (the document) [-] | - | asserts account direct | Tomás Leal, 27, shared a cell with Ivo Paz, 31
            Ivo Paz [Paz] | said | asserts account indirect | it had no light
            Tomás Leal [The 27-year-old] | told | asserts account indirect | that guards broke his arm
        "#]],
    );
    check(
        "A former cook said the prisoners were starved. The 40-year-old said he was paid.",
        expect![[r#"
            former cook [A former cook] | said | asserts account indirect | the prisoners were starved
            former cook [The 40-year-old] | said | asserts account indirect | he was paid
        "#]],
    );
    check(
        "The 27-year-old told reporters that guards broke his arm.",
        expect![[r#"
            27-year-old [The 27-year-old] | told | asserts account indirect | that guards broke his arm
        "#]],
    );
}

#[test]
fn an_unnamed_witness_keeps_one_name() {
    check(
        "A former inmate of Valdoria's La Cumbre prison, who asked not to be named, told this reporter that guards had beaten him.\n“They hit me until I fell,” the man said. He described overcrowded cells and said he was denied medical care. The former inmate said he saw two men die. The witness also said that lawyers were kept out.",
        expect![[r#"
            former inmate of Valdoria's La Cumbre prison [A former inmate of Valdoria's La Cumbre prison, who asked not to be named,] | told | asserts account indirect | that guards had beaten him
            former inmate of Valdoria's La Cumbre prison [the man] | said | asserts account direct | “They hit me until I fell,”
            former inmate of Valdoria's La Cumbre prison [He] | described | asserts account indirect | overcrowded cells
            former inmate of Valdoria's La Cumbre prison [He] | said | asserts account indirect | he was denied medical care
            former inmate of Valdoria's La Cumbre prison [The former inmate] | said | asserts account indirect | he saw two men die
            former inmate of Valdoria's La Cumbre prison [The witness] | also said | asserts account indirect | that lawyers were kept out
        "#]],
    );
    check(
        "Una mujer que estuvo detenida en La Cumbre contó que la golpearon.\n“Me golpearon con palos”, dijo la mujer.",
        expect![[r#"
            mujer que estuvo detenida en La Cumbre [Una mujer que estuvo detenida en La Cumbre] | contó | asserts account indirect | que la golpearon
            mujer que estuvo detenida en La Cumbre [la mujer] | dijo | asserts account direct | “Me golpearon con palos”
        "#]],
    );
}

#[test]
fn two_unnamed_witnesses_are_two() {
    check(
        "A former cook said the prisoners were starved. Another former cook said he was paid. A former nurse said she kept a list. The nurse said it was long.",
        expect![[r#"
            former cook [A former cook] | said | asserts account indirect | the prisoners were starved
            another former cook [Another former cook] | said | asserts account indirect | he was paid
            former nurse [A former nurse] | said | asserts account indirect | she kept a list
            former nurse [The nurse] | said | asserts account indirect | it was long
        "#]],
    );
}

#[test]
fn a_relative_is_one_by_role() {
    check_who(
        "Salas's sister, Lucía Salas, said that he has been held without charge since June.\nThe father of one detainee said that his son was beaten.",
        expect![[r#"
            person | Lucía Salas | Salas's sister | - | relative | that he has been held without charge since June
            unnamed | father of one detainee | - | - | relative | that his son was beaten
        "#]],
    );
}

#[test]
fn what_was_done_to_the_one_who_tells_it() {
    check_who(
        "Tomás Leal was held in La Cumbre prison. “I was beaten with sticks,” Leal said. Leal said he was tortured. He said guards “kicked me” too.\nThe lawyer, Ana Ruiz, said she was beaten with words.",
        expect![[r#"
            document |  | - | - | unknown | Tomás Leal was held in La Cumbre prison
            person | Tomás Leal | - | - | victim | “I was beaten with sticks,”
            person | Tomás Leal | - | - | victim | he was tortured
            person | Tomás Leal | - | - | victim | guards “kicked me” too
            person | Ana Ruiz | lawyer | - | unknown | she was beaten with words
        "#]],
    );
}

#[test]
fn who_speaks_for_a_government_is_its_voice() {
    check_who(
        "The government of Costa Brisa admitted that Pedro Salas was deported by mistake. Government lawyers acknowledged the mistake. A spokesman for the government denied any pressure. A government spokeswoman said it was over.\nGovernment officials said that it was over. An official who asked not to be named said it was not.",
        expect![[r#"
            government | government of Costa Brisa | - | Costa Brisa | unknown | that Pedro Salas was deported by mistake
            government | lawyers for the government of Costa Brisa | - | Costa Brisa | unknown | the mistake
            government | spokesman for the government of Costa Brisa | - | Costa Brisa | unknown | any pressure
            government | spokesman for the government of Costa Brisa | - | Costa Brisa | unknown | it was over
            government | government officials | - | Costa Brisa | unknown | that it was over
            unnamed | official who asked not to be named | - | - | unknown | it was not
        "#]],
    );
}

#[test]
fn a_work_told_of_before_is_its_makers() {
    check(
        "The documentary by Canal Norte alleges that men were tortured at La Cumbre.\nSenator Clara Weiss shared the documentary on Monday and praised its makers.\nCivic Watch documented nine cases in a report. The report found that men were beaten.",
        expect![[r#"
            Canal Norte [Canal Norte] | alleges | asserts account indirect | that men were tortured at La Cumbre
            Clara Weiss [Senator Clara Weiss] | shared | asserts relay indirect passes on | the documentary
            Clara Weiss [Senator Clara Weiss] | praised | asserts opinion indirect | its makers
            Civic Watch [Civic Watch] | documented | asserts account indirect | nine cases in a report
            Civic Watch [The report] | found | asserts account indirect | that men were beaten
        "#]],
    );
}

#[test]
fn the_lines_before_the_text_say_nothing() {
    check(
        "Title: Guards beat men, Ana Ruiz says\nSource: Canal Norte\nBy Inés Calder\nDate: 4 May 2025\nAna Ruiz said that guards beat men.",
        expect![[r#"
            Ana Ruiz [Ana Ruiz] | said | asserts account indirect | that guards beat men
        "#]],
    );
}

#[test]
fn an_interviewee_has_one_name_by_label_title_and_text() {
    check(
        "# Interview with Teresa Luna\nTeresa Luna, 31, was held at La Cumbre. Luna told The Harbour Tribune that she was beaten.\nInterviewer: What happened?\nTeresa: The guards beat me.\nInterviewer: Who did it?\nLuna: The guards did it to me.\nInterviewer: And then?\nTL: They left me there.",
        expect![[r#"
            (the document) [-] | - | asserts account direct | Teresa Luna, 31, was held at La Cumbre
            Teresa Luna [Luna] | told | asserts account indirect | that she was beaten
            Teresa Luna [Teresa] | - | asserts account direct | The guards beat me
            Teresa Luna [Luna] | - | asserts account direct | The guards did it to me
            Teresa Luna [TL] | - | asserts account direct | They left me there
        "#]],
    );
    check(
        "Interviewer: Who did it?\nWitness: The guards kicked me.\nInterviewer: Who saw it?\nWitness: Ana Ruiz saw that they kicked me.",
        expect![[r#"
            the interviewee [Witness] | - | asserts account direct | The guards kicked me
            the interviewee [Witness] | - | asserts account direct | Ana Ruiz saw that they kicked me
        "#]],
    );
}

#[test]
fn a_noun_before_a_name_says_that_it_is_a_body() {
    check_who(
        "The rights group Memoria Norte said that inmates were beaten.",
        expect![[r#"
        organisation | Memoria Norte | - | - | unknown | that inmates were beaten
    "#]],
    );
    check_who(
        "La organización Voz Abierta denunció este jueves que los presos son golpeados.",
        expect![[r#"
            organisation | Voz Abierta | - | - | unknown | que los presos son golpeados
        "#]],
    );
}

#[test]
fn a_body_in_spanish_is_no_person() {
    check_who(
        "Servicio de Prisiones @prisiones_oficial\nEn La Cumbre no se golpeó a nadie.\n\nDario Quell @darioquell\nLos vi golpear a mi hermano en La Cumbre.",
        expect![[r#"
            organisation | Servicio de Prisiones | - | - | unknown | En La Cumbre no se golpeó a nadie
            person | Dario Quell | - | - | relative | Los vi golpear a mi hermano en La Cumbre
        "#]],
    );
}
