//! The registry of networks: members, routing, emergency contacts; and what a union shares with its council.

mod contacts;
mod members;
mod routing;
mod sharing;

pub use contacts::{ContactPage, ContactsPage};
pub use members::{MembersPage, MembershipPage};
pub use routing::RoutingPage;
pub use sharing::SharingPage;

use crate::views::{Choice, Group};

fn one_group(choices: Vec<Choice>) -> Vec<Group> {
    vec![Group { heading: None, choices }]
}
