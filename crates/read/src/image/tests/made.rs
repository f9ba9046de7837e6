//! Pictures and recordings as programs write them.

use super::super::pixels::Gray;
use miniz_oxide::deflate::compress_to_vec_zlib;

pub(super) type Picture = Gray;

/// A picture of a few hills, of this size; each seed has another.
pub(super) fn scene(seed: u32, width: usize, height: usize) -> Picture {
    let mut state = u64::from(seed) * 7919 + 12_345;
    let mut random = || {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 40) as f64 / f64::from(1 << 24)
    };
    let hills: Vec<[f64; 4]> = (0..14)
        .map(|_| [random(), random(), 0.04 + random() * 0.16, random() * 2.0 - 1.0])
        .collect();
    let mut picture = Gray::black(width, height);
    for y in 0..height {
        for x in 0..width {
            let (u, v) = ((x as f64 + 0.5) / width as f64, (y as f64 + 0.5) / height as f64);
            let hill = |[a, b, wide, high]: &[f64; 4]| {
                high * (-((u - a).powi(2) + (v - b).powi(2)) / (2.0 * wide * wide)).exp()
            };
            let sum: f64 = hills.iter().map(hill).sum();
            picture.shades[y * width + x] = (128.0 + 90.0 * sum).clamp(0.0, 255.0) as u8;
        }
    }
    picture
}

pub(super) fn brighter(picture: &Picture) -> Picture {
    let shades =
        picture.shades.iter().map(|shade| (f64::from(*shade) * 0.8 + 40.0) as u8).collect();
    Picture { shades, ..*picture }
}

fn mapped(
    picture: &Picture,
    (width, height): (usize, usize),
    from: impl Fn(usize, usize) -> (usize, usize),
) -> Picture {
    let mut out = Gray::black(width, height);
    for y in 0..height {
        for x in 0..width {
            let (from_x, from_y) = from(x, y);
            out.shades[y * width + x] = picture.shades[from_y * picture.width + from_x];
        }
    }
    out
}

type Turn = fn(&Picture) -> Picture;

/// How the camera keeps a picture that is shown upright after the orientation is obeyed (Exif 2.3, tag
/// 274: where the first row and the first column of what is kept are in what is shown).
pub(super) const TURNS: [(u8, Turn); 8] = [
    (1, |p| mapped(p, (p.width, p.height), |x, y| (x, y))),
    // The first row is at the top, the first column at the right.
    (2, |p| mapped(p, (p.width, p.height), |x, y| (p.width - 1 - x, y))),
    (3, |p| mapped(p, (p.width, p.height), |x, y| (p.width - 1 - x, p.height - 1 - y))),
    (4, |p| mapped(p, (p.width, p.height), |x, y| (x, p.height - 1 - y))),
    // The first row is at the left, the first column at the top.
    (5, |p| mapped(p, (p.height, p.width), |x, y| (y, x))),
    // The first row is at the right, the first column at the top.
    (6, |p| mapped(p, (p.height, p.width), |x, y| (p.width - 1 - y, x))),
    (7, |p| mapped(p, (p.height, p.width), |x, y| (p.width - 1 - y, p.height - 1 - x))),
    // The first row is at the left, the first column at the bottom.
    (8, |p| mapped(p, (p.height, p.width), |x, y| (y, p.height - 1 - x))),
];

pub(super) fn packed(bytes: &[u8]) -> Vec<u8> {
    compress_to_vec_zlib(bytes, 6)
}

fn png_of(
    header: [u8; 5],
    size: (usize, usize),
    raw: &[u8],
    more: &[(&[u8; 4], Vec<u8>)],
) -> Vec<u8> {
    let mut out = b"\x89PNG\r\n\x1A\n".to_vec();
    let mut chunk = |name: &[u8; 4], data: &[u8]| {
        out.extend((data.len() as u32).to_be_bytes());
        out.extend(name);
        out.extend(data);
        out.extend([0; 4]);
    };
    let mut head = (size.0 as u32).to_be_bytes().to_vec();
    head.extend((size.1 as u32).to_be_bytes());
    head.extend(header);
    chunk(b"IHDR", &head);
    for (name, data) in more {
        chunk(name, data);
    }
    let data = packed(raw);
    let (first, second) = data.split_at(data.len() / 2);
    chunk(b"IDAT", first);
    chunk(b"IDAT", second);
    chunk(b"IEND", b"");
    out
}

pub(super) fn png_with(picture: &Picture, more: &[(&[u8; 4], Vec<u8>)]) -> Vec<u8> {
    let rows = picture.shades.chunks(picture.width);
    let raw: Vec<u8> = rows.flat_map(|row| [&[0], row].concat()).collect();
    png_of([8, 0, 0, 0, 0], (picture.width, picture.height), &raw, more)
}

pub(super) fn png(picture: &Picture) -> Vec<u8> {
    png_with(picture, &[])
}

/// With this filter in all rows.
pub(super) fn png_filtered(picture: &Picture, filter: u8) -> Vec<u8> {
    let (width, mut raw) = (picture.width, Vec::new());
    for y in 0..picture.height {
        raw.push(filter);
        for x in 0..width {
            let at = |x: Option<usize>, y: Option<usize>| match (x, y) {
                (Some(x), Some(y)) => i32::from(picture.shades[y * width + x]),
                _ => 0,
            };
            let (left, up) = (at(x.checked_sub(1), Some(y)), at(Some(x), y.checked_sub(1)));
            let corner = at(x.checked_sub(1), y.checked_sub(1));
            let near = [left, up, corner];
            let guess = left + up - corner;
            let predicted = match filter {
                1 => left,
                2 => up,
                3 => (left + up) / 2,
                4 => *near.iter().min_by_key(|shade| (guess - **shade).abs()).unwrap(),
                _ => 0,
            };
            raw.push((at(Some(x), Some(y)) - predicted) as u8);
        }
    }
    png_of([8, 0, 0, 0, 0], (width, picture.height), &raw, &[])
}

pub(super) fn png_interlaced(picture: &Picture) -> Vec<u8> {
    let passes = [
        (0, 0, 8, 8),
        (4, 0, 8, 8),
        (0, 4, 4, 8),
        (2, 0, 4, 4),
        (0, 2, 2, 4),
        (1, 0, 2, 2),
        (0, 1, 1, 2),
    ];
    let mut raw = Vec::new();
    for (x, y, across, down) in passes {
        for row in (y..picture.height).step_by(down) {
            let shades = (x..picture.width).step_by(across);
            let shades: Vec<u8> = shades.map(|x| picture.shades[row * picture.width + x]).collect();
            if !shades.is_empty() {
                raw.push(0);
                raw.extend(shades);
            }
        }
    }
    png_of([8, 0, 0, 0, 1], (picture.width, picture.height), &raw, &[])
}

/// Red, green, blue and alpha of 16 bits each.
pub(super) fn png_coloured(picture: &Picture) -> Vec<u8> {
    let row = |row: &[u8]| {
        let mut out = vec![0];
        for shade in row {
            out.extend([*shade, 7, *shade, 7, *shade, 7, 255, 255]);
        }
        out
    };
    let raw: Vec<u8> = picture.shades.chunks(picture.width).flat_map(row).collect();
    png_of([16, 6, 0, 0, 0], (picture.width, picture.height), &raw, &[])
}

/// One bit for each pixel, white and black by turns.
pub(super) fn png_of_bits(width: usize, height: usize) -> Vec<u8> {
    let raw = [&[0][..], &vec![0b1010_1010; width.div_ceil(8)]].concat().repeat(height);
    png_of([1, 0, 0, 0, 0], (width, height), &raw, &[])
}

pub(super) fn gif(picture: &Picture, comment: Option<&str>) -> Vec<u8> {
    let mut out = Vec::new();
    let palette: Vec<u8> = (0..=255).flat_map(|shade| [shade; 3]).collect();
    let (width, height) = (picture.width as u16, picture.height as u16);
    let mut encoder = gif::Encoder::new(&mut out, width, height, &palette).unwrap();
    if let Some(comment) = comment {
        encoder.write_raw_extension(gif::Extension::Comment.into(), &[comment.as_bytes()]).unwrap();
    }
    let frame =
        gif::Frame { width, height, buffer: (&picture.shades[..]).into(), ..gif::Frame::default() };
    encoder.write_frame(&frame).unwrap();
    drop(encoder);
    out
}

pub(super) fn webp(picture: &Picture) -> Vec<u8> {
    let mut out = Vec::new();
    let (width, height) = (picture.width as u32, picture.height as u32);
    image_webp::WebPEncoder::new(&mut out)
        .encode(&picture.shades, width, height, image_webp::ColorType::L8)
        .unwrap();
    out
}

/// Tags in the order of the least significant byte first: lists of `(tag, type, count, value)`.
fn tags(
    main: &[(u16, u16, Vec<u8>)],
    camera: &[(u16, u16, Vec<u8>)],
    gps: &[(u16, u16, Vec<u8>)],
) -> Vec<u8> {
    let mut out = b"II*\0\x08\0\0\0".to_vec();
    let length = |list: &[(u16, u16, Vec<u8>)]| {
        list.iter()
            .map(|(.., value)| 12 + if value.len() > 4 { value.len() } else { 0 })
            .sum::<usize>()
            + 6
    };
    let mut main = main.to_vec();
    let first = 8 + length(&main) + 24;
    main.push((0x8769, 4, (first as u32).to_le_bytes().to_vec()));
    main.push((0x8825, 4, ((first + length(camera)) as u32).to_le_bytes().to_vec()));
    for list in [&main[..], camera, gps] {
        let mut after = out.len() + 6 + list.len() * 12;
        let mut values: Vec<u8> = Vec::new();
        out.extend((list.len() as u16).to_le_bytes());
        for (tag, kind, value) in list {
            let size = match kind {
                3 => 2,
                4 => 4,
                5 => 8,
                _ => 1,
            };
            out.extend(tag.to_le_bytes());
            out.extend(kind.to_le_bytes());
            out.extend(((value.len() / size) as u32).to_le_bytes());
            if value.len() <= 4 {
                let mut short = value.clone();
                short.resize(4, 0);
                out.extend(short);
            } else {
                out.extend((after as u32).to_le_bytes());
                after += value.len();
                values.extend(value);
            }
        }
        out.extend([0; 4]);
        out.extend(values);
    }
    out
}

fn text(words: &str) -> Vec<u8> {
    [words.as_bytes(), b"\0"].concat()
}

fn fractions(numbers: [(u32, u32); 3]) -> Vec<u8> {
    numbers.iter().flat_map(|(a, b)| [a.to_le_bytes(), b.to_le_bytes()].concat()).collect()
}

/// What a camera in San Salvador says.
pub(super) fn exif() -> Vec<u8> {
    let wide: Vec<u8> = "Café".encode_utf16().flat_map(u16::to_le_bytes).collect();
    tags(
        &[
            (0x010E, 2, text("Guards at the gate")),
            (0x010F, 2, text("Harbour")),
            (0x0110, 2, text("H1")),
            (0x0131, 2, text("Darkroom 3")),
            (0x0132, 2, text("2024:03:05 09:00:00")),
            (0x013B, 2, text("Ana Ruiz")),
            (0x9C9B, 1, wide),
        ],
        &[
            (0x9003, 2, text("2024:03:01 12:00:00")),
            (0x9011, 2, text("-06:00")),
            (0x9286, 7, b"ASCII\0\0\0seen from the road".to_vec()),
        ],
        &[
            (1, 2, text("N")),
            (2, 5, fractions([(13, 1), (41, 1), (2112, 100)])),
            (3, 2, text("W")),
            (4, 5, fractions([(89, 1), (11, 1), (0, 0)])),
            (7, 5, fractions([(18, 1), (0, 1), (5, 1)])),
            (0x1D, 2, text("2024:03:01")),
        ],
    )
}

pub(super) fn oriented(orientation: u8) -> Vec<u8> {
    tags(&[(0x0112, 3, vec![orientation, 0])], &[], &[])
}

pub(super) fn tiff() -> Vec<u8> {
    tags(
        &[(0x100, 3, vec![200, 0]), (0x101, 4, vec![100, 0, 0, 0]), (0x013B, 2, text("Ana Ruiz"))],
        &[],
        &[],
    )
}

pub(super) fn jpeg(picture: &Picture, quality: u32) -> Vec<u8> {
    jpeg_with(picture, quality, &[])
}

/// The natural number of bits of a value and the bits themselves (ITU-T T.81, F.1.2.1).
fn magnitude(value: i32) -> (u8, u32) {
    let bits = 32 - value.unsigned_abs().leading_zeros();
    let low = if value < 0 { value - 1 } else { value };
    (bits as u8, low as u32 & ((1 << bits) - 1))
}

#[derive(Default)]
struct Bits {
    out: Vec<u8>,
    buffer: u64,
    count: u32,
}

impl Bits {
    fn push(&mut self, bits: u32, count: u32) {
        self.buffer = self.buffer << count | u64::from(bits);
        self.count += count;
        while self.count >= 8 {
            self.count -= 8;
            let byte = (self.buffer >> self.count) as u8;
            self.out.push(byte);
            if byte == 0xFF {
                self.out.push(0);
            }
        }
    }
}

/// A baseline JPEG in shades of grey with these tags. Its codes are all equally long, which no encoder
/// would do and every decoder reads.
pub(super) fn jpeg_with(picture: &Picture, quality: u32, exif: &[u8]) -> Vec<u8> {
    let steps: Vec<u8> = (0..64)
        .map(|n: u32| {
            let scale = if quality < 50 { 5000 / quality } else { 200 - 2 * quality };
            ((16 + 3 * (ZIGZAG[n as usize] % 8 + ZIGZAG[n as usize] / 8) as u32) * scale / 100)
                .clamp(1, 255) as u8
        })
        .collect();
    let mut out = vec![0xFF, 0xD8];
    let mut segment = |marker: u8, data: &[u8]| {
        out.extend([0xFF, marker]);
        out.extend((data.len() as u16 + 2).to_be_bytes());
        out.extend(data);
    };
    if !exif.is_empty() {
        segment(0xE1, &[b"Exif\0\0", exif].concat());
    }
    segment(0xDB, &[&[0][..], &steps].concat());
    let (width, height) = (picture.width as u16, picture.height as u16);
    let size = [height.to_be_bytes(), width.to_be_bytes()].concat();
    segment(0xC0, &[&[8][..], &size, &[1, 1, 0x11, 0]].concat());
    let table = |class: u8, length: usize, symbols: &[u8]| {
        let mut lengths = [0; 16];
        lengths[length - 1] = symbols.len() as u8;
        [&[class][..], &lengths, symbols].concat()
    };
    segment(0xC4, &table(0x00, 4, &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]));
    segment(0xC4, &table(0x10, 8, &symbols()));
    segment(0xDA, &[1, 1, 0, 0, 63, 0]);
    let mut bits = Bits::default();
    let mut before = 0;
    for y in (0..picture.height).step_by(8) {
        for x in (0..picture.width).step_by(8) {
            before = block(picture, (x, y), &steps, before, &mut bits);
        }
    }
    bits.push(0x7F, 7);
    out.extend(bits.out);
    out.extend([0xFF, 0xD9]);
    out
}

/// What the codes stand for: a run of zeros in the high half, the bits of the value in the low one.
fn symbols() -> Vec<u8> {
    let runs = (0..16).flat_map(|run| (1..=10).map(move |size| run << 4 | size));
    [0x00, 0xF0].into_iter().chain(runs).collect()
}

fn symbol(wanted: u8) -> u32 {
    match wanted {
        0x00 => 0,
        0xF0 => 1,
        _ => 2 + u32::from(wanted >> 4) * 10 + u32::from(wanted & 15) - 1,
    }
}

const ZIGZAG: [usize; 64] = [
    0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20,
    13, 6, 7, 14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59,
    52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63,
];

fn block(
    picture: &Picture,
    (x, y): (usize, usize),
    steps: &[u8],
    before: i32,
    bits: &mut Bits,
) -> i32 {
    let shade = |i: usize, j: usize| {
        let (x, y) = ((x + i).min(picture.width - 1), (y + j).min(picture.height - 1));
        f64::from(picture.shades[y * picture.width + x]) - 128.0
    };
    let strength = |u: usize, v: usize| {
        let scale = |n: usize| if n == 0 { 0.5_f64.sqrt() } else { 1.0 };
        let wave = |at: usize, n: usize| {
            ((2 * at + 1) as f64 * n as f64 * std::f64::consts::PI / 16.0).cos()
        };
        let sum: f64 = (0..64).map(|n| shade(n % 8, n / 8) * wave(n % 8, u) * wave(n / 8, v)).sum();
        scale(u) * scale(v) * sum / 4.0
    };
    let values: Vec<i32> = (0..64)
        .map(|n| (strength(ZIGZAG[n] % 8, ZIGZAG[n] / 8) / f64::from(steps[n])).round() as i32)
        .collect();
    let (size, low) = magnitude(values[0] - before);
    bits.push(size.into(), 4);
    bits.push(low, size.into());
    let mut run = 0;
    for value in &values[1..] {
        if *value == 0 {
            run += 1;
            continue;
        }
        while run > 15 {
            bits.push(symbol(0xF0), 8);
            run -= 16;
        }
        let (size, low) = magnitude(*value);
        bits.push(symbol(run << 4 | size), 8);
        bits.push(low, size.into());
        run = 0;
    }
    if run > 0 {
        bits.push(symbol(0), 8);
    }
    values[0]
}

fn boxed(name: &[u8; 4], inside: &[u8]) -> Vec<u8> {
    [&(inside.len() as u32 + 8).to_be_bytes()[..], name, inside].concat()
}

pub(super) fn heic() -> Vec<u8> {
    let size = |width: u32, height: u32| {
        boxed(b"ispe", &[&[0; 4][..], &width.to_be_bytes(), &height.to_be_bytes()].concat())
    };
    let properties = boxed(b"ipco", &[size(320, 240), size(4032, 3024)].concat());
    let item = |number: u8, kind: &[u8]| {
        boxed(b"infe", &[&[2, 0, 0, 0, 0, number, 0, 0], kind, b"\0"].concat())
    };
    let items = [item(1, b"hvc1"), item(2, b"Exif")].concat();
    let items = boxed(b"iinf", &[&[0, 0, 0, 0, 0, 2], &items[..]].concat());
    let meta =
        [&[0; 4][..], &boxed(b"hdlr", &[0; 24]), &items, &boxed(b"iprp", &properties)].concat();
    [boxed(b"ftyp", b"heic\0\0\0\0mif1heic"), boxed(b"meta", &meta), boxed(b"mdat", b"pixels")]
        .concat()
}

/// A recording of a telephone: ten seconds, made on 2024-03-01.
pub(super) fn mp4() -> Vec<u8> {
    let made = (1_709_294_400_u32 + 2_082_844_800).to_be_bytes();
    let movie =
        [&[0; 4][..], &made, &made, &600_u32.to_be_bytes(), &6000_u32.to_be_bytes(), &[0; 80]]
            .concat();
    let size = [1920_u32 << 16, 1080 << 16].map(u32::to_be_bytes).concat();
    let track = boxed(b"trak", &boxed(b"tkhd", &[&[0; 76][..], &size].concat()));
    let sound = boxed(b"trak", &boxed(b"tkhd", &[0; 84]));
    let place = boxed(b"udta", &boxed(b"\xA9xyz", b"\0\x12\x15\xC7+13.6929-089.1872/"));
    let key = |name: &str| boxed(b"mdta", name.as_bytes());
    let keys = [
        &[0, 0, 0, 0, 0, 0, 0, 2][..],
        &key("com.apple.quicktime.make"),
        &key("com.apple.quicktime.creationdate"),
    ]
    .concat();
    let value = |number: u32, words: &str| {
        let data = [&[0, 0, 0, 1, 0, 0, 0, 0][..], words.as_bytes()].concat();
        boxed(&number.to_be_bytes(), &boxed(b"data", &data))
    };
    let values =
        [value(1, "Harbour"), value(2, "2024-03-01T06:00:00-0600"), value(9, "nobody")].concat();
    let meta = [boxed(b"hdlr", &[0; 24]), boxed(b"keys", &keys), boxed(b"ilst", &values)].concat();
    let movie = [boxed(b"mvhd", &movie), track, sound, place, boxed(b"meta", &meta)].concat();
    [boxed(b"ftyp", b"isom\0\0\0\0isom"), boxed(b"mdat", b"frames"), boxed(b"moov", &movie)]
        .concat()
}

fn chunk(name: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let pad = vec![0; data.len() % 2];
    [&name[..], &(data.len() as u32).to_le_bytes(), data, &pad].concat()
}

pub(super) fn wav() -> Vec<u8> {
    let format =
        [&[1, 0, 1, 0][..], &8000_u32.to_le_bytes(), &16_000_u32.to_le_bytes(), &[2, 0, 16, 0]]
            .concat();
    let info =
        [&b"INFO"[..], &chunk(b"IART", b"Ana Ruiz"), &chunk(b"ICMT", b"Call of 3 March")].concat();
    let inside = [
        &b"WAVE"[..],
        &chunk(b"fmt ", &format),
        &chunk(b"LIST", &info),
        &chunk(b"data", &[0; 24_000]),
    ];
    chunk(b"RIFF", &inside.concat())
}

pub(super) fn avi() -> Vec<u8> {
    let mut head = [0; 56];
    head[..4].copy_from_slice(&40_000_u32.to_le_bytes());
    head[16..20].copy_from_slice(&250_u32.to_le_bytes());
    head[32..36].copy_from_slice(&640_u32.to_le_bytes());
    head[36..40].copy_from_slice(&480_u32.to_le_bytes());
    let list = [&b"hdrl"[..], &chunk(b"avih", &head)].concat();
    chunk(b"RIFF", &[&b"AVI "[..], &chunk(b"LIST", &list)].concat())
}

fn element(id: &[u8], inside: &[u8]) -> Vec<u8> {
    [id, &[0x10 | (inside.len() >> 24) as u8], &(inside.len() as u32).to_be_bytes()[1..], inside]
        .concat()
}

pub(super) fn webm() -> Vec<u8> {
    let info = [
        element(&[0x2A, 0xD7, 0xB1], &1_000_000_u32.to_be_bytes()),
        element(&[0x44, 0x89], &12_500_f64.to_be_bytes()),
        element(&[0x44, 0x61], &(730_000_000_i64 * 1_000_000_000).to_be_bytes()),
        element(&[0x57, 0x41], b"Recorder 1"),
    ]
    .concat();
    let size = [element(&[0xB0], &[5, 0]), element(&[0xBA], &[2, 0xD0])].concat();
    let tracks = element(&[0xAE], &element(&[0xE0], &size));
    let head = element(&[0x1A, 0x45, 0xDF, 0xA3], &element(&[0x42, 0x82], b"webm"));
    // The segment has no length yet.
    let segment = [0x18, 0x53, 0x80, 0x67, 0x01, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF];
    [
        head,
        segment.to_vec(),
        element(&[0x15, 0x49, 0xA9, 0x66], &info),
        element(&[0x16, 0x54, 0xAE, 0x6B], &tracks),
        element(&[0x1F, 0x43, 0xB6, 0x75], b"frames"),
    ]
    .concat()
}

pub(super) fn opus() -> Vec<u8> {
    let page = |samples: u64, data: &[u8]| {
        [&b"OggS\0\0"[..], &samples.to_le_bytes(), &[0; 12], &[1, data.len() as u8], data].concat()
    };
    let head =
        [&b"OpusHead\x01\x01"[..], &312_u16.to_le_bytes(), &48_000_u32.to_le_bytes(), &[0; 3]]
            .concat();
    [page(0, &head), page(0, b"OpusTags\0\0\0\0"), page(48_000 * 3 + 312, b"sound")].concat()
}

pub(super) fn flac() -> Vec<u8> {
    let bits = 44_100_u64 << 44 | 1 << 41 | 15 << 36 | (44_100 * 7);
    [&b"fLaC\0\0\0\x22"[..], &[0; 10], &bits.to_be_bytes(), &[0; 16]].concat()
}

/// Forty frames of 128 kbit/s after a tag.
pub(super) fn mp3() -> Vec<u8> {
    let text = |name: &[u8; 4], words: &[u8]| {
        [&name[..], &(words.len() as u32).to_be_bytes(), &[0, 0], words].concat()
    };
    let tags = [text(b"TIT2", b"\0Call"), text(b"TPE1", b"\x01\xFF\xFEA\0n\0a\0")].concat();
    let frame = [&[0xFF, 0xFB, 0x90, 0x00][..], &[0; 413]].concat();
    [&b"ID3\x03\0\0\0\0\0"[..], &[tags.len() as u8], &tags, &frame.repeat(40)].concat()
}
