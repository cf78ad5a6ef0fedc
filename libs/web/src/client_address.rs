//! Where a request comes from, for limits: never stored, never logged.

use std::net::IpAddr;

use ipnet::IpNet;
use poem::{Request, http::HeaderMap};

/// The header in which a proxy, and our own portal, says for whom it asks (RFC 7239).
pub const FORWARDED: &str = "forwarded";

/// The address of whoever asks; of IPv6 the network (/64), since one person has all of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ClientAddress(pub String);

impl ClientAddress {
    /// The value of [`FORWARDED`] that says it.
    pub fn forwarded(&self) -> String {
        format!("for=\"{}\"", self.0)
    }
}

/// Where a request comes from, as the surface found out.
pub fn client_address(request: &Request) -> ClientAddress {
    request.data::<ClientAddress>().cloned().unwrap_or(ClientAddress("unknown".to_owned()))
}

/// Who is believed when they say for whom they ask, and in which header they say it. Only one is read: a proxy replaces the
/// header that it writes, and hands others on as a stranger sent them.
#[derive(Clone, Debug)]
pub(crate) struct Proxies {
    trusted: Vec<IpNet>,
    header: &'static str,
}

/// What most proxies write, in the place of [`FORWARDED`].
const X_FORWARDED_FOR: &str = "x-forwarded-for";

impl Proxies {
    /// Of an API: the portal calls it, and says `Forwarded`. The setting was checked at the start.
    pub(crate) fn of_api(http: &config::Http) -> Self {
        Self { trusted: http.trusted_proxies().unwrap_or_default(), header: FORWARDED }
    }

    /// Of pages: whatever stands in front of them says it as the settings know.
    pub(crate) fn of_pages(http: &config::Http) -> Self {
        let header = if http.proxy_header == FORWARDED { FORWARDED } else { X_FORWARDED_FOR };
        Self { header, ..Self::of_api(http) }
    }

    /// The nearest address on the way here that is not a proxy of ours. A caller in this process has none and is believed.
    pub(crate) fn client_of(&self, request: &Request) -> ClientAddress {
        let peer = request.remote_addr().as_socket_addr().map(|address| address.ip());
        self.nearest(peer, request.headers())
    }

    fn nearest(&self, peer: Option<IpAddr>, headers: &HeaderMap) -> ClientAddress {
        let peer = peer.map(|address| address.to_canonical());
        let believed = |address: &IpAddr| self.trusted.iter().any(|net| net.contains(address));
        if let Some(stranger) = peer.filter(|peer| !believed(peer)) {
            return ClientAddress(coarse(stranger));
        }
        let said = headers.get_all(self.header).iter().filter_map(|value| value.to_str().ok());
        let said: Vec<IpAddr> =
            said.flat_map(|value| value.split([',', ';'])).filter_map(|part| self.address_of(part)).collect();
        let nearest = said.iter().rev().find(|address| !believed(address)).or(said.first()).copied().or(peer);
        ClientAddress(nearest.map_or_else(|| "unknown".to_owned(), coarse))
    }

    /// The address in an element: a bare one, or a `for=` pair, quoted or not; with or without a port, IPv6 in brackets.
    fn address_of(&self, element: &str) -> Option<IpAddr> {
        let value = match (self.header, element.trim().split_once('=')) {
            (FORWARDED, Some((name, value))) if name.trim().eq_ignore_ascii_case("for") => value,
            (FORWARDED, _) => return None,
            _ => element,
        };
        let value = value.trim().trim_matches('"');
        let bare = match value.strip_prefix('[') {
            Some(rest) => rest.split(']').next().unwrap_or_default(),
            None if value.matches(':').count() == 1 => value.split(':').next().unwrap_or_default(),
            None => value,
        };
        // What we say ourselves is a network already.
        bare.split('/').next()?.parse::<IpAddr>().ok().map(|address| address.to_canonical())
    }
}

fn coarse(address: IpAddr) -> String {
    match address {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            format!("{}/64", std::net::Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn client(peer: Option<&str>, forwarded: &[&str]) -> String {
        said_in(FORWARDED, peer, forwarded)
    }

    fn said_in(header: &'static str, peer: Option<&str>, said: &[&str]) -> String {
        let proxies = Proxies { trusted: vec!["10.0.0.0/8".parse().unwrap()], header };
        let mut headers = HeaderMap::new();
        for value in said {
            headers.append(header, value.parse().unwrap());
        }
        proxies.nearest(peer.map(|peer| peer.parse().unwrap()), &headers).0
    }

    #[test]
    fn a_stranger_is_not_believed() {
        assert_eq!(client(Some("203.0.113.9"), &["for=198.51.100.1"]), "203.0.113.9");
        assert_eq!(client(Some("2001:db8:1:2:3::4"), &[]), "2001:db8:1:2::/64");
    }

    #[test]
    fn a_proxy_is_believed_as_far_as_the_last_that_is_no_proxy() {
        assert_eq!(
            client(Some("10.1.1.1"), &["for=198.51.100.1, for=203.0.113.9;proto=https, for=10.2.2.2"]),
            "203.0.113.9"
        );
        assert_eq!(client(Some("10.1.1.1"), &["for=\"[2001:db8:1:2:3::4]:4711\""]), "2001:db8:1:2::/64");
        assert_eq!(client(Some("10.1.1.1"), &["for=\"203.0.113.9:80\""]), "203.0.113.9");
        assert_eq!(client(Some("10.1.1.1"), &["for=unknown"]), "10.1.1.1");
        assert_eq!(client(None, &["for=\"2001:db8:1:2::/64\""]), "2001:db8:1:2::/64");
        assert_eq!(client(None, &[]), "unknown");
        let many = ["198.51.100.1, 203.0.113.9, 10.2.2.2"];
        assert_eq!(said_in(X_FORWARDED_FOR, Some("10.1.1.1"), &many), "203.0.113.9");
        assert_eq!(client(Some("10.1.1.1"), &many), "10.1.1.1", "the other header is not read");
    }
}
