//! What a table can be made of.

use kernel::codes::CodeList;

macro_rules! choices {
    ($(#[$doc:meta])* $name:ident = $list:literal { $($variant:ident $code:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub(crate) enum $name { $($variant),+ }

        impl CodeList for $name {
            const LIST: &'static str = $list;
            const ALL: &'static [Self] = &[$($name::$variant),+];
            fn code(self) -> &'static str {
                match self { $($name::$variant => $code),+ }
            }
        }
    };
}

choices! {
    /// What rows and columns can be: the columns of `fact` and `regional.cube`.
    Attribute = "attribute" {
        Sex "sex", AgeGroup "age_group", CountryOfOrigin "country_of_origin", CountryNow "country_now", Topic "topic",
        ActionRequested "action_requested", Language "language", InquiryState "inquiry_state", CaseState "case_state",
    }
}

choices! {
    /// What is counted.
    Measure = "measure" { Inquiries "inquiries", Cases "cases", Workers "workers" }
}
