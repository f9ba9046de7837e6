//! Texts of our own, in a country of our own. `<` and `>` mark the content; its sentence is the
//! paragraph.

mod counts;
mod everyday;
mod witnesses;

use super::*;
use expect_test::{Expect, expect};
use model::{
    Block, BlockKind, DateFound, DocumentId, DocumentKind, Language, Reading, SpeakerKind, Text,
};
use proptest::prelude::*;

/// A reading of paragraphs, published on 14 November 2025.
fn reading(text: &str) -> Reading {
    let text = Text::new(text.to_owned());
    let mut blocks = Vec::new();
    let mut at = 0;
    for part in text.as_str().split("\n\n") {
        blocks.extend(text.span_of(at..at + part.len()).map(|span| Block {
            kind: BlockKind::Paragraph,
            span,
            origin: None,
            language: None,
            ocr: None,
        }));
        at += part.len() + 2;
    }
    let document = DocumentId::of(text.as_str().as_bytes());
    let spanish = [
        "«", "ñ", "ó ", "Dijo", " dijo", " los ", " las ", " en la ", "Según", " que ", " el ",
        " más ", "fueron ",
    ];
    let spanish = spanish.iter().any(|word| text.as_str().contains(word));
    let mut reading = Reading::new(document, DocumentKind::Text, text, blocks).unwrap();
    reading.language = Some(if spanish { "es" } else { "en" }.to_owned());
    reading.published =
        Some(DateFound { edtf: "2025-11-14".parse().unwrap(), found_in: "test".to_owned() });
    reading
}

/// The text without its marks, the content and its paragraph.
fn marked(marked: &str) -> (String, Range<usize>, Range<usize>) {
    let start = marked.find('<').unwrap();
    let end = marked.find('>').unwrap() - 1;
    let text = marked.replace(['<', '>'], "");
    let sentence_start = text[..start].rfind("\n\n").map_or(0, |at| at + 2);
    let sentence_end = text[end..].find("\n\n").map_or(text.len(), |at| end + at);
    (text, start..end, sentence_start..sentence_end)
}

fn line(about: &About) -> String {
    let mut line = about.act.code().to_owned();
    let mut add = |label: &str, value: String| {
        if !value.is_empty() {
            line += &format!(" | {label} {value}");
        }
    };
    add("of", about.victims.join(", "));
    add("by", about.perpetrators.join(", "));
    let place = about.place.as_ref().map(|place| match &place.within {
        Some(within) => format!("{} in {within}", place.name),
        None => place.name.clone(),
    });
    add("at", place.unwrap_or_default());
    add("when", about.when.as_ref().map(|when| when.to_string()).unwrap_or_default());
    add("count", about.counts.iter().map(counted).collect::<Vec<_>>().join(", "));
    line
}

/// "34..", "..20 times", "30..50 about"; the number alone where it is exact.
fn counted(counted: &model::Counted) -> String {
    let bounds = counted.bounds;
    let number = |bound: Option<u64>| bound.map(|n| n.to_string()).unwrap_or_default();
    let mut line = match bounds.exact() {
        Some(exact) => exact.to_string(),
        None => format!("{}..{}", number(bounds.least()), number(bounds.most())),
    };
    if bounds.is_approximate() {
        line += " about";
    }
    if counted.of == model::CountOf::Times {
        line += " times";
    }
    line
}

fn check(text: &str, expect: Expect) {
    let (text, content, sentence) = marked(text);
    let survey = Survey::of(&reading(&text));
    let found = abouts(&survey, &text, content, sentence);
    let lines: Vec<String> = found.iter().map(line).collect();
    expect.assert_eq(&lines.join("\n"));
}

#[test]
fn acts_with_their_place() {
    check(
        "Valdoria deported 238 men to Costa Brisa's “brutal” La Cumbre prison, where <they allegedly endured human rights abuses>.",
        expect!["ill-treatment | of men | at La Cumbre in Costa Brisa | count 238"],
    );
    check(
        "Aurelio Montes, president of Valdoria, answered the senator's criticism of <the country’s prison conditions and alleged torture>.",
        expect![[r#"
            detention conditions | at Valdoria
            torture | at Valdoria"#]],
    );
    check(
        "The government of Costa Brisa objected. Brisan men were deported to Valdoria’s ‘brutal’ La Cumbre prison.\n\nCivic Watch began an inquiry to probe <alleged human rights violations of detained Brisans, including sexual abuse and beatings>.",
        expect![[r#"
            sexual violence | of detained Brisans | at La Cumbre in Valdoria
            beating | of detained Brisans | at La Cumbre in Valdoria"#]],
    );
    check(
        "According to Civic Watch, <Costa Brisa’s prison situation is alarming, with prolonged solitary confinement, extreme overcrowding, lack of timely medical care and systematic torture>. The president of Costa Brisa declined.",
        expect![[r#"
            solitary confinement | at Costa Brisa
            overcrowding | at Costa Brisa
            denial of medical care | at Costa Brisa
            torture | at Costa Brisa"#]],
    );
    check(
        "Según Vigía Cívica, <en el penal de La Cumbre, en Valdoria, los guardias golpeaban a los presos y los encerraban en celdas de castigo>. El presidente de Valdoria lo negó.",
        expect![[r#"
            beating | of presos | by guardias | at La Cumbre in Valdoria
            solitary confinement | of presos | at La Cumbre in Valdoria"#]],
    );
    check(
        "La ONG denunció <hacinamiento, falta de atención médica y torturas en las cárceles salvadoreñas>.",
        expect![[r#"
            overcrowding | at El Salvador
            denial of medical care | at El Salvador
            torture | at El Salvador"#]],
    );
    check(
        "<Kilmar Ortega Ruiz, a Harbour City resident, was deported due to an administrative error>, the report found.",
        expect!["deportation | of Kilmar Ortega Ruiz"],
    );
    check(
        "Montes struck a deal for <accepting custody of individuals identified as criminals by the U.S. administration>.",
        expect!["transfer of custody | of individuals"],
    );
    check(
        "After a Harbour Tribune investigation was pulled, members alleged that <political pressure from Montes allies influenced the decision>.",
        expect!["interference with reporting"],
    );
    check(
        "Montes proposed <releasing the entire prison population to any country willing to receive them>.",
        expect!["release"],
    );
    check(
        "The survivors said <guards beat 12 Venezuelan men with batons in March 2025 in San Telmo>.",
        expect!["beating | of Venezuelan men | by guards | at San Telmo | when 2025-03 | count 12"],
    );
    check(
        "El informe dice que <entre marzo y julio de 2025 fueron torturados 40 detenidos por la policía de Valdoria>. El gobierno de Valdoria calla.",
        expect!["torture | of detenidos | by policía | when 2025-03/2025-07 | count 40"],
    );
    check(
        "She said that <150 people were held in a cell for 80 at Camp Norte, with one meal a day and the lights left on all night>.",
        expect![[r#"
            detention | of people | at Camp Norte | count 150
            overcrowding | of people | at Camp Norte | count 150
            denial of food or water | of people | at Camp Norte
            sleep deprivation | of people | at Camp Norte"#]],
    );
    check(
        "He told the court that <women held there were raped and given electric shocks>.",
        expect![[r#"
            sexual violence | of women held there
            electric shocks | of women held there"#]],
    );
}

#[test]
fn homonyms_are_no_acts() {
    for text in [
        "Analysts said <the company beat expectations and the team beat its rival in the final>.",
        "He said <she would beat him in the primary>.",
        "The senator spoke of <abuse of power and a threat to national security>.",
        "He <released a report on the economy and executed the plan>.",
        "The judge found <a violation of the traffic code>.",
        "Dijo que <fue un golpe de suerte y una violación del contrato>.",
        "The critics said <the sequel killed the mood and tortured the metaphor>.",
        "They were <kicking the can down the road and beating their chests, said the officer>.",
        "Montes will <release them to the press, with thirty years of tax returns>.",
        "Valdoria signed <the convention against torture>.",
        "He said <the man killed himself>.",
        "She made <a campaign-killing mistake near the police station>.",
        "Dijo que <se ha detenido en la parrilla para cambiar neumáticos>.",
        "He said <detained Venezuelans deserve a lawyer's visit>.",
    ] {
        let (plain, content, sentence) = marked(text);
        let found = abouts(&Survey::of(&reading(&plain)), &plain, content, sentence);
        assert!(found.is_empty(), "{text}: {found:?}");
    }
}

fn check_basis(
    text: &str,
    kind: SpeakerKind,
    role: Option<&str>,
    first_person: bool,
    expect: Expect,
) {
    let (text, content, sentence) = marked(text);
    let name = if kind == SpeakerKind::Person { "Pedro Ruiz" } else { role.unwrap_or_default() };
    let survey = &Survey::of(&reading(&text));
    let knower = Knower { kind, role, name, first_person, survey };
    let (basis, informant) = super::basis(&text, content, sentence, &knower);
    let informant = informant.map(|name| format!(" {name}")).unwrap_or_default();
    expect.assert_eq(&format!("{}{informant}", basis.code()));
}

#[test]
fn nobody_is_first_hand_by_default() {
    use SpeakerKind::*;
    let person = |text, role, expect| check_basis(text, Person, role, true, expect);
    person("“<They beat me with sticks>,” he said.", None, expect![["victim"]]);
    person("“<I was tortured for three days>,” he said.", None, expect![["victim"]]);
    person("«<Nos golpeaban cada noche los guardias>», dijo.", None, expect![["victim"]]);
    person("“<I saw guards beat a prisoner>,” he said.", None, expect![["eyewitness"]]);
    person("«<Vi cómo golpeaban a un preso>», dijo.", None, expect![["eyewitness"]]);
    person("“<My son was tortured in La Cumbre>,” she said.", None, expect![["relative"]]);
    person(
        "“<I was told by a cellmate that a prisoner died>,” he said.",
        None,
        expect![["heard from a cellmate"]],
    );
    person(
        "“<We were attacked and tortured by the press>,” he said.",
        Some("president of Valdoria"),
        expect![["unknown"]],
    );
    person("“<Prisoners are tortured there>,” he said.", None, expect![["unknown"]]);
    let told = |text, kind, role, expect| check_basis(text, kind, role, false, expect);
    told(
        "Former inmate Pedro Ruiz said <he was beaten by guards>.",
        Person,
        Some("former inmate"),
        expect![["victim"]],
    );
    told(
        "The survivor said <guards had kicked him>.",
        Unnamed,
        Some("a survivor"),
        expect![["victim"]],
    );
    told("Pedro Ruiz said <he was beaten>.", Person, None, expect![["unknown"]]);
    told(
        "Former inmate Pedro Ruiz said <prisoners were beaten>.",
        Person,
        Some("former inmate"),
        expect![["colleague"]],
    );
    told("Civic Watch said <they beat us>.", Organisation, None, expect![["unknown"]]);
    told(
        "<He was tortured>, his mother said.",
        Person,
        Some("mother of the student"),
        expect![["relative"]],
    );
    told(
        "<The wounds came from batons>, the doctor said.",
        Unnamed,
        Some("a forensic doctor"),
        expect![["medical"]],
    );
    told(
        "Court records show <he was held without trial>.",
        Document,
        None,
        expect![["official record"]],
    );
    told(
        "The documentary alleges <they were tortured>.",
        Document,
        Some("the documentary"),
        expect![["document"]],
    );
    told(
        "Dijo que <murió torturado, según le contó un compañero>.",
        Person,
        None,
        expect![["heard from un compañero"]],
    );
}

fn check_condition(text: &str, expect: Expect) {
    let (text, content, sentence) = marked(text);
    let found = super::condition(&text, content, sentence).map(|range| text[range].to_owned());
    expect.assert_eq(&found.unwrap_or_default());
}

#[test]
fn dates_are_read_from_the_day_of_publication() {
    let dates = |text: &str| {
        let anchor = Survey::of(&reading(text)).anchor;
        let found = when::dates(&words::words(text, 0..text.len()), anchor);
        let found: Vec<String> = found.iter().map(|(_, date)| date.to_string()).collect();
        found.join(" ")
    };
    for (text, expected) in [
        ("on 3 May", "2025-05-03"),
        ("on December 3", "2024-12-03"),
        ("since March 2025", "2025-03/.."),
        ("from March to July 2025", "2025-03/2025-07"),
        ("entre marzo y julio de 2025", "2025-03/2025-07"),
        ("between November 2024 and February 2025", "2024-11/2025-02"),
        ("since 2023", "2023/.."),
        ("until May 2025", "../2025-05"),
        ("hasta mayo de 2025", "../2025-05"),
        ("between 3 and 5 March 2025", "2025-03-03/2025-03-05"),
        ("del 3 al 5 de marzo de 2025", "2025-03-03/2025-03-05"),
        ("for 41 days", ""),
        ("durante 41 días", ""),
        ("el 3 de mayo de 2025", "2025-05-03"),
        ("earlier this year and last year", "2025 2024"),
        ("el año pasado", "2024"),
        ("el mes pasado", "2025-10"),
        ("two years ago", "2023"),
        ("hace tres meses", "2025-08"),
        ("on Tuesday", "2025-11-11"),
        ("el lunes", "2025-11-10"),
        ("ayer", "2025-11-13"),
        ("in 2021", "2021"),
        ("they may march with 2021 others", ""),
        ("31 February 2025", "2025-02"),
    ] {
        assert_eq!(dates(text), expected, "{text}");
    }
}

#[test]
fn conditions_of_offers() {
    check_condition(
        "Montes offered <to release all, under the condition that it includes everyone, gang leaders too>.",
        expect!["under the condition that it includes everyone, gang leaders too"],
    );
    check_condition(
        "Montes ofreció <liberar a todos a cambio de que los reciba otro país>.",
        expect!["a cambio de que los reciba otro país"],
    );
    check_condition(
        "“<If Costa Brisa takes them, we will free them>,” he said.",
        expect!["If Costa Brisa takes them"],
    );
    check_condition(
        "He said <the men will go>, as long as a judge agrees, he added.",
        expect!["as long as a judge agrees"],
    );
    check_condition(
        "He said that <as soon as Costa Brisa signs the paper, including the annex, all will be let go>.",
        expect!["as soon as Costa Brisa signs the paper, including the annex"],
    );
    check_condition(
        "Montes ofreció <canjearlos, siempre y cuando Costa Brisa los reciba a todos>.",
        expect!["siempre y cuando Costa Brisa los reciba a todos"],
    );
    check_condition(
        "Montes said <no one leaves until a judge has seen each of them>.",
        expect!["until a judge has seen each of them"],
    );
    check_condition(
        "«<Si Costa Brisa los acepta, los entregaremos>», dijo.",
        expect!["Si Costa Brisa los acepta"],
    );
    check_condition(
        "Montes dijo que <los liberará a condición de que viajen juntos>.",
        expect!["a condición de que viajen juntos"],
    );
    check_condition("<We will, once again, free them>.", expect![""]);
    check_condition(
        "Montes said <in the capital that if all of them go, including the leaders, his ministry will open the gates>.",
        expect!["if all of them go, including the leaders"],
    );
    check_condition("<Montes, once a lawyer, will free them>.", expect![[""]]);
    check_condition("<He asked if they were safe>.", expect![[""]]);
    check_condition("<We will cooperate>.", expect![[""]]);
}

#[test]
fn a_specific_denial_gives_particulars() {
    let specific = |text: &str| super::is_specific(text, 0..text.len());
    for text in [
        "no prisoner died on 3 May",
        "the unit was never in Puerto Lucano",
        "the register shows nobody by that name",
        "ese día el comandante estaba fuera del país",
        "only 12 men were held",
        "el martes no hubo visitas",
        "the claims are false: Dr Ruiz was on leave on 4 May",
    ] {
        assert!(specific(text), "{text}");
    }
    for text in [
        "the accusations",
        "there is no torture in our prisons",
        "There is no torture in El Salvador",
        "las denuncias son falsas",
        "the claims of Civic Watch are false",
        "the two reports are a fabrication",
        "No hay torturas en nuestras cárceles",
        "that inmates are beaten at La Cumbre",
        "prisoners are mistreated at the La Cumbre prison in Valdoria",
    ] {
        assert!(!specific(text), "{text}");
    }
}

#[test]
fn states_by_table_and_by_text() {
    let survey = Survey::of(&reading(
        "Aurelio Montes, president of Valdoria, spoke. The Valdorian army was in Valdoria. President of Civic Watch, she spoke in Civic Watch.",
    ));
    let state = |words| state_of(&survey, words).unwrap_or_default();
    assert_eq!(state("president of Valdoria"), "Valdoria");
    assert_eq!(state("the Valdorian government"), "Valdoria");
    assert_eq!(state("ejército valdoriano"), "Valdoria");
    assert_eq!(state("the Venezuelan ambassador"), "Venezuela");
    assert_eq!(state("presidenta de México"), "Mexico");
    assert_eq!(state("U.S. State Department"), "United States");
    assert_eq!(state("portavoz de EE. UU."), "United States");
    assert_eq!(state("Civic Watch"), "");
    assert_eq!(state("they told us"), "");
}

proptest! {
    #[test]
    fn no_text_panics(text in "([a-zA-ZñáéÁ]{1,8}|beat|tortured|prison|in|held|at|taken|to|whom|I|La|CDR|inmate|once|El Salvador|de|the|of|“|'s|,|\\.|told|by|March|2025|12|me|€| |\n\n){0,60}", a in 0usize..400, b in 0usize..400, c in 0usize..400, d in 0usize..400) {
        let survey = Survey::of(&reading(&text));
        let (content, sentence) = (a.min(b)..a.max(b), c.min(d)..c.max(d));
        abouts(&survey, &text, content.clone(), sentence.clone());
        let knower = Knower { kind: SpeakerKind::Person, role: Some(&text), name: "", first_person: true, survey: &survey };
        super::basis(&text, content.clone(), sentence.clone(), &knower);
        if let Some(found) = super::condition(&text, content.clone(), sentence) {
            prop_assert!(text.get(found).is_some_and(|words| !words.is_empty()));
        }
        super::is_specific(&text, content);
        state_of(&survey, &text);
    }

    #[test]
    fn any_characters_fold(text in "\\PC{0,80}", a in 0usize..120, b in 0usize..120) {
        let folded = words::Folded::of(&text, a.min(b)..a.max(b));
        let all = folded.original(0..folded.text.len());
        prop_assert!(text.get(all).is_some());
        for word in words::words(&text, a.min(b)..a.max(b)) {
            prop_assert_eq!(&text[word.at.clone()], word.raw);
        }
    }
}
