//! Addresses: what is found is found again by what it says, and values survive paths and queries.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use xms_runtime::path;
use xms_runtime::route::Routes;
use xms_services::service_management::SERVICE;

static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&SERVICE));

const METHODS: [&str; 8] = ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "get", "X"];
const TEMPLATES: [&str; 4] = ["/a/{b}", "/a/{b}-{c}", "/x{b}y/{c}", "/{a}.{b}"];

fuzz_target!(|data: &[u8]| {
    let Some((&method, rest)) = data.split_first() else { return };
    let mut parts = rest.splitn(2, |&byte| byte == 0);
    let (target, body) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let Ok(target) = std::str::from_utf8(target) else { return };
    finds(METHODS[usize::from(method) % METHODS.len()], target, body);
    queries(target);
    let values: Vec<&str> = target.split('\n').collect();
    TEMPLATES.iter().for_each(|template| expands(template, &values));
});

fn finds(method: &str, target: &str, body: &[u8]) {
    let Some(found) = ROUTES.find(method, target, |_| None, body) else { return };
    let Ok(again) = found.target(&SERVICE) else { return };
    let Some(second) = ROUTES.find(method, &again, |_| None, body) else { panic!("{target:?} was found, {again:?} is not") };
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
