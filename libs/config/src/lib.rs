//! Settings: typed sections, read from a TOML file and the environment, checked at start.
//!
//! `FOCAL__SECTION__KEY=value` overrides the file's `[section] key`; `FOCAL__SECTION__KEY_FILE=/path` reads the
//! value from a file, for secrets. A setting that is missing or wrong stops the start with a message that names
//! it. To add a setting, add a line to its section in [`sections`]: the reference (`focal config reference`)
//! is made from the same line.

mod load;
mod section;
mod sections;

pub use load::{load, reference};
pub use section::{SettingDoc, SettingError};
pub use sections::{
    Audit, Clocks, Config, Database, Files, Http, Identity, Portal, Redis, Services, Smtp, Telemetry, Vault,
};
