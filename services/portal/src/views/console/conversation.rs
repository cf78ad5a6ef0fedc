//! What is written about an inquiry: messages with the worker on one page, notes for colleagues on another.

use contracts::intake::{Conversation, Inquiry, Message, Note, Snippet, UnsentForm};
use kernel::codes::{CodeList, MessagePurpose};
use serde::Serialize;
use uuid::Uuid;

use super::{
    super::{Choice, FileLine, View, own::Said},
    AddFile, InquiryHead, Typed, UnsentPart, message_in_zawgyi,
};
use crate::{
    forms::{ErrorLine, Field, MessageForm, TICKED, ToWorkerForm},
    words::Words,
};

/// The messages.
#[derive(Serialize)]
pub struct MessagesPage {
    /// Which inquiry it is.
    pub head: InquiryHead,
    /// What the message's form was drawn from.
    pub version: i64,
    /// The worker's language: its tag, and its name.
    lang: String,
    language: String,
    /// `None` for who may not read them.
    messages: Option<Vec<Line>>,
    /// The buttons that send it.
    purposes: Vec<Choice>,
    /// Texts that can be put into the message.
    snippets: Vec<ReadyText>,
    /// A message to the worker, where one may be written.
    pub form: Option<ToWorkerForm>,
    /// What was typed into it and not sent.
    pub unsent: UnsentPart,
    /// A file for the worker, where one may be sent.
    pub add_file: Option<AddFile>,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
    /// The id of a text that says what happened.
    pub notice: Option<&'static str>,
    /// What was typed, where its form is not drawn any more.
    pub typed: Vec<Typed>,
}

/// A text that can be put into the message.
#[derive(Serialize)]
struct ReadyText {
    value: String,
    /// Its name; beside it its language, where it is not the worker's.
    label: String,
    #[serde(skip)]
    text: String,
    #[serde(skip)]
    in_other_language: bool,
}

impl ReadyText {
    /// For a worker's language.
    fn of(words: &Words<'_>, snippet: &Snippet, language: &str) -> Self {
        let said = Said::of(&snippet.texts, language.parse().unwrap_or(words.locale));
        let in_other_language = said.tag() != language;
        let in_brackets = || format!("{} ({})", snippet.name, words.label("language", said.tag()));
        Self {
            value: snippet.id.to_string(),
            label: if in_other_language { in_brackets() } else { snippet.name.clone() },
            text: said.text(&snippet.texts),
            in_other_language,
        }
    }
}

/// One message.
#[derive(Serialize)]
struct Line {
    id: Uuid,
    from_worker: bool,
    by: Option<String>,
    at: String,
    held: bool,
    read: Option<String>,
    text: String,
    /// As it was typed, where that was in Zawgyi.
    as_typed: Vec<Typed>,
    translation: Option<String>,
    file: Option<FileLine>,
    /// What is being typed as its translation, where that was refused.
    typing: Option<Field>,
}

impl MessagesPage {
    /// The page as it is now.
    pub fn new(words: &Words<'_>, inquiry: &Inquiry, conversation: Option<Conversation>, snippets: &[Snippet]) -> Self {
        let allowed: Vec<MessagePurpose> = conversation
            .iter()
            .flat_map(|conversation| &conversation.allowed)
            .filter_map(|code| MessagePurpose::from_code(code))
            .collect();
        let choice = |purpose: &MessagePurpose| Choice {
            value: purpose.code().to_owned(),
            label: words.label(MessagePurpose::LIST, purpose.code()),
        };
        let line = |message: Message| Line {
            id: message.id,
            from_worker: message.from_worker,
            by: message.written_by,
            at: words.moment(message.sent_at),
            file: message.file.as_ref().map(|file| FileLine::of(words, file)),
            held: message.held,
            read: message.read_at.map(|at| words.moment(at)),
            text: message.text,
            as_typed: message_in_zawgyi(words, message.typed),
            translation: message.translation,
            typing: None,
        };
        Self {
            head: InquiryHead::of(words, inquiry, "messages"),
            version: inquiry.version,
            lang: inquiry.summary.language.clone(),
            language: words.label("language", &inquiry.summary.language),
            purposes: allowed.iter().map(choice).collect(),
            snippets: snippets.iter().map(|one| ReadyText::of(words, one, &inquiry.summary.language)).collect(),
            form: (!allowed.is_empty()).then(ToWorkerForm::new),
            unsent: UnsentPart::of(UnsentForm::Message(inquiry.summary.id)),
            add_file: None,
            messages: conversation.map(|conversation| conversation.messages.into_iter().map(line).collect()),
            errors: Vec::new(),
            notice: None,
            typed: Vec::new(),
        }
    }

    /// The same, taking files of so many MiB at the most, where the worker may be written to.
    pub fn taking_files(self, limit: u64) -> Self {
        Self { add_file: self.form.as_ref().map(|_| AddFile::new(limit)), ..self }
    }

    /// Puts the text that was chosen behind what was typed: in the worker's language; where it is not there in that, the
    /// form says so until it is sent.
    ///
    /// # Errors
    /// The code of what is wrong with the choice.
    pub fn insert(&self, form: &mut ToWorkerForm) -> Result<(), &'static str> {
        let chosen = form.snippet.filled().ok_or("required")?;
        let ready = self.snippets.iter().find(|ready| ready.value == chosen).ok_or("unknown_code")?;
        let before = form.text.value.trim_end();
        let between = if before.is_empty() { "" } else { "\n\n" };
        form.text.value = format!("{before}{between}{}", ready.text);
        form.snippet.value.clear();
        if ready.in_other_language {
            form.other_language.value = TICKED.to_owned();
        }
        Ok(())
    }

    /// With a translation that was typed and refused.
    pub fn translating(&mut self, message: Uuid, typed: MessageForm) {
        if let Some(line) = self.messages.iter_mut().flatten().find(|line| line.id == message) {
            line.typing = Some(typed.text);
        }
    }
}

impl View for MessagesPage {
    const TEMPLATE: &'static str = "console/messages.html";
}

/// The notes.
#[derive(Serialize)]
pub struct NotesPage {
    /// Which inquiry it is.
    pub head: InquiryHead,
    /// `None` for who may not read them.
    notes: Option<Vec<NoteLine>>,
    form: MessageForm,
    /// What was typed into it and not sent.
    pub unsent: UnsentPart,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
}

#[derive(Serialize)]
struct NoteLine {
    by: String,
    at: String,
    text: String,
    /// As it was typed, where that was in Zawgyi.
    as_typed: Vec<Typed>,
}

impl NotesPage {
    /// The page as it is now, with what was typed.
    pub fn new(words: &Words<'_>, inquiry: &Inquiry, notes: Option<Vec<Note>>, form: MessageForm) -> Self {
        let line = |note: Note| NoteLine {
            by: note.written_by,
            at: words.moment(note.written_at),
            text: note.text,
            as_typed: message_in_zawgyi(words, note.typed),
        };
        Self {
            head: InquiryHead::of(words, inquiry, "notes"),
            notes: notes.map(|notes| notes.into_iter().map(line).collect()),
            form,
            unsent: UnsentPart::of(UnsentForm::Note(inquiry.summary.id)),
            errors: Vec::new(),
        }
    }
}

impl View for NotesPage {
    const TEMPLATE: &'static str = "console/notes.html";
}
