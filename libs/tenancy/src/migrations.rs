//! The migrations, in order. One is never changed once released; a new line here is a new migration.
//!
//! In a tenant's migration `{{intake}}` stands for the role of that service in that tenant, so that a table's
//! grants stand beside the table. Expand first, contract a release later: old and new code run side by side.

/// One migration.
#[derive(Clone, Copy, Debug)]
pub struct Migration {
    /// Counts from 1 within its scope.
    pub version: i32,
    /// `verb_object`.
    pub name: &'static str,
    /// The statements.
    pub sql: &'static str,
}

macro_rules! migrations {
    ($scope:literal: $($version:literal $name:literal),+ $(,)?) => {
        &[$(Migration {
            version: $version,
            name: $name,
            sql: include_str!(concat!("../migrations/", $scope, "/", $name, ".sql")),
        }),+]
    };
}

/// The schema `control`.
pub const CONTROL: &[Migration] = migrations!("control":
    1 "0001_create_registry",
    2 "0002_create_revocation",
    3 "0003_count_audit_entries",
    4 "0004_create_networks",
    5 "0005_let_tenants_name_themselves",
    6 "0006_create_operators",
    7 "0007_let_notifications_open_addresses",
);

/// The schema `regional`.
pub const REGIONAL: &[Migration] = migrations!("regional": 1 "0001_create_cube", 2 "0002_bind_cube");

/// The schema of each tenant.
pub const TENANT: &[Migration] = migrations!("tenant":
    1 "0001_create_platform",
    2 "0002_create_account",
    3 "0003_create_inquiry",
    4 "0004_create_cases",
    5 "0005_create_mail",
    6 "0006_create_fact",
    7 "0007_add_inquiry_urgent",
    8 "0008_trim_inbox",
    9 "0009_keep_answers",
    10 "0010_index_waiting_inquiries",
    11 "0011_widen_account",
    12 "0012_mail_links",
    13 "0013_scope_cases",
    14 "0014_seal_audit",
    15 "0015_single_sign_on",
    16 "0016_api_clients",
    17 "0017_worker_accounts",
    18 "0018_join_networks",
    19 "0019_create_organisation",
    20 "0020_create_setup",
    21 "0021_index_audit",
    22 "0022_forget_sessions",
    23 "0023_tell_of_changes",
    24 "0024_keep_each_emergency",
    25 "0025_link_anew",
    26 "0026_widen_inquiry",
    27 "0027_converse",
    28 "0028_work_the_inbox",
    29 "0029_attach_files",
    30 "0030_run_clocks",
    31 "0031_tell_colleagues",
    32 "0032_mend_notices",
    33 "0033_ask_own_questions",
    34 "0034_keep_snippets",
    35 "0035_word_pages",
    36 "0036_save_filters",
    37 "0037_keep_receipts",
    38 "0038_keep_unsent",
    39 "0039_attach_by_staff",
);
