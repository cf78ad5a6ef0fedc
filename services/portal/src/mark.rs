//! The mark of a form: whose page it was drawn on, and in which session.

use data_encoding::BASE64URL_NOPAD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use uuid::Uuid;

/// The random part, in bytes.
const SALT: usize = 16;

/// The mark that a form of this session carries: a salt, the account, and a keyed hash of both. Every page has another
/// one, so that compression gives nothing away (BREACH).
pub fn of_form(session: &str, account: Uuid) -> String {
    let mut mark = kernel::random::bytes::<SALT>().to_vec();
    mark.extend(account.as_bytes());
    let hash = keyed(session, &mark).map(|mac| mac.finalize().into_bytes().to_vec()).unwrap_or_default();
    mark.extend(hash);
    BASE64URL_NOPAD.encode(&mark)
}

/// For whom a form of this session was drawn; `None` for a form of another session. Compared in constant time.
pub fn account_of(session: &str, mark: &str) -> Option<Uuid> {
    let bytes = BASE64URL_NOPAD.decode(mark.as_bytes()).ok()?;
    let (marked, hash) = bytes.split_at_checked(SALT + 16)?;
    keyed(session, marked)?.verify_slice(hash).ok()?;
    Uuid::from_slice(&marked[SALT..]).ok()
}

/// For whom a mark of any session says that its form was drawn. Nothing proves it: good for a refusal, never for a right.
pub fn claimed_account(mark: &str) -> Option<Uuid> {
    let bytes = BASE64URL_NOPAD.decode(mark.as_bytes()).ok()?;
    Uuid::from_slice(bytes.get(SALT..SALT + 16)?).ok()
}

fn keyed(session: &str, marked: &[u8]) -> Option<Hmac<Sha256>> {
    let mac = Hmac::<Sha256>::new_from_slice(session.as_bytes()).ok()?;
    Some(mac.chain_update(b"csrf").chain_update(marked))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_belongs_to_one_session_and_account_and_cannot_be_forged() {
        let account = Uuid::from_u128(7);
        let mark = of_form("session-a", account);
        assert_eq!(account_of("session-a", &mark), Some(account));
        assert_ne!(mark, of_form("session-a", account));
        assert_eq!(account_of("session-b", &mark), None);
        let mut other = BASE64URL_NOPAD.decode(mark.as_bytes()).unwrap();
        other[SALT] ^= 1;
        for bad in ["", "AAAA", "not base64!", &mark[..22], &BASE64URL_NOPAD.encode(&other)] {
            assert_eq!(account_of("session-a", bad), None, "{bad}");
        }
    }
}
