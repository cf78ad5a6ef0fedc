//! How likely one sign follows another, in Zawgyi and in Unicode: a Markov chain.

use std::{ops::RangeInclusive, sync::LazyLock};

/// As `myanmar-tools` writes it: big-endian.
const BYTES: &[u8] = include_bytes!("../../zawgyi/model.dat");

/// What the file and the part in it begin with.
const FILE: &[u8; 8] = b"UZMODEL ";
const CHAIN: &[u8; 8] = b"BMARKOV ";

/// The signs that have a state each, in the order of the states from 1. State 0 is every other sign, the beginning and the end.
const SIGNS: [RangeInclusive<u32>; 4] = [0x1000..=0x103f, 0x104a..=0x109f, 0xaa60..=0xaa7f, 0xa9e0..=0xa9ff];
/// Blanks, which have states in some models.
const BLANKS: RangeInclusive<u32> = 0x2000..=0x200b;

/// The model that is part of the program; a test holds that it can be read.
pub(super) static MODEL: LazyLock<Model> = LazyLock::new(|| Model::read(BYTES).unwrap_or_default());

#[derive(Default)]
pub(super) struct Model {
    has_blanks: bool,
    states: usize,
    /// Of each step from a state to another: the logarithm of how much likelier it is in Unicode.
    steps: Vec<f32>,
}

impl Model {
    /// See the method of `Keyboard`; `None` where no sign has a state.
    pub(super) fn probability(&self, text: &str) -> Option<f64> {
        let (mut before, mut likelier, mut is_seen) = (0, 0.0, false);
        for state in text.chars().map(|sign| self.state(sign)).chain([0]) {
            if (before, state) != (0, 0) {
                likelier += f64::from(*self.steps.get(before * self.states + state)?);
                is_seen = true;
            }
            before = state;
        }
        is_seen.then(|| 1.0 / (1.0 + likelier.exp()))
    }

    fn state(&self, sign: char) -> usize {
        let (sign, mut first) = (u32::from(sign), 1);
        let blanks = self.has_blanks.then_some(BLANKS);
        for range in SIGNS.into_iter().chain(blanks) {
            if range.contains(&sign) {
                return first + (sign - range.start()) as usize;
            }
            first += (range.end() - range.start() + 1) as usize;
        }
        0
    }

    fn read(bytes: &[u8]) -> Option<Self> {
        let mut bytes = Reader(bytes);
        let has_blanks = match (bytes.take::<8>()? == *FILE, bytes.number()?) {
            (true, 1) => true,
            (true, 2) => bytes.number()? == 0,
            _ => return None,
        };
        if bytes.take::<8>()? != *CHAIN || bytes.number()? != 0 {
            return None;
        }
        let states = usize::from(bytes.short()?);
        let mut steps = Vec::with_capacity(states * states);
        for _ in 0..states {
            // Only what differs from the rest of the row is written out.
            let written = bytes.short()?;
            let rest = if written == 0 { 0.0 } else { bytes.step()? };
            let row = steps.len();
            steps.resize(row + states, rest);
            for _ in 0..written {
                let to = usize::from(bytes.short()?);
                *steps.get_mut(row + to)? = bytes.step()?;
            }
        }
        bytes.0.is_empty().then_some(Self { has_blanks, states, steps })
    }
}

/// What is left to be read.
struct Reader<'b>(&'b [u8]);

impl Reader<'_> {
    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (first, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*first)
    }

    fn short(&mut self) -> Option<u16> {
        self.take().map(u16::from_be_bytes)
    }

    fn number(&mut self) -> Option<u32> {
        self.take().map(u32::from_be_bytes)
    }

    fn step(&mut self) -> Option<f32> {
        self.take().map(f32::from_be_bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_model_is_read_to_its_end_and_a_damaged_one_is_not() {
        assert!(MODEL.states > 200 && MODEL.steps.len() == MODEL.states * MODEL.states);
        assert!(Model::read(&BYTES[..BYTES.len() - 1]).is_none());
        assert!(Model::read(&BYTES[1..]).is_none());
    }
}
