//! A worker makes the account that the link of a mail leads to.

use authz::OpContext;
use contracts::identity::{CompleteRegistration, NewSession};
use tenancy::audit::Passage;
use web::{ClientAddress, Fields};

use super::{
    note_refusal::with_link,
    read_link::open_link,
    register::{factors_of, must_be_open, new_worker, read_first_password, read_name},
    state::{ADDRESS, App},
    visit::{open_session, record_for},
};
use crate::{Error, domain::mail_link::Purpose, store};

/// Makes the account, and opens a session for it. The link, and every other to this registration, is used up.
pub(crate) async fn complete_registration(
    app: &App,
    context: &OpContext,
    client: &ClientAddress,
    complete: CompleteRegistration,
) -> Result<NewSession, Error> {
    app.count(&context.tenant, &[(&ADDRESS, &client.0)]).await?;
    let secret = complete.secret.clone();
    let outcome = make(app, context, client, complete).await;
    with_link(app, context, &secret, outcome).await
}

async fn make(
    app: &App,
    context: &OpContext,
    client: &ClientAddress,
    complete: CompleteRegistration,
) -> Result<NewSession, Error> {
    let now = app.clock.now();
    let mut tx = app.db.begin(context).await?;
    must_be_open(&mut tx).await?;
    let Purpose::Registration(id) = open_link(&mut tx, &complete.secret, now).await?.purpose else {
        return Err(Error::LinkEnded);
    };
    let asked = store::registration::find(&mut tx, id).await?.ok_or(Error::LinkEnded)?;
    drop(tx);

    let mut fields = Fields::new();
    let name = read_name(&mut fields, &complete.name);
    let account = new_worker(asked.email, name, asked.locale);
    let hash = read_first_password(app, context, client, fields, &account, complete.password).await?;

    let mut tx = app.db.begin(context).await?;
    // Looked at again: the link may have been used while the password was hashed.
    open_link(&mut tx, &complete.secret, now).await?;
    if !store::account::insert(&mut tx, &account, hash.as_deref(), now).await? {
        return Err(Error::LinkEnded);
    }
    store::registration::forget(&mut tx, &account.email).await?;
    store::mail_link::end_of_registration(&mut tx, id, now).await?;
    record_for(&mut tx, context, &account, Passage::Registered, now);
    let (session, secret) =
        open_session(&mut tx, context, account, factors_of(hash.as_deref()), &complete.device, now).await?;
    tx.commit().await?;
    Ok(session.told(secret))
}
