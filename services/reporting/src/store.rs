//! The SQL of reporting's tables and of the views that it reads.

/// The column that a parameter names, so that a table can be asked for by attribute while its SQL stays one static text.
macro_rules! code_of {
    ($parameter:literal) => {
        concat!(
            "(SELECT CASE ", $parameter, " WHEN 'sex' THEN sex WHEN 'age_group' THEN age_group
                WHEN 'country_of_origin' THEN country_of_origin WHEN 'country_now' THEN country_now WHEN 'topic' THEN topic
                WHEN 'action_requested' THEN action_requested WHEN 'language' THEN language
                WHEN 'inquiry_state' THEN inquiry_state WHEN 'case_state' THEN case_state END AS code)"
        )
    };
}

pub(crate) mod cube;
pub(crate) mod fact;
