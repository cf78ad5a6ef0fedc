//! An organisation's logo: set and taken away by who runs its accounts, shown to everybody.

use authz::{Action, OpContext, authorise_fresh};
use contracts::identity::{Logo, Organisation, SetLogo};
use data_encoding::BASE64;
use tenancy::audit;
use web::{Fields, Problem, ProblemKind};

use super::{list_network::find_organisation, state::App};
use crate::{Error, domain::organisation::logo_hash, store};

/// Draws the picture anew, and makes it the logo.
pub(crate) async fn set_logo(
    app: &App,
    context: &OpContext,
    version: i64,
    set: SetLogo,
) -> Result<Organisation, Error> {
    authorise_fresh(context, Action::ManageOrganisation, app.clock.now())?;
    let mut fields = Fields::new();
    let drawn = match BASE64.decode(set.image.trim().as_bytes()) {
        Ok(picture) => app.studio.draw(picture).await,
        Err(_) => Err(brand::NotALogo::NotAPicture),
    };
    if drawn == Err(brand::NotALogo::Busy) {
        return Err(Problem::from(ProblemKind::Unavailable).into());
    }
    let drawn = drawn.map_err(|why| fields.refuse("logo", why.code(), None)).ok();
    let logo = fields.finish(drawn)?;
    change(app, context, version, Some(logo)).await
}

/// Takes it away.
pub(crate) async fn remove_logo(app: &App, context: &OpContext, version: i64) -> Result<Organisation, Error> {
    authorise_fresh(context, Action::ManageOrganisation, app.clock.now())?;
    change(app, context, version, None).await
}

async fn change(
    app: &App,
    context: &OpContext,
    version: i64,
    logo: Option<brand::Logo>,
) -> Result<Organisation, Error> {
    let now = app.clock.now();
    let hash = logo.as_ref().map(|logo| logo_hash(&logo.png));
    let mut tx = app.db.begin(context).await?;
    if !store::organisation::advance(&mut tx, version, now).await? {
        return Err(Error::Stale);
    }
    store::organisation::update_logo(&mut tx, logo.as_ref().zip(hash.as_deref())).await?;
    audit::record(&mut tx, context, Action::ManageOrganisation, None, now);
    tx.commit().await?;
    find_organisation(app, context).await
}

/// The logo, for everybody.
pub(crate) async fn get_logo(app: &App, context: &OpContext) -> Result<Logo, Error> {
    let mut tx = app.db.begin(context).await?;
    let (png, hash) = store::organisation::find_logo(&mut tx).await?.ok_or(Error::NotFound)?;
    Ok(Logo { hash, image: BASE64.encode(&png) })
}
