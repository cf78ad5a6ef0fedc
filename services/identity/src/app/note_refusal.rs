//! Who was refused before anybody knew who it was: in the trail, but not without end (docs/adr/0021).

use authz::{OpContext, Passage};
use data_encoding::HEXLOWER;
use kernel::MailLinkId;
use limits::Verdict;
use tenancy::{StoreError, TenantTx, audit};
use uuid::Uuid;

use super::state::{App, REFUSAL, REFUSALS};
use crate::{
    Error,
    domain::{account::Account, session},
    store,
};

/// Whom a refusal is about.
#[derive(Clone, Copy)]
pub(crate) enum About<'a> {
    /// Whoever has this e-mail address; maybe nobody.
    Address(&'a str),
    /// Nobody in particular.
    Nobody,
    /// This account.
    Account(&'a Account),
    /// This link of a mail.
    Link(MailLinkId),
    /// The set-up link whose secret has this hash: no id names it.
    SetupLink(&'a [u8]),
}

/// Leaves an entry, unless there was one about the same a short while ago, or many of its kind. What was refused stays refused
/// also where no entry can be left.
pub(crate) async fn note_refusal(app: &App, context: &OpContext, what: Passage, about: About<'_>) {
    app.db.door().count(what);
    let code = kernel::codes::CodeList::code(what);
    let one = match about {
        About::Address(address) => format!("{code} {address}"),
        About::Nobody => format!("{code} nobody"),
        About::Account(account) => format!("{code} {}", account.id),
        About::Link(link) => format!("{code} {link}"),
        About::SetupLink(hash) => format!("{code} {}", HEXLOWER.encode(hash)),
    };
    let tries = [(&REFUSAL, one.as_str()), (&REFUSALS, code)];
    if app.limits.count(context.tenant.as_str(), &tries).await != Verdict::Allowed {
        return;
    }
    if let Err(error) = write(app, context, what, about).await {
        tracing::warn!(%error, "a refusal left no entry in the audit trail");
    }
}

/// Leaves an entry about a try that failed: each one of somebody known, whose tries have limits of their own; of nobody, few in
/// an hour. Either way the same is asked of Redis and Postgres, so that the time does not tell who is known.
pub(crate) async fn note_try(
    app: &App,
    context: &OpContext,
    what: Passage,
    known: Option<Uuid>,
) -> Result<(), StoreError> {
    app.db.door().count(what);
    let code = kernel::codes::CodeList::code(what);
    let counted = known.map_or_else(|| code.to_owned(), |known| format!("{code} {known}"));
    let is_noted = is_among_the_few(app, context, &counted).await || known.is_some();
    let mut tx = app.db.begin(context).await?;
    if is_noted {
        audit::record(&mut tx, context, what, known, app.clock.now());
    }
    tx.commit().await
}

/// Whether something that anybody can ask for is to leave an entry: not more than a few of a kind do in an hour.
pub(crate) async fn is_to_be_noted(app: &App, context: &OpContext, what: Passage) -> bool {
    is_among_the_few(app, context, kernel::codes::CodeList::code(what)).await
}

async fn is_among_the_few(app: &App, context: &OpContext, counted: &str) -> bool {
    app.limits.count(context.tenant.as_str(), &[(&REFUSALS, counted)]).await == Verdict::Allowed
}

async fn write(app: &App, context: &OpContext, what: Passage, about: About<'_>) -> Result<(), StoreError> {
    let mut tx = app.db.begin(context).await?;
    let subject = find(&mut tx, about).await?;
    audit::record(&mut tx, context, what, subject, app.clock.now());
    tx.commit().await
}

async fn find(tx: &mut TenantTx, about: About<'_>) -> Result<Option<Uuid>, StoreError> {
    Ok(match about {
        About::Account(account) => account.on_record(),
        About::Address(address) => {
            store::account::find_by_email(tx, address).await?.and_then(|(account, _)| account.on_record())
        }
        About::Link(link) => Some(link.uuid()),
        About::Nobody | About::SetupLink(_) => None,
    })
}

/// What came of using a mail's link; a link that has ended leaves an entry. A secret that never was one says nothing about
/// anybody, and leaves none.
pub(crate) async fn with_link<T>(
    app: &App,
    context: &OpContext,
    secret: &str,
    outcome: Result<T, Error>,
) -> Result<T, Error> {
    if matches!(outcome, Err(Error::LinkEnded)) {
        let mut tx = app.db.begin(context).await?;
        let link = store::mail_link::lock(&mut tx, &session::hash(secret)).await?;
        drop(tx);
        match link {
            Some(link) => note_refusal(app, context, Passage::LinkRefused, About::Link(link.id)).await,
            None => app.db.door().count(Passage::LinkRefused),
        }
    }
    outcome
}

/// The same of a set-up link.
pub(crate) async fn with_setup_link<T>(
    app: &App,
    context: &OpContext,
    secret: &str,
    outcome: Result<T, Error>,
) -> Result<T, Error> {
    if matches!(outcome, Err(Error::LinkEnded)) {
        let hash = session::hash(secret);
        let mut tx = app.db.begin(context).await?;
        let link = store::setup::lock_link(&mut tx, &hash).await?;
        drop(tx);
        match link {
            Some(_) => note_refusal(app, context, Passage::LinkRefused, About::SetupLink(&hash)).await,
            None => app.db.door().count(Passage::LinkRefused),
        }
    }
    outcome
}
