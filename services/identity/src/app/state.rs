//! What the use cases work with.

use std::{sync::Arc, time::Duration};

use brand::Studio;
use i18n::Catalogue;
use kernel::{Clock, TenantSlug};
use limits::{Limit, Limits, Verdict};
use tenancy::{ServiceName, TenantDb};
use url::Url;
use vault::CredentialKey;
use web::ProblemKind;

use crate::{
    Error, SigningKey,
    domain::{passkeys::RelyingParty, sign_on},
    passwords::Passwords,
    provider::Providers,
};

/// How identity signs what it writes.
pub(crate) const SERVICE: ServiceName = ServiceName::Identity;

const MINUTES: u64 = 60;

/// Passwords tried for one account.
pub(crate) const PASSWORDS: Limit = Limit { name: "password", burst: 10, period: Duration::from_secs(15 * MINUTES) };
/// The password given once more in a session, for one account. Apart from [`PASSWORDS`], which anybody who knows the address
/// uses up: they must not keep its owner from changing the password or erasing the account.
pub(crate) const PROOFS: Limit = Limit { name: "proof", burst: 10, period: Duration::from_secs(15 * MINUTES) };
/// Second factors tried for one account, by somebody who has its password: six digits are soon guessed. Also passkeys: each
/// that is wrong leaves an entry.
pub(crate) const CODES: Limit = Limit { name: "code", burst: 5, period: Duration::from_secs(15 * MINUTES) };
/// The same over a day: three codes of a million count at one time, so this many tries guess one in forty years.
pub(crate) const CODES_A_DAY: Limit =
    Limit { name: "code-day", burst: 20, period: Duration::from_secs(24 * 60 * MINUTES) };
/// Log-ins, joinings and requests of every kind from one address. A whole office may share one.
pub(crate) const ADDRESS: Limit = Limit { name: "address", burst: 60, period: Duration::from_secs(5 * MINUTES) };
/// The same for integrations: what a program asks for from an office is not taken from the people there.
pub(crate) const API_ADDRESS: Limit =
    Limit { name: "api-address", burst: 300, period: Duration::from_secs(5 * MINUTES) };
/// Secrets tried for one integration, from one address.
pub(crate) const API_CLIENTS: Limit = Limit { name: "api-client", burst: 10, period: Duration::from_secs(5 * MINUTES) };
/// Accounts that workers make without an e-mail address, from one address: a mobile carrier's is shared by thousands, but few of
/// them make an account in one hour.
pub(crate) const REGISTRATIONS: Limit =
    Limit { name: "registration", burst: 100, period: Duration::from_secs(60 * MINUTES) };
/// Mails that anybody can have sent to one address.
pub(crate) const MAILS: Limit = Limit { name: "mail", burst: 3, period: Duration::from_secs(60 * MINUTES) };
/// Refusals that somebody can bring about without having proved who they are, of one kind and about one link or address:
/// so many of them go into the audit trail.
pub(crate) const REFUSAL: Limit = Limit { name: "refusal", burst: 1, period: Duration::from_secs(15 * MINUTES) };
/// The same of one kind, whomever they are about, and tries and requests of nobody in particular: nobody fills a trail by trying.
pub(crate) const REFUSALS: Limit = Limit { name: "refusals", burst: 30, period: Duration::from_secs(60 * MINUTES) };

/// Identity's own state.
pub struct App {
    pub(crate) db: TenantDb,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) passwords: Passwords,
    pub(crate) signing_key: SigningKey,
    pub(crate) credential_key: CredentialKey,
    pub(crate) limits: Limits,
    pub(crate) providers: Providers,
    pub(crate) studio: Studio,
    /// For copies of the audit trail, which people read.
    pub(crate) catalogue: Catalogue,
    pub(crate) config: config::Identity,
    /// Where the pages are: the relying party of passkeys is a host below it.
    pub(crate) public_url: Url,
}

impl App {
    /// Reads the settings.
    ///
    /// # Errors
    /// Names the setting that cannot be used.
    pub fn new(db: TenantDb, clock: Arc<dyn Clock>, config: &config::Config) -> Result<Self, Error> {
        let signing_key = SigningKey::from_setting(config.identity.signing_key()?)?;
        let credential_key = CredentialKey::from_setting(config.identity.credential_key()?)?;
        let limits = Limits::new(&config.redis, credential_key.of_limits())?;
        let public_url = Url::parse(&config.portal.public_url)
            .map_err(|error| Error::Crypto(format!("the setting portal.public_url: {error}")))?;
        let passwords = Passwords::new(&config.identity)?;
        let config = config.identity.clone();
        let providers = Providers::new(config.private_log_in_services);
        let (studio, catalogue) = (Studio::default(), Catalogue::load()?);
        Ok(Self {
            db,
            clock,
            passwords,
            signing_key,
            credential_key,
            limits,
            providers,
            studio,
            catalogue,
            config,
            public_url,
        })
    }

    /// Counts tries, all of them or none.
    ///
    /// # Errors
    /// `TooManyRequests` where one of the limits is reached.
    pub(crate) async fn count(&self, tenant: &TenantSlug, tries: &[(&Limit, &str)]) -> Result<(), Error> {
        match self.limits.count(tenant.as_str(), tries).await {
            Verdict::Allowed => Ok(()),
            Verdict::Refused { retry_after } => Err(Error::Problem(ProblemKind::TooManyRequests.after(retry_after))),
        }
    }

    /// The name of an organisation.
    pub(crate) async fn organisation(&self, tenant: &TenantSlug) -> Result<String, Error> {
        Ok(self.db.control().find(tenant).await?.map(|tenant| tenant.name).unwrap_or_default())
    }

    /// Whether an organisation is a council, whose people have other roles than a union's.
    pub(crate) async fn is_council(&self, tenant: &TenantSlug) -> Result<bool, Error> {
        Ok(self.db.control().find(tenant).await?.is_some_and(|tenant| tenant.country.is_none()))
    }

    /// The relying party of passkeys of an organisation.
    pub(crate) fn relying_party(&self, tenant: &TenantSlug) -> Result<RelyingParty, Error> {
        RelyingParty::of(&self.public_url, tenant)
    }

    /// Where an organisation's provider sends browsers back to.
    pub(crate) fn return_address(&self, tenant: &TenantSlug) -> Result<Url, Error> {
        sign_on::return_address(&self.public_url, tenant)
    }

    /// How long a session may be: what was proved longer ago is proved again.
    pub(crate) fn longest_session(&self) -> Duration {
        Duration::from_secs(u64::try_from(self.config.session_hours).unwrap_or_default() * 60 * MINUTES)
    }
}
