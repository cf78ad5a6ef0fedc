//! The organisation's own pages.

use contracts::identity::{LogoFacts, Organisation, Profile};

use super::{UNION, at, some};
use crate::{
    forms::{self, Drawn, Form, Part, Posted},
    views::console::OrganisationPage,
    words::Words,
};

pub fn organisation() -> Organisation {
    let profile = Profile {
        version: 4,
        short_name: some("CLC <Union>"),
        main_colour: some("#7a1f2b"),
        link_colour: some("#7a1f2b"),
        phone: some("+855 23 880 123"),
        email: some("office@clc.example"),
        address: some("12 Street 271\nPhnom Penh"),
        opening_hours: some("Monday to Friday, 8 to 17"),
        logo: Some(LogoFacts { hash: "0".repeat(32), width: 400, height: 120 }),
        updated_at: Some(at("2026-11-22T02:00:00Z")),
    };
    Organisation {
        slug: "clc".into(),
        name: UNION.into(),
        kind: "affiliate".into(),
        country: "KH".into(),
        locales: vec!["km".into(), "en".into()],
        profile: Some(profile),
    }
}

/// As it is set; or with colours that cannot be read, a name that is missing and a logo that is none.
pub fn organisation_page(words: &Words<'_>, is_wrong: bool) -> OrganisationPage {
    let organisation = organisation();
    if !is_wrong {
        return OrganisationPage::new(
            &organisation,
            Drawn { notice: Some("organisation-saved"), ..Drawn::of(&organisation) },
        );
    }
    let posted = Posted::parse(b"name=&main_colour=%237f7f7f&link_colour=%23777777&locales=km&locale_en=yes");
    let mut drawn = Drawn::typed(&organisation, &posted, &[Part::Contact, Part::Colours, Part::Languages]);
    let wrong = [("name", "required"), ("main_colour", "low_contrast"), ("link_colour", "low_contrast")];
    let wrong = wrong.map(|(field, code)| forms::field_error(field, code));
    drawn.errors = drawn.form.mark(words, &wrong);
    drawn.errors.extend(drawn.logo.mark(words, &[forms::field_error("logo", "svg")]));
    OrganisationPage::new(&organisation, drawn)
}
