//! The real router over a real case in a temporary folder.

mod access;
mod demo;
mod json;
mod judging;
mod numbers;
mod pages;
mod people;
pub(crate) mod sample;
mod screens;
mod sealing;
mod systemic;
mod total;
mod trust;

use crate::{Config, router};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode};
use case::Case;
use tempfile::TempDir;
use tower::ServiceExt;

type Failure = Box<dyn std::error::Error>;

const PORT: u16 = 7171;

const ARTICLE: &str = "date 2031-03-04\n\n\
    Canal Norte reported that former inmates of La Cumbre prison in Valdoria were tortured by guards.\n\n\
    According to Civic Watch, guards at La Cumbre tortured prisoners.\n\n\
    Aurelio Montes, president of Valdoria, denied the accusations.\n";

/// A case that is served, and a browser that opened it.
struct Site {
    router: Router,
    link: String,
    cookie: String,
    folder: TempDir,
}

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    text: String,
}

impl Answer {
    fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    fn json(&self) -> Result<serde_json::Value, Failure> {
        Ok(serde_json::from_str(&self.text)?)
    }
}

impl Site {
    /// A new case, not opened by anybody yet.
    fn closed() -> Result<Self, Failure> {
        let folder = tempfile::tempdir()?;
        let case = Case::create(&folder.path().join("Cumbre"), None)?;
        let config = Config::new(PORT)?;
        let link = config.link();
        Ok(Self {
            router: router(case, config)?,
            link: link.replace(&format!("http://127.0.0.1:{PORT}"), ""),
            cookie: String::new(),
            folder,
        })
    }

    /// A new case, opened.
    async fn open() -> Result<Self, Failure> {
        let mut site = Self::closed()?;
        let answer = site.get(&site.link).await?;
        let cookie = answer.header("set-cookie");
        site.cookie = cookie.split(';').next().unwrap_or_default().to_owned();
        Ok(site)
    }

    /// A new case, opened, with an article in it.
    async fn with_article() -> Result<Self, Failure> {
        let site = Self::open().await?;
        site.upload("/documents", &[("file", Some("monday.txt"), ARTICLE.as_bytes())]).await?;
        Ok(site)
    }

    /// The folder of the case.
    fn root(&self) -> std::path::PathBuf {
        self.folder.path().join("Cumbre")
    }

    fn request(&self, method: Method, path: &str) -> axum::http::request::Builder {
        Request::builder()
            .method(method)
            .uri(path)
            .header("host", format!("127.0.0.1:{PORT}"))
            .header("cookie", &self.cookie)
    }

    async fn send(&self, request: Request<Body>) -> Result<Answer, Failure> {
        let response = self.router.clone().oneshot(request).await?;
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, usize::MAX).await?;
        Ok(Answer {
            status: parts.status,
            headers: parts.headers,
            text: String::from_utf8(bytes.to_vec())?,
        })
    }

    async fn get(&self, path: &str) -> Result<Answer, Failure> {
        self.send(self.request(Method::GET, path).body(Body::empty())?).await
    }

    /// Sends a form of a page of ours.
    async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Result<Answer, Failure> {
        let encoded =
            |text: &str| -> String { text.bytes().map(|byte| format!("%{byte:02x}")).collect() };
        let pairs = fields.iter().map(|(name, value)| format!("{name}={}", encoded(value)));
        let request = self
            .request(Method::POST, path)
            .header("content-type", "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(pairs.collect::<Vec<_>>().join("&")))?;
        self.send(request).await
    }

    /// Sends JSON as a page of ours does.
    async fn post_json(&self, path: &str, body: &serde_json::Value) -> Result<Answer, Failure> {
        let request = self
            .request(Method::POST, path)
            .header("content-type", "application/json")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(body.to_string()))?;
        self.send(request).await
    }

    /// Sends a form with parts of a name, perhaps a file name, and bytes.
    async fn upload(
        &self,
        path: &str,
        parts: &[(&str, Option<&str>, &[u8])],
    ) -> Result<Answer, Failure> {
        const BORDER: &str = "border-of-the-parts";
        let mut body = Vec::new();
        for (name, file, bytes) in parts {
            let file = file.map(|file| format!("; filename=\"{file}\"")).unwrap_or_default();
            let head = format!(
                "--{BORDER}\r\nContent-Disposition: form-data; name=\"{name}\"{file}\r\n\r\n"
            );
            body.extend_from_slice(head.as_bytes());
            body.extend_from_slice(bytes);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(format!("--{BORDER}--\r\n").as_bytes());
        let request = self
            .request(Method::POST, path)
            .header("content-type", format!("multipart/form-data; boundary={BORDER}"))
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(body))?;
        self.send(request).await
    }
}
