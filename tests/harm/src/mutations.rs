//! Inputs made of others by chance, always alike.
//!
//! In: inputs, and words that these are made of. Out: as many inputs as are asked for, each a few changes away from one of
//! those. What an input reaches is not known here.

use std::ops::Range;

use fastrand::Rng;

/// Longer inputs make every run slow, and show nothing else.
const MAX_LENGTH: usize = 4_096;
/// Changes between an input and the one that it was made of.
const CHANGES: Range<usize> = 1..5;
/// Bytes that mean something to most readers.
const BYTES: &[u8] = b"\0\t\n\r \"#$%&'+-./0:;<=>?@[\\]_{}\x7f\x80\xc3\xff";

/// Makes inputs without an end.
#[derive(Clone, Debug)]
pub struct Mutations<'i> {
    inputs: &'i [Vec<u8>],
    words: &'i [Vec<u8>],
    random: Rng,
}

impl<'i> Mutations<'i> {
    /// Begins with inputs and words; there may be none of either.
    pub fn new(inputs: &'i [Vec<u8>], words: &'i [Vec<u8>], seed: u64) -> Self {
        Self { inputs, words, random: Rng::with_seed(seed) }
    }

    fn change(&mut self, input: &mut Vec<u8>) {
        let part = self.part(input.len());
        match self.random.u8(..7) {
            0 => drop(input.drain(part)),
            1 => {
                let copy = input[part].to_vec();
                self.insert(input, &copy);
            }
            2 => {
                let word = self.random.choice(self.words).map_or(&[][..], Vec::as_slice);
                self.insert(input, word);
            }
            3 => {
                // The beginning of this one, and the end of another.
                let other = self.random.choice(self.inputs).map_or(&[][..], Vec::as_slice);
                input.truncate(part.start);
                input.extend_from_slice(&other[self.random.usize(..=other.len())..]);
            }
            4 => {
                let byte = [self.random.u8(..)];
                self.insert(input, &byte);
            }
            5 => {
                let byte = self.random.choice(BYTES).copied().unwrap_or_default();
                input[part].iter_mut().take(1).for_each(|there| *there = byte);
            }
            _ => {
                let bit = 1 << self.random.u8(..8);
                input[part].iter_mut().take(1).for_each(|there| *there ^= bit);
            }
        }
    }

    /// Some part of an input of that length; small ones are more usual.
    fn part(&mut self, length: usize) -> Range<usize> {
        let begin = self.random.usize(..=length);
        let most = if self.random.u8(..4) == 0 { length - begin } else { (length - begin).min(16) };
        begin..begin + self.random.usize(..=most)
    }

    fn insert(&mut self, input: &mut Vec<u8>, bytes: &[u8]) {
        let at = self.random.usize(..=input.len());
        input.splice(at..at, bytes.iter().copied());
    }
}

impl Iterator for Mutations<'_> {
    type Item = Vec<u8>;

    fn next(&mut self) -> Option<Vec<u8>> {
        let mut input = self.random.choice(self.inputs).cloned().unwrap_or_default();
        for _ in 0..self.random.usize(CHANGES) {
            self.change(&mut input);
        }
        input.truncate(MAX_LENGTH);
        Some(input)
    }
}

#[cfg(test)]
mod tests {
    use super::{MAX_LENGTH, Mutations};

    #[test]
    fn inputs_are_many_and_always_alike() {
        let inputs = [b"<a>text</a>".to_vec(), vec![b'x'; MAX_LENGTH]];
        let words = [b"<b/>".to_vec()];
        let made = |seed| Mutations::new(&inputs, &words, seed).take(1_000).collect::<Vec<_>>();
        let mut first = made(1);
        assert_eq!(first, made(1));
        assert_ne!(first, made(2));
        assert!(first.iter().all(|input| input.len() <= MAX_LENGTH));
        first.sort();
        first.dedup();
        assert!(first.len() > 800, "{}", first.len());
        assert!(first.iter().any(|input| input.windows(4).any(|part| part == b"<b/>")));
    }

    #[test]
    fn nothing_is_an_input_to_begin_with_too() {
        assert!(Mutations::new(&[], &[], 1).take(100).any(|input| !input.is_empty()));
    }
}
