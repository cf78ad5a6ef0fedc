//! Which union a worker is led to, by the country that they are in.

use kernel::TenantSlug;

/// How an organisation stands to the network today.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Standing {
    /// It belongs to it and works.
    Member,
    /// It belongs to it, and the operator suspended it.
    Suspended,
    /// It does not belong to it, or not today.
    Stranger,
}

/// Why a union does not get an inquiry that a rule would give it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum PassedOver {
    /// The worker, or whoever asks, wants another one.
    Excluded,
    /// Its membership has ended, or has not begun.
    NotMember,
    /// Nobody gets in there.
    Suspended,
}

impl PassedOver {
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Excluded => "excluded",
            Self::NotMember => "not_member",
            Self::Suspended => "suspended",
        }
    }
}

/// Why somebody gets it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Reason {
    /// The rule of the country.
    Rule,
    /// No rule led to anybody.
    Fallback,
    /// Nobody else is left: the council's people have to see to it.
    Council,
}

impl Reason {
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Rule => "rule",
            Self::Fallback => "fallback",
            Self::Council => "council",
        }
    }
}

/// Where the rules lead.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Routed {
    /// Who gets it; nobody where the council's people have to see to it.
    pub union: Option<TenantSlug>,
    pub reason: Reason,
    /// Who of the rule comes next.
    pub then: Vec<TenantSlug>,
    pub passed_over: Vec<(TenantSlug, PassedOver)>,
}

/// Follows the rule of a country, which may be empty: the first who can take it, else the fallback, else the council.
pub(crate) fn route(
    rule: &[TenantSlug],
    fallback: Option<&TenantSlug>,
    excluded: Option<&TenantSlug>,
    standing: impl Fn(&TenantSlug) -> Standing,
) -> Routed {
    let hindrance = |union: &TenantSlug| match standing(union) {
        _ if excluded == Some(union) => Some(PassedOver::Excluded),
        Standing::Stranger => Some(PassedOver::NotMember),
        Standing::Suspended => Some(PassedOver::Suspended),
        Standing::Member => None,
    };
    let (mut able, mut passed_over) = (Vec::new(), Vec::new());
    for union in rule {
        match hindrance(union) {
            None => able.push(union.clone()),
            Some(why) => passed_over.push((union.clone(), why)),
        }
    }
    if !able.is_empty() {
        let then = able.split_off(1);
        return Routed { union: able.pop(), reason: Reason::Rule, then, passed_over };
    }
    let named = fallback.filter(|union| !rule.contains(union));
    match named.map(|union| (union, hindrance(union))) {
        Some((union, None)) => {
            return Routed { union: Some(union.clone()), reason: Reason::Fallback, then: Vec::new(), passed_over };
        }
        Some((union, Some(why))) => passed_over.push((union.clone(), why)),
        None => {}
    }
    Routed { union: None, reason: Reason::Council, then: Vec::new(), passed_over }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slug(text: &str) -> TenantSlug {
        text.parse().unwrap()
    }

    /// `left` is no member any more, `shut` is suspended, all others work.
    fn ask(rule: &[&str], fallback: Option<&str>, excluded: Option<&str>) -> Routed {
        let rule: Vec<TenantSlug> = rule.iter().map(|union| slug(union)).collect();
        let (fallback, excluded) = (fallback.map(slug), excluded.map(slug));
        route(&rule, fallback.as_ref(), excluded.as_ref(), |union| match union.as_str() {
            "left" => Standing::Stranger,
            "shut" => Standing::Suspended,
            _ => Standing::Member,
        })
    }

    #[test]
    fn the_first_who_can_take_it_gets_it_and_the_others_keep_their_order() {
        let routed = ask(&["left", "shut", "lct", "ttuc", "serc", "ncpe"], Some("clc"), Some("ttuc"));
        assert_eq!((routed.union, routed.reason), (Some(slug("lct")), Reason::Rule));
        assert_eq!(routed.then, [slug("serc"), slug("ncpe")]);
        assert_eq!(
            routed.passed_over,
            [
                (slug("left"), PassedOver::NotMember),
                (slug("shut"), PassedOver::Suspended),
                (slug("ttuc"), PassedOver::Excluded),
            ]
        );
    }

    #[test]
    fn without_a_rule_that_leads_to_somebody_the_fallback_gets_it_and_else_the_council() {
        type Case = (&'static [&'static str], Option<&'static str>, Option<&'static str>, Option<&'static str>, Reason);
        let cases: [Case; 8] = [
            (&[], Some("clc"), None, Some("clc"), Reason::Fallback),
            (&["left"], Some("clc"), None, Some("clc"), Reason::Fallback),
            (&["lct"], Some("clc"), Some("lct"), Some("clc"), Reason::Fallback),
            (&[], None, None, None, Reason::Council),
            (&[], Some("shut"), None, None, Reason::Council),
            (&[], Some("left"), None, None, Reason::Council),
            (&[], Some("clc"), Some("clc"), None, Reason::Council),
            (&["clc"], Some("clc"), Some("clc"), None, Reason::Council),
        ];
        for (rule, fallback, excluded, union, reason) in cases {
            let routed = ask(rule, fallback, excluded);
            assert_eq!((routed.union, routed.reason), (union.map(slug), reason), "{rule:?} {fallback:?} {excluded:?}");
        }
        assert_eq!(ask(&["clc"], Some("clc"), Some("clc")).passed_over.len(), 1, "it is named once");
    }
}
