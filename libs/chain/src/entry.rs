//! An entry of the trail, as the chain takes it in.

use uuid::Uuid;

use crate::encoding::join;

/// A row of the table `audit`, every column of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// `audit.id`.
    pub id: i64,
    /// When it happened: microseconds since 1970, UTC. A bare number, since a row that somebody tampered with may say
    /// what no calendar holds, and has to be read all the same.
    pub at_us: i64,
    /// Who acted: an account's id, `anonymous` or `system:<job>`.
    pub actor: String,
    /// The code of what was done.
    pub action: String,
    /// What it was done to.
    pub subject: Option<Uuid>,
    /// The request it was done in.
    pub request_id: Uuid,
}

impl Entry {
    /// The canonical encoding, version 1: moment, actor, action, subject, request, id; each behind its length, numbers of
    /// eight bytes big-endian (two's complement), text as UTF-8, UUIDs as their sixteen bytes, a missing subject as none.
    ///
    /// It is never changed: every hash of every trail was made of it. Another column needs another version, beside this one.
    pub(crate) fn encode(&self) -> Vec<u8> {
        let (at, id) = (self.at_us.to_be_bytes(), self.id.to_be_bytes());
        let subject: &[u8] = match &self.subject {
            Some(subject) => subject.as_bytes(),
            None => &[],
        };
        join(&[&at[..], self.actor.as_bytes(), self.action.as_bytes(), subject, self.request_id.as_bytes(), &id[..]])
    }
}
