//! What an organisation is called, looks like and speaks: set by who runs its accounts.

use authz::{Action, OpContext, authorise_fresh};
use brand::{Colour, Palette};
use contracts::identity::{Organisation, SetOrganisation};
use i18n::Catalogue;
use kernel::Locale;
use tenancy::audit;
use web::{Fields, Problem};

use super::{list_network::find_organisation, state::App};
use crate::{
    Error,
    domain::{
        account::is_address,
        organisation::{Profile, is_phone},
    },
    store,
};

/// Sets all of it but the logo.
pub(crate) async fn set_organisation(
    app: &App,
    context: &OpContext,
    version: i64,
    set: SetOrganisation,
) -> Result<Organisation, Error> {
    let now = app.clock.now();
    authorise_fresh(context, Action::ManageOrganisation, now)?;
    let (name, locales, profile) = read(&set)?;
    let mut tx = app.db.begin(context).await?;
    if !store::organisation::advance(&mut tx, version, now).await? {
        return Err(Error::Stale);
    }
    store::organisation::update(&mut tx, &profile).await?;
    store::organisation::rename(&mut tx, &name, &locales).await?;
    audit::record(&mut tx, context, Action::ManageOrganisation, None, now);
    tx.commit().await?;
    find_organisation(app, context).await
}

/// Reads what was typed; every bad field is named.
fn read(set: &SetOrganisation) -> Result<(String, Vec<Locale>, Profile), Problem> {
    let mut fields = Fields::new();
    let name = fields.text("name", &set.name, 200);
    let short_name = fields.optional_text("short_name", Some(set.short_name.as_str()), 40);
    let palette = read_palette(&mut fields, &set.main_colour, &set.link_colour);
    let phone = fields.optional_text("phone", Some(set.phone.as_str()), 60);
    if phone.as_deref().is_some_and(|phone| !is_phone(phone)) {
        fields.refuse("phone", "not_valid", None);
    }
    let email = fields.optional_text("email", Some(set.email.as_str()), 254);
    if email.as_deref().is_some_and(|email| !is_address(email)) {
        fields.refuse("email", "not_valid", None);
    }
    let address = fields.optional_text("address", Some(set.address.as_str()), 300);
    let opening_hours = fields.optional_text("opening_hours", Some(set.opening_hours.as_str()), 200);
    let locales = read_locales(&mut fields, &set.locales);
    let profile = Profile { short_name, palette, phone, email, address, opening_hours, ..Profile::default() };
    fields.finish(Some((name, locales, profile)))
}

/// Two colours that can be read, or none.
fn read_palette(fields: &mut Fields, main: &str, link: &str) -> Option<Palette> {
    if main.trim().is_empty() && link.trim().is_empty() {
        return None;
    }
    let main = read_colour(fields, "main_colour", main);
    let link = read_colour(fields, "link_colour", link);
    let palette = Palette { main: main?, link: link? };
    for check in palette.checks().iter().filter(|check| !check.passes()) {
        fields.refuse(check.part.field(), "low_contrast", None);
    }
    Some(palette)
}

fn read_colour(fields: &mut Fields, field: &str, text: &str) -> Option<Colour> {
    let text = text.trim();
    let read: Option<Colour> = text.parse().ok();
    if read.is_none() {
        fields.refuse(field, if text.is_empty() { "required" } else { "not_valid" }, None);
    }
    read
}

/// At least one language, each with texts, and each once: the first place that it has counts.
fn read_locales(fields: &mut Fields, tags: &[String]) -> Vec<Locale> {
    let mut locales = Vec::new();
    if tags.is_empty() {
        fields.refuse("locales", "required", None);
    }
    for tag in tags {
        match tag.parse().ok().filter(|locale| Catalogue::available().contains(locale)) {
            Some(locale) if locales.contains(&locale) => {}
            Some(locale) => locales.push(locale),
            None => return refuse_locales(fields),
        }
    }
    locales
}

fn refuse_locales(fields: &mut Fields) -> Vec<Locale> {
    fields.refuse("locales", "unknown_code", None);
    Vec::new()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set() -> SetOrganisation {
        SetOrganisation {
            name: "A union".into(),
            locales: vec!["km".into(), "en".into()],
            ..SetOrganisation::default()
        }
    }

    fn wrong(set: &SetOrganisation) -> Vec<(String, String)> {
        let errors = read(set).err().map(|problem| problem.errors).unwrap_or_default();
        errors.into_iter().map(|error| (error.field, error.code)).collect()
    }

    #[test]
    fn what_cannot_be_read_is_refused_by_its_colour() {
        let colours = |main: &str, link: &str| {
            wrong(&SetOrganisation { main_colour: main.into(), link_colour: link.into(), ..set() })
        };
        assert!(colours("", "").is_empty() && colours("#FFD800", "#767676").is_empty());
        let of = |field: &str, code: &str| (field.to_owned(), code.to_owned());
        assert_eq!(colours("#0b4a4f", "#777777"), [of("link_colour", "low_contrast")]);
        assert_eq!(colours("#7f7f7f", "#0f5e63"), [of("main_colour", "low_contrast")]);
        assert_eq!(colours("#0b4a4f", ""), [of("link_colour", "required")]);
        assert_eq!(colours("teal", "#0f5e63"), [of("main_colour", "not_valid")]);
    }

    #[test]
    fn a_language_needs_texts_and_there_is_one_at_the_least() {
        let locales =
            |tags: &[&str]| SetOrganisation { locales: tags.iter().map(|tag| (*tag).to_owned()).collect(), ..set() };
        let (_, read_locales, _) = read(&locales(&["km", "en", "km"])).unwrap();
        assert_eq!(read_locales, [Locale::Khmer, Locale::English]);
        assert_eq!(wrong(&locales(&[]))[0].1, "required");
        assert_eq!(wrong(&locales(&["en", "xx"]))[0].1, "unknown_code");
    }

    #[test]
    fn every_bad_field_is_named() {
        let bad = SetOrganisation {
            name: " ".into(),
            short_name: "x".repeat(41),
            phone: "call".into(),
            email: "nowhere".into(),
            address: "x".repeat(301),
            opening_hours: "x".repeat(201),
            ..set()
        };
        let named: Vec<_> = wrong(&bad).into_iter().map(|(field, _)| field).collect();
        assert_eq!(named, ["name", "short_name", "phone", "email", "address", "opening_hours"]);
    }
}
