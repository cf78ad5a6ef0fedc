//! The three floors of keys.

use data_encoding::BASE64;
use hmac::{Hmac, KeyInit, Mac};
use kernel::TenantSlug;
use secrecy::{ExposeSecret, SecretString};
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::cipher::{KeyBytes, Place, VaultError, derive, open, seal};

/// The key of the installation; it never stands in the database.
pub struct MasterKey(KeyBytes);

/// The key of one tenant.
pub struct TenantKey {
    tenant: TenantSlug,
    key: KeyBytes,
    receipts: KeyBytes,
}

/// The key of one inquiry or case.
pub struct SubjectKey {
    tenant: TenantSlug,
    key: KeyBytes,
}

impl MasterKey {
    /// Reads the setting `vault.master_key`.
    ///
    /// # Errors
    /// Where it is not 32 bytes in base64.
    pub fn from_setting(text: &SecretString) -> Result<Self, VaultError> {
        let bytes = Zeroizing::new(
            BASE64.decode(text.expose_secret().trim().as_bytes()).map_err(|_| VaultError::NotAMasterKey)?,
        );
        let key: [u8; 32] = bytes.as_slice().try_into().map_err(|_| VaultError::NotAMasterKey)?;
        Ok(Self(Zeroizing::new(key)))
    }

    /// A new master key, as the text of the setting.
    pub fn generate() -> SecretString {
        BASE64.encode(&*Zeroizing::new(kernel::random::bytes::<32>())).into()
    }

    /// Makes a tenant's key and gives it wrapped, for `control.tenant_key`.
    ///
    /// # Errors
    /// Never with a key of the right length.
    pub fn new_tenant_key(&self, tenant: &TenantSlug) -> Result<Vec<u8>, VaultError> {
        let key = Zeroizing::new(kernel::random::bytes::<32>());
        seal(&self.0, &tenant_key_place(tenant), &*key)
    }

    /// Wraps a tenant's key for another master key, without giving it out: for a tenant that moves.
    ///
    /// # Errors
    /// Where it was wrapped by another master key than this one, or for another tenant.
    pub fn rewrap_tenant_key(&self, tenant: &TenantSlug, wrapped: &[u8], to: &Self) -> Result<Vec<u8>, VaultError> {
        let place = tenant_key_place(tenant);
        seal(&to.0, &place, &open(&self.0, &place, wrapped)?)
    }

    /// Unwraps a tenant's key.
    ///
    /// # Errors
    /// Where it was wrapped by another master key or for another tenant.
    pub fn open_tenant_key(&self, tenant: &TenantSlug, wrapped: &[u8]) -> Result<TenantKey, VaultError> {
        let key = key_bytes(&open(&self.0, &tenant_key_place(tenant), wrapped)?)?;
        let receipts = derive(&*key, b"focal receipt code v1")?;
        Ok(TenantKey { tenant: tenant.clone(), key, receipts })
    }
}

impl TenantKey {
    /// Makes the key of a new subject: the key, and its wrapped form for the subject's row.
    ///
    /// # Errors
    /// Never with a key of the right length.
    pub fn new_subject_key(&self, table: &str, row: &str) -> Result<(SubjectKey, Vec<u8>), VaultError> {
        let key = Zeroizing::new(kernel::random::bytes::<32>());
        let wrapped = seal(&self.key, &self.place(table, row, "wrapped_key"), &*key)?;
        Ok((SubjectKey { tenant: self.tenant.clone(), key }, wrapped))
    }

    /// Unwraps a subject's key.
    ///
    /// # Errors
    /// Where it belongs to another row or tenant.
    pub fn open_subject_key(&self, table: &str, row: &str, wrapped: &[u8]) -> Result<SubjectKey, VaultError> {
        let key = key_bytes(&open(&self.key, &self.place(table, row, "wrapped_key"), wrapped)?)?;
        Ok(SubjectKey { tenant: self.tenant.clone(), key })
    }

    /// The keyed hash of a receipt code (HMAC-SHA-256, RFC 2104): 80 random bits need no slow hash, but the
    /// database alone must not be enough to try codes.
    ///
    /// # Errors
    /// Never with a key of the right length.
    pub fn receipt_hash(&self, code: &str) -> Result<Vec<u8>, VaultError> {
        keyed_hash(&self.receipts, code.as_bytes())
    }

    /// The keyed hash of another secret that a browser keeps, such as that of a draft; `purpose` sets secrets of one kind apart
    /// from those of another.
    ///
    /// # Errors
    /// Never with a key of the right length.
    pub fn secret_hash(&self, purpose: &str, secret: &str) -> Result<Vec<u8>, VaultError> {
        keyed_hash(&derive(&*self.key, format!("focal {purpose} v1").as_bytes())?, secret.as_bytes())
    }

    /// The keyed hash of a request, to tell a repeated one from another under the same key.
    ///
    /// # Errors
    /// Never with a key of the right length.
    pub fn request_hash(&self, request: &[u8]) -> Result<Vec<u8>, VaultError> {
        keyed_hash(&self.key, request)
    }

    /// Seals something of the tenant's that belongs to no subject, such as a stored answer.
    ///
    /// # Errors
    /// Never with a key of the right length.
    pub fn seal(&self, table: &str, row: &str, column: &str, plain: &[u8]) -> Result<Vec<u8>, VaultError> {
        seal(&self.key, &self.place(table, row, column), plain)
    }

    /// Opens what [`TenantKey::seal`] sealed.
    ///
    /// # Errors
    /// Where it stands in another place or was changed.
    pub fn open(&self, table: &str, row: &str, column: &str, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, VaultError> {
        open(&self.key, &self.place(table, row, column), sealed)
    }

    fn place<'a>(&'a self, table: &'a str, row: &'a str, column: &'a str) -> Place<'a> {
        Place { tenant: self.tenant.as_str(), table, row, column }
    }
}

impl SubjectKey {
    /// Seals one field.
    ///
    /// # Errors
    /// Never with a key of the right length.
    pub fn seal(&self, table: &str, row: &str, column: &str, plain: &str) -> Result<Vec<u8>, VaultError> {
        self.seal_bytes(table, row, column, plain.as_bytes())
    }

    /// Opens one field.
    ///
    /// # Errors
    /// Where it stands in another place or was changed.
    pub fn open(&self, table: &str, row: &str, column: &str, sealed: &[u8]) -> Result<String, VaultError> {
        String::from_utf8(self.open_bytes(table, row, column, sealed)?).map_err(|_| VaultError::NotText)
    }

    /// Seals what is no text: a piece of a file.
    ///
    /// # Errors
    /// Never with a key of the right length.
    pub fn seal_bytes(&self, table: &str, row: &str, column: &str, plain: &[u8]) -> Result<Vec<u8>, VaultError> {
        seal(&self.key, &Place { tenant: self.tenant.as_str(), table, row, column }, plain)
    }

    /// Opens what [`SubjectKey::seal_bytes`] sealed.
    ///
    /// # Errors
    /// Where it stands in another place or was changed.
    pub fn open_bytes(&self, table: &str, row: &str, column: &str, sealed: &[u8]) -> Result<Vec<u8>, VaultError> {
        let place = Place { tenant: self.tenant.as_str(), table, row, column };
        Ok(open(&self.key, &place, sealed)?.to_vec())
    }
}

fn tenant_key_place(tenant: &TenantSlug) -> Place<'_> {
    Place { tenant: tenant.as_str(), table: "control.tenant_key", row: tenant.as_str(), column: "wrapped_key" }
}

fn key_bytes(bytes: &[u8]) -> Result<KeyBytes, VaultError> {
    bytes.try_into().map(Zeroizing::new).map_err(|_| VaultError::DoesNotOpen)
}

fn keyed_hash(key: &KeyBytes, text: &[u8]) -> Result<Vec<u8>, VaultError> {
    let mut mac = Hmac::<Sha256>::new_from_slice(&**key).map_err(|_| VaultError::DoesNotOpen)?;
    mac.update(text);
    Ok(mac.finalize().into_bytes().to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tenant_key(slug: &str) -> TenantKey {
        let master = MasterKey::from_setting(&MasterKey::generate()).unwrap();
        let tenant = slug.parse().unwrap();
        master.open_tenant_key(&tenant, &master.new_tenant_key(&tenant).unwrap()).unwrap()
    }

    #[test]
    fn a_field_opens_in_its_own_place_only() {
        let key = tenant_key("clc");
        let (subject, wrapped) = key.new_subject_key("inquiry", "1").unwrap();
        let sealed = subject.seal("inquiry", "1", "message", "they keep my passport").unwrap();
        let again = key.open_subject_key("inquiry", "1", &wrapped).unwrap();
        assert_eq!(again.open("inquiry", "1", "message", &sealed).unwrap(), "they keep my passport");
        assert_eq!(again.open("inquiry", "2", "message", &sealed), Err(VaultError::DoesNotOpen));
        assert_eq!(again.open("inquiry", "1", "name", &sealed), Err(VaultError::DoesNotOpen));
        assert!(key.open_subject_key("inquiry", "2", &wrapped).is_err());
        assert!(tenant_key("clc").open_subject_key("inquiry", "1", &wrapped).is_err());
    }

    #[test]
    fn a_tenant_key_opens_for_its_own_tenant_only() {
        let master = MasterKey::from_setting(&MasterKey::generate()).unwrap();
        let wrapped = master.new_tenant_key(&"clc".parse().unwrap()).unwrap();
        assert!(master.open_tenant_key(&"mtuc".parse().unwrap(), &wrapped).is_err());
        let other = MasterKey::from_setting(&MasterKey::generate()).unwrap();
        assert!(other.open_tenant_key(&"clc".parse().unwrap(), &wrapped).is_err());
    }

    #[test]
    fn a_tenant_key_that_moves_opens_what_it_sealed_and_with_the_new_master_key_alone() {
        let [from, to] = [0, 1].map(|_| MasterKey::from_setting(&MasterKey::generate()).unwrap());
        let (clc, mtuc) = ("clc".parse().unwrap(), "mtuc".parse().unwrap());
        let wrapped = from.new_tenant_key(&clc).unwrap();
        let sealed = from.open_tenant_key(&clc, &wrapped).unwrap().seal("t", "1", "c", b"words").unwrap();
        let moved = from.rewrap_tenant_key(&clc, &wrapped, &to).unwrap();
        assert!(from.open_tenant_key(&clc, &moved).is_err());
        assert!(to.rewrap_tenant_key(&clc, &wrapped, &from).is_err());
        assert!(from.rewrap_tenant_key(&mtuc, &wrapped, &to).is_err());
        assert_eq!(&*to.open_tenant_key(&clc, &moved).unwrap().open("t", "1", "c", &sealed).unwrap(), b"words");
    }

    #[test]
    fn a_changed_byte_anywhere_is_noticed() {
        let key = tenant_key("clc");
        let (subject, _) = key.new_subject_key("inquiry", "1").unwrap();
        let sealed = subject.seal("inquiry", "1", "message", "text").unwrap();
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert!(subject.open("inquiry", "1", "message", &changed).is_err(), "byte {at}");
        }
    }

    #[test]
    fn the_hash_of_a_code_needs_the_tenants_key() {
        let (one, two) = (tenant_key("clc"), tenant_key("clc"));
        assert_eq!(one.receipt_hash("ABCD").unwrap(), one.receipt_hash("ABCD").unwrap());
        assert_ne!(one.receipt_hash("ABCD").unwrap(), two.receipt_hash("ABCD").unwrap());
        assert_eq!(one.secret_hash("draft", "ABCD").unwrap(), one.secret_hash("draft", "ABCD").unwrap());
        assert_ne!(one.secret_hash("draft", "ABCD").unwrap(), one.secret_hash("visit", "ABCD").unwrap());
        assert_ne!(one.secret_hash("draft", "ABCD").unwrap(), two.secret_hash("draft", "ABCD").unwrap());
    }
}
