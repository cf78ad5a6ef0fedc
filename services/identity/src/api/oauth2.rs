//! The token endpoint of OAuth 2 (RFC 6749). Its errors are those of the RFC, which every OAuth library reads; what the RFC
//! has no word for is a problem like everywhere else.

use std::sync::Arc;

use contracts::identity::{IssuedToken, TokenError, TokenRequest};
use poem::{IntoResponse, Request, Response, http::StatusCode};
use poem_openapi::{
    ApiResponse, OpenApi, SecurityScheme,
    auth::Basic,
    param::Path,
    payload::{Form, Json, Payload},
    registry::{MetaMediaType, MetaResponse, MetaResponses, Registry},
    types::Type,
};
use web::{Problem, ProblemKind, client_address, public_context};

use crate::{
    App,
    app::issue_client_token::{TokenRefused, issue_client_token},
};

pub struct OAuth2(pub Arc<App>);

/// An integration's id and secret (`client_secret_basic`)
#[derive(SecurityScheme)]
#[oai(ty = "basic", rename = "clientSecret")]
pub struct ClientSecret(Basic);

/// How a client says who it is.
#[derive(SecurityScheme)]
pub enum ClientAuthentication {
    /// In the `Authorization` header.
    Header(ClientSecret),
    /// In the body, or not at all.
    #[oai(fallback)]
    Body,
}

#[OpenApi(prefix_path = "/v1")]
impl OAuth2 {
    /// Exchange an integration's secret for an access token (RFC 6749, 4.4)
    #[oai(path = "/:tenant/oauth2/token", method = "post", operation_id = "issueClientToken")]
    async fn token(
        &self,
        request: &Request,
        tenant: Path<String>,
        client: ClientAuthentication,
        body: Form<TokenRequest>,
    ) -> TokenAnswer {
        let context = match public_context(&tenant) {
            Ok(context) => context,
            Err(problem) => return TokenAnswer::Problem(problem),
        };
        let basic = match client {
            ClientAuthentication::Header(ClientSecret(basic)) => Some((basic.username, basic.password)),
            ClientAuthentication::Body => None,
        };
        match issue_client_token(&self.0, &context, &client_address(request), basic, body.0).await {
            Ok(token) => TokenAnswer::Issued(token),
            Err(refused) => refused.into(),
        }
    }
}

/// What the token endpoint answers.
pub enum TokenAnswer {
    /// A token.
    Issued(IssuedToken),
    /// None: the code of RFC 6749, section 5.2, and what to do.
    Refused(&'static str, &'static str),
    /// What the RFC has no code for.
    Problem(Problem),
}

/// The one code that is about who asks, and the one with a status of its own.
const INVALID_CLIENT: &str = "invalid_client";

impl From<TokenRefused> for TokenAnswer {
    fn from(refused: TokenRefused) -> Self {
        match refused {
            TokenRefused::Malformed => malformed(),
            TokenRefused::UnsupportedGrant => {
                Self::Refused("unsupported_grant_type", "The grant_type has to be client_credentials.")
            }
            TokenRefused::UnknownClient => Self::Refused(
                INVALID_CLIENT,
                "The client_id or the client_secret is not right, or the integration was closed.",
            ),
            TokenRefused::Scope => {
                Self::Refused("invalid_scope", "Ask only for scopes that this integration was given.")
            }
            TokenRefused::Other(error) => Self::Problem(error.into()),
        }
    }
}

fn malformed() -> TokenAnswer {
    TokenAnswer::Refused(
        "invalid_request",
        "Send grant_type=client_credentials as application/x-www-form-urlencoded, each parameter once, and the client's \
         id and secret in one place only.",
    )
}

impl IntoResponse for TokenAnswer {
    fn into_response(self) -> Response {
        let (status, body) = match self {
            Self::Problem(problem) => return problem.into_response(),
            Self::Issued(token) => (StatusCode::OK, serde_json::to_vec(&token)),
            Self::Refused(error, description) => {
                let status = if error == INVALID_CLIENT { StatusCode::UNAUTHORIZED } else { StatusCode::BAD_REQUEST };
                let body = TokenError { error: error.to_owned(), error_description: description.to_owned() };
                (status, serde_json::to_vec(&body))
            }
        };
        let mut response = Response::builder()
            .status(status)
            .content_type("application/json")
            .header("cache-control", "no-store")
            .header("pragma", "no-cache");
        if status == StatusCode::UNAUTHORIZED {
            response = response.header("www-authenticate", "Basic realm=\"focal\", charset=\"UTF-8\"");
        }
        response.body(body.unwrap_or_default())
    }
}

impl ApiResponse for TokenAnswer {
    const BAD_REQUEST_HANDLER: bool = true;

    fn meta() -> MetaResponses {
        let json = |status: StatusCode, description, schema| MetaResponse {
            description,
            status: Some(status.as_u16()),
            status_range: None,
            content: vec![MetaMediaType { content_type: "application/json", schema }],
            headers: vec![],
        };
        let refused = <Json<TokenError> as Payload>::schema_ref;
        let mut responses = vec![
            json(StatusCode::OK, "A token", <Json<IssuedToken> as Payload>::schema_ref()),
            json(StatusCode::BAD_REQUEST, "Refused (RFC 6749, 5.2)", refused()),
            json(StatusCode::UNAUTHORIZED, "Unknown client (RFC 6749, 5.2)", refused()),
        ];
        let own: Vec<_> = responses.iter().map(|response| response.status).collect();
        responses.extend(Problem::meta().responses.into_iter().filter(|response| !own.contains(&response.status)));
        MetaResponses { responses }
    }

    fn register(registry: &mut Registry) {
        IssuedToken::register(registry);
        TokenError::register(registry);
        <Problem as ApiResponse>::register(registry);
    }

    /// A body of another type, one that is no form, a parameter that stands there twice.
    fn from_parse_request_error(error: poem::Error) -> Self {
        match error.status() {
            StatusCode::PAYLOAD_TOO_LARGE => Self::Problem(ProblemKind::BodyTooLarge.into()),
            _ => malformed(),
        }
    }
}
