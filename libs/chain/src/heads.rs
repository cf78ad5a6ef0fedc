//! All heads of one tenant, as its file of heads gives them.

use std::collections::BTreeSet;

use kernel::TenantSlug;

use crate::{Hash, Head, HeadKeys};

/// What the heads of a tenant say: which hash stood at which place.
#[derive(Clone, Default, Debug)]
pub struct Heads {
    /// Two heads of one place agree, unless the chain was changed between them: so a set, and not a map.
    pins: BTreeSet<(i64, Hash)>,
    pub(crate) read: u64,
    pub(crate) unreadable: u64,
    /// The first head that none of the keys signed, or that is of another tenant.
    pub(crate) forged: Option<Head>,
}

impl Heads {
    /// Takes one line of the file in. A blank line is none.
    ///
    /// A line that is no head is counted and no more: a crash may have cut it short, and who would destroy a head in this
    /// way could as well take its line out.
    pub fn take(&mut self, line: &[u8], tenant: &TenantSlug, keys: &HeadKeys) {
        let line = line.trim_ascii();
        if line.is_empty() {
            return;
        }
        let head = serde_json::from_slice::<Head>(line).ok();
        let Some((head, hash)) = head.and_then(|head| head.hash().map(|hash| (head, hash))) else {
            self.unreadable += 1;
            return;
        };
        self.read += 1;
        if head.tenant == *tenant && keys.signed(&head) {
            self.pins.insert((head.seq, hash));
        } else {
            self.forged.get_or_insert(head);
        }
    }

    /// The highest place that a head speaks of; 0 where there is none.
    pub(crate) fn newest(&self) -> i64 {
        self.pins.last().map_or(0, |pin| pin.0)
    }

    /// What the heads say of a place: `None` where none speaks of it, else whether all of them say `hash`.
    pub(crate) fn agree(&self, seq: i64, hash: &Hash) -> Option<bool> {
        let mut said = self.pins.range((seq, [0; 32])..=(seq, [u8::MAX; 32])).peekable();
        said.peek()?;
        Some(said.all(|pin| pin.1 == *hash))
    }
}

#[cfg(test)]
mod tests {
    use ed25519_dalek::SigningKey;

    use super::*;
    use crate::Link;

    #[test]
    fn only_signed_heads_of_this_tenant_count() {
        let (clc, mtuc): (TenantSlug, TenantSlug) = ("clc".parse().unwrap(), "mtuc".parse().unwrap());
        let (key, other) = (SigningKey::from_bytes(&[1; 32]), SigningKey::from_bytes(&[2; 32]));
        let mut keys = HeadKeys::default();
        keys.add(&data_encoding::BASE64URL_NOPAD.encode(key.verifying_key().as_bytes())).unwrap();
        let line = |key: &SigningKey, tenant: &TenantSlug, seq: i64| {
            let link = Link { seq, audit_id: seq, hash: [seq as u8; 32] };
            serde_json::to_vec(&Head::sign(key, tenant, &link, chrono::DateTime::UNIX_EPOCH)).unwrap()
        };
        let mut heads = Heads::default();
        heads.take(&line(&key, &clc, 3), &clc, &keys);
        heads.take(b"  \n", &clc, &keys);
        heads.take(b"{\"tenant\":\"clc\",\"se", &clc, &keys);
        assert_eq!((heads.read, heads.unreadable, heads.forged.is_none()), (1, 1, true));
        heads.take(&line(&key, &mtuc, 4), &clc, &keys);
        heads.take(&line(&other, &clc, 5), &clc, &keys);
        assert_eq!((heads.read, heads.newest()), (3, 3));
        assert_eq!(heads.forged.as_ref().map(|head| head.seq), Some(4), "the first of them");
        assert_eq!(heads.agree(3, &[3; 32]), Some(true));
        assert_eq!(heads.agree(3, &[4; 32]), Some(false));
        assert_eq!(heads.agree(4, &[4; 32]), None);
    }
}
