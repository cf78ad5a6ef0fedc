//! The same path with each service as a process of its own, talking over HTTP and Redis.

use testkit::{Apart, Machine};

#[tokio::test]
async fn the_thin_path_works_with_each_service_as_a_process() {
    let machine = Machine::start(&["--only-machine"], &[]);
    let apart = Apart::start(&machine);
    apart.all_ready().await;
    super::thin_path::walk(&apart.ways(), "mtuc", &machine.dir()).await;

    let url = format!("{}/km/", apart.address("portal"));
    let page = reqwest::Client::new().get(url).header("host", "mtuc.localhost").send().await.unwrap();
    assert_eq!(page.status(), 200);
    assert!(page.text().await.unwrap().contains("lang=\"km\""));
    apart.stop();
    assert!(machine.stop().success());
}
