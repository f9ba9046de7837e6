//! What witnesses tell: how they know, of which place, and to whom it was done.

use super::*;

#[test]
fn quotations_are_first_hand_whoever_introduces_them() {
    let held =
        |text, expect| check_basis(text, SpeakerKind::Person, Some("former inmate"), false, expect);
    held(
        "“<The warders whipped me every Sunday>,” said Pedro Ruiz, a former inmate.",
        expect!["victim"],
    );
    held("“<They locked me in the punishment cell>,” he said.", expect!["victim"]);
    held("“<They struck us in the face>,” he said.", expect!["victim"]);
    held("He said <he was never given any medicine>.", expect!["victim"]);
    held("“<I was never given insulin>,” he said.", expect!["victim"]);
    held(
        "“<They whipped us every Sunday. One warder told us that nobody would come>,” he said.",
        expect!["victim"],
    );
    held("“<I never saw a judge>,” he said.", expect!["victim"]);
    held("“<I saw them punch a boy until he fell>,” he said.", expect!["eyewitness"]);
    held("“<I saw a video of guards kicking a man>,” he said.", expect!["colleague"]);
    held("“<I never hit a prisoner>,” he said.", expect!["colleague"]);
    held("“<They told me about the torture of others>,” he said.", expect!["heard from They"]);
    held("«<Me pegaban en las costillas>», contó.", expect!["victim"]);
    held("«<Nos tuvieron incomunicados tres semanas>», contó.", expect!["victim"]);
    held("«<Mi primo me contó que lo torturaron>», dijo.", expect!["heard from Mi primo"]);
    held("«<Vi cuando golpearon a un muchacho>», dijo.", expect!["eyewitness"]);
}

#[test]
fn acts_that_captives_tell() {
    check(
        "Nadia Solís was held at La Cumbre, a prison. “<They hit me in the ribs and never gave me medicine>,” she said.",
        expect![[r#"
            beating | at La Cumbre
            denial of medical care | at La Cumbre"#]],
    );
    check(
        "“<I saw them kick a young man until he stopped moving>,” he said.",
        expect!["beating | of young man"],
    );
    check(
        "Guards had <beaten him and other inmates with batons>.",
        expect!["beating | of inmates | by Guards"],
    );
    check(
        "He was jailed at La Cumbre.\n\n“<I did not see a lawyer, and they humiliated us>,” he said.",
        expect![[r#"
            denial of due process | at La Cumbre
            humiliation | at La Cumbre"#]],
    );
}

#[test]
fn a_prison_without_the_word() {
    for (text, place) in [
        ("I was held at <> for four months.", true),
        ("When were you taken to <>?", true),
        ("She was imprisoned at <> in May.", true),
        ("A former inmate of <> spoke.", true),
        ("We were detained in <> without charge.", true),
        ("Estuve preso en <> dos años.", true),
        ("A mi primo lo tenían recluido en el <>.", true),
        ("De noche me llevaron al <>.", true),
        ("I was released from <> on Monday.", true),
        ("He held a rally at <> on Monday.", false),
        ("The rally was held at <> on Monday.", false),
        ("He spoke at <> on Monday.", false),
        ("They took the train to <>.", false),
        ("He met a friend in <>.", false),
    ] {
        for name in ["La Cumbre", "CDR"] {
            let text = text.replace("<>", name);
            let survey = Survey::of(&reading(&text));
            let found = survey.marks.iter().any(|mark| mark.is_prison());
            assert_eq!(found, place, "{text}");
        }
    }
}

#[test]
fn a_testimony_is_about_one_place() {
    check(
        "I was deported from Costa Brisa to Valdoria in March 2025 and held at Las Lomas for four months.\n\nI had a bed of steel.\n\nI could not see the sky.\n\nMy mother did not know.\n\nI counted days.\n\n<They beat me on the first night>.",
        expect!["beating | at Las Lomas in Valdoria"],
    );
    check(
        "<I was deported to Valdoria in March 2025> and held at Las Lomas.",
        expect!["deportation | at Valdoria | when 2025-03"],
    );
    check(
        "Interviewer: When were you taken to the CDR?\n\nRuiz: In May.\n\nInterviewer: How did they treat you?\n\nRuiz: Badly.\n\nInterviewer: How?\n\nRuiz: <They beat us with sticks>.",
        expect!["beating | at CDR"],
    );
    check(
        "Pregunta: ¿Qué pasó?\n\nRespuesta: <Los guardias lo golpeaban todos los días en el CDR>.",
        expect!["beating | by guardias | at CDR"],
    );
    check(
        "Q: Tell us where you were held.\n\nA: In Tecama, in Valdoria.\n\nQ: How did they treat you?\n\nA: <The warders beat me>.",
        expect!["beating | by warders | at Valdoria"],
    );
    check(
        "The report is about prisoners.\n\n“<I was beaten as I left the bus>,” said one of the men.",
        expect!["beating"],
    );
    check(
        "He was held at Las Lomas.\n\nOne.\n\nTwo.\n\nThree.\n\nFour.\n\nThe report says <police beat the students>.",
        expect!["beating | of students | by police"],
    );
}

#[test]
fn treatment_denied_in_custody_is_medical() {
    check(
        "<Patients were denied treatment in the prison of Tecama>.",
        expect!["denial of medical care | of Patients | at Tecama"],
    );
    check("<The firm was denied treatment as a creditor>.", expect![""]);
}

#[test]
fn victims_are_people() {
    check(
        "The president of Valdoria spoke. In the La Cumbre prison <inmates at La Cumbre were beaten>.",
        expect!["beating | of inmates | at La Cumbre"],
    );
    check(
        "The city of San Telmo is in Valdoria. After San Telmo, <they were deported from San Telmo>.",
        expect!["deportation"],
    );
    check(
        "In the CDR prison, where <men deported to the CDR were tortured>.",
        expect![[r#"
            deportation | of men | at CDR
            torture | of men | at CDR"#]],
    );
    check(
        "<A man who was beaten by guards> spoke of <them>.",
        expect!["beating | of man | by guards"],
    );
    check("He said <the new inmates were beaten>.", expect!["beating | of inmates"]);
    check(
        "Dijo que <los nuevos reclusos, que fueron golpeados por los custodios, callan>.",
        expect!["beating | of reclusos | by custodios"],
    );
    check(
        "Según ella, <tres mujeres venezolanas fueron violadas por agentes de la policía>.",
        expect!["sexual violence | of mujeres venezolanas | by agentes | count 3"],
    );
}

#[test]
fn places_that_rulers_and_titles_name_are_not_where_it_was_done() {
    check(
        "Costa Brisa's president has read the UK Minister's letter on <conditions in the country's prisons>. The government of Costa Brisa answered.",
        expect!["detention conditions | at Costa Brisa"],
    );
    check(
        "The government of Costa Brisa spoke of men held at La Cumbre. Authorities in Costa Brisa began an inquiry into <beatings of the detained men>.",
        expect!["beating | of detained men | at La Cumbre"],
    );
    check(
        "The film is about <men whom the Montes administration deported to the “brutal” La Cumbre prison>.",
        expect!["deportation | of men | by Montes administration | at La Cumbre"],
    );
}

#[test]
fn a_denial_about_its_prisons_is_about_the_state() {
    check(
        "A man was held at La Cumbre. The government of Valdoria said <there is no torture in its prisons>.",
        expect!["torture | at Valdoria"],
    );
}

#[test]
fn words_about_acts_are_no_acts() {
    for text in [
        "He asked for <statistics of rape and the torture convention>.",
        "They feared <they could be tortured>.",
        "She spoke of <the risk of torture and the deportation policy>.",
        "The <anti-torture committee> met.",
        "Habló del <riesgo de tortura>.",
    ] {
        let (plain, content, sentence) = marked(text);
        let found = abouts(&Survey::of(&reading(&plain)), &plain, content, sentence);
        assert!(found.is_empty(), "{text}: {found:?}");
    }
}

#[test]
fn prisons_in_spanish() {
    check(
        "El gobierno de Valdoria calla. <En el penal de máxima seguridad de Las Lomas torturaban a los presos políticos>.",
        expect!["torture | of presos políticos | at Las Lomas"],
    );
    check(
        "El gobierno de Valdoria calla. <En las cárceles del país hay hacinamiento y desnutrición>.",
        expect![[r#"
            overcrowding | at Valdoria
            denial of food or water | at Valdoria"#]],
    );
    check(
        "El gobierno de Valdoria calla. <Cinco jóvenes murieron en la cárcel La Loma en abril de 2025>.",
        expect!["death in custody | at La Loma | when 2025-04"],
    );
}
