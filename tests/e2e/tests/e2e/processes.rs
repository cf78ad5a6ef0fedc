//! The same path with each service as a process of its own, talking over HTTP and Redis.

use std::{collections::HashMap, time::Duration};

use testkit::{Machine, Service, Ways, binary, eventually, free_port};

const SERVICES: [&str; 6] = ["identity", "intake", "cases", "notifications", "reporting", "portal"];

/// Starts every service beside a machine; gives the address of each.
pub fn start_all(machine: &Machine) -> (HashMap<&'static str, String>, HashMap<&'static str, Service>) {
    let addresses: HashMap<_, _> = SERVICES.iter().map(|name| (*name, format!("127.0.0.1:{}", free_port()))).collect();
    let services = SERVICES.iter().map(|name| (*name, start(machine, name, &addresses))).collect();
    (addresses.into_iter().map(|(name, address)| (name, format!("http://{address}"))).collect(), services)
}

/// Starts one service: half of them by `focal serve`, half by their own binaries.
pub fn start(machine: &Machine, name: &'static str, addresses: &HashMap<&'static str, String>) -> Service {
    let bare = |address: &String| address.trim_start_matches("http://").to_owned();
    let mut environment = vec![
        ("FOCAL_CONFIG".to_owned(), machine.config().display().to_string()),
        ("FOCAL__HTTP__LISTEN".to_owned(), bare(&addresses[name])),
        ("FOCAL__TELEMETRY__LOG".to_owned(), "warn".to_owned()),
    ];
    for other in ["identity", "intake", "cases", "reporting"] {
        environment.push((format!("FOCAL__SERVICES__{}_URL", other.to_uppercase()), format!("http://{}", bare(&addresses[other]))));
    }
    let log = machine.dir().join(format!("log/{name}.log"));
    match name {
        "identity" | "cases" | "portal" => Service::start(name, &binary("focal"), &["serve", name], &environment, &log),
        _ => Service::start(name, &binary(&format!("focal-{name}")), &[], &environment, &log),
    }
}

/// Waits until every service says that it is ready.
pub async fn all_ready(addresses: &HashMap<&'static str, String>) {
    let client = reqwest::Client::new();
    for (name, address) in addresses {
        eventually(&format!("{name} is ready"), Duration::from_secs(30), || async {
            let answer = client.get(format!("{address}/health/ready")).send().await.ok()?;
            answer.status().is_success().then_some(())
        })
        .await;
    }
}

#[tokio::test]
async fn the_thin_path_works_with_each_service_as_a_process() {
    let machine = Machine::start(&["--only-machine"], &[]);
    let (addresses, mut services) = start_all(&machine);
    all_ready(&addresses).await;
    let ways = Ways::new(|name| addresses[name].clone());
    super::thin_path::walk(&ways, "mtuc", &machine.dir()).await;

    let page = reqwest::Client::new().get(format!("{}/km/", addresses["portal"])).header("host", "mtuc.localhost").send().await.unwrap();
    assert_eq!(page.status(), 200);
    assert!(page.text().await.unwrap().contains("lang=\"km\""));
    for service in services.values_mut() {
        assert!(service.interrupt().success(), "{} stops cleanly:\n{}", service.name, service.printed());
    }
    assert!(machine.stop().success());
}
