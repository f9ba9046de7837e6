//! The style sheet and the scripts, inside the program. Their address holds a digest of their
//! bytes, so that a browser may keep them for ever.

use crate::pages::problem::Problem;
use axum::http::header::{self, HeaderMap};
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use std::sync::LazyLock;

struct Asset {
    stem: &'static str,
    extension: &'static str,
    media_type: &'static str,
    bytes: &'static [u8],
}

const STYLE: Asset = Asset {
    stem: "style",
    extension: "css",
    media_type: "text/css; charset=utf-8",
    bytes: include_bytes!("../assets/style.css"),
};

const APP: Asset = Asset {
    stem: "app",
    extension: "js",
    media_type: "text/javascript; charset=utf-8",
    bytes: include_bytes!("../assets/app.js"),
};

const READER: Asset = Asset {
    stem: "reader",
    extension: "js",
    media_type: "text/javascript; charset=utf-8",
    bytes: include_bytes!("../assets/reader.js"),
};

const SAME: Asset = Asset {
    stem: "same",
    extension: "js",
    media_type: "text/javascript; charset=utf-8",
    bytes: include_bytes!("../assets/same.js"),
};

/// htmx 4.0.1, as published; its licence is beside it.
const HTMX: Asset = Asset {
    stem: "htmx",
    extension: "js",
    media_type: "text/javascript; charset=utf-8",
    bytes: include_bytes!("../assets/htmx.min.js"),
};

impl Asset {
    fn address(&self) -> String {
        let (stem, extension) = (self.stem, self.extension);
        format!("/assets/{stem}.{:016x}.{extension}", digest(self.bytes))
    }
}

/// FNV-1a, 64 bits: tells versions of our own files apart, and guards nothing.
const fn digest(bytes: &[u8]) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let mut at = 0;
    while at < bytes.len() {
        hash = (hash ^ bytes[at] as u64).wrapping_mul(0x0000_0100_0000_01b3);
        at += 1;
    }
    hash
}

/// The addresses of the assets, for the head of every page.
pub(crate) struct Addresses {
    pub(crate) style: String,
    pub(crate) app: String,
    pub(crate) reader: String,
    pub(crate) same: String,
    pub(crate) htmx: String,
}

static ADDRESSES: LazyLock<Addresses> = LazyLock::new(|| Addresses {
    style: STYLE.address(),
    app: APP.address(),
    reader: READER.address(),
    same: SAME.address(),
    htmx: HTMX.address(),
});

/// The addresses of this version of the assets.
pub(crate) fn addresses() -> &'static Addresses {
    &ADDRESSES
}

/// Serves an asset by its name with the digest.
pub(crate) async fn asset(uri: Uri, headers: HeaderMap) -> Result<Response, Problem> {
    let known = addresses();
    let asset = match uri.path() {
        path if path == known.style => &STYLE,
        path if path == known.app => &APP,
        path if path == known.reader => &READER,
        path if path == known.same => &SAME,
        path if path == known.htmx => &HTMX,
        _ => return Err(Problem::NoPage),
    };
    let tag = format!("\"{}\"", uri.path());
    let same = headers.get(header::IF_NONE_MATCH).is_some_and(|known| *known == *tag);
    let about = [
        (header::CACHE_CONTROL, "private, max-age=31536000, immutable".to_owned()),
        (header::ETAG, tag),
        (header::CONTENT_TYPE, asset.media_type.to_owned()),
    ];
    if same {
        return Ok((StatusCode::NOT_MODIFIED, about).into_response());
    }
    Ok((about, asset.bytes).into_response())
}
