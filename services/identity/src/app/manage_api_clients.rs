//! The organisation's own integrations: who runs the accounts gives them access, changes it, and takes it away.

use authz::{Action, OpContext, Scope, authorise_fresh};
use contracts::identity::{ApiClient as Wire, ApiClients, ApiSecret, ChangeApiClient, NewApiClient, NewApiSecret};
use kernel::{ApiClientId, Instant, codes::CodeList};
use tenancy::{
    TenantTx,
    audit::{self, Passage},
};
use web::{FieldError, Fields, Problem, ProblemKind};

use super::state::App;
use crate::{
    Error,
    domain::api_client::{self, ApiClient},
    store::{self, api_client::Secret},
};

/// All of them.
pub(crate) async fn list_api_clients(app: &App, context: &OpContext) -> Result<ApiClients, Error> {
    let now = app.clock.now();
    authorise_fresh(context, Action::ManageApiClients, now)?;
    let scopes = Scope::on_offer(app.is_council(&context.tenant).await?);
    let mut tx = app.db.begin(context).await?;
    let all = store::api_client::list(&mut tx, now).await?;
    Ok(ApiClients {
        items: all.into_iter().map(|(client, secrets)| shown(client, secrets)).collect(),
        scopes: codes(scopes),
    })
}

/// Gives an integration access. Its secret is told now and never again.
pub(crate) async fn create_api_client(
    app: &App,
    context: &OpContext,
    new: NewApiClient,
) -> Result<NewApiSecret, Error> {
    let now = app.clock.now();
    authorise_fresh(context, Action::ManageApiClients, now)?;
    let created_by = context.actor.account().ok_or(Error::NoSession)?;
    let (name, scopes) = read(app, context, &new.name, &new.scopes).await?;
    let id = ApiClientId::new();
    let client =
        ApiClient { id, name, scopes, version: 1, created_by, created_at: now, last_used_at: None, closed_at: None };
    let mut tx = app.db.begin(context).await?;
    if !store::api_client::insert(&mut tx, &client).await? {
        return Err(name_taken());
    }
    let secret = give_secret(app, &mut tx, id, now, now).await?;
    audit::record(&mut tx, context, Passage::ApiClientMade, Some(id.uuid()), now);
    tell(tx, client, secret, now).await
}

/// Renames it or changes its scopes, on the version that the caller read. Tokens of before end at once.
pub(crate) async fn change_api_client(
    app: &App,
    context: &OpContext,
    id: ApiClientId,
    version: i64,
    change: ChangeApiClient,
) -> Result<Wire, Error> {
    let now = app.clock.now();
    authorise_fresh(context, Action::ManageApiClients, now)?;
    let (name, scopes) = read(app, context, &change.name, &change.scopes).await?;
    let mut tx = app.db.begin(context).await?;
    let mut client = lock_open(&mut tx, id).await?;
    if client.version != version {
        return Err(Error::Stale);
    }
    (client.name, client.scopes) = (name, scopes);
    client.version += 1;
    if !store::api_client::update(&mut tx, &client).await? {
        return Err(name_taken());
    }
    store::revocation::revoke(&mut tx, id.uuid(), client.version).await?;
    audit::record(&mut tx, context, Passage::ApiClientChanged, Some(id.uuid()), now);
    let secrets = store::api_client::secrets(&mut tx, id, now).await?;
    tx.commit().await?;
    Ok(shown(client, secrets))
}

/// Closes it for good: its secrets and tokens end at once, on every service. One that is closed stays so.
pub(crate) async fn close_api_client(app: &App, context: &OpContext, id: ApiClientId) -> Result<Wire, Error> {
    let now = app.clock.now();
    authorise_fresh(context, Action::ManageApiClients, now)?;
    let mut tx = app.db.begin(context).await?;
    let mut client = store::api_client::lock(&mut tx, id).await?.ok_or(Error::NotFound)?;
    if client.closed_at.is_none() {
        client.closed_at = Some(now);
        client.version += 1;
        store::api_client::update(&mut tx, &client).await?;
        store::api_client::end_secrets(&mut tx, id).await?;
        store::revocation::revoke(&mut tx, id.uuid(), client.version).await?;
        audit::record(&mut tx, context, Passage::ApiClientClosed, Some(id.uuid()), now);
    }
    tx.commit().await?;
    Ok(shown(client, Vec::new()))
}

/// One that is not closed, held.
///
/// # Errors
/// `NotFound`, `Closed`.
pub(super) async fn lock_open(tx: &mut TenantTx, id: ApiClientId) -> Result<ApiClient, Error> {
    let client = store::api_client::lock(tx, id).await?.ok_or(Error::NotFound)?;
    if client.closed_at.is_none() { Ok(client) } else { Err(Error::ClientClosed) }
}

/// Gives a client a new secret; the one of before ends at `older_ends_at`.
pub(super) async fn give_secret(
    app: &App,
    tx: &mut TenantTx,
    id: ApiClientId,
    older_ends_at: Instant,
    now: Instant,
) -> Result<String, Error> {
    let secret = api_client::new_secret();
    let hash = app.credential_key.hash_client_secret(&id.to_string(), &secret)?;
    store::api_client::add_secret(tx, id, &hash, older_ends_at, now).await?;
    Ok(secret)
}

/// Commits, and tells the secret with what there is now.
pub(super) async fn tell(
    mut tx: TenantTx,
    client: ApiClient,
    secret: String,
    now: Instant,
) -> Result<NewApiSecret, Error> {
    let secrets = store::api_client::secrets(&mut tx, client.id, now).await?;
    tx.commit().await?;
    Ok(NewApiSecret { client: shown(client, secrets), secret })
}

/// As who runs the accounts sees it.
pub(super) fn shown(client: ApiClient, secrets: Vec<Secret>) -> Wire {
    let secret = |secret: Secret| ApiSecret { made_at: secret.made_at, ends_at: secret.ends_at };
    Wire {
        id: client.id.uuid(),
        name: client.name,
        scopes: codes(&client.scopes),
        version: client.version,
        created_by: client.created_by.uuid(),
        created_at: client.created_at,
        last_used_at: client.last_used_at,
        closed_at: client.closed_at,
        secrets: secrets.into_iter().map(secret).collect(),
    }
}

fn name_taken() -> Error {
    let taken = FieldError { field: "name".to_owned(), code: "taken".to_owned(), limit: None };
    Error::Problem(Problem { errors: vec![taken], ..ProblemKind::InvalidFields.into() })
}

fn codes(scopes: &[Scope]) -> Vec<String> {
    scopes.iter().map(|scope| scope.code().to_owned()).collect()
}

/// The name and the scopes: those that this organisation can give, at least one.
async fn read(app: &App, context: &OpContext, name: &str, scopes: &[String]) -> Result<(String, Vec<Scope>), Error> {
    let offered = Scope::on_offer(app.is_council(&context.tenant).await?);
    let mut fields = Fields::new();
    let name = fields.text("name", name, 100);
    if scopes.is_empty() {
        fields.refuse("scopes", "required", None);
    }
    let read: Option<Vec<Scope>> =
        scopes.iter().map(|code| Scope::from_code(code).filter(|scope| offered.contains(scope))).collect();
    if read.is_none() {
        fields.refuse("scopes", "unknown_code", None);
    }
    let mut scopes = fields.finish(read)?;
    scopes.sort();
    scopes.dedup();
    Ok((name, scopes))
}
