use crate::desk::Desk;

const COMMANDS: [&[&str]; 28] = [
    &[],
    &["demo"],
    &["init"],
    &["register"],
    &["register", "import"],
    &["register", "list"],
    &["rubric"],
    &["rubric", "list"],
    &["rubric", "check"],
    &["rubric", "score"],
    &["visit"],
    &["visit", "new"],
    &["visit", "code"],
    &["visit", "link"],
    &["assess"],
    &["finalize"],
    &["list"],
    &["show"],
    &["search"],
    &["report"],
    &["chart"],
    &["export"],
    &["import"],
    &["outbox"],
    &["office"],
    &["office", "status"],
    &["office", "summary"],
    &["verify"],
];

#[test]
fn every_command_explains_itself_in_norwegian() {
    let desk = Desk::new();
    for command in COMMANDS {
        let mut args = command.to_vec();
        args.push("--help");
        let run = desk.run("none", &args);
        assert_eq!(run.code, 0, "{command:?}");
        assert!(run.out.contains("Bruk: viba"), "{command:?}: {}", run.out);
        let full = format!("viba {}", command.join(" "));
        assert!(run.out.contains(full.trim()), "{command:?}: {}", run.out);
        for english in ["Usage", "Options", "Commands", "OPTIONS", "Print help"] {
            assert!(!run.out.contains(english), "{command:?} says {english}: {}", run.out);
        }
    }
}

#[test]
fn wrong_use_is_told_in_norwegian_and_ends_with_2() {
    let desk = Desk::new();
    let cases: [(&[&str], &str); 6] = [
        (&["flytt"], "flytt"),
        (&["report", "12345678"], "--out"),
        (&["init", "--role", "boss", "--name", "x"], "boss"),
        (&["list", "--alt"], "--alt"),
        (&["office"], "office"),
        (&["visit", "new"], "--kindergarten"),
    ];
    for (args, word) in cases {
        let run = desk.run("none", args);
        assert_eq!(run.code, 2, "{args:?}");
        let said = format!("{}{}", run.out, run.err);
        assert!(said.contains(word), "{args:?}: {said}");
        assert!(!said.contains("error:") && !said.contains("Usage"), "{args:?}: {said}");
    }
    let run = desk.run("none", &["report", "12345678", "--json"]);
    assert_eq!(run.error()["code"], "usage-missing");
}
