//! Pictures and recordings: any bytes are described or refused, and every claim lies in the bytes.
#![no_main]

use libfuzzer_sys::fuzz_target;
use model::Origin;

/// The beginnings of the formats; the first byte chooses one.
const BEGINNINGS: [&[u8]; 14] = [
    b"\xFF\xD8\xFF",
    b"\xFF\xD8\xFF\xE1\x01\x00Exif\0\0II*\0\x08\0\0\0",
    b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\0\x08\0\0\0\x08",
    b"GIF89a",
    b"RIFF\xFF\0\0\0WEBP",
    b"RIFF\xFF\0\0\0WAVE",
    b"RIFF\xFF\0\0\0AVI LIST",
    b"II*\0\x08\0\0\0",
    b"MM\0*\0\0\0\x08",
    b"\0\0\0\x10ftypisom\0\0\0\0",
    b"\x1A\x45\xDF\xA3",
    b"OggS",
    b"fLaC\0",
    b"ID3\x03\0\0",
];

fuzz_target!(|bytes: &[u8]| {
    let Some((first, rest)) = bytes.split_first() else { return };
    let file = [BEGINNINGS[usize::from(*first) % BEGINNINGS.len()], rest].concat();
    let Ok((reading, _)) = read::read(&file, "picture") else { return };
    let claims = reading.media.iter().flat_map(|media| &media.claims);
    let origins = claims.map(|claim| &claim.origin);
    for origin in origins.chain(reading.blocks().iter().map(|block| &block.origin)) {
        if let Some(Origin::Bytes { start, end }) = origin {
            assert!(start < end && *end <= file.len() as u64);
        }
    }
    assert_eq!(read::read(&file, "picture").map(|(again, _)| again), Ok(reading));
});
