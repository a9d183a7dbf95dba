//! A workspace is not made where its database would get damaged.

use app::{AppError, Outcome, Role, UnfitPlace};

#[test]
fn a_synced_folder_is_refused_with_advice_and_nothing_is_made_there() {
    let folder = tempfile::tempdir().expect("a folder");
    let synced = folder.path().join("OneDrive - Fjordby kommune");
    std::fs::create_dir(&synced).expect("made");
    let mut session = viba_tests::session(&folder.path().join("home"));
    let refused = session
        .create(Role::Assessor, "Prøve", None, Some(synced.join("viba")))
        .expect_err("refused");
    let is_synced = matches!(refused, AppError::UnfitFolder { why: UnfitPlace::Synced, .. });
    assert!(is_synced, "{refused:?}");
    assert_eq!(refused.outcome(), Outcome::Refused);
    for lang in [text::Lang::Nb, text::Lang::Nn, text::Lang::En] {
        let texts = text::Texts::new(lang);
        assert!(
            refused
                .hint(&texts)
                .is_some_and(|hint| hint.contains("synkron") || hint.contains("synchron"))
        );
        assert!(refused.message(&texts).contains("OneDrive"));
    }
    assert_eq!(std::fs::read_dir(&synced).expect("read").count(), 0);
}
