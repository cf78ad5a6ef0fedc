//! How a section is declared: one line per setting gives its field, its default and its line in the reference.

/// One line of the generated reference.
#[derive(Clone, Debug)]
pub struct SettingDoc {
    /// `section.key`.
    pub key: &'static str,
    /// The default as text; empty where there is none.
    pub default: &'static str,
    /// What it means.
    pub doc: &'static str,
}

/// A setting that stops the start.
#[derive(Debug, thiserror::Error)]
pub enum SettingError {
    /// It has no value and no default.
    #[error("the setting {key} is missing: set {env} or `{key}` in the configuration file ({doc})")]
    Missing {
        /// `section.key`.
        key: &'static str,
        /// The environment variable's name.
        env: String,
        /// What it means.
        doc: &'static str,
    },
    /// Its value cannot be used.
    #[error("the setting {key} is wrong: {reason}")]
    Wrong {
        /// `section.key`.
        key: String,
        /// Why, without the value itself: it may be a secret.
        reason: String,
    },
}

macro_rules! section {
    ($(#[$doc:meta])* $name:ident $section:literal {
        $($field:ident: $type:ty = $default:literal, $help:literal;)*
    } required { $($required:ident: $rtype:ty, $rhelp:literal;)* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, serde::Deserialize)]
        #[serde(default, deny_unknown_fields)]
        pub struct $name {
            $(#[doc = $help] pub $field: $type,)*
            $(#[doc = $rhelp] pub $required: Option<$rtype>,)*
        }

        impl $name {
            /// The section's lines of the reference.
            pub const DOCS: &'static [$crate::SettingDoc] = &[
                $($crate::SettingDoc { key: concat!($section, ".", stringify!($required)), default: "", doc: $rhelp },)*
                $($crate::SettingDoc { key: concat!($section, ".", stringify!($field)), default: stringify!($default), doc: $help },)*
            ];

            $(
                #[doc = $rhelp]
                ///
                /// # Errors
                /// Names the setting where it is missing.
                #[allow(dead_code, reason = "a section offers all of its settings")]
                pub fn $required(&self) -> Result<&$rtype, $crate::SettingError> {
                    self.$required.as_ref().ok_or_else(|| $crate::SettingError::Missing {
                        key: concat!($section, ".", stringify!($required)),
                        env: concat!("FOCAL__", $section, "__", stringify!($required)).to_uppercase(),
                        doc: $rhelp,
                    })
                }
            )*
        }

        impl Default for $name {
            fn default() -> Self {
                Self { $($field: $default.into(),)* $($required: None,)* }
            }
        }
    };
}
pub(crate) use section;
