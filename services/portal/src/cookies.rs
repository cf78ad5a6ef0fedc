//! Cookies of an origin: secrets that only this host gets back, and no script reads.

use poem::{Request, http::header};

/// A cookie by its bare name. Where the pages have HTTPS it is `__Host-focal-<name>` (RFC 6265bis): browsers refuse that from
/// any other host or without HTTPS, which a developer's machine does not have.
#[derive(Clone, Copy)]
pub struct HostCookie(pub &'static str);

impl HostCookie {
    fn name(self, secure: bool) -> String {
        format!("{}focal-{}", if secure { "__Host-" } else { "" }, self.0)
    }

    /// What the browser sent, where it has the shape of one of our secrets.
    pub fn of(self, request: &Request, secure: bool) -> Option<String> {
        let wanted = self.name(secure);
        let cookies = request.headers().get_all(header::COOKIE).into_iter().filter_map(|value| value.to_str().ok());
        let pairs = cookies.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
        let value = pairs.into_iter().find(|(name, _)| *name == wanted).map(|(_, value)| value)?;
        let shaped = (20..=200).contains(&value.len())
            && value.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b));
        shaped.then(|| value.to_owned())
    }

    /// The header that gives it to the browser, until the browser is closed.
    pub fn set(self, value: &str, secure: bool) -> String {
        // `Lax`: links from other sites arrive with it, their forms do not.
        let attribute = if secure { "; Secure" } else { "" };
        format!("{}={value}; Path=/; HttpOnly; SameSite=Lax{attribute}", self.name(secure))
    }

    /// The same, for so many seconds.
    pub fn set_for(self, value: &str, seconds: u32, secure: bool) -> String {
        format!("{}; Max-Age={seconds}", self.set(value, secure))
    }

    /// The header that takes it away.
    pub fn clear(self, secure: bool) -> String {
        self.set_for("", 0, secure)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_cookie_of_the_right_shape_counts() {
        let request = |cookie: &str| Request::builder().header("cookie", cookie).finish();
        let (cookie, secret) = (HostCookie("session"), "A".repeat(43));
        assert_eq!(cookie.of(&request(&format!("a=b; __Host-focal-session={secret}")), true), Some(secret.clone()));
        assert_eq!(cookie.of(&request(&format!("focal-session={secret}")), true), None);
        assert_eq!(cookie.of(&request(&format!("focal-session={secret}")), false), Some(secret.clone()));
        assert_eq!(cookie.of(&request("focal-session=short"), false), None);
        assert_eq!(cookie.of(&request(&format!("focal-session={secret}\u{7f}")), false), None);
    }
}
