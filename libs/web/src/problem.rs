//! Errors on the wire: `application/problem+json` (RFC 9457), from a closed list of kinds.
//!
//! A kind's slug is stable: pages, clients and tests rely on it. Nothing internal stands in a public text; the
//! trace id leads an operator to the log line.

use poem::{IntoResponse, Response, error::ResponseError, http::StatusCode};
use poem_openapi::{
    ApiResponse, Object,
    payload::Payload,
    registry::{MetaMediaType, MetaResponse, MetaResponses, Registry},
    types::Type,
};
use serde::{Deserialize, Serialize};

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident $slug:literal $status:ident $title:literal),+ $(,)?) => {
        /// Every way in which a request can be refused.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        pub enum ProblemKind { $($(#[$doc])* $kind),+ }

        impl ProblemKind {
            /// All of them.
            pub const ALL: &'static [ProblemKind] = &[$(ProblemKind::$kind),+];

            /// The stable name: the last part of the problem's `type`.
            pub fn slug(self) -> &'static str {
                match self { $(ProblemKind::$kind => $slug),+ }
            }

            /// The HTTP status (RFC 9110).
            pub fn status(self) -> StatusCode {
                match self { $(ProblemKind::$kind => StatusCode::$status),+ }
            }

            /// One sentence that says what to do, in English: pages take theirs from the catalogues.
            pub fn title(self) -> &'static str {
                match self { $(ProblemKind::$kind => $title),+ }
            }
        }
    };
}

kinds! {
    /// The body is not what the operation takes.
    MalformedRequest "malformed-request" BAD_REQUEST "The request cannot be read. Check its form against the API description.",
    /// Fields are missing or wrong; `errors` names each.
    InvalidFields "invalid-fields" UNPROCESSABLE_ENTITY "Some fields are missing or not valid. See `errors`.",
    /// No valid credentials.
    Unauthenticated "unauthenticated" UNAUTHORIZED "Log in first, or log in again.",
    /// The e-mail address or the password is wrong; which, is not said.
    WrongCredentials "wrong-credentials" UNAUTHORIZED "The e-mail address or the password is not right.",
    /// The password was right; the second factor has still to be given, or to be set up.
    SecondFactorNeeded "second-factor-needed" UNAUTHORIZED "Give your second factor, or set one up first.",
    /// The code of an authenticator app or a recovery code is wrong, or was used already.
    WrongSecondFactor "wrong-second-factor" UNAUTHORIZED "This code is not right, or was used already. Wait for the next one.",
    /// The second factor has to be given again for this (RFC 9470).
    StepUpNeeded "step-up-needed" UNAUTHORIZED "Give your second factor again: this needs one of the last minutes.",
    /// Whoever works for the organisation keeps a second factor.
    LastSecondFactor "last-second-factor" CONFLICT "This is your only second factor. Set another one up first.",
    /// What the passkey said cannot be accepted.
    WrongPasskey "wrong-passkey" UNAUTHORIZED "This passkey was not accepted. Try again, or log in another way.",
    /// The link of a mail has expired, or was used.
    LinkEnded "link-ended" GONE "This link has expired or was used already. Ask for a new one.",
    /// What came back from the organisation's own log-in service opens no account here; why, is not said.
    SignOnRefused "sign-on-refused" UNAUTHORIZED "This log-in opens no account here. Begin again, or ask who looks after the accounts to invite you.",
    /// The organisation's own log-in service is away, or does not answer as one.
    SignOnUnavailable "sign-on-unavailable" SERVICE_UNAVAILABLE "Your organisation's log-in service does not answer. Try again shortly.",
    /// Here everybody logs in through the organisation's own log-in service.
    SignOnRequired "sign-on-required" CONFLICT "Log in through your organisation's log-in service.",
    /// Somebody has to be left who runs the organisation's accounts.
    LastAdmin "last-admin" CONFLICT "This is the last person who runs the accounts. Give somebody else that role first.",
    /// Known, visible, but not for this role.
    Forbidden "forbidden" FORBIDDEN "Your role does not allow this.",
    /// It does not exist, or it is not for you to know whether it does.
    NotFound "not-found" NOT_FOUND "There is nothing here.",
    /// The organisation is suspended.
    TenantSuspended "tenant-suspended" FORBIDDEN "This organisation is suspended.",
    /// The receipt code opens nothing.
    WrongCode "wrong-code" NOT_FOUND "This code opens nothing. Check each character.",
    /// The method is not offered here.
    MethodNotAllowed "method-not-allowed" METHOD_NOT_ALLOWED "This address does not take that method.",
    /// The client was too slow to send its request.
    RequestTimeout "request-timeout" REQUEST_TIMEOUT "The request took too long to arrive.",
    /// The state does not allow the change.
    RefusedTransition "refused-transition" CONFLICT "The present state does not allow this.",
    /// The same person may not declare and approve.
    SecondPersonNeeded "second-person-needed" CONFLICT "A second person has to approve this.",
    /// It exists already.
    AlreadyExists "already-exists" CONFLICT "This exists already.",
    /// The key was used with another body.
    IdempotencyKeyReused "idempotency-key-reused" UNPROCESSABLE_ENTITY "This Idempotency-Key was used with another request.",
    /// The `If-Match` version is no longer the present one.
    StaleVersion "stale-version" PRECONDITION_FAILED "Somebody changed this meanwhile. Read it again.",
    /// The operation wants `If-Match`.
    PreconditionRequired "precondition-required" PRECONDITION_REQUIRED "Send If-Match with the version that you read.",
    /// The body is over the limit.
    BodyTooLarge "body-too-large" PAYLOAD_TOO_LARGE "The request is larger than this address takes.",
    /// The body is of another type.
    UnsupportedMediaType "unsupported-media-type" UNSUPPORTED_MEDIA_TYPE "Send application/json.",
    /// Too many requests.
    TooManyRequests "too-many-requests" TOO_MANY_REQUESTS "Too many tries. Wait a little.",
    /// Our fault.
    Internal "internal" INTERNAL_SERVER_ERROR "Something went wrong on our side. Nothing of your request was kept.",
    /// The database or another service is away.
    Unavailable "unavailable" SERVICE_UNAVAILABLE "This is not available right now. Try again shortly.",
}

/// What is wrong with one field.
#[derive(Clone, PartialEq, Eq, Debug, Object, Serialize, Deserialize)]
pub struct FieldError {
    /// The field's name on the wire.
    pub field: String,
    /// `required`, `unknown_code`, `too_short`, `too_long`, `too_common`, `about_you`, `not_valid`, `taken`, `no_answer`,
    /// `not_a_date`, `before_beginning` (dates), `low_contrast` (colours), `too_large`, `svg`, `too_detailed`
    /// (logos) or `must_be_true`.
    pub code: String,
    /// The most or the fewest characters, or the highest value, where the code is about a limit.
    #[oai(skip_serializing_if_is_none)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<u64>,
}

/// The body of an error answer (RFC 9457).
#[derive(Clone, PartialEq, Eq, Debug, Object, Serialize, Deserialize)]
pub struct ProblemBody {
    /// `urn:focal:problem:<slug>`.
    #[oai(rename = "type")]
    #[serde(rename = "type")]
    pub kind: String,
    /// What to do, in English.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// Names the request in the logs.
    #[oai(skip_serializing_if_is_none)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trace_id: Option<String>,
    /// One entry for each bad field.
    #[oai(skip_serializing_if_is_empty, default)]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<FieldError>,
}

/// A refused request on its way to the client.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("{}", .kind.slug())]
pub struct Problem {
    /// Which kind.
    pub kind: ProblemKind,
    /// The bad fields, where the kind is about fields.
    pub errors: Vec<FieldError>,
    /// When to try again, in seconds, where that is known.
    pub retry_after_s: Option<u64>,
}

/// The prefix of every problem's `type`.
const TYPE_PREFIX: &str = "urn:focal:problem:";

impl From<ProblemKind> for Problem {
    fn from(kind: ProblemKind) -> Self {
        Self { kind, errors: Vec::new(), retry_after_s: None }
    }
}

impl ProblemKind {
    /// The problem, with word of when to try again; a begun second counts.
    pub fn after(self, wait: std::time::Duration) -> Problem {
        Problem { retry_after_s: Some(wait.as_secs() + 1), ..self.into() }
    }
}

impl Problem {
    /// The body, without a trace id: the outermost layer adds it.
    pub fn body(&self) -> ProblemBody {
        ProblemBody {
            kind: format!("{TYPE_PREFIX}{}", self.kind.slug()),
            title: self.kind.title().to_owned(),
            status: self.kind.status().as_u16(),
            trace_id: telemetry::propagation::current_trace_id(),
            errors: self.errors.clone(),
        }
    }

    /// Reads a problem back from an answer's body; `None` where the body is not one of ours.
    pub fn from_body(body: ProblemBody) -> Option<Self> {
        let slug = body.kind.strip_prefix(TYPE_PREFIX)?;
        let kind = ProblemKind::ALL.iter().copied().find(|kind| kind.slug() == slug)?;
        Some(Self { errors: body.errors, ..kind.into() })
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let body = serde_json::to_vec(&self.body()).unwrap_or_default();
        let mut response = Response::builder()
            .status(self.kind.status())
            .content_type("application/problem+json")
            .header("cache-control", "no-store");
        match self.kind {
            ProblemKind::Unavailable | ProblemKind::SignOnUnavailable => {
                response = response.header("retry-after", "5");
            }
            ProblemKind::TooManyRequests => {
                response = response.header("retry-after", self.retry_after_s.unwrap_or(60).to_string());
            }
            ProblemKind::StepUpNeeded => {
                let max_age = 60 * authz::FRESH_MINUTES;
                let challenge = format!("Bearer error=\"insufficient_user_authentication\", max_age={max_age}");
                response = response.header("www-authenticate", challenge);
            }
            // RFC 9110, 15.5.2: every 401 says what would be taken.
            kind if kind.status() == StatusCode::UNAUTHORIZED => {
                response = response.header("www-authenticate", "Bearer");
            }
            _ => {}
        }
        response.body(body)
    }
}

impl ResponseError for Problem {
    fn status(&self) -> StatusCode {
        self.kind.status()
    }

    fn as_response(&self) -> Response {
        self.clone().into_response()
    }
}

impl ApiResponse for Problem {
    fn meta() -> MetaResponses {
        let mut statuses: Vec<_> = ProblemKind::ALL.iter().map(|kind| kind.status()).collect();
        statuses.sort();
        statuses.dedup();
        let response = |status: StatusCode| MetaResponse {
            description: status.canonical_reason().unwrap_or_default(),
            status: Some(status.as_u16()),
            status_range: None,
            content: vec![MetaMediaType {
                content_type: "application/problem+json",
                schema: <poem_openapi::payload::Json<ProblemBody> as Payload>::schema_ref(),
            }],
            headers: vec![],
        };
        MetaResponses { responses: statuses.into_iter().map(response).collect() }
    }

    fn register(registry: &mut Registry) {
        ProblemBody::register(registry);
    }
}
