//! Which union a worker is led to, by the country that they are in; and a box to try it.

use std::collections::BTreeSet;

use authz::{Action, Decision, OpContext, Refused, authorise, authorise_fresh};
use contracts::identity::{CountryRoute, NetworkRegistry, PassedOver, RoutingAnswer, RoutingQuery, SetFallback};
use kernel::{Country, Instant, TenantSlug, region_day};
use tenancy::{TenantDb, TenantTx, audit};
use web::Fields;

use super::{
    list_network::standing,
    read_registry::{hold_own_rules, read_registry},
};
use crate::{Error, domain::routing::route, store};

/// The most unions of a country's rule.
const MOST_UNIONS: usize = 6;

/// Sets the unions of a country, in their order, on the version that the caller read; none of them takes the country's rule
/// away.
///
/// # Errors
/// `Stale`; `InvalidFields`, also where one of them is no member; `Refused`; or the database's.
pub async fn set_routing(
    db: &TenantDb,
    context: &OpContext,
    version: i64,
    set: CountryRoute,
    now: Instant,
) -> Result<NetworkRegistry, Error> {
    authorise_fresh(context, Action::ManageRouting, now)?;
    let mut tx = db.begin(context).await?;
    let network = hold_own_rules(&mut tx, version).await?;
    let members = members(&mut tx, now).await?;
    let mut fields = Fields::new();
    let country: Option<Country> = fields.parsed("country", &set.country, |code| code.parse().ok());
    let mut unions: Vec<TenantSlug> = Vec::new();
    for given in &set.unions {
        match members.get(given).and_then(|union| union.parse().ok()) {
            Some(union) if unions.contains(&union) => fields.refuse("unions", "taken", None),
            Some(union) => unions.push(union),
            None => fields.refuse("unions", "unknown_code", None),
        }
    }
    if unions.len() > MOST_UNIONS {
        fields.refuse("unions", "too_long", Some(MOST_UNIONS as u64));
    }
    let country = fields.finish(country)?;
    store::network::set_rule(&mut tx, &network, country, &unions).await?;
    audit::record(&mut tx, context, Action::ManageRouting, None, now);
    tx.commit().await?;
    read_registry(db, context, now).await
}

/// Sets who takes what no rule routes.
pub(crate) async fn set_fallback(
    db: &TenantDb,
    context: &OpContext,
    version: i64,
    set: SetFallback,
    now: Instant,
) -> Result<NetworkRegistry, Error> {
    authorise_fresh(context, Action::ManageRouting, now)?;
    let mut tx = db.begin(context).await?;
    let network = hold_own_rules(&mut tx, version).await?;
    let members = members(&mut tx, now).await?;
    let mut fields = Fields::new();
    let union: Option<TenantSlug> = match set.union.as_str() {
        "" => None,
        given => fields.parsed("union", given, |given| members.get(given)?.parse().ok()),
    };
    fields.finish(Some(()))?;
    store::network::set_fallback(&mut tx, &network, union.as_ref()).await?;
    audit::record(&mut tx, context, Action::ManageRouting, None, now);
    tx.commit().await?;
    read_registry(db, context, now).await
}

/// Where the rules lead a worker in a country today, and why.
pub(crate) async fn test_routing(
    db: &TenantDb,
    context: &OpContext,
    ask: &RoutingQuery,
    now: Instant,
) -> Result<RoutingAnswer, Error> {
    authorise(context, Action::ReadNetwork)?;
    // The caller's tenant must be one that works, and the token one that counts.
    drop(db.begin(context).await?);
    let networks = db.control().networks(region_day(now)).await?;
    let tenants = db.control().tenants().await?;
    let own = networks.into_iter().find(|network| network.slug == context.tenant);
    let network = own.ok_or(Refused(Decision::Forbid))?;
    let mut fields = Fields::new();
    let country: Option<Country> =
        fields.parsed("country", ask.country.as_deref().unwrap_or_default(), |code| code.parse().ok());
    let excluded: Option<TenantSlug> = match ask.excluded.as_deref() {
        None | Some("") => None,
        Some(given) => fields.parsed("excluded", given, |given| given.parse().ok()),
    };
    let country = fields.finish(country)?;
    let rule = network.rules.iter().find(|rule| rule.country == country);
    let unions = rule.map(|rule| rule.unions.as_slice()).unwrap_or_default();
    let routed = route(unions, network.fallback.as_ref(), excluded.as_ref(), standing(&network, &tenants));
    let passed_over = |(union, why): (TenantSlug, crate::domain::routing::PassedOver)| PassedOver {
        union: union.to_string(),
        reason: why.code().to_owned(),
    };
    Ok(RoutingAnswer {
        union: routed.union.map(|union| union.to_string()),
        reason: routed.reason.code().to_owned(),
        then: routed.then.iter().map(ToString::to_string).collect(),
        passed_over: routed.passed_over.into_iter().map(passed_over).collect(),
    })
}

/// Who belongs to the network, or will, and accepted that.
async fn members(tx: &mut TenantTx, now: Instant) -> Result<BTreeSet<String>, Error> {
    let own = tx.tenant().to_string();
    let listed = store::membership::list(tx).await?;
    let is_over = |until: chrono::NaiveDate| until < region_day(now);
    let open = listed
        .into_iter()
        .filter(|row| row.network == own && row.accepted_at.is_some() && !row.member_until.is_some_and(is_over));
    Ok(open.map(|row| row.tenant).collect())
}
