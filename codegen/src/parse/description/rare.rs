//! Keys that most tables of a kind do not have.
//!
//! In: what was read of them. Out: [`Rare`], which takes no more than a pointer where none was written: descriptions have
//! very many fields, and the stages that walk over them are as fast as memory is. It is read as if it were the keys
//! themselves.

use std::ops::Deref;

/// Says how keys are where none of them is written.
pub trait Blank: 'static {
    /// All of them left out.
    const BLANK: &'static Self;
}

/// Holds keys of which there are mostly none.
#[derive(Clone, Debug)]
pub struct Rare<T>(Option<Box<T>>);

impl<T> Default for Rare<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T> From<T> for Rare<T> {
    fn from(keys: T) -> Self {
        Self(Some(Box::new(keys)))
    }
}

impl<T: Blank + PartialEq> Rare<T> {
    /// Holds `keys`, which may all be left out.
    pub fn of(keys: T) -> Self {
        if keys == *T::BLANK { Self::default() } else { Self::from(keys) }
    }
}

impl<T> Rare<T> {
    /// Gives those that are written, to be changed.
    pub fn written(&mut self) -> Option<&mut T> {
        self.0.as_deref_mut()
    }
}

impl<T: Default> Rare<T> {
    /// Gives all of them, to be written.
    pub fn to_write(&mut self) -> &mut T {
        self.0.get_or_insert_default()
    }
}

impl<T: Blank + PartialEq> PartialEq for Rare<T> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<T: Blank + Eq> Eq for Rare<T> {}

impl<T: Blank> Deref for Rare<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.0.as_deref().unwrap_or(T::BLANK)
    }
}

#[cfg(test)]
mod tests {
    use super::{Blank, Rare};

    impl Blank for [u8; 2] {
        const BLANK: &'static Self = &[0, 0];
    }

    #[test]
    fn nothing_reads_as_blank() {
        assert_eq!((*Rare::<[u8; 2]>::default(), *Rare::from([1, 2])), ([0, 0], [1, 2]));
        assert!(Rare::of([0, 0]).written().is_none() && Rare::of([0, 0]) == Rare::from([0, 0]));
    }
}
