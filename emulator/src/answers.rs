//! What the examples of the descriptions answer, as texts.
//!
//! In: `answers.toml`, a copy of what the descriptions say: they lie outside this package. A test compares the two, and
//! writes it. Out: the answer of an operation's example, for a version. It is read when somebody first asks; nothing is
//! decoded here.

use std::sync::LazyLock;

use serde::Deserialize;
use xms_runtime::{Operation, Version};

/// All answers, by operation, in the order of the descriptions.
static ANSWERS: LazyLock<Answers> = LazyLock::new(|| read(include_str!("answers.toml")));

#[derive(Default, Deserialize)]
struct Answers {
    answer: Vec<Answer>,
}

#[derive(Deserialize)]
struct Answer {
    operation: String,
    version: Option<String>,
    body: String,
}

/// A file that cannot be read has no answers; the test below finds it.
fn read(text: &str) -> Answers {
    toml::from_str(text).unwrap_or_default()
}

/// What the operation's example answers: the newest that the version has, or else the first that there is.
pub(crate) fn answer(operation: &Operation, version: Version) -> Option<&'static str> {
    let known = |answer: &Answer| answer.version.as_ref().and_then(|text| text.parse::<Version>().ok());
    let of_operation = || ANSWERS.answer.iter().filter(|answer| answer.operation == operation.id);
    let fits = of_operation().filter(|answer| known(answer).is_none_or(|known| known <= version));
    let newest = fits.max_by_key(|answer| known(answer));
    newest.or(of_operation().next()).map(|answer| answer.body.as_str())
}

#[cfg(test)]
mod tests {
    use xms_runtime::Body;
    use xms_services::service_management::{CATALOG, version};

    use super::*;

    #[test]
    fn every_operation_with_an_element_in_its_answer_has_one() {
        for operation in CATALOG.operations() {
            let element = operation.responses.iter().all(|response| matches!(response.body, Body::Element(_)));
            assert!(!element || answer(operation, version::DEFAULT).is_some(), "{}", operation.id);
        }
    }
}
