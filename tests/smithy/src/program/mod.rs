//! The program that runs tests against generated code.
//!
//! In: a description, the generated code and tests. Out: the sources of a crate. Nothing is compiled here.

mod calls;
mod generated;
mod value;

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use quote::{format_ident, quote};
use xms_codegen::model::Model;

use crate::case::Case;
use crate::describe::{Description, Operation, RESOURCE};
use crate::shapes::Shapes;
use calls::{Calls, Sides};
use generated::Generated;
use value::Values;

/// Holds the sources of a program and what cannot be put into it.
#[derive(Debug, Default)]
pub struct Program {
    /// Modules of tests by their number.
    pub modules: BTreeMap<usize, String>,
    /// Tests whose sides cannot be written: number, side, and why.
    pub missing: Vec<(usize, &'static str, String)>,
}

impl Program {
    /// Writes the code of all tests.
    ///
    /// # Errors
    /// Fails when a generated file cannot be read.
    pub fn of(
        cases: &[Case],
        shapes: &Shapes,
        description: &Description,
        model: &Model,
        generated_in: &Path,
    ) -> io::Result<Self> {
        let mut program = Self::default();
        for service in &description.services {
            let Some(resolved) = model.services.iter().find(|found| found.name == service.folder) else { continue };
            let text = fs::read_to_string(generated_in.join(format!("{}.rs", resolved.module)))?;
            let generated = Generated::read(&text).map_err(io::Error::other)?;
            let module = format_ident!("{}", resolved.module);
            for (number, case) in cases.iter().enumerate() {
                let is_it = |operation: &&Operation| {
                    operation.shape == case.shape || operation.errors.iter().any(|(shape, ..)| *shape == case.shape)
                };
                let Some(operation) = service.operations.iter().find(is_it) else { continue };
                let id = format!("{RESOURCE}.{}", operation.name);
                let of_service = |index: &&xms_codegen::model::Operation| {
                    index.id == id && resolved.resources.contains(&index.resource)
                };
                let Some(found) = model.operations.iter().find(of_service) else {
                    program.missing.push((number, "both", format!("the description has no {id}")));
                    continue;
                };
                let values = Values { shapes, service, generated: &generated, module: quote!(crate::#module) };
                let calls = Calls { values, operation, resolved: found, client: &resolved.client };
                program.add(number, case, calls.sides(case));
            }
        }
        Ok(program)
    }

    fn add(&mut self, number: usize, case: &Case, sides: Sides) {
        let mut functions = Vec::new();
        for (side, wanted, code) in
            [("client", case.is_for_client(), sides.client), ("server", case.is_for_server(), sides.server)]
        {
            if !wanted {
                continue;
            }
            match code {
                Ok(code) => {
                    let side = format_ident!("{side}");
                    functions.push(quote! {
                        pub async fn #side(case: &Case) -> Result<(), String> { #code }
                    });
                }
                Err(reason) => self.missing.push((number, side, reason)),
            }
        }
        if functions.is_empty() {
            return;
        }
        let file = quote! {
            use ::xms_smithy::case::Case;
            use ::xms_smithy::values::same;
            #(#functions)*
        };
        let text = syn::parse2(file.clone()).map_or_else(|_| file.to_string(), |file| prettyplease::unparse(&file));
        self.modules.insert(number, text);
    }

    /// Gives the program's `main.rs`.
    pub fn main(&self, services: &[String]) -> String {
        let mut text = String::from("//! Runs Smithy's protocol tests. Written by `smithy`; do not edit.\n\n");
        for service in services {
            text += &format!("mod {service} {{ include!(\"generated/{service}.rs\"); }}\n");
        }
        text += "mod cases {\n";
        for number in self.modules.keys() {
            text += &format!("    pub mod case_{number};\n");
        }
        text += "}\n\nasync fn run(cases: &[::xms_smithy::case::Case]) {\n";
        for (number, module) in &self.modules {
            for side in ["client", "server"] {
                if module.contains(&format!("pub async fn {side}(")) {
                    text += &format!(
                        "    report({number}, {side:?}, cases::case_{number}::{side}(&cases[{number}]).await);\n"
                    );
                }
            }
        }
        text + MAIN
    }
}

const MAIN: &str = r#"}

fn report(number: usize, side: &str, outcome: Result<(), String>) {
    let outcome = outcome.map_or_else(|error| error.replace(['\n', '\t'], " "), |()| String::new());
    println!("{number}\t{side}\t{outcome}");
}

fn main() {
    let path = std::env::args().nth(1).expect("the path of the tests");
    let cases = ::xms_smithy::case::Case::read(path.as_ref()).expect("tests that can be read");
    let runtime = ::tokio::runtime::Builder::new_current_thread().enable_all().build().expect("an executor");
    runtime.block_on(run(&cases));
}
"#;
