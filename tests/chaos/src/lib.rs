//! Nothing acknowledged is lost, whatever is killed.
