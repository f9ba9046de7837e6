//! Values of Parquet as words.

use super::{ReadColumnsError, damaged};
use parquet::basic::{ConvertedType, LogicalType, TimeUnit, Type};
use parquet::column::reader::{ColumnReader, ColumnReaderImpl};
use parquet::data_type::{DataType, Int96};
use parquet::schema::types::ColumnDescriptor;
use std::fmt::{Display, Write as _};

/// So many rows are decoded at a time.
const BATCH: usize = 8192;

/// What the values of a column are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Values {
    Plain,
    Unsigned,
    Day,
    /// Times, of which so many make a second.
    Moment(i64),
    Uuid,
}

impl Values {
    /// What the column holds, or the words for what is not read.
    pub(super) fn of(column: &ColumnDescriptor) -> Result<Self, &'static str> {
        if column.max_rep_level() > 0 {
            return Err("several values in one cell");
        }
        match column.logical_type_ref() {
            Some(LogicalType::Timestamp(time)) => return Ok(Self::Moment(in_a_second(time.unit))),
            Some(LogicalType::Time(_)) => return Err("times of day"),
            Some(LogicalType::Uuid) => return Ok(Self::Uuid),
            Some(LogicalType::Float16) => return Err("numbers of 16 bits"),
            _ => {}
        }
        match (column.converted_type(), column.physical_type()) {
            (ConvertedType::DECIMAL, _) => Err("decimal numbers"),
            (ConvertedType::INTERVAL, _) => Err("intervals"),
            (ConvertedType::BSON, _) => Err("BSON documents"),
            (ConvertedType::TIME_MILLIS | ConvertedType::TIME_MICROS, _) => Err("times of day"),
            (ConvertedType::DATE, _) => Ok(Self::Day),
            (ConvertedType::TIMESTAMP_MILLIS, _) => Ok(Self::Moment(1_000)),
            (ConvertedType::TIMESTAMP_MICROS, _) => Ok(Self::Moment(1_000_000)),
            (_, Type::INT96) => Ok(Self::Moment(1_000_000_000)),
            (
                ConvertedType::UINT_8
                | ConvertedType::UINT_16
                | ConvertedType::UINT_32
                | ConvertedType::UINT_64,
                _,
            ) => Ok(Self::Unsigned),
            _ => Ok(Self::Plain),
        }
    }
}

fn in_a_second(unit: TimeUnit) -> i64 {
    match unit {
        TimeUnit::MILLIS => 1_000,
        TimeUnit::MICROS => 1_000_000,
        TimeUnit::NANOS => 1_000_000_000,
    }
}

/// What takes the words of each cell, from the first row to the last.
type Take<'t> = &'t mut dyn FnMut(&str) -> Result<(), ReadColumnsError>;

/// How many rows are read, and which level of definition says that a value is there.
#[derive(Debug, Clone, Copy)]
pub(super) struct Extent {
    pub(super) rows: usize,
    pub(super) full: i16,
}

/// Gives the words of each row.
pub(super) fn read(
    reader: ColumnReader,
    values: Values,
    extent: Extent,
    take: Take<'_>,
) -> Result<(), ReadColumnsError> {
    match reader {
        ColumnReader::BoolColumnReader(reader) => {
            each(reader, extent, take, |value, words| write(words, value))
        }
        ColumnReader::Int32ColumnReader(reader) => {
            each(reader, extent, take, |value, words| match values {
                Values::Day => write_day(words, i64::from(*value)),
                Values::Unsigned => write(words, value.cast_unsigned()),
                Values::Moment(parts) => write_moment(words, i64::from(*value), parts),
                Values::Plain | Values::Uuid => write(words, value),
            })
        }
        ColumnReader::Int64ColumnReader(reader) => {
            each(reader, extent, take, |value, words| match values {
                Values::Moment(parts) => write_moment(words, *value, parts),
                Values::Unsigned => write(words, value.cast_unsigned()),
                Values::Day => write_day(words, *value),
                Values::Plain | Values::Uuid => write(words, value),
            })
        }
        ColumnReader::Int96ColumnReader(reader) => {
            each(reader, extent, take, |value, words| write_int96(words, value))
        }
        ColumnReader::FloatColumnReader(reader) => {
            each(
                reader,
                extent,
                take,
                |value, words| {
                    if value.is_nan() { Some(()) } else { write(words, value) }
                },
            )
        }
        ColumnReader::DoubleColumnReader(reader) => {
            each(
                reader,
                extent,
                take,
                |value, words| {
                    if value.is_nan() { Some(()) } else { write(words, value) }
                },
            )
        }
        ColumnReader::ByteArrayColumnReader(reader) => {
            each(reader, extent, take, |value, words| write_text(words, value.data()))
        }
        ColumnReader::FixedLenByteArrayColumnReader(reader) => {
            each(reader, extent, take, |value, words| match values {
                Values::Uuid => write_uuid(words, value.data()),
                _ => write_text(words, value.data()),
            })
        }
    }
}

/// Shows each value; `None` of `show` is a value that is no text.
fn each<T: DataType>(
    mut reader: ColumnReaderImpl<T>,
    Extent { rows, full }: Extent,
    take: Take<'_>,
    show: impl Fn(&T::T, &mut String) -> Option<()>,
) -> Result<(), ReadColumnsError> {
    let short = || damaged("a column has fewer values than there are rows");
    let (mut values, mut levels, mut words) = (Vec::new(), Vec::new(), String::new());
    let mut left = rows;
    while left > 0 {
        values.clear();
        levels.clear();
        let most = left.min(BATCH);
        let (found, _, _) =
            reader.read_records(most, Some(&mut levels), None, &mut values).map_err(damaged)?;
        left = left.checked_sub(found).filter(|_| found > 0).ok_or_else(short)?;
        let mut values = values.iter();
        for row in 0..found {
            words.clear();
            // Without levels, no value is missing.
            if levels.get(row).is_none_or(|level| *level == full) {
                let value = values.next().ok_or_else(short)?;
                show(value, &mut words)
                    .ok_or(ReadColumnsError::NotUtf8 { column: String::new() })?;
            }
            take(&words)?;
        }
    }
    Ok(())
}

/// Writing to a string cannot fail.
fn write(words: &mut String, value: impl Display) -> Option<()> {
    write!(words, "{value}").ok()
}

fn write_text(words: &mut String, bytes: &[u8]) -> Option<()> {
    words.push_str(std::str::from_utf8(bytes).ok()?);
    Some(())
}

/// A day, counted from 1970-01-01, as ISO 8601 writes it.
fn write_day(words: &mut String, days: i64) -> Option<()> {
    let (year, month, day) = model::civil(days);
    write!(words, "{year:04}-{month:02}-{day:02}").ok()
}

/// A moment, counted from the beginning of 1970, without its time where that is midnight: dates are
/// kept as moments where a program has no type for them.
fn write_moment(words: &mut String, moment: i64, in_a_second: i64) -> Option<()> {
    const IN_A_DAY: i64 = 86_400;
    let (seconds, part) = (moment.div_euclid(in_a_second), moment.rem_euclid(in_a_second));
    write_day(words, seconds.div_euclid(IN_A_DAY))?;
    let second = seconds.rem_euclid(IN_A_DAY);
    if second == 0 && part == 0 {
        return Some(());
    }
    write!(words, "T{:02}:{:02}:{:02}", second / 3600, second / 60 % 60, second % 60).ok()?;
    if part > 0 {
        let digits = in_a_second.ilog10() as usize;
        let part = format!("{part:0digits$}");
        write!(words, ".{}", part.trim_end_matches('0')).ok()?;
    }
    Some(())
}

/// The moments of older programs: nanoseconds of a Julian day.
fn write_int96(words: &mut String, value: &Int96) -> Option<()> {
    const EPOCH: i64 = 2_440_588;
    let [low, high, day] = value.data() else { return None };
    let nanos = (u64::from(*high) << 32) | u64::from(*low);
    let days = i64::from(*day) - EPOCH;
    let seconds = days * 86_400 + i64::try_from(nanos / 1_000_000_000).ok()?;
    write_moment(words, seconds, 1)
}

/// `01234567-89ab-cdef-0123-456789abcdef`.
fn write_uuid(words: &mut String, bytes: &[u8]) -> Option<()> {
    for (at, byte) in bytes.iter().enumerate() {
        if matches!(at, 4 | 6 | 8 | 10) {
            words.push('-');
        }
        write!(words, "{byte:02x}").ok()?;
    }
    Some(())
}
