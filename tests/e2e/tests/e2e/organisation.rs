//! What an organisation is called, looks like and speaks.

use contracts::{
    Call,
    identity::{Organisation, SetLogo, SetOrganisation},
};
use data_encoding::{BASE64, HEXLOWER};
use reqwest::{Client, StatusCode, redirect::Policy};
use sha2::{Digest, Sha256};
use testkit::{Desk, run, shared};
use web::ProblemKind;

use crate::answers::field_errors;

/// A picture of one pixel (PNG), with a comment that says where it was taken.
fn picture() -> Vec<u8> {
    let png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    let mut png = BASE64.decode(png.as_bytes()).unwrap();
    let mut comment = b"tEXtComment\0taken at home".to_vec();
    let mut chunk = u32::try_from(comment.len() - 4).unwrap().to_be_bytes().to_vec();
    let sum = crc(&comment);
    chunk.append(&mut comment);
    chunk.extend(sum.to_be_bytes());
    // After the header, which has 8 + 25 bytes.
    png.splice(33..33, chunk);
    png
}

/// The checksum of a chunk (ISO/IEC 15948, annex D).
fn crc(bytes: &[u8]) -> u32 {
    let bit = |crc: u32| if crc & 1 == 1 { 0xedb8_8320 ^ (crc >> 1) } else { crc >> 1 };
    !bytes.iter().fold(u32::MAX, |crc, byte| (0..8).fold(crc ^ u32::from(*byte), |crc, _| bit(crc)))
}

fn set() -> SetOrganisation {
    SetOrganisation {
        name: "Pages Union <of> Tests".into(),
        short_name: "PUT".into(),
        main_colour: "#FFD800".into(),
        link_colour: "#7a1f2b".into(),
        phone: "+84 24 1234 567".into(),
        email: "office@pages.example".into(),
        address: "82 Tran Hung Dao\nHa Noi".into(),
        opening_hours: "8 to 17".into(),
        locales: vec!["km".into(), "en".into()],
    }
}

fn version(organisation: &Organisation) -> i64 {
    organisation.profile.as_ref().unwrap().version
}

/// The pages of an organisation.
async fn page(tenant: &str, path: &str) -> reqwest::Response {
    let port = shared().port;
    let client = Client::builder().redirect(Policy::none()).build().unwrap();
    let request = client.get(format!("http://127.0.0.1:{port}{path}"));
    request.header("host", format!("{tenant}.localhost:{port}")).send().await.unwrap()
}

#[tokio::test]
async fn an_organisation_gets_its_own_name_colours_logo_contact_and_languages() {
    let (tenant, ways) = ("pages-union", shared().ways());
    let config = shared().config();
    let created =
        run(&config, &["tenant", "create", tenant, "--name", "A union", "--country", "VN", "--locales", "km,en"]);
    assert!(created.status.success());
    let email = "admin@pages-union.example";
    let (admin, identity) = (Desk::newcomer(shared(), tenant, email, "affiliate_admin").await, &ways.identity);
    let call = async || admin.call().await;
    let before = identity.organisation(tenant).await.unwrap();
    assert_eq!(version(&before), 0);

    // Bad input, each by its name; nothing of it is kept.
    let bad = SetOrganisation { link_colour: "#777777".into(), locales: vec!["xx".into()], ..set() };
    let of = |field: &str, code: &str| (field.to_owned(), code.to_owned());
    let refused = identity.set_organisation(tenant, &call().await, 0, &bad).await;
    assert_eq!(field_errors(refused), [of("link_colour", "low_contrast"), of("locales", "unknown_code")]);
    assert_eq!(version(&identity.organisation(tenant).await.unwrap()), 0);

    let saved = identity.set_organisation(tenant, &call().await, 0, &set()).await.unwrap();
    let profile = saved.profile.clone().unwrap();
    assert_eq!(
        (saved.name.as_str(), saved.locales.as_slice()),
        ("Pages Union <of> Tests", &["km".to_owned(), "en".into()][..])
    );
    assert_eq!((profile.version, profile.main_colour.as_deref()), (1, Some("#ffd800")));
    let stale = identity.set_organisation(tenant, &call().await, 0, &set()).await.unwrap_err();
    assert_eq!(stale.kind(), ProblemKind::StaleVersion, "two admins at one time");
    let network = identity.network().await.unwrap();
    let listed = network.organisations.iter().find(|one| one.slug == tenant).unwrap();
    assert_eq!(listed.name, saved.name, "the registry has it, and with it mails and the network's page");
    assert!(network.organisations.iter().filter(|one| one.name == saved.name).count() == 1, "no other was renamed");

    // The logo: nothing but pixels.
    let svg = BASE64.encode(b"<svg/>");
    for (image, code) in [("", "required"), ("?", "not_valid"), (svg.as_str(), "svg")] {
        let set = SetLogo { image: image.to_owned() };
        assert_eq!(field_errors(identity.set_logo(tenant, &call().await, 1, &set).await), [of("logo", code)]);
    }
    assert!(picture().windows(13).any(|part| part == b"taken at home"));
    let set_logo = SetLogo { image: BASE64.encode(&picture()) };
    let with_logo = identity.set_logo(tenant, &call().await, 1, &set_logo).await.unwrap();
    let facts = with_logo.profile.as_ref().unwrap().logo.clone().unwrap();
    assert_eq!((facts.width, facts.height, version(&with_logo)), (1, 1, 2));
    let logo = identity.logo(tenant).await.unwrap();
    let png = BASE64.decode(logo.image.as_bytes()).unwrap();
    assert_eq!(HEXLOWER.encode(&Sha256::digest(&png)[..16]), facts.hash);
    assert!(png.starts_with(b"\x89PNG") && !png.windows(4).any(|part| part == b"tEXt"));

    // The pages: what other processes remember is five seconds old at the most.
    let start = testkit::eventually("the pages show it", std::time::Duration::from_secs(20), || async {
        let html = page(tenant, "/km/").await.text().await.unwrap();
        (html.contains("PUT") && html.contains(&facts.hash)).then_some(html)
    })
    .await;
    assert!(start.contains("tel:+84241234567") && start.contains("mailto:office@pages.example"), "{start}");
    assert!(start.contains("Pages Union &lt;of&gt; Tests") && !start.contains("<of>"));
    let sheet = start.split("href=\"").find(|rest| rest.starts_with("/brand/")).unwrap().split('"').next().unwrap();
    let image = format!("/brand/{}.png", facts.hash);
    for (path, kind) in [(sheet, "text/css; charset=utf-8"), (image.as_str(), "image/png")] {
        let file = page(tenant, path).await;
        assert_eq!((file.status(), file.headers()["content-type"].to_str().unwrap()), (StatusCode::OK, kind), "{path}");
        assert_eq!(file.headers()["cache-control"], "public, max-age=31536000, immutable", "{path}");
        assert_eq!(page("no-such-union", path).await.status(), StatusCode::NOT_FOUND);
    }
    assert_eq!(page("clc", &image).await.status(), StatusCode::NOT_FOUND, "another's logo is not there");
    assert!(page(tenant, sheet).await.text().await.unwrap().contains("--brand-on-main:#1c2526"), "dark text on yellow");

    // A language that is not offered any more leads to the first that is.
    let only = SetOrganisation { locales: vec!["en".into()], ..set() };
    identity.set_organisation(tenant, &call().await, 2, &only).await.unwrap();
    testkit::eventually("Khmer is gone", std::time::Duration::from_secs(20), || async {
        let moved = page(tenant, "/km/report/1?x=1").await;
        (moved.status() == StatusCode::SEE_OTHER).then(|| assert_eq!(moved.headers()["location"], "/en/report/1?x=1"))
    })
    .await;

    let without = identity.remove_logo(tenant, &call().await, 3).await.unwrap();
    assert_eq!(
        (without.profile.unwrap().logo, identity.logo(tenant).await.err().unwrap().kind()),
        (None, ProblemKind::NotFound)
    );
}

#[tokio::test]
async fn nobody_else_changes_it() {
    let (tenant, ways) = ("clc", shared().ways());
    let focal = Desk::log_in(&ways, tenant, "focal").await.call().await;
    let elsewhere = Desk::log_in(&ways, "mtuc", "admin").await.call().await;
    let none = Call::anonymous();
    let before = version(&ways.identity.organisation(tenant).await.unwrap());
    for (call, kind) in
        [(&focal, ProblemKind::Forbidden), (&elsewhere, ProblemKind::NotFound), (&none, ProblemKind::Unauthenticated)]
    {
        let logo = SetLogo { image: BASE64.encode(&picture()) };
        let refused = [
            ways.identity.set_organisation(tenant, call, 0, &set()).await.err().map(|error| error.kind()),
            ways.identity.set_logo(tenant, call, 0, &logo).await.err().map(|error| error.kind()),
            ways.identity.remove_logo(tenant, call, 0).await.err().map(|error| error.kind()),
        ];
        assert_eq!(refused, [Some(kind); 3]);
    }
    assert_eq!(version(&ways.identity.organisation(tenant).await.unwrap()), before);
}
