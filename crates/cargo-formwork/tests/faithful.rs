//! Whatever a runbook holds, its document says the same in the same order.

use cargo_formwork::{Outline, adopt};
use formwork_emit::procedure_markdown;

#[track_caller]
fn check(source: &str) {
    let adopted = adopt(source, "runbook");
    let document = procedure_markdown(&adopted.model);
    let difference = Outline::of(source).difference(&Outline::of(&document));
    assert_eq!(difference, None, "in\n{source}\nwhich became\n{document}");
}

/// Headings and labels that say what lists are about.
const PLACES: &[&str] = &[
    "## Purpose",
    "## Goals",
    "## Principles",
    "## Triggers",
    "## Prerequisites",
    "## Required Inputs\n\n**Constraints:**",
    "## Remediation",
    "## Steps",
    "## Steps\n\n### Drain the node",
    "## Step 1: Drain the node",
    "## Plan\n\n**Plan includes:**",
    "## Escalation triggers",
    "## Decision points",
    "## Escalation",
    "## Checkpoints",
    "## Rollback",
    "## Recovery validation",
    "## Deliverables",
    "## State changes",
    "## Decisions recorded",
    "## Signals",
    "## Acceptance criteria",
    "## Reviews required",
    "## Who can approve",
    "## Definition of Done",
    "## SLOs",
    "## Test scenarios",
    "## Downstream",
    "## Related",
    "## Next steps",
    "**Links to:**",
    "**Audit trail:**",
    "## Failure Scenario 1: No disk",
    "### ✅ Completed",
    "### Blocked",
    "### Aborted",
    "## Tools",
    "## Agent",
    "## Example prompts",
    "## Good work",
    "## Red flags",
    "## Something else",
    "Run this:",
    "**Why this exists**",
    "",
];

/// Lists and other blocks, in usual forms and in odd ones.
const BLOCKS: &[&str] = &[
    "- one\n- two",
    "* star\n* star",
    "1. first\n2. second",
    "3. third\n4. fourth",
    "0) none\n1) one",
    "- [ ] open\n- [ ] open",
    "- [x] done\n- [ ] open",
    "1. [ ] numbered box",
    "- **Name**: text\n- **Other**: text",
    "- **Name:** text",
    "- **Name** - text\n- plain",
    "- **Name** → text (why)",
    "- Name: text\n- Name: text",
    "- `code`: text",
    "- outer\n  - inner\n    - innermost",
    "- outer:\n  1. one\n  2. two",
    "- item\n\n  with a paragraph",
    "- item\n\n- loose",
    "- item\n  ```bash\n  make all\n  ```",
    "1. **Run**: it\n   ```bash\n   make all | tee log\n   ```",
    "- hard  \n  break",
    "- wrapped\n  line",
    "- ends with *",
    "-",
    "- \n- after an empty one",
    "- \\- escaped",
    "- # not a heading",
    "- [link](./a.md \"title\") and ![image](b.png)",
    "- <b>html</b>",
    "- a | b",
    "- > quote",
    "- ***",
    "- exceeds 75 minutes",
    "- **Immediate Rollback**: `terraform destroy` within 15 minutes",
    "- **Failure:** it\n  - **Action:** do\n  - **Retry:** Step 1",
    "- **Decision:** ok?\n  - **Go:** yes\n  - **No-Go:** no",
    "**Purpose**\n- a\n\n**Actions**\n- b:\n  - c\n\n**Outputs**\n- d",
    "**Purpose:**\n- a\n\n**Actions**\n- b",
    "**Purpose**\n1. a\n\n**Actions**\n- b",
    "```bash\nmake all\n```",
    "~~~\ntilde ``` inside\n~~~",
    "````md\n```\ninner\n```\n````",
    "```\nfolder/\n  file\n```",
    "```\n[name]: [what]\n- [ ] box\n```",
    "```\n\n  blank first\n\n```",
    "    indented code",
    "| a | b |\n|---|:-:|\n| 1 | 2 \\| 3 |",
    "> quoted\n> - list",
    "<div>\n\ninside\n\n</div>",
    "---",
    "***",
    "Setext\n===",
    "Setext two\n---",
    "## Closed ##",
    "# C\\#",
    "####### seven",
    "A [reference][r] here.\n\n[r]: https://example.org",
    "- a [reference][r]\n\n[r]: https://example.org \"R\"",
    "Note[^1].\n\n[^1]: A footnote.",
    "- **Symptoms**: s\n- **Root Cause**: r\n- **Impact**: High - all\n- **Resolution**:\n  1. **A**: b\n- **Prevention**: p",
    "- **Reason:** r\n- **Required action:** a\n- **Who to notify:** A, B\n- **Status:** s",
    "- **Reason:** r\n- **Required action:** a\n- **Rollback required:** No (nothing done)\n- **Lessons learned:** l",
    "1. **Zone failure**\n   - **Scenario**: s\n   - **Expected**: within 5 minutes\n   - **Validation**: v",
    "- **T-1** (Kind): summary\n  - Execute: e\n  - Integration: i\n  - Usage: u",
    "Primary: Ada\nParticipants: Bob, Eve (coordinator)",
    "**Owner**: Ops\n**Version:** 3",
    "- \"Ready\" - it is ready",
    "- ~~struck~~ *and* __bold__",
    "- &amp; entity &lt;",
    "- trailing backslash \\",
    "<!-- remark -->",
    "- **<45 minutes** for all",
    "- time: <45 minutes (95th percentile)",
    "+ plus\n+ plus",
    "- one\n\n\n* two lists",
    "10. ten\n11. eleven",
    "- \ttab",
    "Text with trailing spaces  \nand a break",
    "- emoji ✅ **⚠️ Name**: text",
    "- ends with colon:",
    "1. Step 1 `kubectl drain n1`",
    "#hash",
    "- a\n-b",
];

#[test]
fn every_block_is_kept_at_every_place() {
    for place in PLACES {
        for block in BLOCKS {
            check(&format!("# Title\n\n{place}\n\n{block}\n"));
        }
    }
}

#[test]
fn blocks_are_kept_after_others() {
    for (position, first) in BLOCKS.iter().enumerate() {
        // Each meets a fourth of the others: all pairs would say little more, and take long.
        for second in BLOCKS.iter().skip(position % 4).step_by(4) {
            check(&format!("# Title\n\n## Steps\n\n{first}\n\n{second}\n"));
            check(&format!("{first}\n\n{second}\n\n## Goals\n\n{first}\n"));
        }
    }
}

#[test]
fn documents_of_many_blocks_are_kept() {
    // Positions far apart, so that each document has other neighbours.
    for seed in 0..150usize {
        let piece = |number: usize| {
            let at = seed * 31 + number * 17 + seed * number;
            format!(
                "{}\n\n{}\n\n{}",
                PLACES[at % PLACES.len()],
                BLOCKS[at % BLOCKS.len()],
                BLOCKS[(at / 3) % BLOCKS.len()]
            )
        };
        let pieces: Vec<String> = (0..12).map(piece).collect();
        check(&pieces.join("\n\n"));
    }
}

#[test]
fn line_ends_marks_and_front_matter_are_no_obstacle() {
    check("\u{feff}# Title\r\n\r\n## Steps\r\n\r\n1. One\r\n2. Two\r\n");
    check("---\ntitle: x\nowner: y\n---\n\n# Title\n\n- a\n");
    check("# Title");
    check("no heading\n\n1. a\n2. b\n");
    check("# A\n\n```bash\nnever closed");
    check("# A\n\n- a\u{b}b\n- \u{202e}turned\n- \u{1b}[0m");
}
