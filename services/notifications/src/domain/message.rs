//! A mail's text: neutral, with a link and nothing of the case.

use std::sync::Arc;

use i18n::{
    Arg, Catalogue,
    format::{DEFAULT_OFFSET_MINUTES, date_time},
};
use kernel::{
    Instant, Locale, MailId,
    codes::{CodeList, CredentialChange},
};
use lettre::{
    Message,
    message::{
        Mailbox, MultiPart, SinglePart,
        header::{ContentTransferEncoding, ContentType},
    },
};
use minijinja::{Environment, Value, context, value::Serde};

use super::mail::{Recipient, Template};

/// Why a mail cannot be written. Without the address itself: this is logged.
#[derive(Debug, thiserror::Error)]
pub(crate) enum MessageError {
    #[error("the recipient's address is not one")]
    Address(#[from] lettre::address::AddressError),
    #[error("the message cannot be built: {0}")]
    Build(#[from] lettre::error::Error),
    #[error("the template does not render: {0}")]
    Template(#[from] minijinja::Error),
}

const HTML: &str = include_str!("../../templates/mail.html");

/// Writes mails.
pub(crate) struct Writer {
    catalogue: Arc<Catalogue>,
    templates: Environment<'static>,
    from: Mailbox,
}

/// What a mail says about where it comes from.
pub(crate) struct Sender<'a> {
    pub organisation: &'a str,
    /// The organisation's address, such as `https://clc.focal.example`.
    pub origin: &'a str,
}

impl Writer {
    pub(crate) fn new(catalogue: Arc<Catalogue>, from: Mailbox) -> Result<Self, MessageError> {
        let mut templates = Environment::new();
        templates.add_template("mail.html", HTML)?;
        Ok(Self { catalogue, templates, from })
    }

    /// The mail to one person. Its Message-ID names the row, so that a second sending is the same mail. `secret` ends the
    /// link of an invitation and the like, and stands nowhere else; it is empty for every other mail.
    pub(crate) fn write(
        &self,
        id: MailId,
        template: Template,
        happened_at: Instant,
        to: &Recipient,
        sender: &Sender<'_>,
        secret: &str,
    ) -> Result<Message, MessageError> {
        let words = Words::of(&self.catalogue, to.locale, template, happened_at, sender, secret);
        let html = self
            .templates
            .get_template("mail.html")?
            .render(context! { lang => words.lang, words => Value::from(Serde(&words)) })?;
        let part = |content_type, body: String| {
            // Base64 always: no line of ours can be read as a command of the protocol.
            SinglePart::builder().header(content_type).header(ContentTransferEncoding::Base64).body(body)
        };
        let message = Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, to.email.parse()?))
            .subject(&words.subject)
            .message_id(Some(format!("<{id}@{}>", self.from.email.domain())))
            .multipart(
                MultiPart::alternative()
                    .singlepart(part(ContentType::TEXT_PLAIN, words.plain()))
                    .singlepart(part(ContentType::TEXT_HTML, html)),
            )?;
        Ok(message)
    }
}

/// The words of one mail in the reader's language.
#[derive(serde::Serialize)]
struct Words {
    /// BCP 47.
    lang: &'static str,
    subject: String,
    greeting: String,
    body: String,
    open: String,
    link: String,
    why: String,
    no_reply: String,
}

impl Words {
    fn of(
        catalogue: &Catalogue,
        locale: Locale,
        template: Template,
        happened_at: Instant,
        sender: &Sender<'_>,
        secret: &str,
    ) -> Self {
        let locale = if template.is_for_worker() { locale } else { Catalogue::of_console(locale) };
        let what = match template {
            Template::CredentialsChanged(change) => catalogue.label(locale, CredentialChange::LIST, change.code()),
            _ => String::new(),
        };
        let when = date_time(locale, happened_at, DEFAULT_OFFSET_MINUTES);
        let arguments: [(&str, Arg<'_>); 3] = [
            ("organisation", sender.organisation.into()),
            ("what", what.as_str().into()),
            ("when", when.as_str().into()),
        ];
        let text = |id: &str| catalogue.text(locale, id, &arguments);
        let prefix = format!("mail-{}", template.words().replace('_', "-"));
        let why = match secret {
            _ if template.is_for_worker() => "mail-why-worker",
            "" => "mail-why",
            _ => "mail-why-link",
        };
        Self {
            lang: locale.tag(),
            subject: text(&format!("{prefix}-subject")),
            greeting: text("mail-greeting"),
            body: text(&format!("{prefix}-body")),
            open: text("mail-open-link"),
            link: format!("{}{}{secret}", sender.origin, template.path(locale)),
            why: text(why),
            no_reply: text("mail-no-reply"),
        }
    }

    fn plain(&self) -> String {
        format!(
            "{}\n\n{}\n\n{}: {}\n\n-- \n{}\n{}\n",
            self.greeting, self.body, self.open, self.link, self.why, self.no_reply
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const AT: Instant = chrono::DateTime::UNIX_EPOCH;

    #[test]
    fn every_mail_is_written_in_every_language_with_a_link_of_its_own() {
        let writer =
            Writer::new(Arc::new(Catalogue::load().unwrap()), "Focal <no-reply@focal.example>".parse().unwrap())
                .unwrap();
        let sender = Sender { organisation: "CLC", origin: "https://clc.focal.example" };
        for locale in Catalogue::available() {
            for template in Template::all() {
                let words = Words::of(&writer.catalogue, *locale, template, AT, &sender, "abc");
                assert!(
                    !words.subject.starts_with("mail-") && !words.body.starts_with("mail-"),
                    "{locale} {template:?}"
                );
                let to = Recipient { email: "dara@clc.example".into(), locale: *locale };
                let id = MailId::new();
                let mail = writer.write(id, template, AT, &to, &sender, "abc").unwrap().formatted();
                let mail = String::from_utf8(mail).unwrap();
                assert!(mail.contains(&format!("Message-ID: <{id}@focal.example>")), "{mail}");
                assert!(words.plain().contains("https://clc.focal.example/"));
                let names = words.subject.contains("CLC") || words.plain().contains("CLC");
                assert!(!(template.is_for_worker() && names), "{locale} {template:?} names the organisation");
            }
        }
    }

    #[test]
    fn an_address_with_a_line_break_is_refused() {
        let writer =
            Writer::new(Arc::new(Catalogue::load().unwrap()), "no-reply@focal.example".parse().unwrap()).unwrap();
        let to = Recipient { email: "a@b.example\r\nBcc: c@d.example".into(), locale: Locale::English };
        let sender = Sender { organisation: "CLC", origin: "https://clc.focal.example" };
        assert!(writer.write(MailId::new(), Template::InquiryWaiting, AT, &to, &sender, "").is_err());
    }

    #[test]
    fn a_change_is_told_by_what_and_when_and_leads_to_the_log_in_page() {
        let catalogue = Catalogue::load().unwrap();
        let sender = Sender { organisation: "CLC", origin: "https://clc.focal.example" };
        let template = Template::CredentialsChanged(CredentialChange::PasskeyAdded);
        for (locale, when) in Catalogue::for_staff().iter().zip(["1 January 1970, 07:00", "1 មករា 1970, 07:00"])
        {
            let words = Words::of(&catalogue, *locale, template, AT, &sender, "");
            let what = catalogue.label(*locale, CredentialChange::LIST, "passkey_added");
            assert!(words.body.starts_with(&what) && words.body.contains(when), "{}", words.body);
            assert_eq!(words.link, "https://clc.focal.example/login");
        }
    }
}
