//! What somebody was told of.

use authz::{Action, OpContext, authorise};
use contracts::notifications::{Notice, NoticeCount, Notices};
use kernel::{AccountId, Cursor, NoticeId, Page, PageRequest};
use web::{Problem, ProblemKind};

use super::state::App;
use crate::{Error, store};

/// One page of it, the newest first.
pub(crate) async fn list_notices(app: &App, context: &OpContext, page: PageRequest) -> Result<Notices, Error> {
    let account = reader(context)?;
    let mut tx = app.db.begin(context).await?;
    let rows = store::notice::list(&mut tx, account, page).await?;
    let page = Page::from_probe(rows, page.limit, |row: &Notice| Cursor { behind: false, at: row.at, id: row.id });
    Ok(Notices { items: page.items, next: page.next.map(|cursor| cursor.to_string()) })
}

/// How much of it waits.
pub(crate) async fn count_notices(app: &App, context: &OpContext) -> Result<NoticeCount, Error> {
    let account = reader(context)?;
    let mut tx = app.db.begin(context).await?;
    Ok(NoticeCount { waiting: store::notice::count_waiting(&mut tx, account).await? })
}

/// Somebody opens one of theirs.
pub(crate) async fn read_notice(app: &App, context: &OpContext, id: NoticeId) -> Result<Notice, Error> {
    let account = reader(context)?;
    let mut tx = app.db.begin(context).await?;
    let notice = store::notice::read_one(&mut tx, account, id, app.clock.now()).await?.ok_or(Error::NotFound)?;
    tx.commit().await?;
    Ok(notice)
}

/// Somebody has seen all that was told until one: what was told since they have not, also where it happened before.
pub(crate) async fn read_all_notices(app: &App, context: &OpContext, last: NoticeId) -> Result<NoticeCount, Error> {
    let account = reader(context)?;
    let mut tx = app.db.begin(context).await?;
    store::notice::read_until(&mut tx, account, last, app.clock.now()).await?;
    let waiting = store::notice::count_waiting(&mut tx, account).await?;
    tx.commit().await?;
    Ok(NoticeCount { waiting })
}

/// Whose notices they are: everybody sees their own.
pub(super) fn reader(context: &OpContext) -> Result<AccountId, Error> {
    authorise(context, Action::ReadNotices)?;
    context.actor.account().ok_or_else(|| Problem::from(ProblemKind::Unauthenticated).into())
}
