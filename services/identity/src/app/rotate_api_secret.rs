//! Another secret for an integration. The one of before goes on for a day, so that nothing stands still meanwhile.

use authz::{Action, OpContext, authorise_fresh};
use contracts::identity::{ApiClient as Wire, NewApiSecret, RotateApiSecret};
use kernel::{ApiClientId, Instant};
use tenancy::{
    TenantTx,
    audit::{self, Passage},
};

use super::{
    manage_api_clients::{give_secret, lock_open, shown, tell},
    state::App,
};
use crate::{
    Error,
    domain::api_client::{ApiClient, GRACE},
    store,
};

/// Gives it another secret, told now and never again, on the version that the caller read: whoever sends the form twice must
/// not end the secret that is in use. One that was already about to end ends now. Tokens go on.
pub(crate) async fn rotate_api_secret(
    app: &App,
    context: &OpContext,
    id: ApiClientId,
    version: i64,
    rotate: RotateApiSecret,
) -> Result<NewApiSecret, Error> {
    let now = app.clock.now();
    authorise_fresh(context, Action::ManageApiClients, now)?;
    let mut tx = app.db.begin(context).await?;
    let mut client = lock_open(&mut tx, id).await?;
    if client.version != version {
        return Err(Error::Stale);
    }
    client.version += 1;
    store::api_client::update(&mut tx, &client).await?;
    let secret = give_secret(app, &mut tx, id, now + GRACE, now).await?;
    audit::record(&mut tx, context, Passage::ApiSecretRotated, Some(id.uuid()), now);
    if rotate.end_older {
        end_older(&mut tx, context, &mut client, now).await?;
    }
    tell(tx, client, secret, now).await
}

/// Ends the secret of before at once; nothing happens where there is none.
pub(crate) async fn end_older_secret(app: &App, context: &OpContext, id: ApiClientId) -> Result<Wire, Error> {
    let now = app.clock.now();
    authorise_fresh(context, Action::ManageApiClients, now)?;
    let mut tx = app.db.begin(context).await?;
    let mut client = lock_open(&mut tx, id).await?;
    end_older(&mut tx, context, &mut client, now).await?;
    let secrets = store::api_client::secrets(&mut tx, id, now).await?;
    tx.commit().await?;
    Ok(shown(client, secrets))
}

/// Ends it, and every token that was issued so far: none says for which secret it was.
async fn end_older(tx: &mut TenantTx, context: &OpContext, client: &mut ApiClient, now: Instant) -> Result<(), Error> {
    if store::api_client::end_older_secret(tx, client.id).await? {
        client.version += 1;
        store::api_client::update(tx, client).await?;
        store::revocation::revoke(tx, client.id.uuid(), client.version).await?;
        audit::record(tx, context, Passage::ApiSecretEnded, Some(client.id.uuid()), now);
    }
    Ok(())
}
