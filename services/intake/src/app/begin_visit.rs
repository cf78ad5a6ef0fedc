//! A worker opens a request: with its receipt code, or from their account.

use authz::{Action, OpContext, authorise, authorise_in};
use contracts::intake::BegunVisit;
use kernel::InquiryId;
use tenancy::TenantTx;
use vault::TenantKey;
use web::{ClientAddress, Problem, ProblemKind};

use super::state::App;
use crate::{
    Error,
    domain::{
        receipt_code::ReceiptCode,
        visit::{self, IDLE, LONGEST},
    },
    store,
};

/// Opens the request of a code. A code of a wrong shape is looked up like any other, so that no answer comes sooner; who tries
/// too many is told so whether the next is right or wrong.
pub(crate) async fn begin_visit(
    app: &App,
    context: &OpContext,
    client: &ClientAddress,
    typed: &str,
) -> Result<BegunVisit, Error> {
    authorise(context, Action::ReadProgress)?;
    app.codes.count(&client.0)?;
    let code = ReceiptCode::read(typed).map(|code| code.plain()).unwrap_or_default();
    let keys = app.db.keys()?.of(&context.tenant).await?;
    let hash = keys.receipt_hash(&code)?;
    let mut tx = app.db.begin(context).await?;
    let (inquiry, _) = store::receipt::find(&mut tx, &hash).await?.ok_or(Error::WrongCode)?;
    store::sent_draft::delete(&mut tx, inquiry).await?;
    begin(app, tx, &keys, inquiry).await
}

/// Opens a request of the caller's account.
pub(crate) async fn begin_own_visit(app: &App, context: &OpContext, id: InquiryId) -> Result<BegunVisit, Error> {
    authorise(context, Action::ReadOwnInquiry)?;
    let keys = app.db.keys()?.of(&context.tenant).await?;
    let mut tx = app.db.begin(context).await?;
    must_be_own(&mut tx, context, id).await?;
    begin(app, tx, &keys, id).await
}

async fn begin(app: &App, mut tx: TenantTx, keys: &TenantKey, inquiry: InquiryId) -> Result<BegunVisit, Error> {
    let (secret, now) = (kernel::random::secret(), app.clock.now());
    let expires_at = now + IDLE;
    store::visit::insert(&mut tx, &visit::secret_hash(keys, &secret)?, inquiry, expires_at, now + LONGEST).await?;
    tx.commit().await?;
    Ok(BegunVisit { secret, expires_at })
}

/// Whether the request is in the caller's account.
///
/// # Errors
/// `NotFound` where it is not: that there is such a request is not for them to know.
pub(crate) async fn must_be_own(tx: &mut TenantTx, context: &OpContext, id: InquiryId) -> Result<(), Error> {
    let account = context.actor.account().ok_or(Problem::from(ProblemKind::Unauthenticated))?;
    let standing = store::inquiry_link::standing(tx, account, id).await?;
    authorise_in(context, Action::ReadOwnInquiry, standing).map_err(|_| Error::NotFound)
}
