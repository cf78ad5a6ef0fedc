//! The steps of the first run, each at its own address: they can be taken in any order, on any device, and left out.

use contracts::identity::ChangeRoles;
use poem::{Response, Result, handler, http::StatusCode};
use web::ProblemKind;

use super::{
    organisation::{Saved, at_present, save_logo, save_parts},
    setup::{has_inquiries, mark, must_run_accounts},
};
use crate::{
    errors::PageError,
    forms::{self, Drawn, ErrorLine, InviteForm, Part, StaffPost, StaffUpload, TestForm, new_key, version_of},
    session::Desk,
    site::{COUNCIL, see_other},
    views::console::{SetupStepPage, TestReceipt},
};

/// GET `/setup/organisation`.
#[handler]
pub async fn organisation(desk: Desk) -> Result<Response> {
    draw(&at_present(desk).await?, StatusCode::OK, "organisation", None)
}

/// POST `/setup/organisation`.
#[handler]
pub async fn save_organisation(StaffPost(desk, posted): StaffPost) -> Result<Response> {
    let saved = save_parts(desk, &posted, &[Part::Contact]).await?;
    go_on(saved, "organisation").await
}

/// GET `/setup/languages`.
#[handler]
pub async fn languages(desk: Desk) -> Result<Response> {
    draw(&at_present(desk).await?, StatusCode::OK, "languages", None)
}

/// POST `/setup/languages`.
#[handler]
pub async fn save_languages(StaffPost(desk, posted): StaffPost) -> Result<Response> {
    let saved = save_parts(desk, &posted, &[Part::Languages]).await?;
    go_on(saved, "languages").await
}

/// GET `/setup/look`.
#[handler]
pub async fn look(desk: Desk) -> Result<Response> {
    draw(&at_present(desk).await?, StatusCode::OK, "look", None)
}

/// POST `/setup/look`: colours, and a logo where one was chosen.
#[handler]
pub async fn save_look(StaffUpload(desk, posted, file): StaffUpload) -> Result<Response> {
    let saved = match save_parts(desk, &posted, &[Part::Colours]).await? {
        Ok(desk) if !file.is_empty() => {
            let version = version_of(&desk.organisation);
            save_logo(desk, version, file).await?
        }
        saved => saved,
    };
    go_on(saved, "look").await
}

/// GET `/setup/people`.
#[handler]
pub async fn people(desk: Desk) -> Result<Response> {
    let mut form = InviteForm::empty();
    form.locale.value.clone_from(&desk.account.locale);
    draw_people(&desk, StatusCode::OK, form, Vec::new())
}

/// POST `/setup/people`: invites who answers, or says that it is the person at the desk.
#[handler]
pub async fn save_people(StaffPost(desk, posted): StaffPost) -> Result<Response> {
    let is_council = desk.organisation.kind == COUNCIL;
    if posted.raw("do") == "myself" && !is_council {
        return answer_myself(&desk).await;
    }
    let mut form = InviteForm::read(&posted);
    let invite = form.invite_as(if is_council { "secretariat" } else { "focal_point" });
    match desk.site.portal.clients.identity.invite(desk.tenant(), &desk.call, &invite).await {
        Ok(_) => mark(&desk, "people", "done").await,
        Err(error) if error.kind() == ProblemKind::InvalidFields => {
            let (status, errors) = forms::refused(&mut form, &desk.site.words(), &error);
            draw_people(&desk, status, form, errors)
        }
        Err(error) => Err(PageError::from(error).into()),
    }
}

/// Gives the person at the desk the role of who answers.
async fn answer_myself(desk: &Desk) -> Result<Response> {
    let portal = &desk.site.portal;
    let all = portal.clients.identity.accounts(desk.tenant(), &desk.call).await.map_err(PageError::from)?;
    let own = all.items.into_iter().find(|person| person.account.id == desk.account.id);
    let own = own.ok_or(PageError::Refused(ProblemKind::NotFound))?;
    let mut roles = own.account.roles;
    if !roles.iter().any(|role| role == "focal_point") {
        roles.push("focal_point".to_owned());
        let change = ChangeRoles { roles };
        let identity = &portal.clients.identity;
        identity
            .change_roles(desk.tenant(), &desk.call, desk.account.id, own.version, &change)
            .await
            .map_err(PageError::from)?;
        // The token of before has ended with the roles of before.
        portal.sessions.forget(desk.tenant(), &desk.session).await;
    }
    Ok(see_other("/setup"))
}

/// GET `/setup/test`.
#[handler]
pub async fn show_test(desk: Desk) -> Result<Response> {
    let mut form = TestForm::empty();
    form.submission.value = new_key().to_string();
    form.message.value = desk.site.words().text("setup-test-message");
    draw_test(&desk, StatusCode::OK, Some(form), None, Vec::new())
}

/// POST `/setup/test`: sends an inquiry by the same way as a worker's, and looks whether it arrived.
#[handler]
pub async fn send_test(StaffPost(desk, posted): StaffPost) -> Result<Response> {
    must_run_accounts(&desk)?;
    let key = posted.key();
    let mut form = TestForm::read(&posted);
    form.submission.value = key.to_string();
    let inquiry = form.inquiry(&desk.organisation.country, desk.site.locale.tag());
    match desk.site.portal.clients.intake.submit(desk.tenant(), &inquiry, key).await {
        Ok(receipt) => {
            let receipt = TestReceipt::new(receipt, has_inquiries(&desk).await?);
            mark(&desk, "test", "done").await?;
            draw_test(&desk, StatusCode::OK, None, Some(receipt), Vec::new())
        }
        Err(error) if matches!(error.kind(), ProblemKind::InvalidFields | ProblemKind::IdempotencyKeyReused) => {
            // Sent before with other words: to send it now is another test.
            if error.kind() == ProblemKind::IdempotencyKeyReused {
                form.submission.value = new_key().to_string();
            }
            let (status, errors) = forms::refused(&mut form, &desk.site.words(), &error);
            draw_test(&desk, status, Some(form), None, errors)
        }
        Err(error) => Err(PageError::from(error).into()),
    }
}

/// The next step; or this one once more, with what is wrong.
async fn go_on(saved: Saved, step: &'static str) -> Result<Response> {
    match saved {
        Ok(desk) => mark(&desk, step, "done").await,
        Err((desk, status, drawn)) => draw(&desk, status, step, Some(*drawn)),
    }
}

fn draw(desk: &Desk, status: StatusCode, step: &'static str, drawn: Option<Drawn>) -> Result<Response> {
    must_run_accounts(desk)?;
    let drawn = drawn.unwrap_or_else(|| Drawn::of(&desk.organisation));
    desk.page(status, &SetupStepPage::of_organisation(step, &desk.organisation, drawn))
}

fn draw_people(desk: &Desk, status: StatusCode, form: InviteForm, errors: Vec<ErrorLine>) -> Result<Response> {
    must_run_accounts(desk)?;
    let answers = desk.account.roles.iter().any(|role| role == "focal_point");
    let page = SetupStepPage::new("people", &desk.organisation);
    desk.page(status, &SetupStepPage { invite: Some(form), answers, errors, ..page })
}

fn draw_test(
    desk: &Desk,
    status: StatusCode,
    test: Option<TestForm>,
    receipt: Option<TestReceipt>,
    errors: Vec<ErrorLine>,
) -> Result<Response> {
    must_run_accounts(desk)?;
    if desk.organisation.kind == COUNCIL {
        return Err(PageError::Refused(ProblemKind::NotFound).into());
    }
    let page = SetupStepPage::new("test", &desk.organisation);
    desk.page(status, &SetupStepPage { test, receipt, errors, ..page })
}
