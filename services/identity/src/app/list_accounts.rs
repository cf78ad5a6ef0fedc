//! The people of an organisation, for who runs its accounts.

use authz::{Action, OpContext, authorise};
use contracts::identity::Accounts;

use crate::{App, Error, domain::account::Account, store};

/// Every account, those that are closed last.
pub(crate) async fn list_accounts(app: &App, context: &OpContext) -> Result<Accounts, Error> {
    authorise(context, Action::ListAccounts)?;
    let mut tx = app.db.begin(context).await?;
    let accounts = store::account::list(&mut tx).await?;
    Ok(Accounts { items: accounts.into_iter().map(Account::into_person).collect() })
}
