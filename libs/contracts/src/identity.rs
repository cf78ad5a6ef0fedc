//! Identity: organisations, log-in, one's own account, the people of an organisation.

mod api_clients;
mod audit;
mod delegations;
mod emergency;
mod links;
mod network;
mod organisation;
mod own_account;
mod people;
mod person_sessions;
mod registration;
mod registry;
mod routing;
mod service_levels;
mod sessions;
mod setup;
mod sign_on;
mod sign_on_settings;

pub use api_clients::{
    ApiClient, ApiClients, ApiSecret, ChangeApiClient, IssuedToken, NewApiClient, NewApiSecret, RotateApiSecret,
    TokenError, TokenRequest,
};
pub use audit::{AuditChain, AuditEntry, AuditPage, AuditQuery, ExportAudit};
pub use delegations::{Delegation, Delegations, NewDelegation};
pub use emergency::{EmergencyContact, LocalName, SetEmergencyContact};
pub use links::{AcceptInvitation, LinkFacts, LinkSecret, RequestReset, ResetPassword};
pub use network::NetworkFacts;
pub use organisation::{Logo, LogoFacts, OwnText, Profile, SetLogo, SetOrganisation, SetWording};
pub use own_account::{
    AddPasskey, ChangePassword, GiveCode, NewAuthenticatorApp, NewRecoveryCodes, OwnAccount, OwnSession, Passkey,
    SecondFactorAdded,
};
pub use people::{
    Accounts, ChangeRoles, Invitation, Invitations, Invite, InvitePeople, InvitedPeople, Person, RowErrors,
};
pub use person_sessions::PersonSessions;
pub use registration::{
    CompleteRegistration, NewRecoveryCode, PasswordProof, RecoverAccount, Register, Registered, RequestRegistration,
    SetRegistration,
};
pub use registry::{
    AcceptMembership, ChangeMembership, Membership, NetworkRegistry, NewMembership, OwnNetwork, SetSharing,
};
pub use routing::{CountryRoute, PassedOver, RoutingAnswer, RoutingQuery, SetFallback};
pub use service_levels::{ServiceLevels, SetServiceLevels};
pub use sessions::{AccessGrant, LogIn, NewSession, NextStep, PasskeyAnswer, PasskeyCeremony};
pub use setup::{BeginSetup, Setup, SetupLinkFacts, SetupStep};
pub use sign_on::{BeginSignOn, CompleteSignOn, SignOnBegun, SignOnOffer, SignedOn};
pub use sign_on_settings::{GroupRole, SetSignOn, SignOn, SignOnProvider};

use http::Method;
use poem_openapi::Object;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use uuid::Uuid;

use crate::{ApiError, Call, Transport, transport::Outgoing};

/// An organisation as the public may know it.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct Organisation {
    /// The tenant's short name: its host name and its place in every address of the API.
    pub slug: String,
    /// The name in full.
    pub name: String,
    /// `affiliate` or `council`.
    pub kind: String,
    /// ISO 3166-1 alpha-2; empty for a council.
    pub country: String,
    /// The languages it offers, BCP 47, its first choice first.
    pub locales: Vec<String>,
    /// What it looks like and how it is reached; missing in the list of the network.
    #[oai(skip_serializing_if_is_none)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profile: Option<Profile>,
    /// Texts of workers' pages in its own words; missing in the list of the network.
    #[oai(default, skip_serializing_if_is_empty)]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub wording: Vec<OwnText>,
}

/// The organisations of the installation, and the networks that they form.
#[derive(Clone, Debug, Default, Object, Serialize, Deserialize)]
pub struct Network {
    /// Active organisations by country and name.
    pub organisations: Vec<Organisation>,
    /// The networks, the oldest first: the bare domain is that one's.
    #[serde(default)]
    pub networks: Vec<NetworkFacts>,
}

/// A person's account, as they and their admin see it.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct Account {
    /// The account's id.
    pub id: Uuid,
    /// The person's name, in their own order.
    pub name: String,
    /// The e-mail address; of a worker's account without one, the name that it logs in with.
    pub email: String,
    /// The language of their pages and mails.
    pub locale: String,
    /// Codes of `authz::Role`.
    pub roles: Vec<String>,
}

/// The public key that access tokens are checked with.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct VerificationKey {
    /// `OKP` (RFC 8037).
    pub kty: String,
    /// `Ed25519`.
    pub crv: String,
    /// The key, base64url.
    pub x: String,
}

/// The client of the identity service.
#[derive(Clone)]
pub struct IdentityClient(pub Transport);

impl IdentityClient {
    /// The organisations of the network.
    pub async fn network(&self) -> Result<Network, ApiError> {
        self.0.fetch(Outgoing::new(Method::GET, "/v1/network".into(), &Call::anonymous())).await
    }

    /// One organisation; `NotFound` where there is none of that name.
    pub async fn organisation(&self, tenant: &str) -> Result<Organisation, ApiError> {
        self.0.fetch(Outgoing::new(Method::GET, format!("/v1/{tenant}/organisation"), &Call::anonymous())).await
    }

    /// The key that access tokens are checked with.
    pub async fn verification_key(&self) -> Result<VerificationKey, ApiError> {
        self.0.fetch(Outgoing::new(Method::GET, "/v1/verification-key".into(), &Call::anonymous())).await
    }

    async fn post<B: Serialize, T: DeserializeOwned>(
        &self,
        path: String,
        call: &Call,
        body: &B,
    ) -> Result<T, ApiError> {
        self.0.fetch(Outgoing::new(Method::POST, path, call).json(body)).await
    }

    async fn done(&self, method: Method, path: String, call: &Call) -> Result<(), ApiError> {
        self.0.send(Outgoing::new(method, path, call)).await.map(drop)
    }
}
