//! Complaints, monitoring and resolution.
