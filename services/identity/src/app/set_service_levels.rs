//! How long the organisation may take, and on which days it works: set by who runs it. Other services read it where they work out
//! what is due, and see a change as soon as they look (`clocks.look_every_s`).

use authz::{Action, OpContext, authorise};
use contracts::identity::{ServiceLevels, SetServiceLevels};
use due::{Levels, ServiceLevel};
use tenancy::audit;
use web::{Fields, Problem};

use super::state::App;
use crate::{Error, store};

/// How many days of each kind: more than one in a year is no calendar.
const MOST_DAYS: usize = 366;

/// What is set; what holds for everybody, before the first change.
pub(crate) async fn read_service_levels(app: &App, context: &OpContext) -> Result<ServiceLevels, Error> {
    authorise(context, Action::ManageServiceLevels)?;
    let mut tx = app.db.begin(context).await?;
    Ok(store::service_level::find(&mut tx).await?.unwrap_or_else(usual))
}

/// Sets all of it.
pub(crate) async fn set_service_levels(
    app: &App,
    context: &OpContext,
    version: i64,
    set: SetServiceLevels,
) -> Result<ServiceLevels, Error> {
    authorise(context, Action::ManageServiceLevels)?;
    let (set, now) = (read(set)?, app.clock.now());
    let mut tx = app.db.begin(context).await?;
    if !store::service_level::set(&mut tx, version, &set, now).await? {
        return Err(Error::Stale);
    }
    audit::record(&mut tx, context, Action::ManageServiceLevels, None, now);
    tx.commit().await?;
    Ok(ServiceLevels { version: version + 1, levels: set, updated_at: Some(now) })
}

fn usual() -> ServiceLevels {
    let Levels { urgent_hours, triage_days, verify_days, update_days } = Levels::default();
    let levels =
        SetServiceLevels { urgent_hours, triage_days, verify_days, update_days, ..SetServiceLevels::default() };
    ServiceLevels { version: 0, levels, updated_at: None }
}

/// Every number in its bounds; each day once, and either off or at work.
fn read(mut set: SetServiceLevels) -> Result<SetServiceLevels, Problem> {
    let mut fields = Fields::new();
    let SetServiceLevels { urgent_hours, triage_days, verify_days, update_days, .. } = set;
    for wrong in (Levels { urgent_hours, triage_days, verify_days, update_days }).wrong() {
        fields.refuse(field_of(wrong.level), "not_valid", Some(u64::from(wrong.most)));
    }
    for (field, days) in [("days_off", &mut set.days_off), ("days_at_work", &mut set.days_at_work)] {
        days.sort();
        days.dedup();
        if days.len() > MOST_DAYS {
            fields.refuse(field, "too_large", Some(MOST_DAYS as u64));
        }
    }
    if set.days_off.iter().any(|day| set.days_at_work.contains(day)) {
        fields.refuse("days_at_work", "taken", None);
    }
    fields.finish(Some(set))
}

fn field_of(level: ServiceLevel) -> &'static str {
    match level {
        ServiceLevel::Urgent => "urgent_hours",
        ServiceLevel::Triage => "triage_days",
        ServiceLevel::Verify => "verify_days",
        ServiceLevel::Update => "update_days",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_bad_number_is_named_and_a_day_is_one_or_the_other() {
        let day = |text: &str| text.parse().unwrap();
        let bad = SetServiceLevels {
            urgent_hours: 73,
            verify_days: 0,
            days_off: vec![day("2026-12-31"), day("2026-12-30"), day("2026-12-31")],
            days_at_work: vec![day("2026-12-31")],
            ..usual().levels
        };
        let errors = read(bad.clone()).err().map(|problem| problem.errors).unwrap_or_default();
        let named: Vec<_> = errors.iter().map(|error| (error.field.as_str(), error.limit)).collect();
        assert_eq!(named, [("urgent_hours", Some(72)), ("verify_days", Some(20)), ("days_at_work", None)]);
        let good = SetServiceLevels { urgent_hours: 2, verify_days: 4, days_at_work: Vec::new(), ..bad };
        assert_eq!(read(good).unwrap().days_off, [day("2026-12-30"), day("2026-12-31")]);
    }
}
