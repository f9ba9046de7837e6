//! Pages from the network: captured as a whole, and captured again later.
//!
//! A capture is one WARC file with every request and answer, a document of the case as any other.
//! Its name is the address, then what became of it and when, between brackets: `https://… [gone:
//! HTTP 410, 2026-03-01T10:00:00Z]`. So a page that was pulled stays in the record as an event,
//! with the answer that says so.

mod address;
mod compare;
mod fetch;
mod guard;
mod robots;
mod visit;
mod warc;

pub use address::{Address, BadAddress};
pub use fetch::{Exchange, Fetch, FetchError, Lookup, SystemNames, Web};
pub(crate) use fetch::{failure, look_up};
pub use visit::{CaptureRules, VisitError};

use crate::{Case, Error, Input, IntakeItem, Outcome, utc};
use compare::{Difference, Page, compare};
use model::DocumentId;
use record::fold::Id;
use visit::{Visit, visit};
use warc::Writer;

/// So many earlier captures are looked through for one that holds the page.
const LOOKED_THROUGH: usize = 50;

/// What became of one address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    /// Captured for the first time.
    Captured,
    /// As it was.
    Unchanged {
        /// Whether only what stands beside its text is other than it was.
        beside: bool,
    },
    /// Its text is another.
    Changed {
        /// The blocks of its text that are there no more.
        gone: Vec<String>,
        /// The blocks that are new.
        came: Vec<String>,
        /// Why the blocks are not told, where they are not.
        untold: Option<&'static str>,
    },
    /// It is there no more.
    Gone {
        /// Why that is known.
        why: String,
    },
    /// It was not asked for.
    Refused {
        /// Why.
        reason: String,
    },
    /// There was no answer, which says nothing about the page.
    Unreachable {
        /// Why.
        reason: String,
    },
}

impl Fate {
    /// As it is written on the wire.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Captured => "captured",
            Self::Unchanged { .. } => "unchanged",
            Self::Changed { .. } => "changed",
            Self::Gone { .. } => "gone",
            Self::Refused { .. } => "refused",
            Self::Unreachable { .. } => "unreachable",
        }
    }

    /// Why it is so, or what of it; `None` where the code says all.
    pub fn reason(&self) -> Option<String> {
        Some(match self {
            Self::Captured => return None,
            Self::Unchanged { beside: false } => "the same bytes".to_owned(),
            Self::Unchanged { beside: true } => {
                "the same text; what stands beside it changed".to_owned()
            }
            Self::Changed { untold: Some(reason), .. } => {
                format!("what changed is not told: {reason}")
            }
            Self::Changed { gone, came, untold: None } => {
                format!("blocks of text gone: {}, new: {}", gone.len(), came.len())
            }
            Self::Gone { why: reason }
            | Self::Refused { reason }
            | Self::Unreachable { reason } => reason.clone(),
        })
    }
}

/// The line of one address in the intake report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaptureLine {
    /// The address as given.
    pub address: String,
    /// What became of it.
    pub fate: Fate,
    /// The WARC file, where one was kept.
    pub document: Option<DocumentId>,
    /// The status of the answer (RFC 9110, section 15), where there was one.
    pub status: Option<u16>,
    /// Where the page was found, where that is another address.
    pub found_at: Option<String>,
    /// When the page was captured first, in ISO 8601, where it was before.
    pub first: Option<String>,
    /// How many answers were kept beside that of the page.
    pub parts: usize,
    /// What is needed to show the page and was not captured: addresses with the reason.
    pub left_out: Vec<String>,
    /// The page itself in the case, where it is new there.
    pub items: Vec<IntakeItem>,
}

impl CaptureLine {
    fn of(address: &str, fate: Fate) -> Self {
        Self {
            address: address.to_owned(),
            fate,
            document: None,
            status: None,
            found_at: None,
            first: None,
            parts: 0,
            left_out: Vec::new(),
            items: Vec::new(),
        }
    }

    /// Whether there is nothing that a person should look at.
    pub fn is_clean(&self) -> bool {
        let read = |item: &IntakeItem| !matches!(item.outcome, Outcome::Failed { .. });
        matches!(self.fate, Fate::Captured | Fate::Unchanged { .. })
            && self.left_out.is_empty()
            && self.items.iter().all(read)
    }
}

/// What the case has of an address.
struct Earlier {
    /// When it was captured first, in seconds since 1970.
    first: i64,
    /// The latest capture that holds the page.
    page: Option<Page>,
}

impl Case {
    /// Captures a page and what is needed to show it; again, where it was captured before. Only
    /// this asks the network, and only for this address and what it leads to and needs.
    ///
    /// # Errors
    /// Those of the case. What goes wrong with the address is in the line.
    pub fn capture(
        &mut self,
        address: &str,
        person: Option<&Id>,
        rules: &CaptureRules,
        fetch: &dyn Fetch,
    ) -> Result<CaptureLine, Error> {
        let shown = self.shown(address)?;
        let parsed = match Address::parse(address) {
            Ok(parsed) => parsed,
            Err(error) => {
                let reason = error.to_string();
                return Ok(CaptureLine::of(&shown, Fate::Refused { reason }));
            }
        };
        let earlier = self.earlier(&parsed)?;
        let visited = visit(&parsed, rules, fetch, &|| self.record.now());
        let mut line = match visited {
            Ok(visit) => self.keep(&parsed, person, rules, &visit, earlier.as_ref())?,
            Err(error) => self.missed(&parsed, person, &error, earlier.as_ref())?,
        };
        line.first = earlier.and_then(|earlier| u64::try_from(earlier.first).ok()).map(utc);
        self.as_shown(line, shown)
    }

    /// The earlier captures of an address that count.
    fn earlier(&self, address: &Address) -> Result<Option<Earlier>, Error> {
        let originals = self.originals()?;
        let captures = originals.named(&format!("{address} ["));
        let Some(first) = captures.first() else { return Ok(None) };
        let latest = captures.iter().rev().take(LOOKED_THROUGH);
        let page = latest
            .filter_map(|one| self.record.original(&one.document.bytes(), &one.key).ok())
            .find_map(|warc| Page::of(&warc));
        Ok(Some(Earlier { first: first.at, page }))
    }

    /// Keeps what a visit brought.
    fn keep(
        &mut self,
        address: &Address,
        person: Option<&Id>,
        rules: &CaptureRules,
        visit: &Visit,
        earlier: Option<&Earlier>,
    ) -> Result<CaptureLine, Error> {
        let at = visit.exchanges.first().map_or_else(|| self.record.now(), |first| first.0);
        let ignored = rules.ignore_robots.iter().any(|h| h.eq_ignore_ascii_case(address.host()));
        let robots = if ignored { "ignore" } else { "obey" };
        let mut random = || self.record.random();
        let mut writer = Writer::begin(at, &[("robots", robots)], &mut random)?;
        for (at, exchange) in &visit.exchanges {
            writer.exchange(*at, exchange)?;
        }
        let warc = writer.finish();
        let page = Page::of(&warc);
        let fate = self.fate(address, visit, page.as_ref(), earlier)?;
        let is_new = matches!(fate, Fate::Captured | Fate::Changed { .. });
        let mut inputs = vec![self.input(address, &fate, at, warc)];
        if let Some(page) = page.filter(|_| is_new) {
            let declared = Box::new(page.declared);
            let name = visit.address.to_string();
            inputs.push(Input::Page { name, bytes: page.content, declared });
        }
        let mut line = self.added(address, person, fate, inputs)?;
        line.status = visit.page.declared.status;
        line.found_at = (visit.address != *address).then(|| visit.address.to_string());
        line.parts = visit.exchanges.len().saturating_sub(1);
        let told = |(address, reason): &(String, String)| format!("{address}: {reason}");
        line.left_out = visit.left_out.iter().map(told).collect();
        Ok(line)
    }

    fn fate(
        &self,
        asked: &Address,
        visit: &Visit,
        page: Option<&Page>,
        earlier: Option<&Earlier>,
    ) -> Result<Fate, Error> {
        let status = visit.page.declared.status.unwrap_or_default();
        if matches!(status, 404 | 410 | 451) {
            return Ok(Fate::Gone { why: format!("HTTP {status}") });
        }
        if status >= 400 {
            return Ok(Fate::Unreachable { reason: format!("the server answered HTTP {status}") });
        }
        let Some(earlier) = earlier else { return Ok(Fate::Captured) };
        if visit.address.is_front_page() && !asked.is_front_page() {
            return Ok(Fate::Gone { why: format!("it leads to {}", visit.address) });
        }
        let Some(old) = &earlier.page else { return Ok(Fate::Captured) };
        let Some(new) = page else { return Ok(untold("it cannot be read as text")) };
        Ok(match compare(old, new) {
            Difference::None => Fate::Unchanged { beside: false },
            Difference::Beside => Fate::Unchanged { beside: true },
            Difference::Unread => untold("it cannot be read as text"),
            Difference::Text { .. } if self.is_sealed(old)? || self.is_sealed(new)? => {
                untold("the document is sealed, or words of it are")
            }
            Difference::Text { gone, came } => Fate::Changed { gone, came, untold: None },
        })
    }

    /// Whether a page is hidden, or words are in it and nowhere else.
    fn is_sealed(&self, page: &Page) -> Result<bool, Error> {
        let id = DocumentId::of(&page.content);
        Ok(self.sealing()?.hidden(id).is_some() || !self.here(id)?.is_empty())
    }

    /// What it means that a page could not be fetched. Where it was captured before and its host
    /// has no name any more, that is an event, which is kept.
    fn missed(
        &mut self,
        address: &Address,
        person: Option<&Id>,
        error: &VisitError,
        earlier: Option<&Earlier>,
    ) -> Result<CaptureLine, Error> {
        let reason = error.to_string();
        let is_unknown = matches!(error, VisitError::Fetch { error: FetchError::NoSuchName, .. });
        if !is_unknown || earlier.is_none() {
            let shown = address.to_string();
            return Ok(CaptureLine::of(&shown, missed(error, reason)));
        }
        let at = self.record.now();
        let mut random = || self.record.random();
        let mut writer = Writer::begin(at, &[], &mut random)?;
        writer.note(at, address, &format!("outcome: {reason}\r\n"))?;
        let warc = writer.finish();
        let fate = Fate::Gone { why: reason };
        let inputs = vec![self.input(address, &fate, at, warc)];
        self.added(address, person, fate, inputs)
    }

    /// The WARC file with the name that tells what it is of.
    fn input(&self, address: &Address, fate: &Fate, at: u64, warc: Vec<u8>) -> Input {
        let what = match fate {
            Fate::Gone { why } => format!("gone: {why},"),
            Fate::Unreachable { reason } => format!("unreachable: {reason},"),
            other => other.code().to_owned(),
        };
        Input::Warc { name: format!("{address} [{what} {}]", utc(at / 1000)), bytes: warc }
    }

    /// Adds the WARC file, which is the first of the inputs, and the page.
    fn added(
        &mut self,
        address: &Address,
        person: Option<&Id>,
        fate: Fate,
        inputs: Vec<Input>,
    ) -> Result<CaptureLine, Error> {
        let mut items = self.add_for(person, inputs, &mut |_| ())?.items;
        let warc = if items.is_empty() { None } else { Some(items.remove(0)) };
        let mut line = CaptureLine::of(&address.to_string(), fate);
        line.items = items;
        line.document = warc.and_then(|item| match item.outcome {
            Outcome::Read { document, .. } | Outcome::Duplicate { document, .. } => Some(document),
            Outcome::Failed { document, .. } => document,
        });
        Ok(line)
    }

    /// The line with nothing in it that is sealed.
    fn as_shown(&self, mut line: CaptureLine, address: String) -> Result<CaptureLine, Error> {
        let sealing = self.sealing()?;
        let show = |text: &mut String| *text = sealing.text(text);
        line.address = address;
        line.found_at.iter_mut().for_each(show);
        line.left_out.iter_mut().for_each(show);
        match &mut line.fate {
            Fate::Changed { gone, came, .. } => gone.iter_mut().chain(came).for_each(show),
            Fate::Gone { why: text }
            | Fate::Refused { reason: text }
            | Fate::Unreachable { reason: text } => show(text),
            Fate::Captured | Fate::Unchanged { .. } => {}
        }
        Ok(line)
    }
}

fn untold(reason: &'static str) -> Fate {
    Fate::Changed { gone: Vec::new(), came: Vec::new(), untold: Some(reason) }
}

/// What is said of an address from which nothing was taken.
fn missed(error: &VisitError, reason: String) -> Fate {
    use FetchError::{Insecure, Private, TooLarge};
    match error {
        VisitError::Fetch { error: Private { .. } | Insecure(_) | TooLarge { .. }, .. }
        | VisitError::Robots { .. }
        | VisitError::LeadsAway(_) => Fate::Refused { reason },
        _ => Fate::Unreachable { reason },
    }
}
