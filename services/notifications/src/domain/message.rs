//! A mail's text: neutral, with a link and nothing of the case.

use std::sync::Arc;

use i18n::{
    Arg, Catalogue,
    format::{DEFAULT_OFFSET_MINUTES, date_time},
};
use kernel::{
    Locale,
    codes::{CodeList, CredentialChange},
};
use lettre::{
    Message,
    message::{
        Mailbox, MultiPart, SinglePart,
        header::{ContentTransferEncoding, ContentType, Header, HeaderName, HeaderValue},
    },
};
use minijinja::{Environment, Value, context, value::Serde};

use super::mail::{Leased, Recipient, Template};

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
    /// link of an invitation and the like, and stands nowhere else; it is empty for every other mail. `unsubscribe` is the
    /// address that ends such mails with one click (RFC 8058).
    pub(crate) fn write(
        &self,
        mail: &Leased,
        to: &Recipient,
        sender: &Sender<'_>,
        secret: &str,
        unsubscribe: Option<String>,
    ) -> Result<Message, MessageError> {
        let words = Words::of(&self.catalogue, to.locale, mail, sender, secret);
        let html = self
            .templates
            .get_template("mail.html")?
            .render(context! { lang => words.lang, words => Value::from(Serde(&words)) })?;
        let part = |content_type, body: String| {
            // Base64 always: no line of ours can be read as a command of the protocol.
            SinglePart::builder().header(content_type).header(ContentTransferEncoding::Base64).body(body)
        };
        let mut builder = Message::builder();
        if let Some(address) = unsubscribe {
            builder = builder.header(ListUnsubscribe(format!("<{address}>"))).header(ListUnsubscribePost);
        }
        let message = builder
            .from(self.from.clone())
            .to(Mailbox::new(None, to.email.parse()?))
            .subject(&words.subject)
            .message_id(Some(format!("<{}@{}>", mail.id, self.from.email.domain())))
            .multipart(
                MultiPart::alternative()
                    .singlepart(part(ContentType::TEXT_PLAIN, words.plain()))
                    .singlepart(part(ContentType::TEXT_HTML, html)),
            )?;
        Ok(message)
    }
}

/// Where a mail program ends mails of this kind (RFC 2369).
#[derive(Clone)]
struct ListUnsubscribe(String);

impl Header for ListUnsubscribe {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("List-Unsubscribe")
    }

    fn parse(text: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self(text.to_owned()))
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), self.0.clone())
    }
}

/// That one click does it, without a page (RFC 8058).
#[derive(Clone)]
struct ListUnsubscribePost;

impl Header for ListUnsubscribePost {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("List-Unsubscribe-Post")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "List-Unsubscribe=One-Click".to_owned())
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
    fn of(catalogue: &Catalogue, locale: Locale, mail: &Leased, sender: &Sender<'_>, secret: &str) -> Self {
        let template = mail.template;
        let locale = if template.is_for_worker() { locale } else { Catalogue::of_console(locale) };
        let what = match template {
            Template::CredentialsChanged(change) => catalogue.label(locale, CredentialChange::LIST, change.code()),
            _ => String::new(),
        };
        let when = date_time(locale, mail.happened_at, DEFAULT_OFFSET_MINUTES);
        let arguments: [(&str, Arg<'_>); 4] = [
            ("count", Arg::Count(mail.waiting)),
            ("organisation", sender.organisation.into()),
            ("what", what.as_str().into()),
            ("when", when.as_str().into()),
        ];
        let text = |id: &str| catalogue.text(locale, id, &arguments);
        let prefix = format!("mail-{}", template.words().replace('_', "-"));
        let why = match secret {
            _ if template.is_news() => "mail-why-news",
            _ if template.is_for_worker() => "mail-why-worker",
            _ if template == Template::Digest => "mail-why-digest",
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
    use kernel::MailId;

    use super::*;

    fn mail(template: Template) -> Leased {
        let at = chrono::DateTime::UNIX_EPOCH;
        Leased {
            id: MailId::new(),
            template,
            attempts: 1,
            queued_at: at,
            happened_at: at,
            trace_parent: None,
            recipient: None,
            account: None,
            waiting: 3,
            needless: false,
            link: None,
        }
    }

    #[test]
    fn every_mail_is_written_in_every_language_with_a_link_of_its_own() {
        let writer =
            Writer::new(Arc::new(Catalogue::load().unwrap()), "Focal <no-reply@focal.example>".parse().unwrap())
                .unwrap();
        let sender = Sender { organisation: "CLC", origin: "https://clc.focal.example" };
        for locale in Catalogue::available() {
            for template in Template::all() {
                let words = Words::of(&writer.catalogue, *locale, &mail(template), &sender, "abc");
                assert!(
                    !words.subject.starts_with("mail-") && !words.body.starts_with("mail-"),
                    "{locale} {template:?}"
                );
                let to = Recipient { email: "dara@clc.example".into(), locale: *locale };
                let mail = mail(template);
                let written = writer.write(&mail, &to, &sender, "abc", None).unwrap().formatted();
                let written = String::from_utf8(written).unwrap();
                assert!(written.contains(&format!("Message-ID: <{}@focal.example>", mail.id)), "{written}");
                assert!(!written.contains("List-Unsubscribe"));
                assert!(words.plain().contains("https://clc.focal.example/"));
                let names = words.subject.contains("CLC") || words.plain().contains("CLC");
                assert!(!(template.is_for_worker() && names), "{locale} {template:?} names the organisation");
            }
        }
    }

    #[test]
    fn a_summary_says_how_it_ends() {
        let catalogue = Arc::new(Catalogue::load().unwrap());
        let writer = Writer::new(catalogue.clone(), "no-reply@focal.example".parse().unwrap()).unwrap();
        let to = Recipient { email: "dara@clc.example".into(), locale: Locale::English };
        let sender = Sender { organisation: "CLC", origin: "https://clc.focal.example" };
        let ends = Some("https://clc.focal.example/unsubscribe/abc".to_owned());
        let digest = mail(Template::Digest);
        let written = writer.write(&digest, &to, &sender, "", ends).unwrap().formatted();
        let written = String::from_utf8(written).unwrap();
        assert!(written.contains("List-Unsubscribe: <https://clc.focal.example/unsubscribe/abc>"), "{written}");
        assert!(written.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"));
        assert!(Words::of(&catalogue, Locale::English, &digest, &sender, "").body.contains('3'));
    }

    #[test]
    fn an_address_with_a_line_break_is_refused() {
        let writer =
            Writer::new(Arc::new(Catalogue::load().unwrap()), "no-reply@focal.example".parse().unwrap()).unwrap();
        let to = Recipient { email: "a@b.example\r\nBcc: c@d.example".into(), locale: Locale::English };
        let sender = Sender { organisation: "CLC", origin: "https://clc.focal.example" };
        assert!(writer.write(&mail(Template::InquiryWaiting), &to, &sender, "", None).is_err());
    }

    #[test]
    fn a_change_is_told_by_what_and_when_and_leads_to_the_log_in_page() {
        let catalogue = Catalogue::load().unwrap();
        let sender = Sender { organisation: "CLC", origin: "https://clc.focal.example" };
        let template = Template::CredentialsChanged(CredentialChange::PasskeyAdded);
        for (locale, when) in Catalogue::for_staff().iter().zip(["1 January 1970, 07:00", "1 មករា 1970, 07:00"])
        {
            let words = Words::of(&catalogue, *locale, &mail(template), &sender, "");
            let what = catalogue.label(*locale, CredentialChange::LIST, "passkey_added");
            assert!(words.body.starts_with(&what) && words.body.contains(when), "{}", words.body);
            assert_eq!(words.link, "https://clc.focal.example/login");
        }
    }
}
