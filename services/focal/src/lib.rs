//! The one binary: all services embedded, and the operator's commands.
