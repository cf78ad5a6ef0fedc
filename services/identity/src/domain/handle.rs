//! The name of a worker's account that knows no address: made here, so that it says nothing about anybody. Forty random bits
//! in Crockford's base 32, two groups of four, short enough to be written on a hand.

use i18n::crockford;

const LENGTH: usize = 8;
const GROUP: usize = 4;

/// A new name, as it is shown and stored.
pub(crate) fn generate() -> String {
    shown(&crockford::generate())
}

/// What somebody typed to log in, as it is looked up: a name of ours in whatever form it was typed, or else an address.
pub(crate) fn log_in_name(typed: &str) -> String {
    crockford::read(typed).map_or_else(|| typed.trim().to_lowercase(), |name| shown(&name))
}

fn shown(name: &[u8; LENGTH]) -> String {
    crockford::grouped(name, GROUP, "-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_as_people_type_it_and_an_address_stays_one() {
        for typed in ["K7QM-2XDR", "k7qm 2xdr", " k7qm2xdr ", "k៧qm-២xdr"] {
            assert_eq!(log_in_name(typed), "K7QM-2XDR", "{typed}");
        }
        assert_eq!(log_in_name(" Sok@Mail.example "), "sok@mail.example");
        assert_eq!(log_in_name("abcdefgh@x"), "abcdefgh@x");
        let made = generate();
        assert_eq!(log_in_name(&made.to_lowercase()), made);
        assert!(!super::super::account::is_address(&made), "never taken for an address");
    }
}
