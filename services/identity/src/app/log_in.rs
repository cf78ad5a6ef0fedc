//! From an address, or a worker's account name, and a password to a session, which may still lack its second factor.

use authz::OpContext;
use contracts::identity::{LogIn, NewSession};
use tenancy::audit::Passage;
use web::ClientAddress;

use super::{
    note_refusal::{About, note_refusal, note_try},
    state::{ADDRESS, App, PASSWORDS},
    visit::open_session,
};
use crate::{
    Error,
    domain::{account::Account, handle::log_in_name, password_rules::MAX_LENGTH, session::Factor},
    store,
};

/// Logs a person in. An unknown address and a wrong password answer alike, in words and in time.
pub(crate) async fn log_in(
    app: &App,
    context: &OpContext,
    client: &ClientAddress,
    log_in: LogIn,
) -> Result<NewSession, Error> {
    let email = log_in_name(&log_in.email);
    // Apart: an office that has used its tries up locks nobody out who is typed there.
    if let Err(error) = app.count(&context.tenant, &[(&ADDRESS, &client.0)]).await {
        note_refusal(app, context, Passage::LockedOut, About::Nobody).await;
        return Err(error);
    }
    let place = app.passwords.line_up(client)?;
    if let Err(error) = app.count(&context.tenant, &[(&PASSWORDS, &email)]).await {
        note_refusal(app, context, Passage::LockedOut, About::Address(&email)).await;
        return Err(error);
    }
    // Twelve bytes a character: three composed from one, of four bytes each.
    if email.len() > 254 || log_in.password.len() > 12 * MAX_LENGTH {
        return Err(Error::WrongCredentials);
    }

    let mut tx = app.db.begin(context).await?;
    let found = store::account::find_by_email(&mut tx, &email).await?;
    let sign_on_only = store::identity_provider::is_only(&mut tx).await?;
    // The connection goes back before the slow part.
    drop(tx);
    let (account, hash) = found.unzip();
    let known = account.as_ref().and_then(Account::on_record);
    let hash = hash.flatten();
    let matches = app.passwords.matches(place, log_in.password, hash.clone()).await?;

    let Some(account) = account.filter(|account| matches && account.may_log_in_here(sign_on_only)) else {
        note_try(app, context, Passage::LogInFailed, known).await?;
        return Err(Error::WrongCredentials);
    };
    let now = app.clock.now();
    let mut tx = app.db.begin(context).await?;
    // Read again, and held: while the password was checked it may have been changed, or the account closed.
    let account = store::account::lock(&mut tx, account.id).await?.filter(|account| account.disabled_at.is_none());
    let account = account.ok_or(Error::WrongCredentials)?;
    if store::account::password_hash(&mut tx, account.id).await? != hash {
        return Err(Error::WrongCredentials);
    }
    let (session, secret) = open_session(&mut tx, context, account, &[Factor::Password], &log_in.device, now).await?;
    tx.commit().await?;
    app.limits.forget(context.tenant.as_str(), &PASSWORDS, &email).await;
    Ok(session.told(secret))
}
