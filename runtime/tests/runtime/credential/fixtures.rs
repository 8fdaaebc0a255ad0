//! A certificate with its key that serves nothing but these tests, in the forms in which files hold it; and what
//! `openssl` makes, where it is installed.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The certificate's SHA-1.
pub(crate) const THUMBPRINT: &str = "8E94DE3B13366DD8C42A2490AA04E2581781CAAF";

/// The key without its first and last line; it may be shown nowhere.
pub(crate) const KEY_LINES: [&str; 3] = [
    "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgvdQm5oD8e4lT+b+U",
    "LUoaFFZSRuV+hNdrrI+O4PBNfiWhRANCAATGqg+vbCiA8EWpYpu9cbWWtSlqtpKU",
    "4KX9D0tR7SPgZvLQoNk0viOlil7ulOhXRewA/3nGPHKnKPgY7g/uEQHI",
];

/// Key and certificate in PEM.
pub(crate) const PEM: &str = "\
-----BEGIN PRIVATE KEY-----\n\
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgvdQm5oD8e4lT+b+U\n\
LUoaFFZSRuV+hNdrrI+O4PBNfiWhRANCAATGqg+vbCiA8EWpYpu9cbWWtSlqtpKU\n\
4KX9D0tR7SPgZvLQoNk0viOlil7ulOhXRewA/3nGPHKnKPgY7g/uEQHI\n\
-----END PRIVATE KEY-----\n\
-----BEGIN CERTIFICATE-----\n\
MIIBdjCCARugAwIBAgIUEhZjc9T8ecisFKlnjw6REb+CnFMwCgYIKoZIzj0EAwIw\n\
DzENMAsGA1UEAwwEdGVzdDAgFw0yNjExMjIwMjU1NDdaGA8yMTI2MTAyOTAyNTU0\n\
N1owDzENMAsGA1UEAwwEdGVzdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABMaq\n\
D69sKIDwRalim71xtZa1KWq2kpTgpf0PS1HtI+Bm8tCg2TS+I6WKXu6U6FdF7AD/\n\
ecY8cqco+BjuD+4RAcijUzBRMB0GA1UdDgQWBBTfoR8YdVLchIrEsZWdnfiDgbsq\n\
+jAfBgNVHSMEGDAWgBTfoR8YdVLchIrEsZWdnfiDgbsq+jAPBgNVHRMBAf8EBTAD\n\
AQH/MAoGCCqGSM49BAMCA0kAMEYCIQC1dMIV2dH2jefKOWuapsKFAg7bUTGTYBXN\n\
ugv0mWwU6AIhANhm3X6JDqlPsEUPcLm7Qozz7uvPIHDOz1wsGtAYC7Y/\n\
-----END CERTIFICATE-----\n\
";

/// PKCS#12 with the certificate behind RC2 with 40 bits and the key behind triple DES. The password is empty and was
/// written as two bytes of zero.
pub(crate) const EMPTY_PASSWORD: &str = "\
    MIIDegIBAzCCA0AGCSqGSIb3DQEHAaCCAzEEggMtMIIDKTCCAh8GCSqGSIb3DQEHBqCCAhAwggIMAgEAMIICBQYJKoZIhvcNAQcBMBwGCiqGSI\
    b3DQEMAQYwDgQImkiIt5+0F+cCAggAgIIB2ACschuJx2Q4SDP9S3v+fbBjFWGZhTaaAiWtN3jqA1X2k+Z9qyPedCTF/PfQwtKE+DPuLW5rHJuQ\
    6390IinaMM5JcS4mLg2e2DElVt2y1lou1wIHTl/NmSYIU8+Sg9Tmmw104u2mYx8YkBX5ly8/kAJes7/lD3duBIIE22TKWcrInm5FgItjjsPb1e\
    KJS282BJHTBx2I4pqDMx8KecSOuz2WUhXccV+GnxMQyOcrEYe8zZl5jfEz5X0EUUNa1QDQBDgwLqHJT03qAsFX7KHhbYAEe/zcj5wBQSwzEwL1\
    xbLbEqqMwxOaTSi1a9wpLENRHbjgIdlvSBmIyQJTNg1nxenp+r1ZH1KMLA/E6DtI5GWf3Ijl9IyLQkv4bhgzEmjg/L151+lUpb5GamTOmEbdDZ\
    2NjFrzqfV08c4aH1zMI/XOYxIWNQcSFu/On8jNxWS20DozWlPxlRsGSgjqMH4iasBWE2HVypd2E5QxNUyomo8OqffTtlHmmH5oucqHaXwZ7dyR\
    PEuIFh/4ZQ/A+fERsFOMvnK1pymxj2WXpXULczMKIeHdtpVlT1HnTwKFn9RQeBqW/kpq4nyTtqdYGXlDVdziUfgM0WWeF0+SP/W4D2hE4K9M73\
    K2xLQwggECBgkqhkiG9w0BBwGggfQEgfEwge4wgesGCyqGSIb3DQEMCgECoIG0MIGxMBwGCiqGSIb3DQEMAQMwDgQIEaaXxvG5DKECAggABIGQ\
    6WEfqiz0PWpJQZ4C8J0x9YQpTUcPJObu30cV6B3jfHLfIeE4WCN9zsDM+tMNc/7ThMEeefYIfTzkmkvVvhKgxy+VqPsoDpvApt21Jpta8cOBrh\
    5l8IWDWpUjsYx5fS3P78RRQbmGj/ttDqZYcJCoGPhVBd+h4psVhC3FiIT/MwBw7Zc+wnFhRP5Mx8KDMteAMSUwIwYJKoZIhvcNAQkVMRYEFI6U\
    3jsTNm3YxCokkKoE4lgXgcqvMDEwITAJBgUrDgMCGgUABBQLk5wJz/VpicO1Mc8fphiwnX+91QQIGNfgNP8YgYQCAggA";

/// The same, but the empty password was written as nothing at all.
pub(crate) const NO_PASSWORD: &str = "\
    MIIDhgIBAzCCA0AGCSqGSIb3DQEHAaCCAzEEggMtMIIDKTCCAh8GCSqGSIb3DQEHBqCCAhAwggIMAgEAMIICBQYJKoZIhvcNAQcBMBwGCiqGSI\
    b3DQEMAQYwDgQI+SF9mn2yWKoCAgfQgIIB2Oj9bxZKdIajORQxOO11yOS1osUtea1E/RhfhMoVpdYBEEq2imEkLNQ2eQN8mfHj0o0OZR5PIIUo\
    vt0lyIAefOU4K0TsbV0No29dNvyakoNs/QJXmoTnxoYxS0hmBdNCEv/USleWrZXHx6Y/8SFTCdrvGWwgTx682I/5D9pxuEBHsIQAcFvGBifhWz\
    KEkTJ2vXIN9db0bTZfQXxkSUmcFUJ2TTdg1aw22UaqRo4N66+1/9qujuHVU/clFMlbXzic3WTdYyeq7Y7Hxmj/QZyhORYxCM7bzsYeVm3pxXCT\
    B/IO/YGsVcl6NG1LAZS9ltLaOwwVKM1/aHAxlwTeR95OdyvkSRHg/54hdTxbiMff2rYtknCVtcawTS1oixcJNGxRfanAFgj1pKHTK5o+hcI1hE\
    Ja2F7usodJWz56ADnH1cBYVgkeoarJliK04/9tUW6ZIBwuWzRus66yUZMbaI4RkB90InXxRO7GLHI/ex/jAtF1BRahuFBhkG6hon9moMV50BA/\
    cyLTRBqgEiFDREoo44Myhs4YtCyPRl6sUQ35RbmSynENcMBGznNozblwLzri9uWslfLASAECPq35hqFdpWVQtnoArghuHymZM4b64gU465LYzn\
    RA8h8wggECBgkqhkiG9w0BBwGggfQEgfEwge4wgesGCyqGSIb3DQEMCgECoIG0MIGxMBwGCiqGSIb3DQEMAQMwDgQI2GpO/c1h6moCAgfQBIGQ\
    UKJDTzhE/0wU3KvGLcFaqznOs72PwbFoU5UANzSOPhIcWpI/q0KzS8OkuZbwpzGD9844WWFFZ4eiYR1h28B6O441VjS+YmtDNNo8srjbVmtEXO\
    LqqV+jAMa545+W6lkEXMBuRrOUDtrAtpkaSmD/9N91vG2fXzl+Qh6mXJ8V+sbZT8+le2zpt33iRPoLJHAIMSUwIwYJKoZIhvcNAQkVMRYEFI6U\
    3jsTNm3YxCokkKoE4lgXgcqvMD0wMTANBglghkgBZQMEAgEFAAQgg9HuqLg5wN8+tXn0hyw/0M88P1Kx2+oT4wbjlTAoSE0ECNKR4wAQ5rx4";

/// A directory for the files of one test.
pub(crate) struct Directory(PathBuf);

impl Directory {
    /// Makes it. Its name must be unique among the tests.
    pub(crate) fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    /// Writes a file and says where it is.
    pub(crate) fn write(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.join(name);
        std::fs::write(&path, content).unwrap();
        path
    }

    /// Reads a file.
    pub(crate) fn read(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.0.join(name)).unwrap()
    }

    /// Runs `openssl` here, with arguments that are separated by spaces. `None` where it is not installed, or too old
    /// or too new for what it is asked.
    pub(crate) fn openssl(&self, arguments: &str) -> Option<String> {
        let mut command = Command::new("openssl");
        command.args(arguments.split(' ')).current_dir(&self.0).stdin(Stdio::null()).stderr(Stdio::null());
        let output = command.output().ok().filter(|output| output.status.success())?;
        String::from_utf8(output.stdout).ok()
    }
}
