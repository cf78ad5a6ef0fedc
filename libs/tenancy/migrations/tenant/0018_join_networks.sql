-- What this tenant may write into the registry of networks: the policies of control/0004 say which rows.

GRANT SELECT ON control.network, control.membership, control.acceptance, control.sharing, control.routing_rule,
  control.emergency_contact TO {{identity}};
GRANT UPDATE (fallback, version) ON control.network TO {{identity}};
-- Whose membership it is does not change: what one union accepted would be another's.
GRANT INSERT, UPDATE (member_from, member_until, places, version) ON control.membership TO {{identity}};
-- Decisions are added, never changed.
GRANT INSERT ON control.acceptance, control.sharing TO {{identity}};
GRANT INSERT, DELETE ON control.routing_rule TO {{identity}};
GRANT INSERT, UPDATE, DELETE ON control.emergency_contact TO {{identity}};
