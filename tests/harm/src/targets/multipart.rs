//! Bodies of several HTTP messages: they are read or refused, and what was read is read again from what is written of it.

use xms_runtime::testing::put_together;

/// As many as no input can hold.
const MANY: usize = 4_096;

pub(super) fn run(data: &[u8]) {
    // The content type, a zero byte, and the body.
    let mut halves = data.splitn(2, |&byte| byte == 0);
    let Ok(content_type) = std::str::from_utf8(halves.next().unwrap_or_default()) else { return };
    let body = halves.next().unwrap_or_default();
    let Ok((written_type, written)) = put_together(content_type, body, MANY) else { return };
    let shown = String::from_utf8_lossy(&written);
    let again = put_together(&written_type, &written, MANY);
    let (again_type, again) = again.unwrap_or_else(|error| panic!("{error}: {written_type:?} {shown:?}"));
    // Only the boundary is another one, and nothing else holds it.
    let boundary = |content_type: &str| content_type.replace("multipart/mixed; boundary=", "");
    let expected = shown.replace(&boundary(&written_type), &boundary(&again_type));
    assert_eq!(String::from_utf8_lossy(&again), expected);
}
