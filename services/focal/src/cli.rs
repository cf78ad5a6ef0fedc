//! What can be typed.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use kernel::{Country, Locale, TenantSlug};
use tenancy::OperatorHandle;

/// Focal: complaints casework for trade unions and their networks.
#[derive(Parser)]
#[command(version, about)]
pub struct Cli {
    /// Settings file (TOML); the environment overrides it. See `focal config reference`
    #[arg(long, global = true, env = "FOCAL_CONFIG")]
    pub config: Option<PathBuf>,
    /// Print data as JSON
    #[arg(long, global = true)]
    pub json: bool,
    /// Who you are, for commands that change something. Your secret is read from FOCAL_OPERATOR_SECRET, or from the file
    /// that FOCAL_OPERATOR_SECRET_FILE names
    #[arg(long, global = true, env = "FOCAL_OPERATOR", value_name = "HANDLE")]
    pub operator: Option<OperatorHandle>,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Subcommand)]
pub enum Command {
    /// Run everything on this machine, with a private Postgres, Redis and mail catcher and the demo network
    Dev(DevArgs),
    /// Run services in this process: those named, or all
    Serve {
        /// Which services
        services: Vec<ServiceArg>,
    },
    /// Bring the database's schemas up to date
    Migrate,
    /// Who runs this installation, and what they did
    #[command(subcommand)]
    Operator(OperatorCommand),
    /// Organisations
    #[command(subcommand)]
    Tenant(TenantCommand),
    /// People's accounts
    #[command(subcommand)]
    Account(AccountCommand),
    /// The first run of an organisation
    #[command(subcommand)]
    Setup(SetupCommand),
    /// Events between the services
    #[command(subcommand)]
    Events(EventsCommand),
    /// Walk ledger, rows, outbox, inbox and mail, and say what is missing or double. Exit code 3 if anything is
    Verify {
        /// Acknowledged submissions, a JSON object per line: {"tenant": "clc", "reference": "INQ-2026-000001"}
        #[arg(long)]
        ledger: Option<PathBuf>,
    },
    /// The audit trail
    #[command(subcommand)]
    Audit(AuditCommand),
    /// Settings
    #[command(subcommand)]
    Config(ConfigCommand),
    /// Who may do what
    #[command(subcommand)]
    Authz(AuthzCommand),
}

/// A service that can be run.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub enum ServiceArg {
    /// Accounts, log-in, tokens
    Identity,
    /// Inquiries
    Intake,
    /// Complaints
    Cases,
    /// Mails
    Notifications,
    /// Tables
    Reporting,
    /// The web pages
    Portal,
}

/// Where and how to run the private machine.
#[derive(Args)]
pub struct DevArgs {
    /// Where data, logs and secrets are kept
    #[arg(long, default_value = ".local/dev")]
    pub dir: PathBuf,
    /// Address and port of the pages; mails can be read on the next port
    #[arg(long, default_value = "127.0.0.1:8080")]
    pub listen: std::net::SocketAddr,
    /// Forget all data first
    #[arg(long)]
    pub reset: bool,
    /// Start empty: no demo network
    #[arg(long)]
    pub empty: bool,
    /// Only Postgres, Redis and the mail catcher, for services that run on their own
    #[arg(long)]
    pub only_machine: bool,
    /// Postgres does not wait for the disk: for tests, whose data nobody misses after a power cut
    #[arg(long)]
    pub no_sync: bool,
}

/// Commands on organisations.
#[derive(Subcommand)]
pub enum TenantCommand {
    /// Create an organisation: its schema, its roles, its key; and print the link to set it up with
    Create {
        /// Short name: its host name
        slug: TenantSlug,
        /// Name in full
        #[arg(long)]
        name: String,
        /// ISO 3166-1 alpha-2; without one it is a council
        #[arg(long)]
        country: Option<Country>,
        /// Languages it offers, the first choice first
        #[arg(long, value_delimiter = ',', default_value = "en", value_parser = |tag: &str| tag.parse::<Locale>())]
        locales: Vec<Locale>,
    },
    /// List organisations
    List,
    /// Let nobody in any more; the data stays
    Suspend {
        /// Short name
        slug: TenantSlug,
    },
    /// Let a suspended organisation work again, or one that is marked to be deleted
    Resume {
        /// Short name
        slug: TenantSlug,
    },
    /// Write all of an organisation into a folder, encrypted
    Export {
        /// Short name
        slug: TenantSlug,
        /// A new folder, or an empty one
        #[arg(long)]
        to: PathBuf,
        /// An age public key (age1…) that can open it; again for another
        #[arg(long = "recipient", value_name = "KEY", required = true)]
        recipients: Vec<String>,
    },
    /// Take an organisation in that was exported; it is suspended until you resume it
    Import {
        /// The folder
        from: PathBuf,
        /// A file with the private key of one of its recipients, as age-keygen writes it
        #[arg(long, value_name = "FILE")]
        identity: PathBuf,
        /// Only read all of it and compare it with its manifest. Needs no database
        #[arg(long)]
        check: bool,
    },
    /// Delete an organisation: mark it, and after its date confirm
    Delete(DeleteArgs),
}

/// One of --schedule, --confirm, --agree and --dry-run.
#[derive(Args)]
pub struct DeleteArgs {
    /// Short name
    pub slug: TenantSlug,
    /// Mark it: suspended at once, and to be deleted after a date. `resume` takes that back
    #[arg(long, required_unless_present_any = ["confirm", "agree", "dry_run"], conflicts_with_all = ["confirm", "agree"])]
    pub schedule: bool,
    /// In how many days it may be deleted, with --schedule
    #[arg(long, default_value_t = 30, value_parser = clap::value_parser!(u16).range(1..=365))]
    pub days: u16,
    /// Delete it, after its date: its short name once more
    #[arg(long, value_name = "SLUG")]
    pub confirm: Option<TenantSlug>,
    /// Before its date, or without one; a second operator has to agree first
    #[arg(long, requires_all = ["confirm", "reason"])]
    pub now: bool,
    /// Agree that another operator deletes it now, within an hour: with your own secret, on your own machine. Both of you
    /// have been operators for seven days, and neither made the other
    #[arg(long, conflicts_with = "confirm")]
    pub agree: bool,
    /// Why it cannot wait
    #[arg(long, requires = "now")]
    pub reason: Option<ReasonArg>,
    /// Say what would go, and do nothing
    #[arg(long)]
    pub dry_run: bool,
}

/// Why an organisation is deleted before its date.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub enum ReasonArg {
    /// The union asked for it
    Asked,
    /// It has moved to another installation, and was checked there
    Moved,
    /// It was made by mistake, or to try something
    Mistake,
    /// Its data is in danger here
    Danger,
}

/// Commands on operators.
#[derive(Subcommand)]
pub enum OperatorCommand {
    /// Make somebody an operator, and print their secret, once. The very first needs no --operator
    Create {
        /// The name they are known by: 2 to 30 of a-z, 0-9 and '-'
        handle: OperatorHandle,
    },
    /// List operators
    List,
    /// Let somebody be no operator any more; not the last one
    Close {
        /// Who
        handle: OperatorHandle,
    },
    /// What operators did. Exit code 3 if the log was changed
    Log {
        /// Only what was about this organisation
        #[arg(long)]
        tenant: Option<TenantSlug>,
    },
}

/// Commands on accounts.
#[derive(Subcommand)]
pub enum AccountCommand {
    /// Create an account. The password is read from standard input, one line, 15 characters or more
    Create {
        /// The organisation
        #[arg(long)]
        tenant: TenantSlug,
        /// The person's name
        #[arg(long)]
        name: String,
        /// The e-mail address
        #[arg(long)]
        email: String,
        /// focal_point, alternate, affiliate_admin, secretariat or observer; several with commas
        #[arg(long, value_delimiter = ',', required = true)]
        roles: Vec<String>,
        /// Language of pages and mails
        #[arg(long, default_value = "en", value_parser = |tag: &str| tag.parse::<Locale>())]
        locale: Locale,
    },
}

/// Commands on the first run of an organisation.
#[derive(Subcommand)]
pub enum SetupCommand {
    /// Make the link that the first admin begins with: good once, for 72 hours, as long as nobody runs the accounts. Links
    /// that were made before end
    Link {
        /// The organisation
        tenant: TenantSlug,
    },
}

/// Commands on events.
#[derive(Subcommand)]
pub enum EventsCommand {
    /// What waits to be published and what was put aside. Exit code 3 if anything was put aside
    Status,
    /// Publish dead letters again
    Redrive {
        /// The organisation
        #[arg(long)]
        tenant: TenantSlug,
        /// The consumer that put them aside, such as notifications.queue_mail
        #[arg(long)]
        consumer: String,
        /// Only say how many there are
        #[arg(long)]
        dry_run: bool,
    },
}

/// Commands on the audit trail.
#[derive(Subcommand)]
pub enum AuditCommand {
    /// Walk the hash chain of every organisation's trail, compare it with the signed heads, and name the first bad entry.
    /// Exit code 3 if there is one
    Verify {
        /// Only this organisation
        #[arg(long)]
        tenant: Option<TenantSlug>,
        /// The folder of the signed heads [default: audit.heads_dir]
        #[arg(long)]
        heads: Option<PathBuf>,
        /// A file with a public key that signed heads, as /v1/verification-key gives it; again for another. Beside the
        /// one of identity.signing_key, where that is set
        #[arg(long = "key", value_name = "FILE")]
        keys: Vec<PathBuf>,
    },
}

/// Commands on settings.
#[derive(Subcommand)]
pub enum ConfigCommand {
    /// Every setting with its variable, default and meaning
    Reference,
}

/// Commands on the decision table.
#[derive(Subcommand)]
pub enum AuthzCommand {
    /// Print the decision table as a page (Markdown)
    Table,
}
