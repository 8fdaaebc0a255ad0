//! Every diagnostic of unknown and missing keys once, with the smallest text that has it.

use super::{SERVICE, each, listed, read, service_faults};

#[test]
fn unknown_keys() {
    each(UNKNOWN_KEYS);
}

#[test]
fn missing_keys() {
    each(MISSING_KEYS);
}

#[test]
fn services() {
    for (text, expected) in SERVICES {
        assert_eq!(service_faults(&format!("{text}{SERVICE}")), *expected, "{text:?}");
    }
}

/// How many fixes the findings in a resource have, each.
fn fixes(resource: &str) -> Vec<usize> {
    let (_, diagnostics, _) = read(SERVICE, resource);
    diagnostics.iter().map(|item| item.fixes.len()).collect()
}

#[test]
fn a_fix_never_writes_a_key_twice() {
    let operation = "[operation.a]\nrequest = 'GET /'\n";
    assert_eq!(fixes(&format!("{operation}body = {{ text = 'a' }}\n[operation.a.bdy]\ntext = 'b'")), [0]);
    assert_eq!(fixes("[element.A.fields]\nB = { type = 'string', dco = 'b', doc_ = 'c' }"), [1, 0]);
    let fields = "[element.A.fields]\nB = { type = 'string', docs = 'b' }\n";
    // What has no fix takes none from what has.
    assert_eq!(fixes(&format!("{fields}C = {{ type = 'string', dco = 'c', docs = 'd' }}")), [1, 1, 0]);
    assert_eq!(fixes("[element.A]\n[elemnt.B]"), [1]);
    assert_eq!(fixes("[element.A]\n[elemnt.A]"), [0]);
}

#[test]
fn places_beyond_those_that_are_shown_are_counted() {
    let fields = |count: usize| {
        let fields: String =
            (0..count).map(|index| format!("F{index} = {{ type = 'string', docs = 'd' }}\n")).collect();
        let (_, diagnostics, sources) = read(SERVICE, &format!("[element.A.fields]\n{fields}"));
        listed(&diagnostics, &sources)
    };
    assert!(!fields(6).contains("more such"), "{}", fields(6));
    assert!(fields(7).contains("there is 1 more such place"), "{}", fields(7));
    assert!(fields(9).contains("there are 3 more such places"), "{}", fields(9));
}

const UNKNOWN_KEYS: &[(&str, &str)] = &[
    (
        "[element.A.fields]\nB = { type = 'string', requird = true }",
        "2:24 X0102 unknown key `requird` in a field | not a known key | did you mean `required`?",
    ),
    (
        "[element.A.fields]\nB = { type = 'string', banana = true }",
        "2:24 X0102 unknown key `banana` in a field | not a known key | known in a field: `type`, `list`, `map`, `set`, `choice`, `value`, `required`, `since`, `seen`, `until`, `required-since`, `optional-since`, `deprecated`, `source`, `doc`, `secret`, `default`, `min`, `max`, `pattern`, `item`, `item-namespace`, `flat`, `item-rust`, `entry`, `key`, `by-name`, `entry-namespace`, `key-namespace`, `value-namespace`, `delimiter`, `tag`, `attribute`, `content`, `namespace`, `nil`, `keep-empty`, `also`, `rust`, `was`, `allow`",
    ),
    ("titel = 'x'", "1:1 X0102 unknown key `titel` in a resource | not a known key | did you mean `title`?"),
    ("[elements.A]", "1:2 X0102 unknown key `elements` in a resource | not a known key | did you mean `element`?"),
    (
        "[operation.a]\nreqest = 'GET /'",
        "2:1 X0102 unknown key `reqest` in an operation | not a known key | did you mean `request`?",
    ),
    (
        "[operation.a]\nrequest = 'GET /{q}'\npath = { q = { prefix = true } }",
        "3:16 X0102 unknown key `prefix` in a parameter | not a known key | known in a parameter: `type`, `required`, `since`, `seen`, `until`, `deprecated`, `source`, `doc`, `default`, `min`, `max`, `pattern`, `secret`, `rust`, `value`, `version`, `allow`",
    ),
    (
        "[operation.a]\nrequest = 'GET /'\nresponse = { literal = '<A/>' }",
        "3:14 X0102 unknown key `literal` in a response | not a known key | known in a response: `element`, `text`, `bytes`, `stream`",
    ),
    (
        "[enum.A.values]\nB = { summary = 'x' }",
        "2:7 X0102 unknown key `summary` in a value of an enum | not a known key | did you mean `doc`?",
    ),
    (
        "[element.A]\nsummary = 'x'\nB = { type = 'string' }\nC = { type = 'string' }",
        "3:1 X0102 2 keys that are unknown in an element, from `B` on | not a known key | if the header `[element.A.fields]` is missing above, write it; known in an element: `tag`, `namespace`, `summary`, `doc`, `since`, `seen`, `until`, `deprecated`, `source`, `at-least-one`, `one-of`, `rust`, `discriminator`, `variants`, `fields`, `allow` | 4:1 here, too",
    ),
    (
        "[element.A.fields]\nB = { type = 'string', optional = true }",
        "2:24 X0102 unknown key `optional` in a field | not a known key | what is not `required` is optional: remove it",
    ),
    (
        "[element.A.fields]\nB = { type = 'string', docs = 'b' }\nC = { type = 'string', docs = 'c' }",
        "2:24 X0102 unknown key `docs` in a field | not a known key | did you mean `doc`? | 3:24 here, too",
    ),
    (
        "['operation.a']\nrequest = 'GET /'",
        "1:2 X0102 unknown key `operation.a` in a resource | not a known key | quotes make one name of it: write `operation.a` without them",
    ),
    (
        "[operation.a]\nrequest = 'GET /'\nresponse = { type = 'B' }",
        "3:14 X0102 unknown key `type` in a response | not a known key | did you mean `element`?",
    ),
    (
        "[element.A.fields]\nB = { type = 'string', nullable = true }",
        "2:24 X0102 unknown key `nullable` in a field | not a known key | what is not `required` may be absent; `nil = true` is for what is written as `i:nil` on purpose",
    ),
    (
        "summary = 'x'\n[operation.a]\nrequest = 'GET /'\nbody = { text = 'a' }\n[operation.a.bdy]\ntext = 'b'",
        "5:14 X0102 unknown key `bdy` in an operation | not a known key | did you mean `body`?",
    ),
];

const MISSING_KEYS: &[(&str, &str)] = &[
    (
        "[operation.a]\nrequest = 'GET /{b}'\n[operation.other.path]\nb = { doc = 'B.' }",
        "3:12 X0104 `other` has no table of its own | only tables inside it | write `[operation.other]` with its `request` above it, or call it `a` where that is the same operation | 1:12 the same operation?",
    ),
    (
        "[operation.a]",
        "1:1 X0104 an operation needs the key `request` | `request` is missing here | write it, for example: `request = \"GET /path/{parameter}\"`",
    ),
    (
        "[enum.A.values]",
        "1:7 X0104 the enum `A` has no values | says nothing | write them below `[enum.A.values]`, or use the type `string` instead",
    ),
    (
        "[operation.a]\nrequest = 'GET /'\ncontinuation = {}",
        "3:16 X0104 `continuation` needs the key `header` | `header` is missing here | write it, for example: `header = \"x-continuation\"`",
    ),
    (
        "[operation.a]\nrequest = 'GET /'\ncontinuation = { element = 'A' }",
        "3:16 X0104 `continuation` needs the key `query` | `query` is missing here | write it, for example: `query = \"ContinuationToken\"`",
    ),
    (
        "[element.A.fields]\nB = { set = 'string' }",
        "2:1 X0104 a field needs the key `delimiter` | `delimiter` is missing here | write it, for example: `delimiter = \";\"`",
    ),
    (
        "[element.A.fields]\nB = { type = 'string', was = { name = 'C' } }",
        "2:30 X0104 `was` needs the key `until` | `until` is missing here | write it, for example: `until = \"2014-06-01\"`",
    ),
];

const SERVICES: &[(&str, &str)] = &[
    (
        "base-path = 'a'\n",
        "1:13 X0105 `a` is no path: the path does not begin with a slash | not `/path` | write it like \"/services/{name}\"",
    ),
    (
        "endpoints.x = 'service.example'\n",
        "1:15 X0105 `service.example` is no address of a service | not a URL | write it with scheme and host, such as \"https://service.example\"",
    ),
    (
        "error.Busy = { retry = 'refusd' }\n",
        "1:24 X0105 `refusd` is no retry rule | not a retry rule | did you mean \"refused\"?",
    ),
    (
        "error.Busy = { retry = 'always' }\n",
        "1:24 X0105 `always` is no retry rule | not a retry rule | write \"refused\", \"unknown\" or \"never\"",
    ),
    (
        "error.Busy = { status = 1000 }\n",
        "1:25 X0105 `1000` is no HTTP status | not between 100 and 599 | write a status of three digits, such as `200`",
    ),
    (
        "long-running = {}\n",
        "1:16 X0104 `[long-running]` needs the key `request-id` | `request-id` is missing here | write it, for example: `request-id = \"x-request-id\"`\n1:16 X0104 `[long-running]` needs the key `poll` | `poll` is missing here | write it, for example: `poll = \"operations.get-status\"`\n1:16 X0104 `[long-running]` needs the key `interval` | `interval` is missing here | write it, for example: `interval = \"30s\"`\n1:16 X0104 `[long-running]` needs the key `state` | `state` is missing here | write it, for example: `state = { field = \"Status\", running = [\"InProgress\"], succeeded = [\"Succeeded\"], failed = [\"Failed\"] }`",
    ),
    (
        "declaration = 'yes'\n",
        "1:15 X0103 expected a boolean as the value of `declaration`, found a string | this is a string | write a boolean, such as `declaration = true`",
    ),
    (
        "error-reply = { element = 'A', cod = 'B' }\n",
        "1:32 X0102 unknown key `cod` in `[error-reply]` | not a known key | did you mean `code`?",
    ),
];

#[test]
fn a_service_needs_its_address_and_no_versions() {
    assert_eq!(
        service_faults(""),
        "1:1 X0104 a service needs the key `endpoint` | `endpoint` is missing here \
         | write it, for example: `endpoint = \"https://service.example\"`"
    );
}
