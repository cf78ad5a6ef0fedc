//! The organisation's own integrations: which there are, what each may do, and their secrets.

use contracts::{
    ApiError,
    identity::{ApiClient, ApiClients, ChangeApiClient, NewApiClient, NewApiSecret, RotateApiSecret},
};
use poem::{Response, Result, handler, http::StatusCode, web::Path};
use uuid::Uuid;
use web::ProblemKind;

use crate::{
    errors::PageError,
    forms::{self, ErrorLine, IntegrationForm, StaffPost, ticked_scopes},
    session::Desk,
    site::see_other,
    views::console::{IntegrationPage, IntegrationSecretPage, IntegrationsPage, scope_boxes},
};

const INTEGRATIONS: &str = "/admin/integrations";

/// GET `/admin/integrations`.
#[handler]
pub async fn list(desk: Desk) -> Result<Response> {
    draw_all(&desk, StatusCode::OK, IntegrationForm::empty(), &[], Vec::new()).await
}

/// POST `/admin/integrations`: gives one access, and tells its secret.
#[handler]
pub async fn create(StaffPost(desk, posted): StaffPost) -> Result<Response> {
    let mut form = IntegrationForm::read(&posted);
    let new = NewApiClient { name: form.name.value.clone(), scopes: ticked_scopes(&posted) };
    match desk.site.portal.clients.identity.create_api_client(desk.tenant(), &desk.call, &new).await {
        Ok(made) => told(&desk, made),
        Err(error) if error.kind() == ProblemKind::InvalidFields => {
            let (status, errors) = forms::refused(&mut form, &desk.site.words(), &error);
            draw_all(&desk, status, form, &new.scopes, errors).await
        }
        Err(error) => Err(PageError::from(error).into()),
    }
}

/// GET `/admin/integrations/{id}`.
#[handler]
pub async fn show(desk: Desk, Path(id): Path<Uuid>) -> Result<Response> {
    draw_one(&desk, StatusCode::OK, id, None, Vec::new(), None).await
}

/// POST `/admin/integrations/{id}`: another name, other scopes.
#[handler]
pub async fn change(StaffPost(desk, posted): StaffPost, Path(id): Path<Uuid>) -> Result<Response> {
    let mut form = IntegrationForm::read(&posted);
    let change = ChangeApiClient { name: form.name.value.clone(), scopes: ticked_scopes(&posted) };
    let identity = &desk.site.portal.clients.identity;
    match identity.change_api_client(desk.tenant(), &desk.call, id, posted.version(), &change).await {
        Ok(_) => draw_one(&desk, StatusCode::OK, id, None, Vec::new(), Some("integration-changed")).await,
        Err(error) if is_about_the_form(&error) => {
            let (status, errors) = forms::refused(&mut form, &desk.site.words(), &error);
            draw_one(&desk, status, id, Some((form, change.scopes)), errors, None).await
        }
        Err(error) => Err(PageError::from(error).into()),
    }
}

/// POST `/admin/integrations/{id}/secrets`: another secret, which is told.
#[handler]
pub async fn rotate(StaffPost(desk, posted): StaffPost, Path(id): Path<Uuid>) -> Result<Response> {
    let rotate = RotateApiSecret { end_older: posted.raw("older") == "now" };
    let identity = &desk.site.portal.clients.identity;
    match identity.rotate_api_secret(desk.tenant(), &desk.call, id, posted.version(), &rotate).await {
        Ok(made) => told(&desk, made),
        Err(error) if is_about_the_form(&error) => {
            let (status, errors) = forms::refused(&mut IntegrationForm::empty(), &desk.site.words(), &error);
            draw_one(&desk, status, id, None, errors, None).await
        }
        Err(error) => Err(PageError::from(error).into()),
    }
}

/// POST `/admin/integrations/{id}/older-secret`: ends it now.
#[handler]
pub async fn end_older(StaffPost(desk, _): StaffPost, Path(id): Path<Uuid>) -> Result<Response> {
    let identity = &desk.site.portal.clients.identity;
    identity.end_older_api_secret(desk.tenant(), &desk.call, id).await.map_err(PageError::from)?;
    draw_one(&desk, StatusCode::OK, id, None, Vec::new(), Some("integration-secret-ended")).await
}

/// POST `/admin/integrations/{id}/closing`: for good.
#[handler]
pub async fn close(StaffPost(desk, _): StaffPost, Path(id): Path<Uuid>) -> Result<Response> {
    let identity = &desk.site.portal.clients.identity;
    identity.close_api_client(desk.tenant(), &desk.call, id).await.map_err(PageError::from)?;
    Ok(see_other(INTEGRATIONS))
}

/// What brings the form back: everything else has a page of its own.
fn is_about_the_form(error: &ApiError) -> bool {
    matches!(error.kind(), ProblemKind::InvalidFields | ProblemKind::StaleVersion | ProblemKind::RefusedTransition)
}

async fn find(desk: &Desk) -> Result<ApiClients, PageError> {
    Ok(desk.site.portal.clients.identity.api_clients(desk.tenant(), &desk.call).await?)
}

/// Shows a secret: now and never again.
fn told(desk: &Desk, made: NewApiSecret) -> Result<Response> {
    let address = |path: &str| {
        let settings = &desk.site.portal.settings;
        format!("{}://{}.{}{}{path}", settings.scheme, desk.tenant(), settings.base_domain, desk.site.port)
    };
    let page = IntegrationSecretPage::new(&desk.site.words(), made, address("/oauth2/token"));
    desk.page(StatusCode::OK, &page)
}

async fn draw_all(
    desk: &Desk,
    status: StatusCode,
    form: IntegrationForm,
    ticked: &[String],
    errors: Vec<ErrorLine>,
) -> Result<Response> {
    let all = find(desk).await?;
    let scopes = scope_boxes(&all.scopes, ticked);
    desk.page(status, &IntegrationsPage::new(&desk.site.words(), all.items, form, scopes, errors))
}

async fn draw_one(
    desk: &Desk,
    status: StatusCode,
    id: Uuid,
    typed: Option<(IntegrationForm, Vec<String>)>,
    errors: Vec<ErrorLine>,
    notice: Option<&'static str>,
) -> Result<Response> {
    let ApiClients { items, scopes } = find(desk).await?;
    let found: Option<ApiClient> = items.into_iter().find(|client| client.id == id);
    let client = found.ok_or(PageError::Refused(ProblemKind::NotFound))?;
    let (form, ticked) = typed.unwrap_or_else(|| (IntegrationForm::of(&client), client.scopes.clone()));
    let boxes = scope_boxes(&scopes, &ticked);
    desk.page(status, &IntegrationPage::new(&desk.site.words(), client, form, boxes, errors, notice))
}
