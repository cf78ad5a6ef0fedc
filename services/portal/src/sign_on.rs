//! Single sign-on as a browser sees it: what the log-in page offers, and the cookie that holds an attempt while its owner is
//! away at the organisation's provider.

use std::time::Duration;

use contracts::identity::{IdentityClient, SignOnOffer};
use moka::future::Cache;
use poem::Request;

use crate::cookies::HostCookie;

/// How long an offer is remembered.
const REMEMBERED: Duration = Duration::from_secs(5);
const MOST: u64 = 2_000;

/// How long an attempt may take, in seconds: as long as identity keeps its half.
const LIFETIME_S: u32 = 600;

/// Looks offers up and remembers them for a moment.
pub struct Offers(Cache<String, SignOnOffer>);

impl Offers {
    /// Remembers nothing yet.
    pub fn new() -> Self {
        Self(Cache::builder().time_to_live(REMEMBERED).max_capacity(MOST).build())
    }

    /// What the log-in page of an organisation offers; nothing while identity is away, so that the page is still drawn.
    pub async fn of(&self, identity: &IdentityClient, tenant: &str) -> SignOnOffer {
        if let Some(offer) = self.0.get(tenant).await {
            return offer;
        }
        let offer = identity.sign_on_offer(tenant).await.unwrap_or_default();
        self.0.insert(tenant.to_owned(), offer.clone()).await;
        offer
    }

    /// Forgets what an organisation has just changed.
    pub async fn forget(&self, tenant: &str) {
        self.0.invalidate(tenant).await;
    }
}

/// What an attempt is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Purpose {
    /// A log-in.
    LogIn,
    /// Linking the account of whoever is logged in. Identity knows it too, and believes nobody.
    Link,
}

/// What marks the cookie of an attempt to link.
const LINK: &str = "link.";

const COOKIE: HostCookie = HostCookie("sign-on");

/// The attempt that the browser sent: what it is for, and its secret. Without one, a log-in that nothing proves.
pub fn attempt_of(request: &Request, secure: bool) -> (Purpose, String) {
    let value = COOKIE.of(request, secure).unwrap_or_default();
    match value.strip_prefix(LINK) {
        Some(secret) => (Purpose::Link, secret.to_owned()),
        None => (Purpose::LogIn, value),
    }
}

/// The header that gives the browser an attempt. `Lax`: the way back from the provider begins at another site.
pub fn set_cookie(purpose: Purpose, secret: &str, secure: bool) -> String {
    let mark = if purpose == Purpose::Link { LINK } else { "" };
    COOKIE.set_for(&format!("{mark}{secret}"), LIFETIME_S, secure)
}

/// The header that takes it away.
pub fn clear_cookie(secure: bool) -> String {
    COOKIE.clear(secure)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_attempt_comes_back_as_it_was_given() {
        for (purpose, secure) in [(Purpose::LogIn, true), (Purpose::Link, false)] {
            let secret = "S".repeat(43);
            let header = set_cookie(purpose, &secret, secure);
            let pair = header.split(';').next().unwrap().to_owned();
            let request = Request::builder().header("cookie", pair).finish();
            assert_eq!(attempt_of(&request, secure), (purpose, secret));
            assert_eq!(attempt_of(&request, !secure), (Purpose::LogIn, String::new()), "under its own name only");
        }
        let nothing = Request::builder().header("cookie", "__Host-focal-sign-on=no secret").finish();
        assert_eq!(attempt_of(&nothing, true), (Purpose::LogIn, String::new()));
    }
}
