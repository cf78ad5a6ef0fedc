//! Makes an account without an invitation: the operator's command, and the demo network.

use authz::{OpContext, Role};
use events::Event;
use kernel::{AccountId, Instant, Locale};
use secrecy::SecretString;
use tenancy::{TenantDb, audit::Passage};
use vault::{CredentialKey, Place};
use web::{ClientAddress, Fields};

use super::{state::SERVICE, visit::record_for};
use crate::{
    Error,
    domain::{
        account::{Account, is_address, roles_on_offer},
        authenticator_app::AppSecret,
        password_rules::{self, Around},
    },
    passwords::Passwords,
    store,
};

/// What an account is made from.
pub struct NewAccount {
    /// The person's name.
    pub name: String,
    /// The e-mail address.
    pub email: String,
    /// The language of pages and mails.
    pub locale: Locale,
    /// What the person may be.
    pub roles: Vec<Role>,
    /// What the person logs in with at first.
    pub credentials: Credentials,
}

/// What a person logs in with at first.
pub enum Credentials {
    /// A password, at least 15 characters; the second factor is set up at the first log-in.
    Password(String),
    /// A password that was hashed before ([`hash_password`]), and an authenticator app's secret in Base32: for demo people.
    Prepared {
        /// The PHC string.
        password_hash: String,
        /// Base32 (RFC 4648).
        app_secret: SecretString,
    },
}

/// The PHC string of a password.
///
/// # Errors
/// Where the settings of Argon2id cannot be used.
pub async fn hash_password(config: &config::Identity, password: &str) -> Result<String, Error> {
    let passwords = Passwords::new(config)?;
    passwords.hash(passwords.line_up(&ClientAddress(String::new()))?, password.to_owned()).await
}

/// Makes the account in the context's tenant. Where a person made it, whoever runs the accounts there is told by mail.
///
/// # Errors
/// `InvalidFields`, `EmailTaken`, or the database's.
pub async fn create_account(
    db: &TenantDb,
    config: &config::Identity,
    context: &OpContext,
    new: NewAccount,
    at: Instant,
) -> Result<AccountId, Error> {
    let mut fields = Fields::new();
    let name = fields.text("name", &new.name, 200);
    let email = fields.text("email", &new.email, 254).to_lowercase();
    if !is_address(&email) {
        fields.refuse("email", "not_valid", None);
    }
    let organisation = db.control().find(&context.tenant).await?;
    let is_council = organisation.as_ref().is_some_and(|organisation| organisation.country.is_none());
    if new.roles.is_empty() || new.roles.iter().any(|role| !roles_on_offer(is_council).contains(role)) {
        fields.refuse("roles", "unknown_code", None);
    }
    if let Credentials::Password(password) = &new.credentials {
        let organisation = organisation.map(|organisation| organisation.name).unwrap_or_default();
        let around = Around { name: &name, email: &email, organisation: &organisation, slug: context.tenant.as_str() };
        check_password(&mut fields, password, false, &around);
    }
    fields.finish(Some(()))?;

    // Demo people are made with all that they need, before anybody is there to be told.
    let is_told = matches!(new.credentials, Credentials::Password(_));
    let (hash, app) = match new.credentials {
        Credentials::Password(password) => (hash_password(config, &password).await?, None),
        Credentials::Prepared { password_hash, app_secret } => (password_hash, Some(app_secret)),
    };
    let account = Account {
        id: AccountId::new(),
        name,
        email,
        locale: new.locale,
        roles: new.roles,
        version: 1,
        has_second_factor: app.is_some(),
        is_linked: false,
        link_awaited_until: None,
        disabled_at: None,
    };
    let mut tx = db.begin(context).await?;
    if !store::account::insert(&mut tx, &account, Some(&hash), at).await? {
        return Err(Error::EmailTaken);
    }
    if let Some(secret) = app {
        let (key, row) = (CredentialKey::from_setting(config.credential_key()?)?, account.id.to_string());
        let secret = AppSecret::from_base32(secrecy::ExposeSecret::expose_secret(&secret));
        let secret =
            secret.ok_or_else(|| Error::Crypto("the secret of an authenticator app is no Base32".to_owned()))?;
        let place = Place { tenant: context.tenant.as_str(), table: "authenticator_app", row: &row, column: "secret" };
        store::authenticator_app::keep_pending(&mut tx, account.id, &key.seal(&place, secret.bytes())?).await?;
        store::authenticator_app::confirm(&mut tx, account.id, 0, at).await?;
    }
    record_for(&mut tx, context, &account, Passage::AccountMade, at);
    if is_told {
        let event = Event::AccountMade { account: account.id };
        outbox::append(&mut tx, context, SERVICE, event, account.version, at)?;
    }
    tx.commit().await?;
    Ok(account.id)
}

/// Says of a new password what is wrong with it.
pub(crate) fn check_password(fields: &mut Fields, password: &str, has_second_factor: bool, around: &Around<'_>) {
    if let Err(weakness) = password_rules::check(password, has_second_factor, around) {
        fields.refuse("password", weakness.code(), weakness.limit());
    }
}
