//! The second factor of a session: at the log-in, and again for what asks for a fresh one (RFC 9470).

use authz::OpContext;
use contracts::identity::{GiveCode, NewSession, PasskeyAnswer};
use limits::Limit;
use tenancy::audit::Passage;
use vault::Place;

use super::{
    log_in_with_passkey::{take_ceremony, use_passkey},
    note_refusal::{About, note_refusal},
    state::{App, CODES, CODES_A_DAY},
    visit::Visit,
};
use crate::{
    Error,
    domain::{authenticator_app::AppSecret, recovery_code::RecoveryCode, session::Factor},
    store,
};

/// Takes a code of an authenticator app, or a recovery code.
pub(crate) async fn give_code(
    app: &App,
    context: &OpContext,
    secret: &str,
    given: GiveCode,
) -> Result<NewSession, Error> {
    let visit = Visit::begin(app, context, secret).await?;
    let account = visit.account().id.to_string();
    let mut visit = count_codes(app, context, visit, &[(&CODES, &account), (&CODES_A_DAY, &account)]).await?;
    let Some(factor) = accepted(app, &mut visit, &given.code).await? else {
        return Err(visit.failed(Error::WrongSecondFactor).await?);
    };
    let told = accept(visit, factor).await?;
    app.limits.forget(context.tenant.as_str(), &CODES, &account).await;
    app.limits.forget(context.tenant.as_str(), &CODES_A_DAY, &account).await;
    Ok(told)
}

/// Counts a second factor that is tried; one too many leaves an entry.
pub(crate) async fn count_codes(
    app: &App,
    context: &OpContext,
    visit: Visit,
    tries: &[(&Limit, &str)],
) -> Result<Visit, Error> {
    let Err(error) = app.count(&context.tenant, tries).await else { return Ok(visit) };
    let (own, context) = (visit.account().clone(), visit.on_record());
    drop(visit);
    note_refusal(app, &context, Passage::LockedOut, About::Account(&own)).await;
    Err(error)
}

/// Takes a passkey of the session's own account.
pub(crate) async fn give_passkey(
    app: &App,
    context: &OpContext,
    secret: &str,
    answer: PasskeyAnswer,
) -> Result<NewSession, Error> {
    let visit = Visit::begin(app, context, secret).await?;
    let (own, now) = (visit.account().id, visit.now);
    drop(count_codes(app, context, visit, &[(&CODES, &own.to_string())]).await?);
    let ceremony = take_ceremony(app, context, answer.ceremony.into(), None).await?;
    let mut visit = Visit::begin(app, context, secret).await?;
    let used = use_passkey(app, &context.tenant, &mut visit.tx, ceremony, answer, now).await;
    if used.is_ok_and(|account| account == own) {
        let told = accept(visit, Factor::Passkey).await?;
        app.limits.forget(context.tenant.as_str(), &CODES, &own.to_string()).await;
        return Ok(told);
    }
    // What was begun is rolled back, so that the entry stands alone.
    drop(visit);
    let visit = Visit::begin(app, context, secret).await?;
    Err(visit.failed(Error::WrongPasskey).await?)
}

async fn accept(mut visit: Visit, factor: Factor) -> Result<NewSession, Error> {
    let secret = visit.strengthen(factor).await?;
    visit.record(Passage::SecondFactorGiven);
    visit.tx.commit().await?;
    Ok(visit.session.told(secret))
}

/// Which factor the code is; `None` for one that is wrong or was used before.
async fn accepted(app: &App, visit: &mut Visit, typed: &str) -> Result<Option<Factor>, Error> {
    let (account, now) = (visit.account().id, visit.now);
    let digits = six_digits(typed);
    if let Some(code) = digits {
        let Some(stored) = store::authenticator_app::lock(&mut visit.tx, account).await? else { return Ok(None) };
        let Some(sealed) = stored.secret_sealed else { return Ok(None) };
        let row = account.to_string();
        let secret = AppSecret::from_bytes(&app.credential_key.open(&place(&visit.context, &row), &sealed)?);
        let Some(step) = secret.step_of(&code, now, stored.last_step) else { return Ok(None) };
        store::authenticator_app::take_step(&mut visit.tx, account, step).await?;
        return Ok(Some(Factor::AuthenticatorApp));
    }
    let Some(code) = RecoveryCode::read(typed) else { return Ok(None) };
    let hash = app.credential_key.hash(&account.to_string(), &code.plain())?;
    let taken = store::recovery_code::take(&mut visit.tx, account, &hash, now).await?;
    Ok(taken.then_some(Factor::RecoveryCode))
}

/// Six digits as somebody types them, in any script.
pub(crate) fn six_digits(typed: &str) -> Option<String> {
    let bare =
        i18n::script::latin_digits(typed).chars().filter(|c| !c.is_whitespace() && *c != '-').collect::<String>();
    (bare.len() == 6 && bare.bytes().all(|byte| byte.is_ascii_digit())).then_some(bare)
}

/// Where the secret of an authenticator app stands.
pub(crate) fn place<'a>(context: &'a OpContext, row: &'a str) -> Place<'a> {
    Place { tenant: context.tenant.as_str(), table: "authenticator_app", row, column: "secret" }
}
