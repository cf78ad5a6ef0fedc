//! What a network's registry speaks of.

use super::code_list;

code_list! {
    /// Whom to call in an emergency.
    EmergencyKind = "emergency_kind" {
        Police "police", Ambulance "ambulance", LabourMinistry "labour_ministry", Embassy "embassy", Union "union",
        Hotline "hotline",
    }
}

code_list! {
    /// What an organisation shares with its council: counts by coded attributes, of people who agreed; or nothing.
    Sharing = "sharing" {
        Coded "coded", Nothing "nothing",
    }
}
