//! How one's own account is set up.

use authz::OpContext;
use contracts::identity::{OwnAccount, Passkey};

use super::{
    manage_sessions::{live_sessions, told},
    state::App,
    visit::Visit,
};
use crate::{Error, store};

/// For its owner; while the session lacks its second factor, only what that takes.
pub(crate) async fn read_own_account(app: &App, context: &OpContext, secret: &str) -> Result<OwnAccount, Error> {
    let mut visit = Visit::begin(app, context, secret).await?;
    let (account, now) = (visit.account().id, visit.now);
    let is_complete = visit.must_be_complete().is_ok();
    let tx = &mut visit.tx;
    let has_sign_on = store::external_identity::is_linked(tx, account).await?;
    let has_password = store::account::password_hash(tx, account).await?.is_some();
    let has_authenticator_app = store::authenticator_app::is_in_use(tx, account).await?;
    let passkeys = store::passkey::list(tx, account).await?;
    let recovery_codes_left = store::recovery_code::count_left(tx, account).await?;
    let sessions = live_sessions(app, tx, account, now).await?;
    visit.tx.commit().await?;

    let passkey = |row: store::passkey::Listed| Passkey {
        id: row.id,
        name: row.name,
        made_at: row.made_at,
        last_used_at: row.last_used_at,
    };
    let has_passkey = !passkeys.is_empty();
    // Who has but a password is told how to go on, and nothing that they do not know.
    let (passkeys, sessions) = if is_complete { (passkeys, sessions) } else { (Vec::new(), Vec::new()) };
    let current = Some(visit.session.id);
    Ok(OwnAccount {
        next: visit.session.next_step(),
        has_password,
        has_authenticator_app,
        has_passkey,
        has_sign_on,
        passkeys: passkeys.into_iter().map(passkey).collect(),
        recovery_codes_left: if is_complete { u32::try_from(recovery_codes_left).unwrap_or_default() } else { 0 },
        sessions: sessions.into_iter().map(|row| told(row, current)).collect(),
        account: visit.session.account.into_contract(),
    })
}
