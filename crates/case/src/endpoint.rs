//! The endpoint of a language model: two requests, to one machine that somebody named.
//!
//! The text of documents goes there, so it must be this machine, unless somebody names the other
//! one besides. Its name is looked up once, what it leads to is checked, and only that is connected
//! to. No redirect is followed, no proxy used, nothing kept between requests, and every answer is
//! bounded in size and time.

use crate::capture::{Address, BadAddress, FetchError, Lookup};
use crate::capture::{failure, look_up};
use crate::net;
use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use ureq::config::Config;
use ureq::http::{HeaderValue, Uri};
use ureq::unversioned::resolver::{ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{Connector, NextTimeout, RustlsConnector, TcpConnector};

/// The longest key there is.
const LONGEST_KEY: usize = 4096;

/// An OpenAI-compatible server that was found where somebody said.
#[derive(Debug)]
pub struct Endpoint {
    /// The address up to `/v1`.
    base: String,
    is_here: bool,
    is_secure: bool,
    agent: ureq::Agent,
    key: Option<Key>,
    most: usize,
}

/// What an endpoint may.
#[derive(Debug, Clone)]
pub struct EndpointRules {
    /// The host that may be another machine.
    pub allow_host: Option<String>,
    /// What proves that one may ask.
    pub key: Option<Key>,
    /// How long one request may take, from the first byte to the last.
    pub patience: Duration,
    /// The most bytes of an answer.
    pub most: usize,
}

/// A secret that is sent to the endpoint, and shown and kept nowhere.
#[derive(Clone)]
pub struct Key(HeaderValue);

/// Why an endpoint is not asked, or gives no answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EndpointError {
    /// No address of an endpoint.
    #[error("{0} is no address of an endpoint: http:// or https://, a host, and no name or query")]
    Address(String),
    /// Another machine that nobody named as such.
    #[error(
        "{host} is {ip}, which is not this machine: the text of the documents would go there; \
         --allow-host {host} permits it"
    )]
    Away {
        /// The host.
        host: String,
        /// Its address.
        ip: IpAddr,
    },
    /// A key would be readable for everybody on the way.
    #[error("a key is sent to another machine only behind https://")]
    KeyInTheClear,
    /// Not what a key looks like.
    #[error("a key is one line of visible characters")]
    NoKey,
    /// An answer with another status than 200.
    #[error("the answer is status {0}")]
    Status(u16),
    /// No whole answer.
    #[error(transparent)]
    Net(#[from] FetchError),
}

impl EndpointError {
    /// Whether somebody asked for what is not permitted, or is no endpoint: nothing was sent.
    pub fn is_misuse(&self) -> bool {
        !matches!(self, Self::Status(_) | Self::Net(_))
    }

    /// Whether it is of no use to ask again: the server is gone or late.
    pub fn is_outage(&self) -> bool {
        matches!(self, Self::Net(error) if !matches!(error, FetchError::TooLarge { .. }))
    }
}

impl Key {
    /// The key in this text, such as a file with one line.
    pub fn parse(text: &str) -> Result<Self, EndpointError> {
        let text = text.trim();
        let is_good = !text.is_empty()
            && text.len() <= LONGEST_KEY
            && text.bytes().all(|byte| byte.is_ascii_graphic());
        let header = HeaderValue::try_from(format!("Bearer {text}"));
        let mut header = header.ok().filter(|_| is_good).ok_or(EndpointError::NoKey)?;
        header.set_sensitive(true);
        Ok(Self(header))
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(…)")
    }
}

impl Endpoint {
    /// Finds the machine behind an address, `http://127.0.0.1:8080` or `https://host/v1`, and sends
    /// nothing.
    pub fn find(
        address: &str,
        names: &Arc<dyn Lookup>,
        rules: EndpointRules,
    ) -> Result<Self, EndpointError> {
        let base = base(address)?;
        let host = base.host();
        let machines = look_up(names, host, base.port(), rules.patience)?;
        let away = machines.iter().map(|machine| machine.ip().to_canonical());
        let away = away.into_iter().find(|ip| !ip.is_loopback());
        let allowed = rules.allow_host.as_deref();
        let is_allowed = allowed.is_some_and(|allowed| allowed.eq_ignore_ascii_case(host));
        match away {
            Some(ip) if !is_allowed => {
                return Err(EndpointError::Away { host: host.to_owned(), ip });
            }
            Some(_) if rules.key.is_some() && !base.is_secure() => {
                return Err(EndpointError::KeyInTheClear);
            }
            _ => {}
        }
        Ok(Self {
            base: base.to_string(),
            is_here: away.is_none(),
            is_secure: base.is_secure(),
            agent: agent(machines, rules.patience),
            key: rules.key,
            most: rules.most,
        })
    }

    /// The list of models, as it came (`GET /v1/models`).
    pub fn models(&self) -> Result<Vec<u8>, EndpointError> {
        let mut request = self.agent.get(format!("{}/models", self.base));
        if let Some(Key(key)) = &self.key {
            request = request.header("Authorization", key);
        }
        self.read(request.call())
    }

    /// The answer to a question, as it came (`POST /v1/chat/completions`).
    pub fn complete(&self, body: &str) -> Result<Vec<u8>, EndpointError> {
        let mut request = self.agent.post(format!("{}/chat/completions", self.base));
        if let Some(Key(key)) = &self.key {
            request = request.header("Authorization", key);
        }
        self.read(request.content_type("application/json").send(body))
    }

    /// Where the text goes, in words.
    pub fn destination(&self) -> String {
        let machine = match (self.is_here, self.is_secure) {
            (true, _) => "this machine",
            (false, true) => "another machine",
            (false, false) => "another machine, readable for everybody on the way",
        };
        format!("{} ({machine})", self.base)
    }

    fn read(
        &self,
        answer: Result<ureq::http::Response<ureq::Body>, ureq::Error>,
    ) -> Result<Vec<u8>, EndpointError> {
        let mut answer = answer.map_err(failure)?;
        if answer.status() != 200 {
            return Err(EndpointError::Status(answer.status().as_u16()));
        }
        let body = answer.body_mut().with_config().limit(self.most as u64).read_to_vec();
        Ok(body.map_err(failure)?)
    }
}

/// The address up to `/v1`, whether it was given with that or without.
fn base(given: &str) -> Result<Address, EndpointError> {
    let parse = |text: &str| {
        Address::parse(text).map_err(|_: BadAddress| EndpointError::Address(given.to_owned()))
    };
    let address = parse(given)?;
    let path = address.target().trim_end_matches('/');
    if path.contains('?') {
        return Err(EndpointError::Address(given.to_owned()));
    }
    let version = if path.ends_with("/v1") { "" } else { "/v1" };
    parse(&format!("{}{path}{version}", address.origin()))
}

fn agent(machines: Vec<SocketAddr>, patience: Duration) -> ureq::Agent {
    let config = net::asking_one(patience, "application/json").build();
    let connector = ().chain(TcpConnector::default()).chain(RustlsConnector::default());
    ureq::Agent::with_parts(config, connector, Machines(machines))
}

/// The machines that were found at the start, whatever the name leads to later.
#[derive(Debug)]
struct Machines(Vec<SocketAddr>);

impl Resolver for Machines {
    fn resolve(
        &self,
        _: &Uri,
        _: &Config,
        _: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let mut machines = self.empty();
        for machine in self.0.iter().take(16) {
            machines.push(*machine);
        }
        Ok(machines)
    }
}
