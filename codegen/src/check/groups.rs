//! Rules about the groups that readers look for resources under.
//!
//! X0247 a service has groups, and a resource is in none of them; or nothing is in a group.

use crate::diagnostic::Diagnostics;
use crate::model::{Model, ServiceId};
use crate::rule;
use crate::source::Span;

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    for (index, service) in model.services.iter().enumerate() {
        // A group that could not be read, or is misspelt, is not none.
        let id = ServiceId::new(index);
        if service.groups.is_empty() || model.damage.services.contains(&id) {
            continue;
        }
        let titles: Vec<String> = service.groups.iter().map(|group| format!("`{}`", group.value)).collect();
        for &id in service.resources.iter().filter(|&&id| model[id].group.is_none()) {
            let resource = &model[id];
            if model.damage.resources.contains(&id) {
                continue;
            }
            diagnostics.push(
                rule::NOT_GROUPED
                    .at(Span::new(resource.file, 0..0), format!("the resource `{}` is in no group", resource.name))
                    .help(format!("write `group = \"…\"` at the top of its file, with one of {}", titles.join(", "))),
            );
        }
        for (index, group) in service.groups.iter().enumerate() {
            if !service.resources.iter().any(|&id| model[id].group == Some(index)) {
                diagnostics.push(
                    rule::NOT_GROUPED
                        .at(group.span, format!("no resource is in the group `{}`", group.value))
                        .label("empty")
                        .help("remove it, or name it in the `group` of a resource"),
                );
            }
        }
    }
}
