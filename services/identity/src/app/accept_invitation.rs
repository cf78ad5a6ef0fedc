//! Joining: an invitation becomes an account, with a session that sets a second factor up next.

use authz::OpContext;
use contracts::identity::{AcceptInvitation, NewSession};
use kernel::AccountId;
use tenancy::audit::Passage;
use web::{ClientAddress, Fields};

use super::{
    create_account::check_password,
    note_refusal::with_link,
    read_link::open_link,
    state::{ADDRESS, App},
    visit::{open_session, record_for},
};
use crate::{
    Error,
    domain::{account::Account, mail_link::Purpose, password_rules::Around, session::Factor},
    store,
};

/// Takes an invitation. Without a password the account has passkeys alone.
pub(crate) async fn accept_invitation(
    app: &App,
    context: &OpContext,
    client: &ClientAddress,
    accept: AcceptInvitation,
) -> Result<NewSession, Error> {
    app.count(&context.tenant, &[(&ADDRESS, &client.0)]).await?;
    let secret = accept.secret.clone();
    let outcome = take(app, context, client, accept).await;
    with_link(app, context, &secret, outcome).await
}

async fn take(
    app: &App,
    context: &OpContext,
    client: &ClientAddress,
    accept: AcceptInvitation,
) -> Result<NewSession, Error> {
    let now = app.clock.now();
    let mut tx = app.db.begin(context).await?;
    let Purpose::Invitation(id) = open_link(&mut tx, &accept.secret, now).await?.purpose else {
        return Err(Error::LinkEnded);
    };
    let invitation = store::invitation::lock(&mut tx, id).await?.ok_or(Error::LinkEnded)?;
    let sign_on_only = store::identity_provider::is_only(&mut tx).await?;
    // Whoever holds the link reads the mails of this address, and may know; the admin who invited it may not.
    let has_account = store::account::find_by_email(&mut tx, &invitation.email).await?;
    drop(tx);
    if has_account.is_some_and(|(account, _)| account.is_worker()) {
        return Err(Error::EmailTaken);
    }

    let mut fields = Fields::new();
    let name = fields.text("name", &accept.name, 200);
    let account = Account {
        id: AccountId::new(),
        name,
        email: invitation.email,
        locale: invitation.locale,
        roles: invitation.roles,
        version: 1,
        has_second_factor: false,
        is_linked: false,
        link_awaited_until: None,
        disabled_at: None,
    };
    if !account.may_log_in_here(sign_on_only) {
        return Err(Error::SignOnRequired);
    }
    if !accept.password.is_empty() {
        let around = Around {
            name: &account.name,
            email: &account.email,
            organisation: &app.organisation(&context.tenant).await?,
            slug: context.tenant.as_str(),
        };
        check_password(&mut fields, &accept.password, !account.is_worker(), &around);
    }
    fields.finish(Some(()))?;
    let hash = match accept.password.is_empty() {
        true => None,
        false => Some(app.passwords.hash(app.passwords.line_up(client)?, accept.password).await?),
    };

    let mut tx = app.db.begin(context).await?;
    // Looked at again: the invitation may have been taken while the password was hashed.
    open_link(&mut tx, &accept.secret, now).await?;
    store::invitation::lock(&mut tx, id).await?.ok_or(Error::LinkEnded)?;
    let account_id = account.id;
    if !store::account::insert(&mut tx, &account, hash.as_deref(), now).await? {
        return Err(Error::LinkEnded);
    }
    store::invitation::accept(&mut tx, id, account_id, now).await?;
    store::mail_link::end_of_invitation(&mut tx, id, now).await?;
    record_for(&mut tx, context, &account, Passage::InvitationAccepted, now);
    let factors: &[Factor] = if hash.is_some() { &[Factor::Password] } else { &[] };
    let (session, secret) = open_session(&mut tx, context, account, factors, &accept.device, now).await?;
    tx.commit().await?;
    Ok(session.told(secret))
}
