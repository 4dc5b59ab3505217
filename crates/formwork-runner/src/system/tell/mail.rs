//! A mail as a file, for a mail server's pickup folder or a program to send: <https://www.rfc-editor.org/rfc/rfc5322>.

use std::path::Path;

use formwork_procedure::{Failure, World};

use crate::system::{file, moment};

/// A line may have 998 bytes; a character has at most 4, and the line break does not count.
const LINE: usize = 990;

/// An encoded word may have 75 signs; 12 of them stand around its text.
const WORD: usize = 60;

/// The header's last lines, and the empty line after it.
const TEXT: &str = "MIME-Version: 1.0\r
Content-Type: text/plain; charset=utf-8\r
Content-Transfer-Encoding: 8bit\r
";

/// Writes a mail from `MAIL_FROM` into the outbox.
pub(super) fn write(
    world: &dyn World,
    outbox: &Path,
    address: &str,
    message: &str,
) -> Result<(), Failure> {
    if !is_address(address) {
        let message = format!("`{address}` is no address for a mail, such as someone@example.com");
        return Err(Failure::new(message).finally());
    }
    let now = world.now();
    let number = format!("{now}-{}", file::next_number());
    let from = super::variable(world, "MAIL_FROM").unwrap_or_else(|_| "formwork@localhost".into());
    let mail = [
        format!("From: {from}"),
        format!("To: {address}"),
        format!("Date: {}", moment::rfc5322(now)),
        format!("Message-ID: <{number}@formwork>"),
        format!(
            "Subject: {}",
            subject(message.lines().next().unwrap_or_default())
        ),
        TEXT.to_owned(),
        body(message),
    ];
    let path = outbox.join(format!("{number}.eml"));
    world.create(&path, mail.join("\r\n").as_bytes())
}

/// One sign `@` with something around, and nothing that would end the line.
fn is_address(address: &str) -> bool {
    let plain = |sign: char| !sign.is_whitespace() && !sign.is_control() && !"<>,;".contains(sign);
    address.chars().all(plain)
        && address
            .split_once('@')
            .is_some_and(|(name, host)| !name.is_empty() && !host.is_empty() && !host.contains('@'))
}

/// As it is where that is short ASCII, otherwise in encoded words: <https://www.rfc-editor.org/rfc/rfc2047>.
fn subject(text: &str) -> String {
    let is_plain = |sign: char| sign.is_ascii_graphic() || sign == ' ';
    if text.len() <= LINE && text.chars().all(is_plain) && !text.contains("=?") {
        return text.to_owned();
    }
    let mut words = vec![String::new()];
    for sign in text.chars() {
        let encoded = encoded(sign);
        if words
            .last()
            .is_some_and(|word| word.len() + encoded.len() > WORD)
        {
            words.push(String::new());
        }
        let word = words.last_mut().expect("there is a first word");
        word.push_str(&encoded);
    }
    let words = words.iter().map(|word| format!("=?utf-8?Q?{word}?="));
    words.collect::<Vec<_>>().join("\r\n ")
}

fn encoded(sign: char) -> String {
    match sign {
        ' ' => "_".to_owned(),
        sign if sign.is_ascii_alphanumeric() => sign.to_string(),
        sign => {
            let mut bytes = [0; 4];
            let bytes = sign.encode_utf8(&mut bytes).bytes();
            bytes.map(|byte| format!("={byte:02X}")).collect()
        }
    }
}

/// The message in lines that are short enough, each with its end.
fn body(message: &str) -> String {
    let mut body = String::new();
    for line in message.lines() {
        let mut length = 0;
        for sign in line.chars() {
            if length + sign.len_utf8() > LINE {
                body.push_str("\r\n");
                length = 0;
            }
            // A lone one may not stand in a mail.
            let sign = if sign == '\r' { ' ' } else { sign };
            body.push(sign);
            length += sign.len_utf8();
        }
        body.push_str("\r\n");
    }
    body
}

#[cfg(test)]
mod tests {
    use super::{body, is_address, subject};

    #[test]
    fn a_subject_beyond_ascii_is_encoded_in_short_words() {
        assert_eq!(subject("Apply failed"), "Apply failed");
        assert_eq!(subject("Größe = 5"), "=?utf-8?Q?Gr=C3=B6=C3=9Fe_=3D_5?=");
        let long = subject(&"ü".repeat(40));
        assert!(long.split("\r\n ").all(|word| word.len() <= 75), "{long}");
        assert_eq!(long.matches("=C3=BC").count(), 40);
    }

    #[test]
    fn no_line_of_a_mail_is_too_long_and_nothing_is_lost() {
        let text = "ä".repeat(3000);
        let body = body(&text);
        assert!(body.split("\r\n").all(|line| line.len() <= 998));
        assert_eq!(body.replace("\r\n", ""), text);
    }

    #[test]
    fn what_could_become_a_header_is_no_address() {
        assert!(is_address("someone@example.com"));
        for wrong in [
            "someone",
            "@example.com",
            "a@b@c",
            "a@b\r\nBcc: c@d",
            "a@b,c@d",
        ] {
            assert!(!is_address(wrong), "{wrong}");
        }
    }
}
