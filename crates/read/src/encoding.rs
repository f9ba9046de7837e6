//! Bytes become characters, and characters can be traced back to their bytes.

use crate::magic;
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{DecoderResult, Encoding, UTF_8, UTF_16BE, UTF_16LE};
use model::{Span, Warning};
use std::borrow::Cow;

/// A file as text.
#[derive(Debug)]
pub(crate) struct Decoded<'a> {
    /// The characters, without the byte order mark.
    pub(crate) text: Cow<'a, str>,
    bytes: &'a [u8],
    /// The bytes of the byte order mark, which the text does not have.
    mark: usize,
    encoding: &'static Encoding,
    trouble: Option<Trouble>,
}

/// What is to be said about how the bytes were read.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Trouble {
    /// Nothing in the file says its encoding.
    Guessed,
    /// Byte sequences that are none in the encoding; the first became the character at this byte
    /// of the text.
    Broken { count: usize, first: usize },
}

/// Decodes a file. `declared` is what the file itself says of its encoding; it yields to a byte
/// order mark and to valid UTF-8, because text in another encoding is hardly ever valid UTF-8 by
/// chance while pages saved anew often keep their old declaration.
///
/// `None` where the bytes are no text.
pub(crate) fn decode<'a>(
    bytes: &'a [u8],
    declared: Option<&'static Encoding>,
) -> Option<Decoded<'a>> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return decode_as(bytes, encoding, mark, None);
    }
    if magic::is_control_rich(bytes) {
        return None;
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Some(plain(bytes, text));
    }
    if is_mostly_utf8(bytes) {
        return decode_as(bytes, UTF_8, 0, None);
    }
    match declared.filter(|encoding| *encoding != UTF_8) {
        Some(encoding) => decode_as(bytes, encoding, 0, None),
        None => decode_as(bytes, guess(bytes), 0, Some(Trouble::Guessed)),
    }
}

/// The encoding of this name (Encoding Standard, 4.2), where it keeps ASCII as it is.
pub(crate) fn by_label(label: &str) -> Option<&'static Encoding> {
    Encoding::for_label(label.as_bytes()).filter(|encoding| encoding.is_ascii_compatible())
}

/// Decodes bytes whose encoding is known beyond doubt.
pub(crate) fn decode_known<'a>(
    bytes: &'a [u8],
    encoding: &'static Encoding,
) -> Option<Decoded<'a>> {
    decode_as(bytes, encoding, 0, None)
}

fn plain<'a>(bytes: &'a [u8], text: &'a str) -> Decoded<'a> {
    Decoded { text: text.into(), bytes, mark: 0, encoding: UTF_8, trouble: None }
}

fn decode_as<'a>(
    bytes: &'a [u8],
    encoding: &'static Encoding,
    mark: usize,
    trouble: Option<Trouble>,
) -> Option<Decoded<'a>> {
    let (text, first) = lossy(encoding, &bytes[mark..]);
    let broken = first.map(|first| Trouble::Broken {
        // Characters that the author wrote as U+FFFD are in the text too; these are few and the
        // number is an aid, so they are counted with the broken ones.
        count: text[first..].matches('\u{FFFD}').count(),
        first,
    });
    // UTF-16 hides binary data behind a byte order mark of two bytes.
    if mark > 0 && magic::is_control_rich(text.as_bytes()) {
        return None;
    }
    Some(Decoded { text: text.into(), bytes, mark, encoding, trouble: trouble.or(broken) })
}

/// The text and the byte in it where the first broken sequence was replaced.
fn lossy(encoding: &'static Encoding, bytes: &[u8]) -> (String, Option<usize>) {
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let mut text = String::with_capacity(bytes.len() + bytes.len() / 8 + 16);
    let (mut rest, mut first) = (bytes, None);
    loop {
        let (result, read) = decoder.decode_to_string_without_replacement(rest, &mut text, true);
        rest = &rest[read..];
        match result {
            DecoderResult::InputEmpty => return (text, first),
            DecoderResult::OutputFull => text.reserve(rest.len().max(16) * 3),
            DecoderResult::Malformed(..) => {
                first.get_or_insert(text.len());
                text.push('\u{FFFD}');
            }
        }
    }
}

/// Whether bytes that are not valid UTF-8 were meant to be: a truncated last character, or at
/// least one good character of several bytes for every two bad places. In other encodings such
/// characters arise by chance only, and seldom.
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    let (mut good, mut bad) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().bytes().filter(|byte| *byte >= 0xC0).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    let cut = std::str::from_utf8(bytes).is_err_and(|error| error.error_len().is_none());
    cut || (good > 0 && good * 2 >= bad)
}

/// The detector's guess from the first part of the file. It hears all bytes that it is given, so
/// a bound keeps large files fast.
fn guess(bytes: &[u8]) -> &'static Encoding {
    const SAMPLE: usize = 1 << 20;
    let start = bytes.iter().position(|byte| !byte.is_ascii()).unwrap_or(0);
    let from = start.saturating_sub(SAMPLE / 2);
    let sample = &bytes[from..bytes.len().min(from + SAMPLE)];
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(sample, true);
    detector.guess(None, Utf8Detection::Deny)
}

impl Decoded<'_> {
    /// What a reader of the text should know about its characters.
    pub(crate) fn warning(&self) -> Option<Warning> {
        let name = self.encoding.name();
        Some(match self.trouble.as_ref()? {
            Trouble::Guessed => Warning {
                code: "encoding-guessed".into(),
                message: format!("the file does not say its encoding; read as {name}"),
                span: None,
            },
            Trouble::Broken { count, first } => Warning {
                code: "broken-encoding".into(),
                message: format!(
                    "bytes that are not {name} were replaced by \u{FFFD}; places: {count}"
                ),
                span: self.span_at(*first),
            },
        })
    }

    /// The character at this byte of the text.
    fn span_at(&self, byte: usize) -> Option<Span> {
        let before = u32::try_from(self.text[..byte].chars().count()).ok()?;
        Span::new(before, before.checked_add(1)?).ok()
    }

    /// The bytes of the original at these byte offsets of the text, which must not descend.
    pub(crate) fn original(&self, offsets: &[usize]) -> Vec<u64> {
        let body = &self.bytes[self.mark..];
        let places = match self.encoding {
            _ if self.text.len() == body.len() && self.text.as_bytes() == body => offsets.to_vec(),
            encoding if encoding == UTF_8 => through_utf8(body, offsets),
            encoding if encoding == UTF_16LE || encoding == UTF_16BE => {
                through_characters(&self.text, offsets, |c| 2 * c.len_utf16())
            }
            encoding if encoding.is_single_byte() => through_characters(&self.text, offsets, |_| 1),
            encoding => through_decoder(encoding, body, offsets),
        };
        let mark = self.mark as u64;
        let all = self.bytes.len() as u64;
        places.into_iter().map(|place| (place as u64 + mark).min(all)).collect()
    }
}

/// Offsets through UTF-8 with broken sequences, each of which became one U+FFFD.
fn through_utf8(body: &[u8], offsets: &[usize]) -> Vec<usize> {
    let mut places = Vec::with_capacity(offsets.len());
    let (mut text, mut original) = (0, 0);
    let mut wanted = offsets.iter().peekable();
    for chunk in body.utf8_chunks() {
        let valid = chunk.valid().len();
        while let Some(offset) = wanted.next_if(|offset| **offset <= text + valid) {
            places.push(original + offset.saturating_sub(text));
        }
        text += valid;
        original += valid + chunk.invalid().len();
        if !chunk.invalid().is_empty() {
            text += '\u{FFFD}'.len_utf8();
        }
    }
    places.extend(wanted.map(|_| original));
    places
}

/// Offsets where a character says how many bytes it had.
fn through_characters(text: &str, offsets: &[usize], size: impl Fn(char) -> usize) -> Vec<usize> {
    let mut places = Vec::with_capacity(offsets.len());
    let mut original = 0;
    let mut wanted = offsets.iter().peekable();
    for (at, c) in text.char_indices() {
        while wanted.next_if(|offset| **offset <= at).is_some() {
            places.push(original);
        }
        original += size(c);
    }
    places.extend(wanted.map(|_| original));
    places
}

/// Offsets through any other encoding: it is decoded once more, byte by byte. Next to a broken
/// sequence they may be some bytes off, because the decoder sees it is broken only after it.
fn through_decoder(encoding: &'static Encoding, body: &[u8], offsets: &[usize]) -> Vec<usize> {
    let mut places = Vec::with_capacity(offsets.len());
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let mut buffer = [0; 32];
    let (mut text, mut complete) = (0, 0);
    let mut wanted = offsets.iter().peekable();
    for (at, byte) in body.iter().enumerate() {
        let (_, _, written, _) =
            decoder.decode_to_utf8(std::slice::from_ref(byte), &mut buffer, false);
        while written > 0 && wanted.next_if(|offset| **offset < text + written).is_some() {
            places.push(complete);
        }
        if written > 0 {
            text += written;
            complete = at + 1;
        }
    }
    places.extend(wanted.map(|offset| if *offset <= text { complete } else { body.len() }));
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn decoded(bytes: &[u8]) -> Option<(String, &'static str, Option<Trouble>)> {
        decode(bytes, None).map(|d| (d.text.into_owned(), d.encoding.name(), d.trouble))
    }

    #[test]
    fn an_encoding_is_found() {
        let read = |bytes: &[u8]| decoded(bytes).map(|(text, name, _)| (text, name));
        let some = |text: &str, name| Some((text.to_owned(), name));
        assert_eq!(read("prisión".as_bytes()), some("prisión", "UTF-8"));
        assert_eq!(read(b"\xEF\xBB\xBFprisi\xC3\xB3n"), some("prisión", "UTF-8"));
        assert_eq!(read(b"\xFF\xFES\0\xED\0"), some("Sí", "UTF-16LE"));
        assert_eq!(read(b"\xFE\xFF\0S\0\xED"), some("Sí", "UTF-16BE"));
        assert_eq!(
            read(
                "El director negó la acusación."
                    .to_owned()
                    .chars()
                    .map(|c| c as u8)
                    .collect::<Vec<_>>()
                    .as_slice()
            ),
            some("El director negó la acusación.", "windows-1252")
        );
    }

    #[test]
    fn a_bad_byte_does_not_turn_utf8_into_another_encoding() {
        let broken = b"La prisi\xC3\xB3n \xFF neg\xC3\xB3";
        let first = "La prisión ".len();
        assert_eq!(
            decoded(broken),
            Some((
                "La prisión \u{FFFD} negó".to_owned(),
                "UTF-8",
                Some(Trouble::Broken { count: 1, first })
            ))
        );
        let cut = decoded(b"he said \xE2\x80").map(|(text, ..)| text);
        assert_eq!(cut.as_deref(), Some("he said \u{FFFD}"));
    }

    #[test]
    fn binary_data_is_no_text() {
        assert!(decode(&[0, 1, 2, 3, 4, 5, 6, 7], None).is_none());
        assert!(decode(b"\xFF\xFE\x01\0\x02\0\x03\0", None).is_none());
    }

    /// The bytes of every character, decoded alone, are that character.
    fn check_origin(bytes: &[u8], declared: Option<&'static Encoding>) {
        let Some(decoded) = decode(bytes, declared) else {
            return;
        };
        let mut offsets: Vec<usize> = decoded.text.char_indices().map(|(at, _)| at).collect();
        offsets.push(decoded.text.len());
        let places = decoded.original(&offsets);
        assert_eq!(places.len(), offsets.len());
        for (c, pair) in decoded.text.chars().zip(places.windows(2)) {
            let piece = &bytes[pair[0] as usize..pair[1] as usize];
            let (text, _) = lossy(decoded.encoding, piece);
            assert_eq!(text, c.to_string(), "{:?} of {bytes:?}", piece);
        }
    }

    #[test]
    fn a_character_is_traced_to_its_bytes() {
        check_origin(b"\xFF\xFES\0\xED\0\x3D\xD8\x00\xDE!\0", None);
        check_origin(b"\xEF\xBB\xBFprisi\xC3\xB3n", None);
        check_origin(b"La prisi\xC3\xB3n \xFF\xE2\x80 neg\xC3\xB3 \xE2", None);
        check_origin(b"neg\xF3 la acusaci\xF3n", None);
        check_origin(b"\x83\x65\x83\x58\x83\x67 abc \x83\x65", Some(encoding_rs::SHIFT_JIS));
        check_origin(b"\xB0\xA1 x \xB3\xAA", Some(encoding_rs::EUC_KR));
    }

    proptest! {
        #[test]
        fn any_character_of_utf8_is_traced(bytes in proptest::collection::vec(prop_oneof![Just(b'a'), Just(0xC3), Just(0xB3), Just(0xFF), any::<u8>()], 0..60)) {
            let mut all = "áéíóú".repeat(30).into_bytes();
            all.extend(bytes);
            check_origin(&all, None);
        }

        #[test]
        fn any_bytes_give_as_many_places_as_asked(bytes in proptest::collection::vec(any::<u8>(), 0..200), label in 0..4_usize) {
            let encoding = [UTF_16LE, encoding_rs::GB18030, encoding_rs::BIG5, encoding_rs::ISO_2022_JP][label];
            let (text, _) = lossy(encoding, &bytes);
            let decoded = Decoded { text: text.into(), bytes: &bytes, mark: 0, encoding, trouble: None };
            let offsets: Vec<usize> = (0..=decoded.text.len()).collect();
            let places = decoded.original(&offsets);
            prop_assert_eq!(places.len(), offsets.len());
            prop_assert!(places.is_sorted());
            prop_assert!(places.last().is_none_or(|last| *last <= bytes.len() as u64));
        }
    }
}
