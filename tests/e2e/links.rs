//! A link that leads out of the window: the window stays, a person is asked, and only then the browser
//! of the system opens it.

use std::path::Path;

use viba_tests::half_begun;
use viba_tests::window::Window;

use super::alone;

/// Puts a link on the page and presses it.
const PRESS: &str = "const link = document.createElement('a'); link.href = arguments[0]; \
    link.textContent = 'ut'; document.body.append(link); link.click(); link.remove(); return true";

/// What a browser of our own was asked to open.
fn opened(folder: &Path) -> String {
    std::fs::read_to_string(folder.join("opened")).unwrap_or_default()
}

#[test]
fn a_link_leads_out_only_by_the_browser_and_after_a_yes() {
    let _alone = alone();
    let folder = tempfile::tempdir().expect("a folder");
    half_begun(&folder.path().join("viba"));
    let window = Window::open(folder.path());
    window.wait_for_screen("observe");
    let here = window.script("return location.href", &[]);
    // No answer is no.
    window.answer_dialog(&[]);
    window.script(PRESS, &["https://www.fjordby.example/side".into()]);
    std::thread::sleep(std::time::Duration::from_millis(700));
    assert_eq!(opened(folder.path()), "");
    window.answer_dialog(&[Path::new("ja")]);
    for nowhere in ["http://www.fjordby.example/", "file:///etc/passwd", "https://a:b@c.example/"] {
        window.script(PRESS, &[nowhere.into()]);
    }
    window.script(PRESS, &["https://www.fjordby.example/side".into()]);
    for _ in 0..200 {
        if !opened(folder.path()).is_empty() {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    assert_eq!(opened(folder.path()).trim(), "https://www.fjordby.example/side");
    assert_eq!(window.script("return location.href", &[]), here, "the window stayed");
    window.close();
}
