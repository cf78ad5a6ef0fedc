//! The job that sends the queue.

use std::{sync::Arc, time::Duration};

use authz::OpContext;
use futures::{StreamExt, stream};
use kernel::{AccountId, Clock, InquiryId, MailLinkId, TenantSlug};
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};
use runtime::Stop;
use sha2::{Digest, Sha256};
use tenancy::{Dirty, StoreError, TenantDb, TenantTx};
use tracing::Instrument;

use crate::{
    domain::{
        mail::{Addressee, GIVE_UP, Leased, Recipient, Template, next_attempt},
        message::{Sender, Writer},
    },
    store,
};

/// How often every tenant is looked at, for mails that wait for another try.
const SWEEP: Duration = Duration::from_secs(10);
/// How many mails are taken at a time, and how many of them are under way at once. Few: should we die with them, they
/// wait until the lease ends.
const BATCH: i64 = 8;
const PARALLEL: usize = 4;
/// What is added to the time that a batch can take: for noting what became of it, with a Postgres that comes back.
const GRACE: Duration = Duration::from_secs(20);
/// How soon noting is tried again while Postgres is away.
const RETRY: Duration = Duration::from_millis(500);

/// Sends mails.
pub(crate) struct Mailer {
    pub db: TenantDb,
    pub clock: Arc<dyn Clock>,
    pub due: Dirty,
    pub writer: Writer,
    pub smtp: AsyncSmtpTransport<Tokio1Executor>,
    pub timeout: Duration,
    /// Scheme, base domain and port of the portal.
    pub public_url: url::Url,
}

impl Mailer {
    /// Sends until it is asked to stop; a mail that is under way then is finished.
    pub(crate) async fn run(self, stop: Stop) {
        let mut sweep = tokio::time::interval(SWEEP);
        sweep.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            let due = tokio::select! {
                () = stop.cancelled() => return,
                tenants = self.due.take() => Some(tenants),
                _ = sweep.tick() => None,
            };
            // A suspended organisation's mails wait for its return: their links would lead nowhere.
            let working = self.db.control().active().await.unwrap_or_else(|error| {
                tracing::warn!(%error, "mailer: mails have to wait");
                Vec::new()
            });
            let is_due = |tenant: &TenantSlug| due.as_ref().is_none_or(|due| due.contains(tenant));
            let mut busy: Vec<TenantSlug> = working.iter().filter(|tenant| is_due(tenant)).cloned().collect();
            // A batch of each in turn: one organisation's many mails do not keep another's urgent one waiting.
            while !busy.is_empty() && !stop.is_cancelled() {
                let mut still_busy = Vec::new();
                for tenant in busy {
                    match self.send_batch(&tenant).await {
                        Ok(true) => still_busy.push(tenant),
                        Ok(false) => {}
                        Err(error) => tracing::warn!(%error, %tenant, "mailer: mails wait"),
                    }
                }
                // Who became due meanwhile takes part in the next round.
                let new = self.due.take_now();
                let is_new = |tenant: &&TenantSlug| new.contains(tenant) && !still_busy.contains(tenant);
                let joining: Vec<TenantSlug> = working.iter().filter(is_new).cloned().collect();
                busy = [joining, still_busy].concat();
            }
        }
    }

    /// Whether there may be more.
    async fn send_batch(&self, tenant: &TenantSlug) -> Result<bool, StoreError> {
        let now = self.clock.now();
        // Longer than all of the batch can take, so that nobody else sends what we still hold.
        let lease = self.timeout * (BATCH as u32).div_ceil(PARALLEL as u32) + GRACE;
        let until = now + chrono::Duration::from_std(lease).unwrap_or(chrono::Duration::minutes(10));
        let mut tx = self.db.begin(&self.context(tenant)).await?;
        let mails = store::mail::lease(&mut tx, now, until, BATCH).await?;
        tx.commit().await?;
        if mails.is_empty() {
            return Ok(false);
        }
        let organisation = self.db.control().find(tenant).await?.map(|tenant| tenant.name).unwrap_or_default();
        let origin = self.origin(tenant);
        let sender = Sender { organisation: &organisation, origin: &origin };
        stream::iter(&mails).for_each_concurrent(PARALLEL, |mail| self.send_one(tenant, mail, &sender)).await;
        Ok(true)
    }

    async fn send_one(&self, tenant: &TenantSlug, mail: &Leased, sender: &Sender<'_>) {
        let span = tracing::info_span!("notifications.mail.send", otel.kind = "producer", mail = %mail.id, template = mail.template.code());
        telemetry::propagation::continue_trace(&span, mail.trace_parent.as_deref());
        async {
            let outcome = self.hand_over(tenant, mail, sender).await;
            // A mail that went and is not noted goes again: so it is worth some patience.
            let noted = tokio::time::timeout(GRACE, async {
                while let Err(error) = self.note(tenant, mail, &outcome).await {
                    tracing::warn!(mail = %mail.id, %error, "mailer: what became of a mail is not noted yet");
                    tokio::time::sleep(RETRY).await;
                }
            });
            if noted.await.is_err() {
                tracing::error!(mail = %mail.id, "mailer: what became of a mail could not be noted");
            }
        }
        .instrument(span)
        .await;
    }

    /// Gives it to the mail server. A refusal is not taken for final: most come from a setting (a password, a relay) that
    /// somebody mends within the 72 hours. The error says nothing of the recipient: servers like to repeat the address.
    async fn hand_over(&self, tenant: &TenantSlug, mail: &Leased, sender: &Sender<'_>) -> Result<(), Unsent> {
        let recipient = self.recipient_of(tenant, mail).await?;
        // What waited while the organisation was suspended is no news to a worker any more.
        let is_old = mail.template.is_news() && self.clock.now() - mail.queued_at >= GIVE_UP;
        if is_old || mail.template == Template::Digest && mail.waiting == 0 {
            return Err(Unsent::Needless);
        }
        let secret = match mail.link {
            Some(link) if mail.template.carries_secret() => {
                self.make_secret(tenant, link).await.map_err(|error| away(mail, &error))?
            }
            _ => String::new(),
        };
        let unsubscribe = match mail.account {
            Some(account) if mail.template == Template::Digest => {
                let secret = self.make_unsubscription(tenant, account).await.map_err(|error| away(mail, &error))?;
                Some(format!("{}/unsubscribe/{secret}", sender.origin))
            }
            _ => None,
        };
        let written = self.writer.write(mail, &recipient, sender, &secret, unsubscribe);
        let message = written.map_err(|error| {
            tracing::error!(mail = %mail.id, %error, "mailer: a mail cannot be written");
            Unsent::ForGood("it cannot be written")
        })?;
        match tokio::time::timeout(self.timeout, self.smtp.send(message)).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(_)) => Err(Unsent::ForNow("the mail server is away or refuses it")),
            Err(_) => Err(Unsent::ForNow("the mail server takes too long")),
        }
    }

    /// Whom it goes to.
    async fn recipient_of(&self, tenant: &TenantSlug, mail: &Leased) -> Result<Recipient, Unsent> {
        match &mail.recipient {
            _ if mail.needless => Err(Unsent::Needless),
            Some(Addressee::Known(recipient)) => Ok(recipient.clone()),
            Some(Addressee::Worker(inquiry)) => {
                let read = self.read_address(tenant, *inquiry, mail.template).await;
                read.map_err(|error| away(mail, &error))?.ok_or(Unsent::Needless)
            }
            None => Err(Unsent::ForGood("the account is gone, or the link has ended")),
        }
    }

    /// The address of a worker is read and opened here, directly before it is used, and nowhere else: whoever took a request back,
    /// or chose another way a moment ago, is not written to.
    async fn read_address(
        &self,
        tenant: &TenantSlug,
        inquiry: InquiryId,
        template: Template,
    ) -> Result<Option<Recipient>, StoreError> {
        let mut tx = self.db.begin(&self.context(tenant)).await?;
        let Some(sealed) = store::mail::worker_address(&mut tx, inquiry, template).await? else { return Ok(None) };
        let (keys, row) = (self.db.keys()?.of(tenant).await?, sealed.inquiry.to_string());
        let key = keys.open_subject_key("inquiry", &row, &sealed.wrapped_key)?;
        let email = key.open("inquiry", &row, "contact_value", &sealed.address_sealed)?;
        Ok(Some(Recipient { email, locale: sealed.locale }))
    }

    /// Makes what ends somebody's summaries. Like the secret of a link it goes into the mail and nowhere else.
    async fn make_unsubscription(&self, tenant: &TenantSlug, account: AccountId) -> Result<String, StoreError> {
        let secret = kernel::random::secret();
        let mut tx = self.db.begin(&self.context(tenant)).await?;
        let hash = Sha256::digest(secret.as_bytes());
        store::preference::keep_unsubscription(&mut tx, account, &hash, self.clock.now()).await?;
        tx.commit().await?;
        Ok(secret)
    }

    /// Makes the secret of a link. It goes into the mail and nowhere else: identity finds its hash. A mail that is sent
    /// again has another one; each of them opens the link, and the link is good once.
    async fn make_secret(&self, tenant: &TenantSlug, link: MailLinkId) -> Result<String, StoreError> {
        let secret = kernel::random::secret();
        let mut tx = self.db.begin(&self.context(tenant)).await?;
        store::mail_link::keep_secret(&mut tx, link, &Sha256::digest(secret.as_bytes())).await?;
        tx.commit().await?;
        Ok(secret)
    }

    async fn note(&self, tenant: &TenantSlug, mail: &Leased, outcome: &Result<(), Unsent>) -> Result<(), StoreError> {
        let now = self.clock.now();
        let mut tx = self.db.begin(&self.context(tenant)).await?;
        match outcome {
            Ok(()) => {
                telemetry::metrics::mail("sent");
                store::mail::mark_sent(&mut tx, mail.id, now).await?;
            }
            Err(Unsent::ForNow(reason)) => {
                let next = next_attempt(mail, now);
                if next.is_none() && mail.template.is_news() {
                    // What a worker typed may be no address of anybody: nothing of ours is broken then.
                    self.drop(&mut tx, mail).await?;
                    return tx.commit().await;
                }
                tracing::warn!(mail = %mail.id, attempts = mail.attempts, reason, given_up = next.is_none(), "mailer: not sent");
                telemetry::metrics::mail(if next.is_some() { "deferred" } else { "failed" });
                store::mail::mark_unsent(&mut tx, mail.id, next).await?;
            }
            Err(Unsent::ForGood(_)) if mail.template.is_news() => self.drop(&mut tx, mail).await?,
            Err(Unsent::Needless) => self.drop(&mut tx, mail).await?,
            Err(Unsent::ForGood(reason)) => {
                tracing::error!(mail = %mail.id, reason, "mailer: given up");
                telemetry::metrics::mail("failed");
                store::mail::mark_unsent(&mut tx, mail.id, None).await?;
            }
        }
        tx.commit().await
    }

    async fn drop(&self, tx: &mut TenantTx, mail: &Leased) -> Result<(), StoreError> {
        telemetry::metrics::mail("dropped");
        store::mail::mark_dropped(tx, mail.id).await
    }

    fn context(&self, tenant: &TenantSlug) -> OpContext {
        OpContext::system("notifications.mailer", tenant.clone(), None)
    }

    /// `https://clc.focal.example`.
    fn origin(&self, tenant: &TenantSlug) -> String {
        let mut url = self.public_url.clone();
        let host = format!("{tenant}.{}", url.host_str().unwrap_or_default());
        // A slug is a DNS label, so the host stays a host.
        let _ = url.set_host(Some(&host));
        url.as_str().trim_end_matches('/').to_owned()
    }
}

/// What it needs from Postgres cannot be had now.
fn away(mail: &Leased, error: &StoreError) -> Unsent {
    tracing::warn!(mail = %mail.id, %error, "mailer: what a mail needs cannot be read or kept");
    Unsent::ForNow("Postgres is away")
}

/// Why a mail did not go.
enum Unsent {
    ForNow(&'static str),
    /// There is nothing to tell any more.
    Needless,
    ForGood(&'static str),
}
