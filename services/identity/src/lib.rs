//! Accounts, log-in, access tokens and the network registry of a tenant.
