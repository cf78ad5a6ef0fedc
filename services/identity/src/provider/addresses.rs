//! Which addresses may be asked. An organisation's admin types them, and our own network is not theirs to look into.

use std::net::{IpAddr, SocketAddr};

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use url::{Host, Url};

/// What the setting `identity.private_log_in_services` allows.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Addresses {
    /// Whether a provider may stand at a private address, and on loopback without TLS.
    pub private: bool,
}

impl Addresses {
    /// Whether a provider may be there: only by HTTPS (OpenID Connect Core 1.0, 3.1.2.1 and 3.1.3.1), but for loopback on a
    /// developer's machine.
    pub(crate) fn allow(self, url: &Url) -> bool {
        let Some(host) = url.host() else { return false };
        let is_bare = url.username().is_empty() && url.password().is_none();
        let is_allowed = match url.scheme() {
            "https" => self.private || may_be_public(&host),
            "http" => self.private && is_loopback(&host),
            _ => false,
        };
        is_bare && is_allowed
    }
}

/// What a name stands for is looked at here, in the very answer that is connected to: a name that is public when it is typed
/// may be private when it is used.
impl Resolve for Addresses {
    fn resolve(&self, name: Name) -> Resolving {
        let private = self.private;
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let allowed: Vec<SocketAddr> = found.filter(|address| private || is_public(address.ip())).collect();
            if allowed.is_empty() {
                return Err("this name stands for no public address".into());
            }
            let allowed: Addrs = Box::new(allowed.into_iter());
            Ok(allowed)
        })
    }
}

fn is_loopback(host: &Host<&str>) -> bool {
    match host {
        Host::Domain(name) => *name == "localhost" || name.ends_with(".localhost"),
        Host::Ipv4(address) => address.is_loopback(),
        Host::Ipv6(address) => address.is_loopback(),
    }
}

fn may_be_public(host: &Host<&str>) -> bool {
    match host {
        Host::Domain(_) => !is_loopback(host),
        Host::Ipv4(address) => is_public(IpAddr::V4(*address)),
        Host::Ipv6(address) => is_public(IpAddr::V6(*address)),
    }
}

/// Whether the whole Internet reaches it (IANA's registries of special-purpose addresses, RFC 6890).
fn is_public(address: IpAddr) -> bool {
    match address.to_canonical() {
        IpAddr::V4(address) => {
            let [a, b, ..] = address.octets();
            let is_shared = a == 100 && (64..128).contains(&b);
            let is_benchmarking = a == 198 && (b == 18 || b == 19);
            let is_special = address.is_private() || address.is_loopback() || address.is_link_local();
            !(is_special || is_shared || is_benchmarking || address.is_documentation() || a == 0 || a >= 224)
        }
        IpAddr::V6(address) => {
            let [a, b, ..] = address.segments();
            // Of what is routed (2000::/3), not the tunnels, which hold an IPv4 address of their maker's choice.
            let is_tunnel = a == 0x2002 || (a == 0x2001 && b == 0);
            a & 0xe000 == 0x2000 && !is_tunnel && !(a == 0x2001 && b == 0x0db8)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allowed(private: bool, url: &str) -> bool {
        Addresses { private }.allow(&url.parse().unwrap())
    }

    #[test]
    fn only_public_addresses_are_asked_and_only_by_https() {
        for url in ["https://id.union.example/realms/a", "https://203.0.114.7", "https://[2a00:1450::1]:8443"] {
            assert!(allowed(false, url), "{url}");
        }
        for url in [
            "http://id.union.example",
            "ftp://id.union.example",
            "javascript:alert(1)",
            "https://user:secret@id.union.example",
            "https://localhost",
            "https://id.localhost",
            "http://127.0.0.1:8080",
            "https://127.0.0.1",
            "https://10.1.2.3",
            "https://192.168.0.1",
            "https://169.254.169.254",
            "https://100.64.0.1",
            "https://0.0.0.0",
            "https://[::1]",
            "https://[::ffff:10.0.0.1]",
            "https://[fd00::1]",
            "https://[fe80::1]",
            "https://[2002:a00:1::]",
        ] {
            assert!(!allowed(false, url), "{url}");
        }
    }

    #[test]
    fn a_developers_machine_may_ask_itself() {
        for url in ["http://127.0.0.1:9000", "http://id.localhost:9000", "https://10.1.2.3"] {
            assert!(allowed(true, url), "{url}");
        }
        for url in ["http://10.1.2.3", "http://id.union.example"] {
            assert!(!allowed(true, url), "{url}");
        }
    }

    #[tokio::test]
    async fn a_name_that_stands_for_loopback_is_not_resolved() {
        let resolved = |private| Addresses { private }.resolve("localhost".parse().unwrap());
        assert!(resolved(false).await.is_err());
        assert!(resolved(true).await.is_ok());
    }
}
