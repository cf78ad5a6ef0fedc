//! Which inquiries a list shows.

use due::Window;
use kernel::{
    AccountId, Country, Locale,
    codes::{InquiryState, Topic},
};

/// Which inquiries a list shows; what is `None` narrows nothing.
#[derive(Default)]
pub(crate) struct Filter {
    pub states: Option<Vec<InquiryState>>,
    /// Only those whose worker wrote something that nobody has read.
    pub unread: bool,
    pub assignee: Option<OfAssignee>,
    pub country_now: Option<Country>,
    pub country_of_origin: Option<Country>,
    pub topic: Option<Topic>,
    pub language: Option<Locale>,
    pub urgent: bool,
    pub due: Option<Window>,
}

/// On whose desk a list looks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum OfAssignee {
    Nobody,
    Account(AccountId),
}
