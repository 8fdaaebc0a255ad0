//! Warnings that authors allow at their places.
//!
//! In: the entries of `allow` and everything that was found. Out: the findings without the warnings that are allowed,
//! and reports of entries that allow nothing. Errors are never taken away.
//!
//! X0701 no such rule; X0702 no reason; X0703 the rule gives no warning; X0704 there is no such warning here.

use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::nearest::{nearest, unambiguous};
use crate::parse::description::AllowanceDecl;
use crate::rule::{self, Group};
use crate::source::Span;

/// Applies `allowances` to what was found.
pub fn apply<'a>(allowances: impl IntoIterator<Item = &'a AllowanceDecl>, diagnostics: &mut Diagnostics) {
    // A rule that concludes from absence is silent beside errors: its warnings may only come when they are gone.
    let sound = !diagnostics.has_errors();
    let mut reports = Vec::new();
    let mut good: Vec<&AllowanceDecl> = Vec::new();
    for allowance in allowances {
        match invalid_allowance(allowance) {
            Some(report) => reports.push(report),
            None if sound && !diagnostics.iter().any(|item| allows(allowance, item)) => reports.push(unused(allowance)),
            None => good.push(allowance),
        }
    }
    diagnostics.retain(|item| !good.iter().any(|allowance| allows(allowance, item)));
    diagnostics.extend(reports);
}

fn allows(allowance: &AllowanceDecl, item: &Diagnostic) -> bool {
    item.severity == Severity::Warning
        && item.code == allowance.code.value
        // What concerns a whole file points at its beginning, where a table may begin as well.
        && allowance.places.iter().any(|&place| {
            place.contains(item.span) && (item.span.end > 0 || place == Span::whole(place.file))
        })
}

/// What is wrong with an entry by itself.
fn invalid_allowance(allowance: &AllowanceDecl) -> Option<Diagnostic> {
    let code = &allowance.code;
    let Some(rule) = rule::all().find(|rule| rule.code == code.value) else {
        let known = || rule::all().filter(|rule| rule.may_be_allowed());
        // A name is an honest try: the codes are what is written.
        let by_name = known().find(|rule| rule.name == code.value).map(|rule| rule.code);
        let codes = || known().map(|rule| rule.code);
        let near = by_name.or_else(|| nearest(&code.value, codes()));
        let help = match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => "`xms explain` lists all rules".to_owned(),
        };
        let report = rule::ALLOWED_UNKNOWN_RULE
            .at(code.span, format!("there is no rule `{}`", code.value))
            .label("unknown")
            .help(help);
        return Some(match by_name.or_else(|| unambiguous(&code.value, codes())) {
            Some(near) => report.replace(code.span, near),
            None => report,
        });
    };
    if !rule.may_be_allowed() {
        let (label, help) = if rule.group == Group::Allowances {
            ("about allowances", "remove it, and follow the rule")
        } else {
            ("an error", "remove it, and set right what the rule reports: only warnings can be allowed")
        };
        return Some(
            rule::ALLOWED_ERROR
                .at(code.span, format!("{} cannot be allowed", code.value))
                .label(label)
                .help(help)
                .remove(allowance.reason.span),
        );
    }
    if allowance.reason.value.trim().is_empty() {
        return Some(
            rule::ALLOWED_WITHOUT_REASON
                .at(allowance.reason.span, format!("{} is allowed without a reason", code.value))
                .label("says nothing")
                .help("say why the warning is wanted here; whoever reads it next will ask"),
        );
    }
    None
}

fn unused(allowance: &AllowanceDecl) -> Diagnostic {
    let code = &allowance.code;
    rule::ALLOWED_FOR_NOTHING
        .at(code.span, format!("there is no warning {} here that could be allowed", code.value))
        .label("allows nothing")
        .help("remove it: what it was for is gone")
        .remove(allowance.reason.span)
}
