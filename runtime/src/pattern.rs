//! Patterns of limits, compiled once.
//!
//! In: the pattern of a table, and a text. Out: whether the whole text matches. What is compiled is stored for as long
//! as the program runs: patterns stand in tables, so there are never more of them than tables say.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

use regex_lite::Regex;

/// By pattern; `None` where one is not a regular expression.
static COMPILED: RwLock<BTreeMap<&'static str, Option<Arc<Regex>>>> = RwLock::new(BTreeMap::new());

/// Whether the whole text matches a pattern. Nothing matches one that is not a regular expression; descriptions are
/// checked for that.
pub(crate) fn matches(pattern: &'static str, text: &str) -> bool {
    compiled(pattern).is_some_and(|regex| regex.is_match(text))
}

fn compiled(pattern: &'static str) -> Option<Arc<Regex>> {
    // Nothing panics while it is locked.
    if let Some(known) = COMPILED.read().unwrap_or_else(PoisonError::into_inner).get(pattern) {
        return known.clone();
    }
    let regex = Regex::new(&format!("^(?:{pattern})$")).ok().map(Arc::new);
    COMPILED.write().unwrap_or_else(PoisonError::into_inner).entry(pattern).or_insert(regex).clone()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_texts_match() {
        assert!(matches("a|b+", "bb") && matches("a|b+", "a"));
        assert!(!matches("a|b+", "ab") && !matches("a|b+", "xa"));
        assert!(!matches("(", "("));
    }

    #[test]
    fn a_pattern_is_compiled_once() {
        let (first, again) = (compiled("once[0-9]*"), compiled("once[0-9]*"));
        assert!(first.zip(again).is_some_and(|(first, again)| Arc::ptr_eq(&first, &again)));
    }
}
