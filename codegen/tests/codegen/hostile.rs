//! Texts of descriptions stay texts, whatever they hold: in Rust, its documentation, manifests, pages and scripts.
//!
//! Two descriptions are generated, which differ in their texts only. Of the hostile one nothing may be left that the
//! harmless one does not have, once texts and comments are taken out.

use std::collections::BTreeSet;
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};
use xms_codegen::emit::docs;
use xms_codegen::emit::rust::{Options, emit};
use xms_codegen::model::Model;
use xms_codegen::pipeline::examine;

use crate::robust::{input, service};
use crate::support::golden;

/// What texts might try.
const HOSTILE: &[&str] = &[
    "```rust\npanic!();\n```",
    "~~~ rust,no_run\npanic!();\n~~~\nand then",
    "- ```rust\n  panic!();\n  ```\n- ~~~\n  panic!();",
    "> ~~~rust\n> panic!();\n\n        panic!();",
    "      - panic!();\n\n\tpanic!();\n\n\u{1}\u{1}\u{1}\u{1}\u{1}panic!();",
    "*/ fn evil() {} /*\"#; fn evil() {} //\\",
    "\\` <script>evil()</script> \\` \\<script>evil()</script>",
    "</script><script>evil()</script><!-- --> ]]> ${evil()} `${evil()}`",
    "<img src=x onerror=evil()> <a href=\"javascript:evil()\">x</a> [x](javascript:evil()) ![x](x)",
    "' onclick='evil()' \" onclick=\"evil()\" &lt;script&gt;&#60;script>",
    "[x]: javascript:evil() \"x\"\n\n[x] <javascript:evil()> <https://x/\" onclick=\"evil()>",
    "\u{2028}\u{2029}\u{85}\u{c}\u{b}\r\n\u{feff}\u{200b}#![feature(evil)]",
    "| a | ```rust |\n| --- | --- |\n| <script> | ~~~ |\n    panic!();",
    "{ } {{evil}} #[test] //! ///",
];

/// A text as TOML.
fn quoted(text: &str) -> String {
    let sign = |c: char| format!("\\U{:08x}", u32::from(c));
    format!("\"{}\"", text.chars().map(sign).collect::<String>())
}

/// A description whose prose is `text` wherever there is any.
fn described(folder: &Path, text: &str) -> Model {
    let text = quoted(text);
    let files = service(folder).into_iter().map(|(name, bytes)| {
        let mut out = String::new();
        for line in String::from_utf8(bytes).unwrap().lines() {
            let mut line = line.to_owned();
            for key in ["title", "summary", "doc", "deprecated"] {
                for begin in [format!("{key} "), format!("{{ {key} = \""), format!(", {key} = \"")] {
                    let Some(at) = line.find(&begin).filter(|at| *at == 0 || !begin.ends_with(' ')) else { continue };
                    let Some((start, length)) = line[at..].find('"').and_then(|start| {
                        let start = at + start;
                        Some((start, line[start + 1..].find('"')? + 2))
                    }) else {
                        continue;
                    };
                    line.replace_range(start..start + length, &text);
                }
            }
            out.push_str(&line);
            out.push('\n');
        }
        (name, out)
    });
    let files: Vec<(String, String)> = files.collect();
    let reading = examine(input(files.iter().map(|(name, text)| (name.as_str(), text.as_bytes()))));
    assert!(!reading.diagnostics.has_errors(), "{:?}", reading.diagnostics);
    reading.model
}

/// The code without its texts, which documentation is among.
fn code(tokens: TokenStream, out: &mut String) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                // As many lines of documentation as there are.
                if group.stream().into_iter().next().is_some_and(|first| first.to_string() == "doc") {
                    continue;
                }
                out.push('(');
                code(group.stream(), out);
                out.push(')');
            }
            TokenTree::Literal(_) => out.push_str("1 "),
            TokenTree::Punct(sign) if matches!(sign.as_char(), '#' | '!') => {}
            token => out.push_str(&format!("{token} ")),
        }
    }
}

/// What rustdoc would make of the comments of a file: only known languages are code, and HTML nowhere.
fn documentation(text: &str) {
    let mut fence: Option<String> = None;
    for line in text.lines() {
        let line = line.trim_start();
        let Some(line) = line.strip_prefix("///").or_else(|| line.strip_prefix("//!")) else {
            assert!(fence.is_none(), "code goes on: {line}");
            continue;
        };
        let inner = line.trim_start();
        if let Some(open) = &fence {
            if inner.trim_end() == open {
                fence = None;
            }
            continue;
        }
        let run = inner.len() - inner.trim_start_matches(['`', '~']).len();
        let language = &inner[run..];
        if run >= 3 && !language.contains('`') {
            assert!(["no_run", "text", "xml"].contains(&language), "{line}");
            fence = Some(inner[..run].to_owned());
            continue;
        }
        // In front of a list's text stands as much space as its sign needs, and no list here has two levels.
        assert!(line.len() - inner.len() <= 4, "{line:?}");
        for (at, _) in inner.match_indices('<') {
            let plain = inner[..at].ends_with('\\') && !inner[..at].ends_with("\\\\");
            let in_code = inner[..at].matches('`').count() % 2 == 1;
            assert!(plain || in_code || inner[at..].starts_with("<https://"), "{line}");
        }
    }
    assert!(fence.is_none(), "code without an end");
}

/// The names of a page's elements and attributes.
fn markup(page: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for tag in page.split('<').skip(1) {
        let tag = tag.split('>').next().unwrap_or_default();
        let mut pieces = tag.split('"');
        // Every other piece is a value.
        while let Some(piece) = pieces.next() {
            names.extend(piece.split_whitespace().map(|name| name.trim_matches('/').to_owned()));
            pieces.next();
        }
    }
    names
}

#[test]
fn texts_stay_in_their_places() {
    for folder in ["api/greenhouse", "docs/api/shed"] {
        let folder = golden().join(folder);
        let harmless = described(
            &folder,
            "A *text* with `code`.\n\n- an item\n\n1. one\n\n| a |\n| --- |\n| **b** |\n\n~~~\nx\n~~~",
        );
        let plain = emit(&harmless, &Options::default()).0;
        let site = docs::emit(&harmless, &docs::Options::default()).0;
        let known: BTreeSet<String> = site.values().flat_map(|page| markup(page)).collect();
        for text in HOSTILE {
            let model = described(&folder, text);
            let files = emit(&model, &Options::default()).0;
            assert!(files.keys().eq(plain.keys()));
            let evil =
                files.values().filter(|file| file.contains(if text.contains("evil") { "evil" } else { "panic" }));
            assert!(evil.count() > 2, "{text} is not there");
            for (path, text) in &files {
                if path.extension().is_none_or(|extension| extension != "rs") {
                    assert_eq!(text, &plain[path]);
                    continue;
                }
                documentation(text);
                let [found, wanted] = [text, &plain[path]].map(|text| {
                    let mut out = String::new();
                    code(text.parse().unwrap(), &mut out);
                    out
                });
                assert_eq!(found, wanted, "{}", path.display());
            }
            for (path, page) in &docs::emit(&model, &docs::Options::default()).0 {
                match path.extension().and_then(|extension| extension.to_str()) {
                    Some("html") => {
                        let surplus: Vec<String> = markup(page).difference(&known).cloned().collect();
                        assert!(surplus.is_empty(), "{surplus:?} in {}", path.display());
                        assert_eq!(page.matches("<script").count(), site[path].matches("<script").count());
                    }
                    Some("js") if path == Path::new("search.js") => {
                        let data = page.split_once("= ").and_then(|(_, data)| data.trim_end().strip_suffix(",\n];"));
                        let data: serde_json::Value = serde_json::from_str(&format!("{}]", data.unwrap())).unwrap();
                        assert!(data.as_array().is_some_and(|lines| !lines.is_empty()) && !page.contains("</script"));
                    }
                    _ => assert_eq!(page, &site[path]),
                }
            }
        }
    }
}

#[test]
fn names_of_files_stay_out_of_code() {
    for name in ["a\nfn evil() {}\n//", "a b", "a.b", "é", "a\u{202e}", "a*", "\"", "a--\u{200b}b"] {
        let (service, resource) =
            (&b"[version]\nheader = 'v'\ndefault = '2014-01-01'\nknown = ['2014-01-01']\n"[..], &b""[..]);
        let file = format!("{name}.toml");
        let mut files = input([("service.toml", service), (file.as_str(), resource)]);
        let found = |diagnostics: xms_codegen::diagnostic::Diagnostics| {
            diagnostics.iter().filter(|item| item.code == "X0107").count()
        };
        assert_eq!(found(examine(files.clone()).diagnostics), 1, "{name:?}");
        files.folders[0].name = name.to_owned();
        assert_eq!(found(examine(files).diagnostics), 2, "{name:?}");
    }
    let line = xms_codegen::emit::first_line("/*", "x\n*/ fn evil() {}\u{202e}");
    assert_eq!(line, "/* Written by `xms generate` from x__/ fn evil() ___; do not edit.");
}
