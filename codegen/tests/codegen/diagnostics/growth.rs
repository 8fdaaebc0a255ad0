//! Descriptions with very many mistakes: each is found, and what is said of them grows as they do.

use xms_codegen::diagnostic::{Diagnostics, Style, render, render_short};
use xms_codegen::pipeline::examine;

use crate::robust::input;

const SERVICE: &str = "[version]\nheader = \"x-version\"\ndefault = \"2014-01-01\"\nknown = [\"2014-01-01\"]\n";

/// What is found with `count` mistakes of a kind, by their codes; and the length of all that is said.
fn found(make: &dyn Fn(usize) -> String, count: usize) -> (Diagnostics, usize) {
    let text = make(count);
    let reading = examine(input([("service.toml", SERVICE.as_bytes()), ("goods.toml", text.as_bytes())]));
    let short = render_short(&reading.diagnostics, &reading.sources).len();
    assert!(!render(&reading.diagnostics, &reading.sources, Style::default()).is_empty());
    (reading.diagnostics, short)
}

#[test]
fn many_mistakes_are_told_in_as_many_words() {
    let each = |count: usize, line: &dyn Fn(usize) -> String| (0..count).map(line).collect::<String>();
    let element = |number| format!("[element.Thing{number}]\n[element.Thing{number}.fields]\n");
    type Make<'a> = &'a dyn Fn(usize) -> String;
    let unknown_types: Make<'_> =
        &|count| each(count, &|number| format!("{}a = {{ type = \"Thnig{number}x\" }}\n", element(number)));
    let unknown_keys: Make<'_> =
        &|count| each(count, &|number| format!("[element.Thing{number}]\nsumary{number} = \"\"\n"));
    let unknown_operations: Make<'_> = &|count| {
        each(count, &|number| {
            format!("[operation.get{number}]\nrequest = \"GET /{number}\"\nsee = [\"goods.gte{number}x\"]\n")
        })
    };
    let names_twice: Make<'_> = &|count| {
        each(count, &element)
            + &each(count, &|number| format!("[enum.Thing{number}]\n[enum.Thing{number}.values]\na = \"\"\n"))
    };
    let tables_twice: Make<'_> = &|count| each(count, &element) + &each(count, &element);
    let examples: Make<'_> = &|count| {
        "[operation.add]\nrequest = \"POST /\"\nbody = \"A\"\n[element.A.fields]\na = { type = \"int32\" }\n".to_owned()
            + &each(count, &|number| {
                format!(
                    "[[operation.add.example]]\nname = \"n{number}\"\nversion = \"2014-01-01\"\nrequest = \"<A><b{number}/></A>\"\n"
                )
            })
    };
    for (code, make) in [
        ("X0201", unknown_types),
        ("X0102", unknown_keys),
        ("X0204", unknown_operations),
        ("X0202", names_twice),
        ("X0101", tables_twice),
        ("X0503", examples),
    ] {
        let mut lengths = Vec::new();
        for count in [150, 300, 600] {
            let (diagnostics, length) = found(make, count);
            let of_code = diagnostics.iter().filter(|item| item.code == code).count();
            // Examples that contradict one element are one mistake.
            assert!(of_code == count || (code == "X0503" && of_code == 1), "{code}: {of_code} of {count}");
            lengths.push(length);
        }
        let [few, more, many] = lengths[..] else { panic!("three lengths") };
        assert!(more < 3 * few && many < 3 * more, "{code}: {lengths:?}");
    }
}
