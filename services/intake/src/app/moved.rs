//! An inquiry came into another state, or to another colleague: what is written down of it, and told to other services.

use authz::{OpContext, Role};
use events::Event;
use kernel::{AccountId, BatchId, Instant, codes::InquiryState};
use tenancy::{StoreError, TenantTx};

use super::state::SERVICE;
use crate::{
    domain::inquiry::Inquiry,
    store::{self, transition::NewRow},
};

/// Where an inquiry was before a command.
#[derive(Clone, Copy)]
pub(crate) struct Before {
    pub state: InquiryState,
    assignee: Option<AccountId>,
}

impl Before {
    pub(crate) fn of(inquiry: &Inquiry) -> Self {
        Self { state: inquiry.state, assignee: assignee_of(inquiry) }
    }

    fn is_still_so(self, inquiry: &Inquiry) -> bool {
        self.state == inquiry.state && self.assignee == assignee_of(inquiry)
    }
}

/// Why, and with what else, an inquiry moved.
#[derive(Clone, Copy, Default)]
pub(crate) struct Cause<'a> {
    pub reason: Option<&'a str>,
    pub batch: Option<BatchId>,
}

/// Writes the step down, and tells others who works on it now, where that is somebody else.
pub(crate) async fn note(
    tx: &mut TenantTx,
    context: &OpContext,
    before: Before,
    inquiry: &Inquiry,
    cause: Cause<'_>,
    now: Instant,
) -> Result<(), StoreError> {
    if before.is_still_so(inquiry) {
        return Ok(());
    }
    let row = NewRow {
        inquiry: inquiry.id,
        at: now,
        version: inquiry.version,
        by: context.actor.account(),
        role: role_of(context),
        from: before.state,
        to: inquiry.state,
        assignee_before: before.assignee,
        assignee_after: assignee_of(inquiry),
        reason: cause.reason,
        batch: cause.batch,
    };
    store::transition::insert(tx, row).await?;
    let assignee = assignee_of(inquiry);
    if before.assignee == assignee {
        return Ok(());
    }
    let event = Event::InquiryAssigned { inquiry: inquiry.id, assignee, by: context.actor.account() };
    outbox::append(tx, context, SERVICE, event, inquiry.version, now)
}

/// Writes the step down, and tells others of the state, where it is another.
pub(super) async fn tell(
    tx: &mut TenantTx,
    context: &OpContext,
    before: Before,
    inquiry: &Inquiry,
    cause: Cause<'_>,
    now: Instant,
) -> Result<(), StoreError> {
    note(tx, context, before, inquiry, cause, now).await?;
    if before.state == inquiry.state {
        return Ok(());
    }
    let event = Event::InquiryMoved { inquiry: inquiry.id, to: inquiry.state };
    outbox::append(tx, context, SERVICE, event, inquiry.version, now)
}

fn assignee_of(inquiry: &Inquiry) -> Option<AccountId> {
    inquiry.assignee.as_ref().map(|assignee| assignee.id)
}

/// As what somebody did it: the role that works on requests, where they have several.
fn role_of(context: &OpContext) -> Option<&'static str> {
    use kernel::codes::CodeList;
    let roles = &context.actor.person()?.roles;
    let role = [Role::FocalPoint, Role::Alternate, Role::AffiliateAdmin].into_iter().find(|role| roles.contains(role));
    role.map(Role::code)
}
