//! The row of `organisation`, and what of the registry an organisation chooses itself.

use brand::{Logo, Palette};
use contracts::identity::LogoFacts;
use kernel::{Instant, Locale};
use tenancy::{StoreError, TenantTx};

use crate::domain::organisation::Profile;

#[derive(sqlx::FromRow)]
struct Row {
    version: i64,
    short_name: Option<String>,
    main_colour: Option<String>,
    link_colour: Option<String>,
    phone: Option<String>,
    email: Option<String>,
    address: Option<String>,
    opening_hours: Option<String>,
    logo_hash: Option<String>,
    logo_width: Option<i32>,
    logo_height: Option<i32>,
    updated_at: Instant,
}

impl TryFrom<Row> for Profile {
    type Error = StoreError;
    fn try_from(row: Row) -> Result<Self, StoreError> {
        let inconsistent = || StoreError::Inconsistent("organisation".to_owned());
        let palette = match (row.main_colour, row.link_colour) {
            (Some(main), Some(link)) => Some(Palette {
                main: main.parse().map_err(|_| inconsistent())?,
                link: link.parse().map_err(|_| inconsistent())?,
            }),
            _ => None,
        };
        let logo = match (row.logo_hash, row.logo_width, row.logo_height) {
            (Some(hash), Some(width), Some(height)) => {
                Some(LogoFacts { hash, width: width.unsigned_abs(), height: height.unsigned_abs() })
            }
            _ => None,
        };
        Ok(Self {
            version: row.version,
            short_name: row.short_name,
            palette,
            phone: row.phone,
            email: row.email,
            address: row.address,
            opening_hours: row.opening_hours,
            logo,
            updated_at: Some(row.updated_at),
        })
    }
}

/// What was chosen; nothing, with version 0, before the first change.
pub(crate) async fn find(tx: &mut TenantTx) -> Result<Profile, StoreError> {
    let row: Option<Row> = sqlx::query_as(
        "SELECT version, short_name, main_colour, link_colour, phone, email, address, opening_hours,
                logo_hash, logo_width, logo_height, updated_at
         FROM organisation",
    )
    .fetch_optional(tx.connection())
    .await?;
    row.map_or_else(|| Ok(Profile::default()), Profile::try_from)
}

/// Counts the version up, and holds the row until the transaction ends; `false` where `version` is not the present one.
pub(crate) async fn advance(tx: &mut TenantTx, version: i64, at: Instant) -> Result<bool, StoreError> {
    let advanced = if version == 0 {
        sqlx::query("INSERT INTO organisation (version, updated_at) VALUES (1, $1) ON CONFLICT DO NOTHING").bind(at)
    } else {
        sqlx::query("UPDATE organisation SET version = version + 1, updated_at = $1 WHERE version = $2")
            .bind(at)
            .bind(version)
    };
    Ok(advanced.execute(tx.connection()).await?.rows_affected() == 1)
}

/// Writes all but the logo.
pub(crate) async fn update(tx: &mut TenantTx, profile: &Profile) -> Result<(), StoreError> {
    sqlx::query(
        "UPDATE organisation SET short_name = $1, main_colour = $2, link_colour = $3, phone = $4, email = $5, address = $6,
           opening_hours = $7",
    )
    .bind(&profile.short_name)
    .bind(profile.palette.map(|palette| palette.main.to_string()))
    .bind(profile.palette.map(|palette| palette.link.to_string()))
    .bind(&profile.phone)
    .bind(&profile.email)
    .bind(&profile.address)
    .bind(&profile.opening_hours)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Writes the logo, or takes it away.
pub(crate) async fn update_logo(tx: &mut TenantTx, logo: Option<(&Logo, &str)>) -> Result<(), StoreError> {
    let side = |pixels: u32| i32::try_from(pixels).unwrap_or(i32::MAX);
    sqlx::query("UPDATE organisation SET logo_png = $1, logo_hash = $2, logo_width = $3, logo_height = $4")
        .bind(logo.map(|(logo, _)| logo.png.as_slice()))
        .bind(logo.map(|(_, hash)| hash))
        .bind(logo.map(|(logo, _)| side(logo.width)))
        .bind(logo.map(|(logo, _)| side(logo.height)))
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// The logo and its hash.
pub(crate) async fn find_logo(tx: &mut TenantTx) -> Result<Option<(Vec<u8>, String)>, StoreError> {
    let found = sqlx::query_as("SELECT logo_png, logo_hash FROM organisation WHERE logo_png IS NOT NULL");
    Ok(found.fetch_optional(tx.connection()).await?)
}

/// Writes name and languages into the registry, where every service reads them.
pub(crate) async fn rename(tx: &mut TenantTx, name: &str, locales: &[Locale]) -> Result<(), StoreError> {
    let slug = tx.tenant().clone();
    let renamed = sqlx::query("UPDATE control.tenant SET name = $2, locales = $3 WHERE slug = $1")
        .bind(slug.as_str())
        .bind(name)
        .bind(locales.iter().map(|locale| locale.tag()).collect::<Vec<_>>())
        .execute(tx.connection())
        .await?;
    // The registry's policy lets a tenant write its own row and no other: none written is no answer to go on with.
    if renamed.rows_affected() == 1 { Ok(()) } else { Err(StoreError::UnknownTenant(slug)) }
}
