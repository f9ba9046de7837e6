//! The screens and the JSON interface of a case, on 127.0.0.1.
//!
//! Knows HTTP and HTML, and no SQL: all it shows comes from [`case::Case`] as plain data. Every
//! screen works without JavaScript; htmx and `app.js` only spare reloads.

mod api;
mod assets;
mod pages;
mod security;
mod store;
mod words;

use anyhow::Context;
use axum::Router;
use axum::extract::{DefaultBodyLimit, FromRef};
use axum::middleware::from_fn_with_state;
use axum::routing::{get, post};
use case::Case;
use pages::problem::Problem;
use security::{Gate, Secret};
use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::Duration;
use store::Store;
use tokio::net::TcpListener;

/// How much one request may carry, in bytes. Larger collections are added from the command line.
const BODY_LIMIT: usize = 512 * 1024 * 1024;

/// How long answers that are under way may still take once the program is asked to end.
const GRACE: Duration = Duration::from_secs(3);

/// Where a server listens, and the token that opens it.
pub struct Config {
    port: u16,
    token: Secret,
}

impl Config {
    /// The configuration of a server on this port of 127.0.0.1, with a new token.
    pub fn new(port: u16) -> anyhow::Result<Self> {
        let token = Secret::new().context("cannot make a token: no source of randomness")?;
        Ok(Self { port, token })
    }

    /// The link that opens the screens, once.
    pub fn link(&self) -> String {
        let (port, token) = (self.port, self.token.as_str());
        format!("http://127.0.0.1:{port}/open?token={token}")
    }
}

/// What every handler can reach.
#[derive(Clone)]
pub(crate) struct App {
    gate: Arc<Gate>,
    store: Store,
    reports: pages::intake::Reports,
}

impl FromRef<App> for Store {
    fn from_ref(app: &App) -> Self {
        app.store.clone()
    }
}

/// All routes of a case, behind the gate. Errs where the system gives no random bytes.
pub fn router(case: Case, config: Config) -> anyhow::Result<Router> {
    let app = App {
        gate: Arc::new(Gate::new(config.port, config.token)?),
        store: Store::new(case),
        reports: pages::intake::Reports::default(),
    };
    Ok(Router::new()
        .route("/", get(pages::case::show))
        .route("/open", get(security::open))
        .route("/documents", get(pages::documents::list).post(pages::intake::add))
        .route("/documents/{id}", get(pages::reader::show))
        .route("/documents/{id}/pages/{page}", get(pages::reader::page))
        .route("/documents/{id}/judge", post(pages::reader::judge))
        .route("/claims/{id}", get(pages::claim::show))
        .route("/claims/{id}/arithmetic.csv", get(pages::claim::arithmetic))
        .route("/claims/{id}/trust", get(pages::claim::back).post(pages::claim::decide))
        .route("/search", get(pages::search::show))
        .route("/custody", get(pages::custody::list))
        .route("/custody/{person}", get(pages::custody::show))
        .route("/people", get(pages::people::list))
        .route("/people/same", get(pages::people::ask).post(pages::people::answer))
        .route("/people/{id}", get(pages::people::show))
        .route("/total", get(pages::total::show))
        .route("/total/table.csv", get(pages::total::table))
        .route("/systemic", get(pages::systemic::show))
        .route("/systemic/answers.csv", get(pages::systemic::sheet))
        .route("/assets/{name}", get(assets::asset))
        .merge(api::routes())
        .fallback(no_page)
        .method_not_allowed_fallback(wrong_method)
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .layer(from_fn_with_state(app.clone(), security::guard))
        .with_state(app))
}

async fn no_page() -> Problem {
    Problem::NoPage
}

async fn wrong_method() -> Problem {
    Problem::Method
}

/// Serves a case on this port of 127.0.0.1 (0 for any free one) until the program is asked to end
/// (Ctrl-C or SIGTERM). `on_ready` gets the link that opens the screens, once.
pub async fn serve(case: Case, port: u16, on_ready: impl FnOnce(&str)) -> anyhow::Result<()> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))
        .await
        .with_context(|| format!("cannot listen on 127.0.0.1:{port}"))?;
    let config = Config::new(listener.local_addr()?.port())?;
    let link = config.link();
    let router = router(case, config)?;
    on_ready(&link);

    let (ending, ended) = tokio::sync::oneshot::channel();
    let asked = async {
        asked_to_end().await;
        // The receiver is gone only where the server has ended already.
        let _ = ending.send(());
    };
    let server = axum::serve(listener, router).with_graceful_shutdown(asked);
    tokio::select! {
        done = server => done.context("the server failed"),
        () = grace_after(ended) => Ok(()),
    }
}

/// Ends a while after the signal, for connections that would stay open.
async fn grace_after(ended: tokio::sync::oneshot::Receiver<()>) {
    match ended.await {
        Ok(()) => tokio::time::sleep(GRACE).await,
        Err(_) => std::future::pending().await,
    }
}

#[cfg(unix)]
async fn asked_to_end() {
    use tokio::signal::unix::{SignalKind, signal};
    let Ok(mut terminate) = signal(SignalKind::terminate()) else {
        return interrupted().await;
    };
    tokio::select! {
        () = interrupted() => (),
        _ = terminate.recv() => (),
    }
}

#[cfg(not(unix))]
async fn asked_to_end() {
    interrupted().await;
}

/// Ctrl-C; never, where it cannot be listened for (then it ends the program by itself).
async fn interrupted() {
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending().await
    }
}

#[cfg(test)]
mod tests;
