//! Warnings that authors allow at their places.
//!
//! In: the entries of `allow` and everything that was found. Out: the findings without the warnings that are allowed,
//! and reports of entries that allow nothing. Errors are never taken away.
//!
//! X0701 no such rule; X0702 no reason; X0703 the rule gives no warning; X0704 there is no such warning here.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::nearest::{nearest, unambiguous};
use crate::parse::description::AllowanceDecl;
use crate::rule::{self, Group};
use crate::source::{FileId, Span};

/// Applies `allowances` to what was found.
pub fn apply<'a>(allowances: impl IntoIterator<Item = &'a AllowanceDecl>, diagnostics: &mut Diagnostics) {
    // A rule that concludes from absence is silent beside errors: its warnings may only come when they are gone.
    let sound = !diagnostics.has_errors();
    let warnings = Warnings::of(diagnostics);
    let (mut reports, mut allowed) = (Vec::new(), vec![false; diagnostics.len()]);
    for allowance in allowances {
        if let Some(report) = invalid_allowance(allowance) {
            reports.push(report);
            continue;
        }
        let mut is_used = false;
        for index in warnings.allowed_by(allowance) {
            allowed[index] = true;
            is_used = true;
        }
        if sound && !is_used {
            reports.push(unused(allowance));
        }
    }
    let mut allowed = allowed.into_iter();
    diagnostics.retain(|_| !allowed.next().unwrap_or_default());
    diagnostics.extend(reports);
}

/// The warnings of each rule in each file by where they begin, so that an entry looks at those in its place alone.
struct Warnings(HashMap<(&'static str, FileId), Vec<(Span, usize)>>);

impl Warnings {
    fn of(diagnostics: &Diagnostics) -> Self {
        // For lookup only.
        let mut warnings: HashMap<_, Vec<(Span, usize)>> = HashMap::new();
        for (index, item) in diagnostics.iter().enumerate().filter(|(_, item)| item.severity == Severity::Warning) {
            warnings.entry((item.code, item.span.file)).or_default().push((item.span, index));
        }
        warnings.values_mut().for_each(|warnings| warnings.sort_unstable());
        Self(warnings)
    }

    /// The indices of the warnings that an entry allows.
    fn allowed_by<'w>(&'w self, allowance: &'w AllowanceDecl) -> impl Iterator<Item = usize> + 'w {
        allowance.places.iter().flat_map(move |&place| {
            let warnings = self.0.get(&(allowance.code.value.as_str(), place.file)).map_or(&[][..], Vec::as_slice);
            let first = warnings.partition_point(|(span, _)| span.start < place.start);
            let inside = warnings[first..].iter().take_while(move |(span, _)| span.start <= place.end);
            // What concerns a whole file points at its beginning, where a table may begin as well.
            let inside = inside
                .filter(move |(span, _)| place.contains(*span) && (span.end > 0 || place == Span::whole(place.file)));
            inside.map(|&(_, index)| index)
        })
    }
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
