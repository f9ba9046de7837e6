//! Parquet as columns of text, over the crate `parquet` and no other place of this program.
//!
//! A column chunk is copied, decoded in batches and dropped before the next one, so that memory
//! holds the file, its texts, and little else.

mod pages;
mod values;

use super::{Chosen, MOST_ROWS, ReadColumnsError};
use model::Columns;
use pages::Chunk;
use parquet::basic::Compression;
use parquet::file::metadata::{
    ColumnChunkMetaData, ParquetMetaData, ParquetMetaDataReader, RowGroupMetaData,
};
use std::panic::{AssertUnwindSafe, catch_unwind};
use values::{Extent, Values};

const MAGIC: &[u8] = b"PAR1";

/// What ends a file whose footer is encrypted.
const ENCRYPTED: &[u8] = b"PARE";

pub(super) fn is_parquet(bytes: &[u8]) -> bool {
    bytes.starts_with(MAGIC) || bytes.starts_with(ENCRYPTED)
}

/// Reads the columns that are wanted.
///
/// The library answers some damaged files with a panic, which is caught here: nothing of it is
/// used afterwards.
pub(super) fn read(
    bytes: &[u8],
    wanted: impl FnMut(&str) -> bool,
) -> Result<Columns, ReadColumnsError> {
    catch_unwind(AssertUnwindSafe(|| decode(bytes, wanted)))
        .unwrap_or_else(|_| Err(damaged("its pages contradict themselves")))
}

fn damaged(what: impl ToString) -> ReadColumnsError {
    ReadColumnsError::Damaged { what: what.to_string() }
}

fn decode(bytes: &[u8], wanted: impl FnMut(&str) -> bool) -> Result<Columns, ReadColumnsError> {
    let metadata = metadata(bytes)?;
    let schema = metadata.file_metadata().schema_descr();
    let names = schema.columns().iter().map(|column| column.path().parts().join("."));
    let mut chosen = Chosen::of(names.collect(), wanted)?;
    let mut shown = Vec::with_capacity(chosen.places.len());
    for (place, column) in chosen.places.iter().zip(&chosen.columns) {
        let values = Values::of(&schema.column(*place))
            .map_err(|what| ReadColumnsError::Type { column: column.name.clone(), what })?;
        shown.push(values);
    }
    let mut rows_left = MOST_ROWS;
    for group in metadata.row_groups() {
        let rows = usize::try_from(group.num_rows()).map_err(damaged)?;
        rows_left = rows_left.checked_sub(rows).ok_or(ReadColumnsError::TooLarge)?;
        for (column, values) in shown.iter().enumerate() {
            read_chunk(bytes, group, column, *values, rows, &mut chosen)?;
        }
    }
    Ok(chosen.end())
}

/// What the end of the file says of the rest: the length of the metadata and the magic number come
/// last.
fn metadata(bytes: &[u8]) -> Result<ParquetMetaData, ReadColumnsError> {
    let cut = || damaged("the end of the file is missing");
    let (rest, magic) = bytes.split_last_chunk::<4>().ok_or_else(cut)?;
    if magic == ENCRYPTED {
        return Err(ReadColumnsError::Encrypted);
    }
    let (rest, length) = rest.split_last_chunk::<4>().ok_or_else(cut)?;
    let length = u32::from_le_bytes(*length) as usize;
    let start = rest.len().checked_sub(length).filter(|start| *start >= MAGIC.len());
    let footer = start.and_then(|start| rest.get(start..)).filter(|_| magic == MAGIC);
    ParquetMetaDataReader::decode_metadata(footer.ok_or_else(cut)?).map_err(damaged)
}

fn read_chunk(
    bytes: &[u8],
    group: &RowGroupMetaData,
    column: usize,
    values: Values,
    rows: usize,
    chosen: &mut Chosen,
) -> Result<(), ReadColumnsError> {
    let place = chosen.places.get(column).copied().unwrap_or_default();
    let chunk = group.columns().get(place).ok_or_else(|| damaged("a column is missing"))?;
    match chunk.compression() {
        Compression::UNCOMPRESSED | Compression::SNAPPY | Compression::ZSTD(_) => {}
        other => return Err(ReadColumnsError::Compression { codec: codec(other) }),
    }
    let reader = Chunk::of(bytes, span(chunk)?).and_then(|part| part.reader(chunk, rows));
    let extent = Extent { rows, full: chunk.column_descr().max_def_level() };
    let mut take = |words: &str| chosen.push(column, words);
    match values::read(reader.map_err(damaged)?, values, extent, &mut take) {
        Err(ReadColumnsError::NotUtf8 { .. }) => {
            let column = chosen.columns.get(column).map(|column| column.name.clone());
            Err(ReadColumnsError::NotUtf8 { column: column.unwrap_or_default() })
        }
        other => other,
    }
}

/// `GZIP` of `GZIP(GzipLevel(6))`.
fn codec(compression: Compression) -> String {
    let name = compression.to_string();
    name.split('(').next().unwrap_or_default().to_owned()
}

/// Where the pages of a column lie in the file: first byte and length.
fn span(chunk: &ColumnChunkMetaData) -> Result<(usize, usize), ReadColumnsError> {
    let start = chunk.dictionary_page_offset().unwrap_or(chunk.data_page_offset());
    let start = usize::try_from(start).map_err(damaged)?;
    let length = usize::try_from(chunk.compressed_size()).map_err(damaged)?;
    Ok((start, length))
}
