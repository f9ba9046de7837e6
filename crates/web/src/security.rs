//! Who may talk to the server: this machine's browser, by an exact address, after opening the
//! printed link once.
//!
//! A server on 127.0.0.1 is open to every program and every web page that this machine runs. So:
//! the `Host` must be exact (a page of another site whose name resolves to 127.0.0.1 is turned
//! away), the session cookie is given only for the one-time token, it is `SameSite=Strict`, and
//! what changes the case must come from a page of ours.

use crate::pages::problem::{self, Problem};
use crate::{App, pages};
use axum::extract::{Query, Request, State};
use axum::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use axum::http::{Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use std::sync::{Mutex, PoisonError};

/// Nothing is loaded from elsewhere, nothing is inline, nobody frames the screens.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
    img-src 'self' data:; form-action 'self'; connect-src 'self'; base-uri 'none'; \
    frame-ancestors 'none'";

const HEADERS: [(HeaderName, &str); 8] = [
    (header::CONTENT_SECURITY_POLICY, POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::REFERRER_POLICY, "no-referrer"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-embedder-policy"), "require-corp"),
    (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=()"),
];

/// 256 bits that nobody can guess, in hexadecimal.
#[derive(Clone)]
pub(crate) struct Secret(String);

impl Secret {
    pub(crate) fn new() -> Result<Self, getrandom::Error> {
        let mut bytes = [0_u8; 32];
        getrandom::fill(&mut bytes)?;
        Ok(Self(bytes.iter().map(|byte| format!("{byte:02x}")).collect()))
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// Compares in a time that does not tell how much of a guess is right.
    fn is(&self, guess: &str) -> bool {
        let differences = self.0.bytes().zip(guess.bytes()).map(|(a, b)| a ^ b);
        self.0.len() == guess.len() && differences.fold(0, |all, one| all | one) == 0
    }
}

/// What the server lets in.
pub(crate) struct Gate {
    port: u16,
    hosts: [String; 2],
    /// The token of the printed link; gone once it is used.
    link: Mutex<Option<Secret>>,
    session: Secret,
}

impl Gate {
    /// The gate of a server on this port that prints a link with this token.
    pub(crate) fn new(port: u16, link: Secret) -> Result<Self, getrandom::Error> {
        Ok(Self {
            port,
            hosts: [format!("127.0.0.1:{port}"), format!("localhost:{port}")],
            link: Mutex::new(Some(link)),
            session: Secret::new()?,
        })
    }

    /// Takes the token out if it is the right one: it is good for one use.
    fn redeem(&self, guess: &str) -> bool {
        let mut link = self.link.lock().unwrap_or_else(PoisonError::into_inner);
        link.take_if(|token| token.is(guess)).is_some()
    }

    /// Cookies are shared by all ports of a host, so the port is in the name.
    fn cookie_name(&self) -> String {
        format!("consilience-session-{}", self.port)
    }

    fn cookie(&self) -> String {
        let (name, value) = (self.cookie_name(), self.session.as_str());
        format!("{name}={value}; HttpOnly; SameSite=Strict; Path=/")
    }

    fn knows_host(&self, request: &Request) -> bool {
        let mut hosts = request.headers().get_all(header::HOST).iter();
        let (Some(host), None) = (hosts.next(), hosts.next()) else {
            return false;
        };
        let known = |given: &str| self.hosts.iter().any(|host| host == given);
        let authority = request.uri().authority();
        host.to_str().is_ok_and(known) && authority.is_none_or(|a| known(a.as_str()))
    }

    fn knows_session(&self, headers: &HeaderMap) -> bool {
        cookie(headers, &self.cookie_name()).is_some_and(|value| self.session.is(value))
    }

    /// Whether a page of ours sent it. Browsers say so in `Sec-Fetch-Site`; for one that does not,
    /// the `Origin` must be ours. (A form's `Origin` is `null` under our referrer policy.)
    fn is_own_page(&self, headers: &HeaderMap) -> bool {
        let text = |name: &str| headers.get(name).map(|value| value.to_str().unwrap_or_default());
        match (text("sec-fetch-site"), text("origin")) {
            (Some(site), _) => site == "same-origin",
            (None, Some(origin)) => {
                let host = origin.strip_prefix("http://");
                host.is_some_and(|host| self.hosts.iter().any(|known| known == host))
            }
            (None, None) => false,
        }
    }
}

/// The value of a cookie.
pub(crate) fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(key, value)| (key == name).then_some(value))
}

/// Every request passes here first and every response last.
pub(crate) async fn guard(State(app): State<App>, request: Request, next: Next) -> Response {
    let (asked, uri) = (request.headers().clone(), request.uri().clone());
    let response = match refusal(&app.gate, &request) {
        Some(problem) => problem.into_response(),
        None => next.run(request).await,
    };
    let mut response = problem::explain(response, &app, &asked, &uri).await;
    let headers = response.headers_mut();
    pages::remember_language(uri.query(), headers);
    for (name, value) in HEADERS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    // The screens hold what witnesses said: no copy stays in the browser's cache.
    let uncached = HeaderValue::from_static("no-store");
    headers.entry(header::CACHE_CONTROL).or_insert(uncached);
    response
}

fn refusal(gate: &Gate, request: &Request) -> Option<Problem> {
    if !gate.knows_host(request) {
        return Some(Problem::Host);
    }
    let path = request.uri().path();
    // The assets are the same for every case and say nothing about this one.
    if path == "/open" || path.starts_with("/assets/") {
        return None;
    }
    if !gate.knows_session(request.headers()) {
        return Some(Problem::NoSession);
    }
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    (!reads && !gate.is_own_page(request.headers())).then_some(Problem::Foreign)
}

#[derive(Deserialize)]
pub(crate) struct OpenQuery {
    #[serde(default)]
    token: String,
}

/// Exchanges the token of the printed link for a session.
pub(crate) async fn open(
    State(app): State<App>,
    Query(query): Query<OpenQuery>,
    method: Method,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    // Whoever looks ahead (HEAD, a prefetch) must not use the token up.
    let looks_ahead = method != Method::GET || headers.contains_key("sec-purpose");
    if looks_ahead {
        return Ok(StatusCode::NO_CONTENT.into_response());
    }
    if app.gate.redeem(&query.token) {
        let cookie = [(header::SET_COOKIE, app.gate.cookie())];
        return Ok((cookie, Redirect::to("/")).into_response());
    }
    if app.gate.knows_session(&headers) {
        return Ok(Redirect::to("/").into_response());
    }
    Err(Problem::UsedLink)
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Body;

    fn gate() -> Result<Gate, Box<dyn std::error::Error>> {
        Ok(Gate::new(7000, Secret::new()?)?)
    }

    fn headers(list: &[(&'static str, &str)]) -> Result<HeaderMap, Box<dyn std::error::Error>> {
        let mut headers = HeaderMap::new();
        for (name, value) in list {
            headers.append(*name, value.parse()?);
        }
        Ok(headers)
    }

    #[test]
    fn a_secret_is_itself_alone() -> Result<(), Box<dyn std::error::Error>> {
        let secret = Secret::new()?;
        assert_eq!(secret.as_str().len(), 64);
        assert!(secret.is(secret.as_str()));
        assert!(!secret.is(&secret.as_str()[1..]));
        assert!(!secret.is(Secret::new()?.as_str()));
        assert!(!secret.is(""));
        Ok(())
    }

    #[test]
    fn a_token_opens_once() -> Result<(), Box<dyn std::error::Error>> {
        let token = Secret::new()?;
        let gate = Gate::new(7000, token.clone())?;
        assert!(!gate.redeem("guess"));
        assert!(gate.redeem(token.as_str()));
        assert!(!gate.redeem(token.as_str()));
        Ok(())
    }

    #[test]
    fn only_the_exact_host_is_known() -> Result<(), Box<dyn std::error::Error>> {
        let gate = gate()?;
        let known = |uri: &str, hosts: &[&str]| -> Result<bool, Box<dyn std::error::Error>> {
            let mut request = Request::builder().uri(uri);
            for host in hosts {
                request = request.header("host", *host);
            }
            Ok(gate.knows_host(&request.body(Body::empty())?))
        };
        assert!(known("/", &["127.0.0.1:7000"])?);
        assert!(known("/", &["localhost:7000"])?);
        for wrong in [
            "127.0.0.1",
            "localhost:7001",
            "rebind.example:7000",
            "127.0.0.1:7000.example",
            "[::1]:7000",
        ] {
            assert!(!known("/", &[wrong])?, "{wrong}");
        }
        assert!(!known("/", &[])?);
        assert!(!known("/", &["localhost:7000", "rebind.example"])?);
        assert!(!known("http://rebind.example/", &["localhost:7000"])?);
        Ok(())
    }

    #[test]
    fn only_a_page_of_ours_may_change_the_case() -> Result<(), Box<dyn std::error::Error>> {
        let gate = gate()?;
        let own = |list| headers(list).map(|headers| gate.is_own_page(&headers));
        assert!(own(&[("sec-fetch-site", "same-origin"), ("origin", "null")])?);
        assert!(own(&[("origin", "http://localhost:7000")])?);
        assert!(!own(&[("sec-fetch-site", "same-site"), ("origin", "http://localhost:7000")])?);
        assert!(!own(&[("sec-fetch-site", "none")])?);
        assert!(!own(&[("origin", "null")])?);
        assert!(!own(&[("origin", "https://localhost:7000")])?);
        assert!(!own(&[])?);
        Ok(())
    }

    #[test]
    fn a_cookie_is_found_among_others() -> Result<(), Box<dyn std::error::Error>> {
        let headers = headers(&[("cookie", "a=1; lang=es"), ("cookie", "b=x=y")])?;
        assert_eq!(cookie(&headers, "lang"), Some("es"));
        assert_eq!(cookie(&headers, "b"), Some("x=y"));
        assert_eq!(cookie(&headers, "ang"), None);
        Ok(())
    }
}
