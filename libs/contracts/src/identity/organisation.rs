//! What an organisation is called, looks like and speaks, for who runs its accounts.

use chrono::{DateTime, Utc};
use http::Method;
use poem_openapi::Object;
use serde::{Deserialize, Serialize};

use super::{IdentityClient, Organisation};
use crate::{ApiError, Call, Texts, transport::Outgoing};

/// What an organisation looks like and how it is reached.
#[derive(Clone, Debug, Default, Object, Serialize, Deserialize)]
pub struct Profile {
    /// Counted up with every change: what `If-Match` takes. 0 before the first.
    pub version: i64,
    /// What stands beside the logo, where the name in full is long.
    #[oai(skip_serializing_if_is_none)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short_name: Option<String>,
    /// The band at the top of each page, as `#0b4a4f`; missing with `link_colour` where pages have their own colours.
    #[oai(skip_serializing_if_is_none)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub main_colour: Option<String>,
    /// Links and buttons, as `#0f5e63`.
    #[oai(skip_serializing_if_is_none)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link_colour: Option<String>,
    /// A telephone number for everybody.
    #[oai(skip_serializing_if_is_none)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// An e-mail address for everybody.
    #[oai(skip_serializing_if_is_none)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Where the office is.
    #[oai(skip_serializing_if_is_none)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// When it is open, in the organisation's own words.
    #[oai(skip_serializing_if_is_none)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opening_hours: Option<String>,
    /// Its logo.
    #[oai(skip_serializing_if_is_none)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo: Option<LogoFacts>,
    /// When it was last changed.
    #[oai(skip_serializing_if_is_none)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<DateTime<Utc>>,
}

/// A text of workers' pages in the organisation's own words.
#[derive(Clone, PartialEq, Eq, Debug, Object, Serialize, Deserialize)]
pub struct OwnText {
    /// The id of the text in the catalogues, such as `start-lead`.
    pub id: String,
    /// Counted up with every change: what `If-Match` takes. 0 before the first.
    pub version: i64,
    /// Its words by language (BCP 47); where there are none, the catalogue's hold.
    pub texts: Texts,
}

/// A text's own words. What stands in braces in the catalogue's has to stand in them too: `{ $organisation }`.
#[derive(Clone, PartialEq, Eq, Debug, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct SetWording {
    /// By language (BCP 47), each on one line and at most 200 characters; none, or an empty one, for the catalogue's.
    pub texts: Texts,
}

/// What is known of a logo without its pixels.
#[derive(Clone, PartialEq, Eq, Debug, Object, Serialize, Deserialize)]
pub struct LogoFacts {
    /// Names its content: 128 bits of its SHA-256 in hexadecimal digits.
    pub hash: String,
    /// In pixels, 400 at the most.
    pub width: u32,
    /// In pixels, 160 at the most.
    pub height: u32,
}

/// What an organisation is called, looks like and speaks; what is empty is taken away.
#[derive(Clone, Debug, Default, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct SetOrganisation {
    /// The name in full; at most 200 characters.
    pub name: String,
    /// At most 40 characters.
    #[oai(default)]
    #[serde(default)]
    pub short_name: String,
    /// `#` and six hexadecimal digits. White or dark text on it has to reach a contrast of 4.5 (WCAG 2.2, 1.4.3), else it is
    /// `low_contrast`. Empty, with `link_colour`, for the pages' own colours.
    #[oai(default)]
    #[serde(default)]
    pub main_colour: String,
    /// The same; it has to reach 4.5 on white.
    #[oai(default)]
    #[serde(default)]
    pub link_colour: String,
    /// At most 60 characters.
    #[oai(default)]
    #[serde(default)]
    pub phone: String,
    /// At most 254 characters.
    #[oai(default)]
    #[serde(default)]
    pub email: String,
    /// At most 300 characters.
    #[oai(default)]
    #[serde(default)]
    pub address: String,
    /// At most 200 characters.
    #[oai(default)]
    #[serde(default)]
    pub opening_hours: String,
    /// BCP 47, the first choice first; at least one, and each with texts.
    pub locales: Vec<String>,
}

/// A picture that becomes the logo.
#[derive(Clone, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct SetLogo {
    /// A PNG, a JPEG or a WebP in Base64 (RFC 4648). It is drawn anew, to fit 400 x 160 pixels and 12 KiB.
    pub image: String,
}

/// A logo.
#[derive(Clone, Object, Serialize, Deserialize)]
pub struct Logo {
    /// As in `LogoFacts`.
    pub hash: String,
    /// A PNG in Base64 (RFC 4648).
    pub image: String,
}

impl IdentityClient {
    /// Sets what the organisation is called, looks like and speaks.
    pub async fn set_organisation(
        &self,
        tenant: &str,
        call: &Call,
        version: i64,
        set: &SetOrganisation,
    ) -> Result<Organisation, ApiError> {
        let outgoing = Outgoing::new(Method::PUT, format!("/v1/{tenant}/organisation"), call);
        self.0.fetch(outgoing.if_match(version).json(set)).await
    }

    /// Sets its logo.
    pub async fn set_logo(
        &self,
        tenant: &str,
        call: &Call,
        version: i64,
        set: &SetLogo,
    ) -> Result<Organisation, ApiError> {
        let outgoing = Outgoing::new(Method::PUT, format!("/v1/{tenant}/logo"), call);
        self.0.fetch(outgoing.if_match(version).json(set)).await
    }

    /// Puts a text of workers' pages in its own words. `version`: of that text, 0 before the first change.
    pub async fn set_wording(
        &self,
        tenant: &str,
        call: &Call,
        id: &str,
        version: i64,
        set: &SetWording,
    ) -> Result<Organisation, ApiError> {
        let outgoing = Outgoing::new(Method::PUT, format!("/v1/{tenant}/wording/{id}"), call);
        self.0.fetch(outgoing.if_match(version).json(set)).await
    }

    /// Takes its logo away; nothing happens where it has none.
    pub async fn remove_logo(&self, tenant: &str, call: &Call, version: i64) -> Result<Organisation, ApiError> {
        let outgoing = Outgoing::new(Method::DELETE, format!("/v1/{tenant}/logo"), call);
        self.0.fetch(outgoing.if_match(version)).await
    }

    /// Its logo; `NotFound` where it has none.
    pub async fn logo(&self, tenant: &str) -> Result<Logo, ApiError> {
        self.0.fetch(Outgoing::new(Method::GET, format!("/v1/{tenant}/logo"), &Call::anonymous())).await
    }
}
