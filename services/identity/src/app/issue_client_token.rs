//! From an integration's secret to a token that the other services take (RFC 6749, section 4.4).

use authz::{OpContext, Scope};
use contracts::identity::{IssuedToken, TokenRequest};
use kernel::ApiClientId;
use tenancy::audit::{self, Passage};
use uuid::Uuid;
use web::{ClientAddress, token::LIFETIME_S};

use super::{
    note_refusal::note_try,
    state::{API_ADDRESS, API_CLIENTS, App},
};
use crate::{Error, store};

/// The only grant there is.
const GRANT: &str = "client_credentials";

/// Much longer than any secret of ours.
const LONGEST: usize = 200;

/// Why no token is issued (RFC 6749, section 5.2), or what else went wrong.
#[derive(Debug, thiserror::Error)]
pub(crate) enum TokenRefused {
    #[error("the request lacks a parameter, or names the client twice")]
    Malformed,
    #[error("the grant type is not offered")]
    UnsupportedGrant,
    #[error("no such client, or another secret; which, is not said")]
    UnknownClient,
    #[error("a scope that the client does not have")]
    Scope,
    #[error(transparent)]
    Other(#[from] Error),
}

impl From<tenancy::StoreError> for TokenRefused {
    fn from(error: tenancy::StoreError) -> Self {
        Self::Other(error.into())
    }
}

/// Issues a token. `basic` is what stood in the `Authorization` header. An unknown client, one that is closed and a wrong
/// secret answer alike, in words and in time.
pub(crate) async fn issue_client_token(
    app: &App,
    context: &OpContext,
    address: &ClientAddress,
    basic: Option<(String, String)>,
    ask: TokenRequest,
) -> Result<IssuedToken, TokenRefused> {
    match ask.grant_type.as_deref() {
        Some(GRANT) => {}
        Some(other) if !other.is_empty() => return Err(TokenRefused::UnsupportedGrant),
        _ => return Err(TokenRefused::Malformed),
    }
    let (id, secret) = credentials(basic, &ask)?;
    // An id that is none is looked up all the same.
    let id = ApiClientId::from(Uuid::try_parse(&id).unwrap_or_default());
    // Counted by client and address together: who only knows a client's id cannot keep it out.
    let tries = format!("{id} {}", address.0);
    app.count(&context.tenant, &[(&API_CLIENTS, &tries), (&API_ADDRESS, &address.0)]).await?;
    let secret = if secret.len() > LONGEST { String::new() } else { secret };
    let hash = app.credential_key.hash_client_secret(&id.to_string(), &secret).map_err(Error::from)?;

    let now = app.clock.now();
    let mut tx = app.db.begin(context).await?;
    let Some(client) = store::api_client::find_by_secret(&mut tx, id, &hash, now).await? else {
        let known = store::api_client::exists(&mut tx, id).await?.then(|| id.uuid());
        drop(tx);
        note_try(app, context, Passage::ApiTokenRefused, known).await?;
        return Err(TokenRefused::UnknownClient);
    };
    let Some(scopes) = client.granted(ask.scope.as_deref()) else {
        audit::record(&mut tx, context, Passage::ApiTokenRefused, Some(id.uuid()), now);
        tx.commit().await?;
        return Err(TokenRefused::Scope);
    };
    store::api_client::touch(&mut tx, id, now).await?;
    tx.commit().await?;
    app.limits.forget(context.tenant.as_str(), &API_CLIENTS, &tries).await;
    Ok(IssuedToken {
        access_token: app.signing_key.sign_client(&context.tenant, &client, &scopes, now)?,
        token_type: "Bearer".to_owned(),
        expires_in: LIFETIME_S,
        scope: Scope::list(&scopes),
    })
}

/// The client and its secret: from the header, or from the body, never from both (RFC 6749, section 2.3).
fn credentials(basic: Option<(String, String)>, ask: &TokenRequest) -> Result<(String, String), TokenRefused> {
    let given = |value: &Option<String>| value.clone().filter(|value| !value.is_empty());
    let (id, secret) = (given(&ask.client_id), given(&ask.client_secret));
    match (basic, id, secret) {
        (Some((id, secret)), None, None) => Ok((id, secret)),
        (Some((id, secret)), Some(same), None) if same == id => Ok((id, secret)),
        (None, Some(id), Some(secret)) => Ok((id, secret)),
        (Some(_), ..) => Err(TokenRefused::Malformed),
        // No client authentication at all.
        (None, ..) => Err(TokenRefused::UnknownClient),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(id: Option<&str>, secret: Option<&str>) -> TokenRequest {
        let text = |text: Option<&str>| text.map(str::to_owned);
        TokenRequest { grant_type: text(Some(GRANT)), scope: None, client_id: text(id), client_secret: text(secret) }
    }

    #[test]
    fn a_client_names_itself_in_one_place() {
        let basic = || Some(("a".to_owned(), "s".to_owned()));
        let read = |basic, ask: &TokenRequest| credentials(basic, ask).ok();
        assert_eq!(read(basic(), &ask(None, None)), basic());
        assert_eq!(read(basic(), &ask(Some("a"), Some(""))), basic());
        assert_eq!(read(None, &ask(Some("a"), Some("s"))), basic());
        for (both, wrong) in
            [(basic(), ask(Some("b"), None)), (basic(), ask(None, Some("s"))), (basic(), ask(Some("a"), Some("s")))]
        {
            assert!(matches!(credentials(both, &wrong), Err(TokenRefused::Malformed)));
        }
        for none in [ask(None, None), ask(Some("a"), None), ask(None, Some("s"))] {
            assert!(matches!(credentials(None, &none), Err(TokenRefused::UnknownClient)));
        }
    }
}
