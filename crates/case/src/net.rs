//! The network, as the case uses it: only where somebody asked for it by name, one request to one
//! address, no redirects, no cookies, every answer capped.

use std::time::Duration;
use ureq::config::ConfigBuilder;
use ureq::typestate::AgentScope;

/// How long one request may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// Requests to addresses that somebody named.
pub trait Net {
    /// Sends bytes of a media type, and gives the answer, which must not be longer than `most`.
    fn post(
        &self,
        address: &str,
        kind: &str,
        body: &[u8],
        most: usize,
    ) -> Result<Vec<u8>, NetError>;

    /// Asks for what is at an address, which must not be longer than `most` bytes.
    fn get(&self, address: &str, most: usize) -> Result<Vec<u8>, NetError>;
}

/// Why there is no answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NetError {
    /// There is nothing at this address (yet).
    #[error("not there")]
    NotThere,
    /// The other side answered with another status than 200.
    #[error("the answer is status {0}")]
    Status(u16),
    /// The address cannot be reached, or the answer is too long or broken.
    #[error("{0}")]
    Failed(String),
}

/// How one machine that somebody chose is asked for what is `accepted`: no proxy, no redirect, nothing
/// kept between requests, and every status is an answer.
pub(crate) fn asking_one(patience: Duration, accepted: &'static str) -> ConfigBuilder<AgentScope> {
    ureq::Agent::config_builder()
        .timeout_global(Some(patience))
        .proxy(None)
        .max_redirects(0)
        .max_redirects_will_error(false)
        .http_status_as_error(false)
        .max_idle_connections(0)
        .user_agent("consilience")
        .accept(accepted)
}

/// The real network. A proxy is taken from the environment (`ALL_PROXY`, `HTTPS_PROXY`).
#[derive(Debug)]
pub struct Online(ureq::Agent);

impl Default for Online {
    fn default() -> Self {
        let config = ureq::Agent::config_builder()
            .timeout_global(Some(PATIENCE))
            .max_redirects(0)
            .max_redirects_will_error(false)
            .http_status_as_error(false)
            .user_agent("consilience")
            .build();
        Self(config.into())
    }
}

impl Net for Online {
    fn post(
        &self,
        address: &str,
        kind: &str,
        body: &[u8],
        most: usize,
    ) -> Result<Vec<u8>, NetError> {
        read(self.0.post(address).content_type(kind).send(body), most)
    }

    fn get(&self, address: &str, most: usize) -> Result<Vec<u8>, NetError> {
        read(self.0.get(address).call(), most)
    }
}

type Answer = ureq::http::Response<ureq::Body>;

fn read(answer: Result<Answer, ureq::Error>, most: usize) -> Result<Vec<u8>, NetError> {
    let mut answer = answer.map_err(failed)?;
    match answer.status().as_u16() {
        200 => answer.body_mut().with_config().limit(most as u64).read_to_vec().map_err(failed),
        404 => Err(NetError::NotThere),
        status => Err(NetError::Status(status)),
    }
}

fn failed(error: ureq::Error) -> NetError {
    NetError::Failed(error.to_string())
}
