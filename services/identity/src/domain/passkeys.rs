//! Passkeys (Web Authentication Level 3). The relying party is the organisation's own host, so a key of one union is
//! never offered to another.

use contracts::identity::PasskeyCeremony;
use kernel::{AccountId, CeremonyId, TenantSlug};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use url::Url;
use webauthn_rs::{Webauthn, WebauthnBuilder, prelude::*};
use webauthn_rs_proto::ResidentKeyRequirement;

use super::account::Account;
use crate::Error;

/// The relying party of one organisation.
pub(crate) struct RelyingParty(Webauthn);

/// The server's half of a ceremony.
#[derive(Serialize, Deserialize)]
pub(crate) enum Ceremony {
    Making(PasskeyRegistration),
    Using(DiscoverableAuthentication),
}

/// What came of using a key.
pub(crate) struct Used {
    pub passkey: Passkey,
    /// Whether what is stored of it has changed: its counter, or that it is backed up.
    pub changed: bool,
}

impl RelyingParty {
    /// Of the organisation at `<slug>.<host of public_url>`.
    pub(crate) fn of(public_url: &Url, slug: &TenantSlug) -> Result<Self, Error> {
        let mut origin = public_url.clone();
        let host = format!("{slug}.{}", public_url.host_str().unwrap_or_default());
        origin.set_host(Some(&host)).map_err(|error| Error::Crypto(format!("the origin of {slug}: {error}")))?;
        Ok(Self(WebauthnBuilder::new(&host, &origin).and_then(WebauthnBuilder::build).map_err(defect)?))
    }

    /// Begins to make a key that the browser can find by itself, so that nobody has to type an address to use it.
    pub(crate) fn begin_making(&self, account: &Account, known: Vec<Vec<u8>>) -> Result<(Value, Ceremony), Error> {
        let id = account.id.uuid();
        // Of a worker who gave no name.
        let name = if account.name.is_empty() { &account.email } else { &account.name };
        let begun = self.0.start_passkey_registration(id, &account.email, name, Some(known));
        let (mut options, state) = begun.map_err(defect)?;
        if let Some(selection) = &mut options.public_key.authenticator_selection {
            selection.resident_key = Some(ResidentKeyRequirement::Required);
            selection.require_resident_key = true;
        }
        Ok((json(&options.public_key)?, Ceremony::Making(state)))
    }

    /// The key that the browser made.
    pub(crate) fn finish_making(&self, state: &PasskeyRegistration, credential: Value) -> Result<Passkey, Error> {
        let made: RegisterPublicKeyCredential = serde_json::from_value(credential).map_err(|_| Error::WrongPasskey)?;
        self.0.finish_passkey_registration(&made, state).map_err(refused)
    }

    /// Begins to use whichever key the browser finds.
    pub(crate) fn begin_using(&self) -> Result<(Value, Ceremony), Error> {
        let (options, state) = self.0.start_discoverable_authentication().map_err(defect)?;
        Ok((json(&options.public_key)?, Ceremony::Using(state)))
    }

    /// Checks what the browser signed with a key.
    pub(crate) fn finish_using(
        &self,
        state: DiscoverableAuthentication,
        signed: &Signed,
        mut passkey: Passkey,
    ) -> Result<Used, Error> {
        let result = self.0.finish_discoverable_authentication_v2(&signed.0, state, &passkey).map_err(refused)?;
        if !result.user_verified() {
            return Err(Error::WrongPasskey);
        }
        let changed = passkey.update_credential(&result).unwrap_or(false);
        Ok(Used { passkey, changed })
    }
}

/// What a browser signed.
pub(crate) struct Signed(PublicKeyCredential);

impl Signed {
    pub(crate) fn read(credential: Value) -> Result<Self, Error> {
        serde_json::from_value(credential).map(Self).map_err(|_| Error::WrongPasskey)
    }

    /// Whose key it says it is, and which.
    pub(crate) fn claimed(&self) -> Result<(AccountId, &[u8]), Error> {
        let account = self.0.get_user_unique_id().and_then(|bytes| Uuid::from_slice(bytes).ok());
        Ok((account.ok_or(Error::WrongPasskey)?.into(), self.0.get_credential_id()))
    }
}

/// What the browser is told of a ceremony.
pub(crate) fn told(id: CeremonyId, options: Value) -> PasskeyCeremony {
    PasskeyCeremony { ceremony: id.uuid(), options }
}

fn json(options: &impl Serialize) -> Result<Value, Error> {
    serde_json::to_value(options).map_err(|error| Error::Crypto(error.to_string()))
}

/// What is wrong with a key is not said to its user, but to whoever reads the log; it holds no secret.
fn refused(error: WebauthnError) -> Error {
    tracing::info!(%error, "a passkey was refused");
    Error::WrongPasskey
}

fn defect(error: WebauthnError) -> Error {
    Error::Crypto(error.to_string())
}
