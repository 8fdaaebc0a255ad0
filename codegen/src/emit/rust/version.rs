//! The versions of a service.
//!
//! In: a service of the model. Out: the module `version` with a constant for each, all of them, and the usual one.

use std::fmt::Write as _;

use super::expr::{Expr, assignment};
use crate::model::Service;

/// The module but for its own comment.
pub(super) fn print(service: &Service) -> String {
    let mut out = String::from("use xms_runtime::Version;\n\n");
    for version in service.known.iter().map(|known| known.value) {
        let usual =
            if version == service.default_version { ", which a client uses when it names no other" } else { "" };
        let numbers = [u32::from(version.year), u32::from(version.month), u32::from(version.day)];
        let numbers = numbers.into_iter().map(|number| Expr::text(number.to_string())).collect();
        let _ = writeln!(out, "/// The version {version}{usual}.");
        let head = format!("pub const {}: Version", version.constant());
        out.push_str(&assignment(&head, &Expr::call("Version::new", numbers), 0));
    }
    let default = Expr::text(service.default_version.constant());
    out.push_str("\n/// The version that a client uses when it names no other.\n");
    out.push_str(&assignment("pub const DEFAULT: Version", &default, 0));
    let all = service.known.iter().map(|known| Expr::text(known.value.constant()));
    out.push_str("\n/// All known versions, oldest first.\n");
    out.push_str(&assignment("pub const ALL: &[Version]", &Expr::slice(all.collect()), 0));
    out
}

/// What the module is.
pub(super) const COMMENT: &str = "Known versions of the service.";
