//! A worker links a request to their account, by its receipt code.

use authz::{Action, OpContext, authorise};
use contracts::intake::OwnInquiry;
use tenancy::audit;
use web::{Problem, ProblemKind};

use super::{progress::progress_of, state::App};
use crate::{Error, domain::receipt_code::ReceiptCode, store};

/// In how many accounts a request may be: a worker's, and those of who hold the code with them. Who holds it reads the request
/// anyway; a bound keeps a code that got about from collecting accounts. Over it the oldest link makes room: a refusal would let
/// whoever saw a code shut its owner out with three accounts made for that.
const MOST_ACCOUNTS: i64 = 3;

/// Links it. A code of a wrong shape is looked up like any other, so that no answer comes sooner.
pub(crate) async fn link_inquiry(app: &App, context: &OpContext, typed: &str) -> Result<OwnInquiry, Error> {
    authorise(context, Action::LinkInquiry)?;
    let account = context.actor.account().ok_or(Problem::from(ProblemKind::Unauthenticated))?;
    app.links.count(&format!("{} {account}", context.tenant))?;
    let code = ReceiptCode::read(typed).map(|code| code.plain()).unwrap_or_default();
    let hash = app.db.keys()?.of(&context.tenant).await?.receipt_hash(&code)?;
    let now = app.clock.now();
    let mut tx = app.db.begin(context).await?;
    let (inquiry, reference) = store::receipt::find(&mut tx, &hash).await?.ok_or(Error::WrongCode)?;
    store::inquiry_link::make_room(&mut tx, account, inquiry, MOST_ACCOUNTS - 1).await?;
    store::inquiry_link::insert(&mut tx, account, inquiry, false, now).await?;
    // The trail says that one was linked; not which one, nor to which account: who reads the trail is not to know.
    audit::record(&mut tx, &context.as_anonymous(), Action::LinkInquiry, None, now);
    let progress = progress_of(&mut tx, inquiry, reference, now).await?;
    tx.commit().await?;
    Ok(OwnInquiry { id: inquiry.uuid(), linked_at: now, progress })
}
