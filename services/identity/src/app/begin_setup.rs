//! The first run begins: a set-up link becomes the account that runs all others.

use authz::{OpContext, Role};
use contracts::identity::{BeginSetup, LinkSecret, NewSession, SetupLinkFacts};
use kernel::{AccountId, Instant, Locale};
use tenancy::{TenantTx, audit::Passage};
use web::{ClientAddress, Fields};

use super::{
    create_account::check_password,
    note_refusal::with_setup_link,
    state::{ADDRESS, App},
    visit::{open_session, record_for},
};
use crate::{
    Error,
    domain::{
        account::{Account, is_address},
        password_rules::Around,
        session::{self, Factor},
        setup::SetupLink,
    },
    store,
};

/// For who holds it. Reading it changes nothing.
pub(crate) async fn read_setup_link(
    app: &App,
    context: &OpContext,
    client: &ClientAddress,
    link: LinkSecret,
) -> Result<SetupLinkFacts, Error> {
    app.count(&context.tenant, &[(&ADDRESS, &client.0)]).await?;
    let outcome = facts(app, context, &link.secret).await;
    with_setup_link(app, context, &link.secret, outcome).await
}

async fn facts(app: &App, context: &OpContext, secret: &str) -> Result<SetupLinkFacts, Error> {
    let mut tx = app.db.begin(context).await?;
    let link = open(&mut tx, secret, app.clock.now()).await?;
    Ok(SetupLinkFacts { expires_at: link.expires_at })
}

/// Makes the first account. Without a password it has passkeys alone.
pub(crate) async fn begin_setup(
    app: &App,
    context: &OpContext,
    client: &ClientAddress,
    begin: BeginSetup,
) -> Result<NewSession, Error> {
    app.count(&context.tenant, &[(&ADDRESS, &client.0)]).await?;
    let secret = begin.secret.clone();
    let outcome = come_in(app, context, client, begin).await;
    with_setup_link(app, context, &secret, outcome).await
}

async fn come_in(
    app: &App,
    context: &OpContext,
    client: &ClientAddress,
    begin: BeginSetup,
) -> Result<NewSession, Error> {
    let now = app.clock.now();
    let mut tx = app.db.begin(context).await?;
    open(&mut tx, &begin.secret, now).await?;
    drop(tx);

    let account = read(app, context, &begin).await?;
    let hash = match begin.password.is_empty() {
        true => None,
        false => Some(app.passwords.hash(app.passwords.line_up(client)?, begin.password).await?),
    };

    let mut tx = app.db.begin(context).await?;
    // Looked at again: the link may have been used while the password was hashed.
    open(&mut tx, &begin.secret, now).await?;
    let account_id = account.id;
    if !store::account::insert(&mut tx, &account, hash.as_deref(), now).await? {
        let mut fields = Fields::new();
        fields.refuse("email", "taken", None);
        fields.finish(None::<()>)?;
    }
    store::setup::use_link(&mut tx, &session::hash(&begin.secret), account_id, now).await?;
    record_for(&mut tx, context, &account, Passage::SetupBegun, now);
    let factors: &[Factor] = if hash.is_some() { &[Factor::Password] } else { &[] };
    let (session, secret) = open_session(&mut tx, context, account, factors, &begin.device, now).await?;
    tx.commit().await?;
    Ok(session.told(secret))
}

/// The account that is to be made; every bad field is named.
async fn read(app: &App, context: &OpContext, begin: &BeginSetup) -> Result<Account, Error> {
    let mut fields = Fields::new();
    let name = fields.text("name", &begin.name, 200);
    let email = fields.text("email", &begin.email, 254).to_lowercase();
    if !email.is_empty() && !is_address(&email) {
        fields.refuse("email", "not_valid", None);
    }
    if !begin.password.is_empty() {
        let organisation = app.organisation(&context.tenant).await?;
        let around = Around { name: &name, email: &email, organisation: &organisation, slug: context.tenant.as_str() };
        // Whoever runs the accounts has a second factor.
        check_password(&mut fields, &begin.password, true, &around);
    }
    let locale: Option<Locale> = fields.parsed("locale", &begin.locale, |tag| tag.parse().ok());
    let locale = fields.finish(locale)?;
    let roles = match (app.is_council(&context.tenant).await?, begin.answers) {
        (true, _) => vec![Role::Secretariat],
        (false, true) => vec![Role::FocalPoint, Role::AffiliateAdmin],
        (false, false) => vec![Role::AffiliateAdmin],
    };
    Ok(Account {
        id: AccountId::new(),
        name,
        email,
        locale,
        roles,
        version: 1,
        has_second_factor: false,
        is_linked: false,
        link_awaited_until: None,
        disabled_at: None,
    })
}

/// The link of a secret, held until the transaction ends.
///
/// # Errors
/// `LinkEnded` where it has expired, was used, never was, or somebody runs the accounts already: which, is not said.
async fn open(tx: &mut TenantTx, secret: &str, now: Instant) -> Result<SetupLink, Error> {
    let found = store::setup::lock_link(tx, &session::hash(secret)).await?;
    let link = found.filter(|link| link.is_open(now)).ok_or(Error::LinkEnded)?;
    if store::setup::has_admin(tx).await? {
        return Err(Error::LinkEnded);
    }
    Ok(link)
}
