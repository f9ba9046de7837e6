//! What a picture looks like, in shades of grey. Only pictures of a size that honest ones have are
//! decoded.

use gif::{ColorOutput, DecodeOptions, MemoryLimit};
use image_webp::WebPDecoder;
use std::borrow::Cow;
use std::io::Cursor;
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

/// The most pixels of a picture that is decoded. A progressive JPEG takes seven bytes for each while
/// it is, which are 252 MiB.
pub(super) const MOST_PIXELS: u64 = 36 << 20;

/// The most bytes that a decoder may take for anything but a JPEG.
pub(super) const MOST_BYTES: usize = 192 << 20;

/// The most passes over a progressive JPEG; encoders make about ten.
const MOST_SCANS: usize = 24;

/// Why the pixels of a picture are not looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum PixelError {
    /// More pixels than are decoded.
    #[error("the picture has more than {} million pixels and is not looked at", MOST_PIXELS >> 20)]
    TooLarge,
    /// Bytes that are no picture.
    #[error("the picture is damaged or cut off and is not looked at")]
    Damaged,
}

impl PixelError {
    /// The name of the warning.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::TooLarge => "picture-too-large",
            Self::Damaged => "picture-damaged",
        }
    }
}

/// A picture in shades of grey, row by row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Gray {
    pub(super) width: usize,
    pub(super) height: usize,
    pub(super) shades: Vec<u8>,
}

impl Gray {
    /// A black picture.
    pub(super) fn black(width: usize, height: usize) -> Self {
        Self { width, height, shades: vec![0; width * height] }
    }
}

impl Gray {
    /// The picture as it is to be shown (Exif 2.3, tag 274).
    pub(super) fn turned(self, orientation: u8) -> Self {
        let Self { width, height, shades } = &self;
        let (wide, high) = match orientation {
            5..=8 => (*height, *width),
            2..=4 => (*width, *height),
            _ => return self,
        };
        let mut out = Self::black(wide, high);
        for (at, shade) in out.shades.iter_mut().enumerate() {
            let (x, y) = (at % wide, at / wide);
            let (from_x, from_y) = match orientation {
                2 => (width - 1 - x, y),
                3 => (width - 1 - x, height - 1 - y),
                4 => (x, height - 1 - y),
                5 => (y, x),
                6 => (y, height - 1 - x),
                7 => (width - 1 - y, height - 1 - x),
                _ => (width - 1 - y, x),
            };
            *shade = shades.get(from_y * width + from_x).copied().unwrap_or_default();
        }
        out
    }

    /// The picture with at most so many pixels: each is the mean of those it stands for.
    pub(super) fn fitting(&self, most: usize) -> Cow<'_, Self> {
        if self.shades.len() <= most {
            return Cow::Borrowed(self);
        }
        let share = (most as f64 / self.shades.len() as f64).sqrt();
        let side = |length: usize| ((length as f64 * share) as usize).max(1);
        let mut small = Self::black(side(self.width), side(self.height));
        let (wide, high) = (small.width, small.height);
        for (at, shade) in small.shades.iter_mut().enumerate() {
            let (x, y) = (at % wide, at / wide);
            let across = x * self.width / wide..(x + 1) * self.width / wide;
            let down = y * self.height / high..(y + 1) * self.height / high;
            let count = (across.len() * down.len()).max(1) as u32;
            let rows = down.filter_map(|y| {
                self.shades.get(y * self.width + across.start..y * self.width + across.end)
            });
            let sum: u32 = rows.flatten().map(|shade| u32::from(*shade)).sum();
            *shade = (sum / count).min(255) as u8;
        }
        Cow::Owned(small)
    }

    /// The picture as PNG, with its width and height.
    pub(super) fn png(&self) -> (Vec<u8>, [u32; 2]) {
        let (width, height) = (self.width as u32, self.height as u32);
        (crate::pdf::png::encode_gray(width, height, &self.shades), [width, height])
    }
}

/// Whether a picture of this size is decoded.
pub(super) fn fits(width: u32, height: u32) -> bool {
    u64::from(width) * u64::from(height) <= MOST_PIXELS
}

/// How bright a colour is: the luma of ITU-R BT.601 in whole numbers.
pub(crate) fn shade(red: u8, green: u8, blue: u8) -> u8 {
    let sum = 77 * u32::from(red) + 150 * u32::from(green) + 29 * u32::from(blue);
    (sum >> 8) as u8
}

/// How bright it is where the page behind it is white.
pub(super) fn shade_over_white(shade: u8, alpha: u8) -> u8 {
    let (shade, alpha) = (u32::from(shade), u32::from(alpha));
    ((shade * alpha + 255 * (255 - alpha)) / 255) as u8
}

/// The pixels of a JPEG.
pub(super) fn of_jpeg(bytes: &[u8]) -> Result<Gray, PixelError> {
    let options = DecoderOptions::new_safe()
        .jpeg_set_out_colorspace(ColorSpace::Luma)
        .jpeg_set_max_scans(MOST_SCANS)
        .set_max_width(usize::from(u16::MAX))
        .set_max_height(usize::from(u16::MAX));
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    decoder.decode_headers().map_err(|_| PixelError::Damaged)?;
    let (width, height) = decoder.dimensions().ok_or(PixelError::Damaged)?;
    let is_small = u32::try_from(width)
        .is_ok_and(|width| u32::try_from(height).is_ok_and(|height| fits(width, height)));
    if !is_small {
        return Err(PixelError::TooLarge);
    }
    // Pictures for print have no shades of grey that the decoder makes.
    let for_print = [Some(ColorSpace::CMYK), Some(ColorSpace::YCCK)];
    if for_print.contains(&decoder.input_colorspace()) {
        if width * height * 3 > MOST_BYTES / 3 {
            return Err(PixelError::TooLarge);
        }
        decoder.set_options(options.jpeg_set_out_colorspace(ColorSpace::RGB));
        let out = decoder.decode().map_err(|_| PixelError::Damaged)?;
        return gray(width, height, &shades(&out));
    }
    let out = decoder.decode().map_err(|_| PixelError::Damaged)?;
    gray(width, height, &out)
}

/// The pixels of the first picture of a GIF.
pub(super) fn of_gif(bytes: &[u8]) -> Result<Gray, PixelError> {
    let mut options = DecodeOptions::new();
    options.set_color_output(ColorOutput::Indexed);
    let limit = std::num::NonZeroU64::new(MOST_BYTES as u64).ok_or(PixelError::TooLarge)?;
    options.set_memory_limit(MemoryLimit::Bytes(limit));
    let mut decoder = options.read_info(Cursor::new(bytes)).map_err(|_| PixelError::Damaged)?;
    let frame = decoder.next_frame_info().ok().flatten().ok_or(PixelError::Damaged)?;
    let (width, height) = (frame.width, frame.height);
    if !fits(width.into(), height.into()) {
        return Err(PixelError::TooLarge);
    }
    let palette: Vec<u8> = decoder.palette().map_err(|_| PixelError::Damaged)?.to_vec();
    let mut indices = vec![0; decoder.buffer_size()];
    decoder.read_into_buffer(&mut indices).map_err(|_| PixelError::Damaged)?;
    let shades = shades(&palette);
    let of = |index: &u8| shades.get(usize::from(*index)).copied().unwrap_or(0);
    let shades: Vec<u8> = indices.iter().map(of).collect();
    gray(width.into(), height.into(), &shades)
}

/// The pixels of a WebP, the first where it moves.
pub(super) fn of_webp(bytes: &[u8]) -> Result<Gray, PixelError> {
    let mut decoder = WebPDecoder::new(Cursor::new(bytes)).map_err(|_| PixelError::Damaged)?;
    decoder.set_memory_limit(MOST_BYTES);
    let (width, height) = decoder.dimensions();
    let size = decoder.output_buffer_size().ok_or(PixelError::TooLarge)?;
    if !fits(width, height) || size > MOST_BYTES {
        return Err(PixelError::TooLarge);
    }
    let mut out = vec![0; size];
    decoder.read_image(&mut out).map_err(|_| PixelError::Damaged)?;
    let shades: Vec<u8> = if decoder.has_alpha() {
        out.chunks_exact(4)
            .map(|colour| shade_over_white(shade(colour[0], colour[1], colour[2]), colour[3]))
            .collect()
    } else {
        shades(&out)
    };
    gray(width as usize, height as usize, &shades)
}

/// The shades of colours of three bytes.
fn shades(colours: &[u8]) -> Vec<u8> {
    colours.chunks_exact(3).map(|colour| shade(colour[0], colour[1], colour[2])).collect()
}

fn gray(width: usize, height: usize, shades: &[u8]) -> Result<Gray, PixelError> {
    if width == 0 || height == 0 {
        return Err(PixelError::Damaged);
    }
    let shades = shades.get(..width * height).ok_or(PixelError::Damaged)?.to_vec();
    Ok(Gray { width, height, shades })
}
