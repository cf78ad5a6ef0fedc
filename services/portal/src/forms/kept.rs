//! What somebody typed into the console when their session had ended: it goes with them through the log-in.

use std::fmt;

use super::Posted;

/// A form that could not be sent. It stands in the log-in page and nowhere else: neither stored nor logged.
#[derive(Clone)]
pub struct Kept {
    /// Where it was to go.
    pub path: String,
    /// Its fields.
    pub fields: Vec<(String, String)>,
}

/// Never what was typed.
impl fmt::Debug for Kept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Kept({})", self.path)
    }
}

impl Kept {
    /// The form that was posted to `path`; `None` where nothing was typed, as when logging out.
    pub fn of(path: &str, posted: &Posted) -> Option<Self> {
        let typed = posted.all().filter(|(name, _)| *name != "csrf");
        let fields: Vec<_> = typed.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        (!fields.is_empty()).then(|| Self { path: path.to_owned(), fields })
    }

    /// The form that a log-in page carried along.
    pub fn read(posted: &Posted) -> Option<Self> {
        let path = posted.raw("kept_path");
        Self::of(path, &Posted::parse(posted.raw("kept").as_bytes())).filter(|_| !path.is_empty())
    }

    /// Its fields as one text, for a hidden field.
    pub fn encoded(&self) -> String {
        url::form_urlencoded::Serializer::new(String::new()).extend_pairs(&self.fields).finish()
    }

    /// The words among the fields, to be looked at again; codes, versions and dates are not words.
    pub fn words(&self) -> Vec<&str> {
        let values = self.fields.iter().map(|(_, value)| value.as_str());
        values.filter(|value| value.contains(char::is_whitespace) || !value.is_ascii()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_comes_through_the_log_in_unchanged() {
        let posted = Posted::parse("csrf=x&note=%E1%9E%81%26+a%0A&version=3&result=verified".as_bytes());
        let kept = Kept::of("/inquiries/1/verification", &posted).unwrap();
        let login = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("kept_path", &kept.path)
            .append_pair("kept", &kept.encoded())
            .finish();
        let again = Kept::read(&Posted::parse(login.as_bytes())).unwrap();
        assert_eq!((&again.path, &again.fields), (&kept.path, &kept.fields));
        assert_eq!(again.words(), ["ខ& a\n"]);
        assert!(!format!("{again:?}").contains('ខ'));
    }

    #[test]
    fn nothing_typed_is_nothing_kept() {
        assert!(Kept::of("/logout", &Posted::parse(b"csrf=x")).is_none());
        assert!(Kept::read(&Posted::parse(b"email=a&password=b")).is_none());
        assert!(Kept::read(&Posted::parse(b"kept=a%3Db")).is_none());
    }
}
