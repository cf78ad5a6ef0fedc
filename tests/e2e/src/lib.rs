//! The thin path over the API, embedded and as separate processes.
