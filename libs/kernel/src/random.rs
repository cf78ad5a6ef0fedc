//! The one source of randomness: the operating system's.

use data_encoding::BASE64URL_NOPAD;

/// A new secret: 256 bits, as 43 characters that are safe in addresses, cookies and headers (base64url, RFC 4648, 5).
pub fn secret() -> String {
    BASE64URL_NOPAD.encode(&bytes::<32>())
}

/// `N` bytes from the operating system's generator.
///
/// # Panics
/// Where the operating system has no randomness to give: nothing here can be safe then.
#[allow(clippy::expect_used, reason = "without randomness no secret can be made, so nothing may go on")]
pub fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the operating system gives randomness");
    bytes
}
