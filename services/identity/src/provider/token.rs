//! Reading an ID token (OpenID Connect Core 1.0, 3.1.3.7).

use chrono::Duration;
use kernel::Instant;
use openidconnect::{
    ClaimsVerificationError, ClientId, IdTokenVerifier, Nonce, SignatureVerificationError,
    core::CoreJwsSigningAlgorithm,
};
use serde_json::Value;

use super::wire::{IdToken, Metadata};
use crate::domain::{
    account::is_address,
    sign_on::{Asserted, Provider},
};

/// How far a provider's clock may be ahead of ours.
const SKEW: Duration = Duration::seconds(60);

/// The longest subject (OpenID Connect Core 1.0, 2).
const LONGEST_SUBJECT: usize = 255;

/// Two or more kinds of proof (RFC 8176, 2).
const MULTIPLE_FACTORS: &str = "mfa";

/// What is signed with a key that only the provider has. Not `none`, and nothing that is keyed with the client secret: that one
/// also stands here.
const SIGNED_WITH: [CoreJwsSigningAlgorithm; 9] = [
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha384,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha512,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::RsaSsaPssSha384,
    CoreJwsSigningAlgorithm::RsaSsaPssSha512,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::EcdsaP384Sha384,
    CoreJwsSigningAlgorithm::EdDsa,
];

/// What a token has to fit to.
pub(super) struct Expected<'a> {
    pub provider: &'a Provider,
    pub nonce: &'a str,
    pub now: Instant,
    /// How long ago factors may have been given there to count here.
    pub max_age: Duration,
}

/// What the token says, where signature, issuer, audience, nonce and times are right.
///
/// # Errors
/// What is wrong with it.
pub(super) fn read(
    metadata: &Metadata,
    token: &IdToken,
    expected: &Expected<'_>,
) -> Result<Asserted, ClaimsVerificationError> {
    let (provider, now) = (expected.provider, expected.now);
    let client = ClientId::new(provider.client_id.clone());
    let verifier = IdTokenVerifier::new_public_client(client, metadata.issuer().clone(), metadata.jwks().clone())
        .set_allowed_algs(SIGNED_WITH)
        .set_time_fn(move || now)
        .set_issue_time_verifier_fn(move |at| {
            if at > now + SKEW { Err("it was issued in the future".to_owned()) } else { Ok(()) }
        });
    let claims = token.claims(&verifier, &Nonce::new(expected.nonce.to_owned()))?;

    if claims.authorized_party().is_some_and(|party| party.as_str() != provider.client_id) {
        return Err(ClaimsVerificationError::InvalidAudience("another client is the authorised party".to_owned()));
    }
    let subject = claims.subject().as_str();
    if subject.is_empty() || subject.len() > LONGEST_SUBJECT || subject.chars().any(char::is_control) {
        return Err(ClaimsVerificationError::InvalidSubject("empty, too long, or no text".to_owned()));
    }

    let by_method =
        claims.auth_method_refs().is_some_and(|refs| refs.iter().any(|one| one.as_str() == MULTIPLE_FACTORS));
    let class = claims.auth_context_ref();
    let by_class = class.is_some_and(|class| provider.strong_acr.iter().any(|strong| strong == class.as_str()));
    // Without a time nobody knows whether they were given today: `max_age`, which we send, makes a provider say it.
    let given_at = claims.auth_time().filter(|at| *at <= now + SKEW && now - *at < expected.max_age);

    let email = claims.email().filter(|_| claims.email_verified() == Some(true));
    let email = email.map(|email| email.trim().to_lowercase()).filter(|email| is_address(email));
    let groups = provider.groups_claim.as_ref().and_then(|claim| claims.additional_claims().0.get(claim));
    Ok(Asserted {
        issuer: provider.issuer.clone(),
        subject: subject.to_owned(),
        verified_email: email,
        groups: groups.map(names).unwrap_or_default(),
        second_factor_at: given_at.filter(|_| by_method || by_class).map(|at| at.min(now)),
    })
}

/// Whether the token names a key that the set which we know does not hold: the provider may have changed its keys.
pub(super) fn is_of_an_unknown_key(error: &ClaimsVerificationError) -> bool {
    matches!(error, ClaimsVerificationError::SignatureVerification(SignatureVerificationError::NoMatchingKey))
}

/// A list of names, or a single one.
fn names(claim: &Value) -> Vec<String> {
    match claim {
        Value::String(name) => vec![name.clone()],
        Value::Array(names) => names.iter().filter_map(|name| name.as_str().map(str::to_owned)).collect(),
        _ => Vec::new(),
    }
}
