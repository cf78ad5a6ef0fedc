//! The life of a service: start, listen, soft stop, hard stop, health.
