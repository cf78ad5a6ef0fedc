//! One inquiry, in full for the case team, coded for others who may see it.

use authz::{Action, OpContext, Standing, authorise, authorise_in};
use contracts::intake::{self as wire, AnsweredQuestion, InquiryName, InquiryWords, OwnAnswer};
use kernel::InquiryId;
use tenancy::{TenantTx, audit};
use vault::SubjectKey;

use super::{
    list_inquiries::{Audience, summary},
    state::App,
};
use crate::{
    Error,
    domain::{file::Telling, inquiry::Inquiry, question::with_questions, typed, words},
    store,
};

/// Reads it.
pub(crate) async fn find_inquiry(app: &App, context: &OpContext, id: InquiryId) -> Result<wire::Inquiry, Error> {
    authorise(context, Action::ReadInquiry)?;
    let mut tx = app.db.begin(context).await?;
    let inquiry = store::inquiry::find(&mut tx, id).await?.ok_or(Error::NotFound)?;
    let shown = show(app, context, &mut tx, &inquiry).await?;
    tx.commit().await?;
    Ok(shown)
}

/// The inquiry as this caller may see it; showing the words leaves a trace in the audit trail.
pub(crate) async fn show(
    app: &App,
    context: &OpContext,
    tx: &mut TenantTx,
    inquiry: &Inquiry,
) -> Result<wire::Inquiry, Error> {
    let id = inquiry.id.to_string();
    let standing = match context.actor.account() {
        Some(reader) => store::team::standing(tx, inquiry.id, reader, app.clock.now()).await?,
        // An integration is of no team.
        None => Standing::Outside,
    };
    let may = |action| authorise_in(context, action, standing).is_ok();
    let subject_key = match &inquiry.wrapped_key {
        Some(wrapped) if may(Action::ReadInquiryWords) => {
            audit::record(tx, context, Action::ReadInquiryWords, Some(inquiry.id.uuid()), app.clock.now());
            Some(app.db.keys()?.of(&context.tenant).await?.open_subject_key("inquiry", &id, wrapped)?)
        }
        _ => None,
    };
    let mut opened = subject_key.as_ref().map(|key| inquiry.words.open(key, &id)).transpose()?;
    let as_typed = opened.as_mut().map(|words| words.read_zawgyi(inquiry.coded.channel)).unwrap_or_default();
    let own = match &opened {
        Some(words) => own_answers(tx, &words.particulars.own).await?,
        None => Vec::new(),
    };
    let files = match &subject_key {
        Some(key) => Some(sent_files(tx, inquiry.id, key).await?),
        None => None,
    };

    let verification = match &inquiry.verification {
        None => None,
        Some(verification) => {
            let note = match &subject_key {
                Some(key) => words::open(key, &id, "verify_note", verification.note_sealed.as_deref())?
                    .map(|note| typed::Reader::default().read(note).0),
                None => None,
            };
            Some(wire::Verification {
                result: verification.result.to_string(),
                method: verification.method.map(|method| method.to_string()),
                at: verification.at,
                by: store::inquiry::account_name(tx, verification.by.uuid()).await?.unwrap_or_default(),
                note,
            })
        }
    };

    let no_case = standing == Standing::Nobodys;
    let allowed = [
        ("assign", inquiry.may_be_assigned() && may(Action::AssignInquiry)),
        ("verify", no_case && inquiry.may_be_verified() && may(Action::VerifyInquiry)),
        ("file_complaint", inquiry.may_be_converted() && may(Action::FileComplaint)),
        ("close", inquiry.may_be_closed() && may(Action::CloseInquiry)),
        ("reopen", no_case && inquiry.may_be_reopened() && may(Action::ReopenInquiry)),
        ("add_file", inquiry.may_be_written_to() && may(Action::AddFile)),
    ];
    Ok(wire::Inquiry {
        summary: summary(inquiry, Audience::of(context, subject_key.is_some()), app.clock.now()),
        version: inquiry.version,
        channel: inquiry.coded.channel.to_string(),
        submitter: inquiry.coded.submitter.to_string(),
        interpreter_needed: inquiry.coded.interpreter_needed,
        nationality: inquiry.coded.nationality.map(|country| country.to_string()),
        migration_stage: inquiry.coded.migration_stage.map(|stage| stage.to_string()),
        sex: inquiry.coded.sex.map(|sex| sex.to_string()),
        age_group: inquiry.coded.age_group.map(|group| group.to_string()),
        marital_status: inquiry.coded.marital_status.map(|status| status.to_string()),
        education: inquiry.coded.education.map(|level| level.to_string()),
        sector: inquiry.coded.sector.map(|sector| sector.to_string()),
        occupation: inquiry.coded.occupation.map(|occupation| occupation.to_string()),
        contact_method: inquiry.coded.contact_method.to_string(),
        excluded_unions: inquiry.coded.excluded_unions.iter().map(ToString::to_string).collect(),
        consent_to_statistics: inquiry.coded.consent_to_statistics,
        words: opened.map(|words| InquiryWords {
            in_danger_now: words.in_danger_now,
            action_chosen: words.action_chosen.map(|action| action.to_string()),
            message: words.message,
            name: words.name,
            contact_value: words.contact_value,
            safe_times: words.safe_times,
            may_say_union: words.particulars.may_say_union,
            may_leave_message: words.particulars.may_leave_message,
            employer: words.particulars.employer,
            agency: words.particulars.agency,
            work_began: words.particulars.work_began,
            work_ended: words.particulars.work_ended,
            own,
            typed: as_typed,
        }),
        files,
        verification,
        duplicate_of: inquiry
            .duplicate_of
            .map(|(id, reference)| InquiryName { id: id.uuid(), reference: reference.to_string() }),
        allowed: allowed.into_iter().filter(|(_, is)| *is).map(|(what, _)| what.to_owned()).collect(),
    })
}

/// The union's own questions, as they were asked then, with the answers.
async fn own_answers(tx: &mut TenantTx, answers: &[OwnAnswer]) -> Result<Vec<AnsweredQuestion>, Error> {
    if answers.is_empty() {
        return Ok(Vec::new());
    }
    let versions: Vec<i64> = answers.iter().map(|answer| answer.version).collect();
    let editions = store::questionnaire::of(tx, &versions).await?;
    Ok(with_questions(&editions, answers.to_vec()))
}

/// What was attached when it was sent, and what colleagues put on record; what came later is among the messages.
async fn sent_files(tx: &mut TenantTx, id: InquiryId, key: &SubjectKey) -> Result<Vec<wire::File>, Error> {
    let files = store::file::list(tx, id).await?;
    let with_form = files.iter().filter(|(message, file)| message.is_none() && file.kept.is_some());
    Ok(with_form.map(|(_, file)| file.told(Telling::All(key))).collect::<Result<_, _>>()?)
}
