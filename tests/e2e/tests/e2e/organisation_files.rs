//! Files for an organisation's pages: opened for nobody but who runs its accounts.

use reqwest::{Client, StatusCode};
use testkit::{Desk, shared};

#[tokio::test]
async fn a_file_of_who_does_not_run_the_accounts_is_not_even_read() {
    let (tenant, ways, port) = ("clc", shared().ways(), shared().port);
    let worker = Desk::register(&ways, tenant).await;
    let focal = Desk::log_in(&ways, tenant, "focal").await;
    let admin = Desk::log_in(&ways, tenant, "admin").await;
    // No end of a part: whoever reads it finds that it is malformed.
    let broken = "--x\r\nContent-Disposition: form-data; name=\"logo\"; filename=\"a.png\"\r\n\r\nendless";
    for path in ["/admin/organisation/logo", "/setup/look", "/admin/import/file"] {
        for (desk, status) in
            [(&worker, StatusCode::FORBIDDEN), (&focal, StatusCode::FORBIDDEN), (&admin, StatusCode::BAD_REQUEST)]
        {
            let request = Client::new().post(format!("http://127.0.0.1:{port}{path}"));
            let answer = request
                .header("host", format!("{tenant}.localhost:{port}"))
                .header("cookie", format!("focal-session={0}; __Host-focal-session={0}", desk.session))
                .header("content-type", "multipart/form-data; boundary=x")
                .body(broken)
                .send()
                .await
                .unwrap();
            assert_eq!(answer.status(), status, "{path}");
        }
    }
}
