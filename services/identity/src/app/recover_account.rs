//! A worker whose account knows no address has forgotten the password: the recovery code sets another one.

use authz::{Decision, OpContext, Refused};
use contracts::identity::{NewRecoveryCode, PasswordProof, RecoverAccount, Registered};
use kernel::AccountId;
use tenancy::audit::Passage;
use web::{ClientAddress, Fields};

use super::{
    erase_account::proved,
    note_refusal::{About, note_refusal, note_try},
    register::{hash_recovery_code, make_recovery_code, new_worker, read_password},
    remove_second_factor::remove_all_factors,
    state::{ADDRESS, App, PASSWORDS},
    visit::{Visit, open_session, record_for},
};
use crate::{
    Error,
    domain::{account::Account, account_recovery::AccountRecoveryCode, handle, session::Factor},
    store,
    store::session::Which,
};

/// Sets the password, ends every session, and opens one. The code is used up, and another is told. An unknown account and a
/// wrong code answer alike, in words and in time.
pub(crate) async fn recover_account(
    app: &App,
    context: &OpContext,
    client: &ClientAddress,
    recover: RecoverAccount,
) -> Result<Registered, Error> {
    let log_in_name = handle::log_in_name(&recover.account);
    // Apart: an office that has used its tries up locks nobody out who is typed there.
    if let Err(error) = app.count(&context.tenant, &[(&ADDRESS, &client.0)]).await {
        note_refusal(app, context, Passage::LockedOut, About::Nobody).await;
        return Err(error);
    }
    let place = app.passwords.line_up(client)?;
    if let Err(error) = app.count(&context.tenant, &[(&PASSWORDS, &log_in_name)]).await {
        note_refusal(app, context, Passage::LockedOut, About::Address(&log_in_name)).await;
        return Err(error);
    }
    // Nothing of the account is looked at before the slow part: what is wrong with the password says nothing about it.
    let nobody = new_worker(log_in_name.clone(), String::new(), kernel::Locale::English);
    let hash = read_password(app, context, place, Fields::new(), &nobody, recover.password).await?;

    let now = app.clock.now();
    let mut tx = app.db.begin(context).await?;
    let found = store::account::find_by_email(&mut tx, &log_in_name).await?.map(|(account, _)| account);
    let id = found.as_ref().map_or_else(AccountId::new, |account| account.id);
    let plain = AccountRecoveryCode::read(&recover.code).map(|code| code.plain()).unwrap_or_default();
    let is_right = store::account_recovery::take(&mut tx, id, &hash_recovery_code(app, id, &plain)?).await?;
    let known = found.as_ref().and_then(Account::on_record);
    let Some(_) = found.filter(|account| is_right && account.is_worker()) else {
        drop(tx);
        note_try(app, context, Passage::LogInFailed, known).await?;
        return Err(Error::WrongCredentials);
    };

    // Held, and read again: it may have been erased meanwhile.
    let account = store::account::lock(&mut tx, id).await?.filter(|account| account.disabled_at.is_none());
    let mut account = account.ok_or(Error::WrongCredentials)?;
    store::account::set_password(&mut tx, id, &hash).await?;
    // Whoever has lost the password may have lost the phone with the passkey, too.
    remove_all_factors(&mut tx, id).await?;
    account.has_second_factor = false;
    store::session::end(&mut tx, id, Which::All, now).await?;
    let recovery_code = make_recovery_code(app, &mut tx, id, now).await?;
    record_for(&mut tx, context, &account, Passage::AccountRecovered, now);
    let (session, secret) =
        open_session(&mut tx, context, account, &[Factor::RecoveryCode], &recover.device, now).await?;
    tx.commit().await?;
    app.limits.forget(context.tenant.as_str(), &PASSWORDS, &log_in_name).await;
    Ok(Registered { session: session.told(secret), recovery_code })
}

/// Makes another recovery code, for who has not kept the one before.
pub(crate) async fn renew_account_recovery(
    app: &App,
    context: &OpContext,
    client: &ClientAddress,
    secret: &str,
    proof: PasswordProof,
) -> Result<NewRecoveryCode, Error> {
    let account = proved(app, context, client, secret, proof).await?;
    if account.has_address() {
        return Err(Error::Refused(Refused(Decision::Forbid)));
    }
    let mut visit = Visit::begin(app, context, secret).await?;
    let now = visit.now;
    let recovery_code = make_recovery_code(app, &mut visit.tx, account.id, now).await?;
    visit.record(Passage::RecoveryCodesMade);
    visit.tx.commit().await?;
    Ok(NewRecoveryCode { recovery_code })
}
