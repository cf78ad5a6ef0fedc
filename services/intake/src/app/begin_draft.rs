//! A worker begins to answer.

use authz::{Action, OpContext, authorise};
use contracts::intake::{BegunDraft, InquiryAnswers};
use kernel::InquiryId;

use super::{
    read_answers::{Beside, check_part},
    state::App,
};
use crate::{
    Error,
    domain::draft::{self, Draft, LIFETIME},
    store,
};

/// Keeps the first answers, sealed, and gives the secret that finds them again.
pub(crate) async fn begin_draft(app: &App, context: &OpContext, answers: &InquiryAnswers) -> Result<BegunDraft, Error> {
    authorise(context, Action::SubmitInquiry)?;
    let keys = app.db.keys()?.of(&context.tenant).await?;
    let (id, secret, expires_at) = (InquiryId::new(), kernel::random::secret(), app.clock.now() + LIFETIME);
    let (key, wrapped_key) = keys.new_subject_key("inquiry", &id.to_string())?;
    let mut tx = app.db.begin(context).await?;
    check_part(answers, &Beside::of(&mut tx, answers, Vec::new(), app.clock.now()).await?)?;
    let draft = Draft { id, wrapped_key, answers_sealed: draft::seal(&key, id, answers)?, expires_at };
    store::draft::insert(&mut tx, &draft::secret_hash(&keys, &secret)?, &draft).await?;
    tx.commit().await?;
    Ok(BegunDraft { secret, expires_at })
}
