-- Counts belong to an organisation that there is. Sharing reads them in one transaction and writes them in another: without
-- this they could come back after their organisation was deleted, and stay.

DELETE FROM regional.cube WHERE NOT EXISTS (SELECT FROM control.tenant WHERE tenant.slug = cube.tenant);
ALTER TABLE regional.cube ADD CONSTRAINT cube_tenant_fkey FOREIGN KEY (tenant) REFERENCES control.tenant (slug);
