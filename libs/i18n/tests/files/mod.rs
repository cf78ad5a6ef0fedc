//! The files of the catalogues, as translators edit them.

#![allow(dead_code, reason = "not every file of tests reads all of it")]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use fluent_bundle::FluentResource;
use kernel::Locale;

fn folder(locale: Locale) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("catalogues").join(locale.tag())
}

/// The names of a language's files, below its folder.
pub fn files(locale: Locale) -> BTreeSet<String> {
    let name = |entry: fs::DirEntry| entry.file_name().into_string().unwrap();
    let folders = fs::read_dir(folder(locale)).unwrap().map(|entry| name(entry.unwrap()));
    let files = |part: String| {
        let entries = fs::read_dir(folder(locale).join(&part)).unwrap();
        entries.map(|entry| format!("{part}/{}", name(entry.unwrap()))).collect::<Vec<_>>()
    };
    folders.flat_map(files).collect()
}

/// A file's text.
pub fn source(locale: Locale, file: &str) -> String {
    fs::read_to_string(folder(locale).join(file)).unwrap()
}

/// The ids of a file, which Fluent reads without leaving anything out.
pub fn ids(locale: Locale, file: &str) -> BTreeSet<String> {
    let resource = FluentResource::try_new(source(locale, file));
    let resource = resource.unwrap_or_else(|(_, errors)| panic!("{locale}/{file} has junk: {errors:?}"));
    let id = |line: &str| line.split_once(" = ").map(|(id, _)| id.to_owned());
    let is_id = |id: &String| id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    resource.source().lines().filter_map(id).filter(is_id).collect()
}

/// The arguments that a text takes, its further lines included.
pub fn arguments(locale: Locale, file: &str, id: &str) -> BTreeSet<String> {
    let (source, opening) = (source(locale, file), format!("{id} = "));
    let begin = source.lines().position(|line| line.starts_with(&opening)).unwrap();
    let mut lines = source.lines().skip(begin);
    let first = lines.next().into_iter();
    let text: String = first.chain(lines.take_while(|line| line.starts_with(' '))).collect();
    text.split("{ $").skip(1).filter_map(|rest| rest.split(' ').next()).map(str::to_owned).collect()
}
