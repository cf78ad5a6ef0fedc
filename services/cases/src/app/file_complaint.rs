//! A focal point files a complaint from a verified inquiry, with the worker's consent.

use authz::{Action, OpContext, Standing, authorise};
use contracts::cases::{self as wire, FileComplaint};
use events::Event;
use i18n::script;
use kernel::{
    CaseId,
    codes::{CaseState, InquiryState, RespondentType, Violation},
};
use tenancy::{
    audit,
    idempotency::{self, Lookup},
};
use uuid::Uuid;
use web::{Fields, Problem};

use super::{
    find_case::show,
    state::{App, SERVICE, person},
};
use crate::{
    Error,
    domain::{
        case::{Case, Workers},
        words::Words,
    },
    store,
};

/// Stores the complaint, sealed with a key of its own.
pub(crate) async fn file_complaint(
    app: &App,
    context: &OpContext,
    form: FileComplaint,
    key: Option<Uuid>,
) -> Result<wire::Case, Error> {
    authorise(context, Action::FileComplaint)?;
    let by = person(context)?;
    let read = read(&form)?;
    let keys = app.db.keys()?.of(&context.tenant).await?;
    let (id, now) = (CaseId::new(), app.clock.now());
    let mut tx = app.db.begin(context).await?;
    if let Some(key) = key {
        let request = serde_json::to_vec(&form).unwrap_or_default();
        match idempotency::claim(&mut tx, context, SERVICE, &keys, key, &request, id.to_string().as_bytes()).await? {
            Lookup::Fresh => {}
            Lookup::Answered(answer) => {
                // One connection a request: the case is read in a transaction of its own.
                drop(tx);
                return stored(app, context, &answer).await;
            }
            Lookup::Reused => return Err(Error::KeyReused),
        }
    }
    match store::inquiry_coded::state(&mut tx, form.inquiry_id.into()).await? {
        Some(InquiryState::Verified) => {}
        Some(InquiryState::Converted) => return Err(Error::AlreadyFiled),
        Some(_) => return Err(Error::InquiryNotVerified),
        None => return Err(Error::NotFound),
    }

    let (subject_key, wrapped_key) = keys.new_subject_key("cases", &id.to_string())?;
    let case = Case {
        id,
        reference: store::case::next_number(&mut tx, chrono::Datelike::year(&now)).await?,
        version: 1,
        state: CaseState::Filed,
        inquiry: form.inquiry_id.into(),
        owner: by,
        filed_by: by,
        filed_at: now,
        violation: read.violation,
        respondent_type: read.respondent_type,
        workers: read.workers,
        outcome: None,
        resolution: None,
        words: read.words.seal(&subject_key, &id.to_string())?,
        wrapped_key: Some(wrapped_key),
    };
    if !store::case::insert(&mut tx, &case).await? {
        return Err(Error::AlreadyFiled);
    }
    audit::record(&mut tx, context, Action::FileComplaint, Some(id.uuid()), now);
    outbox::append(&mut tx, context, SERVICE, Event::CaseFiled { case: id, inquiry: case.inquiry }, 1, now)?;
    let shown = show(app, context, &mut tx, &case, Standing::Team).await?;
    tx.commit().await?;
    Ok(shown)
}

/// The stored answer is the case's id: the case is shown as it is now.
async fn stored(app: &App, context: &OpContext, answer: &[u8]) -> Result<wire::Case, Error> {
    let id = std::str::from_utf8(answer).ok().and_then(|id| id.parse().ok()).ok_or(Error::NotFound)?;
    super::find_case::find_case(app, context, id).await
}

struct Read {
    violation: Violation,
    respondent_type: RespondentType,
    workers: Workers,
    words: Words,
}

/// Reads the form; every bad field is named.
fn read(form: &FileComplaint) -> Result<Read, Problem> {
    let mut fields = Fields::new();
    let complainant_name = script::nfc(&fields.text("complainant_name", &form.complainant_name, 200));
    let respondent_type = fields.code("respondent_type", &form.respondent_type);
    let respondent_name = script::nfc(&fields.text("respondent_name", &form.respondent_name, 200));
    let violation = fields.code("violation", &form.violation);
    let narrative = script::nfc(&fields.text("narrative", &form.narrative, 20_000));
    let relief_sought =
        fields.optional_text("relief_sought", form.relief_sought.as_deref(), 2_000).map(|text| script::nfc(&text));
    let mut count = |field, value: u32| {
        if value > MOST_WORKERS {
            fields.refuse(field, "not_valid", Some(u64::from(MOST_WORKERS)));
        }
        value.min(MOST_WORKERS) as i32
    };
    let workers = Workers {
        female: count("workers_female", form.workers_female),
        male: count("workers_male", form.workers_male),
        other: count("workers_other", form.workers_other),
    };
    if workers.female + workers.male + workers.other == 0 {
        fields.refuse("workers_female", "required", None);
    }
    fields.must_be_true("consent_recorded", form.consent_recorded);
    let words = Words { complainant_name, respondent_name, narrative, relief_sought };
    let codes = violation.zip(respondent_type);
    fields.finish(codes.map(|(violation, respondent_type)| Read { violation, respondent_type, workers, words }))
}

/// More than any workplace has.
const MOST_WORKERS: u32 = 1_000_000;
