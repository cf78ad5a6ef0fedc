//! Crockford's base 32: codes that people write down and type again. No I, L, O or U; what looks like a digit is one.

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// `N` random characters, five bits each.
pub fn generate<const N: usize>() -> [u8; N] {
    // 5 bits of each byte: uniform over the alphabet, since 32 divides 256.
    kernel::random::bytes::<N>().map(|byte| ALPHABET[usize::from(byte & 31)])
}

/// Reads `N` characters as somebody typed them: spaces, hyphens, lower case, native digits, and the letters that look like
/// digits. `None` for everything else.
pub fn read<const N: usize>(typed: &str) -> Option<[u8; N]> {
    let mut code = [0; N];
    let mut filled = 0;
    let typed = crate::script::latin_digits(typed);
    for character in typed.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '\u{200b}')) {
        let symbol = match character.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        };
        *code.get_mut(filled)? = u8::try_from(symbol).ok().filter(|byte| ALPHABET.contains(byte))?;
        filled += 1;
    }
    (filled == N).then_some(code)
}

/// In groups, as it is shown.
pub fn grouped(code: &[u8], size: usize, between: &str) -> String {
    let groups: Vec<String> =
        code.chunks(size).map(|group| group.iter().map(|byte| char::from(*byte)).collect()).collect();
    groups.join(between)
}
