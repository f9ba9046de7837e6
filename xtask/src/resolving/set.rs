//! The lists, the roles of their columns, and who is who in them. Nothing else is said to the
//! program: nothing is tuned.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

/// One list, or two to be linked.
pub(crate) struct List {
    pub(crate) files: Vec<PathBuf>,
    /// The specification that the program gets.
    pub(crate) spec: &'static str,
}

/// Who a row is, by its id.
pub(crate) enum Truth {
    /// The part of the id that the rows of a person share.
    Shared(fn(&str) -> Option<&str>),
    /// A number for each id.
    Table(HashMap<String, u32>),
}

const FEBRL4: &str = r#"
[columns]
id = "rec_id"
given = "given_name"
family = "surname"
birth_date = "date_of_birth"
place = ["address_1", "suburb", "state"]
other = ["street_number", "postcode"]
"#;

/// Two lists with addresses, without the national number of each person.
pub(crate) fn febrl4(shared: &Path) -> List {
    let file = |name: &str| shared.join("data/resolve").join(name);
    List { files: vec![file("dataset4a.csv"), file("dataset4b.csv")], spec: FEBRL4 }
}

/// `rec-12-org` and `rec-12-dup-0` are one person.
pub(crate) fn febrl4_truth() -> Truth {
    Truth::Shared(|id| id.split('-').nth(1))
}

const HISTORICAL: &str = r#"
[columns]
id = "unique_id"
given = "first_name"
family = "surname"
birth_date = "dob"
sex = "gender"
place = "birth_place"
other = ["postcode_fake", "occupation"]
"#;

/// Historical persons, each with several spoilt rows.
pub(crate) fn historical(shared: &Path) -> List {
    List { files: vec![shared.join("data/resolve/historical_50k.parquet")], spec: HISTORICAL }
}

/// `Q12-1` and `Q12-2` are one person.
pub(crate) fn historical_truth() -> Truth {
    Truth::Shared(|id| id.rsplit_once('-').map(|(person, _)| person))
}

const PEOPLE: &str = r#"
[columns]
id = "unique_id"
given = ["first_name", "second_name"]
family = "surname1"
second_family = "surname2"
birth_date = "dob"
birth_year = "birth_year"
sex = "sex"
place = "place"
"#;

/// People that the generator among the peers made.
pub(crate) fn people(file: PathBuf) -> List {
    List { files: vec![file], spec: PEOPLE }
}

const INVENTED: &str = r#"
[columns]
id = "id"
given = ["given", "second_given"]
family = "family"
second_family = "second_family"
birth_date = "birth_date"
birth_year = "birth_year"
sex = "sex"
place = "place"
"#;

/// People that our own generator made.
pub(crate) fn invented(file: PathBuf) -> List {
    List { files: vec![file], spec: INVENTED }
}

const REGISTERS: &str = r#"
[columns]
id = "rid"
given = "giv"
family = "sur"
birth_year = "by"
age = "age"
date = "ev"

[left.columns]
second_family = "mat"

[right.columns]
nickname = "ap"
"#;

/// Two public registers of the disappeared of Argentina.
pub(crate) fn argentina(shared: &Path) -> List {
    let file = |name: &str| shared.join("data/resolve").join(name);
    let files = vec![file("ruvte.parquet"), file("parque_de_la_memoria.parquet")];
    List { files, spec: REGISTERS }
}
