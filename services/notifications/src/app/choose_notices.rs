//! How somebody likes to be told by mail.

use authz::OpContext;
use chrono::NaiveTime;
use contracts::notifications::{NoticePreference, SetNoticePreference, Unsubscribe};
use kernel::codes::{CodeList, NoticeMail};
use sha2::{Digest, Sha256};
use web::{Fields, Problem};

use super::{read_notices::reader, state::App};
use crate::{Error, domain::notice::Preference, store};

/// What was chosen, or the usual.
pub(crate) async fn read_preference(app: &App, context: &OpContext) -> Result<NoticePreference, Error> {
    let account = reader(context)?;
    let mut tx = app.db.begin(context).await?;
    let (preference, version) = store::preference::find(&mut tx, account).await?;
    Ok(told(preference, version))
}

/// Chooses.
pub(crate) async fn set_preference(
    app: &App,
    context: &OpContext,
    version: i64,
    set: SetNoticePreference,
) -> Result<NoticePreference, Error> {
    let account = reader(context)?;
    let chosen = read(&set)?;
    let mut tx = app.db.begin(context).await?;
    if !store::preference::set(&mut tx, account, version, chosen).await? {
        return Err(Error::Stale);
    }
    tx.commit().await?;
    Ok(told(chosen, version + 1))
}

/// Whoever holds the secret of a summary wants no more of them; of danger they are told all the same.
pub(crate) async fn unsubscribe(app: &App, context: &OpContext, secret: &Unsubscribe) -> Result<(), Error> {
    let mut tx = app.db.begin(context).await?;
    if !store::preference::unsubscribe(&mut tx, &Sha256::digest(secret.secret.as_bytes())).await? {
        return Err(Error::NotFound);
    }
    Ok(tx.commit().await?)
}

fn told(preference: Preference, version: i64) -> NoticePreference {
    let time = |time: NaiveTime| time.format("%H:%M").to_string();
    NoticePreference {
        version,
        mail: preference.mail.code().to_owned(),
        quiet_from: preference.quiet.map(|(from, _)| time(from)),
        quiet_to: preference.quiet.map(|(_, to)| time(to)),
        digest_at: time(preference.digest_at),
    }
}

/// Both ends of the quiet hours, or none.
fn read(set: &SetNoticePreference) -> Result<Preference, Problem> {
    let mut fields = Fields::new();
    let mail = fields.code::<NoticeMail>("mail", &set.mail);
    let from = read_time(&mut fields, "quiet_from", set.quiet_from.as_deref());
    let to = read_time(&mut fields, "quiet_to", set.quiet_to.as_deref());
    let digest_at = read_time(&mut fields, "digest_at", set.digest_at.as_deref());
    let digest_at = digest_at.unwrap_or(Preference::default().digest_at);
    match (from, to) {
        (Some(_), None) if !given(&set.quiet_to) => fields.refuse("quiet_to", "required", None),
        (None, Some(_)) if !given(&set.quiet_from) => fields.refuse("quiet_from", "required", None),
        (Some(from), Some(to)) if from == to => fields.refuse("quiet_to", "not_valid", None),
        _ => {}
    }
    fields.finish(mail.map(|mail| Preference { mail, quiet: from.zip(to), digest_at }))
}

fn given(time: &Option<String>) -> bool {
    time.as_deref().is_some_and(|time| !time.trim().is_empty())
}

fn read_time(fields: &mut Fields, field: &str, time: Option<&str>) -> Option<NaiveTime> {
    let time = time.map(str::trim).filter(|time| !time.is_empty())?;
    let read = NaiveTime::parse_from_str(time, "%H:%M").ok();
    if read.is_none() {
        fields.refuse(field, "not_valid", None);
    }
    read
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(mail: &str, from: &str, to: &str) -> Vec<(String, String)> {
        let set = SetNoticePreference {
            mail: mail.to_owned(),
            quiet_from: Some(from.to_owned()),
            quiet_to: Some(to.to_owned()),
            digest_at: None,
        };
        let errors = read(&set).err().map(|problem| problem.errors).unwrap_or_default();
        errors.into_iter().map(|error| (error.field, error.code)).collect()
    }

    #[test]
    fn quiet_hours_have_two_ends_or_none() {
        let of = |field: &str, code: &str| vec![(field.to_owned(), code.to_owned())];
        assert!(wrong("daily", "", " ").is_empty() && wrong("at_once", "22:00", "07:00").is_empty());
        assert_eq!(wrong("daily", "22:00", ""), of("quiet_to", "required"));
        assert_eq!(wrong("daily", "", "07:00"), of("quiet_from", "required"));
        assert_eq!(wrong("daily", "ten", "07:00"), of("quiet_from", "not_valid"));
        assert_eq!(wrong("daily", "07:00", "07:00"), of("quiet_to", "not_valid"));
        assert_eq!(wrong("never", "", ""), of("mail", "unknown_code"));
    }
}
