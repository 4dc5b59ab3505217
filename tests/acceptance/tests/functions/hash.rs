//! Hashes, computed by another program, and what it has encrypted for a key that is used nowhere else.

use formwork_terraform::functions::*;

use crate::{Case, cases};

const KEY: &str = include_str!("rsa.pem");

#[rustfmt::skip]
pub(crate) fn cases() -> Vec<Case> {
    cases! {
        md5("hello") => "5d41402abc4b2a76b9719d911017c592";
        md5("") => "d41d8cd98f00b204e9800998ecf8427e";
        md5("grün") => "7b934a60ddc07b8f5b1134c03430bba6";
        md5("a\nb") => "8cdeb44417f3c26826595d5820cf5700";
        md5("012345678901234567890123456789") => "4f7223ebadee9fb57b6796570d60638f";
        sha1("hello") => "aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d";
        sha1("") => "da39a3ee5e6b4b0d3255bfef95601890afd80709";
        sha1("grün") => "bbbb29c05fe80b397ad394a3f490cef7f4bba376";
        sha1("a\nb") => "fcd127ffa1016069006ad91f3f361248f9bdf272";
        sha1("012345678901234567890123456789") => "8d3a014000038725d6daf8771b42a0784253688f";
        sha256("hello") => "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
        sha256("") => "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        sha256("grün") => "fe263064ba02eaeac482aaf1309553779bdb78e385cb1374654de293e191d785";
        sha256("a\nb") => "7e18f737311b2dc3b2f269dd78396b0351f14fb66efa879f768cb23181883c78";
        sha256("012345678901234567890123456789") => "276fadfc9edc49f5f9af96d97636731def7525d4bfa16bc07699534873a474cc";
        sha512("hello") => "9b71d224bd62f3785d96d46ad3ea3d73319bfbc2890caadae2dff72519673ca72323c3d99ba5c11d7c7acc6e14b8c5da0c4663475c2e5c3adef46f73bcdec043";
        sha512("") => "cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e";
        sha512("grün") => "08184768b884ac5f62d357c3c7ff089d4d9bb07bafee54840dc81839c35216372485229467759fedbb0e91a0ebddf6673ddcc6557f463a70f09e19c994cfdd5d";
        sha512("a\nb") => "377f7c6560b237d3b88f734faf092fe88f4b2067e048277223748881569ce7b2237c3e3a3fbeef319eea1ccab853b42ff2a7b8791308342ae383579f4420cba0";
        sha512("012345678901234567890123456789") => "4f1f50282331161be460e31c042e3ed1c36d003b7daf08fe9e31596ca8e3508c9d15a6bc416602684de32392a44c9d604a22a42a6611c198c223bad9c36730de";
        base64sha256("hello") => "LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=";
        base64sha256("") => "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
        base64sha256("grün") => "/iYwZLoC6urEgqrxMJVTd5vbeOOFyxN0ZU3ik+GR14U=";
        base64sha256("a\nb") => "fhj3NzEbLcOy8mndeDlrA1HxT7Zu+oefdoyyMYGIPHg=";
        base64sha256("012345678901234567890123456789") => "J2+t/J7cSfX5r5bZdjZzHe91JdS/oWvAdplTSHOkdMw=";
        base64sha512("hello") => "m3HSJL1i83hdltRq0+o9czGb+8KJDKra4t/3JRlnPKcjI8PZm6XBHXx6zG4UuMXaDEZjR1wuXDre9G9zvN7AQw==";
        base64sha512("") => "z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==";
        base64sha512("grün") => "CBhHaLiErF9i01fDx/8InU2bsHuv7lSEDcgYOcNSFjckhSKUZ3Wf7bsOkaDr3fZnPdzGVX9GOnDwnhnJlM/dXQ==";
        base64sha512("a\nb") => "N398ZWCyN9O4j3NPrwkv6I9LIGfgSCdyI3SIgVac57IjfD46P77vMZ7qHMq4U7Qv8qe4eRMINCrjg1efRCDLoA==";
        base64sha512("012345678901234567890123456789") => "Tx9QKCMxFhvkYOMcBC4+0cNtADt9rwj+njFZbKjjUIydFaa8QWYCaE3jI5KkTJ1gSiKkKmYRwZjCI7rZw2cw3g==";
        uuidv5("dns", "example.org") => "aad03681-8b63-5304-89e0-8ca8f49461b5";
        uuidv5("url", "example.org") => "54a35416-963c-5dd6-a1e2-5ab7bb5bafc7";
        uuidv5("oid", "example.org") => "34784df9-b065-5094-92c7-00bb3da97a30";
        uuidv5("x500", "example.org") => "e3635e86-f82b-5bbc-a54a-da97923e5c76";
        uuidv5("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "example.org") => "aad03681-8b63-5304-89e0-8ca8f49461b5";
        rsadecrypt("Anb9gvDZsT1+zdXCwC2REApw9f8bV42qUhCL6C+n+mVq1oNGUVmRivmkhVR30MKFIME9psE8FmtSIrlQ97X032J6EQ0b+nhkew3WH0GU8DfxNRN3EROUo1R3Zki/cGGGfSR80UGSmLRkJh18K9C5Qb6YCndFy8eXB4eiDbUbdtw=", KEY) => "a";
        rsadecrypt("HT4+vimdXNrEO7HIFOzaNTsnTTJh7ZATg2eFsZjuVQPCDk6ZyQ94e8rOgyPyeTwtgIvG/2ZDuDjcIt8i/D2Nnl3uY+mvhhcYPYQrcOF8YrV7SnviJcc19KgZ8Gekoj5bfOylKq0qq28etvgX5/OUjry/A7J9G/I5CKAdzP79m8M=", KEY) => "swordfish";
        rsadecrypt("U5PSQtprM6PpnLRcjG7Sje0tAzEOtaMH+gwUnYsXhK9JRuFXbD6I8dfhLsg53itkR2Il9Nh+Fy/nsIwKd3Z36JYdxxNOdL9Ev0ehIt7Qgl7MBf+K3NIruxBdUSqxmlTLCAKiQVKXSFPPidR2KU0+WdIu+moHQ2c/+ArwMbLEJB0=", KEY) => "";
        rsadecrypt("oygUCl7vFfDBurB3P2GSfYk4z00qtre5fhPDpPXdhArOrXEuFfgdTf1ul4IlojzSjB3SCLm7XHOpaNBLtSW4oUI9S9GaosnbC9IcOiRxm8bO9kXNUea5pl1R6FDi5qgAtjg6aosb6yD206LivSK6X6nfdX3p9ByoODYV6ldPWVI=", KEY) => "ünïcode";
        rsadecrypt("EkFa6gQJnfv7fu1SKdrzbOSdEyfbZc7UZN3xEv2f+6pOUrA+BdiJWvAWt0+aipxUxFu9nwt7zKY3WfYU1rAIiTQx8MrYuggNei632JDNzXjdVXxuBb2N/wax6EjJhtPYK9017+iRCaGtuoDwO1B6vuXtnwkQnSIPX4BhBkUvIO4=", KEY) => "0123456789012345678901234567890123456789";
    }
}
