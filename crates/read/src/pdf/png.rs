//! Writing PNG (ISO/IEC 15948): eight bits for each of three colours, or for a shade of grey.

use crate::crc32::crc32;

/// A picture of `width` pixels a row, three bytes each, row by row.
pub(super) fn encode(width: u32, height: u32, pixels: &[u8]) -> Vec<u8> {
    encode_as(2, 3, [width, height], pixels)
}

/// A picture in shades of grey, a byte for each pixel.
pub(crate) fn encode_gray(width: u32, height: u32, shades: &[u8]) -> Vec<u8> {
    encode_as(0, 1, [width, height], shades)
}

/// `colour` is the type of section 11.2.2, which has so many bytes for each pixel.
fn encode_as(colour: u8, bytes: usize, [width, height]: [u32; 2], pixels: &[u8]) -> Vec<u8> {
    let mut out = b"\x89PNG\r\n\x1A\n".to_vec();
    let mut header = Vec::with_capacity(13);
    header.extend(width.to_be_bytes());
    header.extend(height.to_be_bytes());
    // Eight bits, the only methods there are, not interlaced (section 11.2.2).
    header.extend([8, colour, 0, 0, 0]);
    chunk(&mut out, b"IHDR", &header);
    let row = width as usize * bytes;
    let mut rows = Vec::with_capacity(pixels.len() + height as usize);
    for line in pixels.chunks(row.max(1)) {
        // Without a filter: pages are mostly white.
        rows.push(0);
        rows.extend_from_slice(line);
    }
    chunk(&mut out, b"IDAT", &miniz_oxide::deflate::compress_to_vec_zlib(&rows, 4));
    chunk(&mut out, b"IEND", &[]);
    out
}

fn chunk(out: &mut Vec<u8>, kind: &[u8; 4], data: &[u8]) {
    out.extend((data.len() as u32).to_be_bytes());
    out.extend(kind);
    out.extend(data);
    out.extend(crc32(kind.iter().chain(data)).to_be_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_has_its_chunks_and_their_checksums() {
        let bytes = encode(2, 1, &[255, 0, 0, 0, 0, 255]);
        assert_eq!(&bytes[12..16], b"IHDR");
        // The checksum of an empty last chunk is the same in every file.
        assert!(bytes.ends_with(b"\0\0\0\0IEND\xAE\x42\x60\x82"));
        let length = u32::from_be_bytes(bytes[33..37].try_into().unwrap()) as usize;
        let packed = &bytes[41..41 + length];
        let rows = miniz_oxide::inflate::decompress_to_vec_zlib(packed).unwrap();
        assert_eq!(rows, [0, 255, 0, 0, 0, 0, 255]);
    }
}
