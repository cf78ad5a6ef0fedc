//! Who is asked to belong to a network, and on which days: the council's secretariat says so. It counts once the union
//! has accepted it (`accept_membership.rs`).

use authz::{Action, OpContext, authorise_fresh};
use chrono::{Datelike, NaiveDate};
use contracts::identity::{ChangeMembership, NetworkRegistry, NewMembership};
use kernel::{EventId, Instant, TenantSlug};
use tenancy::{TenantDb, audit};
use uuid::Uuid;
use web::Fields;

use super::read_registry::{hold_own_network, read_registry, taken};
use crate::{Error, store, store::membership::Terms};

/// The most places at trainings.
const MOST_PLACES: i32 = 1000;

/// Asks a union to belong to the network of the context's tenant.
///
/// # Errors
/// `InvalidFields`, also where the days overlap with another membership of the union; `Refused`; or the database's.
pub async fn add_membership(
    db: &TenantDb,
    context: &OpContext,
    new: NewMembership,
    now: Instant,
) -> Result<NetworkRegistry, Error> {
    authorise_fresh(context, Action::ManageMembers, now)?;
    let tenants = db.control().tenants().await?;
    let mut fields = Fields::new();
    let union: Option<TenantSlug> = fields.parsed("tenant", &new.tenant, |slug| {
        let union = tenants.iter().find(|tenant| tenant.slug.as_str() == slug && tenant.country.is_some());
        union.map(|tenant| tenant.slug.clone())
    });
    let terms = read_terms(&mut fields, new.member_from, new.member_until, new.places);
    let union = fields.finish(union)?;

    let mut tx = db.begin(context).await?;
    let network = hold_own_network(&mut tx).await?;
    let id = EventId::new().uuid();
    if !store::membership::insert(&mut tx, id, &network, &union, terms).await? {
        return Err(taken("member_from"));
    }
    audit::record(&mut tx, context, Action::ManageMembers, Some(id), now);
    tx.commit().await?;
    read_registry(db, context, now).await
}

/// Corrects the days of a membership, or ends it, on the version that the caller read. Days that the union did not accept it is asked for anew. That somebody did stays in the audit trail.
pub(crate) async fn change_membership(
    db: &TenantDb,
    context: &OpContext,
    id: Uuid,
    version: i64,
    change: ChangeMembership,
    now: Instant,
) -> Result<NetworkRegistry, Error> {
    authorise_fresh(context, Action::ManageMembers, now)?;
    let mut fields = Fields::new();
    let terms = read_terms(&mut fields, change.member_from, change.member_until, change.places);
    let mut tx = db.begin(context).await?;
    let network = hold_own_network(&mut tx).await?;
    if store::membership::version(&mut tx, id, &network).await?.ok_or(Error::NotFound)? != version {
        return Err(Error::Stale);
    }
    fields.finish(Some(()))?;
    if !store::membership::update(&mut tx, id, &network, terms).await? {
        return Err(taken("member_from"));
    }
    audit::record(&mut tx, context, Action::ManageMembers, Some(id), now);
    tx.commit().await?;
    read_registry(db, context, now).await
}

fn read_terms(fields: &mut Fields, member_from: NaiveDate, member_until: Option<NaiveDate>, places: i32) -> Terms {
    let is_odd = |day: &NaiveDate| !(1900..=2200).contains(&day.year());
    if is_odd(&member_from) {
        fields.refuse("member_from", "not_valid", None);
    }
    if member_until.is_some_and(|until| until < member_from || is_odd(&until)) {
        fields.refuse("member_until", "not_valid", None);
    }
    if !(0..=MOST_PLACES).contains(&places) {
        fields.refuse("places", "not_valid", Some(MOST_PLACES as u64));
    }
    Terms { member_from, member_until, places }
}
