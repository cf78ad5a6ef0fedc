//! What every HTTP surface shares: problems, limits, preconditions, headers.
