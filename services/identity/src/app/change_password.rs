//! Another password, by somebody who is logged in. Every other session ends.

use authz::OpContext;
use contracts::identity::ChangePassword;
use kernel::codes::CredentialChange;
use tenancy::audit::Passage;
use web::{ClientAddress, Fields};

use super::{
    create_account::check_password,
    note_refusal::{About, note_refusal},
    state::{App, PROOFS},
    visit::Visit,
};
use crate::{Error, domain::password_rules::Around, store, store::session::Which};

/// Changes the password of the session's account; the present one is asked for, where there is one.
pub(crate) async fn change_password(
    app: &App,
    context: &OpContext,
    client: &ClientAddress,
    secret: &str,
    change: ChangePassword,
) -> Result<(), Error> {
    let mut visit = Visit::begin(app, context, secret).await?;
    visit.may_change_factors()?;
    let (account, on_record) = (visit.account().clone(), visit.on_record());
    let hash = store::account::password_hash(&mut visit.tx, account.id).await?;
    // The connection goes back before the slow part.
    drop(visit);

    let own = account.id.to_string();
    // Both before the try is counted: who is sent away has tried nothing.
    let (checking, hashing) = (app.passwords.line_up(client)?, app.passwords.line_up(client)?);
    if let Err(error) = app.count(&context.tenant, &[(&PROOFS, &own)]).await {
        note_refusal(app, &on_record, Passage::LockedOut, About::Account(&account)).await;
        return Err(error);
    }
    let mut fields = Fields::new();
    if hash.is_some() && !app.passwords.matches(checking, change.current_password, hash).await? {
        note_refusal(app, &on_record, Passage::LogInFailed, About::Account(&account)).await;
        fields.refuse("current_password", "not_valid", None);
    }
    let around = Around {
        name: &account.name,
        email: &account.email,
        organisation: &app.organisation(&context.tenant).await?,
        slug: context.tenant.as_str(),
    };
    // Who need not have a second factor can remove it: then the password stands alone.
    check_password(&mut fields, &change.password, !account.is_worker(), &around);
    fields.finish(Some(()))?;

    let hash = app.passwords.hash(hashing, change.password).await?;
    let mut visit = Visit::begin(app, context, secret).await?;
    let (this, now) = (visit.session.id, visit.now);
    store::account::set_password(&mut visit.tx, account.id, &hash).await?;
    store::session::end(&mut visit.tx, account.id, Which::AllBut(this), now).await?;
    visit.record_change(CredentialChange::PasswordChanged)?;
    visit.tx.commit().await?;
    app.limits.forget(context.tenant.as_str(), &PROOFS, &own).await;
    Ok(())
}
