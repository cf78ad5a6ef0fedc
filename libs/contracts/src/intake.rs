//! Intake: the standard inquiry form and its drafts, receipts, files, the inbox, and the conversation with the worker.

mod conversation;
mod draft;
mod file;
mod form;
mod handling;
mod inbox;
mod progress;
mod question;
mod saved_filter;
mod snippet;
mod unsent;
mod visit;

pub use conversation::{Conversation, Message, MessageToWorker, Note};
pub use draft::{BegunDraft, Draft, KeptReceipt, SubmitDraft};
pub use file::{File, Holder, NewFile, NewStaffFile, Upload};
pub use form::{InquiryAnswers, InquiryConsents, NewInquiry, Receipt, ReceiptCode};
pub use handling::{
    AssignInquiry, ChangeInquiries, ChangedInquiries, EnterInquiry, EnteredInquiry, FoundInquiries, InquiryVersion,
    LikelyDuplicate, MoveInquiry, SearchInquiries, Surroundings, Transition,
};
pub use inbox::{
    Assignee, InboxFilter, Inquiry, InquiryCount, InquiryCounts, InquiryName, InquiryPage, InquirySummary,
    InquiryWords, MINE, NOBODYS, OPEN, UNREAD, Verification, VerifyInquiry, WAITING,
};
pub use progress::{Due, OwnInquiries, OwnInquiry, Progress, ProgressEntry};
pub use question::{AnsweredQuestion, Condition, OwnAnswer, Question, QuestionOption, Questionnaire, SetQuestions};
pub use saved_filter::{SaveFilter, SavedFilter, SavedFilters};
pub use snippet::{SetSnippet, Snippet, SnippetList};
pub use unsent::{KeepUnsent, TypedField, Unsent, UnsentForm, UnsentForms};
pub use visit::{BegunVisit, NewMessage, OwnContact, StatisticsConsent, Visit};

pub use crate::Texts;
use crate::Transport;

/// The client of the intake service.
#[derive(Clone)]
pub struct IntakeClient(pub Transport);
