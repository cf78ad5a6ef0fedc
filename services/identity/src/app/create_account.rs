//! Makes an account: the operator's command; invitations come with the people pages.

use authz::{OpContext, Role};
use kernel::{AccountId, Instant, Locale};
use tenancy::TenantDb;
use web::Fields;

use crate::{
    Error,
    domain::{
        account::Account,
        password::{MAX_LENGTH, MIN_LENGTH, Passwords},
    },
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
    /// The first password, at least 15 characters.
    pub password: String,
}

/// Makes the account in the context's tenant.
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
    if !(MIN_LENGTH..=MAX_LENGTH).contains(&new.password.chars().count()) {
        fields.refuse("password", "too_short", Some(MIN_LENGTH as u64));
    }
    fields.finish(Some(()))?;

    let hash = Passwords::new(config)?.hash(new.password).await?;
    let account = Account { id: AccountId::new(), name, email, locale: new.locale, roles: new.roles };
    let mut tx = db.begin(context).await?;
    if !store::account::insert(&mut tx, &account, &hash, at).await? {
        return Err(Error::EmailTaken);
    }
    tx.commit().await?;
    Ok(account.id)
}

/// One `@` with something on both sides and no white space; the mail server is the judge of the rest.
fn is_address(email: &str) -> bool {
    let parts = email.split_once('@');
    parts.is_some_and(|(local, domain)| !local.is_empty() && !domain.is_empty() && !domain.contains('@'))
        && !email.contains(char::is_whitespace)
}
