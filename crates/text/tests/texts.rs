//! The Fluent files hold what the program needs, and the generated keys are theirs.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use text::{Lang, sources};

/// What one message offers and needs.
struct Message {
    plain: String,
    variables: BTreeSet<String>,
    has_hint: bool,
    /// Its attributes: `hint`, and `window` where the way out is another there.
    attributes: BTreeMap<String, String>,
}

fn messages(lang: Lang) -> BTreeMap<String, Message> {
    let mut found = BTreeMap::new();
    for (area, source) in sources(lang) {
        let resource = parser::parse(*source)
            .unwrap_or_else(|(_, errors)| panic!("{lang}/{area}.ftl: {errors:?}"));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let mut variables = BTreeSet::new();
            let mut plain = String::new();
            if let Some(value) = &message.value {
                walk(value, &mut variables, &mut plain);
            }
            let mut has_hint = false;
            let mut attributes = BTreeMap::new();
            for attribute in &message.attributes {
                has_hint |= attribute.id.name == "hint";
                let mut plain = String::new();
                walk(&attribute.value, &mut variables, &mut plain);
                attributes.insert(attribute.id.name.to_owned(), plain);
            }
            let name = message.id.name.to_owned();
            let former =
                found.insert(name.clone(), Message { plain, variables, has_hint, attributes });
            assert!(former.is_none(), "{lang}/{area}.ftl: {name} stands twice");
        }
    }
    found
}

fn walk(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>, plain: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => plain.push_str(value),
            PatternElement::Placeable { expression } => {
                walk_expression(expression, variables, plain)
            }
        }
    }
}

fn walk_expression(
    expression: &Expression<&str>,
    variables: &mut BTreeSet<String>,
    plain: &mut String,
) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, variables, plain),
        Expression::Select { selector, variants } => {
            walk_inline(selector, variables, &mut String::new());
            for variant in variants {
                let mut arm = String::new();
                walk(&variant.value, variables, &mut arm);
                if variant.default {
                    plain.push_str(&arm);
                }
            }
        }
    }
}

fn walk_inline(
    inline: &InlineExpression<&str>,
    variables: &mut BTreeSet<String>,
    plain: &mut String,
) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
            let _ = write!(plain, "{{{}}}", id.name);
        }
        InlineExpression::StringLiteral { value } => plain.push_str(value),
        InlineExpression::Placeable { expression } => walk_expression(expression, variables, plain),
        _ => {}
    }
}

/// `BLESS=1 cargo test -p text` writes the file; a run without it compares.
#[test]
fn the_keys_are_generated_from_bokmål() {
    let mut generated = String::from(
        "//! The name of every text, generated from `ui/locales/nb` by `BLESS=1 cargo test -p text`.\n\n\
         use crate::Key;\n",
    );
    for (name, message) in messages(Lang::Nb) {
        let doc = message.plain.split_whitespace().collect::<Vec<_>>().join(" ");
        let doc = doc.replace('[', "\\[").replace(']', "\\]").replace('<', "\\<");
        let constant = name.replace('-', "_").to_uppercase();
        let _ = write!(generated, "\n/// {doc}\npub const {constant}: Key = Key(\"{name}\");\n");
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/key.rs");
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, &generated).expect("write the keys");
    }
    let committed = std::fs::read_to_string(&path).expect("read the keys");
    assert!(committed == generated, "run `BLESS=1 cargo test -p text` and commit src/key.rs");
}

#[test]
fn no_text_is_empty() {
    for lang in Lang::ALL {
        for (name, message) in messages(lang) {
            assert!(!message.plain.trim().is_empty(), "{lang}: {name} is empty");
        }
    }
}

#[test]
fn every_error_says_a_way_out() {
    for (name, message) in messages(Lang::Nb) {
        assert!(!name.starts_with("error-") || message.has_hint, "{name} has no .hint");
    }
}

/// The program without a window alone can be used wrongly, or be told no at its own question.
#[test]
fn the_window_is_told_no_commands() {
    for lang in Lang::ALL {
        for (name, message) in messages(lang) {
            let ways = &message.attributes;
            let way = ways.get("window").or_else(|| ways.get("hint")).map_or("", String::as_str);
            let is_command = way.contains("viba ") || way.contains("--");
            let is_asked = name.starts_with("error-usage") || name == "error-declined";
            let is_ours = name.starts_with("error-") && !is_asked;
            assert!(!(is_ours && is_command), "{lang}: {name}: {way}");
        }
    }
}

#[test]
fn the_other_languages_have_the_same_keys_and_variables() {
    let template = messages(Lang::Nb);
    for lang in [Lang::Nn, Lang::En] {
        let translated = messages(lang);
        let keys = |all: &BTreeMap<String, Message>| all.keys().cloned().collect::<BTreeSet<_>>();
        assert_eq!(keys(&translated), keys(&template), "{lang}");
        for (name, message) in &translated {
            assert_eq!(message.variables, template[name].variables, "{lang}: {name}");
            let names = |message: &Message| message.attributes.keys().cloned().collect::<Vec<_>>();
            assert_eq!(names(message), names(&template[name]), "{lang}: {name}");
        }
    }
}
