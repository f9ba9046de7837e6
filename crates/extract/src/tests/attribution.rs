//! Attributions, one feature each.

use super::{check, check_acts, reading};
use expect_test::expect;

#[test]
fn a_clause_after_its_cue() {
    check(
        "Ana Ruiz, a lawyer for the families, said on Monday that guards at La Cumbre had beaten two men.\nThe ministry said the prison was safe.\nRuiz told reporters in San Telmo that she had seen the wounds.",
        expect![[r#"
            Ana Ruiz [Ana Ruiz, a lawyer for the families,] | said | asserts account indirect | that guards at La Cumbre had beaten two men
            ministry [The ministry] | said | asserts account indirect | the prison was safe
            Ana Ruiz [Ruiz] | told | asserts account indirect | that she had seen the wounds
        "#]],
    );
}

#[test]
fn a_clause_before_its_cue() {
    check(
        "The guards were never punished, Ruiz said.\nThe prison is full, said Bruno Sáenz, a former warden of La Cumbre, on Friday.\nThe prison, he added, has no doctor.",
        expect![[r#"
            Ruiz [Ruiz] | said | asserts account indirect | The guards were never punished
            Bruno Sáenz [Bruno Sáenz, a former warden of La Cumbre] | said | asserts account indirect | The prison is full
            Bruno Sáenz [he] | added | asserts account indirect | The prison … has no doctor
        "#]],
    );
}

#[test]
fn a_clause_before_a_cue_that_adjuncts_follow() {
    check(
        "The guards beat four men to death, Civic Watch said in a report released Wednesday.\nThe men were held without light, Civic Watch and Faro said in a study published by the Harbour Institute in March.\nThe cells had no water, the group said on Monday.\nGuards killed a man, Civic Watch said in a joint report published this week.\nClara Benítez left the talks. The men were kept in chains for weeks, she said at a news conference in San Telmo.",
        expect![[r#"
            Civic Watch [Civic Watch] | said | asserts account indirect | The guards beat four men to death
            Civic Watch [Civic Watch and Faro] | said | asserts account indirect | The men were held without light
            Civic Watch [the group] | said | asserts account indirect | The cells had no water
            Civic Watch [Civic Watch] | said | asserts account indirect | Guards killed a man
            Clara Benítez [she] | said | asserts account indirect | The men were kept in chains for weeks
        "#]],
    );
}

#[test]
fn adjuncts_between_a_cue_and_its_clause() {
    check(
        "Civic Watch said in a report released Wednesday that guards beat prisoners.\nFaro said in March that guards had tortured four men.",
        expect![[r#"
            Civic Watch [Civic Watch] | said | asserts account indirect | that guards beat prisoners
            Faro [Faro] | said | asserts account indirect | that guards had tortured four men
        "#]],
    );
}

#[test]
fn a_name_before_a_verb_in_the_present() {
    check(
        "Harbour International calls the prison “alarming” and says it is marked by torture.\nCivic Watch calls prison conditions 'alarming' and says guards beat men.\nFaro Legal describes the cells as overcrowded.\nFaro Legal says nobody came.",
        expect![[r#"
            Harbour International [Harbour International] | calls | asserts opinion mixed | the prison “alarming”
            Harbour International [Harbour International] | says | asserts account indirect | it is marked by torture
            Civic Watch [Civic Watch] | calls | asserts opinion mixed | prison conditions 'alarming'
            Civic Watch [Civic Watch] | says | asserts account indirect | guards beat men
            Faro Legal [Faro Legal] | describes | asserts account indirect | the cells as overcrowded
            Faro Legal [Faro Legal] | says | asserts account indirect | nobody came
        "#]],
    );
}

#[test]
fn quotations() {
    check(
        "“They beat us,” Ana Ruiz said. “They beat us every night.”\n“Why?” she asked.\nRuiz said: “Nobody came.”\nRuiz called the prison “a machine for breaking people.”\n“It never stopped,” said Tomás Leal, a baker, “and nobody came.”",
        expect![[r#"
            Ana Ruiz [Ana Ruiz] | said | asserts account direct | “They beat us,” … “They beat us every night.”
            Ana Ruiz [Ruiz] | said | asserts account direct | “Nobody came.”
            Ana Ruiz [Ruiz] | called | asserts opinion mixed | the prison “a machine for breaking people.”
            Tomás Leal [Tomás Leal, a baker] | said | asserts account direct | “It never stopped,” … “and nobody came.”
        "#]],
    );
}

#[test]
fn a_borrowed_word_is_no_direct_quotation() {
    check(
        "Bruno Sáenz said the cells were “clean” and open to visits.",
        expect![[r#"
            Bruno Sáenz [Bruno Sáenz] | said | asserts account mixed | the cells were “clean” and open to visits
        "#]],
    );
}

#[test]
fn a_quotation_over_two_paragraphs() {
    check(
        "“We were forty in a cell,” said Ana Ruiz.\n“We slept in turns. Nobody came.\n“Then they took us away.”",
        expect![[r#"
            Ana Ruiz [Ana Ruiz] | said | asserts account direct | “We were forty in a cell,”
            Ana Ruiz [-] | - | asserts account direct | “We slept in turns. Nobody came.
            Ana Ruiz [-] | - | asserts account direct | “Then they took us away.”
        "#]],
    );
}

#[test]
fn according_to() {
    check(
        "According to Civic Watch, a rights group, at least nine men died in La Cumbre.\nAt least nine men died there, according to the report.\nThe cells, according to two former guards, had no light.",
        expect![[r#"
            Civic Watch [Civic Watch, a rights group] | According to | asserts account indirect | at least nine men died in La Cumbre
            report [the report] | according to | asserts account indirect | At least nine men died there
            two former guards [two former guards] | according to | asserts account indirect | The cells … had no light
        "#]],
    );
}

#[test]
fn denials() {
    check(
        "Civic Watch said in March that guards had tortured prisoners at La Cumbre. President Aurelio Montes had rejected the allegations then.\nThe government denied that anyone was tortured.\nThe minister, Rosa Paz, dismissed the report as fiction.\nPaz said no prisoner was tortured.\nPaz said the accounts of torture were false.",
        expect![[r#"
            Civic Watch [Civic Watch] | said | asserts account indirect | that guards had tortured prisoners at La Cumbre
            Aurelio Montes [President Aurelio Montes] | had rejected | denies account indirect | the allegations then
            government [The government] | denied | denies account indirect | that anyone was tortured
            Rosa Paz [The minister, Rosa Paz,] | dismissed | denies account indirect | the report as fiction
            Rosa Paz [Paz] | said | denies account indirect | no prisoner was tortured
            Rosa Paz [Paz] | said | denies account indirect | the accounts of torture were false
        "#]],
    );
}

#[test]
fn an_account_of_something_not_given_is_no_denial() {
    check(
        "Tomás Leal said he was not given food for three days.\nLeal said the judge did not stop the torture.",
        expect![[r#"
            Tomás Leal [Tomás Leal] | said | asserts account indirect | he was not given food for three days
            Tomás Leal [Leal] | said | asserts account indirect | the judge did not stop the torture
        "#]],
    );
}

#[test]
fn offers_and_their_conditions() {
    check(
        "Aurelio Montes, president of Valdoria, offered to open La Cumbre to inspectors on the condition that all parties sign.\nMontes said his government will cooperate fully and proposed moving the prisoners.\nMontes promised a review.",
        expect![[r#"
            Aurelio Montes [Aurelio Montes, president of Valdoria,] | offered | offers account indirect conditional | to open La Cumbre to inspectors on the condition that all parties sign
            Aurelio Montes [Montes] | said | offers account indirect | his government will cooperate fully
            Aurelio Montes [Montes] | proposed | offers account indirect | moving the prisoners
            Aurelio Montes [Montes] | promised | offers account indirect | a review
        "#]],
    );
}

#[test]
fn admissions() {
    check(
        "The ministry admitted that Pedro Salas was deported by mistake.\nPedro Salas, a mechanic, was found to have been deported due to an “administrative error.”\nMontes acknowledged the error.",
        expect![[r#"
            ministry [The ministry] | admitted | admits account indirect | that Pedro Salas was deported by mistake
            (the document) [-] | was found | admits account direct | Pedro Salas, a mechanic, … to have been deported due to an “administrative error.”
            Montes [Montes] | acknowledged | admits account indirect | the error
        "#]],
    );
}

#[test]
fn who_declines() {
    check(
        "The ministry declined to comment.\nPaz did not say whether the men were alive.",
        expect![[r#"
            ministry [The ministry] | declined | declines account indirect | to comment
            Paz [Paz] | did not say | declines account indirect | whether the men were alive
        "#]],
    );
}

#[test]
fn a_film_and_who_shares_it() {
    check(
        "The reply came after Clara Benítez shared a Canal Norte documentary about men sent to La Cumbre, where they allegedly endured beatings.\nMarta Olmos cited a report by Civic Watch that found that prisoners were beaten.\nRuiz published her memoirs.",
        expect![[r#"
            Clara Benítez [Clara Benítez] | shared | asserts relay indirect passes on | a Canal Norte documentary about men sent to La Cumbre, where they allegedly endured beatings
            Canal Norte [Canal Norte documentary] | allegedly | asserts account indirect | endured beatings
            Marta Olmos [Marta Olmos] | cited | asserts relay indirect passes on | a report by Civic Watch that found that prisoners were beaten
            Civic Watch [report by Civic Watch] | - | asserts account indirect | prisoners were beaten
        "#]],
    );
}

#[test]
fn opinions() {
    check(
        "Hugo Vidal backed Montes’s stance on order.\nRuiz responded to Vidal’s criticism of the prison conditions and alleged torture.",
        expect![[r#"
            Hugo Vidal [Hugo Vidal] | backed | asserts opinion indirect | Montes’s stance on order
            Hugo Vidal [Vidal] | criticism of | asserts opinion indirect | the prison conditions and alleged torture
        "#]],
    );
}

#[test]
fn a_participle_takes_the_subject_of_its_sentence() {
    check(
        "Opposition figures walked out after the programme was pulled, alleging that pressure from the presidency had stopped it.",
        expect![[r#"
            Opposition figures [Opposition figures] | alleging | asserts account indirect | that pressure from the presidency had stopped it
        "#]],
    );
}

#[test]
fn a_relative_clause_with_its_own_cue() {
    check(
        "Montes said he would protect the people of Valdoria, who he claimed are living free from fear.\nRuiz, who accused the guards of torture, left the country.",
        expect![[r#"
            Montes [Montes] | said | asserts account indirect | he would protect the people of Valdoria
            Montes [he] | claimed | asserts account indirect | who … are living free from fear
            Ruiz [who] | accused | asserts account indirect | the guards of torture
        "#]],
    );
}

#[test]
fn pronouns_surnames_and_roles() {
    check(
        "Aurelio Montes, president of Valdoria, visited San Telmo. He said the prison was safe. The president denied the reports.\nClara Benítez met him. She said the prison was not safe.\n“It is a lie,” they said.",
        expect![[r#"
            Aurelio Montes [He] | said | asserts account indirect | the prison was safe
            Aurelio Montes [The president] | denied | denies account indirect | the reports
            Clara Benítez [She] | said | asserts account indirect | the prison was not safe
            they [they] | said | asserts account direct | “It is a lie,”
        "#]],
    );
}

#[test]
fn groups_and_people_without_a_name() {
    check(
        "Two former guards said prisoners were beaten.\nA former inmate, who asked not to be named, described the cells.\nThe former inmate said he was beaten with cables.\nValdorian authorities opened an inquiry into the deaths.\nRights groups say the prison is overcrowded.",
        expect![[r#"
            two former guards [Two former guards] | said | asserts account indirect | prisoners were beaten
            former inmate [A former inmate, who asked not to be named,] | described | asserts account indirect | the cells
            former inmate [The former inmate] | said | asserts account indirect | he was beaten with cables
            Valdorian authorities [Valdorian authorities] | opened an inquiry | asserts account indirect | the deaths
            Rights groups [Rights groups] | say | asserts account indirect | the prison is overcrowded
        "#]],
    );
}

#[test]
fn passives() {
    check(
        "Bruno Sáenz was accused of torture by three women.\nThe plan was criticised by Civic Watch.\nThe men were reported to have died in March.",
        expect![[r#"
            three women [three women] | was accused of | asserts account indirect | Bruno Sáenz … torture
            Civic Watch [Civic Watch] | was criticised | asserts opinion indirect | The plan
            (the document) [-] | were reported | asserts account direct | The men … to have died in March
        "#]],
    );
}

#[test]
fn the_documents_own_assertions() {
    check(
        "# Guards tortured prisoners\nGuards tortured at least nine prisoners in La Cumbre in 2024. Was anyone punished? Perhaps not. The sun shone over the bay. Valdoria joined the league in 2019.",
        expect![[r#"
            (the document) [-] | - | asserts account direct | Guards tortured at least nine prisoners in La Cumbre in 2024
            (the document) [-] | - | asserts account direct | Valdoria joined the league in 2019
        "#]],
    );
}

#[test]
fn spanish() {
    check(
        "El presidente de Valdoria, Aurelio Montes, negó que hubiera torturas en La Cumbre.\nSegún Vigilia Cívica, nueve hombres murieron en el penal.\n“Nos golpeaban todas las noches”, relató Tomás Leal.\n«No hay presos políticos», dijo Montes.\nLa ministra Rosa Paz aseguró este lunes que el penal es seguro.\n—Nadie vino —dijo Leal—. Nadie.\nMontes ofreció abrir el penal a los inspectores.",
        expect![[r#"
            Aurelio Montes [El presidente de Valdoria, Aurelio Montes,] | negó | denies account indirect | que hubiera torturas en La Cumbre
            Vigilia Cívica [Vigilia Cívica] | Según | asserts account indirect | nueve hombres murieron en el penal
            Tomás Leal [Tomás Leal] | relató | asserts account direct | “Nos golpeaban todas las noches”
            Aurelio Montes [Montes] | dijo | denies account direct | «No hay presos políticos»
            Rosa Paz [La ministra Rosa Paz] | aseguró | asserts account indirect | que el penal es seguro
            Tomás Leal [Leal] | dijo | asserts account direct | —Nadie vino
            Aurelio Montes [Montes] | ofreció | offers account indirect | abrir el penal a los inspectores
        "#]],
    );
}

#[test]
fn withholding_is_no_denial() {
    check(
        "The guards denied them medicine.\nTwo men were denied bail.\nThe guards denied that they had keys.",
        expect![[r#"
            (the document) [-] | - | asserts account direct | The guards denied them medicine
            (the document) [-] | - | asserts account direct | Two men were denied bail
            guards [The guards] | denied | denies account indirect | that they had keys
        "#]],
    );
}

#[test]
fn a_denial_means_the_nearest_accusation_of_another() {
    check_acts(
        "Civic Watch said guards beat prisoners. The guards’ union denied the accusations. The ministry rejected the report.",
        expect![[r#"
            Civic Watch | asserts | guards beat prisoners | beating
            guards’ union | denies | the accusations | beating
            ministry | denies | the report | beating
        "#]],
    );
}

#[test]
fn what_is_said_not_to_have_happened_is_denied() {
    check_acts(
        "Paz said no prisoner was tortured.\nPaz said the guards never beat anyone.\nPaz said the accounts of torture were false.\nLeal said he was not given food.\nLeal said the judge did not stop the torture.\nLeal said that nobody helped him and that guards beat him.",
        expect![[r#"
            Paz | denies | no prisoner was tortured | torture
            Paz | denies | the guards never beat anyone | beating
            Paz | denies | the accounts of torture were false | torture
            Leal | asserts | he was not given food | denial of food or water
            Leal | asserts | the judge did not stop the torture | torture
            Leal | asserts | that nobody helped him and that guards beat him | beating
        "#]],
    );
}

#[test]
fn a_language_without_rules_is_warned_of() {
    let mut reading = super::reading("Das Gefängnis ist sicher.");
    reading.language = Some("de".to_owned());
    let (_, warnings) = super::rules(&reading);
    assert_eq!(warnings.first().map(|w| &*w.code), Some("language-without-rules"));
}

#[test]
fn a_quotation_set_apart() {
    check(
        "Ana Ruiz wrote that the men were alive in May.\n> They were thin. They asked for their mothers.",
        expect![[r#"
            Ana Ruiz [Ana Ruiz] | wrote | asserts account indirect | that the men were alive in May
            Ana Ruiz [-] | - | asserts account direct | > They were thin. … They asked for their mothers.
        "#]],
    );
}

#[test]
fn a_block_in_another_language_has_the_rules_of_its_own() {
    let text = "The guards beat four men to death, said Clara Benítez, a lawyer.\n\
        Los guardias torturaron a los presos en La Cumbre, dijo el abogado Luis Paz. Según Marta Olmos, los detenidos no recibieron agua.\n\
        According to Civic Watch, prisoners were held without light.";
    let mut mixed = reading(text);
    mixed.language = Some("en".to_owned());
    let shown = |reading: &model::Reading| {
        let (statements, _) = super::rules(reading);
        statements.iter().fold(String::new(), |out, one| out + &super::line(one) + "\n")
    };
    let without = shown(&mixed);
    mixed.set_block_language(1, Some("es".to_owned()));
    expect![[r#"
        Clara Benítez [Clara Benítez, a lawyer] | said | asserts account indirect | The guards beat four men to death
        Civic Watch [Civic Watch] | According to | asserts account indirect | prisoners were held without light
    "#]].assert_eq(&without);
    expect![[r#"
        Clara Benítez [Clara Benítez, a lawyer] | said | asserts account indirect | The guards beat four men to death
        Luis Paz [el abogado Luis Paz] | dijo | asserts account indirect | Los guardias torturaron a los presos en La Cumbre
        Marta Olmos [Marta Olmos] | Según | asserts account indirect | los detenidos no recibieron agua
        Civic Watch [Civic Watch] | According to | asserts account indirect | prisoners were held without light
    "#]].assert_eq(&shown(&mixed));
}
