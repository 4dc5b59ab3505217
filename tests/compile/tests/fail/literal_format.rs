//! Text that is not of the format of its argument.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    resource!(stack, "web", aws::Vpc { cidr_block: "10.0.0.0/33" });
    resource!(stack, "worker", aws::Instance {
        ami: "ami-0123456789abcdef0",
        instance_type: "t3.micro",
        private_ip: "10.0.0.256",
        user_data_base64: "echo hello",
    });
    resource!(stack, "orders", aws::LambdaFunction {
        role: "orders",
        filename: "orders.zip",
    });
    resource!(stack, "orders", aws::LambdaPermission {
        action: "lambda:InvokeFunction",
        function_name: "orders",
        principal: "s3.amazonaws.com",
        source_account: "1234-5678-9012",
    });
    resource!(stack, "orders", aws::DbInstance {
        instance_class: "db.t4g.micro",
        backup_window: "3am-4am",
        maintenance_window: "03:00-04:00",
    });
    resource!(stack, "orders", aws::CloudwatchDashboard { dashboard_body: "{'widgets': []}" });
    resource!(stack, "worker", aws::AutoscalingGroup {
        min_size: 1,
        max_size: 2,
        launch_configuration: "worker",
        wait_for_capacity_timeout: "ten minutes",
    });
}

fn main() {}
