//! In English.

use super::{Trait, check_in, check_jose, described, reading, shown};
use model::{DateBasis, DateMention};

fn check(text: &str, expected: &[&str]) {
    check_jose("en", text, expected);
}

fn nothing(text: &str) {
    check(text, &[]);
}

#[test]
fn an_apposition_after_the_name() {
    check(
        "José Pérez, 27, a barber from Maracaibo, was arrested in May.",
        &["Age 27", "Occupation barber", "Origin Maracaibo"],
    );
    check("José Pérez (27) was not on the list.", &["Age 27"]);
    check("José Pérez, aged 27, did not come home.", &["Age 27"]);
    check("They took José Pérez, 27 years old, to the capital.", &["Age 27 [27 years old]"]);
    check(
        "José Pérez, a Venezuelan taxi driver, was seen there.",
        &["Nationality Venezuela [Venezuelan]", "Occupation taxi driver"],
    );
    check(
        "José Pérez, a man of 27 years, called his sister.",
        &["Sex m [man]", "Age 27 [27 years]"],
    );
    check("José Pérez, a former police officer, denied it.", &["Occupation former police officer"]);
    check(
        "José Pérez, a barber and musician, sang.",
        &["Occupation barber", "Occupation musician"],
    );
    check("José Pérez, a citizen of Colombia, appealed.", &["Nationality Colombia"]);
}

#[test]
fn a_phrase_before_the_name() {
    check("The 27-year-old José Pérez left.", &["Age 27 [27-year-old]"]);
    check("27-year-old José Pérez left.", &["Age 27 [27-year-old]"]);
    check(
        "They released the Venezuelan barber José Pérez.",
        &["Nationality Venezuela [Venezuelan]", "Occupation barber"],
    );
    check(
        "A twenty-seven-year-old barber, José Pérez, was taken.",
        &["Age 27 [twenty-seven-year-old]", "Occupation barber"],
    );
    check("Mr. José Pérez did not answer.", &["Sex m [Mr.]"]);
    check("They spoke with his brother José Pérez.", &["Sex m [brother]"]);
    check("A mechanic named José Pérez was there.", &["Occupation mechanic"]);
    check("Witnesses saw Judge José Pérez leave.", &["Occupation judge [Judge]"]);
    check("They asked the primary school teacher José Pérez.", &["Occupation school teacher"]);
}

#[test]
fn birth_and_origin() {
    check(
        "José Pérez was born on 3 March 1998 in Mérida.",
        &["Birth 1998-03-03 [3 March 1998]", "Origin Mérida"],
    );
    check("José Pérez, born March 3, 1998, has two sons.", &["Birth 1998-03-03 [March 3, 1998]"]);
    check(
        "José Pérez, born in San Cristóbal in 1998, was held.",
        &["Origin San Cristóbal", "Birth 1998"],
    );
    check(
        "José Pérez (DOB: 25/03/1998, Venezuelan) was deported.",
        &["Birth 1998-03-25 [25/03/1998]", "Nationality Venezuela [Venezuelan]"],
    );
    check(
        "José Pérez (DOB: 03/04/1998) was deported.",
        &["Birth [1998-03-04,1998-04-03] [03/04/1998]"],
    );
    check("José Pérez (b. 1998) was deported.", &["Birth 1998"]);
    check("José Pérez is from Maracaibo.", &["Origin Maracaibo"]);
    check("José Pérez, originally from La Guaira, waited.", &["Origin La Guaira"]);
    check(
        "José Pérez, who was born in Mérida in March 1998, waited.",
        &["Origin Mérida", "Birth 1998-03 [March 1998]"],
    );
}

#[test]
fn statements_of_which_the_name_is_the_subject() {
    check("José Pérez is 27 years old.", &["Age 27 [27 years old]"]);
    check("José Pérez is 27 and lives in Mérida.", &["Age 27"]);
    check("José Pérez is a 27-year-old barber.", &["Age 27 [27-year-old]", "Occupation barber"]);
    check("José Pérez, who is 27, waited.", &["Age 27"]);
    check("José Pérez worked as a shoemaker.", &["Occupation shoemaker"]);
    check("She said that José Pérez is Venezuelan.", &["Nationality Venezuela [Venezuelan]"]);
}

#[test]
fn documents_and_nicknames() {
    check("José Pérez, passport no. A1234567, boarded.", &["DocumentNumber A1234567"]);
    check("José Pérez (ID number 12 345 678) boarded.", &["DocumentNumber 12345678 [12 345 678]"]);
    check(
        "José Pérez, holder of passport number AB 123456, boarded.",
        &["DocumentNumber AB123456 [AB 123456]"],
    );
    check("José Pérez, also known as El Flaco, boarded.", &["Nickname El Flaco"]);
    check("José Pérez, alias “El Flaco”, boarded.", &["Nickname El Flaco"]);
    check("José “El Flaco” Pérez boarded.", &["Nickname El Flaco"]);
    check("José Pérez a.k.a. Flaco boarded.", &["Nickname Flaco"]);
}

#[test]
fn lines_of_headers() {
    check(
        "Name: José Pérez\nAge: 27\nNationality: Venezuelan\nOccupation: Barber\nDate of birth: 25/03/1998\nPlace of birth: Mérida\nSex: M\nPassport No.: A1234567\n\nHe was held for a month.",
        &[
            "Age 27",
            "Nationality Venezuela [Venezuelan]",
            "Occupation barber [Barber]",
            "Birth 1998-03-25 [25/03/1998]",
            "Origin Mérida",
            "Sex m [M]",
            "DocumentNumber A1234567",
        ],
    );
    check("Date: 3 May 2024\nInterviewee: José Pérez\nInterviewer: Ana Ruiz\nAge: 27", &["Age 27"]);
    check(
        "Interview with José Pérez\nAge: 27\nJob: street vendor",
        &["Age 27", "Occupation street vendor"],
    );
    check("Name: José Pérez; Age: 27; Nickname: Flaco", &["Age 27", "Nickname Flaco"]);
    check("Name:\nJosé Pérez\nAge:\n27", &["Age 27"]);
    check("Name | José Pérez\nAge | 27", &["Age 27"]);
    let two = "Name: José Pérez\nAge: 27\nName: Ana Ruiz\nAge: 30\nSex: F";
    check_in(
        "en",
        two,
        &["José Pérez", "Ana Ruiz"],
        &["José Pérez: Age 27", "Ana Ruiz: Age 30", "Ana Ruiz: Sex f [F]"],
    );
}

#[test]
fn speakers_of_themselves() {
    let interview = "Interviewer: Please tell us who you are.\nJosé Pérez: I am 27 years old. I am a barber from Maracaibo. I was born on 3 March 1998 in Mérida.\nInterviewer: And then?\nJosé Pérez: They call me Flaco.";
    check(
        interview,
        &[
            "Age 27 [27 years old]",
            "Occupation barber",
            "Origin Maracaibo",
            "Birth 1998-03-03 [3 March 1998]",
            "Origin Mérida",
            "Nickname Flaco",
        ],
    );
    check(
        "My name is José Pérez. I'm 27 and I work as a barber. I was born in Mérida.",
        &["Age 27", "Occupation barber", "Origin Mérida"],
    );
    check(
        "Q: Who are you?\nA: My name is José Pérez. I am Venezuelan.\nQ: Do you work?\nA: Yes, I am a barber.",
        &["Nationality Venezuela [Venezuelan]", "Occupation barber"],
    );
    check(
        "“My name is José Pérez and I am a barber,” he said. “I was a boy then.”",
        &["Occupation barber"],
    );
    check(
        "Q: State your name.\nA: José Pérez.\nQ: And you?\nA: I'm a barber.",
        &["Occupation barber"],
    );
    check("I am José Pérez, a 27-year-old barber.", &["Age 27 [27-year-old]", "Occupation barber"]);
}

#[test]
fn short_forms_and_several_persons() {
    let names = ["José Pérez", "Ana Ruiz", "Luis Ruiz"];
    check_in(
        "en",
        "José Pérez was taken. Pérez, a barber, is 27.",
        &names,
        &["José Pérez: Occupation barber", "José Pérez: Age 27"],
    );
    // Two of the persons are called Ruiz.
    check_in("en", "Ana Ruiz and Luis Ruiz left. Ruiz, 40, did not.", &names, &[]);
    check_in(
        "en",
        "José Pérez met Ana Ruiz, 30, a nurse.",
        &names,
        &["Ana Ruiz: Age 30", "Ana Ruiz: Occupation nurse"],
    );
    check_in(
        "en",
        "José Pérez, 27, and Ana Ruiz, 30, left.",
        &names,
        &["José Pérez: Age 27", "Ana Ruiz: Age 30"],
    );
    check_in(
        "en",
        "JOSE PEREZ, 27, left. Later José Pérez, 28, came back.",
        &names,
        &["José Pérez: Age 27", "José Pérez: Age 28"],
    );
}

#[test]
fn what_is_no_description_is_left_out() {
    nothing("José Pérez was released after 27 years.");
    nothing("After 27 years José Pérez came home.");
    nothing("José Pérez, 27 years in prison, wrote a book.");
    nothing("José Pérez is not a barber.");
    nothing("If José Pérez is a barber, he has a razor.");
    nothing("It is false that José Pérez is a barber.");
    nothing("Is José Pérez, 27, a barber?");
    nothing("José Pérez met Luis Gómez, 27, a barber.");
    nothing("José Pérez's barber is 27.");
    nothing("José Pérez and Luis Gómez, 27 and 30, left.");
    nothing("José Pérez, 27 May 2024, page 3.");
    nothing("José Pérez was 27 when he left.");
    nothing("José Pérez owns a barber shop.");
    nothing("José Pérez, from Civic Watch, spoke.");
    nothing("José Pérez left the barber from Mérida.");
    nothing("Ana Gómez, sister of José Pérez, 27, left.");
    nothing("José Pérez Gómez, 27, left.");
    nothing("María José Pérez, 27, left.");
    nothing("Name: Ana Gómez\nAge: 27\nLawyer: José Pérez");
    nothing("José Pérez: I am not a barber. If I am 27, what then? He said that I am Colombian.");
    nothing("José Pérez: He told me: “I am 27 years old”.");
    nothing("José Pérez: How old are you? Is it true that I am 27?");
    nothing("José Pérez, whose brother is 27, left.");
    nothing("According to José Pérez, 27 people left.");
    nothing("José Pérez, 27 others and a guard left.");
    nothing("Q: Do you know him?\nA: José Pérez was there. I am a nurse.");
    nothing("The mother of José Pérez was born in 1960.");
    nothing("The mother of José Pérez, 60, is a nurse.");
    nothing("The man who hit José Pérez was a guard.");
    nothing("They met the alleged guard José Pérez.");
    nothing("José Pérez, a suspected guard, left.");
    nothing("José Pérez, born in the war, left.");
    nothing("Name: José Pérez\nAge: unknown\nOccupation: none\nDate of birth: unknown");
}

#[test]
fn dates_are_those_that_the_reader_found() {
    let text = "José Pérez was born on 4/3/1998.";
    let mut reading = reading(text);
    reading.language = Some("en".to_owned());
    let edtf = "1998-03-04".parse().expect("a day");
    let span = reading.text().span_of(25..33).expect("the date");
    reading.mentioned = vec![DateMention { span, edtf, basis: DateBasis::Written }];
    assert_eq!(shown(&reading, &["José Pérez"]), "José Pérez: Birth 1998-03-04 [4/3/1998]\n");
    assert_eq!(described(&reading, &["José Pérez"])[0].what, Trait::Birth);
}
