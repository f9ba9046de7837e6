//! Charts as SVG. Colours are classes of the style sheet, so that they follow light and dark; every chart
//! has a table beside it that says the same.

use std::fmt::Write;

/// A chart, and the table that says the same.
pub(crate) struct Chart {
    pub(crate) svg: String,
    pub(crate) header: Vec<String>,
    pub(crate) rows: Vec<Vec<String>>,
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
    format!(
        "<svg class=\"plot\" role=\"img\" aria-label=\"{}\" viewBox=\"0 0 {width:.0} {height:.0}\" width=\"{width:.0}\" height=\"{height:.0}\">",
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
