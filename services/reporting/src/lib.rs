//! Facts, cross-tables, and the network's figures in which nobody can be recognised.
