//! Notifications: who is told what, in which language, and the mail queue.
//!
//! ```text
//! event ─> consumers/queue_mail: one row per person, in the transaction of the inbox ─> notice, mail
//! job (send_digests): once a day a mail for who likes that ─> mail
//! mail ─> job (mailer): a lease, SMTP, `sent`; else later again, for 72 hours
//! ```
//!
//! A mail holds a link and nothing of the case. It is never lost, and sent twice only when we die between the mail
//! server's 250 and our commit: its Message-ID is made from its row, so a mail program shows it once. What somebody has done
//! meanwhile nobody is told of any more. Owns `mail`, `notice`, `notice_preference` and `unsubscription`; reads identity's
//! published views `staff_contact` and `mail_link_contact`, and intake's `inquiry_desk` and `inquiry_mail_contact`.

mod api;
mod app;
mod consumers;
mod domain;
mod error;
mod mailer;
mod service;
mod store;

pub use api::Operations;
pub use app::state::App;
pub use error::Error;
pub use service::NotificationsService;
