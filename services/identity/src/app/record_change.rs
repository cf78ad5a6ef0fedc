//! What somebody logs in with was changed: it goes on record, and its owner is told by mail, so that a stranger does
//! not go unnoticed. What only comes with a new account is no change.

use authz::{Action, Audited, OpContext};
use events::Event;
use kernel::{Instant, codes::CredentialChange};
use tenancy::{
    StoreError, TenantTx,
    audit::{self, Passage},
};

use super::state::SERVICE;
use crate::domain::account::Account;

/// Leaves an entry in the audit trail, and an event for the mail. There is no event about a worker: whoever shares
/// their mailbox would learn of the account (docs/adr/0022). Nor about an account that is closed: it lets nobody in.
///
/// # Errors
/// Where the event cannot be written as JSON: a defect of ours.
pub(crate) fn record_change(
    tx: &mut TenantTx,
    context: &OpContext,
    account: &Account,
    change: CredentialChange,
    now: Instant,
) -> Result<(), StoreError> {
    audit::record(tx, context, on_record(change), account.on_record(), now);
    if account.is_worker() || account.disabled_at.is_some() {
        return Ok(());
    }
    let event = Event::AccountCredentialsChanged { account: account.id, change };
    outbox::append(tx, context, SERVICE, event, account.version, now)
}

/// What the audit trail calls it.
fn on_record(change: CredentialChange) -> Audited {
    match change {
        CredentialChange::PasswordChanged => Passage::PasswordChanged.into(),
        CredentialChange::AuthenticatorAppAdded | CredentialChange::PasskeyAdded => Passage::SecondFactorAdded.into(),
        CredentialChange::AuthenticatorAppRemoved | CredentialChange::PasskeyRemoved => {
            Passage::SecondFactorRemoved.into()
        }
        CredentialChange::RecoveryCodesMade => Passage::RecoveryCodesMade.into(),
        CredentialChange::SignOnLinked => Passage::SignOnLinked.into(),
        CredentialChange::SignOnUnlinked => Passage::SignOnUnlinked.into(),
        CredentialChange::ResetSecondFactor => Action::ResetSecondFactor.into(),
    }
}
