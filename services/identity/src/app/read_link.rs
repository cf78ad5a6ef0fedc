//! What the link of a mail is about.

use authz::{OpContext, Role};
use contracts::identity::{LinkFacts, LinkSecret};
use events::Event;
use kernel::{Instant, MailLinkId, codes::CodeList};
use tenancy::{
    TenantTx,
    audit::{self, Passage},
};
use web::ClientAddress;

use super::{
    note_refusal::with_link,
    state::{ADDRESS, App, MAILS, SERVICE},
};
use crate::{
    Error,
    domain::{
        mail_link::{MailLink, Purpose},
        session,
    },
    store,
};

/// For who holds it. Reading it changes nothing: a mail server that looks at every link does not use it up.
pub(crate) async fn read_link(
    app: &App,
    context: &OpContext,
    client: &ClientAddress,
    link: LinkSecret,
) -> Result<LinkFacts, Error> {
    app.count(&context.tenant, &[(&ADDRESS, &client.0)]).await?;
    let outcome = facts(app, context, &link.secret).await;
    with_link(app, context, &link.secret, outcome).await
}

async fn facts(app: &App, context: &OpContext, secret: &str) -> Result<LinkFacts, Error> {
    let mut tx = app.db.begin(context).await?;
    let link = open_link(&mut tx, secret, app.clock.now()).await?;
    let (name, email, locale, roles) = match link.purpose {
        Purpose::Invitation(id) => {
            let invitation = store::invitation::lock(&mut tx, id).await?.ok_or(Error::LinkEnded)?;
            (invitation.name, invitation.email, invitation.locale, invitation.roles)
        }
        Purpose::PasswordReset(account) => {
            let account = account.ok_or(Error::LinkEnded)?;
            let account = store::account::lock(&mut tx, account).await?.ok_or(Error::LinkEnded)?;
            (account.name, account.email, account.locale, account.roles)
        }
        Purpose::Registration(id) => {
            let asked = store::registration::find(&mut tx, id).await?.ok_or(Error::LinkEnded)?;
            (String::new(), asked.email, asked.locale, vec![Role::Worker])
        }
    };
    let roles = roles.iter().map(|role| role.code().to_owned()).collect();
    let (kind, locale) = (link.purpose.code().to_owned(), locale.tag().to_owned());
    Ok(LinkFacts { kind, name, email, locale, roles, expires_at: link.expires_at })
}

/// Sends a new invitation in the place of one whose link has expired, to the same address. The answer is the same for a
/// link that never was.
pub(crate) async fn request_invitation(
    app: &App,
    context: &OpContext,
    client: &ClientAddress,
    link: LinkSecret,
) -> Result<(), Error> {
    let hash = session::hash(&link.secret);
    app.count(&context.tenant, &[(&MAILS, &data_encoding::HEXLOWER.encode(&hash)), (&ADDRESS, &client.0)]).await?;
    let (id, now) = (MailLinkId::new(), app.clock.now());
    let mut tx = app.db.begin(context).await?;
    let found = store::mail_link::lock(&mut tx, &hash).await?;
    let Some(MailLink { purpose: Purpose::Invitation(invitation), .. }) = found else { return Ok(()) };
    if store::invitation::lock(&mut tx, invitation).await?.is_none() {
        return Ok(());
    }
    store::mail_link::end_of_invitation(&mut tx, invitation, now).await?;
    store::mail_link::insert(&mut tx, id, Purpose::Invitation(invitation), now).await?;
    audit::record(&mut tx, context, Passage::InvitationRenewed, Some(invitation.uuid()), now);
    outbox::append(&mut tx, context, SERVICE, Event::InvitationSent { link: id }, 1, now)?;
    Ok(tx.commit().await?)
}

/// The link of a secret, held until the transaction ends.
///
/// # Errors
/// `LinkEnded` where it has expired, was used, or never was: which, is not said.
pub(crate) async fn open_link(tx: &mut TenantTx, secret: &str, now: Instant) -> Result<MailLink, Error> {
    let found = store::mail_link::lock(tx, &session::hash(secret)).await?;
    found.filter(|link| link.is_open(now)).ok_or(Error::LinkEnded)
}
