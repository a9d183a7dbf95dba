//! Backups: made, tried and restored from the settings, and a damaged workspace repaired from the start
//! screen.

use app::BackupReason;
use viba_tests::window::Window;
use viba_tests::{half_begun, session};

use crate::half_day::read_register;
use crate::{alone, make_without_asking, picture, usable};

#[test]
fn a_backup_is_made_tried_and_restored() {
    let _alone = alone();
    let folder = tempfile::tempdir().expect("a folder");
    let window = Window::open(folder.path());
    window.wait_for_words("Velkommen til VIBA");
    window.tab_to("Navn på arbeidsområdet");
    window.press("Vurderer i Prøvekommunen");
    make_without_asking(&window);
    window.wait_for_screen("overview");
    read_register(&window);

    window.activate("Innstillinger");
    window.wait_for_screen("settings");
    window.wait_for_words("Legg gjerne en kopi på en annen disk");
    window.activate("Lag sikkerhetskopi nå");
    window.wait_for_words("Sikkerhetskopien er laget og kontrollert.");
    window.wait_for_words("Ingenting er endret siden da.");
    usable(&window, "a backup was made");
    picture(&window, "sikkerhetskopier");

    window.activate("Gjenopprett eller kontroller");
    window.activate("Kontroller arbeidsområdet");
    window.wait_for_words("Alt er i orden.");
    usable(&window, "all is well");
    picture(&window, "kontroll");

    window.activate("Prøv kopien fra");
    window.wait_for_words("Kopien er hel. Ingenting er endret.");
    usable(&window, "a backup was tried");
    picture(&window, "kopi-provd");
    window.click("Gjenopprett denne …");
    window.wait_for_words("Gjenopprette kopien?");
    window.wait_for_words("tatt vare på ved siden av");
    usable(&window, "before a restore");
    picture(&window, "gjenopprett");
    window.click("Gjenopprett");

    window.wait_for_screen("overview");
    window.wait_for_words("Arbeidsområdet er gjenopprettet.");
    usable(&window, "restored");
    picture(&window, "gjenopprettet");
    window.activate("Barnehager");
    window.wait_for_words("6 av 6 barnehager");
    assert!(!window.words().contains("Arbeidsområdet er gjenopprettet."), "told once");
    window.close();
    // It is the same workspace at the next start.
    let window = Window::open(folder.path());
    window.wait_for_words("Vurderer i Prøvekommunen");
    window.close();
}

#[test]
fn a_damaged_workspace_is_repaired() {
    let _alone = alone();
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path().join("viba");
    half_begun(&home);
    let mut session = session(&home);
    assert!(session.start().workspace.is_some());
    session.app().expect("open").back_up(BackupReason::Asked, None).expect("a backup");
    session.close();
    let database = home.join("workspace/viba.db");
    let mut bytes = std::fs::read(&database).expect("read");
    bytes[..4_096].fill(0);
    std::fs::write(&database, &bytes).expect("written");
    let _ = std::fs::remove_file(home.join("workspace/viba.db-wal"));

    let window = Window::open(folder.path());
    window.wait_for_screen("start");
    window.tab_to("Reparer …");
    usable(&window, "a workspace that can be repaired");
    picture(&window, "feil-kan-repareres");
    window.activate("Reparer …");
    window.wait_for_words("Den nye filen har 1 vurdering");
    window.wait_for_words("De gamle filene blir tatt vare på");
    usable(&window, "before a repair");
    picture(&window, "reparer");
    assert_eq!(std::fs::read(&database).expect("read"), bytes, "nothing was changed");
    window.click("Reparer");
    window.wait_for_screen("overview");
    window.wait_for_words("Arbeidsområdet er reparert.");
    window.wait_for_words("Solsletta barnehage");
    usable(&window, "repaired");
    picture(&window, "reparert");
    window.close();
}
