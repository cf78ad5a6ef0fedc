//! Who may import whom: from `cargo metadata` for crates, from the sources for the folders inside a crate.

#![allow(clippy::unwrap_used, reason = "a test falls over where it stands")]

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, Package};

fn metadata() -> Metadata {
    MetadataCommand::new().manifest_path("../../Cargo.toml").no_deps().exec().expect("cargo metadata")
}

/// The folder of a member below the workspace, such as `services/intake`.
fn place(metadata: &Metadata, package: &Package) -> String {
    let folder = package.manifest_path.parent().expect("a manifest has a folder");
    folder.strip_prefix(&metadata.workspace_root).expect("a member is in the workspace").to_string()
}

/// Each member's place with the names that it may use in its own code (not in tests).
fn members() -> BTreeMap<String, Vec<String>> {
    let metadata = metadata();
    metadata
        .workspace_packages()
        .into_iter()
        .map(|package| {
            let normal = package.dependencies.iter().filter(|dependency| dependency.kind == DependencyKind::Normal);
            (place(&metadata, package), normal.map(|dependency| dependency.name.clone()).collect())
        })
        .collect()
}

/// What breaks a rule of who may depend on what.
fn broken(members: &BTreeMap<String, Vec<String>>) -> Vec<String> {
    let names = |prefix: &str| -> Vec<String> {
        members.keys().filter_map(|place| place.strip_prefix(prefix)).map(str::to_owned).collect()
    };
    let (services, tests) = (names("services/"), names("tests/"));
    let ours: Vec<String> = members.keys().filter_map(|place| place.rsplit('/').next()).map(str::to_owned).collect();
    let mut broken = Vec::new();
    for (place, uses) in members {
        let mut rule = |name: &str, holds: bool| {
            if !holds {
                broken.push(format!("{place}: {name}"));
            }
        };
        let uses_any = |others: &[String]| uses.iter().any(|used| others.contains(used));
        let uses = |name: &str| uses.iter().any(|used| used == name);
        if place.starts_with("libs/") {
            rule("a lib imports no service", !uses_any(&services));
        }
        if place.starts_with("services/") && place != "services/focal" {
            rule("a service imports no other service", !uses_any(&services));
        }
        if !place.starts_with("tests/") {
            rule("code imports no test crate", !uses_any(&tests) && !uses("testkit"));
        }
        if place == "libs/kernel" {
            rule("kernel imports no crate of ours", !uses_any(&ours));
        }
        let may = |allowed: &[&str]| {
            place.starts_with("tests/") || place == "libs/testkit" || allowed.contains(&place.as_str())
        };
        let database = [
            "libs/tenancy",
            "libs/outbox",
            "services/identity",
            "services/intake",
            "services/cases",
            "services/notifications",
            "services/reporting",
            "services/focal",
        ];
        rule("sqlx is for tenancy and the store folders", !uses("sqlx") || may(&database));
        rule("redis is for bus and limits", !uses("redis") || may(&["libs/bus", "libs/limits"]));
        for reader in ["object_store", "lopdf", "symphonia", "img-parts"] {
            rule("what strangers send is read and kept by files", !uses(reader) || may(&["libs/files"]));
        }
        rule("papers are set by paper", !(uses("krilla") || uses("parley")) || may(&["libs/paper"]));
        rule("lettre is for notifications", !uses("lettre") || may(&["services/notifications"]));
        rule(
            "oauth2 and OpenID Connect are for identity",
            !(uses("oauth2") || uses("openidconnect")) || may(&["services/identity"]),
        );
        rule(
            "minijinja is for pages and mails",
            !uses("minijinja") || may(&["services/portal", "services/notifications"]),
        );
        rule(
            "the portal has no database",
            place != "services/portal" || !(uses("sqlx") || uses("tenancy") || uses("bus") || uses("outbox")),
        );
    }
    broken
}

#[test]
fn every_crate_keeps_its_place() {
    assert_eq!(broken(&members()), Vec::<String>::new());
}

#[test]
fn a_crate_out_of_place_is_noticed() {
    let with = |place: &str, name: &str| {
        let mut members = members();
        members.get_mut(place).unwrap_or_else(|| panic!("{place}")).push(name.to_owned());
        broken(&members)
    };
    for (place, name) in [
        ("libs/kernel", "events"),
        ("services/intake", "cases"),
        ("libs/web", "intake"),
        ("services/portal", "sqlx"),
        ("services/cases", "redis"),
        ("services/identity", "lettre"),
        ("services/intake", "minijinja"),
        ("libs/bus", "testkit"),
        ("services/intake", "object_store"),
        ("services/portal", "krilla"),
    ] {
        assert!(!with(place, name).is_empty(), "{place} using {name}");
    }
}

/// Every Rust source of the libs and services, by its path from the workspace's root.
fn sources() -> Vec<(String, String)> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
            if entry.is_dir() && !entry.ends_with("node_modules") {
                walk(&entry, found);
            } else if entry.extension().is_some_and(|kind| kind == "rs") {
                found.push(entry);
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut found = Vec::new();
    for part in ["libs", "services"] {
        walk(&root.join(part), &mut found);
    }
    let name = |path: &Path| path.strip_prefix(&root).expect("below the root").display().to_string();
    found.iter().map(|path| (name(path), fs::read_to_string(path).expect("a source"))).collect()
}

/// Whether a source names a crate or a module of its own crate, in a path or a `use`.
fn names(source: &str, word: &str) -> bool {
    let is_word = |text: &str| text.chars().next_back().is_none_or(|c| !c.is_alphanumeric() && c != '_');
    let code = source.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    code.match_indices(&format!("{word}::")).any(|(at, _)| is_word(&code[..at]))
}

#[test]
fn sql_stands_in_store_folders() {
    for (path, source) in sources().iter().filter(|(path, _)| path.contains("/src/")) {
        let home = path.starts_with("libs/tenancy/") || path.contains("/src/store");
        assert!(home || !names(source, "sqlx"), "{path} names sqlx");
    }
}

#[test]
fn a_domain_knows_no_database_and_no_http() {
    for (path, source) in
        sources().iter().filter(|(path, _)| path.starts_with("services/") && path.contains("/src/domain"))
    {
        for stranger in
            ["sqlx", "poem", "poem_openapi", "tenancy", "bus", "outbox", "crate::store", "crate::app", "crate::api"]
        {
            assert!(!names(source, stranger), "{path} names {stranger}");
        }
    }
}

#[test]
fn an_api_does_not_reach_into_a_store() {
    for (path, source) in sources()
        .iter()
        .filter(|(path, _)| path.starts_with("services/") && (path.contains("/src/api") || path.contains("/src/pages")))
    {
        assert!(!source.contains("store::"), "{path} reaches into the store");
    }
}

#[test]
fn an_enumeration_is_never_a_type_of_a_schema_and_columns_are_named() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../libs/tenancy/migrations");
    for scope in ["control", "regional", "tenant"] {
        for entry in fs::read_dir(root.join(scope)).expect("migrations") {
            let path = entry.expect("an entry").path();
            let sql = fs::read_to_string(&path).expect("a migration").to_uppercase();
            assert!(
                !sql.contains("CREATE TYPE"),
                "{}: a type's number is cached by name across schemas",
                path.display()
            );
        }
    }
    for (path, source) in sources() {
        assert!(!source.contains("SELECT * FROM"), "{path}: cached plans break when a column is added");
    }
}
