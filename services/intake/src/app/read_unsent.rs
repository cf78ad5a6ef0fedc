//! What was typed into a form and not sent, for who typed it and for colleagues who go on with the inquiry.

use authz::{Action, OpContext};
use contracts::intake::{Unsent, UnsentForms};
use kernel::InquiryId;
use tenancy::audit;
use vault::{SubjectKey, VaultError};

use super::{
    keep_unsent::writer,
    read_conversation::{key_of, must_be_allowed},
    state::App,
};
use crate::{
    Error,
    domain::unsent::{self, LIFETIME_OF_ENTRY, TABLE, UnsentForm},
    store::{self, unsent::Row},
};

/// What anybody typed into a form of an inquiry: whoever may send the form and read the words.
pub(crate) async fn read_unsent(
    app: &App,
    context: &OpContext,
    form: UnsentForm,
    id: InquiryId,
) -> Result<UnsentForms, Error> {
    writer(context, form)?;
    let (keys, now) = (app.db.keys()?.of(&context.tenant).await?, app.clock.now());
    let mut tx = app.db.begin(context).await?;
    let inquiry = store::inquiry::find(&mut tx, id).await?.ok_or(Error::NotFound)?;
    for action in [form.action(), Action::ReadInquiryWords] {
        must_be_allowed(&mut tx, context, action, id, now).await?;
    }
    let rows = store::unsent::of_inquiry(&mut tx, form, id).await?;
    if rows.is_empty() {
        return Ok(UnsentForms::default());
    }
    audit::record(&mut tx, context, Action::ReadInquiryWords, Some(id.uuid()), now);
    tx.commit().await?;
    let key = key_of(&keys, &inquiry)?;
    let items = rows.into_iter().map(|row| opened(&key, row)).collect::<Result<_, _>>()?;
    Ok(UnsentForms { items })
}

/// What the caller typed of entries.
pub(crate) async fn read_unsent_entry(app: &App, context: &OpContext) -> Result<UnsentForms, Error> {
    let account = writer(context, UnsentForm::Entry)?;
    let keys = app.db.keys()?.of(&context.tenant).await?;
    let mut tx = app.db.begin(context).await?;
    let rows = store::unsent::entries_of(&mut tx, account, app.clock.now() - LIFETIME_OF_ENTRY).await?;
    tx.commit().await?;
    let open = |row: Row| {
        let wrapped = row.wrapped_key.as_deref().unwrap_or_default();
        opened(&keys.open_subject_key(TABLE, &row.key.to_string(), wrapped)?, row)
    };
    Ok(UnsentForms { items: rows.into_iter().map(open).collect::<Result<_, VaultError>>()? })
}

fn opened(subject: &SubjectKey, row: Row) -> Result<Unsent, VaultError> {
    let fields = unsent::open(subject, row.key, &row.fields_sealed)?;
    let Row { account_id, key, name, saved_at, .. } = row;
    Ok(Unsent { account: account_id, key, by: name.unwrap_or_default(), saved_at, fields })
}
