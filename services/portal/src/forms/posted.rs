//! Reading what a browser posts, and refusing what no page of ours posted.

use std::collections::BTreeMap;

use poem::{Error, FromRequest, Request, RequestBody, Result, http::header};
use uuid::Uuid;
use web::ProblemKind;

use super::Kept;
use crate::{
    errors::PageError,
    mark,
    session::{Desk, session_of},
    site::Site,
    tenant::authority,
};

/// More than any form of ours has: what stands behind them is nobody's.
const MOST_FIELDS: usize = 1_000;

/// The fields of a posted form. Of a field that is named twice the first counts.
pub struct Posted(BTreeMap<String, String>);

impl Posted {
    /// Reads an `application/x-www-form-urlencoded` body (WHATWG URL). Bytes that are no UTF-8 are replaced, so
    /// no body is too odd to be read.
    pub fn parse(body: &[u8]) -> Self {
        Self::of(url::form_urlencoded::parse(body).map(|(name, value)| (name.into_owned(), value.into_owned())))
    }

    /// Fields that were read elsewhere.
    pub fn of(pairs: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut fields = BTreeMap::new();
        for (name, value) in pairs.into_iter().take(MOST_FIELDS) {
            fields.entry(name).or_insert(value);
        }
        Self(fields)
    }

    /// A field's text: composed (NFC), with plain line ends, without white space around it and without NUL,
    /// which Postgres cannot hold. Empty where the field is missing.
    pub fn text(&self, name: &str) -> String {
        let text = self.raw(name).replace("\r\n", "\n").replace('\0', "");
        i18n::script::nfc(text.trim())
    }

    /// A field exactly as it was sent: a password.
    pub fn raw(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// Every field, as it was sent.
    pub fn all(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The key that the form got when it was drawn; a new one where there is none.
    pub fn key(&self) -> Uuid {
        self.raw("submission").parse().unwrap_or_else(|_| new_key())
    }

    /// The version of the record that the person saw; 0, which is stale everywhere, where there is none.
    pub fn version(&self) -> i64 {
        self.raw("version").parse().unwrap_or_default()
    }
}

impl<'a> FromRequest<'a> for Posted {
    async fn from_request(request: &'a Request, body: &mut RequestBody) -> Result<Self> {
        let kind =
            request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        if kind.split(';').next().map(str::trim) != Some("application/x-www-form-urlencoded") {
            return Err(PageError::Refused(ProblemKind::UnsupportedMediaType).into());
        }
        // The surface has bounded and read it already.
        Ok(Self::parse(&body.take()?.into_vec().await?))
    }
}

/// A form of a page that needs no log-in, sent from a page of this origin.
pub struct PublicPost(pub Posted);

impl<'a> FromRequest<'a> for PublicPost {
    async fn from_request(request: &'a Request, body: &mut RequestBody) -> Result<Self> {
        if !is_own_page(request) {
            return Err(PageError::ForeignForm.into());
        }
        Posted::from_request(request, body).await.map(Self)
    }
}

/// A form of the console, sent from a page that was drawn for this session.
pub struct StaffPost(pub Desk, pub Posted);

impl<'a> FromRequest<'a> for StaffPost {
    async fn from_request(request: &'a Request, body: &mut RequestBody) -> Result<Self> {
        let posted = Posted::from_request(request, body).await?;
        let desk = Desk::from_request(request, body).await.map_err(|error| session_ended(request, &posted, error))?;
        if mark::account_of(&desk.session, posted.raw("csrf")) == Some(desk.account.id) {
            return Ok(Self(desk, posted));
        }
        // A page of before the last log-in. It is not believed; what stands in it comes back to whom it was drawn for, to be
        // looked at and sent anew.
        let (now, account) = (desk.site.portal.clock.now(), desk.account.id);
        let own = is_surely_own_page(request) && mark::claimed_account(posted.raw("csrf")) == Some(account);
        let kept = Kept::of(request.uri().path(), account, &posted, now).filter(|_| own);
        Err(kept.map_or(PageError::ForeignForm, PageError::FormOfBefore).into())
    }
}

/// The same error, with what was typed where the form was drawn in the very session that has ended.
fn session_ended(request: &Request, posted: &Posted, error: Error) -> Error {
    let unauthenticated = matches!(error.downcast_ref(), Some(PageError::Refused(ProblemKind::Unauthenticated)));
    let Some(site) = request.data::<Site>().filter(|_| unauthenticated) else { return error };
    let kept = session_of(request, site.portal.settings.secure_cookies).and_then(|session| {
        let account = mark::account_of(&session, posted.raw("csrf"))?;
        let kept = Kept::of(request.uri().path(), account, posted, site.portal.clock.now())?;
        kept.sealed(&site.organisation().ok()?.slug, &session)
    });
    kept.map_or(error, |sealed| PageError::SessionEnded { sealed }.into())
}

/// Whether the browser says that the form was sent from this origin. A browser that says nothing is believed:
/// these forms act for nobody who is logged in.
pub fn is_own_page(request: &Request) -> bool {
    let header = |name: &str| request.headers().get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = header("sec-fetch-site") {
        return matches!(site, "same-origin" | "none");
    }
    match header("origin") {
        // Our own pages send no referrer, and then older browsers say `null` of them too.
        None | Some("null") => true,
        Some(origin) => origin.split_once("://").is_some_and(|(_, from)| from.eq_ignore_ascii_case(authority(request))),
    }
}

/// The same, where a browser that says nothing is not believed.
fn is_surely_own_page(request: &Request) -> bool {
    let says = |name: &str| request.headers().get(name).is_some_and(|value| value != "null");
    (says("sec-fetch-site") || says("origin")) && is_own_page(request)
}

/// A new key for a form: random (UUID version 4, RFC 9562).
pub fn new_key() -> Uuid {
    uuid::Builder::from_random_bytes(kernel::random::bytes()).into_uuid()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_body_can_be_read() {
        let posted = Posted::parse(b"a=%FF%FE&a=second&b=+two+&c=x%0D%0Ay%00&=&&%&d");
        assert_eq!(posted.raw("a"), "\u{fffd}\u{fffd}");
        assert_eq!(posted.text("b"), "two");
        assert_eq!(posted.text("c"), "x\ny");
        assert_eq!(posted.text("d"), "");
        assert_eq!(posted.version(), 0);
        assert_eq!(posted.key().get_version_num(), 4);
    }

    #[test]
    fn a_form_of_another_origin_is_foreign() {
        let request = |name: &'static str, value: &str| {
            poem::Request::builder().header("host", "clc.focal.example:8443").header(name, value).finish()
        };
        for (name, value, own) in [
            ("sec-fetch-site", "same-origin", true),
            ("sec-fetch-site", "same-site", false),
            ("sec-fetch-site", "cross-site", false),
            ("origin", "https://clc.focal.example:8443", true),
            ("origin", "https://k-spi.focal.example:8443", false),
            ("origin", "null", true),
            ("x-other", "1", true),
        ] {
            assert_eq!(is_own_page(&request(name, value)), own, "{name}: {value}");
        }
    }
}
