//! Something waits for somebody: each person who could act is told, in the console and by mail. Who was invited, or has forgotten
//! a password, gets a link. Of a change of what they log in with, people are told. A worker who chose that gets a mail without
//! a word of what it is about.

use std::sync::Arc;

use async_trait::async_trait;
use authz::{OpContext, Role};
use chrono::Duration;
use events::{Envelope, Event};
use kernel::{AccountId, Clock, MailLinkId};
use outbox::Consumer;
use tenancy::{Dirty, StoreError, TenantTx};

use crate::{
    app::tell_colleagues::{is_work, tell_colleagues},
    domain::mail::Template,
    store::{self, mail::NewMails},
};

/// Queues mails.
pub(crate) struct QueueMail {
    pub clock: Arc<dyn Clock>,
    /// Wakes the mailer.
    pub due: Dirty,
}

/// How long what the union writes is held, and a little more: a mail about what was taken back would lead to nothing.
const HELD: Duration = Duration::seconds(15);

/// What is older is no news to a worker: it comes out of order, or again.
const NEWS: Duration = Duration::days(2);

/// What a worker is told of, and from when on.
fn news_for_worker(event: &Event) -> Option<(Template, Duration)> {
    match event {
        Event::InquiryMessageSent { .. } => Some((Template::WorkerMessage, HELD)),
        Event::CaseAccepted { .. } | Event::CaseResolutionDeclared { .. } | Event::CaseResolved { .. } => {
            Some((Template::WorkerProgress, Duration::zero()))
        }
        _ => None,
    }
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

/// Who is told about an event that is nobody's work, and with which text.
fn audience(event: &Event) -> Option<(Template, Audience)> {
    use Audience::{Colleague, Link, Roles};
    match event {
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
        audience(event).is_some() || is_work(event) || news_for_worker(event).is_some()
    }

    async fn handle(&self, tx: &mut TenantTx, context: &OpContext, envelope: &Envelope) -> Result<(), StoreError> {
        let (now, trace) = (self.clock.now(), context.trace_parent.as_deref());
        if is_work(&envelope.event) {
            tell_colleagues(tx, envelope, now).await?;
        }
        let fresh = now - envelope.occurred_at < NEWS;
        let news = news_for_worker(&envelope.event).filter(|_| fresh).zip(envelope.event.inquiry());
        if let Some(((template, held), inquiry)) = news {
            let from = (envelope.occurred_at + held).max(now);
            store::mail::insert_for_worker(tx, envelope.id, template, inquiry, from, now, trace).await?;
        }
        let Some((template, audience)) = audience(&envelope.event) else { return Ok(()) };
        let happened_at = envelope.occurred_at;
        let new = |template| NewMails { event: envelope.id, template, urgent: false };
        match audience {
            Audience::Roles(roles) => {
                let accounts = store::staff_contact::with_roles(tx, roles).await?;
                let mails: Vec<_> = accounts.into_iter().map(|account| (account, now)).collect();
                store::mail::insert(tx, new(template), &mails, happened_at, now, trace).await
            }
            Audience::Colleague(account) => {
                let account = store::staff_contact::colleague(tx, account).await?;
                let mails: Vec<_> = account.into_iter().map(|account| (account, now)).collect();
                store::mail::insert(tx, new(template), &mails, happened_at, now, trace).await
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
