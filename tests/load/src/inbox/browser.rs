//! The portal as a browser of somebody who is logged in asks it.

use reqwest::{Client, Method, RequestBuilder, Url, redirect::Policy};
use testkit::{Desk, Machine};

/// A browser with a session.
pub struct Browser {
    client: Client,
    origin: String,
    host: String,
    cookie: String,
    /// The mark that a form of this session carries.
    csrf: String,
    /// Whether pages come compressed, as to any browser; then they are not read.
    pub compressed: bool,
}

impl Browser {
    /// Opens the inbox once, whose forms have the session's mark.
    pub async fn open(machine: &Machine, desk: &Desk) -> anyhow::Result<Self> {
        let mut browser = Self {
            client: Client::builder().redirect(Policy::none()).build()?,
            origin: format!("http://127.0.0.1:{}", machine.port),
            host: format!("{}.localhost:{}", desk.tenant, machine.port),
            cookie: format!("__Host-focal-session={}", desk.session),
            csrf: String::new(),
            compressed: false,
        };
        let html = browser.answer(browser.ask(Method::GET, "/inbox")).await?;
        let html = String::from_utf8_lossy(&html);
        let mark = html.split("name=\"csrf\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
        browser.csrf = mark.unwrap_or_default().to_owned();
        Ok(browser)
    }

    /// A page of a list. Gives how many rows it shows, where it is read.
    pub async fn list(&self, address: &str) -> anyhow::Result<Option<usize>> {
        let html = self.answer(self.ask(Method::GET, address)).await?;
        Ok(self.rows(&html))
    }

    /// The page of what is found.
    pub async fn search(&self, text: &str) -> anyhow::Result<Option<usize>> {
        let mut form = Url::parse(&self.origin)?;
        form.query_pairs_mut().append_pair("csrf", &self.csrf).append_pair("text", text);
        let request = self.ask(Method::POST, "/inbox/search").body(form.query().unwrap_or_default().to_owned());
        let html = self.answer(request.header("content-type", "application/x-www-form-urlencoded")).await?;
        Ok(self.rows(&html))
    }

    fn ask(&self, method: Method, path: &str) -> RequestBuilder {
        let request = self.client.request(method, format!("{}{path}", self.origin));
        let request = request.header("host", &self.host).header("cookie", &self.cookie).header("accept-language", "en");
        if self.compressed { request.header("accept-encoding", "gzip, br") } else { request }
    }

    async fn answer(&self, request: RequestBuilder) -> anyhow::Result<Vec<u8>> {
        let answer = request.send().await?;
        anyhow::ensure!(answer.status() == 200, "a page was answered {}", answer.status());
        Ok(answer.bytes().await?.to_vec())
    }

    fn rows(&self, html: &[u8]) -> Option<usize> {
        (!self.compressed).then(|| String::from_utf8_lossy(html).matches(" data-row>").count())
    }
}
