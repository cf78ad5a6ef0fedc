//! What can be counted of a person.

use super::code_list;

code_list! {
    /// SEX.
    Sex = "sex" {
        Female "female", Male "male", Another "another",
        PreferNotToSay "prefer_not_to_say", Unknown "unknown", NotAsked "not_asked",
    }
}

code_list! {
    /// AGE_GROUP, in years. Under 18 starts child safeguarding.
    AgeGroup = "age_group" {
        Under15 "under_15", From15 "15_17", From18 "18_24", From25 "25_29", From30 "30_34", From35 "35_39",
        From40 "40_44", From45 "45_54", From55 "55_64", From65 "65_plus",
        PreferNotToSay "prefer_not_to_say", Unknown "unknown", NotAsked "not_asked",
    }
}

code_list! {
    /// MARITAL.
    MaritalStatus = "marital" {
        NeverMarried "never_married", Married "married", Cohabiting "cohabiting", Separated "separated",
        Divorced "divorced", Widowed "widowed",
        PreferNotToSay "prefer_not_to_say", Unknown "unknown", NotAsked "not_asked",
    }
}

code_list! {
    /// EDUCATION: the highest level completed (UNESCO ISCED 2011).
    Education = "education" {
        None "0", Primary "1", LowerSecondary "2", UpperSecondary "3", PostSecondary "4", ShortTertiary "5",
        Bachelor "6", Master "7", Doctoral "8",
        PreferNotToSay "prefer_not_to_say", Unknown "unknown", NotAsked "not_asked",
    }
}
