//! Small invented documents for tests.

use model::{
    About, ActType, Basis, Block, BlockKind, Column, ColumnRole, Contribution, DateBasis,
    DateMention, DocumentId, DocumentKind, Form, Parts, Place, Reading, Span, Speaker, SpeakerKind,
    Stance, Statement, Table, TableCell, TableRow, Text, ValueKind,
};

pub(crate) type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

/// Where words stand in a text, in characters.
pub(crate) fn span(text: &str, words: &str) -> Result<Span> {
    let at = text.find(words).ok_or("not there")?;
    let start = text.get(..at).ok_or("cut")?.chars().count() as u32;
    Ok(Span::new(start, start + words.chars().count() as u32)?)
}

/// A reading of one paragraph, with the dates that its text speaks of.
pub(crate) fn reading(text: &str, dates: &[(&str, &str)]) -> Result<Reading> {
    let whole = Span::new(0, text.chars().count() as u32)?;
    let (kind, origin, language, ocr) = (BlockKind::Paragraph, None, None, None);
    let block = Block { kind, span: whole, origin, language, ocr };
    let document = DocumentId::of(text.as_bytes());
    let mut reading =
        Reading::new(document, DocumentKind::Text, Text::new(text.to_owned()), vec![block])?;
    for (words, edtf) in dates {
        let (span, edtf, basis) = (span(text, words)?, edtf.parse()?, DateBasis::Written);
        reading.mentioned.push(DateMention { span, edtf, basis });
    }
    Ok(reading)
}

/// What is said, by whom.
pub(crate) fn statement(
    reading: &Reading,
    (speaker, kind): (&str, SpeakerKind),
    content: &str,
    about: Vec<About>,
) -> Result<Statement> {
    let parts = Parts {
        speaker: Speaker {
            mention: None,
            name: speaker.to_owned(),
            kind,
            role: None,
            state: None,
            person: None,
        },
        cue: None,
        content: span(reading.text().as_str(), content)?.into(),
        form: Form::Indirect,
        stance: Stance::Asserts,
        basis: Basis::Unknown,
        informant: None,
        contribution: Contribution::Account,
        relayed_from: None,
        condition: None,
        specific: false,
        about,
        said: Some("2031-10-30".parse()?),
        proposed_by: "test/1".to_owned(),
        confidence: 1.0,
    };
    Ok(Statement::new(reading, parts)?)
}

pub(crate) fn about(act: ActType, victims: &[&str], place: &str, when: &str) -> Result<About> {
    let when = if when.is_empty() { None } else { Some(when.parse()?) };
    let place = (!place.is_empty()).then(|| Place { name: place.to_owned(), within: None });
    let victims = victims.iter().map(|name| (*name).to_owned()).collect();
    Ok(About { victims, place, when, ..About::only(act) })
}

/// A list of people, with what its columns hold.
pub(crate) fn list<const N: usize>(
    header: [(&str, ColumnRole); N],
    rows: &[[&str; N]],
) -> Result<Reading> {
    let names = header.map(|(name, _)| name);
    let lines: Vec<String> =
        [&names].into_iter().chain(rows).map(|cells| cells.join(" | ")).collect();
    let (mut blocks, mut table_rows, mut start) = (Vec::new(), Vec::new(), 0);
    for (number, line) in lines.iter().enumerate() {
        let length = line.chars().count() as u32;
        let span = Span::new(start, start + length)?;
        let (kind, origin, language, ocr) = (BlockKind::Row, None, None, None);
        blocks.push(Block { kind, span, origin, language, ocr });
        let (mut cells, mut at) = (Vec::new(), start);
        for (column, cell) in line.split(" | ").enumerate() {
            let length = cell.chars().count() as u32;
            if length > 0 {
                let span = Span::new(at, at + length)?;
                cells.push(TableCell { column: column as u32, span });
            }
            at += length + 3;
        }
        if number > 0 {
            table_rows.push(TableRow { block: number as u32, cells, places: Vec::new() });
        }
        start += length + 1;
    }
    let columns = header.into_iter().map(|(name, role)| Column {
        name: Some(name.to_owned()),
        role: Some(role),
        values: ValueKind::Text,
    });
    let text = lines.join("\n");
    let document = DocumentId::of(text.as_bytes());
    let mut reading = Reading::new(document, DocumentKind::Sheet, Text::new(text), blocks)?;
    reading.tables = vec![Table {
        sheet: String::new(),
        people: true,
        header: Some(0),
        columns: columns.collect(),
        rows: table_rows,
    }];
    Ok(reading)
}
