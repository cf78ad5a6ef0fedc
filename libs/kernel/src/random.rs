//! The one source of randomness: the operating system's.

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
