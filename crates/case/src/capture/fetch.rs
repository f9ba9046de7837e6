//! One request to one address, kept byte by byte as it was sent and received.

use super::address::Address;
use super::guard::is_public;
use crate::net;
use std::io;
use std::net::{IpAddr, SocketAddr, ToSocketAddrs};
use std::sync::mpsc::{RecvTimeoutError, sync_channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use ureq::http::Uri;
use ureq::unversioned::resolver::{ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{
    Buffers, ConnectionDetails, Connector, NextTimeout, RustlsConnector, TcpConnector, Transport,
};

/// What went over the network.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exchange {
    /// The address that was asked for.
    pub address: Address,
    /// The request as it was sent.
    pub sent: Vec<u8>,
    /// The answer as it was received.
    pub received: Vec<u8>,
    /// The machine that answered, where only one was known under the name.
    pub machine: Option<IpAddr>,
}

/// Requests for pages.
pub trait Fetch {
    /// Asks once; no redirects are followed. The answer has at most `most` bytes and comes within
    /// `patience`.
    fn fetch(
        &self,
        address: &Address,
        most: usize,
        patience: Duration,
    ) -> Result<Exchange, FetchError>;
}

/// Why there is no answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FetchError {
    /// The name leads to a machine that is not on the public network.
    #[error("{host} is {ip}, which is not on the public network; --allow-host {host} permits it")]
    Private {
        /// The host.
        host: String,
        /// Its address.
        ip: IpAddr,
    },
    /// Nobody has this name.
    #[error("the name of the host is not known (DNS)")]
    NoSuchName,
    /// The connection cannot be trusted.
    #[error("the connection is not secure: {0}")]
    Insecure(String),
    /// More than may be received.
    #[error("the answer is larger than {limit} MiB")]
    TooLarge {
        /// The most that is received.
        limit: usize,
    },
    /// It took too long.
    #[error("the answer took too long")]
    TooSlow,
    /// No connection, or one that broke.
    #[error("no answer: {0}")]
    Unreachable(String),
}

/// Names of machines.
pub trait Lookup: std::fmt::Debug + Send + Sync {
    /// The addresses that a name leads to. Numbers are names too, in all their forms.
    fn addresses(&self, host: &str, port: u16) -> io::Result<Vec<SocketAddr>>;
}

/// The names as this machine knows them.
#[derive(Debug)]
pub struct SystemNames;

impl Lookup for SystemNames {
    fn addresses(&self, host: &str, port: u16) -> io::Result<Vec<SocketAddr>> {
        Ok((host.trim_matches(['[', ']']), port).to_socket_addrs()?.collect())
    }
}

/// The real network: each name is looked up once for each request, what it leads to is checked,
/// and exactly that is connected to. No proxy is used, whatever the environment says.
#[derive(Debug)]
pub struct Web {
    names: Arc<dyn Lookup>,
    allowed: Vec<String>,
}

impl Web {
    /// `allowed` are names of hosts that may be on a network of one's own.
    pub fn new(allowed: &[String]) -> Self {
        Self::with(Arc::new(SystemNames), allowed)
    }

    /// With other names, for tests.
    pub fn with(names: Arc<dyn Lookup>, allowed: &[String]) -> Self {
        let allowed = allowed.iter().map(|host| host.to_ascii_lowercase()).collect();
        Self { names, allowed }
    }
}

impl Fetch for Web {
    fn fetch(
        &self,
        address: &Address,
        most: usize,
        patience: Duration,
    ) -> Result<Exchange, FetchError> {
        let tape = Tape::default();
        let is_allowed = self.allowed.iter().any(|host| host == address.host());
        let names = Names { names: Arc::clone(&self.names), is_allowed, tape: tape.clone() };
        let recorder = Recorder { tape: tape.clone(), most };
        let connector =
            ().chain(TcpConnector::default()).chain(RustlsConnector::default()).chain(recorder);
        let config = net::asking_one(patience, "text/html,application/xhtml+xml,*/*;q=0.8")
            .accept_encoding("gzip")
            .build();
        let agent = ureq::Agent::with_parts(config, connector, names);
        let answer = agent.get(address.to_string()).call();
        let read = answer.and_then(|mut answer| {
            io::copy(&mut answer.body_mut().as_reader(), &mut io::sink()).map_err(ureq::Error::from)
        });
        let mut taped = tape.lock();
        match (taped.trouble.take(), read) {
            (Some(trouble), _) => Err(trouble),
            (None, Err(error)) => Err(failure(error)),
            (None, Ok(_)) => Ok(Exchange {
                address: address.clone(),
                sent: std::mem::take(&mut taped.sent),
                received: after_interim(std::mem::take(&mut taped.received)),
                machine: taped.machine,
            }),
        }
    }
}

/// The answer without those that only say that it is to come (RFC 9110, 15.2).
fn after_interim(mut received: Vec<u8>) -> Vec<u8> {
    while received.starts_with(b"HTTP/1.1 1") {
        let Some(end) = received.windows(4).position(|four| four == b"\r\n\r\n") else { break };
        received.drain(..end + 4);
    }
    received
}

/// Why there is no answer, in our words.
pub(crate) fn failure(error: ureq::Error) -> FetchError {
    match error {
        ureq::Error::Timeout(_) => FetchError::TooSlow,
        ureq::Error::BodyExceedsLimit(most) => {
            FetchError::TooLarge { limit: (most >> 20).try_into().unwrap_or(usize::MAX) }
        }
        ureq::Error::HostNotFound => FetchError::NoSuchName,
        ureq::Error::Tls(reason) => FetchError::Insecure(reason.to_owned()),
        ureq::Error::Rustls(reason) => FetchError::Insecure(reason.to_string()),
        ureq::Error::Io(error) => of_io(&error),
        other => FetchError::Unreachable(other.to_string()),
    }
}

/// Errors of TLS come inside of those of reading, as data that is not valid.
fn of_io(error: &io::Error) -> FetchError {
    match error.kind() {
        io::ErrorKind::InvalidData => FetchError::Insecure(error.to_string()),
        io::ErrorKind::TimedOut => FetchError::TooSlow,
        // A limit of time that runs out while the answer is read.
        _ if error.to_string().starts_with("timeout") => FetchError::TooSlow,
        _ => FetchError::Unreachable(error.to_string()),
    }
}

/// What one request leaves behind.
#[derive(Debug, Clone, Default)]
struct Tape(Arc<Mutex<Taped>>);

#[derive(Debug, Default)]
struct Taped {
    sent: Vec<u8>,
    received: Vec<u8>,
    machine: Option<IpAddr>,
    trouble: Option<FetchError>,
}

impl Tape {
    fn lock(&self) -> MutexGuard<'_, Taped> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn fail<T>(&self, trouble: FetchError) -> Result<T, ureq::Error> {
        self.lock().trouble = Some(trouble);
        Err(ureq::Error::ConnectionFailed)
    }
}

/// Looks names up and refuses what is not public.
#[derive(Debug)]
struct Names {
    names: Arc<dyn Lookup>,
    is_allowed: bool,
    tape: Tape,
}

impl Resolver for Names {
    fn resolve(
        &self,
        uri: &Uri,
        _: &ureq::config::Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let host = uri.host().unwrap_or_default().to_owned();
        let is_secure = uri.scheme_str() == Some("https");
        let port = uri.port_u16().unwrap_or(if is_secure { 443 } else { 80 });
        let found = match self.checked(&host, port, *timeout.after) {
            Ok(found) => found,
            Err(trouble) => return self.tape.fail(trouble),
        };
        let mut addresses = self.empty();
        for address in found.iter().take(16) {
            addresses.push(*address);
        }
        if let [one] = found.as_slice() {
            self.tape.lock().machine = Some(one.ip());
        }
        Ok(addresses)
    }
}

impl Names {
    /// What a name leads to, all of it public or of a host that was named.
    fn checked(
        &self,
        host: &str,
        port: u16,
        patience: Duration,
    ) -> Result<Vec<SocketAddr>, FetchError> {
        let found = look_up(&self.names, host, port, patience)?;
        let private = found.iter().map(SocketAddr::ip).find(|ip| !is_public(*ip));
        match private.filter(|_| !self.is_allowed) {
            Some(ip) => Err(FetchError::Private { host: host.to_owned(), ip }),
            None => Ok(found),
        }
    }
}

/// What a name leads to. In a thread of its own, for the system gives no way to stop waiting for an
/// answer.
pub(crate) fn look_up(
    names: &Arc<dyn Lookup>,
    host: &str,
    port: u16,
    patience: Duration,
) -> Result<Vec<SocketAddr>, FetchError> {
    let (tell, told) = sync_channel(1);
    let (names, name) = (Arc::clone(names), host.to_owned());
    std::thread::spawn(move || tell.send(names.addresses(&name, port)));
    match told.recv_timeout(patience) {
        Ok(Ok(found)) if found.is_empty() => Err(FetchError::NoSuchName),
        Ok(Ok(found)) => Ok(found),
        Ok(Err(error)) => Err(of_lookup(&error)),
        Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => Err(FetchError::TooSlow),
    }
}

/// That nobody has a name is told from a network that does not answer by the words of the systems
/// only: `getaddrinfo` has no other code in an error of the standard library.
fn of_lookup(error: &io::Error) -> FetchError {
    let text = error.to_string();
    let unknown = ["not known", "No such host", "nodename nor servname", "No address associated"];
    match unknown.iter().any(|words| text.contains(words)) {
        true => FetchError::NoSuchName,
        false => FetchError::Unreachable(text),
    }
}

/// Keeps what passes through a connection.
#[derive(Debug)]
struct Recorder {
    tape: Tape,
    most: usize,
}

impl<In: Transport> Connector<In> for Recorder {
    type Out = Recorded<In>;

    fn connect(
        &self,
        _: &ConnectionDetails<'_>,
        chained: Option<In>,
    ) -> Result<Option<Self::Out>, ureq::Error> {
        let recorded = |inner| Recorded { inner, tape: self.tape.clone(), most: self.most };
        Ok(chained.map(recorded))
    }
}

#[derive(Debug)]
struct Recorded<In> {
    inner: In,
    tape: Tape,
    most: usize,
}

impl<In: Transport> Transport for Recorded<In> {
    fn buffers(&mut self) -> &mut dyn Buffers {
        self.inner.buffers()
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), ureq::Error> {
        let output = self.inner.buffers().output();
        let sent = output.get(..amount).unwrap_or_default();
        self.tape.lock().sent.extend_from_slice(sent);
        self.inner.transmit_output(amount, timeout)
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, ureq::Error> {
        let before = self.inner.buffers().input().len();
        let has_more = self.inner.await_input(timeout)?;
        let mut taped = self.tape.lock();
        let input = self.inner.buffers().input();
        taped.received.extend_from_slice(input.get(before..).unwrap_or_default());
        if taped.received.len() > self.most {
            drop(taped);
            return self.tape.fail(FetchError::TooLarge { limit: self.most >> 20 });
        }
        Ok(has_more)
    }

    fn is_open(&mut self) -> bool {
        self.inner.is_open()
    }

    fn is_tls(&self) -> bool {
        self.inner.is_tls()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};

    /// A name server that answers each time with the next of these, and then with the last.
    #[derive(Debug)]
    struct Turning(AtomicUsize, Vec<Vec<SocketAddr>>);

    impl Lookup for Turning {
        fn addresses(&self, _: &str, _: u16) -> io::Result<Vec<SocketAddr>> {
            let turn = self.0.fetch_add(1, Ordering::SeqCst).min(self.1.len() - 1);
            Ok(self.1[turn].clone())
        }
    }

    #[test]
    fn each_answer_of_a_name_server_is_checked_and_the_checked_one_is_used() {
        let parse = |text: &str| text.parse::<SocketAddr>().unwrap();
        let (public, private) = (parse("93.184.216.34:80"), parse("127.0.0.1:80"));
        let turns = vec![vec![public], vec![private], vec![public, private], Vec::new()];
        let turning = Arc::new(Turning(AtomicUsize::new(0), turns));
        let names = Names { names: turning.clone(), is_allowed: false, tape: Tape::default() };
        let ask = || names.checked("a.example", 80, Duration::MAX);
        let refused = || FetchError::Private { host: "a.example".to_owned(), ip: private.ip() };
        assert_eq!(ask(), Ok(vec![public]));
        assert_eq!(turning.0.load(Ordering::SeqCst), 1);
        assert_eq!(ask(), Err(refused()));
        assert_eq!(ask(), Err(refused()));
        assert_eq!(ask(), Err(FetchError::NoSuchName));
        let allowed = Names { names: turning.clone(), is_allowed: true, tape: Tape::default() };
        turning.0.store(1, Ordering::SeqCst);
        assert_eq!(allowed.checked("a.example", 80, Duration::MAX), Ok(vec![private]));
    }

    #[test]
    fn a_name_that_nobody_has_is_told_from_a_network_that_is_silent() {
        let of = |text: &str| of_lookup(&io::Error::other(text));
        let glibc = "failed to lookup address information: Name or service not known";
        assert_eq!(of(glibc), FetchError::NoSuchName);
        assert_eq!(of("nodename nor servname provided, or not known"), FetchError::NoSuchName);
        let silent = "failed to lookup address information: Temporary failure in name resolution";
        assert_eq!(of(silent), FetchError::Unreachable(silent.to_owned()));
    }
}
