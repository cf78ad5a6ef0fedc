//! Every word that a person reads, in each language, and how dates, numbers and scripts are written.
//!
//! The words are [Fluent](https://projectfluent.org) messages in `catalogues/<tag>/*.ftl`, the names of
//! countries in `catalogues/countries/<tag>.json` (see `NOTICE` there). Both are part of the binary. A
//! [`Catalogue`] is loaded once, at start, and a defect in a file stops the start, not a page.
//!
//! `codes.ftl` holds the labels of the code lists, `mail.ftl` the e-mails, `problems.ftl` what went wrong and
//! what to do, `portal.ftl` the pages, `accounts.ftl` those of workers' accounts. A test holds that every language has
//! the same ids in every file.
//!
//! To add a language: copy `catalogues/en` to its tag, translate, add its countries and its arm in
//! [`mod@format`], and name it in [`Catalogue::available`].

mod catalogue;
pub mod crockford;
pub mod format;
mod negotiation;
pub mod script;

pub use catalogue::{Arg, Catalogue, CatalogueError};
pub use negotiation::negotiate;
