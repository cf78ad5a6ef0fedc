//! The public side: what a worker meets, also when something goes wrong.

#[cfg(test)]
mod support;

use poem::http::StatusCode;
use support::{LOGO, Pages, request};

const CLC: &str = "clc.focal.test:8080";

#[tokio::test]
async fn every_page_has_its_headers_and_a_way_out() {
    let pages = Pages::new();
    for path in ["/", "/km/", "/km/safety", "/km/report/1", "/km/return"] {
        let page = pages.get(CLC, path, &[]).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert!(page.html.contains("<html lang=\"km\"") && page.html.contains("href=\"/exit\""), "{path}");
        assert!(page.html.contains("CLC &lt;Union&gt;") && !page.html.contains("CLC <Union>"), "{path}");
        assert_eq!(page.header("cache-control"), "no-store", "{path}");
        assert!(page.header("content-security-policy").starts_with("default-src 'none'; script-src 'self'"), "{path}");
        for (name, value) in [
            ("referrer-policy", "no-referrer"),
            ("x-content-type-options", "nosniff"),
            ("cross-origin-opener-policy", "same-origin"),
        ] {
            assert_eq!(page.header(name), value, "{path}");
        }
        assert!(
            !page.html.contains(" style=") && !page.html.contains("<script>"),
            "{path} has what its policy forbids"
        );
    }
    assert_eq!(pages.get(CLC, "/km", &[]).await.header("location"), "/km/");
}

#[tokio::test]
async fn a_host_is_a_union_the_network_or_nothing() {
    let pages = Pages::new();
    let network = pages.get("focal.test:8080", "/en/", &[]).await;
    assert!(network.html.contains("href=\"https://clc.focal.test:8080/en/\""), "{}", network.html);
    assert!(pages.get("focal.test", "/en/report", &[]).await.html.contains("There is nothing here"));
    let council = pages.get("atuc.focal.test", "/en/", &[]).await;
    assert!(council.html.contains("https://clc.focal.test/en/") && council.html.contains("The Council"));
    assert_eq!(pages.get("atuc.focal.test", "/en/report", &[]).await.status, StatusCode::NOT_FOUND);
    for (host, status, text) in [
        ("nobody.focal.test", StatusCode::NOT_FOUND, "There is nothing here"),
        ("evil.test", StatusCode::NOT_FOUND, "There is nothing here"),
        ("shut.focal.test", StatusCode::FORBIDDEN, "not available now"),
    ] {
        let page = pages.get(host, "/en/", &[]).await;
        assert_eq!(page.status, status, "{host}");
        assert!(page.html.contains(text) && page.header("content-type").starts_with("text/html"), "{host}");
    }
}

#[tokio::test]
async fn the_network_leads_from_a_country_to_its_union() {
    let pages = Pages::new();
    let start = pages.get("focal.test", "/en/", &[]).await;
    assert!(start.html.contains("action=\"unions\"") && start.html.contains("href=\"emergency\""));
    let thailand = pages.get("focal.test", "/en/unions?country=TH", &[]).await;
    assert!(thailand.html.contains("door--first\" href=\"https://clc.focal.test/en/\""), "{}", thailand.html);
    assert!(thailand.html.contains("href=\"tel:191\"") && thailand.html.contains("href=\"/km/unions?country=TH\""));
    let nobody = pages.get("atuc.focal.test", "/en/unions?country=BN", &[]).await;
    assert!(nobody.html.contains("No union is responsible") && !nobody.html.contains("door--first"));
    for odd in ["/en/unions", "/en/unions?country=", "/en/unions?country=XX"] {
        assert_eq!(pages.get("focal.test", odd, &[]).await.header("location"), "/en/", "{odd}");
    }
    assert_eq!(pages.get(CLC, "/en/unions?country=TH", &[]).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn numbers_to_call_are_where_somebody_is_in_danger() {
    let pages = Pages::new();
    for host in ["focal.test", "atuc.focal.test", CLC] {
        let page = pages.get(host, "/en/emergency", &[]).await;
        assert!(page.html.contains("Police &lt;now&gt; <strong>191</strong>"), "{host}: {}", page.html);
        assert!(page.html.contains("day and night") && page.html.contains("1 November 2026"), "{host}");
    }
    let km = pages.get(CLC, "/km/emergency", &[]).await;
    assert!(km.html.contains("href=\"tel:191\""), "{}", km.html);
}

#[tokio::test]
async fn the_closed_pages_of_a_union_say_where_else_to_go() {
    let pages = Pages::new();
    for path in ["/en/", "/en/report", "/en/return"] {
        let page = pages.get("shut.focal.test:8080", path, &[]).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN, "{path}");
        assert!(page.html.contains("href=\"https://focal.test:8080/en/\""), "{path}: {}", page.html);
        assert!(page.html.contains("hreflang=\"km\""), "{path}: in another language too");
    }
    let page = pages.get("shut.focal.test", "/km/", &[]).await;
    assert!(page.html.contains("href=\"https://focal.test/km/\""), "{}", page.html);
    assert!(!pages.get("nobody.focal.test", "/en/", &[]).await.html.contains("https://focal.test/en/"));
}

#[tokio::test]
async fn a_form_of_another_site_does_nothing() {
    let pages = Pages::new();
    for header in [("sec-fetch-site", "cross-site"), ("origin", "https://evil.test")] {
        let page = pages.post(CLC, "/en/report/3", &[header], &[("message", "No pay.")]).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN);
        assert!(page.html.contains("This page is too old"));
    }
    assert!(pages.played.draft.lock().unwrap().is_none());
}

#[tokio::test]
async fn what_no_page_takes_is_a_page_in_the_readers_language() {
    let pages = Pages::new();
    let odd = |kind: &str, body: Vec<u8>| request("POST", CLC, "/km/report/1", &[("content-type", kind)]).body(body);
    let form = "application/x-www-form-urlencoded";
    for (answer, status) in [
        (pages.get(CLC, "/km/nothing", &[]).await, StatusCode::NOT_FOUND),
        (pages.post(CLC, "/km/safety", &[], &[]).await, StatusCode::METHOD_NOT_ALLOWED),
        (pages.send(odd("application/json", b"{}".to_vec())).await, StatusCode::UNSUPPORTED_MEDIA_TYPE),
    ] {
        assert_eq!(answer.status, status);
        assert!(answer.html.contains("<html lang=\"km\""), "{status}");
    }
    assert_eq!(pages.send(odd(form, vec![0xff, 0, b'=', 0xfe])).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(pages.get(CLC, "/xx/", &[]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(
        pages.get(CLC, "/lo/report", &[]).await.header("location"),
        "/km/report",
        "a language that is not offered"
    );
}

#[tokio::test]
async fn exit_leaves_at_once() {
    let answer = Pages::new().get(CLC, "/exit", &[]).await;
    assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, "https://weather.test/"));
    assert_eq!(answer.header("clear-site-data"), "\"cache\", \"cookies\", \"storage\"");
    assert!(
        answer.header("set-cookie").starts_with("__Host-focal-session=; ")
            && answer.header("set-cookie").ends_with("Max-Age=0")
    );
}

#[tokio::test]
async fn an_asset_may_be_kept_for_ever_and_comes_compressed() {
    let pages = Pages::new();
    let page = pages.get(CLC, "/en/", &[]).await;
    let sheet = page.html.split("rel=\"stylesheet\" href=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let asset = pages.get(CLC, sheet, &[("accept-encoding", "gzip, br;q=0.9")]).await;
    assert_eq!((asset.status, asset.header("content-encoding")), (StatusCode::OK, "br"));
    assert_eq!(asset.header("cache-control"), "public, max-age=31536000, immutable");
    assert_eq!(pages.get(CLC, sheet, &[]).await.header("content-encoding"), "");
    for path in ["/assets/manifest.json", "/assets/../Cargo.toml", "/assets/"] {
        assert_eq!(pages.get(CLC, path, &[]).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn an_organisation_has_its_own_colours_logo_contact_and_languages() {
    let (pages, own) = (Pages::new(), "own.focal.test");
    let page = pages.get(own, "/en/", &[]).await;
    let sheet = page.html.split("href=\"").find(|rest| rest.starts_with("/brand/")).unwrap().split('"').next().unwrap();
    assert!(
        page.html.contains("content=\"#ffd800\"") && page.html.contains("alt=\"Own &lt;Union&gt;\""),
        "{}",
        page.html
    );
    assert!(page.html.contains("href=\"tel:+85523880123\"") && page.html.contains("12 Street &lt;271&gt;"));
    let css = pages.get(own, sheet, &[]).await;
    assert!(css.html.starts_with(":root{--brand-main:#ffd800;--brand-on-main:#1c2526;"), "{}", css.html);
    let logo = pages.get(own, &format!("/brand/{LOGO}.png"), &[]).await;
    assert_eq!((logo.html.as_str(), logo.header("content-type")), ("iVB", "image/png"));
    for file in [&css, &logo] {
        assert_eq!(file.header("cache-control"), "public, max-age=31536000, immutable");
        assert_eq!(file.header("x-content-type-options"), "nosniff");
    }
    let (other, of_another) = (sheet.replace("ffd800", "ffd801"), format!("/brand/{LOGO}.png"));
    for (host, path) in [(own, other.as_str()), (own, "/brand/x.png"), (CLC, of_another.as_str())] {
        assert_eq!(pages.get(host, path, &[]).await.status, StatusCode::NOT_FOUND, "{host}{path}");
    }
    assert!(!pages.get(CLC, "/en/", &[]).await.html.contains("/brand/"), "who has chosen nothing loads nothing more");

    let moved = pages.get(own, "/km/report/1?x=1", &[]).await;
    assert_eq!((moved.status, moved.header("location")), (StatusCode::SEE_OTHER, "/en/report/1?x=1"));
    pages.post(own, "/km/report/3", &[], &[("message", "ខ្ញុំ")]).await;
    assert!(pages.played.draft.lock().unwrap().is_some(), "what was written is taken");
}
