//! The table of a rule for operations that take long.

use super::expr::{Expr, assignment};
use super::module::Module;
use crate::model::LongRunning;

/// A rule for operations that take long.
pub(super) fn long_running(module: &mut Module<'_>, head: &str, rule: &LongRunning) -> String {
    let name = module.imports.runtime("LongRunning");
    let states = |states: &[String]| Expr::slice(states.iter().map(|state| Expr::string(state)).collect());
    let table = Expr::structure(
        name.clone(),
        vec![
            ("request_id", Expr::string(&rule.request_id)),
            ("poll", Expr::reference(Expr::text(module.operation_path(rule.poll)))),
            ("interval_ms", Expr::text(grouped(rule.interval_ms))),
            ("state", Expr::text(rule.state.to_string())),
            ("running", states(&rule.running)),
            ("succeeded", states(&rule.succeeded)),
            ("failed", states(&rule.failed)),
            ("status", Expr::option(rule.status.map(|index| Expr::text(index.to_string())))),
            ("error", Expr::option(rule.error.map(|index| Expr::text(index.to_string())))),
        ],
    );
    assignment(&format!("{head}: {name}"), &table, 0) + "\n"
}

/// `30_000`
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push('_');
        }
        out.push(digit);
    }
    out
}
