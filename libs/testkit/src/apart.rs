//! Every service as a process of its own, beside a machine.

use std::{collections::BTreeMap, time::Duration};

use crate::{Machine, Service, Ways, binary, eventually, free_port};

/// The services, in the order in which they are named everywhere.
pub const SERVICES: [&str; 6] = ["identity", "intake", "cases", "notifications", "reporting", "portal"];

/// The services of one machine, each a process.
pub struct Apart {
    ports: BTreeMap<&'static str, u16>,
    running: BTreeMap<&'static str, Service>,
}

impl Apart {
    /// Starts all of them.
    pub fn start(machine: &Machine) -> Self {
        let ports = SERVICES.iter().map(|name| (*name, free_port())).collect();
        let mut apart = Self { ports, running: BTreeMap::new() };
        for name in SERVICES {
            apart.start_one(machine, name);
        }
        apart
    }

    /// Starts one: half of them by `focal serve`, half by their own binaries.
    pub fn start_one(&mut self, machine: &Machine, name: &'static str) {
        let mut environment = vec![
            ("FOCAL_CONFIG".to_owned(), machine.config().display().to_string()),
            ("FOCAL__HTTP__LISTEN".to_owned(), format!("127.0.0.1:{}", self.ports[name])),
            ("FOCAL__TELEMETRY__LOG".to_owned(), "warn".to_owned()),
        ];
        for other in ["identity", "intake", "cases", "notifications", "reporting"] {
            environment.push((format!("FOCAL__SERVICES__{}_URL", other.to_uppercase()), self.address(other)));
        }
        let log = machine.dir().join(format!("log/{name}.log"));
        let service = match name {
            "identity" | "cases" | "portal" => {
                Service::start(name, &binary("focal"), &["serve", name], &environment, &log)
            }
            _ => Service::start(name, &binary(&format!("focal-{name}")), &[], &environment, &log),
        };
        self.running.insert(name, service);
    }

    /// Pulls one's plug.
    ///
    /// # Panics
    /// Where it is not running.
    pub fn kill(&mut self, name: &'static str) {
        self.running.remove(name).expect("it runs").kill();
    }

    /// Where a service listens.
    pub fn address(&self, name: &str) -> String {
        format!("http://127.0.0.1:{}", self.ports[name])
    }

    /// Clients of all services.
    pub fn ways(&self) -> Ways {
        Ways::new(|name| self.address(name))
    }

    /// Waits until every service says that it is ready.
    ///
    /// # Panics
    /// Where one is not within half a minute.
    pub async fn all_ready(&self) {
        let client = reqwest::Client::new();
        for name in SERVICES {
            eventually(&format!("{name} is ready"), Duration::from_secs(30), || async {
                let answer = client.get(format!("{}/health/ready", self.address(name))).send().await.ok()?;
                answer.status().is_success().then_some(())
            })
            .await;
        }
    }

    /// Asks all of them to end.
    ///
    /// # Panics
    /// Where one does not end cleanly.
    pub fn stop(mut self) {
        for service in self.running.values_mut() {
            assert!(service.interrupt().success(), "{} stops cleanly:\n{}", service.name, service.printed());
        }
    }
}
