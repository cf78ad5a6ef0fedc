//! One more process of a service, beside a machine that runs it already.

use std::time::Duration;

use crate::{Machine, Service, Ways, binary, eventually, free_port};

/// A second process of a service on the machine's data.
pub struct Beside {
    port: u16,
    _process: Service,
}

impl Beside {
    /// Starts it by `focal serve`.
    pub fn start(machine: &Machine, name: &'static str) -> Self {
        let port = free_port();
        let environment = vec![
            ("FOCAL_CONFIG".to_owned(), machine.config().display().to_string()),
            ("FOCAL__HTTP__LISTEN".to_owned(), format!("127.0.0.1:{port}")),
            ("FOCAL__TELEMETRY__LOG".to_owned(), "warn".to_owned()),
        ];
        let log = machine.dir().join(format!("log/second-{name}.log"));
        Self { port, _process: Service::start(name, &binary("focal"), &["serve", name], &environment, &log) }
    }

    /// Clients that ask this process, whatever the service.
    pub fn ways(&self) -> Ways {
        Ways::new(|_| format!("http://127.0.0.1:{}", self.port))
    }

    /// Waits until it is ready.
    ///
    /// # Panics
    /// Where it is not within half a minute.
    pub async fn ready(&self) {
        let url = format!("http://127.0.0.1:{}/health/ready", self.port);
        eventually("the second process is ready", Duration::from_secs(30), || async {
            reqwest::get(&url).await.ok()?.status().is_success().then_some(())
        })
        .await;
    }
}
