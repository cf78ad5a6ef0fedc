//! The one context that every call carries.

use kernel::{AccountId, ApiClientId, Instant, RequestId, SessionId, TenantSlug};

use crate::{Role, Scope};

/// Who acts.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Actor {
    /// Nobody that we know: a worker without an account.
    Anonymous,
    /// A person with an account.
    Person(Person),
    /// An integration of an organisation's own.
    Client(Client),
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
    /// The session that the token was issued to.
    pub session: SessionId,
    /// The account's version when the token was issued: a change of roles counts it up, and older tokens end.
    pub version: i64,
    /// When the second factor was last given in this session; `None` where it never was.
    pub second_factor_at: Option<Instant>,
}

/// An integration of an organisation's own (a client of RFC 6749), as the access token names it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Client {
    /// Which one.
    pub id: ApiClientId,
    /// The tenant that it belongs to.
    pub tenant: TenantSlug,
    /// What it may do there.
    pub scopes: Vec<Scope>,
    /// Its version when the token was issued: a change of scopes counts it up, and older tokens end.
    pub version: i64,
}

/// How long a second factor is fresh enough for what asks for one anew, in minutes.
pub const FRESH_MINUTES: i64 = 10;

impl Person {
    /// Whether it is a worker, whom the audit trail does not name (docs/adr/0022).
    pub fn is_worker(&self) -> bool {
        self.roles.contains(&Role::Worker)
    }

    /// Whether the second factor was given a short while ago.
    pub fn is_fresh(&self, now: Instant) -> bool {
        self.second_factor_at.is_some_and(|at| now - at < chrono::Duration::minutes(FRESH_MINUTES))
    }
}

impl Actor {
    /// The account, where a person acts.
    pub fn account(&self) -> Option<AccountId> {
        match self {
            Actor::Person(person) => Some(person.account),
            Actor::Anonymous | Actor::Client(_) | Actor::System(_) => None,
        }
    }

    /// The person, where one acts.
    pub fn person(&self) -> Option<&Person> {
        match self {
            Actor::Person(person) => Some(person),
            Actor::Anonymous | Actor::Client(_) | Actor::System(_) => None,
        }
    }

    /// How the audit trail and the idempotency store name the actor.
    pub fn label(&self) -> String {
        match self {
            Actor::Anonymous => "anonymous".to_owned(),
            Actor::Person(person) => person.account.to_string(),
            Actor::Client(client) => format!("client:{}", client.id),
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
    /// The same call as nobody's in particular: for what must not tell who made it.
    pub fn as_anonymous(&self) -> Self {
        Self { actor: Actor::Anonymous, ..self.clone() }
    }

    /// The context of a service's own work in a tenant.
    pub fn system(service: &'static str, tenant: TenantSlug, trace_parent: Option<String>) -> Self {
        Self { tenant, actor: Actor::System(service), request_id: RequestId::new(), trace_parent }
    }
}
