//! From an address and a password to a session.

use authz::OpContext;
use contracts::identity::{LogIn, NewSession};

use crate::{
    App, Error,
    domain::{password::MAX_LENGTH, session},
    store,
};

/// Logs a person in. An unknown address and a wrong password answer alike, in words and in time.
pub(crate) async fn log_in(app: &App, context: &OpContext, log_in: LogIn) -> Result<NewSession, Error> {
    let email = log_in.email.trim().to_lowercase();
    app.log_ins.count(&format!("{} {email}", context.tenant))?;
    if email.len() > 254 || log_in.password.len() > 4 * MAX_LENGTH {
        return Err(Error::WrongCredentials);
    }

    let mut tx = app.db.begin(context).await?;
    let found = store::account::find_by_email(&mut tx, &email).await?;
    // The connection goes back before the slow part.
    drop(tx);
    let (account, hash) = found.unzip();
    if !app.passwords.matches(log_in.password, hash).await? {
        return Err(Error::WrongCredentials);
    }
    let account = account.ok_or(Error::WrongCredentials)?;

    let secret = session::new_secret();
    let mut tx = app.db.begin(context).await?;
    store::session::insert(&mut tx, &session::hash(&secret), account.id, app.clock.now()).await?;
    tx.commit().await?;
    Ok(NewSession { session: secret, account: account.into_contract() })
}
