//! Structs for the optional parameters of operations.
//!
//! In: an operation of the model. Out: the struct, which holds nothing at first, and its setters. How the values get
//! into a request is not known here.

use std::collections::HashSet;

use super::docs::Doc;
use super::facts;
use super::layout::signature;
use super::module::Module;
use super::names;
use super::types::FieldType;
use crate::ident;
use crate::model::{Operation, OperationId};

/// The struct of an operation that has optional parameters.
pub(super) fn print(module: &mut Module<'_>, id: OperationId, out: &mut String) {
    let operation = &module.model[id];
    let Some(name) = &operation.options else { return };
    comment(operation).push("///", 0, out);
    out.push_str("#[derive(Clone, Debug, Default, PartialEq)]\n#[non_exhaustive]\n");
    put!(out, "pub struct {name} {{\n");
    let mut setters = String::new();
    let mut taken: HashSet<String> = HashSet::new();
    for parameter in operation.optional_parameters() {
        let kept = FieldType::of_option(module, parameter);
        let field = &parameter.rust;
        let mut doc = Doc::new();
        doc.markdown(&facts::parameter(parameter));
        doc.push("///", 4, out);
        put!(out, "    pub {field}: {},\n", kept.text(module));
        let setter = names::setter(field, &taken);
        let plain = ident::plain(field);
        put!(setters, "\n    /// Sets [`{plain}`](field@Self::{plain}).\n    #[must_use]\n");
        let parameters = ["mut self".to_owned(), format!("value: {}", kept.argument())];
        setters.push_str(&signature(&format!("pub fn {setter}"), &parameters, "Self", 4));
        put!(setters, "        self.{field} = {};\n        self\n    }}\n", kept.kept(module, "value"));
        taken.insert(setter);
    }
    put!(out, "}}\n\nimpl {name} {{\n    /// Without any value; each is set by the method of its name.\n");
    out.push_str("    pub fn new() -> Self {\n        Self::default()\n    }\n");
    put!(out, "{setters}}}\n\n");
}

fn comment(operation: &Operation) -> Doc {
    let mut doc = Doc::new();
    doc.markdown(&format!("What may be said in a call of [`{}`], and need not.", operation.constant));
    doc
}
