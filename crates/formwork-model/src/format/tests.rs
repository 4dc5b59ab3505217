use super::{Format, check_format};

/// Texts that the provider takes, and texts that it refuses: `terraform validate` was asked, with the provider of AWS.
fn check(name: &str, accepted: &[&str], refused: &[&str]) {
    let format = Format::of(name).expect("the name stands in the table");
    for text in accepted {
        assert_eq!(check_format(format, text), Ok(()), "{name} {text:?}");
    }
    for text in refused {
        assert_eq!(
            check_format(format, text),
            Err(format.expected()),
            "{name} {text:?}"
        );
    }
}

#[test]
fn only_formats_of_the_facts_have_names() {
    assert_eq!(Format::of("ipv4cidr"), Some(Format::Ipv4Cidr));
    assert_eq!(Format::of("Arn"), None);
    assert_eq!(Format::of(""), None);
}

#[test]
fn account_ids_are_those_of_the_provider() {
    check(
        "account_id",
        &["123456789012"],
        &[
            "",
            "12345678901",
            "1234567890123",
            "12345678901a",
            " 123456789012",
            "aws",
            "123456789012\n",
        ],
    );
}

#[test]
fn arns_are_those_of_the_provider() {
    check(
        "arn",
        &[
            "",
            "arn:aws:iam::123456789012:role/x",
            "arn:aws:s3:::b",
            "arn:aws-cn:s3:::b",
            "arn:aws-us-gov:ec2:us-gov-west-1:123456789012:x",
            "arn:aws-iso-b:ec2:us-isob-east-1:123456789012:x",
            "arn:aws:ec2:eu-central-1:aws:x",
            "arn:aws:ec2:eu-central-1:aws-managed:x",
            "arn:aws:ec2:eu-central-1:third-party:x",
            "arn:aws::eu-central-1:123456789012:x",
            "arn:aws:S3:::b",
            "arn:aws:s3:::b ",
            "arn:aws:s3:::b\nc",
            "arn:aws-x:s3:::b",
            "arn:aws:ec2:eu-central-99:123456789012:x",
            "arn:aws:ec2:eu-central-1:cw0123456789:x",
            "arn:aws:ec2:eu-central-1:123456789012: ",
            "arn:aws:ec2:us-iso-east-1:123456789012:x",
            "arn:aws-a-b-c-d:ec2:::x",
            "arn:aws:ec2:eu-central-1::x",
            "arn:aws:e c:eu-central-1::x",
            "arn:aws:ec2:mx-central-1::é",
            "arn:aws:ec2:us-gov-west-1::x",
            "arn:aws:ec2:xx-us-west-1:123456789012:x",
        ],
        &[
            "arn",
            "arn:aws",
            "arn:aws:s3:::",
            "arn:aws:s3::",
            "arn::s3:::b",
            "arn:foo:s3:::b",
            "arn:aws:ec2:nowhere:123456789012:x",
            "arn:aws:ec2:eu-central-1:12345678901:x",
            "ARN:aws:s3:::b",
            "arn:AWS:s3:::b",
            " arn:aws:s3:::b",
            "arn:awsx:s3:::b",
            "arn:aws:ec2:eu-central-100:123456789012:x",
            "arn:aws:ec2:*:*:x",
            "arn:aws:ec2:eu-central-1:1234567890123:x",
            "arn:aws:ec2:eu-central-1:cw012345678:x",
            "arn:aws:ec2:eu_central_1:123456789012:x",
            "arn:aws:ec2:e-c-1:123456789012:x",
            "arn:aws-iso-:ec2:::x",
            "arn:aws-eusc:ec2:eusc-de-east-1:123456789012:x",
            "arn:aws:ec2:eu-central-1a:123456789012:x",
            "arn:aws:ec2:us-west-x:123456789012:x",
            "arn:aws:ec2:US-WEST-1:123456789012:x",
            "arn:aws:ec2:usa-west-1:123456789012:x",
            "arn:aws-1:s3:::x",
            "arn:aws-é:s3:::x",
            "arn:aws:ec2:global:123456789012:x",
            "arn:aws:ec2:us-west-1-x:123456789012:x",
            "arn:aws:ec2:us-w3est-1:123456789012:x",
            "arn:aws:ec2:us-west:1:x",
        ],
    );
}

#[test]
fn base64_texts_are_those_of_the_provider() {
    check(
        "base64",
        &[
            "",
            "YQ==",
            "YWI=",
            "YWJj",
            "YWJjZA==",
            "YWJj\n",
            "YW\nJj",
            "Y+//",
            "YR==",
            "YWJ=",
            "YWJj\r\n",
            "YQ=\n=",
            "YWJjYQ==\n",
        ],
        &[
            "YQ", "YQ=", "a", "!!", "YW Jj", "Y-__", "=", "====", "YQ==YQ==", "é", "YWJj=", " YWJj",
        ],
    );
}

#[test]
fn booleans_are_those_of_the_provider() {
    check(
        "bool_string",
        &["", "true", "false", "TRUE", "True", "1", "0", "t"],
        &["fALSE", "yes", " true"],
    );
}

#[test]
fn daily_windows_are_those_of_the_provider() {
    check(
        "daily_window",
        &[
            "",
            "03:00-04:00",
            "23:30-00:30",
            "03:00-03:10",
            "03:00-03:00",
            "04:00-03:00",
            "00:00-23:59",
            "19:59-20:00",
        ],
        &[
            "3:00-4:00",
            "24:00-01:00",
            "23:60-00:30",
            "03:00",
            " 03:00-04:00",
            "03:00-04:00 ",
            "mon:03:00-mon:04:00",
            "03:00 - 04:00",
            "03:00:00-04:00:00",
            "0300-0400",
            "03:00-4:00",
            "03:00-04:00\n",
        ],
    );
}

#[test]
fn durations_are_those_of_the_provider() {
    check(
        "duration",
        &[
            "",
            "1h",
            "90m",
            "1h30m",
            "1.5h",
            "+1h",
            "0",
            "1ms",
            "1us",
            "1µs",
            "1μs",
            "1ns",
            ".5h",
            "5.h",
            "9223372036854775807ns",
            "0s",
            "2160h",
            "+0",
            "-0",
            "2562047h47m16.854775807s",
            "0.0000000000000000001h",
            "1h1h",
            "0.99999999999999999999999h",
            "10m",
        ],
        &[
            "1",
            "1d",
            "1w",
            "1h 30m",
            " 1h",
            "1h ",
            ".h",
            "1H",
            "h",
            "-",
            ".",
            "1.5.5h",
            "100000000h",
            "9223372036854775808ns",
            "P1D",
            "P90D",
            "PT1H",
            "1hh",
            "00",
            "1e3s",
            "2562047h47m16.854775808s",
            "99999999999999999999h",
        ],
    );
}

#[test]
fn numbers_are_those_of_the_provider() {
    check(
        "float_string",
        &[
            "",
            "1",
            "1.5",
            "-1",
            "+1",
            ".5",
            "5.",
            "1e5",
            "1e-400",
            "inf",
            "+Inf",
            "infinity",
            "nan",
            "NaN",
            "0x1p-2",
            "0x1.8p1",
            "0X1P+3",
            "1_000",
            "0x_1p0",
            "0x1_0p1",
            "00012",
            "1e+5",
            "1E5",
            "-infinity",
            "-.5e-3",
            "0x.8p0",
        ],
        &[
            "1e400", "-1e400", "-nan", "0x1", " 1", "1 ", "1e", "e5", "1.2.3", "abc", "0b1", "0o7",
            "-", "infi", "+nan", ".", "0x.p1", "0xp1", "1f", "in", "1__0", "1e5.5",
        ],
    );
}

#[test]
fn whole_numbers_are_those_of_the_provider() {
    check(
        "int_string",
        &[
            "",
            "1",
            "-1",
            "+1",
            "0",
            "007",
            "9223372036854775807",
            "3600",
            "6",
            "2147483648",
        ],
        &[
            "1.0",
            "1e3",
            "abc",
            " 1",
            "1 ",
            "0x10",
            "1_000",
            "9223372036854775808",
            "99999999999999999999",
            "-",
            "+",
        ],
    );
}

#[test]
fn addresses_are_those_of_the_provider() {
    check(
        "ip",
        &[
            "10.0.0.1",
            "1.2.3.4",
            "::1",
            "::",
            "2001:db8::1",
            "2001:DB8::1",
            "::ffff:1.2.3.4",
            "1:2:3:4:5:6:7:8",
            "0.0.0.0",
            "::1.2.3.4",
            "1:2:3:4:5:6:1.2.3.4",
            "1:2:3:4:5:6:7::",
            "::2:3:4:5:6:7:8",
            "::ffff:c000:0280",
            "127.0.0.1",
        ],
        &[
            "",
            "256.1.1.1",
            "01.2.3.4",
            "1.2.3",
            "1.2.3.4.5",
            "1.2.3.4/32",
            " 1.2.3.4",
            "1.2.3.4 ",
            "fe80::1%eth0",
            "1:2:3:4:5:6:7:8:9",
            "1::2::3",
            "12345::",
            "g::",
            "0x1.2.3.4",
            "1..2.3",
            "::1.2.3.04",
            "1:2:3:4:5:6:7:1.2.3.4",
            ":",
            "1:",
            "::1:",
            ":1::",
            "0.0.0.00",
            "00.0.0.0",
            "x",
            "1:2:3:4:5:6:7",
            "::ffff:01.2.3.4",
            "::1234:1.2.3.4:5",
            "1.2.3.4.",
            ".",
        ],
    );
}

#[test]
fn addresses_of_version_4_are_those_of_the_provider() {
    check(
        "ipv4",
        &[
            "10.0.0.1",
            "1.2.3.4",
            "::ffff:1.2.3.4",
            "0.0.0.0",
            "::ffff:c000:0280",
            "127.0.0.1",
        ],
        &[
            "",
            "256.1.1.1",
            "01.2.3.4",
            "1.2.3",
            "1.2.3.4.5",
            "::1",
            "::",
            "2001:db8::1",
            "2001:DB8::1",
            "1.2.3.4/32",
            " 1.2.3.4",
            "1.2.3.4 ",
            "fe80::1%eth0",
            "1:2:3:4:5:6:7:8",
            "1:2:3:4:5:6:7:8:9",
            "1::2::3",
            "12345::",
            "g::",
            "0x1.2.3.4",
            "1..2.3",
            "::1.2.3.4",
            "::1.2.3.04",
            "1:2:3:4:5:6:1.2.3.4",
            "1:2:3:4:5:6:7:1.2.3.4",
            ":",
            "1:",
            "::1:",
            ":1::",
            "1:2:3:4:5:6:7::",
            "::2:3:4:5:6:7:8",
            "0.0.0.00",
            "00.0.0.0",
            "x",
            "1:2:3:4:5:6:7",
            "::ffff:01.2.3.4",
            "::1234:1.2.3.4:5",
            "1.2.3.4.",
            ".",
        ],
    );
}

#[test]
fn networks_of_version_4_are_those_of_the_provider() {
    check(
        "ipv4cidr",
        &[
            "10.0.0.0/16",
            "0.0.0.0/0",
            "::ffff:10.0.0.0/104",
            "10.0.0.0/08",
            "1.2.3.4/32",
            "1.2.3.4/31",
            "10.0.0.0/016",
            "::ffff:0:0/96",
        ],
        &[
            "",
            "10.0.0.1/16",
            "10.0.0.0",
            "10.0.0.0/33",
            "10.0.0.0/-1",
            "10.0.0.0/0",
            "256.0.0.0/8",
            "10.0.0/8",
            "010.0.0.0/8",
            "10.00.0.0/8",
            "::/0",
            "2001:db8::/32",
            "2001:db8::1/32",
            "2001:DB8::/32",
            "10.0.0.0/+8",
            "10.0.0.0/ 8",
            " 10.0.0.0/8",
            "10.0.0.0/8 ",
            "fe80::%eth0/64",
            "1::2::3/64",
            "2001:db8::/129",
            "10.0.0.0/16/8",
            "/8",
            "10.0.0.0/",
            "2001:db8:0:0:0:0:0:0/32",
            "2001:db8:0:0::/64",
            "2001:0db8::/32",
            "::1/128",
            "::/128",
            "::1.2.3.4/128",
            "12345::/16",
            "1:2:3:4:5:6:7:8/128",
            "1:2:3:4:5:6:7::/112",
            "1:2:3:4:5:6:7:8:9/64",
            ":1::/64",
            "0:0:0:0:0:0:0:0/0",
            "10.0.0.0/999999999999",
        ],
    );
}

#[test]
fn addresses_of_version_6_are_those_of_the_provider() {
    check(
        "ipv6",
        &[
            "10.0.0.1",
            "1.2.3.4",
            "::1",
            "::",
            "2001:db8::1",
            "2001:DB8::1",
            "::ffff:1.2.3.4",
            "1:2:3:4:5:6:7:8",
            "0.0.0.0",
            "::1.2.3.4",
            "1:2:3:4:5:6:1.2.3.4",
            "1:2:3:4:5:6:7::",
            "::2:3:4:5:6:7:8",
            "::ffff:c000:0280",
            "127.0.0.1",
        ],
        &[
            "",
            "256.1.1.1",
            "01.2.3.4",
            "1.2.3",
            "1.2.3.4.5",
            "1.2.3.4/32",
            " 1.2.3.4",
            "1.2.3.4 ",
            "fe80::1%eth0",
            "1:2:3:4:5:6:7:8:9",
            "1::2::3",
            "12345::",
            "g::",
            "0x1.2.3.4",
            "1..2.3",
            "::1.2.3.04",
            "1:2:3:4:5:6:7:1.2.3.4",
            ":",
            "1:",
            "::1:",
            ":1::",
            "0.0.0.00",
            "00.0.0.0",
            "x",
            "1:2:3:4:5:6:7",
            "::ffff:01.2.3.4",
            "::1234:1.2.3.4:5",
            "1.2.3.4.",
            ".",
        ],
    );
}

#[test]
fn networks_of_version_6_are_those_of_the_provider() {
    check(
        "ipv6cidr",
        &[
            "::/0",
            "2001:db8::/32",
            "2001:DB8::/32",
            "2001:db8:0:0:0:0:0:0/32",
            "2001:db8:0:0::/64",
            "2001:0db8::/32",
            "::1/128",
            "::/128",
            "::1.2.3.4/128",
            "1:2:3:4:5:6:7:8/128",
            "1:2:3:4:5:6:7::/112",
            "0:0:0:0:0:0:0:0/0",
        ],
        &[
            "",
            "10.0.0.0/16",
            "10.0.0.1/16",
            "10.0.0.0",
            "10.0.0.0/33",
            "10.0.0.0/-1",
            "10.0.0.0/0",
            "0.0.0.0/0",
            "256.0.0.0/8",
            "10.0.0/8",
            "010.0.0.0/8",
            "10.00.0.0/8",
            "2001:db8::1/32",
            "::ffff:10.0.0.0/104",
            "10.0.0.0/08",
            "10.0.0.0/+8",
            "10.0.0.0/ 8",
            " 10.0.0.0/8",
            "10.0.0.0/8 ",
            "fe80::%eth0/64",
            "1::2::3/64",
            "2001:db8::/129",
            "10.0.0.0/16/8",
            "/8",
            "10.0.0.0/",
            "1.2.3.4/32",
            "1.2.3.4/31",
            "12345::/16",
            "1:2:3:4:5:6:7:8:9/64",
            ":1::/64",
            "10.0.0.0/016",
            "10.0.0.0/999999999999",
            "::ffff:0:0/96",
        ],
    );
}

#[test]
fn json_documents_are_those_of_the_provider() {
    check(
        "json",
        &[
            "",
            "{}",
            "[]",
            "null",
            "1",
            "\"a\"",
            "{\"a\":1}",
            " {} ",
            "\n{}",
            "{\"a\":1,\"a\":2}",
            "true",
            "-0",
            "1e5",
            "\"\\u1234\"",
            "\"\\ud800\"",
            "\"é\"",
            "[[[[]]]]",
            "{\"a\":\"b\\/c\"}",
            "\u{feff}{}",
            "{\"Version\":\"2012-10-17\",\"Statement\":[]}",
            "{\"a\":\"\u{7f}\"}",
            "[ ]",
            "{ }",
            "{\"a\" : [1 , 2 ] }",
            "\r{}",
            " [1]",
            "[\"a\",{}]",
        ],
        &[
            "{\"a\":1,}",
            "{a:1}",
            "{'a':1}",
            "[1,2",
            "{}x",
            "{\"a\":1} {\"b\":2}",
            "tru",
            "01",
            "-",
            "1.",
            "1.e1",
            ".5",
            "[1,]",
            "{\"a\"}",
            "\"\\u12\"",
            "\"\\x\"",
            "\"a\tb\"",
            "//x",
            "{\"a\":nan}",
            "\u{a0}{}",
            "+1",
            "1e",
            "1e+",
            "{\"a\":1e999}",
            "[,]",
            "{,}",
            "  ",
            "\"a",
            "{\"a\":1",
            "[1 2]",
            "{\"a\" 1}",
            "x{}",
            " x",
            "{\"a\":}",
        ],
    );
}

#[test]
fn regions_are_those_of_the_provider() {
    check(
        "region",
        &[
            "eu-central-1",
            "us-east-1",
            "us-gov-west-1",
            "eu-central-99",
            "xx-yyyy-1",
            "us-iso-east-1",
            "eu-central-0",
            "cn-north-1",
            "mx-central-1",
            "us-isob-east-1",
        ],
        &[
            "",
            "nowhere",
            "eu-central-100",
            "EU-CENTRAL-1",
            "eu-central",
            "global",
            "None",
            "eusc-de-east-1",
            "us-west-2a",
            " eu-central-1",
            "eu_central_1",
            "aws-global",
        ],
    );
}

#[test]
fn times_are_those_of_the_provider() {
    check(
        "rfc3339",
        &[
            "2024-01-02T03:04:05Z",
            "2024-01-02T03:04:05+01:00",
            "2024-01-02T03:04:05.123Z",
            "2024-01-02T03:04:05,123Z",
            "2024-02-29T03:04:05Z",
            "2024-01-02T23:59:59+24:00",
            "2024-01-02T23:59:59+23:59",
            "2024-01-02T23:59:59+23:60",
            "0000-01-01T00:00:00Z",
            "2024-01-02T3:04:05Z",
            "2024-01-02T03:04:05.123456789012Z",
            "2024-01-02T03:04:05-00:00",
            "2000-02-29T00:00:00Z",
            "2024-01-02T03:04:05.5+01:00",
        ],
        &[
            "",
            "2024-01-02T03:04:05.Z",
            "2024-01-02T03:04:05",
            "2024-01-02 03:04:05Z",
            "2024-01-02t03:04:05z",
            "2024-01-02",
            "2024-02-30T03:04:05Z",
            "2023-02-29T03:04:05Z",
            "2024-01-02T24:00:00Z",
            "2024-01-02T23:60:00Z",
            "2024-01-02T23:59:60Z",
            "2024-01-02T23:59:59+0100",
            "2024-1-2T03:04:05Z",
            "2024-13-02T03:04:05Z",
            "2024-00-02T03:04:05Z",
            "2024-01-00T03:04:05Z",
            "10000-01-01T00:00:00Z",
            "2024-01-02T03:04Z",
            "2024-01-02T03:04:05Z ",
            " 2024-01-02T03:04:05Z",
            "2100-02-29T00:00:00Z",
            "2024-04-31T00:00:00Z",
            "2024-01-02T03:04:05\u{2212}01:00",
            "2024-01-02T03:04:05+25:00",
            "2024-01-02T03:04:05Z+01:00",
            "2024-01-02T3:4:5Z",
            "2024-01-02T03:4:05Z",
            "2024-01-02T03:04:5Z",
            "24-01-02T03:04:05Z",
        ],
    );
}

#[test]
fn urls_are_those_of_the_provider() {
    check(
        "url",
        &[
            "https://a",
            "https://a.b/c",
            "HTTPS://a",
            "Https://a",
            "https://a/b c",
            "https://a:80",
            "https://a:",
            "https://:80",
            "https://[::1]",
            "https://[::1]:80",
            "https://u:p@h",
            "https://a/%41",
            "https://a?%zz",
            "https://a#%41",
            "https://é",
            "https://a<b",
            "https://a_b",
            "https://a,b",
            "https://a;b=c",
            "https://a\"b",
            "https://*",
            "https://a#b c",
            "https://[fe80::1%25en0]",
            "https://[a%25%20b]",
            "https://a:80:80",
            "https://[zz]",
            "https://a[b]",
            "https://a]b",
            "https://u/p@h",
            "https://a:99999",
            "https://u:p:q@h",
            "https://x'y",
            "https://(x)",
            "https://a@b@c",
            "http://a",
        ],
        &[
            "",
            "ftp://a",
            "https://",
            "https:///x",
            "a.b",
            "//a.b",
            "https:a",
            "https:/a",
            " https://a",
            "https://a b",
            "https://a:x",
            "https://[::1",
            "https://[::1]x",
            "https://u@",
            "https://%41",
            "https://a%zz",
            "https://a/%zz",
            "https://a#%zz",
            "https://a\n",
            "https://a\u{7f}",
            "https://a\\b",
            "https://a^b",
            "https://a{b}",
            "https://a|b",
            "://a",
            "1httpss://a",
            "https:",
            "https:?x",
            "https://?x",
            "https://#",
            "https://u^x@h",
            "https://[fe80::1%en0]",
            "https://a%20b",
            "https://a/\t",
            "s3://x",
            "mailto:x",
            "https://a%",
            "https://u%zz@h",
            "https://a`b",
            "https://a:-1",
        ],
    );
}

#[test]
fn uuids_are_those_of_the_provider() {
    check(
        "uuid",
        &[
            "123e4567-e89b-12d3-a456-426614174000",
            "123E4567-E89B-12D3-A456-426614174000",
            "00000000-0000-0000-0000-000000000000",
        ],
        &[
            "",
            "123e4567e89b12d3a456426614174000",
            "{123e4567-e89b-12d3-a456-426614174000}",
            "urn:uuid:123e4567-e89b-12d3-a456-426614174000",
            "123e4567-e89b-12d3-a456-42661417400",
            "123e4567-e89b-12d3-a456-42661417400g",
            " 123e4567-e89b-12d3-a456-426614174000",
            "123e4567-e89b-12d3-a456-426614174000x",
            "x123e4567-e89b-12d3-a456-426614174000",
            "123e-4567e89b-12d3-a456-426614174000",
        ],
    );
}

#[test]
fn weekly_windows_are_those_of_the_provider() {
    check(
        "weekly_window",
        &[
            "",
            "mon:03:00-mon:04:00",
            "Mon:03:00-Mon:04:00",
            "sun:23:45-mon:00:15",
            "mon:03:00-mon:03:00",
            "mon:03:00-mon:03:10",
            "MON:03:00-MON:04:00",
            "mon:04:00-mon:03:00",
            "tue:03:00-mon:03:00",
            "mon:23:59-tue:23:59",
            "mon:20:00-mon:19:00",
            "mOn:03:00-mon:04:00",
        ],
        &[
            "mon:3:00-mon:4:00",
            "mon:03:00-04:00",
            "03:00-04:00",
            "mon:24:00-mon:25:00",
            "mon:23:60-tue:00:00",
            "xyz:03:00-mon:04:00",
            "monday:03:00-monday:04:00",
            " mon:03:00-mon:04:00",
            "mon:03:00-mon:04:00 ",
            "mon:03:00 - mon:04:00",
            "mon:03:00",
            "mon:03:00-mon:04:00;tue:03:00-tue:04:00",
            "mon:03:00-mon:04:00\n",
            "mon:0300-mon:0400",
        ],
    );
}

#[test]
fn networks_have_no_host_bits_and_cidrs_may_have() {
    check(
        "cidr",
        &[
            "10.0.0.0/16",
            "10.0.0.1/16",
            "2001:db8::1/32",
            "10.0.0.0/08",
        ],
        &["", "10.0.0.0", "10.0.0.0/33", "x"],
    );
    check(
        "network",
        &["10.0.0.0/16", "2001:db8::/32", "1.2.3.4/32"],
        &["10.0.0.1/16", "2001:db8::1/32"],
    );
}

#[test]
fn json_of_any_depth_is_read_without_recursion() {
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(check_format(Format::Json, &nested(10_000)).is_ok());
    assert!(check_format(Format::Json, &nested(10_001)).is_err());
    assert!(check_format(Format::Json, &"[".repeat(20_000)).is_err());
}

#[test]
fn any_arn_has_six_sections() {
    check(
        "any_arn",
        &["", "arn:foo:s3:::b", "arn:aws:s3:::", "arn:aws:s3::x:b"],
        &["x", "$Default", "*", "arn:aws:s3::", "Arn:aws:s3:::b"],
    );
}
