//! The providers that organisations log in through: OpenID Connect Core 1.0, the authorisation code flow with PKCE (RFC 7636).
//!
//! ```text
//! ask ───── discovery document, fifteen seconds old at the most ─> the address for the browser
//! identify ─ iss (RFC 9207) ─ code + verifier ─> token endpoint ─ ID token ─ keys ─> who it is (domain::sign_on::Asserted)
//! ```
//! Whoever comes back is checked against keys that are ten minutes old at the most.
//!
//! Whatever goes wrong is one of two: what came does not prove who comes (`SignOnRefused`), or the provider does not answer as
//! a provider (`SignOnUnavailable`). Why, stands in the log alone.

mod addresses;
mod failures;
mod http;
mod token;
mod wire;

use std::{sync::Arc, time::Duration};

use kernel::Instant;
use moka::future::Cache;
use openidconnect::{
    AuthType, AuthenticationContextClass, AuthorizationCode, ClientId, ClientSecret, CsrfToken, IssuerUrl, Nonce,
    PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, Scope, TokenResponse,
    core::{CoreAuthPrompt, CoreAuthenticationFlow, CoreClientAuthMethod},
};
use url::Url;

use self::{
    addresses::Addresses,
    failures::{no_token, not_discovered, refused, unavailable},
    http::ProviderHttp,
    token::Expected,
    wire::{Client, Metadata},
};
use crate::{
    Error,
    domain::sign_on::{Asserted, Provider},
};

/// How long a discovery document and its keys are used again for whoever comes back from there.
const REMEMBERED: Duration = Duration::from_secs(600);
/// How long a provider that has answered counts as being there. Then it is asked anew before a browser is sent to it:
/// only we can say in words that it is away, and leave an entry. In between nobody asks; whoever comes while it is
/// being asked asks, too.
const THERE: Duration = Duration::from_secs(15);
const MOST: u64 = 1_000;

/// The way to every organisation's provider.
pub(crate) struct Providers {
    http: ProviderHttp,
    known: Cache<String, Arc<Metadata>>,
    /// Of those that are known, the ones that answered a moment ago.
    there: Cache<String, Arc<Metadata>>,
}

/// What a browser is sent to the provider with.
pub(crate) struct Question<'a> {
    pub redirect: Url,
    pub state: &'a str,
    pub nonce: &'a str,
    /// The PKCE verifier: 43 to 128 characters. Only its hash leaves us (S256).
    pub verifier: &'a str,
    /// Whether the provider has to ask for its factors again.
    pub fresh: bool,
    /// How long ago factors may have been given there to count here.
    pub max_age: Duration,
}

/// What a browser came back with, and what it was sent with.
pub(crate) struct Answer<'a> {
    pub redirect: Url,
    pub client_secret: String,
    pub code: &'a str,
    pub iss: Option<&'a str>,
    pub nonce: &'a str,
    pub verifier: String,
    pub now: Instant,
    pub max_age: Duration,
}

impl Providers {
    /// `private`: the setting `identity.private_log_in_services`.
    pub(crate) fn new(private: bool) -> Self {
        let for_time = |time| Cache::builder().time_to_live(time).max_capacity(MOST).build();
        let (known, there) = (for_time(REMEMBERED), for_time(THERE));
        Self { http: ProviderHttp::new(Addresses { private }), known, there }
    }

    /// Whether an issuer can be asked at all: an address of its own, without query and fragment (OpenID Connect Discovery
    /// 1.0, 3), that is not ours.
    pub(crate) fn is_issuer(&self, issuer: &str) -> bool {
        let url = issuer.parse::<Url>().ok();
        url.is_some_and(|url| url.query().is_none() && url.fragment().is_none() && self.http.allows(&url))
    }

    /// Reads an issuer's discovery document and keys anew.
    ///
    /// # Errors
    /// `SignOnUnavailable`.
    pub(crate) async fn discover(&self, issuer: &str) -> Result<Arc<Metadata>, Error> {
        let url = IssuerUrl::new(issuer.to_owned()).map_err(unavailable)?;
        let metadata = Metadata::discover_async(url, &self.http).await.map_err(not_discovered)?;
        let has_token_endpoint = metadata.token_endpoint().is_some_and(|endpoint| self.http.allows(endpoint.url()));
        // The browser is sent there: not to a script, and not without TLS.
        if !has_token_endpoint || !self.http.allows(metadata.authorization_endpoint().url()) {
            return Err(unavailable("an endpoint is missing, or has an address that may not be asked"));
        }
        let metadata = Arc::new(metadata);
        self.known.insert(issuer.to_owned(), metadata.clone()).await;
        self.there.insert(issuer.to_owned(), metadata.clone()).await;
        Ok(metadata)
    }

    /// Where the browser goes.
    ///
    /// # Errors
    /// `SignOnUnavailable`, also where it answered before and does not now.
    pub(crate) async fn ask(&self, provider: &Provider, question: Question<'_>) -> Result<Url, Error> {
        let metadata = self.find(&self.there, &provider.issuer).await?;
        let client = client(&metadata, provider, None, question.redirect);
        let verifier = PkceCodeVerifier::new(question.verifier.to_owned());
        let (state, nonce) = (question.state.to_owned(), question.nonce.to_owned());
        let mut request = client
            .authorize_url(
                CoreAuthenticationFlow::AuthorizationCode,
                move || CsrfToken::new(state),
                move || Nonce::new(nonce),
            )
            .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier))
            .set_max_age(question.max_age)
            .add_scope(Scope::new("email".to_owned()));
        let offers_groups =
            metadata.scopes_supported().is_some_and(|all| all.iter().any(|one| one.as_str() == "groups"));
        if provider.groups_claim.is_some() && offers_groups {
            request = request.add_scope(Scope::new("groups".to_owned()));
        }
        if question.fresh {
            request = request.add_prompt(CoreAuthPrompt::Login);
        }
        for class in &provider.strong_acr {
            request = request.add_auth_context_value(AuthenticationContextClass::new(class.clone()));
        }
        let (url, _, _) = request.url();
        Ok(url)
    }

    /// Who it is that came back.
    ///
    /// # Errors
    /// `SignOnRefused`, `SignOnUnavailable`.
    pub(crate) async fn identify(&self, provider: &Provider, answer: Answer<'_>) -> Result<Asserted, Error> {
        let metadata = self.find(&self.known, &provider.issuer).await?;
        let names_issuer = metadata.additional_metadata().authorization_response_iss_parameter_supported;
        match answer.iss {
            Some(iss) if iss != provider.issuer => return Err(refused("the answer is another issuer's")),
            None if names_issuer => return Err(refused("the answer does not name its issuer")),
            _ => {}
        }
        let client = client(&metadata, provider, Some(answer.client_secret), answer.redirect);
        let request = client.exchange_code(AuthorizationCode::new(answer.code.to_owned())).map_err(unavailable)?;
        let request = request.set_pkce_verifier(PkceCodeVerifier::new(answer.verifier));
        let answered = request.request_async(&self.http).await.map_err(no_token)?;
        let token = answered.id_token().ok_or_else(|| refused("there is no ID token"))?;

        let max_age = chrono::Duration::from_std(answer.max_age).unwrap_or_default();
        let expected = Expected { provider, nonce: answer.nonce, now: answer.now, max_age };
        match token::read(&metadata, token, &expected) {
            Err(error) if token::is_of_an_unknown_key(&error) => {
                let metadata = self.discover(&provider.issuer).await?;
                token::read(&metadata, token, &expected).map_err(refused)
            }
            read => read.map_err(refused),
        }
    }

    async fn find(&self, remembered: &Cache<String, Arc<Metadata>>, issuer: &str) -> Result<Arc<Metadata>, Error> {
        match remembered.get(issuer).await {
            Some(metadata) => Ok(metadata),
            None => self.discover(issuer).await,
        }
    }
}

/// We, as the provider's client.
fn client(metadata: &Metadata, provider: &Provider, secret: Option<String>, redirect: Url) -> Client {
    let id = ClientId::new(provider.client_id.clone());
    let client = Client::from_provider_metadata(metadata.clone(), id, secret.map(ClientSecret::new));
    client.set_auth_type(auth_type(metadata)).set_redirect_uri(RedirectUrl::from_url(redirect))
}

/// How we prove ourselves: in the header, as every provider has to take it (RFC 6749, 2.3.1), but where it says that it takes
/// the body alone.
fn auth_type(metadata: &Metadata) -> AuthType {
    let methods = metadata.token_endpoint_auth_methods_supported();
    let takes = |method: CoreClientAuthMethod| methods.is_some_and(|methods| methods.contains(&method));
    let only_body = takes(CoreClientAuthMethod::ClientSecretPost) && !takes(CoreClientAuthMethod::ClientSecretBasic);
    if only_body { AuthType::RequestBody } else { AuthType::BasicAuth }
}
