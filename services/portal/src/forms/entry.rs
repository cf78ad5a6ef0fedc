//! The whole standard form on one page, as somebody of the union fills it in for a worker.

use contracts::intake::{EnterInquiry, InquiryAnswers};
use serde::Serialize;
use web::problem::FieldError;

use super::{
    Field, Form, Posted, new_key,
    report::{CheckForm, ContactForm, OwnForm, PlaceForm, ProblemForm, StepForm, StoryForm, WorkForm},
};

/// All of it.
#[derive(Clone, Debug, Serialize)]
pub struct EntryForm {
    /// The way it came.
    pub channel: Field,
    /// Where the worker is.
    pub place: PlaceForm,
    /// What it is about.
    pub problem: ProblemForm,
    /// What happened.
    pub story: StoryForm,
    /// The work, and the worker.
    pub work: WorkForm,
    /// How to reach the worker.
    pub contact: ContactForm,
    /// What the union asks beside the standard form.
    #[serde(skip)]
    pub own: OwnForm,
    /// What the worker agrees to.
    pub check: CheckForm,
}

impl EntryForm {
    /// An empty one with a key of its own, in the language that the worker most likely speaks.
    pub fn new(language: &str) -> Self {
        let mut form = Self::read(&Posted::of([])).anew();
        language.clone_into(&mut form.contact.language.value);
        form
    }

    /// The same with another key: it was not sent with the one it had.
    pub fn anew(mut self) -> Self {
        self.check.submission.value = new_key().to_string();
        self
    }

    /// What was typed.
    pub fn read(posted: &Posted) -> Self {
        Self {
            channel: Field::new("channel", posted.text("channel")),
            place: PlaceForm::typed(posted),
            problem: ProblemForm::typed(posted),
            story: StoryForm::typed(posted),
            work: WorkForm::typed(posted),
            contact: ContactForm::typed(posted),
            own: OwnForm::read(posted),
            check: CheckForm::read(posted),
        }
    }

    /// What goes to intake, with the unions that were ticked.
    pub fn inquiry(&self, posted: &Posted) -> EnterInquiry {
        let sent = self.check.submission(posted);
        let answers = InquiryAnswers { excluded_unions: sent.answers.excluded_unions, ..self.answers() };
        EnterInquiry { channel: self.channel.value.clone(), answers, consents: sent.consents }
    }

    fn answers(&self) -> InquiryAnswers {
        let (problem, work, contact) = (self.problem.answers(), self.work.answers(), self.contact.answers());
        InquiryAnswers {
            topic: problem.topic,
            action_requested: problem.action_requested,
            submitter: problem.submitter,
            message: self.story.answers().message,
            sector: work.sector,
            occupation: work.occupation,
            employer: work.employer,
            agency: work.agency,
            work_began: work.work_began,
            work_ended: work.work_ended,
            sex: work.sex,
            age_group: work.age_group,
            marital_status: work.marital_status,
            education: work.education,
            contact_method: contact.contact_method,
            contact_value: contact.contact_value,
            safe_times: contact.safe_times,
            may_say_union: contact.may_say_union,
            may_leave_message: contact.may_leave_message,
            name: contact.name,
            language: contact.language,
            interpreter_needed: contact.interpreter_needed,
            own: self.own.answers().own.filter(|own| !own.is_empty()),
            ..self.place.answers()
        }
    }

    /// An error of intake at the field that shows it.
    pub fn at_its_field(error: FieldError) -> FieldError {
        let field = WorkForm::field_of(&error.field).to_owned();
        FieldError { field, ..error }
    }
}

impl Form for EntryForm {
    fn fields(&mut self) -> Vec<&mut Field> {
        // Of what the page that sends repeats, the questions themselves stand above.
        let agreed =
            [&mut self.check.excluded_unions, &mut self.check.consent_to_store, &mut self.check.consent_to_statistics];
        let parts = [
            vec![&mut self.channel],
            self.place.fields(),
            self.problem.fields(),
            self.story.fields(),
            self.work.fields(),
            self.contact.fields(),
            self.own.fields(),
        ];
        parts.into_iter().flatten().chain(agreed).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_on_the_page_goes_to_intake_once_and_whole() {
        let body = b"channel=phone&in_danger_now=no&country_now=MY&topic=pay&action_requested=advice&submitter=worker&message=x\
            &work_began_year=2569&work_began_month=03&employer=A&contact_method=call&contact_value=012&language=km\
            &consent_to_store=yes&exclude-mtuc=yes&interpreter_needed=yes";
        let posted = Posted::parse(body);
        let sent = EntryForm::read(&posted).inquiry(&posted);
        let answers = sent.answers;
        assert_eq!((sent.channel.as_str(), answers.in_danger_now), ("phone", Some(false)));
        assert_eq!(answers.work_began.as_deref(), Some("2026-03"));
        assert_eq!(answers.excluded_unions, Some(vec!["mtuc".to_owned()]));
        assert!(sent.consents.consent_to_store && !sent.consents.consent_to_statistics);
        assert_eq!((answers.interpreter_needed, answers.language.as_deref()), (Some(true), Some("km")));
    }

    #[test]
    fn no_field_stands_twice_on_the_page() {
        let mut form = EntryForm::new("km");
        let mut names: Vec<String> = form.fields().iter().map(|field| field.name.to_string()).collect();
        let all = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), all);
    }
}
