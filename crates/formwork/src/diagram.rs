//! `graph`: the dependency graph, printed or drawn.

use std::process::ExitCode;

use formwork_checks::Checked;
use formwork_emit::{dot, graph_json, mermaid};
use formwork_model::{Diagnostic, Severity};
use serde_json::Value;

use crate::command::{GraphFormat, Selection};
use crate::output::print;
use crate::program::Outcome;

pub(crate) fn run(models: &[Checked], selection: &Selection, format: GraphFormat) -> Outcome {
    let all = models.len();
    // A picture shows one environment: they rarely differ in shape.
    let models = if format == GraphFormat::Json {
        models
    } else {
        &models[..models.len().min(1)]
    };
    if let (Some(shown), true) = (models.first(), all > models.len()) {
        eprintln!(
            "only `{}` is shown; choose with --env",
            shown.model().environment
        );
    }
    let mut documents: Vec<Value> = Vec::new();
    for checked in models {
        let model = checked.model();
        let stacks: Vec<usize> = (0..model.stacks.len())
            .filter(|at| selection.includes(&model.stacks[*at].name))
            .collect();
        match format {
            GraphFormat::Dot => print(&dot(model, &stacks)),
            GraphFormat::Mermaid => print(&mermaid(model, &stacks)),
            GraphFormat::Svg => print(&svg(&dot(model, &stacks))?),
            GraphFormat::Json => documents.push(graph_json(model, &stacks)),
        }
    }
    if format == GraphFormat::Json {
        print(&format!("{:#}\n", Value::Array(documents)));
    }
    Ok(ExitCode::SUCCESS)
}

/// Lays the graph out without any tool installed.
fn svg(dot: &str) -> Result<String, Box<Diagnostic>> {
    use layout::backends::svg::SVGWriter;
    use layout::gv::{DotParser, GraphBuilder};

    let graph = DotParser::new(dot).process().map_err(|error| {
        Box::new(Diagnostic {
            code: "FW0903",
            severity: Severity::Error,
            summary: format!("cannot draw the graph: {error}"),
            detail: String::new(),
            place: None,
            help: "print it with `--format dot` and draw it with Graphviz".to_owned(),
        })
    })?;
    let mut builder = GraphBuilder::new();
    builder.visit_graph(&graph);
    let mut writer = SVGWriter::new();
    builder.get().do_it(false, false, false, &mut writer);
    Ok(writer.finalize())
}
