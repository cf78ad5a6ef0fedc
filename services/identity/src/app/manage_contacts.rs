//! Whom to call in an emergency, country by country: the council's secretariat keeps the list.

use std::collections::BTreeMap;

use authz::{Action, OpContext, authorise_fresh};
use chrono::NaiveDate;
use contracts::identity::{self as wire, SetEmergencyContact};
use kernel::{Country, EventId, Instant, Locale, codes::EmergencyKind, region_day};
use tenancy::{EmergencyContact, TenantDb, audit};
use uuid::Uuid;
use web::Fields;

use super::{
    list_network,
    read_registry::{hold_own_network, taken},
};
use crate::{Error, domain::emergency, store};

const LONGEST_NAME: usize = 120;
const LONGEST_HOURS: usize = 100;
const LONGEST_SOURCE: usize = 200;
const MOST_POSITION: u64 = 99;

/// Adds somebody to call.
///
/// # Errors
/// `InvalidFields`, also where the number is in the list already; `Refused`; or the database's.
pub async fn add_contact(
    db: &TenantDb,
    context: &OpContext,
    set: SetEmergencyContact,
    now: Instant,
) -> Result<wire::EmergencyContact, Error> {
    authorise_fresh(context, Action::ManageEmergencyContacts, now)?;
    let contact = read(EventId::new().uuid(), &set, region_day(now))?;
    let mut tx = db.begin(context).await?;
    let network = hold_own_network(&mut tx).await?;
    if !store::network::insert_contact(&mut tx, &network, &contact).await? {
        return Err(taken("number"));
    }
    audit::record(&mut tx, context, Action::ManageEmergencyContacts, Some(contact.id), now);
    tx.commit().await?;
    Ok(list_network::contact(contact))
}

/// Changes somebody to call, or notes that they are still right, on the version that the caller read.
pub(crate) async fn change_contact(
    db: &TenantDb,
    context: &OpContext,
    id: Uuid,
    version: i64,
    set: SetEmergencyContact,
    now: Instant,
) -> Result<wire::EmergencyContact, Error> {
    authorise_fresh(context, Action::ManageEmergencyContacts, now)?;
    let mut tx = db.begin(context).await?;
    let network = hold_own_network(&mut tx).await?;
    if store::network::contact_version(&mut tx, id, &network).await?.ok_or(Error::NotFound)? != version {
        return Err(Error::Stale);
    }
    let contact = EmergencyContact { version: version + 1, ..read(id, &set, region_day(now))? };
    if !store::network::update_contact(&mut tx, &network, &contact).await? {
        return Err(taken("number"));
    }
    audit::record(&mut tx, context, Action::ManageEmergencyContacts, Some(id), now);
    tx.commit().await?;
    Ok(list_network::contact(contact))
}

/// Takes somebody out of the list.
pub(crate) async fn remove_contact(db: &TenantDb, context: &OpContext, id: Uuid, now: Instant) -> Result<(), Error> {
    authorise_fresh(context, Action::ManageEmergencyContacts, now)?;
    let mut tx = db.begin(context).await?;
    let network = hold_own_network(&mut tx).await?;
    if !store::network::delete_contact(&mut tx, id, &network).await? {
        return Err(Error::NotFound);
    }
    audit::record(&mut tx, context, Action::ManageEmergencyContacts, Some(id), now);
    Ok(tx.commit().await?)
}

fn read(id: Uuid, set: &SetEmergencyContact, today: NaiveDate) -> Result<EmergencyContact, Error> {
    let mut fields = Fields::new();
    let country: Option<Country> = fields.parsed("country", &set.country, |code| code.parse().ok());
    let kind: Option<EmergencyKind> = fields.code("kind", &set.kind);
    let number = match emergency::number(&set.number) {
        Some(number) => number,
        None => {
            let code = if set.number.trim().is_empty() { "required" } else { "not_valid" };
            fields.refuse("number", code, None);
            String::new()
        }
    };
    let mut names = BTreeMap::new();
    for given in &set.names {
        let name = fields.text("names", &given.name, LONGEST_NAME);
        match given.locale.parse::<Locale>() {
            Ok(locale) => drop(names.insert(locale.tag().to_owned(), name)),
            Err(_) => fields.refuse("names", "unknown_code", None),
        }
    }
    let hours = fields.optional_text("hours", Some(set.hours.as_str()), LONGEST_HOURS).unwrap_or_default();
    let source = fields.text("source", &set.source, LONGEST_SOURCE);
    // Nobody looks at something tomorrow, and a list of long ago was never looked at.
    if set.last_verified > today || set.last_verified < NaiveDate::from_ymd_opt(2000, 1, 1).unwrap_or(today) {
        fields.refuse("last_verified", "not_valid", None);
    }
    let position = i16::try_from(set.position).ok().filter(|position| (0..=MOST_POSITION as i16).contains(position));
    if position.is_none() {
        fields.refuse("position", "not_valid", Some(MOST_POSITION));
    }
    let read = country.zip(kind).zip(position);
    let ((country, kind), position) = fields.finish(read)?;
    let last_verified = set.last_verified;
    Ok(EmergencyContact { id, country, kind, number, names, hours, source, last_verified, position, version: 1 })
}
