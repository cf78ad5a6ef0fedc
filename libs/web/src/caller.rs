//! Who calls: from the request's token to the context of a use case.

use authz::{Actor, Decision, OpContext, Passage, Refused};
use kernel::{RequestId, TenantSlug};
use poem::Request;
use poem_openapi::{OAuthScopes, SecurityScheme, auth::Bearer};

use crate::{Door, Problem, ProblemKind, TokenVerifier, token::TokenError};

// What an integration may call also takes a `Scoped`: that is how its document says so.
/// An access token of identity (`issueToken`).
#[derive(SecurityScheme)]
#[oai(ty = "bearer", bearer_format = "JWT", rename = "accessToken", checker = "check")]
pub struct Caller(Actor);

async fn check(request: &Request, bearer: Bearer) -> poem::Result<Actor> {
    let verifier = request.data::<TokenVerifier>().ok_or(Problem::from(ProblemKind::Internal))?;
    // Whose door it is: every operation that takes a token names it first in its path, and poem-openapi calls what stands
    // there by its place.
    let tenant = request.raw_path_param("param0").and_then(|slug| slug.parse::<TenantSlug>().ok());
    let (what, answer) = match verifier.verify(&bearer.token) {
        // The context will answer that there is nothing here.
        Ok(actor) if tenant.as_ref().is_some_and(|tenant| !is_of(&actor, tenant)) => {
            (Passage::ForeignTokenRefused, Ok(actor))
        }
        Ok(actor) => return Ok(actor),
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

// It only declares with which scope an integration may call the operation. `Caller` stands before it and checks the token,
// and the decision table the scope.
/// An integration's access token (`issueClientToken`), from the organisation's own host.
#[derive(SecurityScheme)]
#[oai(ty = "oauth2", rename = "integration", flows(client_credentials(token_url = "/oauth2/token", scopes = "Scopes")))]
pub struct Scoped(pub Bearer);

/// The scopes as the documents list them: those of [`authz::Scope`].
#[derive(OAuthScopes)]
pub enum Scopes {
    /// The organisation's own tables
    #[oai(rename = "reports.read")]
    ReadReports,
    /// The network's tables; of a council
    #[oai(rename = "network_reports.read")]
    ReadNetworkReports,
    /// Inquiries, coded fields only
    #[oai(rename = "inquiries.read")]
    ReadInquiries,
    /// Cases, coded fields only
    #[oai(rename = "cases.read")]
    ReadCases,
}

/// Whether this organisation's identity let them in.
fn is_of(actor: &Actor, tenant: &TenantSlug) -> bool {
    match actor {
        Actor::Person(person) => person.tenant == *tenant,
        Actor::Client(client) => client.tenant == *tenant,
        Actor::Anonymous | Actor::System(_) => false,
    }
}

impl Caller {
    /// The context of a call to `tenant` by this person or integration.
    ///
    /// # Errors
    /// `NotFound` where the text names no tenant, or a tenant that the caller is not of.
    pub fn context(self, tenant: &str) -> Result<OpContext, Problem> {
        let tenant = slug(tenant)?;
        if !is_of(&self.0, &tenant) {
            return Err(ProblemKind::NotFound.into());
        }
        Ok(context(tenant, self.0))
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

#[cfg(test)]
mod tests {
    use authz::Scope;
    use kernel::codes::CodeList;

    use super::*;

    #[test]
    fn the_documents_list_the_scopes_that_there_are() {
        let declared: Vec<&str> = Scopes::meta().iter().map(|scope| scope.name).collect();
        assert_eq!(declared, Scope::ALL.iter().map(|scope| scope.code()).collect::<Vec<_>>());
    }

    /// The table refuses `system` nothing: only our own code may act so.
    #[test]
    fn nobody_who_calls_acts_as_a_service_itself() {
        for actor in [Actor::System("relay"), Actor::Anonymous] {
            let refused = Caller(actor).context("clc").err().map(|problem| problem.kind);
            assert_eq!(refused, Some(ProblemKind::NotFound));
        }
        assert_eq!(public_context("clc").map(|context| context.actor).ok(), Some(Actor::Anonymous));
    }
}
