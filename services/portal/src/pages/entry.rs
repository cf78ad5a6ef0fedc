//! Entering an inquiry for a worker who called, wrote or came by.

use contracts::{
    ApiError,
    intake::{Questionnaire, UnsentForm},
};
use futures::future::join;
use kernel::codes::{CodeList, QuestionKind};
use poem::{Response, Result, handler, http::StatusCode, web::Query};
use web::{ProblemKind, problem::FieldError};

use super::{
    refusal::ends_the_page,
    report::check::others,
    unsent::{self, UnsentQuery, left_in},
};
use crate::{
    errors::PageError,
    forms::{self, EntryForm, Form, Posted, StaffPost, new_key, report::excluded},
    session::Desk,
    views::console::{EnteredPage, EntryPage},
};

/// GET `/inquiries/new`.
#[handler]
pub async fn show(desk: Desk, Query(take): Query<UnsentQuery>) -> Result<Response> {
    if !desk.works_on_requests() {
        return Err(PageError::Refused(ProblemKind::Forbidden).into());
    }
    let (questions, (typed, unsent)) = join(questions(&desk), left_in(&desk, UnsentForm::Entry, &take)).await;
    let questions = questions.unwrap_or_default();
    let mut form = match &typed {
        Some(typed) => EntryForm::read(typed).anew(),
        None => EntryForm::new(desk.organisation.locales.first().map_or("en", String::as_str)),
    };
    form.own = form.own.asked_now(&questions);
    let unions = others(&desk.site, &typed.as_ref().map(excluded).unwrap_or_default()).await;
    let mut page = EntryPage::new(&desk.site.words(), form, &questions, unions);
    page.unsent = unsent;
    desk.page(StatusCode::OK, &page)
}

/// POST `/inquiries/new`. The receipt is the answer itself: a reload sends the same key and gets the same receipt.
#[handler]
pub async fn enter(StaffPost(desk, posted): StaffPost) -> Result<Response> {
    let (mut form, key) = (EntryForm::read(&posted), posted.key());
    form.check.submission.value = key.to_string();
    let inquiry = form.inquiry(&posted);
    match desk.site.portal.clients.intake.enter(desk.tenant(), &desk.call, &inquiry, key).await {
        Ok(entered) => {
            unsent::sent(&desk, UnsentForm::Entry, &posted).await;
            let mut page = EnteredPage::new(entered);
            if form.place.in_danger_now.ticked() {
                page.emergency = desk.site.emergency_numbers(&form.place.country_now.value).await;
            }
            desk.page(StatusCode::OK, &page)
        }
        Err(error) => again(&desk, form, &posted, error).await,
    }
}

/// The page once more, with all that was typed.
async fn again(desk: &Desk, mut form: EntryForm, posted: &Posted, error: ApiError) -> Result<Response> {
    if ends_the_page(error.kind()) {
        return Err(PageError::from(error).into());
    }
    if error.kind() == ProblemKind::IdempotencyKeyReused {
        form.check.submission.value = new_key().to_string();
    }
    let words = desk.site.words();
    let (asked, mut changed) = (questions(desk).await, Vec::new());
    if let Some(asked) = &asked {
        changed = form.own.changed_meanwhile(asked);
        form.own = form.own.asked_now(asked);
    }
    let (status, mut errors) = forms::refused(&mut form, &words, &at_their_fields(error));
    errors.extend(form.mark(&words, &changed));
    let unions = others(&desk.site, &excluded(posted)).await;
    let mut page = EntryPage::new(&words, form, asked.as_ref().unwrap_or(&Questionnaire::default()), unions);
    page.errors = errors;
    if asked.is_none() {
        // Nobody can say what was asked: what was answered goes along as it is.
        page.kept = posted
            .all()
            .filter(|(name, _)| name.starts_with("own"))
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
    }
    desk.page(status, &page)
}

/// The union's own questions, but for files: those come from workers alone. `None` where intake cannot say; a request is entered
/// without.
async fn questions(desk: &Desk) -> Option<Questionnaire> {
    let mut all = desk.site.portal.clients.intake.questions(desk.tenant(), &desk.call).await.ok()?;
    all.questions.retain(|question| question.kind != QuestionKind::File.code());
    Some(all)
}

fn at_their_fields(error: ApiError) -> ApiError {
    match error {
        ApiError::Problem(mut problem) => {
            let errors: Vec<FieldError> = problem.errors.into_iter().map(EntryForm::at_its_field).collect();
            problem.errors = errors;
            ApiError::Problem(problem)
        }
        other => other,
    }
}
