//! A worker makes an account that knows no address: its name is made here, and a recovery code with it.

use authz::{OpContext, Role};
use contracts::identity::{Register, Registered};
use kernel::{AccountId, Instant, Locale};
use tenancy::{TenantTx, audit::Passage};
use web::{ClientAddress, Fields, ProblemKind};

use super::{
    create_account::check_password,
    state::{ADDRESS, App, REGISTRATIONS},
    visit::{open_session, record_for},
};
use crate::{
    Error,
    domain::{
        account::Account, account_recovery::AccountRecoveryCode, handle, password_rules::Around, session::Factor,
    },
    passwords::Place,
    store,
};

/// Makes the account, and opens a session for it.
pub(crate) async fn register(
    app: &App,
    context: &OpContext,
    client: &ClientAddress,
    register: Register,
) -> Result<Registered, Error> {
    app.count(&context.tenant, &[(&REGISTRATIONS, &client.0), (&ADDRESS, &client.0)]).await?;
    let mut tx = app.db.begin(context).await?;
    must_be_open(&mut tx).await?;
    drop(tx);

    let mut fields = Fields::new();
    let locale: Option<Locale> = fields.parsed("locale", &register.locale, |tag| tag.parse().ok());
    let name = read_name(&mut fields, &register.name);
    let account = new_worker(handle::generate(), name, locale.unwrap_or(Locale::English));
    let hash = read_first_password(app, context, client, fields, &account, register.password).await?;

    let now = app.clock.now();
    let mut tx = app.db.begin(context).await?;
    if !store::account::insert(&mut tx, &account, hash.as_deref(), now).await? {
        // One in a million where there are a million: made again, it is another name.
        return Err(Error::Problem(ProblemKind::Unavailable.into()));
    }
    let recovery_code = make_recovery_code(app, &mut tx, account.id, now).await?;
    record_for(&mut tx, context, &account, Passage::Registered, now);
    let (session, secret) =
        open_session(&mut tx, context, account, factors_of(hash.as_deref()), &register.device, now).await?;
    tx.commit().await?;
    Ok(Registered { session: session.told(secret), recovery_code })
}

/// Whether workers may make accounts here.
///
/// # Errors
/// `NotFound` where they may not.
pub(crate) async fn must_be_open(tx: &mut TenantTx) -> Result<(), Error> {
    if store::registration::is_open(tx).await? { Ok(()) } else { Err(Error::NotFound) }
}

/// A name or an alias; none is as good.
pub(crate) fn read_name(fields: &mut Fields, typed: &str) -> String {
    fields.optional_text("name", Some(typed), 200).unwrap_or_default()
}

/// A worker's account before it is stored.
pub(crate) fn new_worker(log_in_name: String, name: String, locale: Locale) -> Account {
    Account {
        id: AccountId::new(),
        name,
        email: log_in_name,
        locale,
        roles: vec![Role::Worker],
        version: 1,
        has_second_factor: false,
        is_linked: false,
        link_awaited_until: None,
        disabled_at: None,
    }
}

/// The hash of a new account's password; `None` for who goes on with a passkey alone.
///
/// # Errors
/// As [`read_password`].
pub(crate) async fn read_first_password(
    app: &App,
    context: &OpContext,
    client: &ClientAddress,
    fields: Fields,
    account: &Account,
    password: String,
) -> Result<Option<String>, Error> {
    if password.is_empty() {
        fields.finish(Some(()))?;
        return Ok(None);
    }
    let place = app.passwords.line_up(client)?;
    read_password(app, context, place, fields, account, password).await.map(Some)
}

/// What the first session of an account was opened with.
pub(crate) fn factors_of(hash: Option<&str>) -> &'static [Factor] {
    if hash.is_some() { &[Factor::Password] } else { &[] }
}

/// The hash of a new password, the only proof there will be.
///
/// # Errors
/// `InvalidFields`, with what is wrong with the password and with the fields that were read before it.
pub(crate) async fn read_password(
    app: &App,
    context: &OpContext,
    place: Place,
    mut fields: Fields,
    account: &Account,
    password: String,
) -> Result<String, Error> {
    let around = Around {
        name: &account.name,
        email: &account.email,
        organisation: &app.organisation(&context.tenant).await?,
        slug: context.tenant.as_str(),
    };
    check_password(&mut fields, &password, !account.is_worker(), &around);
    fields.finish(Some(()))?;
    app.passwords.hash(place, password).await
}

/// Puts a new recovery code in the place of the one before, and tells it.
pub(crate) async fn make_recovery_code(
    app: &App,
    tx: &mut TenantTx,
    account: AccountId,
    now: Instant,
) -> Result<String, Error> {
    let code = AccountRecoveryCode::generate();
    store::account_recovery::replace(tx, account, &hash_recovery_code(app, account, &code.plain())?, now).await?;
    Ok(code.shown())
}

/// What is kept of a recovery code; another one than of a code that is a second factor.
pub(crate) fn hash_recovery_code(app: &App, account: AccountId, plain: &str) -> Result<Vec<u8>, Error> {
    Ok(app.credential_key.hash(&format!("{account} recovery"), plain)?)
}
