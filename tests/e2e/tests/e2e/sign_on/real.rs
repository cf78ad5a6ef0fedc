//! A real provider as a process, and a browser that goes there.

use std::{collections::BTreeMap, path::Path, time::Duration};

use reqwest::{Client, StatusCode, Url, redirect::Policy};
use serde_json::{Value, json};
use testkit::{Service, eventually, free_port};

use super::world::{RETURN, Returned, World};

const SOON: Duration = Duration::from_secs(20);
const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../oidc");

/// npm oidc-provider with one client, which is Focal.
pub struct Real {
    pub issuer: String,
    _process: Service,
}

impl Real {
    /// Starts it for one organisation; `people` by subject, as tests/oidc/provider.mjs has it.
    pub async fn start(world: &World, people: Value) -> Self {
        let found = Path::new(FOLDER).join("node_modules/oidc-provider").is_dir();
        assert!(found, "the provider of the tests is missing: cd tests/oidc && npm ci");
        let port = free_port();
        let environment = [
            ("OIDC_REDIRECTS".to_owned(), json!([world.redirect()]).to_string()),
            ("OIDC_PEOPLE".to_owned(), people.to_string()),
        ];
        let (script, number) = (format!("{FOLDER}/provider.mjs"), port.to_string());
        let log = world.machine.dir().join(format!("log/oidc-{port}.log"));
        let process = Service::start("oidc-provider", Path::new("node"), &[&script, &number], &environment, &log);
        eventually("the provider is ready", SOON, || async { process.printed().contains("READY").then_some(()) }).await;
        Self { issuer: format!("http://127.0.0.1:{port}"), _process: process }
    }
}

/// A browser with its cookies of the provider.
pub struct Browser {
    client: Client,
    cookies: BTreeMap<String, String>,
}

impl Browser {
    pub fn new() -> Self {
        let client = Client::builder().redirect(Policy::none()).build().unwrap();
        Self { client, cookies: BTreeMap::new() }
    }

    /// Goes where Focal sent it, logs in there as `who`, and comes back; or the status of the provider's own page.
    pub async fn go(&mut self, url: &str, who: &str) -> Result<Returned, StatusCode> {
        let mut url: Url = url.parse().unwrap();
        for _ in 0..10 {
            let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            let asked = self.client.get(url.clone()).header("cookie", cookies.join("; ")).header("x-log-in-as", who);
            let answer = asked.send().await.unwrap();
            for cookie in answer.headers().get_all("set-cookie") {
                let pair = cookie.to_str().unwrap().split(';').next().unwrap();
                let (name, value) = pair.split_once('=').unwrap();
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
            let Some(location) = answer.headers().get("location") else { return Err(answer.status()) };
            url = url.join(location.to_str().unwrap()).unwrap();
            if url.path() == RETURN {
                return Ok(Returned::of(&url));
            }
        }
        panic!("the provider leads around in circles: {url}");
    }
}
