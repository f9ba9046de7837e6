//! Opening a PDF file: where it begins, whether it is whole, which pages it has.

use super::guard;
use super::limits;
use super::walk;
use crate::Refusal;
use crate::html;
use hayro_syntax::object::Dict;
use hayro_syntax::page::Page;
use hayro_syntax::{DecryptionError, LoadPdfError, Pdf};

/// The header stands among the first bytes (ISO 32000-1, annex H, note 13); some files have other
/// things before it.
const HEADER: usize = 1024;
/// The end of the file is marked among its last bytes.
const END: usize = 2048;

const NO_PAGES: Refusal = Refusal::Damaged { what: "no page of the PDF file can be found" };

/// Where the header is; `None` where this is no PDF file.
pub(super) fn header(bytes: &[u8], name: &str) -> Option<usize> {
    let head = bytes.get(..bytes.len().min(HEADER + 5))?;
    let at = memchr::memmem::find(head, b"%PDF-")?;
    if head
        .get(..at)
        .is_some_and(|before| before.trim_ascii().is_empty() || before == b"\xEF\xBB\xBF")
    {
        return Some(at);
    }
    // A page or a text may speak of PDF files.
    let has_end = memchr::memmem::rfind(bytes, b"startxref").is_some();
    let has_objects = memchr::memmem::find(bytes.get(at..)?, b" obj").is_some();
    (has_end && has_objects && !html::is_page(bytes, name)).then_some(at)
}

/// What is wrong with a file that can be read all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Harm {
    /// It ends before its end.
    CutOff,
    /// Its table of objects is wrong and was made anew.
    Table,
}

/// A file that was opened.
pub(super) struct File {
    pub(super) pdf: Pdf,
    pub(super) harm: Option<Harm>,
    pub(super) is_encrypted: bool,
}

impl File {
    /// Opens a file whose header stands somewhere near its beginning.
    pub(super) fn open(bytes: &[u8], name: &str) -> Result<Self, Refusal> {
        let at = header(bytes, name).ok_or(NO_PAGES)?;
        let bytes = match at > 0 && table(bytes, 0).is_none() {
            true => bytes.get(at..).unwrap_or_default(),
            false => bytes,
        };
        walk::objects(bytes)?;
        guard::raw(bytes)?;
        let pdf = Pdf::new(bytes.to_vec()).map_err(|error| refusal(&error))?;
        guard::streams(&pdf)?;
        if pdf.pages().is_empty() {
            return Err(NO_PAGES);
        }
        let is_encrypted = is_encrypted(bytes);
        Ok(Self { harm: harm(bytes), is_encrypted, pdf })
    }

    /// Its pages, as many as are read.
    pub(super) fn pages(&self) -> &[Page<'_>] {
        let pages = self.pdf.pages();
        pages.get(..pages.len().min(limits::PAGES)).unwrap_or_default()
    }

    /// The dictionary that all others hang from.
    pub(super) fn catalog(&self) -> Option<Dict<'_>> {
        let xref = self.pdf.xref();
        xref.get::<Dict<'_>>(xref.root_id())
    }
}

/// Whether a trailer names how the file is encrypted: `/Encrypt 9 0 R`.
fn is_encrypted(bytes: &[u8]) -> bool {
    const KEY: &[u8] = b"/Encrypt";
    memchr::memmem::find_iter(bytes, KEY).any(|at| {
        let rest = bytes.get(at + KEY.len()..).unwrap_or_default().trim_ascii_start();
        rest.first().is_some_and(|byte| byte.is_ascii_digit() || *byte == b'<')
    })
}

fn refusal(error: &LoadPdfError) -> Refusal {
    match error {
        LoadPdfError::Decryption(DecryptionError::PasswordProtected) => Refusal::Encrypted,
        LoadPdfError::Decryption(_) => {
            Refusal::Damaged { what: "its encryption is of a kind that is not known" }
        }
        LoadPdfError::Invalid => NO_PAGES,
    }
}

fn harm(bytes: &[u8]) -> Option<Harm> {
    let tail = bytes.get(bytes.len().saturating_sub(END)..)?;
    if memchr::memmem::find(tail, b"%%EOF").is_none() {
        return Some(Harm::CutOff);
    }
    if table(bytes, 0).is_none() {
        return Some(Harm::Table);
    }
    None
}

/// Where the last table of objects is said to be and is, counted from `from`.
fn table(bytes: &[u8], from: usize) -> Option<usize> {
    const WORD: &[u8] = b"startxref";
    let at = memchr::memmem::rfind(bytes, WORD)?;
    let digits = bytes.get(at + WORD.len()..)?.trim_ascii_start();
    let length = digits.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let offset: usize = std::str::from_utf8(digits.get(..length)?).ok()?.parse().ok()?;
    let there = bytes.get(offset.checked_add(from)?..)?.trim_ascii_start();
    let is_stream = there.first().is_some_and(u8::is_ascii_digit)
        && memchr::memmem::find(there.get(..there.len().min(40))?, b"obj").is_some();
    (there.starts_with(b"xref") || is_stream).then_some(offset)
}
