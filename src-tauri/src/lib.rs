//! The window over the finished core: commands of one call each, dialogs, paths, the clock.
//!
//! Decides nothing. Every command reads what the machine gives, makes one call into `app`, and
//! hands back what came of it; an `if` in a command body belongs into `app`.

mod commands;
mod desktop;
mod dialogs;
mod names;
mod window;
mod work;

use std::process::ExitCode;

use app::AppError;
use tauri::ipc::InvokeBody;
use tauri::{Builder, Manager as _, RunEvent, Runtime};

pub use desktop::Desktop;
pub use dialogs::{Dialogs, FileKind};
pub use names::COMMANDS;

/// Opens the window and stays until it is closed.
#[must_use]
pub fn run() -> ExitCode {
    let built = configure(Builder::default())
        .plugin(tauri_plugin_dialog::init())
        .setup(|tauri| window::open(tauri))
        .build(tauri::generate_context!());
    let Ok(tauri) = built else { return ExitCode::FAILURE };
    tauri.run(|tauri, event| {
        if let RunEvent::Exit = event {
            window::close(tauri);
        }
    });
    ExitCode::SUCCESS
}

/// The commands on a builder, on the real runtime or a mocked one.
pub fn configure<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    let commands = commands::all().invoke_handler();
    builder.invoke_handler(move |invoke| {
        if is_of_a_size(invoke.message.payload()) {
            return commands(invoke);
        }
        let desktop = invoke.message.webview_ref().state::<Desktop>();
        let trouble = desktop.session().trouble(&AppError::MessageTooLarge);
        invoke.resolver.reject(trouble);
        true
    })
}

/// What is too large is refused before a command is asked.
fn is_of_a_size(payload: &InvokeBody) -> bool {
    match payload {
        InvokeBody::Json(message) => app::message_fits(message),
        // No command of ours takes bytes.
        InvokeBody::Raw(bytes) => bytes.is_empty(),
    }
}

/// Writes the commands and types as the window's pages know them, in TypeScript.
///
/// # Errors
///
/// What cannot be told in TypeScript, or written.
pub fn bindings<L: tauri_specta::LanguageExt>(
    language: L,
    file: &std::path::Path,
) -> Result<(), L::Error> {
    commands::all::<tauri::Wry>().export(language, file)
}
