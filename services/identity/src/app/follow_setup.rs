//! How far the first run of an organisation is, for who runs its accounts.

use authz::{Action, OpContext, authorise};
use contracts::identity::{Setup, SetupStep};
use tenancy::{TenantTx, audit};
use web::Fields;

use super::state::App;
use crate::{
    Error,
    domain::setup::{Mark, Step, steps},
    store,
};

/// How far each step is.
pub(crate) async fn get_setup(app: &App, context: &OpContext) -> Result<Setup, Error> {
    authorise(context, Action::FollowSetup)?;
    let is_council = app.is_council(&context.tenant).await?;
    told(&mut app.db.begin(context).await?, is_council).await
}

/// Notes that a step was done, or left out.
pub(crate) async fn mark_setup_step(app: &App, context: &OpContext, mark: SetupStep) -> Result<Setup, Error> {
    authorise(context, Action::FollowSetup)?;
    let is_council = app.is_council(&context.tenant).await?;
    let mut fields = Fields::new();
    let offered = |code: &str| Step::from_code(code).filter(|step| Step::of(is_council).any(|one| one == *step));
    let step = fields.parsed("step", &mark.step, offered);
    let state = fields.parsed("state", &mark.state, Mark::from_code);
    let (step, state) = fields.finish(step.zip(state))?;
    let now = app.clock.now();
    let mut tx = app.db.begin(context).await?;
    store::setup::mark(&mut tx, step, state, now).await?;
    audit::record(&mut tx, context, Action::FollowSetup, None, now);
    let setup = told(&mut tx, is_council).await?;
    tx.commit().await?;
    Ok(setup)
}

async fn told(tx: &mut TenantTx, is_council: bool) -> Result<Setup, Error> {
    let facts = store::setup::facts(tx).await?;
    let marks = store::setup::marks(tx).await?;
    Ok(Setup { begun: store::setup::is_begun(tx).await?, steps: steps(is_council, facts, &marks) })
}
