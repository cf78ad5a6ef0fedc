//! The code that names texts: sources and templates of libs and services, without their tests and samples.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

/// Folders and files, by their names without an ending, in which a text is not named to be shown.
const LEFT_OUT: [&str; 6] = ["tests", "samples", "testkit", "node_modules", "target", "wordable"];

/// The sources by their paths below the workspace.
pub struct Sources(BTreeMap<String, String>);

impl Sources {
    /// All of them.
    pub fn read() -> Self {
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let mut sources = BTreeMap::new();
        for folder in ["libs", "services"] {
            gather(&workspace, &workspace.join(folder), &mut sources);
        }
        Self(sources)
    }

    /// The text of a file.
    pub fn text(&self, path: &str) -> &str {
        self.0.get(path).unwrap_or_else(|| panic!("there is no {path}"))
    }

    /// What a file names: what stands in its quotes and can be an id, a code or a field.
    pub fn names_in(&self, path: &str) -> BTreeSet<&str> {
        names(self.text(path)).collect()
    }

    /// What all of them name.
    pub fn names(&self) -> BTreeSet<&str> {
        self.0.values().flat_map(|text| names(text)).collect()
    }
}

fn gather(workspace: &Path, folder: &Path, sources: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let named = |part: Option<&std::ffi::OsStr>| part.and_then(|part| part.to_str()).unwrap_or_default().to_owned();
        if LEFT_OUT.contains(&named(path.file_stem()).as_str()) {
            continue;
        }
        if path.is_dir() {
            gather(workspace, &path, sources);
        } else if ["rs", "html"].contains(&named(path.extension()).as_str()) {
            let below = path.strip_prefix(workspace).unwrap().to_str().unwrap().to_owned();
            sources.insert(below, without_tests(&fs::read_to_string(&path).unwrap()).to_owned());
        }
    }
}

/// A source without the tests at its end.
fn without_tests(text: &str) -> &str {
    text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default()
}

fn names(text: &str) -> impl Iterator<Item = &str> {
    let is_part = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_');
    text.split('"').filter(move |piece| !piece.is_empty() && piece.chars().all(is_part))
}
