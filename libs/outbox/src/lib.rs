//! Events leave with the transaction that caused them: append, relay, inbox.
