//! The two colours that an organisation chooses, and what comes of them.

use crate::{Colour, contrast};

/// What text needs (WCAG 2.2, 1.4.3, level AA).
const TEXT: f64 = 4.5;
/// What a sign, such as that of the focus, needs (WCAG 2.2, 1.4.11).
const SIGN: f64 = 3.0;
/// What darkened text has, so that it can be read on tints too.
const DEEP: f64 = 7.0;

/// The colours of an organisation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Palette {
    /// The band at the top of each page.
    pub main: Colour,
    /// Links, and what buttons are filled with.
    pub link: Colour,
}

/// What is compared.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// The name in the band at the top.
    TextOnMain,
    /// A link on white; white on a button, which is the same pair.
    LinkOnWhite,
    /// The sign of the focus in the band at the top.
    FocusOnMain,
}

impl Part {
    /// A stable name.
    pub fn code(self) -> &'static str {
        match self {
            Self::TextOnMain => "text_on_main",
            Self::LinkOnWhite => "link_on_white",
            Self::FocusOnMain => "focus_on_main",
        }
    }

    /// The field of the colour that decides it, as on the wire.
    pub fn field(self) -> &'static str {
        match self {
            Self::TextOnMain | Self::FocusOnMain => "main_colour",
            Self::LinkOnWhite => "link_colour",
        }
    }
}

/// How well one part can be read.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Check {
    /// Which.
    pub part: Part,
    /// From 1 to 21.
    pub ratio: f64,
    /// What it has to be at the least.
    pub least: f64,
    /// The nearest colour that would do; `None` where the one that was chosen does.
    pub suggestion: Option<Colour>,
}

impl Check {
    /// Whether it is enough.
    pub fn passes(&self) -> bool {
        self.ratio >= self.least
    }

    /// The ratio as people write it: `4.48`, cut and not rounded, so that what fails never looks like what is enough.
    pub fn ratio_text(&self) -> String {
        format!("{:.2}", (self.ratio * 100.0).floor() / 100.0)
    }
}

impl Palette {
    /// Our own colours, for who has chosen none: those of the style sheets.
    pub const OWN: Self = Self { main: Colour::new(0x0b, 0x4a, 0x4f), link: Colour::new(0x0f, 0x5e, 0x63) };

    /// White or dark, whichever can be read better on the main colour.
    pub fn text_on_main(&self) -> Colour {
        if contrast(Colour::WHITE, self.main) >= contrast(Colour::INK, self.main) { Colour::WHITE } else { Colour::INK }
    }

    /// How well each part can be read.
    pub fn checks(&self) -> [Check; 3] {
        let check = |part, ratio: f64, least, nearest: Option<Colour>| Check {
            part,
            ratio,
            least,
            suggestion: nearest.filter(|_| ratio < least),
        };
        // The focus is amber over a dark edge: one of the two can always be told from what is below.
        let focus = contrast(Colour::FOCUS, self.main).max(contrast(Colour::INK, self.main));
        [
            check(Part::TextOnMain, contrast(self.text_on_main(), self.main), TEXT, self.readable_main()),
            check(
                Part::LinkOnWhite,
                contrast(self.link, Colour::WHITE),
                TEXT,
                self.link.until(Colour::BLACK, Colour::WHITE, TEXT),
            ),
            check(Part::FocusOnMain, focus, SIGN, None),
        ]
    }

    /// The nearest main colour on which text can be read: darker under white text, or lighter under dark.
    fn readable_main(&self) -> Option<Colour> {
        let darker = self.main.until(Colour::BLACK, Colour::WHITE, TEXT);
        let lighter = self.main.until(Colour::WHITE, Colour::INK, TEXT);
        let apart = |colour: &Colour| {
            let channels =
                [(colour.red, self.main.red), (colour.green, self.main.green), (colour.blue, self.main.blue)];
            channels.iter().map(|(one, other)| u32::from(one.abs_diff(*other))).sum::<u32>()
        };
        [darker, lighter].into_iter().flatten().min_by_key(apart)
    }

    /// Text and what a pointer is over, where the link colour alone would be too light for a tint.
    fn deep(&self) -> Colour {
        self.link.mixed(Colour::BLACK, 25).until(Colour::BLACK, Colour::WHITE, DEEP).unwrap_or(Colour::BLACK)
    }

    /// What pages put over their own colours: custom properties (CSS Custom Properties 1), nothing else.
    pub fn style_sheet(&self) -> String {
        let (main, on_main, link, deep) = (self.main, self.text_on_main(), self.link, self.deep());
        let (soft, pale) = (link.mixed(Colour::WHITE, 86), link.mixed(Colour::WHITE, 94));
        format!(
            ":root{{--brand-main:{main};--brand-on-main:{on_main};--brand-link:{link};--brand-deep:{deep};--brand-soft:{soft};\
             --brand-pale:{pale};--govuk-brand-colour:{main};--govuk-link-colour:{link};--govuk-link-visited-colour:{link};\
             --govuk-link-hover-colour:{deep};--govuk-surface-background-colour:{pale};--govuk-surface-border-colour:{link}}}"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn palette(main: &str, link: &str) -> Palette {
        Palette { main: main.parse().unwrap(), link: link.parse().unwrap() }
    }

    #[test]
    fn what_cannot_be_read_is_told_with_a_colour_that_can() {
        let refused = palette("#7f7f7f", "#777777");
        let [main, link, focus] = refused.checks();
        assert_eq!((main.passes(), link.passes(), focus.passes()), (false, false, true));
        assert_eq!((link.ratio_text().as_str(), link.suggestion.unwrap().to_string().as_str()), ("4.47", "#767676"));
        let better = Palette { main: main.suggestion.unwrap(), link: link.suggestion.unwrap() };
        assert!(better.checks().iter().all(|check| check.passes() && check.suggestion.is_none()), "{better:?}");
        assert!(palette("#0b4a4f", "#767676").checks().iter().all(Check::passes));
        assert!(Palette::OWN.checks().iter().all(Check::passes));
    }

    #[test]
    fn a_light_main_colour_gets_dark_text() {
        let yellow = palette("#ffd800", "#8a5a00");
        assert_eq!(yellow.text_on_main(), Colour::INK);
        assert!(yellow.checks()[0].passes());
        assert_eq!(palette("#b3261e", "#b3261e").text_on_main(), Colour::WHITE);
    }

    /// Every colour of the cube that is a multiple of 51, and every grey.
    fn many() -> Vec<Colour> {
        let steps = [0u8, 51, 102, 153, 204, 255];
        let cube = steps.iter().flat_map(|red| steps.iter().map(move |green| (*red, *green)));
        let cube = cube.flat_map(|(red, green)| steps.iter().map(move |blue| Colour::new(red, green, *blue)));
        cube.chain((0..=255).map(|grey| Colour::new(grey, grey, grey))).collect()
    }

    #[test]
    fn whatever_is_chosen_the_focus_shows_and_there_is_a_way_to_read_it() {
        for colour in many() {
            let chosen = Palette { main: colour, link: colour };
            let [main, link, focus] = chosen.checks();
            assert!(focus.passes(), "{colour}: {}", focus.ratio);
            let better = Palette { main: main.suggestion.unwrap_or(colour), link: link.suggestion.unwrap_or(colour) };
            assert!(better.checks().iter().all(Check::passes), "{colour} -> {better:?}");
            let pale = better.link.mixed(Colour::WHITE, 86);
            assert!(contrast(better.deep(), pale) >= TEXT, "{colour}: {} on {pale}", better.deep());
        }
    }

    #[test]
    fn the_style_sheet_sets_custom_properties_and_nothing_else() {
        let sheet = palette("#ffd800", "#8a5a00").style_sheet();
        let inside = sheet.strip_prefix(":root{").and_then(|rest| rest.strip_suffix('}')).unwrap();
        assert!(inside.split(';').all(|line| line.starts_with("--") && line.contains(":#")), "{sheet}");
        assert!(sheet.contains("--brand-main:#ffd800;--brand-on-main:#1c2526;"), "{sheet}");
    }
}
