//! Closes the window's door: only the commands that are named here can be granted at all.

include!("src/names.rs");

fn main() {
    println!("cargo::rerun-if-changed=src/names.rs");
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo::error={error:#}");
    }
}
