//! Intervals that may be looked at after every interview: confidence sequences for sampling without
//! replacement (Waudby-Smith & Ramdas 2020, section 2: the prior-posterior-ratio martingale).
//!
//! For every number K of yes in the frame, the ratio R(K) of the probability of the answers under a
//! working prior to their probability given K is a martingale of mean 1 if K is the truth, whatever
//! the prior is. So with probability 1 − α it never reaches 1/α (Ville 1939), and the numbers for
//! which it has not are an interval that covers at all times. The working prior says that answers
//! are yes with a share drawn from Beta(½, ½): the beta-binomial prior of the paper with a = b = ½.
//!
//! With strata the martingale is that of all answers together. Half of the working prior says that
//! the strata share one share, half that each has its own. A total is kept while some numbers for
//! the strata that add up to it are kept: a convex problem, solved exactly.

use super::hypergeometric::first;
use super::tables::{ROOM, Tables};
use super::{Look, Range};

/// Looks at strata together cost more than at one; so many are spread over the interviews.
const LOOKS_AT_STRATA: usize = 200;

/// A stratum with what was answered so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stratum {
    pub(super) size: u32,
    pub(super) drawn: u32,
    pub(super) yes: u32,
}

impl Stratum {
    /// The least number of yes that it can hold.
    pub(super) fn least(&self) -> u32 {
        self.yes
    }

    /// The greatest number of yes that it can hold.
    pub(super) fn most(&self) -> u32 {
        self.size - (self.drawn - self.yes)
    }

    /// The number under which the answers are most probable.
    fn likeliest(&self) -> u32 {
        if self.drawn == 0 {
            return self.size / 2;
        }
        let number = u64::from(self.yes) * (u64::from(self.size) + 1) / u64::from(self.drawn);
        u32::try_from(number).unwrap_or(u32::MAX).clamp(self.least(), self.most())
    }

    /// Minus ln of the probability of the answers in their order, given how many of the stratum
    /// would say yes. Convex in that number.
    fn cost(&self, tables: &Tables, number: u32) -> f64 {
        let Some(rest) = number.checked_sub(self.yes) else { return f64::INFINITY };
        let no = self.drawn - self.yes;
        let Some(rest_no) = (self.size - number).checked_sub(no) else { return f64::INFINITY };
        let orders = tables.factorial(self.size) - tables.factorial(self.size - self.drawn);
        let yes = tables.factorial(number) - tables.factorial(rest);
        orders - yes - (tables.factorial(self.size - number) - tables.factorial(rest_no))
    }

    /// The greatest number that is reached by steps that each cost ln `factor` at most.
    fn reached(&self, factor: f64) -> u32 {
        let (least, most) = (self.least(), self.most());
        let is_dear = |number: u32| number >= most || self.is_dearer(number, factor);
        let guess = (self.guess(factor).max(0.0) as u32).clamp(least, most);
        let (low, high) = (guess.saturating_sub(1).max(least), (guess + 1).min(most));
        let is_between = (low == least || !is_dear(low - 1)) && is_dear(high);
        let (low, high) = if is_between { (low, high) } else { (least, most) };
        first(low, high, is_dear)
    }

    /// Whether one more yes beyond `number` costs more than ln `factor`: it costs
    /// ln [(K + 1 − s)(N − K) / ((K + 1)(N − K − no))] for s yes and so many no.
    fn is_dearer(&self, number: u32, factor: f64) -> bool {
        let (next, rest) = (f64::from(number) + 1.0, f64::from(self.size - number));
        let no = f64::from(self.drawn - self.yes);
        (next - f64::from(self.yes)) * rest > factor * next * (rest - no)
    }

    /// Where both sides of that are equal, as real numbers: a quadratic equation in K + 1.
    fn guess(&self, factor: f64) -> f64 {
        let (end, yes) = (f64::from(self.size) + 1.0, f64::from(self.yes));
        let no = f64::from(self.drawn - self.yes);
        let (a, b, c) = (factor - 1.0, end + yes - factor * (end - no), -yes * end);
        let q = -0.5 * (b + b.signum() * (b * b - 4.0 * a * c).max(0.0).sqrt());
        let is_in = |root: &f64| (yes..=end - no).contains(root);
        [q / a, c / q].into_iter().filter(is_in).fold(yes, f64::max)
    }
}

/// The strata of a frame with the answers so far.
#[derive(Debug, Clone)]
pub(super) struct State<'t> {
    tables: &'t Tables,
    pub(super) strata: Vec<Stratum>,
}

impl<'t> State<'t> {
    pub(super) fn new(tables: &'t Tables, sizes: &[u32]) -> Self {
        let stratum = |size: &u32| Stratum { size: *size, drawn: 0, yes: 0 };
        Self { tables, strata: sizes.iter().map(stratum).collect() }
    }

    pub(super) fn observe(&mut self, stratum: usize, yes: bool) {
        if let Some(stratum) = self.strata.get_mut(stratum) {
            stratum.drawn += 1;
            stratum.yes += u32::from(yes);
        }
    }

    /// A total over the strata.
    pub(super) fn total(&self, of: impl Fn(&Stratum) -> u32) -> u32 {
        self.strata.iter().map(of).sum()
    }

    /// ln R of a total: that of the numbers for the strata that are the most probable ones with this
    /// total. Infinite where the answers rule the total out.
    pub(super) fn evidence(&self, total: u32) -> f64 {
        self.mixture() + self.cheapest(total)
    }

    /// ln of the probability of the answers under the working prior.
    fn mixture(&self) -> f64 {
        let own = self.strata.iter().map(|s| self.tables.mixture(s.yes, s.drawn - s.yes));
        let own: f64 = own.sum();
        if self.strata.len() == 1 {
            return own;
        }
        let (yes, drawn) = (self.total(|s| s.yes), self.total(|s| s.drawn));
        let shared = self.tables.mixture(yes, drawn - yes);
        let greater = own.max(shared);
        greater + (((own - greater).exp() + (shared - greater).exp()) / 2.0).ln()
    }

    /// The least cost of numbers for the strata that add up to a total.
    fn cheapest(&self, total: u32) -> f64 {
        if let [only] = self.strata.as_slice() {
            return only.cost(self.tables, total);
        }
        if total < self.total(Stratum::least) || total > self.total(Stratum::most) {
            return f64::INFINITY;
        }
        let costs = self.strata.iter().zip(self.shared_out(total));
        costs.map(|(stratum, number)| stratum.cost(self.tables, number)).sum()
    }

    /// Numbers for the strata that add up to a total at the least cost: the last steps of all have the
    /// same cost there, since costs are convex. Of several that cost the same, any will do.
    fn shared_out(&self, total: u32) -> Vec<u32> {
        let at = |cost: f64| -> (Vec<u32>, f64) {
            let numbers: Vec<u32> = self.strata.iter().map(|s| s.reached(cost.exp())).collect();
            let sum: u32 = numbers.iter().sum();
            (numbers, f64::from(sum) - f64::from(total))
        };
        // A step's cost is a difference of logarithms of numbers of persons.
        let (mut low, mut high) = (-50.0, 50.0);
        let ((mut under, mut lacking), (mut over, mut beyond)) = (at(low), at(high));
        // Secants and halves in turn.
        for step in 0..200 {
            if lacking == 0.0 || high - low < 1e-13 {
                break;
            }
            let secant = low - lacking * (high - low) / (beyond - lacking);
            let is_inside = step % 2 == 0 && secant > low && secant < high;
            let middle = if is_inside { secant } else { f64::midpoint(low, high) };
            let (numbers, sum) = at(middle);
            match sum <= 0.0 {
                true => (low, under, lacking) = (middle, numbers, sum),
                false => (high, over, beyond) = (middle, numbers, sum),
            }
        }
        let mut missing = total - under.iter().sum::<u32>().min(total);
        for (number, most) in under.iter_mut().zip(over) {
            let more = missing.min(most - *number);
            *number += more;
            missing -= more;
        }
        under
    }

    /// The total under which the answers are most probable.
    pub(super) fn likeliest(&self) -> u32 {
        self.total(Stratum::likeliest)
    }

    /// The totals that are not refused at this look alone.
    pub(super) fn range(&self, error: f64) -> Range {
        let limit = -error.ln() + ROOM;
        let middle = self.likeliest();
        let (low, high) = (self.total(Stratum::least), self.total(Stratum::most));
        let kept = |total: u32| self.evidence(total) < limit;
        let least = first(low, middle, kept);
        let most = first(middle, high + 1, |total| total > high || !kept(total));
        Range { least, most: most.saturating_sub(1).max(middle), of: self.total(|s| s.size) }
    }
}

/// The answers to a question that is only yes or something else, in their order.
pub(super) type Answers = Vec<(usize, bool)>;

/// The confidence sequence: a look after each interview (with strata after some of them, the last
/// included), each the intersection of all before.
pub(super) fn looks(tables: &Tables, sizes: &[u32], answers: &Answers, error: f64) -> Vec<Look> {
    let mut state = State::new(tables, sizes);
    let mut kept: Option<Range> = None;
    let mut looks = Vec::new();
    let stride = if sizes.len() == 1 { 1 } else { answers.len() / LOOKS_AT_STRATA + 1 };
    for (at, (stratum, yes)) in answers.iter().enumerate() {
        state.observe(*stratum, *yes);
        let asked = at + 1;
        if asked % stride != 0 && asked != answers.len() {
            continue;
        }
        let alone = state.range(error);
        let common = kept.and_then(|before| before.common(alone));
        // Where nothing is common, the truth was missed before or the order is not random: what was
        // said is said anew, and marked.
        let broken = kept.is_some() && common.is_none();
        let range = common.unwrap_or(alone);
        kept = Some(range);
        looks.push(Look { asked: asked as u32, yes: state.total(|s| s.yes), range, broken });
    }
    looks
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answers(words: &str) -> Answers {
        words.chars().map(|word| (0, word == 'y')).collect()
    }

    #[test]
    fn the_worked_example_of_the_page() {
        // Ten persons, the first three say yes, yes, no; α = .25. R(K) by hand in docs/prevalence.md.
        let tables = Tables::up_to(10);
        let looks = looks(&tables, &[10], &answers("yyn"), 0.25);
        let ranges: Vec<_> = looks.iter().map(|look| (look.range.least, look.range.most)).collect();
        assert_eq!(ranges, [(2, 10), (4, 10), (4, 9)]);
        let mut state = State::new(&tables, &[10]);
        for (stratum, yes) in answers("yyn") {
            state.observe(stratum, yes);
        }
        // Under the prior 1/16 (yes, yes, no in this order); given 2 of ten 2·1·8/720 = 1/45.
        assert!((state.evidence(2).exp() - 45.0 / 16.0).abs() < 1e-9);
        assert_eq!(state.evidence(1), f64::INFINITY);
    }

    #[test]
    fn when_all_are_asked_the_number_is_known() {
        let tables = Tables::up_to(8);
        let looks = looks(&tables, &[8], &answers("ynnynnny"), 0.05);
        let last = looks.last().copied().unwrap();
        assert_eq!((last.range.least, last.range.most, last.broken), (3, 3, false));
    }

    #[test]
    fn numbers_for_the_strata_are_the_cheapest_of_all() {
        let tables = Tables::up_to(40);
        let mut state = State::new(&tables, &[9, 6, 4]);
        for (stratum, yes) in [(0, true), (0, false), (1, false), (1, false), (0, true), (1, true)]
        {
            state.observe(stratum, yes);
        }
        for total in 0_u32..=19 {
            let mut best = f64::INFINITY;
            for a in 0..=9 {
                for b in 0..=6 {
                    let Some(c) = total.checked_sub(a + b).filter(|c| *c <= 4) else { continue };
                    let costs = state.strata.iter().zip([a, b, c]);
                    best = best.min(costs.map(|(s, n)| s.cost(&tables, n)).sum());
                }
            }
            let found = state.cheapest(total);
            assert!(found == best || (found - best).abs() < 1e-9, "{total}: {found} {best}");
        }
    }

    #[test]
    fn the_number_that_is_reached_is_the_last_before_a_dearer_step() {
        for (size, drawn, yes) in
            [(1, 0, 0), (9, 0, 0), (9, 9, 4), (40, 17, 0), (40, 17, 17), (40, 20, 7)]
        {
            let stratum = Stratum { size, drawn, yes };
            for tenth in -40..=40 {
                let factor = (f64::from(tenth) / 10.0).exp();
                let steps = (stratum.least()..stratum.most())
                    .take_while(|number| !stratum.is_dearer(*number, factor));
                let reached = stratum.least() + steps.count() as u32;
                assert_eq!(stratum.reached(factor), reached, "{stratum:?} {factor}");
            }
        }
    }

    #[test]
    fn an_order_that_is_not_random_is_marked() {
        let tables = Tables::up_to(400);
        let sorted = answers(&("y".repeat(60) + &"n".repeat(340)));
        let looks = looks(&tables, &[400], &sorted, 0.05);
        assert!(looks.iter().any(|look| look.broken));
        assert_eq!(looks.last().map(|look| (look.range.least, look.range.most)), Some((60, 60)));
    }
}
