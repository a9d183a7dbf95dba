//! The report beside other ways to the same pages, and many reports in one go.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use app::{App, ReportKind, Unwatched};
use report::display::{Command as Draw, ContentId, Document, Kid, Node, Role};
use report::{ChartKind, Palette, SvgOptions};
use text::Lang;

/// What other programs make of the same words, tables and drawing.
const OTHERS: &str = include_str!("beside.py");
/// Names the Python that has typst in it.
const PYTHON: &str = "VIBA_BENCH_PYTHON";
/// A drawing says at least this much; a score beside a heading says less.
const DRAWING: usize = 200;

/// Prints how long typst and Chromium take for the report to the head.
pub(crate) fn beside_others(folder: &Path, app: &App, id: &str, times: usize) {
    std::fs::create_dir_all(folder).expect("a folder");
    let input = app.report_input(id, Lang::Nb).expect("a report");
    let document = report::leader_document(&input).expect("pages");
    let options = SvgOptions { id_prefix: "bench".to_owned(), palette: Palette::Light };
    let drawing = report::drawing(&input, ChartKind::Profile, None, &options).expect("a drawing");
    let paper = Paper::of(&document);
    let write = |name: &str, text: &str| std::fs::write(folder.join(name), text).expect("written");
    write("drawing.svg", &drawing.svg);
    write("report.html", &paper.html());
    write("report.typ", &paper.typst());
    write("beside.py", OTHERS);
    let python = std::env::var(PYTHON).unwrap_or_else(|_| "python3".to_owned());
    let run =
        Command::new(python).arg("beside.py").arg(times.to_string()).current_dir(folder).output();
    match run {
        Ok(output) => {
            for line in String::from_utf8_lossy(&output.stdout).lines() {
                println!("  {line}");
            }
        }
        Err(error) => println!("  other programs: not measured, no Python ({error})"),
    }
}

/// Makes many reports in one batch, and prints what the memory grew by on the way.
pub(crate) fn many(folder: &Path, app: &App, id: &str, count: usize) {
    let few = count.div_ceil(10);
    let make = |name: &str, count: usize| {
        let ids = vec![id.to_owned(); count];
        let to = folder.join(name);
        let saved = app.save_reports(&ids, ReportKind::Leader, &to, Lang::Nb, &Unwatched);
        assert_eq!(saved.expect("saved").written, count);
        std::fs::remove_dir_all(to).expect("removed");
        resident_kb()
    };
    let began = super::on_processor_us();
    let after_few = make("few", few);
    let after_all = make("all", count);
    let each = (super::on_processor_us() - began) / u64::try_from(few + count).unwrap_or(1);
    let grown = after_all.saturating_sub(after_few);
    println!("reports in one batch: {count}, {each} µs each on the processor");
    println!(
        "  memory after {few}: {after_few} kB, after {count} more: {after_all} kB, grown {grown} kB"
    );
    let ratio = super::ratio(after_all, after_few);
    println!("  ratio memory/few: {ratio} (bar: at most 1.2)");
}

/// Kilobytes of this process that are in memory.
fn resident_kb() -> u64 {
    let text = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.trim().split(' ').next()?.parse().ok()).unwrap_or(0)
}

/// A document as words in their order, for programs that set it themselves.
struct Paper<'a> {
    document: &'a Document,
    words: std::collections::BTreeMap<ContentId, String>,
}

impl<'a> Paper<'a> {
    fn of(document: &'a Document) -> Self {
        let mut words = std::collections::BTreeMap::new();
        for page in &document.pages {
            let mut at: Option<ContentId> = None;
            for command in &page.commands {
                match command {
                    Draw::Begin(id) => at = Some(*id),
                    Draw::End => at = None,
                    Draw::Text(text) => {
                        if let Some(id) = at {
                            let line: &mut String = words.entry(id).or_default();
                            line.push_str(&text.shaped.text);
                            line.push(' ');
                        }
                    }
                    _ => {}
                }
            }
        }
        Self { document, words }
    }

    /// The words of a node and all below it.
    fn said(&self, node: &Node) -> String {
        let kid = |kid: &Kid| match kid {
            Kid::Node(node) => self.said(node),
            Kid::Content(id) => self.words.get(id).cloned().unwrap_or_default(),
        };
        node.kids.iter().map(kid).collect()
    }

    fn html(&self) -> String {
        let mut out = String::from("<!doctype html><html lang=nb><meta charset=utf-8><body>");
        self.as_html(&self.document.tree, &mut out);
        out + "</body></html>"
    }

    fn as_html(&self, node: &Node, out: &mut String) {
        let tag = match &node.role {
            Role::Heading(level) => format!("h{level}"),
            Role::Paragraph => "p".to_owned(),
            Role::Quote => "blockquote".to_owned(),
            Role::List => "ul".to_owned(),
            Role::Entry => "li".to_owned(),
            Role::Table => "table".to_owned(),
            Role::Caption => "caption".to_owned(),
            Role::Head => "thead".to_owned(),
            Role::Rows => "tbody".to_owned(),
            Role::Row => "tr".to_owned(),
            Role::Header { .. } => "th".to_owned(),
            Role::Cell => "td".to_owned(),
            Role::Figure { alt } if alt.len() >= DRAWING => {
                let _ = write!(out, "<img src=drawing.svg alt=\"{}\">", escaped(alt));
                return;
            }
            Role::Label => return,
            _ => "span".to_owned(),
        };
        let _ = write!(out, "<{tag}>");
        for kid in &node.kids {
            match kid {
                Kid::Node(node) => self.as_html(node, out),
                Kid::Content(id) => {
                    out.push_str(&escaped(self.words.get(id).map_or("", String::as_str)));
                }
            }
        }
        let _ = write!(out, "</{tag}>");
    }

    fn typst(&self) -> String {
        let title = strung(&self.document.about.title);
        let mut out = format!(
            "#set document(title: {title})\n#set text(lang: \"nb\", size: 10pt)\n#set page(paper: \"a4\")\n"
        );
        self.as_typst(&self.document.tree, &mut out);
        out
    }

    fn as_typst(&self, node: &Node, out: &mut String) {
        match &node.role {
            Role::Heading(level) => {
                let _ = writeln!(out, "#heading(level: {level}, {})", strung(&self.said(node)));
            }
            Role::Paragraph | Role::Quote | Role::Entry => {
                let _ = writeln!(out, "#par({})", strung(&self.said(node)));
            }
            Role::Figure { alt } if alt.len() >= DRAWING => {
                let _ = writeln!(out, "#image(\"drawing.svg\", alt: {})", strung(alt));
            }
            Role::Table => self.table(node, out),
            _ => {
                for kid in &node.kids {
                    if let Kid::Node(node) = kid {
                        self.as_typst(node, out);
                    }
                }
            }
        }
    }

    fn table(&self, node: &Node, out: &mut String) {
        let mut rows: Vec<Vec<String>> = Vec::new();
        self.rows(node, &mut rows);
        let columns = rows.iter().map(Vec::len).max().unwrap_or(1).max(1);
        let _ = write!(out, "#table(columns: {columns}");
        for row in rows {
            for at in 0..columns {
                let words = row.get(at).map_or("", String::as_str);
                let _ = write!(out, ", {}", strung(words));
            }
        }
        out.push_str(")\n");
    }

    fn rows(&self, node: &Node, rows: &mut Vec<Vec<String>>) {
        for kid in &node.kids {
            let Kid::Node(inner) = kid else { continue };
            if inner.role == Role::Row {
                let cells = inner.kids.iter().filter_map(|kid| match kid {
                    Kid::Node(cell) => Some(self.said(cell)),
                    Kid::Content(_) => None,
                });
                rows.push(cells.collect());
            } else {
                self.rows(inner, rows);
            }
        }
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// A text as typst and JSON write it.
fn strung(text: &str) -> String {
    serde_json::to_string(text.trim()).unwrap_or_default()
}
