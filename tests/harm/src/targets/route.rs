//! Addresses: what is found is found again by what it says, and values survive paths and queries.

use std::sync::LazyLock;

use crate::{CATALOGS, Request};
use xms_runtime::path;
use xms_runtime::route::Routes;

static ROUTES: LazyLock<Vec<Routes>> = LazyLock::new(|| CATALOGS.iter().map(|catalog| Routes::new(catalog)).collect());

const TEMPLATES: [&str; 4] = ["/a/{b}", "/a/{b}-{c}", "/x{b}y/{c}", "/{a}.{b}"];

pub(super) fn run(data: &[u8]) {
    let Some(request) = Request::read(data) else { return };
    finds(&request);
    queries(request.target);
    let values: Vec<&str> = request.target.split('\n').collect();
    TEMPLATES.iter().for_each(|template| expands(template, &values));
}

fn finds(request: &Request<'_>) {
    let Request { method, target, body, .. } = *request;
    let (routes, service) = (&ROUTES[request.service], CATALOGS[request.service].service);
    let header = |name: &str| request.header(name);
    let Some(found) = routes.find(method, target, header, body) else { return };
    let Ok(again) = found.target(service) else { return };
    let Some(second) = routes.find(method, &again, header, body) else {
        panic!("{target:?} was found, {again:?} is not")
    };
    assert_eq!(second.operation.id, found.operation.id, "{target:?} {again:?}");
    assert_eq!((&second.base, &second.path, &second.query), (&found.base, &found.path, &found.query), "{again:?}");
}

fn queries(text: &str) {
    let pairs = path::query_pairs(text);
    let mut written = String::new();
    path::push_query(&mut written, pairs.iter().map(|(name, value)| (&**name, &**value)));
    if let Some(written) = written.strip_prefix('?') {
        assert_eq!(path::query_pairs(written), pairs, "{text:?} {written:?}");
    }
}

fn expands(template: &str, values: &[&str]) {
    let Ok(written) = path::expand(template, values) else { return };
    let expected: Vec<String> = values.iter().take(template.matches('{').count()).map(|&value| value.into()).collect();
    assert_eq!(path::matches(template, &written).as_deref(), Some(&expected[..]), "{template} {written:?}");
    assert!(written.is_ascii() && !written.contains(['\r', '\n']), "{written:?}");
    assert!(!written.split('/').any(|segment| segment == ".."), "{written:?}");
}
