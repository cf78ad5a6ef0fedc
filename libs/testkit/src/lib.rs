//! What tests share: a private Postgres and Redis, two tenants, builders.
