//! Tables that are written: one description of the columns, in CSV or in Parquet.

use crate::hints::Usage;
use crate::output::Output;
use anyhow::Context;
use parquet::basic::{Compression, ZstdLevel};
use parquet::data_type::{ByteArray, ByteArrayType, DataType, DoubleType, Int64Type};
use parquet::file::properties::WriterProperties;
use parquet::file::writer::{SerializedFileWriter, SerializedRowGroupWriter};
use parquet::schema::parser::parse_message_type;
use std::borrow::Cow;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A table: what each of its columns has in a row.
pub(crate) struct Sheet<'s> {
    pub(crate) rows: usize,
    pub(crate) columns: Vec<(&'static str, Cells<'s>)>,
}

/// The cells of a column, by row.
pub(crate) enum Cells<'s> {
    Words(Box<dyn Fn(usize) -> Cow<'s, str> + 's>),
    Whole(Box<dyn Fn(usize) -> i64 + 's>),
    /// In CSV with so many decimals.
    Number(usize, Box<dyn Fn(usize) -> f64 + 's>),
}

/// Where a table goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Target {
    StandardOutput,
    Csv(PathBuf),
    Parquet(PathBuf),
}

impl Target {
    /// By the ending of the path; `-` is CSV on standard output.
    pub(crate) fn of(path: &Path) -> Result<Self, Usage> {
        let ending = path.extension().map(|ending| ending.to_ascii_lowercase());
        match ending.as_ref().and_then(|ending| ending.to_str()) {
            _ if path.as_os_str() == "-" => Ok(Self::StandardOutput),
            Some("csv") => Ok(Self::Csv(path.to_owned())),
            Some("parquet") => Ok(Self::Parquet(path.to_owned())),
            _ => Err(Usage::new(
                format!("{} ends in neither .csv nor .parquet", path.display()),
                "the ending says what is written; - is CSV on standard output",
            )),
        }
    }
}

/// Writes a table, into a file whole or not at all.
pub(crate) fn save(sheet: &Sheet<'_>, to: &Target, output: &mut Output) -> anyhow::Result<()> {
    match to {
        Target::StandardOutput => csv(sheet, output.writer()),
        Target::Csv(path) => whole(path, |file| csv(sheet, file)),
        Target::Parquet(path) => whole(path, |file| parquet(sheet, file)),
    }
}

/// Writes a file under another name and renames it. What is no ordinary file, such as a pipe, is
/// written to as it is.
pub(crate) fn whole(
    path: &Path,
    write: impl FnOnce(&mut BufWriter<File>) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let place = || path.display().to_string();
    if std::fs::metadata(path).is_ok_and(|found| !found.is_file()) {
        let file = File::options().write(true).open(path).with_context(place)?;
        let mut file = BufWriter::new(file);
        write(&mut file)?;
        return file.flush().with_context(place);
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
    ordinary(&mut builder);
    let temporary = builder.tempfile_in(folder).with_context(place)?;
    let (file, temporary) = temporary.into_parts();
    let mut file = BufWriter::with_capacity(1 << 18, file);
    write(&mut file)?;
    file.flush().with_context(place)?;
    file.get_ref().sync_all().with_context(place)?;
    temporary.persist(path).map_err(|error| error.error).with_context(place)
}

/// What others may do with the file is as the user's mask says, not only what is theirs.
#[cfg(unix)]
fn ordinary(builder: &mut tempfile::Builder<'_, '_>) {
    use std::os::unix::fs::PermissionsExt;
    builder.permissions(std::fs::Permissions::from_mode(0o666));
}

#[cfg(not(unix))]
fn ordinary(_: &mut tempfile::Builder<'_, '_>) {}

fn csv(sheet: &Sheet<'_>, to: &mut dyn Write) -> anyhow::Result<()> {
    let names: Vec<&str> = sheet.columns.iter().map(|(name, _)| *name).collect();
    writeln!(to, "{}", names.join(","))?;
    for row in 0..sheet.rows {
        for (at, (_, cells)) in sheet.columns.iter().enumerate() {
            if at > 0 {
                to.write_all(b",")?;
            }
            match cells {
                Cells::Words(words) => to.write_all(field(&words(row)).as_bytes())?,
                Cells::Whole(number) => write!(to, "{}", number(row))?,
                Cells::Number(decimals, number) => write!(to, "{:.*}", decimals, number(row))?,
            }
        }
        to.write_all(b"\n")?;
    }
    Ok(())
}

/// A field of CSV that no spreadsheet runs (OWASP, "CSV Injection"): what begins like a formula and
/// is no number has an apostrophe before it.
pub(crate) fn field(words: &str) -> Cow<'_, str> {
    let begins = words.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let is_formula = begins && words.parse::<f64>().is_err();
    let is_plain = !words.contains([',', '"', '\n', '\r']) && words.trim() == words;
    match (is_formula, is_plain) {
        (false, true) => Cow::Borrowed(words),
        (true, true) => Cow::Owned(format!("'{words}")),
        (_, false) => {
            let mark = if is_formula { "'" } else { "" };
            Cow::Owned(format!("\"{mark}{}\"", words.replace('"', "\"\"")))
        }
    }
}

/// Rows that are encoded together.
const GROUP: usize = 1 << 18;

fn parquet(sheet: &Sheet<'_>, to: &mut BufWriter<File>) -> anyhow::Result<()> {
    let column = |(name, cells): &(&str, Cells<'_>)| match cells {
        Cells::Words(_) => format!("REQUIRED BYTE_ARRAY {name} (UTF8);"),
        Cells::Whole(_) => format!("REQUIRED INT64 {name};"),
        Cells::Number(..) => format!("REQUIRED DOUBLE {name};"),
    };
    let columns: Vec<String> = sheet.columns.iter().map(column).collect();
    let schema = parse_message_type(&format!("message rows {{ {} }}", columns.join(" ")))?;
    let compression = Compression::ZSTD(ZstdLevel::default());
    let properties = WriterProperties::builder().set_compression(compression).build();
    let mut writer = SerializedFileWriter::new(to, Arc::new(schema), Arc::new(properties))?;
    for start in (0..sheet.rows).step_by(GROUP) {
        let rows = start..sheet.rows.min(start + GROUP);
        let mut group = writer.next_row_group()?;
        for (_, cells) in &sheet.columns {
            let rows = rows.clone();
            match cells {
                Cells::Words(words) => {
                    let bytes = |row| ByteArray::from(words(row).as_bytes().to_vec());
                    column_of::<ByteArrayType>(&mut group, rows, bytes)?;
                }
                Cells::Whole(number) => column_of::<Int64Type>(&mut group, rows, number)?,
                Cells::Number(_, number) => column_of::<DoubleType>(&mut group, rows, number)?,
            }
        }
        group.close()?;
    }
    writer.close()?;
    Ok(())
}

fn column_of<T: DataType>(
    group: &mut SerializedRowGroupWriter<'_, &mut BufWriter<File>>,
    rows: Range<usize>,
    value: impl Fn(usize) -> T::T,
) -> anyhow::Result<()> {
    let values: Vec<T::T> = rows.map(value).collect();
    let mut column = group.next_column()?.context("a table has the columns of its schema")?;
    column.typed::<T>().write_batch(&values, None, None)?;
    Ok(column.close()?)
}

#[cfg(test)]
mod tests {
    use super::field;

    #[test]
    fn no_field_is_run_and_numbers_stay() {
        for (words, expected) in [
            ("r-1", "r-1"),
            ("-12", "-12"),
            ("=1+1", "'=1+1"),
            ("@sum, x", "\"'@sum, x\""),
            ("a \"b\"", "\"a \"\"b\"\"\""),
            (" a", "\" a\""),
        ] {
            assert_eq!(field(words), expected);
        }
    }
}
