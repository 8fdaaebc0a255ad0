//! What is done behind a long-running call.
//!
//! In: the call, before it is sent. Out: what waiting for it takes, and the call that reads what came of it, where the
//! description names one. Nothing is encoded here, and the call's body is not kept.

use std::sync::Arc;
use std::time::Duration;

use super::plan::Plan;
use super::settings::Settings;
use crate::xml::DocumentLimits;
use crate::{Gate, Operation, Parameter, Role, Version};

/// What waiting for a call takes.
pub(super) struct FollowUp {
    pub(super) settings: Arc<Settings>,
    result: Option<ResultCall>,
}

/// What the call says that reads what came of another.
struct ResultCall {
    operation: &'static Operation,
    path: Vec<String>,
    extra: Vec<(String, String)>,
    gate: Option<Gate>,
    timeout: Option<Duration>,
    limits: Option<DocumentLimits>,
}

impl FollowUp {
    pub(super) fn of(plan: &Plan<'_>) -> Self {
        let result = plan.operation.result.map(|operation| ResultCall::of(plan, operation));
        Self { settings: Arc::clone(&plan.settings), result }
    }

    /// The call that reads what came of it, in that version.
    pub(super) fn result(&self, version: Version) -> Option<Plan<'static>> {
        let ResultCall { operation, path, extra, gate, timeout, limits } = self.result.as_ref()?;
        let mut plan = Plan::new(Arc::clone(&self.settings), operation);
        (plan.path, plan.extra) = (path.clone(), extra.clone());
        (plan.gate, plan.timeout, plan.limits) = (*gate, *timeout, *limits);
        plan.version = Some(version);
        Some(plan)
    }
}

impl ResultCall {
    /// With what both calls say: values of placeholders by name, and what holds for a call.
    fn of(plan: &Plan<'_>, operation: &'static Operation) -> Self {
        let names = |table: &'static [Parameter]| {
            table.iter().filter(|parameter| matches!(parameter.role, Role::Value)).map(|parameter| parameter.name)
        };
        let is_own = |name| names(plan.operation.path_parameters).any(|own| own == name);
        let mut addresses = operation.addresses();
        let operation = addresses.find(|at| names(at.path_parameters).all(is_own)).unwrap_or(operation);
        let value = |name| {
            let own = names(plan.operation.path_parameters).zip(&plan.path).find(|(own, _)| *own == name);
            own.map(|(_, value)| value.clone())
        };
        let path = names(operation.path_parameters).filter_map(value).collect();
        let (gate, timeout, limits) = (plan.gate, plan.timeout, plan.limits);
        Self { operation, path, extra: plan.extra.clone(), gate, timeout, limits }
    }
}
