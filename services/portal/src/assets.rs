//! Style sheets, script and font: part of the binary, under names that hold a hash of their content.

use std::{collections::HashMap, sync::Arc};

use paper::Fonts;
use poem::{
    Endpoint, IntoResponse, Request, Response,
    endpoint::make_sync,
    http::{StatusCode, header},
};
use rust_embed::RustEmbed;

use crate::{Portal, PortalError};

/// What `make assets` built. Missing is told at the start, with what to do, not by the compiler.
#[derive(RustEmbed)]
#[folder = "assets/dist"]
#[allow_missing = true]
struct Dist;

/// In the order in which they are asked for a letter.
const PAPER_FONTS: [&str; 7] = ["latin", "latin-ext", "vietnamese", "khmer", "lao", "thai", "burmese"];

/// The names of the assets of this build.
#[derive(Clone)]
pub struct Assets {
    hashed: Arc<HashMap<String, String>>,
}

impl Assets {
    /// Reads the manifest.
    pub fn load() -> Result<Self, PortalError> {
        let manifest = Dist::get("manifest.json").ok_or(PortalError::AssetsMissing)?;
        Ok(Self { hashed: Arc::new(serde_json::from_slice(&manifest.data)?) })
    }

    /// The fonts that papers are set with.
    pub fn paper_fonts() -> Result<Fonts, PortalError> {
        let files: Vec<_> = PAPER_FONTS.iter().filter_map(|name| Dist::get(&format!("paper/{name}.ttf"))).collect();
        if files.len() < PAPER_FONTS.len() {
            return Err(PortalError::AssetsMissing);
        }
        Ok(Fonts::read(files.into_iter().map(|file| file.data.into_owned()))?)
    }

    /// The address of an asset by its plain name.
    pub fn address(&self, name: &str) -> Option<String> {
        self.hashed.get(name).map(|hashed| format!("/assets/{hashed}"))
    }

    /// The bytes of an asset as one of the encodings that the browser takes, with the encoding's name.
    fn find(&self, hashed: &str, accepted: &str) -> Option<(Vec<u8>, Option<&'static str>)> {
        if !self.hashed.values().any(|known| known == hashed) {
            return None;
        }
        let accepts = |coding: &str| {
            accepted.split(',').any(|part| part.split(';').next().is_some_and(|name| name.trim() == coding))
        };
        for (coding, suffix) in [("br", "br"), ("gzip", "gz")] {
            if accepts(coding)
                && let Some(file) = Dist::get(&format!("{hashed}.{suffix}"))
            {
                return Some((file.data.into_owned(), Some(coding)));
            }
        }
        Dist::get(hashed).map(|file| (file.data.into_owned(), None))
    }
}

/// Serves them.
pub fn endpoint(portal: Arc<Portal>) -> impl Endpoint<Output = Response> {
    make_sync(move |request: Request| serve(&portal.assets, &request))
}

fn serve(assets: &Assets, request: &Request) -> Response {
    let accepted =
        request.headers().get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let name = request.uri().path().trim_start_matches('/');
    let Some((bytes, coding)) = assets.find(name, accepted) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let mut response = Response::builder()
        .content_type(content_type(name))
        .header(header::CACHE_CONTROL, "public, max-age=31536000, immutable")
        .header(header::VARY, "Accept-Encoding");
    if let Some(coding) = coding {
        response = response.header(header::CONTENT_ENCODING, coding);
    }
    response.body(bytes)
}

fn content_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}
