-- Until when whoever the organisation's provider knows by an account's address is linked with it: set where an admin took the
-- link of before away. Older code links nobody so.
ALTER TABLE account ADD COLUMN link_awaited_until timestamptz;

GRANT UPDATE (link_awaited_until) ON account TO {{identity}};
