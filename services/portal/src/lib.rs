//! The web pages: no database, only contracts.
