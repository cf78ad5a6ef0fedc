//! Reads the answers to the standard inquiry form; every bad one is named.

mod beside;

use contracts::intake::{InquiryAnswers, InquiryConsents, OwnAnswer, OwnContact};
use i18n::script;
use kernel::{
    Country, Locale, MessageId, PartialDate, TenantSlug,
    codes::{Action, Channel, CodeList, ContactMethod},
};
use web::{Fields, Problem};

use crate::domain::{
    file::File,
    inquiry::Coded,
    particulars::{Particulars, is_in_order},
    question::{Unfit, fit, question_of},
    words::Words,
};

pub(crate) use beside::Beside;

/// Characters of what happened, and of any other text.
const MESSAGE: usize = 10_000;
const LINE: usize = 200;
/// Twice as many as a union can ask.
const MOST_OWN: usize = 40;
/// No network has so many members.
const MOST_EXCLUDED: usize = 100;

/// How somebody told what happened.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Told {
    /// In words.
    Written,
    /// In a recording; words may stand beside it.
    Recorded,
}

impl Told {
    /// By what was attached.
    pub(crate) fn with(files: &[(Option<MessageId>, File)]) -> Self {
        if files.iter().any(|(_, file)| file.is_recording()) { Self::Recorded } else { Self::Written }
    }
}

/// Reads all that an inquiry consists of. `channel`: the way it came.
pub(crate) fn read_whole(
    answers: &InquiryAnswers,
    consents: &InquiryConsents,
    channel: Channel,
    beside: &Beside,
) -> Result<(Coded, Words), Problem> {
    let mut fields = Fields::new();
    let read =
        Reader { fields: &mut fields, whole: true, beside }.read(answers, channel, consents.consent_to_statistics);
    fields.text("notice_version", &consents.notice_version, 40);
    fields.must_be_true("consent_to_store", consents.consent_to_store);
    fields.finish(read)
}

/// Checks what was answered so far. What was not asked yet is not missing.
pub(crate) fn check_part(answers: &InquiryAnswers, beside: &Beside) -> Result<(), Problem> {
    let mut fields = Fields::new();
    Reader { fields: &mut fields, whole: false, beside }.read(answers, Channel::Web, false);
    fields.finish(Some(()))
}

/// How a worker wants to be reached.
pub(crate) struct Contact {
    pub method: ContactMethod,
    pub value: Option<String>,
    pub safe_times: Option<String>,
    pub may_say_union: Option<bool>,
    pub may_leave_message: Option<bool>,
    pub language: Locale,
}

/// Reads what a worker says anew of contact, by the rules of the form.
pub(crate) fn read_contact(form: &OwnContact) -> Result<Contact, Problem> {
    let answers = InquiryAnswers {
        contact_method: Some(form.contact_method.clone()),
        contact_value: form.contact_value.clone(),
        safe_times: form.safe_times.clone(),
        language: Some(form.language.clone()),
        ..InquiryAnswers::default()
    };
    let mut fields = Fields::new();
    let beside = Beside::default();
    let mut reader = Reader { fields: &mut fields, whole: true, beside: &beside };
    let language = reader.parsed("language", &answers.language);
    let (method, value) = reader.contact(&answers);
    let safe_times = reader.line("safe_times", &answers.safe_times);
    let (may_say_union, may_leave_message) = (form.may_say_union, form.may_leave_message);
    let language = fields.finish(language)?;
    Ok(Contact { method, value, safe_times, may_say_union, may_leave_message, language })
}

/// Reads answers one by one.
struct Reader<'a> {
    fields: &'a mut Fields,
    /// Whether nothing more will be asked: what must be answered and is not, is missing.
    whole: bool,
    beside: &'a Beside,
}

impl Reader<'_> {
    fn read(mut self, answers: &InquiryAnswers, channel: Channel, statistics: bool) -> Option<(Coded, Words)> {
        let submitter = self.code("submitter", &answers.submitter);
        let language: Option<Locale> = self.parsed("language", &answers.language);
        let country_now: Option<Country> = self.parsed("country_now", &answers.country_now);
        let country_of_origin = self.optional("country_of_origin", &answers.country_of_origin);
        let nationality = self.optional("nationality", &answers.nationality);
        let migration_stage = self.optional("migration_stage", &answers.migration_stage);
        let sex = self.optional("sex", &answers.sex);
        let age_group = self.optional("age_group", &answers.age_group);
        let marital_status = self.optional("marital_status", &answers.marital_status);
        let education = self.optional("education", &answers.education);
        let sector = self.optional("sector", &answers.sector);
        let occupation = self.optional("occupation", &answers.occupation);
        let topic = self.code("topic", &answers.topic);
        let chosen: Option<Action> = self.code("action_requested", &answers.action_requested);
        let message = self.message(&answers.message);
        let (contact_method, contact_value) = self.contact(answers);
        let in_danger_now = self.in_danger_now(answers.in_danger_now);
        let excluded_unions = self.excluded_unions(answers.excluded_unions.as_deref().unwrap_or_default());
        let words = Words {
            message,
            name: self.line("name", &answers.name),
            contact_value,
            safe_times: self.line("safe_times", &answers.safe_times),
            in_danger_now: in_danger_now.unwrap_or_default(),
            action_chosen: chosen,
            particulars: self.particulars(answers),
        };
        let coded = Coded {
            submitter: submitter?,
            channel,
            language: language?,
            interpreter_needed: answers.interpreter_needed.unwrap_or_default(),
            country_now: country_now?,
            country_of_origin,
            nationality,
            migration_stage,
            sex,
            age_group,
            marital_status,
            education,
            sector,
            occupation,
            topic: topic?,
            // Who is in danger asks for urgent help. In clear stands only that, as for others who ask for it.
            action_requested: if in_danger_now? { Action::UrgentHelp } else { chosen? },
            contact_method,
            excluded_unions,
            consent_to_statistics: statistics,
        };
        Some((coded, words))
    }

    /// An answer that must be given, once it was asked for.
    fn asked<'t>(&self, answer: &'t Option<String>) -> Option<&'t str> {
        answer.as_deref().map(str::trim).or(self.whole.then_some(""))
    }

    fn code<C: CodeList>(&mut self, field: &str, answer: &Option<String>) -> Option<C> {
        self.fields.code(field, self.asked(answer)?)
    }

    fn parsed<T: std::str::FromStr>(&mut self, field: &str, answer: &Option<String>) -> Option<T> {
        self.fields.parsed(field, self.asked(answer)?, |text| text.parse().ok())
    }

    fn optional<T: std::str::FromStr>(&mut self, field: &str, answer: &Option<String>) -> Option<T> {
        let answer = answer.as_deref().map(str::trim).filter(|answer| !answer.is_empty())?;
        self.fields.parsed(field, answer, |text| text.parse().ok())
    }

    fn line(&mut self, field: &str, answer: &Option<String>) -> Option<String> {
        self.fields.optional_text(field, answer.as_deref(), LINE).map(|line| script::nfc(&line))
    }

    fn message(&mut self, answer: &Option<String>) -> String {
        let Some(message) = self.asked(answer) else { return String::new() };
        if message.is_empty() && Told::with(&self.beside.files) == Told::Recorded {
            return String::new();
        }
        script::nfc(&self.fields.text("message", message, MESSAGE))
    }

    fn in_danger_now(&mut self, answer: Option<bool>) -> Option<bool> {
        if answer.is_none() && self.whole {
            self.fields.refuse("in_danger_now", "required", None);
        }
        answer
    }

    /// Who says nothing comes back with the code: that is the safest.
    fn contact(&mut self, answers: &InquiryAnswers) -> (ContactMethod, Option<String>) {
        let value = self.line("contact_value", &answers.contact_value);
        let method: ContactMethod =
            self.optional("contact_method", &answers.contact_method).unwrap_or(ContactMethod::CodeOnly);
        let asked = self.whole || answers.contact_value.is_some();
        if asked && value.is_none() && method != ContactMethod::CodeOnly {
            self.fields.refuse("contact_value", "required", None);
        }
        (method, value)
    }

    fn particulars(&mut self, answers: &InquiryAnswers) -> Particulars {
        let (began, ended) =
            (self.date("work_began", &answers.work_began), self.date("work_ended", &answers.work_ended));
        if began.zip(ended).is_some_and(|(began, ended)| !is_in_order(began, ended)) {
            self.fields.refuse("work_ended", "before_beginning", None);
        }
        Particulars {
            employer: self.line("employer", &answers.employer),
            agency: self.line("agency", &answers.agency),
            work_began: began.map(|date| date.to_string()),
            work_ended: ended.map(|date| date.to_string()),
            may_say_union: answers.may_say_union,
            may_leave_message: answers.may_leave_message,
            own: self.own(answers.own.as_deref().unwrap_or_default()),
        }
    }

    /// The answers to the union's own questions.
    fn own(&mut self, answers: &[OwnAnswer]) -> Vec<OwnAnswer> {
        let Beside { editions, now, .. } = self.beside;
        if answers.len() > MOST_OWN {
            self.fields.refuse("own", "too_large", Some(MOST_OWN as u64));
            return Vec::new();
        }
        let files = self.beside.kept_files();
        let mut read: Vec<OwnAnswer> = Vec::new();
        for answer in answers {
            let field = format!("own.{}", answer.question);
            let Some(question) = question_of(editions, answer, *now) else {
                self.fields.refuse(&field, "question_changed", None);
                continue;
            };
            match fit(question, &answer.values, &files) {
                Err(Unfit(code, limit)) => self.fields.refuse(&field, code, limit),
                Ok(values) if values.is_empty() || read.iter().any(|one| one.question == question.id) => {}
                Ok(values) => read.push(OwnAnswer { values, ..answer.clone() }),
            }
        }
        read
    }

    fn date(&mut self, field: &str, answer: &Option<String>) -> Option<PartialDate> {
        let answer = answer.as_deref().map(str::trim).filter(|answer| !answer.is_empty())?;
        let date = script::latin_digits(answer).parse().ok();
        if date.is_none() {
            self.fields.refuse(field, "not_a_date", None);
        }
        date
    }

    fn excluded_unions(&mut self, answer: &[String]) -> Vec<TenantSlug> {
        let mut unions: Vec<TenantSlug> = answer.iter().filter_map(|slug| slug.parse().ok()).collect();
        if unions.len() != answer.len() {
            self.fields.refuse("excluded_unions", "unknown_code", None);
        }
        if answer.len() > MOST_EXCLUDED {
            self.fields.refuse("excluded_unions", "too_large", Some(MOST_EXCLUDED as u64));
        }
        unions.sort();
        unions.dedup();
        unions
    }
}
