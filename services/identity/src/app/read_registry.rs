//! The registry of networks: all of its own for a council's people, its memberships for the admin of a union.

use authz::{Action, Decision, OpContext, Refused, authorise};
use contracts::identity::{CountryRoute, Membership, NetworkRegistry, OwnNetwork};
use kernel::{Instant, TenantSlug, codes::CodeList, codes::Sharing, region_day};
use tenancy::{Network, Tenant, TenantDb, TenantStatus, TenantTx};
use web::{FieldError, Problem, ProblemKind};

use super::list_network;
use crate::{
    Error,
    store::{self, membership::Listed},
};

/// What the context's tenant may see of it.
///
/// # Errors
/// `Refused`, or the database's.
pub async fn read_registry(db: &TenantDb, context: &OpContext, now: Instant) -> Result<NetworkRegistry, Error> {
    authorise(context, Action::ReadNetwork)?;
    let today = region_day(now);
    let tenants = db.control().tenants().await?;
    let networks = db.control().networks(today).await?;
    let mut tx = db.begin(context).await?;
    let listed = store::membership::list(&mut tx).await?;
    let own = networks.into_iter().find(|network| network.slug == context.tenant).map(own_network);
    let shown = listed.into_iter().map(|row| {
        let is_of_today = row.member_from <= today && row.member_until.is_none_or(|until| until >= today);
        let is_current = is_of_today && row.accepted_at.is_some();
        membership(row, is_current, &tenants)
    });
    Ok(NetworkRegistry { own, memberships: shown.collect() })
}

/// The network whose council the tenant is, held until the transaction ends.
///
/// # Errors
/// `Refused` where it is no council: a role given by mistake in a union opens nothing.
pub(crate) async fn hold_own_network(tx: &mut TenantTx) -> Result<TenantSlug, Error> {
    match store::network::lock_own(tx).await? {
        Some(_) => Ok(tx.tenant().clone()),
        None => Err(Refused(Decision::Forbid).into()),
    }
}

/// The same, for who changes its rules on the version that they read.
///
/// # Errors
/// `Refused`, or `Stale`.
pub(crate) async fn hold_own_rules(tx: &mut TenantTx, version: i64) -> Result<TenantSlug, Error> {
    match store::network::lock_own(tx).await? {
        Some(held) if held == version => Ok(tx.tenant().clone()),
        Some(_) => Err(Error::Stale),
        None => Err(Refused(Decision::Forbid).into()),
    }
}

/// What is wrong where a field says what another row says already.
pub(crate) fn taken(field: &str) -> Error {
    let errors = vec![FieldError { field: field.to_owned(), code: "taken".to_owned(), limit: None }];
    Problem { errors, ..ProblemKind::InvalidFields.into() }.into()
}

fn own_network(network: Network) -> OwnNetwork {
    let rule = |rule: tenancy::RoutingRule| CountryRoute {
        country: rule.country.code().to_owned(),
        unions: rule.unions.iter().map(ToString::to_string).collect(),
    };
    OwnNetwork {
        slug: network.slug.to_string(),
        name: network.name,
        fallback: network.fallback.map(|union| union.to_string()),
        version: network.version,
        rules: network.rules.into_iter().map(rule).collect(),
        contacts: network.contacts.into_iter().map(list_network::contact).collect(),
    }
}

fn membership(row: Listed, is_current: bool, tenants: &[Tenant]) -> Membership {
    let tenant = tenants.iter().find(|tenant| tenant.slug.as_str() == row.tenant);
    // What was not accepted shares nothing, whatever was decided when the organisation belonged to the network before.
    let decided = |row: &Listed| row.shares.clone().unwrap_or_else(|| Sharing::Coded.code().to_owned());
    let shares = if row.accepted_at.is_some() { decided(&row) } else { Sharing::Nothing.code().to_owned() };
    let country = tenant.and_then(|tenant| tenant.country).map(|country| country.code().to_owned());
    Membership {
        id: row.id,
        network: row.network,
        network_name: row.network_name,
        name: tenant.map_or_else(|| row.tenant.clone(), |tenant| tenant.name.clone()),
        tenant: row.tenant,
        country: country.unwrap_or_default(),
        member_from: row.member_from,
        member_until: row.member_until,
        is_current,
        // One that the registry does not list is being destroyed.
        is_suspended: tenant.is_none_or(|tenant| tenant.status != TenantStatus::Active),
        places: row.places,
        version: row.version,
        shares,
        shares_since: row.shares_since.filter(|_| row.accepted_at.is_some()),
        accepted_at: row.accepted_at,
    }
}
