use super::{ReadColumnsError, columns, columns_where, guess_roles};
use expect_test::{Expect, expect};
use model::Columns;
use parquet::data_type::{
    BoolType, ByteArray, ByteArrayType, DataType, DoubleType, Int32Type, Int64Type,
};
use parquet::file::properties::{WriterProperties, WriterVersion};
use parquet::file::writer::{SerializedFileWriter, SerializedRowGroupWriter};
use parquet::schema::parser::parse_message_type;
use proptest::prelude::*;
use std::sync::Arc;

/// Names and cells, a line for each row.
fn shown(columns: &Columns) -> String {
    let line = |row: Option<usize>| {
        let cell = |column: &model::NamedColumn| match row {
            None => column.name.clone(),
            Some(row) => column.cells.get(row).to_owned(),
        };
        columns.columns.iter().map(cell).collect::<Vec<_>>().join("|")
    };
    let rows = (0..columns.rows()).map(|row| line(Some(row)));
    std::iter::once(line(None)).chain(rows).collect::<Vec<_>>().join("\n")
}

fn check(bytes: &[u8], expected: Expect) {
    let found = columns(bytes, "list");
    expected.assert_eq(&found.map_or_else(|error| error.to_string(), |found| shown(&found)));
}

#[test]
fn rows_of_text_become_columns() {
    check(
        b"rec_id, given_name, place\r\n1, Eva, \"La Cumbre, south\"\r\n2,,\"the \"\"Hill\"\"\"\r\n",
        expect![[r#"
            rec_id|given_name|place
            1|Eva|La Cumbre, south
            2||the "Hill""#]],
    );
    check(
        b"\xEF\xBB\xBFid;name;\n1;Sol;x\n\n2;Mar;y",
        expect![[r#"
            id|name|column 3
            1|Sol|x
            2|Mar|y"#]],
    );
    check(
        b"sep=|\nid|name\n1|Sol, Eva\n",
        expect![[r#"
            id|name
            1|Sol, Eva"#]],
    );
    check(
        b"id\tname\n1\t\"two\nlines\"\n",
        expect![[r#"
            id|name
            1|two
            lines"#]],
    );
    check(
        b"\xFF\xFEi\0d\0,\0n\0\n\x001\0,\0\xD1\0\n\0",
        expect![[r#"
            id|n
            1|Ñ"#]],
    );
    check(b"id,name\n", expect!["id|name"]);
}

#[test]
fn latin_1_is_read_and_said() {
    let (found, warnings) =
        columns_where(b"id,name\n1,Mu\xF1oz Pe\xF1a de la Espa\xF1a\n", "l.csv", |_| true).unwrap();
    assert_eq!(shown(&found), "id|name\n1|Muñoz Peña de la España");
    assert_eq!(warnings.len(), 1);
}

#[test]
fn what_is_no_list_is_refused_by_line_and_name() {
    check(b"", expect!["the file is empty"]);
    check(b" \n", expect!["the file is empty"]);
    check(b"id,name\n1,a\n2\n3,c\n", expect!["line 3 has 1 fields and the header has 2"]);
    check(b"id,name\n1,\"a\nb\"\n2,a,b\n", expect!["line 4 has 3 fields and the header has 2"]);
    check(
        b"id,name\n1,a\n2,\"b\n3,c\n",
        expect!["a quotation mark in the row that begins in line 3 is never closed"],
    );
    check(b"id,name,name\n1,a,b\n", expect!["two columns are called name"]);
    check(
        b"\0\x01\x02\x03\x04\x05",
        expect!["the file is neither text nor Parquet; save the list as CSV in UTF-8"],
    );
    check(
        b"PK\x03\x04\x14\0\0\0\x08\0",
        expect![
            "ZIP, Word, OpenDocument and EPUB files are not read as lists; save the list as CSV or Parquet"
        ],
    );
}

#[test]
fn only_what_is_wanted_is_read() {
    let mut asked = Vec::new();
    let wanted = |name: &str| {
        asked.push(name.to_owned());
        name == "c"
    };
    let (found, _) = columns_where(b"a,b,c\n1,2,3\n4,5,\n", "l.csv", wanted).unwrap();
    assert_eq!(shown(&found), "c\n3\n");
    assert_eq!(asked, ["a", "b", "c"]);
    let (found, _) = columns_where(&people(Plain), "l.parquet", |name| name == "age").unwrap();
    assert_eq!(shown(&found), "age\n31\n\n30");
}

fn put<T: DataType>(
    group: &mut SerializedRowGroupWriter<'_, Vec<u8>>,
    values: &[T::T],
    levels: &[i16],
) {
    let mut column = group.next_column().unwrap().unwrap();
    column.typed::<T>().write_batch(values, Some(levels), None).unwrap();
    column.close().unwrap();
}

enum Kind {
    Plain,
    Snappy,
    Zstandard,
    Second,
}
use Kind::{Plain, Second, Snappy, Zstandard};

/// Two row groups of three rows of invented people, the middle ones empty but for the id.
fn people(kind: Kind) -> Vec<u8> {
    const SCHEMA: &str = "message list {
        OPTIONAL BYTE_ARRAY name (UTF8);
        OPTIONAL INT32 born (DATE);
        OPTIONAL INT64 seen (TIMESTAMP(MICROS, true));
        OPTIONAL DOUBLE age;
        OPTIONAL BOOLEAN held;
        OPTIONAL INT64 id;
    }";
    use parquet::basic::Compression;
    let properties = WriterProperties::builder().set_dictionary_enabled(!matches!(kind, Plain));
    let properties = match kind {
        Plain => properties,
        Snappy => properties.set_compression(Compression::SNAPPY),
        Zstandard => properties.set_compression(Compression::ZSTD(Default::default())),
        Second => properties.set_writer_version(WriterVersion::PARQUET_2_0),
    };
    let schema = Arc::new(parse_message_type(SCHEMA).unwrap());
    let mut writer =
        SerializedFileWriter::new(Vec::new(), schema, Arc::new(properties.build())).unwrap();
    let mut group = writer.next_row_group().unwrap();
    let names = ["Eva Sol", "Íñigo Mar"].map(ByteArray::from);
    put::<ByteArrayType>(&mut group, &names, &[1, 0, 1]);
    put::<Int32Type>(&mut group, &[7_336, -1], &[1, 0, 1]);
    put::<Int64Type>(&mut group, &[86_400_000_000, 1_500_000], &[1, 0, 1]);
    put::<DoubleType>(&mut group, &[31.0, 30.0], &[1, 0, 1]);
    put::<BoolType>(&mut group, &[true, false], &[1, 0, 1]);
    put::<Int64Type>(&mut group, &[1, 2, 3], &[1, 1, 1]);
    group.close().unwrap();
    writer.into_inner().unwrap()
}

#[test]
fn parquet_of_every_kind_says_the_same() {
    for kind in [Plain, Snappy, Zstandard, Second] {
        check(
            &people(kind),
            expect![[r#"
                name|born|seen|age|held|id
                Eva Sol|1990-02-01|1970-01-02|31|true|1
                |||||2
                Íñigo Mar|1969-12-31|1970-01-01T00:00:01.5|30|false|3"#]],
        );
    }
}

#[test]
fn types_that_no_text_stands_for_are_named() {
    let schema = "message list {
        REQUIRED BYTE_ARRAY name (UTF8);
        REPEATED INT32 years;
        OPTIONAL INT32 price (DECIMAL(5, 2));
    }";
    let schema = Arc::new(parse_message_type(schema).unwrap());
    let writer = SerializedFileWriter::new(Vec::new(), schema, Arc::default()).unwrap();
    let bytes = writer.into_inner().unwrap();
    check(
        &bytes,
        expect![
            "the column years holds several values in one cell, which are not read; save it as text"
        ],
    );
    let found = columns_where(&bytes, "l.parquet", |name| name == "price");
    let what = "decimal numbers";
    assert_eq!(found, Err(ReadColumnsError::Type { column: "price".to_owned(), what }));
    let (found, _) = columns_where(&bytes, "l.parquet", |name| name == "name").unwrap();
    assert_eq!((found.columns.len(), found.rows()), (1, 0));
}

#[test]
fn a_parquet_file_that_is_cut_off_says_so() {
    let bytes = people(Snappy);
    for length in 4..bytes.len() {
        let found = columns(&bytes[..length], "l.parquet");
        assert!(matches!(found, Err(ReadColumnsError::Damaged { .. })), "{length}: {found:?}");
    }
    check(
        b"PAR1\0\0\0\0\0\0\0\0PARE",
        expect!["the file is encrypted; save it without encryption"],
    );
}

#[test]
fn a_changed_byte_makes_nothing_fail_but_the_reading() {
    for kind in [Plain, Snappy, Zstandard, Second] {
        let mut bytes = people(kind);
        for at in 0..bytes.len() {
            for flip in [1, 0x10, 0x80, 0xFF] {
                bytes[at] ^= flip;
                let _ = columns(&bytes, "l.parquet");
                bytes[at] ^= flip;
            }
        }
    }
}

proptest! {
    #[test]
    fn any_bytes_give_columns_that_are_equally_long(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        if let Ok(found) = columns(&bytes, "list") {
            prop_assert!(found.columns.iter().all(|column| column.cells.len() == found.rows()));
        }
    }

    #[test]
    fn any_text_of_a_list_does(text in "[a\",;\n\r |]{0,60}") {
        if let Ok(found) = columns(text.as_bytes(), "list") {
            prop_assert!(found.columns.iter().all(|column| column.cells.len() == found.rows()));
        }
    }

    #[test]
    fn parquet_with_several_wrong_bytes_is_read_or_refused(
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6)
    ) {
        let mut bytes = people(Snappy);
        let length = bytes.len();
        for (at, byte) in changes {
            bytes[at.index(length)] = byte;
        }
        let _ = columns(&bytes, "l.parquet");
    }
}

fn check_roles(list: &str, expected: &str) {
    let mut found = columns(list.as_bytes(), "list.csv").unwrap();
    guess_roles(&mut found);
    let codes = found.columns.iter().map(|column| column.role.map_or("-", |role| role.code()));
    assert_eq!(codes.collect::<Vec<_>>().join(" "), expected, "{list}");
}

#[test]
fn roles_are_guessed_from_names_and_cells() {
    check_roles(
        "unique_id,cluster,first_name,second_name,surname1,surname2,dob,birth_place,postcode,occupation,gender\n",
        "id - given given family second_family birth_date place other other sex",
    );
    check_roles("person_id,entity,name,apellidos\n", "- - given family");
    check_roles("nr,who,sign\n1,Eva Sol,F\n2,Luis Mar,M\n3,Ana de la Paz,F\n", "id full_name sex");
    check_roles("n,label,surname\n1,Eva Sol,Sol\n2,Luis Mar,Mar\n3,Ana Paz,Paz\n", "id - family");
    check_roles(
        "forename,town,where\nEva,Sur,La Cumbre\nAna,Sur,La Mesa\nIda,Sur,El Valle\n",
        "given place -",
    );
}
