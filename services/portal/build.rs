//! Says so when the pages' assets are not built, and builds the crate anew when they are.

fn main() {
    println!("cargo:rerun-if-changed=assets/dist");
    println!("cargo:rerun-if-changed=templates");
    if !std::path::Path::new("assets/dist/manifest.json").exists() {
        println!("cargo:warning=the portal's assets are not built and the portal will not start: run `make assets`");
    }
}
