//! Every operation, every actor, every tenant.
