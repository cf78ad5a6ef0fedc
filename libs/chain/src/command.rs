//! The chain of the operators' log (`control.operator_log`). Postgres makes its hashes, in `control.append_operator_log`, as
//! it appends: each command that writes may connect as another role, and none of them may read what others wrote. Here it
//! is walked.

use sha2::{Digest, Sha256};

use crate::{Hash, encoding::join};

/// What the hash before the first row is made of.
const GENESIS: &[u8] = b"focal operator log v1";

/// A row of the operators' log.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CommandEntry {
    /// `operator_log.id`: counts from 1 without a gap.
    pub id: i64,
    /// When it was written: microseconds since 1970, UTC.
    pub at_us: i64,
    /// Who: a handle; none where nobody has the one that was named.
    pub operator: Option<String>,
    /// The command, such as `tenant suspend`.
    pub command: String,
    /// The organisation it was about.
    pub tenant: Option<String>,
    /// What else was asked for: codes.
    pub detail: String,
    /// `begun`, `ended`, `failed` or `refused`.
    pub outcome: String,
    /// The row of its beginning, where it ended.
    pub begun: Option<i64>,
}

impl CommandEntry {
    /// The hash of this row behind `previous`. Each field stands behind its length; a missing text is an empty one, a
    /// missing number 0.
    fn hash(&self, previous: &Hash) -> Hash {
        let encoded = join(&[
            &self.id.to_be_bytes()[..],
            &self.at_us.to_be_bytes()[..],
            self.operator.as_deref().unwrap_or_default().as_bytes(),
            self.command.as_bytes(),
            self.tenant.as_deref().unwrap_or_default().as_bytes(),
            self.detail.as_bytes(),
            self.outcome.as_bytes(),
            &self.begun.unwrap_or_default().to_be_bytes()[..],
        ]);
        Sha256::new().chain_update(previous).chain_update(encoded).finalize().into()
    }
}

/// A walk along the operators' log, from its first row on.
pub struct CommandWalk {
    id: i64,
    previous: Hash,
    first_bad: Option<i64>,
}

impl Default for CommandWalk {
    fn default() -> Self {
        Self { id: 0, previous: Sha256::digest(GENESIS).into(), first_bad: None }
    }
}

impl CommandWalk {
    /// Looks at the next row, with the hash that stands beside it.
    pub fn step(&mut self, entry: &CommandEntry, hash: &[u8]) {
        let is_good = entry.id == self.id + 1 && entry.hash(&self.previous) == hash;
        if !is_good {
            self.first_bad.get_or_insert(self.id + 1);
        }
        // From here on by what stands there, so that the rows behind are read all the same.
        self.id = entry.id;
        self.previous = hash.try_into().unwrap_or([0; 32]);
    }

    /// The place of the first row that was changed or taken out. What was cut off the end does not show.
    pub fn first_bad(&self) -> Option<i64> {
        self.first_bad
    }
}

#[cfg(test)]
mod tests {
    use data_encoding::HEXLOWER;

    use super::*;

    /// Rows as Postgres 15 made them: should these ever differ, every log there is would read as edited.
    fn rows() -> [(CommandEntry, Vec<u8>); 2] {
        let begun = CommandEntry {
            id: 1,
            at_us: 1_795_328_664_068_585,
            operator: Some("demo".into()),
            command: "tenant create".into(),
            tenant: Some("clc".into()),
            detail: "country=KH".into(),
            outcome: "begun".into(),
            begun: None,
        };
        let ended = CommandEntry {
            id: 2,
            at_us: 1_795_328_664_071_030,
            outcome: "ended".into(),
            begun: Some(1),
            ..begun.clone()
        };
        let hash = |hex: &str| HEXLOWER.decode(hex.as_bytes()).unwrap();
        [
            (begun, hash("bc66d1e087ef242d6de0ec8835783ec46fcaeef9fd49a243355d7e478b6dae4e")),
            (ended, hash("a3cd9bf4008f2d9605a563fae74d23f3f6f4d29e0f22fc425e885bc0c02a0fd2")),
        ]
    }

    fn first_bad(rows: &[(CommandEntry, Vec<u8>)]) -> Option<i64> {
        let mut walk = CommandWalk::default();
        for (entry, hash) in rows {
            walk.step(entry, hash);
        }
        walk.first_bad()
    }

    #[test]
    fn what_postgres_chained_is_whole() {
        assert_eq!(first_bad(&rows()), None);
    }

    #[test]
    fn a_changed_and_a_missing_row_are_named() {
        let rows = rows();
        let other = CommandEntry { operator: Some("other".into()), ..rows[0].0.clone() };
        assert_eq!(first_bad(&[(other, rows[0].1.clone()), rows[1].clone()]), Some(1));
        assert_eq!(first_bad(&rows[1..]), Some(1));
        let failed = CommandEntry { outcome: "failed".into(), ..rows[1].0.clone() };
        assert_eq!(first_bad(&[rows[0].clone(), (failed, rows[1].1.clone())]), Some(2));
    }
}
