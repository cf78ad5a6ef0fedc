-- Sessions that are over are forgotten after a week: who logged in and when stands in the audit trail, for staff alone.
GRANT DELETE ON session TO {{identity}};
