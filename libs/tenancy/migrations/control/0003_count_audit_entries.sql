-- What the sealer of the audit trail asks every few seconds: in which tenants numbers for entries were given out since it
-- last asked. One statement for all of them, so a tenant in which nothing happens costs nothing. A number is given out a
-- moment before its entry is committed, or never; it is a hint, and never goes back.
--
-- With the owner's rights, since nobody else may look at every tenant's sequence: it tells a count, and no more. pg_temp
-- is named so that it comes last: else whoever calls this could put a table of their own in the place of ours.
CREATE FUNCTION control.audit_counters() RETURNS TABLE (slug text, given_out bigint)
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
  SELECT tenant.slug, coalesce(counter.last_value, 0)
  FROM control.tenant
  JOIN pg_catalog.pg_sequences AS counter
    ON counter.sequencename = 'audit_id_seq' AND counter.schemaname = 't_' || replace(tenant.slug, '-', '_')
$$;
REVOKE ALL ON FUNCTION control.audit_counters() FROM public;
GRANT EXECUTE ON FUNCTION control.audit_counters() TO focal_identity;
