//! Which union a worker is led to.

use std::collections::BTreeMap;

use contracts::identity::{NetworkRegistry, OwnNetwork, RoutingAnswer};
use serde::Serialize;

use super::one_group;
use crate::{
    forms::{ErrorLine, FallbackForm, RoutingForm, RoutingTestForm},
    views::{Choice, Group, View, countries},
    words::Words,
};

/// Which union a worker is led to, and a box to try it.
#[derive(Serialize)]
pub struct RoutingPage {
    rules: Vec<RuleLine>,
    fallback: Option<String>,
    unions: Vec<Group>,
    all_unions: Vec<Group>,
    countries: Vec<Group>,
    may_manage: bool,
    /// The rule of a country.
    pub form: RoutingForm,
    /// Who takes what no rule routes.
    pub fallback_form: FallbackForm,
    /// What is tried.
    pub test_form: RoutingTestForm,
    /// What came of it.
    answer: Option<AnswerLine>,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
    /// The id of a text that says what was done.
    pub notice: Option<&'static str>,
}

#[derive(Serialize)]
struct RuleLine {
    code: String,
    country: String,
    unions: Vec<String>,
}

#[derive(Serialize)]
struct AnswerLine {
    country: String,
    union: Option<String>,
    reason: &'static str,
    then: Vec<String>,
    passed_over: Vec<PassedOverLine>,
}

#[derive(Serialize)]
struct PassedOverLine {
    union: String,
    reason: &'static str,
}

impl RoutingPage {
    /// The rules as they are set.
    pub fn new(words: &Words<'_>, registry: &NetworkRegistry, own: &OwnNetwork, may_manage: bool) -> Self {
        let names = Names::of(registry);
        let mut rules: Vec<RuleLine> = own
            .rules
            .iter()
            .map(|rule| RuleLine {
                code: rule.country.clone(),
                country: words.country(&rule.country),
                unions: rule.unions.iter().map(|union| names.of_union(union)).collect(),
            })
            .collect();
        rules.sort_by_key(|rule| words.country_place(&rule.code));
        let mut fallback_form = FallbackForm::empty();
        fallback_form.union.value = own.fallback.clone().unwrap_or_default();
        fallback_form.version.value = own.version.to_string();
        Self {
            rules,
            fallback: own.fallback.as_ref().map(|union| names.of_union(union)),
            unions: one_group(names.choices(true)),
            all_unions: one_group(names.choices(false)),
            countries: countries(words),
            may_manage,
            form: RoutingForm::of("", &[], own.version),
            fallback_form,
            test_form: RoutingTestForm::empty(),
            answer: None,
            errors: Vec::new(),
            notice: None,
        }
    }

    /// With what came of a try.
    pub fn with_answer(self, words: &Words<'_>, registry: &NetworkRegistry, answer: RoutingAnswer) -> Self {
        let names = Names::of(registry);
        let answer = AnswerLine {
            country: words.country(&self.test_form.test.value),
            union: answer.union.as_ref().map(|union| names.of_union(union)),
            reason: match answer.reason.as_str() {
                "rule" => "routing-because-rule",
                "fallback" => "routing-because-fallback",
                _ => "routing-because-council",
            },
            then: answer.then.iter().map(|union| names.of_union(union)).collect(),
            passed_over: answer
                .passed_over
                .iter()
                .map(|passed| PassedOverLine {
                    union: names.of_union(&passed.union),
                    reason: match passed.reason.as_str() {
                        "excluded" => "routing-passed-excluded",
                        "suspended" => "routing-passed-suspended",
                        _ => "routing-passed-not-member",
                    },
                })
                .collect(),
        };
        Self { answer: Some(answer), ..self }
    }
}

impl View for RoutingPage {
    const TEMPLATE: &'static str = "console/network-routing.html";
}

/// The names of the network's unions by their short names.
struct Names<'a>(BTreeMap<&'a str, (&'a str, bool)>);

impl<'a> Names<'a> {
    fn of(registry: &'a NetworkRegistry) -> Self {
        let mut names: BTreeMap<&str, (&str, bool)> = BTreeMap::new();
        for membership in &registry.memberships {
            let known = names.entry(&membership.tenant).or_insert((&membership.name, false));
            known.1 |= membership.is_current;
        }
        Self(names)
    }

    fn of_union(&self, slug: &str) -> String {
        self.0.get(slug).map_or_else(|| slug.to_owned(), |(name, _)| (*name).to_owned())
    }

    fn choices(&self, current_only: bool) -> Vec<Choice> {
        let offered = self.0.iter().filter(|(_, (_, is_current))| *is_current || !current_only);
        let choice =
            |(slug, (name, _)): (&&str, &(&str, bool))| Choice { value: (*slug).to_owned(), label: (*name).to_owned() };
        let mut choices: Vec<Choice> = offered.map(choice).collect();
        choices.sort_by_cached_key(|choice| choice.label.to_lowercase());
        choices
    }
}
