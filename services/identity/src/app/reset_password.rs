//! A forgotten password: a mail with a link, good for an hour, and once. Whoever is no worker is still asked for the second factor.

use authz::OpContext;
use contracts::identity::{RequestReset, ResetPassword};
use events::Event;
use kernel::{MailLinkId, codes::CredentialChange};
use tenancy::audit::{self, Passage};
use web::{ClientAddress, Fields};

use super::{
    create_account::check_password,
    note_refusal::{is_to_be_noted, with_link},
    read_link::open_link,
    record_change::record_change,
    remove_second_factor::remove_all_factors,
    state::{ADDRESS, App, MAILS, SERVICE},
};
use crate::{
    Error,
    domain::{account::Account, mail_link::Purpose, password_rules::Around},
    store,
    store::session::Which,
};

/// Asks for the mail. An address that nobody has makes the same rows, so that it takes as long; its mail has no recipient.
pub(crate) async fn request_reset(
    app: &App,
    context: &OpContext,
    client: &ClientAddress,
    request: RequestReset,
) -> Result<(), Error> {
    let email = request.email.trim().to_lowercase();
    app.count(&context.tenant, &[(&MAILS, &email), (&ADDRESS, &client.0)]).await?;
    let is_noted = is_to_be_noted(app, context, Passage::PasswordResetRequested).await;
    let (id, now) = (MailLinkId::new(), app.clock.now());
    let mut tx = app.db.begin(context).await?;
    let found = store::account::find_by_email(&mut tx, &email).await?;
    // Where a password logs them in to nothing, it is as if nobody had the address.
    let sign_on_only = store::identity_provider::is_only(&mut tx).await?;
    let account = found.map(|(account, _)| account).filter(|account| account.may_log_in_here(sign_on_only));
    let account = account.map(|account| account.id);
    store::mail_link::insert(&mut tx, id, Purpose::PasswordReset(account), now).await?;
    if is_noted {
        audit::record(&mut tx, context, Passage::PasswordResetRequested, Some(id.uuid()), now);
    }
    outbox::append(&mut tx, context, SERVICE, Event::PasswordResetRequested { link: id }, 1, now)?;
    Ok(tx.commit().await?)
}

/// Sets the password, and ends every session of the account.
pub(crate) async fn reset_password(
    app: &App,
    context: &OpContext,
    client: &ClientAddress,
    reset: ResetPassword,
) -> Result<(), Error> {
    app.count(&context.tenant, &[(&ADDRESS, &client.0)]).await?;
    let secret = reset.secret.clone();
    let outcome = set(app, context, client, reset).await;
    with_link(app, context, &secret, outcome).await
}

async fn set(app: &App, context: &OpContext, client: &ClientAddress, reset: ResetPassword) -> Result<(), Error> {
    let now = app.clock.now();
    let mut tx = app.db.begin(context).await?;
    let account = match open_link(&mut tx, &reset.secret, now).await?.purpose {
        Purpose::PasswordReset(Some(account)) => store::account::lock(&mut tx, account).await?,
        _ => None,
    };
    let sign_on_only = store::identity_provider::is_only(&mut tx).await?;
    let may = |account: &Account| account.disabled_at.is_none() && account.may_log_in_here(sign_on_only);
    let account = account.filter(may).ok_or(Error::LinkEnded)?;
    drop(tx);

    let mut fields = Fields::new();
    let around = Around {
        name: &account.name,
        email: &account.email,
        organisation: &app.organisation(&context.tenant).await?,
        slug: context.tenant.as_str(),
    };
    check_password(&mut fields, &reset.password, !account.is_worker(), &around);
    fields.finish(Some(()))?;
    let hash = app.passwords.hash(app.passwords.line_up(client)?, reset.password).await?;

    let mut tx = app.db.begin(context).await?;
    // Looked at again: the link may have been used while the password was hashed.
    open_link(&mut tx, &reset.secret, now).await?;
    store::mail_link::end_of_account(&mut tx, account.id, now).await?;
    store::account::set_password(&mut tx, account.id, &hash).await?;
    if account.is_worker() {
        // Nobody could reset it for them, and the phone with the passkey may be what was lost.
        remove_all_factors(&mut tx, account.id).await?;
    }
    store::session::end(&mut tx, account.id, Which::All, now).await?;
    record_change(&mut tx, context, &account, CredentialChange::PasswordChanged, now)?;
    Ok(tx.commit().await?)
}
