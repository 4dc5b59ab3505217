//! Alarms, a dashboard, and a trail of who did what.

use aws::iam::{Principal, policy};
use formwork::prelude::*;
use formwork_aws as aws;

use crate::Settings;
use crate::compute::Compute;
use crate::data::{Data, bucket};
use crate::security::{Security, role};

/// Declares alarms, dashboard and trail.
pub fn monitoring<C: Conventions>(
    stack: &mut Stack<C>,
    settings: &Settings,
    security: &Security,
    data: &Data,
    compute: &Compute,
) {
    stack.component("watch", |stack| {
        let on_call = resource!(
            stack,
            "on-call",
            aws::SnsTopic { kms_master_key_id: security.key.key_id() },
            about("Wakes somebody up")
        );
        alarms(stack, data, compute, &on_call.arn());
        let requests = text!(
            r#"["AWS/ApplicationELB", "RequestCount", "LoadBalancer", "{}"]"#,
            compute.balancer.arn_suffix()
        );
        let widgets = text!(
            r#"{{ "widgets": [{{ "type": "metric", "width": 12, "height": 6, "properties": {{
                "title": "Requests", "region": "{}", "stat": "Sum", "metrics": [{}]
            }} }}] }}"#,
            settings.region.as_str(),
            requests
        );
        resource!(stack, "overview", aws::CloudwatchDashboard { dashboard_body: widgets });
        trail(stack, settings, security);
    })
}

/// Alarms of everything that is watched, each with its metric, statistic and threshold.
fn alarms<C: Conventions>(
    stack: &mut Stack<C>,
    data: &Data,
    compute: &Compute,
    on_call: &Value<Arn<aws::kind::SnsTopic>>,
) {
    let balancer = ("LoadBalancer", compute.balancer.arn_suffix());
    let metrics = [
        ("errors", "HTTPCode_Target_5XX_Count", "Sum", 10),
        ("slow", "TargetResponseTime", "Average", 2),
    ];
    watch(stack, on_call, "AWS/ApplicationELB", balancer, metrics);
    let database = ("DBInstanceIdentifier", data.database.identifier());
    let metrics = [
        ("db-cpu", "CPUUtilization", "Average", 80),
        ("db-connections", "DatabaseConnections", "Average", 400),
    ];
    watch(stack, on_call, "AWS/RDS", database, metrics);
    let replica = ("DBInstanceIdentifier", data.replica.identifier());
    watch(stack, on_call, "AWS/RDS", replica, [("replica-lag", "ReplicaLag", "Average", 60)]);
    let thumbnails = ("FunctionName", compute.thumbnails.function_name());
    watch(stack, on_call, "AWS/Lambda", thumbnails, [("thumbs-errors", "Errors", "Sum", 5)]);
    let servers = ("AutoScalingGroupName", compute.servers.name());
    let metrics = [("servers-cpu", "CPUUtilization", "Average", 90)];
    watch(stack, on_call, "AWS/EC2", servers, metrics);
}

/// Watches `metrics` of one thing, which the dimension names.
fn watch<C: Conventions, const N: usize>(
    stack: &mut Stack<C>,
    on_call: &Value<Arn<aws::kind::SnsTopic>>,
    namespace: &str,
    dimension: (&'static str, impl Clone + IntoValue<Str>),
    metrics: [(&'static str, &str, &str, u32); N],
) {
    for (key, metric_name, statistic, threshold) in metrics {
        resource!(
            stack,
            key,
            aws::CloudwatchMetricAlarm {
                comparison_operator: "GreaterThanThreshold",
                evaluation_periods: 3,
                namespace,
                metric_name,
                period: 60,
                statistic,
                threshold,
                dimensions: [dimension.clone()],
                alarm_actions: [on_call],
            }
        );
    }
}

fn trail<C: Conventions>(stack: &mut Stack<C>, settings: &Settings, security: &Security) {
    let writer = Principal::service("cloudtrail.amazonaws.com");
    let (records, access) = bucket(stack, security, "trail", Some(writer.clone()));
    let log = resource!(
        stack,
        "trail",
        aws::CloudwatchLogGroup {
            retention_in_days: settings.retention_days,
            kms_key_id: security.key.arn(),
        }
    );
    let role = role(stack, "trail", writer);
    let streams = text!("{}:*", log.arn());
    let logging = policy![allow("logs:CreateLogStream", "logs:PutLogEvents").on(&streams)];
    let logging =
        resource!(stack, "trail", aws::IamRolePolicy { role: role.id(), policy: logging });
    resource!(
        stack,
        "trail",
        aws::Cloudtrail {
            s3_bucket_name: records.id(),
            is_multi_region_trail: true,
            enable_log_file_validation: true,
            kms_key_id: security.key.arn(),
            cloud_watch_logs_group_arn: streams,
            cloud_watch_logs_role_arn: role.arn(),
        },
        about("Who did what, for the auditors"),
        depends_on(&access, &logging)
    );
}
