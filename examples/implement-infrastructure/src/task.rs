// Deployment Process: Delivery of releases
// Implements: The task that is being done
// Environment: dev, production
// Reference: tasks/improvements.md
//! The task: typed, so that a form without an answer does not compile.

/// An improvement that infrastructure brings.
pub struct Task {
    /// As the improvement plan calls it.
    pub id: &'static str,
    /// In a few words.
    pub name: &'static str,
    /// What it is about.
    pub area: Area,
    /// How things are.
    pub current: &'static str,
    /// How they should be.
    pub desired: &'static str,
    /// What is changed, in this order.
    pub changes: &'static [Change],
    /// What must hold for the task to count.
    pub criteria: &'static [Criterion],
}

/// What a task is about.
#[derive(Debug, Clone, Copy)]
pub enum Area {
    /// How releases are delivered.
    Process,
    /// Where they go.
    Environment,
    /// What they run on.
    Infrastructure,
    /// What builds them.
    Pipeline,
}

/// One change of a file.
pub struct Change {
    /// The key of its step.
    pub key: &'static str,
    /// The file, seen from the program's folder.
    pub file: &'static str,
    /// What is done to it.
    pub what: &'static str,
    /// How one sees that it was done well.
    pub verify: &'static str,
}

/// Something that must hold, and the type of resource that makes it so.
pub struct Criterion {
    /// What holds.
    pub what: &'static str,
    /// The type of resource by which it does.
    pub shown_by: &'static str,
}

/// The task at hand.
pub const TASK: Task = Task {
    id: "TASK-001",
    name: "Keep builds where every environment can take them from",
    area: Area::Pipeline,
    current: "Each pipeline builds anew for each environment",
    desired: "A build is made once, kept, and taken to each environment as it is",
    changes: &[
        Change {
            key: "builds",
            file: "src/infrastructure.rs",
            what: "declare a bucket for builds, with versions and without a way in for the public",
            verify: "`validate` accepts it, and the plan makes 3 resources",
        },
        Change {
            key: "alarm",
            file: "src/infrastructure.rs",
            what: "declare an alarm on more than 500 builds",
            verify: "the plan makes the alarm, and it names the bucket",
        },
    ],
    criteria: &[
        Criterion { what: "Builds are kept in versions", shown_by: "aws_s3_bucket_versioning" },
        Criterion {
            what: "Nobody outside can read a build",
            shown_by: "aws_s3_bucket_public_access_block",
        },
        Criterion {
            what: "Somebody hears when builds pile up",
            shown_by: "aws_cloudwatch_metric_alarm",
        },
    ],
};
