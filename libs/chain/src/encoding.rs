//! The one way in which several fields become the bytes that are hashed or signed.

/// Each field behind its length in bytes (u64, big-endian), so that no two lists of fields give the same bytes: without the
/// lengths, `ab` and `c` would read as `a` and `bc`.
pub(crate) fn join(fields: &[&[u8]]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(fields.iter().map(|field| 8 + field.len()).sum());
    for field in fields {
        bytes.extend_from_slice(&(field.len() as u64).to_be_bytes());
        bytes.extend_from_slice(field);
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_border_between_fields_cannot_be_moved() {
        assert_ne!(join(&[b"ab", b"c"]), join(&[b"a", b"bc"]));
        assert_ne!(join(&[b"", b"a"]), join(&[b"a", b""]));
        assert_ne!(join(&[b"a"]), join(&[b"a", b""]));
    }
}
