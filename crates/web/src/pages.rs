//! The screens: each module turns data of the case into words and links, and a template in
//! `templates/` into HTML.

pub(crate) mod case;
pub(crate) mod claim;
pub(crate) mod custody;
pub(crate) mod documents;
pub(crate) mod intake;
pub(crate) mod people;
mod plots;
pub(crate) mod problem;
pub(crate) mod reader;
pub(crate) mod search;
pub(crate) mod shown;
pub(crate) mod systemic;
pub(crate) mod total;

use crate::App;
use crate::assets::{self, Addresses};
use crate::security;
use crate::words::{self, Words};
use askama::Template;
use axum::extract::FromRequestParts;
use axum::http::header::{self, HeaderMap, HeaderValue};
use axum::http::request::Parts;
use axum::http::{StatusCode, Uri};
use axum::response::{Html, IntoResponse, Response};
use model::Language;
use problem::Problem;

const LANGUAGE_COOKIE: &str = "consilience-language";

/// What is around every screen: head, header and footer.
pub(crate) struct Frame {
    pub(crate) t: Words,
    /// The name of the case; empty on pages for those who may not see it.
    pub(crate) case: String,
    /// Whether the keys of the case lie in the open, which every screen says.
    pub(crate) in_the_open: bool,
    pub(crate) title: String,
    /// The JSON twin of the screen.
    pub(crate) twin: Option<String>,
    pub(crate) assets: &'static Addresses,
    /// This page in the other language, and the name and code of that language.
    pub(crate) other: OtherLanguage,
    /// What is in the search box.
    pub(crate) query: String,
}

pub(crate) struct OtherLanguage {
    pub(crate) href: String,
    pub(crate) name: &'static str,
    pub(crate) code: &'static str,
}

/// Who asks, in which language, for which address.
pub(crate) struct Visitor {
    pub(crate) words: Words,
    pub(crate) case: String,
    in_the_open: bool,
    uri: Uri,
}

impl Visitor {
    /// `case` is the name of the case and whether its keys lie in the open; the name is empty for
    /// one who may not see it.
    pub(crate) fn new(case: (&str, bool), headers: &HeaderMap, uri: &Uri) -> Self {
        let (case, in_the_open) = (case.0.to_owned(), case.1);
        Self { words: words_of(uri.query(), headers), case, in_the_open, uri: uri.clone() }
    }

    /// The same, in the language that this address asks for.
    pub(crate) fn speaking(self, uri: &Uri, headers: &HeaderMap) -> Self {
        Self { words: words_of(uri.query(), headers), ..self }
    }

    /// The frame of a screen with this title.
    pub(crate) fn frame(self, title: String, twin: Option<String>) -> Frame {
        Frame {
            t: self.words,
            case: self.case,
            in_the_open: self.in_the_open,
            title,
            twin,
            assets: assets::addresses(),
            other: other_language(self.words.language, &self.uri),
            query: String::new(),
        }
    }
}

impl FromRequestParts<App> for Visitor {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let (name, uri) = app.store.shown(&parts.uri).await?;
        let words = words_of(parts.uri.query(), &parts.headers);
        let (case, in_the_open) = (name, app.store.in_the_open());
        Ok(Self { words, case, in_the_open, uri })
    }
}

/// The words for a request: by `?lang=`, else the cookie, else what the browser accepts.
fn words_of(query: Option<&str>, headers: &HeaderMap) -> Words {
    let cookie = security::cookie(headers, LANGUAGE_COOKIE);
    let accepted = headers.get(header::ACCEPT_LANGUAGE);
    let accepted = accepted.and_then(|value| value.to_str().ok());
    Words::choose(asked_language(query).or(cookie), accepted)
}

fn asked_language(query: Option<&str>) -> Option<&str> {
    query?.split('&').find_map(|pair| pair.strip_prefix("lang="))
}

/// Keeps a language asked for by `?lang=` in a cookie.
pub(crate) fn remember_language(query: Option<&str>, headers: &mut HeaderMap) {
    let Some(language) = asked_language(query).and_then(words::language_of) else {
        return;
    };
    let cookie =
        format!("{LANGUAGE_COOKIE}={}; SameSite=Strict; Path=/; Max-Age=31536000", language.code());
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        headers.append(header::SET_COOKIE, cookie);
    }
}

fn other_language(language: Language, uri: &Uri) -> OtherLanguage {
    let (code, name) = match language {
        Language::English => ("es", "Español"),
        Language::Spanish => ("en", "English"),
    };
    // The one-time token has no place in a link.
    let kept = |pair: &&str| !pair.starts_with("lang=") && !pair.starts_with("token=");
    let pairs = uri.query().unwrap_or_default().split('&').filter(|pair| !pair.is_empty());
    let mut query: Vec<&str> = pairs.filter(kept).collect();
    let asked = format!("lang={code}");
    query.push(&asked);
    // A path that starts with two slashes would be read as the name of a host.
    let path = uri.path().trim_start_matches('/');
    let href = format!("/{path}?{}", query.join("&"));
    OtherLanguage { href, name, code }
}

/// The page of a template.
fn render(template: &impl Template) -> Result<Response, Problem> {
    let page = template.render().map_err(|error| Problem::Case(error.to_string()))?;
    Ok((StatusCode::OK, Html(page)).into_response())
}
