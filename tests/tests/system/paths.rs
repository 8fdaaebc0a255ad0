//! Values in paths: none may turn a request into another one, and all others come back.

use xms_runtime::path::{PathError, expand};
use xms_runtime::route::Routes;
use xms_runtime::{Operation, Parameter, Role, Service, path};
use xms_tests::documents::targets::targets;
use xms_tests::documents::{minimal, render, texts};
use xms_tests::random::Random;

use crate::services::CATALOGS;

fn for_each_operation(mut ask: impl FnMut(&Routes, &'static Operation)) {
    for catalog in CATALOGS {
        let routes = Routes::new(catalog);
        catalog.operations().for_each(|operation| ask(&routes, operation));
    }
}

/// The smallest body that the operation takes.
fn body(service: &Service, operation: &Operation) -> String {
    match operation.body {
        xms_runtime::Body::Element(shape) => match targets(shape).first() {
            Some(root) => {
                let document = minimal::document(shape, root, service.default_version);
                render::plain(&document, render::Names::Present)
            }
            None => String::new(),
        },
        _ => String::new(),
    }
}

/// The headers that tell the operation apart from others of its path; others that it needs have some value.
fn constant_header(operation: &'static Operation) -> impl Fn(&str) -> Option<&'static str> {
    move |name| {
        let mut headers = operation.headers.iter();
        let parameter = headers.find(|parameter| parameter.name.eq_ignore_ascii_case(name))?;
        match parameter.role {
            Role::Constant(text) => Some(text),
            _ => parameter.required.then_some("x"),
        }
    }
}

/// Whether a parameter stands in a segment with something else.
fn shared(template: &str, parameter: &Parameter) -> bool {
    let place = format!("{{{}}}", parameter.name);
    template.split('/').any(|segment| segment.contains(&place) && segment != place)
}

/// Whether a parameter may take several segments.
fn spans(template: &str, parameter: &Parameter) -> bool {
    template.contains(&format!("{{{}+}}", parameter.name))
}

fn leads_elsewhere(segment: &str) -> bool {
    matches!(segment, "." | "..")
}

#[test]
fn a_value_that_names_something_else_is_an_error_in_every_place() {
    let mut places = 0;
    for_each_operation(|routes, operation| {
        let service = routes.service();
        for (template, parameters) in
            [(service.base_path, service.base_parameters), (operation.path, operation.path_parameters)]
        {
            for (place, parameter) in parameters.iter().enumerate() {
                for value in ["", ".", ".."] {
                    if !value.is_empty() && shared(template, parameter) {
                        continue;
                    }
                    let values: Vec<&str> =
                        (0..parameters.len()).map(|at| if at == place { value } else { "x" }).collect();
                    let refused = PathError::Unsafe { parameter: parameter.name.to_owned() };
                    assert_eq!(expand(template, &values), Err(refused), "{} `{value}`", operation.id);
                }
                places += 1;
            }
            if !parameters.is_empty() {
                let short = vec!["x"; parameters.len() - 1];
                assert!(matches!(expand(template, &short), Err(PathError::Missing { .. })), "{}", operation.id);
            }
        }
    });
    assert!(places > 0);
}

#[test]
fn any_other_value_finds_its_operation_and_comes_back() {
    let mut random = Random::new(11);
    let mut odd = 0;
    for_each_operation(|routes, operation| {
        let service = routes.service();
        let body = body(service, operation);
        for round in 0..60 {
            let mut value = |parameter: &Parameter| match round {
                0 => "plain".to_owned(),
                1 => "%2e%2E/..\\?a=b#c".to_owned(),
                2 => "...".to_owned(),
                _ => Some(texts::any(&mut random))
                    .filter(|text| !matches!(&**text, "" | "." | ".."))
                    // A dash ends a value that is not the last of its segment.
                    .filter(|text| !shared(operation.path, parameter) || !text.contains('-'))
                    // One that may hold slashes holds no segment that leads elsewhere.
                    .filter(|text| !spans(operation.path, parameter) || !text.split('/').any(leads_elsewhere))
                    .unwrap_or("x".to_owned()),
            };
            let base: Vec<String> = service.base_parameters.iter().map(&mut value).collect();
            let values: Vec<String> = operation.path_parameters.iter().map(&mut value).collect();
            let parts = [(service.base_path, &base), (operation.path, &values)];
            let expanded = parts.map(|(template, values)| {
                let values: Vec<&str> = values.iter().map(String::as_str).collect();
                expand(template, &values).unwrap_or_else(|error| panic!("{values:?}: {error}"))
            });
            let mut target = expanded.concat();
            let constants = operation.query.iter().filter_map(|parameter| match parameter.role {
                Role::Constant(text) => Some((parameter.name, text)),
                _ => None,
            });
            path::push_query(&mut target, constants);
            assert!(target.bytes().all(|byte| byte.is_ascii_graphic()), "{target}");
            let method = operation.method.as_str();
            let route = routes
                .find(method, &target, constant_header(operation), body.as_bytes())
                .unwrap_or_else(|| panic!("{} is not found at {target}", operation.id));
            assert_eq!(route.operation.id, operation.id, "{target}");
            assert_eq!((&route.base, &route.path), (&base, &values), "{target}");
            assert_eq!(route.target(service), Ok(target));
            odd += 1;
        }
    });
    assert!(odd > 0);
}

#[test]
fn case_and_a_slash_at_the_end_carry_no_meaning() {
    for_each_operation(|routes, operation| {
        let service = routes.service();
        let base = vec!["b"; service.base_parameters.len()];
        let values = vec!["v"; operation.path_parameters.len()];
        let (Ok(base), Ok(path)) = (expand(service.base_path, &base), expand(operation.path, &values)) else {
            panic!("{}: plain values are refused", operation.id)
        };
        let constants = operation.query.iter().filter_map(|parameter| match parameter.role {
            Role::Constant(text) => Some(format!("{}={}", parameter.name.to_ascii_uppercase(), text)),
            _ => None,
        });
        let query: Vec<String> = constants.collect();
        let question = if query.is_empty() { "" } else { "?" };
        let whole = format!("{base}{}", path.to_ascii_uppercase());
        let target = format!("{}/{question}{}", whole.trim_end_matches('/'), query.join("&"));
        let body = body(service, operation);
        let found = routes.find(
            &operation.method.as_str().to_ascii_lowercase(),
            &target,
            constant_header(operation),
            body.as_bytes(),
        );
        assert_eq!(found.map(|route| route.operation.id), Some(operation.id), "{target}");
    });
}
