//! Holds the import rules of the workspace.
