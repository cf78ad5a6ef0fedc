//! A worker sent a report, and the line broke before the code came.

use authz::{Action, OpContext, authorise};
use contracts::intake::KeptReceipt;
use kernel::codes::CodeList;

use super::{state::App, submit_inquiry::receipt};
use crate::{
    Error,
    domain::{draft, inquiry::Inquiry},
    store,
};

/// The receipt of what the draft of a secret became.
pub(crate) async fn read_receipt(app: &App, context: &OpContext, secret: &str) -> Result<KeptReceipt, Error> {
    authorise(context, Action::SubmitInquiry)?;
    let (keys, now) = (app.db.keys()?.of(&context.tenant).await?, app.clock.now());
    let mut tx = app.db.begin(context).await?;
    let sent = store::sent_draft::find(&mut tx, &draft::secret_hash(&keys, secret)?, now).await?;
    let (id, code_sealed) = sent.ok_or(Error::NotFound)?;
    let Inquiry { reference, coded, words, wrapped_key, due, .. } =
        store::inquiry::find(&mut tx, id).await?.ok_or(Error::NotFound)?;
    // Of who was erased there is no key, and no code.
    let key = keys.open_subject_key("inquiry", &id.to_string(), &wrapped_key.ok_or(Error::NotFound)?)?;
    Ok(KeptReceipt {
        receipt: receipt(reference, draft::open_code(&key, id, &code_sealed)?, due, now),
        in_danger_now: words.open(&key, &id.to_string())?.in_danger_now,
        country_now: coded.country_now.code().to_owned(),
        contact_method: coded.contact_method.code().to_owned(),
    })
}
