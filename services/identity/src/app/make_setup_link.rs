//! The link that an organisation's first admin begins with: the operator has it made, and hands it over.

use authz::OpContext;
use kernel::Instant;
use tenancy::{
    TenantDb,
    audit::{self, Passage},
};
use url::Url;

use crate::{
    Error,
    domain::{session, setup},
    store,
};

/// A link, told once.
pub struct SetupLinkMade {
    /// Where it leads; it holds the secret.
    pub address: Url,
    /// When it ends: after 72 hours.
    pub expires_at: Instant,
}

/// Makes a link; those before it end. `public_url` is where the pages are.
///
/// # Errors
/// `AdminExists` as soon as somebody runs the accounts: whoever follows is invited; or the database's.
pub async fn make_setup_link(
    db: &TenantDb,
    public_url: &str,
    context: &OpContext,
    at: Instant,
) -> Result<SetupLinkMade, Error> {
    let public_url =
        Url::parse(public_url).map_err(|error| Error::Crypto(format!("the setting portal.public_url: {error}")))?;
    let (secret, expires_at) = (kernel::random::secret(), at + setup::LIFETIME);
    let address = setup::address(&public_url, &context.tenant, &secret)?;
    let mut tx = db.begin(context).await?;
    if store::setup::has_admin(&mut tx).await? {
        return Err(Error::AdminExists);
    }
    store::setup::insert_link(&mut tx, &session::hash(&secret), at, expires_at).await?;
    audit::record(&mut tx, context, Passage::SetupLinkMade, None, at);
    tx.commit().await?;
    Ok(SetupLinkMade { address, expires_at })
}
