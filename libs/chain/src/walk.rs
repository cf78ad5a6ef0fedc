//! From the first entry to the newest: is the trail what it was?

use kernel::TenantSlug;
use serde::Serialize;

use crate::{Entry, Hash, Heads, Link, genesis, hash};

/// What can be the matter with a place of the trail.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// The chain has a place whose entry is gone, or a place itself is gone.
    Deleted,
    /// The hash of the entry is another than the chain says: the entry was changed, or a hash of the chain.
    Edited,
    /// A head says another hash of this place: everything from some place behind `confirmed_until` on was made anew.
    Rechained,
    /// A head speaks of a place behind the end of the chain: the newest entries were cut off, from this one on.
    Truncated,
    /// A head was signed by none of the keys, or for another tenant.
    HeadForged,
    /// An entry was sealed long ago, and no head speaks of it or of a later one: heads are missing.
    HeadGap,
    /// An entry of some time ago was never sealed.
    UnsealedOld,
}

/// A bad place.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct Bad {
    /// What is the matter.
    pub reason: Reason,
    /// The place in the chain; for an entry that was never sealed there is none.
    pub seq: Option<i64>,
    /// The entry, where it is known.
    pub audit_id: Option<i64>,
}

/// What the walk found.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Outcome {
    /// Places of the chain.
    pub sealed: u64,
    /// Heads that were read; missing where none were asked for.
    pub heads: Option<u64>,
    /// Lines that are no head, such as one that a crash cut short.
    pub unreadable_heads: u64,
    /// The newest place whose hash a signed head confirms; 0 where none does.
    pub confirmed_until: i64,
    /// The first bad place.
    pub first_bad: Option<Bad>,
    /// The first place of every other reason.
    pub also_bad: Vec<Bad>,
}

/// A walk along one tenant's chain. It holds the heads and one hash, however long the chain is.
pub struct Walk {
    heads: Option<Heads>,
    covered_before_us: i64,
    seq: i64,
    previous: Hash,
    sealed: u64,
    confirmed_until: i64,
    bad: Vec<Bad>,
}

impl Walk {
    /// A walk from the first place on. Without `heads` only the chain itself is looked at. An entry from before
    /// `covered_before_us` (microseconds since 1970) should stand under a head by now.
    pub fn new(tenant: &TenantSlug, heads: Option<Heads>, covered_before_us: i64) -> Self {
        let previous = genesis(tenant);
        let mut walk =
            Self { heads, covered_before_us, seq: 0, previous, sealed: 0, confirmed_until: 0, bad: Vec::new() };
        if let Some(head) = walk.heads.as_ref().and_then(|heads| heads.forged.clone()) {
            walk.note(Reason::HeadForged, Some(head.seq), Some(head.audit_id));
        }
        walk
    }

    /// Where the walk stands: the place that was looked at last.
    pub fn seq(&self) -> i64 {
        self.seq
    }

    /// Looks at the next place that there is, with its entry, where that is still there.
    pub fn step(&mut self, link: &Link, entry: Option<&Entry>) {
        let follows = link.seq == self.seq + 1;
        if !follows {
            self.note(Reason::Deleted, Some(self.seq + 1), None);
        }
        match entry {
            None => self.note(Reason::Deleted, Some(link.seq), Some(link.audit_id)),
            // Behind a gap there is nothing to hash with.
            Some(entry) if follows && hash(&self.previous, entry) != link.hash => {
                self.note(Reason::Edited, Some(link.seq), Some(link.audit_id));
            }
            Some(_) => {}
        }
        self.compare(link, entry);
        // From here on by what the chain says, so that one bad place does not make all later ones look bad.
        (self.seq, self.previous) = (link.seq, link.hash);
        self.sealed += 1;
    }

    /// Compares a place with what the heads say of it.
    fn compare(&mut self, link: &Link, entry: Option<&Entry>) {
        let Some(heads) = &self.heads else { return };
        let is_old = entry.is_some_and(|entry| entry.at_us < self.covered_before_us);
        let is_uncovered = link.seq > heads.newest() && is_old;
        match heads.agree(link.seq, &link.hash) {
            Some(true) => self.confirmed_until = link.seq,
            Some(false) => self.note(Reason::Rechained, Some(link.seq), Some(link.audit_id)),
            None if is_uncovered => self.note(Reason::HeadGap, Some(link.seq), Some(link.audit_id)),
            None => {}
        }
    }

    /// The end of the chain was reached. `unsealed_old` is the oldest entry that has no place though it should have one.
    pub fn finish(mut self, unsealed_old: Option<i64>) -> Outcome {
        if self.heads.as_ref().is_some_and(|heads| heads.newest() > self.seq) {
            self.note(Reason::Truncated, Some(self.seq + 1), None);
        }
        if unsealed_old.is_some() {
            self.note(Reason::UnsealedOld, None, unsealed_old);
        }
        self.bad.sort_by_key(|bad| (bad.seq.unwrap_or(i64::MAX), bad.reason));
        let mut bad = self.bad.into_iter();
        Outcome {
            sealed: self.sealed,
            heads: self.heads.as_ref().map(|heads| heads.read),
            unreadable_heads: self.heads.as_ref().map_or(0, |heads| heads.unreadable),
            confirmed_until: self.confirmed_until,
            first_bad: bad.next(),
            also_bad: bad.collect(),
        }
    }

    /// Keeps the first place of each reason: the walk goes forward.
    fn note(&mut self, reason: Reason, seq: Option<i64>, audit_id: Option<i64>) {
        if self.bad.iter().all(|bad| bad.reason != reason) {
            self.bad.push(Bad { reason, seq, audit_id });
        }
    }
}
