//! Alarms, a dashboard, and a trail of who did what.

use formwork::prelude::*;
use formwork_aws as aws;

use crate::Settings;
use crate::compute::Compute;
use crate::data::{Data, bucket};
use crate::security::Security;

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
        let database = || ("DBInstanceIdentifier", data.database.identifier().to_text());
        let replica = || ("DBInstanceIdentifier", data.replica.identifier().to_text());
        let balancer = || ("LoadBalancer", compute.balancer.arn_suffix());
        let thumbnails = || ("FunctionName", compute.thumbnails.function_name().to_text());
        let servers = || ("AutoScalingGroupName", compute.servers.name().to_text());
        for (key, namespace, metric, dimension, statistic, threshold) in [
            ("errors", "AWS/ApplicationELB", "HTTPCode_Target_5XX_Count", balancer(), "Sum", 10),
            ("slow", "AWS/ApplicationELB", "TargetResponseTime", balancer(), "Average", 2),
            ("db-cpu", "AWS/RDS", "CPUUtilization", database(), "Average", 80),
            ("db-connections", "AWS/RDS", "DatabaseConnections", database(), "Average", 400),
            ("replica-lag", "AWS/RDS", "ReplicaLag", replica(), "Average", 60),
            ("thumbs-errors", "AWS/Lambda", "Errors", thumbnails(), "Sum", 5),
            ("servers-cpu", "AWS/EC2", "CPUUtilization", servers(), "Average", 90),
        ] {
            resource!(
                stack,
                key,
                aws::CloudwatchMetricAlarm {
                    comparison_operator: "GreaterThanThreshold",
                    evaluation_periods: 3,
                    namespace,
                    metric_name: metric,
                    period: 60,
                    statistic,
                    threshold,
                    dimensions: [dimension],
                    alarm_actions: [on_call.arn()],
                }
            );
        }
        let requests = text!(
            r#"["AWS/ApplicationELB", "RequestCount", "LoadBalancer", "{}"]"#,
            compute.balancer.arn_suffix()
        );
        let widgets = text!(
            r#"{{ "widgets": [{{ "type": "metric", "width": 12, "height": 6, "properties": {{
                "title": "Requests", "region": "eu-central-1", "stat": "Sum", "metrics": [{}]
            }} }}] }}"#,
            requests
        );
        resource!(stack, "overview", aws::CloudwatchDashboard { dashboard_body: widgets });
        trail(stack, settings, security);
    })
}

fn trail<C: Conventions>(stack: &mut Stack<C>, settings: &Settings, security: &Security) {
    let (records, access) = bucket(stack, security, "trail", Some("cloudtrail.amazonaws.com"));
    let log = resource!(
        stack,
        "trail",
        aws::CloudwatchLogGroup {
            retention_in_days: settings.retention_days,
            kms_key_id: security.key.arn(),
        }
    );
    let role = crate::security::role(stack, "trail", "cloudtrail.amazonaws.com");
    let may = data!(
        stack,
        "trail-log",
        aws::data::IamPolicyDocument {
            statement: Statement {
                actions: ["logs:CreateLogStream", "logs:PutLogEvents"],
                resources: [text!("{}:*", log.arn())],
            },
        }
    );
    let logging =
        resource!(stack, "trail", aws::IamRolePolicy { role: role.id(), policy: may.json() });
    resource!(
        stack,
        "trail",
        aws::Cloudtrail {
            s3_bucket_name: records.id(),
            is_multi_region_trail: true,
            enable_log_file_validation: true,
            kms_key_id: security.key.arn(),
            cloud_watch_logs_group_arn: text!("{}:*", log.arn()),
            cloud_watch_logs_role_arn: role.arn(),
        },
        about("Who did what, for the auditors"),
        depends_on(&access, &logging)
    );
}
