use std::collections::BTreeMap;
use std::sync::OnceLock;

use rubric::PackageFiles;

use super::{Origin, Rubrics};

macro_rules! embedded_package {
    ($folder:literal: $($file:literal),* $(,)?) => {
        [$(($file.to_owned(), include_bytes!(concat!("../../../../rubrics/", $folder, "/", $file)).to_vec())),*]
            .into_iter()
            .collect::<PackageFiles>()
    };
}

impl Rubrics {
    /// The rubrics that are part of the program: every released version of the working rubric, and
    /// the frames for those who hold a licence to a scale's wording.
    #[must_use]
    pub fn embedded() -> Self {
        // Read once: they are a part of the program.
        static READ: OnceLock<Rubrics> = OnceLock::new();
        READ.get_or_init(Self::read_embedded).clone()
    }

    fn read_embedded() -> Self {
        let packages = [
            embedded_package!("viba-working/0.1.0": "rubric.toml", "text.nb.toml", "LICENCE"),
            embedded_package!(
                "viba-working/0.2.0": "rubric.toml", "text.nb.toml", "text.nn.toml",
                "text.en.toml", "crosswalk.toml", "LICENCE",
            ),
            embedded_package!(
                "frames/sstew-2015/1.0.0": "rubric.toml", "text.en.toml", "LICENCE", "SOURCES.md",
            ),
            embedded_package!(
                "frames/sstew-2024/1.0.0": "rubric.toml", "text.en.toml", "crosswalk.toml",
                "LICENCE", "SOURCES.md",
            ),
        ];
        let mut rubrics = Self { by_name: BTreeMap::new() };
        for files in packages {
            // A test reads each of them; one that could not be read is simply not there.
            if let Ok(rubric) = rubric::read(&files) {
                rubrics.hold(rubric, files, Origin::Program);
            }
        }
        rubrics
    }
}
