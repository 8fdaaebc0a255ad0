//! Every diagnostic of syntax and values once, with the smallest text that has it.

use super::{SERVICE, each, faults, read};

#[test]
fn syntax() {
    each(SYNTAX);
}

#[test]
fn wrong_kinds() {
    each(WRONG_KINDS);
}

#[test]
fn malformed_values() {
    each(MALFORMED);
}

#[test]
fn damaged_tables_give_no_further_errors() {
    // The broken table would lack its required keys, and the element is not there any more.
    let text = "[operation.a]\nsince = x\n[element.A\ntag = 'a'\n[element.B]\ntagg = 'b'\n[[operation.a.example]]\n";
    let found = faults(text);
    let codes: Vec<&str> = found.lines().filter_map(|line| line.split(' ').nth(1)).collect();
    assert_eq!(codes, ["X0101", "X0101", "X0102"], "{found}");
    let (description, ..) = read(SERVICE, text);
    assert!(description.damaged && description.has_syntax_errors);
    let resource = &description.resources[0];
    assert!(resource.has_syntax_errors && !resource.damaged && resource.operations[0].damaged);
    assert_eq!(resource.types.len(), 1);
}

#[test]
fn one_error_for_a_damaged_table_and_all_tables_at_once() {
    let text = "title = x\nsummary = y\n[element.A.fields]\nB = { x y }\nC = [\n[enum.D]\nrust = z";
    let found = faults(text);
    let places: Vec<&str> = found.lines().filter_map(|line| line.split(' ').next()).collect();
    assert_eq!(places, ["1:9", "4:9", "7:8"], "{found}");
}

const SYNTAX: &[(&str, &str)] = &[
    (
        "title = 'x'\n<<<<<<< ours\nsummary = 'y'\n=======\nsummary = 'z'\n>>>>>>> theirs\n",
        "2:1 X0101 a conflict between two revisions is not resolved | left by version control | choose one of the two sides, and remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`",
    ),
    (
        "{ 'title': 'x' }",
        "1:1 X0101 a line begins with `{` | expected a header or a key | headers stand in square brackets, such as `[element.Name]`; JSON is not read",
    ),
    (
        "title = \"C:\\users\"",
        "1:14 X0101 a text in double quotes has an unknown escape | no escape | write `\\\\` for a backslash, or put the text in single quotes: there it stands for itself",
    ),
    (
        "title = 'x'\rsummary = 'y'\r[element.A]\rtag = 'a'\r",
        "1:13 X0101 a line ends with a carriage return alone | no line end of TOML | save the file with line ends of Unix or Windows",
    ),
    (
        "[operation.a]\nrequest = 'GET /'\n[operation.a.path]\n[operation.a]\nrequest = 'GET /'\n[operation.a.path]\n",
        "4:12 X0101 the table `operation.a` is written twice | written again here | keep one of them, or give one another name | 1:1 first written here",
    ),
    ("title = x", "1:9 X0101 the text `x` is not in quotes | not in quotes | write it in quotes: \"x\""),
    (
        "[operation.a]\nrequest = 'GET /'\n[[operation.a.example]]\nname = 'a'\nversion = '2014-06-01'\n\
         request = '''\n<A/>\nresponse = '''\n<B/>\n'''\n",
        "6:11 X0101 a text is not closed | begins here | write `'''` behind its end | 8:12 goes on up to here",
    ),
    (
        "[operation.a]\nrequest = 'GET /'\n[operation.a.example]\nname = 'a'\nversion = '2014-06-01'\n\
         [[operation.a.example]]\nname = 'b'\nversion = '2014-06-01'\n[[operation.a.example]]\nname = 'c'\n",
        "3:1 X0103 expected an array of tables as the value of `example`, found a table | this is a table | write two pairs of brackets: `[[operation.a.example]]`",
    ),
    ("title =\n", "1:8 X0101 a value is missing | expected a value here | write `key = value`"),
    (
        "title = \"x",
        "1:11 X0101 a text is not closed | expected the closing quote here | write the same quote at its end as at its beginning",
    ),
    ("title", "1:6 X0101 a key has no value | expected `=` here | write `key = value`"),
    ("title = int32", "1:9 X0101 the text `int32` is not in quotes | not in quotes | write it in quotes: \"int32\""),
    (
        "title = int32\"",
        "1:9 X0101 the text `int32\"` has a quote at one end only | a quote is missing | write it in quotes: \"int32\"",
    ),
    (
        "title = A b\"",
        "1:9 X0101 the text `A b\"` has a quote at one end only | a quote is missing | write it in quotes: \"A b\"",
    ),
    (
        "title = \"A \"b\"",
        "1:13 X0101 there is text behind the end of the value | the text ends before this | remove it; a quote inside a text in double quotes is written `\\\"`",
    ),
    (
        "[element.A.fields]\nB = { type = \"string, doc = \"What.\" }",
        "2:14 X0101 a text is not closed | begins here | write the closing quote: \"string\"",
    ),
    (
        "[element.A.fields]\nB = { type = \"string\"\nC = { type = \"string\" }",
        "2:22 X0101 an inline table is not closed | expected `}` here | write `}` behind its last entry",
    ),
    ("title: 'x'", "1:6 X0101 `:` does not stand between key and value | expected `=` here | write `key = value`"),
    (
        "é = 'x'",
        "1:1 X0101 `é` cannot stand in a key without quotes | not a letter, a digit, `-` or `_` | put the whole key in quotes",
    ),
    (
        "[element.A\n",
        "1:11 X0101 the header of a table is not closed | expected `]` here | headers look like `[element.Name]`; only those of examples have two brackets",
    ),
    (
        "[[operation.a.example]\n",
        "1:23 X0101 the header of a table is not closed | expected `]` here | headers look like `[element.Name]`; only those of examples have two brackets",
    ),
    ("[element.]", "1:10 X0101 a name is missing | expected a key here | write the key"),
    (
        "[operation.a]\nrequest = 'GET /'\nsee = ['a' 'b']",
        "3:12 X0101 a comma is missing | expected `,` here | write a comma between two values, or close the array with `]`",
    ),
    (
        "[operation.a]\nrequest = 'GET /'\nsee = ['a'",
        "3:11 X0101 an array is not closed | expected `]` here | write `]` behind its last value",
    ),
    (
        "[element.A.fields]\nB = { type = 'string' doc = 'x' }",
        "2:23 X0101 a comma is missing | expected `,` here | write a comma between two entries of a table",
    ),
    (
        "[element.A.fields]\nB = { secret = true doc = 'x' }",
        "2:20 X0101 a comma or a line end is missing behind `true` | expected `,` or a new line here | write a comma between two entries of a table",
    ),
    (
        "[element.A.fields]\nB = { type = 'string',, doc = 'x' }",
        "2:23 X0101 there is a comma too many | nothing stands in front of this | remove it",
    ),
    (
        "[element.A.fields]\nB = { type = 'string'\n[element.B]",
        "2:22 X0101 an inline table is not closed | expected `}` here | write `}` behind its last entry",
    ),
    ("[element.A.fields]\nB = { secret }", "2:14 X0101 a key has no value | expected `=` here | write `key = value`"),
    (
        "[element.A.fields]\nB = { secret = }",
        "2:16 X0101 a value is missing | expected a value here | write `key = value`",
    ),
    (
        "title = 'x' summary = 'y'",
        "1:13 X0101 there is text behind the end of the value | expected the end of the line | begin a new line, or remove it",
    ),
    (
        "title = \"\\q\"",
        "1:11 X0101 a text in double quotes has an unknown escape | no escape | write `\\\\` for a backslash, or put the text in single quotes: there it stands for itself",
    ),
    (
        "title = \"a\u{1}\"",
        "1:11 X0101 a control character cannot stand in a text | not visible | remove it, or write an escape such as `\\t`",
    ),
    (
        "title = \u{201c}x\u{201d}",
        "1:9 X0101 the text `“x”` is not in quotes | these are no straight quotes | write it in straight quotes: \"x\"",
    ),
    (
        "[operation.a]\nidempotent = True",
        "2:14 X0101 `True` is no boolean | neither `true` nor `false` | write `true` or `false`, in small letters",
    ),
    (
        "[operation.a]\nsince = 2014-13-01",
        "2:9 X0101 `2014-13-01` is no date | invalid date | write it in quotes: \"2014-13-01\"",
    ),
    (
        "title = 'x'\ntitle = 'y'",
        "2:1 X0101 `title` is written twice | written again here | keep one of them, or give one another name | 1:1 first written here",
    ),
    (
        "[element.A]\n[enum.B]\n[element.A]",
        "3:10 X0101 the table `element.A` is written twice | written again here | keep one of them, or give one another name | 1:1 first written here",
    ),
    (
        "[element.A.fields]\nB = { doc = 'x', doc = 'y' }",
        "2:18 X0101 `doc` is written twice | written again here | keep one of them, or give one another name | 2:7 first written here",
    ),
    (
        "[element.A]\nfields = 1\n[element.A.fields]",
        "3:12 X0101 `fields` is written twice | written again here | keep one of them, or give one another name",
    ),
    (
        "element = 1\n[element.A]",
        "1:11 X0103 expected a table as the value of `element`, found an integer | this is an integer | write `element = { … }`, or a table of its own\n2:2 X0101 `element` is a value here, and a table elsewhere | used as a table here | write it in one of the two forms",
    ),
    ("title == 'x'", "1:8 X0101 there is a `=` too many | one stands in front of this | remove it"),
    (
        "title = 1_",
        "1:10 X0101 `_` may only go between digits | no number | write digits alone, such as `200`; a text stands in quotes",
    ),
    (
        "[element.A.fields]\nB = {\n type = 'string' }",
        "2:6 X0101 an inline table has a line end between its entries | not in TOML 1.0 | write it on one line without a comma at the end, or as a table with a header",
    ),
    (
        "[element.A.fields]\nB = { type = 'string', }",
        "2:22 X0101 an inline table has a comma behind its last entry | not in TOML 1.0 | write it on one line without a comma at the end, or as a table with a header",
    ),
    (
        "[[operation.a.example]]\nrequest = '''<A>\n[element.A]\ntag = 'A'",
        "2:11 X0101 a text is not closed | begins here | write `'''` behind its end",
    ),
];

const WRONG_KINDS: &[(&str, &str)] = &[
    (
        "[operation.a]\nrequest = 'GET /'\nsince = 2014-06-01",
        "3:9 X0103 expected a string as the value of `since`, found a date without quotes | this is a date without quotes | write it in quotes: \"2014-06-01\"",
    ),
    (
        "title = 1",
        "1:9 X0103 expected a string as the value of `title`, found an integer | this is an integer | write it in quotes: \"1\"",
    ),
    (
        "title = ['x']",
        "1:9 X0103 expected a string as the value of `title`, found an array | this is an array | only one value can stand here: remove the brackets",
    ),
    (
        "[operation.a]\nrequest = 'GET /'\nidempotent = 'true'",
        "3:14 X0103 expected a boolean as the value of `idempotent`, found a string | this is a string | write it without quotes: `true`",
    ),
    (
        "[operation.a]\nrequest = 'GET /'\nstatus = '200'",
        "3:10 X0103 expected an integer, or an array of them as the value of `status`, found a string | this is a string | write it without quotes: `200`",
    ),
    (
        "[operation.a]\nrequest = 'GET /'\nsee = 'a.b'",
        "3:7 X0103 expected an array of strings as the value of `see`, found a string | this is a string | write it in brackets: ['a.b']",
    ),
    (
        "[operation.a]\nrequest = 'GET /'\nsee = [1]",
        "3:8 X0103 expected a string as the value of `see`, found an integer | this is an integer | write it in quotes: \"1\"",
    ),
    (
        "[operation.a]\nrequest = 'GET /'\nbody = 1",
        "3:8 X0103 expected the name of an element or a table as the value of `body`, found an integer | this is an integer | write the name of an element or a table, such as `body = \"…\"`",
    ),
    (
        "[operation.a]\nrequest = 'GET /'\npath = { a = 'string' }",
        "3:14 X0103 expected a table as the value of `a`, found a string | this is a string | write `a = { type = 'string' }`",
    ),
    (
        "[operation.a]\nrequest = 'GET /'\nlong-running = 'yes'",
        "3:16 X0103 expected a boolean or a table as the value of `long-running`, found a string | this is a string | write a boolean or a table, such as `long-running = true`",
    ),
    (
        "[operation.a]\nrequest = 'GET /'\nexample = 1",
        "3:11 X0103 expected an array of tables as the value of `example`, found an integer | this is an integer | write an array of tables, such as `example = \"…\"`",
    ),
    (
        "[element.A.fields]\nB = 'string'",
        "2:5 X0103 expected a table as the value of `B`, found a string | this is a string | write `B = { type = 'string' }`",
    ),
    (
        "[element.A.fields]\ntag = 'a'\nB = { type = 'string' }",
        "2:1 X0103 `tag` in `fields` is not a table | not a table | it belongs to an element: move it in front of the header of `fields`",
    ),
    (
        "[operation.a.path]\nrequest = 'GET /{b}'\nb = { doc = 'B.' }\n[operation.a]\nsummary = 'a'",
        "2:1 X0103 `request` in `path` is not a table | not a table | it belongs to an operation: move it in front of the header of `path`",
    ),
    (
        "[element.A]\ntag = 'a'\n[element.A.fields]\nB = { type = 'string' }\ntag = 'c'\n[element.C.fields]",
        "5:1 X0103 `tag` in `fields` is not a table | not a table | write the header that is missing above it, such as `[element.C]`",
    ),
    (
        "[operation.a]\nrequest = 'GET /{b}'\n[operation.a.path]\nb = { doc = 'B.' }\nname = 'x'\nversion = '2014-06-01'\npath = { b = 'c' }",
        "5:1 X0103 `name` and 1 more in `path` are not tables | not a table | write the header that is missing above it, such as `[[operation.a.example]]` | 6:1 nor is this",
    ),
    (
        "[element.A.fields]\nB = { type = 'string', min = 1.5 }",
        "2:30 X0103 expected an integer as the value of `min`, found a float | this is a float | write an integer, such as `min = 200`",
    ),
    (
        "[element.A.fields]\nB = { type = 'string', min = 9999999999999999999999 }",
        "2:30 X0103 expected an integer as the value of `min`, found an integer that is too large | this is an integer that is too large | write an integer, such as `min = 200`",
    ),
    (
        "[element.A.fields]\nB = { type = 'string', default = [] }",
        "2:34 X0103 expected a string as the value of `default`, found an array | this is an array | only one value can stand here: remove the brackets",
    ),
    (
        "[element]\nA = 1",
        "2:5 X0103 expected a table as the value of `A`, found an integer | this is an integer | write `A = { … }`, or a table of its own",
    ),
    (
        "[enum.A.values]\nB = 1",
        "2:5 X0103 expected a string or a table as the value of `B`, found an integer | this is an integer | write a string or a table, such as `B = \"…\"`",
    ),
];

const MALFORMED: &[(&str, &str)] = &[
    (
        "title = 'a\u{202e}b'\nsummary = \"a\\u2066\"\n",
        "1:11 X0105 U+202E turns the direction of the text behind it | not allowed in a description | remove it; in a sample of XML write it as `&#x202E;`\n\
         2:11 X0105 U+2066 turns the direction of the text behind it | not allowed in a description | remove it; in a sample of XML write it as `&#x2066;`",
    ),
    (
        "[element.'A\u{202d}']\n",
        "1:12 X0105 U+202D turns the direction of the text behind it | not allowed in a description | remove it; in a sample of XML write it as `&#x202D;`",
    ),
    (
        "[operation.a]\nrequest = '/a'",
        "2:11 X0105 `/a` is no request line: the method is missing | not `METHOD /path` | write method, path and any constant query, such as \"GET /path/{parameter}?comp=config\"",
    ),
    (
        "[operation.a]\nrequest = 'get /a'",
        "2:11 X0105 `get /a` is no request line: the method is not written in capital letters | not `METHOD /path` | write method, path and any constant query, such as \"GET /path/{parameter}?comp=config\"",
    ),
    (
        "[operation.a]\nrequest = 'GET a'",
        "2:11 X0105 `GET a` is no request line: the path does not begin with a slash | not `METHOD /path` | write the path without host and base path, such as \"GET /path/{parameter}\"",
    ),
    (
        "[operation.a]\nrequest = 'GET /a b'",
        "2:11 X0105 `GET /a b` is no request line: the path has a character that no path can have | not `METHOD /path` | write method, path and any constant query, such as \"GET /path/{parameter}?comp=config\"",
    ),
    (
        "[operation.a]\nrequest = 'GET /{a'",
        "2:11 X0105 `GET /{a` is no request line: a brace is not closed | not `METHOD /path` | write method, path and any constant query, such as \"GET /path/{parameter}?comp=config\"",
    ),
    (
        "[operation.a]\nrequest = 'GET /a}'",
        "2:11 X0105 `GET /a}` is no request line: a brace is not opened | not `METHOD /path` | write method, path and any constant query, such as \"GET /path/{parameter}?comp=config\"",
    ),
    (
        "[operation.a]\nrequest = 'GET /{}'",
        "2:11 X0105 `GET /{}` is no request line: a placeholder has no name, or a brace is not closed | not `METHOD /path` | write method, path and any constant query, such as \"GET /path/{parameter}?comp=config\"",
    ),
    (
        "[operation.a]\nrequest = 'GET /a?b={c}'",
        "2:11 X0105 `GET /a?b={c}` is no request line: the query is not constant, or has an entry without a name | not `METHOD /path` | describe parameters in `query`: `query = { name = { type = \"string\" } }`",
    ),
    (
        "[operation.a]\nrequest = 'GET /'\nstatus = 99",
        "3:10 X0105 `99` is no HTTP status | not between 100 and 599 | write a status of three digits, such as `200`",
    ),
    (
        "[operation.a]\nrequest = 'GET /'\nstatus = [200, 600]",
        "3:16 X0105 `600` is no HTTP status | not between 100 and 599 | write a status of three digits, such as `200`",
    ),
    (
        "[operation.a]\nrequest = 'GET /'\nstatus = []",
        "3:10 X0105 `status` names no status | empty | write the accepted statuses, the usual one first, or leave it out: then it is 200",
    ),
    (
        "[operation.a]\nrequest = 'GET /'\nresponses = { ok = {} }",
        "3:15 X0105 `ok` is no HTTP status | not between 100 and 599 | write a status of three digits, such as `200`",
    ),
    (
        "[operation.a]\nrequest = 'GET /'\nbody = {}",
        "3:8 X0105 `body` says nothing | empty | name an element, or leave `body` out where there is no body",
    ),
    (
        "[operation.a]\nrequest = 'GET /'\nbody = { text = 'a', bytes = 'b' }",
        "3:8 X0105 a body has exactly one form | several forms | keep one of `element`, `text`, `bytes`, `stream`, `batch` and `literal`",
    ),
    (
        "[operation.a]\nrequest = 'GET /'\ncontinuation = { header = 'a', element = 'b', query = 'c' }",
        "3:16 X0105 a continuation is answered in one place, and repeated in one | several forms | keep `header` or `element` for the answer, and one of `query`, `header` and `link` for the request",
    ),
    (
        "[operation.a]\nrequest = 'GET /'\ncontinuation = { element = 'a', link = false }",
        "3:40 X0105 a continuation is a link, or says nothing of links | not `true` | remove `link`",
    ),
    (
        "[operation.a]\nrequest = 'GET /'\nlong-running = { interval = '30' }",
        "3:29 X0105 `30` is no time | not a number with a unit | write a whole number and `ms`, `s` or `m`, such as \"30s\"",
    ),
];
