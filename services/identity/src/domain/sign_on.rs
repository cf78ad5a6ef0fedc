//! Single sign-on: the provider of an organisation, an attempt under way, and what the provider says of a person.

use authz::Role;
use kernel::{AccountId, IdentityProviderId, Instant, TenantSlug};
use url::Url;
use vault::Place;

use crate::Error;

/// Where providers send browsers back to.
const RETURN: &str = "/login/sso/return";

/// How long somebody may be away at the provider, in minutes.
pub(crate) const ATTEMPT_MINUTES: i64 = 10;

/// The provider that an organisation logs in through.
#[derive(Clone)]
pub(crate) struct Provider {
    pub id: IdentityProviderId,
    /// Grows with every change.
    pub version: i64,
    pub name: String,
    /// Compared to the letter (OpenID Connect Core 1.0, 3.1.3.7): `https://a.example` and `https://a.example/` are two.
    pub issuer: String,
    pub client_id: String,
    pub client_secret_sealed: Vec<u8>,
    /// The claim that lists a person's groups.
    pub groups_claim: Option<String>,
    /// Which group gives which role.
    pub roles: Vec<(String, Role)>,
    /// The values of `acr` that mean two factors.
    pub strong_acr: Vec<String>,
    /// Whether passwords count for nobody but who runs the accounts.
    pub only: bool,
    pub enabled: bool,
    pub changed_at: Instant,
}

impl Provider {
    /// The roles that groups give, sorted; `None` where roles are given here and not there.
    pub(crate) fn roles_of(&self, groups: &[String]) -> Option<Vec<Role>> {
        if self.groups_claim.is_none() || self.roles.is_empty() {
            return None;
        }
        let given = self.roles.iter().filter(|(group, _)| groups.contains(group));
        let mut roles: Vec<Role> = given.map(|(_, role)| *role).collect();
        roles.sort();
        roles.dedup();
        Some(roles)
    }
}

/// Where a provider's client secret stands.
pub(crate) fn secret_place<'a>(tenant: &'a TenantSlug, row: &'a str) -> Place<'a> {
    Place { tenant: tenant.as_str(), table: "identity_provider", row, column: "client_secret" }
}

/// Where the PKCE verifier of an attempt stands.
pub(crate) fn verifier_place<'a>(tenant: &'a TenantSlug, row: &'a str) -> Place<'a> {
    Place { tenant: tenant.as_str(), table: "sign_on_attempt", row, column: "pkce_verifier" }
}

/// Somebody who was sent to the provider.
pub(crate) struct Attempt {
    pub nonce: String,
    pub pkce_verifier_sealed: Vec<u8>,
    /// The hash of what the browser keeps.
    pub browser_hash: Vec<u8>,
    pub issuer: String,
    /// Who links their account; `None` for a log-in.
    pub account: Option<AccountId>,
    pub next: String,
}

impl Attempt {
    /// Whether it is this browser's, this purpose's and this provider's.
    pub(crate) fn belongs(&self, browser_hash: &[u8], account: Option<AccountId>, issuer: &str) -> bool {
        self.browser_hash == browser_hash && self.account == account && self.issuer == issuer
    }
}

/// What the provider says of a person, once it is proved.
#[derive(Clone, Debug)]
pub(crate) struct Asserted {
    pub issuer: String,
    /// Names the person there, and is never given to another.
    pub subject: String,
    /// Lower case; only where the provider says that it was verified.
    pub verified_email: Option<String>,
    pub groups: Vec<String>,
    /// When two factors were given there; `None` where the provider does not say that they were, or when.
    pub second_factor_at: Option<Instant>,
}

/// The redirect address of an organisation: `<slug>.<host of public_url>`, as of the relying party of passkeys.
pub(crate) fn return_address(public_url: &Url, slug: &TenantSlug) -> Result<Url, Error> {
    let mut address = public_url.clone();
    let host = format!("{slug}.{}", public_url.host_str().unwrap_or_default());
    address.set_host(Some(&host)).map_err(|error| Error::Crypto(format!("the origin of {slug}: {error}")))?;
    address.set_path(RETURN);
    address.set_query(None);
    address.set_fragment(None);
    Ok(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn provider(groups_claim: Option<&str>, roles: &[(&str, Role)]) -> Provider {
        Provider {
            id: IdentityProviderId::new(),
            version: 1,
            name: "X".into(),
            issuer: "https://id.example".into(),
            client_id: "focal".into(),
            client_secret_sealed: Vec::new(),
            groups_claim: groups_claim.map(str::to_owned),
            roles: roles.iter().map(|(group, role)| ((*group).to_owned(), *role)).collect(),
            strong_acr: Vec::new(),
            only: false,
            enabled: true,
            changed_at: chrono::DateTime::UNIX_EPOCH,
        }
    }

    #[test]
    fn groups_give_roles_only_where_the_organisation_says_so() {
        let mapping = [("officers", Role::FocalPoint), ("board", Role::AffiliateAdmin), ("staff", Role::FocalPoint)];
        let groups = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        let mapped = provider(Some("groups"), &mapping);
        let both = groups(&["staff", "officers", "board", "choir"]);
        assert_eq!(mapped.roles_of(&both), Some(vec![Role::FocalPoint, Role::AffiliateAdmin]));
        assert_eq!(mapped.roles_of(&groups(&["Staff"])), Some(vec![]), "to the letter");
        assert_eq!(mapped.roles_of(&[]), Some(vec![]));
        assert_eq!(provider(None, &mapping).roles_of(&both), None);
        assert_eq!(provider(Some("groups"), &[]).roles_of(&both), None);
    }

    #[test]
    fn the_redirect_address_is_one_path_of_the_organisations_own_host() {
        let address =
            |public: &str| return_address(&public.parse().unwrap(), &"clc".parse().unwrap()).unwrap().to_string();
        assert_eq!(address("https://focal.example"), "https://clc.focal.example/login/sso/return");
        assert_eq!(address("http://localhost:8080/x?y#z"), "http://clc.localhost:8080/login/sso/return");
    }

    #[test]
    fn an_attempt_belongs_to_one_browser_one_purpose_and_one_provider() {
        let account = AccountId::new();
        let attempt = Attempt {
            nonce: String::new(),
            pkce_verifier_sealed: Vec::new(),
            browser_hash: vec![1],
            issuer: "https://id.example".into(),
            account: Some(account),
            next: "/me".into(),
        };
        assert!(attempt.belongs(&[1], Some(account), "https://id.example"));
        assert!(!attempt.belongs(&[2], Some(account), "https://id.example"));
        assert!(!attempt.belongs(&[1], None, "https://id.example"));
        assert!(!attempt.belongs(&[1], Some(account), "https://id.example/"));
    }
}
