//! Asking for pages as a browser does, one answer at a time.

use reqwest::{Client, Method, RequestBuilder, Url, redirect::Policy};
use testkit::Machine;

/// A request to the pages of an organisation, in English, which follows nothing.
pub fn ask(machine: &Machine, method: Method, tenant: &str, path: &str) -> RequestBuilder {
    let port = machine.port;
    let client = Client::builder().redirect(Policy::none()).build().unwrap();
    let request = client.request(method, format!("http://127.0.0.1:{port}{path}"));
    request.header("host", format!("{tenant}.localhost:{port}")).header("accept-language", "en")
}

/// The same, with a form that was filled in.
pub fn post(machine: &Machine, tenant: &str, path: &str, fields: &[(&str, &str)]) -> RequestBuilder {
    let mut form = Url::parse("http://x/").unwrap();
    form.query_pairs_mut().extend_pairs(fields);
    let request = ask(machine, Method::POST, tenant, path).header("content-type", "application/x-www-form-urlencoded");
    request.body(form.query().unwrap_or_default().to_owned())
}

/// The cookie of somebody with this session.
pub fn cookie(session: &str) -> String {
    format!("__Host-focal-session={session}")
}

/// What a page holds for its form under this name; empty where there is nothing.
pub fn hidden(html: &str, name: &str) -> String {
    let opening = format!("name=\"{name}\" value=\"");
    html.split(&opening).nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default().to_owned()
}
