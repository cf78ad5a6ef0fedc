//! Submissions per second beside pgbench.
