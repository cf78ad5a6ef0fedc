//! The way through the pages, as a browser goes it.

use reqwest::{Client, Method, RequestBuilder, Response, StatusCode, header, redirect::Policy};
use serde_json::json;

use super::{
    real::{Browser, Real},
    world::{RETURN, Returned, World},
};

/// The pages of one organisation.
pub struct Pages<'a> {
    world: &'a World,
    client: Client,
}

impl<'a> Pages<'a> {
    /// Those of this organisation; a redirect is not followed.
    pub fn of(world: &'a World) -> Self {
        Self { world, client: Client::builder().redirect(Policy::none()).build().unwrap() }
    }

    fn ask(&self, method: Method, path: &str) -> RequestBuilder {
        let port = self.world.machine.port;
        let request = self.client.request(method, format!("http://127.0.0.1:{port}{path}"));
        request.header("host", format!("{}.localhost:{port}", self.world.tenant)).header("accept-language", "en")
    }

    async fn html(&self, path: &str) -> String {
        self.ask(Method::GET, path).send().await.unwrap().text().await.unwrap()
    }

    /// Presses the button of the log-in page.
    pub async fn press(&self) -> Response {
        let form = self.ask(Method::POST, "/login/sso?lang=en").body("next=%2Fme");
        form.header("content-type", "application/x-www-form-urlencoded").send().await.unwrap()
    }

    /// The same; gives where it leads, and the cookie.
    pub async fn leave(&self) -> (String, String) {
        let answer = self.press().await;
        assert_eq!(answer.status(), StatusCode::OK);
        let cookies = cookies(&answer);
        let attempt = cookies.iter().find(|cookie| cookie.starts_with("__Host-focal-sign-on=")).expect("a cookie");
        for attribute in ["; HttpOnly", "; Secure", "; SameSite=Lax", "; Max-Age=600", "; Path=/"] {
            assert!(attempt.contains(attribute), "{attempt}");
        }
        let cookie = attempt.split(';').next().unwrap().to_owned();
        let html = answer.text().await.unwrap();
        let url = html.split("content=\"0;url=").nth(1).and_then(|rest| rest.split('"').next());
        (url.expect("where to go").replace("&amp;", "&"), cookie)
    }

    /// Comes back with what the provider sent along.
    pub async fn come_back(&self, returned: &Returned, cookie: &str) -> Response {
        let mut url = reqwest::Url::parse("http://x/").unwrap();
        url.query_pairs_mut()
            .append_pair("state", &returned.state)
            .append_pair("code", &returned.code)
            .append_pair("iss", returned.iss.as_deref().unwrap_or_default());
        let path = format!("{RETURN}?{}", url.query().unwrap());
        self.ask(Method::GET, &path).header("cookie", cookie).send().await.unwrap()
    }
}

/// What an answer has the browser keep, or forget.
pub fn cookies(answer: &Response) -> Vec<String> {
    answer.headers().get_all(header::SET_COOKIE).iter().map(|cookie| cookie.to_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn a_button_leads_to_the_provider_and_back_into_a_session() {
    let world = World::of("k-sbsi");
    let pages = Pages::of(&world);
    let dara = json!({ "email": "dara@k-sbsi.example", "email_verified": true });
    let real = Real::start(&world, json!({ "dara": dara })).await;
    world.set(&world.settings(&real.issuer)).await;
    world.invite("dara@k-sbsi.example", "focal_point").await;
    let html = pages.html("/login?lang=en&next=%2Fme").await;
    assert!(html.contains("action=\"/login/sso?lang=en\"") && html.contains("Union ID"), "{html}");

    // Nobody else's browser gets in with it.
    let (url, _) = pages.leave().await;
    let returned = Browser::new().go(&url, "dara").await.unwrap();
    let without = pages.come_back(&returned, "").await;
    assert_eq!(without.status(), StatusCode::UNAUTHORIZED);
    assert!(!cookies(&without).iter().any(|cookie| cookie.starts_with("__Host-focal-session=")));
    let html = without.text().await.unwrap();
    assert!(html.contains("No account here is linked with this log-in"), "{html}");

    let (url, cookie) = pages.leave().await;
    let returned = Browser::new().go(&url, "dara").await.unwrap();
    let entered = pages.come_back(&returned, &cookie).await;
    assert_eq!(entered.status(), StatusCode::SEE_OTHER);
    assert_eq!(entered.headers()["location"], "/login/second-factor?next=%2Fme");
    let given = cookies(&entered);
    let gone = given.iter().find(|cookie| cookie.starts_with("__Host-focal-sign-on=")).expect("the attempt is over");
    assert!(gone.starts_with("__Host-focal-sign-on=;") && gone.contains("Max-Age=0"), "{gone}");
    let session = given.iter().find(|cookie| cookie.starts_with("__Host-focal-session=")).expect("a session");
    assert!(session.contains("; HttpOnly"), "{session}");
    let session = session.split(';').next().unwrap().to_owned();

    let set_up = pages.ask(Method::GET, "/login/second-factor?next=%2Fme").header("cookie", session);
    let set_up = set_up.send().await.unwrap();
    assert_eq!(set_up.status(), StatusCode::SEE_OTHER, "there is nothing to give yet");
    assert_eq!(set_up.headers()["location"].to_str().unwrap().split('?').next(), Some("/me/second-factor"));
}
