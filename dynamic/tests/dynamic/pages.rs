//! What the pages show is what the commands print.

use std::fs;
use std::path::Path;

use xms_dynamic::serve::Options;

use crate::support::{Service, api_spec, xms_call};

/// The lines of the blocks with commands that begin with `xms`, each with the text behind its block.
fn commands(page: &str) -> Vec<(Vec<String>, String)> {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(page)).unwrap();
    let blocks: Vec<&str> = text.split("\n```").collect();
    let shown = blocks.windows(3).filter_map(|blocks| {
        let (lines, printed) = (blocks[0].strip_prefix("sh\n")?, blocks[2].strip_prefix("text\n")?);
        let lines: Vec<String> = lines.lines().map(str::to_owned).collect();
        lines.iter().all(|line| line.starts_with("xms ")).then(|| (lines, printed.to_owned() + "\n"))
    });
    shown.collect()
}

/// Runs a line that begins with `xms call`, in this repository, without variables of the environment.
fn call(line: &str, endpoint: &str) -> String {
    let folder = api_spec();
    let mut words: Vec<&str> = line.strip_prefix("xms call").unwrap().split_whitespace().collect();
    words.extend(["--api-spec", folder.to_str().unwrap()]);
    for word in &mut words {
        if word.starts_with("http://127.0.0.1:") {
            *word = endpoint;
        }
    }
    xms_call(&words).well()
}

#[test]
fn the_readme_serves_and_calls() {
    let shown = commands("README.md");
    let [(lines, printed)] = &shown[..] else { panic!("{shown:?}") };
    assert!(lines[0].starts_with("xms serve api-spec --service service-management "));
    let service = Service::start(&api_spec(), Some("service-management"), &Options::default());
    assert_eq!(call(&lines[1], &service.url), *printed);
}

#[test]
fn calls_print_what_their_page_shows() {
    let shown = commands("docs/call.md");
    assert_eq!(shown.len(), 2);
    for (lines, printed) in shown {
        assert_eq!(call(&lines[0], ""), printed);
    }
}
