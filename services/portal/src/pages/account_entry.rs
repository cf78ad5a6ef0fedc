//! The ways into a worker's account: making one, logging in, a forgotten password.

mod login;
mod recovery;
mod registration;

pub use login::{log_in, show_log_in};
pub use recovery::{recover, request_reset, reset, show_forgotten, show_reset};
pub use registration::{join, register, request_link, show_join, show_register};

use contracts::{
    ApiError,
    identity::{LinkFacts, LinkSecret, Registered},
};
use poem::{Response, Result, http::StatusCode};
use web::ProblemKind;

use crate::{
    errors::PageError,
    site::Site,
    views::account::{SecretsPage, ToldPage},
    worker::{draw, with_session},
};

async fn read(site: &Site, secret: &str) -> Result<LinkFacts, ApiError> {
    let union = site.union().map_err(|_| ApiError::Problem(ProblemKind::NotFound.into()))?;
    let link = LinkSecret { secret: secret.to_owned() };
    site.portal.clients.identity.read_link(&union.slug, &site.call(), &link).await
}

/// What no form can help with: there are no accounts here, or no organisation.
fn ends_the_page(error: &ApiError) -> bool {
    matches!(error.kind(), ProblemKind::NotFound | ProblemKind::TenantSuspended)
}

/// What is shown once; the browser is logged in.
fn secrets(site: &Site, registered: Registered, makes_passkey: bool) -> Result<Response> {
    let Registered { session, recovery_code } = registered;
    let page =
        draw(site, StatusCode::OK, &SecretsPage { log_in_name: session.account.email, recovery_code, makes_passkey })?;
    Ok(with_session(site, page, &session.session))
}

/// The page of a link that opens nothing; every other refusal is an error.
fn ended(site: &Site, outcome: Result<LinkFacts, ApiError>) -> Result<Response> {
    match outcome {
        Err(error) if error.kind() != ProblemKind::LinkEnded => Err(PageError::from(error).into()),
        _ => draw(site, StatusCode::GONE, &ToldPage { text: "account-link-ended" }),
    }
}
