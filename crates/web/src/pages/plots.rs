//! Charts as SVG. Colours are classes of the style sheet, so that they follow light and dark; every chart
//! has a table beside it that says the same.

use std::fmt::Write;

/// A chart, and the table that says the same.
pub(crate) struct Chart {
    pub(crate) svg: String,
    pub(crate) header: Vec<String>,
    pub(crate) rows: Vec<Vec<String>>,
    /// Where each row leads; empty where rows lead nowhere.
    pub(crate) links: Vec<String>,
}

/// A bar for each set of lists that somebody is on exactly, with dots for the lists below it: an UpSet
/// chart (Lex et al. 2014).
pub(crate) struct Overlaps {
    /// What lists are called, with how many are on each.
    pub(crate) lists: Vec<(String, u64)>,
    /// For each set, the lists that are in it and how many persons; the most first.
    pub(crate) sets: Vec<(Vec<bool>, u64)>,
}

/// Letters of a list's name that find room.
const LETTERS: usize = 24;
const NAMES: f64 = 190.0;
const SIZES: f64 = 70.0;
const COLUMN: f64 = 26.0;
const ROW: f64 = 24.0;
const BARS: f64 = 130.0;
const TOP: f64 = 18.0;

impl Overlaps {
    /// `label` is what the chart is called for those who do not see it.
    pub(crate) fn svg(&self, label: &str, number: impl Fn(u64) -> String) -> String {
        let left = NAMES + SIZES;
        let width = left + COLUMN * self.sets.len() as f64 + 8.0;
        let height = TOP + BARS + 10.0 + ROW * self.lists.len() as f64 + 4.0;
        let mut svg = opened(width, height, label);
        let most = self.sets.iter().map(|(_, count)| *count).max().unwrap_or(1).max(1) as f64;
        let largest = self.lists.iter().map(|(_, size)| *size).max().unwrap_or(1).max(1) as f64;
        for (row, (name, size)) in self.lists.iter().enumerate() {
            let y = TOP + BARS + 10.0 + ROW * row as f64;
            let width = (SIZES - 14.0) * *size as f64 / largest;
            text(&mut svg, (0.0, y + 16.0), "start", &shortened(name));
            rect(&mut svg, "bar quiet", (left - 8.0 - width, y + 5.0), (width, ROW - 10.0));
            line(
                &mut svg,
                "rule",
                (left, y + ROW / 2.0),
                (left + COLUMN * self.sets.len() as f64, y + ROW / 2.0),
            );
        }
        for (at, (is_on, count)) in self.sets.iter().enumerate() {
            let x = left + COLUMN * at as f64;
            let high = BARS * *count as f64 / most;
            rect(&mut svg, "bar", (x + 4.0, TOP + BARS - high), (COLUMN - 8.0, high));
            text(&mut svg, (x + COLUMN / 2.0, TOP + BARS - high - 4.0), "middle", &number(*count));
            let rows: Vec<usize> = (0..is_on.len()).filter(|row| is_on[*row]).collect();
            let y = |row: usize| TOP + BARS + 10.0 + ROW * (row as f64 + 0.5);
            if let (Some(first), Some(last)) = (rows.first(), rows.last()) {
                let x = x + COLUMN / 2.0;
                line(&mut svg, "join", (x, y(*first)), (x, y(*last)));
            }
            for (row, is_on) in is_on.iter().enumerate() {
                let class = if *is_on { "dot" } else { "dot off" };
                dot(&mut svg, class, (x + COLUMN / 2.0, y(row)), 5.0);
            }
        }
        closed(svg)
    }
}

/// A curve over powers of two with a band around it, and a level that it never falls below.
pub(crate) struct Curve {
    /// x, the middle, and the ends of the band.
    pub(crate) points: Vec<(f64, f64, f64, f64)>,
    pub(crate) level: f64,
}

const WIDE: f64 = 460.0;
const HIGH: f64 = 220.0;
/// Room for numbers, left and below.
const LEFT: f64 = 74.0;
const BELOW: f64 = 26.0;

impl Curve {
    pub(crate) fn svg(&self, label: &str, number: impl Fn(f64) -> String) -> String {
        let mut svg = opened(LEFT + WIDE + 20.0, TOP + HIGH + BELOW, label);
        let logs = self.points.iter().map(|point| point.0.log2());
        let (first, last) = logs.fold((f64::MAX, f64::MIN), |(a, b), x| (a.min(x), b.max(x)));
        let most = self.points.iter().map(|point| point.3).fold(self.level, f64::max).max(1.0);
        let x = |x: f64| LEFT + WIDE * (x.log2() - first) / (last - first).max(1e-9);
        let y = |y: f64| TOP + HIGH * (1.0 - y / most);
        axis(&mut svg, &ticks(most), y, number);
        let upper = self.points.iter().map(|(at, _, _, high)| (x(*at), y(*high)));
        let lower = self.points.iter().rev().map(|(at, _, low, _)| (x(*at), y(*low)));
        shape(&mut svg, "polygon", "band", upper.chain(lower));
        shape(&mut svg, "polyline", "curve", self.points.iter().map(|p| (x(p.0), y(p.1))));
        line(&mut svg, "level", (LEFT, y(self.level)), (LEFT + WIDE, y(self.level)));
        for (at, ..) in &self.points {
            let power = at.log2();
            if (power - power.round()).abs() < 1e-6 {
                let shown =
                    if power < 0.0 { format!("1/{:.0}", 1.0 / at) } else { format!("{at:.0}") };
                text(&mut svg, (x(*at), TOP + HIGH + 18.0), "middle", &shown);
            }
        }
        closed(svg)
    }
}

/// Shares that are left possible as interviews arrive: a band, an inner one within it, and shares that are
/// marked.
pub(crate) struct Looks {
    /// After how many interviews, and the least and the greatest share.
    pub(crate) band: Vec<(u32, f64, f64)>,
    /// The same; empty where there is none.
    pub(crate) inner: Vec<(u32, f64, f64)>,
    /// Shares with what they are called.
    pub(crate) levels: Vec<(f64, String)>,
}

impl Looks {
    /// `number` writes a share, `count` a number of interviews, of which `below` says what they are.
    pub(crate) fn svg(
        &self,
        label: &str,
        below: &str,
        number: impl Fn(f64) -> String,
        count: impl Fn(f64) -> String,
    ) -> String {
        let mut svg = opened(LEFT + WIDE + 20.0, TOP + HIGH + BELOW + 18.0, label);
        let most = self.band.last().map_or(1, |(asked, ..)| *asked).max(1);
        let x = |asked: u32| LEFT + WIDE * f64::from(asked) / f64::from(most);
        let y = |share: f64| TOP + HIGH * (1.0 - share);
        axis(&mut svg, &ticks(1.0), y, number);
        // Before anybody was asked every share is possible.
        let start = (0, 0.0, 1.0);
        let path = |looks: &[(u32, f64, f64)], of: fn(&(u32, f64, f64)) -> f64| {
            let all = std::iter::once(&start).chain(looks);
            all.map(|look| (x(look.0), y(of(look)))).collect::<Vec<_>>()
        };
        let ends =
            |looks: &[(u32, f64, f64)]| [path(looks, |look| look.1), path(looks, |look| look.2)];
        let [low, high] = ends(&self.band);
        shape(&mut svg, "polygon", "band", high.into_iter().chain(low.into_iter().rev()));
        for line in ends(if self.inner.is_empty() { &self.band } else { &self.inner }) {
            shape(&mut svg, "polyline", "curve", line.into_iter());
        }
        for (share, name) in &self.levels {
            line(&mut svg, "level", (LEFT, y(*share)), (LEFT + WIDE, y(*share)));
            text(&mut svg, (LEFT + WIDE, y(*share) - 4.0), "end", name);
        }
        for tick in ticks(f64::from(most)).into_iter().filter(|tick| tick.fract() == 0.0) {
            text(&mut svg, (x(tick as u32), TOP + HIGH + 18.0), "middle", &count(tick));
        }
        text(&mut svg, (LEFT + WIDE / 2.0, TOP + HIGH + 36.0), "middle", below);
        closed(svg)
    }
}

/// How often numbers of a range were drawn.
pub(crate) struct Heights {
    /// Where each bar starts, and where the last one ends: one more than there are bars.
    pub(crate) bounds: Vec<f64>,
    pub(crate) shares: Vec<f64>,
}

impl Heights {
    /// Even bars over all but the last hundredth of the numbers; the rest is beyond the chart.
    pub(crate) fn of(mut numbers: Vec<f64>, bars: usize) -> Self {
        numbers.retain(|number| number.is_finite());
        numbers.sort_by(f64::total_cmp);
        let all = numbers.len();
        let last = numbers.get((all * 99 / 100).min(all.saturating_sub(1))).copied();
        let (Some(first), Some(last)) = (numbers.first().copied(), last) else {
            return Self { bounds: Vec::new(), shares: Vec::new() };
        };
        let step = ((last - first) / bars as f64).max(1.0).ceil();
        let count = (((last - first) / step).floor() as usize + 1).min(bars);
        let bounds: Vec<f64> = (0..=count).map(|bar| first + step * bar as f64).collect();
        let below = |bound: f64| numbers.partition_point(|number| *number < bound) as f64;
        let shares =
            bounds.windows(2).map(|ends| (below(ends[1]) - below(ends[0])) / all as f64).collect();
        Self { bounds, shares }
    }

    pub(crate) fn svg(&self, label: &str, number: impl Fn(f64) -> String) -> String {
        let mut svg = opened(LEFT + WIDE + 20.0, TOP + HIGH + BELOW, label);
        let most = self.shares.iter().copied().fold(0.0, f64::max).max(1e-9);
        let bar = WIDE / self.shares.len().max(1) as f64;
        line(&mut svg, "rule", (LEFT, TOP + HIGH), (LEFT + WIDE, TOP + HIGH));
        for (at, share) in self.shares.iter().enumerate() {
            let high = HIGH * share / most;
            let place = (LEFT + bar * at as f64, TOP + HIGH - high);
            rect(&mut svg, "bar", place, ((bar - 1.0).max(0.5), high));
        }
        let every = self.shares.len().div_ceil(5).max(1);
        for (at, bound) in self.bounds.iter().enumerate().step_by(every) {
            text(&mut svg, (LEFT + bar * at as f64, TOP + HIGH + 18.0), "middle", &number(*bound));
        }
        closed(svg)
    }
}

/// Likelihood ratios on a logarithmic scale, each with its interval, over the bands of a scale of
/// words.
pub(crate) struct Ratios {
    /// What each is called, its least, itself and its most, as natural logarithms.
    pub(crate) rows: Vec<(String, f64, f64, f64)>,
    /// Where each band begins, as a natural logarithm, and what it is called; the lowest begins
    /// nowhere.
    pub(crate) bands: Vec<(Option<f64>, String)>,
}

/// Width of a letter of a plot, about.
const LETTER: f64 = 6.2;
/// Room for the names of the bands, in two lines.
const BANDS: f64 = 34.0;

impl Ratios {
    /// `ratio` writes a likelihood ratio.
    pub(crate) fn svg(&self, label: &str, ratio: impl Fn(f64) -> String) -> String {
        let ends = self.rows.iter().flat_map(|(_, least, at, most)| [*least, *at, *most]);
        let (first, last) = ends
            .filter(|end| end.is_finite())
            .fold((-0.8_f64, 3.6_f64), |(first, last), end| (first.min(end), last.max(end)));
        let x = |log: f64| NAMES + WIDE * (log.clamp(first, last) - first) / (last - first);
        let bottom = BANDS + ROW * self.rows.len() as f64;
        let mut svg = opened(NAMES + WIDE + 20.0, bottom + BELOW, label);
        self.draw_bands(&mut svg, (first, last), x, bottom);
        for (row, (name, least, at, most)) in self.rows.iter().enumerate() {
            let y = BANDS + ROW * (row as f64 + 0.5);
            text(&mut svg, (0.0, y + 4.0), "start", &shortened(name));
            let (from, to) = (x(at.min(0.0)), x(at.max(0.0)));
            rect(&mut svg, "bar", (from, y - 6.0), ((to - from).max(1.0), 12.0));
            line(&mut svg, "join", (x(least.min(*at)), y), (x(most.max(*at)), y));
            dot(&mut svg, "dot", (x(*at), y), 3.5);
        }
        line(&mut svg, "even", (x(0.0), BANDS), (x(0.0), bottom));
        let tens = 10_f64.ln();
        let powers = || (first / tens).ceil() as i32..=(last / tens).floor() as i32;
        let every = powers().count().div_ceil(6).max(1) as i32;
        for power in powers().filter(|power| power % every == 0) {
            let log = f64::from(power) * tens;
            text(&mut svg, (x(log), bottom + 18.0), "middle", &ratio(log.exp()));
        }
        closed(svg)
    }

    /// The borders of the bands, and their names where there is room for them.
    fn draw_bands(
        &self,
        svg: &mut String,
        (first, last): (f64, f64),
        x: impl Fn(f64) -> f64,
        bottom: f64,
    ) {
        let starts = self.bands.iter().map(|(start, _)| start.unwrap_or(first));
        let ends = self.bands.iter().skip(1).filter_map(|(start, _)| *start).chain([last]);
        for (at, ((start, end), (_, name))) in starts.zip(ends).zip(&self.bands).enumerate() {
            if end <= first || start >= last {
                continue;
            }
            if start > first {
                line(svg, "level", (x(start), BANDS - 4.0), (x(start), bottom));
            }
            let (from, to) = (x(start), x(end));
            if to - from >= LETTER * name.chars().count() as f64 * 0.7 {
                let y = if at % 2 == 0 { 12.0 } else { 26.0 };
                text(svg, ((from + to) / 2.0, y), "middle", name);
            }
        }
    }
}

/// Who repeats whom: one line for each statement, origins in the order of time with what repeats
/// them below.
pub(crate) struct Lineage {
    pub(crate) rows: Vec<Told>,
    /// From which line to which, and how sure it is that the first one repeats the second.
    pub(crate) links: Vec<(usize, usize, Link)>,
}

/// A statement in a chart of who repeats whom.
pub(crate) struct Told {
    pub(crate) when: String,
    pub(crate) who: String,
    /// How many statements lie between it and its origin, and itself; 0 for an origin.
    pub(crate) depth: usize,
    pub(crate) href: String,
}

/// How sure it is that one statement repeats another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Link {
    Sure,
    Doubtful,
    /// Nobody knows who told them.
    Unknown,
}

/// Room for dates.
const DATES: f64 = 110.0;
/// Room for links that go past other lines.
const LANES: f64 = 60.0;
const INDENT: f64 = 18.0;
/// No chain of repeats is drawn deeper than this.
const DEEPEST: usize = 6;

impl Lineage {
    pub(crate) fn svg(&self, label: &str) -> String {
        let height = ROW * self.rows.len() as f64 + 8.0;
        let mut svg = opened_as("group", DATES + LANES + 360.0, height, label);
        let place = |row: usize| {
            let depth = self.rows.get(row).map_or(0, |told| told.depth.min(DEEPEST));
            (DATES + LANES + INDENT * depth as f64, ROW * (row as f64 + 0.5) + 4.0)
        };
        for (at, (from, to, link)) in self.links.iter().enumerate() {
            let ((x, y), (other_x, other_y)) = (place(*from), place(*to));
            let (class, lane) = match link {
                Link::Sure => ("edge", other_x),
                Link::Doubtful => ("edge doubtful", DATES + LANES - 12.0 - 6.0 * (at % 7) as f64),
                Link::Unknown => ("edge unknown", DATES + LANES - 12.0 - 6.0 * (at % 7) as f64),
            };
            let points = [(x, y), (lane, y), (lane, other_y), (other_x, other_y)];
            shape(&mut svg, "polyline", class, points.into_iter());
        }
        for (row, told) in self.rows.iter().enumerate() {
            let (x, y) = place(row);
            text(&mut svg, (0.0, y + 4.0), "start", &told.when);
            let (class, radius) = if told.depth == 0 { ("dot", 5.5) } else { ("dot repeat", 4.0) };
            dot(&mut svg, class, (x, y), radius);
            let _ = write!(svg, "<a href=\"{}\">", escaped(&told.href));
            text(&mut svg, (x + 11.0, y + 4.0), "start", &shortened(&told.who));
            svg.push_str("</a>");
        }
        closed(svg)
    }
}

/// Round numbers from 0 up to a most.
fn ticks(most: f64) -> Vec<f64> {
    let rough = most / 4.0;
    let power = 10_f64.powf(rough.log10().floor());
    let step = [1.0, 2.0, 2.5, 5.0, 10.0].map(|times| times * power);
    let step = step.into_iter().find(|step| *step >= rough).unwrap_or(rough);
    (0..=4).map(|at| step * f64::from(at)).take_while(|tick| *tick <= most).collect()
}

fn axis(svg: &mut String, ticks: &[f64], y: impl Fn(f64) -> f64, number: impl Fn(f64) -> String) {
    for tick in ticks {
        line(svg, "rule", (LEFT, y(*tick)), (LEFT + WIDE, y(*tick)));
        text(svg, (LEFT - 6.0, y(*tick) + 4.0), "end", &number(*tick));
    }
}

fn opened(width: f64, height: f64, label: &str) -> String {
    opened_as("img", width, height, label)
}

/// A chart with links in it is a group: what is in an image cannot be reached.
fn opened_as(role: &str, width: f64, height: f64, label: &str) -> String {
    format!(
        "<svg class=\"plot\" role=\"{role}\" aria-label=\"{}\" viewBox=\"0 0 {width:.0} {height:.0}\" width=\"{width:.0}\" height=\"{height:.0}\">",
        escaped(label)
    )
}

fn closed(svg: String) -> String {
    svg + "</svg>"
}

fn text(svg: &mut String, (x, y): (f64, f64), anchor: &str, words: &str) {
    let words = escaped(words);
    // Writing to a string does not fail.
    let _ = write!(svg, "<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"{anchor}\">{words}</text>");
}

fn rect(svg: &mut String, class: &str, (x, y): (f64, f64), (width, height): (f64, f64)) {
    let _ = write!(
        svg,
        "<rect class=\"{class}\" x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\"/>"
    );
}

fn line(svg: &mut String, class: &str, from: (f64, f64), to: (f64, f64)) {
    let _ = write!(
        svg,
        "<line class=\"{class}\" x1=\"{:.1}\" y1=\"{:.1}\" x2=\"{:.1}\" y2=\"{:.1}\"/>",
        from.0, from.1, to.0, to.1
    );
}

fn dot(svg: &mut String, class: &str, (x, y): (f64, f64), radius: f64) {
    let _ =
        write!(svg, "<circle class=\"{class}\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{radius:.1}\"/>");
}

fn shape(svg: &mut String, kind: &str, class: &str, points: impl Iterator<Item = (f64, f64)>) {
    let points: Vec<String> = points.map(|(x, y)| format!("{x:.1},{y:.1}")).collect();
    let _ = write!(svg, "<{kind} class=\"{class}\" points=\"{}\"/>", points.join(" "));
}

fn shortened(name: &str) -> String {
    match name.char_indices().nth(LETTERS) {
        Some((end, _)) => format!("{}…", &name[..end]),
        None => name.to_owned(),
    }
}

fn escaped(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_lists_are_words_and_no_markup() {
        let lists = vec![("<script>\"&".to_owned(), 2), ("b".to_owned(), 1)];
        let overlaps =
            Overlaps { lists, sets: vec![(vec![true, true], 1), (vec![true, false], 1)] };
        let svg = overlaps.svg("a \"b\"", |count| count.to_string());
        assert!(svg.contains("&lt;script&gt;&quot;&amp;") && !svg.contains("<script"));
        assert!(svg.contains("aria-label=\"a &quot;b&quot;\""));
        // A column of dots for each set, a bar for each set and each list.
        assert_eq!(svg.matches("<circle").count(), 4);
        assert_eq!(svg.matches("<rect").count(), 4);
    }

    #[test]
    fn ratios_and_lineages_are_drawn_within_their_frame_whatever_they_are() {
        let bands = vec![(None, "unlikely".to_owned()), (Some(0.2), "likely".to_owned())];
        let row = |name: &str, log: f64| (name.to_owned(), log - 1.0, log, log + 2.0);
        let rows = vec![row("<b>", 2.0), row("b", -700.0), row("c", f64::INFINITY)];
        let svg = Ratios { rows, bands }.svg("ratios", |ratio| format!("{ratio:.0}"));
        assert!(svg.contains("&lt;b&gt;") && !svg.contains("NaN") && !svg.contains("inf"), "{svg}");
        assert_eq!(svg.matches("<circle").count(), 3);
        let told = |who: &str, depth| Told {
            when: "2031".to_owned(),
            who: who.to_owned(),
            depth,
            href: "#card-s-1".to_owned(),
        };
        let rows = vec![told("Ana", 0), told("\"Radio\"", 1), told("Luis", 0)];
        let links = vec![(1, 0, Link::Sure), (2, 0, Link::Unknown), (2, 0, Link::Doubtful)];
        let svg = Lineage { rows, links }.svg("who repeats whom");
        assert_eq!((svg.matches("<circle").count(), svg.matches("<polyline").count()), (3, 3));
        assert!(svg.contains("&quot;Radio&quot;") && svg.contains("edge unknown"), "{svg}");
    }

    #[test]
    fn bars_hold_all_but_the_last_hundredth() {
        let heights = Heights::of((0..1000).map(f64::from).collect(), 20);
        assert_eq!((heights.bounds.first(), heights.shares.len()), (Some(&0.0), 20));
        let share: f64 = heights.shares.iter().sum();
        assert!((0.98..1.0 + 1e-9).contains(&share), "{share}");
        assert!(Heights::of(Vec::new(), 20).shares.is_empty());
        assert_eq!(Heights::of(vec![7.0; 50], 20).shares, [1.0]);
    }

    #[test]
    fn looks_begin_with_every_share_and_mark_the_levels() {
        let band = vec![(1, 0.0, 0.9), (2, 0.1, 0.8)];
        let levels = vec![(0.2, "a <b>".to_owned())];
        let looks = Looks { band, inner: Vec::new(), levels };
        let svg = looks.svg("c", "interviews", |s| format!("{s:.2}"), |n| format!("{n:.0}"));
        assert!(svg.contains("class=\"band\" points=\"74.0,18.0 304.0,40.0 534.0,62.0"), "{svg}");
        assert!(svg.contains("a &lt;b&gt;") && svg.matches("class=\"level\"").count() == 1);
        assert_eq!(svg.matches("class=\"curve\"").count(), 2);
    }

    #[test]
    fn ticks_are_round_and_begin_at_nothing() {
        assert_eq!(ticks(933.0), [0.0, 250.0, 500.0, 750.0]);
        assert_eq!(ticks(8.0), [0.0, 2.0, 4.0, 6.0, 8.0]);
    }
}
