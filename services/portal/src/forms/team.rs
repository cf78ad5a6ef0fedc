//! Who works on a case, and who stands in for whom.

use contracts::{
    cases::{BreakGlass, ChooseMember},
    identity::NewDelegation,
};
use web::problem::FieldError;

use super::{field_error, form};

form! {
    /// Somebody chosen from a list.
    ChooseForm { account }
}

impl ChooseForm {
    /// Who was chosen; the field that is empty where nobody was.
    pub fn chosen(&self) -> Result<ChooseMember, Vec<FieldError>> {
        let account = self.account.value.parse();
        account.map(|account| ChooseMember { account }).map_err(|_| vec![field_error("account", "required")])
    }
}

form! {
    /// Why a case is read in an emergency.
    GlassForm { reason }
}

impl GlassForm {
    /// What goes to cases.
    pub fn why(&self) -> BreakGlass {
        BreakGlass { reason: self.reason.value.clone() }
    }
}

form! {
    /// Somebody is to stand in.
    DelegationForm { from, to, from_day, to_day, reason }
}

impl DelegationForm {
    /// What goes to identity; the fields that are empty or no date.
    pub fn delegation(&self) -> Result<NewDelegation, Vec<FieldError>> {
        let day = |field: &super::Field| i18n::script::latin_digits(&field.value).parse().ok();
        let (to, from_day, to_day) = (self.to.value.parse().ok(), day(&self.from_day), day(&self.to_day));
        let (Some(to), Some(from_day), Some(to_day)) = (to, from_day, to_day) else {
            let missing = [("to", to.is_none()), ("from_day", from_day.is_none()), ("to_day", to_day.is_none())];
            let missing = missing.into_iter().filter(|(_, is_missing)| *is_missing);
            return Err(missing.map(|(field, _)| field_error(field, "required")).collect());
        };
        Ok(NewDelegation {
            from: self.from.value.parse().ok(),
            to,
            from_day,
            to_day,
            reason: self.reason.value.clone(),
        })
    }
}
