//! What an organisation looks like: colours that can be read, and a logo that is nothing but a picture.
//!
//! [`Palette`] is a main and a link colour. [`Palette::checks`] says how well they can be read (WCAG 2.2, 1.4.3 and 1.4.11),
//! and with which colour beside the one that was chosen they could; [`Palette::style_sheet`] is what pages put over their own
//! colours. [`Studio`] makes a logo of what somebody uploaded. The portal shows with this crate what identity decides with
//! it, so the two never differ.
//!
//! To colour one more thing of the pages, add a custom property to [`Palette::style_sheet`] and use it, with our own colour
//! beside it, in `services/portal/assets/styles`.

mod colour;
mod logo;
mod palette;

pub use colour::{Colour, NotAColour, contrast};
pub use logo::{LOGO_BYTES, LOGO_HEIGHT, LOGO_WIDTH, Logo, NotALogo, Studio, UPLOAD_BYTES};
pub use palette::{Check, Palette, Part};
