//! The registry of networks.

use chrono::NaiveDate;
use contracts::identity::{
    ChangeMembership, CountryRoute, EmergencyContact, LocalName, Membership, NewMembership, SetEmergencyContact,
    SetSharing,
};
use web::problem::FieldError;

use super::{Field, field_error, form};

form! {
    /// A union belongs to the network, on some days.
    MembershipForm { tenant, member_from, member_until, places, version }
}

impl MembershipForm {
    /// What there is.
    pub fn of(membership: &Membership) -> Self {
        let mut form = Self::empty();
        form.tenant.value.clone_from(&membership.tenant);
        form.member_from.value = membership.member_from.to_string();
        form.member_until.value = membership.member_until.map(|day| day.to_string()).unwrap_or_default();
        form.places.value = membership.places.to_string();
        form.version.value = membership.version.to_string();
        form
    }

    /// What goes to identity; the fields that are no day or no number.
    pub fn membership(&self) -> Result<NewMembership, Vec<FieldError>> {
        let mut errors = Vec::new();
        let member_from = day(&self.member_from, &mut errors);
        let member_until = if self.member_until.is_empty() { None } else { day(&self.member_until, &mut errors) };
        let places = number(&self.places, &mut errors);
        match (member_from, errors.is_empty()) {
            (Some(member_from), true) => {
                Ok(NewMembership { tenant: self.tenant.value.clone(), member_from, member_until, places })
            }
            _ => Err(errors),
        }
    }

    /// The same, for a membership that there is.
    pub fn change(&self) -> Result<ChangeMembership, Vec<FieldError>> {
        let NewMembership { member_from, member_until, places, .. } = self.membership()?;
        Ok(ChangeMembership { member_from, member_until, places })
    }
}

form! {
    /// Which unions take the inquiries of workers in a country.
    RoutingForm { country, union_1, union_2, union_3, union_4, union_5, union_6, version }
}

impl RoutingForm {
    /// The rule of a country, which may be empty, in a version of the rules.
    pub fn of(country: &str, unions: &[String], version: i64) -> Self {
        let mut form = Self::empty();
        form.version.value = version.to_string();
        form.country.value = country.to_owned();
        for (field, union) in form.unions_mut().into_iter().zip(unions) {
            field.value.clone_from(union);
        }
        form
    }

    /// What goes to identity. A place that was left empty is none.
    pub fn rule(&self) -> CountryRoute {
        let unions = self.unions().into_iter().filter_map(Field::filled).collect();
        CountryRoute { country: self.country.value.clone(), unions }
    }

    /// The places, the first one proposed.
    pub fn unions(&self) -> [&Field; 6] {
        [&self.union_1, &self.union_2, &self.union_3, &self.union_4, &self.union_5, &self.union_6]
    }

    fn unions_mut(&mut self) -> [&mut Field; 6] {
        [
            &mut self.union_1,
            &mut self.union_2,
            &mut self.union_3,
            &mut self.union_4,
            &mut self.union_5,
            &mut self.union_6,
        ]
    }
}

form! {
    /// Who takes what no rule routes.
    FallbackForm { union, version }
}

form! {
    /// What is asked of the rules.
    RoutingTestForm { test, excluded }
}

form! {
    /// Somebody to call in an emergency.
    ContactForm { country, kind, number, names, hours, source, last_verified, position, version }
}

impl ContactForm {
    /// What there is, looked at on `today`.
    pub fn of(contact: &EmergencyContact, today: NaiveDate) -> Self {
        let line = |LocalName { locale, name }: &LocalName| format!("{locale} = {name}");
        let mut form = Self::empty();
        form.country.value.clone_from(&contact.country);
        form.kind.value.clone_from(&contact.kind);
        form.number.value.clone_from(&contact.number);
        form.names.value = contact.names.iter().map(line).collect::<Vec<_>>().join("\n");
        form.hours.value.clone_from(&contact.hours);
        form.source.value.clone_from(&contact.source);
        form.last_verified.value = today.to_string();
        form.position.value = contact.position.to_string();
        form.version.value = contact.version.to_string();
        form
    }

    /// A new one, looked at on `today`.
    pub fn new(today: NaiveDate) -> Self {
        let mut form = Self::empty();
        form.last_verified.value = today.to_string();
        form
    }

    /// What goes to identity; the fields that are no day or no number.
    pub fn contact(&self) -> Result<SetEmergencyContact, Vec<FieldError>> {
        let mut errors = Vec::new();
        let position = number(&self.position, &mut errors);
        let last_verified = day(&self.last_verified, &mut errors);
        match (last_verified, errors.is_empty()) {
            (Some(last_verified), true) => Ok(SetEmergencyContact {
                country: self.country.value.clone(),
                kind: self.kind.value.clone(),
                number: i18n::script::latin_digits(&self.number.value),
                names: self.names.value.lines().map(str::trim).filter(|line| !line.is_empty()).map(name).collect(),
                hours: self.hours.value.clone(),
                source: self.source.value.clone(),
                last_verified,
                position,
            }),
            _ => Err(errors),
        }
    }
}

form! {
    /// What a union shares with a council.
    SharingForm { network, shares }
}

impl SharingForm {
    /// What goes to identity.
    pub fn sharing(&self) -> SetSharing {
        SetSharing { network: self.network.value.clone(), shares: self.shares.value.clone() }
    }
}

fn day(field: &Field, errors: &mut Vec<FieldError>) -> Option<NaiveDate> {
    let day = i18n::script::latin_digits(&field.value).parse().ok();
    if day.is_none() {
        errors.push(field_error(&field.name, if field.is_empty() { "required" } else { "not_valid" }));
    }
    day
}

/// A number; nothing typed is none, which is 0.
fn number(field: &Field, errors: &mut Vec<FieldError>) -> i32 {
    if field.is_empty() {
        return 0;
    }
    i18n::script::latin_digits(&field.value).parse().unwrap_or_else(|_| {
        errors.push(field_error(&field.name, "not_valid"));
        0
    })
}

/// `en = Labour hotline`; a line without an equals sign is a name without a language, and the service says so.
fn name(line: &str) -> LocalName {
    let (locale, name) = line.split_once('=').unwrap_or(("", line));
    LocalName { locale: locale.trim().to_owned(), name: name.trim().to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::Posted;

    #[test]
    fn days_and_numbers_are_read_in_native_digits_and_the_rest_is_named() {
        let form = MembershipForm::read(&Posted::parse("tenant=clc&member_from=២០១៨-០៨-០១&places=២".as_bytes()));
        let new = form.membership().unwrap();
        assert_eq!((new.member_from.to_string().as_str(), new.member_until, new.places), ("2018-08-01", None, 2));
        let bad = MembershipForm::read(&Posted::parse(b"member_until=soon&places=many")).membership().unwrap_err();
        let named: Vec<_> = bad.iter().map(|error| (error.field.as_str(), error.code.as_str())).collect();
        assert_eq!(named, [("member_from", "required"), ("member_until", "not_valid"), ("places", "not_valid")]);
    }

    #[test]
    fn a_contact_comes_back_as_it_was_sent() {
        let posted = Posted::parse(
            "country=TH&kind=hotline&number=១១៥៥&names=en+%3D+Tourist+police%0D%0A%0D%0Aodd&source=x&last_verified=2026-11-01"
                .as_bytes(),
        );
        let contact = ContactForm::read(&posted).contact().unwrap();
        let name = |locale: &str, name: &str| LocalName { locale: locale.into(), name: name.into() };
        assert_eq!(contact.names, [name("en", "Tourist police"), name("", "odd")]);
        assert_eq!((contact.number.as_str(), contact.position), ("1155", 0));
    }

    #[test]
    fn a_rule_keeps_its_order_and_drops_empty_places() {
        let form = RoutingForm::read(&Posted::parse(b"country=TH&union_1=lct&union_3=serc"));
        assert_eq!(form.rule().unions, ["lct", "serc"]);
        let again = RoutingForm::of("TH", &form.rule().unions, 3);
        assert_eq!((again.union_2.value.as_str(), again.union_3.value.as_str()), ("serc", ""));
        assert_eq!(again.version.value, "3");
    }
}
