//! Who is not let in: each way is a clear answer, an entry in the trail of the organisation that was addressed, and no way in.
//! An organisation's own log-in service that is away or answers nonsense: `sign_on/away.rs`, `sign_on/attacks.rs`.

mod last_admin;
mod lifetimes;
mod lost_role;
mod pages;
mod people;
mod proofs;
mod strangers;
mod tokens;

use std::sync::OnceLock;

use contracts::identity::{AuditEntry, AuditQuery};
use testkit::{Desk, Machine, Ways};

/// A machine of its own: what other tests are refused would be counted together with what is refused here.
pub fn stage() -> &'static Machine {
    static STAGE: OnceLock<Machine> = OnceLock::new();
    STAGE.get_or_init(|| Machine::start(&[], &[]))
}

/// The newest entries with this code.
pub async fn entries(ways: &Ways, tenant: &str, action: &str) -> Vec<AuditEntry> {
    let admin = Desk::log_in(ways, tenant, "admin").await;
    let ask = AuditQuery { action: Some(action.to_owned()), limit: Some(100), ..AuditQuery::default() };
    ways.identity.audit(tenant, &admin.call().await, &ask).await.unwrap().items
}
