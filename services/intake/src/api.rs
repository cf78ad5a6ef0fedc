//! The HTTP operations.

mod conversation;
mod drafts;
mod files;
mod handling;
mod inquiries;
mod own;
mod questions;
mod saved_filters;
mod snippets;
mod staff_files;
mod unsent;
mod visits;

use std::sync::Arc;

use conversation::Conversations;
use drafts::Drafts;
use files::Files;
use handling::Handling;
use inquiries::Inquiries;
use own::OwnRequests;
use questions::Questions;
use saved_filters::SavedFilters;
use snippets::Snippets;
use staff_files::StaffFiles;
use unsent::UnsentForms;
use visits::Visits;

use crate::App;

/// All operations of intake.
pub type Operations = (
    Inquiries,
    Handling,
    Conversations,
    Drafts,
    Files,
    StaffFiles,
    OwnRequests,
    Questions,
    SavedFilters,
    Snippets,
    UnsentForms,
    Visits,
);

/// The operations on the state of a process.
pub fn operations(app: &Arc<App>) -> Operations {
    (
        Inquiries(app.clone()),
        Handling(app.clone()),
        Conversations(app.clone()),
        Drafts(app.clone()),
        Files(app.clone()),
        StaffFiles(app.clone()),
        OwnRequests(app.clone()),
        Questions(app.clone()),
        SavedFilters(app.clone()),
        Snippets(app.clone()),
        UnsentForms(app.clone()),
        Visits(app.clone()),
    )
}
