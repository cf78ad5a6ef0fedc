//! Who calls: from the request's token to the context of a use case.

use authz::{Actor, Decision, OpContext, Person, Refused};
use kernel::{RequestId, TenantSlug};
use poem::Request;
use poem_openapi::{SecurityScheme, auth::Bearer};

use crate::{Problem, ProblemKind, TokenVerifier, token::TokenError};

/// An access token of identity (`issueToken`).
#[derive(SecurityScheme)]
#[oai(ty = "bearer", bearer_format = "JWT", rename = "accessToken", checker = "check")]
pub struct Caller(Person);

async fn check(request: &Request, bearer: Bearer) -> poem::Result<Person> {
    let verifier = request.data::<TokenVerifier>().ok_or(Problem::from(ProblemKind::Internal))?;
    verifier.verify(&bearer.token).map_err(|error| match error {
        TokenError::NoKeyYet => Problem::from(ProblemKind::Unavailable).into(),
        TokenError::Invalid => Problem::from(ProblemKind::Unauthenticated).into(),
    })
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
