//! How much the engine has done, for tests of growth: bytes that were looked at, names that were compared.
//!
//! In: counts from all over the engine. Out: their sum on this thread. Without the feature `steps` nothing is counted, and
//! nothing of this is compiled.

#[cfg(feature = "steps")]
thread_local! {
    static STEPS: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

/// Returns how many steps were taken on this thread.
#[cfg(feature = "steps")]
#[doc(hidden)]
pub fn steps() -> usize {
    STEPS.get()
}

/// Counts steps.
#[inline(always)]
pub(crate) fn count(steps: usize) {
    #[cfg(feature = "steps")]
    STEPS.set(STEPS.get() + steps);
    #[cfg(not(feature = "steps"))]
    let _ = steps;
}
