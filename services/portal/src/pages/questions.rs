//! What the union asks beside the standard form, for who runs it: every change makes the next version of all of it.

use contracts::{
    ApiError,
    intake::{Question, Questionnaire, SetQuestions},
};
use kernel::Locale;
use poem::{Response, Result, handler, http::StatusCode, web::Path};
use uuid::Uuid;
use web::{Problem, ProblemKind};

use crate::{
    errors::PageError,
    forms::{self, ErrorLine, Posted, QuestionForm, StaffPost, TICKED},
    menu::{ADMIN, has_role},
    session::Desk,
    site::see_other,
    views::console::{QuestionPage, QuestionsPage, answers_of, in_all_languages},
};

const QUESTIONS: &str = "/admin/questions";

/// GET `/admin/questions`.
#[handler]
pub async fn list(desk: Desk) -> Result<Response> {
    draw_all(&desk, StatusCode::OK, Vec::new()).await
}

/// GET `/admin/questions/new`.
#[handler]
pub async fn show_new(desk: Desk) -> Result<Response> {
    let all = read(&desk).await?;
    let form = QuestionForm::of(all.version, None, &locales(&desk));
    desk.page(StatusCode::OK, &QuestionPage::new(&desk.site.words(), None, &all.questions, form))
}

/// POST `/admin/questions/new`.
#[handler]
pub async fn add(StaffPost(desk, posted): StaffPost) -> Result<Response> {
    save(&desk, &posted, None).await
}

/// GET `/admin/questions/{id}`.
#[handler]
pub async fn show(desk: Desk, Path(id): Path<Uuid>) -> Result<Response> {
    let all = read(&desk).await?;
    let (question, before) = find(&all, id)?;
    let form = QuestionForm::of(all.version, Some(question), &locales(&desk));
    desk.page(StatusCode::OK, &QuestionPage::new(&desk.site.words(), Some(question), before, form))
}

/// POST `/admin/questions/{id}`.
#[handler]
pub async fn change(StaffPost(desk, posted): StaffPost, Path(id): Path<Uuid>) -> Result<Response> {
    save(&desk, &posted, Some(id)).await
}

/// POST `/admin/questions/{id}/removal`. Answers to it stay, and are read with the question of then.
#[handler]
pub async fn remove(StaffPost(desk, posted): StaffPost, Path(id): Path<Uuid>) -> Result<Response> {
    let mut questions = read(&desk).await?.questions;
    questions.retain(|question| question.id != id);
    arrange(&desk, &posted, questions).await
}

/// POST `/admin/questions/{id}/place`: asked before the one before it, or after the one after it.
#[handler]
pub async fn move_it(StaffPost(desk, posted): StaffPost, Path(id): Path<Uuid>) -> Result<Response> {
    let mut all = read(&desk).await?;
    let at = find(&all, id)?.1.len();
    let to = if posted.raw("to") == "up" { at.saturating_sub(1) } else { (at + 1).min(all.questions.len() - 1) };
    all.questions.swap(at, to);
    arrange(&desk, &posted, all.questions).await
}

/// The questions in another order, or fewer of them.
async fn arrange(desk: &Desk, posted: &Posted, questions: Vec<Question>) -> Result<Response> {
    let line = |text: &str| vec![ErrorLine { field: None, text: desk.site.words().text(text) }];
    match set(desk, posted.version(), questions).await {
        Ok(()) => Ok(see_other(QUESTIONS)),
        Err(error) if error.kind() == ProblemKind::InvalidFields => {
            draw_all(desk, error.kind().status(), line("error-other-question-unknown-code")).await
        }
        Err(error) if error.kind() == ProblemKind::StaleVersion => {
            draw_all(desk, error.kind().status(), line("problem-stale-version-advice")).await
        }
        Err(error) => Err(PageError::from(error).into()),
    }
}

/// Puts what was typed in the place of a question, or behind all of them.
async fn save(desk: &Desk, posted: &Posted, id: Option<Uuid>) -> Result<Response> {
    let all = read(desk).await?;
    let (question, before) = match id {
        Some(id) => {
            let (question, before) = find(&all, id)?;
            (Some(question), before)
        }
        None => (None, all.questions.as_slice()),
    };
    let (mut form, words) = (QuestionForm::typed(posted, question, &locales(desk)), desk.site.words());
    // What was ticked for something else before is no answer to what it hangs on now.
    let offered = answers_of(&words, &form.shown_when.value, before);
    form.any_of.retain(|code| offered.iter().any(|(of, _)| of == code));
    if posted.raw("show") == TICKED {
        return desk.page(StatusCode::OK, &QuestionPage::new(&words, question, before, form));
    }
    if question.is_none() && find(&all, form.id).is_ok() {
        // The same form was sent before.
        return Ok(see_other(QUESTIONS));
    }
    let place = before.len();
    let saved = match form.question(question) {
        Ok(typed) => {
            let after = all.questions.iter().skip(place + 1).cloned();
            let questions = before.iter().cloned().chain([typed]).chain(after).collect();
            set(desk, form.version, questions).await
        }
        Err(errors) => Err(ApiError::Problem(Problem { errors, ..ProblemKind::InvalidFields.into() })),
    };
    match saved {
        Ok(()) => Ok(see_other(QUESTIONS)),
        Err(error) if matches!(error.kind(), ProblemKind::InvalidFields | ProblemKind::StaleVersion) => {
            let is_stale = error.kind() == ProblemKind::StaleVersion;
            let error = forms::at_fields(error, |error| form.at_its_field(error, place));
            let (status, errors) = forms::refused(&mut form, &words, &error);
            // Somebody else was faster: what was typed stands beside what they made of it, and saved once more it holds.
            // What is only wrong is still a change of what its writer saw.
            if is_stale {
                form.version = all.version;
            }
            let mut page = QuestionPage::new(&words, question, before, form);
            page.errors = errors;
            page.present = question.filter(|_| is_stale).map(in_all_languages).unwrap_or_default();
            desk.page(status, &page)
        }
        Err(error) => Err(PageError::from(error).into()),
    }
}

async fn read(desk: &Desk) -> Result<Questionnaire, PageError> {
    if !has_role(&desk.account, ADMIN) {
        return Err(PageError::Refused(ProblemKind::Forbidden));
    }
    Ok(desk.site.portal.clients.intake.questions(desk.tenant(), &desk.call).await?)
}

async fn set(desk: &Desk, version: i64, questions: Vec<Question>) -> Result<(), ApiError> {
    let set = SetQuestions { questions };
    desk.site.portal.clients.intake.set_questions(desk.tenant(), &desk.call, version, &set).await.map(drop)
}

/// A question, and those that are asked before it.
fn find(all: &Questionnaire, id: Uuid) -> Result<(&Question, &[Question]), PageError> {
    let place = all.questions.iter().position(|question| question.id == id);
    let place = place.ok_or(PageError::Refused(ProblemKind::NotFound))?;
    Ok((&all.questions[place], &all.questions[..place]))
}

/// The languages of the organisation's workers.
fn locales(desk: &Desk) -> Vec<Locale> {
    desk.organisation.locales.iter().filter_map(|tag| tag.parse().ok()).collect()
}

async fn draw_all(desk: &Desk, status: StatusCode, errors: Vec<ErrorLine>) -> Result<Response> {
    let mut page = QuestionsPage::new(&desk.site.words(), &read(desk).await?, &locales(desk));
    page.errors = errors;
    desk.page(status, &page)
}
