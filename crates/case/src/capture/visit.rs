//! A visit to a page: the page with all redirects on the way, and what is needed to show it.

use super::address::Address;
use super::fetch::{Exchange, Fetch, FetchError};
use super::robots::{self, Robots};
use read::archive::{Answered, answered};
use std::collections::{HashMap, HashSet, VecDeque};
use std::time::Duration;
use worker::needed;

/// The most bytes of the page itself.
const MOST_OF_PAGE: usize = 32 << 20;
/// The most bytes of all answers together.
const MOST_BYTES: usize = 64 << 20;
/// The most resources beside the page.
pub(crate) const MOST_PARTS: usize = 200;
/// The most redirects from one address.
const MOST_REDIRECTS: usize = 10;
/// The most redirects to a `robots.txt` (RFC 9309, 2.3.1.2).
const MOST_TO_ROBOTS: usize = 5;
/// How long one request may take.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long all of it may take, in milliseconds.
const ALL_PATIENCE: u64 = 120_000;
/// How deep frames and style sheets may lie in each other.
const DEEPEST: usize = 3;

/// What is left to the person who captures.
#[derive(Debug, Clone, Default)]
pub struct CaptureRules {
    /// Hosts whose `robots.txt` is not asked for.
    pub ignore_robots: Vec<String>,
}

/// Why a page was not captured.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum VisitError {
    /// No answer from an address.
    #[error("{error}")]
    Fetch {
        /// The address.
        address: String,
        /// Why.
        error: FetchError,
    },
    /// The host asks programs not to.
    #[error("{host} asks programs not to fetch it (robots.txt); --ignore-robots {host} does so")]
    Robots {
        /// The host.
        host: String,
    },
    /// It leads on and on.
    #[error("it leads on more than {MOST_REDIRECTS} times")]
    Circle,
    /// It leads to something that is no page.
    #[error("it leads to {0}, which cannot be captured")]
    LeadsAway(String),
    /// The other side does not speak HTTP.
    #[error("what came is no answer of a web server")]
    NoAnswer,
}

/// What a visit brought.
#[derive(Debug)]
pub(crate) struct Visit {
    /// Requests and answers with their time in milliseconds since 1970: those on the way to the
    /// page, the page, what is needed to show it.
    pub(crate) exchanges: Vec<(u64, Exchange)>,
    /// The answer for the page.
    pub(crate) page: Answered,
    /// Its address, after all redirects.
    pub(crate) address: Address,
    /// What is needed and was not captured: the address and why.
    pub(crate) left_out: Vec<(String, String)>,
}

/// Visits a page. `now` gives milliseconds since 1970.
pub(crate) fn visit(
    address: &Address,
    rules: &CaptureRules,
    fetch: &dyn Fetch,
    now: &dyn Fn() -> u64,
) -> Result<Visit, VisitError> {
    let mut visitor = Visitor {
        rules,
        fetch,
        now,
        deadline: now().saturating_add(ALL_PATIENCE),
        left: MOST_BYTES,
        robots: HashMap::new(),
        exchanges: Vec::new(),
    };
    let (address, page) = visitor.follow(address, MOST_OF_PAGE)?;
    // Nobody needs to see the pictures of a page that says that there is none.
    let is_error = page.declared.status.is_some_and(|status| status >= 400);
    let left_out = if is_error { Vec::new() } else { visitor.parts(&address, &page) };
    Ok(Visit { exchanges: visitor.exchanges, page, address, left_out })
}

struct Visitor<'a> {
    rules: &'a CaptureRules,
    fetch: &'a dyn Fetch,
    now: &'a dyn Fn() -> u64,
    deadline: u64,
    /// Bytes that may still come.
    left: usize,
    /// By scheme, host and port.
    robots: HashMap<String, Robots>,
    exchanges: Vec<(u64, Exchange)>,
}

impl Visitor<'_> {
    /// Fetches an address and what it leads to, as far as programs may, and keeps all of it.
    fn follow(
        &mut self,
        address: &Address,
        most: usize,
    ) -> Result<(Address, Answered), VisitError> {
        let mut address = address.clone();
        for _ in 0..=MOST_REDIRECTS {
            self.ask_robots(&address)?;
            let (at, exchange) = self.get(&address, most)?;
            let answer = answered(&exchange.received).ok_or(VisitError::NoAnswer)?;
            self.exchanges.push((at, exchange));
            let Some(target) = &answer.leads_to else {
                return Ok((address, answer));
            };
            let next = address.join(target);
            address = next.ok_or_else(|| VisitError::LeadsAway(target.clone()))?;
        }
        Err(VisitError::Circle)
    }

    fn get(&mut self, address: &Address, most: usize) -> Result<(u64, Exchange), VisitError> {
        let failed = |error| VisitError::Fetch { address: address.to_string(), error };
        let at = (self.now)();
        let left = Duration::from_millis(self.deadline.saturating_sub(at));
        if left.is_zero() {
            return Err(failed(FetchError::TooSlow));
        }
        let fetched = self.fetch.fetch(address, most.min(self.left), left.min(PATIENCE));
        let exchange = fetched.map_err(failed)?;
        self.left = self.left.saturating_sub(exchange.received.len());
        Ok((at, exchange))
    }

    /// Refuses what the host asks programs not to fetch.
    fn ask_robots(&mut self, address: &Address) -> Result<(), VisitError> {
        if self.rules.ignore_robots.iter().any(|host| host.eq_ignore_ascii_case(address.host())) {
            return Ok(());
        }
        let origin = address.origin();
        if !self.robots.contains_key(&origin) {
            let robots = self.robots_of(address)?;
            self.robots.insert(origin.clone(), robots);
        }
        let allows = |robots: &Robots| robots.allows(address.target());
        match self.robots.get(&origin).is_some_and(allows) {
            true => Ok(()),
            false => Err(VisitError::Robots { host: address.host().to_owned() }),
        }
    }

    /// The file of a host; what it holds is not kept.
    fn robots_of(&mut self, address: &Address) -> Result<Robots, VisitError> {
        let Some(mut at) = address.join("/robots.txt") else { return Ok(Robots::closed()) };
        for _ in 0..=MOST_TO_ROBOTS {
            let (_, exchange) = self.get(&at, 2 * robots::MOST)?;
            let Some(answer) = answered(&exchange.received) else { return Ok(Robots::closed()) };
            if let Some(target) = &answer.leads_to {
                let Some(next) = at.join(target) else { return Ok(Robots::none()) };
                at = next;
                continue;
            }
            return Ok(match (answer.declared.status, answer.content) {
                (Some(200..=299), Ok(content)) => Robots::parse(&content),
                // Behind a login or not there: nothing is said (2.3.1.3).
                (Some(300..=499), _) => Robots::none(),
                _ => Robots::closed(),
            });
        }
        Ok(Robots::none())
    }

    /// Fetches what the page needs; gives what could not be had.
    fn parts(&mut self, address: &Address, page: &Answered) -> Vec<(String, String)> {
        let mut left_out = Vec::new();
        let mut seen: HashSet<Address> = HashSet::from([address.clone()]);
        let mut waiting: VecDeque<(usize, Address)> = VecDeque::new();
        let mut add = |waiting: &mut VecDeque<_>, depth, base: &Address, answer: &Answered| {
            let new = references(base, answer).into_iter().filter(|one| seen.insert(one.clone()));
            waiting.extend(new.map(|one| (depth, one)));
        };
        add(&mut waiting, 1, address, page);
        let mut fetched = 0;
        while let Some((depth, part)) = waiting.pop_front() {
            if fetched == MOST_PARTS || self.left == 0 {
                let count = waiting.len() + 1;
                let reason = "the page needs more than is captured with it".to_owned();
                left_out.push((format!("{part} and {} others", count - 1), reason));
                break;
            }
            fetched += 1;
            match self.follow(&part, MOST_BYTES) {
                Ok((at, answer)) if depth < DEEPEST => add(&mut waiting, depth + 1, &at, &answer),
                Ok(_) => {}
                Err(error) => left_out.push((part.to_string(), error.to_string())),
            }
        }
        left_out
    }
}

/// The addresses that a page or style sheet needs.
fn references(address: &Address, answer: &Answered) -> Vec<Address> {
    let Ok(content) = &answer.content else { return Vec::new() };
    let needed = needed(content, &answer.declared);
    let base = needed.base.and_then(|base| address.join(&base));
    let base = base.as_ref().unwrap_or(address);
    needed.references.iter().filter_map(|reference| base.join(reference)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;

    /// A host whose every answer takes 25 seconds of a clock that the test turns.
    struct Slow<'a>(&'a Cell<u64>);

    impl Fetch for Slow<'_> {
        fn fetch(
            &self,
            address: &Address,
            _: usize,
            patience: Duration,
        ) -> Result<Exchange, FetchError> {
            let takes = Duration::from_secs(25);
            self.0.set(self.0.get() + takes.min(patience).as_millis() as u64);
            if takes > patience {
                return Err(FetchError::TooSlow);
            }
            let body = (0..9).map(|n| format!("<img src={n}.png>")).collect::<String>();
            let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n";
            let received = format!("{head}{body}").into_bytes();
            Ok(Exchange { address: address.clone(), sent: Vec::new(), received, machine: None })
        }
    }

    #[test]
    fn a_visit_ends_when_its_time_is_over_and_keeps_what_came() {
        let clock = Cell::new(1_000_000);
        let address = Address::parse("https://slow.example/").unwrap();
        let rules = CaptureRules { ignore_robots: vec!["slow.example".to_owned()] };
        let visit = visit(&address, &rules, &Slow(&clock), &|| clock.get()).unwrap();
        assert_eq!(clock.get(), 1_000_000 + ALL_PATIENCE);
        assert_eq!((visit.exchanges.len(), visit.left_out.len()), (4, 6));
        let too_slow = |(_, reason): &(String, String)| *reason == FetchError::TooSlow.to_string();
        assert!(visit.left_out.iter().all(too_slow), "{:?}", visit.left_out);
    }
}
