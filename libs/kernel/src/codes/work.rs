//! What can be counted of somebody's work.

use super::code_list;

code_list! {
    /// SECTOR: the sections of ISIC Rev.4.
    Sector = "sector" {
        Agriculture "A", Mining "B", Manufacturing "C", Energy "D", Water "E", Construction "F", Trade "G", Transport "H",
        Hospitality "I", Information "J", Finance "K", RealEstate "L", Professional "M", Support "N", Public "O",
        Education "P", Health "Q", Arts "R", Other "S", Households "T", International "U",
        PreferNotToSay "prefer_not_to_say", Unknown "unknown", NotAsked "not_asked",
    }
}

code_list! {
    /// OCCUPATION (ISCO-08): the unit groups that most migrant workers of the region are of, then the major groups.
    Occupation = "occupation" {
        DomesticCleaner "9111", DomesticHousekeeper "5152", ChildCare "5311", HomeCare "5322", CoastalFisher "6222",
        DeepSeaFisher "6223", FisheryLabourer "9216", ConstructionLabourer "9313", SewingOperator "8153",
        ElectronicsAssembler "8212", FactoryLabourer "9329", KitchenHelper "9412", DeckCrew "8350",
        Managers "1", Professionals "2", Technicians "3", Clerical "4", Services "5", SkilledFarming "6", Crafts "7",
        Machines "8", Elementary "9", ArmedForces "0",
        PreferNotToSay "prefer_not_to_say", Unknown "unknown", NotAsked "not_asked",
    }
}

code_list! {
    /// STAGE: where on the way of a migration somebody is.
    MigrationStage = "stage" {
        Considering "considering", Recruitment "recruitment", Transit "transit", EmployedAbroad "employed_abroad",
        ContractEndedAbroad "contract_ended_abroad", Detained "detained", Returned "returned",
        FamilyAtHome "family_at_home",
        PreferNotToSay "prefer_not_to_say", Unknown "unknown", NotAsked "not_asked",
    }
}
