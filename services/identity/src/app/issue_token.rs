//! From a session to a token that the other services take.

use authz::OpContext;
use contracts::identity::AccessGrant;
use web::token::LIFETIME_S;

use crate::{App, Error, domain::session, store};

/// Signs a token for the session's account, with the roles that it has now.
pub(crate) async fn issue_token(app: &App, context: &OpContext, secret: &str) -> Result<AccessGrant, Error> {
    let (now, hash) = (app.clock.now(), session::hash(secret));
    let mut tx = app.db.begin(context).await?;
    let session = store::session::find(&mut tx, &hash).await?.filter(|session| session.is_alive(now, &app.config));
    let session = session.ok_or(Error::NoSession)?;
    store::session::touch(&mut tx, &hash, now).await?;
    tx.commit().await?;

    let access_token = app.signing_key.sign(&context.tenant, &session.account, now)?;
    Ok(AccessGrant { access_token, expires_in: LIFETIME_S, account: session.account.into_contract() })
}
