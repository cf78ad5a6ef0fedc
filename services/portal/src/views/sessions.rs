//! Where somebody is logged in, line by line.

use contracts::identity::OwnSession;
use serde::Serialize;

use crate::words::Words;

/// One session.
#[derive(Serialize)]
pub struct SessionLine {
    id: String,
    /// Browser and system; empty where it did not say.
    device: String,
    made: String,
    seen: String,
    /// Whether it is the one that looks.
    is_current: bool,
}

impl SessionLine {
    /// All of them, in their order.
    pub fn all(words: &Words<'_>, sessions: Vec<OwnSession>) -> Vec<Self> {
        let line = |session: OwnSession| Self {
            id: session.id.to_string(),
            device: session.device,
            made: words.moment(session.made_at),
            seen: words.moment(session.last_seen_at),
            is_current: session.is_current,
        };
        sessions.into_iter().map(line).collect()
    }
}
