//! A bare window: what any program with this kind of window needs to come up. The bench measures
//! ours beside it.

use tauri::http::Response;
use tauri::{WebviewUrl, WebviewWindowBuilder};

/// A page that says when it is painted, as ours does.
const PAGE: &str = "<!doctype html><html lang=\"nb\"><title>Bare</title><p>Bare</p><script>\
    requestAnimationFrame(() => requestAnimationFrame(() => {\
        performance.mark('ready'); document.documentElement.dataset.ready = 'bare';\
    }));</script></html>";

fn main() {
    let built = tauri::Builder::default()
        .register_uri_scheme_protocol("bare", |_, _| {
            let page = Response::builder().header("content-type", "text/html");
            page.body(PAGE.as_bytes().to_vec()).unwrap_or_default()
        })
        .setup(|tauri| {
            if let Ok(url) = "bare://localhost/".parse() {
                let page = WebviewUrl::CustomProtocol(url);
                WebviewWindowBuilder::new(tauri, "bare", page).inner_size(1366.0, 768.0).build()?;
            }
            Ok(())
        })
        .build(tauri::generate_context!());
    if let Ok(tauri) = built {
        tauri.run(|_, _| {});
    }
}
