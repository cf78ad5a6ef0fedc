//! As the outside reaches it: by the organisation's own host.

use contracts::identity::{IssuedToken, NewApiClient};
use testkit::{Apart, Desk, Machine};

use super::{ALL, owned};

#[tokio::test]
async fn the_outside_reaches_the_apis_on_the_organisations_own_host() {
    let machine = Machine::start(&["--only-machine"], &[]);
    let apart = Apart::start(&machine);
    apart.all_ready().await;
    let (ways, tenant) = (apart.ways(), "clc");
    let admin = Desk::log_in_anew(&ways, tenant, "admin").await.call().await;
    let new = NewApiClient { name: "Dashboard".into(), scopes: owned(&ALL) };
    let made = ways.identity.create_api_client(tenant, &admin, &new).await.unwrap();

    let portal = apart.address("portal");
    let token = async |host: &str| {
        let request = reqwest::Client::new().post(format!("{portal}/oauth2/token")).header("host", host);
        let request = request.basic_auth(made.client.id, Some(&made.secret));
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        request.body("grant_type=client_credentials").send().await.unwrap()
    };
    assert_eq!(token("mtuc.localhost").await.status(), 401);
    assert_eq!(token("localhost").await.status(), 404, "the network has no integrations");
    let issued = token("clc.localhost").await;
    assert_eq!(issued.headers()["cache-control"], "no-store");
    let issued: IssuedToken = issued.json().await.unwrap();
    let get = async |host: &str, path: &str| {
        let request = reqwest::Client::new().get(format!("{portal}/api/{path}")).header("host", host);
        request.bearer_auth(&issued.access_token).send().await.unwrap().status().as_u16()
    };
    let table = "reporting/v1/clc/reports/cross-table?rows=sex&columns=country_of_origin";
    assert_eq!(get("clc.localhost", table).await, 200);
    assert_eq!(get("clc.localhost", "cases/v1/clc/cases").await, 200);
    assert_eq!(get("clc.localhost", "intake/openapi.json").await, 200);
    assert_eq!(get("mtuc.localhost", table).await, 404, "at another organisation's host");
    for nothing in
        ["reporting/v1/mtuc/reports/cross-table", "identity/v1/clc/accounts", "notifications/v1/clc/deliveries"]
    {
        assert_eq!(get("clc.localhost", nothing).await, 404, "{nothing}");
    }
    apart.stop();
    assert!(machine.stop().success());
}
