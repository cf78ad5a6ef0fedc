//! Joining through the organisation's provider: somebody who was invited, and whom the provider knows by that address.

use authz::OpContext;
use kernel::{AccountId, Instant};
use tenancy::{TenantTx, audit::Passage};

use super::{prove_sign_on::Proof, visit::record_for};
use crate::{Error, domain::account::Account, store};

/// Makes the account of an open invitation whose link has not run out; the link itself is not needed: that the mailbox is
/// theirs, the provider says.
///
/// # Errors
/// `SignOnRefused`; nothing of the transaction may be kept then.
pub(crate) async fn join(
    tx: &mut TenantTx,
    context: &OpContext,
    proof: &Proof,
    now: Instant,
) -> Result<Account, Error> {
    let asserted = &proof.asserted;
    let nobody = |reason: &str| Error::SignOnRefused(reason.to_owned());
    let email = asserted.verified_email.as_deref().ok_or_else(|| nobody("an unknown subject without an address"))?;
    let invitation = store::invitation::lock_open(tx, email, now).await?.ok_or_else(|| nobody("an unknown subject"))?;
    let roles = proof.provider.roles_of(&asserted.groups).unwrap_or(invitation.roles);
    if roles.is_empty() {
        return Err(nobody("no group of this person gives a role"));
    }
    let account = Account {
        id: AccountId::new(),
        name: invitation.name,
        email: invitation.email,
        locale: invitation.locale,
        roles,
        version: 1,
        has_second_factor: false,
        is_linked: true,
        link_awaited_until: None,
        disabled_at: None,
    };
    if !store::account::insert(tx, &account, None, now).await? {
        return Err(nobody("somebody else has this address here"));
    }
    store::invitation::accept(tx, invitation.id, account.id, now).await?;
    store::mail_link::end_of_invitation(tx, invitation.id, now).await?;
    if !store::external_identity::link(tx, &asserted.issuer, &asserted.subject, account.id, now).await? {
        return Err(nobody("the subject was linked meanwhile"));
    }
    record_for(tx, context, &account, Passage::InvitationAccepted, now);
    record_for(tx, context, &account, Passage::SignOnLinked, now);
    Ok(account)
}
