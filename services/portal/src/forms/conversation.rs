//! What a worker who has come back and the union write to each other, and how the worker wants to be reached.

use contracts::intake::{MessageToWorker, NewMessage, OwnContact, Visit};
use kernel::codes::{CodeList, MessagePurpose};

use super::{Posted, form, new_key};

form! {
    /// A message, or a note. One of a worker's says which request it is about: another may be open by now.
    MessageForm { submission, reference, text }
}

impl MessageForm {
    /// An empty one with a key of its own: sent twice it is one message.
    pub fn new() -> Self {
        Self::empty().anew()
    }

    /// The same with another key: it was not sent with the one it had.
    pub fn anew(mut self) -> Self {
        self.submission.value = new_key().to_string();
        self
    }

    /// What was typed beside a message: the page has a field for each, and one for a message of its own.
    pub fn of_translation(posted: &Posted) -> Self {
        let mut form = Self::empty();
        form.text.value = posted.text("translation");
        form
    }

    /// What goes to intake.
    pub fn message(&self) -> NewMessage {
        NewMessage { text: self.text.value.clone() }
    }
}

form! {
    /// A message to a worker, and what it is for; a snippet that was chosen, and whether one in another language than the
    /// worker's was put in before.
    ToWorkerForm { submission, text, purpose, snippet, other_language }
}

impl ToWorkerForm {
    /// An empty one with a key of its own: sent twice it is one message. What it is for, the button says that sends it.
    pub fn new() -> Self {
        Self::empty().anew()
    }

    /// The same with another key: it was not sent with the one it had.
    pub fn anew(mut self) -> Self {
        self.submission.value = new_key().to_string();
        self
    }

    /// What goes to intake. The first button asks for nothing but that it is told.
    pub fn message(&self) -> MessageToWorker {
        let purpose = self.purpose.filled().unwrap_or_else(|| MessagePurpose::Tell.code().to_owned());
        MessageToWorker { text: self.text.value.clone(), purpose }
    }
}

form! {
    /// How a worker wants to be reached from now on.
    OwnContactForm { reference, contact_method, contact_value, safe_times, may_say_union, may_leave_message, language }
}

impl OwnContactForm {
    /// Empty but for the language: what was said before may be for nobody's eyes.
    pub fn of(visit: &Visit) -> Self {
        let mut form = Self::empty();
        form.language.value.clone_from(&visit.language);
        form.reference.value.clone_from(&visit.progress.reference);
        form
    }

    /// What goes to intake.
    pub fn contact(&self) -> OwnContact {
        OwnContact {
            contact_method: self.contact_method.value.clone(),
            contact_value: self.contact_value.filled(),
            safe_times: self.safe_times.filled(),
            may_say_union: self.may_say_union.yes_or_no(),
            may_leave_message: self.may_leave_message.yes_or_no(),
            language: self.language.value.clone(),
        }
    }
}
