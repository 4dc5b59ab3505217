//! Files that help to give a stack its secrets.

use formwork_emit::companions;

use crate::model;

#[test]
fn a_stack_with_secrets_gets_a_template_that_terraform_does_not_load_and_a_rule_that_ignores_the_copy()
 {
    let model = model(|stack| {
        stack.secret_variable("token");
        stack.secret_variable("password");
    });
    let files = companions(&model, 0);
    let paths: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
    assert_eq!(
        paths,
        [
            "production/network/.gitignore",
            "production/network/secrets.auto.tfvars.example",
        ]
    );
    assert!(files[0].text.lines().any(|line| line == "*.auto.tfvars"));
    let variables = &model.stacks[0].variables;
    let expected = format!(
        "\n# Declared at {}.\npassword = \"<password>\"\n\n# Declared at {}.\ntoken = \"<token>\"\n",
        variables[1].place, variables[0].place
    );
    assert!(files[1].text.ends_with(&expected), "{}", files[1].text);
}

#[test]
fn a_stack_without_secrets_gets_neither() {
    assert!(companions(&model(|_| {}), 0).is_empty());
}
