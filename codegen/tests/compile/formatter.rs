//! A formatter with a taste of its own leaves generated files as they are, but for the ends of their lines.

use std::path::Path;
use std::process::Command;
use std::{env, fs};

/// What the formatter would do to files that are written by hand.
const HANDWRITTEN: &str = "fn main() {\n    let _ = [1, 2];\n}\n";

#[test]
fn what_a_formatter_does_is_no_change() {
    // Narrow lines of few and of many words, and everything else that the formatter can do otherwise.
    for widths in [
        "max_width = 60\nuse_small_heuristics = \"Off\"\nfn_params_layout = \"Vertical\"\n",
        "max_width = 15\nuse_small_heuristics = \"Max\"\nattr_fn_like_width = 5\nfn_params_layout = \"Compressed\"\n",
    ] {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("sdk");
        let xms = |arguments: &[&str]| {
            let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/api");
            let mut xms = Command::new(env!("CARGO_BIN_EXE_xms"));
            xms.arg("generate").arg("--api-spec").arg(golden).arg("--out").arg(&out).args(["--name", "sdk"]);
            let output = xms.args(arguments).output().unwrap();
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
        };
        xms(&[]);
        let roots = ["src/lib.rs", "tests/greenhouse/main.rs"].map(|root| out.join(root));
        let written = roots.each_ref().map(|root| fs::read_to_string(root).unwrap());
        let others = "tab_spaces = 2\nhard_tabs = true\nnewline_style = \"Windows\"\nreorder_imports = true\n\
            reorder_modules = true\nmatch_arm_leading_pipes = \"Always\"\nmatch_block_trailing_comma = true\n\
            merge_derives = true\nremove_nested_parens = true\nuse_field_init_shorthand = true\n\
            use_try_shorthand = true\nforce_explicit_abi = false\n";
        fs::write(folder.path().join("rustfmt.toml"), format!("{widths}{others}")).unwrap();
        let own = out.join("tests/own.rs");
        fs::write(&own, HANDWRITTEN).unwrap();
        let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        let output = cargo.arg("fmt").current_dir(&out).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        // It was here.
        assert!(fs::read_to_string(&own).unwrap().contains("{\r\n\tlet _ ="));
        for (root, written) in roots.iter().zip(written) {
            assert_eq!(fs::read_to_string(root).unwrap(), written.replace('\n', "\r\n"));
        }
        xms(&["--check"]);
    }
}
