//! Who calls: from the request's token to the context of a use case.

use authz::{Actor, Decision, OpContext, Refused};
use kernel::{RequestId, TenantSlug};
use poem::Request;
use poem_openapi::{OAuthScopes, SecurityScheme, auth::Bearer};

use crate::{Problem, ProblemKind, TokenVerifier, token::TokenError};

// What an integration may call also takes a `Scoped`: that is how its document says so.
/// An access token of identity (`issueToken`).
#[derive(SecurityScheme)]
#[oai(ty = "bearer", bearer_format = "JWT", rename = "accessToken", checker = "check")]
pub struct Caller(Actor);

async fn check(request: &Request, bearer: Bearer) -> poem::Result<Actor> {
    let verifier = request.data::<TokenVerifier>().ok_or(Problem::from(ProblemKind::Internal))?;
    verifier.verify(&bearer.token).map_err(|error| match error {
        TokenError::NoKeyYet => Problem::from(ProblemKind::Unavailable).into(),
        TokenError::Invalid => Problem::from(ProblemKind::Unauthenticated).into(),
    })
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

impl Caller {
    /// The context of a call to `tenant` by this person or integration.
    ///
    /// # Errors
    /// `NotFound` where the text names no tenant, or a tenant that the caller is not of.
    pub fn context(self, tenant: &str) -> Result<OpContext, Problem> {
        let tenant = slug(tenant)?;
        let is_at_home = match &self.0 {
            Actor::Person(person) => person.tenant == tenant,
            Actor::Client(client) => client.tenant == tenant,
            Actor::Anonymous | Actor::System(_) => false,
        };
        if !is_at_home {
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
}
