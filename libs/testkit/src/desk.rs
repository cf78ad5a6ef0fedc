//! People who log in, with both factors.

use std::{
    collections::HashMap,
    sync::{
        OnceLock,
        atomic::{AtomicU16, Ordering},
    },
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use tokio::sync::Mutex;

use contracts::{
    ApiError, Call, Transport,
    cases::CasesClient,
    identity::{GiveCode, IdentityClient, LogIn, Register, SetRegistration},
    intake::{IntakeClient, Progress, ReceiptCode},
    notifications::NotificationsClient,
    reporting::ReportingClient,
};

use crate::{Machine, create_account};

/// The password of every account of the demo network.
pub const DEMO_PASSWORD: &str = "a demo password, not a secret";

/// The secret of the authenticator app of every account of the demo network.
pub const DEMO_APP_SECRET: &str = "FOCALDEMOFOCALDEMOFOCALDEMOFOCAL";

/// The last time step whose code each person used, and the sessions that go on, by the address of identity and the person.
#[derive(Default)]
struct Known {
    steps: HashMap<String, u64>,
    sessions: HashMap<String, (String, Instant)>,
}

/// So long a session is used again: well before what asks for a fresh second factor (`authz::FRESH_MINUTES`) asks for it.
const FRESH: Duration = Duration::from_secs(6 * 60);

/// Held while somebody logs in: codes have to arrive in their order.
fn known() -> &'static Mutex<Known> {
    static KNOWN: OnceLock<Mutex<Known>> = OnceLock::new();
    KNOWN.get_or_init(Mutex::default)
}

impl Known {
    /// A code that `who` has not used in this process: it counts once, and those of the step before and the step after this
    /// one are taken too.
    fn fresh_code(&mut self, who: &str) -> String {
        let seconds = SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970").as_secs();
        let now = seconds / 30;
        // The code of the step before is still taken when it arrives, unless it is about to be too old.
        let earliest = if seconds % 30 < 20 { now - 1 } else { now };
        let step = self.steps.get(who).map_or(earliest, |last| (last + 1).max(earliest));
        assert!(step <= now + 1, "{who} has used up the codes of this minute: keep the session");
        self.steps.insert(who.to_owned(), step);
        code_at(DEMO_APP_SECRET, step * 30)
    }
}

/// The code of an authenticator app at a moment, in seconds since 1970.
///
/// # Panics
/// Where the secret is no Base32.
pub fn code_at(secret: &str, seconds: u64) -> String {
    let secret = totp_rs::Secret::try_from_base32(secret).expect("Base32");
    totp_rs::Builder::new().with_secret(secret).build_noncompliant().generate(seconds).to_string()
}

/// Clients of every service.
#[derive(Clone)]
pub struct Ways {
    /// Identity.
    pub identity: IdentityClient,
    /// Intake.
    pub intake: IntakeClient,
    /// Cases.
    pub cases: CasesClient,
    /// Notifications.
    pub notifications: NotificationsClient,
    /// Reporting.
    pub reporting: ReportingClient,
}

impl Ways {
    /// Where the request of a receipt code is: opens it, from an address of its own.
    ///
    /// # Errors
    /// `WrongCode` for every code that opens nothing.
    pub async fn progress(&self, tenant: &str, code: &ReceiptCode) -> Result<Progress, ApiError> {
        let call = from_elsewhere();
        let visit = self.intake.begin_visit(tenant, &call, code).await?;
        Ok(self.intake.visit(tenant, &call, &visit.secret).await?.progress)
    }

    /// Over HTTP to the address that `url` gives for each service.
    ///
    /// # Panics
    /// Where no HTTP client can be made.
    pub fn new(url: impl Fn(&str) -> String) -> Self {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let way = |service: &str| Transport::http(&url(service)).expect("an HTTP client");
        Self {
            identity: IdentityClient(way("identity")),
            intake: IntakeClient(way("intake")),
            cases: CasesClient(way("cases")),
            notifications: NotificationsClient(way("notifications")),
            reporting: ReportingClient(way("reporting")),
        }
    }
}

/// A person at work: logged in, with an access token of this minute whenever one is needed.
#[derive(Clone)]
pub struct Desk {
    /// The organisation.
    pub tenant: String,
    /// The session's secret.
    pub session: String,
    identity: IdentityClient,
}

impl Desk {
    /// `<who>@<tenant>.example` at work: logged in with the password and a code, or in the session of before.
    ///
    /// # Panics
    /// Where that is refused.
    pub async fn log_in(ways: &Ways, tenant: &str, who: &str) -> Self {
        Self::try_log_in(ways, tenant, who).await.unwrap_or_else(|error| panic!("{who}@{tenant}: {error}"))
    }

    /// The same, for when services may be away.
    ///
    /// # Errors
    /// Whatever identity answers.
    pub async fn try_log_in(ways: &Ways, tenant: &str, who: &str) -> Result<Self, ApiError> {
        let mut known = known().lock().await;
        let fresh = known.sessions.get(&key(ways, tenant, who)).filter(|(_, given)| given.elapsed() < FRESH);
        if let Some((session, _)) = fresh {
            return Ok(Self { tenant: tenant.to_owned(), session: session.clone(), identity: ways.identity.clone() });
        }
        let desk = Self::enter(&mut known, ways, tenant, who).await?;
        known.sessions.insert(key(ways, tenant, who), (desk.session.clone(), Instant::now()));
        Ok(desk)
    }

    /// Logs in anew, so that what ends this session ends nobody else's.
    ///
    /// # Panics
    /// Where that is refused.
    pub async fn log_in_anew(ways: &Ways, tenant: &str, who: &str) -> Self {
        let entered = Self::enter(&mut *known().lock().await, ways, tenant, who).await;
        entered.unwrap_or_else(|error| panic!("{who}@{tenant}: {error}"))
    }

    async fn enter(known: &mut Known, ways: &Ways, tenant: &str, who: &str) -> Result<Self, ApiError> {
        let (email, key) = (format!("{who}@{tenant}.example"), key(ways, tenant, who));
        let log_in = LogIn { email, password: DEMO_PASSWORD.to_owned(), device: "a test".to_owned() };
        let first = ways.identity.log_in(tenant, &from_elsewhere(), &log_in).await?;
        let code = GiveCode { code: known.fresh_code(&key) };
        let both = ways.identity.give_code(tenant, &Call::bearer(&first.session), &code).await?;
        Ok(Self { tenant: tenant.to_owned(), session: both.session, identity: ways.identity.clone() })
    }

    /// Somebody new, with an account that the operator's command makes and an authenticator app of their own.
    ///
    /// # Panics
    /// Where there is such an account already.
    pub async fn newcomer(machine: &Machine, tenant: &str, email: &str, role: &str) -> Self {
        let made = create_account(&machine.config(), tenant, email, role, DEMO_PASSWORD);
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        Self::set_up(&machine.ways(), tenant, email).await
    }

    /// Logs in an account that has a password and no second factor yet, and sets an authenticator app up.
    ///
    /// # Panics
    /// Where that is refused.
    pub async fn set_up(ways: &Ways, tenant: &str, email: &str) -> Self {
        let log_in = LogIn { email: email.to_owned(), password: DEMO_PASSWORD.to_owned(), device: String::new() };
        let first = ways.identity.log_in(tenant, &from_elsewhere(), &log_in).await.expect("the password is right");
        let session = Call::bearer(first.session);
        let app = ways.identity.begin_app(tenant, &session).await.expect("a secret");
        let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970").as_secs();
        let code = GiveCode { code: code_at(&app.secret, now) };
        let added = ways.identity.confirm_app(tenant, &session, &code).await.expect("the code is right");
        Self { tenant: tenant.to_owned(), session: added.session.session, identity: ways.identity.clone() }
    }

    /// A worker with a new account that knows no address. Workers may make accounts in that organisation from now on.
    ///
    /// # Panics
    /// Where that is refused.
    pub async fn register(ways: &Ways, tenant: &str) -> Self {
        let admin = Self::log_in(ways, tenant, "admin").await;
        let open = SetRegistration { open: true };
        ways.identity.set_registration(tenant, &admin.call().await, &open).await.expect("workers may register");
        let (password, device) = (DEMO_PASSWORD.to_owned(), String::new());
        let register = Register { name: String::new(), locale: "km".to_owned(), password, device };
        let made = ways.identity.register(tenant, &from_elsewhere(), &register).await.expect("an account");
        Self { tenant: tenant.to_owned(), session: made.session.session, identity: ways.identity.clone() }
    }

    /// A call with a fresh token.
    ///
    /// # Panics
    /// Where the session has ended.
    pub async fn call(&self) -> Call {
        let session = Call::bearer(&self.session);
        let grant = self.identity.issue_token(&self.tenant, &session).await.expect("the session lives");
        Call::bearer(grant.access_token)
    }
}

/// A call from an address that no other call of this process comes from, so that tests do not use up each other's tries
/// (RFC 5737).
pub fn from_elsewhere() -> Call {
    static COUNT: AtomicU16 = AtomicU16::new(0);
    let [high, low] = COUNT.fetch_add(1, Ordering::Relaxed).to_be_bytes();
    Call { forwarded: Some(format!("for=198.18.{high}.{low}")), ..Call::anonymous() }
}

/// Names a person of one machine.
fn key(ways: &Ways, tenant: &str, who: &str) -> String {
    let machine = match &ways.identity.0 {
        Transport::Http { base, .. } => base.as_str(),
        Transport::InProcess(_) => "",
    };
    format!("{machine} {who}@{tenant}")
}
