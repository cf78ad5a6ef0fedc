//! What reporting does about the events of others.

mod refresh_fact;

pub(crate) use refresh_fact::RefreshFact;
