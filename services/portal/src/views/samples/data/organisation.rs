//! The organisation's own pages.

use contracts::identity::{LogoFacts, Organisation, Profile, ServiceLevels, SetServiceLevels};

use super::{UNION, at, some};
use crate::{
    forms::{self, Drawn, Form, Part, Posted, ServiceLevelsForm},
    views::console::{OrganisationPage, ServiceLevelsPage},
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
        wording: Vec::new(),
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

fn service_levels_of(organisation: &Organisation, words: &Words<'_>) -> ServiceLevelsPage {
    let levels = SetServiceLevels {
        urgent_hours: 1,
        triage_days: 1,
        verify_days: 3,
        update_days: 14,
        days_off: vec![at("2026-12-31T00:00:00Z").date_naive()],
        days_at_work: Vec::new(),
    };
    let form = ServiceLevelsForm::of(&ServiceLevels { version: 2, levels, updated_at: None });
    ServiceLevelsPage::new(words, organisation, form, at("2026-11-23T02:00:00Z"))
}

/// As it was just saved, in a country some of whose holidays are estimated.
pub fn service_levels(words: &Words<'_>) -> ServiceLevelsPage {
    let mut page = service_levels_of(&Organisation { country: "MY".into(), ..organisation() }, words);
    page.notice = Some("levels-saved");
    page
}

/// With everything wrong, in a country of which little is known.
pub fn service_levels_elsewhere(words: &Words<'_>) -> ServiceLevelsPage {
    let organisation = Organisation { country: "NP".into(), ..organisation() };
    let posted = Posted::parse(
        b"urgent_hours=90&triage_days=x&verify_days=&update_days=0&days_off=31.12.&days_at_work=x&version=2",
    );
    let mut form = ServiceLevelsForm::read(&posted);
    let numbers = ["urgent_hours", "triage_days", "verify_days", "update_days"];
    let wrong = numbers.into_iter().map(|field| (field, "not_valid"));
    let wrong = wrong.chain([("days_off", "not_a_date"), ("days_at_work", "not_a_date")]);
    let errors: Vec<_> = wrong.map(|(field, code)| forms::field_error(field, code)).collect();
    let lines = form.mark(words, &errors);
    let mut page = ServiceLevelsPage::new(words, &organisation, form, at("2026-11-23T02:00:00Z"));
    page.errors = lines;
    page
}
