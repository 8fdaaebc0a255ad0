//! A call as the generated SDK has it.
//!
//! In: a request. Out: Rust as an application writes it, with variables of the environment in the places of secrets.

use xms_codegen::emit::docs::call_in_rust;
use xms_codegen::language::ExampleText;
use xms_codegen::model::Example;
use xms_codegen::source::Spanned;

use super::arguments::Arguments;
use super::curl::prepared;
use super::given::replaced;
use super::profile::Profile;
use super::request::{Request, RequestBody, is_given};
use super::{Console, Failure, client};
use crate::folder::Description;

/// Prints the call.
pub(super) fn print(
    description: &Description,
    request: &Request,
    arguments: &Arguments,
    console: &mut Console<'_>,
) -> Result<(), Failure> {
    let (model, service) = (&description.model, description.service());
    let profile = Profile::asked_for(arguments)?;
    let sent = prepared(description, request, &profile, arguments)?;
    let operation = &model[request.id];
    let table = description.catalog().service;
    let asked = client::version(table, &profile, arguments)?;
    let version = asked.unwrap_or(table.default_version);
    let span = operation.span;
    let pair = |name: &str, value: &str| (Spanned::new(name.to_owned(), span), Spanned::new(value.to_owned(), span));
    let mut example = Example::new(version, 200, span);
    let path = request.table.path_parameters.iter().filter(is_given).zip(&request.path);
    example.path = path.map(|(parameter, value)| pair(parameter.name, value)).collect();
    example.query = request.query.iter().map(|(name, value)| pair(name, value)).collect();
    example.headers = request.headers.iter().map(|(name, value)| pair(name, value)).collect();
    example.request = match &request.body {
        RequestBody::None | RequestBody::Stream { .. } | RequestBody::Bytes(_) => None,
        _ => {
            let text = String::from_utf8_lossy(&sent.body).into_owned();
            Some(ExampleText { text: text.into(), span, verbatim_at: None })
        }
    };
    let call = call_in_rust(model, request.id, &example);
    // The client knows its own version; another is said with the call.
    let said = asked.filter(|asked| *asked != service.default_version);
    let call = match said {
        Some(version) => with_version(&call, &version.to_string()),
        None => call,
    };
    write!(console.out, "{}", with_variables(&call))?;
    if !call.ends_with('\n') {
        writeln!(console.out)?;
    }
    Ok(())
}

/// The call with its version in front of what is awaited.
fn with_version(call: &str, version: &str) -> String {
    let said = format!(".api_version(\"{version}\".parse()?)");
    let Some(at) = call.rfind(".until_done()").or_else(|| call.rfind(".await")) else { return call.to_owned() };
    let line = call[..at].rfind('\n').map_or("", |start| &call[start + 1..at]);
    // A call that stands in several lines has one more.
    let between = if line.trim().is_empty() && !line.is_empty() { format!("\n{line}") } else { String::new() };
    format!("{}{said}{between}{}", &call[..at], &call[at..])
}

/// The call with what was marked in the places of texts.
fn with_variables(call: &str) -> String {
    let call = call.replace("\\u{e000}", "\u{e000}").replace("\\u{e001}", "\u{e001}");
    let call = call.replace("\"\u{e000}", "\u{e000}").replace("\u{e001}\"", "\u{e001}");
    replaced(&call, |name| format!("std::env::var(\"{name}\")?"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_said_before_a_call_is_awaited() {
        assert_eq!(
            with_version("client.a().get().await?;", "2014-06-01"),
            "client.a().get().api_version(\"2014-06-01\".parse()?).await?;"
        );
        assert_eq!(with_variables("f(\"\u{e000}KEY\u{e001}\")"), "f(std::env::var(\"KEY\")?)");
    }
}
