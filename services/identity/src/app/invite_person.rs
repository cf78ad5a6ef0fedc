//! Inviting people: by mail, with a link that is good for 72 hours, and once.

use authz::{Action, OpContext, Role, authorise, authorise_fresh};
use contracts::identity::{Invitations, Invite};
use events::Event;
use kernel::{Instant, InvitationId, Locale, MailLinkId, codes::CodeList};
use tenancy::{
    TenantTx,
    audit::{self, Passage},
};
use web::{Fields, Problem};

use super::state::{App, SERVICE};
use crate::{
    Error,
    domain::{
        account::{is_address, roles_on_offer},
        invitation::Invitation,
        mail_link::Purpose,
    },
    store,
};

/// Invites a person.
pub(crate) async fn invite_person(
    app: &App,
    context: &OpContext,
    invite: Invite,
) -> Result<contracts::identity::Invitation, Error> {
    let now = app.clock.now();
    authorise_fresh(context, Action::InvitePerson, now)?;
    let invitation = read(&invite, app.is_council(&context.tenant).await?, context, now)?;
    let mut tx = app.db.begin(context).await?;
    let is_taken = store::account::has_email(&mut tx, &invitation.email).await?;
    if is_taken || !store::invitation::insert(&mut tx, &invitation).await? {
        let mut fields = Fields::new();
        fields.refuse("email", "taken", None);
        fields.finish(None::<()>)?;
    }
    let expires_at = send(&mut tx, context, invitation.id, now).await?;
    audit::record(&mut tx, context, Action::InvitePerson, Some(invitation.id.uuid()), now);
    tx.commit().await?;
    Ok(invitation.into_contract(expires_at))
}

/// Reads what was typed of somebody to invite; every bad field is named.
pub(crate) fn read(
    invite: &Invite,
    is_council: bool,
    context: &OpContext,
    now: Instant,
) -> Result<Invitation, Problem> {
    let mut fields = Fields::new();
    let name = fields.text("name", &invite.name, 200);
    let email = fields.text("email", &invite.email, 254).to_lowercase();
    if !email.is_empty() && !is_address(&email) {
        fields.refuse("email", "not_valid", None);
    }
    let locale: Option<Locale> = fields.parsed("locale", &invite.locale, |tag| tag.parse().ok());
    let roles = read_roles(&mut fields, &invite.roles, is_council);
    let locale = fields.finish(locale)?;
    let invited_by = context.actor.account();
    Ok(Invitation { id: InvitationId::new(), name, email, locale, roles, invited_by, invited_at: now })
}

/// Sends an invitation again; its older links end.
pub(crate) async fn renew_invitation(
    app: &App,
    context: &OpContext,
    id: InvitationId,
) -> Result<contracts::identity::Invitation, Error> {
    let now = app.clock.now();
    authorise_fresh(context, Action::InvitePerson, now)?;
    let mut tx = app.db.begin(context).await?;
    let invitation = store::invitation::lock(&mut tx, id).await?.ok_or(Error::NotFound)?;
    store::mail_link::end_of_invitation(&mut tx, id, now).await?;
    let expires_at = send(&mut tx, context, id, now).await?;
    audit::record(&mut tx, context, Passage::InvitationRenewed, Some(id.uuid()), now);
    tx.commit().await?;
    Ok(invitation.into_contract(expires_at))
}

/// Withdraws an invitation; its links end.
pub(crate) async fn withdraw_invitation(app: &App, context: &OpContext, id: InvitationId) -> Result<(), Error> {
    let now = app.clock.now();
    authorise_fresh(context, Action::InvitePerson, now)?;
    let mut tx = app.db.begin(context).await?;
    store::invitation::lock(&mut tx, id).await?.ok_or(Error::NotFound)?;
    store::invitation::withdraw(&mut tx, id, now).await?;
    store::mail_link::end_of_invitation(&mut tx, id, now).await?;
    audit::record(&mut tx, context, Passage::InvitationWithdrawn, Some(id.uuid()), now);
    Ok(tx.commit().await?)
}

/// The invitations that nobody has taken yet.
pub(crate) async fn list_invitations(app: &App, context: &OpContext) -> Result<Invitations, Error> {
    authorise(context, Action::ListAccounts)?;
    let mut tx = app.db.begin(context).await?;
    let open = store::invitation::list(&mut tx).await?;
    Ok(Invitations {
        items: open.into_iter().map(|(invitation, expires_at)| invitation.into_contract(expires_at)).collect(),
    })
}

/// Has a mail with a new link go with the commit. Gives when the link ends.
pub(crate) async fn send(
    tx: &mut TenantTx,
    context: &OpContext,
    invitation: InvitationId,
    now: Instant,
) -> Result<Instant, Error> {
    let link = MailLinkId::new();
    let expires_at = store::mail_link::insert(tx, link, Purpose::Invitation(invitation), now).await?;
    outbox::append(tx, context, SERVICE, Event::InvitationSent { link }, 1, now)?;
    Ok(expires_at)
}

/// The roles that somebody is to be given.
pub(crate) fn read_roles(fields: &mut Fields, codes: &[String], is_council: bool) -> Vec<Role> {
    let offered = roles_on_offer(is_council);
    let read = |code: &String| Role::from_code(code).filter(|role| offered.contains(role));
    let mut roles: Vec<Role> = codes.iter().filter_map(read).collect();
    if codes.is_empty() {
        fields.refuse("roles", "required", None);
    } else if roles.len() != codes.len() {
        fields.refuse("roles", "unknown_code", None);
    }
    roles.sort();
    roles.dedup();
    roles
}
