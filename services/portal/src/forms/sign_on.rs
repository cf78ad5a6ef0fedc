//! The provider that an organisation logs in through.

use contracts::identity::{GroupRole, SetSignOn, SignOnProvider};

use super::{Posted, TICKED, form};

form! {
    /// The provider. The secret is typed and never shown.
    SignOnForm {
        name, issuer, client_id, client_secret, groups_claim, group_roles, strong_acr, only, enabled,
    }
}

impl SignOnForm {
    /// The form of what is set; a new provider is offered, unless its admin says otherwise.
    pub fn of(provider: Option<&SignOnProvider>) -> Self {
        let mut form = Self::empty();
        let Some(provider) = provider else {
            form.enabled.value = TICKED.to_owned();
            return form;
        };
        let line = |GroupRole { group, role }: &GroupRole| format!("{group} = {role}");
        form.name.value.clone_from(&provider.name);
        form.issuer.value.clone_from(&provider.issuer);
        form.client_id.value.clone_from(&provider.client_id);
        form.groups_claim.value = provider.groups_claim.clone().unwrap_or_default();
        form.group_roles.value = provider.group_roles.iter().map(line).collect::<Vec<_>>().join("\n");
        form.strong_acr.value = provider.strong_acr.join("\n");
        form.only.value = tick(provider.only);
        form.enabled.value = tick(provider.enabled);
        form
    }

    /// What goes to identity. Afterwards the form does not hold the secret any more.
    pub fn take(posted: &Posted) -> (Self, SetSignOn) {
        let mut form = Self::read(posted);
        form.client_secret.value.clear();
        let set = SetSignOn {
            name: form.name.value.clone(),
            issuer: form.issuer.value.clone(),
            client_id: form.client_id.value.clone(),
            client_secret: posted.raw("client_secret").trim().to_owned(),
            groups_claim: form.groups_claim.value.clone(),
            group_roles: lines(&form.group_roles.value).map(group_role).collect(),
            strong_acr: lines(&form.strong_acr.value).map(str::to_owned).collect(),
            only: form.only.ticked(),
            enabled: form.enabled.ticked(),
        };
        (form, set)
    }
}

fn tick(is_ticked: bool) -> String {
    if is_ticked { TICKED.to_owned() } else { String::new() }
}

fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty())
}

/// The last equals sign divides: a group may be called `cn=officers,ou=union`.
fn group_role(line: &str) -> GroupRole {
    let (group, role) = line.rsplit_once('=').unwrap_or((line, ""));
    GroupRole { group: group.trim().to_owned(), role: role.trim().to_lowercase() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shown_is_what_is_sent_but_for_the_secret() {
        let body = b"name=Union+log-in&issuer=https%3A%2F%2Fid.example&client_id=focal&client_secret=+s3cret+&groups_claim=groups\
            &group_roles=cn%3Dofficers%2Cou%3Du+%3D+Focal_Point%0D%0A%0D%0Aodd&strong_acr=a%0Ab&only=yes";
        let (form, set) = SignOnForm::take(&Posted::parse(body));
        assert_eq!((set.client_secret.as_str(), form.client_secret.value.as_str()), ("s3cret", ""));
        let role = |group: &str, role: &str| GroupRole { group: group.into(), role: role.into() };
        assert_eq!(set.group_roles, [role("cn=officers,ou=u", "focal_point"), role("odd", "")]);
        assert_eq!((set.strong_acr.len(), set.only, set.enabled), (2, true, false));
        assert!(SignOnForm::of(None).enabled.ticked());
    }
}
