-- An organisation chooses its own name and languages: identity writes them into the registry, in each tenant for that
-- tenant only. Everybody who could read the registry still can.

ALTER TABLE control.tenant ENABLE ROW LEVEL SECURITY;
CREATE POLICY looked_up ON control.tenant FOR SELECT USING (true);
-- A policy for public says nothing to who has no grant: only the tenants' roles of identity have one.
CREATE POLICY of_own_tenant ON control.tenant FOR UPDATE USING (current_user = 'identity_t_' || replace(slug, '-', '_'));
