//! Lists of the inbox that somebody comes back to.

use authz::{Action, OpContext, authorise};
use contracts::intake::{SaveFilter, SavedFilter, SavedFilters};
use i18n::script;
use kernel::{AccountId, SavedFilterId};
use uuid::Uuid;
use web::{Fields, Problem, ProblemKind};

use super::{read_filter::read_filter, state::App};
use crate::{Error, store};

const MOST: usize = 20;
/// Characters.
const NAME: usize = 60;

/// The caller's.
pub(crate) async fn list_saved_filters(app: &App, context: &OpContext) -> Result<SavedFilters, Error> {
    let account = owner(context)?;
    let mut tx = app.db.begin(context).await?;
    Ok(SavedFilters { items: store::saved_filter::of(&mut tx, account).await? })
}

/// Keeps one. Sent twice it is kept once.
pub(crate) async fn save_filter(app: &App, context: &OpContext, save: SaveFilter) -> Result<SavedFilter, Error> {
    let account = owner(context)?;
    let mut fields = Fields::new();
    let name = fields.text("name", &script::nfc(&save.name), NAME);
    read_filter(&mut fields, &save.filter, Some(account));
    let mut tx = app.db.begin(context).await?;
    store::saved_filter::lock(&mut tx).await?;
    let all = store::saved_filter::of(&mut tx, account).await?;
    let folded = store::saved_filter::folded(&name);
    match all.iter().find(|other| store::saved_filter::folded(&other.name) == folded) {
        Some(present) if present.filter == save.filter => return Ok(present.clone()),
        Some(_) => fields.refuse("name", "name_taken", None),
        None if all.len() >= MOST => fields.refuse("name", "too_many", Some(MOST as u64)),
        None => {}
    }
    fields.finish(Some(()))?;
    let saved = SavedFilter { id: SavedFilterId::new().uuid(), name, filter: save.filter };
    store::saved_filter::insert(&mut tx, account, &saved).await?;
    tx.commit().await?;
    Ok(saved)
}

/// Removes one of the caller's.
pub(crate) async fn remove_saved_filter(app: &App, context: &OpContext, id: Uuid) -> Result<(), Error> {
    let account = owner(context)?;
    let mut tx = app.db.begin(context).await?;
    if !store::saved_filter::remove(&mut tx, account, id).await? {
        return Err(Error::NotFound);
    }
    tx.commit().await?;
    Ok(())
}

/// Whose lists they are: a person's who sees the inbox. An integration has none.
fn owner(context: &OpContext) -> Result<AccountId, Error> {
    authorise(context, Action::ListInquiries)?;
    Ok(context.actor.account().ok_or(Problem::from(ProblemKind::Forbidden))?)
}
