//! Interviews, transcripts and first-person texts.

use super::check;
use expect_test::expect;

#[test]
fn the_answers_of_an_interview_are_the_witnesss() {
    check(
        "# Interview with Marta Olmos\nQ: Where were you held?\nA: I was held in La Cumbre for four months. The guards beat us every night.\nQ: Did you see a doctor?\nA: No. Nobody was treated.",
        expect![[r#"
            Marta Olmos [A] | - | asserts account direct | I was held in La Cumbre for four months. The guards beat us every night
            Marta Olmos [A] | - | asserts account direct | No. Nobody was treated
        "#]],
    );
}

#[test]
fn a_name_given_in_the_first_answer_is_the_name_in_all() {
    check(
        "Interviewer: Please introduce yourself.\nWitness: My name is Tomás Leal. I am from San Telmo.\nInterviewer: What happened?\nWitness: They took my brother on 3 March.\nThey hit him with a rifle.",
        expect![[r#"
            Tomás Leal [Witness] | - | asserts account direct | My name is Tomás Leal. I am from San Telmo
            Tomás Leal [Witness] | - | asserts account direct | They took my brother on 3 March
            Tomás Leal [Witness] | - | asserts account direct | They hit him with a rifle
        "#]],
    );
}

#[test]
fn turns_by_name() {
    check(
        "Canal Norte spoke to the minister Rosa Paz on Sunday.\nHERRERA: Minister, were prisoners tortured?\nPAZ: No prisoner was ever tortured.\nHERRERA: Will you open the prison?\nPAZ: We will allow visits in May. The inspectors found nothing.",
        expect![[r#"
            Rosa Paz [PAZ] | - | denies account direct | No prisoner was ever tortured
            Rosa Paz [PAZ] | - | offers account direct | We will allow visits in May. The inspectors found nothing
        "#]],
    );
}

#[test]
fn a_first_person_text_is_its_authors() {
    check(
        "My name is Elena Duarte. I was held in La Cumbre in 2024.\nThe guards beat me every night. “Shut up,” they said. I lost two teeth.",
        expect![[r#"
            Elena Duarte [-] | - | asserts account direct | My name is Elena Duarte. I was held in La Cumbre in 2024
            Elena Duarte [-] | - | asserts account direct | The guards beat me every night. “Shut up,” they said. I lost two teeth
        "#]],
    );
    check(
        "I worked at La Cumbre until 2023. I saw guards beat prisoners. We were told to be silent.",
        expect![[r#"
            the author [-] | - | asserts account direct | I worked at La Cumbre until 2023. I saw guards beat prisoners. We were told to be silent
        "#]],
    );
}

#[test]
fn a_spanish_interview() {
    check(
        "Entrevista con Lucía Paredes\nP: ¿Qué pasó en La Cumbre?\nR: Me golpearon todas las noches. Vi morir a un compañero.",
        expect![[r#"
            Lucía Paredes [R] | - | asserts account direct | Me golpearon todas las noches. Vi morir a un compañero
        "#]],
    );
}

#[test]
fn the_fields_of_a_form_are_no_speakers() {
    check(
        "Name: Ana Ruiz\nDate: 12 May 2025\nPlace: San Telmo\nAccount: Guards beat two prisoners in La Cumbre.",
        expect![[r#"
            (the document) [-] | - | asserts account direct | Account: Guards beat two prisoners in La Cumbre
        "#]],
    );
}

#[test]
fn a_witness_has_one_name_in_title_answers_and_text() {
    check(
        "# Interview with Dr. Nora Vidal\nInterviewer: When did you start?\nVidal: I began in 2020. I saw burns on their backs.\nInterviewer: Were they treated?\nVidal: The guards refused. I treated nine men in secret.",
        expect![[r#"
            Nora Vidal [Vidal] | - | asserts account direct | I began in 2020. I saw burns on their backs
            Nora Vidal [Vidal] | - | asserts account direct | The guards refused. I treated nine men in secret
        "#]],
    );
}

#[test]
fn a_post_is_whose_name_stands_above_it() {
    check(
        "Dario Quell @darioquell · 3 May\nOn Tuesday two guards of La Cumbre beat my brother.\n\nServicio de Prisiones @prisiones_oficial\nReplying to @darioquell\nNobody was beaten in La Cumbre.\n\nu/night_shift\nI worked there. They kept men in the dark for a week.",
        expect![[r#"
            Dario Quell [Dario Quell @darioquell] | - | asserts account direct | On Tuesday two guards of La Cumbre beat my brother
            Servicio de Prisiones [Servicio de Prisiones @prisiones_oficial] | - | denies account direct | Nobody was beaten in La Cumbre
            u/night_shift [u/night_shift] | - | asserts account direct | I worked there. They kept men in the dark for a week
        "#]],
    );
}

#[test]
fn who_is_spoken_to_by_handle_does_not_speak() {
    check(
        "Dario Quell @darioquell\n@marta you were there, they beat us in La Cumbre.\nI wrote to @prisiones and nobody answered.",
        expect![[r#"
            Dario Quell [Dario Quell @darioquell] | - | asserts account direct | @marta you were there, they beat us in La Cumbre
            Dario Quell [Dario Quell @darioquell] | - | asserts account direct | I wrote to @prisiones and nobody answered
        "#]],
    );
}
