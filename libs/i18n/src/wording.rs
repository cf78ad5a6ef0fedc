//! Texts of workers' pages in an organisation's own words: which those can be, and how they are filled in.

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};
use kernel::Locale;

use crate::{Arg, Catalogue};

pub use crate::wordable::{WORDABLE, is_wordable};

/// Own words with what they are filled in with; `None` where that is not given, or they are none.
pub fn fill(own: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
    let fill = |piece: Piece| match piece {
        Piece::Text(text) => Some(text),
        Piece::Placeholder(name) => match args.iter().find(|(given, _)| *given == name)?.1 {
            Arg::Text(text) => Some(text.to_owned()),
            Arg::Count(count) => Some(count.to_string()),
        },
    };
    pieces_of(own)?.into_iter().map(fill).collect()
}

impl Catalogue {
    /// A text as it is written, with its placeholders in braces: `Write to { $organisation }`. `None` where it chooses between
    /// forms.
    pub fn source(&self, locale: Locale, id: &str) -> Option<String> {
        let write = |piece: Piece| match piece {
            Piece::Text(text) => text,
            Piece::Placeholder(name) => format!("{{ ${name} }}"),
        };
        Some(pieces(self.pattern(locale, id)?)?.into_iter().map(write).collect())
    }

    /// Whether own words can stand for a text: they have the same placeholders, each as often, and nothing else in braces.
    pub fn can_be_worded(&self, id: &str, own: &str) -> bool {
        let placeholders = |text: &str| {
            let name = |piece| match piece {
                Piece::Placeholder(name) => Some(name),
                Piece::Text(_) => None,
            };
            let mut names: Vec<_> = pieces_of(text)?.into_iter().filter_map(name).collect();
            names.sort();
            Some(names)
        };
        let asked = self.source(Locale::English, id).and_then(|source| placeholders(&source));
        asked.is_some() && placeholders(own) == asked
    }
}

enum Piece {
    Text(String),
    Placeholder(String),
}

/// The pieces of a text on one line, as Fluent reads it.
fn pieces_of(text: &str) -> Option<Vec<Piece>> {
    let resource = parser::parse(format!("own = {text}")).ok()?;
    match resource.body.as_slice() {
        [Entry::Message(message)] if message.attributes.is_empty() => pieces(message.value.as_ref()?),
        _ => None,
    }
}

fn pieces<S: AsRef<str>>(pattern: &Pattern<S>) -> Option<Vec<Piece>> {
    let piece = |element: &PatternElement<S>| match element {
        PatternElement::TextElement { value } => Some(Piece::Text(value.as_ref().to_owned())),
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { id }) } => {
            Some(Piece::Placeholder(id.name.as_ref().to_owned()))
        }
        PatternElement::Placeable { .. } => None,
    };
    pattern.elements.iter().map(piece).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_that_may_be_worded_is_plain_in_every_language() {
        let catalogue = Catalogue::load().unwrap();
        for id in WORDABLE.iter().flat_map(|(_, ids)| *ids) {
            for locale in Catalogue::available() {
                let source = catalogue.source(*locale, id).unwrap_or_else(|| panic!("{id} in {locale}"));
                assert!(catalogue.can_be_worded(id, &source), "{id} in {locale}: {source}");
            }
        }
    }

    #[test]
    fn what_is_promised_is_not_in_the_list() {
        let catalogue = Catalogue::load().unwrap();
        for id in WORDABLE.iter().flat_map(|(_, ids)| *ids) {
            let source = catalogue.source(Locale::English, id).unwrap().to_lowercase();
            for promise in ["safe", "danger", "agree", "have to", "need", "not ", "$until", "where are you", "code?"] {
                assert!(!source.contains(promise), "{id}: {source}");
            }
        }
        for id in
            ["report-consent-store", "safety-who-team", "report-country-now", "next-triage", "done-title", "files-lead"]
        {
            assert!(catalogue.has(Locale::English, id) && !is_wordable(id), "{id}");
        }
    }

    #[test]
    fn own_words_keep_what_is_filled_in_and_hold_nothing_else_in_braces() {
        let catalogue = Catalogue::load().unwrap();
        let can = |own: &str| catalogue.can_be_worded("start-lead", own);
        assert!(can("Ask {$organisation}.") && can("[*.{ $organisation } = <b>"));
        for bad in [
            "Ask us.",
            "{ $organisation } { $organisation }",
            "{ $organisation } { $name }",
            "{ organisation }",
            "{ $organisation",
            "{ $organisation } }",
            "{\"{ $organisation }\"}",
            "{ DATETIME($organisation) }",
            "",
        ] {
            assert!(!can(bad), "{bad}");
        }
        assert!(!catalogue.can_be_worded("no-such-text", "x"));
    }

    #[test]
    fn own_words_are_filled_in_as_they_are() {
        let args = [("organisation", Arg::Text("CLC { $x }")), ("count", Arg::Count(3))];
        assert_eq!(fill("សួរ { $organisation } <b> {$count}", &args).as_deref(), Some("សួរ CLC { $x } <b> 3"));
        assert_eq!((fill("{ $organisation }", &[]), fill("{", &args)), (None, None));
    }
}
