//! From a session to a token that the other services take.

use authz::OpContext;
use contracts::identity::AccessGrant;
use web::token::LIFETIME_S;

use super::visit::Visit;
use crate::{App, Error};

/// Signs a token for the session's account, with the roles that it has now. None without the second factor of who needs one.
pub(crate) async fn issue_token(app: &App, context: &OpContext, secret: &str) -> Result<AccessGrant, Error> {
    let visit = Visit::begin(app, context, secret).await?;
    visit.must_be_complete()?;
    visit.tx.commit().await?;
    let access_token = app.signing_key.sign(&context.tenant, &visit.session, visit.now)?;
    Ok(AccessGrant { access_token, expires_in: LIFETIME_S, account: visit.session.account.into_contract() })
}
