//! The one context that every call carries.

use kernel::{AccountId, RequestId, TenantSlug};

use crate::Role;

/// Who acts.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Actor {
    /// Nobody that we know: a worker without an account.
    Anonymous,
    /// A person with an account.
    Person(Person),
    /// A service itself: a relay, a consumer, a job.
    System(&'static str),
}

/// A person with an account, as the access token names them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Person {
    /// The account.
    pub account: AccountId,
    /// The tenant that the account belongs to.
    pub tenant: TenantSlug,
    /// What the person may be there.
    pub roles: Vec<Role>,
}

impl Actor {
    /// The account, where a person acts.
    pub fn account(&self) -> Option<AccountId> {
        match self {
            Actor::Person(person) => Some(person.account),
            Actor::Anonymous | Actor::System(_) => None,
        }
    }

    /// How the audit trail and the idempotency store name the actor.
    pub fn label(&self) -> String {
        match self {
            Actor::Anonymous => "anonymous".to_owned(),
            Actor::Person(person) => person.account.to_string(),
            Actor::System(name) => format!("system:{name}"),
        }
    }
}

/// What a use case knows about the call that it serves.
#[derive(Clone, Debug)]
pub struct OpContext {
    /// In whose schema it works.
    pub tenant: TenantSlug,
    /// Who acts.
    pub actor: Actor,
    /// Names the request in the audit trail.
    pub request_id: RequestId,
    /// The W3C trace parent, handed on to events.
    pub trace_parent: Option<String>,
}

impl OpContext {
    /// The context of a service's own work in a tenant.
    pub fn system(service: &'static str, tenant: TenantSlug, trace_parent: Option<String>) -> Self {
        Self { tenant, actor: Actor::System(service), request_id: RequestId::new(), trace_parent }
    }
}
