//! How much work a file may ask for.
//!
//! In: what is about to be done. Out: nothing, or that the file asks for too much. It counts for the file as a whole: many
//! small parts are as much work as one that is large. Nothing here measures time.

use std::cell::Cell;

use super::cipher::CipherError;

/// Rounds of one derivation. Programs write from a thousand to 600,000.
const MAX_ROUNDS: i64 = 600_000;

/// Blocks that are hashed for the whole file, a second of work or so: enough for a checksum, a key and a certificate with as
/// many rounds as one derivation may have.
const MAX_BLOCKS: u64 = 4_500_000;

/// Keys, certificates and others.
const MAX_BAGS: u32 = 128;

/// Bytes that a round of hashing takes in.
const BLOCK: usize = 64;

/// What is left for a file.
pub(super) struct Budget {
    blocks: Cell<u64>,
    bags: Cell<u32>,
}

impl Budget {
    pub(super) fn new() -> Self {
        Self { blocks: Cell::new(MAX_BLOCKS), bags: Cell::new(MAX_BAGS) }
    }

    /// Takes a derivation of so many rounds, each of which hashes so many blocks, from `bytes` of salt and password.
    ///
    /// # Errors
    /// When it is too much.
    pub(super) fn derive(&self, rounds: i64, blocks: u64, bytes: usize) -> Result<(), CipherError> {
        let Some(rounds) = u64::try_from(rounds).ok().filter(|_| (1..=MAX_ROUNDS).contains(&rounds)) else {
            return Err(CipherError::Unsupported(format!("{rounds} rounds of key derivation")));
        };
        let work = (rounds + (bytes / BLOCK) as u64) * blocks;
        match self.blocks.get().checked_sub(work) {
            Some(left) => self.blocks.set(left),
            None => return Err(CipherError::Unsupported("more key derivation than a file needs".to_owned())),
        }
        Ok(())
    }

    /// Takes a bag.
    ///
    /// # Errors
    /// When there are too many.
    pub(super) fn bag(&self) -> Result<(), CipherError> {
        match self.bags.get().checked_sub(1) {
            Some(left) => self.bags.set(left),
            None => return Err(CipherError::Unsupported(format!("more than {MAX_BAGS} bags"))),
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_may_ask_for_so_much_in_all() {
        let budget = Budget::new();
        assert!([0, -1, MAX_ROUNDS + 1].into_iter().all(|rounds| budget.derive(rounds, 1, 0).is_err()));
        // A checksum, a key and a certificate of old ciphers, with the most rounds.
        assert!([1, 2, 1, 2, 1].into_iter().all(|blocks| budget.derive(MAX_ROUNDS, blocks, 16).is_ok()));
        assert!(budget.derive(MAX_ROUNDS, 1, 0).is_err());
        // Salts and passwords are hashed, too.
        let budget = Budget::new();
        assert!(budget.derive(1, 2, 4 << 20).is_ok());
        assert!((0..100).any(|_| budget.derive(1, 2, 4 << 20).is_err()));
        assert!((0..MAX_BAGS).all(|_| budget.bag().is_ok()) && budget.bag().is_err());
    }
}
