use std::path::PathBuf;

use text::{Key, Lang};

/// The dialogs in which a person chooses files and folders. None: the person thought better of it.
///
/// A trait, so that a test can answer them.
pub trait Dialogs: Send + Sync {
    /// A folder that is there, or is made.
    fn folder(&self, title: Key, lang: Lang) -> Option<PathBuf>;

    /// A file to read, of a kind with a name and endings.
    fn file(&self, title: Key, kind: FileKind, lang: Lang) -> Option<PathBuf>;

    /// Files to read.
    fn files(&self, title: Key, kind: FileKind, lang: Lang) -> Option<Vec<PathBuf>>;

    /// Whether to do something; no is the answer of whoever closes it.
    fn agrees(&self, title: Key, question: &str, yes: Key, lang: Lang) -> bool;

    /// Where to write a file, with a name to begin with.
    fn save(&self, title: Key, kind: FileKind, name: &str, lang: Lang) -> Option<PathBuf>;
}

/// A kind of file in a dialog.
#[derive(Copy, Clone, Debug)]
pub struct FileKind {
    /// What people call it.
    pub name: Key,
    /// Its endings, without the dot.
    pub endings: &'static [&'static str],
}

#[cfg(not(feature = "e2e"))]
pub(crate) use native::dialogs;
#[cfg(feature = "e2e")]
pub(crate) use spoken::dialogs;

#[cfg(not(feature = "e2e"))]
mod native {
    use std::path::PathBuf;

    use tauri::{AppHandle, Wry};
    use tauri_plugin_dialog::{DialogExt as _, FileDialogBuilder, FilePath, MessageDialogButtons};
    use text::{Key, Lang, Texts};

    use super::{Dialogs, FileKind};

    /// The dialogs of the machine.
    pub(crate) fn dialogs(tauri: &AppHandle) -> Box<dyn Dialogs> {
        Box::new(Native(tauri.clone()))
    }

    struct Native(AppHandle);

    impl Native {
        fn builder(
            &self,
            title: Key,
            kind: Option<FileKind>,
            lang: Lang,
        ) -> FileDialogBuilder<Wry> {
            let texts = Texts::new(lang);
            let builder = self.0.dialog().file().set_title(texts.get(title));
            match kind {
                Some(kind) => builder.add_filter(texts.get(kind.name), kind.endings),
                None => builder,
            }
        }
    }

    fn path(chosen: FilePath) -> Option<PathBuf> {
        chosen.into_path().ok()
    }

    impl Dialogs for Native {
        fn folder(&self, title: Key, lang: Lang) -> Option<PathBuf> {
            self.builder(title, None, lang).blocking_pick_folder().and_then(path)
        }

        fn file(&self, title: Key, kind: FileKind, lang: Lang) -> Option<PathBuf> {
            self.builder(title, Some(kind), lang).blocking_pick_file().and_then(path)
        }

        fn files(&self, title: Key, kind: FileKind, lang: Lang) -> Option<Vec<PathBuf>> {
            let chosen = self.builder(title, Some(kind), lang).blocking_pick_files()?;
            Some(chosen.into_iter().filter_map(path).collect())
        }

        fn agrees(&self, title: Key, question: &str, yes: Key, lang: Lang) -> bool {
            let texts = Texts::new(lang);
            let no = texts.get(text::key::WINDOW_CANCEL);
            self.0
                .dialog()
                .message(question)
                .title(texts.get(title))
                .buttons(MessageDialogButtons::OkCancelCustom(texts.get(yes), no))
                .blocking_show()
        }

        fn save(&self, title: Key, kind: FileKind, name: &str, lang: Lang) -> Option<PathBuf> {
            let builder = self.builder(title, Some(kind), lang).set_file_name(name);
            builder.blocking_save_file().and_then(path)
        }
    }
}

/// Dialogs that answer from a file, for tests: drivers of windows cannot press native buttons.
#[cfg(feature = "e2e")]
mod spoken {
    use std::path::PathBuf;

    use tauri::AppHandle;
    use text::{Key, Lang};

    use super::{Dialogs, FileKind};

    /// Names the file whose lines are the answer to the next dialog; an empty one is "never mind".
    const ANSWER: &str = "VIBA_E2E_DIALOG";

    /// The dialogs that answer from a file.
    pub(crate) fn dialogs(_: &AppHandle) -> Box<dyn Dialogs> {
        Box::new(Spoken)
    }

    struct Spoken;

    fn answers() -> Option<Vec<PathBuf>> {
        let said = std::fs::read_to_string(std::env::var_os(ANSWER)?).ok()?;
        let paths: Vec<PathBuf> = said.lines().map(PathBuf::from).collect();
        (!paths.is_empty()).then_some(paths)
    }

    fn answer() -> Option<PathBuf> {
        answers()?.into_iter().next()
    }

    impl Dialogs for Spoken {
        fn folder(&self, _: Key, _: Lang) -> Option<PathBuf> {
            answer()
        }

        fn file(&self, _: Key, _: FileKind, _: Lang) -> Option<PathBuf> {
            answer()
        }

        fn files(&self, _: Key, _: FileKind, _: Lang) -> Option<Vec<PathBuf>> {
            answers()
        }

        fn agrees(&self, _: Key, _: &str, _: Key, _: Lang) -> bool {
            answer().is_some()
        }

        fn save(&self, _: Key, _: FileKind, _: &str, _: Lang) -> Option<PathBuf> {
            answer()
        }
    }
}
