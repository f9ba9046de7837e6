//! Pictures of pages, for reading a passage where it stands. `hayro-interpret` follows the operators
//! and `tiny-skia` fills the shapes.
//!
//! Gradients and patterns are drawn in one shade, masks of transparency not at all: it is the text
//! that must be recognised. What a page may cost is counted in `limits`, and `content` has followed
//! it before, so that forms that draw each other without end are refused.

use super::file::File;
use super::page::Reader;
use super::{Open, guard, limits, png};
use crate::Refusal;
use crate::ocr::Scan;
use hayro_interpret::font::{Glyph, GlyphRun};
use hayro_interpret::hayro_syntax::page::Page;
use hayro_interpret::kurbo::{Affine, BezPath, PathEl, Rect, Shape};
use hayro_interpret::{
    BlendMode, ClipPath, Context, Device, DrawMode, DrawProps, FillRule, Image, ImageData,
    ImageDrawProps, InterpreterCache, InterpreterSettings, Paint, SoftMask, StrokeProps,
    interpret_page,
};
use std::cell::OnceCell;
use std::rc::Rc;
use std::sync::Arc;
use tiny_skia as skia;

/// The shade of what is not drawn in its own.
const FLAT: [u8; 4] = [190, 190, 190, 160];

/// A picture of a page.
#[derive(Debug, Clone, PartialEq)]
pub struct PageImage {
    /// The picture as PNG.
    pub png: Vec<u8>,
    /// Width and height of the page in points, as it is displayed.
    pub size: [f32; 2],
}

/// A picture of one page, `page` from 1, `width` pixels wide and as high as the page is; less
/// wide where it would have more than 4 million pixels. A picture is page 1 of itself, shown in shades
/// of grey, a pixel of it being a point. The rectangles of blocks and words are in
/// points: `width` pixels are as many points as the page is wide.
///
/// # Errors
/// As [`crate::read`] for a file that cannot be opened; [`Refusal::NoPage`] where there is no such
/// page, [`Refusal::Drawing`] where it draws more than can be shown.
pub fn page_image(bytes: &[u8], page: u32, width: u32) -> Result<PageImage, Refusal> {
    if crate::image::is_decoded(bytes) {
        return crate::image::page_image(bytes, page, width);
    }
    let Drawn { map, size } = drawn(bytes, page, |_| width as f32, limits::PIXELS)?;
    let pixels: Vec<u8> =
        map.pixels().iter().flat_map(|p| [p.red(), p.green(), p.blue()]).collect();
    Ok(PageImage { png: png::encode(map.width(), map.height(), &pixels), size })
}

/// A picture of a page for a recogniser: see [`crate::ocr::scan`].
pub(crate) fn scan(bytes: &[u8], page: u32) -> Result<Scan, Refusal> {
    let width = |wide: f32| wide / 72.0 * limits::SCAN_RESOLUTION;
    let Drawn { map, size } = drawn(bytes, page, width, limits::SCAN_PIXELS)?;
    let shade = |p: &skia::PremultipliedColorU8| crate::image::shade(p.red(), p.green(), p.blue());
    let shades: Vec<u8> = map.pixels().iter().map(shade).collect();
    let (width, height) = (map.width(), map.height());
    let png = png::encode_gray(width, height, &shades);
    Ok(Scan { png, size: [width, height], scale: width as f32 / size[0] })
}

/// A page that was drawn.
struct Drawn {
    map: skia::Pixmap,
    /// Width and height in points.
    size: [f32; 2],
}

/// Draws a page, as many pixels wide as `width` says of its width in points, and with at most `most`
/// pixels.
fn drawn(
    bytes: &[u8],
    page: u32,
    width: impl Fn(f32) -> f32,
    most: usize,
) -> Result<Drawn, Refusal> {
    let open = Open { file: File::open(bytes, "")? };
    let at = page.checked_sub(1).map(|at| at as usize);
    let found = at.and_then(|at| open.file.pages().get(at));
    let found = found.ok_or(Refusal::NoPage { page, pages: open.file.pages().len() })?;
    if Reader::new(&open).is_too_much(found) {
        return Err(Refusal::Drawing);
    }
    let (wide, high) = found.render_dimensions();
    let size = size(wide, high, width(wide), most).ok_or(Refusal::Drawing)?;
    let (width, height, scale) = size;
    let mut canvas = Canvas::new(width, height).ok_or(Refusal::Drawing)?;
    draw(found, scale, &mut canvas);
    Ok(Drawn { map: canvas.map, size: [wide, high] })
}

/// Width and height in pixels, and how many pixels are a point.
fn size(wide: f32, high: f32, width: f32, most_pixels: usize) -> Option<(u32, u32, f64)> {
    let (wide, high) = (f64::from(wide), f64::from(high));
    if !(wide.is_finite() && high.is_finite() && wide >= 1.0 && high >= 1.0) {
        return None;
    }
    let most = (most_pixels as f64 * wide / high).sqrt();
    let width = f64::from(width.max(1.0)).min(most).floor().max(1.0);
    let scale = width / wide;
    let height = (high * scale).round().clamp(1.0, most_pixels as f64 / width);
    Some((width as u32, height.floor() as u32, scale))
}

fn draw<'a>(page: &Page<'a>, scale: f64, canvas: &mut Canvas) {
    let to_page = Affine::new(page.initial_transform(true).as_coeffs());
    let area = Rect::new(0.0, 0.0, f64::from(canvas.map.width()), f64::from(canvas.map.height()));
    let cache = InterpreterCache::new();
    let settings = InterpreterSettings {
        font_resolver: Arc::new(super::font::standard),
        cmap_resolver: Arc::new(hayro_cmap::load_embedded),
        ..InterpreterSettings::default()
    };
    let mut context =
        Context::new(Affine::scale(scale) * to_page, area, &cache, page.xref(), settings);
    interpret_page(page, &mut context, canvas);
}

/// An area outside of which nothing is drawn.
struct Clip {
    bounds: Rect,
    path: Option<(BezPath, FillRule)>,
    outer: Option<Rc<Clip>>,
    /// Made when something is drawn across the border.
    mask: OnceCell<Option<Rc<skia::Mask>>>,
}

/// A picture while it is drawn.
struct Canvas {
    map: skia::Pixmap,
    clips: Vec<Rc<Clip>>,
    opacity: Vec<f32>,
    /// Pixels that may still be touched.
    ink: f64,
    /// Corners and curves that may still be drawn.
    corners: usize,
    masks: usize,
    /// Glyphs made of operators that may still be drawn.
    drawn_glyphs: usize,
}

impl Canvas {
    fn new(width: u32, height: u32) -> Option<Self> {
        let mut map = skia::Pixmap::new(width, height)?;
        map.fill(skia::Color::WHITE);
        let bounds = Rect::new(0.0, 0.0, f64::from(width), f64::from(height));
        let page = Clip { bounds, path: None, outer: None, mask: OnceCell::new() };
        Some(Self {
            map,
            clips: vec![Rc::new(page)],
            opacity: Vec::new(),
            ink: limits::INK,
            corners: limits::CORNERS,
            masks: limits::MASKS,
            drawn_glyphs: limits::DRAWN_GLYPHS,
        })
    }

    fn push(&mut self, bounds: Rect, path: Option<(BezPath, FillRule)>) {
        let outer = self.clips.last().cloned();
        let bounds = outer.as_ref().map_or(bounds, |outer| outer.bounds.intersect(bounds));
        self.clips.push(Rc::new(Clip { bounds, path, outer, mask: OnceCell::new() }));
    }

    /// Whether something in this area is drawn, and through which mask.
    fn admit(&mut self, area: Rect, corners: usize) -> Option<Option<Rc<skia::Mask>>> {
        let clip = self.clips.last()?.clone();
        let seen = area.intersect(clip.bounds);
        let is_small = area.width().abs() < 1e6 && area.height().abs() < 1e6;
        if !area.is_finite() || !is_small || seen.width() < 0.0 || seen.height() < 0.0 {
            return None;
        }
        self.ink -= (seen.width() + 1.0) * (seen.height() + 1.0);
        self.corners = self.corners.checked_sub(corners)?;
        if self.ink < 0.0 {
            return None;
        }
        let is_inside = seen == area && is_plain(&clip);
        Some(if is_inside { None } else { self.mask(&clip) })
    }

    fn mask(&mut self, clip: &Rc<Clip>) -> Option<Rc<skia::Mask>> {
        if let Some(mask) = clip.mask.get() {
            return mask.clone();
        }
        self.masks = self.masks.checked_sub(1)?;
        let mask = self.make_mask(clip);
        clip.mask.get_or_init(|| mask).clone()
    }

    /// The whole chain of clips in one mask; those that are no more than rectangles are in `bounds`.
    fn make_mask(&self, clip: &Rc<Clip>) -> Option<Rc<skia::Mask>> {
        let mut mask = skia::Mask::new(self.map.width(), self.map.height())?;
        let bounds = shape(&clip.bounds.to_path(0.1))?;
        let identity = skia::Transform::identity();
        mask.fill_path(&bounds, skia::FillRule::Winding, true, identity);
        let mut next = Some(clip.clone());
        let mut depth = 0;
        while let Some(clip) = next.filter(|_| depth < limits::NESTED) {
            if let Some((path, rule)) = &clip.path {
                match shape(path) {
                    Some(path) => mask.intersect_path(&path, fill_rule(*rule), true, identity),
                    None => mask.clear(),
                }
                depth += 1;
            }
            next = clip.outer.clone();
        }
        Some(Rc::new(mask))
    }

    fn paint(&self, paint: &Paint<'_>, blend: BlendMode) -> skia::Paint<'static> {
        let [red, green, blue, alpha] = match paint {
            Paint::Color(colour) => colour.to_rgba().to_rgba8(),
            Paint::Pattern(_) => FLAT,
        };
        let opacity: f32 = self.opacity.iter().product();
        let mut out = skia::Paint { anti_alias: true, ..skia::Paint::default() };
        let alpha = (f32::from(alpha) * opacity.clamp(0.0, 1.0)) as u8;
        out.set_color_rgba8(red, green, blue, alpha);
        out.blend_mode = match blend {
            BlendMode::Multiply => skia::BlendMode::Multiply,
            BlendMode::Darken => skia::BlendMode::Darken,
            BlendMode::Screen => skia::BlendMode::Screen,
            _ => skia::BlendMode::SourceOver,
        };
        out
    }

    fn fill(&mut self, path: &BezPath, transform: Affine, paint: &skia::Paint<'_>, rule: FillRule) {
        let corners = path.elements().len();
        let area = transform.transform_rect_bbox(path.control_box());
        let Some(mask) = self.admit(area, corners) else { return };
        let Some(path) = shape(path) else { return };
        self.map.fill_path(&path, paint, fill_rule(rule), matrix(transform), mask.as_deref());
    }

    fn stroke(
        &mut self,
        path: &BezPath,
        transform: Affine,
        paint: &skia::Paint<'_>,
        stroke: &StrokeProps,
    ) {
        let corners = path.elements().len() * 4;
        let wide = f64::from(stroke.line_width) * transform.determinant().abs().sqrt();
        if !wide.is_finite() || wide > 1e5 {
            return;
        }
        let area =
            transform.transform_rect_bbox(path.control_box()).inflate(wide + 1.0, wide + 1.0);
        let Some(mask) = self.admit(area, corners) else { return };
        let Some(path) = shape(path) else { return };
        let scale = (transform.determinant().abs().sqrt() as f32).max(1e-6);
        // Dashes that nobody can tell apart are a line.
        let period: f32 = stroke.dash_array.iter().sum::<f32>() * scale;
        let dash = (period > 1.0)
            .then(|| skia::StrokeDash::new(stroke.dash_array.to_vec(), stroke.dash_offset))
            .flatten();
        // The thinnest line is one pixel wide.
        let width = stroke.line_width.max(1.0 / scale);
        let stroke = skia::Stroke { width, dash, ..skia::Stroke::default() };
        self.map.stroke_path(&path, paint, &stroke, matrix(transform), mask.as_deref());
    }

    fn draw(
        &mut self,
        path: &BezPath,
        transform: Affine,
        paint: &skia::Paint<'_>,
        mode: &DrawMode,
    ) {
        match mode {
            DrawMode::Fill(rule) => self.fill(path, transform, paint, *rule),
            DrawMode::Stroke(stroke) => self.stroke(path, transform, paint, stroke),
            DrawMode::FillAndStroke(rule, stroke) => {
                self.fill(path, transform, paint, *rule);
                self.stroke(path, transform, paint, stroke);
            }
            DrawMode::Invisible => {}
        }
    }

    /// Draws pixels of four bytes, not premultiplied. `place` says where the square of a pixel comes to
    /// lie.
    fn pixels(&mut self, (width, height): (u32, u32), rgba: Vec<u8>, place: Affine) {
        let all = Rect::new(0.0, 0.0, f64::from(width), f64::from(height));
        let area = place.transform_rect_bbox(all);
        let Some(mask) = self.admit(area, 4) else { return };
        let size = skia::IntSize::from_wh(width, height);
        let premultiplied: Vec<u8> = rgba.chunks_exact(4).flat_map(premultiplied).collect();
        let Some(map) = size.and_then(|size| skia::Pixmap::from_vec(premultiplied, size)) else {
            return;
        };
        let opacity: f32 = self.opacity.iter().product();
        let paint = skia::PixmapPaint {
            opacity: opacity.clamp(0.0, 1.0),
            quality: skia::FilterQuality::Bilinear,
            ..skia::PixmapPaint::default()
        };
        self.map.draw_pixmap(0, 0, map.as_ref(), &paint, matrix(place), mask.as_deref());
    }
}

/// Whether a clip and all around it are rectangles along the axes.
fn is_plain(clip: &Clip) -> bool {
    let mut next = Some(clip);
    while let Some(clip) = next {
        if clip.path.is_some() {
            return false;
        }
        next = clip.outer.as_deref();
    }
    true
}

fn premultiplied(pixel: &[u8]) -> [u8; 4] {
    let [red, green, blue, alpha] = *pixel else { return [0; 4] };
    let by = |part: u8| ((u16::from(part) * u16::from(alpha) + 127) / 255) as u8;
    [by(red), by(green), by(blue), alpha]
}

fn fill_rule(rule: FillRule) -> skia::FillRule {
    match rule {
        FillRule::NonZero => skia::FillRule::Winding,
        FillRule::EvenOdd => skia::FillRule::EvenOdd,
    }
}

fn matrix(transform: Affine) -> skia::Transform {
    let [a, b, c, d, e, f] = transform.as_coeffs().map(|part| part as f32);
    skia::Transform::from_row(a, b, c, d, e, f)
}

fn shape(path: &BezPath) -> Option<skia::Path> {
    let mut out = skia::PathBuilder::new();
    for element in path.elements() {
        match element {
            PathEl::MoveTo(p) => out.move_to(p.x as f32, p.y as f32),
            PathEl::LineTo(p) => out.line_to(p.x as f32, p.y as f32),
            PathEl::QuadTo(a, p) => out.quad_to(a.x as f32, a.y as f32, p.x as f32, p.y as f32),
            PathEl::CurveTo(a, b, p) => {
                out.cubic_to(a.x as f32, a.y as f32, b.x as f32, b.y as f32, p.x as f32, p.y as f32)
            }
            PathEl::ClosePath => out.close(),
        }
    }
    out.finish()
}

impl<'a> Device<'a> for Canvas {
    fn draw_path(&mut self, path: &BezPath, props: DrawProps<'a>, mode: &DrawMode) {
        let paint = self.paint(&props.paint, props.blend_mode);
        self.draw(path, props.transform, &paint, mode);
    }

    fn push_clip_path(&mut self, clip: &ClipPath) {
        self.push(clip.path.control_box(), Some((clip.path.clone(), clip.fill)));
    }

    fn push_clip_rect(&mut self, rect: &Rect) {
        self.push(*rect, None);
    }

    fn push_transparency_group(&mut self, opacity: f32, _: Option<SoftMask<'a>>, _: BlendMode) {
        self.opacity.push(opacity);
    }

    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, 'a>, props: DrawProps<'a>, mode: &DrawMode) {
        let paint = self.paint(&props.paint, props.blend_mode);
        for glyph in run.glyphs() {
            match &**glyph {
                Glyph::Outline(outline) => {
                    let transform = props.transform * glyph.transform();
                    self.draw(&outline.outline(), transform, &paint, mode);
                }
                Glyph::Type3(drawn) => {
                    let Some(left) = self.drawn_glyphs.checked_sub(1) else { return };
                    self.drawn_glyphs = left;
                    drawn.interpret(self, props.transform, glyph.transform(), &props.paint);
                }
            }
        }
    }

    fn draw_image(&mut self, image: Image<'a, '_>, props: ImageDrawProps<'a>) {
        let stream = match &image {
            Image::Stencil(stencil) => stencil.stream(),
            Image::Raster(raster) => raster.stream(),
        };
        let (width, height) = (image.width(), image.height());
        let is_large = u64::from(width) * u64::from(height) > limits::PICTURE_PIXELS;
        if is_large || !guard::may_draw(stream) {
            return self.pixels((1, 1), FLAT.to_vec(), larger(props.transform, (width, height)));
        }
        let target = Some((self.map.width(), self.map.height()));
        match image {
            Image::Stencil(stencil) => {
                let mut made = None;
                stencil.with_stencil(|luma, paint| made = Some((luma, paint.clone())), target);
                if let Some((luma, paint)) = made {
                    let [red, green, blue, _] = match paint {
                        Paint::Color(colour) => colour.to_rgba().to_rgba8(),
                        Paint::Pattern(_) => FLAT,
                    };
                    let rgba = luma.data.iter().flat_map(|alpha| [red, green, blue, *alpha]);
                    let place = larger(props.transform, luma.scale_factors);
                    self.pixels((luma.width, luma.height), rgba.collect(), place);
                }
            }
            Image::Raster(raster) => {
                let mut made = None;
                raster.with_rgba(|data, alpha| made = Some((data, alpha)), target);
                if let Some((data, alpha)) = made {
                    let size = (data.width(), data.height());
                    let alpha = alpha.filter(|alpha| (alpha.width, alpha.height) == size);
                    let alpha = alpha.map(|alpha| alpha.data);
                    let place = larger(props.transform, data.scale_factors());
                    self.pixels(size, rgba(&data, alpha.as_deref()), place);
                }
            }
        }
    }

    fn pop_clip(&mut self) {
        if self.clips.len() > 1 {
            self.clips.pop();
        }
    }

    fn pop_transparency_group(&mut self) {
        self.opacity.pop();
    }
}

/// A transformation of pixels that stand for several ones each.
fn larger<T: Into<f64>>(transform: Affine, (across, down): (T, T)) -> Affine {
    transform * Affine::scale_non_uniform(across.into(), down.into())
}

fn rgba(data: &ImageData, alpha: Option<&[u8]>) -> Vec<u8> {
    let alpha = |at: usize| alpha.and_then(|alpha| alpha.get(at)).copied().unwrap_or(255);
    match data {
        ImageData::Rgb(rgb) => {
            let pixels = rgb.data.chunks_exact(3).enumerate();
            pixels.flat_map(|(at, p)| [p[0], p[1], p[2], alpha(at)]).collect()
        }
        ImageData::Luma(luma) => {
            let pixels = luma.data.iter().enumerate();
            pixels.flat_map(|(at, shade)| [*shade, *shade, *shade, alpha(at)]).collect()
        }
    }
}
