//! Exit: out of here at once, with as little left behind as a site can manage.

use contracts::Call;
use poem::{
    FromRequest, IntoResponse, Request, Response, Result, handler,
    http::{HeaderValue, StatusCode, header},
};

use crate::{draft, session, site::Site, visit};

/// GET `/exit`. Ends the session, clears what the browser keeps of this origin and leads to a neutral page.
#[handler]
pub async fn leave(request: &Request) -> Result<Response> {
    let site = Site::from_request_without_body(request).await?;
    let secure = site.portal.settings.secure_cookies;
    if let (Ok(organisation), Some(session)) = (site.organisation(), session::session_of(request, secure)) {
        site.portal.sessions.forget(&organisation.slug, &session).await;
        // Whether identity answers or not, the person leaves now; the session also ends by itself.
        let _ = site.portal.clients.identity.end_session(&organisation.slug, &Call::bearer(session)).await;
    }
    draft::discard(&site, request).await;
    visit::end(&site, request).await;
    let response = StatusCode::SEE_OTHER
        .with_header(header::LOCATION, &site.portal.settings.exit_url)
        .with_header("clear-site-data", "\"cache\", \"cookies\", \"storage\"")
        .with_header(header::SET_COOKIE, session::clear_cookie(secure));
    let mut response = response.into_response();
    for cleared in [draft::clear_cookie(secure), visit::clear_cookie(secure)] {
        if let Ok(cleared) = HeaderValue::from_str(&cleared) {
            response.headers_mut().append(header::SET_COOKIE, cleared);
        }
    }
    Ok(response)
}
