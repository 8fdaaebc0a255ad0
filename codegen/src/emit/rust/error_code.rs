//! The error codes of a service.
//!
//! In: a service of the model. Out: the module `error_code` with a constant for each code, and all of them.

use super::docs::Doc;
use super::expr::{Expr, assignment};
use super::facts;
use crate::language::Retry;
use crate::model::{ErrorCode, Service};

/// The module but for its own comment; `None` where the service names no codes.
pub(super) fn print(service: &Service) -> Option<String> {
    if service.errors.is_empty() {
        return None;
    }
    let mut out = String::from("use xms_runtime::{ErrorCode, Retry};\n\n");
    for error in &service.errors {
        let mut doc = Doc::new();
        doc.prose(&error.doc);
        let code = facts::code(&error.code.value);
        let status = error.status.map(|status| format!(", with status {status}")).unwrap_or_default();
        doc.markdown(&format!("{code}{status}. {}", facts::retry(error.retry)));
        out.push_str(&doc.print("///", 0));
        let head = format!("pub const {}: ErrorCode", error.rust);
        out.push_str(&assignment(&head, &table(error), 0));
        out.push('\n');
    }
    let all = service.errors.iter().map(|error| Expr::text(error.rust.clone()));
    out.push_str("/// All of them.\n");
    out.push_str(&assignment("pub const ALL: &[ErrorCode]", &Expr::slice(all.collect()), 0));
    Some(out)
}

fn table(error: &ErrorCode) -> Expr {
    let retry = match error.retry {
        Retry::Never => "Retry::Never",
        Retry::Refused => "Retry::Refused",
        Retry::Unknown => "Retry::Unknown",
    };
    Expr::structure(
        "ErrorCode",
        vec![
            ("code", Expr::string(&error.code.value)),
            ("status", Expr::option(error.status.map(|status| Expr::text(status.to_string())))),
            ("retry", Expr::text(retry)),
        ],
    )
}

/// What the module is.
pub(super) const COMMENT: &str = "Error codes that the service is known to answer; others occur.";
