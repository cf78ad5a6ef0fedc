//! The words of one page: a language, and where the reader's clock stands.

use authz::Role;
use chrono::{NaiveDate, NaiveTime};
use contracts::{identity::Organisation, intake::Due, reporting::Figure};
use due::Calendar;
use i18n::{
    Arg, Catalogue, format,
    wording::{self, is_wordable},
};
use kernel::{
    Country, Instant, Locale,
    codes::{CodeList, ContactMethod, ServiceLevel},
};
use web::problem::FieldError;

/// The catalogue in the reader's language and time.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    /// Every text.
    pub catalogue: &'a Catalogue,
    /// Whose own words stand before the catalogue's; `None` on the network's host.
    pub organisation: Option<&'a Organisation>,
    /// The reader's language.
    pub locale: Locale,
    /// The country by whose clocks moments are shown.
    pub country: Option<Country>,
}

impl Words<'_> {
    /// A text without arguments.
    pub fn text(&self, id: &str) -> String {
        self.filled(id, &[])
    }

    /// A text with arguments.
    pub fn text_with(&self, id: &str, args: &[(&str, &str)]) -> String {
        let args: Vec<_> = args.iter().map(|(name, value)| (*name, (*value).into())).collect();
        self.filled(id, &args)
    }

    /// A text with what it is filled in with: in the organisation's own words where it has some in this language.
    pub fn filled(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.own(id, args).unwrap_or_else(|| self.catalogue.text(self.locale, id, args))
    }

    fn own(&self, id: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
        let own = self.organisation?.wording.iter().find(|own| own.id == id && is_wordable(id))?;
        let own = own.texts.get(self.locale.tag())?;
        // The catalogue's text may have got another placeholder since.
        self.catalogue.can_be_worded(id, own).then(|| wording::fill(own, args)).flatten()
    }

    /// The label of a code.
    pub fn label(&self, list: &str, code: &str) -> String {
        self.catalogue.label(self.locale, list, code)
    }

    /// A way of making contact, as staff speak of it; the code list speaks as the worker.
    pub fn contact_for_staff(&self, code: &str) -> String {
        let id = format!("staff-contact-{code}").replace('_', "-");
        self.catalogue.find(self.locale, &id, &[]).unwrap_or_else(|| self.label(ContactMethod::LIST, code))
    }

    /// The name of a country.
    pub fn country(&self, code: &str) -> String {
        self.catalogue.country(self.locale, code)
    }

    /// Where a country stands in a list by name: to sort by.
    pub fn country_place(&self, code: &str) -> usize {
        self.catalogue.country_place(self.locale, code)
    }

    /// The label of a code of an attribute that is counted, such as `country_now`.
    pub fn attribute_value(&self, attribute: &str, code: &str) -> String {
        match attribute {
            _ if matches!(code, "unknown" | "prefer_not_to_say" | "not_asked") => self.label("answer", code),
            "country_now" | "country_of_origin" => self.country(code),
            "action_requested" => self.label("action", code),
            list => self.label(list, code),
        }
    }

    /// The day of a moment.
    pub fn day(&self, at: Instant) -> String {
        format::date(self.locale, self.day_of(at))
    }

    /// The same, as a date.
    pub fn day_of(&self, at: Instant) -> NaiveDate {
        self.calendar().day_of(at)
    }

    /// The moment at which a day begins.
    pub fn start_of(&self, day: NaiveDate) -> Instant {
        self.calendar().moment(day, NaiveTime::MIN)
    }

    fn calendar(&self) -> Calendar {
        Calendar::new(self.country, [], [])
    }

    /// A date as far as it is known; what is none stays as it was typed.
    pub fn partial_date(&self, date: &str) -> String {
        date.parse().map_or_else(|_| date.to_owned(), |known| format::partial_date(self.locale, known))
    }

    /// A moment.
    pub fn moment(&self, at: Instant) -> String {
        format::date_time(self.locale, at, due::offset_minutes(self.country, at))
    }

    /// A moment, with how far its clock is ahead of UTC: for whoever reads it elsewhere.
    pub fn moment_with_clock(&self, at: Instant) -> String {
        format!("{} ({})", self.moment(at), format::utc_offset(due::offset_minutes(self.country, at)))
    }

    /// Until when something is due: of danger the minute counts, of everything else the day.
    pub fn until(&self, due: &Due) -> String {
        if due.level == ServiceLevel::Urgent.code() { self.moment(due.at) } else { self.day(due.at) }
    }

    /// The same for a worker, who may be far from the union's clocks: the minute says which clock it is of.
    pub fn until_for_worker(&self, due: &Due) -> String {
        if due.level == ServiceLevel::Urgent.code() { self.moment_with_clock(due.at) } else { self.day(due.at) }
    }

    /// A figure of a table; `None` where it is withheld.
    pub fn figure(&self, figure: Figure) -> Option<String> {
        figure.count.map(|count| format::number(self.locale, count))
    }

    /// The label of a role; what is none stays as it was typed, and is named in no log.
    pub fn role(&self, code: &str) -> String {
        Role::from_code(code).map_or_else(|| code.to_owned(), |role| self.label(Role::LIST, role.code()))
    }

    /// What is wrong with a row of a list: the column, and the sentence.
    pub fn row_error(&self, error: &FieldError) -> String {
        let column = match error.field.as_str() {
            "name" => "people-name",
            "email" => "people-email",
            "roles" => "people-roles",
            _ => "people-language",
        };
        format!("{}: {}", self.text(column), self.field_error(error))
    }

    /// What is wrong with a field and what to do: the field's own sentence, or that of the code.
    pub fn field_error(&self, error: &FieldError) -> String {
        let own = format!("error-{}-{}", error.field, error.code).replace('_', "-");
        let general = format!("field-{}", error.code).replace('_', "-");
        let limit = error.limit.unwrap_or_default().to_string();
        let args = [("limit", limit.as_str().into())];
        // What is particular may be there for the console alone: a worker's language comes first.
        let id = if self.catalogue.has(self.locale, &own) { &own } else { &general };
        self.catalogue.text(self.locale, id, &args)
    }
}
