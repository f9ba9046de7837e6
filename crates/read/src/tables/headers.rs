//! A table of the words that head the columns of lists of people, in English and Spanish.

use model::ColumnRole;
pub(crate) use unicode::plain;

/// Headers that say it all.
const WHOLE: &[(ColumnRole, &[&str])] = &[
    (
        ColumnRole::Id,
        &[
            "id",
            "no",
            "n",
            "nr",
            "num",
            "number",
            "numero",
            "row",
            "row id",
            "rowid",
            "record id",
            "codigo",
            "code",
            "case number",
            "numero de caso",
            "correlativo",
            "rec id",
            "identifier",
            "uid",
            "unique id",
            "ref",
        ],
    ),
    (
        ColumnRole::FullName,
        &[
            "full name",
            "fullname",
            "nombre completo",
            "nombre y apellido",
            "nombre y apellidos",
            "nombres y apellidos",
            "nombres y apellido",
            "apellidos y nombres",
            "apellidos y nombre",
            "apellidos nombres",
            "apellido y nombre",
            "complete name",
            "whole name",
            "persona",
            "person",
            "passenger",
            "passenger name",
            "pasajero",
            "pasajera",
            "nombre del pasajero",
            "deportee",
            "deportado",
            "detainee",
            "prisoner",
            "victim",
            "victima",
            "detenido",
            "detenida",
            "preso",
            "desaparecido",
            "inmate",
            "nombre del detenido",
            "name of detainee",
            "name of victim",
            "nombre de la victima",
        ],
    ),
    (
        ColumnRole::Given,
        &[
            "given",
            "given name",
            "given names",
            "first name",
            "firstname",
            "first names",
            "forename",
            "forenames",
            "second name",
            "second names",
            "middle name",
            "middle names",
            "segundo nombre",
            "otros nombres",
            "nombres",
            "primer nombre",
            "nombre de pila",
            "christian name",
        ],
    ),
    (
        ColumnRole::Family,
        &[
            "family",
            "family name",
            "surname",
            "surnames",
            "last name",
            "lastname",
            "last names",
            "apellido",
            "apellidos",
            "primer apellido",
            "apellido paterno",
            "apellido 1",
            "apellido1",
            "surname 1",
            "surname1",
            "last name 1",
            "first surname",
        ],
    ),
    (
        ColumnRole::SecondFamily,
        &[
            "second family",
            "second family name",
            "second surname",
            "segundo apellido",
            "apellido materno",
            "apellido 2",
            "apellido2",
            "surname 2",
            "surname2",
            "last name 2",
            "second last name",
            "mothers surname",
            "maternal surname",
        ],
    ),
    (
        ColumnRole::Nickname,
        &[
            "nickname",
            "nick",
            "alias",
            "aka",
            "a k a",
            "apodo",
            "sobrenombre",
            "conocido como",
            "known as",
            "mote",
        ],
    ),
    (
        ColumnRole::BirthDate,
        &[
            "dob",
            "d o b",
            "date of birth",
            "birth date",
            "birthdate",
            "birthday",
            "born",
            "fecha de nacimiento",
            "fecha nacimiento",
            "fecha nac",
            "f nacimiento",
            "f nac",
            "fecha de nac",
            "nacimiento",
            "fdn",
        ],
    ),
    (
        ColumnRole::BirthYear,
        &[
            "year of birth",
            "birth year",
            "birthyear",
            "yob",
            "ano de nacimiento",
            "ano nacimiento",
            "ano nac",
        ],
    ),
    (ColumnRole::Age, &["age", "edad", "anos", "years old", "age at arrest", "age in years"]),
    (ColumnRole::Sex, &["sex", "gender", "sexo", "genero"]),
    (
        ColumnRole::Nationality,
        &[
            "nationality",
            "nacionalidad",
            "citizenship",
            "ciudadania",
            "country of origin",
            "pais de origen",
            "country of birth",
            "pais de nacimiento",
            "country of citizenship",
        ],
    ),
    (
        ColumnRole::DocumentNumber,
        &[
            "dui",
            "dni",
            "nit",
            "cedula",
            "curp",
            "cui",
            "ssn",
            "id number",
            "id no",
            "id card",
            "identity card",
            "document",
            "document number",
            "document no",
            "documento",
            "numero de documento",
            "no documento",
            "n documento",
            "no de documento",
            "documento de identidad",
            "numero de dui",
            "no dui",
            "passport",
            "passport number",
            "pasaporte",
            "numero de pasaporte",
            "national id",
            "carne",
            "numero de cedula",
            "identity number",
            "identification",
            "identificacion",
            "alien number",
            "a number",
        ],
    ),
    (
        ColumnRole::Place,
        &[
            "place",
            "lugar",
            "destination",
            "destino",
            "location",
            "city",
            "ciudad",
            "town",
            "village",
            "municipio",
            "municipality",
            "departamento",
            "department",
            "province",
            "provincia",
            "district",
            "distrito",
            "region",
            "canton",
            "colonia",
            "address",
            "direccion",
            "domicilio",
            "residence",
            "residencia",
            "prison",
            "penal",
            "centro penal",
            "carcel",
            "detention centre",
            "detention center",
            "facility",
            "place of birth",
            "lugar de nacimiento",
            "birth place",
            "birthplace",
            "birth town",
            "suburb",
            "parish",
            "county",
            "street",
            "street address",
            "address 1",
            "address 2",
            "localidad",
            "barrio",
            "comunidad",
            "country",
            "pais",
            "state",
            "estado",
        ],
    ),
    (
        ColumnRole::Date,
        &[
            "date",
            "fecha",
            "day",
            "dia",
            "arrested",
            "detained",
            "date of arrest",
            "arrest date",
            "detention date",
            "date of detention",
            "fecha de captura",
            "fecha de detencion",
            "fecha captura",
            "fecha de arresto",
            "fecha de ingreso",
            "date of death",
            "fecha de muerte",
            "date of disappearance",
            "fecha de desaparicion",
        ],
    ),
    (
        ColumnRole::List,
        &["list", "lista", "source list", "list name", "nombre de la lista", "fuente", "dataset"],
    ),
    (
        ColumnRole::Other,
        &[
            "postcode",
            "post code",
            "postal code",
            "zip",
            "zip code",
            "codigo postal",
            "occupation",
            "job",
            "profession",
            "ocupacion",
            "profesion",
            "oficio",
            "employer",
            "rank",
            "rango",
            "marital status",
            "estado civil",
            "religion",
            "ethnicity",
            "etnia",
            "telephone",
            "phone",
            "phone number",
            "telefono",
            "email",
            "e mail",
            "correo electronico",
        ],
    ),
];

/// Words of columns that say which rows are one person: the answer, and nothing that a person has.
const ANSWERS: &[&str] = &["cluster", "truth", "label", "entity", "person id", "personid"];

/// Words in longer headers, the more telling first.
const INSIDE: &[(ColumnRole, &[&str])] = &[
    (ColumnRole::BirthYear, &["year of birth", "birth year", "ano de nacimiento"]),
    (
        ColumnRole::Place,
        &["place of", "lugar de", "detained at", "held at", "detenido en", "recluido en"],
    ),
    (ColumnRole::BirthDate, &["date of birth", "birth date", "fecha de nacimiento", "dob"]),
    (ColumnRole::SecondFamily, &["segundo apellido", "second surname"]),
    (ColumnRole::FullName, &["full name", "nombre completo", "nombres y apellidos"]),
    (ColumnRole::Family, &["surname", "last name", "apellido", "apellidos", "family name"]),
    (ColumnRole::Given, &["first name", "given name"]),
    (
        ColumnRole::DocumentNumber,
        &["dui", "passport", "pasaporte", "cedula", "numero de documento", "document number"],
    ),
    (ColumnRole::Nationality, &["nationality", "nacionalidad"]),
    (ColumnRole::Date, &["date", "fecha", "since", "desde"]),
    (ColumnRole::Age, &["age", "edad"]),
];

/// Whether the header names what tells which rows are one person.
pub(crate) fn is_answer(header: &str) -> bool {
    has_answer(&format!(" {} ", plain(header)))
}

fn has_answer(spaced: &str) -> bool {
    ANSWERS.iter().any(|word| spaced.contains(&format!(" {word} ")))
}

/// What a column with this header holds, by the header alone. A column headed `name` or `nombre`
/// holds whole names unless another one holds family names; see [`is_name`].
pub(crate) fn role(header: &str) -> Option<ColumnRole> {
    /// A longer cell is a sentence.
    const LONGEST: usize = 60;
    if header.len() > LONGEST {
        return None;
    }
    let header = plain(header);
    if header.is_empty() {
        return None;
    }
    if is_plain_name(&header) {
        return Some(ColumnRole::FullName);
    }
    let spaced = format!(" {header} ");
    let has = |word: &&str| spaced.contains(&format!(" {word} "));
    if has_answer(&spaced) {
        return None;
    }
    let whole = WHOLE.iter().find(|(_, words)| words.contains(&header.as_str()));
    let inside = || INSIDE.iter().find(|(_, words)| words.iter().any(has));
    whole.or_else(inside).map(|(role, _)| *role)
}

/// Whether the header says `name` and nothing more: people are not the only ones who have one.
pub(crate) fn is_name(header: &str) -> bool {
    is_plain_name(&plain(header))
}

fn is_plain_name(header: &str) -> bool {
    matches!(header, "name" | "names" | "nombre")
}

mod unicode {
    /// The words in lower case without accents, divided by single spaces.
    pub(crate) fn plain(words: &str) -> String {
        let mut out = String::with_capacity(words.len());
        for c in words.chars().flat_map(char::to_lowercase) {
            match without_accent(c) {
                Some(c) => out.push(c),
                None if !out.is_empty() && !out.ends_with(' ') => out.push(' '),
                None => {}
            }
        }
        out.trim_end().to_owned()
    }

    /// The letter without its accent; `None` for what divides words.
    fn without_accent(c: char) -> Option<char> {
        Some(match c {
            'á' | 'à' | 'ä' => 'a',
            'é' | 'è' | 'ë' => 'e',
            'í' | 'ì' | 'ï' => 'i',
            'ó' | 'ò' | 'ö' => 'o',
            'ú' | 'ù' | 'ü' => 'u',
            'ñ' => 'n',
            // The ordinals of `N.º`, and an accent that stands apart from its letter.
            'º' | 'ª' | '°' | '\u{300}'..='\u{36F}' => return None,
            c if c.is_alphanumeric() => c,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_known_in_both_languages() {
        for (header, expected) in [
            ("Fecha de Nacimiento", Some(ColumnRole::BirthDate)),
            ("first_name", Some(ColumnRole::Given)),
            ("APELLIDOS", Some(ColumnRole::Family)),
            ("Nº", Some(ColumnRole::Id)),
            ("N.º de DUI", Some(ColumnRole::DocumentNumber)),
            ("Año de nacimiento", Some(ColumnRole::BirthYear)),
            ("Nombre", Some(ColumnRole::FullName)),
            ("Date of arrest (day/month)", Some(ColumnRole::Date)),
            ("Place of last sighting", Some(ColumnRole::Place)),
            ("Known as", Some(ColumnRole::Nickname)),
            ("second_name", Some(ColumnRole::Given)),
            ("surname2", Some(ColumnRole::SecondFamily)),
            ("birth_place", Some(ColumnRole::Place)),
            ("post-code", Some(ColumnRole::Other)),
            ("Ocupación", Some(ColumnRole::Other)),
            ("price", None),
            ("person_id", None),
            ("cluster_id", None),
            ("true entity", None),
            ("village elder said that he was taken", None),
            ("", None),
        ] {
            assert_eq!(role(header), expected, "{header}");
        }
        assert!(is_name("Nombre") && !is_name("Nombre completo"));
    }
}
