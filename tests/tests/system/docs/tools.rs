//! What scripts put beside samples, and the page that says what is new, in a real browser.

use super::{SHED, found, site};

#[test]
fn samples_are_shown_for_curl_too_and_follow_the_version() {
    let script = "const page = frames[0].document, sample = page.querySelector('.sample');\
        const [http, curl] = sample.querySelectorAll('.forms button');\
        const shown = () => [...sample.querySelectorAll('.block')].filter((block) => !block.hidden)[0].firstChild;\
        found(shown().getAttribute('aria-label'), http.getAttribute('aria-pressed'));\
        curl.click();\
        found(shown().getAttribute('aria-label'), curl.getAttribute('aria-pressed'));\
        shown().textContent.split('\\n').slice(0, 3).forEach((line) => found(line));\
        const rust = page.querySelector('pre.code');\
        found(rust.textContent.trim().split('\\n').pop().trim());\
        const picker = page.querySelector('select');\
        picker.value = '2015-01-01';\
        picker.dispatchEvent(new Event('change'));\
        found(shown().textContent.split('\\n')[2]);\
        found(rust.textContent.includes('.api_version(version::V2015_01_01)'));\
        found(page.querySelectorAll('main pre').length - page.querySelectorAll('main .copy').length);";
    let Some(lines) = found(site(SHED), &["shed/tools.html"], script) else { return };
    let expected = [
        "Request true",
        "curl true",
        "curl --include --globoff --request POST \\",
        "  'https://{owner}.shed.example/{shed}/tools/saw?do=lend&amp;shelf=1&amp;shelf=2&amp;mark=a%3Bb&amp;colour=red' \\",
        "  --header 'x-shed-version: 2014-01-01' \\",
        "let answer = client.tools().lend(\"saw\", &amp;body).await?;",
        "  --header 'x-shed-version: 2015-01-01' \\",
        "true",
        "0",
    ];
    assert_eq!(lines, expected);
}

#[test]
fn what_is_new_between_two_versions_is_joined() {
    let script = "for (let at = 0; at < frames.length; at++) {\
            const frame = frames[at];\
            const shown = [...frame.document.querySelectorAll('[data-news]')].filter((section) => !section.hidden);\
            found(shown.map((section) => section.dataset.news).join(' '), frame.document.querySelector('.sum').textContent);\
        }";
    let pages = ["", "?from=2013-01-01&to=2014-01-01", "?to=2013-01-01&from=2014-01-01", "?from=2014-01-01"];
    let pages = pages.map(|query| format!("shed/whats-new.html{query}"));
    let Some(lines) = found(site(SHED), &pages.each_ref().map(String::as_str), script) else { return };
    let expected = [
        "2015-01-01 2014-01-01 2013-01-01 5 new; 2 changed; 2 gone; 2 first seen, and perhaps older.",
        "2014-01-01 3 new; 2 first seen, and perhaps older; 1 changed.",
        "2014-01-01 3 new; 2 first seen, and perhaps older; 1 changed.",
        "2015-01-01 1 new; 1 changed; 2 gone.",
    ];
    assert_eq!(lines, expected);
}
