//! An integration: what it is called and what it may do.

use contracts::identity::ApiClient;

use super::{Posted, TICKED, form};

form! {
    /// What an integration is called; `scopes` only says what is wrong with the boxes.
    IntegrationForm { name, scopes }
}

impl IntegrationForm {
    /// The form of what there is.
    pub fn of(client: &ApiClient) -> Self {
        let mut form = Self::empty();
        form.name.value.clone_from(&client.name);
        form
    }
}

/// The scopes whose boxes were ticked.
pub fn ticked_scopes(posted: &Posted) -> Vec<String> {
    let scopes = posted.all().filter(|(_, value)| *value == TICKED);
    scopes.filter_map(|(name, _)| name.strip_prefix("scope_").map(str::to_owned)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_boxes_that_were_ticked_are_the_scopes() {
        let posted = Posted::parse(b"name=Dashboard&scope_reports.read=yes&scope_cases.read=&version=3");
        assert_eq!(ticked_scopes(&posted), ["reports.read"]);
        assert_eq!(IntegrationForm::read(&posted).name.value, "Dashboard");
    }
}
