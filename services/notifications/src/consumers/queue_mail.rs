//! Something waits for somebody: each person who could act gets one mail. Who was invited, or has forgotten a password,
//! gets a link. Of a change of what they log in with, people are told.

use std::sync::Arc;

use async_trait::async_trait;
use authz::{OpContext, Role};
use events::{Envelope, Event};
use kernel::{AccountId, Clock, MailLinkId, codes::InquiryState};
use outbox::Consumer;
use tenancy::{Dirty, StoreError, TenantTx};

use crate::{domain::mail::Template, store};

/// Queues mails.
pub(crate) struct QueueMail {
    pub clock: Arc<dyn Clock>,
    /// Wakes the mailer.
    pub due: Dirty,
}

/// Whom a mail goes to.
enum Audience {
    /// Everybody of these roles.
    Roles(&'static [Role]),
    /// One person who works here.
    Colleague(AccountId),
    /// Whoever is at the other end of a link of identity.
    Link(MailLinkId),
}

/// Who is told about an event, and with which text.
fn audience(event: &Event) -> Option<(Template, Audience)> {
    use Audience::{Colleague, Link, Roles};
    match event {
        Event::InquirySubmitted { .. } => Some((Template::InquiryWaiting, Roles(&[Role::FocalPoint, Role::Alternate]))),
        Event::InquiryReplyReceived { .. } => {
            Some((Template::ReplyWaiting, Roles(&[Role::FocalPoint, Role::Alternate])))
        }
        Event::InquiryMoved { to: InquiryState::Withdrawn | InquiryState::Erased, .. } => {
            Some((Template::InquiryWithdrawn, Roles(&[Role::FocalPoint, Role::Alternate])))
        }
        Event::CaseResolutionDeclared { .. } => Some((Template::ApprovalWaiting, Roles(&[Role::AffiliateAdmin]))),
        Event::InvitationSent { link } => Some((Template::Invitation, Link(*link))),
        Event::PasswordResetRequested { link } => Some((Template::PasswordReset, Link(*link))),
        Event::RegistrationRequested { link } => Some((Template::Registration, Link(*link))),
        Event::RegistrationRepeated { link } => Some((Template::RegistrationRepeated, Link(*link))),
        Event::AccountCredentialsChanged { account, change } => {
            Some((Template::CredentialsChanged(*change), Colleague(*account)))
        }
        // Whoever runs the accounts: nobody of them made this one.
        Event::AccountMade { .. } => Some((Template::AccountMade, Roles(&[Role::AffiliateAdmin, Role::Secretariat]))),
        // Whoever can accept it.
        Event::MembershipRequested { .. } => Some((Template::MembershipRequested, Roles(&[Role::AffiliateAdmin]))),
        _ => None,
    }
}

#[async_trait]
impl Consumer for QueueMail {
    fn name(&self) -> &'static str {
        "notifications.queue_mail"
    }

    fn wants(&self, event: &Event) -> bool {
        audience(event).is_some()
    }

    async fn handle(&self, tx: &mut TenantTx, context: &OpContext, envelope: &Envelope) -> Result<(), StoreError> {
        let Some((template, audience)) = audience(&envelope.event) else { return Ok(()) };
        let (now, trace) = (self.clock.now(), context.trace_parent.as_deref());
        let happened_at = envelope.occurred_at;
        match audience {
            Audience::Roles(roles) => {
                let accounts = store::staff_contact::with_roles(tx, roles).await?;
                store::mail::insert(tx, envelope.id, template, &accounts, happened_at, now, trace).await
            }
            Audience::Colleague(account) => {
                let account = store::staff_contact::colleague(tx, account).await?;
                store::mail::insert(tx, envelope.id, template, account.as_slice(), happened_at, now, trace).await
            }
            Audience::Link(link) => {
                let is_worker =
                    template == Template::PasswordReset && store::mail_link::is_for_worker(tx, link).await?;
                let template = if is_worker { Template::WorkerPasswordReset } else { template };
                store::mail::insert_for_link(tx, envelope.id, template, link, now, trace).await
            }
        }
    }

    fn committed(&self, envelope: &Envelope) {
        self.due.mark(&envelope.tenant);
    }
}
