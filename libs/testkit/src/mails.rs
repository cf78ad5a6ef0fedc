//! The mails that the catcher took.

use std::path::Path;

use mail_parser::MessageParser;

/// A mail.
#[derive(Clone, Debug)]
pub struct Mail {
    /// The address it went to.
    pub to: String,
    /// Its Message-ID.
    pub id: String,
    /// Its subject.
    pub subject: String,
    /// All of it as it came, decoded text and HTML behind it.
    pub all: String,
}

/// Every mail in a machine's folder, oldest first.
///
/// # Panics
/// Where a file cannot be read as a mail.
pub fn mails(dir: &Path) -> Vec<Mail> {
    let mut files: Vec<_> = std::fs::read_dir(dir.join("mail"))
        .expect("the folder of mails")
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|file| file.extension().is_some_and(|kind| kind == "eml"))
        .collect();
    files.sort();
    files.iter().map(|file| read(&std::fs::read(file).expect("a mail"))).collect()
}

fn read(bytes: &[u8]) -> Mail {
    let mail = MessageParser::default().parse(bytes).expect("a mail");
    let text = |part: Option<std::borrow::Cow<'_, str>>| part.map(|text| text.into_owned()).unwrap_or_default();
    Mail {
        to: mail.to().and_then(|to| to.first()).and_then(|to| to.address()).unwrap_or_default().to_owned(),
        id: mail.message_id().unwrap_or_default().to_owned(),
        subject: mail.subject().unwrap_or_default().to_owned(),
        all: format!("{}\n{}\n{}", String::from_utf8_lossy(bytes), text(mail.body_text(0)), text(mail.body_html(0))),
    }
}
