//! What makes Unicode of Zawgyi, phase by phase: the transliteration `my-t-my-s0-zawgyi` of CLDR.

use std::sync::LazyLock;

use regex::{Captures, Regex, RegexSet};
use serde::Deserialize;

const TEXT: &str = include_str!("../../zawgyi/rules.json");

/// The rules that are part of the program; a test holds that they can be read.
static PHASES: LazyLock<Vec<Phase>> = LazyLock::new(|| read(TEXT).unwrap_or_default());

/// A rule as it is written.
#[derive(Deserialize)]
struct Written {
    pattern: String,
    replacement: String,
    #[serde(default)]
    at_start: bool,
    #[serde(default)]
    revisit: bool,
}

struct Rule {
    /// What stands where the text is read.
    pattern: Regex,
    replacement: String,
    /// It counts at the beginning of the text alone.
    at_start: bool,
    /// What it made is looked at again.
    revisit: bool,
}

struct Phase {
    rules: Vec<Rule>,
    /// All patterns at once: which of them are worth a try.
    patterns: RegexSet,
}

fn read(text: &str) -> Option<Vec<Phase>> {
    let written: Vec<Vec<Written>> = serde_json::from_str(text).ok()?;
    written.into_iter().map(Phase::of).collect()
}

/// The text in Unicode.
pub(super) fn to_unicode(zawgyi: &str) -> String {
    PHASES.iter().fold(zawgyi.to_owned(), |text, phase| phase.run(text))
}

impl Phase {
    fn of(written: Vec<Written>) -> Option<Self> {
        let patterns = RegexSet::new(written.iter().map(|rule| &rule.pattern)).ok()?;
        let rule = |rule: Written| {
            let pattern = Regex::new(&rule.pattern).ok()?;
            Some(Rule { pattern, replacement: rule.replacement, at_start: rule.at_start, revisit: rule.revisit })
        };
        Some(Self { rules: written.into_iter().map(rule).collect::<Option<_>>()?, patterns })
    }

    /// Goes through the text once. Where a rule fits, those after it are tried on what stands behind; where none does, a sign stays.
    fn run(&self, mut text: String) -> String {
        let (mut made, mut at, mut is_start) = (String::with_capacity(text.len()), 0, true);
        while let Some(sign) = text[at..].chars().next() {
            let (mut tried, mut is_found) = (0, false);
            while let Some((number, rule, captures)) = self.next(&text[at..], tried, is_start) {
                let (length, mut by) = (captures[0].len(), String::new());
                captures.expand(&rule.replacement, &mut by);
                (tried, is_found) = (number + 1, true);
                if rule.revisit {
                    text.replace_range(at..at + length, &by);
                } else {
                    made.push_str(&by);
                    at += length;
                }
            }
            if !is_found {
                made.push(sign);
                at += sign.len_utf8();
            }
            is_start = false;
        }
        made
    }

    /// The first rule from a number on that fits.
    fn next<'t>(&self, text: &'t str, from: usize, is_start: bool) -> Option<(usize, &Rule, Captures<'t>)> {
        let fitting = self.patterns.matches(text);
        let mut rules = fitting.iter().filter(|number| *number >= from).map(|number| (number, &self.rules[number]));
        let (number, rule) = rules.find(|(_, rule)| is_start || !rule.at_start)?;
        Some((number, rule, rule.pattern.captures(text)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_rules_are_read() {
        let rules: Vec<usize> = PHASES.iter().map(|phase| phase.rules.len()).collect();
        assert_eq!(rules, [70, 6, 8, 6, 3, 9, 7, 19]);
    }

    #[test]
    fn what_counts_at_the_beginning_counts_there_alone() {
        // A figure that was typed for the letter that looks like it.
        assert_eq!(to_unicode("၀န္"), "ဝန်");
        assert_eq!(to_unicode("၀၁"), "၀၁");
        assert_eq!(to_unicode("၄င္း"), "၎င်း");
    }
}
