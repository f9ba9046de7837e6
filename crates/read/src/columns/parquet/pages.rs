//! The pages of one column chunk, as the library asks for them.

use bytes::{Buf, Bytes};
use parquet::basic::Encoding;
use parquet::column::page::{Page, PageMetadata, PageReader};
use parquet::column::reader::{ColumnReader, get_column_reader};
use parquet::errors::{ParquetError, Result};
use parquet::file::metadata::ColumnChunkMetaData;
use parquet::file::reader::{ChunkReader, Length, SerializedPageReader};
use std::sync::Arc;

/// The bytes of one column chunk under their places in the file.
pub(super) struct Chunk {
    bytes: Bytes,
    start: usize,
}

impl Chunk {
    pub(super) fn of(file: &[u8], (start, length): (usize, usize)) -> Result<Self> {
        let end = start.checked_add(length);
        let bytes = end.and_then(|end| file.get(start..end)).ok_or_else(outside)?;
        Ok(Self { bytes: Bytes::copy_from_slice(bytes), start })
    }

    pub(super) fn reader(self, chunk: &ColumnChunkMetaData, rows: usize) -> Result<ColumnReader> {
        let pages = SerializedPageReader::new(Arc::new(self), chunk, rows, None)?;
        Ok(get_column_reader(
            chunk.column_descr_ptr(),
            Box::new(Checked { pages, has_dictionary: false }),
        ))
    }

    /// The bytes from this place of the file on.
    fn from(&self, place: u64) -> Result<Bytes> {
        let inside = usize::try_from(place).ok().and_then(|place| place.checked_sub(self.start));
        let inside = inside.filter(|at| *at <= self.bytes.len()).ok_or_else(outside)?;
        Ok(self.bytes.slice(inside..))
    }
}

fn outside() -> ParquetError {
    ParquetError::EOF("a page lies outside of the file".to_owned())
}

impl Length for Chunk {
    fn len(&self) -> u64 {
        (self.start + self.bytes.len()) as u64
    }
}

impl ChunkReader for Chunk {
    type T = bytes::buf::Reader<Bytes>;

    fn get_read(&self, start: u64) -> Result<Self::T> {
        Ok(self.from(start)?.reader())
    }

    fn get_bytes(&self, start: u64, length: usize) -> Result<Bytes> {
        let bytes = self.from(start)?;
        match length <= bytes.len() {
            true => Ok(bytes.slice(..length)),
            false => Err(outside()),
        }
    }
}

/// Pages of which is checked what the library believes: it makes room for as many values as a
/// dictionary says it has, and fails on a page that needs one where there is none.
struct Checked {
    pages: SerializedPageReader<Chunk>,
    has_dictionary: bool,
}

impl Checked {
    fn check(&mut self, page: &Page) -> Result<()> {
        let needs =
            matches!(page.encoding(), Encoding::RLE_DICTIONARY | Encoding::PLAIN_DICTIONARY);
        match page {
            Page::DictionaryPage { buf, num_values, .. } => {
                self.has_dictionary = true;
                match *num_values as usize > buf.len() {
                    true => Err(wrong("a dictionary is longer than its page")),
                    false => Ok(()),
                }
            }
            _ if needs && !self.has_dictionary => Err(wrong("a dictionary is missing")),
            _ => Ok(()),
        }
    }
}

fn wrong(what: &str) -> ParquetError {
    ParquetError::General(what.to_owned())
}

impl PageReader for Checked {
    fn get_next_page(&mut self) -> Result<Option<Page>> {
        let page = self.pages.get_next_page()?;
        page.iter().try_for_each(|page| self.check(page))?;
        Ok(page)
    }

    fn peek_next_page(&mut self) -> Result<Option<PageMetadata>> {
        self.pages.peek_next_page()
    }

    fn skip_next_page(&mut self) -> Result<()> {
        self.pages.skip_next_page()
    }
}

impl Iterator for Checked {
    type Item = Result<Page>;

    fn next(&mut self) -> Option<Self::Item> {
        self.get_next_page().transpose()
    }
}
