//! The networks as everybody may know them, and who shares with a council. What is written stands in identity.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use kernel::{
    Country, TenantSlug,
    codes::{CodeList, EmergencyKind},
};
use sqlx::types::Json;
use uuid::Uuid;

use crate::{ControlDb, StoreError};

/// A council and the unions that belong to it.
#[derive(Clone, Debug)]
pub struct Network {
    /// Its short name: that of its council.
    pub slug: TenantSlug,
    /// Its name in full.
    pub name: String,
    /// The union for what no rule routes; without one, the council's people.
    pub fallback: Option<TenantSlug>,
    /// Counted up with every change of the rules and the fallback.
    pub version: i64,
    /// Who belongs to it on the day that was asked for and accepted that, suspended ones too.
    pub members: Vec<TenantSlug>,
    /// Which unions take the inquiries of workers in a country, by the country's code.
    pub rules: Vec<RoutingRule>,
    /// Whom to call, by the country's code and then in the order in which they are shown.
    pub contacts: Vec<EmergencyContact>,
}

/// Which unions take the inquiries of workers who are in a country.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RoutingRule {
    /// Where the worker is.
    pub country: Country,
    /// The first is proposed.
    pub unions: Vec<TenantSlug>,
}

/// Whom to call in an emergency.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EmergencyContact {
    /// Names it.
    pub id: Uuid,
    /// Where the number works.
    pub country: Country,
    /// Who answers.
    pub kind: EmergencyKind,
    /// E.164 (ITU-T), or a short number of the country.
    pub number: String,
    /// What it is called, by language (BCP 47); where there is none, its kind says enough.
    pub names: BTreeMap<String, String>,
    /// When somebody answers, such as `24/7`; empty where that is not known.
    pub hours: String,
    /// Who says so.
    pub source: String,
    /// The day on which somebody last looked whether it is right.
    pub last_verified: NaiveDate,
    /// Smaller numbers come first.
    pub position: i16,
    /// Counted up with every change.
    pub version: i64,
}

#[derive(sqlx::FromRow)]
struct NetworkRow {
    slug: String,
    name: String,
    fallback: Option<String>,
    version: i64,
}

#[derive(sqlx::FromRow)]
struct RuleRow {
    network: String,
    country: String,
    unions: Vec<String>,
}

#[derive(sqlx::FromRow)]
struct ContactRow {
    id: Uuid,
    network: String,
    country: String,
    kind: String,
    number: String,
    names: Json<BTreeMap<String, String>>,
    hours: String,
    source: String,
    last_verified: NaiveDate,
    position: i16,
    version: i64,
}

impl ControlDb {
    /// Every network with its members on a day, the oldest first. For identity alone.
    ///
    /// # Errors
    /// Where Postgres is away.
    pub async fn networks(&self, today: NaiveDate) -> Result<Vec<Network>, StoreError> {
        let rows: Vec<NetworkRow> =
            sqlx::query_as("SELECT slug, name, fallback, version FROM control.network ORDER BY created_at, slug")
                .fetch_all(&self.pool)
                .await?;
        let members: Vec<(String, String)> = sqlx::query_as(
            "SELECT network, tenant FROM control.membership
             WHERE $1 BETWEEN member_from AND coalesce(member_until, 'infinity')
               AND EXISTS (SELECT FROM control.acceptance
                           WHERE acceptance.membership = membership.id
                             AND acceptance.days @> daterange(member_from, member_until, '[]'))
             ORDER BY tenant",
        )
        .bind(today)
        .fetch_all(&self.pool)
        .await?;
        let rules: Vec<RuleRow> = sqlx::query_as(
            "SELECT network, country, array_agg(tenant ORDER BY position) AS unions FROM control.routing_rule
             GROUP BY network, country ORDER BY country",
        )
        .fetch_all(&self.pool)
        .await?;
        let contacts: Vec<ContactRow> = sqlx::query_as(
            "SELECT id, network, country, kind, number, names, hours, source, last_verified, position, version
             FROM control.emergency_contact ORDER BY country, position, kind, number",
        )
        .fetch_all(&self.pool)
        .await?;
        rows.into_iter().map(|row| network(row, &members, &rules, &contacts)).collect()
    }

    /// Whether a council may see an organisation's counts now. For reporting alone.
    ///
    /// # Errors
    /// Where Postgres is away.
    pub async fn shares(&self, tenant: &TenantSlug) -> Result<bool, StoreError> {
        let shares = sqlx::query_scalar("SELECT EXISTS (SELECT FROM control.shared_with_council WHERE tenant = $1)");
        Ok(shares.bind(tenant.as_str()).fetch_one(&self.pool).await?)
    }
}

fn network(
    row: NetworkRow,
    members: &[(String, String)],
    rules: &[RuleRow],
    contacts: &[ContactRow],
) -> Result<Network, StoreError> {
    let of_it = |network: &str| network == row.slug;
    Ok(Network {
        members: slugs(members.iter().filter(|(network, _)| of_it(network)).map(|(_, tenant)| tenant))?,
        rules: rules.iter().filter(|row| of_it(&row.network)).map(rule).collect::<Result<_, _>>()?,
        contacts: contacts.iter().filter(|row| of_it(&row.network)).map(contact).collect::<Result<_, _>>()?,
        fallback: row.fallback.as_deref().map(slug).transpose()?,
        slug: slug(&row.slug)?,
        name: row.name,
        version: row.version,
    })
}

fn rule(row: &RuleRow) -> Result<RoutingRule, StoreError> {
    Ok(RoutingRule { country: country(&row.country)?, unions: slugs(&row.unions)? })
}

fn contact(row: &ContactRow) -> Result<EmergencyContact, StoreError> {
    let kind = EmergencyKind::from_code(&row.kind);
    Ok(EmergencyContact {
        id: row.id,
        country: country(&row.country)?,
        kind: kind.ok_or_else(|| StoreError::Inconsistent(format!("control.emergency_contact {}", row.id)))?,
        number: row.number.clone(),
        names: row.names.0.clone(),
        hours: row.hours.clone(),
        source: row.source.clone(),
        last_verified: row.last_verified,
        position: row.position,
        version: row.version,
    })
}

fn slugs<'a>(texts: impl IntoIterator<Item = &'a String>) -> Result<Vec<TenantSlug>, StoreError> {
    texts.into_iter().map(|text| slug(text)).collect()
}

fn slug(text: &str) -> Result<TenantSlug, StoreError> {
    text.parse().map_err(|_| StoreError::Inconsistent(format!("the registry of networks names {text}")))
}

fn country(code: &str) -> Result<Country, StoreError> {
    code.parse().map_err(|_| StoreError::Inconsistent(format!("the registry of networks names {code}")))
}
