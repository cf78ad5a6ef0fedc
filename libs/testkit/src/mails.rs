//! The mails that the catcher took.

use std::{path::Path, time::Duration};

use mail_parser::MessageParser;

use crate::{Machine, eventually};

/// So long a mail may take.
const SOON: Duration = Duration::from_secs(20);

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

/// The secret at the end of the newest link below `path` in a mail to `email`.
///
/// # Panics
/// Where none comes.
pub async fn mailed_secret(machine: &Machine, email: &str, path: &str) -> String {
    let dir = machine.dir();
    let found = || {
        let mails = mails(&dir);
        let mail = mails.iter().rev().find(|mail| mail.to == email && mail.all.contains(path))?;
        let rest = mail.all.split(path).nth(1)?;
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(rest.len());
        Some(rest[..end].to_owned())
    };
    eventually(&format!("a mail to {email}"), SOON, || async { found() }).await
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
