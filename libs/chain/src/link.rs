//! The links of the chain.

use kernel::TenantSlug;
use sha2::{Digest, Sha256};

use crate::Entry;

/// SHA-256 (FIPS 180-4).
pub type Hash = [u8; 32];

/// What the hash before the first entry is made of, with the tenant's slug behind it: so that no tenant's chain can be
/// laid under another's.
const GENESIS: &[u8] = b"focal audit v1";

/// A row of `audit_seal`: the place of an entry in its tenant's chain.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Link {
    /// Counts from 1 without a gap, in the order of sealing.
    pub seq: i64,
    /// Which entry.
    pub audit_id: i64,
    /// The hash of the entry and of everything before it.
    pub hash: Hash,
}

/// The hash before a tenant's first entry.
pub fn genesis(tenant: &TenantSlug) -> Hash {
    Sha256::new().chain_update(GENESIS).chain_update(tenant.as_str()).finalize().into()
}

/// The hash of an entry behind `previous`.
pub fn hash(previous: &Hash, entry: &Entry) -> Hash {
    Sha256::new().chain_update(previous).chain_update(entry.encode()).finalize().into()
}

/// Links for `entries`, in their order, behind the tenant's newest link; `None` where it has none yet.
pub fn seal(tenant: &TenantSlug, newest: Option<&Link>, entries: &[Entry]) -> Vec<Link> {
    let (mut seq, mut previous) = newest.map_or_else(|| (0, genesis(tenant)), |link| (link.seq, link.hash));
    let next = |entry: &Entry| {
        (seq, previous) = (seq + 1, hash(&previous, entry));
        Link { seq, audit_id: entry.id, hash: previous }
    };
    entries.iter().map(next).collect()
}

#[cfg(test)]
mod tests {
    use data_encoding::HEXLOWER;
    use uuid::Uuid;

    use super::*;

    fn entry() -> Entry {
        Entry {
            id: 42,
            at_us: 1_795_000_000_123_456,
            actor: "018f3a5e-0000-7000-8000-000000000001".into(),
            action: "read_inquiry_words".into(),
            subject: Some(Uuid::from_u128(7)),
            request_id: Uuid::from_u128(8),
        }
    }

    /// Computed apart from this program, by the words of the documentation: should these ever differ, every trail there is
    /// would read as edited.
    #[test]
    fn the_encoding_is_for_ever() {
        let clc = "clc".parse().unwrap();
        assert_eq!(HEXLOWER.encode(&genesis(&clc)), "f51d76e6fd95eae49a5c5813585465953b5ecb4743703b4f36e26b8131457c41");
        let first = seal(&clc, None, &[entry()])[0];
        assert_eq!(HEXLOWER.encode(&first.hash), "ab87ddd7f920a6829941e644ff82c4afeee8a9edf7f26a8a3f944bb96c6e28d8");
        let anonymous = Entry { id: 43, actor: "anonymous".into(), subject: None, ..entry() };
        let second = seal(&clc, Some(&first), &[anonymous])[0];
        assert_eq!(HEXLOWER.encode(&second.hash), "9acd2daa3d72871b272bdf79da4a342c79165fc0d3a4f9872bc97d534923df16");
        assert_eq!((second.seq, second.audit_id), (2, 43));
    }

    #[test]
    fn in_one_batch_or_in_many_the_chain_is_the_same() {
        let clc = "clc".parse().unwrap();
        let entries: Vec<Entry> = (1..=5).map(|id| Entry { id, ..entry() }).collect();
        let whole = seal(&clc, None, &entries);
        let mut parts = seal(&clc, None, &entries[..2]);
        parts.extend(seal(&clc, parts.last(), &entries[2..]));
        assert_eq!(whole, parts);
        assert_eq!(whole.iter().map(|link| link.seq).collect::<Vec<_>>(), [1, 2, 3, 4, 5]);
    }

    #[test]
    fn every_column_and_the_tenant_count() {
        let (clc, mtuc) = ("clc".parse().unwrap(), "mtuc".parse().unwrap());
        let base = entry();
        let hash_of = |entry: &Entry| seal(&clc, None, std::slice::from_ref(entry))[0].hash;
        for other in [
            Entry { id: 41, ..base.clone() },
            Entry { at_us: base.at_us + 1, ..base.clone() },
            Entry { actor: "anonymous".into(), ..base.clone() },
            Entry { action: "read_inquiry".into(), ..base.clone() },
            Entry { subject: None, ..base.clone() },
            Entry { request_id: Uuid::from_u128(9), ..base.clone() },
        ] {
            assert_ne!(hash_of(&base), hash_of(&other), "{other:?}");
        }
        assert_ne!(hash_of(&base), seal(&mtuc, None, std::slice::from_ref(&base))[0].hash);
    }
}
