//! What is drawn beside text, as far as it tells whether text can be seen and how tables are ruled.

use super::limits;
use hayro_font::kurbo::{Affine, Point, Rect};
use hayro_syntax::object::{Array, Name, Object, Stream};
use hayro_syntax::page::Resources;

/// Areas at most so thick are lines.
const THIN: f64 = 2.5;
/// Shades from here on cannot be told from white paper.
const WHITE: f32 = 0.96;
/// The area that stands behind a word is searched among so many that were drawn last.
const RECENT: usize = 400;

/// Why text cannot be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Hidden {
    /// In the colour of the paper, or transparent.
    White,
    /// Outside the page.
    Outside,
    /// Outside the area that is drawn.
    Clipped,
    /// In a layer that is switched off.
    Layer,
    /// An area was drawn over it.
    Covered,
    /// Too small to be read.
    Tiny,
}

/// A colour space, as far as white can be told in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Space {
    /// Light is added: 1 everywhere is white.
    Light,
    /// Ink is added: 0 everywhere is white.
    Ink,
    /// Not known.
    Other,
}

/// The colour space of this name.
pub(super) fn space(name: &Name<'_>, resources: &Resources<'_>) -> Space {
    match name.as_str() {
        "DeviceGray" | "DeviceRGB" | "CalGray" | "CalRGB" => Space::Light,
        "DeviceCMYK" => Space::Ink,
        _ => resources.get_color_space(name).map_or(Space::Other, |object| of_object(&object)),
    }
}

fn of_object(object: &Object<'_>) -> Space {
    let Object::Array(array) = object else { return Space::Other };
    let mut parts = array.flex_iter();
    let Some(family) = parts.next::<Name<'_>>() else { return Space::Other };
    match family.as_str() {
        "CalGray" | "CalRGB" => Space::Light,
        "ICCBased" => {
            let components = parts.next::<Stream<'_>>().and_then(|s| s.dict().get::<u32>("N"));
            if components == Some(4) { Space::Ink } else { Space::Light }
        }
        _ => Space::Other,
    }
}

/// Whether a colour is that of paper.
pub(super) fn is_white(space: Space, parts: &[f32]) -> bool {
    match space {
        Space::Light => !parts.is_empty() && parts.iter().all(|part| *part >= WHITE),
        Space::Ink => !parts.is_empty() && parts.iter().all(|part| *part <= 1.0 - WHITE),
        Space::Other => false,
    }
}

/// An area that was filled.
#[derive(Debug, Clone, Copy)]
struct Area {
    rect: Rect,
    /// How many glyphs were drawn before it.
    after: usize,
    is_white: bool,
    is_picture: bool,
    is_opaque: bool,
}

/// A straight line, along one of the axes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Rule {
    pub(super) from: (f32, f32),
    pub(super) to: (f32, f32),
}

/// What was drawn on a page.
#[derive(Debug, Default)]
pub(super) struct Marks {
    areas: Vec<Area>,
    pub(super) rules: Vec<Rule>,
    pub(super) pictures: usize,
    /// The area of all pictures.
    pub(super) picture_area: f64,
}

impl Marks {
    /// Fills an area. Thin ones are lines.
    pub(super) fn fill(&mut self, rect: Rect, after: usize, is_white: bool, is_opaque: bool) {
        if rect.width() <= THIN || rect.height() <= THIN {
            if !is_white {
                self.line(rect);
            }
            return;
        }
        self.area(Area { rect, after, is_white, is_picture: false, is_opaque });
    }

    /// Draws a picture.
    pub(super) fn picture(&mut self, rect: Rect, after: usize) {
        self.pictures += 1;
        self.picture_area += rect.width().max(0.0) * rect.height().max(0.0);
        self.area(Area { rect, after, is_white: false, is_picture: true, is_opaque: false });
    }

    fn area(&mut self, area: Area) {
        if self.areas.len() < limits::MARKS && area.rect.is_finite() {
            self.areas.push(area);
        }
    }

    /// Draws the outline of a thin area, which is a line.
    pub(super) fn line(&mut self, rect: Rect) {
        let middle = rect.center();
        let (from, to) = match rect.width() >= rect.height() {
            true => (Point::new(rect.x0, middle.y), Point::new(rect.x1, middle.y)),
            false => (Point::new(middle.x, rect.y0), Point::new(middle.x, rect.y1)),
        };
        if self.rules.len() < limits::MARKS && rect.is_finite() {
            let place = |point: Point| (point.x as f32, point.y as f32);
            self.rules.push(Rule { from: place(from), to: place(to) });
        }
    }

    /// Whether something that is not white lies behind this point now.
    pub(super) fn is_behind(&self, point: Point) -> bool {
        let recent = self.areas.iter().rev().take(RECENT);
        let behind = recent.into_iter().find(|area| area.rect.contains(point));
        behind.is_some_and(|area| !area.is_white)
    }

    /// The areas that hide what was drawn before them, with how many glyphs that are.
    pub(super) fn covers(&self) -> Vec<(Rect, usize)> {
        let hides = |area: &&Area| area.is_opaque && !area.is_picture && area.rect.height() > 4.0;
        self.areas.iter().filter(hides).map(|area| (area.rect, area.after)).collect()
    }
}

/// A path, as far as lines and areas are concerned.
#[derive(Debug, Default)]
pub(super) struct Path {
    last: Option<Point>,
    begin: Option<Point>,
    bounds: Option<Rect>,
    segments: Vec<(Point, Point)>,
    rects: Vec<Rect>,
    is_curved: bool,
}

impl Path {
    /// Moves the pen.
    pub(super) fn move_to(&mut self, point: Point) {
        self.reach(point);
        self.begin = Some(point);
    }

    /// Draws a straight line.
    pub(super) fn line_to(&mut self, point: Point) {
        if let Some(last) = self.last.filter(|_| self.segments.len() < limits::MARKS) {
            self.segments.push((last, point));
        }
        self.reach(point);
    }

    /// Draws a curve to a point.
    pub(super) fn curve_to(&mut self, point: Point) {
        self.is_curved = true;
        self.reach(point);
    }

    /// Goes back to where the pen was put down.
    pub(super) fn close(&mut self) {
        if let Some(begin) = self.begin {
            self.line_to(begin);
        }
    }

    /// Adds a rectangle that was moved by a transformation.
    pub(super) fn rect(&mut self, rect: Rect, transform: Affine) {
        let rect = transform.transform_rect_bbox(rect);
        if self.rects.len() < limits::MARKS {
            self.rects.push(rect);
        }
        self.bounds = Some(self.bounds.map_or(rect, |bounds| bounds.union(rect)));
    }

    fn reach(&mut self, point: Point) {
        let here = Rect::from_points(point, point);
        self.bounds = Some(self.bounds.map_or(here, |bounds| bounds.union(here)));
        self.last = Some(point);
    }

    /// The rectangle around all of it.
    pub(super) fn bounds(&self) -> Option<Rect> {
        self.bounds
    }

    /// The areas that it fills: its rectangles, or one that holds the rest.
    pub(super) fn areas(&self) -> Vec<Rect> {
        let outline = self.segments_bounds().filter(|_| !self.is_curved);
        self.rects.iter().copied().chain(outline).collect()
    }

    fn segments_bounds(&self) -> Option<Rect> {
        let rects = self.segments.iter().map(|(from, to)| Rect::from_points(*from, *to));
        rects.reduce(|a, b| a.union(b))
    }

    /// The straight lines that its outline draws.
    pub(super) fn outline(&self) -> impl Iterator<Item = Rect> + '_ {
        let sides = self.rects.iter().flat_map(|rect| {
            [
                Rect::new(rect.x0, rect.y0, rect.x1, rect.y0),
                Rect::new(rect.x0, rect.y1, rect.x1, rect.y1),
                Rect::new(rect.x0, rect.y0, rect.x0, rect.y1),
                Rect::new(rect.x1, rect.y0, rect.x1, rect.y1),
            ]
        });
        let lines = self.segments.iter().map(|(from, to)| Rect::from_points(*from, *to));
        sides.chain(lines).filter(|rect| rect.width() <= THIN || rect.height() <= THIN)
    }
}

/// The layers that are switched off, as numbers of their objects.
pub(super) fn hidden_layers(catalog: &hayro_syntax::object::Dict<'_>) -> Vec<u32> {
    use hayro_syntax::object::Dict;
    let Some(all) = catalog.get::<Dict<'_>>("OCProperties") else { return Vec::new() };
    let Some(shown) = all.get::<Dict<'_>>("D") else { return Vec::new() };
    let numbers = |list: Option<Array<'_>>| -> Vec<u32> {
        let items = list.into_iter().flat_map(|list| list.raw_iter().collect::<Vec<_>>());
        items.filter_map(|item| Some(item.as_obj_ref()?.obj_number)).collect()
    };
    let is_off = shown.get::<Name<'_>>("BaseState").is_some_and(|state| state.as_str() == "OFF");
    let mut hidden = if is_off { numbers(all.get("OCGs")) } else { Vec::new() };
    let mut on = numbers(shown.get("ON"));
    on.sort_unstable();
    hidden.retain(|layer| on.binary_search(layer).is_err());
    hidden.extend(numbers(shown.get("OFF")));
    hidden.sort_unstable();
    hidden
}
