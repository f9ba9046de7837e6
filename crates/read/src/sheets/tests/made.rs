//! Workbooks as programs write them, made of the same cells.

use crate::archive::{self, tests::File};

/// The cells of the workbooks: sheet, row from 1, column from 0, words as they are shown.
pub(super) const CELLS: [(&str, u32, u32, &str); 15] = [
    ("People", 1, 0, "Name"),
    ("People", 1, 1, "Surname"),
    ("People", 1, 2, "Date of birth"),
    ("People", 1, 3, "Age"),
    ("People", 1, 5, "Place"),
    ("People", 2, 0, "Ana"),
    ("People", 2, 1, "Sol Vega"),
    ("People", 2, 2, "1990-04-03"),
    ("People", 2, 3, "34"),
    ("People", 2, 5, "San Telmo"),
    ("People", 4, 0, "Tomás"),
    ("People", 4, 1, "Vale"),
    ("People", 4, 2, "1985-11-12"),
    ("People", 4, 3, "38.5"),
    ("Notes", 3, 1, "Taken at night & not seen since"),
];

/// A comment that the workbooks have on a cell: sheet, cell, words.
pub(super) const COMMENT: (&str, &str, &str) = ("People", "D1", "ask again");

/// The words of a row, by the name of its cells.
pub(super) fn row_words(sheet: &str, name: &str) -> String {
    let ends: Vec<_> =
        name.split(':').map(|cell| crate::tables::cell_place(cell).unwrap()).collect();
    let (first, last) = (ends[0], *ends.last().unwrap());
    let cells = CELLS.iter().filter(|(of, row, column, _)| {
        *of == sheet && *row == first.1 && (first.0..=last.0).contains(column)
    });
    let words: Vec<&str> = cells.map(|(.., words)| *words).collect();
    words.join(" | ")
}

/// A member of an archive.
pub(super) struct Packed {
    name: String,
    bytes: Vec<u8>,
    is_packed: bool,
}

impl Packed {
    pub(super) fn stored(name: &str, bytes: &[u8]) -> Self {
        Self { name: name.to_owned(), bytes: bytes.to_vec(), is_packed: false }
    }

    pub(super) fn deflated(name: &str, bytes: &[u8]) -> Self {
        Self { is_packed: true, ..Self::stored(name, bytes) }
    }
}

/// An archive of these members.
pub(super) fn zip(members: &[Packed]) -> Vec<u8> {
    let files = members.iter().map(|Packed { name, bytes, is_packed }| File {
        name: name.as_bytes(),
        content: bytes,
        is_packed: *is_packed,
    });
    let files: Vec<File<'_>> = files.collect();
    archive::tests::zip(&files)
}

/// A workbook whose sheets are these members, and whatever else is given.
pub(super) fn xlsx_with(mut members: Vec<Packed>) -> Vec<u8> {
    let count = members.iter().filter(|member| member.name.starts_with("xl/worksheets/")).count();
    let (mut sheets, mut relations) = (String::new(), String::new());
    for n in 1..=count {
        sheets += &format!("<sheet name='Sheet {n}' sheetId='{n}' r:id='rId{n}'/>");
        relations += &format!("<Relationship Id='rId{n}' Target='worksheets/sheet{n}.xml'/>");
    }
    let workbook = format!("<workbook><sheets>{sheets}</sheets></workbook>");
    members.push(Packed::stored("xl/workbook.xml", workbook.as_bytes()));
    members.push(Packed::stored("xl/_rels/workbook.xml.rels", relations.as_bytes()));
    zip(&members)
}

const PEOPLE_XLSX: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="inlineStr"><is><t>Age</t></is></c><c r="F1" t="s"><v>3</v></c></row>
<row r="2"><c r="A2" t="s"><v>4</v></c><c r="B2" t="s"><v>5</v></c><c r="C2" s="1"><v>32966</v></c><c r="D2"><f>YEAR(TODAY())-1990</f><v>34</v></c><c r="F2" t="str"><v>San Telmo</v></c></row>
<row r="3"/>
<row r="4" hidden="1"><c r="A4" t="s"><v>6</v></c><c r="B4" t="s"><v>7</v></c><c r="C4" s="2"><v>31363</v></c><c r="D4"><v>38.5</v></c><c r="E4"/></row>
</sheetData><mergeCells count="1"><mergeCell ref="F2:F4"/></mergeCells></worksheet>"#;

/// A workbook of Excel with a hidden sheet.
pub(super) fn xlsx() -> Vec<u8> {
    let workbook = r#"<workbook><workbookPr/><sheets><sheet name="People" sheetId="1" r:id="rId1"/><sheet name="Notes" sheetId="2" state="hidden" r:id="rId2"/></sheets></workbook>"#;
    let relations = r#"<Relationships><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>"#;
    let strings = "<sst><si><t>Name</t></si><si><t>Surname</t></si><si><t>Date of birth</t></si><si><t>Place</t></si><si><t>Ana</t></si><si><r><t>Sol </t></r><r><rPr><b/></rPr><t>Vega</t></r><rPh><t>x</t></rPh></si><si><t>Tomás</t></si><si><t xml:space='preserve'> Vale </t></si><si><t>Taken at night &amp; not seen since</t></si></sst>";
    let styles = r#"<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\.mm\.yyyy"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>"#;
    let notes = r#"<worksheet><sheetData><row r="3"><c r="B3" t="s"><v>8</v></c></row></sheetData></worksheet>"#;
    let members = [
        ("[Content_Types].xml", "<Types/>"),
        ("xl/workbook.xml", workbook),
        ("xl/_rels/workbook.xml.rels", relations),
        ("xl/sharedStrings.xml", strings),
        ("xl/styles.xml", styles),
        ("xl/worksheets/sheet1.xml", PEOPLE_XLSX),
        ("xl/worksheets/sheet2.xml", notes),
        (
            "xl/worksheets/_rels/sheet1.xml.rels",
            r#"<Relationship Id="rId1" Target="../comments1.xml"/>"#,
        ),
        (
            "xl/comments1.xml",
            r#"<comments><commentList><comment ref="D1" authorId="0"><text><r><t>ask </t></r><r><t>again</t></r></text></comment></commentList></comments>"#,
        ),
    ];
    zip(&members.map(|(name, text)| Packed::deflated(name, text.as_bytes())))
}

const CONTENT_ODS: &str = r#"<?xml version="1.0"?><office:document-content><office:automatic-styles>
<style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>
<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>
<office:body><office:spreadsheet><table:table table:name="People" table:style-name="ta1"><table:table-column/>
<table:table-row><table:table-cell office:value-type="string"><text:p>Name</text:p></table:table-cell><table:table-cell><text:p>Surname</text:p></table:table-cell><table:table-cell><text:p>Date of<text:s/>birth</text:p></table:table-cell><table:table-cell><office:annotation><text:p>ask again</text:p></office:annotation><text:p>Age</text:p></table:table-cell><table:table-cell/><table:table-cell><text:p>Place</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell><text:p>Ana</text:p></table:table-cell><table:table-cell><text:p>Sol <text:span>Vega</text:span></text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="1990-04-03"><text:p>03/04/90</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="34"><text:p>34</text:p></table:table-cell><table:table-cell/><table:table-cell table:number-rows-spanned="3" table:number-columns-spanned="1"><text:p>San Telmo</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
<table:table-row table:visibility="collapse"><table:table-cell><text:p>Tomás</text:p></table:table-cell><table:table-cell><text:p>Vale</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="1985-11-12T00:00:00"><text:p>12 Nov 1985</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="38.5"><text:p>38.5</text:p></table:table-cell><table:table-cell/><table:covered-table-cell/></table:table-row>
<table:table-row table:number-rows-repeated="1048572"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>
<table:table table:name="Notes" table:style-name="ta2"><table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row><table:table-row><table:table-cell/><table:table-cell><text:p>Taken at night &amp; not seen since</text:p></table:table-cell></table:table-row></table:table>
</office:spreadsheet></office:body></office:document-content>"#;

/// A workbook of LibreOffice with a hidden sheet.
pub(super) fn ods() -> Vec<u8> {
    zip(&[
        Packed::stored("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        Packed::deflated("META-INF/manifest.xml", b"<manifest:manifest/>"),
        Packed::deflated("content.xml", CONTENT_ODS.as_bytes()),
    ])
}

fn record(number: u16, data: &[u8]) -> Vec<u8> {
    let mut out = number.to_le_bytes().to_vec();
    out.extend((data.len() as u16).to_le_bytes());
    out.extend(data);
    out
}

fn cell(number: u16, row: u32, column: u32, style: u16, rest: &[u8]) -> Vec<u8> {
    let mut data = (row as u16 - 1).to_le_bytes().to_vec();
    data.extend((column as u16).to_le_bytes());
    data.extend(style.to_le_bytes());
    data.extend(rest);
    record(number, &data)
}

fn bof(kind: u16) -> Vec<u8> {
    record(0x0809, &[0x00, 0x06, kind as u8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
}

/// The words of a table of strings in two records: the second string is cut, and goes on in two
/// bytes for each character.
fn shared(strings: &[&str]) -> Vec<u8> {
    let mut first = (strings.len() as u32).to_le_bytes().repeat(2);
    let mut rest = Vec::new();
    for (at, string) in strings.iter().enumerate() {
        let units: Vec<u16> = string.encode_utf16().collect();
        let out = if at <= 1 { &mut first } else { &mut rest };
        out.extend((units.len() as u16).to_le_bytes());
        out.push(u8::from(at != 1));
        if at == 1 {
            let (before, after) = units.split_at(2);
            out.extend(before.iter().map(|unit| *unit as u8));
            rest.push(1);
            rest.extend(after.iter().flat_map(|unit| unit.to_le_bytes()));
        } else {
            out.extend(units.iter().flat_map(|unit| unit.to_le_bytes()));
        }
    }
    [record(0x00FC, &first), record(0x003C, &rest)].concat()
}

/// A workbook of Excel 97 with a hidden sheet.
pub(super) fn xls() -> Vec<u8> {
    let strings: Vec<&str> = CELLS.iter().map(|(.., words)| *words).collect();
    let string = |at: usize| {
        let (_, row, column, _) = CELLS[at];
        cell(0x00FD, row, column, 0, &(at as u32).to_le_bytes())
    };
    let formula_words = [&[0, 0, 0, 0, 0, 0, 0xFF, 0xFF][..], &[0; 8]].concat();
    let mut awaited = vec![9, 0, 0];
    awaited.extend(b"San Telmo");
    let people = [
        bof(0x10),
        (0..7).flat_map(string).collect(),
        cell(0x027E, 2, 2, 1, &((32_966_u32 << 2) | 2).to_le_bytes()),
        cell(0x0203, 2, 3, 0, &34_f64.to_le_bytes()),
        cell(0x0006, 2, 5, 0, &formula_words),
        record(0x0207, &awaited),
        [10, 11].into_iter().flat_map(string).collect(),
        cell(
            0x00BD,
            4,
            2,
            2,
            &[
                &((31_363_u32 << 2) | 2).to_le_bytes()[..],
                &[0, 0],
                &((3850_u32 << 2) | 3).to_le_bytes(),
                &[3, 0],
            ]
            .concat(),
        ),
        record(0x0208, &[3, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0x20, 0, 0, 0]),
        record(0x00E5, &[1, 0, 1, 0, 3, 0, 5, 0, 5, 0]),
        record(0x000A, &[]),
    ]
    .concat();
    let notes = [bof(0x10), string(14), record(0x000A, &[])].concat();
    let mut format = vec![164, 0, 10, 0, 0];
    format.extend(b"dd.mm.yyyy");
    let globals = |places: [u32; 2]| {
        let sheet = |at: usize, state: u8, name: &str| {
            let mut data = places[at].to_le_bytes().to_vec();
            data.extend([state, 0, name.len() as u8, 0]);
            data.extend(name.as_bytes());
            record(0x0085, &data)
        };
        let styles = [0_u16, 14, 164].map(|id| record(0x00E0, &[0, 0, id as u8, 0]));
        [
            bof(5),
            record(0x041E, &format),
            styles.concat(),
            sheet(0, 0, "People"),
            sheet(1, 1, "Notes"),
            shared(&strings),
            record(0x000A, &[]),
        ]
        .concat()
    };
    let size = globals([0, 0]).len() as u32;
    let mut stream = globals([size, size + people.len() as u32]);
    stream.extend(people);
    stream.extend(notes);
    compound("Workbook", stream)
}

/// A compound file with one stream of ordinary sectors.
pub(super) fn compound(name: &str, mut stream: Vec<u8>) -> Vec<u8> {
    stream.resize(stream.len().max(4096).next_multiple_of(512), 0);
    let sectors = stream.len() as u32 / 512;
    let mut header = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    header.resize(512, 0);
    header[24..32].copy_from_slice(&[0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0]);
    header[44] = 1;
    header[48] = 1;
    header[56..60].copy_from_slice(&4096_u32.to_le_bytes());
    header[60..64].copy_from_slice(&0xFFFF_FFFE_u32.to_le_bytes());
    header[68..72].copy_from_slice(&0xFFFF_FFFE_u32.to_le_bytes());
    header[76..].fill(0xFF);
    header[76..80].fill(0);
    // Sector 0 is the table, sector 1 the directory, the stream begins at sector 2.
    let mut table = vec![0xFFFF_FFFD_u32, 0xFFFF_FFFE];
    table.extend((0..sectors).map(|at| if at + 1 == sectors { 0xFFFF_FFFE } else { at + 3 }));
    table.resize(128, 0xFFFF_FFFF);
    let entry = |name: &str, kind: u8, start: u32, size: u32| {
        let mut entry: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        entry.resize(128, 0);
        entry[64] = 2 * (name.len() as u8 + 1);
        entry[66] = kind;
        entry[116..120].copy_from_slice(&start.to_le_bytes());
        entry[120..124].copy_from_slice(&size.to_le_bytes());
        entry
    };
    let mut directory = entry("Root Entry", 5, 0xFFFF_FFFE, 0);
    directory.extend(entry(name, 2, 2, stream.len() as u32));
    directory.resize(512, 0);
    let table = table.into_iter().flat_map(u32::to_le_bytes).collect();
    [header, table, directory, stream].concat()
}

/// A workbook of sheets by their names, each of rows of words.
pub(crate) fn workbook(sheets: &[(&str, &[&[&str]])]) -> Vec<u8> {
    let (mut listed, mut relations, mut members) = (String::new(), String::new(), Vec::new());
    for (n, (name, rows)) in sheets.iter().enumerate() {
        listed += &format!("<sheet name='{name}' sheetId='{n}' r:id='rId{n}'/>");
        relations += &format!("<Relationship Id='rId{n}' Target='worksheets/sheet{n}.xml'/>");
        let rows: String = rows.iter().map(|row| format!("<row>{}</row>", cells(row))).collect();
        let sheet = format!("<worksheet><sheetData>{rows}</sheetData></worksheet>");
        members.push(Packed::deflated(&format!("xl/worksheets/sheet{n}.xml"), sheet.as_bytes()));
    }
    let book = format!("<workbook><sheets>{listed}</sheets></workbook>");
    members.push(Packed::stored("xl/workbook.xml", book.as_bytes()));
    members.push(Packed::stored("xl/_rels/workbook.xml.rels", relations.as_bytes()));
    zip(&members)
}

fn cells(row: &[&str]) -> String {
    let cell = |words: &&str| match words.is_empty() {
        true => "<c/>".to_owned(),
        false => format!("<c t='inlineStr'><is><t>{words}</t></is></c>"),
    };
    row.iter().map(cell).collect()
}
