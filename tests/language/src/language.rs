//! Which blocks and meta-arguments the language has, since when, and where they stand in JSON.

/// A block, or an argument that is the language's own and no provider's.
#[derive(Debug, Clone, Copy)]
pub struct Element {
    /// As Terraform writes it, below what it stands in: `variable.validation`.
    pub name: &'static str,
    /// How it is said in Rust; it stands in the source of an example.
    pub rust: &'static str,
    /// Where it stands in JSON, by members; `*` is any one, and arrays are passed through.
    pub path: &'static str,
    /// Since which Terraform and OpenTofu; `-` where none knows it, `1.0` where it was there before.
    pub since: (&'static str, &'static str),
    /// Why there is no example of it here.
    pub absent: &'static str,
}

const fn element(
    name: &'static str,
    rust: &'static str,
    path: &'static str,
    since: (&'static str, &'static str),
) -> Element {
    Element {
        name,
        rust,
        path,
        since,
        absent: "",
    }
}

const fn absent(
    name: &'static str,
    path: &'static str,
    since: (&'static str, &'static str),
    absent: &'static str,
) -> Element {
    Element {
        name,
        rust: "",
        path,
        since,
        absent,
    }
}

const BASE: (&str, &str) = ("1.0", "1.6");

/// Every block and every argument that is no provider's, in the order in which a reader of Terraform's manual meets them.
pub const ELEMENTS: &[Element] = &[
    element(
        "terraform.required_version",
        "TARGET",
        "terraform.required_version",
        BASE,
    ),
    element(
        "terraform.required_providers",
        "provider!(",
        "terraform.required_providers",
        BASE,
    ),
    absent(
        "terraform.provider_meta",
        "terraform.provider_meta",
        BASE,
        "it is for those who write modules of a provider's vendor",
    ),
    absent(
        "terraform.experiments",
        "terraform.experiments",
        BASE,
        "what is an experiment may change under a program",
    ),
    absent(
        "terraform.required_providers.configuration_aliases",
        "terraform.required_providers.*.configuration_aliases",
        ("1.0", "1.6"),
        "a root module has none; modules that are emitted have",
    ),
    element("provider", "provider!(", "provider.*", BASE),
    element(
        "provider.alias",
        "provider!(stack, region.as_str()",
        "provider.*.alias",
        BASE,
    ),
    absent(
        "provider.for_each",
        "provider.*.for_each",
        ("-", "1.9"),
        "a loop in Rust over regions does it for both tools",
    ),
    element("variable", ".variable(", "variable.*", BASE),
    element("variable.type", "Variable::<", "variable.*.type", BASE),
    element("variable.default", ".default(", "variable.*.default", BASE),
    element(
        "variable.description",
        ".about(",
        "variable.*.description",
        BASE,
    ),
    element(
        "variable.sensitive",
        "Secret<",
        "variable.*.sensitive",
        BASE,
    ),
    element(
        "variable.nullable",
        ".not_null()",
        "variable.*.nullable",
        ("1.1", "1.6"),
    ),
    element(
        "variable.ephemeral",
        ".ephemeral()",
        "variable.*.ephemeral",
        ("1.10", "1.11"),
    ),
    element(
        "variable.validation",
        ".validation(",
        "variable.*.validation",
        BASE,
    ),
    absent(
        "variable.deprecated",
        "variable.*.deprecated",
        ("1.15", "1.10"),
        "it is for modules; a program takes the argument out",
    ),
    absent(
        "variable.const",
        "variable.*.const",
        ("1.15", "1.12"),
        "what is constant is known to the program",
    ),
    element("locals", ".local(", "locals", BASE),
    element("output", ".output(", "output.*", BASE),
    element("output.value", ".output(", "output.*.value", BASE),
    element(
        "output.description",
        ".about(",
        "output.*.description",
        BASE,
    ),
    element("output.sensitive", "Secret<", "output.*.sensitive", BASE),
    element(
        "output.depends_on",
        ".depends_on(",
        "output.*.depends_on",
        BASE,
    ),
    element(
        "output.precondition",
        ".precondition(",
        "output.*.precondition",
        ("1.2", "1.6"),
    ),
    absent(
        "output.ephemeral",
        "output.*.ephemeral",
        ("1.10", "1.11"),
        "a root module has none; `ephemeral()` of an output is for modules",
    ),
    absent(
        "output.deprecated",
        "output.*.deprecated",
        ("1.15", "1.10"),
        "it is for modules",
    ),
    absent(
        "output.type",
        "output.*.type",
        ("1.15", "-"),
        "the kind of the value says it",
    ),
    element("resource", "resource!(", "resource.*.*", BASE),
    element("resource.count", ".count(", "resource.*.*.count", BASE),
    element(
        "resource.for_each",
        ".for_each(",
        "resource.*.*.for_each",
        BASE,
    ),
    element(
        "resource.provider",
        "provider(there)",
        "resource.*.*.provider",
        BASE,
    ),
    element(
        "resource.depends_on",
        "depends_on(",
        "resource.*.*.depends_on",
        BASE,
    ),
    element(
        "resource.connection",
        "connection(",
        "resource.*.*.connection",
        BASE,
    ),
    element(
        "resource.provisioner",
        "provisioner(",
        "resource.*.*.provisioner",
        BASE,
    ),
    element(
        "resource.provisioner.when",
        ".on_destroy()",
        "resource.*.*.provisioner.*.when",
        BASE,
    ),
    element(
        "resource.provisioner.on_failure",
        ".continue_on_failure()",
        "resource.*.*.provisioner.*.on_failure",
        BASE,
    ),
    element(
        "resource.provisioner.connection",
        ".connection(",
        "resource.*.*.provisioner.*.connection",
        BASE,
    ),
    element(
        "resource.timeouts",
        "Timeouts {",
        "resource.*.*.timeouts",
        BASE,
    ),
    element("resource.dynamic", "dynamic(", "resource.*.*.dynamic", BASE),
    absent(
        "resource._",
        "resource.*.*._",
        BASE,
        "no argument of the bound providers is called like a meta-argument",
    ),
    element(
        "lifecycle.create_before_destroy",
        "create_before_destroy",
        "resource.*.*.lifecycle.create_before_destroy",
        BASE,
    ),
    element(
        "lifecycle.prevent_destroy",
        "prevent_destroy",
        "resource.*.*.lifecycle.prevent_destroy",
        BASE,
    ),
    element(
        "lifecycle.ignore_changes",
        "ignore_changes(",
        "resource.*.*.lifecycle.ignore_changes",
        BASE,
    ),
    element(
        "lifecycle.replace_triggered_by",
        "replace_triggered_by(",
        "resource.*.*.lifecycle.replace_triggered_by",
        ("1.2", "1.6"),
    ),
    element(
        "lifecycle.precondition",
        "precondition(",
        "resource.*.*.lifecycle.precondition",
        ("1.2", "1.6"),
    ),
    element(
        "lifecycle.postcondition",
        "postcondition(",
        "resource.*.*.lifecycle.postcondition",
        ("1.2", "1.6"),
    ),
    element(
        "lifecycle.action_trigger",
        "action(",
        "resource.*.*.lifecycle.action_trigger",
        ("1.14", "-"),
    ),
    element(
        "lifecycle.action_trigger.condition",
        "action_if(",
        "resource.*.*.lifecycle.action_trigger.condition",
        ("1.14", "-"),
    ),
    element(
        "lifecycle.enabled",
        "enabled(",
        "resource.*.*.lifecycle.enabled",
        ("-", "1.11"),
    ),
    absent(
        "lifecycle.destroy",
        "resource.*.*.lifecycle.destroy",
        ("1.16", "1.12"),
        "`removed` says it in every version",
    ),
    element("data", "data!(", "data.*.*", BASE),
    element(
        "data.depends_on",
        "depends_on(",
        "data.*.*.depends_on",
        BASE,
    ),
    element(
        "data.lifecycle.postcondition",
        "postcondition(",
        "data.*.*.lifecycle.postcondition",
        ("1.2", "1.6"),
    ),
    element(
        "ephemeral",
        "ephemeral!(",
        "ephemeral.*.*",
        ("1.10", "1.11"),
    ),
    element(
        "write-only arguments",
        "_wo:",
        "resource.*.*.secret_string_wo",
        ("1.11", "1.11"),
    ),
    element("action", "action!(", "action.*.*", ("1.14", "-")),
    element(
        "action.config",
        "action!(",
        "action.*.*.config",
        ("1.14", "-"),
    ),
    element("check", ".check(", "check.*", ("1.5", "1.6")),
    element(
        "check.data",
        "check.stack()",
        "check.*.data",
        ("1.5", "1.6"),
    ),
    element(
        "check.assert",
        "check.assert(",
        "check.*.assert",
        ("1.5", "1.6"),
    ),
    element("module", "module!(", "module.*", BASE),
    element("module.source", "mod subnets;", "module.*.source", BASE),
    element(
        "module.for_each",
        "module!(stack, \"each\"",
        "module.*.for_each",
        BASE,
    ),
    element(
        "module.depends_on",
        "depends_on(&main)",
        "module.*.depends_on",
        BASE,
    ),
    absent(
        "module.version",
        "module.*.version",
        BASE,
        "typed (the binding of a module of a registry says it); these tests reach no registry",
    ),
    absent(
        "module.count",
        "module.*.count",
        BASE,
        "typed (`stack.count(..)`); the example repeats by key",
    ),
    absent(
        "module.providers",
        "module.*.providers",
        BASE,
        "typed (`provider(..)` of `module!`); the module of the example takes none",
    ),
    element("moved", ".moved(", "refactor.tf.json#moved", ("1.1", "1.6")),
    element(
        "removed",
        ".removed::<",
        "refactor.tf.json#removed",
        ("1.7", "1.7"),
    ),
    element(
        "removed.lifecycle.destroy",
        "Fate::Forget",
        "refactor.tf.json#removed.lifecycle.destroy",
        ("1.7", "1.10"),
    ),
    element(
        "import",
        ".import(",
        "refactor.tf.json#import",
        ("1.5", "1.6"),
    ),
    element(
        "import.for_each",
        "ImportId::each(",
        "refactor.tf.json#import.for_each",
        ("1.7", "1.7"),
    ),
    absent(
        "import.identity",
        "refactor.tf.json#import.identity",
        ("1.12", "1.12"),
        "typed (`ImportId::identity(..)`); these tests run 1.11",
    ),
    element("terraform.backend", ".backend(", "terraform.backend", BASE),
    absent(
        "terraform.cloud",
        "terraform.cloud",
        ("1.1", "1.6"),
        "typed (`backend::Cloud`); its `init` asks the cloud for an account",
    ),
    absent(
        "terraform.state_store",
        "terraform.state_store",
        ("-", "-"),
        "it is behind an experiment in every version",
    ),
    absent(
        "terraform.encryption",
        "terraform.encryption",
        ("-", "1.7"),
        "it stands in the environment variable `TF_ENCRYPTION` as well, where its keys do not reach a file",
    ),
    element("terraform.tfvars", ".value(", "terraform.tfvars.json", BASE),
    element(
        "override files",
        ".override_resource(",
        "override.tf.json",
        BASE,
    ),
    element(
        "test.variables",
        "test.variable(",
        "*.tftest.json#variables",
        ("1.6", "1.6"),
    ),
    element(
        "test.run",
        "test.plan(",
        "*.tftest.json#run",
        ("1.6", "1.6"),
    ),
    element(
        "test.run.command",
        "test.apply(",
        "*.tftest.json#run.*.command",
        ("1.6", "1.6"),
    ),
    element(
        "test.run.variables",
        ".variable(\"servers\"",
        "*.tftest.json#run.*.variables",
        ("1.6", "1.6"),
    ),
    element(
        "test.run.assert",
        ".assert(",
        "*.tftest.json#run.*.assert",
        ("1.6", "1.6"),
    ),
    element(
        "test.run.expect_failures",
        ".expect_failure(",
        "*.tftest.json#run.*.expect_failures",
        ("1.6", "1.6"),
    ),
    element(
        "test.mock_provider",
        ".mock_provider::<",
        "*.tftest.json#mock_provider",
        ("1.7", "1.8"),
    ),
    absent(
        "test.run.parallel",
        "*.tftest.json#run.*.parallel",
        ("1.12", "-"),
        "typed (`parallel()`), and refused by Terraform 1.11",
    ),
    absent(
        "test.provider",
        "*.tftest.json#provider",
        ("1.6", "1.6"),
        "typed (`test.provider(..)`); the builtin provider takes no configuration",
    ),
    absent(
        "test.run.module",
        "*.tftest.json#run.*.module",
        ("1.6", "1.6"),
        "a run tests the root module that was emitted",
    ),
    absent(
        "test.override_resource",
        "*.tftest.json#override_resource",
        ("1.7", "1.8"),
        "a mocked provider does without",
    ),
    absent(
        "list (queries)",
        "list",
        ("1.14", "-"),
        "queries find what is not in the code yet, which is not what a program declares",
    ),
];
