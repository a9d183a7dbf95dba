use std::error::Error;

use tauri::{App, AppHandle, Manager as _, Url, WebviewWindow, WebviewWindowBuilder};

use text::{Texts, key};

use crate::desktop::{Desktop, watch};
use crate::dialogs::dialogs;

/// A proxy that nobody can be at: whatever is asked of the network ends there.
const NOWHERE: &str = "http://127.0.0.1:0";

/// Makes what the commands share, and the window.
pub(crate) fn open(tauri: &mut App) -> Result<(), Box<dyn Error>> {
    tauri.manage(Desktop::new(machine::home(), dialogs(tauri.handle())));
    watch(tauri.handle().clone());
    let windows = tauri.config().app.windows.clone();
    for window in &windows {
        let window = WebviewWindowBuilder::from_config(tauri.handle(), window)?;
        let handle = tauri.handle().clone();
        let window = window.on_navigation(move |url| {
            let is_page = is_ours(url);
            if !is_page {
                lead_out(&handle, url);
            }
            is_page
        });
        // A link connects to where it leads before anybody is asked whether it may be followed.
        // While the program is developed, its pages come over the network.
        let is_offline = cfg!(target_os = "linux") && !tauri::is_dev();
        let window = if is_offline { window.proxy_url(Url::parse(NOWHERE)?) } else { window };
        draw_by_processor(&window.build()?)?;
    }
    Ok(())
}

/// A link that leads out of the program: the window stays where it is, and a person is asked whether
/// the browser shall open it. On a thread of its own, for the window goes on meanwhile.
fn lead_out(tauri: &AppHandle, url: &Url) {
    let (tauri, link) = (tauri.clone(), url.to_string());
    if !app::is_outward_link(&link) {
        return;
    }
    std::thread::spawn(move || {
        let Some(desktop) = tauri.try_state::<Desktop>() else { return };
        let lang = desktop.lang();
        let question = Texts::new(lang).with(key::LINK_QUESTION, &[("link", link.as_str().into())]);
        if desktop.dialogs().agrees(key::LINK_TITLE, &question, key::LINK_OPEN, lang) {
            // Where there is no browser, nothing opens, and the person sees that.
            let _ = machine::open_link(&link);
        }
    });
}

/// Lets the processor draw. Our own choice: pages of words and few shapes are painted sooner that way
/// than by a graphics card that is old, or only played by the processor.
#[cfg(target_os = "linux")]
fn draw_by_processor(window: &WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt as _, WebViewExt as _};
    window.with_webview(|view| {
        if let Some(settings) = view.inner().settings() {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    })
}

#[cfg(not(target_os = "linux"))]
fn draw_by_processor(_: &WebviewWindow) -> tauri::Result<()> {
    Ok(())
}

/// Says that the window was closed, and not killed.
pub(crate) fn close(tauri: &AppHandle) {
    if let Some(desktop) = tauri.try_state::<Desktop>() {
        desktop.session().close();
    }
}

/// The pages of the program itself, and nothing else, ever. While it is developed they come from
/// a server on this machine.
fn is_ours(url: &Url) -> bool {
    let is_page = url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost");
    is_page || (tauri::is_dev() && url.host_str() == Some("127.0.0.1"))
}
