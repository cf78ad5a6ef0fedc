//! Every word that a person reads, in each language, and how dates, numbers and scripts are written.
//!
//! The words are [Fluent](https://projectfluent.org) messages in `catalogues/<tag>/`, the names of countries in
//! `catalogues/countries/<tag>.json` (see `NOTICE` there). Both are part of the binary. A [`Catalogue`] is loaded once, at
//! start, and a defect in a file stops the start, not a page.
//!
//! `worker/` is what a worker may read, and every language has it: `codes.ftl` the labels of the code lists of the form,
//! `public.ftl` the pages that everybody can open, `report.ftl` those of a report, `request.ftl` those of who comes back to one,
//! `accounts.ftl` those of accounts, `mail.ftl` the e-mails, `problems.ftl` what went wrong and what to do. `staff/` is the
//! same for those who work for an organisation, with the console, in the languages of [`Catalogue::for_staff`]. Tests hold
//! that every language has the same ids in every file, and that the code names each of them.
//!
//! To add a language of workers: copy `catalogues/en/worker` to its tag, translate, add its countries and its arms in
//! [`mod@format`].

mod catalogue;
pub mod crockford;
pub mod format;
mod negotiation;
pub mod script;
mod terms;
mod wordable;
pub mod wording;
pub mod zawgyi;

pub use catalogue::{Arg, Catalogue, CatalogueError};
pub use negotiation::negotiate;
pub use terms::{Chunk, handle_term, phone_terms, terms};
