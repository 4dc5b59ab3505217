//! What a call expands to, also while it is being typed.

use proc_macro2::{LineColumn, TokenStream, TokenTree};

use super::{Kind, block, declare, provider};

fn tokens(input: &str) -> TokenStream {
    input.parse().expect("the input is Rust tokens")
}

/// The expansion without spaces, so that expectations read like code.
fn expansion(input: &str) -> String {
    declare(tokens(input), Kind::Managed)
        .to_string()
        .replace([' ', '\n'], "")
}

#[track_caller]
fn check(input: &str, expected: &[&str]) {
    let expansion = expansion(input);
    for part in expected {
        assert!(expansion.contains(part), "no `{part}` in {expansion}");
    }
}

/// The expansion names `name` as often as `times`, and the compiler finds each where it was typed.
#[track_caller]
fn check_typed(input: &str, name: &str, times: usize) {
    let typed = places(tokens(input), name);
    assert_eq!(typed.len(), 1, "`{name}` is typed once");
    let expanded = places(declare(tokens(input), Kind::Managed), name);
    assert_eq!(expanded, vec![typed[0]; times]);
}

/// Where the identifiers called `name` begin.
fn places(tokens: TokenStream, name: &str) -> Vec<LineColumn> {
    let mut places = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Ident(ident) if ident == name => places.push(ident.span().start()),
            TokenTree::Group(group) => places.extend(self::places(group.stream(), name)),
            _ => {}
        }
    }
    places
}

#[test]
fn an_argument_is_a_method_call() {
    check(
        r#"stack, "main", aws::Vpc { cidr_block: "r", enable: true }"#,
        &[
            r#"::formwork::private::check_required::<aws::Vpc>("main",&["cidr_block","enable"])"#,
            r#"<aws::Vpcas::formwork::private::Block>::empty().cidr_block(::formwork::argument("r")).enable(::formwork::argument(true))"#,
            "stack.declare_key::<aws::Vpc,__Key>(declaration)",
        ],
    );
}

#[test]
fn a_half_typed_argument_is_a_method_call_with_the_span_of_the_user() {
    let input = r#"stack, "main", aws::Vpc { cidr_blo }"#;
    check(input, &[".cidr_blo(::formwork::argument(cidr_blo))"]);
    // The method, and the variable that a shorthand would read.
    check_typed(input, "cidr_blo", 2);
}

#[test]
fn arguments_have_the_span_of_the_user_also_on_later_lines_and_in_blocks() {
    let input = r#"stack, "web", aws::SecurityGroup {
        name_prefix: "web",
        ingress: [80].map(|port| Ingress { from_port: port, to_po }),
    }"#;
    check_typed(input, "name_prefix", 1);
    check_typed(input, "ingress", 1);
    check_typed(input, "from_port", 1);
    check_typed(input, "to_po", 2);
}

#[test]
fn an_empty_body_and_no_body_are_the_resource_without_arguments() {
    let empty = "of(<aws::Vpcas::formwork::private::Block>::empty())";
    check(r#"stack, "main", aws::Vpc {}"#, &[empty]);
    check(r#"stack, "main", aws::Vpc"#, &[empty]);
}

#[test]
fn a_missing_comma_is_one_error_and_both_arguments_are_kept() {
    let input = r#"stack, "main", aws::Vpc { a: 1 b: 2 }"#;
    check(
        input,
        &[
            "expected`,`betweentwoarguments",
            ".a(::formwork::argument(1)).b(::formwork::argument(2))",
        ],
    );
    assert_eq!(expansion(input).matches("compile_error").count(), 1);
}

#[test]
fn an_argument_without_value_has_a_stand_in() {
    check(
        r#"stack, "main", aws::Vpc { a: , b: 2 }"#,
        &[
            "argument`a`hasnovalueyet",
            ".a(::formwork::argument(::formwork::private::Missing)).b(::formwork::argument(2))",
        ],
    );
}

#[test]
fn an_unfinished_value_is_kept_for_the_editor() {
    let input = r#"stack, "main", aws::Vpc { vpc_id: vpc., b: 2 }"#;
    check(
        input,
        &[".vpc_id(::formwork::argument(vpc.)).b(::formwork::argument(2))"],
    );
    check_typed(input, "vpc", 1);
}

#[test]
fn a_block_that_is_being_typed_is_a_block_too() {
    let missing = r#"stack, "web", aws::SecurityGroup { ingress: [Ingress { a: , b: 2 }, Ingress { a: 1 }] }"#;
    check(
        missing,
        &[
            "argument`a`hasnovalueyet",
            r#"check_nested::<aws::SecurityGroup,aws::security_group::Ingress>("web","ingress",&["a","b"])"#,
            ".a(::formwork::argument(::formwork::private::Missing)).b(::formwork::argument(2))",
            ".a(::formwork::argument(1))",
        ],
    );
    assert_eq!(expansion(missing).matches("compile_error").count(), 1);

    let deeper =
        r#"stack, "web", aws::Lb { outer: Outer { inner: Inner { a: vpc., b: 2 } }, c: 3 }"#;
    check(
        deeper,
        &[
            r#"check_nested::<aws::Lb,aws::lb::outer::Inner>("web","outer.inner",&["a","b"])"#,
            ".a(::formwork::argument(vpc.)).b(::formwork::argument(2))",
            ".c(::formwork::argument(3))",
        ],
    );
    check_typed(deeper, "a", 1);

    let comma = r#"stack, "web", aws::SecurityGroup { ingress: Ingress { a: 1 b: 2 } }"#;
    check(
        comma,
        &[
            "expected`,`betweentwoarguments",
            ".a(::formwork::argument(1)).b(::formwork::argument(2))",
        ],
    );
}

#[test]
fn a_struct_of_the_user_stays_as_it_is_beside_what_is_being_typed() {
    check(
        r#"stack, "web", aws::Lb { a: size(self::Size { wide: 1 }, vpc.) }"#,
        &[".a(::formwork::argument(size(self::Size{wide:1},vpc.)))"],
    );
}

#[test]
fn blocks_are_found_in_arrays_branches_and_closures() {
    check(
        r#"stack, "web", aws::SecurityGroup {
            ingress: [Ingress { a: 1 }],
            egress: ports.map(|port| if port > 1 { Egress { a: port } } else { other }),
        }"#,
        &[
            r#"check_nested::<aws::SecurityGroup,aws::security_group::Ingress>("web","ingress",&["a"])"#,
            "<aws::security_group::Ingressas::formwork::private::Block>::empty().a(::formwork::argument(1))",
            r#"check_nested::<aws::SecurityGroup,aws::security_group::Egress>("web","egress",&["a"])"#,
            ".a(::formwork::argument(port))",
        ],
    );
}

#[test]
fn blocks_in_blocks_lie_in_the_module_of_their_parent() {
    check(
        r#"stack, "web", aws::data::Ami { outer: Outer { inner: Match { r#type: 1 } } }"#,
        &[
            r#"check_nested::<aws::data::Ami,aws::data::ami::outer::Match>("web","outer.inner",&["type"])"#,
            ".r#type(::formwork::argument(1))",
        ],
    );
}

#[test]
fn a_longer_path_is_a_struct_of_the_user() {
    check(
        r#"stack, "web", aws::Lb { a: size(self::Size { wide: 1 }) }"#,
        &[".a(::formwork::argument(size(self::Size{wide:1})))"],
    );
}

#[test]
fn a_base_is_where_arguments_start_and_nothing_is_required_then() {
    let input = r#"stack, "web", aws::Lb { a: 1, ..base }"#;
    check(input, &["of(base.a(::formwork::argument(1)))"]);
    assert!(!expansion(input).contains("check_required"));
}

#[test]
fn reserved_names_are_required_as_terraform_writes_them() {
    check(
        r#"stack, "web", aws::Lb { r#type: 1, self_: 2 }"#,
        &[
            r#"&["type","self"]"#,
            ".r#type(::formwork::argument(1)).self_(::formwork::argument(2))",
        ],
    );
}

#[test]
fn a_computed_key_is_declared_at_run_time() {
    let input = r#"stack, format!("web-{zone}"), aws::Lb { a: 1 }"#;
    check(
        input,
        &[r#"stack.declare(format!("web-{zone}"),declaration)"#],
    );
    assert!(!expansion(input).contains("__Key"));
}

#[test]
fn meta_arguments_are_calls_on_the_declaration() {
    check(
        r#"stack, "web", aws::Lb { a: 1 }, about("text"), depends_on(&x, &y), provider(west),
           lifecycle(prevent_destroy, ignore_changes(tags, r#type), replace_triggered_by(&z))"#,
        &[
            r#".about("text").depends_on(&x).depends_on(&y).provider(west)"#,
            r#"Lifecycle::new().prevent_destroy().ignore_changes("tags").ignore_changes("type").replace_triggered_by(&z)"#,
            r#"check_ignored::<aws::Lb>("web","tags")"#,
        ],
    );
    check(
        r#"stack, "web", aws::Lb { a: 1 }, lifecycle(ignore_changes(tags["Name"], disk[0].size))"#,
        &[r#".ignore_changes("tags[\"Name\"]").ignore_changes("disk[0].size")"#],
    );
    check(
        r#"stack, "web", aws::Lb {}, lifecycle(ignore_changes(all))"#,
        &[".ignore_all_changes()"],
    );
}

#[test]
fn doc_text_says_what_the_resource_is_for() {
    let input = "stack, \"web\",\n /// Takes requests\n /// of customers.\n aws::Lb { a: 1 }";
    let expansion = declare(tokens(input), Kind::Managed).to_string();
    assert!(
        expansion.contains(r#"about ("Takes requests of customers.")"#),
        "{expansion}"
    );
}

#[test]
fn a_missing_key_is_one_error_and_the_resource_is_still_declared() {
    let input = "stack, aws::Vpc { cidr_blo }";
    check(
        input,
        &[
            "expectedthedeclaration'skeybeforeitstype",
            ".cidr_blo(::formwork::argument(cidr_blo))",
        ],
    );
    assert_eq!(expansion(input).matches("compile_error").count(), 1);
}

#[test]
fn an_argument_that_is_given_twice_is_one_error_and_set_twice() {
    let input = r#"stack, "main", aws::Vpc { a: 1, a: 2 }"#;
    check(
        input,
        &[
            "argument`a`isgiventwice",
            ".a(::formwork::argument(1)).a(::formwork::argument(2))",
        ],
    );
    assert_eq!(expansion(input).matches("compile_error").count(), 1);
}

#[test]
fn an_unknown_meta_argument_is_refused_with_those_that_exist() {
    check(
        r#"stack, "main", aws::Vpc { a: 1 }, needs(vpc)"#,
        &[
            "expected`about(..)`,`depends_on(..)`,`lifecycle(..)`,`provider(..)`,`provisioner(..)`or`connection(..)`",
            ".a(::formwork::argument(1))",
        ],
    );
}

#[test]
fn a_provider_is_configured_with_or_without_an_alias() {
    let expansion = |input| provider(tokens(input)).to_string().replace(' ', "");
    let without = expansion(r#"stack, aws::Provider { region: "r" }"#);
    assert!(without.contains("stack.provider(config)"), "{without}");
    let with = expansion(r#"stack, "west", aws::Provider { region: "r" }, about("x")"#);
    assert!(with.contains(r#"provider_alias("west",config)"#), "{with}");
    assert!(with.contains("takesnometa-arguments"), "{with}");
}

#[test]
fn a_block_alone_is_checked_under_its_own_name() {
    let expansion = block(tokens(
        "aws::security_group::Ingress { inner: Inner { a } }",
    ));
    let expansion = expansion.to_string().replace(' ', "");
    for part in [
        r#"check_block::<aws::security_group::Ingress>("Ingress",&["inner"])"#,
        r#"check_block::<aws::security_group::ingress::Inner>("Ingress.inner",&["a"])"#,
        ".inner(::formwork::argument({",
        ".a(::formwork::argument(a))",
    ] {
        assert!(expansion.contains(part), "no `{part}` in {expansion}");
    }
}

#[test]
fn every_error_is_reported_and_the_resource_is_still_declared() {
    let input = r#"stack, aws::Lb { a: 1, a: 2, 5 }, lifecycle(forever), because("x"), about()"#;
    let expansion = expansion(input);
    assert_eq!(expansion.matches("compile_error").count(), 6, "{expansion}");
    assert!(
        expansion.contains(".a(::formwork::argument(1)).a(::formwork::argument(2))"),
        "{expansion}"
    );
}

#[test]
fn what_is_only_read_has_a_lifecycle_of_conditions_alone() {
    let input = tokens(r#"stack, "image", aws::data::Ami {}, lifecycle(prevent_destroy)"#);
    let expansion = declare(input, Kind::Data).to_string();
    assert!(
        expansion.contains("what is only read has a `lifecycle` of `precondition(..)`"),
        "{expansion}"
    );
}

#[test]
fn what_is_no_call_at_all_is_one_error() {
    assert_eq!(expansion("stack").matches("compile_error").count(), 1);
}

/// The literals of `value` in argument `a` that the compiler is to check: part and literal, in order.
#[track_caller]
fn check_literals(value: &str, expected: &[&str]) {
    let expansion = expansion(&format!(r#"stack, "k", aws::T {{ a: {value} }}"#));
    let calls =
        expansion.split(r#"check_value::<aws::T,aws::T>("k","a","a",::formwork::private::Part::"#);
    let literals: Vec<String> = calls
        .skip(1)
        .filter_map(|call| call.split_once(");"))
        .map(|(literal, _)| literal.replace("::formwork::private::Literal::", ""))
        .collect();
    assert_eq!(literals, expected, "`{value}`");
}

#[test]
fn literals_are_checked_also_in_parentheses_behind_a_reference_and_in_some() {
    check_literals(r#""x""#, &[r#"Whole,Text("x")"#]);
    check_literals("5", &["Whole,Integer(5i64)"]);
    check_literals("-5", &["Whole,Integer(-5i64)"]);
    check_literals("5u16", &["Whole,Integer(5i64)"]);
    check_literals("0.5", &["Whole,Fraction"]);
    check_literals(r#"Some(&("x"))"#, &[r#"Whole,Text("x")"#]);
}

#[test]
fn elements_entries_and_their_number_are_checked() {
    check_literals("[]", &["Whole,Items(0usize)"]);
    check_literals(
        r#"["x", &name, Some(5)]"#,
        &[
            "Whole,Items(3usize)",
            r#"Element,Text("x")"#,
            "Element,Integer(5i64)",
        ],
    );
    check_literals(
        r#"[("key", "value"), (name, "other")]"#,
        &[
            "Whole,Items(2usize)",
            r#"Key,Text("key")"#,
            r#"Element,Text("value")"#,
            r#"Element,Text("other")"#,
        ],
    );
}

#[test]
fn what_is_no_literal_is_left_to_the_checks_at_synthesis() {
    for value in [
        "name",
        "vpc.id()",
        "true",
        "None",
        r#"text!("{x}")"#,
        "vec![1]",
        "[0; 3]",
        "-name",
        "99999999999999999999",
    ] {
        check_literals(value, &[]);
    }
}

#[test]
fn literals_in_blocks_have_the_path_of_their_argument() {
    check(
        r#"stack, "k", aws::T { outer: [Outer { inner: Inner { a: 1 } }] }"#,
        &[
            r#"check_value::<aws::T,aws::t::outer::Inner>("k","outer.inner.a","a",::formwork::private::Part::Whole,::formwork::private::Literal::Integer(1i64))"#,
        ],
    );
    let alone = block(tokens("aws::t::Outer { a: 1 }"))
        .to_string()
        .replace(' ', "");
    let expected = r#"check_block_value::<aws::t::Outer>("Outer.a","a",::formwork::private::Part::Whole,::formwork::private::Literal::Integer(1i64))"#;
    assert!(alone.contains(expected), "{alone}");
}

/// What the relations of a resource are told is given.
#[track_caller]
fn check_given(body: &str, expected: &str) {
    check(
        &format!(r#"stack, "k", aws::T {{ {body} }}"#),
        &[&format!("broken_relation::<aws::T>(&[{expected}])")],
    );
}

#[test]
fn what_may_have_no_value_is_given_for_maybe() {
    check_given(
        r#"a: "x", b: name, c: None, d: []"#,
        r#""!a","?b","?c","?d""#,
    );
    check_given(
        r#"a: Some("x"), b: -1, c: text!("x"), d: [x]"#,
        r#""!a","!b","!c","!d""#,
    );
    check_given("a", r#""?a""#);
}

#[test]
fn arguments_of_a_block_are_given_below_it() {
    check_given("a: Inner { b: 1, c }", r#""!a.b","?a.c","!a""#);
    check_given("a: Inner { b: Deep { c: 1 } }", r#""!a.b.c","!a.b","!a""#);
}

#[test]
fn what_only_some_of_several_blocks_or_a_base_holds_is_given_for_maybe() {
    check_given(
        "a: [Inner { b: 1 }, Inner { c: 1 }]",
        r#""?a.b","?a.c","!a""#,
    );
    check_given("a: Inner { b: 1, ..base }", r#""?a""#);
}

#[test]
fn each_argument_that_is_given_has_an_arm_that_refuses_at_its_place() {
    let input = r#"stack, "k", aws::Thing { first: 1, second: Inner { third: 2 } }"#;
    let refusals = places(declare(tokens(input), Kind::Managed), "refuse_relation");
    let typed: Vec<LineColumn> = ["first", "third", "second", "Thing"]
        .iter()
        .flat_map(|name| places(tokens(input), name))
        .collect();
    assert_eq!(refusals, typed);
}

#[test]
fn relations_with_a_base_are_left_to_the_checks_at_synthesis() {
    assert!(!expansion(r#"stack, "k", aws::T { a: 1, ..base }"#).contains("broken_relation"));
}

#[test]
fn a_module_takes_providers_by_the_names_that_it_has_for_them() {
    let input = r#"stack, "net", modules::Network { cidr: "r" }, provider(main), provider("aws.peer", west)"#;
    let expansion = declare(tokens(input), Kind::Module).to_string();
    let expansion = expansion.replace([' ', '\n'], "");
    for part in [
        r#"::formwork::private::check_providers::<modules::Network>("net",&["aws.peer"])"#,
        r#".provider(main).provider_named("aws.peer",west)"#,
        "check_class::<modules::Network>(::formwork::private::Class::Module)",
    ] {
        assert!(expansion.contains(part), "no `{part}` in {expansion}");
    }
}

#[test]
fn a_resource_takes_one_provider() {
    check(
        r#"stack, "main", aws::Vpc {}, provider("aws.peer", west)"#,
        &["`provider`takesoneargument"],
    );
}

#[test]
fn a_module_has_no_lifecycle() {
    let input = r#"stack, "net", modules::Network {}, lifecycle(prevent_destroy)"#;
    let expansion = declare(tokens(input), Kind::Module).to_string();
    assert!(
        expansion.contains("a module has many of them"),
        "{expansion}"
    );
}
