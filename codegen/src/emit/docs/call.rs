//! The call of an operation as an application writes it.
//!
//! In: Rust, and the versions that its sample is of. Out: a block of code in which the script can name the version that
//! a reader picked, just before the call is sent.

use super::html::{Html, class, plain};
use super::window::Window;

/// What sends a call, longer forms first.
const SENT: &[&str] = &[".until_done().await?", ".await?"];

/// Adds `code`, which can be had in the versions of `window`.
pub(super) fn block(html: &mut Html, code: &str, window: Window) {
    let with = class("code").and("tabindex", "0").and("aria-label", "Rust").window(window);
    html.inside("pre", with, |html| {
        let Some(at) = SENT.iter().find_map(|sent| code.rfind(sent)) else {
            html.text(code);
            return;
        };
        let call = code[..at].trim_end();
        let line = &code[call.len()..at];
        html.text(call).inside("span", plain().and("data-call", line), |_| ()).text(&code[call.len()..]);
    });
}

#[cfg(test)]
mod tests {
    use super::{Html, Window, block};

    #[test]
    fn a_version_has_its_place_on_the_line_or_on_one_of_its_own() {
        for (code, expected) in [
            ("a.b().await?;", "a.b()<span data-call=\"\"></span>.await?;"),
            ("a.b()\n    .await?;", "a.b()<span data-call=\"\n    \"></span>\n    .await?;"),
            ("a.b().until_done().await?;", "a.b()<span data-call=\"\"></span>.until_done().await?;"),
            ("a.b()", "a.b()"),
        ] {
            let mut html = Html::new();
            block(&mut html, code, Window::default());
            let text = html.into_text();
            assert!(text.contains(&format!(">{expected}</pre>")), "{text}");
        }
    }
}
