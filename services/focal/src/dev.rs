//! The private machine around `focal dev`: Postgres and Redis on sockets of their own, a mail catcher, secrets, and the
//! demo network. Nothing here touches a server that runs on this machine already.

mod child;
mod demo;
mod machine;
mod mail;
pub mod postgres;
pub mod redis;
mod secrets;
mod tools;
mod workspace;

pub use child::Child;
pub use demo::{DEMO_APP_SECRET, DEMO_PASSWORD, Demo};
pub use machine::Machine;
pub use mail::MailCatcher;
pub use secrets::Secrets;
pub use tools::Tools;
pub use workspace::Workspace;
