//! The first run of an organisation: its link, and what of it is done.

use chrono::Duration;
use contracts::identity::SetupStep;
use kernel::{Instant, TenantSlug};
use url::Url;

use crate::Error;

/// How long a set-up link can be used.
pub(crate) const LIFETIME: Duration = Duration::hours(72);

/// Where the pages take a link: the secret follows.
const START: &str = "/setup/start/";

/// A link that was made.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SetupLink {
    pub expires_at: Instant,
    pub used_at: Option<Instant>,
}

impl SetupLink {
    /// Whether it can still be used.
    pub(crate) fn is_open(&self, now: Instant) -> bool {
        self.used_at.is_none() && now < self.expires_at
    }
}

/// One step.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Step {
    /// What it is called and how it is reached.
    Organisation,
    /// What it speaks.
    Languages,
    /// What it looks like.
    Look,
    /// Who answers.
    People,
    /// That an inquiry arrives.
    Test,
}

impl Step {
    const ALL: [Self; 5] = [Self::Organisation, Self::Languages, Self::Look, Self::People, Self::Test];

    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Organisation => "organisation",
            Self::Languages => "languages",
            Self::Look => "look",
            Self::People => "people",
            Self::Test => "test",
        }
    }

    pub(crate) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.code() == code)
    }

    /// The steps of an organisation: workers write to unions alone.
    pub(crate) fn of(is_council: bool) -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(move |step| !is_council || *step != Self::Test)
    }
}

/// What somebody said of a step.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Mark {
    Done,
    Skipped,
}

impl Mark {
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Skipped => "skipped",
        }
    }

    pub(crate) fn from_code(code: &str) -> Option<Self> {
        [Self::Done, Self::Skipped].into_iter().find(|mark| mark.code() == code)
    }
}

/// What can be seen without being told.
#[derive(Clone, Copy, Default, Debug)]
pub(crate) struct Facts {
    pub has_contact: bool,
    pub has_look: bool,
    /// There is a focal point, or somebody is invited as one.
    pub has_focal_point: bool,
    /// There is a second person, or somebody is invited.
    pub has_colleague: bool,
}

/// How far each step is: what can be seen counts more than what was said.
pub(crate) fn steps(is_council: bool, facts: Facts, marks: &[(Step, Mark)]) -> Vec<SetupStep> {
    let is_seen = |step: Step| match step {
        Step::Organisation => facts.has_contact,
        Step::Look => facts.has_look,
        Step::People if is_council => facts.has_colleague,
        Step::People => facts.has_focal_point,
        Step::Languages | Step::Test => false,
    };
    let state = |step: Step| {
        let said = marks.iter().find(|(marked, _)| *marked == step).map(|(_, mark)| mark.code());
        if is_seen(step) { Mark::Done.code() } else { said.unwrap_or("todo") }
    };
    Step::of(is_council).map(|step| SetupStep { step: step.code().to_owned(), state: state(step).to_owned() }).collect()
}

/// The address of a link, on the organisation's own host.
pub(crate) fn address(public_url: &Url, tenant: &TenantSlug, secret: &str) -> Result<Url, Error> {
    let mut address = super::sign_on::return_address(public_url, tenant)?;
    address.set_path(&format!("{START}{secret}"));
    Ok(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(is_council: bool, facts: Facts, marks: &[(Step, Mark)]) -> Vec<(String, String)> {
        steps(is_council, facts, marks).into_iter().map(|step| (step.step, step.state)).collect()
    }

    #[test]
    fn what_can_be_seen_counts_more_than_what_was_said() {
        let facts = Facts { has_look: true, has_colleague: true, ..Facts::default() };
        let marks = [(Step::Look, Mark::Skipped), (Step::Organisation, Mark::Skipped), (Step::Test, Mark::Done)];
        let is = |step: &str, state: &str| (step.to_owned(), state.to_owned());
        let union = [
            is("organisation", "skipped"),
            is("languages", "todo"),
            is("look", "done"),
            is("people", "todo"),
            is("test", "done"),
        ];
        assert_eq!(told(false, facts, &marks), union);
        let council = told(true, facts, &marks);
        assert_eq!(council.last(), Some(&is("people", "done")), "nobody writes to a council");
    }

    #[test]
    fn a_link_ends() {
        let (at, second) = (chrono::DateTime::UNIX_EPOCH, Duration::seconds(1));
        let link = SetupLink { expires_at: at + LIFETIME, used_at: None };
        assert!(link.is_open(at) && link.is_open(at + LIFETIME - second) && !link.is_open(at + LIFETIME));
        assert!(!SetupLink { used_at: Some(at), ..link }.is_open(at));
    }

    #[test]
    fn a_link_leads_to_the_organisations_own_host() {
        let public_url = Url::parse("https://focal.example:8443/x?y").unwrap();
        let address = address(&public_url, &"k-spi".parse().unwrap(), "S-_").unwrap();
        assert_eq!(address.as_str(), "https://k-spi.focal.example:8443/setup/start/S-_");
    }
}
