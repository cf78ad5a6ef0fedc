//! Every section and setting of the platform.

use std::path::PathBuf;

use secrecy::SecretString;

use crate::{SettingDoc, SettingError, section::section};

section! {
    /// Postgres.
    Database "database" {
        max_connections: u32 = 8u32, "connections of one service to Postgres at the most";
        acquire_timeout_s: u64 = 5u64, "seconds that a request waits for a connection before it is answered 503";
    } required {
        url: String, "postgres://host:5432/focal, or postgres:///focal?host=/socket/folder; without user and password";
        password: SecretString, "the password of the service's log-in role; not needed on a trusted socket";
    }
}

section! {
    /// Redis.
    Redis "redis" {
        prefix: String = "focal", "what every key in Redis begins with";
    } required {
        url: SecretString, "redis://host:6379, or unix:///path/to/socket";
    }
}

section! {
    /// The vault.
    Vault "vault" {
        key_version: u32 = 1u32, "which master key this is, counted up when it is rotated";
    } required {
        master_key: SecretString, "32 random bytes, base64: wraps the key of every tenant; keep it apart from the database's backups";
    }
}

section! {
    /// What people attach.
    Files "files" {
        max_file_kib: u32 = 10240u32, "KiB of one file at the most";
        max_per_inquiry: u32 = 20u32, "how many files an inquiry may have";
        max_per_tenant_mib: u32 = 5120u32, "MiB of all files of one organisation at the most";
        s3_region: String = "us-east-1", "the region of the bucket";
    } required {
        folder: PathBuf, "the folder that sealed files are kept in, unless there is a bucket: every intake has to see the same one; `files` where the program runs if neither is set";
        s3_bucket: String, "a bucket on storage that speaks S3, in the place of the folder";
        s3_endpoint: String, "where that storage is, such as https://minio.example:9000; Amazon's without it";
        s3_access_key_id: String, "the name of the bucket's key; without one the machine's own identity is asked";
        s3_secret_access_key: SecretString, "the bucket's key";
    }
}

section! {
    /// Identity.
    Identity "identity" {
        session_idle_minutes: i64 = 30i64, "a staff session ends after so many idle minutes";
        session_hours: i64 = 12i64, "a staff session ends after so many hours in any case";
        password_memory_kib: u32 = 65536u32, "memory of one Argon2id computation, in KiB";
        password_iterations: u32 = 5u32, "passes of Argon2id over its memory";
        password_concurrency: u32 = 2u32, "Argon2id computations at one time: bounds the memory of a burst of log-ins";
        private_log_in_services: bool = false, "whether an organisation's own log-in service (OpenID Connect) may stand at a private address, and on loopback without TLS; its admins choose the address, so only where they may look into your network";
    } required {
        credential_key: SecretString, "32 random bytes, base64: seals the secrets of authenticator apps; keep it apart from the database's backups";
        signing_key: SecretString, "the Ed25519 key that signs access tokens, PKCS #8 in PEM";
    }
}

section! {
    /// The audit trail.
    Audit "audit" {
        seal_every_s: u64 = 5u64, "new entries of the audit trail get their places in its hash chain every so many seconds, 60 at the most";
        head_every_s: u64 = 300u64, "the newest place of each chain is signed and put outside the database every so many seconds";
    } required {
        heads_dir: PathBuf, "the folder that signed heads are appended to, one file for each organisation: keep it where the database's server cannot write; without it they go to the log as audit.head";
    }
}

section! {
    /// What is done when its time has come.
    Clocks "clocks" {
        look_every_s: u64 = 30u64, "how often it is looked what is overdue and whose summary is due, and what is due is worked out by deadlines that were changed, in seconds; 300 at the most";
    } required {}
}

section! {
    /// The mail server.
    Smtp "smtp" {
        from: String = "Focal <no-reply@focal.example>", "the sender of every mail";
        timeout_s: u64 = 20u64, "seconds that the server may take for one mail";
    } required {
        url: SecretString, "smtp://host:25, or smtps://user:password@host:465";
    }
}

section! {
    /// The HTTP listener.
    Http "http" {
        listen: String = "127.0.0.1:8080", "address and port to listen on";
        request_timeout_s: u64 = 30u64, "seconds that a request may take to arrive";
        max_body_kib: u32 = 256u32, "KiB of a request's body at the most";
        trusted_proxies: String = "127.0.0.0/8, ::1", "who is believed when they say for whom they ask: networks, with commas. For the portal every proxy in front of it, for the other services the portal";
        proxy_header: String = "x-forwarded-for", "where the proxy in front of the portal says it: x-forwarded-for, or forwarded (RFC 7239); it has to replace what a stranger sent";
        stop_timeout_s: u64 = 15u64, "seconds that running requests may take when the process is asked to stop";
    } required {}
}

section! {
    /// The web pages.
    Portal "portal" {
        base_domain: String = "localhost", "each organisation is <slug>.<this>; the network itself is at this name";
        public_url: String = "http://localhost:8080", "scheme, base domain and port as a browser sees them: links in mails are made from it";
        exit_url: String = "https://www.wikipedia.org/", "where the exit link leads: a page that says nothing about its reader";
        secure_cookies: bool = true, "cookies only over TLS (browsers take *.localhost for safe)";
    } required {}
}

section! {
    /// Where the other services are, when they run as processes of their own.
    Services "services" {
    } required {
        identity_url: String, "http://identity:8080";
        intake_url: String, "http://intake:8080";
        cases_url: String, "http://cases:8080";
        notifications_url: String, "http://notifications:8080";
        reporting_url: String, "http://reporting:8080";
    }
}

section! {
    /// Logs, traces and metrics.
    Telemetry "telemetry" {
        log: String = "info", "what is logged: a level, or directives such as info,intake=debug";
        log_format: String = "text", "text or json";
    } required {
        otlp_endpoint: String, "http://collector:4317: where traces and metrics go over OTLP (gRPC); nowhere when missing";
    }
}

impl Http {
    /// The networks of `trusted_proxies`.
    ///
    /// # Errors
    /// Where one of them is no network.
    pub fn trusted_proxies(&self) -> Result<Vec<ipnet::IpNet>, SettingError> {
        let named = self.trusted_proxies.split(',').map(str::trim).filter(|text| !text.is_empty());
        let read = |text: &str| text.parse().or_else(|_| text.parse::<std::net::IpAddr>().map(ipnet::IpNet::from));
        named.map(read).collect::<Result<_, _>>().map_err(|_| SettingError::Wrong {
            key: "http.trusted_proxies".to_owned(),
            reason: "give networks with commas, such as 10.0.0.0/8, ::1".to_owned(),
        })
    }
}

/// All settings.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs, reason = "each section says what it is")]
pub struct Config {
    pub database: Database,
    pub redis: Redis,
    pub vault: Vault,
    pub files: Files,
    pub identity: Identity,
    pub audit: Audit,
    pub clocks: Clocks,
    pub smtp: Smtp,
    pub http: Http,
    pub portal: Portal,
    pub services: Services,
    pub telemetry: Telemetry,
}

impl Config {
    /// Every setting, for the reference.
    pub fn docs() -> impl Iterator<Item = &'static SettingDoc> {
        [
            Database::DOCS,
            Redis::DOCS,
            Vault::DOCS,
            Files::DOCS,
            Identity::DOCS,
            Audit::DOCS,
            Clocks::DOCS,
            Smtp::DOCS,
            Http::DOCS,
            Portal::DOCS,
            Services::DOCS,
            Telemetry::DOCS,
        ]
        .into_iter()
        .flatten()
    }

    /// Checks what types cannot say.
    ///
    /// # Errors
    /// Names the first setting whose value cannot be used.
    pub fn validate(&self) -> Result<(), SettingError> {
        let wrong =
            |key: &str, reason: &str| Err(SettingError::Wrong { key: key.to_owned(), reason: reason.to_owned() });
        if self.http.listen.parse::<std::net::SocketAddr>().is_err() {
            return wrong("http.listen", "give an address and a port, such as 0.0.0.0:8080");
        }
        if self.database.max_connections < 2 {
            return wrong("database.max_connections", "at least 2 are needed");
        }
        if !(64..=20_480).contains(&self.files.max_file_kib) {
            return wrong("files.max_file_kib", "64 to 20480 KiB");
        }
        if self.files.max_per_inquiry > 100 {
            return wrong("files.max_per_inquiry", "100 at the most");
        }
        if url::Url::parse(&self.portal.public_url).is_err() {
            return wrong("portal.public_url", "give scheme and host, such as https://focal.example");
        }
        if url::Url::parse(&self.portal.exit_url).is_err() {
            return wrong("portal.exit_url", "give a whole address, such as https://www.wikipedia.org/");
        }
        if !matches!(self.telemetry.log_format.as_str(), "text" | "json") {
            return wrong("telemetry.log_format", "text or json");
        }
        if !(1..=900).contains(&self.http.request_timeout_s) {
            return wrong("http.request_timeout_s", "1 to 900 seconds");
        }
        if !(1..=60).contains(&self.audit.seal_every_s) {
            return wrong("audit.seal_every_s", "1 to 60 seconds");
        }
        if !(1..=86_400).contains(&self.audit.head_every_s) {
            return wrong("audit.head_every_s", "1 to 86400 seconds");
        }
        if !(1..=300).contains(&self.clocks.look_every_s) {
            return wrong("clocks.look_every_s", "1 to 300 seconds");
        }
        self.http.trusted_proxies()?;
        if !matches!(self.http.proxy_header.as_str(), "x-forwarded-for" | "forwarded") {
            return wrong("http.proxy_header", "x-forwarded-for or forwarded");
        }
        Ok(())
    }
}
