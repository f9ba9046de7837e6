//! Whole articles, in English and Spanish, as a reader would judge them.

use super::check;
use expect_test::expect;

#[test]
fn deported_men_describe_beatings() {
    check(
        r#"SAN TELMO — Three men who were sent to La Cumbre prison last year told The Harbour Tribune that guards beat them with batons, denied them medicine and kept them in the dark for days.
Julio Ferrer, 34, a mechanic from Costa Brisa, said he was hung by his wrists for an hour. “They laughed while I screamed,” he said. “I thought I would die there.”
The Valdorian government has repeatedly denied any mistreatment. In a statement on Tuesday, the Interior Ministry said that “no prisoner in La Cumbre has been subjected to torture” and that every complaint is investigated.
President Aurelio Montes called the reports “fairy tales written by the friends of gangs” and dared critics to visit. “The doors are open,” he wrote on social media. If any country agreed to take all of the inmates, he said, Valdoria would release them the same day.
A former guard, who spoke on condition of anonymity for fear of reprisals, confirmed parts of the men's account. He said punishment cells were called “the island”.
Civic Watch, a rights group, documented 62 cases of ill-treatment between March and August in a report published on Thursday. The report found that prisoners were held incommunicado and that at least four died in custody.
Canal Norte reported in June that two men had been suffocated with plastic bags. The channel later retracted the story, saying a source had withdrawn his account.
Lawyers for the men filed a complaint accusing the prison's director, Ramiro Quiroga, of torture. Quiroga did not respond to a request for comment.
Senator Inés Calderón, who chairs the human rights committee, praised the men's courage and demanded an independent investigation. “This cannot be ignored,” she told reporters.
Costa Brisa's foreign minister, Pablo Arce, said his country would not accept the offer unless inspectors are admitted first. He acknowledged that two of the men were deported in error.
The United Nations estimates that 5,000 people are held in La Cumbre, which was built for 2,000."#,
        expect![[r#"
            three men who were sent to La Cumbre prison last year [Three men who were sent to La Cumbre prison last year] | told | asserts account indirect | that guards beat them with batons, denied them medicine and kept them in the dark for days
            Julio Ferrer [Julio Ferrer, 34, a mechanic from Costa Brisa,] | said | asserts account indirect | he was hung by his wrists for an hour
            Julio Ferrer [he] | said | asserts account direct | “They laughed while I screamed,” … “I thought I would die there.”
            Valdorian government [The Valdorian government] | has repeatedly denied | denies account indirect | any mistreatment
            Interior Ministry [the Interior Ministry] | said | denies account mixed | that “no prisoner in La Cumbre has been subjected to torture” and that every complaint is investigated
            Aurelio Montes [President Aurelio Montes] | called | denies account mixed | the reports “fairy tales written by the friends of gangs”
            Aurelio Montes [he] | wrote | asserts account direct | “The doors are open,”
            Aurelio Montes [he] | said | offers account indirect | If any country agreed to take all of the inmates … Valdoria would release them the same day
            former guard [A former guard, who spoke on condition of anonymity for fear of reprisals,] | confirmed | asserts account indirect | parts of the men's account
            former guard [He] | said | asserts account mixed | punishment cells were called “the island”
            Civic Watch [Civic Watch, a rights group,] | documented | asserts account indirect | 62 cases of ill-treatment between March and August in a report published on Thursday
            Civic Watch [The report] | found | asserts account indirect | that prisoners were held incommunicado and that at least four died in custody
            Canal Norte [Canal Norte] | reported | asserts account indirect | that two men had been suffocated with plastic bags
            Canal Norte [The channel] | later retracted | retracts account indirect | the story
            Canal Norte [The channel] | saying | asserts account indirect | a source had withdrawn his account
            lawyers for the men [Lawyers for the men] | accusing | asserts account indirect | the prison's director, Ramiro Quiroga, of torture
            Ramiro Quiroga [Quiroga] | did not respond | declines account indirect | to a request for comment
            Inés Calderón [Senator Inés Calderón, who chairs the human rights committee,] | praised | asserts opinion indirect | the men's courage
            Inés Calderón [Senator Inés Calderón, who chairs the human rights committee,] | demanded | asserts opinion indirect | an independent investigation
            Inés Calderón [she] | told | asserts account direct | “This cannot be ignored,”
            Pablo Arce [Costa Brisa's foreign minister, Pablo Arce,] | said | asserts account indirect | his country would not accept the offer unless inspectors are admitted first
            Pablo Arce [He] | acknowledged | admits account indirect | that two of the men were deported in error
            United Nations [The United Nations] | estimates | asserts account indirect | that 5,000 people are held in La Cumbre, which was built for 2,000
        "#]],
    );
}

#[test]
fn una_noticia_en_castellano() {
    check(
        r#"Tres exdetenidos denunciaron este martes que fueron golpeados y sometidos a descargas eléctricas en el penal de La Cumbre, según un informe de Vigilia Cívica.
«Nos pegaban con cables todas las noches», dijo Julio Ferrer, mecánico de 34 años. El hombre aseguró que pasó doce días aislado y sin atención médica.
El ministro del Interior, Ramiro Quiroga, negó las acusaciones y afirmó que en Valdoria “no se tortura a nadie”. Quiroga ofreció que una comisión visite el penal siempre que sea acompañada por la policía.
La organización documentó 62 casos de malos tratos. De acuerdo con el informe, al menos cuatro presos habrían muerto bajo custodia.
La defensora del pueblo, Inés Calderón, pidió una investigación independiente. “No podemos callar”, señaló. Añadió que dos de los hombres fueron deportados por error.
El presidente Aurelio Montes rechazó el informe y lo calificó de “novela”."#,
        expect![[r#"
            Vigilia Cívica [un informe de Vigilia Cívica] | según | asserts account indirect | Tres exdetenidos denunciaron este martes que fueron golpeados y sometidos a descargas eléctricas en el penal de La Cumbre
            Julio Ferrer [Julio Ferrer] | dijo | asserts account direct | «Nos pegaban con cables todas las noches»
            Julio Ferrer [El hombre] | aseguró | asserts account indirect | que pasó doce días aislado y sin atención médica
            Ramiro Quiroga [El ministro del Interior, Ramiro Quiroga,] | negó | denies account indirect | las acusaciones
            Ramiro Quiroga [El ministro del Interior, Ramiro Quiroga,] | afirmó | denies account mixed | que en Valdoria “no se tortura a nadie”
            Ramiro Quiroga [Quiroga] | ofreció | offers account indirect conditional | que una comisión visite el penal siempre que sea acompañada por la policía
            Vigilia Cívica [La organización] | documentó | asserts account indirect | 62 casos de malos tratos
            Vigilia Cívica [el informe] | De acuerdo con | asserts account indirect | al menos cuatro presos habrían muerto bajo custodia
            Inés Calderón [La defensora del pueblo, Inés Calderón,] | pidió | asserts opinion indirect | una investigación independiente
            Inés Calderón [-] | señaló | asserts account direct | “No podemos callar”
            Inés Calderón [-] | Añadió | asserts account indirect | que dos de los hombres fueron deportados por error
            Aurelio Montes [El presidente Aurelio Montes] | rechazó | denies account indirect | el informe
        "#]],
    );
}

#[test]
fn officials_defend_the_prison() {
    check(
        r#"More than 300 families have heard nothing from relatives held at La Cumbre since January, a coalition of lawyers said Wednesday, accusing the government of enforced disappearances.
"We have knocked on every door," said Carmen Iriarte, whose son was arrested in February. "Nobody tells us if he is alive."
Interior Minister Ramiro Quiroga rejected the claims as "political theatre." Speaking at a news conference in San Telmo, he insisted that all prisoners have access to lawyers. "The lists are published every week," Quiroga said, adding that the families "only have to read them."
But two prison doctors, who asked not to be identified because they feared losing their jobs, told Canal Norte that they had signed eleven death certificates since March. One of them said he saw bruises on four of the bodies.
The doctors' account was dismissed by the director of prisons, Col. Matías Robledo, as "invented." Robledo admitted, however, that the prison is holding twice as many people as it was built for.
In its annual report, the Valdorian Human Rights Commission concluded that detainees were "systematically" beaten during transfers. The commission, which is funded by the state, interviewed 48 former detainees.
"I was beaten from the truck to the gate," one of them is quoted as saying.
Opposition leader Diego Salvatierra said he believed the commission. His party has called for Quiroga's resignation.
It was not immediately clear how many people have been released. The ministry said it would publish the figures next month and promised that inspectors from the Red Cross would be allowed in, provided that they give two weeks' notice.
A court in Costa Brisa ruled last week that deportations to Valdoria were unlawful. The judge, Elena Prado, wrote that the men had been “handed over without a hearing.” The administration has said it will appeal.
Reports of abuse at the prison first surfaced in 2023, when The Harbour Tribune published photographs of shackled men. The newspaper's editor, Luis Anaya, was detained for two days afterwards.
Neighbours said they heard screams at night. “It is like living next to a slaughterhouse,” a woman who lives across the road said."#,
        expect![[r#"
            coalition of lawyers [a coalition of lawyers] | said | asserts account indirect | More than 300 families have heard nothing from relatives held at La Cumbre since January
            coalition of lawyers [a coalition of lawyers] | accusing | asserts account indirect | the government of enforced disappearances
            Carmen Iriarte [Carmen Iriarte, whose son was arrested in February] | said | asserts account direct | "We have knocked on every door," … "Nobody tells us if he is alive."
            Ramiro Quiroga [Interior Minister Ramiro Quiroga] | rejected | denies account mixed | the claims as "political theatre."
            Ramiro Quiroga [he] | insisted | denies account indirect | that all prisoners have access to lawyers
            Ramiro Quiroga [Quiroga] | said | denies account direct | "The lists are published every week,"
            Ramiro Quiroga [Quiroga] | adding | denies account mixed | that the families "only have to read them."
            two prison doctors [two prison doctors, who asked not to be identified because they feared losing their jobs,] | told | asserts account indirect | that they had signed eleven death certificates since March
            (the document) [-] | - | asserts account direct | One of them said he saw bruises on four of the bodies
            Matías Robledo [the director of prisons, Col. Matías Robledo,] | was dismissed | denies account mixed | The doctors' account … as "invented."
            Matías Robledo [Robledo] | admitted | admits account indirect | that the prison is holding twice as many people as it was built for
            Valdorian Human Rights Commission [the Valdorian Human Rights Commission] | concluded | asserts account mixed | that detainees were "systematically" beaten during transfers
            one of them [one of them] | is quoted as saying | asserts account direct | "I was beaten from the truck to the gate,"
            Diego Salvatierra [Opposition leader Diego Salvatierra] | said | asserts account indirect | he believed the commission
            his party [His party] | has called for | asserts opinion indirect | Quiroga's resignation
            ministry [The ministry] | said | asserts account indirect | it would publish the figures next month
            ministry [The ministry] | promised | offers account indirect conditional | that inspectors from the Red Cross would be allowed in, provided that they give two weeks' notice
            court in Costa Brisa [A court in Costa Brisa] | ruled | asserts account indirect | that deportations to Valdoria were unlawful
            Elena Prado [The judge, Elena Prado,] | wrote | asserts account mixed | that the men had been “handed over without a hearing.”
            administration [The administration] | has said | asserts account indirect | it will appeal
            (the document) [-] | - | asserts account direct | Reports of abuse at the prison first surfaced in 2023, when The Harbour Tribune published photographs of shackled men
            (the document) [-] | - | asserts account direct | The newspaper's editor, Luis Anaya, was detained for two days afterwards
            neighbours [Neighbours] | said | asserts account indirect | they heard screams at night
            woman who lives across the road [a woman who lives across the road] | said | asserts account direct | “It is like living next to a slaughterhouse,”
        "#]],
    );
}
