//! Who calls: from the request's token to the context of a use case.

use authz::{Actor, Decision, OpContext, Passage, Person, Refused};
use kernel::{RequestId, TenantSlug};
use poem::Request;
use poem_openapi::{SecurityScheme, auth::Bearer};

use crate::{Door, Problem, ProblemKind, TokenVerifier, token::TokenError};

/// An access token of identity (`issueToken`).
#[derive(SecurityScheme)]
#[oai(ty = "bearer", bearer_format = "JWT", rename = "accessToken", checker = "check")]
pub struct Caller(Person);

async fn check(request: &Request, bearer: Bearer) -> poem::Result<Person> {
    let verifier = request.data::<TokenVerifier>().ok_or(Problem::from(ProblemKind::Internal))?;
    // Whose door it is: every operation that takes a token names it in its path.
    let tenant = request.raw_path_param("tenant").and_then(|slug| slug.parse::<TenantSlug>().ok());
    let (what, answer) = match verifier.verify(&bearer.token) {
        // The context will answer that there is nothing here.
        Ok(person) if tenant.as_ref().is_some_and(|tenant| *tenant != person.tenant) => {
            (Passage::ForeignTokenRefused, Ok(person))
        }
        Ok(person) => return Ok(person),
        Err(TokenError::NoKeyYet) => return Err(Problem::from(ProblemKind::Unavailable).into()),
        // Whoever works for longer than a minute has seen one.
        Err(TokenError::Expired) => return Err(Problem::from(ProblemKind::Unauthenticated).into()),
        Err(TokenError::Invalid) => {
            (Passage::TokenRefused, Err(poem::Error::from(Problem::from(ProblemKind::Unauthenticated))))
        }
    };
    if let (Some(door), Some(tenant)) = (request.data::<Door>(), tenant) {
        door.refused(&tenant, what, None).await;
    }
    answer
}

impl Caller {
    /// The context of a call to `tenant` by this person.
    ///
    /// # Errors
    /// `NotFound` where the text names no tenant, or a tenant that the person is not of.
    pub fn context(self, tenant: &str) -> Result<OpContext, Problem> {
        let tenant = slug(tenant)?;
        if self.0.tenant != tenant {
            return Err(ProblemKind::NotFound.into());
        }
        Ok(context(tenant, Actor::Person(self.0)))
    }
}

/// The context of a call to `tenant` by the public.
///
/// # Errors
/// `NotFound` where the text names no tenant.
pub fn public_context(tenant: &str) -> Result<OpContext, Problem> {
    Ok(context(slug(tenant)?, Actor::Anonymous))
}

fn slug(tenant: &str) -> Result<TenantSlug, Problem> {
    tenant.parse().map_err(|_| ProblemKind::NotFound.into())
}

fn context(tenant: TenantSlug, actor: Actor) -> OpContext {
    OpContext {
        tenant,
        actor,
        request_id: RequestId::new(),
        trace_parent: telemetry::propagation::current_trace_parent(),
    }
}

impl From<Refused> for Problem {
    fn from(refused: Refused) -> Self {
        match refused.0 {
            Decision::LogInFirst => ProblemKind::Unauthenticated.into(),
            Decision::Forbid | Decision::Allow => ProblemKind::Forbidden.into(),
            Decision::StepUp => ProblemKind::StepUpNeeded.into(),
            Decision::Hide => ProblemKind::NotFound.into(),
        }
    }
}
