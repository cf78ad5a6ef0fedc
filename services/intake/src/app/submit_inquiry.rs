//! A worker sends an inquiry.

use authz::{Action, OpContext, authorise};
use contracts::intake::{NewInquiry, Receipt};
use events::Event;
use i18n::script;
use kernel::{
    AccountId, Country, InquiryId,
    codes::{Action as Asked, Channel, ContactMethod},
};
use serde::{Deserialize, Serialize};
use tenancy::{
    StoreError, TenantTx, audit,
    idempotency::{self, Lookup},
};
use uuid::Uuid;
use web::{Fields, Problem};

use super::state::{App, SERVICE};
use crate::{
    Error,
    domain::{inquiry::Coded, receipt_code::ReceiptCode, words::Words},
    store,
};

/// Stores the inquiry, sealed with a key of its own, and gives the receipt. Needs Postgres and nothing else.
pub(crate) async fn submit_inquiry(
    app: &App,
    context: &OpContext,
    form: NewInquiry,
    key: Option<Uuid>,
) -> Result<Receipt, Error> {
    authorise(context, Action::SubmitInquiry)?;
    submit(app, context, None, form, key).await
}

/// The same for a worker who is logged in, whose account it is linked to.
pub(crate) async fn submit_own_inquiry(
    app: &App,
    context: &OpContext,
    form: NewInquiry,
    key: Option<Uuid>,
) -> Result<Receipt, Error> {
    authorise(context, Action::LinkInquiry)?;
    submit(app, context, context.actor.account(), form, key).await
}

async fn submit(
    app: &App,
    caller: &OpContext,
    owner: Option<AccountId>,
    form: NewInquiry,
    key: Option<Uuid>,
) -> Result<Receipt, Error> {
    let (coded, words) = read(&form)?;
    // What is written down of it names nobody: neither the trail nor the stored answer tells whose account it is in.
    let context = &caller.as_anonymous();
    let keys = app.db.keys()?.of(&context.tenant).await?;
    let (id, now, code) = (InquiryId::new(), app.clock.now(), ReceiptCode::generate());
    let mut tx = app.db.begin(caller).await?;
    if let Some(key) = key {
        let request = serde_json::to_vec(&form).unwrap_or_default();
        let answer = serde_json::to_vec(&Kept { inquiry: id.uuid(), code: code.to_string() }).unwrap_or_default();
        match idempotency::claim(&mut tx, context, SERVICE, &keys, key, &request, &answer).await? {
            Lookup::Fresh => {}
            Lookup::Answered(answer) => return Ok(receipt_again(&mut tx, &answer).await?),
            Lookup::Reused => return Err(Error::KeyReused),
        }
    }

    let (subject_key, wrapped_key) = keys.new_subject_key("inquiry", &id.to_string())?;
    let row = store::inquiry::NewRow {
        id,
        submitted_at: now,
        coded: &coded,
        notice_version: form.notice_version.trim(),
        wrapped_key: &wrapped_key,
        words: &words.seal(&subject_key, &id.to_string())?,
        receipt_hash: &keys.receipt_hash(&code.plain())?,
    };
    let reference = store::inquiry::insert(&mut tx, row).await?;
    if let Some(owner) = owner {
        store::inquiry_link::insert(&mut tx, owner, id, true, now).await?;
    }
    audit::record(&mut tx, context, Action::SubmitInquiry, Some(id.uuid()), now);
    outbox::append(&mut tx, context, SERVICE, Event::InquirySubmitted { inquiry: id }, 1, now)?;

    tx.commit().await?;
    Ok(Receipt { reference: reference.to_string(), code: code.to_string() })
}

/// What is kept, sealed, under an `Idempotency-Key`: enough to give the same receipt again.
#[derive(Serialize, Deserialize)]
struct Kept {
    inquiry: Uuid,
    code: String,
}

async fn receipt_again(tx: &mut TenantTx, answer: &[u8]) -> Result<Receipt, StoreError> {
    let inconsistent = || StoreError::Inconsistent("a stored receipt".into());
    let kept: Kept = serde_json::from_slice(answer).map_err(|_| inconsistent())?;
    let reference = store::inquiry::reference(tx, kept.inquiry.into()).await?.ok_or_else(inconsistent)?;
    Ok(Receipt { reference: reference.to_string(), code: kept.code })
}

/// Reads the form; every bad field is named.
fn read(form: &NewInquiry) -> Result<(Coded, Words), Problem> {
    let mut fields = Fields::new();
    let submitter = fields.code("submitter", &form.submitter);
    let language = fields.parsed("language", &form.language, |tag| tag.parse().ok());
    let country_now = fields.parsed("country_now", &form.country_now, |code| code.parse().ok());
    let country_of_origin: Option<Country> = form
        .country_of_origin
        .as_deref()
        .filter(|code| !code.is_empty())
        .and_then(|code| fields.parsed("country_of_origin", code, |code| code.parse().ok()));
    let sex = fields.optional_code("sex", form.sex.as_deref());
    let age_group = fields.optional_code("age_group", form.age_group.as_deref());
    let topic = fields.code("topic", &form.topic);
    let action_requested: Option<Asked> = fields.code("action_requested", &form.action_requested);
    let contact_method = fields.code("contact_method", &form.contact_method);
    let message = script::nfc(&fields.text("message", &form.message, 10_000));
    let name = fields.optional_text("name", form.name.as_deref(), 200).map(|name| script::nfc(&name));
    let contact_value = fields.optional_text("contact_value", form.contact_value.as_deref(), 200);
    let safe_times =
        fields.optional_text("safe_times", form.safe_times.as_deref(), 200).map(|times| script::nfc(&times));
    if contact_value.is_none() && contact_method.is_some_and(|method| method != ContactMethod::CodeOnly) {
        fields.refuse("contact_value", "required", None);
    }
    fields.text("notice_version", &form.notice_version, 40);
    fields.must_be_true("consent_to_store", form.consent_to_store);

    let coded = (|| {
        Some(Coded {
            submitter: submitter?,
            channel: Channel::Web,
            language: language?,
            country_now: country_now?,
            country_of_origin,
            sex,
            age_group,
            topic: topic?,
            // Who is in danger asks for urgent help. In clear stands only that, as for others who ask for it.
            action_requested: if form.in_danger_now { Asked::UrgentHelp } else { action_requested? },
            contact_method: contact_method?,
            consent_to_statistics: form.consent_to_statistics,
        })
    })();
    let in_danger_now = form.in_danger_now;
    let words = Words { message, name, contact_value, safe_times, in_danger_now, action_chosen: action_requested };
    fields.finish(coded.map(|coded| (coded, words)))
}
