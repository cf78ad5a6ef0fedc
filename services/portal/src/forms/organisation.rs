//! What an organisation is called, looks like and speaks.

use contracts::identity::{Organisation, Profile, SetOrganisation};
use i18n::Catalogue;
use kernel::Locale;

use super::{ErrorLine, Posted, TICKED, form};

form! {
    /// All of it but the logo. `locales` holds the first choice; the others are boxes, `locale_<tag>`.
    OrganisationForm { name, short_name, main_colour, link_colour, phone, email, address, opening_hours, locales }
}

form! {
    /// A logo; the file itself is no field.
    LogoForm { logo }
}

/// A part of the form that a page shows alone: the fields that it sends.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// What it is called and how it is reached.
    Contact,
    /// What it looks like.
    Colours,
    /// What it speaks.
    Languages,
}

impl OrganisationForm {
    /// The form of what is set.
    pub fn of(organisation: &Organisation) -> Self {
        let profile = organisation.profile.clone().unwrap_or_default();
        let mut form = Self::empty();
        let typed = |value: Option<String>| value.unwrap_or_default();
        form.name.value.clone_from(&organisation.name);
        form.short_name.value = typed(profile.short_name);
        form.main_colour.value = typed(profile.main_colour);
        form.link_colour.value = typed(profile.link_colour);
        form.phone.value = typed(profile.phone);
        form.email.value = typed(profile.email);
        form.address.value = typed(profile.address);
        form.opening_hours.value = typed(profile.opening_hours);
        form.locales.value = organisation.locales.first().cloned().unwrap_or_default();
        form
    }

    /// The form of what is set, with the fields of these parts as they were typed.
    pub fn over(organisation: &Organisation, posted: &Posted, parts: &[Part]) -> Self {
        let (typed, mut form) = (Self::read(posted), Self::of(organisation));
        if parts.contains(&Part::Contact) {
            form.name = typed.name;
            form.short_name = typed.short_name;
            form.phone = typed.phone;
            form.email = typed.email;
            form.address = typed.address;
            form.opening_hours = typed.opening_hours;
        }
        if parts.contains(&Part::Colours) {
            form.main_colour = typed.main_colour;
            form.link_colour = typed.link_colour;
        }
        if parts.contains(&Part::Languages) {
            form.locales = typed.locales;
        }
        form
    }

    /// What goes to identity.
    pub fn set(&self, locales: Vec<String>) -> SetOrganisation {
        SetOrganisation {
            name: self.name.value.clone(),
            short_name: self.short_name.value.clone(),
            main_colour: self.main_colour.value.clone(),
            link_colour: self.link_colour.value.clone(),
            phone: self.phone.value.clone(),
            email: self.email.value.clone(),
            address: self.address.value.clone(),
            opening_hours: self.opening_hours.value.clone(),
            locales,
        }
    }
}

/// What a page of the organisation shows.
pub struct Drawn {
    /// What is set, or was typed.
    pub form: OrganisationForm,
    /// The languages that are chosen.
    pub locales: Vec<String>,
    /// The version that the person saw.
    pub version: i64,
    /// What may be wrong with the logo.
    pub logo: LogoForm,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
    /// The id of a text that says what was done.
    pub notice: Option<&'static str>,
}

impl Drawn {
    /// What is set.
    pub fn of(organisation: &Organisation) -> Self {
        Self {
            form: OrganisationForm::of(organisation),
            locales: organisation.locales.clone(),
            version: version_of(organisation),
            logo: LogoForm::empty(),
            errors: Vec::new(),
            notice: None,
        }
    }

    /// What was typed into these parts.
    pub fn typed(organisation: &Organisation, posted: &Posted, parts: &[Part]) -> Self {
        let locales = if parts.contains(&Part::Languages) {
            chosen_locales(posted, Catalogue::available())
        } else {
            organisation.locales.clone()
        };
        Self { form: OrganisationForm::over(organisation, posted, parts), locales, ..Self::of(organisation) }
    }
}

/// The languages that were chosen, the first choice first: it needs no box of its own.
fn chosen_locales(posted: &Posted, available: &[Locale]) -> Vec<String> {
    let first = posted.text("locales");
    let ticked = |locale: &&Locale| posted.raw(&format!("locale_{locale}")) == TICKED;
    let others = available.iter().filter(ticked).map(|locale| locale.tag().to_owned()).filter(|tag| *tag != first);
    let first = Some(first.clone()).filter(|first| !first.is_empty());
    first.into_iter().chain(others).collect()
}

/// The version that a profile has.
pub fn version_of(organisation: &Organisation) -> i64 {
    organisation.profile.as_ref().map_or(0, |profile: &Profile| profile.version)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn organisation() -> Organisation {
        let profile =
            Profile { version: 3, phone: Some("1".into()), main_colour: Some("#000000".into()), ..Profile::default() };
        Organisation {
            slug: "clc".into(),
            name: "CLC".into(),
            kind: "affiliate".into(),
            country: "KH".into(),
            locales: vec!["km".into(), "en".into()],
            profile: Some(profile),
            wording: Vec::new(),
        }
    }

    #[test]
    fn a_part_that_is_not_on_the_page_stays_as_it_is() {
        let posted = Posted::parse(b"name=Another&phone=&main_colour=%23ffffff&link_colour=%230f5e63");
        let contact = OrganisationForm::over(&organisation(), &posted, &[Part::Contact]);
        assert_eq!((contact.name.value.as_str(), contact.phone.value.as_str()), ("Another", ""));
        assert_eq!(contact.main_colour.value, "#000000");
        let colours = OrganisationForm::over(&organisation(), &posted, &[Part::Colours]);
        assert_eq!((colours.name.value.as_str(), colours.main_colour.value.as_str()), ("CLC", "#ffffff"));
        assert_eq!(version_of(&organisation()), 3);
    }

    #[test]
    fn the_first_language_leads_and_comes_once() {
        let available = [Locale::English, Locale::Khmer];
        let chosen = |body: &[u8]| chosen_locales(&Posted::parse(body), &available);
        assert_eq!(chosen(b"locales=km&locale_en=yes&locale_km=yes"), ["km", "en"]);
        assert_eq!(chosen(b"locales=en"), ["en"]);
        assert_eq!(chosen(b"locales=xx&locale_km=yes"), ["xx", "km"], "identity is the judge");
        assert!(chosen(b"").is_empty());
    }
}
