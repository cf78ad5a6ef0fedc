//! What a bundle says of itself.

use chain::Head;
use data_encoding::BASE64;
use kernel::{Country, Instant, Locale, TenantSlug};
use serde::{Deserialize, Serialize};
use tenancy::{NewTenant, Sequence, Table};
use uuid::Uuid;

use super::digest::Content;

/// The version of the format. Version 1 had no files.
pub const FORMAT: u32 = 2;

/// The first thing that is read, and the last that is written.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// [`FORMAT`].
    pub format: u32,
    /// The version of Focal that wrote it.
    pub focal: String,
    /// The moment of the snapshot.
    pub made_at: Instant,
    /// The operator's handle.
    pub made_by: String,
    /// The registry's row.
    pub organisation: Organisation,
    /// The newest migration of its schema.
    pub migration: i32,
    /// Its keys.
    pub keys: Vec<WrappedKey>,
    /// Its tables, each behind those that it refers to.
    pub parts: Vec<Part>,
    /// What its workers attached.
    #[serde(default)]
    pub files: Vec<Attached>,
    /// How far its sequences have counted.
    pub sequences: Vec<Sequence>,
    /// Tables that stayed behind: they would not work elsewhere.
    pub left_behind: Vec<String>,
    /// The newest place of its audit trail, signed; missing where the command had no signing key.
    pub head: Option<Head>,
    /// The public half of that key: `x` of its JWK.
    pub head_key: Option<String>,
}

/// An organisation, as the registry has it.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    /// Its short name.
    pub slug: TenantSlug,
    /// Its name in full.
    pub name: String,
    /// ISO 3166-1 alpha-2; a council has none.
    pub country: Option<String>,
    /// The languages it offers, its first choice first.
    pub locales: Vec<String>,
}

/// A key of the organisation.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WrappedKey {
    /// Counts up.
    pub version: i32,
    /// Wrapped by the key in `key.age`, base64.
    pub wrapped: String,
}

/// A table and what its file holds.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// The table.
    pub table: Table,
    /// What the file holds.
    pub content: Content,
}

/// A file that a worker attached, and what its content is.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attached {
    /// Its id.
    pub file: Uuid,
    /// The content, sealed.
    pub content: Content,
}

impl Organisation {
    /// From the registry.
    pub fn of(tenant: &tenancy::Tenant) -> Self {
        Self {
            slug: tenant.slug.clone(),
            name: tenant.name.clone(),
            country: tenant.country.map(|country| country.code().to_owned()),
            locales: tenant.locales.iter().map(|locale| locale.tag().to_owned()).collect(),
        }
    }

    /// For another registry.
    ///
    /// # Errors
    /// Where this version does not know the country or a language.
    pub fn to_new(&self) -> anyhow::Result<NewTenant> {
        let country = self.country.as_deref().map(str::parse::<Country>).transpose();
        let locales = self.locales.iter().map(|tag| tag.parse::<Locale>()).collect::<Result<_, _>>();
        Ok(NewTenant {
            slug: self.slug.clone(),
            name: self.name.clone(),
            country: country.map_err(|_| anyhow::anyhow!("the bundle names a country that this version lacks"))?,
            locales: locales.map_err(|_| anyhow::anyhow!("the bundle names a language that this version lacks"))?,
        })
    }
}

impl WrappedKey {
    /// Of wrapped bytes.
    pub fn new(version: i32, wrapped: &[u8]) -> Self {
        Self { version, wrapped: BASE64.encode(wrapped) }
    }

    /// The wrapped bytes.
    ///
    /// # Errors
    /// Where it is no base64.
    pub fn bytes(&self) -> anyhow::Result<Vec<u8>> {
        Ok(BASE64.decode(self.wrapped.as_bytes())?)
    }
}
