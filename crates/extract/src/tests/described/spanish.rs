//! In Spanish.

use super::{check_in, check_jose};

fn check(text: &str, expected: &[&str]) {
    check_jose("es", text, expected);
}

fn nothing(text: &str) {
    check(text, &[]);
}

#[test]
fn an_apposition_after_the_name() {
    check(
        "José Pérez, de 27 años, barbero, fue detenido.",
        &["Age 27 [27 años]", "Occupation barbero", "Sex m [detenido]"],
    );
    check("José Pérez (27) no volvió.", &["Age 27"]);
    check("José Pérez de 27 años no volvió.", &["Age 27 [27 años]"]);
    check(
        "José Pérez, de veintisiete años de edad, no volvió.",
        &["Age 27 [veintisiete años de edad]"],
    );
    check(
        "José Pérez, venezolano, vendedor ambulante, no volvió.",
        &[
            "Sex m [venezolano]",
            "Nationality Venezuela [venezolano]",
            "Occupation vendedor ambulante",
        ],
    );
    check(
        "José Pérez, un barbero de Maracaibo, no volvió.",
        &["Sex m [un barbero]", "Occupation barbero", "Origin Maracaibo"],
    );
    check("José Pérez, barbero de profesión, no volvió.", &["Occupation barbero"]);
    check("José Pérez, exguardia de La Cumbre, no volvió.", &["Occupation exguardia"]);
    check("Hablamos con José Pérez, de Caracas.", &["Origin Caracas"]);
    check("Hablamos con José Pérez, de 27, y con Luis Gómez, de 30.", &["Age 27"]);
}

#[test]
fn the_long_form_of_notaries() {
    check(
        "Compareció JOSÉ PÉREZ, de nacionalidad venezolana, mayor de edad, soltero, domiciliado en Caracas, titular de la cédula de identidad Nº V-12.345.678, quien expuso.",
        &[
            "Nationality Venezuela [venezolana]",
            "Sex m [soltero]",
            "DocumentNumber V12345678 [V-12.345.678]",
        ],
    );
}

#[test]
fn a_phrase_before_the_name() {
    check(
        "Liberaron a el venezolano José Pérez.",
        &["Sex m [el venezolano]", "Nationality Venezuela [venezolano]"],
    );
    check(
        "El joven barbero venezolano José Pérez salió.",
        &["Sex m [El joven]", "Occupation barbero", "Nationality Venezuela [venezolano]"],
    );
    check(
        "La familia del barbero José Pérez espera.",
        &["Sex m [del barbero]", "Occupation barbero"],
    );
    check("Un barbero llamado José Pérez salió.", &["Sex m [Un barbero]", "Occupation barbero"]);
    check_in(
        "es",
        "La señora Ana Ruiz habló con su hermana Eva Sol.",
        &["Ana Ruiz", "Eva Sol"],
        &["Ana Ruiz: Sex f [La señora]", "Eva Sol: Sex f [hermana]"],
    );
    check_in("es", "La Sra. Ana Ruiz habló.", &["Ana Ruiz"], &["Ana Ruiz: Sex f [La Sra.]"]);
}

#[test]
fn birth_and_origin() {
    check(
        "José Pérez, nacido el 3 de marzo de 1998 en Mérida, no volvió.",
        &["Sex m [nacido]", "Birth 1998-03-03 [3 de marzo de 1998]", "Origin Mérida"],
    );
    check("José Pérez nació en Mérida en 1998.", &["Origin Mérida", "Birth 1998"]);
    check(
        "José Pérez, nacido en San Cristóbal, no volvió.",
        &["Sex m [nacido]", "Origin San Cristóbal"],
    );
    check("José Pérez, natural de Mérida, no volvió.", &["Origin Mérida"]);
    check("José Pérez es oriundo de La Guaira.", &["Origin La Guaira"]);
    check(
        "José Pérez, fecha de nacimiento: 04/03/1998, no volvió.",
        &["Birth 1998-03-04 [04/03/1998]"],
    );
}

#[test]
fn statements_of_which_the_name_is_the_subject() {
    check("José Pérez tiene 27 años.", &["Age 27 [27 años]"]);
    check(
        "José Pérez es un barbero venezolano.",
        &["Sex m [un barbero]", "Occupation barbero", "Nationality Venezuela [venezolano]"],
    );
    check("José Pérez trabajaba como albañil.", &["Occupation albañil"]);
    check("José Pérez, quien tiene 27 años y es barbero, no volvió.", &["Age 27 [27 años]"]);
}

#[test]
fn documents_and_nicknames() {
    check("José Pérez, C.I. V-12345678, no volvió.", &["DocumentNumber V12345678 [V-12345678]"]);
    check("José Pérez, cédula 12.345.678, no volvió.", &["DocumentNumber 12345678 [12.345.678]"]);
    check("José Pérez, con DUI 01234567-8, no volvió.", &["DocumentNumber 012345678 [01234567-8]"]);
    check(
        "José Pérez C.I. V-12.345.678, barbero.",
        &["DocumentNumber V12345678 [V-12.345.678]", "Occupation barbero"],
    );
    check(
        "1. José Pérez, V-12.345.678, 27 años.",
        &["DocumentNumber V12345678 [V-12.345.678]", "Age 27 [27 años]"],
    );
    check("José Pérez, alias El Flaco, no volvió.", &["Nickname El Flaco"]);
    check(
        "José Pérez, conocido como «El Flaco», no volvió.",
        &["Sex m [conocido]", "Nickname El Flaco"],
    );
    check("José Pérez, “El Flaco”, no volvió.", &["Nickname El Flaco"]);
    check("José 'El Flaco' Pérez no volvió.", &["Nickname El Flaco"]);
}

#[test]
fn lines_of_headers() {
    check(
        "Nombre: José Pérez\nEdad: 27 años\nNacionalidad: venezolana\nOcupación: barbero\nCédula: V-12.345.678\nLugar de nacimiento: Mérida, Venezuela\nSexo: Masculino\nAlias: El Flaco",
        &[
            "Age 27",
            "Nationality Venezuela [venezolana]",
            "Occupation barbero",
            "DocumentNumber V12345678 [V-12.345.678]",
            "Origin Mérida",
            "Sex m [Masculino]",
            "Nickname El Flaco",
        ],
    );
    check(
        "ENTREVISTA\nTestigo: José Pérez\nEdad (años): 27\nPaís de origen: Venezuela",
        &["Age 27", "Nationality Venezuela"],
    );
    check("José Pérez\nEdad: 27", &["Age 27"]);
}

#[test]
fn speakers_of_themselves() {
    check(
        "Me llamo José Pérez, tengo 27 años, soy barbero, nací en Mérida.",
        &["Age 27 [27 años]", "Occupation barbero", "Origin Mérida"],
    );
    check(
        "Entrevistador: ¿Quién es usted?\nJosé Pérez: Soy venezolano, de Maracaibo. Trabajo como albañil. Nací el 3 de marzo de 1998.\nEntrevistador: ¿Y después?\nJosé Pérez: Me dicen El Flaco.",
        &[
            "Sex m [venezolano]",
            "Nationality Venezuela [venezolano]",
            "Occupation albañil",
            "Birth 1998-03-03 [3 de marzo de 1998]",
            "Nickname El Flaco",
        ],
    );
    check(
        "P: ¿Su nombre?\nR: Mi nombre es José Pérez.\nP: ¿De dónde es?\nR: Soy de Maracaibo y mi cédula es V-12345678.",
        &["Origin Maracaibo", "DocumentNumber V12345678 [V-12345678]"],
    );
}

#[test]
fn what_is_no_description_is_left_out() {
    nothing("José Pérez salió después de 27 años.");
    nothing("Después de 27 años José Pérez salió.");
    nothing("José Pérez, con 27 años de servicio, salió.");
    nothing("José Pérez tiene 27 años preso.");
    nothing("José Pérez no es barbero.");
    nothing("Si José Pérez es barbero, tiene tijeras.");
    nothing("¿Conoce a José Pérez, de 27 años?");
    nothing("José Pérez y Luis Gómez, de 27 y 30 años, salieron.");
    nothing("José Pérez y Luis Gómez, venezolanos, salieron.");
    nothing("José Pérez, 27 de marzo.");
    nothing("José Pérez, de la Cruz Roja, habló.");
    nothing("José Pérez vio a Luis Gómez, barbero de 27 años.");
    nothing("José Pérez de León, 27, salió.");
    nothing("Calle José Pérez, 27, Mérida.");
    nothing("Ana Gómez, hermana de José Pérez, de 27 años, habló.");
    nothing(
        "José Pérez: No soy barbero. Si tengo 27 años, ¿qué importa? Dicen que soy colombiano.",
    );
    nothing("José Pérez: Tengo 27 años trabajando aquí.");
    nothing("La madre de José Pérez es enfermera.");
    nothing("La madre de José Pérez, de 60 años, es enfermera.");
    nothing("Vieron al presunto guardia José Pérez.");
    nothing("José Pérez, supuesto barbero, salió.");
    nothing("Los barberos de José Pérez son venezolanos.");
    nothing("Nombre: Ana Gómez\nEdad: 27\nAbogado: José Pérez");
    nothing("Nombre: José Pérez\nMadre: Eva Gómez\nEdad: 50");
    nothing("Nombre: José Pérez\nEdad: 25-30\nSexo: M\nOcupación: ninguna");
}
