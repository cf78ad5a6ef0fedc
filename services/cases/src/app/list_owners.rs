//! Whose the open cases are, so that none is left behind with somebody who cannot work on it.

use authz::{Action, OpContext, authorise};
use contracts::cases::{CaseOwner, CaseOwners};
use kernel::AccountId;

use super::state::App;
use crate::{Error, store};

/// How many open cases each owner has. For who may see both the cases and the accounts: the admins, who hand them over.
pub(crate) async fn list_owners(app: &App, context: &OpContext) -> Result<CaseOwners, Error> {
    authorise(context, Action::ListAccounts)?;
    authorise(context, Action::ListCases)?;
    let mut tx = app.db.begin(context).await?;
    let owners = store::case::count_open_by_owner(&mut tx).await?;
    let owner = |(account, count): (AccountId, i64)| CaseOwner {
        account: account.uuid(),
        open_cases: u32::try_from(count).unwrap_or(u32::MAX),
    };
    Ok(CaseOwners { items: owners.into_iter().map(owner).collect() })
}
