//! `focal account create`.

use std::process::ExitCode;

use anyhow::Context;
use authz::{OpContext, Role};
use identity::{Credentials, NewAccount, create_account};
use kernel::{Clock, SystemClock, codes::CodeList};
use tenancy::{OperatorHandle, ServiceName, TenantDb};

use super::{
    logged::{claim, logged},
    say, say_json,
};
use crate::cli::AccountCommand;

/// Makes an account. Needs the password of `focal_identity`.
pub async fn run(
    config: &config::Config,
    command: AccountCommand,
    operator: Option<OperatorHandle>,
    json: bool,
) -> anyhow::Result<ExitCode> {
    let by = claim(operator)?;
    let AccountCommand::Create { tenant, name, email, roles, locale } = command;
    // No name and no address: the log of the operators knows no people.
    let detail = format!("roles={}", roles.join(","));
    let roles = roles
        .iter()
        .map(|code| Role::from_code(code).with_context(|| format!("there is no role {code}")))
        .collect::<Result<_, _>>()?;
    let mut password = String::new();
    std::io::stdin().read_line(&mut password).context("the password is read from standard input")?;
    let credentials = Credentials::Password(password.trim_end_matches(['\r', '\n']).to_owned());
    let new = NewAccount { name, email, locale, roles, credentials };

    let db = TenantDb::open(&config.database, ServiceName::Identity, None)?;
    let context = OpContext::system("account-create", tenant.clone(), None);
    let id = logged(&db.operator_log(), &by, "account create", Some(&tenant), &detail, async {
        create_account(&db, &config.identity, &context, new, SystemClock.now()).await.map_err(explain)
    })
    .await?;
    db.close().await;
    if json {
        say_json(&serde_json::json!({ "id": id }))?
    } else {
        say(format!("created {id}"))
    };
    Ok(ExitCode::SUCCESS)
}

/// Names the bad fields.
fn explain(error: identity::Error) -> anyhow::Error {
    match error {
        identity::Error::Problem(problem) if !problem.errors.is_empty() => {
            let fields: Vec<_> = problem
                .errors
                .iter()
                .map(|error| match error.limit {
                    Some(limit) => format!("{}: {} ({limit})", error.field, error.code),
                    None => format!("{}: {}", error.field, error.code),
                })
                .collect();
            anyhow::anyhow!("{}", fields.join(", "))
        }
        other => other.into(),
    }
}
