//! Which provider an organisation logs in through: read, set, taken away by who runs its accounts.

use authz::{Action, OpContext, Role, authorise_fresh};
use contracts::identity::{GroupRole, SetSignOn, SignOn, SignOnProvider};
use kernel::{IdentityProviderId, Instant, codes::CodeList};
use tenancy::audit;
use web::Fields;

use super::state::App;
use crate::{
    Error,
    domain::{
        account::roles_on_offer,
        sign_on::{Provider, secret_place},
    },
    store,
};

/// The version of no provider.
const NONE: i64 = 0;

/// The most lines of a list.
const MOST_LINES: usize = 100;

/// The provider, without its secret.
pub(crate) async fn get_sign_on(app: &App, context: &OpContext) -> Result<SignOn, Error> {
    authorise_fresh(context, Action::ManageSignOn, app.clock.now())?;
    let mut tx = app.db.begin(context).await?;
    let provider = store::identity_provider::find(&mut tx).await?;
    told(app, context, provider)
}

/// Sets it, on the version that the caller read: one that a colleague took away does not come back by a page of before. The
/// provider is asked for its discovery document before anything is kept.
pub(crate) async fn set_sign_on(app: &App, context: &OpContext, version: i64, set: SetSignOn) -> Result<SignOn, Error> {
    let now = app.clock.now();
    authorise_fresh(context, Action::ManageSignOn, now)?;
    let mut tx = app.db.begin(context).await?;
    let before = store::identity_provider::find(&mut tx).await?;
    // The connection goes back while the provider is asked.
    drop(tx);
    let is_first = before.is_none();
    if version != before.as_ref().map_or(NONE, |before| before.version) {
        return Err(Error::Stale);
    }
    let provider = read(app, context, &set, before, now).await?;
    if app.providers.discover(&provider.issuer).await.is_err() {
        let mut fields = Fields::new();
        fields.refuse("issuer", "no_answer", None);
        fields.finish(None::<()>)?;
    }
    let mut tx = app.db.begin(context).await?;
    if !store::identity_provider::save(&mut tx, &provider, is_first).await? {
        return Err(Error::Stale);
    }
    audit::record(&mut tx, context, Action::ManageSignOn, Some(provider.id.uuid()), now);
    tx.commit().await?;
    told(app, context, Some(provider))
}

/// Takes it away; nothing happens where there is none.
pub(crate) async fn remove_sign_on(app: &App, context: &OpContext) -> Result<(), Error> {
    let now = app.clock.now();
    authorise_fresh(context, Action::ManageSignOn, now)?;
    let mut tx = app.db.begin(context).await?;
    if store::identity_provider::delete(&mut tx).await? {
        audit::record(&mut tx, context, Action::ManageSignOn, None, now);
    }
    Ok(tx.commit().await?)
}

async fn read(
    app: &App,
    context: &OpContext,
    set: &SetSignOn,
    before: Option<Provider>,
    now: Instant,
) -> Result<Provider, Error> {
    let mut fields = Fields::new();
    let name = fields.text("name", &set.name, 60);
    let issuer = fields.text("issuer", &set.issuer, 500);
    if !issuer.is_empty() && !app.providers.is_issuer(&issuer) {
        fields.refuse("issuer", "not_valid", None);
    }
    let client_id = fields.text("client_id", &set.client_id, 200);
    let groups_claim = fields.optional_text("groups_claim", Some(set.groups_claim.as_str()), 60);
    let roles = read_mapping(&mut fields, &set.group_roles, app.is_council(&context.tenant).await?);
    let strong_acr = read_lines(&mut fields, "strong_acr", &set.strong_acr);
    let before = before.map(|before| {
        // A secret is never sent to another provider than the one that it was typed for.
        let is_same = before.issuer == issuer && before.client_id == client_id;
        (before.id, before.version + 1, Some(before.client_secret_sealed).filter(|_| is_same))
    });
    // Counted from the moment on, so that no version is one of a provider that was taken away.
    let first = || (IdentityProviderId::new(), now.timestamp_millis(), None);
    let (id, version, kept) = before.unwrap_or_else(first);
    let sealed = match kept.filter(|_| set.client_secret.is_empty()) {
        Some(sealed) => sealed,
        None => {
            let secret = fields.text("client_secret", &set.client_secret, 500);
            app.credential_key.seal(&secret_place(&context.tenant, &id.to_string()), secret.as_bytes())?
        }
    };
    fields.finish(Some(()))?;
    Ok(Provider {
        id,
        version,
        name,
        issuer,
        client_id,
        client_secret_sealed: sealed,
        groups_claim,
        roles,
        strong_acr,
        only: set.only,
        enabled: set.enabled,
        changed_at: now,
    })
}

/// Which group gives which role: roles that this organisation has.
fn read_mapping(fields: &mut Fields, given: &[GroupRole], is_council: bool) -> Vec<(String, Role)> {
    if given.len() > MOST_LINES {
        fields.refuse("group_roles", "not_valid", None);
    }
    let mut mapping = Vec::new();
    for line in given.iter().take(MOST_LINES) {
        let group = fields.text("group_roles", &line.group, 200);
        match Role::from_code(&line.role).filter(|role| roles_on_offer(is_council).contains(role)) {
            Some(role) => mapping.push((group, role)),
            None => fields.refuse("group_roles", "unknown_code", None),
        }
    }
    mapping
}

fn read_lines(fields: &mut Fields, field: &str, given: &[String]) -> Vec<String> {
    if given.len() > MOST_LINES {
        fields.refuse(field, "not_valid", None);
    }
    given.iter().take(MOST_LINES).map(|line| fields.text(field, line, 200)).collect()
}

fn told(app: &App, context: &OpContext, provider: Option<Provider>) -> Result<SignOn, Error> {
    let version = provider.as_ref().map_or(NONE, |provider| provider.version);
    let group_role = |(group, role): (String, Role)| GroupRole { group, role: role.code().to_owned() };
    let provider = provider.map(|provider| SignOnProvider {
        name: provider.name,
        issuer: provider.issuer,
        client_id: provider.client_id,
        groups_claim: provider.groups_claim,
        group_roles: provider.roles.into_iter().map(group_role).collect(),
        strong_acr: provider.strong_acr,
        only: provider.only,
        enabled: provider.enabled,
        changed_at: provider.changed_at,
    });
    Ok(SignOn { redirect_uri: app.return_address(&context.tenant)?.to_string(), version, provider })
}
