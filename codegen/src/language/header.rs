//! The headers of tables that stand in files.
//!
//! In: nothing. Out: each header with the table below it, for messages that propose one, and the beginnings by which a
//! header is found in a text that is no TOML. A test holds the list against the definitions of files.

use super::definition::Table;
use super::element::{ELEMENT, ENUM};
use super::long_running::LONG_RUNNING;
use super::operation::{EXAMPLE, OPERATION};
use super::parameter::PARAMETERS;
use super::service::{ERROR_CODE, ERROR_REPLY, REFUSALS, VERSION};

/// Describes a header, as authors are shown it.
#[derive(Debug)]
#[non_exhaustive]
pub struct Header {
    /// How it is written; what the author chooses is in capital letters, such as `[element.NAME]`.
    pub text: &'static str,
    /// The table below it; `None` where the author chooses the keys.
    pub table: Option<&'static Table>,
}

impl Header {
    const fn of(text: &'static str, table: &'static Table) -> Self {
        Self { text, table: Some(table) }
    }

    const fn free(text: &'static str) -> Self {
        Self { text, table: None }
    }

    /// Returns what every header of its kind begins with, such as `[element.`.
    pub fn beginning(&self) -> &'static str {
        let end = self.text.find(|c: char| c.is_ascii_uppercase()).unwrap_or(self.text.len());
        &self.text[..end]
    }
}

/// Lists all headers, likelier ones first.
pub static HEADERS: &[Header] = &[
    Header::of("[[operation.NAME.example]]", &EXAMPLE),
    Header::of("[element.NAME]", &ELEMENT),
    Header::of("[operation.NAME]", &OPERATION),
    Header::of("[enum.NAME]", &ENUM),
    Header::of("[version]", &VERSION),
    Header::of("[long-running]", &LONG_RUNNING),
    Header::of("[error-reply]", &ERROR_REPLY),
    Header::of("[error.CODE]", &ERROR_CODE),
    Header::of("[refusals]", &REFUSALS),
    Header::free("[namespaces]"),
    Header::free("[endpoints]"),
    Header::of("[parameters]", &PARAMETERS),
    Header::free("[query]"),
    Header::free("[headers]"),
    Header::free("[parameters.path]"),
    Header::free("[parameters.query]"),
    Header::free("[parameters.headers]"),
    Header::free("[parameters.response-headers]"),
];

#[cfg(test)]
mod tests {
    use super::HEADERS;
    use crate::language::{Kind, RESOURCE, SERVICE};

    #[test]
    fn every_table_of_a_file_has_its_header() {
        for key in SERVICE.keys().chain(RESOURCE.keys()).filter(|key| key.name != "allow") {
            let header = match key.kind {
                Kind::Table(_) => format!("[{}]", key.name),
                Kind::Named(_, Kind::Table(_)) => format!("[{}.", key.name),
                Kind::Named(..) => format!("[{}]", key.name),
                _ => continue,
            };
            let known = HEADERS.iter().find(|known| known.beginning() == header).expect(&header);
            if let (Some(table), Some(own)) = (known.table, key.kind.table()) {
                assert_eq!(table.id, own.id, "{header}");
            }
        }
    }
}
